"""What is said of a letter that would leave too early, again, or after the end."""

from __future__ import annotations

from datetime import date, tzinfo
from zoneinfo import ZoneInfo

import pytest

from cordially.etiquette import untimely
from cordially.etiquette.policy import Policy
from cordially.etiquette.recipients import ASKING
from cordially.model import Finding, Opportunity, Severity, Status
from pursuing import DANA, DEFAULT, LONDON, RITA, case, heard, interview, met, thanked, wrote

SILENT = thanked(met(DANA))
ASKED = wrote(SILENT, "check-in", DANA, "2026-12-04T10:00")


def findings(
    opportunity: Opportunity,
    note: str,
    now: str,
    policy: Policy = DEFAULT,
    zone: tzinfo = LONDON,
    about: int = -1,
) -> list[Finding]:
    looked_at = case(opportunity, now, policy, zone)
    return [*untimely.review(looked_at, note, opportunity.interviews[about], DANA.name)]


def rules(opportunity: Opportunity, note: str, now: str, policy: Policy = DEFAULT) -> list[str]:
    return [each.rule for each in findings(opportunity, note, now, policy)]


# Thanks


def test_a_thank_you_before_the_interview_is_an_error_with_the_hour_it_opens() -> None:
    [found] = findings(met(DANA), "thank-you", "2026-11-18T09:00")
    assert (found.rule, found.severity) == ("DAT-20", Severity.ERROR)
    assert found.message == (
        "The interview is yet to come: a thank-you is not due before Friday 20 November, 17:00."
    )
    assert found.suggestion == "Wait until Friday 20 November, 17:00."
    [found] = findings(met(DANA), "thank-you", "2026-11-20T13:59")
    assert found.suggestion == "Wait until today, 17:00."


def test_a_thank_you_within_two_hours_is_early() -> None:
    [found] = findings(met(DANA), "thank-you", "2026-11-20T16:59")
    assert (found.rule, found.severity) == ("DAT-22", Severity.WARNING)
    assert "today, 17:00" in found.message
    assert rules(met(DANA), "thank-you", "2026-11-20T17:00") == []


def test_of_a_day_alone_no_hour_is_named() -> None:
    [found] = findings(met(DANA, when="2026-11-20"), "thank-you", "2026-11-18")
    assert found.message.endswith("a thank-you is not due before Friday 20 November.")
    assert rules(met(DANA, when="2026-11-20"), "thank-you", "2026-11-20T00:00") == []


@pytest.mark.parametrize("now", ["2026-11-22", "2026-11-24", "2026-11-30", "2027-01-30"])
def test_lateness_stops_no_thank_you(now: str) -> None:
    assert rules(met(DANA), "thank-you", now) == []


def test_the_interview_that_is_meant_counts_and_not_the_latest() -> None:
    second = interview("2026-12-10T10:00", DANA)
    opportunity = met(DANA)._replace(interviews=(*met(DANA).interviews, second))
    assert findings(opportunity, "thank-you", "2026-11-21", about=0) == []
    [found] = findings(opportunity, "thank-you", "2026-11-21")
    assert found.rule == "DAT-20"


# Questions


@pytest.mark.parametrize("note", ASKING)
def test_a_question_before_its_window_is_told_when_that_opens(note: str) -> None:
    [found] = findings(SILENT, note, "2026-12-03T23:59")
    assert (found.rule, found.severity) == ("DAT-22", Severity.WARNING)
    assert found.message == (
        "It is early: this opens on Friday 4 December. Nothing has been heard since"
        " Friday 20 November, and 14 days are enough to wait."
    )
    assert found.suggestion == "Wait until Friday 4 December."
    assert rules(SILENT, note, "2026-12-04T00:00") == []
    assert rules(SILENT, note, "2027-03-01") == []


def test_the_readers_day_counts() -> None:
    tokyo = SILENT._replace(time_zone="Asia/Tokyo")
    los_angeles = ZoneInfo("America/Los_Angeles")
    assert findings(tokyo, "check-in", "2026-12-03T07:00", zone=los_angeles) == []
    assert findings(tokyo, "check-in", "2026-12-03T06:59", zone=los_angeles)


def test_a_question_to_an_agency_waits_two_working_days() -> None:
    agency = SILENT._replace(agency="Talento Norte", people=(DANA, RITA))
    [found] = findings(agency, "ask-recruiter", "2026-11-23")
    assert "opens on Tuesday 24 November" in found.message
    assert rules(agency, "ask-recruiter", "2026-11-24") == []
    assert rules(met(DANA), "ask-recruiter", "2026-11-20T18:00") == []  # an employer's own: no rule


def test_a_second_question_is_against_the_rule_unless_it_is_allowed() -> None:
    [found] = findings(ASKED, "second-check-in", "2026-12-11")
    assert found.rule == "DAT-24"
    assert found.message == (
        "You have asked once, on Friday 4 December, and once is the rule (A25)."
    )
    twice = Policy(second_check_in=True)
    assert rules(ASKED, "second-check-in", "2026-12-11", twice) == []
    assert rules(ASKED, "second-check-in", "2026-12-10", twice) == ["DAT-22"]


def test_a_third_question_is_always_against_the_rule() -> None:
    second = wrote(ASKED, "second-check-in", DANA, "2026-12-11T10:00")
    [found] = findings(second, "moving-on", "2026-12-21", Policy(second_check_in=True))
    assert found.rule == "DAT-24"
    assert found.message.startswith("You have asked twice, last on Friday 11 December")


def test_an_answered_question_is_none_of_them() -> None:
    answered = heard(ASKED, DANA, "2026-12-05T10:00")
    assert rules(answered, "second-check-in", "2026-12-10") == ["DAT-22"]
    assert rules(answered, "second-check-in", "2026-12-21") == []


# One letter a day


def test_a29_a_second_letter_of_the_day_is_warned_of() -> None:
    [found] = findings(ASKED, "withdraw", "2026-12-04T18:00")
    assert found.rule == "DAT-25"
    assert found.message.startswith("Dana Reyes has had another letter today, the check-in;")
    assert rules(ASKED, "withdraw", "2026-12-05T00:00") == []


# After the end


@pytest.mark.parametrize("note", ["thank-you", "ask-recruiter", *ASKING])
@pytest.mark.parametrize("status", [each for each in Status if each != Status.OPEN])
def test_a22_after_the_end_a_note_is_warned_of(note: str, status: Status) -> None:
    ended = SILENT._replace(status=status, closed_on=date(2026, 12, 14))
    [found] = findings(ended, note, "2026-12-20")
    assert found.rule == "DAT-23"
    assert found.message == (
        f"Acme is closed ({status}) since Monday 14 December: nothing more is written unless"
        " they write (A22)."
    )
    assert found.suggestion == "cordially reopen acme"
    [found] = findings(ended._replace(closed_on=None), note, "2026-12-20")
    assert f"Acme is closed ({status}): nothing more" in found.message


def test_a22_a_reconnect_answers_and_begins_nothing() -> None:
    ended = ASKED._replace(status=Status.SILENCE, closed_on=date(2026, 12, 14))
    assert rules(ended, "reconnect", "2026-12-20") == ["DAT-23"]
    assert rules(heard(ended, DANA, "2026-12-13"), "reconnect", "2026-12-20") == ["DAT-23"]
    assert rules(heard(ended, DANA, "2026-12-18"), "reconnect", "2026-12-20") == []


@pytest.mark.parametrize("note", ["withdraw", "after-rejection", "keep-in-touch", "my-own"])
def test_other_notes_have_no_time(note: str) -> None:
    rejected = SILENT._replace(status=Status.REJECTED, closed_on=date(2026, 12, 2))
    for opportunity in (SILENT, rejected):
        assert rules(opportunity, note, "2026-12-03") == []
