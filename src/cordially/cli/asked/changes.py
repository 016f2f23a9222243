"""Which interview was not held as agreed, and whether one moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cordially import merging, moments
from cordially.cli.asked import days, menus, questions
from cordially.cli.asked.flags import Flags, read_person
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.desk import history, rescheduling
from cordially.errors import UsageError
from cordially.etiquette.recipients import THANK_YOU
from cordially.etiquette.untimely import not_held
from cordially.life import UNSENT
from cordially.model import Interview, Kind, Moment, Opportunity
from cordially.store import drafts, journal
from cordially.values import shown
from cordially.written import joined


def which(session: Session, found: Sequence[Interview], what: str) -> Interview:
    """Return the one interview that is meant; of several the person chooses on a terminal.

    Raises UsageError, naming them, where there is nobody to choose.
    """
    if len(found) < 2 or not session.terminal:
        return rescheduling.the_one(found, what)
    named = {moments.written(each.start): each for each in found}

    def read(answer: str) -> Interview:
        if answer not in named:
            raise UsageError(f"{shown(answer)} is none of them.")
        return named[answer]

    rows = [(start, _described(each)) for start, each in named.items()]
    return menus.picked(f"Which interview {what}?", rows, read)


def changed(
    session: Session, known: Opportunity, flags: Flags, now: datetime, *, moved: bool
) -> tuple[Opportunity, Interview]:
    """Return an opportunity with one interview moved to --when, or called off, and that one."""
    kind = Kind(flags.kind) if flags.kind else None
    people = _names(known, flags)
    coming = rescheduling.alike(rescheduling.to_come(known, now), kind, people)
    begun = rescheduling.alike(rescheduling.unwritten(known, now), kind, people)
    zone = history.zone_of(known, now)
    start = days.moment(session, flags.when, now, zone, coming=moved) if flags.when else None
    if moved:
        if start is None:
            raise UsageError("--moved needs the new time.", "Say it with --when.")
        # One whose time is past may have moved as well, and be told of afterwards.
        after = rescheduling.moved(known, which(session, coming or begun, "moved"), start)
        return after, _at(after, start)
    if start:
        meant = merging.interview_at(known, start)
        found = [meant] if meant else []
    else:
        found = [*(coming or begun)]
    old = which(session, found, "was called off")
    after = rescheduling.called_off(known, old)
    return after, _at(after, old.start)


def _at(opportunity: Opportunity, start: Moment) -> Interview:
    return next(each for each in opportunity.interviews if each.start == start)


def has_moved(
    session: Session, known: Opportunity, given: Interview, now: datetime
) -> Interview | None:
    """Ask on a terminal whether an interview to come is the given one, moved; return it then."""
    found = _other(known, given, now)
    if found is None:
        return None
    question = (
        f"Did the interview of {_spoken(found)} move to {_spoken(given)}? (No: it is one more.)"
    )
    return found if questions.agreed(question) else None


def tell_other(session: Session, known: Opportunity, given: Interview, now: datetime) -> None:
    """Tell, where nobody can be asked, of an interview to come that the given one may have been."""
    found = _other(known, given, now)
    if found and not session.json:
        screen.tell(
            f"The interview of {_spoken(found)} is still to come as well. If it will not be held:"
            f" cordially add {known.slug} --called-off --when {moments.written(found.start)}"
        )


def _spoken(interview: Interview) -> str:
    return moments.written(interview.start).replace("T", " ")


def _other(known: Opportunity, given: Interview, now: datetime) -> Interview | None:
    """Return the one interview to come, of the same kind and people, that may be the given one."""
    zone = history.zone_of(known, now)
    if any(moments.is_same(each.start, given.start, zone) for each in known.interviews):
        return None
    names = [each.name for each in given.participants]
    found = rescheduling.alike(rescheduling.to_come(known, now), given.kind, names)
    if len(found) != 1 or moments.instant(given.start, zone) <= now:
        return None
    return found[0]


def tell_drafts(session: Session, slug: str, interview: Interview) -> None:
    """Tell of unsent thanks for an interview that was not held, which are not owed now."""
    if session.json or interview.took_place:
        return
    with journal.reading(session.home.journal) as connection:
        left = drafts.of_opportunity(connection, slug)
    for draft in left:
        about = (draft.note, draft.interview) == (THANK_YOU, interview.start.isoformat())
        if about and draft.status in UNSENT:
            screen.tell(
                f"Draft {draft.id}, {draft.note} to {draft.recipient.display_name}, is for an"
                f" interview that {not_held(interview)}: cordially drafts discard {draft.id}"
            )


def _names(known: Opportunity, flags: Flags) -> list[str]:
    typed = (read_person(text, "--with").name for text in flags.met)
    folded = {each.casefold() for each in typed}
    return [each.name for each in known.people if each.name.casefold() in folded]


def _described(interview: Interview) -> str:
    kind = str(interview.kind) if interview.kind else "interview"
    names = joined(part.name for part in interview.participants)
    return f"{kind} with {names}" if names else kind
