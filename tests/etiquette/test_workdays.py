"""Working days, promised days, and the hours that suit both sides."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.etiquette.workdays import (
    WAKING,
    WorkCalendar,
    calendar_of,
    country_code,
    promised_day,
    public_holidays,
    region_code,
    slot,
)
from cordially.model import Opportunity

OFFICE = (time(9, 30), time(16, 30))
WEEK = WorkCalendar(UTC)
CAIRO = WorkCalendar(ZoneInfo("Africa/Cairo"), frozenset({4, 5}))
ZONES = [
    *(
        "Europe/London",
        "America/Sao_Paulo",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
    ),
    *(
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "Pacific/Chatham",
        "America/St_Johns",
        "America/Havana",
    ),
    *("Pacific/Pago_Pago", "Africa/Cairo", "Asia/Tokyo", "America/Los_Angeles", "UTC"),
]

days = st.dates(date(2008, 1, 1), date(2035, 12, 31))
zones = st.sampled_from([ZoneInfo(name) for name in ZONES])


@given(days, st.integers(0, 30))
@settings(max_examples=100)
def test_so_many_working_days_later_so_many_have_passed(day: date, count: int) -> None:
    for calendar in (WEEK, CAIRO):
        later = calendar.plus(day, count)
        passed = [day + timedelta(days=n) for n in range(1, (later - day).days + 1)]
        assert sum(map(calendar.works_on, passed)) == count
        assert not count or calendar.works_on(later)


@given(days)
@settings(max_examples=100)
def test_the_nearest_working_day_leaves_none_out(day: date) -> None:
    for calendar in (WEEK, CAIRO._replace(closed=((day, day + timedelta(days=3)),))):
        after, before = calendar.on_or_after(day), calendar.on_or_before(day)
        assert before <= day <= after
        assert calendar.works_on(after)
        assert calendar.works_on(before)
        between = [before + timedelta(days=n) for n in range(1, (after - before).days)]
        assert not any(map(calendar.works_on, between))


def test_a_weekend_may_be_friday_and_saturday() -> None:
    assert CAIRO.plus(date(2026, 11, 19), 1) == date(2026, 11, 22)  # Thursday to Sunday
    assert WEEK.plus(date(2026, 11, 19), 1) == date(2026, 11, 20)
    opportunity = Opportunity("Nile", time_zone="Africa/Cairo", weekend=("fri", "sat"))
    assert calendar_of(opportunity, UTC).weekend == {4, 5}
    assert calendar_of(Opportunity("Acme"), UTC).weekend == {5, 6}


def test_who_never_works_is_not_waited_for_for_ever() -> None:
    never = WorkCalendar(UTC, is_holiday=lambda _: True)
    assert never.on_or_after(date(2026, 11, 20)) == date(2026, 11, 20)
    assert never.plus(date(2026, 11, 20), 3) == date(2026, 11, 23)


def test_quiet_periods_are_closed_to_their_last_day_over_the_end_of_a_year() -> None:
    quiet = calendar_of(Opportunity("Acme", closed=("2026-12-24/2027-01-01", "2027-01-05")), UTC)
    assert quiet.on_or_after(date(2026, 12, 24)) == date(2027, 1, 4)
    assert quiet.plus(date(2026, 12, 23), 2) == date(2027, 1, 6)
    assert quiet.on_or_before(date(2027, 1, 1)) == date(2026, 12, 23)


def test_public_holidays_are_those_of_the_country_and_the_region() -> None:
    spain = calendar_of(Opportunity("Acme", country="ES"), UTC)
    assert not spain.works_on(date(2026, 12, 8))
    assert spain.works_on(date(2026, 12, 9))
    holiday = date(2026, 7, 25)  # Saint James, in Galicia and elsewhere
    galicia = public_holidays("ES", "GA")
    assert galicia(holiday)
    assert not public_holidays("ES", None)(holiday)
    scotland = calendar_of(Opportunity("Acme", country="GB", region="SCT"), UTC)
    england = calendar_of(Opportunity("Acme", country="GB", region="ENG"), UTC)
    assert (england.on_or_after(date(2027, 1, 1)), scotland.on_or_after(date(2027, 1, 1))) == (
        date(2027, 1, 4),
        date(2027, 1, 5),
    )


def test_an_unknown_country_is_answered_with_the_nearest_and_a_region_with_those_there_are() -> (
    None
):
    with pytest.raises(DataError, match="“XX” is not the code of a country") as found:
        public_holidays("XX", None)
    assert found.value.hint == "Write it as in ES (ISO 3166)."
    with pytest.raises(DataError) as found:
        country_code("Spain")
    assert found.value.hint == "Did you mean ES (Spain)?"
    with pytest.raises(DataError) as found:
        country_code("united kingdom")
    assert "GB (United Kingdom)" in str(found.value.hint)
    with pytest.raises(DataError, match="“QQ” is not the code of a region of GB") as found:
        public_holidays("GB", "QQ")
    assert found.value.hint == "Known are ENG, NIR, SCT, WLS."


@pytest.mark.parametrize(
    ("word", "code"),
    [("es", "ES"), ("USA", "US"), ("gbr", "GB"), ("UK", "GB"), ("DEU", "DE"), ("XX", "XX")],
)
def test_a_country_is_known_by_its_code_of_two_letters_or_three(word: str, code: str) -> None:
    assert country_code(word) == code


@pytest.mark.parametrize("word", ["ß", "ﬁ", "ıß", "E", "E5", "ESPA"])
def test_what_is_no_code_is_not_made_into_one(word: str) -> None:
    with pytest.raises(DataError, match="is not the code of a country"):
        country_code(word)


def test_the_calendars_of_countries_are_not_loaded_for_a_code_of_two_letters() -> None:
    code = (
        "import sys; from cordially.etiquette.workdays import country_code as code\n"
        "print(code('uk'), code('el'), code('es'), 'holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "GB GR ES False\n"


@pytest.mark.parametrize(
    ("word", "code"), [("MD", "MD"), ("ES-MD", "MD"), ("es-md", "MD"), ("FR-MD", "FR-MD")]
)
def test_a_region_is_known_with_its_country_s_code_and_without(word: str, code: str) -> None:
    assert region_code("ES", word) == code


@pytest.mark.parametrize(
    ("promise", "day"),
    [
        ("2026-12-04", date(2026, 12, 4)),
        ("2026-12-05", date(2026, 12, 5)),  # a Saturday they named themselves
        ("2026-W49", date(2026, 12, 4)),
        ("2026-W53", date(2027, 1, 1)),
        ("2027-W01", date(2027, 1, 8)),
        ("2020-W53", date(2021, 1, 1)),
        ("2026-10", date(2026, 10, 30)),
        ("2026-12", date(2026, 12, 31)),
        ("2028-02", date(2028, 2, 29)),
        ("2027-02", date(2027, 2, 26)),
    ],
)
def test_a_promise_is_kept_by_the_last_working_day_of_its_week_or_month(
    promise: str, day: date
) -> None:
    assert promised_day(promise, WEEK) == day


def test_a_promised_week_ends_before_its_weekend_and_heeds_holidays() -> None:
    assert promised_day("2026-W49", CAIRO) == date(2026, 12, 3)
    assert promised_day("2026-W49", WorkCalendar(UTC, frozenset({6}))) == date(2026, 12, 5)
    assert promised_day("2026-W49", WorkCalendar(UTC, frozenset({6, 0}))) == date(2026, 12, 5)
    new_year = WorkCalendar(UTC, is_holiday=lambda day: day == date(2027, 1, 1))
    assert promised_day("2026-W53", new_year) == date(2026, 12, 31)
    shut = WorkCalendar(UTC, closed=((date(2026, 12, 21), date(2027, 1, 3)),))
    assert promised_day("2026-12", shut) == date(2026, 12, 18)
    assert promised_day("2026-W52", shut) == date(2026, 12, 21)


@given(days, zones)
@settings(max_examples=150)
def test_a_day_begins_with_its_first_moment_and_ends_with_its_last(
    day: date, zone: ZoneInfo
) -> None:
    calendar = WorkCalendar(zone)
    begin, end = calendar.begin(day).astimezone(UTC), calendar.end(day).astimezone(UTC)
    second = timedelta(seconds=1)
    if (zone.key, day) == ("Pacific/Apia", date(2011, 12, 30)):  # a day that was left out
        return
    assert calendar.day(begin) == calendar.day(end) == day
    assert calendar.day(begin - second) < day < calendar.day(end + second)
    assert timedelta(hours=22) < end - begin < timedelta(hours=26)


def test_where_the_clocks_skip_midnight_the_day_begins_an_hour_later() -> None:
    sao_paulo = WorkCalendar(ZoneInfo("America/Sao_Paulo"))
    assert sao_paulo.begin(date(2018, 11, 4)).isoformat() == "2018-11-04T01:00:00-02:00"
    # In February its clocks went back from midnight: the last hour came twice.
    assert sao_paulo.end(date(2018, 2, 17)).isoformat() == "2018-02-17T23:59:59-03:00"


def test_a_moment_is_that_of_the_calendars_own_clock() -> None:
    tokyo = WorkCalendar(ZoneInfo("Asia/Tokyo"))
    assert tokyo.day(datetime(2026, 11, 20, 16, tzinfo=UTC)) == date(2026, 11, 21)
    assert tokyo.day(datetime(2026, 11, 20, 16)) == date(2026, 11, 20)  # noqa: DTZ001
    assert tokyo.instant(date(2026, 11, 20), time(19)).isoformat() == "2026-11-20T19:00:00+09:00"
    at = datetime(2026, 11, 20, 16, tzinfo=UTC)
    assert tokyo.instant(at).isoformat() == "2026-11-21T01:00:00+09:00"


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), zones, zones)  # noqa: DTZ001
@settings(max_examples=100)
def test_a_slot_is_the_first_quarter_of_an_hour_that_suits_both_or_else_the_reader(
    earliest: datetime, reader: ZoneInfo, sender: ZoneInfo
) -> None:
    begin = earliest.replace(tzinfo=reader).astimezone(UTC)
    first = -(-begin.timestamp() // 900) * 900
    quarters = [datetime.fromtimestamp(first + 900 * n, reader) for n in range(4 * 24)]
    read = [each for each in quarters if OFFICE[0] <= each.time() <= OFFICE[1]]
    both = [e for e in read if WAKING[0] <= e.astimezone(sender).time() <= WAKING[1]]
    latest = begin + timedelta(days=1)
    assert slot(begin.astimezone(reader), latest, OFFICE, sender) == (both or read)[0]


@pytest.mark.parametrize(
    ("reader", "sender", "at"),
    [
        ("Europe/London", "Europe/London", "2026-12-04T09:30:00+00:00"),
        ("Asia/Tokyo", "Europe/London", "2026-12-04T16:00:00+09:00"),
        ("Asia/Kathmandu", "Europe/London", "2026-12-04T12:45:00+05:45"),
        ("America/Los_Angeles", "Asia/Tokyo", "2026-12-04T14:00:00-08:00"),
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", "2026-12-04T09:30:00+14:00"),
        ("America/Los_Angeles", "Africa/Cairo", "2026-12-04T09:30:00-08:00"),
        ("Africa/Cairo", "America/Los_Angeles", "2026-12-04T09:30:00+02:00"),  # none suits both
    ],
)
def test_the_slot_of_an_office_day(reader: str, sender: str, at: str) -> None:
    calendar = WorkCalendar(ZoneInfo(reader))
    day = date(2026, 12, 4)
    found = slot(calendar.begin(day), calendar.end(day), OFFICE, ZoneInfo(sender))
    assert found.isoformat() == at
