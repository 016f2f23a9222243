"""What is found of sentences that nobody looked at while the review was made, measured once."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from cordially.model import Severity
from cordially.review.occasion import Occasion
from review.speech import found

UNSEEN = Path(__file__).parent / "corpus" / "unseen.txt"


def test_unseen_sentences_are_found_and_what_comes_near_is_not() -> None:
    """A hint is no alarm, but tells; a file that is announced is not what is measured."""
    count: Counter[str] = Counter()
    told: Counter[str] = Counter()
    warned: Counter[str] = Counter()
    for line in UNSEEN.read_text("utf-8").splitlines():
        category, note, text = line.split("|", 2)
        kind = "fine" if category.startswith("fine:") else category
        findings = [
            each for each in found(text, occasion=Occasion(note)) if not each.rule.startswith("ATT")
        ]
        count[kind] += 1
        told[kind] += bool(findings)
        warned[kind] += any(each.severity != Severity.HINT for each in findings)
    bad = [kind for kind in count if kind != "fine"]
    everything = sum(count[kind] for kind in bad)
    lines = ["", "unseen  sentences  told  warned"]
    for kind, number in count.items():
        shares = told[kind] / number, warned[kind] / number
        lines.append(f"{kind:6}  {number:9}  {shares[0]:.2f}    {shares[1]:.2f}")
    recall = sum(told[kind] for kind in bad) / everything
    stopped = sum(warned[kind] for kind in bad) / everything
    alarms = warned["fine"] / count["fine"]
    lines.append(f"all bad {everything:9}  {recall:.3f}   {stopped:.3f}")
    sys.stdout.write("\n".join(lines) + "\n")
    assert recall >= 0.85
    assert alarms <= 0.02
