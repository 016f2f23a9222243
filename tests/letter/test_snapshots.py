"""The shipped letters read as they are kept in tests/snapshots, where a changed word shows.

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

from cordially.store import notes
from situations import NOWHERE, Written, everything

SNAPSHOTS = Path(__file__).parent / "snapshots"
LINE = 78


@cache
def now() -> dict[str, str]:
    """Return the snapshots of the letters as they are: the text of each file by its name."""
    by_name: dict[str, list[Written]] = {}
    for written in everything():
        by_name.setdefault(f"{written.note}/{written.variant}.txt", []).append(written)
    return {name: "\n".join(map(shown, letters)) for name, letters in by_name.items()}


def kept() -> dict[str, str]:
    files = (each for each in SNAPSHOTS.rglob("*") if each.is_file())
    return {
        each.relative_to(SNAPSHOTS).as_posix(): each.read_text(encoding="utf-8") for each in files
    }


def shown(written: Written) -> str:
    """Show the letters of one situation as prose, each wording once."""

    def lines() -> Iterator[str]:
        yield from ("=" * LINE, f"{written.note}: {written.situation}", "=" * LINE)
        letters = dict.fromkeys(draft.letter for draft in written.drafts)
        for number, letter in enumerate(letters, 1):
            head = f"Wording {number} of {len(letters)} "
            yield from ("", head + "-" * (LINE - len(head)), f"Subject: {letter.subject}", "")
            # No line of a snapshot ends in a blank; that `-- ` does is tested elsewhere.
            yield from (line.rstrip() for line in letter.text.rstrip("\n").split("\n"))

    return "\n".join(lines()) + "\n"


@pytest.fixture(scope="module", autouse=True)
def _written_anew() -> None:
    if os.environ.get("WRITE_SNAPSHOTS"):
        shutil.rmtree(SNAPSHOTS, ignore_errors=True)
        for name, text in now().items():
            path = SNAPSHOTS / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")


def test_the_letters_read_as_they_are_kept() -> None:
    before, after = kept(), now()
    changes = [
        line
        for name in sorted(before.keys() | after.keys())
        for line in unified_diff(
            *(before.get(name, "").splitlines(), after.get(name, "").splitlines()),
            *(f"kept/{name}", f"now/{name}"),
            lineterm="",
        )
    ]
    command = "WRITE_SNAPSHOTS=1 python -m pytest tests/letter/test_snapshots.py"
    hint = f"{command} keeps them as they are now."
    assert not changes, "\n".join([hint, *changes])


def test_no_snapshot_is_left_of_a_letter_that_is_gone() -> None:
    assert kept().keys() == now().keys()


@pytest.mark.parametrize("note", notes.find(NOWHERE))
def test_all_that_a_template_can_say_is_in_a_snapshot(note: str) -> None:
    source = notes.find(NOWHERE)[note].read_text(encoding="utf-8")
    pieces = re.split(r"{#.*?#}|{{.*?}}|{%.*?%}|<[^>]*>|…", source, flags=re.S)
    said = {" ".join(piece.split()) for piece in pieces} - {"", *",.;:"}
    assert said
    letters = "".join(text for name, text in kept().items() if name.startswith(f"{note}/"))
    assert [each for each in said if each not in letters] == []
