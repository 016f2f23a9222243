"""Read the days and times that people write, and place them on a zone's clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from cordially.errors import DataError
from cordially.model import Moment
from cordially.moments import instant, written
from cordially.values import shown

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

    A time without an offset stays naive: the wall clock of `zone`, or else the
    one that `now` is on.  Raises DataError for anything that is no WHEN, that the calendar
    does not have, or that the clocks skip or repeat.
    """
    zone = zone or now.tzinfo
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
