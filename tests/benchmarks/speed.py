"""Time Cordially as whole processes beside bare Python and mailmerge; print ratios.

    pip install mailmerge
    python tests/benchmarks/speed.py [ROUNDS]

Only ratios carry over from one machine to another.  All commands of a round run one
after the other, so that a busy moment slows each of them alike.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

PYTHON = [sys.executable]
CORDIALLY = [str(Path(sys.executable).with_name("cordially"))]
MAILMERGE = [str(Path(sys.executable).with_name("mailmerge"))]
FIRST_LETTER = (
    *("thank-you", "--draft", "--company", "Northwind Labs", "--role", "Data Engineer"),
    *("--when", "yesterday 14:00", "--with", "Dana Reyes <dana@northwind.example>, Manager"),
    *("--topic", "the move to Iceberg", "--from", "Alex Kim <alex@example.com>"),
)


def main(rounds: int) -> None:
    """Run every benchmark and print its ratios."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        prepare_mailmerge(base / "one", 1)
        prepare_mailmerge(base / "thousand", 1000)
        start_up(base, rounds)
        for count in (10, 100, 1_000, 10_000):
            batch(base, count, 3 if count < 10_000 else 1)


def start_up(base: Path, rounds: int) -> None:
    """Print what one command costs, in bare Pythons and in mailmerge's dry runs."""
    empty, full = base / "empty", base / "full"
    run([*CORDIALLY, "thank-you", "--draft", "--details", details(base, 1_000)], full)
    commands = {
        "python -c pass": ([*PYTHON, "-c", "pass"], empty, None),
        "mailmerge, dry": (MAILMERGE, empty, None),
        "--version": ([*CORDIALLY, "--version"], empty, 4.8),
        "--help": ([*CORDIALLY, "--help"], empty, 5.5),
        "thank-you": ([*CORDIALLY, *FIRST_LETTER], empty, 10.0),
        "list of 1,000": ([*CORDIALLY, "list"], full, 6.0),
        "drafts of 1,000": ([*CORDIALLY, "drafts"], full, 6.0),
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, (command, home, _) in commands.items():
            seconds, _ = run(command, home, cwd=base / "one")
            if number:  # the first round warms the caches
                times[name].append(seconds)
    bare = median(times["python -c pass"])
    merge = median(times["mailmerge, dry"])
    print(f"{'command':<18}{'ms':>8}{'× python':>10}{'at most':>9}{'× mailmerge':>13}")
    for name, (_, _, limit) in commands.items():
        own = median(times[name])
        print(
            f"{name:<18}{own * 1000:>8.1f}{own / bare:>10.2f}{limit or '':>9}{own / merge:>13.2f}"
        )


def batch(base: Path, count: int, rounds: int) -> None:
    """Print what many letters from one details file cost, each and in memory."""
    file = details(base, count)
    letters, merges, memory = [], [], 0
    for number in range(rounds):
        home = base / f"batch-{count}-{number}"
        run([*CORDIALLY, *FIRST_LETTER], home)  # a first letter compiles the templates
        seconds, peak = run([*CORDIALLY, "thank-you", "--draft", "--details", file], home)
        letters.append(seconds)
        memory = max(memory, peak)
        merges.append(run([*MAILMERGE, "--no-limit"], home, cwd=base / "thousand")[0])
    own, merge = median(letters), median(merges)
    print(
        f"{count:>6,} letters: {own:6.2f} s, {own / count * 1000:6.2f} ms each, {memory:3} MB;"
        f" {own / merge:5.2f} × mailmerge's 1,000"
    )


def details(base: Path, count: int) -> str:
    """Write a details file of so many opportunities and return its path."""
    path = base / f"details-{count}.json"
    opportunities = [
        {
            "company": f"Company {number}",
            "role": "Data Engineer",
            "from": "Alex Kim <alex@example.com>",
            "people": [{"name": "Dana Reyes", "email": f"dana@company{number}.example"}],
            "interviews": [{"when": "yesterday 14:00", "topics": {"Dana Reyes": "the move"}}],
        }
        for number in range(count)
    ]
    path.write_text(json.dumps({"opportunities": opportunities}), encoding="utf-8")
    return str(path)


def prepare_mailmerge(folder: Path, count: int) -> None:
    """Write mailmerge's template, database and server settings."""
    folder.mkdir()
    (folder / "mailmerge_template.txt").write_text(
        "TO: {{email}}\nSUBJECT: Thank you\nFROM: Alex Kim <alex@example.com>\n\n"
        "Dear {{name}},\n\nThank you for the conversation about {{topic}}.\n\nAlex Kim\n",
        encoding="utf-8",
    )
    rows = (f"dana@company{number}.example,Dana Reyes,the move\n" for number in range(count))
    (folder / "mailmerge_database.csv").write_text(
        "email,name,topic\n" + "".join(rows), encoding="utf-8"
    )
    (folder / "mailmerge_server.conf").write_text(
        "[smtp_server]\nhost = localhost\nport = 25\n", encoding="utf-8"
    )


def run(command: Sequence[str], home: Path, cwd: Path | None = None) -> tuple[float, int]:
    """Run a command to its end; return its seconds and its peak memory in MB."""
    environment = {**os.environ, "CORDIALLY_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # without .pyc files every start is slow
    environment.pop("PYTHONPATH", None)  # every import would look there first
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command[:3])} … failed with {process.returncode}")
    return time.perf_counter() - begun, usage.ru_maxrss // 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
