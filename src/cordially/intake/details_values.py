"""Read the values that only a details file holds: moments, days, the calendar of the readers.

These readers take their place in a form beside those of `forms`; what they have to know
besides the value and its path is the Context.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from cordially import values
from cordially.errors import DataError
from cordially.etiquette import workdays
from cordially.forms import as_text, many, not_among, placed
from cordially.intake import when
from cordially.model import Address, Moment
from cordially.values import shown
from cordially.written import SHORT_WEEKDAYS, weekday


class Context(NamedTuple):
    """What a value cannot know by itself: the present, and the opportunity's clock."""

    now: datetime
    zone: tzinfo | None  # of `now`, where the opportunity names none


def subject(raw: object, what: str, _: Context) -> str:
    """Read the subject of a letter as it was written: whatever a header may hold."""
    from cordially.mail import header  # and with it email, which few files need

    text = " ".join(as_text(raw, what).split())
    header.write(what, text)  # raises DataError for what may not stand there
    return text


def sender(raw: object, what: str, _: Context) -> Address:
    """Read `Name <address>`, both required."""
    address, title = values.person(as_text(raw, what), what)
    if title or not address.addr_spec:
        raise DataError(
            f"{what} must be a name and an address: {shown(str(raw))}.",
            'Write it as "Alex Kim <alex@example.com>".',
        )
    return address


def slug(raw: object, what: str, _: Context) -> str:
    """Read the short name of an opportunity: letters, digits and hyphens."""
    word = values.name(as_text(raw, what), what).lower()
    if not word[0].isalnum() or not word.replace("-", "").isalnum():
        raise DataError(
            f"{what} cannot be {shown(word)}.",
            "A slug is letters, digits and hyphens, as in northwind-labs.",
        )
    return word


def moment(raw: object, what: str, context: Context) -> Moment:
    """Read a WHEN, or a date or datetime of TOML."""
    if isinstance(raw, date):
        placed(what, lambda: when.check_exists(raw, context.zone))
        return raw
    text = as_text(raw, what, "a date, with a time if you like")
    return placed(what, lambda: when.parse_when(text, now=context.now, zone=context.zone))


def end(raw: object, what: str, context: Context) -> Moment | time:
    """Read a moment, or a bare time for one on the day of the start."""
    if isinstance(raw, time):
        return raw
    if isinstance(raw, str) and raw.strip()[2:3] == ":":
        return placed(what, lambda: when.parse_time(raw))
    return moment(raw, what, context)


def day(raw: object, what: str, _: Context) -> date:
    """Read a day without a time."""
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return placed(what, lambda: when.parse_date(raw.isoformat()))
    text = as_text(raw, what, "a date")
    return placed(what, lambda: when.parse_date(text))


def coming_day(raw: object, what: str, context: Context) -> date:
    """Read a day that may lie ahead, also as people write it: of a weekday the next one."""
    if not isinstance(raw, str):
        return day(raw, what, context)
    return placed(what, lambda: when.parse_day(raw, now=context.now, zone=context.zone))


def promise(raw: object, what: str, context: Context) -> str:
    """Read a day, a week or a month, kept in the precision it was given."""
    if isinstance(raw, date):
        return day(raw, what, context).isoformat()
    text = as_text(raw, what, "a date, a week or a month")
    return placed(what, lambda: when.parse_promise(text, now=context.now, zone=context.zone))


def country(raw: object, what: str, _: Context) -> str:
    """Read a country by its code of two letters, or of three; the one of two is kept."""
    named = as_text(raw, what).strip()
    try:
        return workdays.country_code(named)
    except DataError as error:
        raise error.with_message(f"{what}: {error.message}") from None


def weekend(raw: object, what: str, context: Context) -> tuple[str, ...]:
    """Read the days of the weekend, `mon` to `sun`; at least one day stays for work."""
    found = tuple(dict.fromkeys(many(_weekday)(raw, what, context)))
    if len(found) == len(SHORT_WEEKDAYS):
        raise DataError(f"{what} leaves no working day.")
    return found


def _weekday(raw: object, what: str, _: Context) -> str:
    text = as_text(raw, what)
    number = weekday(text)
    if number is None:
        raise not_among(text, [day.lower() for day in SHORT_WEEKDAYS], what)
    return SHORT_WEEKDAYS[number].lower()


def closed(raw: object, what: str, context: Context) -> str:
    """Read a day, or a range `first/last` of a year at most."""
    if not isinstance(raw, str) or "/" not in raw:
        return day(raw, what, context).isoformat()
    first, last = (day(part, what, context) for part in raw.split("/", 1))
    if not timedelta() <= last - first <= timedelta(days=366):
        raise DataError(
            f"{what} must run from its first day to its last, for a year at most: {shown(raw)}.",
            "Write it as in 2026-12-24/2027-01-01.",
        )
    return f"{first.isoformat()}/{last.isoformat()}"
