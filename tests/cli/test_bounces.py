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
    assert "Your thank-you to Dana Reyes came back (Sunday 22 November)" in step["reason"]
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
    assert "Your check-in to Dana Reyes came back" in cordially("due", now=asked).out
