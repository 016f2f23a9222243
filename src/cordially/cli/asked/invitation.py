"""What an invitation leaves open, asked for on a terminal; and whether it is right as read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import partial

import click

from cordially import moments, values
from cordially.cli.asked import days, menus, questions, way_back
from cordially.cli.asked.menus import Option
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.desk.invitation_facts import Facts, facts
from cordially.desk.invitation_questions import Answers, Open, Question
from cordially.errors import CordiallyError, DataError
from cordially.intake import event_series
from cordially.intake.incoming import Incoming
from cordially.intake.invitation import Event, Invitation, Method
from cordially.model import Moment, Opportunity, Person, Relation
from cordially.written import joined

_NAMED = 5  # events in a sentence


class Choice(Enum):
    """What becomes of an invitation that was read."""

    RECORD = "record"
    EDIT = "edit"
    SKIP = "skip"
    QUIT = "quit"


_CHOICES = {
    Choice.RECORD: Option("[r]ecord it", "keep it as it is shown"),
    Choice.EDIT: Option("[e]dit", "correct it in your editor first"),
    Choice.SKIP: Option("[s]kip", "leave it out, and go on with the next"),
    Choice.QUIT: Option("[q]uit", "leave it out, and stop"),
}

_PARTS: dict[str, Option] = {
    Relation.INTERVIEWER: Option("[i]nterviewer", "takes part in the talk"),
    Relation.HIRING_MANAGER: Option("[h]iring manager", "takes part, and decides"),
    Relation.COORDINATOR: Option(
        "[c]oordinator", "arranges it, and takes part if nobody else does"
    ),
    Relation.RECRUITER: Option(
        "[r]ecruiter", "writes for them, and takes part if nobody else does"
    ),
    "": Option("[n]ot known", "say nothing of it"),
}
_CANCELLED = {
    True: Option("[o]ff", "it does not take place, or at another time that they will tell"),
    False: Option("[s]tands", "it takes place as it was, whatever the calendar says"),
}


def choose() -> Choice:
    """Ask what becomes of an invitation as it is shown."""
    return menus.chosen(_CHOICES, usual=Choice.RECORD)


def is_off(what: str) -> bool:
    """Ask what a cancelled invitation means."""
    return menus.chosen(_CANCELLED, f"{what} What does that mean?")


def the_one(session: Session, found: Incoming, when: Moment | None) -> Event:
    """Return the one event of a file that is meant: the only one, or that of `when`.

    Of several the person chooses on a terminal, where those next to today stand first; without
    one DataError names a few.  Of a series it is the event of one day, as far as that is known.
    """
    event = _of_all(session, found, when)
    if not event.is_series or not event.start:
        return event
    if when:
        return event_series.the_day(event, when)
    asks = session.terminal and event.method == Method.INVITES
    return _day(session, found.label, event) if asks else event


def _day(session: Session, label: str, event: Event) -> Event:
    near = joined(each.isoformat() for each in event_series.nearest(event, session.now.date()))
    days_ = f" Next to today it has {near}." if near else ""

    def read(text: str) -> Event:
        return event_series.the_day(event, _moment(session, None, text))

    return questions.until_read(
        f"{label}: {line(event)}\nIt is a series that begins then.{days_}\n"
        "Which day is it? (2026-12-03):",
        read,
    )


def _of_all(session: Session, found: Incoming, when: Moment | None) -> Event:
    events = list(found.events)
    if when and len(events) > 1:
        events = [each for each in events if _is_on(each, when)] or events
    if len(events) == 1:
        return events[0]
    events.sort(key=lambda each: _distance(each, session.now))
    if session.terminal:
        return _chosen(found.label, events)
    lines = "; ".join(line(each) for each in events[:_NAMED])
    more = f"; and {len(events) - _NAMED:,} more" if len(events) > _NAMED else ""
    raise DataError(
        f"{found.label} holds {len(events):,} events: {lines}{more}.",
        "Say with --when on which day the one is that you mean.",
    )


def _chosen(label: str, events: Sequence[Event]) -> Event:
    rows = [(str(number), line(each)) for number, each in enumerate(events, 1)]

    def read(answer: str) -> Event:
        if not (answer.isascii() and answer.isdigit() and 1 <= int(answer[:6]) <= len(events)):
            raise DataError(f"Answer with a number from 1 to {len(events)}.")
        return events[int(answer) - 1]

    return menus.picked(
        f"{label} holds {len(events)} events. Which one?", rows, read, numbered=False
    )


def _is_on(event: Event, when: Moment) -> bool:
    if event.is_series:
        return event_series.on_day(event, when) is not None
    if not event.start:
        return False
    wall = event.start.wall
    if isinstance(when, datetime) and isinstance(wall, datetime):
        return wall.replace(tzinfo=None) == when.replace(tzinfo=None)
    return moments.day(wall) == moments.day(when)


def _distance(event: Event, now: datetime) -> timedelta:
    """Return how far an event is from now; one that is past is twice as far."""
    if not event.start:
        return timedelta.max
    away = moments.utc(event.start.moment or event.start.wall, UTC) - now
    return away if away > timedelta() else -2 * away


def line(each: Event) -> str:
    """Return an event in a line."""
    start = moments.written(each.start.wall).replace("T", " ") if each.start else "no time"
    return f"{start}  {each.summary or '(no title)'}"


def belongs_to(found: Sequence[Opportunity]) -> Opportunity | None:
    """Ask which opportunity an invitation belongs to; None for a new one."""
    rows = [(each.slug or "", f"{each.role or 'no role'} at {each.company}") for each in found]
    rows.append(("new", "none of these"))
    by_slug = {each.slug: each for each in found}

    def read(answer: str) -> Opportunity | None:
        if answer != "new" and answer not in by_slug:
            raise DataError("Answer with one of the numbers or names.")
        return by_slug.get(answer)

    return menus.picked("Which opportunity does it belong to?", rows, read)


def settled(
    session: Session, invitation: Invitation, answers: Answers, known: Opportunity | None
) -> Facts:
    """Return the facts of an invitation, when all that is open was asked."""

    def ask() -> Facts:
        given = answers
        while (found := facts(invitation, given, known)).open:
            given = _answered(session, found.open[0], given)
        return found

    return way_back.with_way_back(ask)


def _answered(session: Session, open_: Open, answers: Answers) -> Answers:
    says, proposal = open_.says, open_.proposal
    match open_.question:
        case Question.ME:
            return _me(open_, answers)
        case Question.START:
            read = partial(_moment, session, answers.time_zone)
            asked = questions.until_read(f"{says}\nWhich day is it? (2026-12-03 14:00):", read)
            return answers._replace(when=asked)
        case Question.ZONE:
            ask = f"{says}\nIn which time zone is that? (as Europe/Madrid):"
            return answers._replace(clock=questions.until_read(ask, moments.zone_named).key)
        case Question.COMPANY:
            return answers._replace(company=_named(f"{says}\nWith which company is it?", proposal))
        case Question.ROLE:
            if proposal:
                return answers._replace(role=_named("For which role is it?", proposal))
            return answers._replace(role=questions.if_any("For which role is it?", _name) or "")
        case Question.NAME:
            ask = f"{says}\nWhat is the name of {open_.about}?"
            if called := questions.if_any(ask, _name):
                person = Person(called, open_.about)
                return answers._replace(people=(*answers.people, person))
            return answers._replace(left_out=answers.left_out | {open_.about.casefold()})
        case Question.ORGANIZER:
            part = menus.chosen(_PARTS, f"{says}\nWhat is {open_.about}?", usual="")
            return answers._replace(part=Relation(part) if part else None, part_is_told=True)


def _moment(session: Session, zone: str | None, text: str) -> Moment:
    at = moments.zone_named(zone) if zone else None
    return days.moment(session, text, session.now, at, coming=True)


def _me(open_: Open, answers: Answers) -> Answers:
    emails = open_.about.split(", ")
    rows = [(each, "you") for each in emails]
    rows.append(("none", "you are not among them"))

    def read(answer: str) -> str:
        if answer not in (*emails, "none"):
            raise DataError("Answer with one of the numbers or addresses.")
        return answer

    mine = menus.picked("Which of those who are invited are you?", rows, read)
    if mine == "none":
        return answers._replace(am_absent=True)
    return answers._replace(mine=answers.mine | {mine.casefold()})


def _named(question: str, proposal: str) -> str:
    if not proposal:
        return questions.until_read(question, _name)
    while True:
        try:
            return _name(questions.of_kind(question, proposal, click.STRING))
        except CordiallyError as error:
            screen.tell(questions.told(error))


def _name(text: str) -> str:
    return values.name(text, "The answer")
