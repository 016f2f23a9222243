"""What commands cost over long histories, of which twenty opportunities are still open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from benchmarks.commands import FIRST_LETTER
from benchmarks.measuring import BARE, CORDIALLY, PYTHON, in_turn, print_row, run

# By another process: the memory that this one takes would count as that of its children.
_BUILD = """
import sys
sys.path.insert(0, sys.argv[1])
from datetime import UTC, datetime
from pathlib import Path
from long_history import build
build(Path(sys.argv[2]), int(sys.argv[3]), 20, datetime.now(UTC).replace(microsecond=0))
"""


def home(base: Path, count: int) -> Path:
    """Return a home with a history of so many opportunities, which is made once."""
    path = base / f"history-{count}"
    if count and not path.exists():
        tests = str(Path(__file__).parents[1])
        run((*PYTHON, "-c", _BUILD, tests, str(path), str(count)), base)
    return path


def thank_you(base: Path, rounds: int) -> None:
    """Print what a thank-you costs, the longer the history."""
    sizes = (0, 1_000, 10_000, 100_000)
    works = [partial(run, (*CORDIALLY, *FIRST_LETTER), home(base, count)) for count in sizes]
    bare, *found = in_turn(min(rounds, 7), partial(run, BARE, base), *works)
    for count, own in zip(sizes, found, strict=True):
        print_row(f"thank-you at {count:,} opportunities", own, bare, "python -c pass")


def export(base: Path, rounds: int) -> None:
    """Print what it costs to export all."""
    work = partial(run, (*CORDIALLY, "export"), home(base, 10_000))
    (own,) = in_turn(min(rounds, 3), work, warm=False)
    print_row("export of 10,000 opportunities", own)


def list_all(base: Path, rounds: int) -> None:
    """Print what it costs to list the opportunities: a terminal shows those that are open."""
    _beside_bare("list", base, rounds, where="terminal")
    _beside_bare("list", base, rounds, where="pipe")


def due(base: Path, rounds: int) -> None:
    """Print what it costs to tell what is due."""
    _beside_bare("due", base, rounds)


def _beside_bare(command: str, base: Path, rounds: int, *, where: str = "") -> None:
    work = partial(run, (*CORDIALLY, command), home(base, 100_000), terminal=where == "terminal")
    bare, own = in_turn(min(rounds, 7), partial(run, BARE, base), work)
    what = f"{command} at 100,000 opportunities{where and ', '}{where}"
    print_row(what, own, bare, "python -c pass")
