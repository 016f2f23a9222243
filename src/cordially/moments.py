"""Moments on a clock: days and wall times, compared and written in the zone they belong to."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo
from typing import TYPE_CHECKING

from cordially.errors import DataError
from cordially.model import Moment
from cordially.values import shown

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

FIXED = {"EST": "America/New_York", "MST": "America/Denver"}
"""Names that the IANA has for clocks without summer time, and people for those that have it."""


def instant(moment: Moment, zone: tzinfo | None, otherwise: time = time()) -> datetime:
    """Return the aware datetime of a moment; of a day alone at the time `otherwise`.

    What has no offset is read on the clock of `zone`, or else on the system's.
    """
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, otherwise)
    if moment.tzinfo is not None:
        return moment
    if zone is not None:
        return moment.replace(tzinfo=zone)
    # By the timestamp: a naive astimezone() turns skipped times back, even into the day before.
    return datetime.fromtimestamp(moment.timestamp(), UTC).astimezone()


def utc(moment: Moment, zone: tzinfo | None, otherwise: time = time()) -> datetime:
    """Return the `instant` of a moment in UTC, by which moments are put in order.

    Datetimes of one zone are compared by their wall times, also in an hour that comes twice.
    """
    return instant(moment, zone, otherwise).astimezone(UTC)


def is_before(one: Moment, other: Moment, zone: tzinfo | None) -> bool:
    """Tell whether one moment lies before another; where one is a day, by their days."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return utc(one, zone) < utc(other, zone)
    return calendar_day(one, zone) < calendar_day(other, zone)


def is_same(one: Moment, other: Moment, zone: tzinfo | None) -> bool:
    """Tell whether two moments are one; a day alone is no moment of that day."""
    if not (isinstance(one, datetime) and isinstance(other, datetime)):
        return one == other and type(one) is type(other)
    if (one.tzinfo is None) == (other.tzinfo is None):
        return one == other
    return utc(one, zone) == utc(other, zone)


def calendar_day(moment: Moment, zone: tzinfo | None) -> date:
    """Return the day of a moment in a zone, or else in the system's."""
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        moment = moment.astimezone(zone)
    return day(moment)


def day(moment: Moment) -> date:
    """Return the day of a moment, as its own clock shows it."""
    return moment.date() if isinstance(moment, datetime) else moment


def written(moment: Moment) -> str:
    """Return the ISO 8601 text that reads back as the same moment."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    short = not (moment.second or moment.microsecond)
    return moment.isoformat(timespec="minutes" if short else "auto")


def zone_named(name: str) -> ZoneInfo:
    """Return the IANA time zone of that name; raise DataError with those that may be meant."""
    from zoneinfo import ZoneInfo, available_timezones

    name = name.strip()
    try:
        return ZoneInfo(FIXED.get(name, name))
    except (KeyError, ValueError, OSError):
        from cordially import zone_names  # a table that only errors need

        hint = "Write it as in Europe/Madrid."
        if zone_names.is_offset(name):
            hint = "An offset does not tell of summer time: name a place, as in Europe/Madrid."
        elif near := " or ".join(zone_names.meant(name, available_timezones())):
            hint = f"Did you mean {near}?"
        raise DataError(f"{shown(name)} is not a known time zone.", hint) from None
