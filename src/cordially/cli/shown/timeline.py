"""What stands on an opportunity's time line: what happened, and what is in place when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

from cordially.etiquette import recipients
from cordially.etiquette.steps import CLOSE
from cordially.etiquette.untimely import not_held
from cordially.etiquette.workdays import WorkCalendar, calendar_of, promised_day
from cordially.model import Opportunity, ReplyKind, Status, Step, StepState
from cordially.written import MONTHS


class Mark(NamedTuple):
    """Something of one day: an `interview`, a `letter`, a `reply`, or what is `promised`."""

    day: date
    kind: str
    what: str


class Bar(NamedTuple):
    """The days on which a step is in place."""

    opens: date
    best: date
    closes: date
    state: StepState
    what: str
    days: str


class Story(NamedTuple):
    """What a time line shows of one opportunity, on the calendar of its people."""

    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    calendar: WorkCalendar


def story_of(opportunity: Opportunity, coming: Iterable[Step], now: datetime) -> Story:
    """Return what happened with an opportunity, was promised, and is in place when."""
    calendar = calendar_of(opportunity, now.tzinfo or UTC)
    counted = Counter(_marks(opportunity, calendar))
    marks = (
        mark._replace(what=f"{mark.what} × {count}") if count > 1 else mark
        for mark, count in counted.items()
    )
    return Story(tuple(marks), tuple(_bar(each) for each in coming), calendar)


_HEARD = {
    ReplyKind.HUMAN: "reply",
    ReplyKind.COURTESY: "courtesy",
    ReplyKind.AUTOMATIC: "automatic reply",
    ReplyKind.BOUNCE: "came back",
    ReplyKind.CALENDAR: "invitation",
}


def _marks(opportunity: Opportunity, calendar: WorkCalendar) -> Iterator[Mark]:
    for interview in opportunity.interviews:
        kind = f"{interview.kind} interview" if interview.kind else "interview"
        if not interview.took_place:
            kind = f"{kind}, {not_held(interview)}"
        yield Mark(calendar.day(interview.start), "interview", kind)
        if interview.until and calendar.day(interview.until) > calendar.day(interview.start):
            yield Mark(calendar.day(interview.until), "interview", "its last day")
    for letter in opportunity.letters:
        yield Mark(calendar.day(letter.sent), "letter", letter.note)
    for reply in opportunity.replies:
        yield Mark(calendar.day(reply.at), "reply", _HEARD[reply.kind])
        if reply.back_on:
            yield Mark(reply.back_on, "promised", "back")
    if opportunity.decision_by:
        day = promised_day(opportunity.decision_by, calendar)
        yield Mark(day, "promised", "they decide")
    if opportunity.closed_on and opportunity.status != Status.OPEN:
        yield Mark(calendar.day(opportunity.closed_on), "promised", f"closed: {opportunity.status}")


def _bar(step: Step) -> Bar:
    opens, closes = step.opens.date(), step.closes.date()
    what = "mark it off" if step.note == CLOSE else step.note
    if step.state != StepState.UPCOMING:
        what = f"{step.state}: {what}"
    if opens == closes:
        return Bar(opens, opens, opens, step.state, what, f"from {short(opens)}")
    by = step.note in (recipients.THANK_YOU, recipients.RECONNECT)
    best = step.due.date() if by else step.suggested_at.date()
    days = f"{_range(opens, closes)}, best {'by ' if by else ''}{short(best)}"
    return Bar(opens, best, max(best, closes), step.state, what, days)


def _range(first: date, last: date) -> str:
    begin = f"{first.day}" if (first.year, first.month) == (last.year, last.month) else ""
    return f"{begin or short(first)}–{short(last)}"


def short(day: date) -> str:
    """Write a day as short as it can be told, as `7 Dec`."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"
