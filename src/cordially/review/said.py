"""A text as it is said aloud: contractions spelt out, words of degree left out.

Rules look for “i am frustrated”, and find “I’m really so frustrated”, at the place where it
stands in the letter.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Said(NamedTuple):
    """A text as it is said, and the way back: `here` in it is at `there` in what was written."""

    text: str
    here: tuple[int, ...]
    there: tuple[int, ...]

    def written(self, begin: int, end: int) -> tuple[int, int]:
        """Return where in the written text the words between two offsets stand."""
        from bisect import bisect_left, bisect_right  # few letters have a find

        first = bisect_right(self.here, begin) - 1
        last = max(bisect_left(self.here, end) - 1, 0)
        return (
            min(self.there[first] + begin - self.here[first], self._next(first)),
            min(self.there[last] + end - self.here[last], self._next(last)),
        )

    def spoken(self, at: int) -> int:
        """Return where in what is said that stands which is written behind an offset."""
        from bisect import bisect_right

        number = bisect_right(self.there, at) - 1
        after = self.here[number + 1] if number + 1 < len(self.here) else len(self.text)
        return min(self.here[number] + at - self.there[number], after)

    def _next(self, number: int) -> int:
        return self.there[number + 1] if number + 1 < len(self.there) else 1 << 30


def said(small: str) -> Said:
    """Return a text, given in small letters with straight quotation marks, as it is said."""
    pieces: list[str] = []
    here, there = [0], [0]
    done = length = 0
    for begin, end, spelt in _otherwise(small):
        pieces += (small[done:begin], spelt)
        length += begin - done
        here += (length, length + len(spelt))
        there += (begin, end)
        length += len(spelt)
        done = end
    pieces.append(small[done:])
    return Said("".join(pieces), tuple(here), tuple(there))


def _otherwise(small: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is said otherwise than it is written: between which offsets, and how."""
    before = ""
    done = 0
    for match in re.finditer(
        r"[\w'-]+", small
    ):  # a word, since a pattern of all takes long to make
        word, begin, end = match[0], match.start(), match.end()
        if begin < done:
            continue
        if word in _SPELT:
            yield begin, end, _SPELT[word]
        elif "'" in word or "-" in word:
            for tail, spelt in _TAILS:
                if tail in word and (tail != "'s" or word[:-2] in _IS):
                    at = begin + word.index(tail)
                    yield at, at + len(tail), spelt
                    break
        elif (
            word in _DEGREES and small[end : end + 1] == " " and small[end + 1 : end + 2].isalnum()
        ):
            after = small[end + 1 : end + 12].split(" ")[0].split(",")[0]
            if word in _PAIRS:
                if (
                    after not in _PAIRS[word]
                    or small[end + 1 + len(after) : end + 2 + len(after)] != " "
                ):
                    before = word
                    continue
                end += len(after) + 1
            elif after in _KEPT.get(word, ()) or (word in _AFTER_BE and before not in _BE):
                before = word
                continue
            done = end + 1
            yield begin, done, ""
            continue
        before = word


_SPELT = {
    **dict.fromkeys(("can't", "cant", "cannot"), "can not"),
    **dict.fromkeys(("won't", "wont"), "will not"),
    "shan't": "shall not",
    "ain't": "is not",
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "no-one": "no one",
    **{f"{word}nt": f"{word} not" for word in ("do", "did", "does", "is", "was", "have", "has")},
}
_TAILS = (
    *(("n't", " not"), ("'m", " am"), ("'re", " are"), ("'ve", " have"), ("'ll", " will")),
    *(("'d", " would"), ("'s", " is"), ("e-mail", "email"), ("follow-up", "follow up")),
)
_POINTERS = """
it that what here there who how he she nobody everything nothing why
"""
_AUXILIARIES = """
is am are has have it's i'm i've you've you're that's there's he's she's
"""
_WORDS_OF_DEGREE = """
really very quite rather pretty fairly somewhat truly deeply extremely incredibly absolutely
totally completely utterly entirely simply genuinely increasingly slightly terribly awfully highly
sincerely definitely actually basically certainly seriously even also perfectly particularly
especially remarkably exceptionally literally surely probably perhaps maybe obviously clearly
honestly frankly slowly largely a kind sort just so now already
"""
_BEHIND_JUST = "as in now before after like over"
_BEHIND_SO = """
far that long much many little few as please is does do i you we it they the what when my your
there if no this to
"""
# Behind other words an “'s” tells whose it is.
_IS = frozenset(_POINTERS.split())
_BE = frozenset(_AUXILIARIES.split())
_AFTER_BE = frozenset(("now", "already"))
# Written before a blank and another word; what they say of a degree says nothing of a rule.
_DEGREES = frozenset(_WORDS_OF_DEGREE.split())
_PAIRS = {"a": ("bit", "little"), "kind": ("of",), "sort": ("of",)}
_KEPT = {
    "just": frozenset(_BEHIND_JUST.split()),
    "so": frozenset(_BEHIND_SO.split()),
    "now": frozenset(("or",)),
    "very": frozenset(("least", "last")),
}
