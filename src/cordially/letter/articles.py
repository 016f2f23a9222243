"""The article that a next step wants inside a sentence and that nobody types."""

from __future__ import annotations

import re

from cordially.letter import english, shapes
from cordially.letter.shapes import Shape
from cordially.letter.typed import Typed


def with_article(step: Typed) -> Typed:
    """Put “the” before one meeting or task that has no article: “second interview”."""
    head = re.split(_AFTER_HEAD, step, maxsplit=1)[0]
    words = head.lower().split()
    if not words or words[-1] not in english.MEETINGS or words[0] in _DETERMINED:
        return step
    # “call with the team” could be an order, which a next step is not.
    ordered = len(words) == 1 and shapes.shape_of(step) is Shape.BARE
    if re.search("[,'’]", head) or re.search("[.?!:;] ", step):
        return step
    if not ordered and shapes.shape_of(step) is not Shape.NOUN:
        return step
    return Typed(f"the {shapes.inside(step)}", step.names)


_AFTER_HEAD = " (?:with|at|on|in|by|about|for|to|over|of|next|this|before|after|around|from) "
_DETERMINED = english.DETERMINERS | english.SUBJECTS | english.WH | {"that", "not", "to"}
