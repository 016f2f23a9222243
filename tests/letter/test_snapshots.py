"""The shipped letters read as they are kept in snapshots, where a changed word shows.

A file a note: a whole letter of each variant, and then every other paragraph that any situation
and wording brings about, each of them once.
`WRITE_SNAPSHOTS=1 python -m pytest tests/letter/test_snapshots.py` keeps them as they are now.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from difflib import unified_diff
from functools import cache
from pathlib import Path

import pytest

from cordially.model import Letter
from cordially.store import notes
from situations import NOWHERE, everything

SNAPSHOTS = Path(__file__).parent / "snapshots"
LINE = 78
WRITE = "WRITE_SNAPSHOTS=1 python -m pytest tests/letter/test_snapshots.py"


@cache
def now() -> dict[str, str]:
    """Return the snapshots of the letters as they are: the text of each file by its name."""
    by_note: dict[str, dict[str, list[Letter]]] = {}
    for written in everything():
        by_variant = by_note.setdefault(written.note, {})
        letters = (draft.letter for draft in written.drafts)
        by_variant.setdefault(written.variant, []).extend(letters)
    return {f"{note}.txt": "\n\n".join(shown(each)) + "\n" for note, each in by_note.items()}


def kept() -> dict[str, str]:
    return {each.name: each.read_text(encoding="utf-8") for each in SNAPSHOTS.iterdir()}


def shown(by_variant: dict[str, list[Letter]]) -> Iterator[str]:
    """Yield the paragraphs of a note's snapshot: its letters by variant, and all that is left."""
    seen: set[str] = set()
    for variant, letters in by_variant.items():
        yield f" {variant} ".center(LINE, "=")
        yield from (whole := paragraphs(letters[0]))
        seen.update(whole)
    yield " every other paragraph ".center(LINE, "=")
    left = (
        each for letters in by_variant.values() for letter in letters for each in paragraphs(letter)
    )
    yield from (each for each in dict.fromkeys(left) if each not in seen)


def paragraphs(letter: Letter) -> list[str]:
    """Return a letter's subject and paragraphs, of which no line ends in a blank."""
    found = re.split(r"\n{2,}", letter.text.strip("\n"))
    return [f"Subject: {letter.subject}", *(re.sub(r"(?m) +$", "", each) for each in found)]


@pytest.fixture(scope="module", autouse=True)
def _written_anew() -> None:
    if os.environ.get("WRITE_SNAPSHOTS"):
        shutil.rmtree(SNAPSHOTS, ignore_errors=True)
        SNAPSHOTS.mkdir()
        for name, text in now().items():
            (SNAPSHOTS / name).write_text(text, encoding="utf-8", newline="\n")


def test_the_letters_read_as_they_are_kept() -> None:
    before, after = kept(), now()
    changes = [
        line
        for name in sorted(before.keys() | after.keys())
        for line in unified_diff(
            before.get(name, "").splitlines(),
            after.get(name, "").splitlines(),
            fromfile=f"kept/{name}",
            tofile=f"now/{name}",
            lineterm="",
        )
    ]
    assert not changes, "\n".join([f"{WRITE} keeps them as they are now.", *changes])


def test_no_snapshot_is_left_of_a_letter_that_is_gone() -> None:
    assert kept().keys() == now().keys()


def test_no_paragraph_after_the_letters_is_kept_twice() -> None:
    for text in kept().values():
        letters, _, others = text.partition(" every other paragraph ")
        each = others.split("\n\n")[1:]
        assert len(set(each)) == len(each)
        assert not set(each) & set(letters.split("\n\n"))


@pytest.mark.parametrize("note", notes.find(NOWHERE))
def test_all_that_a_template_can_say_is_in_a_snapshot(note: str) -> None:
    source = notes.find(NOWHERE)[note].read_text(encoding="utf-8")
    pieces = re.split(r"{#.*?#}|{{.*?}}|{%.*?%}|<[^>]*>|…", source, flags=re.S)
    said = {" ".join(piece.split()) for piece in pieces} - {"", *",.;:"}
    assert said
    letters = kept()[f"{note}.txt"]
    assert [each for each in said if each not in letters] == []
