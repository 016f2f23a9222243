"""Whether a word is probably another one, misspelt."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def lost_marks(written: str, right: str) -> bool:
    """Tell whether two folded words differ in nothing but accents, hyphens and apostrophes.

    `grossler` and `groessler` both stand for `größler`.
    """
    if written == right or (_is_plain(written) and _is_plain(right)):
        return False
    bare = _bare(written), _bare(right)
    return bool(bare[1]) and (
        bare[0] == bare[1]
        or _bare(written.translate(_UMLAUTS)) == bare[1]
        or _bare(right.translate(_UMLAUTS)) == bare[0]
    )


def misspelt(written: str, right: str) -> bool:
    """Tell whether a folded word is a slip or two away from the right one, and not the same.

    One letter wrong, missing, too many or swapped with its neighbour is a slip; a word of
    three to seven letters may have one, a longer one two.
    """
    slips = min(len(right) // 3, 1) + (len(right) > _SHORT)
    if written == right or abs(len(written) - len(right)) > slips:
        return False
    if len(set(right) - set(written)) > slips:  # cheap, and true of most words
        return False
    return _distance(written, right) <= slips


_SHORT = 7  # letters; in a longer word two slips leave it recognisable


def _is_plain(word: str) -> bool:
    return word.isascii() and "-" not in word and "'" not in word


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.translate(_LETTERS))
    # Of the scripts whose vowels are marks, none uses these.
    return re.sub("[\u0300-\u036f'-]", "", decomposed)


def _distance(one: str, other: str) -> int:
    """Count the slips between two words (optimal string alignment)."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(above[j] + 1, row[-1] + 1, above[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]
