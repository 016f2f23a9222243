"""No letter makes reviewing it slow, and an ordinary one costs next to nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from itertools import cycle, islice

import pytest

from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.rule import Rule
from cordially.review.rules import INDEX, RULES
from cordially.review.tone import review
from review.speech import found, passage

MEGABYTE = 1_000_000
WORDS = " ".join(INDEX)
# Far more than it takes on an idle machine, far less than anything that is not linear.
SECONDS = 6


def seconds(text: str, parts: tuple[Part, ...], rules: tuple[Rule, ...] = RULES) -> float:
    before = time.process_time()
    for part in parts:
        review([Passage(part, text, text)], Occasion(), rules)
    return time.process_time() - before


@pytest.mark.parametrize(
    "text",
    [
        "a",
        " ",
        "I am ",
        "I will ",
        "if I do not ",
        "you never ",
        "{",
        "[",
        "<",
        "_",
        "!",
        ".",
        "*a ",
        "so ",
        "AB ",
        "ABCDEF ",
        "Aaa ",
        "İ",
        WORDS + " ",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_megabyte_of_the_same_is_looked_at_in_no_time(text: str) -> None:
    letter = "".join(islice(cycle(text), MEGABYTE))
    assert seconds(letter, (Part.BODY,)) < SECONDS


@pytest.mark.parametrize("part", [Part.SUBJECT, Part.GREETING, Part.CLOSING, Part.SIGNATURE])
def test_a_megabyte_in_one_line_is_looked_at_in_no_time(part: Part) -> None:
    for text in ("a", "A ", "[a "):
        assert seconds("".join(islice(cycle(text), MEGABYTE)), (part,)) < SECONDS


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_looks_through_its_own_words_over_and_over_in_no_time(rule: Rule) -> None:
    for example in (rule.caught, rule.spared):
        one = passage(example)
        # Without a stop, too, so that a sentence never ends.
        letter = "".join(islice(cycle(one.plain.rstrip(".!?") + " "), 20_000))
        assert seconds(letter, (one.part,), (rule,)) < 1


def test_ten_thousand_finds_are_sorted_in_no_time() -> None:
    before = time.process_time()
    assert len(found(*["I am frustrated."] * 4000)) == 4000
    assert time.process_time() - before < SECONDS


def test_an_ordinary_letter_takes_no_more_than_reading_the_rules_and_a_few_patterns() -> None:
    """Count patterns, which cost most, instead of milliseconds, which no machine repeats."""
    code = (
        "import re\n"
        "from cordially.review.occasion import Occasion, passages\n"
        "from cordially.review.tone import review\n"
        "from cordially.review.rules import RULES\n"
        "made, make = [], re.compile\n"
        "re.compile = lambda *given: made.append(given) or make(*given)\n"
        "text = 'Dear Dana,\\n\\nThank you for the conversation on Friday 20 November.'\n"
        "text += ' Could you tell me where things stand?\\n\\nKind regards,\\nAlex\\n'\n"
        "assert review(passages('Data Engineer, next steps', text), Occasion(), RULES) == []\n"
        "print(len(made))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
    )
    assert int(run.stdout) <= 20
