"""What happens besides the letters sent here: replies, letters by other means, the end."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from cordially import merging, moments
from cordially.desk import consistency, drafting, recording
from cordially.errors import CordiallyError, DataError, StorageError, UsageError
from cordially.etiquette import interviews
from cordially.etiquette.case import case_of
from cordially.etiquette.policy import Policy
from cordially.etiquette.recipients import THANK_YOU
from cordially.life import UNSENT
from cordially.model import (
    Draft,
    DraftStatus,
    Moment,
    Opportunity,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
)
from cordially.store import (
    attempts,
    drafts,
    events,
    journal,
    lock,
    mending,
    opportunities,
    remembered,
)
from cordially.store.home import Home

_SECOND = timedelta(seconds=1)


def zone_of(opportunity: Opportunity, now: datetime) -> tzinfo:
    """Return the zone of an opportunity's wall times; `now` is on the sender's clock."""
    return interviews.zone_of(opportunity, now.tzinfo or UTC)


def ended(
    opportunity: Opportunity, status: Status, now: datetime, at: Moment | None = None
) -> Opportunity:
    """Return an opportunity as it ended `at` a moment, else now; the status open opens it again.

    One that has the status already stays as it is, its day too, unless a moment is given.
    Raises DataError for one in the future.
    """
    if opportunity.status == status and at is None:
        return opportunity
    if status == Status.OPEN:
        return opportunity._replace(status=status, closed_on=None)
    zone = zone_of(opportunity, now)
    if at is None:
        at = now.replace(microsecond=0)
        if any(moments.utc(each.at, zone) == at for each in opportunity.replies):
            at += _SECOND  # a reply that is known of this second came before the end
    elif moments.instant(at, zone) > now:
        raise DataError(f"An end of {moments.written(at)} lies in the future.", "Correct --at.")
    return opportunity._replace(status=status, closed_on=at)


def keep(connection: sqlite3.Connection, before: Opportunity, after: Opportunity) -> None:
    """Keep an opportunity in the place of what it was before; DataError if it cannot be true."""
    if after != before:
        consistency.check(after, before)
        opportunities.put(connection, after, before.slug or "")


def likely_writer(opportunity: Opportunity, zone: tzinfo) -> Person | None:
    """Return who wrote when nobody says so: the person written to last.

    Else the hiring manager, else the only person known, else None.
    """
    for letter in sorted(
        opportunity.letters, key=lambda each: moments.utc(each.sent, zone), reverse=True
    ):
        if person := opportunity.person(letter.to):
            return person
    people = opportunity.people
    managers = [each for each in people if each.relation == Relation.HIRING_MANAGER]
    likely = managers or (people if len(people) == 1 else ())
    return likely[0] if likely else None


def heard(
    opportunity: Opportunity,
    writer: Person,
    reply: Reply,
    now: datetime,
    decision_by: str | None = None,
) -> Opportunity:
    """Return an opportunity with a reply, what is known of its writer, and its promise.

    The same writer, time and kind is the same reply, unless each names another letter.  Raises
    DataError for a reply in the future or before the first interview, UsageError for a day of
    return that cannot be.
    """
    zone = zone_of(opportunity, now)
    _check_time(opportunity, reply.at, "reply", now, zone)
    if reply.back_on and reply.kind != ReplyKind.AUTOMATIC:
        raise UsageError(
            "--back-on is what an out-of-office reply says.", "Add --kind automatic, or omit it."
        )
    if reply.back_on and reply.back_on < moments.calendar_day(reply.at, zone):
        raise UsageError(
            f"--back-on {reply.back_on} is before the reply itself, {moments.written(reply.at)}.",
            "Correct one of them.",
        )
    told = Opportunity(opportunity.company, people=(writer,), replies=(reply,))
    if decision_by:
        told = told._replace(decision_by=decision_by, said_on=moments.calendar_day(reply.at, zone))
    after = merging.amended(opportunity, told)
    if len(after.replies) == len(opportunity.replies):
        return after
    *earlier, new = after.replies
    for place, each in enumerate(earlier):
        if _is_same(each, new, zone):
            earlier[place] = new._replace(
                back_on=new.back_on or each.back_on, letter=new.letter or each.letter
            )
            return after._replace(replies=tuple(earlier))
    return after


def _is_same(one: Reply, other: Reply, zone: tzinfo) -> bool:
    letters = {one.letter, other.letter} - {None}
    return (
        (one.sender, one.kind) == (other.sender, other.kind)
        and len(letters) < 2
        and moments.is_same(one.at, other.at, zone)
    )


def write(
    home: Home, slug: str, note: str, to: Person | None, at: Moment, now: datetime
) -> tuple[Opportunity, list[SentLetter]]:
    """Keep that a note was written by other means; return the opportunity and the letters.

    Without `to` it went to all whom good manners name and who have not had it.  Their unsent
    drafts of it count as sent, and the files of these go.  Raises DataError for a time that
    cannot be, for a note that was had already, and while a draft's fate is unknown.
    """
    with lock.held(home.sending_lock), journal.writing(home.journal) as connection:
        attempts.settle_abandoned(connection, now)
        before = recording.choose(connection, slug)
        _check_time(before, at, "letter", now, zone_of(before, now))
        known = merging.amended(before, Opportunity(before.company, people=(to,) if to else ()))
        written = drafts.of_opportunity(connection, slug)
        letters: list[SentLetter] = []
        gone: list[Path | None] = []
        for letter in _not_had(known, note, to, at, now):
            draft = _waiting(written, letter)
            if draft:
                letter = letter._replace(subject=draft.letter.subject, message_id=draft.message_id)
                drafts.advance(connection, draft.id, DraftStatus.SENT, among=UNSENT)
                mending.accept(connection, home.drafts, draft)
                gone.append(mending.let_go(connection, home.drafts, draft))
            letters.append(letter)
        after = known._replace(letters=(*known.letters, *letters))
        keep(connection, before, after)
    for file in gone:
        drafting.remove(file)
    return after, letters


def to_forget(connection: sqlite3.Connection, home: Home, slug: str) -> list[Draft]:
    """Return the drafts that go with an opportunity.

    Raises DataError while one of them is being sent, or nobody knows whether it left.
    """
    left = attempts.abandoned(connection)
    if left and not lock.is_free(home.sending_lock):
        left = {}
    found = drafts.of_opportunity(connection, slug)
    for draft in found:
        status = left.get(draft.id, draft.status)
        if status == DraftStatus.SENDING:
            raise DataError(f"Draft {draft.id} is being sent just now.", "Try again afterwards.")
        if status == DraftStatus.UNKNOWN:
            raise _open_fate(draft)
    return found


def forget(home: Home, slug: str, now: datetime) -> None:
    """Remove an opportunity, all that hangs on it, and the files of its drafts, for good.

    The numbers of its drafts are never given again.  Raises DataError as `to_forget` does.
    """
    with lock.held(home.sending_lock), journal.writing(home.journal) as connection:
        attempts.settle_abandoned(connection, now)
        found = to_forget(connection, home, slug)
        # Those too that cannot be read.
        files = [home.drafts / draft.path for draft in found if draft.path]
        opportunities.remove(connection, slug)
        events.forget_words(connection, slug)
        for draft in found:
            mending.accept(connection, home.drafts, draft)
            mending.let_go(connection, home.drafts, draft)
        remembered.keep(connection, remembered.FORGETTING, now.isoformat())
    try:
        mending.remove(files)
        journal.forget_words(home.journal)
    except CordiallyError as error:
        raise StorageError(
            f"{slug} is forgotten, but its words may still be read in files of drafts, in free"
            f" parts of the journal or in its copy: {error.message}",
            "The next command that writes clears them as well.",
        ) from error


def _not_had(
    opportunity: Opportunity, note: str, to: Person | None, at: Moment, now: datetime
) -> list[SentLetter]:
    """Return the letters that a note was, each with the interview that it is about."""
    case = case_of(opportunity, Policy(), now)
    # Thanks are for the interview with that person, anything else is about the latest.
    reader = to.name if to and note == THANK_YOU else ""
    about = case.interview_of(SentLetter(note, reader, at))
    if about is None:
        raise UsageError(
            f"No interview with {opportunity.company} is known.",
            "Record it first: “cordially add --help” shows how.",
        )
    people: Sequence[Person] = case.recipients(note, about)
    if to:
        people = [merging.person_named(opportunity, to.name)]  # as it is spelled there
    if not people:
        raise UsageError(
            f"It is open whom at {opportunity.company} this {note} went to.", "Say it with --to."
        )
    had = {each.name: case.had(note, about, each.name) for each in people}
    left = [SentLetter(note, name, at, about=about.start) for name in had if not had[name]]
    if not left:
        earlier = [
            f"to {each.to} on {case.calendar.day(each.sent)}" for each in had.values() if each
        ]
        raise DataError(
            f"This {note} is recorded already: {' and '.join(earlier)}.",
            f"“cordially edit {opportunity.slug}” corrects what is recorded.",
        )
    return left


def _waiting(written: Sequence[Draft], letter: SentLetter) -> Draft | None:
    """Return the unsent draft that a letter is, or None."""
    about = letter.about.isoformat() if letter.about else ""
    key = (letter.note, letter.to, about)
    same = [
        each for each in written if (each.note, each.recipient.display_name, each.interview) == key
    ]
    for each in same:
        if each.status == DraftStatus.UNKNOWN:
            raise _open_fate(each)
    return next((each for each in same if each.status in UNSENT), None)


def _open_fate(draft: Draft) -> DataError:
    return DataError(
        f"Whether draft {draft.id}, {draft.note} to {draft.recipient.display_name}, has left is"
        " not known yet.",
        drafting.way_out(draft._replace(status=DraftStatus.UNKNOWN)),
    )


def _check_time(
    opportunity: Opportunity, at: Moment, what: str, now: datetime, zone: tzinfo
) -> None:
    if moments.instant(at, zone) > now:
        raise DataError(f"A {what} of {moments.written(at)} lies in the future.", "Correct --at.")
    first = interviews.first(opportunity, zone)
    if first and moments.is_before(at, first.start, zone):
        raise DataError(
            f"A {what} of {moments.written(at)} lies before the first interview,"
            f" {moments.written(first.start)}.",
            "Correct --at, or the interview.",
        )
