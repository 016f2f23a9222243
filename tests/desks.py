"""Desks with so many opportunities, in every state that one comes to, for the page of `due`."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from cordially.cli.shown.page import Desk
from cordially.desk import planning
from cordially.etiquette.policy import Policy
from cordially.model import (
    Address,
    Draft,
    Interview,
    Kind,
    Letter,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
    Step,
    StepState,
)

NOW = datetime(2026, 11, 26, 16, tzinfo=UTC)
ALEX = Address("Alex Kim", "alex@example.com")
WORDS = "Dear Dana,\n\nThank you for the conversation about the move to Iceberg.\n\nAlex Kim\n"


def desk(count: int) -> Desk:
    """Make a desk of so many opportunities, each a day older than the one before."""
    return of([opportunity(number) for number in range(count)])


def of(opportunities: list[Opportunity], now: datetime = NOW) -> Desk:
    """Lay opportunities on a desk, with a draft for every letter that is due."""
    steps = planning.of(opportunities, Policy(), now)
    due = [each for each in steps if each.state != StepState.UPCOMING]
    to = [(step, person) for step in due for person in step.to]
    drafts = [_draft(number, step, person) for number, (step, person) in enumerate(to, 1)]
    return Desk(opportunities, steps, drafts, now)


def opportunity(number: int) -> Opportunity:
    """Make an opportunity, with more behind it the higher its number is."""
    dana = Person("Dana Reyes", f"dana@c{number}.example", None, Relation.HIRING_MANAGER)
    li = Person("Li Wei", f"li@c{number}.example")
    last = NOW - timedelta(days=number - 4, hours=3)
    first = last - timedelta(days=9)
    found = Opportunity(
        f"Company {number}",
        "Data Engineer",
        f"company-{number}",
        time_zone=("Europe/London", "Asia/Tokyo", "America/Los_Angeles")[number % 3],
        country=("GB", "JP", None)[number % 3],
        people=(dana, li),
        interviews=(_met(last, [*Kind][number % len(Kind)], dana, li),),
    )
    if number % 2:
        early = _met(first, Kind.PHONE, li)
        thanks = SentLetter("thank-you", li.name, first + timedelta(hours=4), about=first)
        found = found._replace(interviews=(early, *found.interviews), letters=(thanks,))
    if number % 4 == 1:
        late = last + timedelta(hours=3)
        sent = [SentLetter("thank-you", each.name, late, about=last) for each in (dana, li)]
        found = found._replace(letters=(*found.letters, *sent))
    if number % 5 == 2:
        found = found._replace(decision_by=("2026-12-04", "2026-W50", "2026-12")[number % 3])
    if number % 7 == 3:
        kind = [*ReplyKind][number % len(ReplyKind)]
        back = date(2026, 12, 7) if kind == ReplyKind.AUTOMATIC else None
        found = found._replace(replies=(Reply(dana.name, NOW - timedelta(days=1), kind, back),))
    if number % 11 == 10:
        found = found._replace(
            status=Status.REJECTED,
            closed_on=NOW.date(),
            replies=(Reply(dana.name, NOW - timedelta(hours=2)),),
        )
    return found


def _met(start: datetime, kind: Kind, *people: Person) -> Interview:
    return Interview(start, None, kind, tuple(Participant(each.name) for each in people))


def _draft(number: int, step: Step, person: Person) -> Draft:
    return Draft(
        *(number, step.opportunity, step.note, step.variant, step.interview.isoformat(), ALEX),
        Address(person.name, person.email or ""),
        Letter("Thank you", WORDS),
        f"<{number}@example.com>",
    )
