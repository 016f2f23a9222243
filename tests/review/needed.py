"""What stands in whatever a pattern matches: the triggers by which its phrase is found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, reduce
from operator import or_
from typing import Any, cast

from cordially.review.view import pieces_of
from cordially.review.words import lowered
from review.themes import sentences

_parser: Any = re._parser  # type: ignore[attr-defined]
_COMMON_WORDS = """
a about after again all am an and any are as at back be been before being but by can could did do
does for from get go got had has have he hear help here hope how i if in is it job just know last
let like look me more my new next no not of on one or other our out re role s so some still t team
than thank thanks that the their them then there they think this time to up us very want was we
week weeks well were what when where whether which who why will with work would you your position
company interview
"""
COMMON = frozenset(_COMMON_WORDS.split())
_MANY = 80
_FEW = 12
_WORTH = 0.3

Texts = frozenset[str]


def needed(made: str) -> list[Texts]:
    """Return sets of texts, of each of which one stands in whatever a pattern matches."""
    _, musts = _walk(_parser.parse(made))
    both = {*musts, *(frozenset(map(_core, must)) for must in musts)}
    return sorted(map(_shortest, both), key=sorted)


def triggers(musts: Iterable[Texts], pieces: Texts, room: int) -> tuple[tuple[str, ...], ...]:
    """Choose sets, in so many letters, that stand together in few sentences with the pieces."""
    found: list[Texts] = []
    left = _where(pieces)
    while True:
        fitting = [
            must
            for must in musts
            if _length(must) <= room
            and _score(must) > _WORTH
            and not any(_share(must, other) for other in found)
            and not _is_told(must, pieces)
        ]
        best = min(fitting, key=lambda must: _rank(must, left), default=None)
        if not best:
            break
        found.append(best)
        room -= _length(best)
        left &= _where(best)
    # The shortest first: a text without it is soon done with.
    return tuple(tuple(sorted(texts)) for texts in sorted(found, key=_length))


def _is_told(must: Texts, pieces: Texts) -> bool:
    """Tell whether a set says no more than the pieces that led to the phrase."""
    return (
        "" not in pieces
        and all(text.islower() for text in must)
        and pieces >= leading(must)
        and all(" " not in text.strip() for text in must)
    )


def _length(texts: Texts) -> int:
    return sum(map(len, texts)) + len(texts)


def _rank(texts: Texts, left: int) -> tuple[float, list[str]]:
    """Rate by how many sentences are left, then by the letters of what is not common."""
    return (_where(texts) & left).bit_count() - _score(texts) + _length(texts) / 80, sorted(texts)


def _share(one: Texts, other: Texts) -> bool:
    """Tell whether a text of one set stands in one of the other, so that they say the same."""
    return any(first in second or second in first for first in one for second in other)


@cache
def _where(texts: Texts) -> int:
    """Return, a bit each, the sentences in which one of some texts stands."""
    return reduce(or_, map(_stands, texts))


@cache
def _stands(text: str) -> int:
    text = text.lower()
    return sum(1 << number for number, told in enumerate(sentences()) if text in told)


def _shortest(texts: Texts) -> Texts:
    """Return texts without those in which another stands."""
    return frozenset(a for a in texts if not any(a != b and b in a for b in texts))


def _walk(items: Iterable[Any]) -> tuple[Texts | None, list[Texts]]:
    """Return all that a sequence can match, if that is few, and sets of which it must hold one."""
    nothing: Texts = frozenset([""])
    # From the beginning, or from what was too much; from the last choice; since the last choice.
    run, last, plain = nothing, nothing, nothing
    exact, found = True, []
    for op, given in items:
        whole, musts = _item(str(op), given)
        found += musts
        if whole is None or len(whole) > 1:
            found += [run, last, plain]
            last = plain = nothing
        if whole is None:
            exact, run = False, nothing
        elif len(run) * len(whole) <= _MANY:
            run, last = _joined(run, whole), _joined(last, whole)
        else:
            exact, run, last = False, whole, whole
        if whole and len(whole) == 1:
            plain = _joined(plain, whole)
    found += [run, last, plain]
    return (run if exact else None), [each for each in found if "" not in each]


def _joined(first: Texts, second: Texts) -> Texts:
    return frozenset(one + other for one in first for other in second)


def _item(op: str, given: Any) -> tuple[Texts | None, list[Texts]]:
    """Return for one piece of a pattern what `_walk` does; zero-width pieces match nothing."""
    if op == "LITERAL":
        return frozenset([chr(given)]), []
    if op in ("AT", "ASSERT", "ASSERT_NOT"):
        return frozenset([""]), []
    if op == "IN":
        signs = frozenset().union(*(_signs(str(kind), value) for kind, value in given))
        return (signs if "" not in signs else None), []
    if op == "SUBPATTERN":
        return _walk(given[3])
    if op == "BRANCH":
        walked = [_walk(each) for each in given[1]]
        wholes = [whole for whole, _ in walked]
        exact = None if None in wholes else frozenset().union(*cast("list[Texts]", wholes))
        best = [
            max([*musts, whole or frozenset([""])], key=lambda must: (_worth(must), sorted(must)))
            for whole, musts in walked
        ]
        must = frozenset().union(*best)
        return (exact if exact and len(exact) <= _MANY else None), [] if "" in must else [must]
    if op in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = given
        whole, musts = _walk(inner)
        if (least, most) == (1, 1):
            return whole, musts
        if (least, most) == (0, 1):
            return (whole | {""} if whole is not None else None), []
        if whole and "" not in whole and least:
            musts = [
                *musts,
                frozenset(text * least for text in whole) if len(whole) == 1 else whole,
            ]
        return None, musts if least else []
    return None, []


def _score(texts: Texts) -> float:
    """Rate how seldom texts are met in letters: by the letters of words that are not common."""
    least = min(sum(map(len, _rare(text))) + len(text) / 8 for text in texts)
    return min(least, 9)


def _signs(kind: str, value: Any) -> Texts:
    """Return what one part of a class can match, or nothing where that is much."""
    if kind == "LITERAL":
        return frozenset([chr(value)])
    if kind == "RANGE" and value[1] - value[0] < _FEW:
        return frozenset(map(chr, range(value[0], value[1] + 1)))
    # Digits of other scripts are left aside.
    return frozenset("0123456789" if str(value) == "CATEGORY_DIGIT" else [""])


def _worth(texts: Texts) -> float:
    return 0 if "" in texts else _score(texts) - len(texts) / 1000


def _core(text: str) -> str:
    """Return the rarest word of a text, or all of it where there is none."""
    word = min(text.split(" "), key=lambda word: (often([_rarest(word)]), -len(word), word))
    return text if word in COMMON or not word else word


def _rare(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+|[^\w\s]+", text) if word not in COMMON]


def leading(texts: Texts) -> frozenset[str]:
    """Return pieces of words of which one stands where any of some texts does."""
    return frozenset(map(_rarest, texts))


def often(pieces: Iterable[str]) -> int:
    """Count how often a letter has one of some pieces, and a little for each."""
    return sum(_met()[piece] * 10 + 1 if piece else 10**7 for piece in pieces)


@cache
def _rarest(text: str) -> str:
    """Return the piece of a text's words that is met least, and of equals the longest."""
    pieces = (piece for word in lowered(text).split() for piece in pieces_of(word))
    return min(pieces, key=lambda piece: (_met()[piece], -len(piece), piece), default="")


@cache
def _met() -> Counter[str]:
    return Counter(piece for word in " ".join(sentences()).split() for piece in pieces_of(word))
