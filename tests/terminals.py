"""The program at a real (pseudo) terminal, as a person sees it."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time

import pytest

from running import SUNDAY

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

import pty

# On the evening on which all tests take place: a letter's days are other ones each day.
_START = (
    "import fcntl, sys, termios; from datetime import datetime; from cordially.cli.main import run;"
    " fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    f" sys.exit(run(sys.argv[1:], now=datetime.fromisoformat({SUNDAY.isoformat()!r})))"
)
_PATIENCE = 15


class Terminal:
    """A run of the program, or of what else `start` starts, at a terminal of its own."""

    def __init__(
        self, *arguments: str, start: str = _START, columns: int = 300, colour: bool = False
    ) -> None:
        self._screen, ours = pty.openpty()
        plain = {} if colour else {"NO_COLOR": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", start, *arguments],
            stdin=ours,
            stdout=ours,
            stderr=ours,
            start_new_session=True,
            env={**os.environ, "COLUMNS": str(columns), "TERM": "xterm", **plain},
        )
        os.close(ours)
        self.shown = ""
        self._read_to = 0

    def expect(self, text: str) -> str:
        """Wait for a text, and return what was shown since the last one up to it."""
        end = time.monotonic() + _PATIENCE
        while (found := self.shown.find(text, self._read_to)) < 0:
            assert time.monotonic() < end, f"{text!r} did not come in {self.shown!r}"
            assert self._more(), f"the program ended before {text!r}: {self.shown!r}"
        before, self._read_to = self._read_to, found + len(text)
        return self.shown[before : self._read_to]

    def send(self, text: str) -> None:
        time.sleep(0.05)  # the prompt is shown a moment before the terminal is set for it
        os.write(self._screen, text.encode())

    def answer(self, prompt: str, text: str) -> None:
        self.expect(prompt)
        self.send(f"{text}\n")

    def end(self) -> int:
        """Wait for the end, and return the exit status."""
        end = time.monotonic() + _PATIENCE
        while self._more():
            assert time.monotonic() < end, f"no end after {self.shown!r}"
        return self._process.wait(_PATIENCE)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._screen)

    def _more(self) -> bool:
        if not select.select([self._screen], [], [], 0.2)[0]:
            return True
        try:
            read = os.read(self._screen, 4096)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.shown += read.decode(errors="replace").replace("\r\n", "\n")
        return bool(read)
