"""A letter as rules see it: as typed, in small letters and as it is said, without stored texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import chain

from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.rule import ASIDE, SAID, SMALL
from cordially.review.rules import INDEX
from cordially.review.said import Said, said
from cordially.review.words import lowered

# Letters, so that they pass as words, that have no case and are in no rule: the one stands in
# for names, the other for what was talked about.
NAME, TOPIC = "\u01c0", "\u01c1"
_LIMIT = 65_536


class View:
    """The passages as rules see them, each way made when a rule first asks for it."""

    def __init__(self, texts: Sequence[tuple[Part, str]]) -> None:
        """Take passages as they are typed, without what is hidden."""
        self.parts = [part for part, _ in texts]
        self.typed = [text for _, text in texts]
        self._wholes: dict[str, str] = {}

    @cached_property
    def small(self) -> list[str]:
        """The passages in small letters."""
        return [lowered(text) for text in self.typed]

    @cached_property
    def said(self) -> list[Said]:
        """The passages as they are said."""
        return [said(text) for text in self.small]

    @cached_property
    def sentences(self) -> list[list[str]]:
        """What is said, parted where no phrase reaches across."""
        return [re.split(r"(?<=\w\w[.?!]) ", each.text) for each in self.said]

    def seen(self, way: str) -> list[str]:
        """Return the passages as they are seen that way."""
        if way in (SAID, ASIDE):
            return [each.text for each in self.said]
        return self.small if way == SMALL else self.typed

    def whole(self, way: str) -> str:
        """Return all passages as one text."""
        if way not in self._wholes:
            self._wholes[way] = "\n".join(self.seen(way))
        return self._wholes[way]


def views(passages: Sequence[Passage], occasion: Occasion) -> tuple[View, View]:
    """Return a letter without what is stored, and cut, and another with the names still in it."""
    names, talk = _stored(occasion)
    # A stored “[topic]” or “TBD” is a placeholder, “the TODO list” is none.
    told = [each for each in talk if each[0].isalpha() and " " in each]
    hidden = ((names, NAME), (talk, TOPIC))
    return (
        View([_mask(each, hidden) for each in _cut(passages)]),
        View([_mask(each, ((told, TOPIC),)) for each in passages]),
    )


def touched(masked: View, unmasked: View) -> dict[str, dict[int, list[str]]]:
    """Return of each rule the phrases that may be in a letter, with the pieces that tell of them.

    To look for each of two thousand takes a hundred times as long.
    """
    words = {*unmasked.whole(SMALL).split(), *masked.whole(SAID).split()}
    found: dict[str, dict[int, list[str]]] = {}
    for piece in {"", *chain.from_iterable(map(_leading, words))}:
        for rule, number in _led(piece):
            found.setdefault(rule, {}).setdefault(number, []).append(piece)
    return found


@lru_cache(maxsize=4096)  # the next letter has mostly the same words
def _leading(word: str) -> tuple[str, ...]:
    """Return the pieces of a word that are in the index."""
    return tuple(INDEX.keys() & pieces_of(word))


@cache
def _led(piece: str) -> list[tuple[str, int]]:
    """Return the phrases that a piece in the index leads to, by their rule and number."""
    parted = (phrase.partition(".") for phrase in INDEX[piece].split())
    return [(rule, int(number)) for rule, _, number in parted]


def pieces_of(word: str) -> list[str]:
    """Return all pieces of a word that have three, four, six or eight letters."""
    return [
        word[begin : begin + length]
        for length in (3, 4, 6, 8)
        for begin in range(len(word) - length + 1)
    ]


def _stored(occasion: Occasion) -> tuple[set[str], set[str]]:
    """Return the names, and what was talked about, as a letter may have them."""
    opportunity, interview = occasion.opportunity, occasion.interview
    names: list[str | None] = []
    people = [occasion.sender.display_name] if occasion.sender else []
    said: list[str | None] = []
    if opportunity:
        role = opportunity.role
        names += [opportunity.company, opportunity.agency, role, role and role.lower()]
    if occasion.recipient and "@" in occasion.recipient.addr_spec:
        # Of a letter written elsewhere nothing else may be known of the employer.
        domain = occasion.recipient.addr_spec.rpartition("@")[2].partition(".")[0]
        names += [domain, domain.capitalize()]
    for person in (*(opportunity.people if opportunity else ()), occasion.person):
        if person:
            people += [person.name, person.greet_as or ""]
            names.append(person.title)
    for each in (*(opportunity.interviews if opportunity else ()), interview):
        if each:
            said += [each.example, each.next_step]
            for part in each.participants:
                people.append(part.name)
                said += [*part.topics, part.point]
    names += [word for name in people for word in (name, *name.split()) if len(word) > 1]
    # Within a sentence a topic has no stop, and its first letter either case.
    texts = [stripped for text in said if text and (stripped := text.rstrip(" .…;,"))]
    return {name for name in names if name}, {
        first + text[1:] for text in texts for first in (text[0].lower(), text[0].upper())
    }


def _mask(passage: Passage, stored: Iterable[tuple[Iterable[str], str]]) -> tuple[Part, str]:
    """Fill every stored text in a passage, where it stands as words of its own."""
    text, shown = passage.text, list(passage.plain)
    for words, filler in stored:
        for word in words:
            end = 0
            while (begin := text.find(word, end)) >= 0:
                end = begin + len(word)
                if not (text[begin - 1 : begin].isalnum() or text[end : end + 1].isalnum()):
                    shown[begin:end] = filler * len(word)
    return passage.part, "".join(shown)


def _cut(passages: Iterable[Passage]) -> Iterator[Passage]:
    left = _LIMIT
    for part, text, plain in passages:
        yield Passage(part, text[:left], plain[:left])
        left -= min(left, len(text))
