"""What holds for the steps of any history."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.desk import planning
from cordially.etiquette import bounces
from cordially.etiquette.policy import PROFILES, Policy
from cordially.etiquette.recipients import ASKING
from cordially.etiquette.steps import CLOSE
from cordially.model import (
    Interview,
    Moment,
    Opportunity,
    Participant,
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
    LI,
    RITA,
    SAM,
)

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
    back = bounces.came_back(after, ZoneInfo(after.time_zone or "UTC"))  # sent, and not received
    then = sent.astimezone(sender) + timedelta(days=later)
    done = {(each.note, each.about, each.to) for each in written if each not in back}
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
