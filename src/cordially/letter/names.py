"""What is known of one template before it is rendered: its names, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Use(NamedTuple):
    """A name that its own template does not set there; `block` is None at the top level."""

    name: str
    line: int
    block: str | None


class Reference(NamedTuple):
    """Another template: the first of `names` that exists, which may see the names `seen`.

    `parent` tells an extends from an include or import; an `optional` one may be missing.
    """

    names: tuple[str, ...]
    line: int
    parent: bool
    optional: bool
    seen: tuple[str, ...]
    block: str | None


class Analysis(NamedTuple):
    """What is to be known of a template before it is rendered.

    `exports` are set at its top level, and so seen by the blocks of all templates that
    extend each other; `scoped` holds what a `scoped` block can see of its surroundings.
    """

    uses: tuple[Use, ...]
    exports: tuple[str, ...]
    scoped: Mapping[str, tuple[str, ...]]
    references: tuple[Reference, ...]

    @classmethod
    def of_lists(cls, lists: list[list[list[str]]]) -> Analysis:
        """Build the analysis again from what JSON made of one."""
        uses, exports, scoped, references = lists
        return cls(
            tuple(Use(*each) for each in uses),  # type: ignore[arg-type]
            tuple(exports),  # type: ignore[arg-type]
            scoped,  # type: ignore[arg-type]
            tuple(Reference(*each) for each in references),  # type: ignore[arg-type]
        )


IN_MACRO = ""
"""The block of a use in a macro, which like a block runs once all the top levels have."""
