"""Sentences of many trades and tempers: the benign pass, the others are caught."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from cordially.model import Severity
from cordially.review.occasion import Occasion
from review.speech import found, ids

HERE = Path(__file__).parent / "corpus"
BENIGN: dict[str, list[str]] = tomllib.loads((HERE / "benign.toml").read_text("utf-8"))
BAD: dict[str, list[str]] = tomllib.loads((HERE / "bad.toml").read_text("utf-8"))

Written = dict[str, list[dict[str, str]]]
TIRED: Written = tomllib.loads((HERE / "tired.toml").read_text("utf-8"))
FINE: Written = tomllib.loads((HERE / "fine.toml").read_text("utf-8"))


def show(title: str, rows: list[tuple[str, int, float, float]]) -> None:
    """Print figures by category; pytest shows them with -s."""
    lines = ["", f"{title:10}  sentences  recall  precision"]
    lines += [
        f"{name:10}  {count:9}  {recall:6.2f}  {good:9.2f}" for name, count, recall, good in rows
    ]
    sys.stdout.write("\n".join(lines) + "\n")


@pytest.mark.parametrize("theme", BENIGN)
def test_benign_sentences_are_left_alone(theme: str) -> None:
    for sentence in BENIGN[theme]:
        assert found(sentence) == [], sentence


def test_bad_sentences_are_caught_for_the_right_reason() -> None:
    caught = {
        category: [any(each.startswith(category) for each in ids(sentence)) for sentence in bad]
        for category, bad in BAD.items()
    }
    good = [rule[:3] for benign in BENIGN.values() for each in benign for rule in ids(each)]
    overall = [hit for hits in caught.values() for hit in hits]
    rows = []
    for category, hits in (*caught.items(), ("all", overall)):
        wrong = len(good) if category == "all" else good.count(category)
        recall, precision = sum(hits) / len(hits), sum(hits) / (sum(hits) + wrong)
        rows.append((category, len(hits), recall, precision))
        assert recall >= (0.99 if category == "all" else 0.97), category
        assert precision >= 0.99, category
    show("examples", rows)


def test_what_tired_people_write_is_caught_and_what_comes_near_is_not() -> None:
    """A hint is no alarm; a file that is announced counts, since none is there."""
    rows, alarms, caught = [], 0, 0
    for category, written in TIRED.items():
        hits = sum(bool(found(each["text"], occasion=Occasion(each["note"]))) for each in written)
        wrong = sum(
            any(
                finding.severity != Severity.HINT
                for finding in found(each["text"], occasion=Occasion(each["note"]))
            )
            for each in FINE.get(category, ())
        )
        rows.append((category, len(written), hits / len(written), hits / (hits + wrong)))
        alarms += wrong
        caught += hits
    count, fine = sum(map(len, TIRED.values())), sum(map(len, FINE.values()))
    show("tired", [*rows, ("all", count, caught / count, caught / (caught + alarms))])
    assert caught / count >= 0.95
    assert alarms / fine <= 0.02
