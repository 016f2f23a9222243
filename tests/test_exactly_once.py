"""Whatever dies and whenever: no letter leaves twice, is taken for sent, or is lost."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes
from pathlib import Path

import pytest

from cordially.post import smtp
from cordially.post.wire import Patience
from running import Cordially
from servers.certificates import HOST, Certificates
from servers.scripted import Act, Deed, Scripted, scripted

if sys.platform == "win32":
    pytest.skip("SIGKILL is POSIX", allow_module_level=True)

pytestmark = pytest.mark.allow_hosts([HOST])

PASSWORD = "s3cret-words"  # noqa: S105
MORTAL = Path(__file__).parent / "servers" / "mortal.py"
NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20"),
    *("--with", "Dana Reyes <dana@acme.example>", "--topic", "Iceberg"),
)
STEP_BY_STEP = ("SIZE 1000000", "8BITMIME", "SMTPUTF8", "AUTH PLAIN LOGIN")
HASTE = Patience(connect=9, greeting=8, command=0.5, block=7, dot=0.6, farewell=0.4)

Running = Callable[..., "subprocess.Popen[bytes]"]
Serving = Callable[..., Scripted]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def serving(
    certificates: Certificates, home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Serving]:
    """Return how to start a server, with an account there and draft 1 waiting."""
    monkeypatch.setenv("CORDIALLY_PASSWORD", PASSWORD)
    opened = []

    def start(**deeds: Deed) -> Scripted:
        context = scripted(certificates.right, extensions=STEP_BY_STEP, deeds=deeds)
        server = context.__enter__()
        opened.append(context)
        settle(home, server, certificates.ca_file)
        done = cordially(*NOTE)
        assert done.status == 0, done.err
        return server

    yield start
    for each in opened:
        each.__exit__(None, None, None)


def settle(home: Path, server: Scripted, ca_file: Path) -> None:
    home.mkdir(mode=0o700, exist_ok=True)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n\n[account]\n'
        f'smtp = {{ host = "{HOST}", port = {server.server.port}, security = "tls" }}\n'
        f'ca_file = "{ca_file}"\n'
    )


@pytest.fixture
def mortal() -> Iterator[Running]:
    """Return how to start the program as a process that dies at some COMMIT."""
    started: list[subprocess.Popen[bytes]] = []

    def run(when: str = "after", number: int = 0, copy: str = "-") -> subprocess.Popen[bytes]:
        command = [sys.executable, str(MORTAL), when, str(number), copy, "send", "1", "--yes"]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
        return started[-1]

    yield run
    for each in started:
        each.kill()
        each.communicate()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for a silent server half a second only."""
    monkeypatch.setitem(smtp.connected.__wrapped__.__kwdefaults__, "patience", HASTE)  # type: ignore[attr-defined]


def status(cordially: Cordially) -> str:
    return str(cordially("drafts", "show", "1", "--json").json["drafts"][0]["status"])


def dot(home: Path) -> bool:
    """Tell from the journal itself whether the last try has its dot."""
    connection = sqlite3.connect(home / "journal.db")
    row = connection.execute("SELECT dot FROM attempt ORDER BY id DESC LIMIT 1").fetchone()
    connection.close()
    return bool(row and row[0])


def obeys(cordially: Cordially, server: Scripted, home: Path, accepted: int) -> str:
    """Hold journal and server against each other, and carry the letter to its end."""
    found, had_dot = status(cordially), dot(home)
    if found == "draft":
        assert (accepted, had_dot) == (0, False)
    elif found == "unknown":
        assert had_dot
        before = len(server.letters)
        done = cordially("send", "1", "--yes")
        assert done.status == 65
        assert "cordially drafts sent 1" in done.err
        assert "cordially drafts not-sent 1" in done.err
        assert len(server.letters) == before
        again = cordially(*NOTE)
        assert again.status == 65, "a second note while the first one may have left"
        assert cordially("drafts", "not-sent", "1").status == 0
    else:
        assert (found, accepted) == ("sent", 1)
    before = len(server.letters)
    done = cordially("send", "1", "--yes")
    assert done.status == (65 if found == "sent" else 0), done.err
    assert len(server.letters) == before + (found != "sent")
    assert status(cordially) == "sent"
    assert cordially("send", "1", "--yes").status == 65
    assert cordially(*NOTE).status == 65
    assert len(server.letters) == before + (found != "sent")
    return found


# The COMMITs: what was abandoned is settled, the claim, the dot, the outcome.
STATES = [
    *[("before", 1, "draft"), ("after", 1, "draft"), ("before", 2, "draft")],
    *[("after", 2, "draft"), ("before", 3, "draft"), ("after", 3, "unknown")],
    *[("before", 4, "unknown"), ("after", 4, "sent")],
]


@pytest.mark.parametrize(("when", "number", "state"), STATES)
def test_killed_at_a_commit_a_letter_is_neither_lost_nor_doubled(
    cordially: Cordially,
    serving: Serving,
    mortal: Running,
    home: Path,
    when: str,
    number: int,
    state: str,
) -> None:
    server = serving()
    dying = mortal(when, number)
    assert dying.wait(20) == -signal.SIGKILL
    assert obeys(cordially, server, home, len(server.letters)) == state
    ids = {message_from_bytes(each)["Message-ID"] for each in server.letters}
    assert len(ids) == 1


@pytest.mark.parametrize(("when", "number", "state"), STATES)
def test_power_lost_at_a_commit_leaves_a_home_that_obeys_too(
    cordially: Cordially,
    serving: Serving,
    mortal: Running,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    when: str,
    number: int,
    state: str,
) -> None:
    server, copy = serving(), tmp_path / "copy"
    assert mortal(when, number, str(copy)).wait(20) == 0
    assert len(server.letters) == 1
    monkeypatch.setenv("CORDIALLY_HOME", str(copy))
    # At that moment the server had the letter only if the outcome was at hand.
    assert obeys(cordially, server, copy, int(number == 4)) == state


@pytest.mark.parametrize("last", range(1, 5))
def test_killed_without_end_a_letter_is_not_doubled(
    cordially: Cordially, serving: Serving, mortal: Running, home: Path, last: int
) -> None:
    server = serving()
    for number in (2, 2, 1, last):
        assert mortal("after", number).wait(20) == -signal.SIGKILL
    obeys(cordially, server, home, len(server.letters))


@pytest.mark.parametrize(
    "phase", ["GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "BODY", "DOT", "ANSWERED", "QUIT"]
)
def test_killed_at_any_phase_a_letter_is_neither_lost_nor_doubled(
    cordially: Cordially, serving: Serving, mortal: Running, home: Path, phase: str
) -> None:
    running: list[subprocess.Popen[bytes]] = []

    def kill() -> None:
        if running:
            child = running.pop()
            os.kill(child.pid, signal.SIGKILL)
            child.wait(20)

    manners = {
        "GREETING": "220 ready", "AUTH": "235 ok", "MAIL": "250 ok", "RCPT": "250 ok",
        "DATA": "354 go", "BODY": (), "DOT": "250 ok", "QUIT": "221 bye",
        "EHLO": b"250-mail.example\r\n250 AUTH PLAIN\r\n",
    }  # fmt: skip
    step = "DOT" if phase == "ANSWERED" else phase
    deed: Deed = ("250 ok", kill) if phase == "ANSWERED" else (kill, Act.DROP)
    server = serving(**{step: [deed, manners[step]]})
    running.append(child := mortal())
    assert child.wait(20) in (-signal.SIGKILL, 0 if phase == "ANSWERED" else -signal.SIGKILL)
    end = time.monotonic() + 5
    while not server.gone.is_set() and time.monotonic() < end:
        time.sleep(0.01)
    found = obeys(cordially, server, home, len(server.letters))
    expected = {"DOT": {"unknown"}, "QUIT": {"sent"}, "ANSWERED": {"unknown", "sent"}}
    expected["BODY"] = {"draft", "unknown"}  # the dot is committed while the server reads
    assert found in expected.get(phase, {"draft"})


def test_tries_on_one_day_send_the_same_bytes(
    cordially: Cordially, serving: Serving, mortal: Running
) -> None:
    server = serving(BODY=[Act.DROP, ()])
    mortal().wait(20)
    if status(cordially) == "unknown":  # the line was cut a moment after the dot
        cordially("drafts", "not-sent", "1")
    assert cordially("send", "1", "--yes").status == 0
    assert not server.unfinished or server.letters[0].startswith(server.unfinished[0])
    said = b"".join(server.chunks)
    date = b"Date: " + message_from_bytes(server.letters[0])["Date"].encode()
    assert said.count(date) == 2


@pytest.mark.parametrize("many", [2, 8])
def test_of_processes_that_send_one_draft_one_does(
    serving: Serving, mortal: Running, many: int
) -> None:
    server = serving(AUTH=(lambda: time.sleep(0.5), "235 ok"))
    children = [mortal() for _ in range(many)]
    statuses = sorted(child.wait(30) for child in children)
    assert statuses[0] == 0
    assert set(statuses[1:]) <= {65, 75}
    assert len(server.letters) == 1


FAILURES: list[tuple[str, Deed, int, str]] = [
    ("MAIL", Act.DROP, 75, "draft"),
    ("RCPT", Act.STALL, 75, "draft"),
    ("DATA", Act.DROP, 75, "draft"),
    ("DOT", Act.DROP, 76, "unknown"),
    ("DOT", Act.STALL, 76, "unknown"),
    ("DOT", "what?", 76, "unknown"),
    ("GREETING", "421 too busy", 75, "deferred"),
    ("MAIL", "451 too busy", 75, "deferred"),
    ("RCPT", "450 too busy", 75, "deferred"),
    ("DATA", "451 too busy", 75, "deferred"),
    ("DOT", "452 too busy", 75, "deferred"),
    ("GREETING", "554 too busy", 69, "refused"),
    ("MAIL", "550 too busy", 69, "refused"),
    ("RCPT", "550 too busy", 69, "refused"),
    ("DATA", "554 too busy", 69, "refused"),
    ("DOT", "554 too busy", 69, "refused"),
    ("AUTH", "535 too busy", 77, "draft"),
    ("AUTH", "454 too busy", 75, "draft"),
]


@pytest.mark.parametrize(
    ("step", "deed", "code", "state"), [each for each in FAILURES if each[1] is not Act.STALL]
)
def test_a_failure_leaves_the_state_that_it_means(
    cordially: Cordially, serving: Serving, home: Path, step: str, deed: Deed, code: int, state: str
) -> None:
    server = serving(**{step: deed})
    done = cordially("send", "1", "--yes")
    assert (done.status, status(cordially)) == (code, state), done.err
    assert ("too busy" in done.err) == (isinstance(deed, str) and "busy" in deed)
    if state == "unknown":
        assert "cordially drafts sent 1" in done.err
        assert "cordially drafts not-sent 1" in done.err
        assert cordially("send", "1", "--yes").status == 65
        assert len(server.letters) == 1
    assert PASSWORD not in done.out + done.err
    kept = [each.read_bytes() for each in home.rglob("*") if each.is_file()]
    assert not any(PASSWORD.encode() in each for each in kept)


@pytest.mark.parametrize(
    ("step", "deed", "code", "state"), [each for each in FAILURES if each[1] is Act.STALL]
)
@pytest.mark.usefixtures("hasty")
def test_silence_leaves_the_state_that_it_means(
    cordially: Cordially, serving: Serving, home: Path, step: str, deed: Deed, code: int, state: str
) -> None:
    test_a_failure_leaves_the_state_that_it_means(cordially, serving, home, step, deed, code, state)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("deed", [Act.DROP, Act.STALL, "500 what?"])
def test_how_the_farewell_goes_does_not_change_that_it_was_sent(
    cordially: Cordially, serving: Serving, home: Path, deed: Deed
) -> None:
    server = serving(QUIT=deed)
    assert cordially("send", "1", "--yes").status == 0
    assert obeys(cordially, server, home, len(server.letters)) == "sent"


def test_a_wrong_certificate_is_77_and_sees_no_password(
    cordially: Cordially, serving: Serving, certificates: Certificates, home: Path
) -> None:
    serving()
    with scripted(certificates.unknown_issuer()) as impostor:
        settle(home, impostor, certificates.ca_file)
        done = cordially("send", "1", "--yes")
    assert (done.status, status(cordially)) == (77, "draft")
    assert impostor.commands == []


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(
    ("step", "code", "state"), [("DATA", 130, "draft"), ("DOT", 76, "unknown")]
)
def test_an_interrupt_is_told_by_whether_the_dot_was_written(
    cordially: Cordially, serving: Serving, mortal: Running, step: str, code: int, state: str
) -> None:
    running: list[subprocess.Popen[bytes]] = []
    serving(**{step: (lambda: running[0].send_signal(signal.SIGINT), Act.STALL)})
    running.append(child := mortal())
    assert child.wait(20) == code
    assert status(cordially) == state
