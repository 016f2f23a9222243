from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.review import spelling, words
from cordially.review.occasion import straight


def test_words_lose_the_punctuation_around_them_and_keep_what_is_within() -> None:
    row = words.words("“Dana’s”, (O’Hara) — Jean-Luc/Li… \u2068ليلى\u2069!")
    assert [each.key for each in row] == ["dana", "o'hara", "jean-luc", "li", "ليلى"]


def test_a_word_knows_whether_it_opens_a_sentence() -> None:
    row = words.words("Dear Dr. Reyes: Thanks! We met, and Li came.")
    assert [each.text for each in row if each.opens] == ["Dear", "Thanks", "We"]


def test_a_hyphened_name_can_be_called_by_its_parts() -> None:
    assert words.keys(["Anne-Marie Dupont", None]) == {"anne-marie", "anne", "marie", "dupont"}


def test_sentences_end_at_stops_and_not_at_abbreviations() -> None:
    text = 'Dr. Reyes came. "Did she?" She did! It was 2.5 e.g. then. 本当。はい。'
    assert [text[begin:end].strip() for begin, end in words.sentences(text)] == [
        "Dr. Reyes came.",
        '"Did she?"',
        "She did!",
        "It was 2.5 e.g. then.",
        "本当。",
        "はい。",
    ]


@pytest.mark.parametrize(
    ("text", "phrase", "masked"),
    [
        ("At ACME and Acmes, acme.", "Acme", "At ···· and Acmes, ····."),
        ("At “R&D”.", "R&D", "At “···”."),
        ("İ at Acme", "Acme", "İ at ····"),
        ("Nothing.", "", "Nothing."),
        ("Nothing.", None, "Nothing."),
    ],
)
def test_known_texts_are_masked_as_whole_words(text: str, phrase: str | None, masked: str) -> None:
    assert words.masked(text, [phrase]) == masked


@given(text=st.text(), phrase=st.text())
def test_masking_moves_nothing(text: str, phrase: str) -> None:
    assert len(words.masked(text, [phrase])) == len(text)


@given(st.text())
def test_words_and_sentences_stand_where_they_say(text: str) -> None:
    plain = straight(unicodedata.normalize("NFC", text))
    ends = [0, *(end for _, end in words.sentences(plain))]
    assert ends == sorted(ends)
    for each in words.words(plain):
        assert plain[each.begin : each.end] == each.text


@pytest.mark.parametrize(
    ("written", "right", "lost"),
    [
        ("grossler", "größler", True),
        ("groessler", "größler", True),
        ("muller", "müller", True),
        ("müller", "mueller", True),
        ("ohara", "o'hara", True),
        ("jeanluc", "jean-luc", True),
        ("lukasz", "łukasz", True),
        ("का", "की", False),
        ("miller", "müller", False),
        ("müller", "müller", False),
    ],
)
def test_accents_hyphens_and_apostrophes_can_be_lost(
    written: str, right: str, *, lost: bool
) -> None:
    assert spelling.lost_marks(words.fold(written), words.fold(right)) == lost


@pytest.mark.parametrize(
    ("written", "right", "slip"),
    [
        ("dena", "dana", True),
        ("danna", "dana", True),
        ("dan", "dana", True),
        ("adna", "dana", True),
        ("deno", "dana", False),
        ("le", "li", False),
        ("nortwhind", "northwind", True),
        ("nortwhnd", "northwind", True),
        ("eastwind", "northwind", False),
        ("dana", "dana", False),
    ],
)
def test_a_slip_or_two_make_another_word_of_one(written: str, right: str, *, slip: bool) -> None:
    assert spelling.misspelt(written, right) == slip


@given(word=st.text("abcdefgh", min_size=3, max_size=7), at=st.integers(0, 5))
def test_two_letters_swapped_are_one_slip(word: str, at: int) -> None:
    at %= len(word) - 1
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert spelling.misspelt(swapped, word) == (swapped != word)
