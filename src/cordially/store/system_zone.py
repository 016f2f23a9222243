"""The time zone that this computer goes by: read from its files, or asked of its clock."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from cordially.errors import SettingsError


def system_zone() -> tzinfo:
    """Return the time zone that the system's clock goes by, with its changes past and to come.

    It has no name: looking for that would take as long as all that there is to plan.
    """
    if "TZ" not in os.environ:
        with suppress(OSError, ValueError), Path("/etc/localtime").open("rb") as file:
            from zoneinfo import ZoneInfo

            return ZoneInfo.from_file(file)
    return SystemZone()


def system_zone_name() -> str | None:
    """Return the name of the system's time zone where a look tells it, as `Europe/Madrid`."""
    if name := os.environ.get("TZ"):
        return name.removeprefix(":")
    with suppress(OSError):
        _, zones, name = str(Path("/etc/localtime").readlink()).rpartition("zoneinfo/")
        return name if zones else None
    return None


def _is_zone(name: str) -> bool:
    """Tell whether the clock can go by a TZ: POSIX rules, a name, or a file (tzset(3))."""
    if found := re.match(r"(?:[A-Za-z]{3,}|<[\w+-]{3,}>)[+-]?(\d{1,3})(?::\d{1,2}){0,2}", name):
        return int(found[1]) < 24  # or else no datetime can be there
    if name.startswith("/"):
        return Path(name).is_file()
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


class SystemZone(tzinfo):
    """The system's time zone as its clock tells of it when asked; slower than a zone's file."""

    def __init__(self) -> None:
        """Raise SettingsError for a TZ that is no zone: the clock would then tell of UTC."""
        name = os.environ.get("TZ", "").removeprefix(":")
        if name and not _is_zone(name):
            from cordially.values import shown  # and with it all nouns

            raise SettingsError(
                f"TZ is {shown(name)}, which is not a known time zone.",
                "Unset it, or set it as in TZ=Europe/Madrid.",
            )

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return the offset at a wall time here."""
        if moment is None:
            return None
        # Combined and not replaced, which takes four times as long.
        on, at = moment.date(), moment.time()
        instant = datetime.fromtimestamp(datetime.combine(on, at).timestamp(), UTC)
        return datetime.combine(on, at, UTC) - instant

    def fromutc(self, moment: datetime) -> datetime:
        """Return the wall time here at an instant, which is given in UTC."""
        there = datetime.combine(moment.date(), moment.time(), UTC).astimezone()
        here = datetime.combine(there.date(), there.time(), self)
        return here if here.utcoffset() == there.utcoffset() else here.replace(fold=1)

    def dst(self, moment: datetime | None) -> None:
        """Tell nothing of how much of the offset is summer's."""

    def tzname(self, moment: datetime | None) -> None:
        """Give no name."""
