"""A calendar file taken apart into its events and time zones (RFC 5545 section 3), with bounds.

Nothing here is understood yet: a block is lines.  So a broken one costs only itself, and deep
or endless files cost no more than their length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from cordially.errors import DataError
from cordially.intake import charsets

SIZE_LIMIT = 10_000_000
"""Bytes of a file with an invitation; more is a whole calendar's export, or no invitation."""

MOST_EVENTS = 1000
_MOST_LINES = 5000  # of one block; what is behind them counts for nothing
_MOST_KEPT = 200_000  # lines of all blocks of a file; no invitation comes near
_MOST_ZONES = 200
_LONGEST_NAME = 200  # characters
_LONGEST = 100_000  # characters of one line that are read

_UNQUOTED = re.compile(r'(?i)([^":]{1,40};TZID=[^"]{1,200}):(\d{8}(?:T\d{6}Z?)?)\s*')
_SAVE_ONE = "Save the one that you mean as a file of its own."
_KEPT = frozenset({"VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VCARD"})


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between a BEGIN and its END: its own lines, and blocks within that count."""

    name: str
    lines: tuple[str, ...]
    inside: tuple[Block, ...] = ()
    is_whole: bool = True

    def values(self, *names: str) -> Iterator[tuple[str, str]]:
        """Yield parameters and value of each line of these names, as they are written."""
        for line in self.lines:
            # Before the rest is looked at: a large file is asked for many names.
            name = line[:_LONGEST_NAME].partition(":")[0].partition(";")[0]
            if name.rpartition(".")[2].upper() in names:
                head, _, value = _parted(line)
                yield head.partition(";")[2], value

    def value(self, *names: str) -> str:
        """Return the first value of these names, without blanks around it, or nothing."""
        return next((value.strip() for _, value in self.values(*names)), "")


@dataclass(frozen=True, slots=True)
class Blocks:
    """A calendar: its method, what wrote it, its events and zones.

    `is_utf8` is false where that was a guess.
    """

    method: str
    product: str
    events: tuple[Block, ...]
    zones: tuple[Block, ...]
    is_utf8: bool = True


def is_calendar(content: bytes) -> bool:
    """Tell whether a file begins as a calendar does."""
    return _begins(content, b"VCALENDAR")


def is_card(content: bytes) -> bool:
    """Tell whether a file begins as a card does."""
    return _begins(content, b"VCARD")


def calendars(content: bytes, label: str) -> tuple[Blocks, ...]:
    """Take the calendars of a file apart: each has a method and zones of its own (section 3.4).

    Raises DataError, naming `label`, where the file is out of bounds.
    """
    text, is_utf8 = _decoded(content, label)
    parts = re.split(r"(?i)(?<=\n)(?=BEGIN:VCALENDAR\b)", text, maxsplit=MOST_EVENTS)
    if len(parts) > MOST_EVENTS:
        raise DataError(f"{label} holds over {MOST_EVENTS:,} calendars.", _SAVE_ONE)
    numbers = count(1)
    zones_left = _MOST_ZONES
    found: list[Blocks] = []
    for one in parts:
        blocks = list(_blocks(one, label, numbers))
        events = tuple(each for each in blocks if each.name == "VEVENT")
        zones = tuple(each for each in blocks if each.name == "VTIMEZONE")[:zones_left]
        zones_left -= len(zones)
        method = re.search(r"(?im)^METHOD[^:\n]{0,200}:[ \t]*([A-Z-]{1,30})", one)
        product = re.search(r"(?im)^PRODID[^:\n]{0,200}:[ \t]*([^\n]{1,200})", one)
        names = (method[1].upper() if method else "", product[1].strip() if product else "")
        found.append(Blocks(*names, events, zones, is_utf8))
    total = sum(len(each.events) for each in found)
    if total > MOST_EVENTS:
        raise DataError(f"{label} holds {total:,} events, a whole calendar.", _SAVE_ONE)
    return tuple(found)


def cards(content: bytes, label: str) -> tuple[Block, ...]:
    """Take a file of cards apart (RFC 6350 section 3)."""
    text, _ = _decoded(content, label)
    return tuple(each for each in _blocks(text, label, count(1)) if each.name == "VCARD")


def _decoded(content: bytes, label: str) -> tuple[str, bool]:
    """Return octets as text with its folded lines joined, and whether it is sure to be that."""
    if len(content) > SIZE_LIMIT:
        raise DataError(f"{label} is larger than {SIZE_LIMIT // 1_000_000} MB.")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        content = content.decode("utf-16", "replace").encode("utf-8", "replace")
    content = content.removeprefix(b"\xef\xbb\xbf")
    content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    # Before decoding: a line may be folded within a character (RFC 5545 section 3.1).
    content = content.replace(b"\n ", b"").replace(b"\n\t", b"")
    try:
        return content.decode().replace("\0", ""), True
    except UnicodeDecodeError:
        return charsets.text_of(content), False


def _begins(content: bytes, name: bytes) -> bool:
    head = content[:4096]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head[: len(head) // 2 * 2].decode("utf-16", "replace").encode("ascii", "replace")
    return re.match(rb"(?i)(?:\xef\xbb\xbf)?\s*BEGIN:" + name + rb"\b", head) is not None


def _blocks(text: str, label: str, numbers: Iterator[int]) -> Iterator[Block]:
    """Yield the blocks that count, wherever they stand; those in a zone go with it.

    `numbers` count the lines that are kept of the whole file.
    """
    open_names: list[str] = []
    lines: list[list[str]] = []
    inside: list[list[Block]] = []
    for found in re.finditer(r"[^\n]+", text):
        line = found[0][:_LONGEST]
        mark = line[:6].upper()
        if mark == "BEGIN:":
            _count(numbers, label)
            open_names.append(line[6:40].strip().upper())
            lines.append([])
            inside.append([])
        elif line[:4].upper() == "END:" and open_names:
            name = line[4:40].strip().upper()
            if name not in open_names[-50:]:
                continue  # the end of nothing
            while open_names:
                closed = open_names.pop()
                block = Block(closed, tuple(lines.pop()), tuple(inside.pop()), closed == name)
                yield from _placed(block, open_names, inside)
                if closed == name:
                    break
        elif open_names and len(lines[-1]) < _MOST_LINES and open_names[-1] in _KEPT:
            _count(numbers, label)
            lines[-1].append(line)
    while open_names:  # the file ends within them
        block = Block(open_names.pop(), tuple(lines.pop()), tuple(inside.pop()), is_whole=False)
        yield from _placed(block, open_names, inside)


def _count(numbers: Iterator[int], label: str) -> None:
    if next(numbers) > _MOST_KEPT:
        raise DataError(f"{label} holds over {_MOST_KEPT:,} lines.", _SAVE_ONE)


def _placed(block: Block, open_names: list[str], inside: list[list[Block]]) -> Iterator[Block]:
    if block.name in ("STANDARD", "DAYLIGHT"):
        if open_names and len(inside[-1]) < _MOST_LINES:
            inside[-1].append(block)
    elif block.name in _KEPT:
        yield block


def _parted(line: str) -> tuple[str, str, str]:
    """Part a line at the colon behind its parameters; colons in quotes are none."""
    if '"' not in line.partition(":")[0]:
        head, colon, value = line.partition(":")
        # A zone's display name that lacks its quotes: (UTC-05:00) Eastern Time …
        if found := _UNQUOTED.fullmatch(line):
            return found[1], ":", found[2]
        return head, colon, value
    found = re.match(r'((?:[^":]|"[^"]*")*)(:)', line)
    return (found[1], ":", line[found.end() :]) if found else line.partition(":")
