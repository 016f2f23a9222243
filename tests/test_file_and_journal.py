"""Whatever dies and whenever: the file of a draft says what the journal says of it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cordially.store import journal, mending, schema
from cordially.store.home import Home
from running import Cordially

if sys.platform == "win32":
    pytest.skip("SIGKILL is POSIX", allow_module_level=True)

DYING = Path(__file__).parent / "servers" / "dying.py"
SECRET = "Iceberg"  # noqa: S105
NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20"),
    *("--with", "Dana Reyes <dana@acme.example>", "--topic", f"the move to {SECRET}"),
    *("--from", "Alex Kim <alex@example.com>"),
)
OTHER = ("add", "--company", "Beta", "--when", "2026-11-19", "--from", "A Kim <alex@example.com>")


def die(number: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(DYING), str(number), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def deaths(home: Path, *arguments: str) -> list[int]:
    """Return every step of a command at which it may die."""
    kept = home.with_name("kept")
    if home.exists():
        shutil.copytree(home, kept)
    done = die(0, *arguments)
    assert done.returncode == 0, done.stderr
    shutil.rmtree(home)
    if kept.exists():
        kept.rename(home)
    return list(range(1, int(done.stderr.split()[-1]) + 1))


def agree(home: Path, cordially: Cordially) -> None:
    """Hold the files of drafts against the journal, after another command that writes."""
    assert cordially(*OTHER).status == 0
    names = (
        {each.name for each in (home / "drafts").iterdir()} if (home / "drafts").exists() else {}
    )
    waiting = cordially("drafts", "--json").json["drafts"]
    assert {Path(each["path"]).name for each in waiting} == set(names)
    for each in waiting:
        shown = cordially("drafts", "show", str(each["id"]), "--json").json["drafts"][0]
        exported = cordially("drafts", "export", str(each["id"]), "--out", "-").out
        assert shown["subject"] in exported
        content = Path(each["path"]).read_bytes().decode()
        assert [line for line in content.splitlines() if not line.startswith("Date:")] == [
            line for line in exported.splitlines() if not line.startswith("Date:")
        ]
    left = [each.name for each in home.rglob(".cordially-*") if each.parent.name != "cache"]
    assert left == []
    assert not (home / "drafts.lock").exists()
    with journal.reading(home / "journal.db") as connection:
        assert list(mending.astray(connection, Home(home, home))) == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


COMMANDS = {
    "a new note": (NOTE,),
    "a rewritten note": (NOTE, (*NOTE, "--next-step", "a call with the platform team")),
    "an edit": (NOTE, ("drafts", "edit", "1")),
    "a discarded draft": (NOTE, ("drafts", "discard", "1")),
    "a draft that left": (NOTE, ("drafts", "sent", "1")),
    "a forgotten opportunity": (NOTE, ("forget", "acme", "--yes")),
}


@pytest.mark.parametrize("what", COMMANDS)
def test_killed_at_any_step_on_the_disk_file_and_journal_agree_after_the_next_command(
    what: str, home: Path, cordially: Cordially, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nsed -i "s/^Hi Dana.*/&\\n\\nBy hand./" "$1"\n')
    editor.chmod(0o700)
    monkeypatch.setenv("EDITOR", str(editor))
    *before, last = COMMANDS[what]
    for each in before:
        assert cordially(*each).status == 0
    all_deaths = deaths(home, *last)
    assert len(all_deaths) > 1
    kept = tmp_path / "before"
    if home.exists():
        home.rename(kept)
    for number in all_deaths:
        shutil.rmtree(home, ignore_errors=True)
        if kept.exists():
            shutil.copytree(kept, home)
        died = die(number, *last)
        assert died.returncode == -signal.SIGKILL, died.stderr
        agree(home, cordially)
        if what == "a forgotten opportunity" and cordially("show", "acme").status == 66:
            assert not [
                each
                for each in home.rglob("*")
                if each.is_file() and SECRET.encode() in each.read_bytes()
            ]


def test_what_is_behind_is_said_until_it_is_put_right(
    home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()
    old = file.read_bytes()
    assert cordially(*NOTE, "--next-step", "a call with the platform team").status == 0
    new = file.read_bytes()
    assert new != old
    # As a death at the rename leaves it: the mark, and the old words.
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        from hashlib import sha256

        connection.execute("UPDATE file SET behind = 1, earlier = ?", (sha256(old).digest(),))
        connection.commit()
    file.write_bytes(old)
    told = cordially("doctor", "--offline")
    assert told.status == 65
    assert f"{file} is older than draft 1" in told.out
    assert "was changed" not in cordially("drafts", "show", "1").err
    assert cordially(*OTHER).status == 0
    assert file.read_bytes() == new


def test_words_of_another_program_are_never_written_over_after_a_crash(
    home: Path, cordially: Cordially
) -> None:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        connection.execute("UPDATE file SET behind = 1")
        connection.commit()
    file.write_bytes(file.read_bytes() + b"Mine.\n")
    changed = file.read_bytes()
    assert cordially(*OTHER).status == 0
    assert file.read_bytes() == changed
    assert "changed by another program" in cordially("drafts", "show", "1").err


# Another program changed the file


@pytest.fixture
def changed(home: Path, cordially: Cordially) -> Path:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()
    file.write_bytes(file.read_bytes().replace(b"Hi Dana", b"Good day Dana"))
    return file


STOPPED = [
    ("send", "1", "--yes"),
    ("send", "1", "--yes", "--anyway"),
    ("send", "1", "--dry-run"),
    NOTE,
    (*NOTE, "--draft", "--yes"),
    ("drafts", "discard", "1"),
]


@pytest.mark.parametrize("command", STOPPED)
def test_a_changed_file_stops_what_would_pass_over_its_words(
    command: tuple[str, ...], changed: Path, cordially: Cordially
) -> None:
    before = changed.read_bytes()
    outcome = cordially(*command)
    assert outcome.status == 65
    assert "changed by another program" in outcome.err
    assert str(changed) in outcome.err
    assert "cordially drafts edit 1" in outcome.err
    assert changed.read_bytes() == before
    assert cordially("drafts", "--json").json["drafts"][0]["status"] == "draft"


def test_the_words_of_the_file_are_taken_in_by_an_edit(changed: Path, cordially: Cordially) -> None:
    assert cordially("drafts", "edit", "1").status == 0
    shown = cordially("drafts", "show", "1", "--json")
    assert "Good day Dana" in shown.json["drafts"][0]["text"]
    assert "Good day Dana" in shown.json["drafts"][0]["html"]
    assert shown.err == ""
    assert b"Good day Dana" in changed.read_bytes()
    assert cordially("send", "1", "--dry-run").status == 0


def test_the_kept_words_are_written_over_the_file_by_an_export(
    changed: Path, cordially: Cordially
) -> None:
    assert cordially("drafts", "export", "1").status == 0
    assert b"Hi Dana" in changed.read_bytes()
    assert cordially("send", "1", "--dry-run").status == 0


def test_anyway_a_note_is_written_over_the_changed_file(
    changed: Path, cordially: Cordially
) -> None:
    assert cordially(*NOTE, "--anyway").status == 0
    assert b"Hi Dana" in changed.read_bytes()
    assert cordially("send", "1", "--dry-run").status == 0


def test_a_file_that_was_only_touched_is_not_changed(home: Path, cordially: Cordially) -> None:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()
    os.utime(file, (1, 1))
    assert cordially("send", "1", "--dry-run").status == 0


def test_a_changed_file_goes_with_what_is_forgotten_and_that_is_said(
    changed: Path, cordially: Cordially
) -> None:
    outcome = cordially("forget", "acme", "--yes")
    assert outcome.status == 0
    assert "changed by another program" in outcome.err
    assert not changed.exists()


def test_on_a_full_disk_a_discarded_draft_keeps_its_file(
    home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()

    class Full(sqlite3.Connection):
        def execute(self, sql: str, *values: object) -> sqlite3.Cursor:
            if sql == "COMMIT":
                super().execute("ROLLBACK")
                raise full()
            return super().execute(sql, *values)  # type: ignore[arg-type]

    def full() -> sqlite3.OperationalError:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        return error

    connect = sqlite3.connect
    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **{**k, "factory": Full}))
        for command in (("drafts", "discard", "1"), ("forget", "acme", "--yes")):
            outcome = cordially(*command)
            assert outcome.status == 74
            assert "nothing was changed" in outcome.err
            assert file.exists()
    assert cordially("drafts", "--json").json["drafts"][0]["status"] == "draft"


@pytest.mark.parametrize("version", [3])
def test_a_journal_of_an_earlier_version_learns_of_its_files_as_they_are_written(
    version: int, home: Path, cordially: Cordially
) -> None:
    dump = Path(__file__).parent / "store" / f"journal_{version}.sql"
    home.mkdir(mode=0o700)
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    states = [cordially("drafts", "show", n, "--json").json["drafts"][0] for n in ("1", "2")]
    assert [each["status"] for each in states] == ["draft", "sent"]
    assert cordially("drafts", "export", "1").status == 0
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("SELECT draft, behind FROM file").fetchall() == [(1, 0)]
    (made,) = cordially(*NOTE[:2], "Gamma", *NOTE[3:], "--json").json["drafts"]
    assert made["id"] == 3


def as_before(home: Path) -> None:
    """Let the journal know nothing of its files, as those of version 3 did."""
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        connection.execute("DELETE FROM file")
        connection.commit()


@pytest.mark.parametrize("command", STOPPED)
def test_a_file_is_known_to_be_changed_though_the_journal_is_of_before(
    command: tuple[str, ...], home: Path, changed: Path, cordially: Cordially
) -> None:
    as_before(home)
    before = changed.read_bytes()
    outcome = cordially(*command)
    assert outcome.status == 65
    assert "changed by another program" in outcome.err
    assert changed.read_bytes() == before


@pytest.mark.parametrize(
    "date", [b"", b"Date: tomorrow\n", b"Date: Sat, 1 Jan 99999 1:1:1 -0000\n"]
)
def test_a_file_of_before_without_a_date_is_somebody_elses(
    date: bytes, home: Path, cordially: Cordially
) -> None:
    assert cordially(*NOTE).status == 0
    as_before(home)
    (file,) = (home / "drafts").iterdir()
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(date if line[:5] == b"Date:" else line for line in lines))
    assert cordially("drafts", "discard", "1").status == 65
    assert file.exists()


@pytest.mark.parametrize(
    "command", [("drafts", "sent", "1"), ("forget", "acme", "--yes"), (*NOTE, "--anyway")]
)
def test_a_changed_file_of_before_may_be_given_up(
    command: tuple[str, ...], home: Path, changed: Path, cordially: Cordially
) -> None:
    as_before(home)
    assert cordially(*command).status == 0
    assert not changed.exists() or b"Good day Dana" not in changed.read_bytes()


def unreadable(file: Path) -> None:
    """Put there what cannot be read as a file, not even by the owner of the machine."""
    file.unlink()
    file.mkdir()
    (file / "inside").touch()


def test_what_became_of_a_letter_is_recorded_though_its_file_cannot_be_read(
    home: Path, cordially: Cordially
) -> None:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()
    unreadable(file)
    assert cordially("drafts", "sent", "1").status == 0
    assert cordially("drafts", "show", "1", "--json").json["drafts"][0]["status"] == "sent"
    assert (file / "inside").exists()


def test_a_file_that_cannot_be_read_nor_removed_is_told_when_it_is_forgotten(
    home: Path, cordially: Cordially
) -> None:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()
    unreadable(file)
    outcome = cordially("forget", "acme", "--yes")
    assert outcome.status == 74
    assert "may still be read" in outcome.err
    assert str(file) in outcome.err


def test_a_journal_of_before_knows_nothing_of_its_files_and_hinders_nothing(
    home: Path, cordially: Cordially
) -> None:
    assert cordially(*NOTE).status == 0
    (file,) = (home / "drafts").iterdir()
    as_before(home)
    assert cordially("send", "1", "--dry-run").status == 0
    assert cordially("drafts", "discard", "1").status == 0
    assert not file.exists()
