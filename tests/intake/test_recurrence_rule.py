"""Rules of recurrence: the same days as another reader finds, or none that are guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from itertools import islice

import pytest
from dateutil import rrule  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.intake import recurrence_rule

WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def _drawn(every: str, by: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    interval = st.sampled_from(["", ";INTERVAL=1", ";INTERVAL=2", ";INTERVAL=5"])
    count = st.sampled_from(["", ";COUNT=1", ";COUNT=7"])
    week = st.sampled_from(["", ";WKST=SU", ";WKST=MO", ";WKST=TH"])
    parts = st.tuples(st.just(f"FREQ={every}"), interval, by, count, week)
    return parts.map("".join)


def _some(one: st.SearchStrategy[str], name: str) -> st.SearchStrategy[str]:
    lists = st.lists(one, min_size=1, max_size=3, unique=True)
    return lists.map(lambda found: f";{name}={','.join(found)}")


NOTHING = st.just("")
BY_DAY = _some(st.sampled_from(WEEKDAYS), "BYDAY")
# Every Monday and the first Tuesday are two rules to the other reader, and none has both.
ORDINALS = st.sampled_from(["1", "+2", "3", "4", "-1", "-2"])
BY_ORDINAL = _some(st.builds("{}{}".format, ORDINALS, st.sampled_from(WEEKDAYS)), "BYDAY")
BY_MONTH_DAY = _some(st.sampled_from(["1", "15", "29", "-1", "-3"]), "BYMONTHDAY")
BY_POSITION = st.builds("{};BYSETPOS={}".format, BY_DAY, st.sampled_from(["1", "2", "-1"]))
RULES = st.one_of(
    _drawn("DAILY", NOTHING | BY_DAY),
    _drawn("WEEKLY", NOTHING | BY_DAY),
    _drawn("MONTHLY", NOTHING | BY_DAY | BY_ORDINAL | BY_MONTH_DAY | BY_POSITION),
)


@settings(deadline=None, max_examples=300)
@given(RULES, st.dates(date(2026, 1, 1), date(2028, 12, 31)))
def test_another_reader_finds_the_same_days(rule: str, around: date) -> None:
    # From a day that the rule has: what else a first day means is nobody's to say.
    [first] = islice(rrule.rrulestr(re.sub(";COUNT=.", "", rule), dtstart=_at(around)), 1)
    found = recurrence_rule.read(rule)
    assert found
    theirs = list(islice(rrule.rrulestr(rule, dtstart=first), 9))
    assert list(islice(recurrence_rule.days(found, first.date()), 9)) == [
        each.date() for each in theirs
    ]


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001


@pytest.mark.parametrize(
    "rule",
    [
        *("", "FREQ", "FREQ=", "COUNT=3", "FREQ=HOURLY", "FREQ=SECONDLY;COUNT=99", "FREQ=YEARLY"),
        *("FREQ=DAILY;FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=WEEKLY;BYDAY=XX"),
        *("FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=-1", "FREQ=WEEKLY;COUNT=0"),
        *("FREQ=DAILY;COUNT=99999999999999999999", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;BYHOUR=9"),
        *("FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYDAY=9MO"),
        *(
            "FREQ=WEEKLY;BYSETPOS=1",
            "FREQ=DAILY;X-OWN=1",
            "FREQ=DAILY;WKST=NO",
            "FREQ=DAILY;COUNT=٣",
        ),
    ],
)
def test_a_rule_of_another_sort_is_not_read(rule: str) -> None:
    assert recurrence_rule.read(rule) is None


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY", "FREQ=MONTHLY;BYMONTHDAY=30", "FREQ=MONTHLY;INTERVAL=999999"]
)
def test_a_rule_without_an_end_is_worked_out_to_a_bound(rule: str) -> None:
    found = recurrence_rule.read(rule)
    assert found
    with pytest.raises(ValueError, match=r"too far ahead"):
        list(recurrence_rule.days(found, date(2026, 12, 3) - timedelta(days=3)))
