"""`cordially doctor`: what it finds, its exit status, and that it changes nothing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import keyring
import pytest

import vaults
from mailbox_server import FakeServer
from running import Cordially, Outcome

PASSWORD = "s3cret-words"  # noqa: S105
SETTINGS = """\
[me]
name = "Alex Kim"
email = "alex@example.com"

[account]
smtp = { host = "smtp.example.com", port = 465, security = "tls" }
"""
DRAFT = (
    *("thank-you", "--company", "Acme", "--when", "yesterday"),
    *("--with", "Dana <dana@acme.example>", "--from", "Alex <alex@example.com>"),
)


@pytest.fixture(autouse=True)
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vaults.FILE, str(tmp_path / "vault.json"))
    monkeypatch.setattr("keyring.core._keyring_backend", vaults.Working())


@pytest.fixture
def server(home: Path, monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(SETTINGS)
    keyring.set_password("cordially", "alex@example.com@smtp.example.com", PASSWORD)
    monkeypatch.setattr("cordially.desk.login.addresses", lambda _: ["192.0.2.1"])
    return FakeServer(monkeypatch, PASSWORD)


def checks(done: Outcome) -> dict[str, Any]:
    assert PASSWORD not in done.out + done.err
    return {each["name"]: each for each in done.json["checks"]}


def wrong(done: Outcome) -> list[str]:
    return [name for name, each in checks(done).items() if not each["ok"]]


def everything(home: Path) -> dict[str, tuple[int, int]]:
    found = {}
    for folder, _, names in os.walk(home):
        for name in [".", *names]:
            stat = (Path(folder) / name).stat()
            found[f"{folder}/{name}"] = (stat.st_mtime_ns, stat.st_mode)
    return found


def test_a_fresh_home_is_well_and_stays_unmade(cordially: Cordially, home: Path) -> None:
    done = cordially("doctor", "--json")
    assert done.status == 0
    assert wrong(done) == []
    found = checks(done)
    assert set(found) == {
        *("versions", "home", "journal", "drafts", "templates", "settings", "keyring", "account")
    }
    assert set(found["home"]) == {"name", "ok", "detail", "hint"}
    assert "drafts only" in found["account"]["detail"]
    assert "Python 3." in found["versions"]["detail"]
    assert not home.exists()
    assert "WHAT" in cordially("doctor").out
    assert "vaults.Working" in found["keyring"]["detail"]
    assert "vaults" not in cordially("doctor").out
    assert "vaults.Working answers" in cordially("doctor", "-v").out


def test_a_used_home_is_well_and_stays_as_it_is(cordially: Cordially, home: Path) -> None:
    assert cordially(*DRAFT).status == 0
    before = everything(home)
    done = cordially("doctor", "--json")
    assert (done.status, wrong(done)) == (0, [])
    assert "whole (version" in checks(done)["journal"]["detail"]
    assert everything(home) == before


def damaged(home: Path) -> None:
    path = home / "journal.db"
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 4] = b"\xff" * 4096
    path.write_bytes(content)


def foreign(home: Path) -> None:
    with closing(sqlite3.connect(home / "journal.db")) as database:
        database.execute("PRAGMA application_id = 7")


def newer(home: Path) -> None:
    with closing(sqlite3.connect(home / "journal.db")) as database:
        database.execute("PRAGMA user_version = 999")


def spoiled(name: str, content: str) -> Callable[[Path], None]:
    def spoil(home: Path) -> None:
        (home / name).parent.mkdir(exist_ok=True)
        (home / name).write_text(content)

    return spoil


@pytest.mark.parametrize(
    ("spoil", "what", "status"),
    [
        (damaged, "journal", 74),
        (foreign, "journal", 74),
        (newer, "journal", 74),
        (spoiled("journal.db", ""), "journal", 74),
        (spoiled("journal.db", "no database at all, but long enough"), "journal", 74),
        (spoiled("config.toml", "[account]\nsmpt = 1"), "settings", 78),
        (spoiled("config.toml", '[account]\nsendmail = ["/no/msmtp"]'), "account", 78),
        (spoiled("templates/thank-you.html.j2", "{{ nonsense }}"), "templates", 65),
        (lambda home: home.chmod(0o755), "home", 77),
    ],
)
def test_what_is_wrong_is_found(
    cordially: Cordially,
    home: Path,
    spoil: Callable[[Path], None],
    what: str,
    status: int,
) -> None:
    assert cordially(*DRAFT).status == 0
    spoil(home)
    before = everything(home)
    done = cordially("doctor", "--json")
    assert done.status == status
    assert wrong(done) == [what]
    assert everything(home) == before
    told = cordially("doctor")
    assert "WRONG" in told.out
    assert what in told.err


def test_the_server_is_tried_step_by_step(cordially: Cordially, server: FakeServer) -> None:
    done = cordially("doctor", "--json")
    assert (done.status, wrong(done)) == (0, [])
    found = checks(done)
    assert list(found)[-4:] == ["name", "connection", "certificate", "login"]
    assert "smtp.example.com; until 2027-01-05 (43 days)" in found["certificate"]["detail"]
    assert "user alex@example.com@smtp.example.com" in found["keyring"]["detail"]
    assert list(checks(cordially("doctor", "--offline", "--json")))[-1] == "account"


def test_a_refused_login_and_a_lost_server_have_their_status(
    cordially: Cordially, server: FakeServer
) -> None:
    server.passwords = ()
    done = cordially("doctor", "--json")
    assert (done.status, wrong(done)) == (77, ["login"])
    assert "535 5.7.8" in checks(done)["login"]["detail"]
    server.reachable = False
    done = cordially("doctor", "--json")
    assert (done.status, wrong(done)) == (69, ["connection"])


def test_a_keyring_counts_only_when_it_is_needed(
    cordially: Cordially, server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring.set_keyring(vaults.Silent())
    monkeypatch.setattr("cordially.store.secrets.KEYRING_SECONDS", 0.2)
    done = cordially("doctor", "--json")
    assert (done.status, wrong(done)) == (77, ["keyring", "login"])
    assert "did not answer" in checks(done)["keyring"]["detail"]
    monkeypatch.setenv("CORDIALLY_PASSWORD", PASSWORD)
    done = cordially("doctor", "--json")
    assert (done.status, wrong(done)) == (0, [])


def test_the_gravest_decides(cordially: Cordially, server: FakeServer, home: Path) -> None:
    server.passwords = ()
    assert cordially("doctor").status == 77
    (home / "journal.db").write_text("")
    assert cordially("doctor").status == 74


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_that_cannot_be_written_is_74(cordially: Cordially, home: Path) -> None:
    home.mkdir(mode=0o500)
    done = cordially("doctor", "--json")
    assert (done.status, wrong(done)) == (74, ["home"])
