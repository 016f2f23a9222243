from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially import moments, zone_names
from cordially.errors import DataError

LONDON = ZoneInfo("Europe/London")
CET = timezone(timedelta(hours=1))


def test_an_instant_is_read_on_the_zone_s_clock(system_zone: Callable[[str], None]) -> None:
    system_zone("America/New_York")
    noon = datetime(2026, 7, 1, 12)  # noqa: DTZ001
    assert moments.instant(noon, LONDON) == datetime(2026, 7, 1, 11, tzinfo=UTC)
    assert moments.instant(noon, None) == datetime(2026, 7, 1, 16, tzinfo=UTC)
    assert moments.instant(noon.replace(tzinfo=CET), LONDON) == noon.replace(tzinfo=CET)
    assert moments.instant(date(2026, 7, 1), LONDON) == datetime(2026, 6, 30, 23, tzinfo=UTC)
    assert moments.instant(date(2026, 7, 1), None) == datetime(2026, 7, 1, 4, tzinfo=UTC)


def test_a_day_whose_midnight_is_skipped_begins_on_that_day(
    system_zone: Callable[[str], None],
) -> None:
    system_zone("Africa/Cairo")
    skipped = date(2026, 4, 24)
    for zone in (None, ZoneInfo("Africa/Cairo")):
        begin = moments.instant(skipped, zone)
        assert begin.date() == skipped
        assert begin.astimezone(UTC) == datetime(2026, 4, 23, 22, tzinfo=UTC)


def test_the_day_of_a_moment_is_its_own() -> None:
    assert moments.day(datetime(2026, 7, 1, 23, tzinfo=CET)) == date(2026, 7, 1)
    assert moments.day(date(2026, 7, 1)) == date(2026, 7, 1)
    assert type(moments.day(datetime(2026, 7, 1, 23, tzinfo=CET))) is date


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Europe/Lodnon", "Europe/London"),
        ("europe/madrid ", "Europe/Madrid"),
        ("London", "Europe/London"),
        ("Europe", "Europe/"),
    ],
)
def test_an_unknown_zone_is_an_error_with_the_nearest(text: str, near: str) -> None:
    with pytest.raises(DataError, match="is not a known time zone") as caught:
        moments.zone_named(text)
    assert near in (caught.value.hint or "")


@pytest.mark.parametrize("text", ["", "../etc/passwd", "/etc/passwd", "a\0b", "x" * 5000, "\ud800"])
def test_what_is_no_zone_at_all_is_an_error(text: str) -> None:
    with pytest.raises(DataError, match="is not a known time zone") as caught:
        moments.zone_named(text)
    assert len(caught.value.message) < 120


def test_a_zone_is_found_by_its_name() -> None:
    assert moments.zone_named(" Europe/London ") is LONDON


def test_a_known_zone_loads_no_table_of_names() -> None:
    code = (
        "import sys; from cordially import moments; moments.zone_named('EST');"
        " sys.exit('cordially.zone_names' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("PST", "America/Los_Angeles"),
        ("BST", "Europe/London"),
        ("cest", "Europe/Paris or Europe/Berlin or Europe/Madrid"),
        ("IST", "Asia/Kolkata or Europe/Dublin or Asia/Jerusalem"),
        ("Romance Standard Time", "Europe/Paris"),
        ("W. Europe Daylight Time", "Europe/Berlin"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+01:00) Copenhagen, Madrid", "Europe/Copenhagen or Europe/Madrid"),
        ("new york", "America/New_York"),
    ],
)
def test_what_people_call_a_zone_is_answered_with_its_name(text: str, meant: str) -> None:
    with pytest.raises(DataError) as raised:
        moments.zone_named(text)
    assert raised.value.hint == f"Did you mean {meant}?"


@pytest.mark.parametrize("text", ["GMT+2", "UTC-11", "+02:00", "(GMT-5)", "utc +5:30"])
def test_an_offset_is_answered_with_no_zone(text: str) -> None:
    with pytest.raises(DataError) as raised:
        moments.zone_named(text)
    assert "An offset does not tell of summer time" in str(raised.value.hint)


@given(st.text(max_size=40) | st.sampled_from(sorted(available_timezones())).map(lambda z: z[1:]))
def test_no_fixed_offset_is_ever_answered(text: str) -> None:
    answers = zone_names.meant(text, available_timezones())
    assert all("/" in each and not each.startswith("Etc/") for each in answers)


@pytest.mark.parametrize("text", ["EST", "MST"])
def test_a_clock_with_summer_time_is_not_taken_for_a_fixed_one(text: str) -> None:
    zone = moments.zone_named(text)
    assert len({datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)}) == 2
