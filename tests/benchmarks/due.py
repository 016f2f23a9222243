"""Time `due` over long histories as whole processes beside bare Python; print the curves.

    PYTHONPATH=tests python tests/benchmarks/due.py [ROUNDS]

It may cost what is open, and not what ever was: first the history grows around the same 20
open opportunities, then more and more of 10,000 are open.  All commands of a round run one
after the other, so that a busy moment slows each of them alike.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from benchmarks.speed import CORDIALLY, PYTHON, run
from cordially.intake.details_writer import to_mapping
from long_history import build, history

NOW = datetime.now(UTC).replace(microsecond=0)
SIZES = ((100, 20), (1_000, 20), (10_000, 20), (10_000, 100), (10_000, 1_000), (10_000, 10_000))
LIMITS = {(10_000, 20): 6.0}
ONE_MORE = ("--company", "One More", "--when", "today", "--with", "Dana Reyes <dana@one.example>")


def main(rounds: int) -> None:
    """Build the journals, run `due` over each, and print what it costs."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        by_details(base)
        homes = [build(base / f"{count}-{still}", count, still, NOW) for count, still in SIZES]
        print(f"{'opportunities':>13}{'open':>8}{'ms':>9}{'× python':>10}{'at most':>9}{'MB':>6}")
        curve(base, SIZES[:-1], homes[:-1], rounds)
        curve(base, SIZES[-1:], homes[-1:], 3)


def curve(base: Path, sizes: Sequence[tuple[int, int]], homes: Sequence[Path], rounds: int) -> None:
    """Print a line for each journal: its size, what is open, and what `due` takes."""
    bare: list[float] = []
    times: list[list[float]] = [[] for _ in homes]
    memory = [0] * len(homes)
    for number in range(rounds + 1):
        seconds, _ = run([*PYTHON, "-c", "pass"], base)
        found = [run([*CORDIALLY, "due"], home) for home in homes]
        if not number:  # the first round warms the caches
            continue
        bare.append(seconds)
        for place, (took, peak) in enumerate(found):
            times[place].append(took)
            memory[place] = max(memory[place], peak)
    for (count, still), own, peak in zip(sizes, times, memory, strict=True):
        took, ratio, limit = median(own), median(own) / median(bare), LIMITS.get((count, still))
        line = f"{count:>13,}{still:>8,}{took * 1000:>9.1f}{ratio:>10.2f}{limit or '':>9}{peak:>6}"
        print(line, flush=True)


def by_details(base: Path) -> None:
    """Print what it takes to record 10,000 opportunities from a file, and then one more."""
    path, home = base / "details.json", base / "by-details"
    with path.open("w", encoding="utf-8") as file:
        # One by one: what this process takes would count as what its children take.
        file.write('{"opportunities": [')
        for number, each in enumerate(history(10_000, 20, NOW)):
            file.write(("," if number else "") + json.dumps(to_mapping(each)))
        file.write("]}")
    for what in ("new", "known already"):
        seconds, peak = run([*CORDIALLY, "add", "--details", str(path)], home)
        print(f"add --details of 10,000, {what}: {seconds:.1f} s, {peak} MB")
    seconds, peak = run([*CORDIALLY, "add", *ONE_MORE], home)
    print(f"add of one more: {seconds * 1000:.0f} ms, {peak} MB\n", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
