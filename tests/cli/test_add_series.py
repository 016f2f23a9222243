"""`add` with a series: the day that is meant is one that it has, and each is its own interview."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from invitations import calendar, event, invite
from running import Cordially, Outcome
from terminals import Terminal

File = Callable[..., str]
MADRID = "DTSTART;TZID=Europe/Madrid:20261203T150000"
WEEKLY = (MADRID, "DURATION:PT45M", "RRULE:FREQ=WEEKLY;COUNT=4")


@pytest.fixture
def file(tmp_path: Path, home: Path) -> File:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\ntime_zone = "Europe/London"\n'
    )

    def write(text: str, name: str = "invite.ics") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def series(*lines: str, **said: Any) -> str:
    return event(*(lines or WEEKLY), start=None, **said)


MOVED = event(
    "RECURRENCE-ID:20261210T140000Z", "DURATION:PT45M", start="20261211T090000Z", summary="Moved"
)
OFF = event("RECURRENCE-ID:20261217T140000Z", "STATUS:CANCELLED", start="20261217T140000Z")


def starts(cordially: Cordially) -> list[str]:
    found = cordially("export", "--json").json["opportunities"]
    return [each["when"] for one in found for each in one.get("interviews", ())]


def refused(outcome: Outcome, *says: str, status: int = 2) -> None:
    assert (outcome.status, outcome.out) == (status, "")
    for each in says:
        assert each in outcome.err


def test_a_day_that_the_series_has_not_is_answered_with_the_nearest(
    cordially: Cordially, file: File
) -> None:
    outcome = cordially("add", file(calendar(series())), "--when", "2026-12-09")
    refused(
        outcome,
        "The series has no day on 2026-12-09.",
        "The nearest: 2026-12-03, 2026-12-10 and 2026-12-17.",
    )
    assert starts(cordially) == []


def test_each_day_of_a_series_is_an_interview_of_its_own(cordially: Cordially, file: File) -> None:
    name = file(calendar(series()))
    for day in ("2026-12-10", "2026-12-17"):
        assert cordially("add", name, "--when", day).status == 0
    assert starts(cordially) == ["2026-12-10T15:00+01:00", "2026-12-17T15:00+01:00"]
    again = cordially("add", name, "--when", "2026-12-10")
    assert "is known: acme, Thursday 10 December 2026, 15:00 (UTC+01:00)." in again.err
    assert len(starts(cordially)) == 2


def test_a_file_may_hold_days_that_differ(cordially: Cordially, file: File) -> None:
    name = file(calendar(series(), MOVED, OFF))
    outcome = cordially("add", name)
    refused(outcome, "It is a series that begins on", "its day (--when 2026-12-03)", status=65)
    refused(cordially("add", name, "--when", "2026-12-10"), "2026-12-03, 2026-12-11 and 2026-12-24")
    assert cordially("add", name, "--when", "2026-12-11").status == 0
    assert cordially("add", name, "--when", "2026-12-24").status == 0
    refused(cordially("add", name, "--when", "2026-12-17"), "was cancelled", status=65)
    assert starts(cordially) == ["2026-12-11T09:00+00:00", "2026-12-24T15:00+01:00"]


def test_one_day_that_moves_later_takes_its_interview_along(
    cordially: Cordially, file: File
) -> None:
    name = file(calendar(series()))
    for day in ("2026-12-03", "2026-12-10"):
        cordially("add", name, "--when", day)
    later = MOVED.replace("SEQUENCE:0", "SEQUENCE:1")
    outcome = cordially("add", file(calendar(later)))
    assert "is now Friday 11 December 2026, 09:00 (UTC)." in outcome.err
    assert starts(cordially) == ["2026-12-03T15:00+01:00", "2026-12-11T09:00+00:00"]


def test_a_series_that_moves_as_a_whole_takes_the_interview_of_that_day_along(
    cordially: Cordially, file: File
) -> None:
    for day in ("2026-12-03", "2026-12-10"):
        cordially("add", file(calendar(series())), "--when", day)
    later = [each.replace("T150000", "T170000") for each in WEEKLY]
    name = file(calendar(series(*later, sequence=1)))
    assert cordially("add", name, "--when", "2026-12-10").status == 0
    assert starts(cordially) == ["2026-12-03T15:00+01:00", "2026-12-10T17:00+01:00"]


def test_a_rule_that_cannot_be_read_takes_the_persons_word_and_says_so(
    cordially: Cordially, file: File
) -> None:
    text = calendar(series(MADRID, "RRULE:FREQ=YEARLY;BYWEEKNO=50"))
    outcome = cordially("add", file(text), "--when", "2026-12-09")
    assert (outcome.status, "its rule cannot be read" in outcome.err) == (0, True)
    assert starts(cordially) == ["2026-12-09T15:00+01:00"]


def test_a_cancelled_day_of_a_series_calls_its_interview_off_alone(
    cordially: Cordially, file: File
) -> None:
    for day in ("2026-12-10", "2026-12-17"):
        cordially("add", file(calendar(series())), "--when", day)
    off = OFF.replace("SEQUENCE:0", "SEQUENCE:1")
    assert cordially("add", file(calendar(off)), "--called-off").status == 0
    [found] = cordially("export", "--json").json["opportunities"]
    assert [each.get("state") for each in found["interviews"]] == [None, "called-off"]


def test_of_a_cancelled_series_one_day_can_be_named(cordially: Cordially, file: File) -> None:
    for day in ("2026-12-10", "2026-12-17"):
        cordially("add", file(calendar(series())), "--when", day)
    name = file(calendar(series(sequence=1), method="CANCEL"))
    assert cordially("add", name, "--called-off", "--when", "2026-12-17").status == 0
    [found] = cordially("export", "--json").json["opportunities"]
    assert [each.get("state") for each in found["interviews"]] == [None, "called-off"]


def test_the_day_is_asked_until_the_series_has_it(
    terminal: Callable[..., Terminal], cordially: Cordially, file: File
) -> None:
    far = (MADRID.replace("2026", "2990"), *WEEKLY[1:])  # the program looks at the real clock here
    people = (
        *("ORGANIZER;CN=Acme Jobs:mailto:no-reply@greenhouse.io",),
        *("ATTENDEE;CN=Alex Kim:mailto:alex@example.com", "DESCRIPTION:Company: Acme\\nRole: Cook"),
    )
    run = terminal("add", file(calendar(series(*far, people=people))))
    run.expect("Next to today it has 2990-12-03, 2990-12-10 and 2990-12-17.")
    run.answer("Which day is it? (2026-12-03):", "2990-12-09")
    run.expect("The series has no day on 2990-12-09.")
    run.answer("Which day is it? (2026-12-03):", "2990-12-17")
    run.answer("[q]uit, ? ", "r")
    assert run.end() == 0
    assert starts(cordially) == ["2990-12-17T15:00+01:00"]


def test_an_invitation_to_one_day_is_no_series(cordially: Cordially, file: File) -> None:
    assert cordially("add", file(invite())).status == 0
    refused(cordially("add", file(invite(uid="two")), "--when", "2026-12-04"), "Omit --when")
