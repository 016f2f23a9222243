"""The story of one opportunity: a dated line for all that happened and all that is to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from cordially import moments
from cordially.cli.shown import steps
from cordially.etiquette import bounces
from cordially.etiquette.workdays import WorkCalendar
from cordially.model import (
    Interview,
    InterviewState,
    Moment,
    Opportunity,
    Person,
    Reply,
    ReplyKind,
    Status,
    Step,
)
from cordially.written import joined, written_promise

_HEARD = {
    ReplyKind.HUMAN: "wrote",
    ReplyKind.COURTESY: "wrote a line of courtesy",
    ReplyKind.AUTOMATIC: "answered automatically",
    ReplyKind.BOUNCE: "could not be reached: the letter came back",
    ReplyKind.CALENDAR: "sent an invitation",
}


class Line(NamedTuple):
    """Something that happened, or is to come, when, and where."""

    at: Moment
    text: str
    place: str = ""


def head(opportunity: Opportunity, today: date) -> list[str]:
    """Say in a few lines what an opportunity is, who is in it, and what was promised."""
    role = f"{opportunity.role} at " if opportunity.role else ""
    ended = f" since {moments.day(opportunity.closed_on)}" if opportunity.closed_on else ""
    lines = [f"{opportunity.slug}: {role}{opportunity.company} ({opportunity.status}{ended})"]
    if opportunity.agency:
        lines.append(f"  by way of {opportunity.agency}")
    lines += [f"  {_person(each)}" for each in opportunity.people]
    if opportunity.decision_by:
        lines.append(
            f"  They hope to decide around {written_promise(opportunity.decision_by, today)}."
        )
    return lines


def lines(opportunity: Opportunity, coming: Sequence[Step], calendar: WorkCalendar) -> list[Line]:
    """Return interviews, letters, replies and coming windows in order, at the time it is there."""
    found = [*_past(opportunity, calendar), *(_step(each) for each in coming)]
    return [
        line._replace(at=_there(line.at, calendar))
        for line in sorted(found, key=lambda each: moments.utc(each.at, calendar.zone))
    ]


def dated(line: Line) -> str:
    """Write a line of the story with its day, its time where there is one, and below it where."""
    time = f"{line.at:%H:%M}" if isinstance(line.at, datetime) else ""
    place = f"\n{'':<18}{line.place}" if line.place else ""
    return f"{line.at:%Y-%m-%d} {time:<5}  {line.text}{place}"


def _there(at: Moment, calendar: WorkCalendar) -> Moment:
    return calendar.instant(at) if isinstance(at, datetime) else at


def _person(person: Person) -> str:
    what = ", ".join(each for each in (person.title, person.relation) if each)
    return f"{person.name} <{person.email or 'address unknown'}>{f' ({what})' if what else ''}"


def _past(opportunity: Opportunity, calendar: WorkCalendar) -> Iterator[Line]:
    for interview in opportunity.interviews:
        yield Line(interview.start, _interview(interview), interview.place or "")
    for letter in opportunity.letters:
        subject = f": {letter.subject}" if letter.subject else ""
        yield Line(letter.sent, f"{letter.note} to {letter.to}{subject}")
    for reply in opportunity.replies:
        back = f", back on {reply.back_on}" if reply.back_on else ""
        yield Line(reply.at, f"{reply.sender} {_heard(opportunity, reply, calendar)}{back}")
    if opportunity.closed_on and opportunity.status != Status.OPEN:
        yield Line(opportunity.closed_on, f"closed: {opportunity.status}")


def _heard(opportunity: Opportunity, reply: Reply, calendar: WorkCalendar) -> str:
    letter = bounces.named(opportunity, reply) if reply.letter else None
    if reply.kind == ReplyKind.BOUNCE and letter:
        on = calendar.day(letter.sent)
        return f"could not be reached: the {letter.note} of {on} came back"
    return _HEARD[reply.kind]


def _interview(interview: Interview) -> str:
    kind = f"{interview.kind} interview" if interview.kind else "interview"
    people = joined(each.name for each in interview.participants)
    topics = "; ".join(topic for each in interview.participants for topic in each.topics)
    came_to = {
        InterviewState.MISSED: ", which did not come",
        InterviewState.CALLED_OFF: ", called off",
    }.get(interview.state or InterviewState.HELD, "")
    met = f" with {people}" if people else ""
    return kind + met + came_to + (f": {topics}" if topics else "")


def _step(step: Step) -> Line:
    until = f", until {step.closes:%Y-%m-%d}" if step.closes > step.opens else ""
    return Line(step.suggested_at, f"→ {steps.title(step)} ({step.state}{until})")
