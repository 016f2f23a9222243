"""Days and times as people type them: a table of them, and what holds for all."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.intake import spoken, when
from cordially.intake.spoken import AmbiguousDayError, Toward, read
from cordially.written import MONTHS, WEEKDAYS

NOW = datetime(2026, 11, 26, 15, tzinfo=UTC)
TODAY = NOW.date()
TABLE = tomllib.loads((Path(__file__).parent / "dates_as_typed.toml").read_text("utf-8"))
ROWS = [
    *((text, meant, toward) for text, meant in TABLE["same"] for toward in Toward),
    *((text, past, Toward.PAST) for text, past, _ in TABLE["apart"]),
    *((text, coming, Toward.FUTURE) for text, _, coming in TABLE["apart"]),
]


def test_the_table_is_long_enough() -> None:
    assert len({text for text, _, _ in ROWS}) >= 120


@pytest.mark.parametrize(("text", "meant", "toward"), ROWS)
def test_a_day_is_read_as_it_was_meant(text: str, meant: str, toward: Toward) -> None:
    try:
        found = read(text, TODAY, toward)
    except AmbiguousDayError:
        assert meant == "ambiguous"
        return
    except DataError:
        assert meant == "refused"
        return
    if found is None:
        assert meant == "refused"
        return
    on, at = found
    wanted = datetime.fromisoformat(meant)
    assert on == wanted.date()
    assert at == (wanted.timetz() if "T" in meant else None)


def test_what_could_be_two_days_is_refused_with_both() -> None:
    with pytest.raises(AmbiguousDayError) as caught:
        when.parse_when("3/4/2026 2pm", now=NOW)
    assert caught.value.readings == ("2026-04-03T14:00", "2026-03-04T14:00")
    assert "Friday 3 April 2026 or Wednesday 4 March 2026" in caught.value.message
    assert caught.value.hint == "Write 2026-04-03T14:00 or 2026-03-04T14:00."


def test_a_refusal_names_three_ways_that_work() -> None:
    readers: tuple[Callable[[str], date], ...] = (
        lambda text: when.parse_when(text, now=NOW),
        lambda text: when.parse_day(text, now=NOW),
    )
    for read_it in readers:
        with pytest.raises(DataError) as caught:
            read_it("soonish")
        hint = caught.value.hint or ""
        ways = [*hint.replace("or ", "“").replace(".", "”").split("“")[1:]]
        assert len(ways) == 3
        for way in ways:
            read_it(way.partition("”")[0])


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("2026-12-04", "2026-12-04"),
        ("2026-w49", "2026-W49"),
        ("2026-12", "2026-12"),
        ("friday", "2026-11-27"),
        ("4 December", "2026-12-04"),
        ("next week", "2026-W49"),
        ("this week", "2026-W48"),
        ("end of next week", "2026-W49"),
        ("December", "2026-12"),
        ("end of December", "2026-12"),
        ("by the end of the month", "2026-11"),
        ("next month", "2026-12"),
        ("january", "2027-01"),
        ("march 2027", "2027-03"),
    ],
)
def test_a_promise_keeps_its_precision(text: str, promise: str) -> None:
    assert when.parse_promise(text, now=NOW) == promise


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    st.sampled_from(
        [
            "{day} {month} {year}",
            "{month} {day}, {year}",
            "{weekday} {day} {month} {year}",
            "{day}.{number}.{year}",
            "{short} {day} {year}",
            "{weekday}, the {day} of {short} {year}",
            "{year}-{number:02}-{day:02}",
        ]
    ),
)
def test_a_whole_date_is_that_day_whichever_way_it_is_written(on: date, form: str) -> None:
    text = form.format(
        day=on.day,
        month=MONTHS[on.month - 1],
        short=MONTHS[on.month - 1][:3],
        number=on.month,
        year=on.year,
        weekday=WEEKDAYS[on.weekday()],
    )
    for toward in Toward:
        assert read(text, TODAY, toward) == (on, None)


@given(st.text(max_size=40), st.sampled_from(Toward))
def test_no_text_is_read_with_a_fault(text: str, toward: Toward) -> None:
    try:
        found = read(text, TODAY, toward)
    except DataError:
        return
    assert found is None or isinstance(found[0], date)


@given(st.integers(0, 6), st.integers(-400, 400))
def test_a_weekday_alone_is_within_a_week(number: int, shift: int) -> None:
    today = TODAY + timedelta(days=shift)
    past = read(WEEKDAYS[number], today, Toward.PAST)
    coming = read(WEEKDAYS[number], today, Toward.FUTURE)
    assert past
    assert coming
    assert timedelta() <= today - past[0] < timedelta(days=7)
    assert timedelta() <= coming[0] - today < timedelta(days=7)
    assert past[0].weekday() == coming[0].weekday() == number


def test_a_long_text_is_refused_soon() -> None:
    assert spoken.read("1 " * 50_000, TODAY, Toward.PAST) is None
