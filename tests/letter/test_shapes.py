"""What a person typed: its shape, and its form inside a sentence and as a sentence."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cordially.letter import shapes
from cordially.letter.shapes import Shape
from shaped import TYPED

EVERY = [(text, shape) for shape, texts in TYPED.items() for text in texts]
ANY = st.one_of(
    st.sampled_from([text for text, _ in EVERY]),
    st.text(max_size=60),
    st.lists(st.sampled_from(sorted({w for text, _ in EVERY for w in text.split()}))).map(" ".join),
)


def test_there_are_facts_of_every_shape() -> None:
    assert TYPED.keys() == set(Shape)
    assert len(EVERY) >= 150


@pytest.mark.parametrize(("text", "shape"), EVERY)
def test_the_shape_of_what_was_typed(text: str, shape: Shape) -> None:
    assert shapes.shape_of(text) is shape


@pytest.mark.parametrize(
    ("text", "expected"),
    [(text, says or text) for each in TYPED.values() for text, says in each.items()],
)
def test_a_fact_inside_a_sentence_has_no_stop_and_no_capital_of_its_own(
    text: str, expected: str
) -> None:
    assert shapes.inside(text) == expected


SENTENCES = {
    "I led a similar migration": "I led a similar migration.",
    "we should split the queue.": "We should split the queue.",
    "We should split the queue": "We should split the queue.",
    "We should split the queue...": "We should split the queue.",
    "What a team!": "What a team!",
    "how do you roll out changes": "How do you roll out changes?",
    "How do you roll out changes?": "How do you roll out changes?",
    "“We should split the queue.”": "“We should split the queue.”",
    "“never alone on call”": "“Never alone on call”.",
    "that backfills must not block": "Backfills must not block.",
    "because I like teaching": "I like teaching.",
    "team culture": "Team culture.",
    "dbt models": "dbt models.",
    "iOS release trains": "iOS release trains.",
    "k8s upgrades": "k8s upgrades.",
    "we open at 2 p.m.": "We open at 2 p.m.",
    "a rota (with breaks)": "A rota (with breaks).",
    "one thing; another,": "One thing; another.",
    "\u2068העברה לאייסברג\u2069": "\u2068העברה לאייסברג\u2069.",
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items())
def test_a_sentence_of_its_own_has_a_capital_and_a_stop(text: str, expected: str) -> None:
    assert shapes.sentence(text) == expected


@given(ANY)
@example("?")
@example("...")
@example("\u2068\u2069")
@example('"')
def test_whatever_was_typed_has_a_shape_and_loses_no_word(text: str) -> None:
    shapes.shape_of(text)
    for made in (shapes.inside(text), shapes.sentence(text)):
        dropped = {"about", "that", "because", "since", "of"}
        before = [word for word in re.findall(r"\w+", text.casefold()) if word not in dropped]
        after = [word for word in re.findall(r"\w+", made.casefold()) if word not in dropped]
        assert [word for word in after if word != "and"] == [w for w in before if w != "and"]


@given(ANY)
def test_a_sentence_ends_in_one_stop(text: str) -> None:
    assert not re.search(r"[.,;:]\.$", shapes.sentence(text.replace(".", "")))


@pytest.mark.parametrize("text", [text for text, _ in EVERY])
def test_what_was_mended_once_is_not_mended_again(text: str) -> None:
    assert shapes.inside(shapes.inside(text)) == shapes.inside(text)


@pytest.mark.parametrize("text", [text for text, _ in EVERY])
def test_a_sentence_is_one_already_when_it_is_mended_again(text: str) -> None:
    assert shapes.sentence(shapes.sentence(text)) == shapes.sentence(text)


@pytest.mark.parametrize("length", [1_000])
def test_a_long_text_costs_no_time_worth_speaking_of(length: int) -> None:
    for piece in ("a, ", "that ", "' ", ". A", "the team is "):
        shapes.shape_of((piece * length)[:length])
