"""When a note is in place, wherever its reader and its sender are."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.etiquette import windows
from cordially.etiquette.policy import PROFILES
from cordially.etiquette.windows import Window
from cordially.model import Opportunity, StepState
from pursuing import DANA, RITA, case, hours, interview, met, steps, thanked, wrote

ZONES = [
    *(
        "Europe/London",
        "America/Sao_Paulo",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
    ),
    *(
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "Pacific/Chatham",
        "America/St_Johns",
        "America/Havana",
    ),
    *("Pacific/Pago_Pago", "Africa/Cairo", "Asia/Tokyo", "America/Los_Angeles", "UTC"),
]
zones = st.sampled_from([ZoneInfo(name) for name in ZONES])


def there(zone: str, when: str, until: str | None = None) -> Opportunity:
    """Return an opportunity in a zone, with an interview there."""
    return met(DANA)._replace(time_zone=zone, interviews=(interview(when, DANA, until=until),))


def thanks(opportunity: Opportunity, sender: str = "Europe/London") -> Window:
    looked_at = case(opportunity, "2026-11-24", zone=ZoneInfo(sender))
    return windows.thank_you_window(looked_at, opportunity.interviews[-1])


def question(opportunity: Opportunity, sender: str = "Europe/London") -> Window:
    return windows.question_window(case(opportunity, "2026-11-24", zone=ZoneInfo(sender)))


# Thanks: two hours after the end, until the end of the next day, late until the seventh


@pytest.mark.parametrize(
    ("when", "until", "opens", "suggested"),
    [
        ("2026-11-20T14:00", None, "2026-11-20T17:00", "2026-11-20T17:00"),  # it took an hour
        ("2026-11-20T14:00", "2026-11-20T14:20", "2026-11-20T16:20", "2026-11-20T16:30"),
        ("2026-11-20T18:30", None, "2026-11-20T21:30", "2026-11-21T08:30"),  # too late that day
        ("2026-11-20T05:00", None, "2026-11-20T08:00", "2026-11-20T08:30"),
        ("2026-11-20", None, "2026-11-20T00:00", "2026-11-20T19:00"),
        ("2026-12-31T17:30", None, "2026-12-31T20:30", "2027-01-01T08:30"),
        ("2028-02-28T17:30", None, "2028-02-28T20:30", "2028-02-29T08:30"),
    ],
)
def test_thanks_have_their_hour(when: str, until: str | None, opens: str, suggested: str) -> None:
    window = thanks(there("Europe/London", when, until))
    assert window.opens.isoformat()[:16] == opens
    assert window.suggested_at.isoformat()[:16] == suggested


@pytest.mark.parametrize(
    ("when", "due", "closes"),
    [
        ("2026-12-31T10:00", "2027-01-01", "2027-01-07"),
        ("2028-02-28T10:00", "2028-02-29", "2028-03-06"),
        ("2027-02-28T10:00", "2027-03-01", "2027-03-07"),
        ("2026-11-20T10:00", "2026-11-21", "2026-11-27"),  # a Friday: a weekend extends nothing
    ],
)
def test_days_of_thanks_are_days_of_the_calendar(when: str, due: str, closes: str) -> None:
    window = thanks(there("Europe/London", when))
    assert window.due.isoformat()[:19] == f"{due}T23:59:59"
    assert window.closes.isoformat()[:19] == f"{closes}T23:59:59"


def test_an_interview_into_the_night_is_still_thanked_for_in_time() -> None:
    window = thanks(there("Asia/Tokyo", "2026-11-20T23:30", "2026-11-21T00:30"))
    assert window.opens.isoformat() == "2026-11-21T02:30:00+09:00"
    assert window.due.isoformat() == "2026-11-22T23:59:59+09:00"


def test_two_hours_are_two_hours_when_the_clocks_change() -> None:
    repeated = thanks(there("Europe/London", "2026-10-25T00:00", "2026-10-25T00:30"))
    assert repeated.opens.isoformat() == "2026-10-25T01:30:00+00:00"
    skipped = thanks(there("Europe/London", "2026-03-28T23:30", "2026-03-29T00:30"))
    assert skipped.opens.isoformat() == "2026-03-29T03:30:00+01:00"
    assert repeated.due.isoformat() == "2026-10-26T23:59:59+00:00"


def test_an_interview_given_with_another_offset_has_the_day_of_its_reader() -> None:
    evening = there("Europe/Madrid", "2026-11-20T18:00-08:00")  # three at night in Madrid
    window = thanks(evening)
    assert window.opens.isoformat() == "2026-11-21T06:00:00+01:00"
    assert window.due.isoformat() == "2026-11-22T23:59:59+01:00"
    assert steps(evening, "2026-11-23")["thank-you"].variant == "single"
    assert steps(evening, "2026-11-24")["thank-you"].variant == "late"


def test_the_senders_night_moves_the_suggestion_and_not_the_window() -> None:
    window = thanks(there("Asia/Tokyo", "2026-11-20T10:00"), "America/Los_Angeles")
    assert window.opens.isoformat() == "2026-11-20T13:00:00+09:00"
    assert window.suggested_at.isoformat() == "2026-11-20T13:00:00+09:00"  # 20:00 of the day before
    window = thanks(there("Asia/Tokyo", "2026-11-20T10:00"), "Europe/London")
    assert window.suggested_at.isoformat() == "2026-11-20T16:00:00+09:00"  # seven in the morning


# Questions: working days, holidays and quiet periods of the reader


@pytest.mark.parametrize(
    ("when", "opens", "closes"),
    [
        ("2026-11-20T14:00", "2026-12-04", "2026-12-11"),
        ("2026-11-21T14:00", "2026-12-07", "2026-12-12"),
        ("2026-12-18T14:00", "2027-01-01", "2027-01-08"),  # no country is known, so no holiday
        ("2028-02-15T14:00", "2028-02-29", "2028-03-07"),
        ("2027-02-15T14:00", "2027-03-01", "2027-03-08"),
    ],
)
def test_a_question_waits_for_days_of_the_calendar(when: str, opens: str, closes: str) -> None:
    window = question(there("Europe/London", when))
    assert (window.opens.date().isoformat(), window.closes.date().isoformat()) == (opens, closes)
    assert window.due == window.opens


def test_a_holiday_and_a_weekend_of_the_reader_are_waited_for() -> None:
    new_year = there("Europe/London", "2026-12-18T14:00")._replace(country="GB", region="SCT")
    assert question(new_year).opens.date() == date(2027, 1, 5)
    cairo = there("Africa/Cairo", "2026-11-19T14:00")._replace(weekend=("fri", "sat"))
    assert question(cairo).opens.date() == date(2026, 12, 3)
    friday = there("Africa/Cairo", "2026-11-20T14:00")._replace(weekend=("fri", "sat"))
    assert question(friday).opens.date() == date(2026, 12, 6)


def test_a_quiet_month_over_the_whole_window_moves_it_past_day_21() -> None:
    quiet = there("Asia/Dubai", "2026-02-10T10:00")._replace(closed=("2026-02-18/2026-03-20",))
    window = question(quiet)
    assert window.opens.isoformat() == "2026-03-23T00:00:00+04:00"
    assert window.closes.isoformat() == "2026-03-23T23:59:59+04:00"
    assert window.suggested_at.isoformat() == "2026-03-23T11:00:00+04:00"  # seven in London
    assert "Tuesday 24 February is no working day there." in window.reason
    quiet = thanked(quiet)
    assert steps(quiet, "2026-03-20", zone=UTC)["check-in"].state == StepState.UPCOMING
    assert steps(quiet, "2026-03-23", zone=UTC)["check-in"].state == StepState.DUE
    assert steps(quiet, "2026-03-24", zone=UTC)["check-in"].state == StepState.OVERDUE


def test_a_promised_week_at_the_end_of_a_year() -> None:
    promised = there("Europe/London", "2026-12-14T10:00")._replace(decision_by="2026-W53")
    assert question(promised).opens.date() == date(2027, 1, 6)  # Friday 1 January and three days
    holiday = promised._replace(country="GB", region="ENG")
    assert question(holiday).opens.date() == date(2027, 1, 6)  # Thursday 31 December and three
    next_week = promised._replace(decision_by="2027-W01")
    assert question(next_week).opens.date() == date(2027, 1, 13)


@pytest.mark.parametrize(
    ("decision_by", "when", "fresh"),
    [
        ("2026-12-04", "2026-12-04T10:00", True),
        ("2026-12-04", "2026-12-05T10:00", False),
        ("2026-W49", "2026-12-05T10:00", True),  # the Saturday of that week
        ("2026-W49", "2026-12-07T10:00", False),
        ("2026-10", "2026-10-31T10:00", True),  # a Saturday, and the month's last day
    ],
)
def test_an_interview_after_the_promised_time_overtakes_the_promise(
    decision_by: str, when: str, *, fresh: bool
) -> None:
    reason = question(there("Europe/London", when)._replace(decision_by=decision_by)).reason
    assert ("They hoped to decide" in reason or "are the least to wait" in reason) is fresh


# The two sides may be a day apart


@pytest.mark.parametrize(
    ("reader", "sender", "due_from", "their_time"),
    [
        ("Europe/London", "Europe/London", "2026-12-04T00:00", "2026-12-04T09:30:00+00:00"),
        ("Asia/Tokyo", "America/Los_Angeles", "2026-12-03T00:00", "2026-12-04T09:30:00+09:00"),
        ("America/Los_Angeles", "Asia/Tokyo", "2026-12-05T00:00", "2026-12-04T14:00:00-08:00"),
        (
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "2026-12-03T00:00",
            "2026-12-04T09:30:00+14:00",
        ),
        (
            "Pacific/Pago_Pago",
            "Pacific/Kiritimati",
            "2026-12-05T00:00",
            "2026-12-04T09:30:00-11:00",
        ),
        ("Pacific/Apia", "Europe/London", "2026-12-03T00:00", "2026-12-04T09:30:00+13:00"),
        ("Asia/Kolkata", "America/St_Johns", "2026-12-04T00:00", "2026-12-04T16:00:00+05:30"),
    ],
)
def test_a_question_is_due_on_the_senders_day_of_its_suggested_hour(
    reader: str, sender: str, due_from: str, their_time: str
) -> None:
    opportunity = thanked(there(reader, "2026-11-20T14:00"))
    zone = ZoneInfo(sender)
    step = steps(opportunity, due_from, zone=zone)["check-in"]
    assert step.state == StepState.DUE
    assert step.suggested_at.isoformat() == their_time
    before = (datetime.fromisoformat(due_from) - timedelta(minutes=1)).isoformat()
    assert steps(opportunity, before, zone=zone)["check-in"].state == StepState.UPCOMING


def test_an_overdue_question_is_overdue_by_the_readers_clock() -> None:
    opportunity = thanked(there("Asia/Tokyo", "2026-11-20T14:00"))
    zone = ZoneInfo("America/Los_Angeles")
    assert steps(opportunity, "2026-12-11T06:59", zone=zone)["check-in"].state == StepState.DUE
    assert steps(opportunity, "2026-12-11T07:00", zone=zone)["check-in"].state == StepState.OVERDUE


def test_where_the_clocks_skip_midnight_a_window_opens_with_the_first_moment() -> None:
    window = question(there("America/Sao_Paulo", "2018-10-21T10:00")._replace(weekend=("sat",)))
    assert window.opens.isoformat() == "2018-11-04T01:00:00-02:00"


@given(
    zones,
    zones,
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)),  # noqa: DTZ001
    st.sampled_from(sorted(PROFILES)),
    st.sampled_from([None, "2026-W53", "2027-03", "2028-02-29", "2026-05-30"]),
    st.booleans(),
)
@settings(max_examples=120)
def test_a_window_is_in_order_in_every_zone(
    reader: ZoneInfo,
    sender: ZoneInfo,
    start: datetime,
    profile: str,
    decision_by: str | None,
    timed: bool,
) -> None:
    when = start.replace(second=0, microsecond=0)
    text = when.isoformat() if timed else when.date().isoformat()
    opportunity = there(reader.key, text)._replace(
        decision_by=decision_by, agency="Talent", people=(DANA, RITA)
    )
    looked_at = case(opportunity, "2026-11-24", PROFILES[profile], sender)
    [met_once] = opportunity.interviews
    thank_you = windows.thank_you_window(looked_at, met_once)
    recruiter = windows.recruiter_window(looked_at, met_once)
    asked = windows.question_window(looked_at)
    for window in (thank_you, recruiter, asked):
        moments = (window.opens, window.suggested_at, window.closes)
        assert [*moments] == sorted(moments, key=lambda each: each.astimezone(UTC))
        assert window.opens <= window.due <= window.closes
        assert {each.tzinfo for each in moments} == {reader}
    assert thank_you.opens.astimezone(UTC) >= looked_at.calendar.instant(met_once.start)
    for window in (recruiter, asked):
        assert looked_at.calendar.works_on(window.opens.date())
        assert window.suggested_at.date() == window.opens.date()
    waited = (asked.opens.date() - looked_at.anchor()).days
    assert waited >= (7 if profile in ("promise-aware", "prompt") else 14)


def test_a_letter_of_any_note_counts_for_the_week_between_two() -> None:
    letter = wrote(thanked(met(DANA)), "keep-in-touch", DANA, "2026-12-01")
    assert hours(steps(letter, "2026-12-04")["check-in"])[0] == "2026-12-08T00:00"
