"""What to write to whom and when, for everything that is open."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from cordially import etiquette
from cordially.case import Case, case_of
from cordially.model import Opportunity, Person, Step, StepState
from cordially.policy import Policy
from cordially.store import drafts, opportunities

# For so long after the end of an opportunity something may still be to do about it.
_AFTER_THE_END_DAYS = 35

_DAY = timedelta(days=1)


def steps(connection: sqlite3.Connection, policy: Policy, now: datetime) -> list[Step]:
    """Return the steps of all opportunities, the first to be done first.

    `now` is on the sender's clock.  A letter of which nobody knows whether it left counts
    as sent.
    """
    since = now.date() - _AFTER_THE_END_DAYS * _DAY
    found = with_letters_under_way(connection, opportunities.live(connection, since))
    return of(found, policy, now)


def of(found: Iterable[Opportunity], policy: Policy, now: datetime) -> list[Step]:
    """Return the steps of these opportunities, one letter a day to each person (A29)."""
    cases = [case_of(each, policy, now) for each in found]
    return one_a_day(cases, [step for case in cases for step in etiquette.steps(case)], now)


def with_letters_under_way(
    connection: sqlite3.Connection, found: Sequence[Opportunity]
) -> list[Opportunity]:
    """Return the opportunities with the letters that are being sent, or may have been."""
    under_way = drafts.under_way(connection)
    return [
        each._replace(letters=each.letters + tuple(under_way.get(each.slug or "", ())))
        for each in found
    ]


def one_a_day(cases: Sequence[Case], found: Sequence[Step], now: datetime) -> list[Step]:
    """Move steps to a later day where their person has another letter that day (A29)."""
    taken = {
        (_key(case.opportunity.slug or "", person), now.date())
        for case in cases
        for letter in case.opportunity.letters
        if case.calendar.day(letter.sent) == case.today
        and (person := case.opportunity.person(letter.to))
    }
    spaced: list[Step] = []
    for step in sorted(found, key=lambda each: (each.suggested_at, each.opportunity)):
        by_day: dict[date, list[Person]] = {}
        wanted = max(_day(step, now), now.date())
        for person in step.to:
            day = wanted
            while (_key(step.opportunity, person), day) in taken:
                day += _DAY
            taken.add((_key(step.opportunity, person), day))
            by_day.setdefault(day, []).append(person)
        if not step.to:
            spaced.append(step)
        for day, people in by_day.items():
            spaced.append(_on(step._replace(to=tuple(people)), day - wanted, now))
    return sorted(spaced, key=lambda each: (_ORDER[each.state], each.suggested_at))


_ORDER = {StepState.OVERDUE: 0, StepState.DUE: 1, StepState.UPCOMING: 2}


def _on(step: Step, later: timedelta, now: datetime) -> Step:
    """Put a step off by some days, from its own day or from today if that is past."""
    if not later:
        return step
    base = max(step.suggested_at, now.astimezone(step.suggested_at.tzinfo))
    moved = datetime.combine(
        base.date() + later, step.suggested_at.timetz().replace(fold=0), step.suggested_at.tzinfo
    )
    reason = f"{step.reason} Another letter to them comes first; one a day is enough."
    rules = (*step.rules, "A29")
    return step._replace(suggested_at=moved, state=StepState.UPCOMING, reason=reason, rules=rules)


def _day(step: Step, now: datetime) -> date:
    return step.suggested_at.astimezone(now.tzinfo).date()


def _key(opportunity: str, person: Person) -> str:
    return person.email.casefold() if person.email else f"{opportunity}\n{person.name}"
