"""`help`: the topics, a page each, and what commands say of themselves."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from cordially.cli.commands import COMMANDS
from cordially.cli.note_command import note_command
from cordially.store import manual
from running import Cordially


def test_the_topics_are_listed_with_a_line_each(cordially: Cordially) -> None:
    done = cordially("help")
    assert done.status == 0
    lines = done.out.splitlines()[1:]
    assert [line.split()[0] for line in lines] == list(manual.topics())
    assert all(len(line) <= 100 and line.endswith(".") for line in lines)
    assert cordially("help", "--json").json == {
        "topics": [{"topic": topic, "line": line} for topic, line in manual.topics().items()]
    }


def test_a_page_is_printed_as_it_stands(cordially: Cordially) -> None:
    done = cordially("help", "when")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("# When to write\n\n")
    assert done.out == manual.page("when")
    assert cordially("help", "when", "--json").json == {"topic": "when", "text": done.out}


def test_no_topic_hides_a_command(cordially: Cordially) -> None:
    assert not set(manual.topics()) & {*COMMANDS, "thank-you", "check-in"}


@pytest.mark.parametrize("command", ["send", "drafts", "thank-you", "help"])
def test_the_name_of_a_command_shows_its_help(cordially: Cordially, command: str) -> None:
    shown = cordially("help", command)
    assert shown.status == 0
    assert shown.out == cordially(command, "--help").out


def test_a_template_of_ones_own_has_its_help_too(cordially: Cordially, home: Path) -> None:
    (home / "templates").mkdir(parents=True)
    (home / "templates" / "ode.html.j2").write_text("{# An ode. #}")
    assert "An ode." in cordially("help", "ode").out


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("settngs", "Did you mean “settings”?"),
        ("chek-in", "Did you mean “check-in”?"),
        ("drafts sho", "Did you mean “drafts show”?"),
        ("when to", "Did you mean “when”?"),
        ("due today", "“cordially help” lists them all."),
        ("xyzzy", "“cordially help” lists them all."),
        ("../manual/when", "“cordially help” lists them all."),
    ],
)
def test_what_there_is_not_is_told_with_the_nearest(
    cordially: Cordially, asked: str, hint: str
) -> None:
    done = cordially("help", *asked.split())
    assert (done.status, done.out) == (66, "")
    assert hint in done.err


def test_a_command_of_a_family_has_its_options_too(cordially: Cordially) -> None:
    assert cordially("help", "drafts", "show").out == cordially("drafts", "show", "--help").out
    assert cordially("help", "drafts", "show", "--json").json["topic"] == "drafts show"


@pytest.mark.parametrize("family", ["account", "drafts", "template"])
def test_a_family_says_the_whole_line_of_each_command(
    cordially: Cordially, family: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    commands = cordially(family, "--help").out.partition("Commands:")[2]
    lines = re.split(r"\n(?=  \S)", commands.rstrip())[1:]
    assert lines
    assert all(line.endswith(".") and "..." not in line for line in lines)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("chek-in acme", "command “chek-in”. Did you mean “check-in”?"),
        ("drafts sho 1", "command “drafts sho”. Did you mean “drafts show”?"),
        ("drafts 1", "command “drafts 1”. Did you mean “drafts show 1”?"),
        ("drafts xyzzy", "command “drafts xyzzy”. “cordially drafts --help” shows them all."),
        ("xyzzy", "command “xyzzy”. “cordially --help” shows them all."),
        ("1", "command “1”. “cordially --help” shows them all."),
    ],
)
def test_a_command_there_is_not_is_answered_with_the_nearest(
    cordially: Cordially, words: str, hint: str
) -> None:
    done = cordially(*words.split())
    assert (done.status, done.out, done.err) == (2, "", f"cordially: There is no {hint}\n")


def test_topics_are_completed(cordially: Cordially, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_CORDIALLY_COMPLETE", "zsh")
    done = cordially("help", "se")
    assert [line.partition("\t")[0] for line in done.out.splitlines()] == ["sending", "settings"]


def test_the_options_of_a_letter_are_in_three_groups(cordially: Cordially) -> None:
    shown = cordially("thank-you", "--help").out
    groups = re.split(r"(?m)^(What happened|The letter|What to do with it):$", shown)
    assert groups[1::2] == ["What happened", "The letter", "What to do with it"]
    happened, letter, ending = (re.findall(r"(?m)^  (-[-\w]+)", text) for text in groups[2::2])
    assert {"--company", "--when", "--with", "--topic", "--details"} <= {*happened}
    assert {"--say", "--to", "--greet-as", "--from", "--attach"} <= {*letter}
    assert {"--edit", "--draft", "--send", "--json", "--no-input", "-h"} <= {*ending}
    command = note_command("thank-you", "")
    known = sum(isinstance(each, click.Option) for each in command.params)
    assert len(happened) + len(letter) + len(ending) == known + 1  # and --help
