"""A series of days: those that it has, those next to one that it has not, and each by itself."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from cordially.errors import UsageError
from cordially.intake import event_series, invitation
from cordially.intake.invitation import Event, whole
from cordially.model import Moment
from cordially.moments import written
from invitations import calendar, event

MADRID = "DTSTART;TZID=Europe/Madrid:20261203T140000"


def series(*lines: str, changed: tuple[str, ...] = ()) -> Event:
    master = event(*lines, start=None if any("DTSTART" in each for each in lines) else "20261203")
    [found] = invitation.read(calendar(master, *changed).encode(), "invite.ics")
    assert found.is_series
    return found


def days(found: Event, *asked: Moment) -> list[str]:
    """Return the starts that a series has on these days; those that it has not are left out."""
    on = [event_series.on_day(found, each) for each in asked]
    return [written(each.start.moment or each.start.wall) for each in on if each and each.start]


def december(*numbers: int) -> list[date]:
    return [date(2026, 12, each) for each in numbers]


ALL = december(*range(1, 32))


@pytest.mark.parametrize(
    ("lines", "has"),
    [
        (("RRULE:FREQ=WEEKLY;COUNT=3",), (3, 10, 17)),
        (("RRULE:FREQ=WEEKLY;INTERVAL=2",), (3, 17, 31)),
        (("RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261211",), (3, 8, 10)),
        (("RRULE:FREQ=DAILY;COUNT=2",), (3, 4)),
        (("RRULE:FREQ=MONTHLY;BYDAY=1TH",), (3,)),
        (("RDATE;VALUE=DATE:20261207,20261209",), (3, 7, 9)),
        (("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20261210"), (3, 17)),
        (("RRULE:FREQ=WEEKLY;COUNT=2", "RDATE;VALUE=DATE:20261211", "EXDATE:20261203"), (10, 11)),
    ],
)
def test_a_series_has_the_days_of_its_rule_and_lists(
    lines: tuple[str, ...], has: tuple[int, ...]
) -> None:
    assert days(series(*lines), *ALL) == [each.isoformat() for each in december(*has)]


@pytest.mark.parametrize(
    ("lines", "has"),
    [
        # An end in UTC is a moment: that of the last of them counts, a second before does not.
        ((MADRID, "RRULE:FREQ=WEEKLY;UNTIL=20261217T130000Z"), (3, 10, 17)),
        ((MADRID, "RRULE:FREQ=WEEKLY;UNTIL=20261217T125959Z"), (3, 10)),
        ((MADRID, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261210T130000Z"), (3, 17)),
        (
            (MADRID, "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Europe/Madrid:20261210T140000"),
            (3, 17),
        ),
        # That of another hour leaves nothing out.
        ((MADRID, "RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE:20261210T140000Z"), (3, 10)),
        ((MADRID, "RDATE:20261209T130000Z,20261211T130000Z/PT1H"), (3, 9, 11)),
    ],
)
def test_what_is_left_out_or_added_may_be_told_in_another_zone(
    lines: tuple[str, ...], has: tuple[int, ...]
) -> None:
    assert [each[:10] for each in days(series(*lines), *ALL)] == [
        each.isoformat() for each in december(*has)
    ]


def test_each_day_has_the_offset_and_the_end_of_its_own() -> None:
    found = series(
        "DTSTART;TZID=Europe/Madrid:20270325T100000",
        "DTEND;TZID=Europe/Madrid:20270325T104500",
        "RRULE:FREQ=WEEKLY",
    )
    for day, start, end in (
        (date(2027, 3, 25), "2027-03-25T10:00+01:00", "2027-03-25T10:45+01:00"),
        (date(2027, 4, 1), "2027-04-01T10:00+02:00", "2027-04-01T10:45+02:00"),
    ):
        there = event_series.on_day(found, day)
        assert there
        read = whole(there)
        assert read.start
        assert read.end
        times = [each.moment for each in (read.start, read.end)]
        assert [written(each) for each in times if each] == [start, end]


CHANGED = (
    event("RECURRENCE-ID:20261210T130000Z", start="20261211T090000Z", summary="Moved"),
    event("RECURRENCE-ID:20261217T130000Z", "STATUS:CANCELLED", start="20261217T130000Z"),
)


def test_a_day_that_differs_is_taken_as_it_differs() -> None:
    found = series(MADRID, "RRULE:FREQ=WEEKLY;COUNT=4", changed=CHANGED)
    assert days(found, *december(3, 10, 11, 24)) == [
        "2026-12-03T14:00+01:00",
        "2026-12-11T09:00+00:00",
        "2026-12-24T14:00+01:00",
    ]
    moved, off = (event_series.on_day(found, each) for each in december(11, 17))
    assert moved
    assert off
    assert (moved.summary, moved.recurrence) == ("Moved", "2026-12-10T13:00+00:00")
    assert off.method == "cancels"
    assert event_series.nearest(found, date(2026, 12, 16)) == december(3, 11, 24)


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        (date(2026, 12, 9), december(3, 10, 17)),
        (date(2026, 1, 1), december(3, 10, 17)),
        (date(2030, 1, 1), [*december(24), *december(31), date(2027, 1, 7)]),
    ],
)
def test_a_day_that_is_none_of_it_is_answered_with_the_nearest(
    asked: date, near: list[date]
) -> None:
    found = series("RRULE:FREQ=WEEKLY;COUNT=6")
    assert event_series.nearest(found, asked) == near
    with pytest.raises(UsageError, match=f"no day on {asked}") as error:
        event_series.the_day(found, asked)
    assert all(each.isoformat() in (error.value.hint or "") for each in near)


@pytest.mark.parametrize(
    "lines",
    [
        ("RRULE:FREQ=SECONDLY",),
        ("RRULE:FREQ=YEARLY;BYWEEKNO=20",),
        ("RRULE:FREQ=WEEKLY", "RRULE:FREQ=DAILY"),
        ("RRULE:FREQ=WEEKLY", "EXRULE:FREQ=MONTHLY"),
        ("RRULE:FREQ=WEEKLY", f"EXDATE:{','.join(['20261201'] * 1001)}"),
    ],
)
def test_a_rule_that_cannot_be_read_is_the_persons_to_know(lines: tuple[str, ...]) -> None:
    found = series(*lines)
    there = event_series.the_day(found, date(2026, 12, 9))
    assert "its rule cannot be read, so whether it has that day is not known" in there.set_aside
    assert event_series.nearest(found, date(2026, 12, 9)) == []


def test_a_series_that_was_split_is_the_persons_to_know() -> None:
    later = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20261210T130000Z", start="20261211T130000Z")
    found = series(MADRID, "RRULE:FREQ=WEEKLY", changed=(later,))
    there = event_series.the_day(found, date(2026, 12, 18))
    assert "its rule cannot be read" in there.set_aside[-1]


def test_a_left_out_day_stays_so_where_the_rule_cannot_be_read() -> None:
    found = series("RRULE:FREQ=SECONDLY", "EXDATE;VALUE=DATE:20261210")
    with pytest.raises(UsageError, match="no day on 2026-12-10") as error:
        event_series.the_day(found, date(2026, 12, 10))
    assert error.value.hint == "Say another one."


def test_of_two_on_one_day_the_time_tells() -> None:
    found = series(MADRID, "RDATE;TZID=Europe/Madrid:20261203T170000")
    asked = datetime.fromisoformat("2026-12-03T17:00")
    assert days(found, date(2026, 12, 3), asked) == [
        "2026-12-03T14:00+01:00",
        "2026-12-03T17:00+01:00",
    ]
