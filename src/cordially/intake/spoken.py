"""Read days and times as people write them: `last tuesday`, `Nov 24 at 2:30pm`, `24.11.`; pure.

Nothing is guessed: what could mean two days is refused with both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from enum import Enum

from cordially.errors import DataError
from cordially.values import shown
from cordially.written import MONTHS, WEEKDAYS, written_day

_DAY = timedelta(days=1)
_HALF_A_YEAR = timedelta(days=183)


class Toward(Enum):
    """Which day is meant where the words leave it open."""

    PAST = "past"
    """A weekday is the last one; a day without its year is the nearest."""

    FUTURE = "future"
    """Either is the next one, today included."""


class AmbiguousDayError(DataError):
    """A day that could be either of two, as `3/4` is.

    `readings` has both in ISO 8601, with the time if one was given.
    """

    def __init__(self, text: str, days: tuple[date, date], at: time | None = None) -> None:
        """Name both days."""
        self.text, self.days = text, days
        first, second = (
            day.isoformat() + (f"T{at.isoformat('minutes')}" if at else "") for day in days
        )
        self.readings = first, second
        super().__init__(
            f"{shown(text)} could be {_full(days[0])} or {_full(days[1])}.",
            f"Write {first} or {second}.",
        )


def read(text: str, today: date, toward: Toward) -> tuple[date, time | None] | None:
    """Return the day that a text means, and its time where it has one; None when it means none.

    A part of a day (`tuesday afternoon`) is no time.  Raises AmbiguousDayError for what could
    be two days, DataError for a day that the calendar does not have, or that is another weekday.
    """
    words = " ".join(text.casefold().replace(",", " ").split())
    for pattern, meant in _THIS_AND_THAT.items():
        words = re.sub(pattern, meant, words)
    words = re.sub(_PART_OF_DAY, " ", words)
    if not words.isascii():
        return None
    fault: DataError | None = None
    for rest, clock, at in _times(words):
        try:
            day = _day(rest, text, today, toward)
        except AmbiguousDayError as error:
            raise AmbiguousDayError(text, error.days, at) from None
        except DataError as error:  # `12.11 9.30`: the other of the two may be the time
            fault = fault or error
            continue
        if day and at is not None:
            return day, at
        if day:
            fault = DataError(f"{shown(clock)} is not a time of day.", "Write 14:00 or 2pm.")
    if fault:
        raise fault
    if day := _day(words, text, today, toward):
        return day, None
    for bare in re.finditer(_BARE_HOUR, words[:_LONGEST]):
        hour, rest = int(bare[1]), f"{words[: bare.start()]} {words[bare.end() :]}"
        if 1 <= hour <= 12 and _day(rest, text, today, toward):
            either = f"{hour}am or {hour}pm"
            raise DataError(
                f"{shown(text)} leaves open whether {either} is meant.", f"Write {either}."
            )
    return None


_LONGEST = 50  # characters: longer than what is a day, and an hour with it
_BARE_HOUR = r"(?<![\w.:/-])(?:at )?(\d{1,2})(?: o'?clock)?(?![\w.:/-])"


def read_span(text: str, today: date) -> str | None:
    """Return the week or month to come that a text means, as `2026-W49` or `2026-12`, or None."""
    words = " ".join(re.sub(r"\b(?:in|by|the|end|of|late)\b", " ", text.casefold()).split())
    if words in ("this week", "next week"):
        year, week, _ = (today + (7 * _DAY if words == "next week" else 0 * _DAY)).isocalendar()
        return f"{year}-W{week:02d}"
    if words in ("this month", "month", "next month"):
        number = today.year * 12 + today.month - 1 + (words == "next month")
        return f"{number // 12}-{number % 12 + 1:02d}"
    if found := re.fullmatch(rf"({_MONTH})\.?(?: (\d{{4}}))?", words):
        month = _number(found[1], MONTHS) + 1
        year = int(found[2]) if found[2] else today.year + (month < today.month)
        return f"{year}-{month:02d}"
    return None


_THIS_AND_THAT = {
    r"\b(?:this (?:morning|afternoon|evening)|tonight|earlier today)\b|^(?:just )?now$": "today",
    r"\blast night\b": "yesterday",
    r"\bmidday\b": "noon",
}
_PART_OF_DAY = (
    r"\b(?:in the |at )?(?:early |late )?(?:morning|afternoon|evening|night|lunchtime|lunch)\b"
)

# By what gives each away, since to compile them all takes a while.
_TIMES = {
    "m": r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\b\.?",
    "noon": r"(?P<noon>noon)",
    ":": r"(?P<iso>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?) ?(?P<offset>z|[+-]\d{2}:?\d{2})?",
    "h": r"(?P<hour>\d{1,2}) ?h(?P<minute>\d{2})?",
    ".": r"(?P<hour>\d{1,2})\.(?P<minute>\d{2})",
}


def _times(words: str) -> Iterator[tuple[str, str, time | None]]:
    """Yield what could be a time: the words around it, itself, and the time if there is such."""
    for pattern in (each for tell, each in _TIMES.items() if tell in words):
        for found in re.finditer(rf"(?<![\w.:/-])(?:at )?{pattern}(?![\w.:/-])", words):
            rest = f"{words[: found.start()]} {words[found.end() :]}"
            yield rest, found[0], _time(found.groupdict())


def _time(found: dict[str, str | None]) -> time | None:
    try:
        if found.get("noon"):
            return time(12)
        if iso := found.get("iso"):
            offset = (found.get("offset") or "").upper()
            return time.fromisoformat(("0" if iso[1] == ":" else "") + iso + offset)
        hour, minute = int(found["hour"] or 0), int(found.get("minute") or 0)
        if half := found.get("half"):
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if half == "p" else 0)
        return time(hour, minute)
    except ValueError:
        return None


_COUNTS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WEEKDAY = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in map(str.lower, WEEKDAYS))
_WEEKDAY = _WEEKDAY.replace("tue(", "tues?(").replace("thu(", "thur?s?(").replace("wed(", "weds?(")
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in map(str.lower, MONTHS))
_MONTH = _MONTH.replace("sep(", "sept?(")
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"
_YEAR = r"(?P<year>\d{4}|'\d{2})"
_DATES = (
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)? ?(?P<name>{_MONTH})\.?(?: ?{_YEAR})?",
    rf"(?P<name>{_MONTH})\.? ?(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: ?{_YEAR})?",
    r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.? ?(?P<year>\d{4}|\d{2})?",
    r"(?P<one>\d{1,2})(?P<mark>[/-])(?P<two>\d{1,2})(?:(?P=mark)(?P<year>\d{4}|\d{2}))?",
    _ORDINAL,
)


def _day(words: str, text: str, today: date, toward: Toward) -> date | None:
    words = " ".join(re.sub(r"\b(?:at|on|the|of)\b", " ", words).split()).strip(" .")
    if (plain := _relative(words, today)) is not None:
        return plain
    if found := re.fullmatch(rf"(?:(last|past|this|next|coming) )?({_WEEKDAY})", words):
        return _weekday(found[1], _number(found[2], WEEKDAYS), today, toward)
    named = re.match(rf"({_WEEKDAY})\.? (?=\S)", words)
    weekday = _number(named[1], WEEKDAYS) if named else None
    rest = words[named.end() :] if named else words
    for pattern in _DATES:
        if found := re.fullmatch(pattern, rest):
            return _dated(found.groupdict(), weekday, text, today, toward)
    return None


def _relative(words: str, today: date) -> date | None:
    days = {
        "today": 0,
        "yesterday": -1,
        "tomorrow": 1,
        "day before yesterday": -2,
        "day after tomorrow": 2,
    }
    if words in days:
        return today + days[words] * _DAY
    found = re.fullmatch(
        r"(?:in (?P<to>\w+)|(?P<past>\w+)) (?P<unit>day|week)s?(?P<ago> ago)?", words
    )
    if not found or bool(found["to"]) == bool(found["ago"]):
        return None
    word = found["to"] or found["past"]
    if word not in _COUNTS and not re.fullmatch(r"[0-9]{1,3}", word):
        return None
    count = max(_COUNTS.index(word), 1) if word in _COUNTS else int(word)
    span = count * (7 if found["unit"] == "week" else 1) * _DAY
    return today + span if found["to"] else today - span


def _number(word: str, names: tuple[str, ...]) -> int:
    return next(n for n, name in enumerate(names) if name.lower().startswith(word[:3]))


def _weekday(which: str | None, number: int, today: date, toward: Toward) -> date:
    """Return the day of that weekday: `this` is of this week, `last` and `next` are never today."""
    ahead = (number - today.weekday()) % 7
    behind = (today.weekday() - number) % 7
    if which == "this":
        return today + (number - today.weekday()) * _DAY
    if which in ("next", "coming"):
        return today + (ahead or 7) * _DAY
    if which in ("last", "past"):
        return today - (behind or 7) * _DAY
    return today - behind * _DAY if toward is Toward.PAST else today + ahead * _DAY


def _dated(
    found: dict[str, str | None], weekday: int | None, text: str, today: date, toward: Toward
) -> date:
    """Return the day of a date; its year, or month, is that which brings it nearest."""
    year = _full_year(found.get("year"))
    if one := found.get("one"):
        return _slashed(int(one), int(found["two"] or 0), year, weekday, text, today, toward)
    name, month, day = found.get("name"), found.get("month"), int(found["day"] or 0)
    if name or month:
        number = _number(name, MONTHS) + 1 if name else int(month or 0)
        return _resolved([(year, number, day)], weekday, text, today, toward)
    around = [(today.year * 12 + today.month - 1) + step for step in (-1, 0, 1)]
    months = [(number // 12, number % 12 + 1, day) for number in around]
    return _resolved(months, weekday, text, today, toward)


def _slashed(
    one: int,
    two: int,
    year: int | None,
    weekday: int | None,
    text: str,
    today: date,
    toward: Toward,
) -> date:
    """Return the day of `24/11` or `11/24`; where both orders give one, neither is guessed."""
    orders = [
        (year, month, day)
        for day, month in dict.fromkeys(((one, two), (two, one)))
        if _candidates(year, month, day, today)
    ]
    readings = [_resolved([order], None, text, today, toward) for order in orders]
    if weekday is not None and len(readings) > 1:
        fitting = [day.weekday() == weekday for day in readings]
        orders = [order for order, fits in zip(orders, fitting, strict=True) if fits] or orders
    if len(orders) > 1:
        raise AmbiguousDayError(text, (readings[0], readings[1]))
    return _resolved(orders, weekday, text, today, toward)


def _resolved(
    dates: Sequence[tuple[int | None, int, int]],
    weekday: int | None,
    text: str,
    today: date,
    toward: Toward,
) -> date:
    found = [day for each in dates for day in _candidates(*each, today)]
    if not found:
        raise DataError(f"There is no {shown(text)} in the calendar.", "Correct the day.")
    if weekday is not None:
        nearest = min(found, key=lambda day: abs(day - today))
        # In another year it is that weekday, but then the year would have been said.
        agreeing = [
            day
            for day in found
            if day.weekday() == weekday and (abs(day - today) < _HALF_A_YEAR or day == nearest)
        ]
        if not agreeing:
            raise DataError(
                f"{shown(text)}: {_full(nearest)} is no {WEEKDAYS[weekday]}.",
                "Correct the day or the weekday.",
            )
        found = agreeing
    if toward is Toward.FUTURE:
        found = [day for day in found if day >= today] or found
        return min(found, key=lambda day: abs(day - today))
    return min(found, key=lambda day: (abs(day - today), day))


def _candidates(year: int | None, month: int, day: int, today: date) -> list[date]:
    years = [year] if year else range(today.year - 1, today.year + 2)
    days = []
    for each in years:
        try:
            days.append(date(each, month, day))
        except ValueError:
            continue
    return days


def _full_year(text: str | None) -> int | None:
    if not text:
        return None
    digits = text.lstrip("'")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _full(day: date) -> str:
    return f"{written_day(day, day)} {day.year}"
