"""What an editor broke at its margin is joined; what a person broke stays broken."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cordially.letter.unwrapping import unwrapped

THANKS = (
    "Thank you for the conversation on Friday about the Data Engineer role. I enjoyed hearing how"
    " the team moves its tables to Iceberg without stopping the reports, and I keep thinking about"
    " what you said about the backfill. It reminded me of a similar migration at my last job."
)
ENDING = "I'd be glad to talk further whenever it suits you, and to show you what I have in mind."
LETTER = f"Hi Dana,\n\n{THANKS}\n\n{ENDING}\n\nKind regards,\n\nAlex Kim\n"


def filled(text: str, width: int) -> str:
    """Wrap each paragraph as nano's ^J or vim's textwidth does."""
    return "\n\n".join(
        textwrap.fill(each, width, break_long_words=False, break_on_hyphens=False)
        for each in text.split("\n\n")
    )


@pytest.mark.parametrize("width", [60, 65, 70, 72, 78, 80, 100])
def test_a_letter_that_an_editor_filled_is_whole_again(width: int) -> None:
    assert filled(LETTER, width) != LETTER
    assert unwrapped(filled(LETTER, width) + "\n") == LETTER


@given(
    st.lists(st.text("abcdefghij", min_size=1, max_size=11), min_size=12, max_size=90).map(
        " ".join
    ),
    st.integers(60, 90),
)
def test_any_paragraph_that_was_filled_is_one_line(words: str, width: int) -> None:
    text = f"{words}."
    lines = filled(text, width).split("\n")
    assume(all(len(line) >= 50 for line in lines[:-1]))  # short lines stay as they were typed
    assert unwrapped("\n".join(lines)) == text


def test_only_the_paragraph_that_was_filled_is_joined() -> None:
    text = f"Hi Dana,\n\n{THANKS}\n\n{ENDING}\n"
    edited = f"Hi Dana,\n\n{filled(THANKS, 72)}\n\n{ENDING}\n"
    assert unwrapped(edited) == text


def test_a_line_that_ends_with_its_sentence_is_joined_where_the_letter_has_that_margin() -> None:
    two = (
        "It was good to hear that the team writes its own tools for this now.\n"
        "Recently I did the same."
    )
    assert len(two.split("\n")[0]) in range(66, 73)
    assert unwrapped(two) == two
    both = unwrapped(f"{filled(THANKS, 72)}\n\n{two}")
    assert both == f"{THANKS}\n\n{two}".replace("\nRecently", " Recently")


def test_a_paragraph_with_a_word_put_in_afterwards_is_joined_too() -> None:
    ragged = (
        "I led a move of that size last year, and it was the backfill that took\n"
        "the longest, much longer than the cut-over itself,\n"
        "which went by in an afternoon while nobody was looking at the reports.\n"
    )
    assert unwrapped(ragged) == ragged.rstrip("\n").replace("\n", " ") + "\n"


@pytest.mark.parametrize(
    "text",
    [
        "Alex Kim\n12 Northwind Street\nLondon N1 9GU\nUnited Kingdom\n",
        "Dr. Alexandra Kim-Hernández, Data Engineering and Operations\n12 Northwind Street\n",
        "Kind regards,\nAlex\n",
        "Roses are red,\nviolets are blue,\nsugar is sweet,\nand so are you.\n",
        "Shall I compare thee to a summer's day, now that it is November?\n"
        "Thou art more lovely and more temperate:\n"
        "Rough winds do shake the darling buds of May, and all that follows,\n"
        "And summer's lease hath all too short a date.\n",
        "- the move to Iceberg, which takes most of the time that there is and\n"
        "- the on-call rota, which takes the rest of it, as far as I have seen\n",
        "1. The move to Iceberg, which takes most of the time that there is for\n"
        "2. anything at all.\n",
        "> Would you be free for a call with the platform team, some time next\n"
        "> week or the week after?\n",
        "    indented lines such as those of a program that somebody wrote into\n    a letter.\n",
        "My work is at\nhttps://alexkim.example/portfolio/of-the-projects-that-i-liked-most\n"
        "and I'd be glad to show you more.\n",
        "Thank you for your time on Friday, and for telling me about the role.\n"
        "It was good to meet you.\n",
        f"Hi Dana,\n\nThank you.\n\nAlex Kim\n\n-- \n{filled(THANKS, 72)}\n",
        "",
        "\n\n",
    ],
)
def test_what_a_person_broke_stays_broken(text: str) -> None:
    assert unwrapped(text) == text


def test_a_list_after_a_filled_paragraph_stays_a_list() -> None:
    edited = f"{filled(THANKS, 72)}\n- Iceberg\n- on-call\n"
    assert unwrapped(edited) == f"{THANKS}\n- Iceberg\n- on-call\n"


def test_a_greeting_and_a_closing_beside_a_filled_paragraph_stay_lines() -> None:
    edited = f"Hi Dana,\n{filled(THANKS, 72)}\nKind regards,\nAlex Kim\n"
    assert unwrapped(edited) == f"Hi Dana,\n{THANKS}\nKind regards,\nAlex Kim\n"


def test_an_item_of_a_list_that_was_filled_is_one_line() -> None:
    assert unwrapped(f"- {filled(THANKS, 72)}\n- on-call\n") == f"- {THANKS}\n- on-call\n"


def test_lines_of_a_script_without_blanks_are_joined_without_one() -> None:
    line = "金曜日は面接のお時間をいただきありがとうございました"
    whole = line * 3 + "。"
    broken = "\n".join(whole[start : start + 36] for start in range(0, len(whole), 36))
    assert unwrapped(broken) == whole


@pytest.mark.parametrize(
    "hostile", [" ", "\n", " \n", ".", "a ", "a\n", "> ", "a.)\n", "\r", "-- \n"]
)
def test_hostile_text_does_not_take_long(hostile: str) -> None:
    assert unwrapped(f"a{hostile * 30_000}b").replace(" ", "").startswith("a")


@given(st.text("ab A.,:-\n>1", max_size=300))
def test_words_stay_and_joining_again_changes_nothing(text: str) -> None:
    once = unwrapped(text)
    assert once.split() == text.split()
    assert unwrapped(once) == once
