"""Sentences of many trades and tempers: the benign pass, the others are caught."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from review.speech import found, ids

HERE = Path(__file__).parent / "corpus"
BENIGN: dict[str, list[str]] = tomllib.loads((HERE / "benign.toml").read_text("utf-8"))
BAD: dict[str, list[str]] = tomllib.loads((HERE / "bad.toml").read_text("utf-8"))


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
    table = ["", "category  sentences  recall  precision"]
    for category, hits in (*caught.items(), ("all", overall)):
        wrong = len(good) if category == "all" else good.count(category)
        recall, precision = sum(hits) / len(hits), sum(hits) / (sum(hits) + wrong)
        table.append(f"{category:8}  {len(hits):9}  {recall:6.2f}  {precision:9.2f}")
        assert recall >= (0.95 if category == "all" else 0.9), category
        assert precision >= 0.95, category
    sys.stdout.write("\n".join(table) + "\n")  # shown with -s
