"""`cordially send`, and `--send` on a note: through a program that takes letters."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from cordially.store import attempts, journal
from cordially.store.home import Home
from running import SUNDAY, Cordially
from terminals import Terminal

ABOUT = ("--company", "Acme", "--role", "Engineer", "--when", "2026-11-20")
DANA, LI = "Dana Reyes <dana@acme.example>", "Li Wei <li@acme.example>"
ME = '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n'

Program = Callable[..., Path]


def note(person: str = DANA) -> tuple[str, ...]:
    return (
        "thank-you",
        *ABOUT,
        "--with",
        person,
        "--topic",
        "Iceberg",
        "--to",
        person.partition(" <")[0],
    )


@pytest.fixture
def program(home: Path, tmp_path: Path) -> Program:
    """Return how to set a program up that keeps its letters and ends with a status."""

    def make(status: str = "0") -> Path:
        script, letters = tmp_path / "take.py", tmp_path / "letters"
        letters.mkdir(exist_ok=True)
        script.write_text(
            "import os, pathlib, signal, sys\n"
            f"folder = pathlib.Path({str(letters)!r})\n"
            "text = sys.stdin.buffer.read()\n"
            "(folder / str(len(list(folder.iterdir())))).write_bytes(text)\n"
            "print('these are its words')\n"
            f"sys.exit({status})\n"
        )
        home.mkdir(mode=0o700, exist_ok=True)
        (home / "config.toml").write_text(
            f'{ME}[account]\nsendmail = ["{sys.executable}", "{script}"]\n'
        )
        return letters

    return make


def taken(letters: Path) -> int:
    return len(list(letters.iterdir()))


def state(cordially: Cordially, number: int = 1) -> str:
    found = cordially("drafts", "show", str(number), "--json").json
    return str(found["drafts"][0]["status"])


def test_a_receipt_without_words_is_a_sentence(
    cordially: Cordially, program: Program, tmp_path: Path
) -> None:
    program()
    script = tmp_path / "take.py"
    script.write_text(script.read_text().replace("print('these are its words')\n", ""))
    cordially(*note())
    told = cordially("send", "1", "--yes").out.splitlines()[0]
    assert told == f"Sent draft 1 to {DANA} by {sys.executable}."


def test_what_needs_no_settling_is_told_as_it_is(cordially: Cordially) -> None:
    cordially(*note(), "--from", "Alex Kim <alex@example.com>")
    error = cordially("drafts", "not-sent", "1").err
    assert error == "cordially: Draft 1 is a draft still; there is nothing to settle.\n"


def test_a_draft_is_sent_once_and_the_receipt_told(cordially: Cordially, program: Program) -> None:
    letters = program()
    cordially(*note())
    done = cordially("send", "1", "--yes")
    assert done.status == 0, done.err
    assert "Sent draft 1" in done.out
    assert "these are its words" in done.out
    again = cordially("send", "1", "--yes")
    assert (again.status, taken(letters)) == (65, 1)
    assert again.err == "cordially: Draft 1 is sent already. A draft is sent once.\n"
    assert b"X-Unsent" not in (letters / "0").read_bytes()


def test_without_a_terminal_nothing_leaves_without_yes(
    cordially: Cordially, program: Program
) -> None:
    letters = program()
    cordially(*note())
    assert cordially("send", "1").status == 2
    assert cordially(*note(LI), "--send").status == 2
    assert (taken(letters), state(cordially)) == (0, "draft")


def test_a_dry_run_shows_and_changes_nothing(
    cordially: Cordially, program: Program, home: Path
) -> None:
    letters = program()
    cordially(*note())
    before = {each: each.read_bytes() for each in home.rglob("*") if each.is_file()}
    done = cordially("send", "1", "--dry-run")
    assert done.status == 0
    assert "Dana Reyes" in done.out
    assert "Sent draft" not in done.out + done.err
    assert taken(letters) == 0
    assert {each: each.read_bytes() for each in home.rglob("*") if each.is_file()} == before


def test_what_cannot_be_sent_is_told_by_its_status(cordially: Cordially, home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(ME)
    cordially(*note())
    assert cordially("send", "1", "--yes").status == 78
    assert cordially("send", "7", "--yes").status == 66
    assert state(cordially) == "draft"


def test_a_note_is_saved_and_then_sent(cordially: Cordially, program: Program) -> None:
    letters = program()
    done = cordially(*note(), "--send", "--yes")
    assert (done.status, taken(letters), state(cordially)) == (0, 1, "sent")


def test_a_note_that_fails_is_kept_and_named(cordially: Cordially, program: Program) -> None:
    program("75")
    done = cordially(*note(), "--send", "--yes")
    assert (done.status, state(cordially)) == (75, "deferred")
    assert "Draft 1" in done.err
    path = cordially("drafts", "show", "1", "--json").json["drafts"][0]["path"]
    assert path in done.err
    assert Path(path).is_file()


def test_json_shows_every_draft_with_what_became_of_it(
    cordially: Cordially, program: Program
) -> None:
    program("69 if b'To: Dana' in text else 0")
    cordially(*note())
    cordially(*note(LI))
    done = cordially("send", "1", "2", "--yes", "--json")
    assert done.status == 69
    assert [each["status"] for each in done.json["drafts"]] == ["refused", "sent"]
    assert '"code": 69' in done.err


@pytest.mark.parametrize(
    ("first", "second", "gravest"),
    [("69", "75", 69), ("75", "69", 69), ("75", "0", 75), ("0", "77", 77), ("75", "74", 76)],
)
def test_of_several_failures_the_gravest_is_the_exit_status(
    cordially: Cordially, program: Program, first: str, second: str, gravest: int
) -> None:
    program(f"{first} if b'To: Dana' in text else {second}")
    cordially(*note())
    cordially(*note(LI))
    assert cordially("send", "1", "2", "--yes").status == gravest


def test_a_program_that_is_missing_is_a_setting_that_is_wrong(
    cordially: Cordially, home: Path
) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(f'{ME}[account]\nsendmail = ["/nowhere/at-all"]\n')
    cordially(*note())
    assert cordially("send", "1", "--yes").status == 78
    assert state(cordially) == "draft"


def test_a_program_whose_sender_dies_leaves_the_draft_unknown(
    cordially: Cordially, program: Program
) -> None:
    """It takes the end of its input for the end of the letter, and sends it."""
    letters = program("0")
    cordially(*note())
    mortal = Path(__file__).parents[1] / "servers" / "mortal.py"
    for when, expected in (("before", "draft"), ("after", "unknown")):
        command = [sys.executable, str(mortal), when, "3", "-", "send", "1", "--yes"]
        assert subprocess.run(command, check=False, capture_output=True).returncode < 0
        assert (taken(letters), state(cordially)) == (0, expected)
    assert cordially("send", "1", "--yes", now=SUNDAY).status == 65


QUESTION = "Send it? [y]es, [N]o, [e]dit, [l]ook in the browser, [q]uit, ? "


@pytest.mark.parametrize(("key", "state_after"), [("y", "sent"), ("n", "draft"), ("", "draft")])
def test_on_a_terminal_only_a_yes_sends(
    cordially: Cordially,
    program: Program,
    terminal: Callable[..., Terminal],
    key: str,
    state_after: str,
) -> None:
    letters = program()
    cordially(*note())
    run = terminal("send", "1")
    assert "Dana Reyes" in run.expect(QUESTION)
    run.send(f"{key}\n")
    assert run.end() == 0
    assert state(cordially) == state_after
    assert taken(letters) == int(state_after == "sent")


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(("key", "status"), [("q\n", 0), ("\x03", 130), ("\x04", 130)])
def test_breaking_off_the_questions_sends_nothing(
    *,
    cordially: Cordially,
    program: Program,
    terminal: Callable[..., Terminal],
    key: str,
    status: int,
) -> None:
    letters = program()
    cordially(*note())
    cordially(*note(LI))
    run = terminal("send", "1", "2")
    run.answer(QUESTION, "y")
    run.expect(QUESTION)
    run.send(key)
    assert run.end() == status
    assert "Nothing was sent: drafts 1 and 2 stay drafts." in run.shown
    assert taken(letters) == 0
    assert state(cordially) == "draft"


def test_the_question_explains_itself_and_what_is_chosen_in_the_menu_leaves_at_its_end(
    cordially: Cordially, program: Program, terminal: Callable[..., Terminal]
) -> None:
    letters = program()
    cordially(*note())
    run = terminal("send", "1")
    run.answer(QUESTION, "?")
    assert "  Enter alone is n.\n" in run.expect(QUESTION)
    run.send("no\n")
    assert run.end() == 0
    named = ("--greet-as", "Dana: Dana", "--greet-as", "Li Wei: Wei")
    run = terminal("thank-you", "acme", "--with", "Li Wei <li@acme.example>", *named)
    menu = "[S]ave draft, se[n]d, [e]dit, [l]ook in the browser, s[k]ip, [q]uit, ? "
    run.answer(menu, "n")
    run.expect("Saved as draft 1.")
    assert taken(letters) == 0
    run.answer(menu, "s")
    assert run.end() == 0
    assert "Draft 2 for Li Wei: " in run.shown
    assert "Sent draft 1 to Dana Reyes" in run.shown
    assert taken(letters) == 1


def test_on_a_terminal_an_edited_letter_is_shown_again_and_sent_as_edited(
    cordially: Cordially,
    program: Program,
    terminal: Callable[..., Terminal],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    letters = program()
    cordially(*note())
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import pathlib, sys\npath = pathlib.Path(sys.argv[1])\n"
        "path.write_text(path.read_text().replace('Iceberg', 'Glacier'))\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {editor}")
    run = terminal("send", "1")
    run.answer(QUESTION, "edit")
    assert "Glacier" in run.expect(QUESTION)
    assert taken(letters) == 0
    run.send("y\n")
    assert run.end() == 0
    assert b"Glacier" in (letters / "0").read_bytes()


def early(*options: str) -> tuple[str, ...]:
    """Ask for a check-in two days after the interview."""
    return ("check-in", *ABOUT, "--with", DANA, *options)


def test_an_early_question_is_kept_and_told(cordially: Cordially, program: Program) -> None:
    letters = program()
    done = cordially(*early("--json"))
    (finding,) = done.json["drafts"][0]["findings"]
    assert done.status == 0
    assert (finding["rule"], finding["severity"]) == ("DAT-22", "warning")
    assert "Friday 4 December" in finding["suggestion"]
    refused = cordially("send", "1", "--yes")
    assert (refused.status, taken(letters), state(cordially)) == (65, 0, "draft")
    assert "Better: Wait until Friday 4 December." in refused.err
    assert "--anyway" in refused.err


def test_anyway_sends_in_spite_of_a_warning(cordially: Cordially, program: Program) -> None:
    letters = program()
    assert cordially(*early("--send", "--yes")).status == 65
    assert (taken(letters), state(cordially)) == (0, "draft")
    assert cordially(*early("--send", "--yes", "--anyway")).status == 0
    assert (taken(letters), state(cordially)) == (1, "sent")


def test_a_letter_held_back_holds_no_other_back(cordially: Cordially, program: Program) -> None:
    letters = program()
    cordially(*early())
    cordially(*note(LI))
    cordially("check-in", *ABOUT, "--with", DANA, "--to", "Li Wei")
    done = cordially("send", "1", "3", "--yes")
    assert (done.status, taken(letters)) == (65, 0)
    assert done.out.splitlines() == [
        "Draft 1 to Dana Reyes <dana@acme.example>: draft.",
        "Draft 3 to Li Wei <li@acme.example>: draft.",
    ]
    done = cordially("send", "1", "2", "--yes", "--json")
    assert (done.status, taken(letters)) == (65, 1)
    found = {each["id"]: each["status"] for each in done.json["drafts"]}
    assert found == {1: "draft", 2: "sent"}


def test_in_its_time_the_question_leaves_and_its_step_is_done(
    cordially: Cordially, program: Program
) -> None:
    letters = program()
    later = SUNDAY + timedelta(days=14)
    assert [each["note"] for each in cordially("due", "--json", now=later).json["steps"]] == []
    assert cordially(*early("--send", "--yes"), now=later).status == 0
    assert taken(letters) == 1
    (step,) = cordially("due", "--json", "--all", now=later).json["steps"]
    assert (step["note"], step["to"]) == ("close", [])


def test_at_a_terminal_the_warning_comes_before_the_question(
    cordially: Cordially, program: Program, terminal: Callable[..., Terminal]
) -> None:
    letters = program()
    cordially("add", *ABOUT[:2], "--when", "today", "--with", DANA)
    cordially("check-in", "acme", "--draft")
    run = terminal("send", "1")
    assert "DAT-22" in run.expect("Send it all the same?")
    run.send("y\n")
    assert (run.end(), taken(letters)) == (0, 1)


def test_what_comes_next_is_said_once_when_all_letters_have_left(
    cordially: Cordially, program: Program
) -> None:
    program()
    cordially(*note(), "--with", LI)
    cordially(*note(LI))
    done = cordially("send", "1", "2", "--yes")
    assert done.status == 0, done.err
    assert "thank-you to" not in done.out + done.err
    assert (done.out + done.err).count("check-in to") == 1
    assert done.err.rstrip().endswith("(cordially check-in acme)")


@pytest.mark.parametrize("dot", [0, 1])
def test_after_a_crash_between_two_letters_the_same_command_sends_the_rest(
    cordially: Cordially, program: Program, home: Path, dot: int
) -> None:
    letters = program()
    people = (DANA, LI, "Uma Roy <uma@acme.example>")
    for person in people:
        cordially(*note(person))
    assert cordially("send", "1", "--yes").status == 0
    place = Home(home, home)
    with journal.writing(place.journal) as connection:  # as a killed sender leaves it
        attempt = attempts.begin(connection, 2, b"", "mail.example", SUNDAY)
        if dot:
            attempts.mark_dot(connection, attempt)
    done = cordially("send", "1", "2", "3", "--yes")
    assert "Draft 1 is sent" in done.err
    assert done.status == (65 if dot else 0)
    assert ("Draft 2 is unknown" in done.err) == bool(dot)
    assert taken(letters) == (2 if dot else 3)
    assert [state(cordially, each) for each in (1, 2, 3)] == [
        "sent",
        "unknown" if dot else "sent",
        "sent",
    ]


def test_what_was_sent_is_in_the_document_of_those_named(
    cordially: Cordially, program: Program
) -> None:
    program()
    cordially(*note())
    cordially(*note(LI))
    assert cordially("send", "1", "--yes").status == 0
    done = cordially("send", "1", "2", "--yes", "--json")
    assert done.status == 0, done.err
    assert {each["id"]: each["status"] for each in done.json["drafts"]} == {1: "sent", 2: "sent"}
    assert cordially("send", "1", "2", "--yes").status == 65


def test_settling_a_draft_that_does_not_exist_leaves_nothing_behind(
    cordially: Cordially, home: Path
) -> None:
    for words in (("sent", "9"), ("not-sent", "9")):
        assert cordially("drafts", *words).status == 66
    assert not home.exists()
