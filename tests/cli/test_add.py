"""`add`: an interview is recorded, or amended, or refused with what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from running import Cordially, Outcome

ACME = ("--company", "Acme", "--role", "Engineer")
DANA = ("--with", "Dana Reyes <dana@acme.example>")


@pytest.fixture(autouse=True)
def settings(home: Path) -> None:
    """Keep the sender's zone, so that the machine's does not count."""
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text('[me]\ntime_zone = "Europe/London"\n')


def opportunity(cordially: Cordially, name: str = "acme") -> dict[str, Any]:
    [document] = cordially("show", name, "--json").json["opportunities"]
    assert isinstance(document, dict)
    return document


def details(cordially: Cordially, *lines: str) -> Outcome:
    return cordially("add", "--details", "-", stdin="\n".join(('company = "Acme"', *lines)))


def test_an_interview_is_recorded_with_what_comes_next(cordially: Cordially) -> None:
    outcome = cordially("add", *ACME, "--when", "2026-11-22T10:00", *DANA)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == (
        "acme: Engineer at Acme\n  Now: thank-you to Dana Reyes (cordially thank-you acme)\n"
    )
    assert cordially("drafts", "--json").json == {"drafts": []}


def test_an_interview_to_come_says_from_when_thanks_are_due(cordially: Cordially) -> None:
    outcome = cordially("add", *ACME, "--when", "2026-11-27T10:00", *DANA)
    assert outcome.out.splitlines()[1] == (
        "  From Friday 27 November: thank-you to Dana Reyes (cordially thank-you acme)"
    )


def test_a_day_in_words_is_told_as_it_was_taken(cordially: Cordially) -> None:
    words = ("add", *ACME, "--when", "friday 2pm", *DANA, "--decision-by", "4 December")
    outcome = cordially(*words)
    assert outcome.err == (
        "“friday 2pm” is Friday 20 November 2026, 14:00.\n“4 December” is Friday 4 December 2026.\n"
    )
    assert opportunity(cordially)["interviews"][0]["when"] == "2026-11-20T14:00"
    assert cordially(*words, "--json").err == ""
    month = cordially("add", "acme", "--decision-by", "december")
    assert "“december” is the end of December 2026." in month.err


def test_nobody_need_be_known_yet(cordially: Cordially) -> None:
    outcome = cordially("add", *ACME, "--when", "2026-11-22T10:00")
    assert outcome.out.splitlines()[1] == "  Now: thank-you (cordially thank-you acme)"
    outcome = cordially("thank-you", "acme", "--from", "Alex Kim <alex@example.com>")
    assert (outcome.status, "whom you met (--with)" in outcome.err) == (2, True)


def test_the_same_interview_is_recognised_and_amended(cordially: Cordially) -> None:
    cordially("add", *ACME, "--when", "2026-11-20T14:00", *DANA)
    again = cordially(
        *("add", "--company", "ACME", "--role", "engineer", "--when", "friday 14:00"),
        *("--kind", "video", "--with", "Li Wei <li@acme.example>"),
    )
    assert again.out.startswith("acme: Engineer at Acme\n")
    [interview] = opportunity(cordially)["interviews"]
    assert interview["kind"] == "video"
    assert interview["with"] == ["Dana Reyes", "Li Wei"]


def test_another_start_is_another_interview(cordially: Cordially) -> None:
    cordially("add", *ACME, "--when", "2026-11-20T14:00", *DANA)
    cordially("add", "acme", "--when", "2026-11-24T10:00")
    assert len(opportunity(cordially)["interviews"]) == 2


def test_a_name_of_two_is_66_with_both(cordially: Cordially) -> None:
    for role in ("Engineer", "Manager"):
        cordially("add", "--company", "Acme", "--role", role, "--when", "2026-11-20", *DANA)
    outcome = cordially("add", "--company", "Acme", "--when", "2026-11-24")
    assert outcome.status == 66
    assert "acme, acme-manager" in outcome.err
    assert cordially("add", "Acme", "--when", "2026-11-24").status == 66


def test_a_decision_before_the_interview_is_65(cordially: Cordially) -> None:
    outcome = cordially("add", *ACME, "--when", "2026-11-20", "--decision-by", "2026-11-10")
    assert outcome.status == 65
    assert outcome.err == (
        "cordially: A decision by Tuesday 10 November comes before the interview of"
        " Friday 20 November. Correct the one or the other.\n"
    )
    assert cordially("list", "--json").json == {"opportunities": []}


def test_an_end_before_the_start_is_65(cordially: Cordially) -> None:
    outcome = details(
        *(cordially, "[[interviews]]", 'when = "2026-11-20T14:00"', 'until = "2026-11-20T13:00"')
    )
    assert (outcome.status, "until is before when" in outcome.err) == (65, True)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('time_zone = "Europe/Lodnon"', "Europe/London"),
        ('country = "XX"', "“XX” is not the code of a country"),
        ('country = "Spain"', "Did you mean ES (Spain)?"),
        ('country = "GB"\nregion = "WAL"', "Did you mean WLS (Wales)?"),
        ('region = "PV"', "Give the country too, as in ES."),
        ('weekend = ["fry"]', "did you mean “fri”?"),
        ('closed = ["2026-12-24/2026-12-01"]', "must run from its first day to its last"),
    ],
)
def test_an_unknown_place_or_period_is_65_with_the_nearest(
    line: str, says: str, cordially: Cordially
) -> None:
    outcome = details(cordially, line, "[[interviews]]", 'when = "2026-11-20"')
    assert outcome.status == 65
    assert says in outcome.err


def test_an_unknown_zone_on_the_command_line_is_65_with_the_nearest(cordially: Cordially) -> None:
    outcome = cordially("add", *ACME, "--when", "2026-11-20", "--time-zone", "Europe/Lodnon")
    assert outcome.status == 65
    assert "Did you mean Europe/London" in outcome.err


def test_a_time_that_comes_twice_or_never_is_65(cordially: Cordially) -> None:
    for when, says in (
        ("2026-10-25T01:30", "comes twice in Europe/London"),
        ("2026-03-29T01:30", "There is no 01:30 on 2026-03-29 in Europe/London"),
    ):
        outcome = cordially("add", *ACME, "--when", when, *DANA)
        assert (outcome.status, says in outcome.err) == (65, True)
    outcome = cordially("add", *ACME, "--when", "2026-10-25T01:30+01:00", *DANA)
    assert outcome.status == 0


def test_an_interview_after_the_end_says_how_to_go_on(cordially: Cordially) -> None:
    outcome = details(
        *(cordially, 'status = "silence"', 'closed_on = "2026-11-10"'),
        *("[[interviews]]", 'when = "2026-10-10"'),
    )
    assert outcome.out == "acme: Acme\n"
    outcome = cordially("add", "acme", "--when", "2026-11-20T14:00", *DANA)
    assert outcome.out.splitlines() == [
        "acme: Acme",
        "  It is closed (silence). To go on: cordially reopen acme",
    ]


def test_json_is_the_opportunity_as_it_is_kept(cordially: Cordially) -> None:
    outcome = cordially("add", *ACME, "--when", "2026-11-20T14:00", *DANA, "--json")
    assert outcome.json["opportunities"] == [opportunity(cordially)]


def test_a_file_of_many_is_kept_whole_or_not_at_all(cordially: Cordially) -> None:
    good = {"company": "Acme", "interviews": [{"when": "2026-11-20"}]}
    bad = {"company": "Beta", "decision_by": "2026-11-10", "interviews": [{"when": "2026-11-20"}]}
    outcome = cordially("add", "--details", "-", stdin=json.dumps({"opportunities": [good, bad]}))
    assert outcome.status == 65
    assert cordially("list", "--json").json == {"opportunities": []}
