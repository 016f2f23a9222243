"""When an event is: its start and end, which day of a series, and which version it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from cordially import moments
from cordially.errors import DataError
from cordially.intake import when, zones
from cordially.intake.calendar_blocks import Block
from cordially.intake.zone_rules import Rules
from cordially.intake.zones import Placed
from cordially.model import Moment
from cordially.moments import written
from cordially.values import shown

_DAY = timedelta(days=1)
_LONGEST = timedelta(days=31)

Zones = Mapping[str, Rules]


def placed(block: Block, name: str, rules: Zones, aside: list[str]) -> Placed | None:
    """Return the time of that name; None where there is none, or none that can be."""
    parameters, value = next(block.values(name), ("", ""))
    if not value.strip():
        return None
    try:
        wall = moment(value)
        when.check_exists(moments.day(wall), None)
    except (ValueError, DataError):
        aside.append(f"{name} is no time: {shown(value.strip())}")
        return None
    return in_zone(wall, parameters, rules)


def in_zone(wall: Moment, parameters: str, rules: Zones) -> Placed:
    """Place a wall time in the zone that the parameters of its line name."""
    said = re.search(r'(?i)(?:^|;)TZID=("[^"]*"|[^;]*)', parameters)
    return zones.place(wall, said[1].strip('"').strip() if said else "", rules)


def moment(text: str) -> Moment:
    """Read a DATE or a DATE-TIME (RFC 5545 sections 3.3.4 and 3.3.5); ValueError otherwise."""
    found = re.fullmatch(r"(\d{8})(?:T(\d{6})(Z?))?", text.strip()[:20].upper())
    if not found or not found[0].isascii():
        raise ValueError(text[:20])
    day = date(int(found[1][:4]), int(found[1][4:6]), int(found[1][6:]))
    if not found[2]:
        return day
    hour, minute, second = (int(found[2][at : at + 2]) for at in (0, 2, 4))
    wall = datetime(day.year, day.month, day.day, hour, minute, min(second, 59))  # noqa: DTZ001
    return wall.replace(tzinfo=UTC) if found[3] else wall


def end(
    block: Block, start: Placed | None, length: timedelta | None, rules: Zones, aside: list[str]
) -> Placed | None:
    """Return the end, by itself or by the event's length; one that cannot be is put aside."""
    if not start:
        return None
    found = placed(block, "DTEND", rules, aside)
    if not found and length and timedelta() < length <= _LONGEST:
        later = start.moment + length if start.moment else None
        found = Placed(start.wall + length, later, start.zone)
    if not found:
        return None
    if not isinstance(start.wall, datetime):
        last = moments.day(found.wall) - _DAY  # an end that is a day is the first that is free
        if last < start.wall - _DAY:
            aside.append(f"its end, {found.wall}, is before its start")
        return Placed(last, last) if start.wall < last <= start.wall + _LONGEST else None
    if not isinstance(found.wall, datetime):
        aside.append(f"its end is a day without a time: {found.wall}")
        return None
    took = _between(start, found)
    if took is None or not timedelta() <= took <= _LONGEST:
        aside.append(f"its end, {written(found.wall)}, cannot be that of what begins then")
        return None
    return found if took else None


def shifted(end: Placed, first: Placed, start: Placed) -> Placed:
    """Return the end of what begins at `start` and lasts as long as from `first` to `end`."""
    length = _between(first, end) or moments.day(end.wall) - moments.day(first.wall)
    later = start.moment + length if start.moment else None
    return Placed(start.wall + length, later, start.zone)


def _between(start: Placed, found: Placed) -> timedelta | None:
    one, other = (start.moment or start.wall, found.moment or found.wall)
    if isinstance(one, datetime) and isinstance(other, datetime):
        return other - one if (one.tzinfo is None) == (other.tzinfo is None) else None
    return None


def recurrence(block: Block, rules: Zones, aside: list[str]) -> str:
    """Return which day of a series it is, in one spelling for all zones it may be written in."""
    found = placed(block, "RECURRENCE-ID", rules, aside)
    return named(found.moment or found.wall) if found else ""


def named(known: Moment) -> str:
    """Return the name of a day of a series, the same in all zones."""
    if isinstance(known, datetime) and known.tzinfo:
        known = known.astimezone(UTC)
    return written(known)


def sequence(block: Block, aside: list[str]) -> int:
    """Return the number of the version, which may be larger than any computer's word."""
    text = block.value("SEQUENCE")
    if text.isascii() and re.fullmatch(r"\+?\d{1,40}", text):
        return int(text)
    if text:
        aside.append(f"SEQUENCE is no number: {shown(text)}")
    return 0


def stamp(block: Block) -> datetime | None:
    """Return when this version was made, in UTC."""
    try:
        found = moment(block.value("DTSTAMP"))
    except ValueError:
        return None
    if not isinstance(found, datetime):
        return None
    return found.replace(tzinfo=UTC)  # it must be in UTC, and says so but for errors
