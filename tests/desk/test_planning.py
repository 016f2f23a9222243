"""One letter a day to each person, and what holds for the steps of any history."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.desk import planning
from cordially.etiquette.policy import PROFILES, Policy
from cordially.etiquette.recipients import ASKING
from cordially.etiquette.steps import CLOSE
from cordially.model import (
    Interview,
    Moment,
    Opportunity,
    Participant,
    Person,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
    Step,
    StepState,
)
from pursuing import (
    COCO,
    DANA,
    DEFAULT,
    LI,
    LONDON,
    RITA,
    SAM,
    heard,
    interview,
    met,
    moment,
    thanked,
    wrote,
)

VIA_AGENCY = met(LI, others=(RITA,))._replace(agency="Talento Norte")


def plan(
    *found: Opportunity, now: str, zone: ZoneInfo = LONDON, policy: Policy = DEFAULT
) -> list[Step]:
    at = moment(now if "T" in now else f"{now}T12:00")
    assert isinstance(at, datetime)
    return planning.of(found, policy, at.replace(tzinfo=zone))


def days_of(steps: list[Step], person: Person) -> list[tuple[str, str]]:
    return [
        (each.note, each.suggested_at.date().isoformat()) for each in steps if person in each.to
    ]


# A29: never two letters to one person on one day


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


# Properties of any history

PEOPLE = (DANA, LI._replace(email=None), SAM, RITA, COCO)
NOTES = (
    *("thank-you", "check-in", "moving-on", "second-check-in", "ask-recruiter", "reconnect"),
    *("after-rejection", "keep-in-touch"),
)
ZONES = (
    *("Europe/London", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"),
    *("Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns"),
)
zones = st.sampled_from([ZoneInfo(name) for name in ZONES])
days = st.dates(date(2026, 11, 1), date(2027, 1, 31))
times = st.sampled_from([time(9), time(14), time(23, 30)])
presents = st.datetimes(datetime(2026, 11, 1), datetime(2027, 3, 31))  # noqa: DTZ001
names = st.sampled_from([each.name for each in PEOPLE])
policies = st.builds(
    lambda profile, twice: PROFILES[profile]._replace(second_check_in=twice),
    st.sampled_from(sorted(PROFILES)),
    st.booleans(),
)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    day = draw(days)
    return datetime.combine(day, draw(times)) if draw(st.booleans()) else day


interviews = st.builds(
    lambda start, met: Interview(start, participants=tuple(map(Participant, met))),
    moments(),
    st.lists(names, unique=True, max_size=4),
)
letters = st.builds(SentLetter, st.sampled_from(NOTES), names, moments())
replies = st.builds(
    lambda sender, at, kind, away: Reply(
        *(sender, at, kind, None if away is None else _day(at) + timedelta(days=away))
    ),
    *(names, moments(), st.sampled_from(ReplyKind), st.none() | st.integers(1, 30)),
)
opportunities = st.builds(
    lambda zone, agency, closed, **given: Opportunity(
        "Acme",
        slug="acme",
        people=PEOPLE,
        time_zone=zone.key,
        agency="Talento Norte" if agency else None,
        closed=(f"{closed}/{closed + timedelta(days=25)}",) if closed else (),
        **given,
    ),
    zones,
    st.booleans(),
    st.none() | days,
    decision_by=st.sampled_from([None, "2026-12-04", "2026-W53", "2027-01"]),
    weekend=st.sampled_from([("sat", "sun"), ("fri", "sat")]),
    status=st.sampled_from([Status.OPEN] * 3 + [Status.SILENCE, Status.REJECTED]),
    interviews=st.lists(interviews, min_size=1, max_size=3, unique_by=lambda e: str(e.start)).map(
        tuple
    ),
    letters=st.lists(letters, max_size=4).map(tuple),
    replies=st.lists(replies, max_size=3).map(tuple),
)


def _day(at: Moment) -> date:
    return at.date() if isinstance(at, datetime) else at


def _by_reader(steps: list[Step]) -> dict[tuple[str, Moment, str], Step]:
    """Return the steps by note, interview and reader; of nobody the name is empty."""
    return {
        (each.note, each.interview, name): each
        for each in steps
        for name in [person.name for person in each.to] or [""]
    }


@given(opportunities, presents, zones, policies)
@settings(max_examples=150, deadline=None)
def test_no_step_is_proposed_before_its_window_in_any_zone(
    opportunity: Opportunity, present: datetime, sender: ZoneInfo, policy: Policy
) -> None:
    now = present.replace(tzinfo=sender)
    for step in planning.of([opportunity], policy, now):
        assert step.opens <= step.suggested_at
        assert step.opens <= step.due <= step.closes
        yours = step.suggested_at.astimezone(sender).date()
        assert (step.state == StepState.UPCOMING) is (yours > now.date())
        assert step.suggested_at.tzinfo == ZoneInfo(opportunity.time_zone or "")


@given(opportunities, presents, zones, policies, st.integers(0, 90), st.integers(0, 5))
@settings(max_examples=150, deadline=None)
def test_a_letter_once_sent_is_never_proposed_again(
    opportunity: Opportunity,
    present: datetime,
    sender: ZoneInfo,
    policy: Policy,
    later: int,
    which: int,
) -> None:
    now = present.replace(tzinfo=sender)
    letters = [each for each in planning.of([opportunity], policy, now) if each.to]
    if not letters:
        return
    step = letters[which % len(letters)]
    sent = max(now, step.suggested_at)
    written = tuple(
        SentLetter(step.note, person.name, sent, about=step.interview) for person in step.to
    )
    after = opportunity._replace(letters=opportunity.letters + written)
    then = sent.astimezone(sender) + timedelta(days=later)
    done = {(step.note, step.interview, person.name) for person in step.to}
    assert not done & {*_by_reader(planning.of([after], policy, then))}


@given(st.lists(opportunities, min_size=1, max_size=3), presents, zones, policies)
@settings(max_examples=150, deadline=None)
def test_no_history_leads_to_two_notes_to_one_person_on_a_day(
    found: list[Opportunity], present: datetime, sender: ZoneInfo, policy: Policy
) -> None:
    now = present.replace(tzinfo=sender)
    pursued = [each._replace(slug=f"acme-{number}") for number, each in enumerate(found)]
    counted: Counter[tuple[str, str, date]] = Counter()
    for step in planning.of(pursued, policy, now):
        at = max(step.suggested_at, now.astimezone(step.suggested_at.tzinfo))
        for person in step.to:
            key = person.email or f"{step.opportunity} {person.name}"
            counted[key, "theirs", at.date()] += 1
            counted[key, "yours", at.astimezone(sender).date()] += 1
    assert not [each for each, times in counted.items() if times > 1]


@given(opportunities, presents, zones, policies, st.integers(1, 24 * 60))
@settings(max_examples=150, deadline=None)
def test_no_step_vanishes_as_time_goes_by_without_a_reason(
    opportunity: Opportunity, present: datetime, sender: ZoneInfo, policy: Policy, hours: int
) -> None:
    now = present.replace(tzinfo=sender)
    later = now + timedelta(hours=hours)
    before, after = (_by_reader(planning.of([opportunity], policy, e)) for e in (now, later))
    ended = any(note == CLOSE for note, _, _ in after)
    for key in {*before} - {*after}:
        assert later > before[key].closes or (ended and key[0] in ASKING), key


def test_a_reply_after_the_end_is_answered_whatever_else_is_pursued() -> None:
    ended = thanked(met(DANA))._replace(status=Status.SILENCE, closed_on=date(2026, 12, 14))
    again = heard(ended, DANA, "2026-12-18T10:00")
    [step] = plan(again, now="2026-12-18")
    assert (step.note, step.to) == ("reconnect", (DANA,))
