"""The journal: made whole, refused when it is not one, and kept by transactions."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cordially.errors import BusyError, StorageError
from cordially.model import Opportunity
from cordially.store import drafts, journal, mentions, opportunities, schema, slugs, soundness
from running import Cordially

NOTE = (
    *("thank-you", "--company", "Northwind Labs", "--when", "2026-11-20 14:00"),
    *("--with", "Dana Reyes <dana@northwind.example>", "--topic", "the move to Iceberg"),
    *("--from", "Alex Kim <alex@example.com>"),
)
EVERY_COMMAND = (("list",), ("drafts",), ("show", "northwind-labs"), ("drafts", "show", "1"), NOTE)


def _tree(folder: Path) -> dict[str, bytes | None]:
    return {
        str(each.relative_to(folder)): each.read_bytes() if each.is_file() else None
        for each in folder.rglob("*")
    }


def _slugs(path: Path) -> list[str]:
    with journal.reading(path) as connection:
        return slugs.slugs(connection)


def _add(path: Path, company: str) -> None:
    with journal.writing(path) as connection:
        opportunities.put(connection, Opportunity(company), slugs.slug_of(company))


def test_a_journal_that_does_not_exist_reads_as_empty_and_is_not_made(home: Path) -> None:
    assert _slugs(home / "journal.db") == []
    assert not home.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_journal_drafts_and_folders_are_the_owners_alone(home: Path, cordially: Cordially) -> None:
    before = os.umask(0)
    try:
        assert cordially(*NOTE).status == 0
    finally:
        os.umask(before)
    for each in [home, home / "drafts"]:
        assert each.stat().st_mode & 0o777 == 0o700
    for each in [home / "journal.db", *(home / "drafts").iterdir()]:
        assert each.stat().st_mode & 0o777 == 0o600


def test_the_first_journal_has_its_name_only_once_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "home" / "journal.db"
    with journal.writing(path) as connection:
        opportunities.put(connection, Opportunity("Acme"), "acme")
        assert not path.exists()
    assert _slugs(path) == ["acme"]
    assert [each.name for each in path.parent.iterdir()] == ["journal.db"]


def test_a_journal_gets_its_name_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    _add(tmp_path / "journal.db", "Acme")
    assert _slugs(tmp_path / "journal.db") == ["acme"]
    assert [each.name for each in tmp_path.iterdir()] == ["journal.db"]


def test_an_exception_undoes_a_first_journal_and_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "new" / "home" / "journal.db"
    with pytest.raises(KeyboardInterrupt), journal.writing(path) as connection:
        opportunities.put(connection, Opportunity("Acme"), "acme")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_an_exception_rolls_a_transaction_back(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    _add(path, "Acme")
    before = path.read_bytes()
    with pytest.raises(RuntimeError), journal.writing(path) as connection:
        opportunities.put(connection, Opportunity("Other"), "other")
        raise RuntimeError
    assert path.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {"journal.db", "journal.db~"}


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
def test_ctrl_c_during_the_commit_comes_too_late(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    _add(path, "Acme")

    reader = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM draft").fetchall()  # the commit has to wait for this

    def interrupt() -> None:
        os.kill(os.getpid(), signal.SIGINT)
        reader.close()

    timer = threading.Timer(0.2, interrupt)
    with journal.writing(path) as connection:
        opportunities.put(connection, Opportunity("Beta"), "beta")
        timer.start()
    timer.join()
    assert _slugs(path) == ["acme", "beta"]


def test_a_journal_begun_meanwhile_by_another_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"

    other = tmp_path / "other"

    def begin_twice() -> None:
        with journal.writing(path) as connection:
            opportunities.put(connection, Opportunity("Late"), "late")
            _add(other / "other.db", "Acme")
            (other / "other.db").rename(path)  # by one who waits for nobody
            other.rmdir()

    with pytest.raises(BusyError, match="just begun"):
        begin_twice()
    assert _slugs(path) == ["acme"]
    assert [each.name for each in tmp_path.iterdir()] == ["journal.db"]


def test_a_failed_first_command_leaves_nothing_at_all(
    tmp_path: Path, home: Path, cordially: Cordially
) -> None:
    # The first letter of the panel is staged before the second finds no such domain.
    outcome = cordially(*NOTE, "--with", "Li Wei <li@bü--x.example>", "--topic", "Li: queues")
    assert outcome.status == 65
    assert "bü--x.example" in outcome.err
    assert not home.exists()
    assert list(tmp_path.iterdir()) == []


def test_commands_that_only_read_change_nothing(home: Path, cordially: Cordially) -> None:
    cordially(*NOTE)
    before = _tree(home)
    journal_time = (home / "journal.db").stat().st_mtime_ns
    for command in [*EVERY_COMMAND[:-1], ("list", "--json"), (*NOTE, "--dry-run")]:
        assert cordially(*command).status == 0
    assert _tree(home) == before
    assert (home / "journal.db").stat().st_mtime_ns == journal_time


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("Dear Dana,\n" * 1000)


def _other_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE opportunity (slug)")
    connection.commit()
    connection.close()


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()


def _truncated(size: int) -> Callable[[Path], None]:
    def cut(path: Path) -> None:
        content = path.read_bytes()
        path.write_bytes(content[: size if size > 0 else len(content) + size])

    return cut


def _flipped(needle: bytes, offset: int, bit: int) -> Callable[[Path], None]:
    def flip(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[content.index(needle) + offset] ^= bit
        path.write_bytes(content)

    return flip


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        pytest.param(_empty, "it is empty", id="empty"),
        pytest.param(_text, "not a database", id="text"),
        pytest.param(_other_database, "not a journal of Cordially", id="foreign"),
        pytest.param(_newer, "newer Cordially", id="newer"),
        pytest.param(_truncated(50), "cannot be", id="cut in the header"),
        pytest.param(_truncated(4096), "cannot be", id="cut after a page"),
        pytest.param(_truncated(-1000), "cannot be", id="cut within the last page"),
        pytest.param(_flipped(b"SQLite format", 0, 1), "not a database", id="bit of the magic"),
        # The text encoding, the format of the tables, and the name of one of them.
        pytest.param(_flipped(b"SQLite format", 59, 2), "cannot be", id="bit of the encoding"),
        pytest.param(_flipped(b"SQLite format", 47, 8), "cannot be", id="bit of the format"),
        pytest.param(_flipped(b"CREATE TABLE draft", 14, 1), "cannot be", id="bit of a name"),
    ],
)
def test_a_damaged_journal_is_74_and_left_as_it_is(
    damage: Callable[[Path], None], reason: str, home: Path, cordially: Cordially
) -> None:
    cordially(*NOTE)
    damage(home / "journal.db")
    before = _tree(home)
    for command in EVERY_COMMAND:
        outcome = cordially(*command)
        assert (outcome.status, outcome.out) == (74, ""), command
        assert reason in outcome.err
        assert str(home / "journal.db") in outcome.err
        assert "cordially: " in outcome.err
        assert _tree(home) == before, command


@pytest.mark.parametrize(
    ("needle", "bit", "command"),
    [
        (b"Hi Dana", 128, ("drafts", "show", "1")),
        (b"2026-11-20T14", 64, ("show", "northwind-labs")),
        (b'["the move', 1, ("show", "northwind-labs")),
    ],
)
def test_a_value_that_makes_no_sense_is_damage(
    needle: bytes, bit: int, command: tuple[str, ...], home: Path, cordially: Cordially
) -> None:
    cordially(*NOTE)
    content = bytearray((home / "journal.db").read_bytes())
    at = content.find(needle)
    while at >= 0:
        content[at] ^= bit
        at = content.find(needle, at)
    (home / "journal.db").write_bytes(content)
    outcome = cordially(*command)
    assert (outcome.status, outcome.out) == (74, "")
    assert (home / "journal.db").read_bytes() == bytes(content)


def test_rows_that_a_flipped_bit_hides_are_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    for company in ("Acme", "Beta", "Gamma"):
        _add(path, company)
    content = bytearray(path.read_bytes())
    connection = sqlite3.connect(path)
    row = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'opportunity'")
    page = (row.fetchone()[0] - 1) * 4096
    connection.close()
    assert content[page + 3 : page + 5] == b"\x00\x03"  # the number of rows on the page
    content[page + 4] = 1
    path.write_bytes(content)
    soundness.checked.clear()  # as in a process of its own
    with pytest.raises(StorageError):
        _add(path, "Delta")
    assert path.read_bytes() == bytes(content)


def test_a_folder_or_a_dead_link_in_its_place_is_74(home: Path, cordially: Cordially) -> None:
    (home / "journal.db").mkdir(parents=True)
    assert {cordially(*command).status for command in EVERY_COMMAND} == {74}
    (home / "journal.db").rmdir()
    (home / "journal.db").symlink_to(home / "not mounted")
    assert {cordially(*command).status for command in EVERY_COMMAND} == {74}
    assert [each.name for each in home.iterdir()] == ["journal.db"]


def test_a_busy_journal_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    _add(path, "Acme")
    holder = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN EXCLUSIVE")
    timer = threading.Timer(0.3, holder.close)
    timer.start()
    _add(path, "Beta")
    timer.join()
    assert _slugs(path) == ["acme", "beta"]


def test_a_journal_that_stays_busy_is_75(
    home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    cordially(*NOTE)
    before = _tree(home)
    monkeypatch.setattr(journal, "_BUSY_SECONDS", 0.05)
    holder = sqlite3.connect(home / "journal.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    for command in EVERY_COMMAND:
        outcome = cordially(*command)
        assert outcome.status == 75, command
        assert "Another Cordially command" in outcome.err
    holder.close()
    assert _tree(home) == before


def test_what_is_read_is_of_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "journal.db"
    _add(path, "Acme")
    monkeypatch.setattr(journal, "_BUSY_SECONDS", 0.05)
    with journal.reading(path) as connection:
        assert slugs.slugs(connection) == ["acme"]
        with pytest.raises(BusyError):
            _add(path, "Beta")
        assert slugs.slugs(connection) == ["acme"]
    assert _slugs(path) == ["acme"]


def test_home_may_have_blanks_and_any_letters_in_its_path(
    tmp_path: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Bewerbungen für mich?#%41 日本"
    monkeypatch.setenv("CORDIALLY_HOME", str(folder))
    assert cordially(*NOTE).status == 0
    assert cordially("drafts", "--json").json["drafts"][0]["path"].startswith(str(folder))
    assert sorted(each.name for each in folder.iterdir() if each.is_file()) == ["journal.db"]


@pytest.mark.parametrize("place", ["home", "home/drafts"])
def test_a_file_in_the_place_of_a_folder_is_74(
    place: str, tmp_path: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORDIALLY_HOME", str(tmp_path / "home"))
    blocked = tmp_path / place
    blocked.parent.mkdir(exist_ok=True)
    blocked.write_text("mine")
    before = _tree(tmp_path)
    outcome = cordially(*NOTE)
    assert outcome.status == 74
    assert str(blocked) in outcome.err
    assert _tree(tmp_path) == before


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write")
def test_a_home_that_cannot_be_written_is_74_and_can_be_read(
    home: Path, cordially: Cordially
) -> None:
    cordially(*NOTE)
    before = _tree(home)
    for folder in (home / "drafts", home):
        folder.chmod(0o500)
    try:
        assert cordially(*NOTE, "--role", "Engineer").status == 74
        assert cordially("drafts", "show", "1").status == 0
    finally:
        for folder in (home, home / "drafts"):
            folder.chmod(0o700)
    assert _tree(home) == before


# What a file may grow to: the journal alone has about 70,000 octets.
_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
from cordially.cli.main import run
sys.exit(run(sys.argv[2:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits are of POSIX")
@pytest.mark.parametrize("room", [0, 20_000, 76_000])
def test_a_full_disk_is_74_and_changes_nothing(
    room: int, home: Path, tmp_path: Path, cordially: Cordially
) -> None:
    appendix = tmp_path / "cv.pdf"
    appendix.write_bytes(os.urandom(100_000))
    command = [sys.executable, "-c", _LIMITED, str(room), *NOTE, "--attach", str(appendix)]

    def full() -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(command, capture_output=True, check=False, timeout=60)

    first = full()
    assert first.returncode == 74, first.stderr
    assert not home.exists()
    cordially(*NOTE)
    before = _tree(home)
    later = full()
    assert later.returncode == 74, later.stderr
    assert _tree(home) == before
    assert cordially(*NOTE, "--attach", str(appendix)).status == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tmpfs is of Linux")
def test_a_disk_that_fills_up_is_74_and_keeps_what_was_saved(
    tmp_path: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    options = ("-t", "tmpfs", "-o", "size=256k", "none", str(disk))
    if not mount or subprocess.run([mount, *options], capture_output=True, check=False).returncode:
        pytest.skip("may not mount")
    try:
        monkeypatch.setenv("CORDIALLY_HOME", str(disk / "home"))
        appendix = tmp_path / "cv.pdf"
        appendix.write_bytes(os.urandom(15_000))
        saved = 0
        while True:
            before = _tree(disk)
            outcome = cordially(*NOTE, "--role", f"Role {saved}", "--attach", str(appendix))
            if outcome.status:
                break
            saved += 1
        assert outcome.status == 74
        assert 0 < saved < 20
        assert _tree(disk) == before
        assert len(cordially("drafts", "--json").json["drafts"]) == saved
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def _of_version(number: int, path: Path) -> None:
    """Make a journal as that version did: two thank-yous, one sent, and a check-in."""
    connection = sqlite3.connect(path)
    connection.executescript((Path(__file__).parent / f"journal_{number}.sql").read_text("utf-8"))
    connection.close()


@pytest.mark.parametrize("number", [1, 2, 4, 5])
def test_a_journal_of_an_older_version_becomes_a_new_one(
    home: Path, cordially: Cordially, number: int
) -> None:
    home.mkdir()
    _of_version(number, home / "journal.db")
    before = cordially("drafts", "--json")
    assert [each["id"] for each in before.json["drafts"]] == [2, 3]
    sent = cordially("show", "acme", "--json").json["opportunities"][0]["letters"]
    assert [each["to"] for each in sent] == ["Dana Reyes"]
    with sqlite3.connect(home / "journal.db") as connection:
        statements = {row[0] for row in connection.execute("SELECT sql FROM sqlite_master")}
        assert statements >= schema.STATEMENTS
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT filename FROM attachment").fetchall() == [("cv.txt",)]
    connection.close()
    made = cordially("moving-on", "acme", "--json").json["drafts"]
    assert [each["id"] for each in made] == [4]  # numbers are never given twice


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_an_interview_of_an_older_version_can_get_a_place(
    home: Path, cordially: Cordially, number: int
) -> None:
    home.mkdir()
    _of_version(number, home / "journal.db")
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        before = connection.execute("SELECT opportunity, start FROM interview").fetchall()
        parts = connection.execute("SELECT * FROM participant").fetchall()
        numbers = connection.execute("SELECT seq FROM sqlite_sequence").fetchall()
    assert before
    assert parts
    assert cordially("list").status == 0
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        kept = connection.execute("SELECT opportunity, start, place FROM interview").fetchall()
        assert kept == [(*row, None) for row in before]
        assert connection.execute("SELECT * FROM participant").fetchall() == parts
        assert connection.execute("SELECT seq FROM sqlite_sequence").fetchall() == numbers
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        statements = {row[0] for row in connection.execute("SELECT sql FROM sqlite_master")}
        assert statements >= schema.STATEMENTS
    [acme] = cordially("show", "acme", "--json").json["opportunities"]
    acme["interviews"][0]["place"] = "Room 3"
    done = cordially("add", "--details", "-", stdin=json.dumps(acme))
    assert done.status == 0, done.err
    assert cordially("show", "acme", "--json").json["opportunities"] == [acme]


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_the_companies_of_an_older_journal_are_known_again(number: int, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    _of_version(number, path)
    with journal.reading(path) as opened:
        pairs = opened.execute("SELECT company, role FROM opportunity ORDER BY id").fetchall()
        assert pairs
        for company, role in pairs:
            for text in filter(None, (company.upper(), role)):
                assert mentions.mentioned(opened, f"At {text}.", mentions.known(opened))
            assert company in [
                each.company for each in opportunities.of_company(opened, company.upper())
            ]


def test_an_upgrade_that_fails_leaves_the_journal_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    _of_version(1, path)
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE event (uid)")  # in the way
    connection.close()
    before = path.read_bytes()
    with pytest.raises((StorageError, sqlite3.OperationalError)), journal.reading(path):
        pass
    assert path.read_bytes() == before


def test_a_journal_of_the_second_version_gains_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    _of_version(2, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE sqlite_sequence SET seq = 9 WHERE name = 'draft'")
        kept = connection.execute("SELECT * FROM draft ORDER BY id").fetchall()
    connection.close()
    with journal.reading(path) as opened:
        assert opened.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert opened.execute("SELECT * FROM draft ORDER BY id").fetchall() == [
            (*row, None) for row in kept
        ]
        assert opened.execute("SELECT why, offer_by FROM opportunity").fetchall() == [(None, None)]
        assert opened.execute("SELECT DISTINCT state FROM interview").fetchall() == [(None,)]
        assert drafts.next_number(opened) == 10  # that of a forgotten one is not given again


def test_a_bounce_of_an_older_version_names_no_letter(home: Path, cordially: Cordially) -> None:
    home.mkdir()
    _of_version(5, home / "journal.db")
    [acme] = cordially("show", "acme", "--json").json["opportunities"]
    [reply] = acme["replies"]
    assert reply == {"from": "Dana Reyes", "at": "2026-11-27T12:00+00:00", "kind": "bounce"}
    reply["letter"] = acme["letters"][0]["message_id"]
    done = cordially("add", "--details", "-", stdin=json.dumps(acme))
    assert done.status == 0, done.err
    assert reply in cordially("show", "acme", "--json").json["opportunities"][0]["replies"]
