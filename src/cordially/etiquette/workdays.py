"""The recipient's calendar: working days, promised days, and the hours at which mail arrives.

Days are counted on local dates and never in multiples of 24 hours, so that a change of
the clocks moves nothing.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache, partial
from typing import NamedTuple

from cordially import moments
from cordially.errors import DataError
from cordially.etiquette import interviews
from cordially.model import Moment, Opportunity
from cordially.values import near, shown
from cordially.written import SHORT_WEEKDAYS

Hours = tuple[time, time]
"""A part of the day, both ends included."""

WAKING: Hours = (time(7), time(22))
"""When a sender can be asked to send (etiquette: suggested slot)."""

_ALIASES = {"UK": "GB", "EL": "GR"}  # the European Union's codes
_FEW = 60  # names that an error can list
# No quiet period is longer than a year; after this many days off the count gives up.
_LONGEST_REST_DAYS = 800
_QUARTER = timedelta(minutes=15)
_DAY = timedelta(days=1)


class WorkCalendar(NamedTuple):
    """On which days somebody works, in their own time zone.

    `weekend` are weekday numbers (Monday is 0), `closed` first and last days of quiet
    periods, `is_holiday` tells public holidays.
    """

    zone: tzinfo
    weekend: frozenset[int] = frozenset({5, 6})
    closed: tuple[tuple[date, date], ...] = ()
    is_holiday: Callable[[date], bool] = lambda _: False

    def works_on(self, day: date) -> bool:
        """Tell whether that is a working day."""
        return not (
            day.weekday() in self.weekend
            or any(first <= day <= last for first, last in self.closed)
            or self.is_holiday(day)
        )

    def on_or_after(self, day: date) -> date:
        """Return the first working day from that day on."""
        return self._nearest(day, _DAY)

    def on_or_before(self, day: date) -> date:
        """Return the last working day up to that day."""
        return self._nearest(day, -_DAY)

    def plus(self, day: date, count: int) -> date:
        """Return the working day that is `count` working days after a day."""
        for _ in range(count):
            day = self.on_or_after(day + _DAY)
        return day

    def day(self, moment: Moment) -> date:
        """Return the calendar day of a moment here; a wall time without offset is local."""
        return moments.calendar_day(moment, self.zone)

    def instant(self, moment: Moment, otherwise: time = time()) -> datetime:
        """Return the instant of a moment here; of a day alone the time `otherwise`."""
        # By way of UTC: a time that the clocks skip, as some skip midnight, moves forward.
        return moments.utc(moment, self.zone, otherwise).astimezone(self.zone)

    def begin(self, day: date) -> datetime:
        """Return the first moment of a day here."""
        return self.instant(day)

    def end(self, day: date) -> datetime:
        """Return the last second of a day here."""
        return datetime.combine(day, time(23, 59, 59, fold=1), self.zone)

    def _nearest(self, day: date, step: timedelta) -> date:
        found = day
        for _ in range(_LONGEST_REST_DAYS):
            if self.works_on(found):
                return found
            found += step
        return day


def calendar_of(opportunity: Opportunity, zone: tzinfo) -> WorkCalendar:
    """Return the calendar on which an opportunity's people work; `zone` where it names none.

    Raises DataError when the zone, country or region is not known.
    """
    weekend = [SHORT_WEEKDAYS.index(day.capitalize()) for day in opportunity.weekend] or (5, 6)
    return WorkCalendar(
        interviews.zone_of(opportunity, zone),
        frozenset(weekend),
        tuple(_period(text) for text in opportunity.closed),
        partial(_is_holiday, opportunity.country, opportunity.region),
    )


def _is_holiday(country: str | None, region: str | None, day: date) -> bool:
    return country is not None and public_holidays(country, region)(day)


@cache
def public_holidays(country: str, region: str | None) -> Callable[[date], bool]:
    """Return what tells the public holidays of a country (ISO 3166) and one of its regions.

    Raises DataError, with the nearest names, when there is no such country or region.
    """
    import holidays  # 80 ms, for those who name a country

    try:
        return holidays.country_holidays(country, subdiv=region).__contains__
    except NotImplementedError:
        if country not in holidays.list_supported_countries():
            raise _unknown(country, "country", _countries()) from None
        regions = holidays.country_holidays(country)
        names = {code: name for name, code in regions.subdivisions_aliases.items()}
        known = {code: names.get(code, code) for code in regions.subdivisions}
        raise _unknown(str(region), f"region of {country}", known) from None


def country_code(word: str) -> str:
    """Return a country's code of two letters (ISO 3166-1), also for its code of three, or UK.

    Raises DataError, with the countries that may be meant, for what is no code.
    """
    code = word.strip()
    # Letters of ASCII alone: an upper “ß” would be SS.
    if re.fullmatch(r"(?a)[A-Za-z]{2,3}", code):
        code = code.upper()
        if len(code) == 2:
            return _ALIASES.get(code, code)
        from holidays.registry import COUNTRIES

        for _, two, three, *_ in COUNTRIES.values():
            if code == three:
                return two
    raise _unknown(word, "country", _countries())


def region_code(country: str, word: str) -> str:
    """Return a region's code without its country's before it, as in ES-MD (ISO 3166-2)."""
    prefix, _, code = word.strip().partition("-")
    return code.upper() if code and prefix.upper() == country else word


def _countries() -> dict[str, str]:
    from holidays.registry import COUNTRIES

    return {codes[1]: name.replace("_", " ").title() for name, codes in COUNTRIES.items()}


def _unknown(word: str, what: str, known: Mapping[str, str]) -> DataError:
    """Name the nearest of `known`, which are names by code."""
    begin = [code for code, name in known.items() if _plain(name).startswith(_plain(word))]
    alike = near(word, known.values(), 3)
    found = begin or [code for code, name in known.items() if name in alike] or near(word, known, 3)
    meant = " or ".join(f"{code} ({known[code]})" for code in found[:3])
    return DataError(
        f"{shown(word)} is not the code of a {what} whose public holidays are known.",
        f"Did you mean {meant}?"
        if meant
        else f"Known are {', '.join(known)}."
        if len(known) <= _FEW
        else "Write it as in ES (ISO 3166).",
    )


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()


def _period(text: str) -> tuple[date, date]:
    first, _, last = text.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def promised_day(promise: str, calendar: WorkCalendar) -> date:
    """Return the day by which a promise has to be kept (etiquette 1.5, rule 4).

    Of an ISO week (`2026-W49`) it is the last working day before its weekend, of a month
    (`2026-12`) its last working day.
    """
    if found := re.fullmatch(r"(\d{4})-W(\d{2})", promise):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        friday = monday + _DAY * ((min(calendar.weekend, default=7) or 7) - 1)
        return max(calendar.on_or_before(friday), monday)
    if found := re.fullmatch(r"(\d{4})-(\d{2})", promise):
        year, month = int(found[1]), int(found[2])
        after = date(year + month // 12, month % 12 + 1, 1)
        return calendar.on_or_before(after - _DAY)
    return date.fromisoformat(promise)


def slot(earliest: datetime, latest: datetime, reading: Hours, sender_zone: tzinfo) -> datetime:
    """Return the first quarter of an hour that suits both sides, in the zone of `earliest`.

    The recipient's clock must be within `reading`, the sender's within WAKING; where no
    such moment comes up to `latest`, only the recipient's counts.  `reading` must hold one.
    """
    # No quarter before the hours of reading can suit the recipient.
    earliest = max(earliest, datetime.combine(earliest.date(), reading[0], earliest.tzinfo))
    moment = earliest.astimezone(UTC)
    moment += -(moment - datetime.min.replace(tzinfo=UTC)) % _QUARTER
    fallback = None
    while fallback is None or moment <= latest:
        here = moment.astimezone(earliest.tzinfo)
        if reading[0] <= here.time() <= reading[1]:
            fallback = fallback or here
            if WAKING[0] <= here.astimezone(sender_zone).time() <= WAKING[1]:
                return here
        moment += _QUARTER
    return fallback
