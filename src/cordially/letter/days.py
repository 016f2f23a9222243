"""Days as a letter says them, seen from the day on which it leaves; pure."""

from __future__ import annotations

import re
from datetime import date

from cordially.written import MONTHS, WEEKDAYS

AMERICAN = "en-US"
BRITISH = "en-GB"

_BY_WEEKDAY_DAYS = 6  # so far off a weekday's name alone says which day is meant
_YEAR_IS_PLAIN_DAYS = 300


def on_day(day: date, on: date, region: str = BRITISH, *, leaves_now: bool = False) -> str:
    """Say when something was or is: “on Wednesday”, “on 11 March”; “today” if it `leaves_now`."""
    near = {0: "today", 1: "yesterday"}.get((on - day).days)
    return near if near and leaves_now else f"on {named(day, on, region)}"


def named(day: date, on: date, region: str = BRITISH) -> str:
    """Name a day: by its weekday when it is near, else by its date; never by both."""
    if abs((day - on).days) <= _BY_WEEKDAY_DAYS:
        return WEEKDAYS[day.weekday()]
    return _dated(day, on, region)


def promised(promise: str, on: date, region: str = BRITISH) -> str:
    """Name a promised day, ISO week or month, as a point in time to come after “around”."""
    if found := re.fullmatch(r"(\d{4})-W(\d{2})", promise):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return f"the week of {_dated(monday, on, region)}"
    if found := re.fullmatch(r"(\d{4})-(\d{2})", promise):
        year = "" if int(found[1]) == on.year else f" {found[1]}"
        return f"the end of {MONTHS[int(found[2]) - 1]}{year}"
    return named(date.fromisoformat(promise), on, region)


def _dated(day: date, on: date, region: str) -> str:
    year = day.year if abs((day - on).days) > _YEAR_IS_PLAIN_DAYS else None
    month = MONTHS[day.month - 1]
    if region == AMERICAN:
        return f"{month} {day.day}" + (f", {year}" if year else "")
    return f"{day.day} {month}" + (f" {year}" if year else "")
