"""When an invitation's interview is: on which day of a series, and in which zone."""

from __future__ import annotations

from datetime import datetime, timedelta

from cordially import moments
from cordially.desk.invitation_questions import Answers, Open, Question
from cordially.errors import UsageError
from cordially.intake import zones
from cordially.intake.invitation import Invitation
from cordially.model import Moment
from cordially.moments import written


def times(
    invitation: Invitation, answers: Answers, asked: list[Open]
) -> tuple[Moment | None, Moment | None]:
    """Return start and end; what is open about them is asked.

    Raises UsageError where the day that is told is not the invitation's.
    """
    start, when = invitation.start, answers.when
    if start is None:
        if when is None:
            says = "It does not say when."
            asked.append(Open(Question.START, says, flag='the day (--when "2026-12-03 14:00")'))
        return when, None
    end, wall = invitation.end, start.wall
    length = _length(start.moment or wall, end.moment or end.wall) if end else None
    if invitation.event.is_series:
        says = f"It is a series that begins on {written(wall)}."
        asked.append(Open(Question.START, says, flag=f"its day (--when {moments.day(wall)})"))
    elif when and moments.day(when) != moments.day(wall):
        raise UsageError(
            f"The invitation is for {written(wall)}, and --when says {written(when)}.",
            "Omit --when; it chooses among several days.",
        )
    moment = start.moment
    if moment is None and (clock := answers.clock or answers.time_zone):
        moment = zones.in_zone(start.wall, moments.zone_named(clock))
    if moment is None:
        says = f"Its time zone is open: {start.why}."
        asked.append(Open(Question.ZONE, says, flag="the zone of its times (--time-zone ZONE)"))
        moment = start.wall
    if end and end.moment and start.moment:
        return moment, end.moment
    return moment, moment + length if length else None


def _length(start: Moment, end: Moment) -> timedelta | None:
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start if (start.tzinfo is None) == (end.tzinfo is None) else None
    return moments.day(end) - moments.day(start)
