"""Interviews that were not held as agreed: moved, called off, or missed by them; pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, time, tzinfo

from cordially import merging, moments
from cordially.errors import DataError, UsageError
from cordially.etiquette import interviews
from cordially.etiquette.case import case_of
from cordially.etiquette.policy import Policy
from cordially.model import Interview, InterviewState, Kind, Moment, Opportunity
from cordially.written import joined


def to_come(opportunity: Opportunity, now: datetime) -> tuple[Interview, ...]:
    """Return the interviews that are agreed and have not begun, in order.

    `now` is on the sender's clock; one of today without a time counts until midnight.
    """
    zone = _zone(opportunity, now)
    return tuple(
        each
        for each in _open(opportunity, zone)
        if moments.instant(each.start, zone, time.max) > now
    )


def unwritten(opportunity: Opportunity, now: datetime) -> tuple[Interview, ...]:
    """Return the interviews that have begun, and of which nothing tells that they were held."""
    zone, case = _zone(opportunity, now), case_of(opportunity, Policy(), now)
    thanked = {each.start for letter in opportunity.letters if (each := case.interview_of(letter))}
    return tuple(
        each
        for each in _open(opportunity, zone)
        if moments.instant(each.start, zone) <= now and each.start not in thanked
    )


def alike(
    found: Collection[Interview], kind: Kind | None, people: Collection[str]
) -> tuple[Interview, ...]:
    """Return the interviews of that kind with those people, as far as either is said."""
    return tuple(
        each
        for each in found
        if (not kind or not each.kind or each.kind == kind)
        and {part.name for part in each.participants} >= set(people)
    )


def the_one(found: Collection[Interview], what: str) -> Interview:
    """Return the one interview that can be meant; raises UsageError, naming all, for several."""
    if len(found) == 1:
        return next(iter(found))
    if not found:
        raise UsageError(f"No interview is known that {what}.", "Say with --when which one.")
    starts = joined(moments.written(each.start) for each in found)
    raise UsageError(
        f"There are interviews on {starts}; any of them could be the one that {what}.",
        "Say with --when which one.",
    )


def moved(opportunity: Opportunity, old: Interview, start: Moment) -> Opportunity:
    """Return an opportunity whose interview begins then, and lasts as long as it would have.

    Raises UsageError when there is another one at that time.
    """
    if any(each.start == start for each in opportunity.interviews):
        raise UsageError(
            f"There is an interview on {moments.written(start)} already.",
            f"“cordially edit {opportunity.slug}” corrects what is recorded.",
        )
    until, zone = None, interviews.zone_of(opportunity, None)
    if isinstance(old.start, datetime) and isinstance(old.until, datetime):
        lasts = moments.utc(old.until, zone) - moments.utc(old.start, zone)
        until = start + lasts if isinstance(start, datetime) else None
    new = old._replace(start=start, until=until)
    return opportunity._replace(
        interviews=tuple(new if each == old else each for each in opportunity.interviews)
    )


def called_off(opportunity: Opportunity, interview: Interview) -> Opportunity:
    """Return an opportunity in which an interview was called off."""
    off = interview._replace(state=InterviewState.CALLED_OFF)
    return opportunity._replace(
        interviews=tuple(off if each == interview else each for each in opportunity.interviews)
    )


def missed(opportunity: Opportunity, start: Moment, now: datetime) -> Opportunity:
    """Return an opportunity in which a call was agreed for then, and they did not call.

    Raises DataError for a call that is yet to come.
    """
    if moments.instant(start, _zone(opportunity, now)) > now:
        raise DataError(f"The call of {moments.written(start)} is yet to come.", "Correct --when.")
    call = Interview(start, state=InterviewState.MISSED)
    return merging.amended(opportunity, Opportunity(opportunity.company, interviews=(call,)))


def _open(opportunity: Opportunity, zone: tzinfo) -> tuple[Interview, ...]:
    return interviews.in_order((each for each in opportunity.interviews if not each.state), zone)


def _zone(opportunity: Opportunity, now: datetime) -> tzinfo:
    return interviews.zone_of(opportunity, now.tzinfo or UTC)
