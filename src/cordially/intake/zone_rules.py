"""The rules of a time zone as a calendar file gives them (RFC 5545 section 3.6.5).

Read by hand: icalendar takes a file with one damaged zone for broken as a whole, and rules of
whatever frequency would be followed through all centuries.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cordially.intake.calendar_blocks import Block

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_OBSERVANCES = 500


@dataclass(frozen=True, slots=True)
class _Yearly:
    """On which day of the year the clocks change; `until` is the last such moment."""

    month: int
    weekday: int | None
    ordinal: int  # of the weekday in the month, from its end where negative
    days: tuple[int, ...]
    until: datetime | None


@dataclass(frozen=True, slots=True)
class _Observance:
    start: datetime
    before: timedelta
    after: timedelta
    yearly: _Yearly | None
    onsets: tuple[datetime, ...]  # by themselves, in order: its start, and dates beside it


Rules = tuple[_Observance, ...]


def read(block: Block) -> Rules | None:
    """Return the rules of a zone; None where one of them cannot be read."""
    try:
        found = tuple(_observance(each) for each in block.inside[:_MOST_OBSERVANCES])
    except (ValueError, OverflowError):
        return None
    return found if found and block.is_whole else None


def offset(rules: Rules, wall: datetime) -> timedelta | None:
    """Return the offset of a wall time; None where these rules say nothing of it.

    A time that the clocks show twice is the first, as RFC 5545 section 3.3.5 has it.
    """
    last = [(onset, each) for each in rules if (onset := _last(each, wall))]
    if last:
        return max(last, key=lambda pair: pair[0])[1].after
    return min(rules, key=lambda each: each.start).before


def _observance(block: Block) -> _Observance:
    start = _moment(block.value("DTSTART"))
    rules = [value for _, value in block.values("RRULE")]
    if len(rules) > 1:
        raise ValueError("more than one rule")
    after = _offset(block.value("TZOFFSETTO"))
    before = block.value("TZOFFSETFROM")
    dates = ",".join(value for _, value in block.values("RDATE"))[:100_000]
    return _Observance(
        start,
        _offset(before) if before else after,
        after,
        _yearly(rules[0], start, before) if rules else None,
        tuple(sorted((start, *(_moment(each) for each in dates.split(",") if each.strip())))),
    )


def _yearly(rule: str, start: datetime, before: str) -> _Yearly:
    """Read a yearly rule; a ValueError is one of any other sort."""
    parts = dict(part.split("=", 1) for part in rule.strip().upper().split(";") if part)
    known = {"FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS", "UNTIL", "WKST"}
    if parts.keys() - known or parts.get("FREQ") != "YEARLY" or parts.get("INTERVAL", "1") != "1":
        raise ValueError("not a rule of once a year")
    found = re.fullmatch(r"([+-]?\d?)(MO|TU|WE|TH|FR|SA|SU)", parts.get("BYDAY", ""))
    if "BYDAY" in parts and not found:
        raise ValueError("not a day of a month")
    days = tuple(int(each) for each in parts.get("BYMONTHDAY", "").split(",") if each)
    ordinal = (found[1] if found else "") or parts.get("BYSETPOS", "")
    if found and not ordinal and not days:
        raise ValueError("every week")
    until = None
    if end := parts.get("UNTIL"):
        until = _moment(end)
        if end.endswith("Z"):
            until += _offset(before) if before else timedelta()
    month = int(parts.get("BYMONTH", start.month))
    if not 1 <= month <= 12:
        raise ValueError("no month")
    if not found and not days:
        days = (start.day,)
    weekday = _DAYS.index(found[2]) if found else None
    return _Yearly(month, weekday, int(ordinal or 0), days, until)


def _last(each: _Observance, wall: datetime) -> datetime | None:
    """Return the last onset of an observance that is not after a wall time, or None."""
    begun = bisect_right(each.onsets, wall)
    found = [each.onsets[begun - 1]] if begun else []
    if each.yearly and found:
        limit = min(wall, each.yearly.until) if each.yearly.until else wall
        for year in (limit.year, limit.year - 1):
            day = _day(each.yearly, year)
            onset = datetime.combine(day, each.start.time()) if day else None
            if onset and each.start <= onset <= limit:
                found.append(onset)
                break
    return max(found, default=None)


def _day(rule: _Yearly, year: int) -> date | None:
    length = monthrange(year, rule.month)[1]
    days = [date(year, rule.month, number) for number in range(1, length + 1)]
    fit = [
        each
        for each in days
        if (rule.weekday is None or each.weekday() == rule.weekday)
        and (not rule.days or each.day in rule.days or each.day - length - 1 in rule.days)
    ]
    place = rule.ordinal - 1 if rule.ordinal > 0 else rule.ordinal
    return fit[place] if fit and -len(fit) <= place < len(fit) else None


def _moment(text: str) -> datetime:
    text = text.strip().rstrip("Z")[:15]
    if not re.fullmatch(r"[0-9]{8}T[0-9]{6}", text):
        raise ValueError("no time")
    return datetime.fromisoformat(text)  # a tenth of the time of strptime


def _offset(text: str) -> timedelta:
    found = re.fullmatch(r"([+-])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?", text.strip())
    if not found:
        raise ValueError("no offset")
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -size if found[1] == "-" else size
