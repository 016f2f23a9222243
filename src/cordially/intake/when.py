"""Read the days and times that people write, and place them on a zone's clock."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from cordially import values
from cordially.errors import DataError
from cordially.model import Moment
from cordially.values import shown

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# Outside these years a date is a slip of the keyboard, and Windows cannot convert it.
_FIRST_YEAR, _LAST_YEAR = 1971, 2999

_DIGITS = str.maketrans("0123456789", "9" * 10)

_DATE_HINT = "Write a day as in 2026-11-20."
_TIME_HINT = "Write a time as in 14:00, or with an offset as in 14:00+01:00."
_WHEN_HINT = (
    "Write 2026-11-20, today, yesterday or a weekday, and a time if you like:"
    " 2026-11-20T14:00, 2026-11-20T14:00+01:00, yesterday 14:00."
)
_PROMISE_HINT = "Write a day (2026-12-04), a week (2026-W49) or a month (2026-12)."


def parse_when(text: str, *, now: datetime, zone: tzinfo | None = None) -> Moment:
    """Return the moment that a WHEN stands for: a day, or a time where one was given.

    A time without an offset stays naive: the wall clock of `zone`, or the
    system's.  Raises DataError for anything that is no WHEN, that the calendar
    does not have, or that the clocks skip or repeat.
    """
    words = text.split()
    if len(words) == 1 and words[0][10:11] in ("T", "t"):
        words = [words[0][:10], words[0][11:]]
    on = None
    if 1 <= len(words) <= 2:
        on = _iso_date(words[0]) or _spoken_date(words[0].lower(), now, zone)
    if on is None:
        raise DataError(f"{shown(text)} is neither a day nor a time.", _WHEN_HINT)
    moment = on if len(words) == 1 else datetime.combine(on, parse_time(words[1]))
    check_exists(moment, zone)
    return moment


def parse_date(text: str) -> date:
    """Return the day that is written as in `2026-11-20`; raise DataError otherwise."""
    on = _iso_date(text.strip())
    if on is None:
        raise DataError(f"{shown(text)} is not a day.", _DATE_HINT)
    check_exists(on, None)
    return on


def parse_time(text: str) -> time:
    """Return the time of day, with its offset if it has one; raise DataError otherwise."""
    word = text.strip().upper()
    try:
        # Python 3.14 reads 24:00 as a midnight; whose midnight would be a guess.
        if word[2:3] == ":" and word[:2] != "24":
            return time.fromisoformat(word)
    except ValueError:
        pass
    raise DataError(f"{shown(text)} is not a time of day.", _TIME_HINT)


def parse_promise(text: str) -> str:
    """Return a promised day, ISO week or month (`2026-W49`) in its one spelling.

    Raises DataError when it is none of the three, or when the calendar does not
    have it.
    """
    word = text.strip().upper()
    rest = {"9999-99-99": "", "9999-W99": "-1", "9999-99": "-01"}.get(word.translate(_DIGITS))
    if rest is None:
        raise DataError(f"{shown(text)} is not a day, week or month.", _PROMISE_HINT)
    check_exists(_calendar_day(word + rest, word, _PROMISE_HINT), None)
    return word


def weekday(text: str) -> int | None:
    """Return the number of the weekday (Monday is 0) of that name, short or long, or None."""
    word = text.strip().lower()
    if len(word) < 3:
        return None
    return next((n for n, name in enumerate(DAYS) if name.startswith(word)), None)


def check_exists(moment: Moment, zone: tzinfo | None) -> None:
    """Raise DataError for a wall time that the clocks of `zone` skip or show twice.

    Without a zone the system's own rules count.  A moment with an offset always
    exists; a year that cannot be meant is an error too.
    """
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise DataError(
            f"The year {moment.year:04d} of {written(moment)} cannot be meant.", _DATE_HINT
        )
    if not isinstance(moment, datetime) or moment.tzinfo is not None:
        return
    first = instant(moment.replace(fold=0), zone).astimezone(UTC)
    second = instant(moment.replace(fold=1), zone).astimezone(UTC)
    if first == second:
        return
    where = f"in {zone}" if zone is not None else "in this computer's time zone"
    clock, _, on = f"{moment:%H:%M of %Y-%m-%d}".partition(" of ")
    if first > second:
        raise DataError(
            f"There is no {clock} on {on} {where}: the clocks skip it.",
            f"Correct the time, or add an offset: {_with_offset(moment, first)}.",
        )
    raise DataError(
        f"{clock} on {on} comes twice {where}: the clocks go back.",
        f"Add an offset: {_with_offset(moment, first)} is the first,"
        f" {_with_offset(moment, second)} the second.",
    )


def instant(moment: Moment, zone: tzinfo | None) -> datetime:
    """Return the aware datetime of a moment; a day is its midnight.

    What has no offset is read on the clock of `zone`, or else on the system's.
    """
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    if moment.tzinfo is not None:
        return moment
    if zone is not None:
        return moment.replace(tzinfo=zone)
    # By the timestamp: a naive astimezone() turns skipped times back, even into the day before.
    return datetime.fromtimestamp(moment.timestamp(), UTC).astimezone()


def is_before(one: Moment, other: Moment, zone: tzinfo | None) -> bool:
    """Tell whether one moment lies before another; where one is a day, by their days."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return instant(one, zone) < instant(other, zone)
    return day(one) < day(other)


def system_zone() -> tzinfo:
    """Return the time zone that the system's clock goes by, with its changes past and to come.

    It has no name: looking for that would take as long as all that there is to plan.
    """
    if "TZ" not in os.environ:
        with suppress(OSError, ValueError), Path("/etc/localtime").open("rb") as file:
            from zoneinfo import ZoneInfo

            return ZoneInfo.from_file(file)
    return SystemZone()


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
    """Return the IANA time zone of that name; raise DataError with the nearest names."""
    from zoneinfo import ZoneInfo, available_timezones

    name = name.strip()
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        near = " or ".join(values.near(name, available_timezones(), 3))
        raise DataError(
            f"{shown(name)} is not a known time zone.",
            f"Did you mean {near}?" if near else "Write it as in Europe/Madrid.",
        ) from None


def _iso_date(word: str) -> date | None:
    """Read YYYY-MM-DD and none of the other shapes that `fromisoformat` takes."""
    if word.translate(_DIGITS) != "9999-99-99":
        return None
    return _calendar_day(word, word, _DATE_HINT)


def _calendar_day(iso: str, word: str, hint: str) -> date:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise DataError(f"There is no {word} in the calendar.", hint) from None


def _spoken_date(word: str, now: datetime, zone: tzinfo | None) -> date | None:
    today = (now if zone is None else now.astimezone(zone)).date()
    if word == "today":
        return today
    if word == "yesterday":
        return today - timedelta(days=1)
    number = weekday(word)
    return None if number is None else today - timedelta(days=(today.weekday() - number) % 7)


def _with_offset(moment: datetime, read_as: datetime) -> str:
    offset = moment.replace(tzinfo=UTC) - read_as
    return written(moment.replace(tzinfo=timezone(offset)))
