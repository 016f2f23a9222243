"""One letter a day to each person (A29): steps that would share a day are put apart; pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from cordially import moments
from cordially.etiquette import recipients
from cordially.etiquette.case import Case
from cordially.etiquette.workdays import WorkCalendar
from cordially.model import Person, Step, StepState
from cordially.written import shell_word

_DAY = timedelta(days=1)
_NOON = time(12)  # when a letter left of which only the day is known


def one_a_day(cases: Sequence[Case], found: Sequence[Step], now: datetime) -> list[Step]:
    """Move steps to a later day where their person has another letter that day (A29).

    A day is one where it is read, and one where it is written, which may be another.
    """
    calendars = {case.opportunity.slug or "": case.calendar for case in cases}
    taken = {day for case in cases for day in _written_days(case)}
    spaced: list[Step] = []
    for step in sorted(found, key=_precedence):
        placed: dict[datetime, list[Person]] = {}
        for person in step.to:
            key = _key(step.opportunity, person)
            for moment in _moments(step, calendars[step.opportunity], now):
                days = {(key, *day) for day in _days(moment, now)}
                if not days & taken:
                    break
            taken |= days
            placed.setdefault(moment, []).append(person)
        spaced += _split(step, placed, now) if placed else [step]
    return sorted(spaced, key=lambda each: (_ORDER[each.state], each.suggested_at))


_ORDER = {StepState.OVERDUE: 0, StepState.DUE: 1, StepState.UPCOMING: 2}


def _precedence(step: Step) -> tuple[bool, datetime, str]:
    """Thanks have the shortest time; a question can wait a day for them."""
    return step.note != recipients.THANK_YOU, step.suggested_at, step.opportunity


def _moments(step: Step, calendar: WorkCalendar, now: datetime) -> Iterator[datetime]:
    """Yield when a step may be done: in its time, or at that hour of the days after.

    What is no courtesy is put off to working days only.
    """
    moment = max(step.suggested_at, now.astimezone(step.suggested_at.tzinfo))
    yield moment
    day, at = moment.date(), step.suggested_at.time().replace(fold=0)
    while True:
        day += _DAY
        if step.note == recipients.THANK_YOU or calendar.works_on(day):
            yield calendar.instant(datetime.combine(day, at))


def _split(
    step: Step, placed: Mapping[datetime, Sequence[Person]], now: datetime
) -> Iterator[Step]:
    """Make a step of each moment; one that leaves people out is one of each person."""
    for moment, people in placed.items():
        if len(placed) == 1:
            yield _at(step, moment, now)
            continue
        for person in people:
            command = f"{step.command} --to {shell_word(person.name)}"
            yield _at(step._replace(to=(person,), command=command), moment, now)


def _at(step: Step, moment: datetime, now: datetime) -> Step:
    if moment <= max(step.suggested_at, now):
        return step
    state = StepState.DUE
    if moment.astimezone(now.tzinfo).date() > now.date():
        state = StepState.UPCOMING
    reason = f"{step.reason} Another letter to them comes first; one a day is enough."
    rules = (*step.rules, "A29")
    return step._replace(suggested_at=moment, state=state, reason=reason, rules=rules)


def _written_days(case: Case) -> Iterator[tuple[str, str, date]]:
    """Yield on which days people have a letter already, as far back as a day can be today's."""
    recently = case.now.date() - 2 * _DAY
    for letter in case.opportunity.letters:
        day = moments.day(letter.sent)
        person = case.opportunity.person(letter.to)
        if person and day >= recently:
            at = case.calendar.instant(letter.sent, _NOON)
            key = _key(case.opportunity.slug or "", person)
            yield from ((key, *each) for each in _days(at, case.now))


def _days(moment: datetime, now: datetime) -> tuple[tuple[str, date], tuple[str, date]]:
    """Return the day of a moment for who reads and for who writes."""
    return ("read", moment.date()), ("written", moment.astimezone(now.tzinfo).date())


def _key(opportunity: str, person: Person) -> str:
    return person.email.casefold() if person.email else f"{opportunity}\n{person.name}"
