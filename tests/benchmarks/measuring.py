"""Whole processes, run in turn so that a busy moment slows each of them alike, and their rows."""

from __future__ import annotations

import os
import platform
import pty
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median
from typing import NamedTuple

PYTHON = (sys.executable,)
BARE = (*PYTHON, "-c", "pass")
CORDIALLY = (str(Path(sys.executable).with_name("cordially")),)


class Cost(NamedTuple):
    """What a process took: seconds on the clock, seconds of the processor, MB at its peak."""

    wall: float
    cpu: float
    memory: int


Work = Callable[[], Cost]


@contextmanager
def folder() -> Iterator[Path]:
    """Make a folder for homes, in memory where that can be: disks differ more than programs."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    where = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=where, prefix="cordially-") as name:
        yield Path(name)


def run(
    command: Sequence[str],
    home: Path,
    *,
    cwd: Path | None = None,
    more: Mapping[str, str] | None = None,
    terminal: bool = False,
) -> Cost:
    """Run a command to its end, with a home and some more of an environment.

    What it prints goes nowhere, or to a terminal of its own.
    """
    environment = {**os.environ, "CORDIALLY_HOME": str(home), **(more or {})}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # without .pyc files every start is slow
    environment.pop("PYTHONPATH", None)  # every import would look there first
    screen, ours = pty.openpty() if terminal else (None, os.open(os.devnull, os.O_RDWR))
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, stdin=ours, stdout=ours, stderr=ours
    )
    os.close(ours)
    if screen is not None:
        with suppress(OSError):  # Linux says so when the other side is closed
            while os.read(screen, 65_536):
                pass
        os.close(screen)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{Path(command[0]).name} {command[-1]} failed with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024)


def in_turn(rounds: int, *works: Work, warm: bool = True) -> list[list[Cost]]:
    """Do all works in every round, and return what each took; a first round warms the caches."""
    if warm:
        for work in works:
            work()
    found = [[work() for work in works] for _ in range(rounds)]
    return [list(costs) for costs in zip(*found, strict=True)]


def print_head(base: Path, rounds: int) -> None:
    """Print the machine, and what the columns are."""
    version = f"Python {platform.python_version()}"
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"{platform.platform()}, {_processor()}, {os.cpu_count()} processors{load}")
    print(f"{version}; homes in {base.parent}; medians of {rounds} rounds, or fewer\n")
    print(
        f"{'':<44}{'rounds':>6}{'wall':>9}{'cpu':>9}{'MB':>6}{'× wall':>8}{'× cpu':>8}", flush=True
    )


def _processor() -> str:
    """Return what the processor is called, where that can be read."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text("utf-8").splitlines() if facts.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def print_row(what: str, own: list[Cost], beside: list[Cost] | None = None, name: str = "") -> None:
    """Print medians, and the medians of the ratios of each pair to what ran `beside`."""
    wall, cpu = (
        _time(median(each)) for each in ([one.wall for one in own], [one.cpu for one in own])
    )
    line = f"{what:<44}{len(own):>6}{wall:>9}{cpu:>9}{max(one.memory for one in own):>6}"
    if beside:
        pairs = list(zip(own, beside, strict=True))
        line += f"{median(one.wall / other.wall for one, other in pairs):>8.2f}"
        line += f"{median(one.cpu / other.cpu for one, other in pairs):>8.2f} × {name}"
    print(line, flush=True)


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"
