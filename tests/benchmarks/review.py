"""Time what a review adds to drafting a letter, as whole processes in pairs; print the ratio.

    cd tests && python -m benchmarks.review [ROUNDS]

The same command runs with `cordially.desk.reviewing` as it is, and with one that looks at nothing.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks.speed import FIRST_LETTER, run

_UNREVIEWED = """
import sys, types
blind = types.ModuleType("cordially.desk.reviewing")
blind.Desk = tuple
blind.desk = lambda *_: ()
blind.reviewed = lambda _, drafts, *__: drafts
import cordially
sys.modules["cordially.desk.reviewing"] = cordially.reviewing = blind
from cordially.__main__ import main
main()
"""
_REVIEWED = "from cordially.__main__ import main\nmain()\n"


def main(rounds: int) -> None:
    """Print the medians and minima of both, and what the review adds."""
    with tempfile.TemporaryDirectory() as folder:
        scripts = {"reviewed": _REVIEWED, "not reviewed": _UNREVIEWED}
        times: dict[str, list[float]] = {name: [] for name in scripts}
        for number in range(rounds + 1):
            for name, script in scripts.items():
                command = [sys.executable, "-c", script, *FIRST_LETTER]
                seconds, _ = run(command, Path(folder) / name)
                if number:  # the first round warms the caches
                    times[name].append(seconds)
    for name, found in times.items():
        print(f"{name:<14}{median(found) * 1000:>8.1f} ms{min(found) * 1000:>8.1f} ms at best")
    with_, without = (min(times[name]) for name in scripts)
    pairs = zip(times["reviewed"], times["not reviewed"], strict=True)
    typical = median(one / other for one, other in pairs)
    print(f"a review adds {typical - 1:.1%} (at most 10%); {with_ / without - 1:.1%} at best")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
