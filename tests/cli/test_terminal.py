"""The program at a real (pseudo) terminal, as a person sees it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from running import Cordially
from terminals import Terminal

COMPANY, WHEN = ("--company", "Acme"), ("--when", "2026-11-20")
DANA, ALEX = ("--with", "Dana Reyes <dana@acme.example>"), ("--from", "Alex Kim <alex@k.example>")
ABOUT = ("thank-you", *COMPANY, "--role", "Engineer", *WHEN, *DANA, "--topic", "Iceberg", *ALEX)
WHOLE = (*ABOUT, "--greet-as", "Dana Reyes: Dana")
MENU = "[q]uit, ? "


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
    run.answer("How do you greet Dana Reyes?", "")
    run.expect("the move to Iceberg")
    run.expect(MENU)
    run.send("s\n")
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


def test_who_one_is_may_be_typed_without_brackets_and_is_asked_for_in_its_own_words(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    run = terminal("withdraw", *COMPANY, *WHEN, "--with", "Bo <bo@acme.example>", "--draft")
    run.answer("role", "")
    run.answer("Who are you", "Dr. Zoë Kim")
    run.expect('“Dr. Zoë Kim”. Write it as "Dr. Zoë Kim <ADDRESS>".')
    run.answer("Who are you", "zoe@k.example")
    run.expect('no name: “zoe@k.example”. Write it as "NAME <zoe@k.example>".')
    run.answer("Who are you", "Dr. Zoë Kim, zoe@k.example")
    assert run.end() == 0
    (draft,) = cordially("drafts", "--json").json["drafts"]
    assert draft["from"] == {"name": "Dr. Zoë Kim", "email": "zoe@k.example"}


def test_who_says_that_there_is_nothing_to_say_has_said_nothing(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    run = terminal("thank-you", *COMPANY, *WHEN, "--with", "Bo <bo@acme.example>", "--draft", *ALEX)
    run.answer("role", "none")
    run.answer("What did you talk about with Bo?", "n/a")
    run.answer("What have you done that fits?", "Nothing.")
    run.answer("Why do you want this?", "no idea")
    run.answer("What comes next, as they told you?", "idk")
    assert run.end() == 0
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    assert kept.keys().isdisjoint({"role", "why"})
    assert kept["interviews"][0].keys().isdisjoint({"topics", "example", "next_step"})


def test_people_are_answered_as_one_writes_them(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    run = terminal("add", *COMPANY, "--role", "Engineer", *WHEN)
    assert run.end() == 0  # an interview can be recorded with nobody
    run = terminal("check-in", "acme", "--draft", *ALEX)
    run.answer("Whom did you meet?", "dana@acme.example")
    run.expect("has an address and no name")
    run.answer("Whom did you meet?", " ; ")
    run.expect("names nobody")
    run.answer("Whom did you meet?", "Sven Müller; Dana Reyes dana@acme.example")
    run.expect("Whom else?")
    run.send("li@acme.example (Li Wei)\nBo Ek, CTO <bo@acme.example>\n\n")  # lines, as pasted
    assert run.end() == 0
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    assert [(each["name"], each.get("email")) for each in kept["people"]] == [
        ("Sven Müller", None),
        ("Dana Reyes", "dana@acme.example"),
        ("Li Wei", "li@acme.example"),
        ("Bo Ek", "bo@acme.example"),
    ]


def test_a_letter_without_an_address_is_not_offered_to_be_sent(
    terminal: type[Terminal], home: Path
) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@k.example"\n[account]\nsendmail = ["true"]\n'
    )
    about = (*COMPANY, "--role", "Engineer", *WHEN, "--topic", "Iceberg")
    run = terminal("thank-you", *about, "--with", "Sven Müller", "--greet-as", "Sven")
    assert "se[n]d" not in run.expect(MENU)
    run.send("s\n")
    assert run.end() == 0
    assert '--to "Sven Müller <ADDRESS>"' in run.shown


GREET = "How do you greet Dana Reyes? 1 Dana · 2 Ms. Reyes · 3 Mr. Reyes · 4 Dana Reyes,"


@pytest.mark.parametrize(
    ("answer", "greeting"),
    [
        ("", "Dana Reyes"),
        ("1", "Dana"),
        ("2", "Ms. Reyes"),
        ("4", "Dana Reyes"),
        (" Dana", "Dana"),
        ("Dr. Reyes", "Dr. Reyes"),
    ],
)
def test_how_to_greet_somebody_is_asked_once(
    terminal: type[Terminal], cordially: Cordially, answer: str, greeting: str
) -> None:
    run = terminal(*ABOUT)
    run.answer(GREET, answer)
    opening = "Dear" if greeting.startswith(("Ms.", "Mr.", "Dr.")) else "Hi"
    run.expect(f"{opening} {greeting},\n")
    run.expect(MENU)
    run.send("s\n")
    assert run.end() == 0
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    assert kept["people"][0]["greet_as"] == greeting
    again = terminal("moving-on", "acme")
    assert "How do you greet" not in again.expect(MENU)


@pytest.mark.usefixtures("interruptible")
def test_leaving_the_question_of_a_greeting_keeps_what_was_told(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    run = terminal("thank-you", "--role", "Engineer", *WHEN, *DANA, "--topic", "Iceberg", *ALEX)
    run.answer("company", "Acme")
    run.expect(GREET)
    run.send("\x03")
    assert run.end() == 130
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    assert "greet_as" not in kept["people"][0]


def test_an_answer_that_greets_nobody_is_asked_for_again(terminal: type[Terminal]) -> None:
    run = terminal(*ABOUT)
    run.answer(GREET, "5")
    run.expect("There is no choice 5.")
    run.answer(GREET, "1")
    run.expect("Hi Dana,")


def test_everybody_of_a_panel_is_asked_for_but_those_of_one_word(
    terminal: type[Terminal],
) -> None:
    run = terminal(
        *ABOUT, "--with", "Ana María Ruiz <ana@acme.example>", "--with", "Cher <c@acme.example>"
    )
    run.answer(GREET, "")
    run.answer("How do you greet Ana María Ruiz? 1 Ana · 2 Ana María Ruiz, or", "Ana María")
    for greeting in ("Dana Reyes", "Ana María", "Cher"):
        run.expect(f"Hi {greeting},")
        run.expect(MENU)
        run.send("s\n")
    assert run.end() == 0


def test_the_settings_choose_what_enter_takes_and_whether_it_is_asked(
    terminal: type[Terminal], home: Path
) -> None:
    home.mkdir(mode=0o700)
    settings = home / "config.toml"
    settings.write_text('[letters]\ngreet_by = "first-name"\n')
    more = ("--with", "Ana María Ruiz <ana@acme.example>")
    run = terminal(*ABOUT, *more, "--with", "J. Roe <j@acme.example>")
    run.answer(GREET, "")
    run.answer("How do you greet Ana María Ruiz?", "")
    run.answer("How do you greet J. Roe?", "")
    for greeting in ("Dana", "Ana María Ruiz", "J. Roe"):
        run.expect(f"Hi {greeting},")
        run.expect(MENU)
        run.send("s\n")
    assert run.end() == 0
    settings.write_text('[letters]\ngreet_by = "full-name"\n')
    run = terminal(*ABOUT[:2], "Umbrella", *ABOUT[3:])
    assert "Hi Dana Reyes," in run.expect(MENU)


@pytest.mark.parametrize("decided", ["--draft", "--dry-run"])
def test_what_is_done_without_asking_asks_no_greeting(
    terminal: type[Terminal], decided: str
) -> None:
    run = terminal(*ABOUT, decided)
    run.expect("Hi Dana Reyes,")
    assert run.end() == 0
    assert "How do you" not in run.shown


def test_an_answer_can_be_taken_back(terminal: type[Terminal], cordially: Cordially) -> None:
    run = terminal("thank-you", "--role", "Engineer", *ALEX)
    run.answer("company", "-")
    run.expect("This is the first question.")
    run.answer("company", "?")
    run.expect("Type the answer and Enter. - goes one question back. Ctrl-C leaves.")
    run.answer("company", "Acne")
    run.expect("(Answer - to go one question back.)\n")
    run.answer("When was it?", "soonish")
    run.answer("When was it?", "2026-11-20")
    run.answer("Whom did you meet", "-")
    run.answer("When was it?", "-")
    run.answer("company", "Acme")
    run.answer("When was it?", "2026-11-19")
    run.answer("Whom did you meet", "Dana Reyes <dana@acme.example>")
    run.answer("Whom else?", "")
    run.answer("What did you talk about", "Glacier")
    run.answer("that stayed with you?", "-")
    run.answer("What did you talk about", "Iceberg")
    run.answer("that stayed with you?", "")
    run.answer("What have you done", "")
    run.answer("Why do you want this?", "")
    run.answer("What comes next", "")
    run.answer(GREET, "1")
    run.answer(MENU, "s")
    assert run.end() == 0
    assert run.shown.count("(Answer - to go one question back.)") == 1
    assert run.shown.count("soonish") == 2  # as typed, and in the refusal
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    (interview,) = kept["interviews"]
    assert interview["when"] == "2026-11-19"
    assert interview["topics"] == {"Dana Reyes": ["Iceberg"]}


def test_what_is_recorded_without_a_letter_can_be_taken_back_as_well(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    run = terminal("add", "--role", "Engineer")
    run.answer("company", "Acne")
    run.answer("When was it?", "-")
    run.answer("company", "Acme")
    run.answer("When was it?", "2026-11-19")
    assert run.end() == 0
    assert cordially("show", "acne").status == 66
    assert cordially("show", "acme").status == 0


def test_every_question_about_the_talk_can_be_skipped(terminal: type[Terminal]) -> None:
    run = terminal("thank-you", *COMPANY, "--role", "Engineer", *WHEN, *DANA, *ALEX)
    run.answer("What did you talk about with Dana Reyes?", "")
    run.answer("What have you done that fits?", "")  # without a topic there is no point to it
    run.answer("Why do you want this?", "")
    run.answer("What comes next, as they told you?", "")
    run.answer("How do you greet Dana Reyes?", "")
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
@pytest.mark.parametrize("last", ["What have you done that fits?", "Who are you?"])
def test_breaking_off_the_questions_keeps_what_was_told(
    terminal: type[Terminal], cordially: Cordially, last: str
) -> None:
    run = terminal("thank-you", "--role", "Engineer")
    run.answer("company", "Acme")
    run.answer("When was it?", "2026-11-20")
    run.answer("Whom did you meet", "Dana Reyes <dana@acme.example>")
    run.answer("Whom else?", "")
    run.answer("What did you talk about", "Iceberg")
    run.answer("that stayed with you?", "that it must not block the reports")
    if last == "Who are you?":
        for question in ("What have you done", "Why do you want this?", "What comes next"):
            run.answer(question, "")
    run.expect(last)
    run.send("\x03")
    run.expect("What you told of Acme is kept. To go on: cordially thank-you acme\n")
    assert run.end() == 130
    assert "Traceback" not in run.shown
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    assert kept["interviews"][0]["topics"] == {"Dana Reyes": ["Iceberg"]}


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("options", [("--dry-run",), ()])
def test_breaking_off_a_rehearsal_or_the_first_question_records_nothing(
    terminal: type[Terminal], home: Path, options: tuple[str, ...]
) -> None:
    run = terminal("thank-you", *COMPANY, *WHEN, *DANA, *ALEX, *options)
    if options:
        run.answer("For which role?", "")
        run.expect("What did you talk about")
    else:
        run.expect("For which role?")
    run.send("\x03")
    assert run.end() == 130
    assert not (home / "journal.db").exists()


LEAVING = [("\x03", 130), ("\x04", 130), ("q\n", 0)]
ALEX_AND_DANA = (
    *(*WHOLE, "--with", "Li Wei <li@acme.example>", "--with", "Sam Ode <s@acme.example>"),
    *("--greet-as", "Li Wei: Li Wei", "--greet-as", "Sam: Sam"),
)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(("key", "status"), LEAVING)
def test_leaving_the_menu_keeps_what_was_told(
    terminal: type[Terminal], cordially: Cordially, key: str, status: int
) -> None:
    run = terminal(*WHOLE)
    run.expect(MENU)
    run.send(key)
    assert run.end() == status
    assert "Traceback" not in run.shown
    assert "What you told of Acme is kept. To go on: cordially thank-you acme\n" in run.shown
    assert "To correct it: cordially edit acme\n" in run.shown
    assert cordially("drafts", "--json").json["drafts"] == []
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    assert kept["interviews"][0]["topics"] == {"Dana Reyes": ["Iceberg"]}


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(("key", "status"), LEAVING)
def test_a_letter_that_was_saved_stays_saved(
    *,
    terminal: type[Terminal],
    cordially: Cordially,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    key: str,
    status: int,
) -> None:
    _editor(
        tmp_path, monkeypatch, "path.write_text(path.read_text().replace('Iceberg', 'Glacier'))"
    )
    run = terminal(*ALEX_AND_DANA)
    run.answer(MENU, "e")
    run.expect("Glacier")
    run.answer(MENU, "s")
    run.expect("Saved as draft 1.")
    assert [each["id"] for each in cordially("drafts", "--json").json["drafts"]] == [1]
    run.expect(MENU)
    run.send(key)
    assert run.end() == status
    assert "Draft 1 for Dana Reyes: " in run.shown
    assert "What you told of Acme is kept." in run.shown
    (draft,) = cordially("drafts", "--json").json["drafts"]
    assert Path(draft["path"]).exists()
    assert "Glacier" in cordially("drafts", "show", "1").out
    again = terminal("thank-you", "acme")
    again.expect("was edited by hand and would be written anew. It stays as it is.")
    assert "To:      Li Wei" in again.expect(MENU)
    again.send("k\n")
    assert "To:      Sam Ode" in again.expect(MENU)
    again.send("s\n")
    assert again.end() == 0
    assert "Glacier" in cordially("drafts", "show", "1").out
    found = cordially("drafts", "--json").json["drafts"]
    assert [each["to"]["name"] for each in found] == ["Dana Reyes", "Sam Ode"]


def test_a_letter_is_skipped(terminal: type[Terminal], cordially: Cordially) -> None:
    run = terminal(*WHOLE)
    run.answer(MENU, "k")
    assert run.end() == 0
    assert "What you told of Acme is kept." in run.shown
    assert cordially("drafts", "--json").json["drafts"] == []


def test_the_menu_explains_itself(terminal: type[Terminal], cordially: Cordially) -> None:
    run = terminal(*WHOLE)
    shown = run.expect(MENU)
    assert "[S]ave draft, [e]dit, [l]ook in the browser, s[k]ip, [q]uit, ?" in shown
    run.send("?\n")
    explained = run.expect(MENU)
    assert "  k  skip: leave this letter away, and go on to the next\n" in explained
    assert "  Enter alone is s.\n" in explained
    run.send("save\n")
    assert run.end() == 0
    assert len(cordially("drafts", "--json").json["drafts"]) == 1


def test_the_menu_fits_a_narrow_terminal(terminal: type[Terminal]) -> None:
    run = terminal(*WHOLE, columns=30)
    shown = run.expect(MENU.rstrip())
    assert all(len(line) <= 30 for line in shown.splitlines())


def test_an_edit_that_fails_leads_back_to_the_menu(
    terminal: type[Terminal], cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "/nowhere/at-all")
    run = terminal(*WHOLE)
    run.answer(MENU, "e")
    assert "The editor did not do its work" in run.expect(MENU)
    run.send("s\n")
    assert run.end() == 0
    assert len(cordially("drafts", "--json").json["drafts"]) == 1


def test_a_rehearsal_on_a_terminal_records_nothing(terminal: type[Terminal], home: Path) -> None:
    run = terminal(*WHOLE, "--dry-run")
    assert run.end() == 0
    assert not (home / "journal.db").exists()


def test_another_key_asks_again_without_showing_the_letter_again(
    terminal: type[Terminal],
) -> None:
    run = terminal(*WHOLE)
    run.expect(MENU)
    run.send("x\n")
    run.expect("Answer with one of s, e, l, k, q and Enter; ? explains them.")
    run.expect(MENU)
    run.send("\n")
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
    run.send("l\n")
    run.expect(MENU)
    run.send("q\n")
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
    run.send("e\n")
    run.answer("Edit again?", "y")
    run.expect("Subject: Re ")
    run.expect(MENU)
    run.send("s\n")
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
    run.answer("keep yours as check-in.html.j2~?", answer)
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
    cordially("add", *COMPANY, "--when", "today", *DANA, *ALEX, "--greet-as", "Dana")
    run = terminal("check-in", "acme")
    assert "warning DAT-22: It is early: " in run.expect(MENU)
    run.send("q\n")
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


def test_of_two_days_that_could_be_meant_one_is_chosen(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    run = terminal("add", *COMPANY, "--role", "Engineer", "--when", "3/4/2026 2pm")
    run.expect("“3/4/2026 2pm” could be either of two days:")
    run.expect("1  Friday 3 April 2026, 14:00")
    run.expect("2  Wednesday 4 March 2026, 14:00")
    run.answer("1 or 2:", "3")
    run.answer("1 or 2:", "2")
    run.expect("“3/4/2026 2pm” is Wednesday 4 March 2026, 14:00.")
    assert run.end() == 0
    (kept,) = cordially("show", "acme", "--json").json["opportunities"]
    assert kept["interviews"][0]["when"] == "2026-03-04T14:00"


def test_an_answer_that_could_be_two_days_is_asked_about(terminal: type[Terminal]) -> None:
    run = terminal("add", *COMPANY, "--role", "Engineer")
    run.answer("When was it?", "4/3/2026")
    run.answer("1 or 2:", "1")
    run.expect("“4/3/2026” is Wednesday 4 March 2026.")
    assert run.end() == 0


# Whose words count


@pytest.mark.parametrize(
    ("command", "answer", "greeting"),
    [
        (("send", "1"), "f", "Good day Dana"),
        (("send", "1"), "k", "Hi Dana"),
        (("drafts", "show", "1"), "f", "Good day Dana"),
        (("drafts", "show", "1"), "k", "Hi Dana"),
    ],
)
def test_where_another_program_changed_the_file_it_is_asked_whose_words_count(
    terminal: type[Terminal],
    home: Path,
    cordially: Cordially,
    command: tuple[str, ...],
    answer: str,
    greeting: str,
) -> None:
    assert cordially(*WHOLE).status == 0
    (file,) = (home / "drafts").iterdir()
    file.write_bytes(file.read_bytes().replace(b"Hi Dana", b"Good day Dana"))
    run = terminal(*command)
    run.answer("Whose words count? [f]ile, [k]ept, [q]uit, ?", answer)
    # The file is put right before it is looked for an account, of which there is none here.
    assert run.end() == (78 if command[0] == "send" else 0)
    assert f"{greeting},".encode() in file.read_bytes()
    assert greeting in cordially("drafts", "show", "1").out


def test_a_changed_file_is_discarded_after_a_yes(
    terminal: type[Terminal], home: Path, cordially: Cordially
) -> None:
    assert cordially(*WHOLE).status == 0
    (file,) = (home / "drafts").iterdir()
    file.write_bytes(file.read_bytes() + b"Mine.\n")
    run = terminal("drafts", "discard", "1")
    run.answer("Discard it all the same? [y/N]:", "n")
    assert run.end() == 0
    assert file.exists()
    run = terminal("drafts", "discard", "1")
    run.answer("Discard it all the same? [y/N]:", "y")
    assert run.end() == 0
    assert not file.exists()


def test_a_journal_is_put_back_after_a_yes(
    terminal: type[Terminal], home: Path, cordially: Cordially
) -> None:
    assert cordially(*WHOLE).status == 0
    assert cordially("replied", "acme").status == 0
    (home / "journal.db").write_bytes(b"gone")
    run = terminal("doctor", "--restore")
    run.answer("Put it back? [y/N]:", "y")
    assert run.end() == 0
    assert "kept as journal.db.damaged-1" in run.shown
    assert "cordially drafts not-sent" in run.shown
    assert cordially("drafts", "--json").json["drafts"][0]["status"] == "unknown"
    assert cordially("drafts", "not-sent", "1").status == 0
    assert cordially("send", "1", "--yes", "--anyway").status == 65
    run = terminal("send", "1")
    run.answer("Is all recorded that left since? [y/N]:", "n")
    assert run.end() == 0
    assert cordially("send", "1", "--yes", "--anyway").status == 65
    run = terminal("send", "1")
    run.answer("Is all recorded that left since? [y/N]:", "y")
    assert run.end() == 78  # there is no account, of which it is asked only now
    assert "put back" not in cordially("send", "1", "--yes", "--anyway").err
