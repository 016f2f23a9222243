"""An interview that was not held as agreed: moved, called off, or missed by them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from running import SUNDAY, Cordially, Outcome

if TYPE_CHECKING:
    from terminals import Terminal

DANA = ("--with", "Dana Reyes <dana@acme.example>")
ACME = ("--company", "Acme", "--role", "Engineer", "--time-zone", "Europe/London")
ALEX = ("--from", "Alex Kim <alex@k.example>")
FRIDAY, MONDAY = "2026-11-27T14:00", "2026-11-30T09:00"


def add(cordially: Cordially, when: str, *more: str) -> Outcome:
    done = cordially("add", *ACME, "--when", when, *(more or DANA))
    assert done.status == 0, done.err
    return done


def interviews(cordially: Cordially) -> list[tuple[str, str | None]]:
    (known,) = cordially("show", "acme", "--json").json["opportunities"]
    return [(each["when"], each.get("state")) for each in known["interviews"]]


def test_an_interview_that_moved_takes_its_windows_and_drafts_along(cordially: Cordially) -> None:
    add(cordially, FRIDAY)
    early = cordially("thank-you", "acme", *ALEX, "--draft", "--json").json["drafts"][0]
    done = cordially("add", "acme", "--when", MONDAY, "--moved")
    assert done.status == 0, done.err
    assert interviews(cordially) == [(MONDAY, None)]
    (step,) = cordially("due", "--all", "--json").json["steps"][:1]
    assert (step["note"], step["opens"]) == ("thank-you", "2026-11-30T12:00:00+00:00")
    again = cordially("thank-you", "acme", "--draft", "--json").json["drafts"][0]
    assert (again["id"], again["message_id"]) == (early["id"], early["message_id"])


def test_it_lasts_as_long_as_it_would_have(cordially: Cordially) -> None:
    details = (
        'company = "Acme"\n[[interviews]]\nwhen = 2026-11-27T14:00:00\nuntil = 2026-11-27T15:30:00'
    )
    cordially("add", "--details", "-", stdin=details)
    cordially("add", "acme", "--when", MONDAY, "--moved")
    (known,) = cordially("show", "acme", "--json").json["opportunities"]
    assert known["interviews"][0]["until"] == "2026-11-30T10:30"


def test_of_several_to_come_the_people_say_which_moved(cordially: Cordially) -> None:
    add(cordially, FRIDAY)
    add(cordially, "2026-12-01T10:00", "--with", "Li Wei <li@acme.example>")
    doubt = cordially("add", "acme", "--when", MONDAY, "--moved")
    assert doubt.status == 2
    assert "2026-11-27T14:00 and 2026-12-01T10:00" in doubt.err
    assert cordially("add", "acme", "--when", MONDAY, "--moved", "--with", "Li Wei").status == 0
    assert interviews(cordially) == [(FRIDAY, None), (MONDAY, None)]


def test_one_that_was_called_off_owes_no_thanks(cordially: Cordially) -> None:
    add(cordially, FRIDAY)
    cordially("thank-you", "acme", *ALEX, "--draft")
    done = cordially("add", "acme", "--called-off")
    assert done.status == 0, done.err
    assert interviews(cordially) == [(FRIDAY, "called-off")]
    after = SUNDAY + timedelta(days=6)
    steps = cordially("due", "--all", "--json", now=after).json["steps"]
    assert "thank-you" not in [each["note"] for each in steps]
    held = cordially("send", "1", "--yes", now=after)
    assert (held.status, "was called off: no thanks are owed" in held.err) == (65, True)


def test_which_was_called_off_is_said_where_several_could_be(cordially: Cordially) -> None:
    add(cordially, FRIDAY)
    add(cordially, MONDAY)
    assert cordially("add", "acme", "--called-off").status == 2
    assert cordially("add", "acme", "--called-off", "--when", "2026-11-30").status == 0
    assert interviews(cordially) == [(FRIDAY, None), (MONDAY, "called-off")]
    unknown = cordially("add", "acme", "--called-off", "--when", "2026-12-24")
    assert (unknown.status, "No interview is known" in unknown.err) == (2, True)


def test_which_call_did_not_come_is_said_where_several_could_be(cordially: Cordially) -> None:
    add(cordially, "2026-11-20T14:00")
    add(cordially, "2026-11-21T14:00")
    doubt = cordially("missed", "acme")
    assert (doubt.status, "2026-11-20T14:00 and 2026-11-21T14:00" in doubt.err) == (2, True)
    assert cordially("missed", "acme", "--when", "2026-11-20").status == 0
    assert cordially("missed", "acme").status == 0  # now it can only be the other
    assert [state for _, state in interviews(cordially)] == ["missed", "missed"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("acme", "--moved", "--called-off", "--when", MONDAY), "do not go together"),
        (("acme", "--moved"), "--moved needs the new time"),
        (("acme", "--called-off", "--details", "-"), "by its state"),
        (("--called-off",), "Whose interview changed?"),
        (("acme", "--moved", "--when", FRIDAY), "There is an interview on"),
    ],
)
def test_what_makes_no_sense_is_said(
    cordially: Cordially, arguments: tuple[str, ...], told: str
) -> None:
    add(cordially, FRIDAY)
    done = cordially("add", *arguments)
    assert (done.status, told in done.err) == (2, True), done.err


def test_without_a_terminal_another_time_is_another_interview(cordially: Cordially) -> None:
    add(cordially, FRIDAY)
    add(cordially, MONDAY)
    assert interviews(cordially) == [(FRIDAY, None), (MONDAY, None)]


@pytest.mark.parametrize(("answer", "left"), [("", 1), ("n", 2)])
def test_on_a_terminal_another_time_may_be_a_move(
    cordially: Cordially, terminal: type[Terminal], answer: str, left: int
) -> None:
    add(cordially, "2030-11-27T14:00")
    run = terminal("add", "acme", "--when", "2030-11-29T09:00")
    run.answer("Did the interview of 2030-11-27 14:00 move to 2030-11-29 09:00?", answer)
    assert run.end() == 0
    found = interviews(cordially)
    assert len(found) == left
    assert found[-1] == ("2030-11-29T09:00", None)


def test_a_weekday_to_which_an_interview_moved_is_the_next_one(cordially: Cordially) -> None:
    add(cordially, FRIDAY)
    done = cordially("add", "acme", "--moved", "--when", "thursday 10:00")
    assert "“thursday 10:00” is Thursday 26 November 2026, 10:00." in done.err
    assert interviews(cordially) == [("2026-11-26T10:00", None)]


def test_what_else_is_said_of_an_interview_that_changed_is_recorded(cordially: Cordially) -> None:
    add(cordially, FRIDAY)
    more = ("--decision-by", "2026-12-11", "--with", "Li Wei <li@acme.example>", "--kind", "video")
    done = cordially("add", "acme", "--when", MONDAY, "--moved", *more)
    assert done.status == 0, done.err
    (known,) = cordially("show", "acme", "--json").json["opportunities"]
    assert known["decision_by"] == "2026-12-11"
    (interview,) = known["interviews"]
    assert (interview["when"], interview["kind"]) == (MONDAY, "video")
    assert interview["with"] == ["Dana Reyes", "Li Wei"]
    off = cordially("add", "acme", "--called-off", "--decision-by", "2026-12-18", "--json")
    (known,) = off.json["opportunities"]
    assert (known["decision_by"], known["interviews"][0]["state"]) == ("2026-12-18", "called-off")


def test_without_a_terminal_the_other_interview_that_is_to_come_is_told_of(
    cordially: Cordially,
) -> None:
    add(cordially, FRIDAY)
    done = cordially("add", "acme", "--when", MONDAY, *DANA)
    assert done.err == (
        "The interview of 2026-11-27 14:00 is still to come as well. If it will not be held:"
        f" cordially add acme --called-off --when {FRIDAY}\n"
    )
    assert cordially("add", "acme", "--called-off", "--when", FRIDAY).status == 0
    assert interviews(cordially) == [(FRIDAY, "called-off"), (MONDAY, None)]
    quiet = cordially("add", "acme", "--when", "2026-12-04", *DANA, "--json")
    assert (quiet.status, quiet.err) == (0, "")


def test_an_interview_with_others_or_of_another_kind_is_not_the_one_that_moved(
    cordially: Cordially,
) -> None:
    add(cordially, FRIDAY, *DANA, "--kind", "phone")
    li = ("--with", "Li Wei <li@acme.example>")
    assert cordially("add", "acme", "--when", MONDAY, *li).err == ""
    assert cordially("add", "acme", "--when", "2026-12-02", *DANA, "--kind", "onsite").err == ""


@pytest.mark.parametrize("change", [("--when", MONDAY, "--moved"), ("--called-off",)])
def test_what_cannot_be_recorded_with_a_change_leaves_the_interview_as_it_was(
    cordially: Cordially, change: tuple[str, ...]
) -> None:
    add(cordially, FRIDAY)
    done = cordially("add", "acme", *change, "--decision-by", "2026-11-01")
    assert done.status == 65
    assert interviews(cordially) == [(FRIDAY, None)]


def test_an_end_without_its_offset_moves_as_well(cordially: Cordially) -> None:
    details = (
        'company = "Acme"\n[[interviews]]\nwhen = "2026-11-27T14:00+00:00"\n'
        'until = "2026-11-27T15:30"\n'
    )
    assert cordially("add", "--details", "-", stdin=details).status == 0
    moved = cordially("add", "acme", "--when", "2026-11-30T09:00+00:00", "--moved")
    assert moved.status == 0, moved.err
