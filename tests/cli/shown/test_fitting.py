"""Text and tables made to fit a terminal, at every width from 12 to 200 columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.cli.shown.fitting import columns, fitted, table

WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=20)
LINES = st.builds(
    lambda indent, mark, words: " " * indent + mark + " ".join(words),
    st.integers(0, 12),
    st.sampled_from(["", "- ", "→ "]),
    st.lists(WORDS, min_size=1, max_size=30),
)


@given(LINES, st.integers(12, 200))
def test_a_line_fits_and_loses_no_word(line: str, width: int) -> None:
    parts = fitted(line, width).split("\n")
    assert " ".join(parts).split() == line.split()
    for part in parts:
        assert columns(part) <= width or len(part.split()) <= 2  # a mark and a word that is wider


def test_what_follows_keeps_the_indent() -> None:
    assert fitted("    one two three four", 12).split("\n") == [
        "    one two",
        "    three",
        "    four",
    ]
    assert fitted("  - one two three", 12).split("\n") == ["  - one two", "    three"]
    assert fitted("  2  one two three", 15).split("\n") == ["  2  one two", "     three"]


@pytest.mark.parametrize("time", ["14:00", "     "])
def test_what_follows_a_day_stands_below_its_words(time: str) -> None:
    line = f"2026-11-20 {time}  interview with Dana Reyes of Acme Systems"
    assert fitted(line, 54).split("\n") == [
        f"2026-11-20 {time}  interview with Dana Reyes of Acme",
        "                  Systems",
    ]
    assert fitted(line, 36).split("\n") == [  # where there is little room, further left
        f"2026-11-20 {time}  interview with",
        "            Dana Reyes of Acme",
        "            Systems",
    ]


def test_a_path_or_a_command_is_never_broken_inside_a_word() -> None:
    path = "/home/alex/.local/share/cordially/drafts/0001-thank-you-Dana-Reyes.eml"
    assert path in fitted(f"Draft 1 for Dana Reyes: {path}", 20).split("\n")[-1]


@given(
    st.lists(st.lists(WORDS, min_size=4, max_size=4), min_size=1, max_size=6),
    st.integers(12, 200),
)
def test_a_table_fits_and_keeps_its_first_column(rows: list[list[str]], width: int) -> None:
    lines = list(table(rows, width))
    first = max(columns(row[0]) for row in rows)
    for line, row in zip(lines, rows, strict=True):
        assert line.startswith(row[0])
        assert columns(line) <= max(width, first)


def test_a_table_in_a_pipe_is_as_wide_as_it_needs() -> None:
    rows = [("SLUG", "COMPANY"), ("acme", "A" * 300)]
    assert list(table(rows, None)) == ["SLUG  COMPANY", f"acme  {'A' * 300}"]


@pytest.mark.parametrize(
    ("text", "taken"), [("abc", 3), ("李伟", 4), ("e\u0301", 1), ("\ufdd0due\ufddf", 3), ("é", 1)]
)
def test_a_text_takes_as_many_columns_as_a_terminal_gives_it(text: str, taken: int) -> None:
    assert columns(text) == taken
