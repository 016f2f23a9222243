"""`due --notify`: one line and a desktop notice, or nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from cordially.cli.shown import notice
from running import Cordially

MET = ("--company", "R&D <Labs>", "--when", "2026-11-20", "--with", "Dana Reyes")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Put a program in the place of the desktop's that writes down what it is told."""
    record = tmp_path / "told.json"
    names = {"darwin": "osascript", "win32": "powershell"}
    program = tmp_path / "bin" / names.get(sys.platform, "notify-send")
    program.parent.mkdir()
    program.write_text(
        f"#!{sys.executable}\nimport json, pathlib, sys\n"
        f"pathlib.Path({str(record)!r}).write_text(json.dumps(sys.argv[1:]))\n"
    )
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(program.parent))
    return record


def test_what_is_due_is_one_line_and_a_notice(cordially: Cordially, told: Path) -> None:
    cordially("add", *MET)
    done = cordially("due", "--notify")
    assert (done.status, done.out) == (0, "Due: thank-you to Dana Reyes (r-d-labs).\n")
    assert done.err == ""
    assert json.loads(told.read_text())[-1] == "Due: thank-you to Dana Reyes (r-d-labs)."


def test_of_nothing_nothing_is_told(cordially: Cordially, told: Path) -> None:
    done = cordially("due", "--notify")
    assert (done.status, done.out, done.err, told.exists()) == (0, "", "", False)


def test_of_many_steps_three_are_named(cordially: Cordially, told: Path) -> None:
    for company in ("A", "B", "C", "D", "E"):
        cordially("add", *("Acme" + company if each == MET[1] else each for each in MET))
    assert "and 2 more.\n" in cordially("due", "--notify").out
    assert "and 2 more." in told.read_text()


def test_without_a_desktop_it_is_said_unless_quiet(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    cordially("add", *MET)
    done = cordially("due", "--notify")
    assert (done.status, "is not there" in done.err) == (0, True)
    assert cordially("due", "--notify", "-q").err == ""


def test_json_is_one_document_and_the_notice_is_shown_too(cordially: Cordially, told: Path) -> None:
    cordially("add", *MET)
    assert cordially("due", "--notify", "--json").json["steps"][0]["note"] == "thank-you"
    assert told.exists()


@pytest.mark.parametrize("other", ["--all", "--open"])
def test_a_notice_is_no_page(cordially: Cordially, other: str) -> None:
    assert cordially("due", "--notify", other).status == 2


def test_the_words_reach_each_system_as_they_are() -> None:
    text = 'Due: "R&D"; $(whoami) -q'
    linux, _ = notice._command("Cordially", text, "linux", {})
    assert linux[-3:] == ["--", "Cordially", 'Due: "R&amp;D"; $(whoami) -q']  # it reads markup
    apple, _ = notice._command("Cordially", text, "darwin", {})
    assert (apple[0], apple[-1]) == ("osascript", text)
    windows, around = notice._command("Cordially", text, "win32", {"A": "b"})
    assert text not in " ".join(windows)
    assert around == {
        "A": "b",
        "CORDIALLY_NOTICE_TITLE": "Cordially",
        "CORDIALLY_NOTICE_TEXT": text,
    }
