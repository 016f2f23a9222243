"""Time `due` over long histories as whole processes beside bare Python; print the curves.

    python tests/benchmarks/due.py [ROUNDS]

What is open is what it may cost: the first curve has ever more history around the same 20
open opportunities, the second ever more that is open of 10,000.  All commands of a round
run one after the other, so that a busy moment slows each of them alike.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from cordially.intake.details_writer import to_mapping
from cordially.model import (
    Address,
    Draft,
    DraftStatus,
    Interview,
    Letter,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    SentLetter,
    Status,
)
from cordially.readers import CHECK_IN, THANK_YOU
from cordially.store import attempts, drafts, journal, opportunities

CORDIALLY = [str(Path(sys.executable).with_name("cordially"))]
PYTHON = [sys.executable, "-c", "pass"]
ME = Address("Alex Kim", "alex@example.com")
NOW = datetime.now(UTC).replace(microsecond=0)
AT_MOST = 6.0  # bare Pythons for `due`, with 10,000 opportunities of which 20 are open


def main(rounds: int) -> None:
    """Build the journals, run `due` over each, and print what it costs."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        by_details(base)
        sizes = [(100, 20), (1_000, 20), (10_000, 20), (10_000, 100), (10_000, 1_000)]
        homes = {size: build(base, *size) for size in [*sizes, (10_000, 10_000)]}
        print(f"\n{'opportunities':>13}{'open':>8}{'ms':>10}{'× python':>10}{'at most':>9}")
        curve(base, {size: homes[size] for size in sizes}, rounds)
        curve(base, {(10_000, 10_000): homes[10_000, 10_000]}, 3)


def curve(base: Path, homes: dict[tuple[int, int], Path], rounds: int) -> None:
    """Print a line for each journal: its size, what is open, and what `due` takes."""
    bare: list[float] = []
    times: dict[tuple[int, int], list[float]] = {size: [] for size in homes}
    for number in range(rounds + 1):
        seconds = run(PYTHON, base)[0]
        for size, home in homes.items():
            took = run([*CORDIALLY, "due"], home)[0]
            if number:  # the first round warms the caches
                times[size].append(took)
        bare.append(seconds)
    for (count, still_open), own in times.items():
        ratio = median(own) / median(bare)
        limit = AT_MOST if (count, still_open) == (10_000, 20) else ""
        print(f"{count:>13,}{still_open:>8,}{median(own) * 1000:>10.1f}{ratio:>10.2f}{limit:>9}")


def by_details(base: Path) -> None:
    """Print what recording 10,000 opportunities from one details file takes."""
    path, home = base / "details.json", base / "by-details"
    found = [to_mapping(each) for each in history(10_000, 20)]
    path.write_text(json.dumps({"opportunities": found}), encoding="utf-8")
    add = [*CORDIALLY, "add", "--details", str(path)]
    for what in ("new", "known already"):
        seconds, peak = run(add, home)
        print(f"add --details of 10,000, {what}: {seconds:.1f} s, {peak} MB")
    one = ["add", "--company", "One more", "--when", "today", "--with", "Dana <dana@x.example>"]
    print(f"add of one more: {run([*CORDIALLY, *one], home)[0] * 1000:.0f} ms")


def build(base: Path, count: int, still_open: int) -> Path:
    """Make a home with so many opportunities, and the drafts by which their letters left."""
    home = base / f"{count}-{still_open}"
    with journal.writing(home / "journal.db") as connection:
        number = 0
        for each in history(count, still_open):
            opportunities.put(connection, each, each.slug or "")
            row = opportunities.identity(connection, each.slug or "")
            for letter in each.letters:
                number += 1
                start = max(i.start for i in each.interviews if i.start <= letter.sent)
                drafts.add(connection, sent(number, each, letter, start.isoformat()), row)
                attempt = attempts.begin(connection, number, b"Subject: Thanks\r\n", "smtp", NOW)
                attempts.end(connection, attempt, DraftStatus.SENT, NOW, "250 2.0.0 Ok")
    return home


def history(count: int, still_open: int) -> Iterator[Opportunity]:
    """Yield opportunities with three interviews each, the last of which are still open."""
    for number in range(count):
        is_open = number >= count - still_open
        # What is open is some weeks old at most; the rest goes back for ten years.
        days = number % 20 if is_open else 60 + number * 3_600 // count
        ended = NOW - timedelta(days=days)
        starts = [ended - timedelta(days=back) for back in (14, 7, 0)]
        who = Person(
            "Dana Reyes", f"dana@company{number}.example", relation=Relation.HIRING_MANAGER
        )
        part = Participant(who.name, ("the move to Iceberg",))
        letters = [
            (THANK_YOU, start + timedelta(hours=4)) for start in starts[: 2 if is_open else 3]
        ]
        if not is_open:
            letters.append((CHECK_IN, ended + timedelta(days=14)))
        yield Opportunity(
            *(f"Company {number}", "Data Engineer", f"company-{number}", ME),
            time_zone="Europe/Madrid",
            status=Status.OPEN if is_open else (Status.SILENCE, Status.REJECTED)[number % 2],
            closed_on=None if is_open else (ended + timedelta(days=21)).date(),
            people=(who, Person("Li Wei", f"li@company{number}.example")),
            interviews=tuple(Interview(start, participants=(part,)) for start in starts),
            letters=tuple(
                SentLetter(note, who.name, at, "Thank you", f"<{number}.{at:%j}@x.example>")
                for note, at in letters
                if at <= NOW
            ),
            replies=(Reply(who.name, starts[1] + timedelta(days=1)),),
        )


def sent(number: int, about: Opportunity, letter: SentLetter, interview: str) -> Draft:
    """Return the draft by which a letter left."""
    return Draft(
        *(number, about.slug or "", letter.note, "single", interview, ME),
        Address(letter.to, about.people[0].email or ""),
        Letter(letter.subject or "", "Dear Dana,\n\n" + "Thank you. " * 100, None),
        letter.message_id or "",
    )


def run(command: Sequence[str], home: Path) -> tuple[float, int]:
    """Run a command to its end; return its seconds and its peak memory in MB."""
    environment = {**os.environ, "CORDIALLY_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # without .pyc files every start is slow
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    errors = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command[:3])} … failed: {errors.decode()}")
    return time.perf_counter() - begun, usage.ru_maxrss // 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
