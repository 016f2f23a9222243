"""What single commands cost, and a thousand letters, beside bare Python and mailmerge."""

from __future__ import annotations

import itertools
import json
import sys
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.measuring import BARE, CORDIALLY, PYTHON, Cost, in_turn, print_row, run

MAILMERGE = str(Path(sys.executable).with_name("mailmerge"))
FIRST_LETTER = (
    *("thank-you", "--draft", "--company", "Northwind Labs", "--role", "Data Engineer"),
    *("--when", "yesterday 14:00", "--with", "Dana Reyes <dana@northwind.example>, Manager"),
    *("--topic", "the move to Iceberg", "--from", "Alex Kim <alex@example.com>"),
)
_REVIEWED = "from cordially.__main__ import main\nmain()\n"
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


def start(base: Path, rounds: int) -> None:
    """Print what the two commands cost that load least."""
    home = base / "start"
    names = ("--version", "--help")
    commands = [BARE, *((*CORDIALLY, name) for name in names)]
    bare, *others = in_turn(rounds, *(partial(run, command, home) for command in commands))
    for name, own in zip(names, others, strict=True):
        print_row(name, own, bare, "python -c pass")


def thank_you(base: Path, rounds: int) -> None:
    """Print what a thank-you that is saved costs."""
    home = base / "thank-you"
    works = [partial(run, BARE, home), partial(run, (*CORDIALLY, *FIRST_LETTER), home)]
    if folder := _mailmerge(base, 1):
        works.append(partial(run, (MAILMERGE,), home, cwd=folder))
    bare, own, *merged = in_turn(rounds, *works)
    print_row("one thank-you, saved", own, bare, "python -c pass")
    for each in merged:
        print_row("one thank-you, saved", own, each, "mailmerge, dry run of one")


def first_letter(base: Path, rounds: int) -> None:
    """Print what the first thank-you costs in a home where no template was used before."""
    numbers = itertools.count()

    def own() -> Cost:
        return run((*CORDIALLY, *FIRST_LETTER), base / f"first-{next(numbers)}")

    bare, found = in_turn(rounds, partial(run, BARE, base), own)
    print_row("the first thank-you in a new home", found, bare, "python -c pass")


def review(base: Path, rounds: int) -> None:
    """Print what a thank-you costs beside one that is not reviewed."""
    scripts = {"reviewed": _REVIEWED, "not-reviewed": _UNREVIEWED}
    works = [
        partial(run, (*PYTHON, "-c", script, *FIRST_LETTER), base / name)
        for name, script in scripts.items()
    ]
    own, beside = in_turn(rounds, *works)
    print_row("one thank-you, with its review", own, beside, "one without")


def thousand(base: Path, rounds: int) -> None:
    """Print what a thousand letters from one details file cost."""
    file, folder, numbers = details(base, 1_000), _mailmerge(base, 1_000), itertools.count()

    def own() -> Cost:
        home = base / f"thousand-{next(numbers)}"
        return run((*CORDIALLY, "thank-you", "--draft", "--details", file), home)

    works = [own]
    if folder:
        works.append(partial(run, (MAILMERGE, "--no-limit"), base, cwd=folder))
    found, *merged = in_turn(min(rounds, 5), *works)
    print_row(
        *("1,000 letters, saved", found, merged[0] if merged else None),
        "mailmerge, dry run of 1,000",
    )


def details(base: Path, count: int, days: int = 1) -> str:
    """Write a file of so many opportunities, of interviews some days ago; return its path."""
    path = base / f"details-{count}.json"
    day = (datetime.now().astimezone() - timedelta(days=days)).date().isoformat()
    opportunities = [
        {
            "company": f"Firm {number}",
            "role": "Data Engineer",
            "from": "Alex Kim <alex@example.com>",
            "people": [{"name": "Dana Reyes", "email": f"dana@firm{number}.example"}],
            "interviews": [{"when": f"{day}T14:00", "topics": {"Dana Reyes": "the move"}}],
        }
        for number in range(count)
    ]
    path.write_text(json.dumps({"opportunities": opportunities}), encoding="utf-8")
    return str(path)


def _mailmerge(base: Path, count: int) -> Path | None:
    """Write mailmerge's template, database and server settings, if it is installed."""
    if not Path(MAILMERGE).exists():
        print("mailmerge is not installed: what is measured beside it is left out.")
        return None
    folder = base / f"mailmerge-{count}"
    folder.mkdir()
    (folder / "mailmerge_template.txt").write_text(
        "TO: {{email}}\nSUBJECT: Thank you\nFROM: Alex Kim <alex@example.com>\n\n"
        "Dear {{name}},\n\nThank you for the conversation about {{topic}}.\n\nAlex Kim\n",
        encoding="utf-8",
    )
    rows = (f"dana@firm{number}.example,Dana Reyes,the move\n" for number in range(count))
    (folder / "mailmerge_database.csv").write_text(
        "email,name,topic\n" + "".join(rows), encoding="utf-8"
    )
    (folder / "mailmerge_server.conf").write_text(
        "[smtp_server]\nhost = localhost\nport = 25\n", encoding="utf-8"
    )
    return folder
