"""A damaged journal is put back from its copy, and nothing is sent twice for that."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cordially.desk import restoring, sending
from cordially.errors import CordiallyError, DataError
from cordially.store import backup, drafts, journal, soundness
from cordially.store.home import Home
from running import SUNDAY, Cordially

NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20"),
    *("--with", "Dana Reyes <dana@acme.example>", "--topic", "the move to Iceberg"),
    *("--from", "Alex Kim <alex@example.com>"),
)
OTHER = ("add", "--company", "Beta", "--when", "2026-11-19", "--from", "A Kim <alex@example.com>")


@pytest.fixture
def copied(home: Path, cordially: Cordially) -> Path:
    """Return a home with a draft, of which there is a copy."""
    assert cordially(*NOTE).status == 0
    assert cordially(*OTHER).status == 0
    assert (home / "journal.db~").is_file()
    return home


def rows(path: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT id, status, text FROM draft ORDER BY id").fetchall()


# The copy


def test_the_first_write_of_a_day_copies_the_journal_as_it_was_before(
    home: Path, cordially: Cordially
) -> None:
    assert cordially(*NOTE).status == 0
    before = (home / "journal.db").read_bytes()
    assert not (home / "journal.db~").exists()
    assert cordially(*OTHER).status == 0
    with closing(sqlite3.connect(home / "journal.db~")) as connection:
        assert connection.execute("SELECT slug FROM opportunity").fetchall() == [("acme",)]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len((home / "journal.db~").read_bytes()) == len(before)
    assert (home / "journal.db~").stat().st_mode & 0o777 == 0o600
    kept = (home / "journal.db~").stat()
    assert cordially("replied", "acme").status == 0
    assert (home / "journal.db~").stat() == kept
    os.utime(home / "journal.db~", (kept.st_mtime - 90_000, kept.st_mtime - 90_000))
    assert cordially("reopen", "acme").status == 0
    with closing(sqlite3.connect(home / "journal.db~")) as connection:
        assert connection.execute("SELECT count(*) FROM opportunity").fetchone() == (2,)


def test_a_copy_that_cannot_be_made_hinders_nothing(
    home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cordially(*NOTE).status == 0

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "write", full)
    assert cordially(*OTHER).status == 0
    assert sorted(each.name for each in home.iterdir()) == ["cache", "drafts", "journal.db"]


# The page check


def checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where every check of all pages from now on is noted."""
    found: list[str] = []

    class Noting(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if "quick_check" in sql or "integrity_check" in sql:
                found.append(sql)
            return super().execute(sql, *values)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **{"factory": Noting, **k}))
    return found


def write(home: Path, *, sends: bool = False) -> None:
    opened = journal.kept_open if sends else journal.writing
    with opened(home / "journal.db"):
        pass


def test_a_process_looks_at_all_pages_once(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = checks(monkeypatch)
    soundness.checked.clear()
    for _ in range(5):
        write(copied)
    assert len(found) == 1


def test_a_large_journal_is_looked_at_once_a_day_or_after_a_crash_or_by_who_sends(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with journal.writing(copied / "journal.db") as connection:
        connection.execute("UPDATE draft SET text = ?", ("x" * 2_000_000,))
    found = checks(monkeypatch)

    def checked(**how: bool) -> int:
        soundness.checked.clear()
        found.clear()
        for _ in range(3):
            write(copied, **how)
        return len(found)

    assert checked() == 0
    assert checked(sends=True) == 1
    (copied / "journal.db-journal").write_bytes(b"")
    assert checked() == 1
    (copied / "journal.db-journal").unlink()
    (copied / "journal.db~").unlink()
    assert checked() == 1
    assert checked() == 0


def test_reading_looks_at_no_pages_but_those_that_are_asked_for(
    copied: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = checks(monkeypatch)
    for command in (("list",), ("drafts",), ("drafts", "show", "1"), ("due",)):
        assert cordially(*command).status == 0
    assert found == []
    assert copied.exists()


# Damage


def test_of_bits_flipped_at_two_hundred_places_none_is_copied_and_the_copy_can_be_put_back(
    copied: Path, tmp_path: Path
) -> None:
    path, home = copied / "journal.db", Home(copied, copied)
    good, kept = path.read_bytes(), (copied / "journal.db~").read_bytes()
    chosen = random.Random(15)  # noqa: S311
    refused = 0
    for _ in range(200):
        content = bytearray(good)
        content[chosen.randrange(len(content))] ^= 1 << chosen.randrange(8)
        path.write_bytes(content)
        os.utime(copied / "journal.db~", (1, 1))  # so that a copy is due
        soundness.checked.clear()
        error = None  # its frames hold statements of the last journal, and those its lock
        error = refusal(copied)
        if error:
            refused += 1
            assert error.exit_code == 74
            if "newer Cordially" not in error.message:
                assert f"{path}~ is a copy of {backup.day(path)}" in (error.hint or "")
                assert "cordially doctor --restore" in (error.hint or "")
            assert path.read_bytes() == bytes(content)
            assert (copied / "journal.db~").read_bytes() == kept
        else:
            (copied / "journal.db~").write_bytes(kept)
        if error and refused == 1:
            restoring.restore(home, SUNDAY)
            assert rows(path)[0][1:] == ("unknown", rows(copied / "journal.db~")[0][2])
            for each in backup.damaged(path):
                each.unlink()
    assert refused


def refusal(home: Path) -> CordiallyError | None:
    try:
        write(home)
    except CordiallyError as error:
        return error
    return None


def test_putting_back_needs_a_yes_on_a_terminal(copied: Path, cordially: Cordially) -> None:
    before = (copied / "journal.db").read_bytes()
    assert cordially("doctor", "--restore").status == 2
    assert (copied / "journal.db").read_bytes() == before


def test_without_a_copy_nothing_is_put_back(home: Path, cordially: Cordially) -> None:
    assert cordially(*NOTE).status == 0
    assert cordially("doctor", "--restore").status == 66


@pytest.mark.parametrize("damage", ["no database", "another database", "empty", "a page"])
def test_a_copy_that_is_damaged_too_is_74_and_nothing_is_changed(copied: Path, damage: str) -> None:
    path, copy = copied / "journal.db", copied / "journal.db~"
    path.write_bytes(b"gone")
    if damage == "another database":
        copy.unlink()
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("CREATE TABLE other (id)")
    else:
        whole = copy.read_bytes()
        page = whole[:8192] + b"\xff" * 4096 + whole[12288:]
        copy.write_bytes({"no database": b"gone too", "empty": b"", "a page": page}[damage])
    with pytest.raises(CordiallyError) as caught:
        restoring.restore(Home(copied, copied), SUNDAY)
    assert caught.value.exit_code == 74
    assert caught.value.message.startswith(f"The copy {copy} cannot be read: ")
    assert f"in the place of {path}" in str(caught.value.hint)
    assert ".cordially-" not in str(caught.value)
    assert path.read_bytes() == b"gone"
    assert not [each for each in copied.iterdir() if ".cordially-" in each.name]


def test_what_was_damaged_is_kept_beside_with_what_was_under_way(copied: Path) -> None:
    path = copied / "journal.db"
    path.write_bytes(b"gone")
    (copied / "journal.db-journal").write_bytes(b"hot")
    kept, numbers = restoring.restore(Home(copied, copied), SUNDAY)
    assert (copied / kept).read_bytes() == b"gone"
    assert (copied / f"{kept}-journal").read_bytes() == b"hot"
    assert not (copied / "journal.db-journal").exists()
    assert numbers == [1]
    assert (copied / "drafts" / (draft(copied).path or "")).is_file()


def draft(home: Path, number: int = 1) -> Any:
    with journal.reading(home / "journal.db") as connection:
        return drafts.get(connection, number)


# Nothing twice


@pytest.mark.parametrize("status", ["draft", "refused", "deferred", "sending"])
def test_what_was_unsent_is_unknown_after_that(
    status: str, copied: Path, cordially: Cordially
) -> None:
    with closing(sqlite3.connect(copied / "journal.db~")) as connection:
        connection.execute("UPDATE draft SET status = ?", (status,))
        connection.commit()
    restoring.restore(Home(copied, copied), SUNDAY)
    assert draft(copied).status == "unknown"
    assert cordially("send", "1", "--yes").status == 65
    assert cordially(*NOTE).status == 65
    assert cordially("due").status == 0
    assert cordially("drafts", "not-sent", "1").status == 0
    assert draft(copied).status == "draft"


def test_until_it_is_said_what_left_nothing_leaves_by_yes_alone(
    copied: Path, cordially: Cordially
) -> None:
    home = Home(copied, copied)
    restoring.restore(home, SUNDAY)
    assert cordially("drafts", "not-sent", "1").status == 0
    outcome = cordially("send", "1", "--yes", "--anyway")
    assert outcome.status == 65
    assert f"was put back as it was on {backup.day(copied / 'journal.db')}" in outcome.err
    nowhere = sending.Post("nowhere", lambda: pytest.fail("a line was opened"))
    with pytest.raises(DataError, match="put back"):
        list(sending.send(home, [draft(copied)], nowhere, lambda: SUNDAY))
    restoring.all_said(home)
    outcome = cordially("send", "1", "--yes", "--anyway")
    assert "put back" not in outcome.err


def test_a_number_that_a_later_draft_had_is_not_given_again(
    copied: Path, cordially: Cordially
) -> None:
    second = (*NOTE[:8], "Li Wei <li@acme.example>", *NOTE[9:])
    assert cordially(*second, "--to", "Li Wei").status == 0
    assert draft(copied, 2)
    restoring.restore(Home(copied, copied), SUNDAY)
    assert draft(copied, 2) is None
    (made,) = cordially(*second, "--to", "Li Wei", "--json").json["drafts"]
    assert made["id"] == 3


def test_an_older_copy_is_made_one_of_today(copied: Path) -> None:
    dump = Path(__file__).parent / "store" / "journal_2.sql"
    (copied / "journal.db~").unlink()
    with closing(sqlite3.connect(copied / "journal.db~")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    restoring.restore(Home(copied, copied), datetime(2026, 12, 1, tzinfo=UTC))
    with journal.reading(copied / "journal.db") as connection:
        assert restoring.since(connection)


def test_forgetting_takes_damaged_journals_and_the_copy_with_it(
    copied: Path, cordially: Cordially
) -> None:
    shutil.copy(copied / "journal.db", copied / "journal.db.damaged-1")
    assert cordially("forget", "acme", "--yes").status == 0
    assert not (copied / "journal.db.damaged-1").exists()
    assert b"Iceberg" not in (copied / "journal.db~").read_bytes()
