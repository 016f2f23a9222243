"""Where words reach the person: results on stdout, all else on stderr.

What is shown may hold other people's words: no control character of theirs reaches a terminal.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, TextIO

import click

from cordially.cli.shown import fitting

if TYPE_CHECKING:
    from cordially.model import Opportunity

_AT_ONCE = 1_000  # lines
_OPPORTUNITIES_AT_ONCE = 100


def show(text: str) -> None:
    """Print a part of the result in words, fitted to the terminal."""
    _say(f"{text}\n", sys.stdout)


def tell(text: str = "", end: str = "\n") -> None:
    """Say something beside the result, on stderr."""
    _say(f"{text}{end}", sys.stderr)


def write(text: str) -> None:
    """Print a text as it is: a file, a script, a template; in a pipe as UTF-8."""
    if _is_terminal(sys.stdout):
        click.echo(_encoded(_harmless(text), sys.stdout), nl=False)
    else:
        write_bytes(text.encode("utf-8", "backslashreplace"))


def write_bytes(content: bytes) -> None:
    """Print bytes as they are: what another program reads."""
    click.echo(content, nl=False)


def page(text: str) -> None:
    """Print a long text on a terminal, by the pager when the terminal is too small for it."""
    from shutil import get_terminal_size

    size = get_terminal_size()
    text = fitting.fitted(_harmless(text.rstrip("\n")), size.columns)
    if text.count("\n") + 1 < size.lines:
        show(text)
    else:
        click.echo_via_pager(_encoded(text, sys.stdout))


def document(content: object, *, beside: bool = False) -> None:
    """Print one JSON document in UTF-8, whatever the terminal's encoding; `beside` on stderr."""
    import json

    text = json.dumps(content, ensure_ascii=False, indent=None if beside else 2) + "\n"
    text = re.sub(_CONTROL, lambda found: f"\\u{ord(found[0]):04x}", text)
    content = text.encode("utf-8", "backslashreplace")
    if beside:
        beside_result(content)
    else:
        click.echo(content, nl=False)


def opportunities(found: Iterable[Opportunity]) -> None:
    """Print opportunities as a JSON document, in the form of a details file."""
    write_json(list(opportunity_pieces(found)))


def opportunity_pieces(found: Iterable[Opportunity]) -> Iterator[str]:
    """Yield what `opportunities` prints, in pieces of many opportunities each."""
    import json

    from cordially.intake.details_writer import to_mapping

    yield '{\n  "opportunities": ['
    following, separator, end = iter(found), "", "]\n}\n"
    # Not one by one: each time that JSON is written with indents some of it stays in memory.
    while some := [to_mapping(each) for each in islice(following, _OPPORTUNITIES_AT_ONCE)]:
        lines = json.dumps(some, ensure_ascii=False, indent=2)[1:-2]
        yield separator + lines.replace("\n", "\n  ")
        separator, end = ",", "\n  ]\n}\n"
    yield end


def write_json(pieces: Iterable[str]) -> None:
    """Print the pieces of a JSON document in UTF-8, whatever the terminal's encoding."""
    for piece in pieces:
        write_bytes(piece.encode("utf-8", "backslashreplace"))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns; on a terminal they are made to fit."""
    width = width_of(sys.stdout)
    lines = fitting.table([head, *rows], width)
    show(heading(next(lines)))
    while some := list(islice(lines, _AT_ONCE)):  # a long table is never one text
        show("\n".join(some))


def width_of(stream: TextIO | None) -> int | None:
    """Return how many columns a terminal has; None for what is no terminal."""
    if not _is_terminal(stream):
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns


_HEADING, _DUE, _END = "\ufdd0", "\ufdd1", "\ufddf"
_COLOURS = {_HEADING: "1", _DUE: "32", _END: "0"}


def heading(text: str) -> str:
    """Mark a text as a heading."""
    return f"{_HEADING}{text}{_END}"


def due(text: str) -> str:
    """Mark a text as what is to be done now."""
    return f"{_DUE}{text}{_END}"


def _say(text: str, stream: TextIO) -> None:
    width = width_of(stream)
    if width is None:
        # In a pipe the result is as it is; what is said beside it is only ever read by people.
        text = _harmless(text) if stream is sys.stderr else text
        text = _encoded(text if text.isascii() else fitting.MARKS.sub("", text), stream)
    else:
        text = fitting.fitted(_harmless(text), width)
        colours = _COLOURS if _has_colour() else {}
        text = fitting.MARKS.sub(
            lambda mark: f"\x1b[{colours[mark[0]]}m" if mark[0] in colours else "", text
        )
        text = _encoded(text, stream)
    if stream is sys.stderr:
        beside_result(text, color=width is not None)
    else:
        click.echo(text, nl=False, color=width is not None)


def beside_result(text: str | bytes, *, color: bool | None = None) -> None:
    """Write on stderr, if anything can be: what was done counts, not that nobody could be told."""
    try:
        click.echo(text, nl=False, err=True, color=color)
    except OSError:
        forget(sys.stderr)


def forget(stream: TextIO | None) -> None:
    """Point a stream that cannot be written at nothing, so that its flush at exit does not fail."""
    with suppress(OSError, ValueError):  # a stream without a descriptor is nobody's but ours
        if stream is not None:
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, stream.fileno())
            os.close(nothing)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _has_colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


# What moves the cursor, hides or reorders text: C0 but tab and line end, C1, bidi controls.
_CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = f"[{_CONTROLS}]"
# An isolate that ends in its line reorders nothing but itself (Unicode annex 9).
_ISOLATE = rf"[\u2066-\u2068][^\n{_CONTROLS}]*\u2069|[{_CONTROLS}]"


def _harmless(text: str) -> str:
    # None of them can be printed; the pattern is not compiled for a text that has none.
    if text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return re.sub(_ISOLATE, lambda found: found[0] if len(found[0]) > 1 else "\ufffd", text)


_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "→": ">"})


def _encoded(text: str, stream: TextIO | None) -> str:
    """Return a text that the stream's encoding has: its own plain marks, else question marks."""
    encoding = (stream and stream.encoding) or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN).encode(encoding, "replace").decode(encoding)
    return text
