"""Days as a letter says them, seen from the day on which it leaves; pure."""

from __future__ import annotations

from datetime import date

from cordially.written import BRITISH, WEEKDAYS, written_date, written_promise

_BY_WEEKDAY_DAYS = 6  # so far off a weekday's name alone says which day is meant


def on_day(day: date, on: date, region: str = BRITISH, *, leaves_now: bool = False) -> str:
    """Say when something was or is: “on Wednesday”, “on 11 March”; “today” if it `leaves_now`."""
    near = {0: "today", 1: "yesterday"}.get((on - day).days)
    return near if near and leaves_now else f"on {named(day, on, region)}"


def named(day: date, on: date, region: str = BRITISH) -> str:
    """Name a day: by its weekday when it is near, else by its date; never by both."""
    if abs((day - on).days) <= _BY_WEEKDAY_DAYS:
        return WEEKDAYS[day.weekday()]
    return written_date(day, on, region)


def promised(promise: str, on: date, region: str = BRITISH) -> str:
    """Name a promised day, ISO week or month, as a point in time to come after “around”.

    A day that is over is told by its date: a weekday's name would be taken for the next.
    """
    if promise.count("-") < 2:  # a week or a month
        return written_promise(promise, on, region)
    day = date.fromisoformat(promise)
    return written_date(day, on, region) if day < on else named(day, on, region)
