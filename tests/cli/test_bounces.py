"""A letter that came back was not received: what it owes stays owed, to another address."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from cli.test_send import Program, note, program, taken
from running import SUNDAY, Cordially

__all__ = ["program"]
DEAD = "Dana Reyes <dana@acme.example>"
OTHER = "Dana Reyes <dana.reyes@acme.example>"
NEXT_DAY = SUNDAY + timedelta(days=1)


@pytest.fixture
def came_back(cordially: Cordially, program: Program) -> Path:
    letters = program()
    assert cordially(*note(), "--send", "--yes").status == 0
    assert cordially("replied", "acme", "--kind", "bounce", now=NEXT_DAY).status == 0
    return letters


@pytest.mark.usefixtures("came_back")
def test_the_thanks_are_still_owed_to_another_address(cordially: Cordially) -> None:
    (step,) = cordially("due", "--json", now=NEXT_DAY).json["steps"]
    assert (step["note"], step["to"]) == ("thank-you", [{"name": "Dana Reyes", "email": None}])
    assert "Your thank-you of Sunday 22 November to Dana Reyes came back" in step["reason"]
    assert '--to "Dana Reyes <ADDRESS>"' in cordially("due", now=NEXT_DAY).out


def test_the_same_address_is_warned_of_and_another_one_is_written_to(
    cordially: Cordially, came_back: Path
) -> None:
    again = cordially("thank-you", "acme", "--draft", "--json", now=NEXT_DAY)
    (draft,) = again.json["drafts"]
    assert [each["rule"] for each in draft["findings"]] == ["ENT-17"]
    held = cordially("send", str(draft["id"]), "--yes", now=NEXT_DAY)
    assert (held.status, taken(came_back)) == (65, 1)
    assert "dana@acme.example came back" in held.err
    other = cordially("thank-you", "acme", "--to", OTHER, "--send", "--yes", now=NEXT_DAY)
    assert (other.status, taken(came_back)) == (0, 2)
    assert "To: Dana Reyes <dana.reyes@acme.example>" in (came_back / "1").read_text()
    assert cordially("due", "--json", now=NEXT_DAY).json["steps"] == []
    third = cordially("thank-you", "acme", "--draft", now=NEXT_DAY)
    assert (third.status, "has had this thank-you" in third.err) == (65, True)


@pytest.mark.usefixtures("came_back")
def test_a_question_to_the_same_address_is_warned_of(cordially: Cordially) -> None:
    asked = cordially("check-in", "acme", "--dry-run", "--json", now=SUNDAY + timedelta(days=16))
    rules = [each["rule"] for each in asked.json["drafts"][0]["findings"]]
    assert "ENT-17" in rules


@pytest.mark.usefixtures("program")
def test_a_question_that_came_back_is_asked_again(cordially: Cordially) -> None:
    cordially("add", *note()[1:-2])
    asked = SUNDAY + timedelta(days=16)
    cordially("wrote", "acme", "check-in", now=asked)
    assert "check-in" not in cordially("due", now=asked).out
    cordially("replied", "acme", "--kind", "bounce", now=asked + timedelta(hours=1))
    assert (
        "Your check-in of Tuesday 8 December to Dana Reyes came back"
        in cordially("due", now=asked).out
    )


@pytest.mark.usefixtures("came_back")
def test_once_another_address_has_the_letter_nothing_more_is_said_of_the_old_one(
    cordially: Cordially,
) -> None:
    later = NEXT_DAY + timedelta(hours=1)
    sent = cordially("thank-you", "acme", "--to", OTHER, "--send", "--yes", now=later)
    assert sent.status == 0, sent.err
    steps = cordially("due", "--all", "--json", now=later).json["steps"]
    assert [each["note"] for each in steps] == ["check-in"]
    assert "came back" not in steps[0]["reason"]
    assert steps[0]["to"] == [{"name": "Dana Reyes", "email": "dana.reyes@acme.example"}]
    asked = cordially("check-in", "acme", "--dry-run", "--json", now=SUNDAY + timedelta(days=20))
    assert "ENT-17" not in [each["rule"] for each in asked.json["drafts"][0]["findings"]]


@pytest.mark.usefixtures("came_back")
def test_an_address_that_is_known_by_now_need_not_be_found(cordially: Cordially) -> None:
    draft = cordially("thank-you", "acme", "--to", OTHER, "--draft", now=NEXT_DAY)
    assert draft.status == 0, draft.err
    (step,) = cordially("due", "--json", now=NEXT_DAY).json["steps"]
    assert "Your thank-you of Sunday 22 November to Dana Reyes came back." in step["reason"]
    assert "find another address" not in step["reason"].lower()


def test_a_bounce_is_of_whoever_has_the_address(cordially: Cordially, program: Program) -> None:
    program()
    assert cordially(*note(), "--send", "--yes").status == 0
    done = cordially(
        *("replied", "acme", "--kind", "bounce", "--from", "DANA@acme.example"), now=NEXT_DAY
    )
    assert (done.status, done.out) == (
        0,
        "acme: that your letter to Dana Reyes came back is recorded.\n",
    )
    assert done.err == (
        'Now: thank-you to Dana Reyes (cordially thank-you acme --to "Dana Reyes <ADDRESS>")\n'
    )
    again = cordially("replied", "acme", "--kind", "bounce", "--from", "Dana", now=NEXT_DAY)
    assert again.out == "acme: that your letter to Dana Reyes came back is already recorded.\n"


@pytest.mark.usefixtures("came_back")
def test_a_late_bounce_brings_no_dead_address_back(cordially: Cordially) -> None:
    cordially("thank-you", "acme", "--to", OTHER, "--draft", now=NEXT_DAY)
    late = NEXT_DAY + timedelta(hours=1)
    done = cordially("replied", "acme", "--kind", "bounce", "--from", DEAD, now=late)
    assert done.status == 0, done.err
    (known,) = cordially("show", "acme", "--json").json["opportunities"]
    assert known["people"][0]["email"] == "dana.reyes@acme.example"


@pytest.mark.usefixtures("program")
def test_what_came_back_of_a_letter_from_elsewhere_is_owed_still(cordially: Cordially) -> None:
    cordially("add", *note()[1:-2])
    cordially("wrote", "acme", "thank-you")
    cordially("replied", "acme", "--kind", "bounce", now=NEXT_DAY)
    (step,) = cordially("due", "--json", now=NEXT_DAY).json["steps"]
    assert step["note"] == "thank-you"
    # To which address it went is not known, and so every one may be the dead one.
    assert (
        "Your thank-you of Sunday 22 November to Dana Reyes came back: find another address."
        in step["reason"]
    )


@pytest.mark.usefixtures("came_back")
def test_the_page_says_which_address_is_wanted(cordially: Cordially, home: Path) -> None:
    done = cordially("show", "acme", "--open", now=NEXT_DAY)
    page = Path(done.out.strip()).read_text("utf-8")
    assert "Find another address" in page


def test_of_a_bounce_of_that_day_the_letter_that_followed_it_is_not_meant(
    cordially: Cordially, program: Program
) -> None:
    program()
    assert cordially(*note(), "--send", "--yes").status == 0
    assert cordially("replied", "acme", "--kind", "bounce", "--at", "2026-11-22").status == 0
    soon = SUNDAY + timedelta(minutes=5)
    sent = cordially("thank-you", "acme", "--to", OTHER, "--send", "--yes", "--anyway", now=soon)
    assert sent.status == 0, sent.err
    assert cordially("due", "--json", now=NEXT_DAY).json["steps"] == []
    assert cordially("replied", "acme", "--kind", "bounce", now=NEXT_DAY).status == 0
    (step,) = cordially("due", "--json", now=NEXT_DAY).json["steps"]
    assert (step["note"], step["to"][0]["email"]) == ("thank-you", None)


@pytest.mark.usefixtures("came_back")
def test_an_address_that_takes_letters_again_is_not_dead(cordially: Cordially) -> None:
    later = NEXT_DAY + timedelta(hours=1)
    again = cordially("thank-you", "acme", "--send", "--yes", "--anyway", now=later)
    assert again.status == 0, again.err
    asked = cordially("check-in", "acme", "--dry-run", "--json", now=SUNDAY + timedelta(days=20))
    assert "ENT-17" not in [each["rule"] for each in asked.json["drafts"][0]["findings"]]
    assert cordially("replied", "acme", "--kind", "bounce", now=later).status == 0
    asked = cordially("check-in", "acme", "--dry-run", "--json", now=SUNDAY + timedelta(days=20))
    assert "ENT-17" in [each["rule"] for each in asked.json["drafts"][0]["findings"]]


@pytest.mark.usefixtures("came_back")
def test_why_it_stays_and_what_to_do_are_sentences(cordially: Cordially) -> None:
    cordially("thank-you", "acme", "--draft", now=NEXT_DAY)
    held = cordially("send", "2", "--yes", now=NEXT_DAY)
    assert held.status == 65
    assert (
        "Better: Find another address: “cordially thank-you acme --when 2026-11-20 --to"
        ' "Dana Reyes <ADDRESS>"”. Mend it with “cordially drafts edit 2”' in held.err
    ), held.err
    cordially("close", "acme", "--because", "rejected", now=NEXT_DAY)
    closed = cordially("send", "2", "--yes", now=NEXT_DAY).err
    assert "Better: “cordially reopen acme”. Mend it" in closed, closed
