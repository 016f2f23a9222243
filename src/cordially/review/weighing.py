"""How a whole sentence sounds: what its words weigh together, where no one of them is wrong; pure.

A rule stops words that are out of place in any letter.  Most of what makes a reader wince has no
such words: “I had rather hoped that a firm of your size could manage a phone call.”  So each
word, and each two to four that stand together, has a weight, which tests/review/learn.py learns
from thousands of sentences, good and bad, in tests/review/corpus/heard.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from cordially.review.view import NAME, TOPIC

CATEGORIES = ("FRU", "BLM", "DEM", "ULT", "DES", "APO", "PRE", "SHO", "SAL")
"""What a sentence may sound like, by the letters of its rules."""

SIZE = 1 << 19
"""How many weights there are; a power of two."""

SIZE_OF_CATEGORY = 1 << 16
"""How many weights tell one category from the others."""

HINTED, WARNED = -10, 130
"""Above what weight a sentence gets a hint, and above what a warning."""

FINE, CALM = 20, -60
"""Up to what weight of its sentence the warning of another rule is a hint, and an error is."""

LONGEST = 600
"""How many characters a sentence may have that is weighed."""

FEWEST = 3
"""How many words a sentence has at least that is weighed."""


class Weights:
    """What the pieces of sentences weigh, and what speaks for each category."""

    def __init__(self, octets: bytes) -> None:
        """Take them as signed octets: SIZE of all pieces, SIZE_OF_CATEGORY of each category."""
        self._octets = memoryview(octets).cast("b")

    def weigh(self, sentence: str) -> int:
        """Return how bad a sentence sounds that is given as `said` makes it.

        Around zero as many of those like it are bad as fine.
        """
        return sum(map(self._octets.__getitem__, pieces(sentence)))

    def category(self, sentence: str) -> str:
        """Return what a bad sentence sounds like, one of CATEGORIES."""
        found = [piece & SIZE_OF_CATEGORY - 1 for piece in pieces(sentence)]
        begins = range(SIZE, len(self._octets), SIZE_OF_CATEGORY)
        weights = [sum(self._octets[begin + piece] for piece in found) for begin in begins]
        return CATEGORIES[weights.index(max(weights))]


def says_something(text: str) -> bool:
    """Tell a text that is more than a word or two: “Noted.” sounds like what stands before it."""
    return len(re.findall(r"[\w'-]+", text)) >= FEWEST


def may_weigh(sentence: str) -> bool:
    """Tell whether a sentence, given as `said` makes it, is one that is judged as a whole."""
    return len(sentence) <= LONGEST and says_something(sentence)


def pieces(sentence: str) -> list[int]:
    """Return the numbers of a sentence's pieces: words, pairs of words, runs of up to four stems.

    Two pieces may share a number; with so many numbers that is rare.
    """
    found = [_word(each) for each in re.findall(_WORD, sentence)]
    words = [_FIRST, *(word for word, _ in found), _LAST]
    stems = [_FIRST, *(stem for _, stem in found), _LAST]
    numbers = words + stems
    second, third, fourth = stems[1:], stems[2:], stems[3:]
    numbers += [3 * a + 5 * b & _LAST_NUMBER for a, b in pairwise(words)]
    numbers += [7 * a + 11 * b & _LAST_NUMBER for a, b in pairwise(stems)]
    numbers += [13 * a + 17 * b & _LAST_NUMBER for a, b in zip(stems, third, strict=False)]
    numbers += [19 * a + 23 * b & _LAST_NUMBER for a, b in zip(stems, fourth, strict=False)]
    numbers += [
        29 * a + 31 * b + 37 * c & _LAST_NUMBER
        for a, b, c in zip(stems, second, third, strict=False)
    ]
    numbers += [
        41 * a + 43 * b + 47 * c + 53 * d & _LAST_NUMBER
        for a, b, c, d in zip(stems, second, third, fourth, strict=False)
    ]
    return numbers


# Exclamation marks have rules of their own.
_WORD = r"[^\W\d_]+|\d+|[?\"]"


# Most words of a letter are few: “I”, “you”, “the”.
@lru_cache(4096)
def _word(word: str) -> tuple[int, int]:
    """Return the numbers of a word, and of what is left of it without its ending."""
    if word.isdigit():
        word = "0"
    elif word[0] in (NAME, TOPIC):
        word = word[0]
    stem = word
    if word.endswith(_ENDINGS):
        fits = (word[: -len(end)] for end in _ENDINGS if word.endswith(end))
        stem = next((each for each in fits if len(each) > 2), word)
    return _number(word), _number(f"{stem}-")


def _number(text: str) -> int:
    return crc32(text.encode()) & _LAST_NUMBER


_LAST_NUMBER = SIZE - 1
_ENDINGS = ("ingly", "edly", "ness", "ment", "ing", "ied", "ies", "ed", "es", "ly", "s")
_FIRST, _LAST = _number("^"), _number("$")
