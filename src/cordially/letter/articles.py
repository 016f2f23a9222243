"""The article that a thing wants inside a sentence and that nobody types."""

from __future__ import annotations

import re

from cordially.letter import english, shapes
from cordially.letter.shapes import Shape
from cordially.letter.typed import Typed


def with_article(text: Typed, heads: frozenset[str]) -> Typed:
    """Put “the” before one of the `heads` that has no article: “second interview”."""
    if heads.isdisjoint(text.lower().replace(",", " ").split()):
        return text
    head = re.split(_AFTER_HEAD, text, maxsplit=1, flags=re.I)[0]
    words = head.lower().split()
    if not words or words[-1] not in heads or words[0] in _DETERMINED:
        return text
    # “call with the team” could be an order, which a next step is not.
    ordered = len(words) == 1 and shapes.shape_of(text) is Shape.BARE
    if re.search("[,'’]", head) or re.search("[.?!:;] ", text):
        return text
    # “skills test on Monday” and “observed lesson” are no clause, nor a past.
    named = len(words) == 2 and (words[0].endswith("ed") or words[0].endswith("s"))
    named = named and heads is english.MEETINGS
    if not ordered and not named and shapes.shape_of(text) is not Shape.NOUN:
        return text
    of_many = heads is english.CHANCES and words[0] in english.ADJECTIVES
    article = "my" if heads is english.OWN else "the"
    if len(words) > 1 and (of_many or words[0] == "similar"):
        article = "a"
    return Typed(f"{article} {shapes.inside(text)}", text.names)


_AFTER_HEAD = (
    " (?:with|at|on|in|by|about|for|to|over|of|next|this|before|after|around|from|and|that|i|you"
    "|within|expected|due) "
    "|, (?:then|and then|mostly|mainly) "
)
_DETERMINED = english.DETERMINERS | english.SUBJECTS | english.WH | english.NO_OPENING
