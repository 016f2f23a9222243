"""A letter speaks to its reader, and not of them."""

from __future__ import annotations

import pytest

from cordially.model import Participant
from cordially.review import reader
from review.occasions import DANA, LI, found, known, rules


def review(body: str, told: str, *, of_li: str | None = None, lang: str = "en") -> list[str]:
    parts = (Participant(DANA.name, point=told), Participant(LI.name, point=of_li))
    return rules(found(lambda *each: [*reader.review(*each)], body, known(parts=parts, lang=lang)))


@pytest.mark.parametrize(
    ("told", "body", "excerpt"),
    [
        ("he wants it in five", "I liked your point that he wants it in five.", "he"),
        ("he wants it in five", "Thank you. He wants it in five.", "He"),
        ("she said she reads aloud", "You said that she reads aloud.", "she"),
        ("that she’s new", "You said that she’s new.", "she"),
        ("her daughter", "We talked about her daughter, too.", "her"),
        ("they decide in May", "Thank you. They decide in May.", "They"),
        ("Their rota", "Their rota was new to me.", "Their"),
    ],
)
def test_what_says_she_to_the_reader_is_a_warning(told: str, body: str, excerpt: str) -> None:
    assert review(body, told) == [f"ENT-16 warning: {excerpt}"]


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("they decide in May", "I remember your point that they decide in May."),
        ("she said every child reads aloud", "You said that every child reads aloud."),
        ("the team", "The team is new. She leads it."),
        ("hers is new", "Hers is new."),
        ("he wants it in five", "Thank you for the call."),
    ],
)
def test_what_does_not_is_right(told: str, body: str) -> None:
    assert review(body, told) == []


def test_what_was_told_of_several_or_is_not_english_is_left_alone() -> None:
    told, body = "she wants it in five", "She wants it in five."
    assert review(body, told, of_li=told) == []
    assert review(body, told, lang="de") == []


def test_the_finding_says_what_to_write() -> None:
    for told, write in (("she agrees", "you"), ("her daughter", "your")):
        parts = (Participant(DANA.name, point=told),)
        body = f"You said that {told}."
        (only,) = found(lambda *each: [*reader.review(*each)], body, known(parts=parts))
        assert only.suggestion == f"Write “{write}”."
