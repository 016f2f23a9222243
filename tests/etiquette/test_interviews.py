"""The order of interviews, their days, and whose a letter is, in the zone of the opportunity."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.etiquette import interviews, recipients
from cordially.etiquette.case import Case
from cordially.model import Opportunity, SentLetter
from pursuing import DANA, LI, case, heard, interview, moment, steps

TOKYO = ZoneInfo("Asia/Tokyo")
MORNING = interview("2026-11-25T09:00", DANA)
LATER_FROM_AFAR = interview("2026-11-24T18:30-08:00", LI)  # 11:30 in Tokyo
EARLIER_FROM_AFAR = interview("2026-11-24T23:00+00:00", DANA)  # 08:00 in Tokyo, the same day

AFAR = Opportunity(
    "Acme",
    slug="acme",
    time_zone="Asia/Tokyo",
    people=(LI._replace(relation=None), DANA._replace(relation=None)),
    interviews=(LATER_FROM_AFAR, MORNING),
)


def seen_from(opportunity: Opportunity, now: str) -> Case:
    return case(opportunity, now, zone=TOKYO)


def test_the_latest_interview_is_the_last_by_its_instant() -> None:
    assert interviews.latest(AFAR, TOKYO) == LATER_FROM_AFAR
    assert interviews.first(AFAR, TOKYO) == MORNING
    assert interviews.in_order(AFAR.interviews, TOKYO) == (MORNING, LATER_FROM_AFAR)
    nothing = Opportunity("Acme")
    assert interviews.latest(nothing, TOKYO) is interviews.first(nothing, TOKYO) is None


def test_the_check_in_goes_to_whoever_was_met_last() -> None:
    assert [each.name for each in steps(AFAR, "2026-12-14", zone=TOKYO)["check-in"].to] == [LI.name]


def test_an_interview_without_a_time_opens_its_day() -> None:
    whole_day, timed = interview("2026-11-25", DANA), interview("2026-11-25T00:30", LI)
    assert interviews.in_order((timed, whole_day), TOKYO) == (whole_day, timed)
    the_day_before = interview("2026-11-24T23:00", LI)
    assert interviews.in_order((whole_day, the_day_before), TOKYO) == (the_day_before, whole_day)


@given(
    st.lists(
        st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)),  # noqa: DTZ001 - local to
        max_size=6,
    ),
    st.integers(-12, 14),
)
def test_the_order_is_that_of_instants_however_they_are_written(
    starts: list[datetime], hours: int
) -> None:
    offset = ZoneInfo(f"Etc/GMT{-hours:+d}") if hours else UTC
    written = [
        interview(start.replace(tzinfo=TOKYO).astimezone(offset).isoformat())
        if number % 2
        else interview(start.isoformat())
        for number, start in enumerate(starts)
    ]
    ordered = [each.start for each in interviews.in_order(written, TOKYO)]
    assert all(isinstance(each, datetime) for each in ordered)
    instants = [
        (each if each.tzinfo else each.replace(tzinfo=TOKYO)).timestamp()
        for each in ordered
        if isinstance(each, datetime)
    ]
    assert instants == sorted(instants)


def test_of_an_hour_that_comes_twice_the_second_is_later() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first = interview("2026-10-25T02:45+02:00", DANA)
    second = interview("2026-10-25T02:15+01:00", LI)
    here = [each._replace(start=_at(each.start).astimezone(berlin)) for each in (second, first)]
    assert [each.participants for each in interviews.in_order(here, berlin)] == [
        first.participants,
        second.participants,
    ]


def _at(start: object) -> datetime:
    assert isinstance(start, datetime)
    return start


def test_a_day_is_that_of_the_opportunity_and_a_wall_time_keeps_its_own() -> None:
    assert interviews.day(EARLIER_FROM_AFAR, TOKYO) == date(2026, 11, 25)
    assert interviews.day(EARLIER_FROM_AFAR, UTC) == date(2026, 11, 24)
    assert interviews.day(interview("2026-11-24T23:00"), TOKYO) == date(2026, 11, 24)
    assert interviews.day(interview("2026-11-24"), TOKYO) == date(2026, 11, 24)
    long = interview("2026-11-24T20:00+00:00", until="2026-11-25T16:00+00:00")
    assert interviews.last_day(long, TOKYO) == date(2026, 11, 26)


def test_an_interview_lasts_an_hour_when_nobody_says_and_a_day_has_no_end() -> None:
    nine = datetime(2026, 11, 25, 0, tzinfo=UTC)
    assert interviews.ended(MORNING, TOKYO) == nine + timedelta(hours=1)
    assert interviews.ended(interview("2026-11-25T09:00", until="2026-11-25T09:20"), TOKYO) == (
        nine + timedelta(minutes=20)
    )
    assert interviews.ended(interview("2026-11-25"), TOKYO) is None


def test_the_zone_is_the_opportunitys_or_else_the_senders() -> None:
    assert interviews.zone_of(AFAR, UTC) == TOKYO
    assert interviews.zone_of(Opportunity("Acme"), UTC) is UTC
    assert interviews.zone_of(Opportunity("Acme"), None) is None
    with pytest.raises(DataError, match="is not a known time zone"):
        interviews.zone_of(Opportunity("Acme", time_zone="Asia/Toky"), UTC)


def test_two_talks_on_one_day_are_one_round() -> None:
    second = interview("2026-11-25T14:00", DANA)
    one_day = AFAR._replace(interviews=(EARLIER_FROM_AFAR, second))
    assert interviews.on_earlier_days(one_day, second, TOKYO) == ()
    on = date(2026, 11, 25)
    assert recipients.variant("thank-you", one_day, second, DANA, on, TOKYO) == "single"
    two_days = AFAR._replace(time_zone="Europe/London", interviews=(EARLIER_FROM_AFAR, second))
    london = ZoneInfo("Europe/London")
    assert interviews.on_earlier_days(two_days, second, london) == (EARLIER_FROM_AFAR,)
    assert recipients.variant("thank-you", two_days, second, DANA, on, london) == "second-round"


# Whose a letter is


def test_a_letter_belongs_to_the_interview_that_its_draft_was_about() -> None:
    letter = SentLetter("thank-you", LI.name, moment("2026-12-01"), about=MORNING.start)
    assert interviews.of_letter(AFAR, letter, TOKYO) == MORNING
    assert interviews.of_letter(AFAR, letter._replace(about=date(2026, 1, 1)), TOKYO) is None


@pytest.mark.parametrize(
    ("to", "sent", "about"),
    [
        (DANA.name, "2026-12-01", MORNING),  # the latest with its reader
        (LI.name, "2026-12-01", LATER_FROM_AFAR),
        ("Somebody Else", "2026-12-01", LATER_FROM_AFAR),
        (LI.name, "2026-11-25T10:00", MORNING),  # before Li Wei was met: the latest of all
        (LI.name, "2026-11-24T18:00-08:00", MORNING),
        (LI.name, "2026-11-25T11:30", LATER_FROM_AFAR),
        (LI.name, "2026-11-25", LATER_FROM_AFAR),  # a day alone counts to its end
        (LI.name, "2026-11-24T15:00-08:00", None),  # it is 08:00 in Tokyo
        (LI.name, "2026-11-24", None),
    ],
)
def test_else_it_belongs_to_the_latest_with_its_reader_or_anybody_before_it(
    to: str, sent: str, about: object
) -> None:
    letter = SentLetter("check-in", to, moment(sent))
    assert interviews.of_letter(AFAR, letter, TOKYO) == about
    assert seen_from(AFAR, "2026-12-14").interview_of(letter) == about


# Replies


def test_who_wrote_last_is_told_by_the_instant() -> None:
    replied = heard(heard(AFAR, LI, "2026-12-01T18:30-08:00"), DANA, "2026-12-02T09:00")
    (reader,) = recipients.recipients("reconnect", replied, MORNING, TOKYO)
    assert reader.name == LI.name
    assert seen_from(replied, "2026-12-14").heard() == replied.replies[0]


def test_a_promise_is_overtaken_by_an_interview_of_the_day_after_there() -> None:
    promised = AFAR._replace(decision_by="2026-11-24", interviews=(EARLIER_FROM_AFAR,))
    assert not recipients.has_fresh_promise(promised, TOKYO)
    assert recipients.has_fresh_promise(promised, UTC)
