"""What is shown of findings: the gravest at each place, and not more than anybody reads."""

from __future__ import annotations

from pathlib import Path

from cordially.cli.shown import findings
from cordially.model import Finding, Severity
from running import Cordially

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT
LINE = "I am still waiting, and you never replied to any of my four e-mails about it."


def at(rule: str, severity: Severity, words: str) -> Finding:
    return Finding(rule, severity, "Why.", words, "Better.", LINE, LINE.index(words))


def told(found: list[Finding], *, hints: bool = False) -> list[str]:
    lines = findings.lines(found, hints=hints)
    return [line.split()[1].rstrip(":") for line in lines if line.endswith("Why.")]


def test_at_one_place_the_gravest_alone_is_told() -> None:
    found = [
        at("BLM-02", ERROR, "you never replied"),
        at("DEM-11", WARNING, "replied to any of my four"),
        at("FRU-07", WARNING, "still waiting"),
    ]
    assert told(found) == ["BLM-02", "FRU-07"]
    assert findings.more(found) == ""


def test_five_are_shown_and_the_rest_is_counted_with_the_hints() -> None:
    words = ["I", "am", "still", "waiting", "and", "you", "never"]
    found = [at(f"ABC-0{number}", WARNING, each) for number, each in enumerate(words)]
    found.append(at("CLI-01", HINT, "about it"))
    assert told(found) == ["ABC-00", "ABC-01", "ABC-02", "ABC-03", "ABC-04"]
    assert findings.more(found) == "And 3 more with -v."
    assert len(told(found, hints=True)) == 8
    assert findings.more(found, hints=True) == ""


def test_a_rule_is_explained_with_its_sentences(cordially: Cordially) -> None:
    done = cordially("review", "--explain", "fru-07")
    assert done.status == 0
    assert done.out.splitlines() == [
        "warning FRU-07: A reader hears you counting the wait against them.",
        "    Better: “I remain interested in the role.”",
        "    It stops:  I am still waiting.",
        "    It spares: I have been waiting tables for three summers.",
    ]
    document = cordially("review", "--explain", "FRU-07", "--json").json["rule"]
    assert (document["rule"], document["severity"]) == ("FRU-07", "warning")
    assert cordially("review", "--explain", "ENT-02").out.startswith("ENT-02: The greeting")


def test_an_unknown_rule_is_no_rule(cordially: Cordially) -> None:
    done = cordially("review", "--explain", "FRU-7")
    assert done.status == 66
    assert "FRU-07" in done.err


def test_review_wants_a_letter_or_a_rule(cordially: Cordially) -> None:
    assert cordially("review").status == 2
    assert cordially("review", "-", "--explain", "FRU-07", stdin="x").status == 2


def test_a_rule_of_ones_own_is_explained(cordially: Cordially, home: Path) -> None:
    home.mkdir(exist_ok=True)
    own = 'id = "OWN-01"\nwords = "synergy"\nseverity = "hint"\nmessage = "No {word} of mine."\n'
    (home / "config.toml").write_text(f"[[tone.rules]]\n{own}", "utf-8")
    assert "No {word} of mine." in cordially("review", "--explain", "OWN-01").out
