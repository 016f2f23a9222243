"""Who is written to, and in which wording; each test names the rule that it holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from cordially.etiquette import recipients
from cordially.model import (
    Interview,
    InterviewState,
    Kind,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    ReplyKind,
)

FRIDAY = date(2026, 11, 20)
DANA = Person("Dana Reyes", relation=Relation.HIRING_MANAGER)
LI = Person("Li Wei", relation=Relation.INTERVIEWER)
SAM = Person("Sam Ode")
RITA = Person("Rita Roe", relation=Relation.RECRUITER)

STATUS_NOTES = ["check-in", "moving-on"]
LATER_NOTES = ["second-check-in", "withdraw", "after-rejection"]


def met(*people: Person, others: tuple[Person, ...] = (), agency: str | None = None) -> Opportunity:
    interview = Interview(FRIDAY, participants=tuple(Participant(each.name) for each in people))
    return Opportunity(
        "Northwind Labs", agency=agency, people=(*people, *others), interviews=(interview,)
    )


def read_by(note: str, opportunity: Opportunity) -> tuple[Person, ...]:
    return recipients.recipients(note, opportunity, opportunity.interviews[-1], None)


def wording(note: str, opportunity: Opportunity, person: Person = DANA, on: date = FRIDAY) -> str:
    return recipients.variant(note, opportunity, opportunity.interviews[-1], person, on, None)


def test_a01_a_thank_you_goes_to_everyone_who_took_part_in_their_order() -> None:
    opportunity = met(LI, DANA, SAM, others=(RITA,), agency="Talento Norte")
    assert read_by("thank-you", opportunity) == (LI, DANA, SAM)


def test_a01_each_interview_has_its_own_readers() -> None:
    opportunity = met(DANA, others=(LI,))
    second = Interview(FRIDAY + timedelta(days=7), participants=(Participant(LI.name),))
    assert recipients.recipients("thank-you", opportunity, second, None) == (LI,)
    assert read_by("thank-you", opportunity) == (DANA,)


def test_a_thank_you_skips_whoever_is_named_but_not_known() -> None:
    interview = Interview(FRIDAY, participants=(Participant("Nobody"), Participant(DANA.name)))
    opportunity = Opportunity("Northwind Labs", people=(DANA,), interviews=(interview,))
    assert read_by("thank-you", opportunity) == (DANA,)


def test_thanks_are_for_what_has_begun_and_all_else_is_of_the_latest() -> None:
    now = datetime(2026, 11, 22, 18, tzinfo=UTC)
    held, missed, to_come = (
        Interview(FRIDAY),
        Interview(FRIDAY + timedelta(days=1), state=InterviewState.MISSED),
        Interview(datetime(2026, 11, 22, 18, 1, tzinfo=UTC)),
    )
    both = Opportunity("Acme", interviews=(held, missed, to_come))
    assert recipients.occasion("thank-you", both, now, None) == held
    assert recipients.occasion("check-in", both, now, None) == to_come
    later = now + timedelta(minutes=1)
    assert recipients.occasion("thank-you", both, later, None) == to_come
    none_held = Opportunity("Acme", interviews=(missed, to_come))
    assert recipients.occasion("thank-you", none_held, now, None) == to_come
    assert recipients.occasion("thank-you", Opportunity("Acme"), now, None) is None


@pytest.mark.parametrize(
    ("days", "variant"), [(0, "single"), (1, "single"), (2, "single"), (3, "late"), (9, "late")]
)
def test_a04_a_thank_you_is_late_from_the_third_day(days: int, variant: str) -> None:
    assert wording("thank-you", met(DANA), on=FRIDAY + timedelta(days=days)) == variant


def test_a04_days_are_counted_by_the_calendar_and_not_by_the_hour() -> None:
    interview = Interview(
        datetime.fromisoformat("2026-11-20T23:30"), participants=(Participant(DANA.name),)
    )
    opportunity = met(DANA)._replace(interviews=(interview,))
    assert wording("thank-you", opportunity, on=date(2026, 11, 22)) == "single"
    assert wording("thank-you", opportunity, on=date(2026, 11, 23)) == "late"


def test_a06_the_agencys_recruiter_is_asked_for_feedback() -> None:
    opportunity = met(DANA, others=(RITA,), agency="Talento Norte")
    assert read_by("ask-recruiter", opportunity) == (RITA,)


def test_a06_without_a_recruiter_nobody_is_asked_for_feedback() -> None:
    assert read_by("ask-recruiter", met(DANA, LI)) == ()


@pytest.mark.parametrize("note", STATUS_NOTES + LATER_NOTES)
def test_a08_an_agencys_recruiter_stands_before_the_manager(note: str) -> None:
    assert read_by(note, met(DANA, others=(RITA,), agency="Talento Norte")) == (RITA,)


@pytest.mark.parametrize("note", STATUS_NOTES + LATER_NOTES)
def test_a08_a_recruiter_without_an_agency_does_not(note: str) -> None:
    assert read_by(note, met(DANA, others=(RITA,))) == (DANA,)


def test_a08_an_agency_without_a_known_recruiter_leaves_the_manager() -> None:
    assert read_by("check-in", met(DANA, agency="Talento Norte")) == (DANA,)


@pytest.mark.parametrize("note", STATUS_NOTES + LATER_NOTES)
def test_a11_the_hiring_manager_gets_the_note_alone(note: str) -> None:
    assert read_by(note, met(LI, SAM, DANA)) == (DANA,)
    assert read_by(note, met(LI, SAM, others=(DANA,))) == (DANA,)


@pytest.mark.parametrize("note", STATUS_NOTES + LATER_NOTES)
def test_a11_without_a_manager_the_first_person_met_gets_it(note: str) -> None:
    assert read_by(note, met(LI, SAM)) == (LI,)
    assert read_by(note, met()) == ()


def test_a23_a_reconnect_answers_whoever_wrote_last() -> None:
    opportunity = met(DANA, LI, SAM)
    replies = [Reply(each.name, FRIDAY + timedelta(days=30)) for each in (LI, SAM)]
    assert read_by("reconnect", opportunity._replace(replies=tuple(replies))) == (SAM,)


@pytest.mark.parametrize("kind", [each for each in ReplyKind if each != ReplyKind.HUMAN])
def test_a23_a_message_that_says_nothing_is_not_answered(kind: ReplyKind) -> None:
    replies = (Reply(LI.name, FRIDAY), Reply(SAM.name, FRIDAY, kind))
    assert read_by("reconnect", met(DANA, LI, SAM)._replace(replies=replies)) == (LI,)


def test_a23_a_reconnect_to_a_writer_unknown_goes_to_the_manager() -> None:
    opportunity = met(LI, DANA)._replace(replies=(Reply("Someone Else", FRIDAY),))
    assert read_by("reconnect", opportunity) == (DANA,)


def test_several_people_make_a_panel() -> None:
    assert wording("thank-you", met(DANA, LI)) == "panel"


@pytest.mark.parametrize(
    ("kind", "variant"),
    [(Kind.PHONE, "phone"), (Kind.VIDEO, "single"), (Kind.ONSITE, "single"), (None, "single")],
)
def test_only_a_call_is_thanked_for_as_a_call(kind: Kind | None, variant: str) -> None:
    interview = Interview(FRIDAY, kind=kind, participants=(Participant(DANA.name),))
    assert wording("thank-you", met(DANA)._replace(interviews=(interview,))) == variant


def test_who_was_met_before_gets_the_wording_of_a_further_round() -> None:
    first = met(DANA, others=(LI,))
    both = tuple(Participant(each.name) for each in (DANA, LI))
    later = FRIDAY + timedelta(days=7)
    opportunity = first._replace(
        interviews=(*first.interviews, Interview(later, participants=both))
    )
    assert wording("thank-you", opportunity, DANA, later) == "second-round"
    assert wording("thank-you", opportunity, LI, later) == "panel"
    assert wording("thank-you", opportunity, DANA, later + timedelta(days=3)) == "late"


def test_a_check_in_minds_a_promised_date_and_a_recruiter() -> None:
    promised = met(DANA, others=(RITA,))._replace(decision_by="2026-12-04")
    assert wording("check-in", met(DANA)) == "plain"
    assert wording("check-in", promised) == "promised"
    assert wording("check-in", promised._replace(agency="Talento Norte"), RITA) == "recruiter"


def test_a05_the_employers_own_recruiter_is_written_to_like_the_employer() -> None:
    assert wording("check-in", met(DANA, others=(RITA,)), RITA) == "plain"


@pytest.mark.parametrize("note", ["moving-on", "ask-recruiter", "reconnect", *LATER_NOTES])
def test_other_notes_have_one_wording_whatever_is_known(note: str) -> None:
    opportunity = met(DANA, LI)._replace(decision_by="2026-12-04")
    assert wording(note, opportunity, on=FRIDAY + timedelta(days=30)) == "plain"
