"""One letter a day to each person (A29), and the order in which steps are to be done."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from cordially.etiquette.case import case_of
from cordially.etiquette.spacing import one_a_day
from cordially.etiquette.steps import next_steps
from cordially.model import Opportunity, Person, SentLetter, Status, Step, StepState
from pursuing import (
    DANA,
    DEFAULT,
    LI,
    LONDON,
    RITA,
    SAM,
    interview,
    met,
    moment,
    thanked,
    wrote,
)

VIA_AGENCY = met(LI, others=(RITA,))._replace(agency="Talento Norte")


def plan(*found: Opportunity, now: str, zone: ZoneInfo = LONDON) -> list[Step]:
    at = moment(now if "T" in now else f"{now}T12:00")
    assert isinstance(at, datetime)
    cases = [case_of(each, DEFAULT, at.replace(tzinfo=zone)) for each in found]
    steps = [step for each in cases for step in next_steps(each)]
    return one_a_day(cases, steps, at.replace(tzinfo=zone))


def days_of(steps: list[Step], person: Person) -> list[tuple[str, str]]:
    return [
        (each.note, each.suggested_at.date().isoformat()) for each in steps if person in each.to
    ]


def test_a29_of_two_interviews_on_a_day_the_second_is_thanked_for_on_the_next() -> None:
    opportunity = met(DANA)
    morning = interview("2026-11-20T09:00", DANA)
    both = opportunity._replace(interviews=(morning, *opportunity.interviews))
    first, second = (e for e in plan(both, now="2026-11-20T18:00") if e.note == "thank-you")
    assert (first.state, first.command[-16:]) == (StepState.DUE, "2026-11-20T09:00")
    assert (second.state, second.command) == (StepState.UPCOMING, "cordially thank-you acme")
    assert second.suggested_at.isoformat() == "2026-11-21T17:00:00+00:00"
    assert second.rules == ("A01", "A04", "A29")
    assert second.reason.endswith("Another letter to them comes first; one a day is enough.")
    sent = both._replace(
        letters=(
            SentLetter("thank-you", DANA.name, moment("2026-11-20T18:05"), about=morning.start),
        )
    )
    [left] = (each for each in plan(sent, now="2026-11-20T18:10") if each.note == "thank-you")
    assert left == second


def test_a29_one_address_is_one_person_in_all_opportunities() -> None:
    others = [
        thanked(VIA_AGENCY)._replace(slug=slug, company=slug.title(), people=(LI, recruiter))
        for slug, recruiter in (
            ("acme", RITA),
            ("beta", RITA._replace(name="Rita")),
            ("core", RITA._replace(email="RITA@talent.example")),
        )
    ]
    asked = [each for each in plan(*others, now="2026-11-24") if each.note == "ask-recruiter"]
    assert [(each.opportunity, str(each.suggested_at.date())) for each in asked] == [
        ("acme", "2026-11-24"),
        ("beta", "2026-11-25"),
        ("core", "2026-11-26"),
    ]
    assert [each.state for each in asked] == [StepState.DUE, *[StepState.UPCOMING] * 2]


def test_a29_without_an_address_a_name_is_a_person_of_one_opportunity() -> None:
    nameless = thanked(met(DANA._replace(email=None)))
    other = nameless._replace(slug="beta")
    found = [each for each in plan(nameless, other, now="2026-12-04") if each.note == "check-in"]
    assert [str(each.suggested_at.date()) for each in found] == ["2026-12-04"] * 2


def test_a29_a_question_waits_for_thanks_and_then_for_a_working_day() -> None:
    asking = thanked(met(DANA))
    thanking = met(DANA, when="2026-12-04T09:00")._replace(slug="beta")
    found = plan(asking, thanking, now="2026-12-04T13:00")
    assert [(each.opportunity, each.note) for each in found if each.state == StepState.DUE] == [
        ("beta", "thank-you")
    ]
    [moved] = (each for each in found if each.opportunity == "acme")
    assert moved.suggested_at.isoformat() == "2026-12-07T09:30:00+00:00"  # from Friday to Monday


def test_a29_of_a_panel_only_who_had_a_letter_waits() -> None:
    panel = met(DANA, LI, SAM, when="2026-11-20T10:00")
    busy = met(LI)._replace(slug="beta")
    had = wrote(busy, "thank-you", LI, "2026-11-20T17:30")
    found = [each for each in plan(panel, had, now="2026-11-20T18:00") if each.note == "thank-you"]
    assert [(each.to, each.state, each.command) for each in found] == [
        ((DANA,), StepState.DUE, 'cordially thank-you acme --to "Dana Reyes"'),
        ((SAM,), StepState.DUE, 'cordially thank-you acme --to "Sam Ode"'),
        ((LI,), StepState.UPCOMING, 'cordially thank-you acme --to "Li Wei"'),
    ]


def test_a29_a_name_that_a_shell_would_read_is_quoted() -> None:
    odd = SAM._replace(name='Sam "$HOME" Ode')
    panel = met(DANA, odd, when="2026-11-20T10:00")
    had = wrote(met(DANA)._replace(slug="beta"), "thank-you", DANA, "2026-11-20T17:30")
    found = plan(panel, had, now="2026-11-20T18:00")
    assert found[0].command == "cordially thank-you acme --to 'Sam \"$HOME\" Ode'"


def test_a29_a_day_is_the_readers_and_the_senders() -> None:
    tokyo = thanked(met(DANA))._replace(time_zone="Asia/Tokyo")
    los_angeles = ZoneInfo("America/Los_Angeles")
    # Written on the evening of Wednesday, read on Thursday, and so is what is due on Thursday.
    letter = wrote(tokyo._replace(slug="beta"), "withdraw", DANA, "2026-12-03T12:00")
    ended = letter._replace(status=Status.WITHDRAWN)
    early = tokyo._replace(decision_by="2026-11-30")
    for now in ("2026-12-02T20:00", "2026-12-03T06:00"):
        [step] = plan(early, ended, now=now, zone=los_angeles)
        assert step.suggested_at.isoformat() == "2026-12-04T09:30:00+09:00"


def test_a29_moving_a_step_does_not_move_the_next_persons() -> None:
    mine = thanked(met(DANA))
    also = thanked(met(SAM))._replace(slug="beta")
    third = mine._replace(slug="core")
    found = plan(mine, also, third, now="2026-12-04")
    assert days_of(found, DANA) == [("check-in", "2026-12-04"), ("check-in", "2026-12-07")]
    assert days_of(found, SAM) == [("check-in", "2026-12-04")]


def test_what_is_overdue_comes_first_then_what_is_due_then_what_comes() -> None:
    overdue = thanked(met(DANA, when="2026-11-10T14:00"))._replace(slug="zeta")
    due = thanked(met(LI, when="2026-11-20T14:00"))
    coming = met(SAM, when="2026-12-07T14:00")._replace(slug="beta")
    states = [each.state for each in plan(coming, due, overdue, now="2026-12-05")]
    assert states == [
        *(StepState.OVERDUE, StepState.DUE),
        *[StepState.UPCOMING] * (len(states) - 2),
    ]
