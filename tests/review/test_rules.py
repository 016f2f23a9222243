"""Each rule does what its own examples say, and can be read by whoever is told of it."""

from __future__ import annotations

import re

import pytest

from cordially.model import Severity
from cordially.review.rule import Rule, phrase
from cordially.review.rules import RULES
from review import generate
from review.speech import found, ids

CATEGORIES = [
    *("PHL", "ATT", "FRU", "BLM", "DEM", "ULT", "DES", "APO", "PRE"),
    *("CLI", "INF", "SHO", "CAP", "GEN", "SAL"),
]

SOURCES = generate.sources()

every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
every_source = pytest.mark.parametrize("source", SOURCES, ids=[each.id for each in SOURCES])
BY_ID = {rule.id: rule for rule in RULES}


def test_the_rules_are_those_that_the_themes_make() -> None:
    assert generate.MODULE.read_text("utf-8") == generate.module(), (
        "Run “cd tests && python -m review.generate”."
    )


@every_source
def test_a_rule_catches_its_own_examples(source: generate.Source) -> None:
    assert source.keys["caught"]
    for sentence in source.keys["caught"]:
        assert set(ids(sentence, rules=[BY_ID[source.id]])) == {source.id}, sentence


@every_source
def test_a_rule_spares_its_own_counterexamples(source: generate.Source) -> None:
    assert source.keys["spared"]
    for sentence in source.keys["spared"]:
        assert found(sentence, rules=[BY_ID[source.id]]) == [], sentence


@every_rule
def test_a_rule_can_be_read(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}-\d\d", rule.id)
    for words in (rule.why, *rule.better):
        assert re.search(r"[.!?…]”?\.?$", words), words
        assert not re.search(r"['\"]|  ", words), words
    assert len(rule.why) <= 100
    assert "{" not in rule.better[-1]


@every_rule
def test_what_a_pattern_repeats_without_end_holds_no_repetition(rule: Rule) -> None:
    for kept in rule.phrases:
        spelt = generate.expanded(phrase(kept).pattern)
        bare = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "x", spelt)
        assert not re.search(r"\.[*+]", bare)


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("Could you let me know by Friday?", "“Do you think there might be news by Friday?”"),
        ("I hope to hear from you by May.", "“Do you think there might be news by May?”"),
        ("You have until Wednesday.", "“Do you think there might be news by Wednesday?”"),
    ],
)
def test_a_better_wording_has_the_words_of_the_letter(sentence: str, better: str) -> None:
    assert better in [each.suggestion for each in found(sentence)]


def test_rules_have_ids_of_their_own() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_rules_stand_by_category_and_number() -> None:
    ranks = [CATEGORIES.index(rule.category) for rule in RULES]
    assert set(ranks) == set(range(len(CATEGORIES)))


def test_a_placeholder_is_an_error_where_it_is_one_for_certain() -> None:
    errors = {rule.id for rule in RULES if rule.category == "PHL" and rule.severity == "error"}
    assert errors >= {"PHL-01", "PHL-02", "PHL-04", "PHL-06", "PHL-07"}


def test_empty_phrases_are_only_hints() -> None:
    assert {rule.severity for rule in RULES if rule.category == "CLI"} == {Severity.HINT}


@pytest.mark.parametrize(
    "sentence",
    [
        "Could you tell me where things stand?",
        "Where does my application stand, if I may ask?",
        "May I ask whether a decision has been made?",
        "I wanted to ask how the timing looks.",
        "Could you let me know what the next step is?",
        "Is there any news on the Data Engineer role?",
        "I would be grateful for any update you can share.",
        "Am I still being considered for the role?",
        "Are you still interested in my application?",
        "When do you expect to decide?",
        "Would you be able to share where the process stands?",
        "What is the status of my application, please?",
        "I have not heard back yet, and I wanted to ask about timing.",
        "Do you have an idea when you might decide?",
        "I know that these decisions take time.",
        "Before I go further elsewhere, may I ask whether you are still considering me?",
        "Subject: Data Engineer: question about timing",
        "Subject: Re: Data Engineer interview, next steps",
    ],
)
def test_a_plain_and_polite_question_is_never_flagged(sentence: str) -> None:
    assert found(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Was I your second choice?",
        "I would gladly be your backup.",
        "Where do I rank among the candidates?",
        "Perhaps your first choice declined the offer.",
        "If your preferred candidate drops out, I am here.",
        "How do I compare with the others?",
        "Am I the runner-up?",
    ],
)
def test_rank_is_never_raised(sentence: str) -> None:
    assert "PRE-11" in ids(sentence)
