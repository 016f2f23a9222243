"""Which interview comes first and which last, on what day each was, and whose a letter is; pure.

`zone` is everywhere the zone of the opportunity, as `zone_of` gives it: wall times without an
offset are read on its clock, days are its days, and the order is that of instants.  None is
the system's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from operator import itemgetter
from typing import TypeVar

from cordially import moments
from cordially.model import Interview, InterviewState, Opportunity, SentLetter

Otherwise = TypeVar("Otherwise", bound=tzinfo | None)

_LASTS = timedelta(hours=1)  # what an interview is taken to last when nobody says


def zone_of(opportunity: Opportunity, otherwise: Otherwise) -> tzinfo | Otherwise:
    """Return the zone that an opportunity names; `otherwise`, the sender's, where it names none.

    Raises DataError when there is no zone of that name.
    """
    return moments.zone_named(opportunity.time_zone) if opportunity.time_zone else otherwise


def named(opportunity: Opportunity, start: str) -> Interview | None:
    """Return the interview whose start is kept as this text, or None."""
    return next((each for each in opportunity.interviews if each.start.isoformat() == start), None)


def day(interview: Interview, zone: tzinfo | None) -> date:
    """Return the day of an interview, of several days the first."""
    return moments.calendar_day(interview.start, zone)


def last_day(interview: Interview, zone: tzinfo | None) -> date:
    """Return the day of an interview, of several days the last."""
    return moments.calendar_day(interview.until or interview.start, zone)


def ended(interview: Interview, zone: tzinfo | None) -> datetime | None:
    """Return when an interview is over, in UTC; None when only its day is known."""
    if isinstance(interview.until, datetime):
        return moments.utc(interview.until, zone)
    if isinstance(interview.start, datetime) and not interview.until:
        return moments.utc(interview.start, zone) + _LASTS
    return None


def in_order(interviews: Iterable[Interview], zone: tzinfo | None) -> tuple[Interview, ...]:
    """Return interviews by the instants at which they begin; one without a time opens its day."""
    found = tuple(interviews)
    if len(found) < 2:
        return found
    return tuple(sorted(found, key=lambda each: moments.utc(each.start, zone)))


def standing(opportunity: Opportunity) -> tuple[Interview, ...]:
    """Return the interviews but those that were called off; all where every one was."""
    return _standing(opportunity.interviews)


def _standing(interviews: tuple[Interview, ...]) -> tuple[Interview, ...]:
    off = InterviewState.CALLED_OFF
    return tuple([each for each in interviews if each.state != off]) or interviews


def first(opportunity: Opportunity, zone: tzinfo | None) -> Interview | None:
    """Return the interview that comes first, or None."""
    return min(_begun(opportunity.interviews, zone), key=itemgetter(0), default=_NONE)[1]


def latest(opportunity: Opportunity, zone: tzinfo | None) -> Interview | None:
    """Return the interview that comes last of those that stand, or None."""
    return latest_of(opportunity.interviews, zone)


def latest_of(interviews: tuple[Interview, ...], zone: tzinfo | None) -> Interview | None:
    """Return of all interviews of an opportunity what `latest` does."""
    return max(_begun(_standing(interviews), zone), key=itemgetter(0), default=_NONE)[1]


def on_earlier_days(
    opportunity: Opportunity, interview: Interview, zone: tzinfo | None
) -> tuple[Interview, ...]:
    """Return the interviews on days before an interview's: two talks on one day are one round."""
    begun = day(interview, zone)
    return tuple(each for each in opportunity.interviews if day(each, zone) < begun)


def of_letter(
    opportunity: Opportunity, letter: SentLetter, zone: tzinfo | None
) -> Interview | None:
    """Return the interview that a letter belongs to, or None.

    The one that its draft was about, else the latest with its reader that began before it,
    else the latest that did.  A letter of which only the day is known left at its end.
    """
    if letter.about:
        return next((each for each in opportunity.interviews if each.start == letter.about), None)
    sent = moments.utc(letter.sent, zone, time.max)
    before = [(begun, each) for begun, each in _begun(standing(opportunity), zone) if begun <= sent]
    theirs = [(begun, each) for begun, each in before if each.participant(letter.to)]
    return max(theirs or before, key=itemgetter(0), default=_NONE)[1]


def _begun(
    interviews: Iterable[Interview], zone: tzinfo | None
) -> Iterator[tuple[datetime, Interview]]:
    for interview in interviews:
        yield moments.utc(interview.start, zone), interview


_NONE = (datetime.max.replace(tzinfo=UTC), None)
