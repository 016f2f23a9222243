"""The reader of a letter, who is spoken to in it and never spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cordially.model import Finding, Participant, Severity
from cordially.review.occasion import Occasion, Part, Passage, straight
from cordially.review.words import lowered, readable, sentences
from cordially.written import without_report


def review(passages: Sequence[Passage], occasion: Occasion) -> Iterator[Finding]:
    """Find what was told of the reader alone and says “she” to them (ENT-16); in English.

    A “they” may be others, unless a sentence begins with it.
    """
    if not occasion.english or not occasion.interview or not occasion.person:
        return
    parts = occasion.interview.participants
    told = {fact for each in parts if each.name == occasion.person.name for fact in _told(each)}
    told -= {fact for each in parts if each.name != occasion.person.name for fact in _told(each)}
    for fact in sorted(told):
        words = lowered(straight(without_report(fact).strip(" .…;,"))).removeprefix("that ")
        opening = re.match(_OF_SOMEBODY, words)
        if opening is None:
            continue
        for passage in readable(passages):
            if passage.part is Part.BODY:
                yield from _said_of(words, opening[0], passage)


_OF_SOMEBODY = r"(?:she|he|they|his|her|their)\b"


def _told(part: Participant) -> list[str]:
    return [*part.topics, *filter(None, [part.point])]


def _said_of(words: str, opening: str, passage: Passage) -> Iterator[Finding]:
    begins = {begin for begin, _ in sentences(passage.plain)}
    for found in re.finditer(rf"\b{re.escape(words)}", lowered(passage.plain)):
        if opening.startswith("the") and found.start() not in begins:
            continue
        span = found.start(), found.start() + len(opening)
        message = f"This says “{passage.text[slice(*span)]}” to the person it is about."
        write = f"Write “{'you' if opening in ('she', 'he', 'they') else 'your'}”."
        yield passage.finding("ENT-16", Severity.WARNING, message, span, write)
