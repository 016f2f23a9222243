"""Days, promises and names as a letter writes them out."""

from __future__ import annotations

from datetime import date

import pytest

from cordially.written import is_honoured, isolated, joined, written_day, written_promise

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("seen_from", "expected"),
    [
        (FRIDAY, "Friday 20 November"),
        (date(2026, 11, 21), "Friday 20 November"),
        (date(2027, 1, 5), "Friday 20 November"),
        (date(2027, 11, 20), "Friday 20 November 2026"),
        (date(2025, 11, 20), "Friday 20 November 2026"),
    ],
)
def test_a_day_is_written_with_its_year_only_when_that_is_far(
    seen_from: date, expected: str
) -> None:
    assert written_day(FRIDAY, seen_from) == expected


def test_a_day_of_one_digit_has_no_nought() -> None:
    assert written_day(date(2026, 6, 1), FRIDAY) == "Monday 1 June"


@pytest.mark.parametrize(
    ("promise", "seen_from", "expected"),
    [
        ("2026-12-04", FRIDAY, "Friday 4 December"),
        ("2026-12-04", date(2028, 1, 1), "Friday 4 December 2026"),
        ("2026-W49", FRIDAY, "the week of 30 November"),
        ("2026-W49", date(2028, 1, 1), "the week of 30 November 2026"),
        ("2026-W53", FRIDAY, "the week of 28 December"),
        ("2026-12", FRIDAY, "the end of December"),
        ("2027-01", FRIDAY, "the end of January 2027"),
    ],
)
def test_a_promise_is_written_as_precisely_as_it_was_given(
    promise: str, seen_from: date, expected: str
) -> None:
    assert written_promise(promise, seen_from) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], None),
        (["Dana Reyes"], "Dana Reyes"),
        (["Dana Reyes", "Li Wei"], "Dana Reyes and Li Wei"),
        (["Dana Reyes", "Li Wei", "Rita Roe"], "Dana Reyes, Li Wei and Rita Roe"),
        (["Dana Reyes", "ليلى"], "Dana Reyes and \u2068ليلى\u2069"),
    ],
)
def test_names_are_joined_as_english_does(names: list[str], expected: str | None) -> None:
    assert joined(names) == expected


@pytest.mark.parametrize("text", ["ليلى حداد", "דנה כהן", "Acme דנה"])
def test_right_to_left_text_is_isolated_once(text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"
    assert isolated(isolated(text)) == isolated(text)


@pytest.mark.parametrize("text", ["Dana Reyes", "李伟", "Fernández", "Zoë", "Иван", ""])
def test_other_text_is_not_isolated(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize(
    "name", ["Dr. Reyes", "dr reyes", "Ms Reyes", "Lady Reyes", "Señora Ruiz", "Prof."]
)
def test_a_name_that_begins_with_an_honorific_is_told(name: str) -> None:
    assert is_honoured(name)


@pytest.mark.parametrize("name", ["Dana Reyes", "Drew", "Don Draper", "Dana Dr", " ", "", None])
def test_a_name_without_an_honorific_is_told(name: str | None) -> None:
    assert not is_honoured(name)
