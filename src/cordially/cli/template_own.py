"""Templates of a person's own: what one begins with, and how it differs from the shipped one."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from cordially.cli import skeletons
from cordially.letter import blocks
from cordially.store import notes, templates

_PAGE = f"_letter{notes.SUFFIX}"


def begun(note: str) -> str:
    """Return what an own note begins with: over a shipped one, in a language, or a new one."""
    shipped = notes.SHIPPED / f"{note}{notes.SUFFIX}"
    if shipped.exists():
        return skeletons.CHILD.format(
            name=note,
            help=notes.help_line(shipped),
            blocks="".join(
                skeletons.BLOCK.format(name=name, wording=wording)
                for name, wording in blocks.listed(_family(shipped.name), _family(_PAGE))
            ),
        )
    if "/" in note:
        lang, _, name = note.rpartition("/")
        return skeletons.IN_LANGUAGE.format(note=name, lang=lang)
    return skeletons.NOTE.format(name=note)


def difference(own: Path, file_name: str) -> str:
    """Return how an own template's wording differs from the shipped one's, as a unified diff."""
    shipped = notes.SHIPPED / file_name
    text = templates.read(own)
    names = (f"shipped/{file_name}", str(own))
    if blocks.extended(text) == f"shipped/{file_name}" and shipped.exists():
        return blocks.difference_of_blocks(_family(file_name), text, names)
    return blocks.difference(templates.read(shipped) if shipped.exists() else "", text, names)


def free_name(own: Path) -> Path:
    """Return the name under which a version that is put aside replaces none put aside before."""
    names = (f"{own.name}~{number if number > 1 else ''}" for number in count(1))
    return next(own.with_name(name) for name in names if not os.path.lexists(own.parent / name))


def _family(file_name: str) -> dict[str, blocks.Block]:
    """Return the blocks of a shipped template, and of the page around it."""
    source = templates.read(notes.SHIPPED / file_name)
    around = blocks.extended(source)
    return {**(_family(around) if around else {}), **blocks.blocks(source)}
