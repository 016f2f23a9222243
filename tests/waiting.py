"""Three letters that wait in a home, to be sent in one run."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from cordially.desk import drafting
from cordially.model import Draft
from cordially.store import journal
from cordially.store.home import Home
from running import Cordially

NAMES = ("Dana Reyes", "Li Wei", "Bo Lee")


def three(home: Path, cordially: Cordially) -> Home:
    """Let a letter to each of the names wait in a home, and return it."""
    people = (("--with", f"{name} <{name[:2].lower()}@acme.example>") for name in NAMES)
    done = cordially(
        *("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20"),
        *chain.from_iterable(people),
        *("--from", "Alex Kim <alex@example.com>", "--topic", "Iceberg"),
    )
    assert done.status == 0, done.err
    return Home(home, home)


def letters(place: Home) -> list[Draft]:
    """Return the letters as the journal has them, by number."""
    with journal.reading(place.journal) as connection:
        return [drafting.find(connection, number + 1) for number in range(len(NAMES))]
