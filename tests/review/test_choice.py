"""What the settings may say of the rules: silenced, weighed otherwise, and rules of one's own."""

from __future__ import annotations

import time

import pytest

from cordially.errors import DataError
from cordially.model import Finding, Severity
from cordially.review import tone
from cordially.review.choice import Choice, choose
from cordially.review.mishaps import NEVER_SENT
from cordially.review.occasion import Occasion, Part, Passage, passages
from cordially.review.rules import RULES

OWN = {
    "id": "OWN-01",
    "pattern": r"synerg\w+",
    "severity": "warning",
    "message": "Not my word.",
    "suggestion": "“Working together.”",
}


def chosen(
    *silence: str, severity: dict[str, str] | None = None, own: tuple[dict[str, str], ...] = ()
) -> Choice:
    return choose(RULES, silence, severity or {}, own)


def weighed(choice: Choice, rule: str, severity: Severity) -> Severity | None:
    finding = choice.weighed(Finding(rule, severity, "Why."))
    return finding.severity if finding else None


def test_with_nothing_said_every_rule_stands() -> None:
    choice = chosen()
    assert choice.rules == RULES
    assert weighed(choice, "DES-06", Severity.HINT) == Severity.HINT


@pytest.mark.parametrize("name", ["DES-06", "DES", "des-06", " DES "])
def test_a_rule_or_its_kind_is_silenced(name: str) -> None:
    choice = chosen(name)
    assert weighed(choice, "DES-06", Severity.HINT) is None
    assert weighed(choice, "DEM-01", Severity.ERROR) == Severity.ERROR


def test_a_rule_weighs_more_than_its_kind() -> None:
    choice = chosen(severity={"LEN": "warning", "LEN-02": "error"})
    assert weighed(choice, "LEN-02", Severity.HINT) == Severity.ERROR
    assert weighed(choice, "LEN-06", Severity.HINT) == Severity.WARNING


@pytest.mark.parametrize("name", sorted(NEVER_SENT))
def test_what_is_never_sent_cannot_be_let_pass(name: str) -> None:
    with pytest.raises(DataError, match="never sent"):
        chosen(name)
    with pytest.raises(DataError, match="never sent"):
        chosen(severity={name: "hint"})
    assert weighed(chosen(severity={name: "error"}), name, Severity.ERROR) == Severity.ERROR


def test_a_kind_with_one_such_rule_is_silenced_but_for_that() -> None:
    choice = chosen("ATT")
    assert weighed(choice, "ATT-20", Severity.WARNING) is None
    assert weighed(choice, "ATT-01", Severity.ERROR) == Severity.ERROR


@pytest.mark.parametrize(
    ("name", "near"), [("DES-006", "DES-06"), ("FRO", "FRU"), ("xyz", "review")]
)
def test_an_unknown_rule_is_named_with_the_nearest(name: str, near: str) -> None:
    with pytest.raises(DataError, match="no such rule") as caught:
        chosen(name)
    assert near in str(caught.value.hint)


def test_a_rule_of_ones_own_is_followed() -> None:
    choice = chosen(own=(OWN,))
    read = passages("", "Dear Dana,\n\nThink of the synergies.\n")
    (found,) = tone.review(read, Occasion(lang="de"), choice.rules[len(RULES) :])
    assert (found.rule, found.severity, found.excerpt) == ("OWN-01", "warning", "synergies")
    assert (found.message, found.suggestion) == ("Not my word.", "“Working together.”")
    assert weighed(chosen("OWN-01", own=(OWN,)), "OWN-01", Severity.WARNING) is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"id": ""}, r"tone.rules\[1\].id is missing"),
        ({"pattern": ""}, "needs “words” or a “pattern”"),
        ({"message": ""}, "message is missing"),
        ({"id": "my rule"}, "id of a rule"),
        ({"id": "ENT-01"}, "id of a rule"),
        ({"severity": "grave"}, "cannot be “grave”"),
        ({"pattern": "("}, "no regular expression"),
        ({"pattern": "a" * 2000}, "too long"),
        ({"words": "synergy"}, "not both"),
        ({"pattern": "", "words": " , "}, "cannot be read"),
        ({"pattern": "", "words": "synergy\x00"}, "may not stand there"),
        ({"why": "x"}, "unknown key “why”"),
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused(change: dict[str, str], told: str) -> None:
    with pytest.raises(DataError, match=told):
        chosen(own=({**OWN, **change},))


def test_words_of_ones_own_are_found_as_they_stand() -> None:
    own = {**OWN, "pattern": "", "words": "rock star, C++, synergy"}
    read = passages("", "Dear Dana,\n\nA Rock Star of synergy, and of C++; no synergys.\n")
    (*_, rule) = chosen(own=(own,)).rules
    assert [each.excerpt for each in tone.review(read, Occasion(), [rule])] == [
        *("Rock Star", "synergy", "C++"),
    ]


def test_a_pattern_that_backtracks_over_a_whole_letter_hangs_nothing() -> None:
    (*_, rule) = chosen(own=({**OWN, "pattern": ".*.*.*.*="},)).rules
    text = "It was good to see the yard. " * 700
    before = time.monotonic()
    tone.review([Passage(Part.BODY, text, text)], Occasion(), [rule])
    assert time.monotonic() - before < 2


@pytest.mark.parametrize("pattern", ["(a|aa)+$", "(a+)+b", "(x+x+)+y"])
def test_a_pattern_of_ones_own_that_takes_for_ever_is_left_out_and_named(pattern: str) -> None:
    (*_, rule) = chosen(own=({**OWN, "pattern": pattern},)).rules
    letter = [Passage(Part.BODY, text, text) for text in ("a" * 20_000 + "!", "x" * 20_000)]
    before = time.monotonic()
    (found,) = tone.review(letter, Occasion(), [rule])
    assert time.monotonic() - before < 2
    assert (found.rule, found.severity, found.excerpt) == ("OWN-01", Severity.WARNING, "")
    assert "left out" in found.message
