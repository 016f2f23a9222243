"""`forget`: what is forgotten is gone, and nothing else is."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cordially.model import DraftStatus
from cordially.store import attempts, journal, lock
from running import SUNDAY, Cordially

SECRET = "a-topic-nobody-else-has"  # noqa: S105
PERSON = "Dana-who-is-forgotten"


def note(company: str = "Acme", person: str = PERSON, topic: str = SECRET) -> tuple[str, ...]:
    return (
        *("thank-you", "--company", company, "--role", "Data Engineer"),
        *("--when", "2026-11-20 14:00", "--with", f"{person} <dana@{company.lower()}.example>"),
        *("--topic", topic, "--from", "Alex Kim <alex@example.com>"),
    )


@pytest.fixture
def acme(home: Path, cordially: Cordially, tmp_path: Path) -> Path:
    """Make one opportunity with all that hangs on one, and another beside it; return home."""
    attached = tmp_path / "cv.txt"
    attached.write_text(f"{SECRET} attached")
    assert cordially(*note("Beta", "Bo", "other things")).status == 0
    assert cordially(*note(), "--attach", str(attached)).status == 0
    with journal.writing(home / "journal.db") as connection:
        attempt = attempts.begin(connection, 2, f"{SECRET} on the wire".encode(), "smtp", SUNDAY)
        attempts.end(connection, attempt, DraftStatus.DEFERRED, SUNDAY, f"450 {SECRET}")
    assert cordially("replied", "acme").status == 0
    assert cordially("wrote", "acme", "check-in").status == 0
    return home


def rows(home: Path) -> dict[str, int]:
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        tables = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in tables
        }


def test_what_goes_is_shown_and_without_a_yes_nothing_goes(
    acme: Path, cordially: Cordially
) -> None:
    before = (acme / "journal.db").read_bytes()
    outcome = cordially("forget", "acme")
    assert (outcome.status, outcome.out) == (2, "")
    (file,) = (acme / "drafts").glob("0002*")
    assert "acme: Acme, Data Engineer" in outcome.err
    assert "1 person, 1 interview, 1 letter, 1 reply, 1 draft" in outcome.err
    assert f"draft 2 (deferred), thank-you to {PERSON}: {file}" in outcome.err
    assert "Say --yes" in outcome.err
    assert (acme / "journal.db").read_bytes() == before
    assert file.exists()


def test_all_of_it_goes_and_nothing_of_the_other(acme: Path, cordially: Cordially) -> None:
    other = cordially("show", "beta", "--json").json, cordially("drafts", "show", "1").out
    assert SECRET.encode() in (acme / "journal.db").read_bytes()
    outcome = cordially("forget", "acme", "--yes")
    assert (outcome.status, outcome.out) == (0, "acme is forgotten.\n")
    assert cordially("show", "acme").status == 66
    assert cordially("drafts", "show", "2").status == 66
    assert [each.name[:4] for each in (acme / "drafts").iterdir()] == ["0001"]
    assert (cordially("show", "beta", "--json").json, cordially("drafts", "show", "1").out) == other
    left = rows(acme)
    assert {table for table, count in left.items() if count} == {
        *("opportunity", "name", "person", "interview", "participant"),
        *("draft", "file", "sqlite_sequence"),
    }
    assert (left["opportunity"], left["draft"], left["name"]) == (1, 1, 2)


def test_no_word_of_it_stays_in_any_file(acme: Path, cordially: Cordially) -> None:
    assert cordially("forget", "acme", "--yes").status == 0
    assert (acme / "journal.db~").exists()
    assert not words_left(acme)


def words_left(home: Path) -> list[str]:
    """Return the files of home in which a word of what was forgotten is left."""
    words = [word.lower().encode() for word in (SECRET, PERSON, "acme")]
    files = [Path(folder) / name for folder, _, names in os.walk(home) for name in names]
    return [
        str(each)
        for each in files
        if any(word in each.read_bytes().lower() + each.name.lower().encode() for word in words)
    ]


def test_words_of_long_ago_go_too(acme: Path, cordially: Cordially) -> None:
    # As SQLite leaves them where it does not overwrite: whatever was deleted before.
    with closing(sqlite3.connect(acme / "journal.db")) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        for _ in range(20):
            connection.execute(
                "UPDATE draft SET text = ? WHERE id = 2", (f"{SECRET} " * 2000 + "long ago",)
            )
            connection.commit()
        connection.execute("UPDATE draft SET text = 'short' WHERE id = 2")
        connection.commit()
    assert b"long ago" in (acme / "journal.db").read_bytes()
    assert cordially("forget", "acme", "--yes").status == 0
    assert b"long ago" not in (acme / "journal.db").read_bytes()
    assert SECRET.encode() not in (acme / "journal.db").read_bytes()


def test_a_number_is_never_given_twice(acme: Path, cordially: Cordially) -> None:
    cordially("forget", "acme", "--yes")
    cordially("forget", "beta", "--yes")
    assert cordially("list", "--json").json == {"opportunities": []}
    assert cordially(*note(), "--json").json["drafts"][0]["id"] == 3


@pytest.mark.usefixtures("acme")
def test_what_was_forgotten_is_one_document(cordially: Cordially) -> None:
    before = cordially("export", "acme", "--json").json
    outcome = cordially("forget", "acme", "--yes", "--json")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.json == before
    assert cordially("forget", "acme", "--yes", "--json").status == 66


def test_a_draft_that_may_have_left_is_settled_first(acme: Path, cordially: Cordially) -> None:
    with journal.writing(acme / "journal.db") as connection:
        attempts.mark_dot(connection, attempts.begin(connection, 2, b"", "smtp", SUNDAY))
    with lock.held(acme / "sending.lock"):
        outcome = cordially("forget", "acme", "--yes")
        assert outcome.status == 65
        assert "being sent just now" in outcome.err
    outcome = cordially("forget", "acme", "--yes")  # its sender has died
    assert outcome.status == 65
    assert "cordially drafts not-sent 2" in outcome.err
    assert cordially("show", "acme").status == 0
    assert cordially("drafts", "not-sent", "2").status == 0
    assert cordially("forget", "acme", "--yes").status == 0


def test_while_another_is_sent_nothing_is_forgotten(acme: Path, cordially: Cordially) -> None:
    with lock.held(acme / "sending.lock"):
        assert cordially("forget", "acme", "--yes").status == 75
    assert cordially("show", "acme").status == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_file_that_stays_is_said_and_removed_by_the_next_command_that_writes(
    acme: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    (file,) = (acme / "drafts").glob("0002*")

    def refuse(path: Path, **_: bool) -> None:
        raise PermissionError(13, "not allowed", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        outcome = cordially("forget", "acme", "--yes")
    assert outcome.status == 74
    assert "acme is forgotten, but" in outcome.err
    assert str(file) in outcome.err
    assert file.exists()
    assert rows(acme)["opportunity"] == 1
    assert cordially("replied", "beta").status == 0
    assert not file.exists()
    assert not words_left(acme)


def test_a_journal_that_cannot_be_written_anew_is_said_and_all_is_gone(
    acme: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    compact: Callable[[Path], None] = journal.forget_words
    with closing(sqlite3.connect(acme / "journal.db")) as other:
        monkeypatch.setattr(journal, "_BUSY_SECONDS", 0.1)

        def held(path: Path) -> None:
            other.execute("BEGIN EXCLUSIVE")
            compact(path)

        monkeypatch.setattr(journal, "forget_words", held)
        outcome = cordially("forget", "acme", "--yes")
    assert outcome.status == 74
    assert "acme is forgotten, but" in outcome.err
    assert cordially("show", "acme").status == 66
    assert SECRET.encode() not in (acme / "journal.db").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_on_a_terminal_it_is_asked(acme: Path, cordially: Cordially) -> None:
    from terminals import Terminal

    for answer, end in (
        ("n", "acme stays as it was."),
        ("", "acme stays as it was."),
        ("y", "acme is forgotten."),
    ):
        run = Terminal("forget", "acme")
        try:
            run.expect("1 person, 1 interview")
            run.answer("Forget acme for good? [y/N]:", "?")
            run.expect("Answer y or n and Enter; Enter alone is no.")
            run.answer("Forget acme for good? [y/N]:", answer)
            run.expect(end)
            assert run.end() == 0
        finally:
            run.close()
    assert cordially("show", "acme").status == 66
