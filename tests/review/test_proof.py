"""Whatever a pattern matches its rule finds, through the whole of a review."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from typing import Any

import pytest

from cordially.review.occasion import Occasion, Passage, straight
from cordially.review.rule import ASIDE, CASED, SAID, SMALL, Phrase, Rule, line, phrase
from cordially.review.rules import RULES
from cordially.review.said import said
from cordially.review.tone import review
from cordially.review.words import lowered
from review.generate import expanded

_parser: Any = re._parser  # type: ignore[attr-defined]
_WORDS = ("seal", "vine", "yard", "boat")
_TRIES = 4000
_EXAMPLES = 3


def text_of(items: Iterable[Any], draw: random.Random, groups: dict[int, str]) -> str:
    """Return a text that a pattern may match, what it looks around for left aside."""
    made = []
    for op, given in items:
        name = str(op)
        if name == "LITERAL":
            made.append(chr(given))
        elif name in ("NOT_LITERAL", "ANY"):
            made.append("n")
        elif name == "IN":
            made.append(sign_of(given, draw))
        elif name == "BRANCH":
            made.append(text_of(draw.choice(given[1]), draw, groups))
        elif name == "SUBPATTERN":
            groups[given[0]] = text_of(given[3], draw, groups)
            made.append(groups[given[0]])
        elif name == "ASSERT" and draw.random() < 0.6:  # what it wants to see may as well follow
            made.append(text_of(given[1], draw, groups))
        elif name == "GROUPREF":
            made.append(groups[given])
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            least, most, inner = given
            if [str(kind) for kind, _ in inner] == ["IN"] and "CATEGORY_WORD" in str(inner):
                made.append(draw.choice(_WORDS)[: max(least, min(most, 4))])
            else:
                more = 12 if "NEGATE" in str(inner) else 2
                times = draw.randint(least, min(most, least + more))
                made += [text_of(inner, draw, groups) for _ in range(times)]
    return "".join(made)


def sign_of(choices: list[tuple[Any, Any]], draw: random.Random) -> str:
    if str(choices[0][0]) == "NEGATE":
        matched = re.compile(class_of(choices))
        return draw.choice([sign for sign in "n aNNN-1!" if matched.match(sign)])
    kind, given = draw.choice(choices)
    if str(kind) == "LITERAL":
        return chr(given)
    if str(kind) == "RANGE":
        return chr(draw.randint(*given))
    signs = {"CATEGORY_DIGIT": "7", "CATEGORY_WORD": "n", "CATEGORY_SPACE": " "}
    return signs.get(str(given), "-")


def class_of(choices: list[tuple[Any, Any]]) -> str:
    spelt = ""
    names = {
        "CATEGORY_DIGIT": r"\d",
        "CATEGORY_NOT_WORD": r"\W",
        "CATEGORY_WORD": r"\w",
        "CATEGORY_SPACE": r"\s",
        "CATEGORY_NOT_SPACE": r"\S",
        "CATEGORY_NOT_DIGIT": r"\D",
    }
    for kind, given in choices[1:]:
        if str(kind) == "LITERAL":
            spelt += re.escape(chr(given))
        elif str(kind) == "RANGE":
            spelt += re.escape(chr(given[0])) + "-" + re.escape(chr(given[1]))
        else:
            spelt += names[str(given)]
    return f"[^{spelt}]"


def matching(given: Phrase) -> list[str]:
    """Return texts that a phrase's pattern matches as they are seen by it."""
    pattern = expanded(given.pattern)
    draw = random.Random(pattern)  # noqa: S311
    tree = _parser.parse(pattern)
    found: list[str] = []
    for _ in range(_TRIES):
        text = " ".join(text_of(tree, draw, {}).split(" ")) or "n"
        seen = text if given.way == CASED else lowered(text)
        if given.way in (SAID, ASIDE):
            seen = said(seen).text
        if seen == straight(text) and (match := re.search(pattern, seen)) and match[0].strip():
            found.append(text)
            if len(found) == _EXAMPLES:
                break
    return found


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_what_a_pattern_matches_is_found(rule: Rule) -> None:
    known = Occasion(lang="en")
    for number, kept in enumerate(rule.phrases):
        texts = matching(phrase(kept))
        assert texts, kept
        # All others match nothing; this one stands where the index knows it.
        others = (line(phrase(other)._replace(pattern="(?!)")) for other in rule.phrases)
        phrases = tuple(kept if n == number else other for n, other in enumerate(others))
        for text in texts:
            letter = [Passage(rule.parts[0], text, text)] * (2 if rule.once else 1)
            alone = rule._replace(phrases=phrases, unless=())
            assert review(letter, known, [alone]), (text, kept)


def test_every_way_of_seeing_a_letter_is_proved() -> None:
    assert {phrase(kept).way for rule in RULES for kept in rule.phrases} == {
        SAID,
        ASIDE,
        SMALL,
        CASED,
    }
