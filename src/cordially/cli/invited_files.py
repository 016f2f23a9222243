"""The files that `add` is given, and what is in them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from cordially import values
from cordially.cli.arguments import FILE_ENDINGS
from cordially.errors import DataError
from cordially.intake import details, incoming
from cordially.intake.calendar_blocks import SIZE_LIMIT
from cordially.intake.incoming import Incoming
from cordially.store.files import typed

_MOST = 200  # files of a folder
_FIRST = (0, datetime.min.replace(tzinfo=UTC))  # before every version


def sources(files: Sequence[str]) -> Iterator[tuple[str, Path | None]]:
    """Yield every file by its name, None for standard input; those of a folder by their names.

    Raises DataError for a folder without any, or with too many.
    """
    for name in files:
        path = typed(name)
        if name == "-":
            yield "standard input", None
        elif path.is_dir():
            yield from _inside(name, path)
        else:
            yield name, path


def read(label: str, source: Path | bytes | None) -> Incoming:
    """Read a file, or what one would hold; raises what `details.read_file` and the reader do."""
    if source is None:
        content = sys.stdin.buffer.read(SIZE_LIMIT + 1)
    elif isinstance(source, bytes):
        content = source
    else:
        content = details.read_file(source, SIZE_LIMIT)
    return incoming.read(content, values.shown(label, 200)[1:-1])


def in_order(read: Sequence[Incoming]) -> list[Incoming]:
    """Return files in their order, but the versions of one event from the first to the last."""
    places: dict[str, int] = {}
    keys = []
    for number, each in enumerate(read):
        first = each.events[0] if len(each.events) == 1 else None
        place = places.setdefault(first.uid, number) if first and first.uid else number
        keys.append((place, first.version if first else _FIRST, number))
    return [read[number] for _, _, number in sorted(keys)]


def _inside(name: str, folder: Path) -> Iterator[tuple[str, Path]]:
    try:
        found = sorted(
            each
            for each in folder.iterdir()
            if each.suffix.lower() in FILE_ENDINGS and not each.name.startswith(".")
        )
    except OSError as error:
        raise DataError(f"The folder {name} cannot be read: {error.strerror}.") from None
    if not found:
        raise DataError(f"The folder {name} holds no .ics, .eml or .vcf file.")
    if len(found) > _MOST:
        raise DataError(f"The folder {name} holds {len(found):,} such files; {_MOST} is the most.")
    return ((str(each), each) for each in found)
