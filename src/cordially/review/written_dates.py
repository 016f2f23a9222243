"""The dates that a text writes out, as `Tuesday 10 November`, `Nov 10th, 2026`, `2026-11-10`."""

import re
from datetime import date
from typing import NamedTuple

from cordially.written import MONTHS, SHORT_WEEKDAYS, WEEKDAYS


class WrittenDate(NamedTuple):
    """A date as it is written: its weekday (Monday is 0) and year only where they stand there.

    It stands between the offsets of `span`, and need not be in any calendar.
    """

    day: int
    month: int
    year: int | None
    weekday: int | None
    span: tuple[int, int]

    def dates(self, near: date | None) -> list[date]:
        """Return the dates that it may be, the nearest to a day first.

        Without a year it may be of the same, the last or the next; without a day to be
        near to it is then no date, nor is it one that no calendar has.
        """
        years = [self.year] if self.year else [near.year + n for n in (-1, 0, 1)] if near else []
        found = []
        for year in years:
            try:
                found.append(date(year, self.month, self.day))
            except ValueError:  # 31 November, or 29 February in most years
                continue
        return sorted(found, key=lambda each: abs(each - near)) if near else found


def find(text: str, *, english: bool) -> list[WrittenDate]:
    """Return the dates in a line, in order; those with a month's name in English only."""
    if not re.search(r"\d", text):  # and most lines have none
        return []
    found: list[WrittenDate] = []
    taken: set[int] = set()  # where days and months stand that are part of a date already
    for shape in _SHAPES if english else (_ISO, _DOTTED):
        for match in re.finditer(shape, text):
            name, places = match["month"], {match.start("day"), match.start("month")}
            month = int(name) if name.isdecimal() else _MONTHS.get(name, 0)
            if month and not places & taken:
                taken |= places
                year = int(match["year"]) if match["year"] else None
                weekday, span = _with_weekday(text, *match.span())
                found.append(WrittenDate(int(match["day"]), month, year, weekday, span))
    return sorted(found, key=lambda each: each.span)


def weekday(word: str) -> int | None:
    """Return the number of a weekday's name, 0 for Monday; None for any other word."""
    return _WEEKDAYS.get(word.lower())


def _with_weekday(text: str, begin: int, end: int) -> tuple[int | None, tuple[int, int]]:
    """Return the weekday that stands before or behind a date, and where both stand."""
    before = re.search(
        r"(\w+)\.?,? (?:(?:the|den|el|le|il) )?[(]?$", text[max(begin - 20, 0) : begin]
    )
    if before and (number := weekday(before[1])) is not None:
        return number, (begin - len(before[0]), end)
    after = re.match(r",? \((\w+)\)", text[end : end + 15])
    if after and (number := weekday(after[1])) is not None:
        return number, (begin, end + len(after[0]))
    return None, (begin, end)


_MONTHS = {
    name: number for number, month in enumerate(MONTHS, 1) for name in (month, month[:3])
} | {"Sept": 9}
_NAME = r"(?P<month>[A-Z][a-z]{2,8})\b"
_DAY = r"(?<![\w.,:/])(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:\.?,? (?P<year>\d{4})\b)?"
_ISO = r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])"
_DOTTED = r"(?<![\w.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})\b"
_SHAPES = (_ISO, rf"{_DAY}(?: of)? {_NAME}{_YEAR}", rf"\b{_NAME}\.? {_DAY}(?![\d,.:]\d)\b{_YEAR}")

# Monday to Sunday, in the languages whose letters may name them beside a date in figures.
_WEEKDAYS = {
    name.lower(): number
    for week in (
        " ".join(WEEKDAYS),
        " ".join(SHORT_WEEKDAYS),
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lunes martes miércoles jueves viernes sábado domingo",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    )
    for number, name in enumerate(week.split())
} | {"tues": 1, "thur": 3, "thurs": 3}
