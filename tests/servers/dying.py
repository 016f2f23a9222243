"""Run the program on the tests' Sunday, as a process that dies at one of its steps on the disk.

Arguments: the number of the step (0 for none), and those of the program.  A step is a COMMIT, a
new name for a file, or the end of one; the process dies just before it.  Without its death it
ends by printing how many steps there were.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from cordially.cli import main
from running import SUNDAY

NUMBER, *ARGUMENTS = sys.argv[1:]
steps = 0


def step() -> None:
    global steps
    steps += 1
    if steps == int(NUMBER):
        os.kill(os.getpid(), signal.SIGKILL)


class Dying(sqlite3.Connection):
    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql in ("COMMIT", "VACUUM"):
            step()
        return super().execute(sql, *values)


def counted(function: Callable[..., Any]) -> Callable[..., Any]:
    def counting(*values: Any, **named: Any) -> Any:
        if os.environ["CORDIALLY_HOME"] in str(values[0]):
            step()
        return function(*values, **named)

    return counting


if __name__ == "__main__":
    sqlite3.connect = partial(sqlite3.connect, factory=Dying)  # type: ignore[assignment]
    for name in ("rename", "replace", "unlink", "link"):
        setattr(os, name, counted(getattr(os, name)))
    status = main.run(ARGUMENTS, now=SUNDAY)
    sys.stderr.write(f"{steps}\n")
    sys.exit(status)
