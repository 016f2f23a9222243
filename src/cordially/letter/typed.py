"""A text as a person typed it, with the names whose capitals it keeps."""

from __future__ import annotations


class Typed(str):
    """What a person typed; `names` are the words of names that it may begin with."""

    __slots__ = ("names",)

    names: frozenset[str]

    def __new__(cls, text: str, names: frozenset[str] = frozenset()) -> Typed:
        """Take the text, and the names as they are spelt."""
        made = super().__new__(cls, text)
        made.names = names
        return made
