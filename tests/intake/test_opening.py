"""What is no file is refused before it is opened, but for what the shell opened itself."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cordially.intake.opening import opened
from running import Cordially

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes with names are of POSIX")

NOTE = ("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20")
WHO = ("--with", "Dana Reyes <dana@acme.example>", "--from", "Alex Kim <alex@example.com>")


@pytest.fixture(params=["pipe", "socket", "device", "link"])
def special(
    request: pytest.FixtureRequest,
    socket_enabled: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[str]:
    """Return a path at which nobody ever writes."""
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    if request.param == "pipe":
        os.mkfifo("special")
    if request.param == "link":
        os.mkfifo("pipe")
        Path("special").symlink_to("pipe")
    if request.param == "device":
        Path("special").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listener:
        if request.param == "socket":
            listener.bind("special")
        yield "special"


@pytest.mark.usefixtures("socket_enabled")
def test_it_is_refused_wherever_a_file_is_named(special: str, cordially: Cordially) -> None:
    for words in (
        (*NOTE, *WHO, "--draft", "--attach", special),
        ("thank-you", "--details", special, *WHO[2:], "--draft"),
        ("add", "--details", special),
        ("review", special),
    ):
        done = cordially(*words)
        assert done.status == 65, words
        assert "not a file" in done.err


def test_what_the_shell_opened_is_read(process: Cordially, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Dana,\n\nThank you for your time.\n\nAlex\n")
    command = f"{sys.executable} -m cordially review --json <(cat {letter})"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=60)
    assert done.returncode in (0, 65), done.stderr
    assert b"findings" in done.stdout
    reading, writing = os.pipe()
    os.write(writing, b"words")
    os.close(writing)
    with opened(Path(f"/dev/fd/{reading}")) as file:
        assert file.read() == b"words"
    os.close(reading)
