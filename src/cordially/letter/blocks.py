"""The blocks of a template as they are written, and how two versions differ in wording; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from typing import NamedTuple

_TAG = r"\{%[-+]?\s*({})\b\s*(\w*).*?%\}"
_BLOCK = re.compile(_TAG.replace("{}", "block|endblock", 1), re.DOTALL)
_VARY = re.compile(_TAG.replace("{}", "vary|endvary|say|endsay|or", 1), re.DOTALL)
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_EXTENDS = re.compile(r"\{%[-+]?\s*extends\s+[\"']([^\"']+)[\"']")


_MECHANICS = ("own", "signature")  # of the page: they place what is given, and say nothing


class Block(NamedTuple):
    """What a template has in a block; `inner` and `outer` tell whether others are in or around."""

    text: str
    inner: bool
    outer: bool


def extended(source: str) -> str | None:
    """Return the name of the template that a template extends by its plain name, or None."""
    found = _EXTENDS.search(_COMMENT.sub("", source))
    return found[1] if found else None


def blocks(source: str) -> dict[str, Block]:
    """Return the blocks of a template by name, in the order in which they begin."""
    source = _COMMENT.sub("", source)
    found: dict[str, Block] = {}
    open_blocks: list[tuple[str, int]] = []
    for tag in _BLOCK.finditer(source):
        if tag[1] == "block":
            for name, _ in open_blocks:
                found[name] = found[name]._replace(inner=True)
            found[tag[2]] = Block("", inner=False, outer=bool(open_blocks))
            open_blocks.append((tag[2], tag.end()))
        elif open_blocks:
            name, begin = open_blocks.pop()
            found[name] = found[name]._replace(text=source[begin : tag.start()].strip())
    return found


def one_wording(text: str) -> str:
    """Return a block's text, or where its wording varies the first entry of the last choice.

    That is the wording for the usual case: what is special comes before.  An entry that says
    nothing is passed over.
    """
    entries: list[str] = []
    begin = depth = 0
    for tag in _VARY.finditer(text):
        if tag[1] in ("say", "endsay"):
            depth += 1 if tag[1] == "say" else -1
        elif tag[1] == "vary":
            entries, begin = [], tag.end()
        elif not depth:
            entries.append(text[begin : tag.start()].strip())
            begin = tag.end()
    return next(filter(None, entries), text.strip())


def listed(family: Mapping[str, Block], page: Mapping[str, Block]) -> Iterator[tuple[str, str]]:
    """Yield the blocks of a note that hold words, as they come in the letter, with one wording.

    `family` has the blocks of the note and of all that it extends, the last of which is the
    `page`, in whose block `body` the note's own blocks stand.
    """
    inside = [name for name, block in family.items() if name not in page and not block.inner]
    for name, block in page.items():
        if name == "body":
            yield from ((each, one_wording(family[each].text)) for each in inside)
        elif not block.inner and name not in _MECHANICS:
            yield name, one_wording(family[name].text)


def difference(before: str, after: str, names: tuple[str, str]) -> str:
    """Return how the words of two whole templates differ, as a unified diff without comments."""
    return _diff(_lines(before), _lines(after), names)


def difference_of_blocks(shipped: Mapping[str, Block], own: str, names: tuple[str, str]) -> str:
    """Return how the blocks that a version fills differ from the shipped ones, as a diff."""
    before: list[str] = []
    after: list[str] = []
    for name, block in blocks(own).items():
        if block.outer:
            continue
        theirs = shipped[name].text if name in shipped else ""
        for lines, text in ((before, theirs), (after, block.text)):
            lines += [f"{{% block {name} %}}", *_lines(text), "{% endblock %}"]
    return _diff(before, after, names)


def _lines(text: str) -> list[str]:
    return [line for line in _COMMENT.sub("", text).splitlines() if line.strip()]


def _diff(before: list[str], after: list[str], names: tuple[str, str]) -> str:
    return "".join(f"{line}\n" for line in unified_diff(before, after, *names, lineterm=""))
