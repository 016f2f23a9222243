"""Which interview was not held as agreed, and whether one moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from cordially import merging, moments
from cordially.cli.asked import days, menus, questions
from cordially.cli.asked.flags import Flags, read_person
from cordially.cli.session import Session
from cordially.desk import history, rescheduling
from cordially.errors import UsageError
from cordially.model import Interview, Kind, Opportunity
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
) -> Opportunity:
    """Return an opportunity with one interview moved to --when, or called off."""
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
        return rescheduling.moved(known, which(session, coming or begun, "moved"), start)
    if start:
        meant = merging.interview_at(known, start)
        same = [meant] if meant else []
        return rescheduling.called_off(known, rescheduling.the_one(same, "was called off"))
    return rescheduling.called_off(known, which(session, coming or begun, "was called off"))


def has_moved(
    session: Session, known: Opportunity, given: Interview, now: datetime
) -> Interview | None:
    """Ask on a terminal whether an interview to come is the given one, moved; return it then."""
    zone = history.zone_of(known, now)
    if any(moments.is_same(each.start, given.start, zone) for each in known.interviews):
        return None
    names = [each.name for each in given.participants]
    found = rescheduling.alike(rescheduling.to_come(known, now), given.kind, names)
    if len(found) != 1 or moments.instant(given.start, zone) <= now:
        return None
    day = moments.written(found[0].start).replace("T", " ")
    then = moments.written(given.start).replace("T", " ")
    question = f"Did the interview of {day} move to {then}? (No: it is one more.)"
    return found[0] if questions.agreed(question) else None


def _names(known: Opportunity, flags: Flags) -> list[str]:
    typed = (read_person(text, "--with").name for text in flags.met)
    folded = {each.casefold() for each in typed}
    return [each.name for each in known.people if each.name.casefold() in folded]


def _described(interview: Interview) -> str:
    kind = str(interview.kind) if interview.kind else "interview"
    names = joined(part.name for part in interview.participants)
    return f"{kind} with {names}" if names else kind
