"""A text taken apart into words and sentences, each in the form in which it is compared."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from cordially.review.occasion import Passage, straight
from cordially.review.word_lists import LEGAL_FORMS

READABLE = 30_000
"""As many characters of a letter are looked at; a letter has about a thousand."""


class Word(NamedTuple):
    """A word without the punctuation around it, and where it stands.

    `key` is the word as `fold` makes it, without a possessive's `'s`; `opens` tells
    whether a sentence begins with it, where a capital says nothing.
    """

    text: str
    key: str
    begin: int
    end: int
    opens: bool

    @property
    def span(self) -> tuple[int, int]:
        """Where the word stands, from its first character to behind its last."""
        return self.begin, self.end

    @property
    def capital(self) -> bool:
        """Whether it may be a name: begins with a capital, or its script has none."""
        return not self.text[0].islower()


def readable(passages: Sequence[Passage]) -> list[Passage]:
    """Return as much of a letter as anybody reads, so that looking at it ends soon."""
    found, left = [], READABLE
    for passage in passages:
        text, plain = passage.text[:left], passage.plain[:left]
        found.append(passage._replace(text=text, plain=plain) if len(text) == left else passage)
        left -= len(text) + 1
        if left <= 0:
            break
    return found


def fold(text: str) -> str:
    """Return a text as it is compared: case and the marks of writing direction do not count."""
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFC", straight(text).translate(_UNSEEN))
    return unicodedata.normalize("NFC", composed.casefold())


def bare_company(company: str) -> str:
    """Return a company's name without its legal form, as people say it."""
    row = company.split()
    while len(row) > 1 and fold(row[-1]).replace(".", "") in LEGAL_FORMS:
        row.pop()
    return " ".join(row).rstrip(",")


def lowered(text: str) -> str:
    """Return a text of the same length in small letters, as far as there are such."""
    # Of all letters the small one of İ alone has two characters.
    return "İ".join(map(str.lower, text.split("İ")))


@lru_cache(maxsize=64)  # several checks take the same paragraphs and names apart
def words(text: str) -> Sequence[Word]:
    """Take a text apart into its words; a dash or a slash parts words, a hyphen does not."""
    found = []
    opens = True
    if not text.isascii():
        text = straight(unicodedata.normalize("NFC", text))  # as a passage's is already
    for match in re.finditer(r"[^\s—–/…]+", text):
        raw = match[0]
        inner = raw.strip(_AROUND)
        if inner:
            begin = match.start() + raw.index(inner)
            end = begin + len(inner)
            found.append(Word(inner, fold(inner).removesuffix("'s"), begin, end, opens))
            after = raw[end - match.start() :]
            opens = after != "" and inner not in _ABBREVIATIONS and not _STOPS.isdisjoint(after)
        elif raw in _BULLETS or not _STOPS.isdisjoint(raw):
            opens = True
    return found


def keys(texts: Iterable[str | None]) -> set[str]:
    """Return the keys of all words in the texts; a hyphened word's parts are words too."""
    found = {word.key for text in texts if text for word in words(text)}
    return found.union(*(key.split("-") for key in found if "-" in key)) - {""}


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets between which each sentence of a line stands."""
    begin = 0
    for match in re.finditer(r"[.?!…][\"')\]]{0,2}\s|[。？！]", text):
        end = match.end()
        before = text[max(begin, match.start() - 8) : match.start()].rpartition(" ")[2]
        if before in _ABBREVIATIONS or text[end : end + 1].islower():
            continue
        if text[begin:end].strip():
            yield begin, end
        begin = end
    if text[begin:].strip():
        yield begin, len(text)


def occurrences(text: str, phrase: str) -> Iterator[tuple[int, int]]:
    """Yield where a phrase stands in a text as whole words; letters' case does not count."""
    text, phrase = lowered(text), lowered(straight(unicodedata.normalize("NFC", phrase)))
    begin = text.find(phrase) if phrase.strip() else -1
    while begin >= 0:
        end = begin + len(phrase)
        if not (
            (text[begin - 1 : begin].isalnum() and phrase[0].isalnum())
            or (text[end : end + 1].isalnum() and phrase[-1].isalnum())
        ):
            yield begin, end
        begin = text.find(phrase, end)


def masked(text: str, phrases: Iterable[str | None]) -> str:
    """Return a text of the same length in which the phrases are filled with dots."""
    for phrase in phrases:
        text = filled(text, occurrences(text, phrase or ""))
    return text


def filled(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return a text of the same length with dots between the offsets, which are in order."""
    pieces, done = [], 0
    for begin, end in spans:
        pieces += [text[done:begin], _FILLER * (end - begin)]
        done = end
    return "".join([*pieces, text[done:]])


_FILLER = "·"
_STOPS = frozenset(".?!:。？！：")
_BULLETS = ("-", "*", "•")
_ABBREVIATIONS = frozenset(("Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Sr", "Sra", "Inc", "Ltd", "vs"))
DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Isolates and other marks of direction, which stand around right-to-left names."""

_UNSEEN = dict.fromkeys(map(ord, DIRECTION))
_AROUND = ",.;:!?()[]{}<>\"'*_`¿¡،؛؟、。！？：；，（）「」『』" + DIRECTION
