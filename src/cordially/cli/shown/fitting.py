"""Fit text into a terminal's width: lines at their words, tables by their columns; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from unicodedata import combining, east_asian_width

_AT_ONCE = 1_000  # rows of a table
_GAP = 2  # blanks between two columns of a table
_LEAST = 6  # columns of a terminal below which a column of a table says nothing any more


MARKS = re.compile("[\ufdd0-\ufddf]")
"""Where colours begin and end: characters that Unicode keeps for programs, and no text has."""


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes (Unicode annex 11)."""
    if text.isascii():
        return len(text)
    text = MARKS.sub("", text)
    wide = sum(east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(combining(each) > 0 for each in text)


def fitted(text: str, width: int) -> str:
    """Return a text with its long lines broken between words; what follows keeps the indent.

    A word is never broken, since it may be a path or an address that somebody copies.
    """
    return "\n".join(part for line in text.split("\n") for part in _parts(line, width))


def _parts(line: str, width: int) -> Iterator[str]:
    if columns(line) <= width:
        yield line
        return
    indent, mark, words = re.match(_INDENT, line).groups()  # type: ignore[union-attr]  # always
    # In a narrow terminal the words need the room more than the indent does.
    hanging = " " * min(columns(indent + mark), width // 3)
    current, empty = (indent[: width // 3] + mark), True
    for word in words.split():
        if not empty and columns(f"{current} {word}") > width:
            yield current
            current, empty = hanging, True
        current += word if empty else f" {word}"
        empty = False
    yield current


# Behind a day of the story as behind a bullet, all that follows stands below its words.
_INDENT = r"( *)((?:[-•→] |\d+  |\d{4}-\d\d-\d\d (?:\d\d:\d\d| {5})  )?)(.*)"


def table(rows: Sequence[Sequence[str]], width: int | None) -> Iterator[str]:
    """Yield rows as lines of equal columns, the first row being the head.

    Where `width` is too small the widest columns are shortened, then the last ones left out.
    The first column stays whole, since its names are what one types.
    """
    fits, widths = [], []
    for place in range(len(rows[0])):
        cells = [row[place] for row in rows]
        plain = all(map(str.isascii, cells))
        fits.append(str.ljust if plain else _cell)
        widths.append(max(map(len if plain else columns, cells)))
    while width is not None and sum(widths) + _GAP * (len(widths) - 1) > width and len(widths) > 1:
        widest = max(widths[1:])
        if widest > _LEAST:
            place = 1 + widths[1:].index(widest)
            widths[place] -= 1
            fits[place] = _cell
        else:
            widths.pop()
    for begin in range(0, len(rows), _AT_ONCE):
        some = zip(*rows[begin : begin + _AT_ONCE], strict=True)
        shown = [
            [fit(text, room) for text in cells]
            for fit, room, cells in zip(fits, widths, some, strict=False)
        ]
        for line in map((" " * _GAP).join, zip(*shown, strict=True)):
            yield line.rstrip()


def _cell(text: str, width: int) -> str:
    room = width - columns(text)
    if room < 0:
        while columns(text) > width - 1:
            text = text[:-1]
        text += "…"
        room = width - columns(text)
    return text + " " * room
