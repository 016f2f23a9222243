"""They agreed a call and did not call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from running import SUNDAY, Cordially

CALL = (
    *("add", "--company", "Acme", "--role", "Engineer", "--when", "2026-11-22 14:00"),
    *("--with", "Dana Reyes <dana@acme.example>", "--time-zone", "Europe/London"),
)
ALEX = ("--from", "Alex Kim <alex@k.example>")


def steps(cordially: Cordially) -> list[str]:
    return [each["note"] for each in cordially("due", "--all", "--json").json["steps"]]


def test_a_missed_call_owes_no_thanks_but_one_question(cordially: Cordially) -> None:
    cordially(*CALL)
    assert "thank-you" in steps(cordially)
    outcome = cordially("missed", "acme")
    assert outcome.status == 0, outcome.err
    assert outcome.out == (
        "acme: that they did not call is recorded.\n"
        "  Now: missed-call to Dana Reyes (cordially missed-call acme)\n"
    )
    found = steps(cordially)
    assert "missed-call" in found
    assert "thank-you" not in found
    assert "with Dana Reyes, which did not come" in cordially("show", "acme").out


def test_its_letter_says_today_and_asks_once(cordially: Cordially) -> None:
    cordially(*CALL)
    cordially("missed", "acme")
    outcome = cordially("missed-call", "acme", *ALEX, "--json")
    assert outcome.status == 0, outcome.err
    (draft,) = outcome.json["drafts"]
    assert draft["to"]["name"] == "Dana Reyes"
    assert draft["text"].count("?") == 1
    assert draft["findings"] == []


def test_once_written_it_is_not_proposed_again(cordially: Cordially) -> None:
    cordially(*CALL)
    cordially("missed", "acme")
    outcome = cordially("wrote", "acme", "missed-call")
    assert outcome.out == "acme: your missed-call to Dana Reyes is recorded.\n"
    assert "missed-call" not in steps(cordially)


def test_an_answer_ends_it(cordially: Cordially) -> None:
    cordially(*CALL)
    cordially("missed", "acme")
    assert cordially("replied", "acme").status == 0
    assert "missed-call" not in steps(cordially)


def test_its_letter_alone_says_that_a_call_did_not_come(cordially: Cordially) -> None:
    outcome = cordially("missed-call", *CALL[1:], *ALEX)
    assert outcome.status == 0, outcome.err
    assert "thank-you" not in steps(cordially)
    assert "which did not come" in cordially("show", "acme").out


def test_its_letter_says_nothing_of_a_call_that_was_held_or_is_to_come(
    cordially: Cordially,
) -> None:
    cordially(*CALL)
    cordially("missed-call", "acme", *ALEX, "--draft")
    whom = ("--company", "Globex", "--with", "Mika Sato <mika@globex.example>")
    to_come = cordially("missed-call", *whom, "--when", "2026-11-25 14:00", *ALEX, "--draft")
    assert "DAT-20" in to_come.err
    found = cordially("export", "--json").json["opportunities"]
    assert [each["interviews"][0].get("state") for each in found] == [None, None]


def test_a_call_that_was_not_recorded_is_by_its_time(cordially: Cordially) -> None:
    cordially(*CALL)
    outcome = cordially("missed", "acme", "--when", "2026-11-22 16:00", "--json")
    interviews = outcome.json["opportunities"][0]["interviews"]
    assert [each.get("state") for each in interviews] == [None, "missed"]
    other = cordially("missed", "acme", "--when", "2026-11-22 16:30")
    assert other.err == "The call of 2026-11-22T16:30 was not known before.\n"
    assert cordially("missed", "acme", "--when", "2026-11-22 16:30").err == ""


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("missed", "acme", "--when", "2026-11-23 10:00"), 65, "is yet to come"),
        (("missed", "bolt"), 66, "There is no opportunity “bolt”."),
    ],
)
def test_what_cannot_have_been_missed_is_told(
    cordially: Cordially, arguments: tuple[str, ...], status: int, told: str
) -> None:
    cordially(*CALL)
    outcome = cordially(*arguments)
    assert outcome.status == status
    assert told in outcome.err


def test_thanks_for_it_are_warned_of(cordially: Cordially) -> None:
    cordially(*CALL)
    cordially("missed", "acme")
    (draft,) = cordially("thank-you", "acme", *ALEX, "--json").json["drafts"]
    assert [each["rule"] for each in draft["findings"]] == ["DAT-26"]


def test_what_was_called_off_owes_no_thanks_and_is_no_sign_of_life(cordially: Cordially) -> None:
    details = (
        'company = "Acme"\ntime_zone = "Europe/London"\n'
        '[[people]]\nname = "Dana Reyes"\nemail = "d@r.example"\n'
        '[[interviews]]\nwhen = "2026-11-02 14:00"\n'
        '[[interviews]]\nwhen = "2026-11-20 14:00"\nstate = "called-off"\n'
    )
    assert cordially("add", "--details", "-", stdin=details).status == 0
    (step,) = cordially("due", "--all", "--json", now=SUNDAY).json["steps"]
    assert step["note"] == "check-in"
    assert step["opens"] == "2026-11-16T00:00:00+00:00"  # two weeks after the one that was held
    assert "called off" in cordially("show", "acme").out


HELD_LATER = ("--company", "Acme", "--when", "2026-11-20 14:00", "--time-zone", "Europe/London")
AGENCY = ("--agency", "Talento", "--recruiter", "Rita Roe <rita@talento.example>")
WHAT_WAS_NOT_HELD = [("missed", "acme"), ("add", "acme", "--called-off")]


@pytest.mark.parametrize("change", WHAT_WAS_NOT_HELD)
def test_a_recruiter_has_heard_nothing_of_what_was_not_held(
    cordially: Cordially, change: tuple[str, ...]
) -> None:
    cordially("add", *HELD_LATER, "--with", "Dana Reyes <dana@acme.example>", *AGENCY)
    assert "ask-recruiter" in steps(cordially)
    assert cordially(*change).status == 0
    assert "ask-recruiter" not in steps(cordially)


@pytest.mark.parametrize("note", ["check-in", "moving-on", "ask-recruiter"])
@pytest.mark.parametrize("change", WHAT_WAS_NOT_HELD)
def test_a_question_that_speaks_of_what_was_not_held_does_not_leave_by_itself(
    cordially: Cordially, change: tuple[str, ...], note: str
) -> None:
    cordially("add", *HELD_LATER, "--with", "Dana Reyes <dana@acme.example>", *AGENCY, *ALEX)
    cordially(*change)
    late = datetime(2026, 12, 8, 12, tzinfo=UTC)
    (draft,) = cordially(note, "acme", "--draft", "--json", now=late).json["drafts"]
    assert "DAT-26" in [each["rule"] for each in draft["findings"]]
    held = cordially("send", str(draft["id"]), "--yes", now=late)
    assert (held.status, "the letter may speak of it as held" in held.err) == (65, True), held.err


def test_thanks_for_what_was_not_held_are_stopped_before_anything_else(
    cordially: Cordially,
) -> None:
    cordially(*CALL)
    cordially("thank-you", "acme", *ALEX, "--draft")
    cordially("missed", "acme")
    held = cordially("send", "1", "--yes", now=SUNDAY + timedelta(days=9))  # its “today” is stale
    assert held.status == 65
    assert held.err == (
        "cordially: Draft 1 stays a draft. DAT-26: The interview of Sunday 22 November did not"
        " come: no thanks are owed. Better: Discard it; or, if it was held, correct its state with"
        " “cordially edit acme”. Mend it with “cordially drafts edit 1”,"
        " or write it anew. --anyway sends it in spite of that.\n"
    )


@pytest.mark.parametrize(
    ("change", "told"), [("missed", "did not come"), ("add", "was called off")]
)
def test_a_draft_of_thanks_that_are_not_owed_is_told_of(
    cordially: Cordially, change: str, told: str
) -> None:
    cordially(*CALL)
    cordially("thank-you", "acme", *ALEX, "--draft")
    more = ("--called-off",) if change == "add" else ()
    done = cordially(change, "acme", *more)
    assert done.err == (
        f"Draft 1, thank-you to Dana Reyes, is for an interview that {told}:"
        " cordially drafts discard 1\n"
    )
    assert cordially(change, "acme", "--when", "2026-11-22", *more, "--json").err == ""
