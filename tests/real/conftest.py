"""Real servers, once for all tests; where they are not installed the tests are skipped."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest

from real import postfix, secret_service
from real.postfix import Postfix
from real.secret_service import SecretService
from running import Outcome, need
from servers.authorizing import Authorizing


@pytest.fixture(scope="session")
def mail() -> Iterator[Postfix]:
    """Run Postfix and Dovecot."""
    need(postfix.missing())
    with postfix.running() as servers:
        yield servers


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """Return a folder that is short enough for the names of sockets."""
    folder = Path(tempfile.mkdtemp(prefix="cordially-"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def keyring(short_folder: Path) -> Iterator[SecretService]:
    """Run a keyring that is unlocked and empty."""
    need(secret_service.missing())
    with secret_service.running(short_folder) as service:
        yield service


@pytest.fixture
def empty_bus(short_folder: Path) -> Iterator[SecretService]:
    """Run a D-Bus session without a keyring."""
    need(secret_service.missing())
    with secret_service.bus(short_folder) as environment:
        yield SecretService(environment)


class Run(Protocol):
    """Run the program as a process within some keyring's session."""

    def __call__(
        self,
        *arguments: str,
        within: SecretService,
        stdin: str = "",
        extra: Mapping[str, str] | None = None,
        keyring_seconds: float | None = None,
        issuer: Authorizing | None = None,
    ) -> Outcome: ...


@pytest.fixture
def run(home: Path) -> Run:
    """Return the program as a process without a terminal."""

    def started(
        *arguments: str,
        within: SecretService,
        stdin: str = "",
        extra: Mapping[str, str] | None = None,
        keyring_seconds: float | None = None,
        issuer: Authorizing | None = None,
    ) -> Outcome:
        program = ["-m", "cordially"]
        if keyring_seconds is not None:
            shortened = f"secrets.KEYRING_SECONDS = {keyring_seconds}"
            main = "from cordially.__main__ import main"
            program = ["-c", f"from cordially.store import secrets; {shortened}; {main}; main()"]
        if issuer:
            program = ["-c", issuer.as_process]
        done = subprocess.run(
            [sys.executable, *program, *arguments],
            env={**within.environment, "CORDIALLY_HOME": str(home), **(extra or {})},
            input=stdin.encode(),
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return started
