"""Run the program on the tests' Sunday, as a process that dies at a COMMIT of its choice.

Arguments: `before` or `after`, the number of the COMMIT (0 for none), a folder to copy home
into at that moment instead of dying (`-` for none), and those of the program.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
from functools import partial
from typing import Any

from cordially.cli import main
from running import SUNDAY

WHEN, NUMBER, COPY, *ARGUMENTS = sys.argv[1:]


class Mortal(sqlite3.Connection):
    commits = 0

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql != "COMMIT":
            return super().execute(sql, *values)
        Mortal.commits += 1
        fatal = Mortal.commits == int(NUMBER)
        if fatal and WHEN == "before":
            strike()
        done = super().execute(sql, *values)
        if fatal and WHEN == "after":
            strike()
        return done


def strike() -> None:
    if COPY == "-":
        os.kill(os.getpid(), signal.SIGKILL)
    shutil.copytree(os.environ["CORDIALLY_HOME"], COPY)


if __name__ == "__main__":
    sqlite3.connect = partial(sqlite3.connect, factory=Mortal)  # type: ignore[assignment]
    sys.exit(main.run(ARGUMENTS, now=SUNDAY))
