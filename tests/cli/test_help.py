"""`help`: the topics, a page each, and what commands say of themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordially.cli.commands import COMMANDS
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
        ("xyzzy", "“cordially help” lists them all."),
        ("../manual/when", "“cordially help” lists them all."),
    ],
)
def test_what_there_is_not_is_told_with_the_nearest(
    cordially: Cordially, asked: str, hint: str
) -> None:
    done = cordially("help", asked)
    assert (done.status, done.out) == (66, "")
    assert hint in done.err


def test_topics_are_completed(cordially: Cordially, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_CORDIALLY_COMPLETE", "zsh")
    done = cordially("help", "se")
    assert [line.partition("\t")[0] for line in done.out.splitlines()] == ["sending", "settings"]
