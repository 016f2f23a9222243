"""A run of several letters: what dies in it or copies it meanwhile, and what it costs the disk."""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any, ClassVar

import pytest

from cordially.desk import drafting, sending
from cordially.errors import StorageError
from cordially.model import DraftStatus
from cordially.store import attempts, journal
from cordially.store.home import Home
from desk.test_sending import Fake
from long_history import build
from mailing import MORTAL, Post
from running import SUNDAY, Cordially, need
from waiting import NAMES, letters, three

FILES = ("", "-journal", "-wal", "-shm")
"""What SQLite keeps of a database beside each other, by the ends of their names."""

FAR = (DraftStatus.DRAFT, DraftStatus.UNKNOWN, DraftStatus.SENT)
"""How far a letter is for whoever finds a home, once its sender is no more."""


@pytest.fixture
def place(home: Path, cordially: Cordially) -> Home:
    return three(home, cordially)


Moment = dict[str, bytes]
"""The journal's files at one moment of a run, by the ends of their names."""


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
        moment = {end: path.read_bytes() for end, path in paths.items() if path.exists()}
        Watched.moments.append(moment)


def far(path: Path) -> list[int]:
    """Return how far each letter is for whoever finds this journal; -1 if it is damaged."""
    try:
        with journal.reading(path) as connection:
            left = attempts.abandoned(connection)
            found = [drafting.find(connection, number + 1) for number in range(len(NAMES))]
    except StorageError:
        return [-1] * len(NAMES)
    return [FAR.index(left.get(draft.id, draft.status)) for draft in found]


@pytest.fixture
def watched(place: Home, monkeypatch: pytest.MonkeyPatch) -> list[Moment]:
    """Send the letters, and return the moments of the run."""
    drafts = letters(place)
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
    known: dict[tuple[tuple[str, bytes], ...], list[int]] = {}

    def found(files: dict[str, bytes]) -> list[int]:
        """Lay a copy of the files, and return how far each letter is there."""
        key = tuple(sorted(files.items()))
        if key not in known:
            folder = tmp_path / f"copy-{len(known)}"
            folder.mkdir()
            for end, content in files.items():
                (folder / f"journal.db{end}").write_bytes(content)
            known[key] = far(folder / "journal.db")
        return known[key]

    truth = [found(files) for files in watched]
    assert (truth[0], truth[-1]) == ([0, 0, 0], [2, 2, 2])
    lost = []
    for at, later in itertools.combinations(range(len(watched)), 2):
        for number in range(1, len(FILES)):
            for first in itertools.combinations(FILES, number):
                copied = {end: watched[at][end] for end in first if end in watched[at]}
                others = set(watched[later]).difference(first)
                copied |= {end: watched[later][end] for end in others}
                if any(now < then for now, then in zip(found(copied), truth[at], strict=True)):
                    lost.append((at, first, later))
    assert lost == []


# What dies


def settle(home: Path, post: Post) -> None:
    """Let the letters of a home leave by a program."""
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n\n'
        f'[account]\nsendmail = ["{sys.executable}", "{post.script}"]\n'
    )


# Each COMMIT of a run of two: nothing to settle, a claim, its dot, an outcome with the next
# claim, the other dot, the last outcome; and what the two letters are once it is kept.
COMMITS = [("draft", "draft")] * 3 + [
    *[("unknown", "draft"), ("sent", "draft"), ("sent", "unknown"), ("sent", "sent")]
]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("number", range(1, len(COMMITS)))
def test_killed_at_a_commit_of_a_run_no_letter_is_lost_or_doubled(
    place: Home, cordially: Cordially, post: Post, when: str, number: int
) -> None:
    settle(place.data, post)
    command = (sys.executable, str(MORTAL), when, str(number), "-", "send", "1", "2")
    died = subprocess.run([*command, "--yes", "--anyway"], capture_output=True, check=False)
    assert died.returncode == -signal.SIGKILL
    found = [
        cordially("drafts", "show", str(each), "--json").json["drafts"][0]["status"]
        for each in (1, 2)
    ]
    assert tuple(found) == COMMITS[number - (when == "before")]
    assert found.count("sent") <= post.taken <= found.count("sent") + found.count("unknown")
    done = cordially("send", "1", "2", "--yes", "--anyway")
    assert done.status == (65 if set(found) & {"unknown"} or set(found) == {"sent"} else 0)
    taken = [each.read_bytes() for each in post.folder.iterdir()]
    ids = Counter(message_from_bytes(each)["Message-ID"] for each in taken)
    assert set(ids.values()) == {1}
    assert len(ids) + found.count("unknown") >= 2


# What it costs


def without_strace() -> str:
    """Say why no calls can be counted here, if so: some containers have it and forbid it."""
    if not shutil.which("strace"):
        return "strace is not installed"
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return f"strace may not be used: {tried.stderr.decode()}" if tried.returncode else ""


@pytest.mark.usefixtures("unmeasured")
def test_a_letter_more_costs_two_transactions_and_no_second_look_at_the_whole_journal(
    home: Path, cordially: Cordially, post: Post, tmp_path: Path
) -> None:
    need(without_strace())

    def sent(count: int, history: int) -> Counter[str]:
        """Send so many letters, and return how often the disk was waited for and read from."""
        shutil.rmtree(home, ignore_errors=True)
        build(home, history, 5, SUNDAY)
        settle(home, post)
        done = cordially("thank-you", "--draft", "--details", details(count, tmp_path), "--json")
        numbers = [str(each["id"]) for each in done.json["drafts"]]
        assert len(numbers) == count
        cordially("replied", "firm-0")  # the copy of the day is made
        trace = tmp_path / "trace"
        calls = ("strace", "-y", "-e", "trace=fsync,fdatasync,pread64", "-o", str(trace))
        run = (sys.executable, str(MORTAL), "after", "0", "-", "send", *numbers, "--yes")
        subprocess.run([*calls, *run, "--anyway"], capture_output=True, check=True)
        pattern = rf"^(\w+)\(\d+<{re.escape(str(home))}(/journal.db)?[^>]*>"
        return Counter(found[1] for found in re.finditer(pattern, trace.read_text(), re.M))

    few, many = sent(2, 20), sent(12, 20)
    # Two transactions of five syncs each: SQLite's own, and that its file's name came and went.
    assert many["fdatasync"] - few["fdatasync"] == 10 * 2 * 5
    assert many["fsync"] - few["fsync"] == 10  # that the draft's file is gone
    long, longer = sent(2, 200), sent(12, 200)
    assert (long["fdatasync"], longer["fdatasync"]) == (few["fdatasync"], many["fdatasync"])
    pages = (home / "journal.db").stat().st_size // 4096
    assert pages > 400
    assert pages <= long["pread64"] < 1.8 * pages
    assert longer["pread64"] - long["pread64"] < 1.2 * (many["pread64"] - few["pread64"])


def test_letters_whose_days_are_said_anew_are_kept_in_one_transaction(
    place: Home, cordially: Cordially, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(place.data, post)
    kept: list[str] = []

    class Noting(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if sql == "COMMIT":
                kept.append(sql)
            return super().execute(sql, *values)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **{"factory": Noting, **k}))
    tomorrow = SUNDAY + timedelta(days=5)
    done = cordially("send", "1", "2", "3", "--yes", "--anyway", now=tomorrow)
    assert done.status == 0, done.err
    assert done.err.count("is now") == len(NAMES)
    # The words and that their files are there; what a run begins with; and two for each letter
    # but one more for the first claim.
    assert len(kept) == 2 + 1 + 2 * len(NAMES) + 1


def details(count: int, folder: Path) -> str:
    """Write a file of so many opportunities, each with a letter that is due."""
    opportunities = [
        {
            "company": f"Firm {number}",
            "role": "Engineer",
            "from": "Alex Kim <alex@example.com>",
            "people": [{"name": "Dana Reyes", "email": f"dana@firm{number}.example"}],
            "interviews": [{"when": "2026-11-20", "topics": {"Dana Reyes": "Iceberg"}}],
        }
        for number in range(count)
    ]
    path = folder / "details.json"
    path.write_text(json.dumps({"opportunities": opportunities}), encoding="utf-8")
    return str(path)
