"""Letters to the people of one panel, who may lay them side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cordially.model import Finding, Severity
from cordially.review.occasion import Part, Passage, passages
from cordially.review.words import READABLE, fold, masked, sentences
from cordially.written import isolated


def compare(
    letters: Sequence[tuple[str, str]], shared: Sequence[str | None]
) -> tuple[list[Finding], ...]:
    """Return for each letter, given as its reader's name and text, what another repeats (ENT-13).

    `shared` are the texts that all may have, such as the company, the role, the day as it is
    written, the next step and the sender's own example: they count for nothing, nor do
    closings and signatures.  Letters with much in common are a warning; those that are
    nearly the same, or that share a sentence of six words, an error.
    """
    names = [name for name, _ in letters]
    slots = [*(text.rstrip(" .…;,") for text in shared if text), *names]
    slots += [word for name in names for word in name.split() if len(word) > _INITIAL]
    texts = [_taken_apart(name, text, slots) for name, text in letters]
    return tuple(
        list(_repeated(each, [*texts[:number], *texts[number + 1 :]]))
        for number, each in enumerate(texts)
    )


_MUCH = 0.25  # of the three-word sequences of two letters: about two sentences in common
_SAME = 0.60
_SENTENCE = 6  # words from which no two people write a sentence alike
_INITIAL = 2  # letters; shorter words of names are words of letters, too


class _Text(NamedTuple):
    """A letter's body: every three words of it, and where each long sentence stands."""

    name: str
    shingles: set[tuple[str, str, str]]
    sentences: dict[tuple[str, ...], tuple[Passage, tuple[int, int]]]


def _taken_apart(name: str, text: str, slots: Sequence[str]) -> _Text:
    shingles: set[tuple[str, str, str]] = set()
    long: dict[tuple[str, ...], tuple[Passage, tuple[int, int]]] = {}
    for passage in passages("", text[:READABLE]):
        if passage.part is not Part.BODY:
            continue
        plain = masked(passage.plain, slots)
        whole = _words(plain)
        shingles |= set(zip(whole, whole[1:], whole[2:], strict=False))
        for begin, end in sentences(plain):
            words = _words(plain[begin:end])
            if sum(word.isalnum() for word in words) >= _SENTENCE:
                long[tuple(words)] = passage, (begin, begin + len(plain[begin:end].rstrip()))
    return _Text(name, shingles, long)


def _words(plain: str) -> list[str]:
    """Return the words in small letters; what was masked is one word without letters."""
    return [word if word.isalnum() else "·" for word in re.findall(r"\w+|·+", fold(plain))]


def _repeated(text: _Text, others: Sequence[_Text]) -> Iterator[Finding]:
    if not others:
        return
    alike, other = max(((_likeness(text, each), each) for each in others), key=lambda pair: pair[0])
    name = isolated(other.name)
    if alike >= _SAME:
        message = f"This letter and the one to {name} are nearly the same."
        write = "Write to each person about what you talked about with them."
        yield Finding("ENT-13", Severity.ERROR, message, suggestion=write)
        return
    found = False
    for words, (passage, span) in text.sentences.items():
        if same := next((each for each in others if words in each.sentences), None):
            found = True
            message = f"The letter to {isolated(same.name)} has the same sentence."
            write = "Say it in other words here, or leave it out."
            yield passage.finding("ENT-13", Severity.ERROR, message, span, write)
    if alike >= _MUCH and not found:
        message = f"This letter and the one to {name} have much in common."
        write = "Write some of it in other words."
        yield Finding("ENT-13", Severity.WARNING, message, suggestion=write)


def _likeness(one: _Text, other: _Text) -> float:
    """Return the part of the three-word sequences of two texts that both have (Jaccard)."""
    union = len(one.shingles | other.shingles)
    return len(one.shingles & other.shingles) / union if union else 0.0
