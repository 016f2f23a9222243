"""No letter makes reviewing it slow, and an ordinary one costs next to nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tracemalloc
from itertools import cycle, islice

import pytest

from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.rule import Rule
from cordially.review.rules import INDEX, RULES
from cordially.review.tone import review
from cordially.store import weights
from review.speech import found, passage

pytestmark = pytest.mark.usefixtures("untraced")

MEGABYTE = 1_000_000
WORDS = " ".join(INDEX)
# Far more than it takes on an idle machine, far less than anything that is not linear.
SECONDS = 6


def seconds(text: str, parts: tuple[Part, ...], rules: tuple[Rule, ...] = RULES) -> float:
    known = weights.load()
    before = time.process_time()
    for part in parts:
        review([Passage(part, text, text)], Occasion(), rules, known)
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
        "I am frustrated. ",
        "I won't wait. ",
        '"a b c". ',
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


def test_the_time_that_weighing_takes_grows_with_the_letter_alone() -> None:
    """Eight times as many sentences, each with a find, would take 64 times as long if not."""
    few, many = (
        min(seconds("I am frustrated. " * number, (Part.BODY,)) for _ in range(3))
        for number in (450, 3600)
    )
    assert many < 24 * few


def test_what_is_kept_of_a_megabyte_that_is_weighed_is_bounded() -> None:
    text = "I won't wait for you. " * (MEGABYTE // 22)
    known = weights.load()
    found("I won't wait for you.")
    tracemalloc.start()
    review([Passage(Part.BODY, text, text)], Occasion(), RULES, known)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 24 * MEGABYTE


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
