"""Print what Cordially costs here, beside bare Python, mailmerge and smtplib; nothing fails by it.

    python -m tests.benchmarks [--rounds N] [ROW …]

For mailmerge's rows: pip install mailmerge.  All rows take a quarter of an hour, much of it for
the history of 100,000 opportunities.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS))  # where the tests find what they share

from benchmarks import measuring  # noqa: E402

# Loaded one by one: what this process has in memory counts as that of its children.  Those that
# need a server come last.
ROWS = {
    "start": "commands.start",
    "thank-you": "commands.thank_you",
    "first": "commands.first_letter",
    "review": "commands.review",
    "thousand": "commands.thousand",
    "history": "histories.thank_you",
    "export": "histories.export",
    "list": "histories.list_all",
    "due": "histories.due",
    "syncs": "runs.syncs",
    "send": "runs.send",
    "run": "runs.run_in_history",
}


def main() -> None:
    """Measure the rows that are asked for, or all."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="at least 1; 15")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    given = parser.parse_args()
    if unknown := set(given.rows).difference(ROWS):
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    if given.rounds < 1:
        parser.error("there is at least one round")
    with measuring.folder() as base:
        measuring.print_head(base, given.rounds)
        for name, place in ROWS.items():
            if not given.rows or name in given.rows:
                module, _, function = place.partition(".")
                getattr(import_module(f"benchmarks.{module}"), function)(base, given.rounds)


if __name__ == "__main__":
    main()
