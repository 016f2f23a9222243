"""Read each kind of value that a details file may hold.

A reader takes the raw value, its path (`interviews[2].kind`, counted from one)
and the context.  Every reader raises DataError, beginning with that path.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from cordially import moments, values
from cordially.errors import DataError
from cordially.etiquette import workdays
from cordially.intake import when
from cordially.model import Address, Moment
from cordially.values import shown

T = TypeVar("T")


class Context(NamedTuple):
    """What a value cannot know by itself: the present, and the opportunity's clock."""

    now: datetime
    zone: tzinfo | None  # of `now`, where the opportunity names none


Reader = Callable[[Any, str, Context], Any]


def name(raw: object, what: str, _: Context) -> str:
    """Read a name or another short text, kept as it is spelt."""
    return values.name(_text(raw, what), what)


def line(raw: object, what: str, _: Context) -> str:
    """Read a line of prose; line breaks in it become blanks."""
    return values.line(_text(raw, what), what)


def subject(raw: object, what: str, _: Context) -> str:
    """Read the subject of a letter as it was written: whatever a header may hold."""
    from cordially.mail import header  # and with it email, which few files need

    text = " ".join(_text(raw, what).split())
    header.write(what, text)  # raises DataError for what may not stand there
    return text


def email(raw: object, what: str, _: Context) -> str:
    """Read an addr-spec."""
    return values.addr_spec(_text(raw, what), what)


def sender(raw: object, what: str, _: Context) -> Address:
    """Read `Name <address>`, both required."""
    address, title = values.person(_text(raw, what), what)
    if title or not address.addr_spec:
        raise DataError(
            f"{what} must be a name and an address: {shown(str(raw))}.",
            'Write it as "Alex Kim <alex@example.com>".',
        )
    return address


def slug(raw: object, what: str, _: Context) -> str:
    """Read the short name of an opportunity: letters, digits and hyphens."""
    word = values.name(_text(raw, what), what).lower()
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
    text = _text(raw, what, "a date, with a time if you like")
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
    text = _text(raw, what, "a date")
    return placed(what, lambda: when.parse_date(text))


def promise(raw: object, what: str, context: Context) -> str:
    """Read a day, a week or a month, kept in the precision it was given."""
    if isinstance(raw, date):
        return day(raw, what, context).isoformat()
    text = _text(raw, what, "a date, a week or a month")
    return placed(what, lambda: when.parse_promise(text))


def zone_name(raw: object, what: str, _: Context) -> str:
    """Read the name of a time zone that this computer knows."""
    text = _text(raw, what)
    return placed(what, lambda: moments.zone_named(text)).key


def country(raw: object, what: str, _: Context) -> str:
    """Read a country code of two letters."""
    code = _text(raw, what).strip().upper()
    if len(code) != 2 or not (code.isascii() and code.isalpha()):
        unknown = workdays.no_country(_text(raw, what).strip())
        raise DataError(f"{what}: {unknown.message}", unknown.hint)
    return code


def language(raw: object, what: str, _: Context) -> str:
    """Read the tag of a language."""
    return values.language(_text(raw, what), what)


def weekend(raw: object, what: str, context: Context) -> tuple[str, ...]:
    """Read the days of the weekend, `mon` to `sun`; at least one day stays for work."""
    found = tuple(dict.fromkeys(many(_weekday)(raw, what, context)))
    if len(found) == len(when.DAYS):
        raise DataError(f"{what} leaves no working day.")
    return found


def _weekday(raw: object, what: str, _: Context) -> str:
    text = _text(raw, what)
    number = when.weekday(text)
    if number is None:
        raise _not_among(text, [day[:3] for day in when.DAYS], what)
    return when.DAYS[number][:3]


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


def choice(choices: type[StrEnum]) -> Reader:
    """Make the reader of one word among `choices`."""

    def read(raw: object, what: str, _: Context) -> StrEnum:
        word = _text(raw, what).strip().lower()
        try:
            return choices(word)
        except ValueError:
            raise _not_among(word, [each.value for each in choices], what) from None

    return read


def many(reader: Reader) -> Reader:
    """Make the reader of a list, or of one value in its place; blank ones are left out."""

    def read(raw: object, what: str, context: Context) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            return (reader(raw, what, context),)
        return tuple(
            reader(each, f"{what}[{number}]", context)
            for number, each in enumerate(raw, 1)
            if not is_blank(each)
        )

    return read


def by_name(reader: Reader) -> Reader:
    """Make the reader of a table whose keys are the names of people."""

    def read(raw: object, what: str, context: Context) -> dict[str, Any]:
        if not isinstance(raw, dict):
            raise wrong_type(what, 'a table, as in { "Dana Reyes" = "…" }', raw)
        found = {}
        for key, each in raw.items():
            person = values.name(key, f"{what}: a name")
            if not is_blank(each):
                found[person] = reader(each, f"{what}.{person}", context)
        return found

    return read


def is_blank(raw: object) -> bool:
    """Tell whether a value stands for an absent one: null, or a text of blanks."""
    return raw is None or (isinstance(raw, str) and not raw.strip())


def did_you_mean(word: str, known: list[str]) -> str:
    """Return the end of an error's sentence: the nearest known word, or a full stop."""
    near = values.nearest(word, known)
    return f"; did you mean {shown(near)}?" if near else "."


def wrong_type(what: str, wanted: str, raw: object, hint: str | None = None) -> DataError:
    """Make the error of a value that is not even of the right type."""
    names: dict[type, str] = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "text",
        list: "a list",
        dict: "a table",
        datetime: "a date with a time",
        date: "a date",
        time: "a time",
    }
    return DataError(f"{what} must be {wanted}, not {names.get(type(raw), 'null')}.", hint)


def _text(raw: object, what: str, wanted: str = "text") -> str:
    if not isinstance(raw, str):
        raise wrong_type(what, wanted, raw)
    return raw


def _not_among(word: str, known: list[str], what: str) -> DataError:
    near = did_you_mean(word, known)
    return DataError(f"{what} cannot be {shown(word)}{near}", f"It is one of {', '.join(known)}.")


def placed(what: str, read: Callable[[], T]) -> T:
    """Return what `read` gives, its DataError beginning with the path `what`."""
    try:
        return read()
    except DataError as error:
        raise DataError(f"{what}: {error.message}", error.hint) from None
