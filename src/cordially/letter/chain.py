"""A template and all that it extends, includes or imports, looked at together."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from cordially import values
from cordially.errors import DataError
from cordially.letter.names import Analysis, Block, Reference


class Mention(NamedTuple):
    """A name that a template uses and does not itself set, and where."""

    name: str
    filename: str
    line: int


class Read(NamedTuple):
    """A template that was read: what is in it, and the name by which a person finds it."""

    analysis: Analysis
    filename: str


Reader = Callable[[str], Read | None]
"""Read a template by name; None when there is none."""


def mentions(name: str, reader: Reader, known: Collection[str]) -> tuple[Mention, ...]:
    """Return the names that a template and all it reaches use and none of them sets.

    Branches that would not be rendered count as well.  Raises DataError, with file and line,
    for a template that is missing and for a block or a text that nothing renders.
    """
    reached = _reached(name, reader)
    families = [_family(each, reached) for each in reached]
    for family in families:
        _check_blocks(list(family.values()))
    seen = _seen(reached, families)
    found: dict[Mention, None] = {}
    for each, (analysis, filename) in reached.items():
        for use, line in analysis.uses.items():
            if use not in known and use not in seen[each]:
                found[Mention(use, filename, line)] = None
    return tuple(found)


def missing(*names: object, place: str = "") -> DataError:
    """Return the error for a template that is not there, or for several of which none is."""
    known = "“cordially template list” shows the templates there are."
    start = f"{place}: there" if place else "There"
    which = " nor ".join(values.shown(str(name)) for name in names) or "of no name"
    return DataError(f"{start} is no template {which}.", known)


def _reached(name: str, reader: Reader) -> Mapping[str, Read]:
    """Read a template and whatever it leads to, each once, in the order in which they lead."""
    reached: dict[str, Read] = {}
    waiting = [(name, "")]
    for current, place in waiting:
        if current in reached:
            continue
        read = reader(current)
        if read is None:
            raise missing(current, place=place)
        reached[current] = read
        for reference in read.analysis.references:
            other = next((each for each in reference.names if reader(each)), None)
            if other is not None:
                waiting.append((other, ""))
            elif not reference.optional:
                where = f"{read.filename}, line {reference.line}"
                raise missing(*reference.names, place=where)
    return reached


def _seen(
    reached: Mapping[str, Read], families: Sequence[Mapping[str, Read]]
) -> Mapping[str, set[str]]:
    """Return for each template the names that others set for it: its family, and includers."""
    seen: dict[str, set[str]] = {name: set() for name in reached}
    for family in families:
        for name in family:
            for analysis, _ in family.values():
                seen[name] |= {*analysis.exports, *(analysis.sets if analysis.scoped else ())}
    for _ in reached:  # as often as one may include another that includes another
        for name, (analysis, _) in reached.items():
            for reference in analysis.references:
                for other in () if reference.parent else _first(reference, reached):
                    seen[other] |= seen[name] | {*analysis.sets}
    return seen


def _family(name: str, reached: Mapping[str, Read]) -> Mapping[str, Read]:
    """Return a template and its parents, the root of them last."""
    family: dict[str, Read] = {}
    current: str | None = name
    while current is not None and current not in family:
        family[current] = reached[current]
        parents = [each for each in reached[current].analysis.references if each.parent]
        found = (first for parent in parents for first in _first(parent, reached))
        current = next(found, None)
    return family


def _first(reference: Reference, reached: Mapping[str, Read]) -> Iterator[str]:
    yield from [name for name in reference.names if name in reached][:1]


def _check_blocks(family: Sequence[Read]) -> None:
    """Refuse what a template writes where nothing of its family renders it."""
    (child, filename), *parents = family
    if not parents:
        return
    theirs = [block.name for parent in parents for block in parent.analysis.blocks]
    if child.loose:
        line, text = child.loose
        shown = values.shown(" ".join(text.split())) if text else "what stands here"
        names = ", ".join(dict.fromkeys(theirs))
        raise DataError(
            f"{filename}, line {line}: {shown} is outside of all blocks, and is not rendered.",
            f"Put it into a block: {names}." if names else "Put it into a block.",
        )
    rendered = _rendered(family)
    for block in child.blocks:
        if block.outer is None and block.name not in rendered:
            near = values.nearest(block.name, theirs)
            raise DataError(
                f"{filename}, line {block.line}: nothing renders the block “{block.name}”.",
                f"Did you mean “{near}”?"
                if near and near != block.name
                else f"These there are: {', '.join(sorted(rendered))}.",
            )


def _rendered(family: Sequence[Read]) -> set[str]:
    """Return the names of the blocks that are rendered, from the root's own page inwards."""
    rendered: set[str] = set()
    waiting = [block.name for block in family[-1].analysis.blocks if block.outer is None]
    waiting += [name for read in family for name in read.analysis.calls]
    while waiting:
        name = waiting.pop()
        if name in rendered:
            continue
        rendered.add(name)
        for analysis, _ in family:
            found: Block | None = next(
                (each for each in analysis.blocks if each.name == name), None
            )
            if found:
                waiting += [inner.name for inner in analysis.blocks if inner.outer == name]
                if not found.extends:
                    break  # what its parents have there is not rendered
    return rendered
