from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.model import Participant
from cordially.review import dates
from cordially.review.occasion import Occasion, passages
from cordially.written import written_day
from review.occasions import FRIDAY, found, known, rules

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def review(body: str, of: Occasion | None = None) -> list[str]:
    return rules(found(dates.review, body, of))


def shapes(day: date, weekday: str) -> dict[str, str]:
    """Write a day in every shape that is read, with a weekday that may be wrong."""
    month = f"{day:%B}"
    ordinal = f"{day.day}th"
    return {
        "day first": f"{weekday} {day.day} {month} {day.year}",
        "comma": f"{weekday}, {day.day} {month}, {day.year}",
        "of": f"{weekday} the {ordinal} of {month} {day.year}",
        "month first": f"{weekday}, {month} {day.day}, {day.year}",
        "short": f"{weekday[:3]}. {month[:3]}. {ordinal} {day.year}",
        "ISO": f"{weekday} {day.isoformat()}",
        "behind": f"{day.day} {month} {day.year} ({weekday})",
    }


@given(day=DAYS, off=st.integers(0, 6), shape=st.sampled_from(list(shapes(FRIDAY, "Friday"))))
def test_a_weekday_is_right_or_wrong_on_every_date(day: date, off: int, shape: str) -> None:
    weekday = WEEKDAYS[(day.weekday() + off) % 7]
    written = shapes(day, weekday)[shape]
    text = f"Hi,\n\nI can come on {written}, if you like."
    found = rules(dates.review(passages("", text), Occasion()))
    assert found == ([f"DAT-06 error: {written}"] if off else [])


@given(on=DAYS, after=st.integers(-180, 60), off=st.integers(0, 6))
def test_without_a_year_the_nearest_is_meant(on: date, after: int, off: int) -> None:
    day = on + timedelta(after)
    weekday = WEEKDAYS[(day.weekday() + off) % 7]
    text = f"Hi,\n\nThat is {weekday} {day.day} {day:%B}."
    found = dates.review(passages("", text), Occasion(on=on))
    assert [each.rule for each in found] == (["DAT-06"] if off else [])


@given(on=DAYS, after=st.integers(-4000, 180))
def test_a_day_written_out_as_shipped_letters_do_is_right(on: date, after: int) -> None:
    day = on + timedelta(after)
    text = f"Hi,\n\nThank you for {written_day(day, on)}."
    found = dates.review(passages("", text), Occasion(on=on))
    assert found == []


@pytest.mark.parametrize(
    ("lang", "written", "wrong"),
    [
        ("de", "Freitag, 2026-11-20", False),
        ("de", "Dienstag, 2026-11-20", True),
        ("de", "Dienstag, den 20.11.2026", True),
        ("es", "viernes 20.11.2026", False),
        ("fr", "mardi 2026-11-20", True),
        ("fi", "perjantai 2026-11-20", False),
    ],
)
def test_a_weekday_beside_a_date_in_figures_is_checked_in_every_language(
    lang: str, written: str, *, wrong: bool
) -> None:
    expected = [f"DAT-06 error: {written}"] if wrong else []
    assert review(f"Das war {written}.", known(lang=lang)) == expected


@pytest.mark.parametrize("written", ["31 November", "30 February", "2026-02-29", "June 31st"])
def test_a_day_that_no_calendar_has_is_an_error(written: str) -> None:
    assert review(f"Let us meet on {written}.") == [f"DAT-06 error: {written}"]


@pytest.mark.parametrize(
    "text",
    [
        "On 10-12 November it is busy.",
        "The March 3,000 people came.",
        "I ran 10 Data jobs in May.",
        "Tuesday is fine, the 10th of them.",
        "Version 2026-11-20-beta of it.",
    ],
)
def test_what_is_no_date_is_not_checked(text: str) -> None:
    assert review(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for meeting with me {}.",
        "Thank you for the call about the Data Engineer role {}.",
        "It was good to talk; our conversation {} was a pleasure.",
        "Thank you for your time {}.",
    ],
)
@pytest.mark.parametrize(
    ("words", "right", "rule"),
    [
        ("today", 0, "DAT-01 error"),
        ("this morning", 0, "DAT-01 error"),
        ("yesterday", 1, "DAT-02 error"),
        ("last Friday", 3, "DAT-03 warning"),
        ("on Friday", 3, "DAT-03 warning"),
        ("last week", 6, "DAT-03 warning"),
        ("two weeks ago", 14, "DAT-04 warning"),
        ("earlier this week", 0, "DAT-03 warning"),
        ("10 days ago", 10, "DAT-04 warning"),
        ("a couple of weeks ago", 15, "DAT-04 warning"),
        ("a month ago", 33, "DAT-04 warning"),
        ("three days ago", 3, "DAT-04 warning"),
    ],
)
def test_words_for_the_day_of_the_interview_are_right_on_one_day_only(
    text: str, words: str, right: int, rule: str
) -> None:
    body = text.format(words)
    assert review(body, known(days=right)) == []
    assert review(body, known(days=60)) == [f"{rule}: {words}"]


@pytest.mark.parametrize(
    "body", ["Yesterday's conversation was a pleasure.", "Yesterday we spoke about Iceberg."]
)
def test_words_before_the_conversation_count_as_well(body: str) -> None:
    assert review(body, known(days=1)) == []
    assert review(body, known(days=2)) == ["DAT-02 error: Yesterday"]


@pytest.mark.parametrize(
    "body",
    [
        "I am writing today to thank you.",
        "Could you tell me where things stand today?",
        "Our conversation is still with me today.",
        "I look forward to our call on Tuesday.",
        "I am free for a call on Tuesday.",
        "Could we have a call this afternoon?",
        "Since we spoke I have read about it, and today I tried it.",
        "Your today is our yesterday.",
    ],
)
def test_words_said_of_something_else_are_right(body: str) -> None:
    assert review(body, known(days=9)) == []


def test_what_was_talked_about_may_have_any_words() -> None:
    parts = [Participant("Dana Reyes", ("the call today problem",))]
    assert review("We spoke of the call today problem.", known(days=9, parts=parts)) == []


def test_a_correction_is_the_day_written_out() -> None:
    (only,) = found(dates.review, "Thank you for the call today.", known(days=2))
    assert only.suggestion == "Write “on Friday 20 November”."
    assert "Sunday 22 November" in only.message


def test_after_news_a_call_that_is_not_stored_may_be_meant() -> None:
    of = known(note="reconnect", days=40)
    assert review("Thank you for the call today.", of) == ["DAT-01 warning: today"]


def test_a_day_that_drifts_is_a_warning_and_a_week_a_hint() -> None:
    assert review("I could come tomorrow, next Monday or next week, over the next month.") == [
        "DAT-05 warning: tomorrow",
        "DAT-05 warning: next Monday",
        "DAT-05 hint: next week",
    ]


@pytest.mark.parametrize(
    ("written", "ambiguous"),
    [
        ("03/04", True),
        ("3/4/2027", True),
        ("13/04", False),
        ("04/04", False),
        ("24/7", False),
        ("1/2", False),
        ("https://a.example/03/04", False),
    ],
)
def test_a_date_in_figures_is_a_warning_when_it_is_two_dates(
    written: str, *, ambiguous: bool
) -> None:
    expected = [f"DAT-07 warning: {written}"] if ambiguous else []
    assert review(f"I could come on {written} again.") == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("I will call on Thursday 19 November.", ["DAT-08 error: Thursday 19 November"]),
        ("Please let me know by 18 November.", ["DAT-08 error: 18 November"]),
        ("I will call on 30 November.", []),
        ("We met on 20 November, and I will think of it.", []),
        ("At the time, the hope was for a decision around 16 November.", []),
    ],
)
def test_a_day_that_is_past_is_not_to_come(body: str, expected: list[str]) -> None:
    assert review(body, known(days=5)) == expected


def test_an_interview_on_another_day_than_any_known_is_a_warning() -> None:
    assert review("Thank you for the conversation on 19 November.") == [
        "DAT-03 warning: 19 November"
    ]


def test_a_year_before_the_interviews_is_an_error() -> None:
    assert review("Thank you for the conversation on 20 November 2025.") == [
        "DAT-12 error: 20 November 2025"
    ]


def test_without_a_day_of_sending_nothing_is_stale() -> None:
    of = known()._replace(on=None)
    assert review("Thank you for the call yesterday, and on Friday 20 November.", of) == []


@given(text=st.text(), on=DAYS, day=DAYS)
def test_any_text_on_any_day_can_be_reviewed(text: str, on: date, day: date) -> None:
    of = known()._replace(on=on)
    body = f"Hi,\n\n{text} We met two months ago, last week, {day:%d} {day:%B}, on Friday. {text}"
    for finding in dates.review(passages(text, body), of):
        assert finding.line[finding.at :].startswith(finding.excerpt)
