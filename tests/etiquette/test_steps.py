"""What is to be written next; each test names the rule of the article that it holds."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cordially.etiquette.bounces import came_back
from cordially.etiquette.case import case_of
from cordially.etiquette.policy import PROFILES, Policy
from cordially.etiquette.spacing import one_a_day
from cordially.etiquette.steps import WHY_SILENT, next_steps
from cordially.model import Opportunity, Person, ReplyKind, Status, StepState
from pursuing import (
    COCO,
    DANA,
    LI,
    LONDON,
    RITA,
    SAM,
    case,
    heard,
    hours,
    interview,
    met,
    steps,
    thanked,
    wrote,
)

TWICE = Policy(second_check_in=True)
SILENT = thanked(met(DANA))
ASKED = wrote(SILENT, "check-in", DANA, "2026-12-04T10:00")
VIA_AGENCY = thanked(met(DANA, others=(RITA,)))._replace(agency="Talento Norte")
GIVEN_UP = ASKED._replace(status=Status.SILENCE, closed_on=date(2026, 12, 14))
REJECTED = SILENT._replace(status=Status.REJECTED, closed_on=date(2026, 12, 2))


def thanks_due(opportunity: Opportunity, now: str) -> list[tuple[str, list[str]]]:
    found = next_steps(case(opportunity, now))
    return [
        (str(each.interview)[:10], [person.name for person in each.to])
        for each in found
        if each.note == "thank-you"
    ]


# A01: a thank-you for each interaction and person


def test_a01_everyone_met_is_thanked() -> None:
    step = steps(met(DANA, LI, SAM), "2026-11-20T18:00")["thank-you"]
    assert step.to == (DANA, LI, SAM)
    assert step.rules == ("A01", "A04")
    assert step.command == "cordially thank-you acme"


def test_a01_each_interview_has_thanks_of_its_own() -> None:
    opportunity = met(DANA)
    second = interview("2026-11-24T10:00", DANA, LI)
    opportunity = opportunity._replace(
        people=(DANA, LI), interviews=(*opportunity.interviews, second)
    )
    expected = [("2026-11-20", [DANA.name]), ("2026-11-24", [DANA.name, LI.name])]
    assert thanks_due(opportunity, "2026-11-24T18:00") == expected
    commands = [each.command for each in next_steps(case(opportunity, "2026-11-24T18:00"))]
    assert commands[:2] == [
        "cordially thank-you acme --when 2026-11-20T14:00",
        "cordially thank-you acme",
    ]
    first = wrote(opportunity, "thank-you", DANA, "2026-11-20T18:00")
    assert thanks_due(first, "2026-11-24T18:00") == expected[1:]


def test_a01_who_has_been_thanked_is_not_thanked_again() -> None:
    opportunity = wrote(met(DANA, LI), "thank-you", DANA, "2026-11-20T18:00")
    assert steps(opportunity, "2026-11-21")["thank-you"].to == (LI,)
    assert "thank-you" not in steps(wrote(opportunity, "thank-you", LI, "2026-11-21"), "2026-11-21")


def test_a01_of_a_day_alone_the_thanks_of_that_day_count() -> None:
    opportunity = wrote(met(DANA, when="2026-11-20"), "thank-you", DANA, "2026-11-20")
    assert "thank-you" not in steps(opportunity, "2026-11-21")


def test_a01_an_interview_with_nobody_named_asks_whom_to_thank() -> None:
    step = steps(met(), "2026-11-21")["thank-you"]
    assert step.to == ()
    assert step.reason.endswith("Say whom you met (--with).")
    done = wrote(met(others=(DANA,)), "thank-you", DANA, "2026-11-20T18:00")
    assert "thank-you" not in steps(done, "2026-11-21")


def test_a01_more_than_seven_are_thanked_through_the_coordinator() -> None:
    people = [Person(f"Person {n}", f"p{n}@acme.example") for n in range(8)]
    assert len(steps(met(*people[:7]), "2026-11-21")["thank-you"].to) == 7
    step = steps(met(*people, others=(COCO,)), "2026-11-21")["thank-you"]
    assert (step.to, step.variant) == ((COCO,), "coordinator")
    nobody = steps(met(*people), "2026-11-21")["thank-you"]
    assert nobody.to == ()
    assert "coordinator: say who that is" in nobody.reason


def test_a01_an_unknown_address_goes_to_the_coordinator_and_nobody_twice() -> None:
    strangers = [LI._replace(email=None), SAM._replace(email=None)]
    step = steps(met(DANA, *strangers, COCO), "2026-11-21")["thank-you"]
    assert step.to == (DANA, COCO)
    alone = steps(met(DANA, *strangers), "2026-11-21")["thank-you"]
    assert alone.to == (DANA, *strangers)


# A04: on the day or the next, a hint on the second, late until the seventh, then folded


def test_a04_thanks_open_two_hours_after_the_end_and_are_due_the_day_after() -> None:
    opportunity = met(DANA)
    ends = interview("2026-11-20T14:00", DANA, until="2026-11-20T15:30")
    step = steps(opportunity._replace(interviews=(ends,)), "2026-11-20")["thank-you"]
    assert hours(step) == ("2026-11-20T17:30", "2026-11-21T23:59", "2026-11-27T23:59")


@pytest.mark.parametrize(
    ("now", "state", "variant", "says"),
    [
        ("2026-11-19T12:00", StepState.UPCOMING, "single", "You meet on Friday 20 November"),
        ("2026-11-20T08:00", StepState.DUE, "single", "You meet on Friday 20 November"),
        ("2026-11-20T18:00", StepState.DUE, "single", "the same day or the next."),
        ("2026-11-21T23:59", StepState.DUE, "single", "the same day or the next."),
        ("2026-11-22T00:00", StepState.OVERDUE, "single", "The second day is still fine."),
        ("2026-11-23T00:00", StepState.OVERDUE, "late", "late is better than never."),
        ("2026-11-27T23:59", StepState.OVERDUE, "late", "late is better than never."),
    ],
)
def test_a04_each_day_has_its_state_and_wording(
    now: str, state: StepState, variant: str, says: str
) -> None:
    step = steps(met(DANA), now)["thank-you"]
    assert (step.state, step.variant) == (state, variant)
    assert says in step.reason


def test_a04_after_a_week_thanks_are_folded_into_the_next_letter_to_that_person() -> None:
    assert "You have not thanked them yet" not in steps(met(DANA), "2026-11-27")["check-in"].reason
    found = steps(met(DANA), "2026-11-28")
    assert [*found] == ["check-in"]
    assert "You have not thanked them yet: this letter does it" in found["check-in"].reason
    assert "thanked" not in steps(SILENT, "2026-11-28")["check-in"].reason


def test_a04_an_interview_of_several_days_is_thanked_for_after_the_last() -> None:
    long = interview("2026-11-17T09:00", DANA, until="2026-11-20T16:00")
    opportunity = met(DANA)._replace(interviews=(long,))
    step = steps(opportunity, "2026-11-20T19:00")["thank-you"]
    assert hours(step) == ("2026-11-20T18:00", "2026-11-21T23:59", "2026-11-27T23:59")
    assert step.variant == "single"
    days = interview("2026-11-17", DANA, until="2026-11-20")
    step = steps(opportunity._replace(interviews=(days,)), "2026-11-20")["thank-you"]
    assert hours(step)[0] == "2026-11-20T00:00"
    assert step.suggested_at.isoformat() == "2026-11-20T19:00:00+00:00"
    assert hours(steps(opportunity, "2026-11-21")["check-in"])[0] == "2026-12-04T00:00"


STRANGER = DANA._replace(email=None)


def test_a01_thanks_to_somebody_without_an_address_need_not_be_passed_on_again() -> None:
    opportunity = met(STRANGER, others=(RITA,))._replace(agency="Talento Norte")
    assert steps(opportunity, "2026-11-21")["thank-you"].to == (RITA,)
    for now in ("2026-11-21", "2026-11-24"):
        found = steps(wrote(opportunity, "thank-you", DANA, "2026-11-21"), now)
        assert [*found] == ["ask-recruiter", "check-in"]
        (ask, _) = one_a_day(
            [case(opportunity, now)], [*found.values()], case(opportunity, now).now
        )
        assert f"{ask.suggested_at:%Y-%m-%d}" == "2026-11-24"


def test_a01_only_those_whose_thanks_are_still_to_be_passed_on_are_asked_for() -> None:
    opportunity = met(STRANGER, LI._replace(email=None), others=(COCO,))
    one = wrote(opportunity, "thank-you", DANA, "2026-11-20T18:00")
    assert steps(one, "2026-11-21")["thank-you"].to == (COCO,)
    both = wrote(one, "thank-you", LI, "2026-11-20T18:00")
    assert "thank-you" not in steps(both, "2026-11-21")


def test_a01_who_was_there_and_passes_thanks_on_has_thanks_of_their_own() -> None:
    opportunity = wrote(met(STRANGER, COCO), "thank-you", DANA, "2026-11-20T18:00")
    assert steps(opportunity, "2026-11-21")["thank-you"].to == (COCO,)


def test_a04_thanks_that_were_passed_on_are_not_given_again() -> None:
    opportunity = wrote(met(STRANGER, others=(COCO,)), "thank-you", COCO, "2026-11-20T18:00")
    assert "have not thanked" not in steps(opportunity, "2026-11-30")["check-in"].reason


# A05 to A08: an agency's recruiter


def test_a05_the_employers_own_recruiter_is_not_asked_for_feedback() -> None:
    found = steps(VIA_AGENCY._replace(agency=None), "2026-11-25")
    assert [*found] == ["check-in"]
    assert found["check-in"].to == (DANA,)


def test_a06_the_recruiter_is_asked_two_working_days_after_the_interview() -> None:
    step = steps(VIA_AGENCY, "2026-11-20T18:00")["ask-recruiter"]
    assert (step.to, step.state) == ((RITA,), StepState.UPCOMING)
    assert hours(step) == ("2026-11-24T00:00", "2026-11-24T00:00", "2026-12-03T23:59")
    assert step.rules == ("A05", "A06", "A07")
    assert "2 working days after the interview of Friday 20 November" in step.reason
    assert steps(VIA_AGENCY, "2026-11-24")["ask-recruiter"].state == StepState.DUE


def test_a06_the_check_in_takes_the_place_of_a_question_for_feedback_never_put() -> None:
    assert "ask-recruiter" in steps(VIA_AGENCY, "2026-12-03T23:59")
    found = steps(VIA_AGENCY, "2026-12-04T00:00")
    assert [(each.note, each.state) for each in found.values()] == [("check-in", StepState.DUE)]


@pytest.mark.parametrize(
    ("at", "asks"), [("2026-11-20T09:00", True), ("2026-11-20T16:00", False), ("2026-11-20", False)]
)
def test_a06_news_after_the_interview_answers_the_question_for_feedback(
    at: str, asks: bool
) -> None:
    assert ("ask-recruiter" in steps(heard(VIA_AGENCY, DANA, at), "2026-11-25")) is asks


def test_a06_feedback_is_asked_for_once_and_not_after_a_check_in() -> None:
    for note in ("ask-recruiter", "check-in"):
        opportunity = wrote(VIA_AGENCY, note, RITA, "2026-11-25")
        assert "ask-recruiter" not in steps(opportunity, "2026-11-26")


def test_a06_a_recruiter_who_is_away_or_was_written_to_late_is_left_alone() -> None:
    away = heard(VIA_AGENCY, RITA, "2026-11-20", ReplyKind.AUTOMATIC, "2026-11-25")
    assert hours(steps(away, "2026-11-23")["ask-recruiter"])[0] == "2026-11-27T00:00"
    late = wrote(VIA_AGENCY, "thank-you", RITA, "2026-11-23")
    assert hours(steps(late, "2026-11-23")["ask-recruiter"])[0] == "2026-11-30T00:00"


def test_a08_the_recruiter_gets_all_questions_about_the_status() -> None:
    step = steps(VIA_AGENCY, "2026-12-04")["check-in"]
    assert (step.to, step.variant) == ((RITA,), "recruiter")
    assert step.rules == ("A08", "A09", "A12", "A13")
    asked = wrote(VIA_AGENCY, "check-in", RITA, "2026-12-04")
    assert steps(asked, "2026-12-11", TWICE)["second-check-in"].to == (RITA,)


# A09 to A13: one question after two to three weeks of silence


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("2026-12-03T23:59", StepState.UPCOMING),
        ("2026-12-04T00:00", StepState.DUE),
        ("2026-12-11T23:59", StepState.DUE),
        ("2026-12-12T00:00", StepState.OVERDUE),
        ("2026-12-31T23:59", StepState.OVERDUE),
    ],
)
def test_a09_the_window_runs_from_day_14_to_day_21_and_later_is_overdue(
    now: str, state: StepState
) -> None:
    step = steps(SILENT, now)["check-in"]
    assert step.state == state
    assert hours(step) == ("2026-12-04T00:00", "2026-12-04T00:00", "2026-12-11T23:59")
    assert step.suggested_at.isoformat() == "2026-12-04T09:30:00+00:00"
    assert step.rules == ("A09", "A11", "A12", "A13")
    since = "Nothing has been heard since Friday 20 November, and 14 days are enough to wait."
    assert step.reason.startswith(since)


def test_a09_a_question_that_may_come_sooner_has_until_day_21_too() -> None:
    promised = SILENT._replace(decision_by="2026-11-24")
    step = steps(promised, "2026-11-27")["check-in"]
    assert hours(step) == ("2026-11-27T00:00", "2026-11-27T00:00", "2026-12-11T23:59")


def test_a09_before_the_interview_the_question_waits_for_it() -> None:
    step = steps(met(DANA, when="2026-12-01T10:00"), "2026-11-25")["check-in"]
    assert hours(step)[0] == "2026-12-15T00:00"
    assert step.reason.startswith("After Tuesday 1 December, 14 days are enough to wait.")


def test_a10_a_substantive_reply_cancels_the_check_in_and_moves_the_anchor() -> None:
    answered = heard(SILENT, DANA, "2026-12-02T09:00")
    step = steps(answered, "2026-12-05")["check-in"]
    assert step.state == StepState.UPCOMING
    assert hours(step) == ("2026-12-16T00:00", "2026-12-16T00:00", "2026-12-23T23:59")


@pytest.mark.parametrize("kind", [each for each in ReplyKind if each != ReplyKind.HUMAN])
def test_a10_any_other_reply_does_not(kind: ReplyKind) -> None:
    answered = heard(SILENT, DANA, "2026-12-02T09:00", kind)
    assert hours(steps(answered, "2026-12-05")["check-in"])[0] == "2026-12-04T00:00"


def test_a10_a_new_interview_begins_the_sequence_again() -> None:
    second = interview("2026-12-08T10:00", LI)
    opportunity = ASKED._replace(people=(DANA, LI), interviews=(*ASKED.interviews, second))
    found = steps(opportunity, "2026-12-08T15:00")
    assert [*found] == ["thank-you", "check-in"]
    assert hours(found["check-in"])[0] == "2026-12-22T00:00"


@pytest.mark.parametrize("at", ["2026-12-07T11:00", "2026-12-04T15:00", "2026-12-04"])
def test_a10_after_an_answer_to_a_check_in_the_next_question_is_the_second(at: str) -> None:
    found = steps(heard(ASKED, DANA, at), "2026-12-10")
    assert [*found] == ["second-check-in"]
    assert found["second-check-in"].state == StepState.UPCOMING


def test_a10_of_one_day_the_reply_answers_the_question() -> None:
    asked = wrote(SILENT, "check-in", DANA, "2026-12-04")
    assert [*steps(heard(asked, DANA, "2026-12-04"), "2026-12-10")] == ["second-check-in"]


def test_a11_the_check_in_goes_to_the_manager_else_to_the_first_person_of_the_latest() -> None:
    assert steps(met(LI, SAM, others=(DANA,)), "2026-12-04")["check-in"].to == (DANA,)
    opportunity = met(LI, others=(SAM,))
    later = (*opportunity.interviews, interview("2026-11-21T10:00", SAM, LI))
    assert steps(opportunity._replace(interviews=later), "2026-12-07")["check-in"].to == (SAM,)
    nobody = steps(met(), "2026-12-04")["check-in"]
    assert nobody.to == ()
    assert "Say whom to write to (--to)." in nobody.reason


def test_a13_moving_on_is_a_frame_of_the_one_question() -> None:
    hint = "moving-on asks the same"
    assert hint in steps(SILENT, "2026-12-04")["check-in"].reason
    framed = wrote(SILENT, "moving-on", DANA, "2026-12-04T10:00")
    assert [*steps(framed, "2026-12-12")] == ["close"]
    assert steps(framed, "2026-12-12", TWICE)["second-check-in"].reason.count(hint) == 0


def test_a13_moving_on_may_be_the_second_question_where_two_are_allowed() -> None:
    assert "moving-on asks the same" in steps(ASKED, "2026-12-11", TWICE)["second-check-in"].reason
    second = wrote(heard(ASKED, DANA, "2026-12-07"), "second-check-in", DANA, "2026-12-21")
    step = steps(second, "2026-12-28", TWICE)["moving-on"]
    assert "moving-on asks the same" not in step.reason


def test_a17_a_date_that_is_no_working_day_moves_to_the_next_and_says_so() -> None:
    saturday = thanked(met(DANA, when="2026-11-21T14:00"))
    step = steps(saturday, "2026-12-01")["check-in"]
    assert hours(step) == ("2026-12-07T00:00", "2026-12-07T00:00", "2026-12-12T23:59")
    assert "Saturday 5 December is no working day there." in step.reason


def test_a17_a_promise_is_given_three_working_days_more() -> None:
    promised = SILENT._replace(decision_by="2026-12-04")
    step = steps(promised, "2026-12-04")["check-in"]
    assert hours(step) == ("2026-12-09T00:00", "2026-12-09T00:00", "2026-12-16T23:59")
    assert step.variant == "promised"
    assert "They hoped to decide around Friday 4 December, and 3 working days" in step.reason
    assert "A17" in step.rules


def test_a17_an_absence_delays_the_question_and_moves_no_anchor() -> None:
    away = heard(SILENT, DANA, "2026-11-30", ReplyKind.AUTOMATIC, "2026-12-07")
    step = steps(away, "2026-12-04")["check-in"]
    assert hours(step)[0] == "2026-12-09T00:00"
    assert step.reason.startswith("Dana Reyes is away until Monday 7 December.")
    back = heard(SILENT, DANA, "2026-11-23", ReplyKind.AUTOMATIC, "2026-11-26")
    assert hours(steps(back, "2026-12-04")["check-in"])[0] == "2026-12-04T00:00"
    other = heard(SILENT, LI, "2026-11-30", ReplyKind.AUTOMATIC, "2026-12-07")
    assert hours(steps(other, "2026-12-04")["check-in"])[0] == "2026-12-04T00:00"


def test_a18_thanks_for_a_no_are_written_within_three_working_days() -> None:
    found = steps(REJECTED, "2026-12-02")
    assert [*found] == ["after-rejection"]
    step = found["after-rejection"]
    assert (step.to, step.rules) == ((DANA,), ("A18",))
    assert hours(step) == ("2026-12-02T00:00", "2026-12-07T23:59", "2026-12-07T23:59")
    assert step.suggested_at.isoformat() == "2026-12-03T09:30:00+00:00"
    assert steps(REJECTED, "2026-12-07T23:59")
    assert not steps(REJECTED, "2026-12-08T00:00")


@pytest.mark.parametrize(
    "sent", ["2026-12-02", "2026-12-02T00:00", "2026-12-02T15:00", "2026-12-03"]
)
def test_a18_who_has_thanked_for_a_no_on_its_day_or_later_is_done(sent: str) -> None:
    written = wrote(REJECTED, "after-rejection", DANA, sent)
    for now in ("2026-12-02T23:00", "2026-12-03", "2026-12-07"):
        assert not steps(written, now)
    undated = heard(written._replace(closed_on=None), DANA, "2026-12-02T00:00")
    assert not steps(undated, "2026-12-03")


def test_a18_thanks_for_an_earlier_no_do_not_count() -> None:
    assert steps(wrote(REJECTED, "after-rejection", DANA, "2026-12-01T23:59"), "2026-12-03")


def test_a18_a_no_of_unknown_day_is_that_of_their_last_reply() -> None:
    undated = REJECTED._replace(closed_on=None)
    assert not steps(undated, "2026-12-02")
    told = heard(undated, DANA, "2026-12-02T09:00")
    assert hours(steps(told, "2026-12-02")["after-rejection"])[0] == "2026-12-02T00:00"


# A20 to A22: mark it off, and write no more


@pytest.mark.parametrize(
    ("asked", "over"),
    [
        ("2026-12-04T10:00", "2026-12-11"),  # five working days later is day 21
        ("2026-12-08T10:00", "2026-12-15"),  # five working days later is after it
        ("2026-11-25T10:00", "2026-12-11"),  # day 21 is later
        ("2026-12-11T10:00", "2026-12-18"),
    ],
)
def test_a20_it_is_over_after_21_days_and_five_working_days_after_the_question(
    asked: str, over: str
) -> None:
    opportunity = wrote(SILENT, "check-in", DANA, asked)
    found = steps(opportunity, "2026-12-30")
    assert [*found] == ["close"]
    close = found["close"]
    assert hours(close) == (f"{over}T00:00",) * 3
    assert close.command == "cordially close acme --because silence"
    assert (close.to, close.state, close.rules) == ((), StepState.DUE, ("A20", "A21", "A22"))
    assert steps(opportunity, asked)["close"].state == StepState.UPCOMING


def test_a20_closed_days_and_the_readers_absence_give_more_time() -> None:
    quiet = ASKED._replace(closed=("2026-12-07/2026-12-18",))
    assert hours(steps(quiet, "2026-12-30")["close"])[0] == "2026-12-25T00:00"
    away = heard(ASKED, DANA, "2026-12-04T10:01", ReplyKind.AUTOMATIC, "2026-12-16")
    assert hours(steps(away, "2026-12-30")["close"])[0] == "2026-12-23T00:00"
    other = heard(ASKED, LI, "2026-12-04T10:01", ReplyKind.AUTOMATIC, "2027-03-01")
    assert hours(steps(other, "2026-12-30")["close"])[0] == "2026-12-11T00:00"


def test_a20_a_question_never_put_ends_42_days_after_the_anchor() -> None:
    assert [*steps(SILENT, "2026-12-31T23:59")] == ["check-in"]
    close = steps(SILENT, "2027-01-01")["close"]
    assert hours(close)[0] == "2027-01-01T00:00"
    assert "nothing asked, since Friday 20 November" in close.reason


@pytest.mark.parametrize(
    "late",
    [
        SILENT._replace(decision_by="2027-02-01"),
        SILENT._replace(closed=("2026-11-21/2027-01-20",)),
    ],
)
def test_a20_a_question_whose_time_comes_late_is_overdue_for_a_week_before_the_end(
    late: Opportunity,
) -> None:
    closes = steps(late, "2026-12-31")["check-in"].closes.date()
    assert steps(late, f"{closes}T23:59")["check-in"].state == StepState.DUE
    for days in range(1, 7):
        step = steps(late, f"{closes.replace(day=closes.day + days)}")["check-in"]
        assert step.state == StepState.OVERDUE
    assert [*steps(late, f"{closes.replace(day=closes.day + 7)}")] == ["close"]


def test_a21_the_four_reasons_are_for_the_person_alone() -> None:
    assert len(WHY_SILENT) == 4
    folder = Path(__file__).parents[2] / "templates"
    letters = " ".join(each.read_text("utf-8") for each in folder.iterdir())
    for reason in WHY_SILENT:
        first = reason.partition(";")[0].partition(",")[0]
        assert first not in letters


@pytest.mark.parametrize("status", [each for each in Status if each != Status.OPEN])
@pytest.mark.parametrize("now", ["2026-11-20T18:00", "2026-12-30", "2027-06-01"])
def test_a22_after_the_end_nothing_is_written(status: Status, now: str) -> None:
    ended = met(DANA)._replace(status=status)
    assert not steps(ended, now)
    assert not steps(ended._replace(closed_on=date(2026, 11, 20)), now) or status == Status.REJECTED


def test_a22_unless_they_write_which_is_answered_within_two_working_days() -> None:
    again = heard(GIVEN_UP, DANA, "2026-12-18T15:00")
    step = steps(again, "2026-12-18T16:00")["reconnect"]
    assert (step.to, step.rules) == ((DANA,), ("A22", "A23", "A24"))
    assert hours(step) == ("2026-12-18T15:00", "2026-12-22T23:59", "2027-01-08T23:59")
    assert step.suggested_at.isoformat() == "2026-12-18T15:00:00+00:00"
    assert steps(again, "2026-12-23")["reconnect"].state == StepState.OVERDUE
    assert not steps(again, "2027-01-09")


def test_a22_of_all_that_was_pursued_only_the_reply_is_answered() -> None:
    again = heard(GIVEN_UP._replace(letters=SILENT.letters), DANA, "2026-12-18T10:00")
    assert [*steps(again, "2026-12-18")] == ["reconnect"]


def test_a22_what_comes_late_in_the_day_is_answered_on_the_next_working_day() -> None:
    step = steps(heard(GIVEN_UP, DANA, "2026-12-18T17:00"), "2026-12-18T18:00")["reconnect"]
    assert step.suggested_at.isoformat() == "2026-12-21T09:30:00+00:00"
    assert step.state == StepState.UPCOMING


@pytest.mark.parametrize("kind", [each for each in ReplyKind if each != ReplyKind.HUMAN])
def test_a22_what_no_human_wrote_reopens_nothing(kind: ReplyKind) -> None:
    assert not steps(heard(GIVEN_UP, DANA, "2026-12-18T15:00", kind), "2026-12-18T16:00")


def test_a22_of_one_day_the_times_tell_what_came_first() -> None:
    noon = GIVEN_UP._replace(closed_on=datetime(2026, 12, 14, 12, tzinfo=UTC))
    for at, proposed in (
        ("2026-12-14T11:59", False),
        ("2026-12-14T12:00", True),
        ("2026-12-14T16:00", True),
        ("2026-12-14", True),
        ("2026-12-13", False),
    ):
        assert bool(steps(heard(noon, DANA, at), "2026-12-14T17:00")) is proposed, at
    again = heard(noon, DANA, "2026-12-14T15:00")
    before = wrote(again, "reconnect", DANA, "2026-12-14T11:00")
    assert steps(before, "2026-12-14T17:00")
    assert not steps(wrote(again, "reconnect", DANA, "2026-12-14T16:00"), "2026-12-14T17:00")


def test_a18_who_thanks_for_a_no_and_then_marks_it_off_has_thanked() -> None:
    marked = REJECTED._replace(closed_on=datetime(2026, 12, 2, 12, tzinfo=UTC))
    assert not steps(wrote(marked, "after-rejection", DANA, "2026-12-02T11:00"), "2026-12-03")
    assert steps(marked, "2026-12-03")


def test_a22_what_was_written_before_the_end_is_no_writing_again() -> None:
    assert not steps(heard(GIVEN_UP, DANA, "2026-12-13T15:00"), "2026-12-18T16:00")


@pytest.mark.parametrize(
    ("at", "proposed"), [("2026-12-10T09:00", False), ("2026-12-11T09:00", True)]
)
def test_a22_an_end_of_unknown_day_came_after_21_days_of_silence(at: str, proposed: bool) -> None:
    undated = GIVEN_UP._replace(closed_on=None)
    assert bool(steps(heard(undated, DANA, at), "2026-12-11T12:00")) is proposed
    both = heard(heard(undated, DANA, "2026-12-01"), DANA, at)
    assert not steps(both, "2026-12-11T12:00")


def test_a23_who_writes_again_is_asked_once() -> None:
    again = heard(GIVEN_UP, DANA, "2026-12-18T15:00")
    written = wrote(again, "reconnect", DANA, "2026-12-18T16:00")
    assert not steps(written, "2026-12-19")
    assert not steps(heard(written, DANA, "2026-12-20T10:00"), "2026-12-21")


def test_a23_who_was_asked_on_the_day_of_the_end_is_not_asked_again() -> None:
    written = wrote(GIVEN_UP, "reconnect", DANA, "2026-12-14T16:00")
    assert not steps(heard(written, DANA, "2026-12-18T10:00"), "2026-12-18T16:00")


def test_a23_an_earlier_reconnect_does_not_count_for_a_new_end() -> None:
    before = wrote(GIVEN_UP, "reconnect", DANA, "2026-12-08")
    assert steps(heard(before, DANA, "2026-12-18T15:00"), "2026-12-18T16:00")


def test_a23_the_last_to_write_is_answered_whatever_the_order_of_the_details() -> None:
    both = heard(heard(GIVEN_UP, SAM, "2026-12-21T09:00"), DANA, "2026-12-18T15:00")
    step = steps(both._replace(people=(DANA, SAM)), "2026-12-21T10:00")["reconnect"]
    assert step.to == (SAM,)
    assert step.reason.startswith("Sam Ode wrote again on Monday 21 December")


# A25: once, or twice where the person allows it


def test_a25_there_is_no_second_question_by_default() -> None:
    assert [*steps(ASKED, "2026-12-11")] == ["close"]


def test_a25_a_second_question_comes_a_week_after_the_first() -> None:
    step = steps(ASKED, "2026-12-05", TWICE)["second-check-in"]
    assert hours(step) == ("2026-12-11T00:00", "2026-12-11T00:00", "2026-12-18T23:59")
    assert step.rules == ("A25", "A11")
    assert [*steps(ASKED, "2026-12-19T00:00", TWICE)] == ["close"]


def test_a25_after_the_second_it_is_over() -> None:
    twice = wrote(ASKED, "second-check-in", DANA, "2026-12-11T10:00")
    found = steps(twice, "2026-12-18", TWICE)
    assert [(each.note, each.state) for each in found.values()] == [("close", StepState.DUE)]
    assert found["close"].reason.startswith("You asked on Friday 11 December")


def test_a25_when_every_question_was_put_and_answered_only_the_end_is_left() -> None:
    opportunity = SILENT
    for note, day in (("check-in", "04"), ("second-check-in", "11"), ("moving-on", "18")):
        opportunity = heard(
            wrote(opportunity, note, DANA, f"2026-12-{day}T10:00"), DANA, f"2026-12-{day}T12:00"
        )
    assert [*steps(opportunity, "2026-12-20")] == ["close"]
    assert hours(steps(opportunity, "2026-12-20")["close"])[0] == "2027-01-29T00:00"


# A27, A29, and the policy


def test_a27_nothing_in_the_policy_makes_a_good_feeling_write_sooner() -> None:
    assert not [name for name in Policy._fields if re.search("feel|well|good|sure", name)]


def test_a29_a_week_lies_between_two_notes_to_one_person() -> None:
    late = wrote(met(DANA), "thank-you", DANA, "2026-11-27")
    prompt = Policy(wait_days=7)
    step = steps(late, "2026-11-28", prompt)["check-in"]
    assert hours(step)[0] == "2026-12-04T00:00"
    assert step.rules == ("A29",)
    assert step.reason.startswith("You wrote to Dana Reyes on Friday 27 November; a week lies")
    assert hours(steps(SILENT, "2026-11-28", prompt)["check-in"])[0] == "2026-11-27T00:00"


@pytest.mark.parametrize(
    ("profile", "decision_by", "opens"),
    [
        ("article", None, "2026-12-04"),
        ("promise-aware", None, "2026-12-04"),
        ("prompt", None, "2026-12-01"),  # seven working days
        ("patient", None, "2026-12-11"),
        ("article", "2026-11-25", "2026-12-04"),
        ("promise-aware", "2026-11-25", "2026-11-30"),
        ("promise-aware", "2026-11-23", "2026-11-27"),  # a week is the least
        ("prompt", "2026-11-25", "2026-11-30"),
        ("patient", "2026-11-25", "2026-12-04"),
        ("article", "2026-12-09", "2026-12-14"),
        ("promise-aware", "2026-12-09", "2026-12-14"),
        ("patient", "2026-12-09", "2026-12-16"),  # five working days
        ("promise-aware", "2026-W50", "2026-12-16"),  # Friday 11 December
        ("promise-aware", "2026-12", "2027-01-05"),  # Thursday 31 December
    ],
)
def test_each_profile_has_its_dates(profile: str, decision_by: str | None, opens: str) -> None:
    opportunity = SILENT._replace(decision_by=decision_by)
    step = steps(opportunity, "2026-11-24", PROFILES[profile])["check-in"]
    assert hours(step)[0] == f"{opens}T00:00"


def test_every_number_can_be_set() -> None:
    def opens(policy: Policy, opportunity: Opportunity = SILENT) -> str:
        return hours(steps(opportunity, "2026-11-21", policy)["check-in"])[0][:10]

    assert opens(Policy(wait_days=3)) == "2026-11-23"
    assert opens(Policy(wait_days=10, wait_is_working=True)) == "2026-12-04"
    promised = SILENT._replace(decision_by="2026-11-23")
    assert opens(Policy(promise_days=1, promise_wait_days=1), promised) == "2026-11-24"
    assert hours(steps(VIA_AGENCY, "2026-11-21", Policy(recruiter_days=5))["ask-recruiter"])[
        0
    ].startswith("2026-11-27")
    assert (
        hours(steps(ASKED, "2026-12-05", Policy(pause_days=10))["close"])[0] == "2026-12-18T00:00"
    )
    assert (
        hours(steps(ASKED, "2026-12-05", Policy(close_days=30))["close"])[0] == "2026-12-20T00:00"
    )
    twice = Policy(second_check_in=True, gap_days=12)
    assert hours(steps(ASKED, "2026-12-05", twice)["second-check-in"])[0] == "2026-12-16T00:00"


# What ends the sequence


def test_an_opportunity_without_interviews_asks_for_nothing() -> None:
    assert not steps(Opportunity("Acme", slug="acme"), "2026-11-24")
    ended = Opportunity("Acme", slug="acme", people=(DANA,), status=Status.SILENCE)
    assert not steps(heard(ended, DANA, "2026-11-23"), "2026-11-24")


# What came back was not received


@pytest.mark.parametrize(("at", "back"), [("2026-11-21", 0), ("2026-11-21T12:00", 1)])
def test_of_a_day_alone_the_first_of_two_letters_alike_came_back(at: str, back: int) -> None:
    twice = wrote(met(DANA), "thank-you", DANA, "2026-11-20T20:00")
    twice = wrote(twice, "thank-you", DANA, "2026-11-21T10:00")
    known = heard(twice, DANA, at, ReplyKind.BOUNCE)
    assert came_back(known, LONDON) == (twice.letters[back],)


@pytest.mark.parametrize("named", ["<one@a.example>", "<p@m.example>"])
def test_a_bounce_that_names_a_letter_is_of_no_other_however_late(named: str) -> None:
    known = wrote(met(DANA), "thank-you", DANA, "2026-11-20T20:00")
    known = wrote(known, "check-in", DANA, "2026-12-05T10:00")
    first = known.letters[0]._replace(message_id="<one@a.example>", provider_id="<p@m.example>")
    known = known._replace(letters=(first, *known.letters[1:]))
    known = heard(known, DANA, "2026-12-06T10:00", ReplyKind.BOUNCE)
    (bounce,) = known.replies
    assert came_back(known, LONDON) == known.letters[1:]
    assert came_back(known._replace(replies=(bounce._replace(letter=named),)), LONDON) == (first,)
    unknown = known._replace(replies=(bounce._replace(letter="<x@y.example>"),))
    assert came_back(unknown, LONDON) == ()


def test_of_two_equal_letters_each_bounce_takes_one() -> None:
    known = wrote(met(DANA), "thank-you", DANA, "2026-11-20")
    known = wrote(known, "thank-you", DANA, "2026-11-20")
    for left in (1, 0):
        known = heard(known, DANA, "2026-11-21", ReplyKind.BOUNCE)
        case = case_of(known, Policy(), datetime(2026, 11, 22, 12, tzinfo=LONDON))
        assert len(case.opportunity.letters) == left
