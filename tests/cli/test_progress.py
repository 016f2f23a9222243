"""Long work shows how far it has come, and Ctrl-C stops it between two letters."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from cordially.cli.shown import progress
from running import Cordially

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from terminals import Terminal

PEOPLE = ("Dana Reyes", "Li Wei", "Sam Ode")
MANY = 3000


@pytest.fixture
def slow(home: Path, tmp_path: Path, cordially: Cordially) -> Path:
    """Write three letters, and a program that takes its time for each; return what it took."""
    script, letters = tmp_path / "take.py", tmp_path / "letters"
    letters.mkdir()
    script.write_text(
        "import pathlib, sys, time\n"
        f"folder = pathlib.Path({str(letters)!r})\n"
        "text = sys.stdin.buffer.read()\n"
        "time.sleep(1.2)\n"
        "(folder / str(len(list(folder.iterdir())))).write_bytes(text)\n"
    )
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n'
        f'[account]\nsendmail = ["{sys.executable}", "{script}"]\n'
    )
    met = [f"--with={name} <{name.split()[0].lower()}@acme.example>" for name in PEOPLE]
    cordially("thank-you", "--company", "Acme", "--when", "2026-11-20", *met, "--draft")
    return letters


def test_many_sendings_show_how_far_they_are(terminal: type[Terminal], slow: Path) -> None:
    run = terminal("send", "1", "2", "3", "--yes", columns=80)
    run.expect("Sent draft 1 ")
    assert "Sending  [" not in run.shown  # which are too few seconds for a bar
    run.expect("Sent draft 2 ")
    run.expect("Sending  [")
    assert "2/3" in run.expect("Sent draft 3 ")
    assert run.end() == 0
    assert "\r\x1b[KSent draft 3 " in run.shown  # the bar has made room
    assert len(list(slow.iterdir())) == 3


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_stops_between_two_sendings(
    terminal: type[Terminal], slow: Path, cordially: Cordially
) -> None:
    run = terminal("send", "1", "2", "3", "--yes")
    run.expect("Sent draft 1 ")
    time.sleep(0.6)  # in the middle of the second
    run.send("\x03")
    run.expect("Sent draft 2 ")
    run.expect("Stopped: not tried, and drafts still: 3.")
    assert run.end() == 130
    assert len(list(slow.iterdir())) == 2
    found = cordially("drafts", "--json").json["drafts"]
    assert [(each["id"], each["status"]) for each in found] == [(3, "draft")]


@pytest.mark.usefixtures("interruptible")
def test_many_letters_show_how_far_they_are_and_stop_between_two(
    terminal: type[Terminal], tmp_path: Path, cordially: Cordially
) -> None:
    interview = {"when": "2026-11-20", "with": ["Dana Reyes"]}
    person = {"name": "Dana Reyes", "email": "dana@acme.example"}
    facts = [
        {"company": f"Company {number}", "people": [person], "interviews": [interview]}
        for number in range(MANY)
    ]
    details = tmp_path / "many.json"
    details.write_text(json.dumps({"opportunities": facts}))
    sender = ("--from", "Alex Kim <alex@example.com>")
    run = terminal("thank-you", "--details", str(details), *sender, "--draft", columns=80)
    run.expect("Writing  [")
    run.send("\x03")
    told = run.expect(f" of {MANY} opportunities are saved.")
    done = int(told.split("the letters of ")[1].split()[0])
    assert 0 < done < MANY
    assert run.end() == 130
    assert len(cordially("drafts", "--json").json["drafts"]) == done
    assert len(list((tmp_path / "cordially/drafts").iterdir())) == done
    assert cordially("list").out.count("company-") == done


def test_nothing_is_shown_where_nobody_sees_it() -> None:
    with progress.shown(1000, "Writing") as bar:
        assert bar is None
