"""Join the lines that an editor broke at its margin, so that a reader's program breaks them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import east_asian_width

_MARGIN = 50  # columns; lines that never come so far were ended where they end
_LONG = 45  # columns, from which a line that ends within a sentence hardly ends there on purpose

_OWN_LINE = re.compile(r"[-*•+–>|#]|\(?(?:\d{1,3}|[a-zA-Z])[.)] |\s")  # lists, quotations, tables
_SENTENCE_END = re.compile(r"[.?!…:。？！：][\"'’”»)\]]*$")
_PROSE_END = re.compile(r"[.?!…:;,。？！：；，][\"'’”»)\]]*$")


def unwrapped(text: str) -> str:
    """Return a typed text in which a paragraph goes on to its end in one line.

    A line is taken to be broken at a margin where the next word would not have found room, or
    within a sentence after a good part of a line.  Short lines (addresses, verse), lists,
    quotations, indented lines, web addresses alone on a line, and all below `-- ` stay.
    """
    body, *signature = re.split(r"(\n-- ?\n)", re.sub("\r\n?", "\n", text), maxsplit=1)
    end = len(body.rstrip())
    pieces = re.split(r"(\n\s*\n)", body[:end])  # every other one is what lies between blocks
    blocks = [_Block(each.split("\n")) for each in pieces[::2]]
    margin = max((each.margin for each in blocks if each.is_wrapped), default=0)
    pieces[::2] = [each.joined(margin) for each in blocks]
    return "".join([*pieces, body[end:], *signature])


class _Block:
    """Lines without an empty one between them; `margin` is the column of the longest's end."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = [line.rstrip(" \t") for line in lines]
        self._kept = lines
        self.margin = max(map(_columns, self._lines))
        self._runs = list(self._found())
        self.is_wrapped = any(map(self._is_proven, self._runs))

    def joined(self, margin: int) -> str:
        """Return the text with each wrapped run in one line; others are wrapped at `margin`."""
        lines = []
        for run in self._runs:
            if self._is_proven(run) or self._is_at(margin, run):
                lines.append(_one_line(self._lines[run.start : run.stop]))
            else:
                lines += self._kept[run.start : run.stop]
        return "\n".join(lines)

    def _found(self) -> Iterator[range]:
        """Yield the runs of lines that may be one."""
        breaks = list(pairwise(self._lines))
        full = [_is_full(before, after, self.margin) for before, after in breaks]
        capital = all(line[:1].isupper() for line in self._lines)
        verse = capital and len(breaks) > 1 and not all(full)
        start = 0
        for number, (before, after) in enumerate(breaks):
            on = not verse and (full[number] or _is_within_a_sentence(before, after))
            alone = _stands_alone(before) or _stands_alone(after) or _OWN_LINE.match(after)
            if not on or alone:
                yield range(start, number + 1)
                start = number + 1
        yield range(start, len(self._lines))

    def _is_proven(self, run: range) -> bool:
        """Tell whether a run is a paragraph, some line of which ends within a sentence."""
        lines = self._lines[run.start : run.stop]
        return (
            self.margin >= _MARGIN
            and _PROSE_END.search(lines[-1]) is not None
            and any(not _SENTENCE_END.search(line) for line in lines[:-1])
        )

    def _is_at(self, margin: int, run: range) -> bool:
        lines = self._lines[run.start : run.stop]
        return self.margin <= margin and all(
            _is_full(before, after, margin) for before, after in pairwise(lines)
        )


def _is_full(before: str, after: str, margin: int) -> bool:
    """Tell whether the first word of a line had no room in the line before it."""
    word = after[:1] if _is_wide(after[:1]) else after.split(" ", 1)[0]
    return _columns(before) + 1 + _columns(word) > margin


def _is_within_a_sentence(before: str, after: str) -> bool:
    return _columns(before) >= _LONG and not _SENTENCE_END.search(before) and after[:1].islower()


def _stands_alone(line: str) -> bool:
    """Tell whether a line is one web address, or begins what is no paragraph."""
    return (" " not in line and "://" in line) or line[:1] in ("", ">", "|", " ", "\t")


def _one_line(lines: Sequence[str]) -> str:
    whole = lines[0]
    for line in lines[1:]:
        # Where words are not parted by blanks, none comes between them.
        whole += line if _is_wide(whole[-1:]) and _is_wide(line[:1]) else f" {line}"
    return whole


def _is_wide(character: str) -> bool:
    return bool(character) and east_asian_width(character) in "WF"


def _columns(text: str) -> int:
    return len(text) if text.isascii() else sum(1 + _is_wide(each) for each in text)
