"""No test touches the person's own home, keyring, network or editor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from cordially.account import MICROSOFT
from cordially.cli import main
from cordially.desk import signing_in
from cordially.post import imap, issuers
from cordially.store import soundness
from mailing import HASTE, USED, Post, Serving
from running import SUNDAY, Cordially, Outcome
from servers.authorizing import Authorizing, authorizing
from servers.certificates import HOST, Certificates
from servers.mailboxes import CAPABILITIES, PASSWORD, Mailboxes, mailboxes

if TYPE_CHECKING:
    from terminals import Terminal

# How fast a machine is, and how busy with other things, says nothing about the code.
settings.register_profile(
    "any machine", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Move every folder that the program could write to into a temporary one."""
    folder = tmp_path / "cordially"
    for name in list(os.environ):
        own = name.startswith(("CORDIALLY_", "XDG_")) or name in ("VISUAL", "EDITOR", "BROWSER")
        if own or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CORDIALLY_HOME", str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("BROWSER", "true")
    # The processes that tests start share what stands beside this file.
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
    return folder


@pytest.fixture
def cordially(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Cordially:
    """Return the program run in this process, without a terminal, on a Sunday evening."""

    def run(*arguments: str, stdin: str = "", now: datetime = SUNDAY) -> Outcome:
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(stdin.encode())))
        capsysbinary.readouterr()
        soundness.checked.clear()  # a process looks at all pages once; this is a new one
        signing_in.held.clear()  # and has no token in memory
        status = main.run(arguments, now=now)
        out, err = capsysbinary.readouterr()
        return Outcome(status, out.decode(), err.decode())

    return run


@pytest.fixture
def process() -> Cordially:
    """Return the program run as a process of its own, without a terminal, now."""

    def run(*arguments: str, stdin: str = "", now: datetime = SUNDAY) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "cordially", *arguments],
            input=stdin.encode(),
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def system_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return how to set the time zone of this computer's clock, for this process."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows cannot change the zone of a running process")

    def change(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield change
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let Ctrl-C interrupt, here and in processes started, also where nohup has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep coverage, and all that it imports, out of the processes that a test starts."""
    for name in ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def untraced() -> Iterator[None]:
    """Let nothing follow the lines that run, where what they take is measured."""
    trace = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(trace)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Return certificates for the tests' own servers."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def microsoft(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> Iterator[Authorizing]:
    """Run an authorization server in Microsoft's place."""
    with authorizing(certificates.right) as server:
        monkeypatch.setitem(issuers.ISSUERS, MICROSOFT, server.issuer)
        yield server


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for a silent server one second only."""
    monkeypatch.setitem(imap.connected.__wrapped__.__kwdefaults__, "patience", HASTE)  # type: ignore[attr-defined]


@pytest.fixture
def terminal() -> Iterator[type[Terminal]]:
    """Return the program at a terminal of its own, to be called with its arguments."""
    from terminals import Terminal

    opened: list[Terminal] = []

    class Tracked(Terminal):
        def __init__(self, *arguments: str, **options: Any) -> None:
            super().__init__(*arguments, **options)
            opened.append(self)

    yield Tracked
    for each in opened:
        each.close()


@pytest.fixture
def post(tmp_path: Path) -> Post:
    """Return a program that takes letters."""
    return Post(tmp_path)


@pytest.fixture
def serving(
    certificates: Certificates, home: Path, post: Post, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Serving]:
    """Return how to start a server of mailboxes, with an account there."""
    monkeypatch.setenv("CORDIALLY_PASSWORD", PASSWORD)
    opened = []
    started: list[Mailboxes] = []

    def start(capabilities: str = CAPABILITIES, **deeds: Any) -> Mailboxes:
        context = mailboxes(certificates.right, capabilities=capabilities, deeds=deeds)
        server = context.__enter__()
        opened.append(context)
        started.append(server)
        home.mkdir(mode=0o700, exist_ok=True)
        (home / "config.toml").write_text(
            '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n\n[account]\n'
            f'imap = {{ host = "{HOST}", port = {server.server.port}, security = "tls" }}\n'
            f'ca_file = "{certificates.ca_file}"\nsendmail = ["{sys.executable}",'
            f' "{post.script}"]\n'
        )
        return server

    yield start
    for each in opened:
        each.__exit__(None, None, None)
    for server in started:  # no other command reaches a mailbox, as the manual says
        assert set(server.verbs) <= USED
