"""What `due` and a letter cost grows with what is open, and not with all that ever was."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar

import pytest

from cordially.cli.shown import screen
from long_history import build
from running import SUNDAY, Cordially

OPEN = 20
ME = "Alex Kim <alex@example.com>"
MET = ("--when", "2026-11-20 14:00", "--with", "Dana Reyes <dana@northwind.example>", "--from", ME)


class Counted(sqlite3.Connection):
    """A connection that counts the steps of SQLite's machine, and keeps what it was asked."""

    steps = 0
    asked: ClassVar[list[str]] = []

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.set_progress_handler(self._step, 1)
        self.set_trace_callback(self._ask)

    @staticmethod
    def _step() -> int:
        Counted.steps += 1
        return 0

    @staticmethod
    def _ask(statement: str) -> None:
        Counted.asked.append(statement)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> type[Counted]:
    """Let the journal be opened by connections that count."""
    connect = sqlite3.connect
    monkeypatch.setattr(Counted, "steps", 0)
    Counted.asked.clear()
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **k, factory=Counted))
    return Counted


def _steps(counted: type[Counted], cordially: Cordially, home: Path, command: str = "due") -> int:
    """Return how many steps a command takes over the journal of a home."""
    before = counted.steps
    shown = {"due": "thank-you to Dana Reyes", "list": " open\n"}[command]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CORDIALLY_HOME", str(home))
        assert cordially(command).out.count(shown) >= 3
    return counted.steps - before


def test_ten_times_the_history_costs_due_nothing(
    cordially: Cordially, counted: type[Counted], tmp_path: Path
) -> None:
    short = build(tmp_path / "short", 50, OPEN, SUNDAY)
    long = build(tmp_path / "long", 500, OPEN, SUNDAY)
    few, many = _steps(counted, cordially, short), _steps(counted, cordially, long)
    assert few > OPEN  # what is open was read
    assert many <= few * 1.02


def test_ten_times_the_history_costs_the_list_on_a_terminal_nothing(
    cordially: Cordially,
    counted: type[Counted],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(screen, "width_of", lambda stream: 200)
    few, many = (
        _steps(counted, cordially, build(tmp_path / f"{count}", count, OPEN, SUNDAY), "list")
        for count in (50, 500)
    )
    assert few > OPEN
    assert many <= few * 1.02


@pytest.mark.parametrize(
    "command",
    [
        ("thank-you", "company-{last}", "--draft"),
        ("thank-you", "--draft", "--company", "Northwind Labs", "--role", "Data Engineer", *MET),
        ("drafts", "show", "{draft}"),
    ],
)
def test_ten_times_the_history_costs_a_letter_nothing(
    command: tuple[str, ...],
    cordially: Cordially,
    counted: type[Counted],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken = []
    for count in (200, 2_000):
        home = build(tmp_path / f"of-{count}", count, OPEN, SUNDAY)
        monkeypatch.setenv("CORDIALLY_HOME", str(home))
        (draft,) = cordially("thank-you", f"company-{count - 2}", "--json").json["drafts"]
        before = counted.steps
        words = [each.format(last=count - 1, draft=draft["id"]) for each in command]
        outcome = cordially(*words)
        assert outcome.status == 0, outcome.err
        taken.append(counted.steps - before)
    few, many = taken
    assert few > OPEN
    assert many <= few * 1.02


def test_a_letter_to_many_is_looked_for_in_the_history_once(
    cordially: Cordially, counted: type[Counted], home: Path
) -> None:
    build(home, 500, OPEN, SUNDAY)
    taken = []
    for count in (2, 40):
        readers = ", ".join(f"p{number}@x.example" for number in range(count))
        before = counted.steps
        letter = f"From: {ME}\nTo: {readers}\nSubject: Thank you\n\nThank you for the talk.\n"
        assert cordially("review", "-", stdin=letter).status == 0
        assert cordially("review", "-", stdin=letter).status == 0
        taken.append(counted.steps - before)
    assert taken[1] <= 1.5 * taken[0]


def test_what_is_open_costs_due_its_share(
    cordially: Cordially, counted: type[Counted], tmp_path: Path
) -> None:
    half = _steps(counted, cordially, build(tmp_path / "half", 100, OPEN, SUNDAY))
    whole = _steps(counted, cordially, build(tmp_path / "whole", 100, 2 * OPEN, SUNDAY))
    assert whole <= 2.2 * half


@pytest.mark.parametrize("command", [("due",), ("due", "--json", "--all"), ("drafts",)])
def test_every_question_is_answered_by_an_index(
    command: tuple[str, ...], cordially: Cordially, counted: type[Counted], home: Path
) -> None:
    build(home, 50, OPEN, SUNDAY)
    assert cordially("thank-you", "company-49", "--draft").status == 0
    counted.asked.clear()
    assert cordially(*command).status == 0
    asked = [each for each in counted.asked if each.startswith("SELECT") and "sqlite_" not in each]
    assert len(asked) > 1
    with closing(sqlite3.Connection(home / "journal.db")) as connection:
        scans = [
            (step[3], statement)
            for statement in asked
            for step in connection.execute(f"EXPLAIN QUERY PLAN {statement}")
            if step[3].startswith("SCAN")
        ]
    assert scans == []


@pytest.mark.usefixtures("unmeasured")
@pytest.mark.parametrize(
    ("command", "costly"),
    [
        (("due",), {"jinja2", "email", "html2text", "holidays", "icalendar", "tzlocal"}),
        (("list",), {"jinja2", "email", "html2text", "holidays", "icalendar", "json"}),
        (("drafts",), {"jinja2", "email", "html2text", "holidays", "icalendar", "zoneinfo"}),
        (("thank-you", "company-4", "--dry-run"), {"holidays", "icalendar", "tzlocal", "keyring"}),
        (("thank-you", "company-4", "--draft"), {"cordially.store.upgrading", "icalendar"}),
        (("check-in", "company-4", "--dry-run"), {"holidays", "icalendar", "tzlocal", "keyring"}),
    ],
)
def test_what_a_command_does_without_is_not_loaded(
    command: tuple[str, ...], costly: set[str], home: Path
) -> None:
    build(home, 5, 3, SUNDAY)
    code = (
        "import sys; from cordially.cli.main import run; status = run(sys.argv[1:]);"
        f"print(sorted({costly} & sys.modules.keys()), file=sys.stderr); sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "[]")
