"""Whose invitation it is, what it changes, and what is kept of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace

from cordially import merging, moments
from cordially.desk import recording, rescheduling
from cordially.errors import DataError
from cordially.etiquette import interviews
from cordially.intake import addresses, event_series, event_times
from cordially.intake.incoming import Incoming
from cordially.intake.invitation import Event
from cordially.mail.ics import PRODUCT
from cordially.model import Interview, InterviewState, Moment, Opportunity
from cordially.post import providers
from cordially.store import events, invitations, opportunities, opportunity_rows, overview
from cordially.store.invitations import KeptInvitation


def of_others(connection: sqlite3.Connection, found: Incoming) -> Incoming:
    """Return what a file brings without the dates that `calendar` wrote into it.

    Raises DataError where it holds nothing else.
    """
    ours = events.everything(connection)
    left = [each for each in found.events if each.product != PRODUCT and each.uid not in ours]
    if found.events and not left:
        raise DataError(
            f"{found.label} holds the dates that Cordially itself wrote, and no invitation.",
            "Nothing was recorded. What they remind of: cordially due --all",
        )
    return replace(found, events=tuple(left))


def known(connection: sqlite3.Connection, event: Event) -> KeptInvitation | None:
    """Return what is kept of an event: of that day of a series, or else of the only one.

    A day that the series has no more has moved to another one of it.
    """
    found = invitations.of_uid(connection, event.uid) if event.uid else []
    for each in found:
        if event.recurrence in (each.recurrence, event_times.named(_day(each))):
            return each
    if event.series:
        gone = [each for each in found if not event_series.recurs(event.series, _day(each))]
        found = [each for each in gone if each.recurrence[:10] == event.recurrence[:10]] or gone
    elif event.recurrence:
        return None
    # What is said of a whole series is said of each day.
    return found[0] if len(found) == 1 else None


def _day(kept: KeptInvitation) -> Moment:
    return opportunity_rows.moment(kept.recurrence or kept.start)


def is_news(event: Event, kept: KeptInvitation | None) -> bool:
    """Tell whether an event is a later version than the one that is kept."""
    return kept is None or event.version > kept.version


def candidates(
    connection: sqlite3.Connection, people: Iterable[str], company: str
) -> tuple[list[Opportunity], str]:
    """Return the opportunities that an invitation may belong to, and the name that alone tells.

    Those with one of its people; else those with somebody at their domain.  Else the name of the
    company tells: those that have it, or else one of which it is a longer form.
    """
    wanted = {each.casefold() for each in people}
    every = overview.addresses(connection)
    slugs = [slug for slug, email in every if email.casefold() in wanted]
    if not slugs:
        shared = providers.domains()
        domains = {addresses.registered(each) for each in wanted if addresses.label(each, shared)}
        slugs = [slug for slug, email in every if addresses.registered(email) in domains]
    found = [opportunities.get(connection, slug) for slug in dict.fromkeys(slugs)]
    if found or not company:
        return [each for each in found if each], ""
    if same := opportunities.of_company(connection, company):
        return same, company
    names = overview.companies(connection).items()
    alike = [slug for slug, name in names if merging.is_longer_name(company, name)]
    return [each for slug in alike if (each := opportunities.get(connection, slug))], company


def keep(
    connection: sqlite3.Connection, event: Event, given: Opportunity, old: Interview | None
) -> Opportunity:
    """Record what an invitation says, and the invitation itself, by which it is known again.

    The interview that it moves, `old`, goes to its new start with all that belongs to it; one
    that was called off stands again.  Raises what `recording.record` does.
    """
    [meeting] = given.interviews
    if old and (before := opportunities.get(connection, given.slug or "")):
        _move(connection, before, old, meeting)
    result = recording.record(connection, given)
    if event.uid and (kept := merging.interview_at(result, meeting.start)):
        start = kept.start.isoformat()
        invitations.put(connection, _kept(event, result.slug or "", start))
    return result


def call_off(connection: sqlite3.Connection, event: Event, *, off: bool) -> Opportunity:
    """Record that an event was cancelled; the interview stays as it is where it is not `off`."""
    kept = known(connection, event)
    before = opportunities.get(connection, kept.opportunity) if kept else None
    if not kept or not before:
        raise unknown(event)
    interview = interviews.named(before, kept.start)
    after = before
    if off and interview:
        after = rescheduling.called_off(before, interview)
        recording.rewrite(connection, before, after)
    invitations.put(connection, _kept(event, kept.opportunity, kept.start, kept.recurrence))
    return after


def unknown(event: Event) -> DataError:
    """Return the error that says that a cancelled event is none that is known."""
    what = f" “{event.summary}”" if event.summary else ""
    return DataError(
        f"The invitation{what} was cancelled, and no interview is known by it.",
        "If it stands in an opportunity, correct it there: cordially edit OPPORTUNITY",
    )


def _move(
    connection: sqlite3.Connection, before: Opportunity, old: Interview, meeting: Interview
) -> None:
    zone = interviews.zone_of(before, None)
    others = [each for each in before.interviews if each != old]
    if any(moments.is_same(each.start, meeting.start, zone) for each in others):
        return  # told by hand already
    after = before
    if old.state == InterviewState.CALLED_OFF:
        stands = old._replace(state=None)
        after = before._replace(
            interviews=tuple(stands if each == old else each for each in before.interviews)
        )
        old = stands
    if not moments.is_same(old.start, meeting.start, zone):
        after = rescheduling.moved(after, old, meeting.start)
    if after != before:
        recording.rewrite(connection, before, after)


def _kept(event: Event, slug: str, start: str, recurrence: str | None = None) -> KeptInvitation:
    return KeptInvitation(
        slug,
        event.uid,
        event.recurrence if recurrence is None else recurrence,
        start,
        event.sequence,
        event.stamp,
    )
