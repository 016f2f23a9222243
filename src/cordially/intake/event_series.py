"""Which days a series has (RFC 5545 section 3.8.5), and what one of them is by itself.

Its rule, further dates and left-out ones, and days that differ, as far as a person asks: some
days around one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import NamedTuple

from cordially import moments
from cordially.errors import UsageError
from cordially.intake import event_times, recurrence_rule
from cordially.intake.invitation import Event, Method
from cordially.intake.recurrence_rule import Rule
from cordially.intake.zones import Placed
from cordially.model import Moment
from cordially.written import joined

_NAMED = 3  # days of a series in a sentence
_MOST_TRIED = 12  # that stand in it, and may be left out
_MOST_DATES = 1000  # beside its rule
_MOST_PLACED = 3  # of one day that are told in zones of their own
_DAY = timedelta(days=1)
_UNREAD = "its rule cannot be read, so whether it has that day is not known"

_Dates = Mapping[date, list[tuple[str, Moment]]]


class _Series(NamedTuple):
    """What is told of a series; `days` of its rule are None where that cannot be read."""

    event: Event
    start: Placed
    days: frozenset[date] | None
    more: _Dates
    fewer: _Dates


def on_day(event: Event, when: Moment) -> Event | None:
    """Return the event of a series on a day, by itself; None where it has none then.

    Of several on one day the time tells.  Where the rule cannot be read, the day is taken at the
    person's word, and `set_aside` says so.
    """
    series = _series(event, moments.day(when))
    return _of(series, when) if series else None


def the_day(event: Event, when: Moment) -> Event:
    """Return what `on_day` does; raises UsageError, naming the nearest days, for no such day."""
    if found := on_day(event, when):
        return found
    day = moments.day(when)
    near = joined(each.isoformat() for each in nearest(event, day))
    raise UsageError(
        f"The series has no day on {day}.", f"The nearest: {near}." if near else "Say another one."
    )


def nearest(event: Event, day: date) -> list[date]:
    """Return a few days that a series has next to one, in order; none where they are not known."""
    series = _series(event, day)
    if not series or series.days is None:
        return []
    own = (moments.day(each.start.wall) for each in event.changed if each.start)
    every = sorted({*series.days, *series.more, *own}, key=lambda each: (abs(each - day), each))
    there = (each for each in every[:_MOST_TRIED] if _stands(_of(series, each)))
    return sorted(islice(there, _NAMED))


def _stands(event: Event | None) -> bool:
    return event is not None and event.method == Method.INVITES


def recurs(event: Event, moment: Moment) -> bool:
    """Tell whether a series has a day at that moment, or one that was to be then."""
    day, name = moments.day(moment), event_times.named(moment)
    around = (on_day(event, each) for each in (day, day - _DAY, day + _DAY))
    changed = any(each.recurrence == name for each in event.changed)
    return changed or any(each and each.recurrence == name for each in around)


def _series(event: Event, day: date) -> _Series | None:
    if not event.start:
        return None
    more, fewer = _dates(event, "RDATE"), _dates(event, "EXDATE")
    known = None if more is None or fewer is None else _days(event, event.start, day)
    return _Series(event, event.start, known, more or {}, fewer or {})


def _of(series: _Series, when: Moment) -> Event | None:
    day = moments.day(when)
    found = [*_changed(series.event, day), *_recurring(series, day)]
    if isinstance(when, datetime):
        at = when.replace(tzinfo=None)
        same = [each for each in found if each.start and _naive(each.start.wall) == at]
        found = same or found
    return found[0] if found else None


def _naive(wall: Moment) -> Moment:
    return wall.replace(tzinfo=None) if isinstance(wall, datetime) else wall


def _changed(event: Event, day: date) -> list[Event]:
    return [each for each in event.changed if each.start and moments.day(each.start.wall) == day]


def _recurring(series: _Series, day: date) -> Iterator[Event]:
    """Yield what recurs on a day, and neither differs then nor is left out."""
    event = series.event
    found: list[tuple[str, Placed]] = []
    if series.days is None or day in series.days:
        found.append((_parameters(event), _at(event, series.start, day)))
    found += _placed(event, series.more, day)
    for parameters, start in found:
        name = event_times.named(start.moment or start.wall)
        if name in (each.recurrence for each in event.changed):
            continue
        if not _is_left_out(series, parameters, start):
            aside = (_UNREAD,) if series.days is None else ()
            yield replace(
                event,
                recurrence=name,
                start=start,
                is_series=False,
                set_aside=(*event.set_aside, *aside),
                changed=(),
                series=event,
            )


def _is_left_out(series: _Series, parameters: str, start: Placed) -> bool:
    day, name = moments.day(start.wall), event_times.named(start.moment or start.wall)
    of_day = series.fewer.get(day, ())
    if (parameters, start.wall) in of_day or any(wall == day for _, wall in of_day):
        return True
    # Another zone may call it another day.
    return any(
        event_times.named(there.moment or there.wall) == name
        for each in (day - _DAY, day, day + _DAY)
        for _, there in _placed(series.event, series.fewer, each)
    )


def _parameters(event: Event) -> str:
    return next(event.block.values("DTSTART"))[0]


def _at(event: Event, start: Placed, day: date) -> Placed:
    """Return the time of a series on another day, on the clock of its zone."""
    wall: Moment = day
    if isinstance(start.wall, datetime):
        wall = datetime.combine(day, start.wall.timetz())
    return event_times.in_zone(wall, _parameters(event), event.rules)


def _days(event: Event, start: Placed, day: date) -> frozenset[date] | None:
    """Return the days of a rule as far as a few behind one; None where it cannot be read."""
    first = moments.day(start.wall)
    rules = [value for _, value in event.block.values("RRULE") if value.strip()]
    if not rules:
        return frozenset({first})
    rule = recurrence_rule.read(rules[0][:1000])
    heads = (head for each in event.changed for head, _ in each.block.values("RECURRENCE-ID"))
    is_split = any("RANGE=" in head.upper() for head in heads)  # all days from then on differ
    if len(rules) > 1 or not rule or is_split or event.block.value("EXRULE"):
        return None
    found = []
    behind = 0
    try:
        for each in recurrence_rule.days(rule, first):
            if _is_over(event, start, rule, each) or behind == _MOST_TRIED:
                break
            found.append(each)
            behind += each > day
    except ValueError:
        return None
    return frozenset(found)


def _is_over(event: Event, start: Placed, rule: Rule, day: date) -> bool:
    """Tell whether a rule has ended before a day; its end may be in UTC."""
    if rule.until is None:
        return False
    last = moments.day(rule.until)
    if isinstance(rule.until, datetime) and abs(day - last) <= _DAY:
        there = _at(event, start, day)
        for one in (there.moment, there.wall):
            if isinstance(one, datetime) and (one.tzinfo is None) == (rule.until.tzinfo is None):
                return one > rule.until
    return day > last


def _dates(event: Event, name: str) -> _Dates | None:
    """Return the values of a property by their days; None where there are too many."""
    found: dict[date, list[tuple[str, Moment]]] = defaultdict(list)
    count = 0
    for parameters, value in event.block.values(name):
        for each in value.split(","):
            count += 1
            if count > _MOST_DATES:
                return None
            try:
                wall = event_times.moment(each.partition("/")[0])  # of a period its beginning
            except ValueError:
                continue
            found[moments.day(wall)].append((parameters, wall))
    return found


def _placed(event: Event, dates: _Dates, day: date) -> Iterator[tuple[str, Placed]]:
    """Yield the values of a day, each with its parameters; of a flood the first."""
    for parameters, wall in list(dict.fromkeys(dates.get(day, ())))[:_MOST_PLACED]:
        yield parameters, event_times.in_zone(wall, parameters, event.rules)
