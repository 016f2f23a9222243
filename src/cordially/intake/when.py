"""Read the days and times that people write, and place them on a zone's clock."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from cordially.errors import DataError
from cordially.model import Moment
from cordially.moments import instant, written
from cordially.values import shown
from cordially.written import MONTHS, WEEKDAYS

# Outside these years a date is a slip of the keyboard, and Windows cannot convert it.
_FIRST_YEAR, _LAST_YEAR = 1971, 2999

_DIGITS = str.maketrans("0123456789", "9" * 10)

_DATE_HINT = "Write a day as in 2026-11-20."
_TIME_HINT = "Write a time as in 14:00, or with an offset as in 14:00+01:00."
_PROMISE_HINT = "Write a day (2026-12-04), a week (2026-W49) or a month (2026-12)."


def parse_when(
    text: str, *, now: datetime, zone: tzinfo | None = None, coming: bool = False
) -> Moment:
    """Return the moment that a WHEN stands for: a day, or a time where one was given.

    It is ISO 8601, or as people write it (`yesterday at 2pm`, `24.11.`): a weekday alone is the
    last one, or the next of what is `coming`.  A time without an offset stays naive: the wall
    clock of `zone`, or else the one that `now` is on.  Raises AmbiguousDayError for what could be
    two days, DataError for anything that is no WHEN, that the calendar does not have, or that the
    clocks skip or repeat.
    """
    zone = zone or now.tzinfo
    iso = text.split()
    if len(iso) == 1 and iso[0][10:11] in ("T", "t"):
        iso = [iso[0][:10], iso[0][11:]]
    moment: Moment | None = None
    if iso and len(iso) <= 2 and (on := _iso_date(iso[0])):
        moment = datetime.combine(on, _clock_time(text, iso[1], now, zone)) if iso[1:] else on
    else:
        from cordially.intake import spoken

        today = _today(now, zone)
        toward = spoken.Toward.FUTURE if coming else spoken.Toward.PAST
        if not (found := spoken.read(text, today, toward)):
            raise DataError(f"{shown(text)} is neither a day nor a time.", _ways(today))
        on, at = found
        moment = datetime.combine(on, at) if at else on
    check_exists(moment, zone)
    return moment


def _clock_time(text: str, word: str, now: datetime, zone: tzinfo | None) -> time:
    """Return the time that stands after an ISO day, also as people write it (`2pm`, `noon`)."""
    from cordially.intake import spoken

    try:
        return parse_time(word)
    except DataError:
        with suppress(DataError):
            found = spoken.read(text, _today(now, zone), spoken.Toward.PAST)
            if found and found[1]:
                return found[1]
        raise


def parse_day(text: str, *, now: datetime, zone: tzinfo | None = None) -> date:
    """Return the day that is meant of those to come: of a weekday alone the next one.

    Raises DataError, or AmbiguousDayError, as `parse_when` does, and for a time.
    """
    on = _iso_date(text.strip())
    if on is None:
        from cordially.intake import spoken

        today = _today(now, zone)
        found = spoken.read(text, today, spoken.Toward.FUTURE)
        if not found or found[1] is not None:
            raise DataError(f"{shown(text)} is not a day.", _days(today))
        on = found[0]
    check_exists(on, None)
    return on


def _today(now: datetime, zone: tzinfo | None) -> date:
    return (now if zone is None else now.astimezone(zone)).date()


def _ways(today: date) -> str:
    """Name three ways that would be understood, of a day that is near."""
    on = today - timedelta(days=2)
    return (
        f"Write it as in “yesterday at 2pm”, “{on.day} {MONTHS[on.month - 1]} 14:00”"
        f" or {on.isoformat()}T14:00."
    )


def _days(today: date) -> str:
    on = today + timedelta(days=8)
    return (
        f"Write it as in “next {WEEKDAYS[on.weekday()].lower()}”,"
        f" “{on.day} {MONTHS[on.month - 1]}” or {on.isoformat()}."
    )


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


def parse_promise(text: str, *, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Return a promised day, ISO week or month (`2026-W49`) in its one spelling.

    With `now` a day may be written as people do, and is the next such one.  Raises DataError
    when it is none of the three, or when the calendar does not have it.
    """
    word = text.strip().upper()
    rest = {"9999-99-99": "", "9999-W99": "-1", "9999-99": "-01"}.get(word.translate(_DIGITS))
    if rest is not None:
        check_exists(_calendar_day(word + rest, word, _PROMISE_HINT), None)
        return word
    if now is None:
        raise DataError(f"{shown(text)} is not a day, week or month.", _PROMISE_HINT)
    from cordially.intake import spoken

    today = _today(now, zone)
    if span := spoken.read_span(text, today):
        return span
    found = spoken.read(text, today, spoken.Toward.FUTURE)
    if not found or found[1] is not None:
        raise DataError(
            f"{shown(text)} is not a day, week or month.",
            f"{_days(today)} A week is 2026-W49, a month 2026-12.",
        )
    check_exists(found[0], None)
    return found[0].isoformat()


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
    name = getattr(zone, "key", None)
    where = f"in {name}" if name else "in this computer's time zone"
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


def _with_offset(moment: datetime, read_as: datetime) -> str:
    offset = moment.replace(tzinfo=UTC) - read_as
    return written(moment.replace(tzinfo=timezone(offset)))
