"""Where a wall time in an invitation belongs: known for sure, or else to be asked.

A zone is known when it is UTC, has rules of its own in the file, or is named as the IANA
database, Windows or Outlook name it.  Nothing else is, whatever a library makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING

from cordially.intake import zone_rules
from cordially.intake.zone_display import WINDOWS_BY_DISPLAY
from cordially.intake.zone_rules import Rules
from cordially.model import Moment
from cordially.moments import written
from cordially.values import shown

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_UTC = frozenset({"utc", "z", "gmt", "etc/utc", "etc/gmt", "tzone://microsoft/utc"}) | {
    "(utc) coordinated universal time",
    "coordinated universal time",
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A wall time as it is written, and the moment that it is, where its zone is known.

    `zone` is the IANA name where it has one.  `why` says what is open about the rest.
    """

    wall: Moment
    moment: Moment | None = None
    zone: str | None = None
    why: str = ""


def place(wall: Moment, said: str, rules: Mapping[str, Rules]) -> Placed:
    """Place a wall time by the zone that is said of it, and by the rules in its file.

    A day alone needs no zone.  Where the rules and the name do not agree, neither is taken.
    """
    if not isinstance(wall, datetime):
        return Placed(wall, wall, _key(named(said)))
    if wall.tzinfo:
        return Placed(wall, wall)
    if said.casefold() in _UTC:
        return Placed(wall, wall.replace(tzinfo=UTC))
    own = rules.get(said)
    by_rules = zone_rules.offset(own, wall) if own else None
    zone = named(said)
    if zone:
        by_name = wall.replace(tzinfo=zone).utcoffset() or timedelta()
        if by_rules is not None and by_rules != by_name:
            return Placed(wall, None, None, _two_ways(wall, said, by_rules, by_name))
        if not _is_there(wall, zone):
            return Placed(wall, None, zone.key, f"the clocks of {zone.key} skip {written(wall)}")
        return Placed(wall, _fixed(wall, by_name), zone.key)
    if by_rules is not None:
        return Placed(wall, _fixed(wall, by_rules))
    if not said:
        return Placed(wall, None, None, f"it says {written(wall)} and no time zone")
    return Placed(wall, None, None, f"it says {written(wall)} in {shown(said)}, no known time zone")


def in_zone(wall: Moment, zone: ZoneInfo) -> Moment:
    """Return the moment of a wall time in a zone that a person named."""
    if not isinstance(wall, datetime) or wall.tzinfo:
        return wall
    return _fixed(wall, wall.replace(tzinfo=zone).utcoffset() or timedelta())


@lru_cache(maxsize=64)  # a whole calendar names few
def named(said: str) -> ZoneInfo | None:
    """Return the zone of a name of IANA's, Windows' or Outlook's; None for any other."""
    said = said.strip().strip('"').strip()
    if not 0 < len(said) <= 200:
        return None
    # With a slash before it a name is made unique (RFC 5545 section 3.8.3.1), and IANA's behind.
    parts = said.strip("/").split("/")
    for count in (3, 2) if said.startswith("/") else ():
        if len(parts) > count and (found := _iana("/".join(parts[-count:]))):
            return found
    return _iana(said) or _windows(said)


def _iana(name: str) -> ZoneInfo | None:
    # A name without a slash may be one of a country's (Japan, Singapore), and is no sure one:
    # EST and MST are, and have no summer time.
    if "/" not in name or not re.fullmatch(r"[A-Za-z]+(?:/[A-Za-z0-9_+-]+){1,2}", name):
        return None
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _windows(name: str) -> ZoneInfo | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    display = re.sub(r"^\((?:UTC|GMT)[^()]{0,8}\)\s*", "", name)
    spelt = display.casefold().replace(" and ", " & ").replace("co-ordinated", "coordinated")
    if display != name or spelt in WINDOWS_BY_DISPLAY:
        name = WINDOWS_BY_DISPLAY.get(spelt, "")
    key = WINDOWS_TO_OLSON.get(name)
    return _iana(key) if key else None


def _key(zone: ZoneInfo | None) -> str | None:
    return zone.key if zone else None


def _fixed(wall: datetime, offset: timedelta) -> datetime:
    return wall.replace(tzinfo=timezone(offset), fold=0)


def _is_there(wall: datetime, zone: ZoneInfo) -> bool:
    """Tell whether the clocks of a zone show a time at all; one shown twice is the first."""
    back = wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return back.replace(tzinfo=None) == wall


def _two_ways(wall: datetime, said: str, one: timedelta, other: timedelta) -> str:
    ways = " or ".join(written(_fixed(wall, each)) for each in (one, other))
    return f"the file's own rules for {shown(said)} are not those of that zone: {ways}"
