"""Learn what the words of a sentence weigh, from sentences that somebody has judged.

    cd tests && python -m review.learn

The sentences stand in `corpus/heard`, a file for each writer: what a bad one sounds like or a
fine one comes near to, the note that it stands in, and the sentence.  A linear support vector
machine is trained by dual coordinate descent (Hsieh et al., 2008), which ends in the same weights
each time.
"""

from __future__ import annotations

import random
import sys
import tomllib
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from math import log
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from cordially.review.occasion import straight
from cordially.review.said import said
from cordially.review.weighing import (
    CATEGORIES,
    HINTED,
    SIZE,
    SIZE_OF_CATEGORY,
    WARNED,
    Weights,
    pieces,
)
from cordially.review.words import lowered
from cordially.store.weights import FILE

CORPUS = Path(__file__).parent / "corpus"
_PARTS = ("Subject: ", "Greeting: ", "Closing: ")

# Chosen by learning from all writers but one, and measuring with that one.
_COST = 0.03
_ROUNDS = 12
_SCALE = 200
_SEEN = 2  # what stands in one sentence alone tells nothing of others


class Judged(NamedTuple):
    """A sentence, whether it is bad, what it sounds or nearly sounds like, and who wrote it."""

    text: str
    bad: bool
    category: str
    note: str = ""
    writer: str = ""


def heard() -> list[Judged]:
    """Return the sentences of `heard`.

    Those of letters that come with the program are as a review sees them, without facts.
    """
    found = []
    for file in sorted((CORPUS / "heard").glob("*.txt")):
        for line in file.read_text("utf-8").splitlines():
            category, _, rest = line.rpartition("|")[0].partition("|")
            text = line.rpartition("|")[2]
            bad = category in CATEGORIES
            found.append(Judged(text, bad, category.removeprefix("fine:"), rest, file.stem))
    return found


def older() -> list[Judged]:
    """Return the sentences for which the rules were written, but for those of other parts."""
    found = []
    for name, bad in (("bad", True), ("benign", False), ("tired", True), ("fine", False)):
        corpus = tomllib.loads((CORPUS / f"{name}.toml").read_text("utf-8"))
        for category, sentences in corpus.items():
            if bad and category not in CATEGORIES:
                continue
            for each in sentences:
                text = each if isinstance(each, str) else each["text"]
                if not text.startswith(_PARTS):
                    found.append(Judged(text, bad, category))
    return found


def everything() -> list[Judged]:
    """Return all sentences; those of old count thrice, since each of them is to be judged right."""
    return [*heard(), *older() * 3]


def as_said(text: str) -> str:
    """Return a sentence as a review sees it."""
    return said(lowered(straight(text))).text


def weights(sentences: Sequence[Judged]) -> bytes:
    """Return the weights of all pieces, and those of each category, as signed octets."""
    known = _known(sentences)
    kinds = [
        (each.category, found) for each, found in zip(sentences, known, strict=True) if each.bad
    ]
    return _of_pieces(known, sentences) + b"".join(
        _of_category(category, kinds) for category in CATEGORIES
    )


def measured(writer: str) -> tuple[float, float, float]:
    """Learn from all others, and return what is found of one writer's sentences.

    The share of bad ones that get a warning, of those that get a warning or a hint, and of fine
    ones that get a warning.
    """
    sentences = everything()
    others = [each for each in sentences if each.writer != writer]
    learnt = Weights(_of_pieces(_known(others), others))
    bad, fine = (
        [
            learnt.weigh(as_said(each.text))
            for each in sentences
            if each.writer == writer and each.bad == kind
        ]
        for kind in (True, False)
    )
    return _above(WARNED, bad), _above(HINTED, bad), _above(WARNED, fine)


def _above(line: int, weights: Sequence[int]) -> float:
    return sum(weight > line for weight in weights) / len(weights)


@cache  # what is learnt is measured too
def _taken(text: str) -> Sequence[int]:
    return pieces(as_said(text))


def _known(sentences: Iterable[Judged]) -> list[Sequence[int]]:
    """Return the pieces of each sentence that stand in others too."""
    taken = [_taken(each.text) for each in sentences]
    seen = Counter(chain.from_iterable(map(set, taken)))
    return [[piece for piece in each if seen[piece] >= _SEEN] for each in taken]


def _of_pieces(known: Sequence[Sequence[int]], sentences: Iterable[Judged]) -> bytes:
    """Return how much worse each piece makes a sentence sound."""
    learnt = _learnt(known, [1 if each.bad else -1 for each in sentences])
    return array("b", (_octet(weight * _SCALE) for weight in learnt)).tobytes()


def _learnt(taken: Sequence[Sequence[int]], judged: Sequence[int]) -> list[float]:
    """Return weights that put bad sentences (1) above 1 and fine ones (-1) below -1, or nearly."""
    weights = [0.0] * SIZE
    pulls = [0.0] * len(taken)
    slack = 0.5 / _COST
    order = list(range(len(taken)))
    of_its_pieces = [itemgetter(*found) for found in taken]  # half the time of a loop
    draw = random.Random(1)  # noqa: S311 - the same order each time
    for _ in range(_ROUNDS):
        draw.shuffle(order)
        for number in order:
            found, side = taken[number], judged[number]
            gradient = side * sum(of_its_pieces[number](weights)) - 1 + slack * pulls[number]
            pull = max(pulls[number] - gradient / (len(found) + slack), 0.0)
            if change := (pull - pulls[number]) * side:
                pulls[number] = pull
                for piece in found:
                    weights[piece] += change
    return weights


def _of_category(category: str, kinds: Iterable[tuple[str, Sequence[int]]]) -> bytes:
    """Return how much more often a piece stands in sentences of a category than in others."""
    here, there = [1.0] * SIZE_OF_CATEGORY, [1.0] * SIZE_OF_CATEGORY
    for kind, found in kinds:
        counts = here if kind == category else there
        for piece in found:
            counts[piece & SIZE_OF_CATEGORY - 1] += 1
    all_here, all_there = sum(here), sum(there)
    return array(
        "b",
        (
            _octet(20 * log(one / all_here * all_there / other))
            for one, other in zip(here, there, strict=True)
        ),
    ).tobytes()


def _octet(weight: float) -> int:
    return max(-127, min(127, round(weight)))


if __name__ == "__main__":
    FILE.write_bytes(weights(everything()))
    for name in sorted({each.writer for each in heard() if each.note}):
        sys.stdout.write(f"{name}: {measured(name)}\n")
