"""Ten thousand letters from facts of every shape, and what a grammar checker says of them."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from cordially.letter import facts, shapes, wording
from cordially.letter.shapes import Shape
from cordially.letter.templates import Templates
from cordially.store.templates import sources
from letter.test_wording import WORDS
from running import need
from shaped import TYPED

OWN_WORDS = ("topic", "point", "example", "why", "next_step")
FACTS = [text for typed in TYPED.values() for text in typed]
HARPER = os.environ.get("CORDIALLY_HARPER", "")
"""The folder in which `npm install harper.js` was run."""

# What a checker says of a word or a comma by itself; the others are of how a sentence is built.
OF_WORDS = {"Spelling", "Style", "Formatting", "Capitalization", "WordChoice"}
SCARS = (
    "  ",
    " .",
    " ,",
    " ;",
    "..",
    ",,",
    ",.",
    " ?",
    "None",
    "role role",
    "the the",
    "that that",
)


@cache
def shipped() -> Templates:
    return Templates(sources(Path("/nonexistent")))


def body(note: str, variant: str, voice: int, own_words: dict[str, str | None]) -> str:
    known = facts.sample(note, date(2026, 11, 20))
    known |= {"variant": variant, "other": None, "other_topic": None, "say": None, **own_words}
    known["topics"] = [own_words["topic"]] if own_words["topic"] else []
    letter = wording.compose(shipped(), f"{note}.html.j2", known, extra={}, voice=voice)
    return " ".join(letter.text.partition("\n\n")[2].partition("\nAlex Kim")[0].split())


@cache
def letters() -> list[tuple[dict[str, str | None], str]]:
    draw = random.Random(20_261_126)  # noqa: S311 - the same letters each time
    made = []
    for _ in range(10_000):
        (note, variant), voice = draw.choice(list(WORDS)), draw.randrange(7)
        own_words: dict[str, str | None] = {name: draw.choice(FACTS) for name in OWN_WORDS}
        made.append((own_words, body(note, variant, voice, own_words)))
    return made


def sentences(texts: Iterator[str]) -> list[str]:
    return sorted({each for text in texts for each in re.split(r"(?<=[.?!])\s+", text)})


@pytest.mark.timeout(180)
def test_no_fact_of_any_shape_leaves_a_scar() -> None:
    assert len(FACTS) >= 150
    for own_words, text in letters():
        for scar in SCARS:
            typed = any(scar in (fact or "") for fact in own_words.values())
            assert typed or scar not in text, (scar, text)


@pytest.mark.timeout(180)
def test_no_sentence_stands_inside_another() -> None:
    whole = {fact for shape in (Shape.SENTENCE, Shape.QUESTION) for fact in TYPED[shape]}
    quoted = [shapes.sentence(fact) for fact in TYPED[Shape.QUOTATION]]
    for own_words, letter in letters():
        text = letter
        for each in quoted:  # what somebody said may be a sentence that another typed
            text = text.replace(each, "Quoted.")
        for fact in own_words.values():
            if fact in whole and (place := text.find(shapes.sentence(fact))) > 0:
                assert re.search(r"[.?!,][”’»\"')]* $", text[:place]), text


@pytest.mark.real
@pytest.mark.timeout(300)
def test_a_second_reader_finds_no_more_wrong_than_without_facts() -> None:
    if not HARPER or not shutil.which("node"):
        need("node and harper.js, a grammar checker, are not installed")
    none = dict.fromkeys(OWN_WORDS)
    bare = [body(note, variant, voice, none) for note, variant in WORDS for voice in range(7)]
    with_facts = sentences(text for _, text in letters())
    without = sentences(iter(bare))
    alone = sentences(shapes.sentence(fact) for fact in FACTS)
    # What is said of a fact by itself was typed so.
    typed = {problem for _, problem, _ in read(alone)} | {"a"}
    errors = [
        (kind, problem, with_facts[number])
        for kind, problem, number in read(with_facts)
        if kind not in OF_WORDS and problem.strip() not in typed
    ]
    expected = sum(kind not in OF_WORDS for kind, _, _ in read(without)) / len(without)
    assert len(errors) / len(with_facts) <= max(expected, 0.001), errors


def read(texts: list[str]) -> list[tuple[str, str, int]]:
    """Return what harper finds: the kind, the words, and the sentence's number."""
    script = Path(__file__).with_name("second_reading.mjs")
    done = subprocess.run(
        ["node", str(script), HARPER],
        input=json.dumps(texts).encode(),
        capture_output=True,
        check=True,
    )
    return [(kind, problem, number) for kind, problem, number in json.loads(done.stdout)]
