"""The program at a real (pseudo) terminal, as a person sees it."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from running import Cordially

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

import pty

_START = (
    "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    "from cordially.__main__ import main; main()"
)
_PATIENCE = 15

COMPANY, WHEN = ("--company", "Acme"), ("--when", "2026-11-20")
DANA, ALEX = ("--with", "Dana Reyes <dana@acme.example>"), ("--from", "Alex Kim <alex@k.example>")
WHOLE = ("thank-you", *COMPANY, "--role", "Engineer", *WHEN, *DANA, "--topic", "Iceberg", *ALEX)
MENU = "[q]uit? "


class Terminal:
    """A run of the program, or of what else `start` starts, at a terminal of its own."""

    def __init__(
        self, *arguments: str, start: str = _START, columns: int = 300, colour: bool = False
    ) -> None:
        self._screen, ours = pty.openpty()
        plain = {} if colour else {"NO_COLOR": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", start, *arguments],
            stdin=ours,
            stdout=ours,
            stderr=ours,
            start_new_session=True,
            env={**os.environ, "COLUMNS": str(columns), "TERM": "xterm", **plain},
        )
        os.close(ours)
        self.shown = ""
        self._read_to = 0

    def expect(self, text: str) -> str:
        """Wait for a text, and return what was shown since the last one up to it."""
        end = time.monotonic() + _PATIENCE
        while (found := self.shown.find(text, self._read_to)) < 0:
            assert time.monotonic() < end, f"{text!r} did not come in {self.shown!r}"
            assert self._more(), f"the program ended before {text!r}: {self.shown!r}"
        before, self._read_to = self._read_to, found + len(text)
        return self.shown[before : self._read_to]

    def send(self, text: str) -> None:
        time.sleep(0.05)  # the prompt is shown a moment before the terminal is set for it
        os.write(self._screen, text.encode())

    def answer(self, prompt: str, text: str) -> None:
        self.expect(prompt)
        self.send(f"{text}\n")

    def end(self) -> int:
        """Wait for the end, and return the exit status."""
        end = time.monotonic() + _PATIENCE
        while self._more():
            assert time.monotonic() < end, f"no end after {self.shown!r}"
        return self._process.wait(_PATIENCE)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._screen)

    def _more(self) -> bool:
        if not select.select([self._screen], [], [], 0.2)[0]:
            return True
        try:
            read = os.read(self._screen, 4096)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.shown += read.decode(errors="replace").replace("\r\n", "\n")
        return bool(read)


@pytest.fixture
def terminal(request: pytest.FixtureRequest) -> Iterator[type[Terminal]]:
    opened: list[Terminal] = []

    class Tracked(Terminal):
        def __init__(self, *arguments: str, **options: Any) -> None:
            super().__init__(*arguments, **options)
            opened.append(self)

    yield Tracked
    for each in opened:
        each.close()


def _editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> Path:
    """Make an editor that runs one line of Python at each call; `path` is the file."""
    script, calls = tmp_path / "editor.py", tmp_path / "calls"
    script.write_text(
        "import pathlib, sys\n"
        f"calls = pathlib.Path({str(calls)!r})\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "done = len(calls.read_text()) if calls.exists() else 0\n"
        "calls.write_text('x' * (done + 1))\n"
        f"exec({list(lines)!r}[done])\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {script}")
    return calls


def test_a_note_asks_for_what_is_missing(terminal: type[Terminal], cordially: Cordially) -> None:
    run = terminal("thank-you")
    run.answer("company", "Acme")
    run.answer("role", "")
    run.answer("When was it?", "soonish")
    run.answer("When was it?", "2026-11-20 14:00")
    run.answer("Whom did you meet", "Dana Reyes <dana@acme.example>")
    run.answer("Whom else?", "")
    run.answer("What did you talk about with Dana Reyes?", "the move to Iceberg")
    run.answer("that stayed with you?", "that it must not block the reports")
    run.expect("What have you done that fits? (Enter to skip)\n  For example: I led")
    run.answer("> ", "")
    run.answer("Why do you want this?", "the data is public")
    run.answer("What comes next, as they told you?", "")
    run.answer("Who are you", "Alex Kim <alex@k.example>")
    run.expect("the move to Iceberg")
    run.expect(MENU)
    run.send("s")
    assert run.end() == 0
    assert "soonish" in run.shown
    assert run.shown.count("Subject:") == 1
    assert cordially("drafts", "--json").json["drafts"][0]["to"]["name"] == "Dana Reyes"
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    (interview,) = kept["interviews"]
    assert interview["topics"] == {"Dana Reyes": ["the move to Iceberg"]}
    assert interview["points"] == {"Dana Reyes": "that it must not block the reports"}
    assert kept["why"] == "the data is public"
    assert interview.keys().isdisjoint({"example", "next_step"})


def test_every_question_about_the_talk_can_be_skipped(terminal: type[Terminal]) -> None:
    run = terminal("thank-you", *COMPANY, "--role", "Engineer", *WHEN, *DANA, *ALEX)
    run.answer("What did you talk about with Dana Reyes?", "")
    run.answer("What have you done that fits?", "")  # without a topic there is no point to it
    run.answer("Why do you want this?", "")
    run.answer("What comes next, as they told you?", "")
    assert "stayed with you" not in run.expect(MENU)


def test_a_blank_answer_is_asked_for_again(terminal: type[Terminal]) -> None:
    run = terminal("thank-you")
    run.answer("company", "   ")
    run.answer("company", "Acme")
    run.expect("role")


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_breaking_off_a_prompt_saves_nothing(
    terminal: type[Terminal], home: Path, key: str
) -> None:
    run = terminal("thank-you")
    run.answer("company", "Acme")
    run.expect("role")
    run.send(key)
    assert run.end() == 130
    assert "\ncordially: Interrupted" in run.shown
    assert "Traceback" not in run.shown
    assert not home.exists()


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(("key", "status"), [("\x03", 130), ("\x04", 130), ("q", 0), ("\x1b", 0)])
def test_leaving_the_menu_saves_nothing(
    terminal: type[Terminal], home: Path, key: str, status: int
) -> None:
    run = terminal(*WHOLE)
    run.expect(MENU)
    run.send(key)
    assert run.end() == status
    assert "Traceback" not in run.shown
    assert not home.exists()


def test_another_key_asks_again_without_showing_the_letter_again(terminal: type[Terminal]) -> None:
    run = terminal(*WHOLE)
    run.expect(MENU)
    run.send("x")
    run.expect(MENU)
    run.send("\r")
    assert run.end() == 0
    assert run.shown.count("Subject:") == 1


def test_a_letter_is_looked_at_in_the_browser(
    terminal: type[Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {seen}\n')
    browser.chmod(0o700)
    monkeypatch.setenv("BROWSER", str(browser))
    run = terminal(*WHOLE)
    run.expect(MENU)
    run.send("l")
    run.expect(MENU)
    run.send("q")
    assert run.end() == 0
    page = Path(seen.read_text().removeprefix("file://"))
    assert page.stat().st_mode & 0o777 == 0o600
    assert "Dana Reyes" in page.read_text(encoding="utf-8")
    page.unlink()


def test_a_letter_is_edited_and_saved(
    terminal: type[Terminal],
    cordially: Cordially,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _editor(
        tmp_path,
        monkeypatch,
        "path.write_text(path.read_text().replace('Subject:', 'Betreff:'))",
        "path.write_text(path.read_text().replace('Betreff:', 'Subject: Re'))",
    )
    run = terminal(*WHOLE)
    run.expect(MENU)
    run.send("e")
    run.answer("Edit again?", "y")
    run.expect("Subject: Re ")
    run.expect(MENU)
    run.send("s")
    assert run.end() == 0
    assert cordially("drafts", "--json").json["drafts"][0]["subject"].startswith("Re ")


@pytest.mark.parametrize("option", ["--no-input", "--json"])
def test_no_question_is_asked_when_none_is_wanted(
    terminal: type[Terminal], home: Path, option: str
) -> None:
    run = terminal("thank-you", option)
    assert run.end() == 2
    assert "--company" in run.shown
    assert not home.exists()


def test_without_a_terminal_nothing_is_asked(process: Cordially, home: Path) -> None:
    outcome = process("thank-you", stdin="Acme\n")
    assert outcome.status == 2
    assert "--company" in outcome.err
    assert not home.exists()


def test_a_draft_is_saved_without_asking(terminal: type[Terminal]) -> None:
    run = terminal(*WHOLE, "--draft")
    assert run.end() == 0
    assert MENU not in run.shown


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(("again", "status"), [("n", 65), ("\x03", 130), ("\x04", 130)])
def test_a_broken_template_is_offered_again_and_kept(
    terminal: type[Terminal],
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    again: str,
    status: int,
) -> None:
    calls = _editor(
        tmp_path,
        monkeypatch,
        "path.write_text('{% block x %}')",
        "path.write_text('\\n{{ interviewr }}')",
    )
    run = terminal("template", "edit", "thank-you")
    run.expect("thank-you.html.j2, line 1")
    run.answer("Edit again?", "")
    run.expect("line 2: “interviewr” is not defined. The nearest known name is “interviewer”")
    run.expect("Edit again?")
    run.send(f"{again}\n" if again == "n" else again)
    assert run.end() == status
    assert calls.read_text() == "xx"
    kept = Path(re.findall(r"kept\s+in\s+(\S+\.html\.j2)", run.shown)[-1])
    assert kept.read_text() == "\n{{ interviewr }}"
    assert not home.exists()
    kept.unlink()


def test_a_broken_template_is_mended_in_a_second_try(
    terminal: type[Terminal], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _editor(
        tmp_path,
        monkeypatch,
        "path.write_text(path.read_text().replace('company', 'compny'))",
        "path.write_text(path.read_text().replace('compny', 'company') + '{# mine #}')",
    )
    run = terminal("template", "edit", "thank-you")
    run.answer("Edit again?", "")
    assert run.end() == 0
    assert "{# mine #}" in (home / "templates/thank-you.html.j2").read_text()


@pytest.mark.parametrize(("answer", "kept"), [("y", True), ("n", False), ("", False)])
def test_a_reset_asks(
    terminal: type[Terminal], cordially: Cordially, home: Path, answer: str, kept: bool
) -> None:
    cordially("template", "new", "check-in")
    run = terminal("template", "reset", "check-in")
    run.answer("aside?", answer)
    assert run.end() == 0
    assert (home / "templates/check-in.html.j2~").exists() == kept
    assert (home / "templates/check-in.html.j2").exists() != kept


def test_alone_it_tells_what_is_due_and_how_to_begin(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    cordially(*WHOLE)
    run = terminal()
    assert run.end() == 0
    assert "acme: " in run.shown
    assert "cordially thank-you" in run.shown
    assert "cordially --help" in run.shown


def test_alone_in_an_empty_home_it_says_how_to_begin(terminal: type[Terminal]) -> None:
    run = terminal()
    assert run.end() == 0
    assert "Nothing is recorded yet." in run.shown


def test_the_warning_of_an_early_question_is_seen_before_the_choice(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    cordially("add", *COMPANY, "--when", "today", *DANA, *ALEX)
    run = terminal("check-in", "acme")
    assert "warning DAT-22: It is early: this opens on " in run.expect(MENU)
    run.send("q")
    assert run.end() == 0


def test_the_manual_is_paged_where_it_is_longer_than_the_terminal(
    terminal: type[Terminal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pager = tmp_path / "pager"
    pager.write_text('#!/bin/sh\necho "By the pager:"\nexec cat\n')
    pager.chmod(0o700)
    monkeypatch.setenv("PAGER", str(pager))
    run = terminal("help", "when")
    run.expect("By the pager:\n# When to write")
    assert run.end() == 0
    monkeypatch.setenv("LINES", "1000")
    monkeypatch.setenv("COLUMNS", "80")
    assert _without_the_pager(terminal("help", "when"))
    monkeypatch.delenv("LINES")
    assert _without_the_pager(terminal("help", "when", "--no-input"))


def _without_the_pager(run: Terminal) -> bool:
    run.expect("# When to write")
    return run.end() == 0 and "By the pager:" not in run.shown


@pytest.mark.parametrize("columns", [30, 80])
def test_all_that_is_shown_fits_the_terminal(
    terminal: type[Terminal], cordially: Cordially, columns: int
) -> None:
    cordially(*WHOLE, "--draft")
    for command in (["due", "--all"], ["list"], ["show", "acme"], ["drafts"], ["review", "1"]):
        run = terminal(*command, columns=columns)
        run.end()
        for line in run.shown.replace("\r", "").split("\n"):
            assert len(line) <= columns or " " not in line.strip(), (command, line)


def test_headings_have_a_colour_unless_nobody_wants_it(
    terminal: type[Terminal], cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    cordially(*WHOLE, "--draft")
    coloured = terminal("list", colour=True)
    assert coloured.end() == 0
    assert "\x1b[1mOPPORTUNITY" in coloured.shown
    plain = terminal("list")
    assert plain.end() == 0
    assert "\x1b" not in plain.shown
    assert "\ufdd0" not in plain.shown


def test_other_people_s_control_characters_do_not_reach_the_terminal(
    terminal: type[Terminal], tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(
        "I am desperate \x1b[2J\x1b]0;owned\x07 for this \u202ejob\x9b31m.\n", "utf-8"
    )
    run = terminal("review", str(letter))
    run.end()
    shown = run.shown.replace("\r\n", "\n")
    assert "desperate" in shown
    assert not set(shown) & set("\x1b\x07\x9b\u202e")
