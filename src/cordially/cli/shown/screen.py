"""Where words reach the person: results on stdout, all else on stderr."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import combining, east_asian_width

import click

from cordially.model import Opportunity


def show(text: str, end: str = "\n") -> None:
    """Print a part of the result."""
    click.echo(f"{text}{end}", nl=False)


def show_bytes(content: bytes) -> None:
    """Print bytes as they are: what another program reads."""
    click.echo(content, nl=False)


def tell(text: str = "", end: str = "\n") -> None:
    """Say something beside the result, on stderr."""
    click.echo(f"{text}{end}", nl=False, err=True)


def page(text: str) -> None:
    """Print a long text on a terminal, by the pager when the terminal is too small for it."""
    import shutil

    columns, lines = shutil.get_terminal_size()
    text = text.rstrip("\n")
    taken = sum(1 + (_columns(line) - 1) // columns if line else 1 for line in text.split("\n"))
    if taken < lines:
        show(text)
    else:
        click.echo_via_pager(text)


def document(content: object) -> None:
    """Print one JSON document."""
    import json

    show(json.dumps(content, ensure_ascii=False, indent=2))


def opportunities(found: Sequence[Opportunity]) -> None:
    """Print opportunities as a JSON document, in the form of a details file."""
    from cordially.intake.details_writer import to_mapping

    document({"opportunities": [to_mapping(each) for each in found]})


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows in columns as wide as their content."""
    columns = map(_aligned, zip(head, *rows, strict=True))
    show("\n".join("  ".join(line).rstrip() for line in zip(*columns, strict=True)))


def _aligned(cells: Sequence[str]) -> list[str]:
    """Make the cells of a column as wide as the widest."""
    taken = [_columns(cell) for cell in cells]
    width = max(taken)
    return [cell + " " * (width - each) for cell, each in zip(cells, taken, strict=True)]


def _columns(text: str) -> int:
    """Return how many columns of a terminal a text takes (Unicode annex 11)."""
    if text.isascii():
        return len(text)
    wide = sum(east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(combining(each) > 0 for each in text)
