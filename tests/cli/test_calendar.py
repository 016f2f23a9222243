"""`calendar`: the dates to come, as a file that a calendar takes and takes again."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped]

from running import SUNDAY, Cordially

ADD = (
    *("add", "--company", "Northwind, Inc.", "--when", "2026-11-20 14:00"),
    *("--with", "Dana Reyes <dana@n.example>", "--time-zone", "Europe/Madrid"),
)


def read(text: str) -> dict[str, Any]:
    """Return the events of a file by their summaries."""
    calendar = vobject.readOne(text)
    return {each.summary.value: each for each in calendar.contents.get("vevent", [])}


THANKS = "Thank-you to Dana Reyes, Northwind, Inc."
QUESTION = "Check-in to Dana Reyes, Northwind, Inc."
DANA = ("--with", "Dana Reyes <dana@acme.example>", "--time-zone", "Europe/London")
ACME_THANKS = "Thank-you to Dana Reyes, Acme"


def test_an_empty_home_has_an_empty_calendar_and_stays_empty(
    home: Path, cordially: Cordially
) -> None:
    done = cordially("calendar")
    assert (done.status, done.err) == (0, "")
    assert read(done.out) == {}
    assert not home.exists()


def test_dates_are_printed_or_written(cordially: Cordially, tmp_path: Path) -> None:
    assert cordially(*ADD).status == 0
    printed = cordially("calendar")
    assert set(read(printed.out)) == {THANKS, QUESTION}
    assert cordially("calendar", "--out", "-").out == printed.out
    path = tmp_path / "dates.ics"
    assert cordially("calendar", "--out", str(path)).out == f"{path}\n"
    assert path.read_bytes().decode() == printed.out
    done = cordially("calendar", "--out", str(path), "--json")
    assert done.json == {"path": str(path), "events": 2}


@pytest.mark.parametrize("more", [(), ("--out", "-")])
def test_two_cannot_have_stdout(more: tuple[str, ...], cordially: Cordially) -> None:
    done = cordially("calendar", "--json", *more)
    assert (done.status, done.out) == (2, "")


def test_a_letter_that_was_sent_takes_its_date_away(cordially: Cordially) -> None:
    cordially(*ADD)
    before = read(cordially("calendar").out)
    question = before[QUESTION]
    assert question.dtstart.value.isoformat() == "2026-12-04T09:30:00+01:00"
    assert question.description.value.endswith("\ncordially check-in northwind-inc")
    cordially("wrote", "northwind-inc", "thank-you")
    for _ in range(2):
        after = read(cordially("calendar").out)
        assert after[THANKS].status.value == "CANCELLED"
        assert after[THANKS].uid.value == before[THANKS].uid.value
        assert after[THANKS].sequence.value == "1"
        assert (after[QUESTION].status.value, after[QUESTION].sequence.value) == ("CONFIRMED", "0")


def test_a_date_that_moves_stays_the_same_entry(cordially: Cordially) -> None:
    cordially(*ADD)
    cordially("wrote", "northwind-inc", "thank-you")
    first = read(cordially("calendar").out)[QUESTION]
    later = SUNDAY + timedelta(days=1)
    promised = ("--decision-by", "2026-12-18")
    assert cordially("replied", "northwind-inc", *promised, now=later).status == 0
    second = read(cordially("calendar", now=later).out)[QUESTION]
    assert second.uid.value == first.uid.value
    assert second.dtstart.value > first.dtstart.value
    assert second.sequence.value == "1"


def test_closing_and_forgetting_cancel_what_is_left(home: Path, cordially: Cordially) -> None:
    cordially(*ADD)
    cordially("calendar")
    cordially("close", "northwind-inc", "--because", "offer")
    closed = read(cordially("calendar").out)
    assert {each.status.value for each in closed.values()} == {"CANCELLED"}
    cordially("forget", "northwind-inc", "--yes")
    forgotten = cordially("calendar").out
    assert forgotten.count("STATUS:CANCELLED") == 2
    assert "Dana" not in forgotten
    for word in (b"Dana", b"Northwind", b"northwind"):
        assert word not in (home / "journal.db").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_what_was_not_written_was_not_exported(cordially: Cordially, tmp_path: Path) -> None:
    cordially(*ADD)
    cordially("calendar")
    cordially("wrote", "northwind-inc", "thank-you")
    (tmp_path / "folder").mkdir()
    done = cordially("calendar", "--out", str(tmp_path / "folder"))
    assert (done.status, done.out) == (74, "")
    assert read(cordially("calendar").out)[THANKS].sequence.value == "1"
    assert read(cordially("calendar").out)[THANKS].sequence.value == "1"


def test_the_dates_of_an_interview_that_moved_move_and_stay_the_same_entries(
    cordially: Cordially,
) -> None:
    cordially("add", "--company", "Acme", "--when", "2026-11-24 14:00", *DANA)
    first = read(cordially("calendar").out)
    assert cordially("add", "acme", "--when", "2026-11-26 10:00", "--moved").status == 0
    second = read(cordially("calendar").out)
    assert second.keys() == first.keys()
    for summary, event in second.items():
        assert event.uid.value == first[summary].uid.value
        assert event.dtstart.value > first[summary].dtstart.value
        assert (event.status.value, event.sequence.value) == ("CONFIRMED", "1")
    # Where it was, another may be: its dates are entries of their own.
    cordially("add", "acme", "--when", "2026-11-24 14:00", *DANA)
    text = cordially("calendar").out
    uids = [line for line in text.splitlines() if line.startswith("UID:")]
    assert len(uids) == len(set(uids)) == 3
    assert f"UID:{second[ACME_THANKS].uid.value}" in uids
    assert "STATUS:CANCELLED" not in text


def test_the_dates_of_an_interview_that_was_called_off_are_cancelled(
    cordially: Cordially,
) -> None:
    cordially("add", "--company", "Acme", "--when", "2026-11-20 14:00", *DANA)
    cordially("wrote", "acme", "thank-you")
    cordially("add", "acme", "--when", "2026-11-24 14:00", *DANA)
    first = read(cordially("calendar").out)
    assert cordially("add", "acme", "--called-off").status == 0
    thanks = read(cordially("calendar").out)[ACME_THANKS]
    assert thanks.uid.value == first[ACME_THANKS].uid.value
    assert (thanks.status.value, thanks.sequence.value) == ("CANCELLED", "1")
