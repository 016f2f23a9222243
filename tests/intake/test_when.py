from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially import moments
from cordially.errors import DataError
from cordially.intake import when
from cordially.store.system_zone import SystemZone

LONDON = ZoneInfo("Europe/London")
CET = timezone(timedelta(hours=1))
SUNDAY_NIGHT = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-20", date(2026, 11, 20)),
        (" 2026-11-20\n", date(2026, 11, 20)),
        ("2026-11-20T14:00", datetime(2026, 11, 20, 14)),  # noqa: DTZ001
        ("2026-11-20t14:00", datetime(2026, 11, 20, 14)),  # noqa: DTZ001
        ("2026-11-20 14:00", datetime(2026, 11, 20, 14)),  # noqa: DTZ001
        ("2026-11-20  14:00:30", datetime(2026, 11, 20, 14, 0, 30)),  # noqa: DTZ001
        ("2026-11-20T14:00+01:00", datetime(2026, 11, 20, 14, tzinfo=CET)),
        ("2026-11-20 14:00+01:00", datetime(2026, 11, 20, 14, tzinfo=CET)),
        ("2026-11-20T14:00Z", datetime(2026, 11, 20, 14, tzinfo=UTC)),
        ("2026-11-20t14:00z", datetime(2026, 11, 20, 14, tzinfo=UTC)),
        ("2026-11-20 2pm", datetime(2026, 11, 20, 14)),  # noqa: DTZ001
        ("2026-11-20 9:30", datetime(2026, 11, 20, 9, 30)),  # noqa: DTZ001
        ("2026-11-20 noon", datetime(2026, 11, 20, 12)),  # noqa: DTZ001
        ("today", date(2026, 11, 22)),
        ("Yesterday", date(2026, 11, 21)),
        ("yesterday 14:00", datetime(2026, 11, 21, 14)),  # noqa: DTZ001
        ("yesterday 14:00+01:00", datetime(2026, 11, 21, 14, tzinfo=CET)),
        ("sunday", date(2026, 11, 22)),
        ("SUN", date(2026, 11, 22)),
        ("mon", date(2026, 11, 16)),
        ("Monday 09:30", datetime(2026, 11, 16, 9, 30)),  # noqa: DTZ001
        ("saturday", date(2026, 11, 21)),
    ],
)
def test_a_when_is_read(text: str, moment: date) -> None:
    found = when.parse_when(text, now=SUNDAY_NIGHT)
    assert (found, type(found)) == (moment, type(moment))
    if isinstance(found, datetime) and isinstance(moment, datetime):
        assert found.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("yesterday at 3", 3),
        ("yesterday 12", 12),
        ("at 3 yesterday", 3),
        ("last Friday, 2 o'clock", 2),
        ("24 Nov at 9", 9),
    ],
)
def test_an_hour_that_could_be_of_either_half_of_the_day_is_told_with_both(
    text: str, hour: int
) -> None:
    with pytest.raises(DataError) as caught:
        when.parse_when(text, now=SUNDAY_NIGHT)
    assert caught.value.message == f"“{text}” leaves open whether {hour}am or {hour}pm is meant."
    assert caught.value.hint == f"Write {hour}am or {hour}pm."


def test_today_is_the_day_in_the_zone_and_not_where_now_was_taken() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    assert when.parse_when("today", now=SUNDAY_NIGHT, zone=tokyo) == date(2026, 11, 23)
    assert when.parse_when("monday", now=SUNDAY_NIGHT, zone=tokyo) == date(2026, 11, 23)
    assert when.parse_when("today", now=SUNDAY_NIGHT.astimezone(tokyo)) == date(2026, 11, 23)


@pytest.mark.parametrize("text", ["2026-02-30", "2026-13-01", "2025-02-29T10:00", "2026-00-10"])
def test_a_day_that_the_calendar_does_not_have_is_named(text: str) -> None:
    with pytest.raises(DataError, match=f"^There is no {text[:10]} in the calendar") as caught:
        when.parse_when(text, now=SUNDAY_NIGHT)
    assert caught.value.hint is not None
    assert "2026-11-20" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("yesterday 25:00", "“25:00”"),
        ("2026-11-20T24:00", "“24:00”"),
        ("2026-11-20T14:60", "“14:60”"),
        ("2026-11-20T", "“”"),
        ("2026-11-20T1400", "“1400”"),
        ("2026-11-20T14", "“14”"),
        ("2026-11-20 T14:00", "“T14:00”"),
        ("2026-11-20T14:00+25:00", "“14:00+25:00”"),
        ("today 13pm", "“13pm”"),
    ],
)
def test_a_time_that_no_clock_shows_is_an_error(text: str, told: str) -> None:
    with pytest.raises(DataError, match="is not a time of day") as caught:
        when.parse_when(text, now=SUNDAY_NIGHT)
    assert caught.value.message.startswith(told)
    assert "14:00" in (caught.value.hint or "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "soon",
        "mo",
        "mondays",
        "14:00",
        "20261120",
        "2026-W47-5",
        "２０２６-11-20",
        "+026-11-20",
        "2026-11-20X14:00",
        "2026-11-20\x00",
        "x" * 5000,
        "yesterday 14",
    ],
)
def test_garbage_is_an_error_with_examples(text: str) -> None:
    with pytest.raises(DataError, match="is neither a day nor a time") as caught:
        when.parse_when(text, now=SUNDAY_NIGHT)
    assert "yesterday at 2pm" in (caught.value.hint or "")
    assert len(caught.value.message) < 120
    assert caught.value.message.isprintable()


@pytest.mark.parametrize("text", ["0226-11-20", "1970-12-31", "3000-01-01T10:00+01:00"])
def test_a_year_that_cannot_be_meant_is_an_error(text: str) -> None:
    with pytest.raises(DataError, match=f"The year {text[:4]} "):
        when.parse_when(text, now=SUNDAY_NIGHT)


def test_a_time_that_the_zone_skips_is_an_error_with_a_way_out() -> None:
    with pytest.raises(DataError) as caught:
        when.parse_when("2026-03-29T01:30", now=SUNDAY_NIGHT, zone=LONDON)
    assert caught.value.message == (
        "There is no 01:30 on 2026-03-29 in Europe/London: the clocks skip it."
    )
    assert caught.value.hint == "Correct the time, or add an offset: 2026-03-29T01:30+00:00."


def test_a_time_that_the_zone_repeats_is_an_error_with_both_ways_out() -> None:
    with pytest.raises(DataError) as caught:
        when.parse_when("2026-10-25T01:30", now=SUNDAY_NIGHT, zone=LONDON)
    assert caught.value.message == (
        "01:30 on 2026-10-25 comes twice in Europe/London: the clocks go back."
    )
    assert caught.value.hint == (
        "Add an offset: 2026-10-25T01:30+01:00 is the first, 2026-10-25T01:30+00:00 the second."
    )


@pytest.mark.parametrize(
    ("zone", "skipped", "repeated"),
    [
        ("Europe/London", "2026-03-29T01:30", "2026-10-25T01:30"),
        ("America/New_York", "2026-03-08T02:30", "2026-11-01T01:30"),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-04-05T01:45"),
    ],
)
def test_the_system_s_own_rules_count_where_no_zone_is_named(
    system_zone: Callable[[str], None], zone: str, skipped: str, repeated: str
) -> None:
    system_zone(zone)
    for text, told in ((skipped, "the clocks skip it"), (repeated, "comes twice")):
        messages = []
        for place in (SystemZone(), ZoneInfo(zone)):
            with pytest.raises(DataError, match=told) as caught:
                when.parse_when(text, now=SUNDAY_NIGHT.astimezone(place))
            messages.append(caught.value)
        local, named = messages
        assert local.hint == named.hint
        assert local.message == named.message.replace(f"in {zone}", "in this computer's time zone")


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-29T00:59",
        "2026-03-29T02:00",
        "2026-10-25T00:59",
        "2026-10-25T02:00",
        "2026-10-25T01:30+01:00",
        "2026-03-29T01:30+00:00",
        "2026-03-29",
    ],
)
def test_what_the_clocks_show_once_is_accepted(
    system_zone: Callable[[str], None], text: str
) -> None:
    system_zone("Europe/London")
    for zone in (SystemZone(), LONDON):
        assert moments.written(when.parse_when(text, now=SUNDAY_NIGHT, zone=zone)) == text


def test_where_no_zone_is_given_the_clock_of_the_present_counts_and_not_the_systems(
    system_zone: Callable[[str], None],
) -> None:
    system_zone("Asia/Tokyo")
    with pytest.raises(DataError, match="in Europe/London: the clocks skip it"):
        when.parse_when("2026-03-29T01:30", now=SUNDAY_NIGHT.astimezone(LONDON))


def test_a_repeated_time_today_is_found_too() -> None:
    now = datetime(2026, 10, 25, 12, tzinfo=UTC)
    with pytest.raises(DataError, match=r"^01:30 on 2026-10-25 comes twice"):
        when.parse_when("today 01:30", now=now, zone=LONDON)


def test_a_date_takes_no_time_and_no_word() -> None:
    assert when.parse_date(" 2026-12-02 ") == date(2026, 12, 2)
    for text in ("2026-12-02T10:00", "today", ""):
        with pytest.raises(DataError, match="is not a day"):
            when.parse_date(text)
    with pytest.raises(DataError, match="no 2026-06-31 in the calendar"):
        when.parse_date("2026-06-31")


def test_a_time_may_have_an_offset() -> None:
    assert when.parse_time("14:05") == time(14, 5)
    assert when.parse_time("14:05+01:00").utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("2026-12-04", "2026-12-04"),
        (" 2026-w49 ", "2026-W49"),
        ("2026-W53", "2026-W53"),
        ("2026-12", "2026-12"),
    ],
)
def test_a_promise_keeps_its_precision(text: str, promise: str) -> None:
    assert when.parse_promise(text) == promise


@pytest.mark.parametrize("text", ["2026-12-32", "2027-W53", "2026-W00", "2026-13", "2026-00"])
def test_a_promise_that_the_calendar_does_not_have_is_an_error(text: str) -> None:
    with pytest.raises(DataError, match=f"^There is no {text} in the calendar"):
        when.parse_promise(text)


@pytest.mark.parametrize(
    "text", ["", "soon", "2026", "2026-W4", "2026W49", "2026-W49-1", "20261204", "2026-1-1", "W49"]
)
def test_a_promise_of_another_shape_is_an_error(text: str) -> None:
    with pytest.raises(DataError, match="is not a day, week or month") as caught:
        when.parse_promise(text)
    assert "2026-W49" in (caught.value.hint or "")


def test_a_promise_s_year_must_be_possible() -> None:
    with pytest.raises(DataError, match="The year 0026"):
        when.parse_promise("0026-12")


@given(
    st.one_of(
        st.dates(date(1971, 1, 1), date(2999, 12, 31)),
        st.datetimes(datetime(1971, 1, 2), datetime(2999, 12, 30)),  # noqa: DTZ001
        st.datetimes(
            datetime(1971, 1, 2),  # noqa: DTZ001
            datetime(2999, 12, 30),  # noqa: DTZ001
            timezones=st.integers(-1380, 1380).map(lambda n: timezone(timedelta(minutes=n))),
        ),
    )
)
def test_what_is_written_reads_back(moment: date) -> None:
    text = moments.written(moment)
    assert when.parse_when(text, now=SUNDAY_NIGHT, zone=UTC) == moment
    assert when.parse_when(text.replace("T", " "), now=SUNDAY_NIGHT, zone=UTC) == moment


@given(st.text(st.sampled_from("0123456789-:TtZ+ W."), max_size=26))
def test_any_text_is_a_moment_or_a_data_error(text: str) -> None:
    for parse in (
        lambda: when.parse_when(text, now=SUNDAY_NIGHT, zone=LONDON),
        lambda: when.parse_promise(text),
    ):
        try:
            found = parse()
        except DataError:
            continue
        assert found


@pytest.mark.usefixtures("unmeasured")
def test_importing_costs_neither_zones_nor_differences() -> None:
    code = (
        "import sys, cordially.intake.when;"
        "print({'zoneinfo', 'difflib', 'tomllib', 'json', 'tomlkit'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"
