"""How letters greet: as it is said of each person, else by the full name."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import Cordially

NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-20", "--draft"),
    *("--from", "Alex Kim <a@k.example>", "--with", "Dana Reyes <dana@acme.example>"),
)
LI = ("--with", "Li Wei <li@acme.example>")


def greetings(cordially: Cordially, *arguments: str) -> list[str]:
    outcome = cordially(*arguments, "--json")
    assert outcome.status == 0, outcome.err
    return [each["text"].partition("\n")[0] for each in outcome.json["drafts"]]


def test_a_greeting_is_tied_to_its_person(cordially: Cordially) -> None:
    tied = ("--greet-as", "Li Wei: Wei", "--greet-as", "dana: Ms. Reyes")
    assert greetings(cordially, *NOTE, *LI, *tied) == ["Dear Ms. Reyes,", "Hi Wei,"]
    assert greetings(cordially, "thank-you", "acme", "--draft") == ["Dear Ms. Reyes,", "Hi Wei,"]


def test_one_tied_leaves_the_others_as_they_are(cordially: Cordially) -> None:
    assert greetings(cordially, *NOTE, *LI, "--greet-as", "Li Wei: Wei") == [
        "Hi Dana Reyes,",
        "Hi Wei,",
    ]


def test_a_greeting_alone_is_for_the_only_one_or_for_whom_the_letter_is(
    cordially: Cordially,
) -> None:
    assert greetings(cordially, *NOTE, "--greet-as", "Dana") == ["Hi Dana,"]
    only = ("thank-you", "acme", *LI, "--to", "Li Wei", "--greet-as", "Wei", "--draft")
    assert greetings(cordially, *only) == ["Hi Wei,"]


def test_somebody_known_can_be_meant_whom_this_command_does_not_name(
    cordially: Cordially,
) -> None:
    greetings(cordially, *NOTE, "--recruiter", "Ana Ruiz <ana@talento.example>")
    asking = ("ask-recruiter", "acme", "--greet-as", "Ana: Ana", "--draft")
    assert greetings(cordially, *asking) == ["Hi Ana,"]


@pytest.mark.parametrize("wish", ["Wei", "Bo: Bo"])
def test_a_greeting_that_could_be_anybodys_is_refused(cordially: Cordially, wish: str) -> None:
    refused = cordially(*NOTE, *LI, "--greet-as", wish)
    assert refused.status == 2
    assert "could be for any of Dana Reyes, Li Wei" in refused.err
    assert '--greet-as "Dana Reyes: Dana"' in refused.err


def test_a_greeting_for_a_name_that_is_nobodys_is_refused(cordially: Cordially) -> None:
    refused = cordially(*NOTE, "--greet-as", "Dona: Dana")
    assert (
        refused.status,
        "“Dona: Dana” is for nobody known. Known is Dana Reyes." in refused.err,
    ) == (
        2,
        True,
    )


@pytest.mark.parametrize("greet_by", ["first-name", "full-name", "ask"])
def test_without_an_answer_and_a_terminal_it_is_the_full_name(
    cordially: Cordially, home: Path, greet_by: str
) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(f'[letters]\ngreet_by = "{greet_by}"\n')
    assert greetings(cordially, *NOTE) == ["Hi Dana Reyes,"]
    assert greetings(cordially, *NOTE, "--greet-as", "Dana") == ["Hi Dana,"]


def test_a_wrong_setting_is_told_with_those_there_are(cordially: Cordially, home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text('[letters]\ngreet_by = "nickname"\n')
    refused = cordially(*NOTE)
    assert refused.status == 78
    assert "first-name" in refused.err
