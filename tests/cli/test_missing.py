"""What the command line leaves out: asked for on a terminal, a sentence elsewhere."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from running import Cordially

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from terminals import Terminal

ALEX = ("--from", "Alex Kim <alex@k.example>")
ACME = ("--company", "Acme", "--role", "Engineer", "--when", "2026-11-20")
DANA = ("--with", "Dana Reyes <dana@acme.example>")
GLOBEX = ("--company", "Globex", "--when", "2026-11-19", "--with", "Li Wei <li@globex.example>")

pytestmark = pytest.mark.usefixtures("known")


@pytest.fixture
def known(cordially: Cordially) -> None:
    """Record two opportunities, each with a draft."""
    cordially("thank-you", *ACME, *DANA, *ALEX, "--draft")
    cordially("thank-you", *GLOBEX, *ALEX, "--draft")


def facts(cordially: Cordially, slug: str = "acme") -> dict[str, Any]:
    (document,) = cordially("show", slug, "--json").json["opportunities"]
    found: dict[str, Any] = document
    return found


WHICH = "Which opportunity?\n  1  acme: Engineer at Acme\n  2  globex: Globex\nNumber or name: "


@pytest.mark.parametrize("command", ["show", "edit", "forget", "missed", "close", "replied"])
def test_which_opportunity_is_asked(terminal: type[Terminal], command: str) -> None:
    terminal(command).expect(WHICH)


def test_a_name_or_a_number_of_the_list_is_taken(terminal: type[Terminal]) -> None:
    for answer in ("2", "globex", "glob"):
        run = terminal("show")
        run.answer(WHICH, "3")
        run.expect("There is no opportunity “3”.")
        run.answer("Number or name: ", answer)
        assert run.end() == 0
        assert "Li Wei" in run.shown


def test_a_later_letter_asks_which_opportunity_it_is_of(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    listed = WHICH.replace("Number", "  3  new: one that is not recorded yet\nNumber")
    run = terminal("withdraw", "--draft")
    run.answer(listed, "glob")
    assert run.end() == 0
    assert cordially("drafts", "show", "3", "--json").json["drafts"][0]["opportunity"] == "globex"
    run = terminal("withdraw", "--draft")
    run.answer(listed, "new")
    run.expect("With which company was the interview?")


def test_a_company_spelt_otherwise_is_asked_about(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    for typed, same in (("Globexx", "y"), ("acme inc", "n")):
        run = terminal("thank-you", "--draft", "--when", "friday 9:00", "--with", "Dana Reyes")
        run.answer("With which company was the interview?", typed)
        run.answer("[Y/n]:", same)
        run.expect("For which role?")
        run.send("\x03")
        run.end()
    found = cordially("list", "--json").json["opportunities"]
    assert sorted(each["slug"] for each in found) == ["acme", "acme-inc", "globex"]


def test_how_it_ended_is_asked(terminal: type[Terminal], cordially: Cordially) -> None:
    question = "How did it end? [o]ffer, [r]ejected, [w]ithdrawn, [s]ilence, ? "
    run = terminal("close")
    run.answer(WHICH, "1")
    run.answer(question, "?")
    assert "  s  silence: they never answered\n" in run.expect(question)
    run.send("\n")  # there is no usual end
    run.answer(question, "r")
    assert run.end() == 0
    assert facts(cordially)["status"] == "rejected"
    run = terminal("reopen")
    run.answer("Which opportunity?\n  1  acme: Engineer at Acme (rejected)\nNumber", "1")
    assert run.end() == 0
    assert facts(cordially).get("status", "open") == "open"


KIND = (
    "What did they send? [N]ews, [t]hanks, [a]utomatic reply, [b]ounce, [c]alendar invitation, ? "
)


def test_what_they_said_and_by_when_is_asked(
    terminal: type[Terminal], cordially: Cordially
) -> None:
    run = terminal("replied", "acme")
    run.answer(KIND, "")
    run.answer("By when do they hope to decide? (Enter to skip)", "2126-12")
    assert run.end() == 0
    assert facts(cordially)["replies"][0].get("kind", "human") == "human"
    assert facts(cordially)["decision_by"] == "2126-12"
    run = terminal("replied", "acme")
    run.answer(KIND, "a")
    run.answer("When are they back? (Enter to skip)", "some day")
    run.answer("When are they back? (Enter to skip)", "2126-12-01")
    assert run.end() == 0
    assert facts(cordially)["replies"][1]["kind"] == "automatic"
    assert str(facts(cordially)["replies"][1]["back_on"]) == "2126-12-01"


def test_what_is_said_is_not_asked(terminal: type[Terminal]) -> None:
    run = terminal("replied", "acme", "--kind", "human")
    assert run.end() == 0
    assert "What did they send?" not in run.shown


def test_which_note_was_written_is_asked(terminal: type[Terminal], cordially: Cordially) -> None:
    run = terminal("wrote", "acme")
    assert "  thank-you: " in run.expect("Number or name: ").replace("9 ", "").replace("8 ", "")
    run.send("check-in\n")
    assert run.end() == 0
    assert facts(cordially)["letters"][0]["note"] == "check-in"


DRAFTS = "?\n  1  thank-you to Dana Reyes, acme\n  2  thank-you to Li Wei, globex\nNumber: "


def test_which_draft_is_asked(terminal: type[Terminal]) -> None:
    run = terminal("drafts", "show")
    run.answer("Which draft" + DRAFTS, "7")
    run.expect("There is no draft 7.")
    run.answer("Number: ", "two")
    run.answer("Number: ", "2")
    assert run.end() == 0
    assert "Li Wei" in run.shown


def test_which_drafts_are_to_be_sent_is_asked(terminal: type[Terminal]) -> None:
    run = terminal("send", "--dry-run")
    run.answer("Which drafts" + DRAFTS, "1, 2")
    assert run.end() == 0
    assert run.shown.count("Subject: ") == 2


def test_which_letter_to_review_is_asked(terminal: type[Terminal]) -> None:
    run = terminal("review")
    run.answer("Which letter, a draft or a file" + DRAFTS, "1")
    assert run.end() == 0


def test_which_shell_is_asked(terminal: type[Terminal]) -> None:
    run = terminal("completion")
    run.answer("Which shell? [b]ash, [z]sh, [f]ish, ? ", "f")
    assert run.end() == 0
    assert "complete --command cordially" in run.shown


def test_breaking_off_changes_nothing(terminal: type[Terminal], home: Path) -> None:
    before = (home / "journal.db").read_bytes()
    run = terminal("forget")
    run.expect(WHICH)
    run.send("\x04")
    assert run.end() == 130
    assert (home / "journal.db").read_bytes() == before


MISSING = {
    ("close",): "Say which opportunity you mean: acme or globex.",
    ("close", "acme"): "Say how it ended, with --because: offer, rejected, withdrawn or silence.",
    ("reopen",): "No opportunity is closed. “cordially list” shows those there are.",
    ("replied",): "Say which opportunity you mean: acme or globex.",
    ("missed",): "Say which opportunity you mean: acme or globex.",
    ("show",): "Say which opportunity you mean: acme or globex.",
    ("edit",): "Say which opportunity you mean: acme or globex.",
    ("forget", "--yes"): "Say which opportunity you mean: acme or globex.",
    ("drafts", "show"): "Say which draft you mean: 1 or 2.",
    ("drafts", "discard"): "Say which draft you mean: 1 or 2.",
    ("send", "--yes"): "Say which drafts you mean: 1 or 2.",
    ("completion",): "Say for which shell: bash, zsh or fish.",
    ("review",): "Say which letter you mean: a file, the number of a draft, or - for standard"
    " input.",
}


@pytest.mark.parametrize(("arguments", "sentence"), MISSING.items(), ids=map(" ".join, MISSING))
def test_without_a_terminal_one_sentence_says_what_is_missing(
    cordially: Cordially, arguments: tuple[str, ...], sentence: str
) -> None:
    outcome = cordially(*arguments)
    assert (outcome.status, outcome.out, outcome.err) == (2, "", f"cordially: {sentence}\n")
    assert cordially(*arguments, "--json").status == 2


NEW = (
    'Or tell of a new one. For example: cordially {} --company "Northwind Labs" --when "yesterday'
    ' 14:00" --with "Dana Reyes <dana@northwind.example>".\n'
)


@pytest.mark.parametrize("note", ["check-in", "thank-you", "withdraw"])
def test_a_note_of_nobody_names_the_opportunities_and_how_to_tell_of_a_new_one(
    cordially: Cordially, note: str
) -> None:
    outcome = cordially(note)
    expected = f"cordially: Say which opportunity you mean: acme or globex. {NEW.format(note)}"
    assert (outcome.status, outcome.out, outcome.err) == (2, "", expected)


def test_what_is_missing_of_a_known_opportunity_is_all_that_the_example_says(
    cordially: Cordially,
) -> None:
    cordially("add", "acme", "--when", "2026-11-21")
    outcome = cordially("thank-you", "acme")
    assert outcome.status == 2
    assert outcome.err == (
        "cordially: Still needed: whom you met (--with). For example: cordially thank-you acme"
        ' --with "Dana Reyes <dana@northwind.example>".\n'
    )
    example = ("thank-you", "acme", "--with", "Dana Reyes <dana@northwind.example>")
    assert cordially(*example).status == 0
    assert cordially("ask-recruiter", "acme").err == (
        "cordially: Still needed: the recruiter (--recruiter). For example: cordially"
        ' ask-recruiter acme --recruiter "Ana Ruiz <ana@talento.example>".\n'
    )


def test_a_note_to_somebody_known_needs_nobody_of_the_latest_interview(
    cordially: Cordially,
) -> None:
    """What `due` proposes has to work as it is printed."""
    agency = ("--agency", "Talento Norte", "--recruiter", "Ana Ruiz <ana@talento.example>")
    cordially("add", *ACME, *agency, "--when", "2026-11-21")
    (step,) = [
        each
        for each in cordially("due", "--all", "--json").json["steps"]
        if (each["opportunity"], each["note"]) == ("acme", "check-in")
    ]
    assert step["command"] == "cordially check-in acme"
    (draft,) = cordially("check-in", "acme", "--json").json["drafts"]
    assert draft["to"]["name"] == step["to"][0]["name"] == "Ana Ruiz"


def test_a_choice_that_is_none_is_told_in_one_line(cordially: Cordially) -> None:
    outcome = cordially("close", "acme", "--because", "boredom")
    assert outcome.status == 2
    assert outcome.err.count("\n") == 1
    assert "'silence'. “cordially close --help” shows how it is used." in outcome.err


def test_the_account_alone_is_shown(cordially: Cordially) -> None:
    assert cordially("account") == cordially("account", "show")
