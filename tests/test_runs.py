"""A run of several letters: whatever dies in it, and however its home is copied meanwhile."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import pytest

from cordially.desk import drafting, sending
from cordially.model import DraftStatus
from cordially.store import attempts, journal
from cordially.store.home import Home
from desk.test_sending import Fake
from running import SUNDAY, Cordially

NAMES = ("Dana Reyes", "Li Wei", "Bo Lee")
FILES = ("", "-journal", "-wal", "-shm")
"""What SQLite keeps of a database beside each other, by the ends of their names."""

FAR = (DraftStatus.DRAFT, DraftStatus.UNKNOWN, DraftStatus.SENT)
"""How far a letter is for whoever finds a home, once its sender is no more."""


@pytest.fixture
def place(home: Path, cordially: Cordially) -> Home:
    """Return a home in which three letters wait."""
    people = (("--with", f"{name} <{name[:2].lower()}@acme.example>") for name in NAMES)
    done = cordially(
        *("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20"),
        *itertools.chain(*people),
        *("--from", "Alex Kim <alex@example.com>", "--topic", "Iceberg"),
    )
    assert done.status == 0, done.err
    return Home(home, home)


class Moment(NamedTuple):
    """The journal's files at one moment of a run, and how far each letter was in truth."""

    files: dict[str, bytes]
    far: list[int]


class Watched(sqlite3.Connection):
    """A connection at each of whose steps on the disk the files are looked at."""

    path: ClassVar[Path]
    moments: ClassVar[list[Moment]]

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql.startswith(("COMMIT", "PRAGMA journal_mode", "PRAGMA wal_")):
            with self._looked():
                return super().execute(sql, *values)
        return super().execute(sql, *values)

    def close(self) -> None:
        with self._looked():
            super().close()

    @staticmethod
    @contextmanager
    def _looked() -> Iterator[None]:
        Watched._look()
        yield
        Watched._look()

    @staticmethod
    def _look() -> None:
        paths = {end: Watched.path.with_name(f"{Watched.path.name}{end}") for end in FILES}
        files = {end: path.read_bytes() for end, path in paths.items() if path.exists()}
        Watched.moments.append(Moment(files, []))


def far(path: Path) -> list[int]:
    """Return how far each letter is, as whoever finds this journal takes it."""
    with journal.reading(path) as connection:
        left = attempts.abandoned(connection)
        found = [drafting.find(connection, number + 1) for number in range(len(NAMES))]
    return [FAR.index(left.get(draft.id, draft.status)) for draft in found]


@pytest.fixture
def watched(place: Home, monkeypatch: pytest.MonkeyPatch) -> list[Moment]:
    """Send the letters, and return the moments of the run."""
    with journal.reading(place.journal) as connection:
        drafts = [drafting.find(connection, number + 1) for number in range(len(NAMES))]
    Watched.path, Watched.moments = place.journal, []
    connect = sqlite3.connect
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **{"factory": Watched, **k}))
        results = list(sending.send(place, drafts, Fake().post, lambda: SUNDAY))
    assert [each.error for each in results] == [None] * len(NAMES)
    return Watched.moments


def test_no_order_of_copying_its_files_loses_what_was_kept_when_the_copying_began(
    watched: list[Moment], tmp_path: Path
) -> None:
    def laid(number: int, files: dict[str, bytes]) -> Path:
        folder = tmp_path / f"copy-{number}"
        folder.mkdir()
        for end, content in files.items():
            (folder / f"journal.db{end}").write_bytes(content)
        return folder / "journal.db"

    numbers = itertools.count()
    for moment in watched:
        moment.far.extend(far(laid(next(numbers), moment.files)))
    assert watched[0].far == [0, 0, 0]
    assert watched[-1].far == [2, 2, 2]
    others = [end for end in FILES[1:] if any(end in each.files for each in watched)]
    lost = []
    for when in itertools.product(range(len(watched)), repeat=1 + len(others)):
        ends = dict(zip(("", *others), when, strict=True))
        files = {
            end: watched[at].files[end] for end, at in ends.items() if end in watched[at].files
        }
        found = far(laid(next(numbers), files))
        if any(now < then for now, then in zip(found, watched[min(when)].far, strict=True)):
            lost.append((ends, found))
    assert lost == []
