"""The time zone that this computer goes by: read from its files, or asked of its clock."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path


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


class SystemZone(tzinfo):
    """The system's time zone as its clock tells of it when asked; slower than a zone's file."""

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
