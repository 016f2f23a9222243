"""Set a fact into one of several frames: sentences with a place for it, shown by “…”.

Which shapes a place takes is told by the words before it, when a template is compiled;
which frame a fact gets is told by its shape, when a letter is written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from cordially.letter import english, shapes
from cordially.letter.shapes import Shape
from cordially.letter.typed import Typed


class Place(StrEnum):
    """Where in a sentence a fact is to go, by what comes before it."""

    START = "the start"
    ABOUT = "about"
    TO = "forward to"
    PREPOSITION = "a preposition"
    SAID = "said"
    EXPLAINED = "explained"
    THAT = "that"
    IS = "is"
    BECAUSE = "because"
    ADVICE = "advice"
    SUBJECT = "I"
    OTHER = "any other word"


PLACE = "…"
"""What stands in a frame where the fact is to go."""


def place_after(words: str) -> Place:
    """Tell the place that comes after these words of a frame."""
    text = re.sub(r"<[^>]*>", "", words).rstrip(" \n\t“\"'(")
    last_two = re.sub(r"[^\w’':.!?]+", " ", text.lower()).split()[-2:]
    last, pair = (last_two or [""])[-1], " ".join(last_two)
    if not last or last.endswith((".", "!", "?")):
        return Place.START
    if last.endswith(":"):
        return Place.IS
    for ending in (pair, last):
        for place, known in _PLACES.items():
            if ending in known:
                return place
    return Place.OTHER


def frame(facts: Sequence[object], places: Sequence[Sequence[str]]) -> int:
    """Return the number of the first frame whose places take the facts, or -1.

    An absent fact is taken nowhere.  Raises TypeError for what is no text, such as the list
    of topics.
    """
    taken = []
    for fact in facts:
        if not fact:
            return -1
        if not isinstance(fact, str):
            raise TypeError(f"say takes one text, not a {type(fact).__name__}; topics[0] is one")
        taken.append(shapes.shape_of(str(fact)))
    for number, wanted in enumerate(places):
        if all(shape in _TAKEN[Place(at)] for shape, at in zip(taken, wanted, strict=True)):
            return number
    return -1


def framed(fact: str, place: str, after: str) -> str:
    """Return a fact as it stands at a place, before the character that comes `after` it."""
    text = fact if isinstance(fact, Typed) else str(fact)
    shape = shapes.shape_of(text)
    inside = shapes.inside(text)
    if (place, shape) in _WITHOUT_FIRST_WORD:
        inside = shapes.without_first_word(inside)
    elif shape is Shape.CLAUSE and place in (Place.SAID, Place.EXPLAINED, Place.IS):
        inside = shapes.with_word("that", inside)
    elif shape is Shape.BARE:
        inside = _with_to(inside)
    elif shape is Shape.PAST and inside.startswith("been "):
        inside = shapes.with_word("have", inside)
    elif shape is Shape.ADJECTIVE:
        inside = shapes.with_word("it's", inside)
    elif place == Place.START:
        inside = shapes.capitalised(inside)
    if after == " " and _ends_in_aside(inside, shape):
        return f"{inside},"  # “the backfill, which is slow, was …”: the aside wants its end
    return inside[:-1] if after == "." and inside.endswith(".") else inside


def _with_to(order: str) -> str:
    """Return an order as an infinitive: “to keep it short”, “not to rush”, “never to rush”."""
    first, _, rest = order.partition(" ")
    if first in ("don't", "don’t"):
        return f"not to {rest}"
    return f"{first} to {rest}" if first in ("never", "always") else f"to {order}"


def _ends_in_aside(inside: str, shape: Shape) -> bool:
    head, comma, last = inside.rpartition(", ")
    if shape is Shape.LIST:  # “teamwork, and the rota”
        return "," not in head and last.startswith("and ")
    if shape in (Shape.THAT, Shape.CLAUSE):
        return bool(comma) and last.startswith(
            ("not ", "which ", "rather ", "they ", "it ", "you ")
        )
    return bool(comma) and shape in (Shape.NOUN, Shape.GERUND)


def is_phrase(fact: object) -> bool:
    """Tell whether a fact names a thing, so that it can be talked about: no sentence, no claim."""
    return (
        isinstance(fact, str) and bool(fact) and shapes.shape_of(str(fact)) in _NAMED | {Shape.WH}
    )


def alone(fact: str) -> str:
    """Return a fact as a sentence of its own."""
    return shapes.sentence(str(fact))


_WITHOUT_FIRST_WORD = {(Place.THAT, Shape.THAT), (Place.BECAUSE, Shape.BECAUSE)}

_PREPOSITIONS = frozenset(english.PREPOSITIONS) - {"as", "like"}
# Verbs that take a “how …” as they take a thing: “I liked how you roll out changes”.
_WITH_HOW = {"liked", "enjoyed", "described", "remember", "understand", "see", "saw", "heard"}

# The first that knows the last word, or the last two, before a place.
_PLACES = {
    Place.TO: {"forward to"},
    Place.ABOUT: {"about", "of", "on"} | _WITH_HOW,
    Place.PREPOSITION: _PREPOSITIONS,
    Place.EXPLAINED: {"explained", "explain"},
    Place.SAID: {"said", "say", "mentioned", "mention", "told me", "point", "pointed out"},
    Place.THAT: {"that"},
    Place.IS: {"is", "was", "it’s", "it's", "be"},
    Place.BECAUSE: {"because"},
    Place.ADVICE: {"advice"},
    Place.SUBJECT: {"i", "we"},
}

_NAMED = frozenset((Shape.NOUN, Shape.GERUND, Shape.LIST))
_TAKEN = {
    Place.START: _NAMED | {Shape.WH},
    Place.ABOUT: _NAMED | {Shape.WH},
    Place.TO: _NAMED - {Shape.LIST},
    Place.PREPOSITION: _NAMED,
    Place.SAID: {Shape.THAT, Shape.CLAUSE, Shape.QUOTATION},
    Place.EXPLAINED: _NAMED | {Shape.THAT, Shape.CLAUSE, Shape.WH},
    Place.THAT: {Shape.THAT, Shape.CLAUSE},
    Place.IS: _NAMED | {Shape.WH, Shape.THAT, Shape.CLAUSE, Shape.INFINITIVE, Shape.BARE},
    Place.BECAUSE: {Shape.BECAUSE, Shape.CLAUSE, Shape.ADJECTIVE},
    Place.ADVICE: {Shape.INFINITIVE, Shape.BARE},
    Place.SUBJECT: {Shape.PAST},
    Place.OTHER: _NAMED,
}
