"""On which days something recurs (RFC 5545 section 3.3.10), by the rules that calendars make.

By hand, and with bounds: a rule comes from somebody else, and may be of every second.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from typing import NamedTuple

from cordially.intake import event_times
from cordially.model import Moment

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_DAYS = 10_000  # 27 years
_LENGTHS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30}  # in days, about
_PARTS = {
    "DAILY": {"BYDAY"},
    "WEEKLY": {"BYDAY", "WKST"},
    "MONTHLY": {"BYDAY", "BYMONTHDAY", "BYSETPOS"},
}
_EVERYWHERE = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}


class Rule(NamedTuple):
    """A daily, weekly or monthly rule.

    Of `weekdays` Monday is 0; before it stands which of the month it is, from the end where
    negative, and 0 for each.  `most` is how many days it has in all; `position` is which of a
    month's days counts, 0 for each.
    """

    every: str
    interval: int = 1
    most: int | None = None
    until: Moment | None = None
    weekdays: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    position: int = 0
    week_start: int = 0


def read(text: str) -> Rule | None:
    """Read a rule; None for one of another sort, or none at all."""
    pairs = [part.partition("=")[::2] for part in text.strip().upper().split(";")[:20] if part]
    parts = dict(pairs)
    every = parts.get("FREQ", "")
    allowed = _PARTS.get(every)
    if allowed is None or len(parts) < len(pairs) or parts.keys() - allowed - _EVERYWHERE:
        return None
    try:
        weekdays = tuple(_weekday(each) for each in _listed(parts.get("BYDAY", "")))
        rule = Rule(
            every,
            _number(parts.get("INTERVAL", "1")),
            _number(parts["COUNT"]) if "COUNT" in parts else None,
            event_times.moment(parts["UNTIL"]) if "UNTIL" in parts else None,
            weekdays,
            tuple(_signed(each, 31) for each in _listed(parts.get("BYMONTHDAY", ""))),
            _signed(parts["BYSETPOS"], 31) if "BYSETPOS" in parts else 0,
            _WEEKDAYS.index(parts.get("WKST", "MO")),
        )
    except ValueError:
        return None
    return rule if every == "MONTHLY" or not any(ordinal for ordinal, _ in weekdays) else None


def days(rule: Rule, first: date) -> Iterator[date]:
    """Yield the days of a rule, the first one counted; whoever asks heeds `until`.

    Raises ValueError behind the last that is worked out, where the rule does not end before.
    """
    found = _days(rule, first)
    return islice(found, rule.most) if rule.most else found


def _days(rule: Rule, first: date) -> Iterator[date]:
    yield first
    for steps in range(0, _MOST_DAYS // _LENGTHS[rule.every], rule.interval):
        try:
            step = _step(rule, first, steps)
        except OverflowError:
            raise ValueError("after the last day that there is") from None
        yield from (each for each in step if each > first)
    raise ValueError("too far ahead")


def _step(rule: Rule, first: date, steps: int) -> list[date]:
    """Return the days of a week, of a month, or the one day, that is so many after the first's."""
    if rule.every == "DAILY":
        day = first + timedelta(steps)
        return [day] if not rule.weekdays or (0, day.weekday()) in rule.weekdays else []
    if rule.every == "WEEKLY":
        begin = first - timedelta((first.weekday() - rule.week_start) % 7) + timedelta(7 * steps)
        weekdays = {number for _, number in rule.weekdays} or {first.weekday()}
        return [day for n in range(7) if (day := begin + timedelta(n)).weekday() in weekdays]
    years, month = divmod(first.month - 1 + steps, 12)
    length = monthrange(first.year + years, month + 1)[1]
    every = (date(first.year + years, month + 1, number) for number in range(1, length + 1))
    fit = [day for day in every if _fits(rule, day, length, first)]
    if not rule.position:
        return fit
    place = rule.position - 1 if rule.position > 0 else rule.position
    return [fit[place]] if -len(fit) <= place < len(fit) else []


def _fits(rule: Rule, day: date, length: int, first: date) -> bool:
    if not rule.weekdays and not rule.month_days:
        return day.day == first.day
    back = day.day - length - 1
    of_week = not rule.weekdays or any(
        day.weekday() == weekday and ordinal in (0, (day.day + 6) // 7, -((-back + 6) // 7))
        for ordinal, weekday in rule.weekdays
    )
    return of_week and (not rule.month_days or bool({day.day, back} & set(rule.month_days)))


def _listed(text: str) -> list[str]:
    return text.split(",")[:100] if text else []


def _weekday(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([+-]?[1-5])?([A-Z]{2})", text.strip())
    if not found:
        raise ValueError("no weekday")
    return int(found[1] or 0), _WEEKDAYS.index(found[2])


def _number(text: str) -> int:
    return _signed(text, 1_000_000, least=1)


def _signed(text: str, most: int, least: int | None = None) -> int:
    found = re.fullmatch(r"\s*([+-]?[0-9]{1,7})\s*", text)
    number = int(found[1]) if found else 0
    if not number or not (-most if least is None else least) <= number <= most:
        raise ValueError("no number that can be")
    return number
