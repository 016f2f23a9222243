"""The zones of invitations: offsets by a file's own rules and by names, or none at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cordially import zone_names
from cordially.intake import calendar_blocks, zone_rules, zones
from cordially.mail import ics

HOUR = timedelta(hours=1)


def rules(*parts: str) -> zone_rules.Rules | None:
    text = "\n".join(["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:X", *parts, "END:VTIMEZONE"])
    [calendar] = calendar_blocks.calendars(text.encode(), "x")
    [block] = calendar.zones
    return zone_rules.read(block)


def part(kind: str, start: str, before: str, after: str, *more: str) -> str:
    return "\n".join(
        (
            f"BEGIN:{kind}",
            f"DTSTART:{start}",
            f"TZOFFSETFROM:{before}",
            f"TZOFFSETTO:{after}",
            *more,
            f"END:{kind}",
        )
    )


BERLIN = (
    part(
        *("STANDARD", "16010101T030000", "+0200", "+0100"),
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
    ),
    part(
        *("DAYLIGHT", "16010101T020000", "+0100", "+0200"),
        "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
    ),
)


def test_yearly_rules_agree_with_the_database_on_every_day() -> None:
    found = rules(*BERLIN)
    assert found
    berlin = ZoneInfo("Europe/Berlin")
    for number in range(3 * 366):
        wall = datetime(2025, 1, 1, 12) + timedelta(days=number)  # noqa: DTZ001
        assert zone_rules.offset(found, wall) == wall.replace(tzinfo=berlin).utcoffset(), wall


@pytest.mark.parametrize(
    ("wall", "hours"),
    [
        ("2026-03-29T01:59:59", 1),
        ("2026-03-29T03:00:00", 2),
        ("2026-10-25T01:59:59", 2),
        ("2026-10-25T02:30:00", 2),  # shown twice: the first
        ("2026-10-25T03:00:00", 1),
    ],
)
def test_the_hour_of_the_change(wall: str, hours: int) -> None:
    found = rules(*BERLIN)
    assert found
    assert zone_rules.offset(found, datetime.fromisoformat(wall)) == hours * HOUR


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYSETPOS=2",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8",
        "FREQ=YEARLY;WKST=MO;BYMONTH=3;BYDAY=2SU;UNTIL=20270101T000000Z",
    ],
)
def test_the_ways_to_write_one_day_of_the_year(rule: str) -> None:
    found = rules(part("DAYLIGHT", "20070311T020000", "-0500", "-0400", f"RRULE:{rule}"))
    assert found
    for wall, hours in (("2026-03-08T01:00", -5), ("2026-03-08T03:00", -4)):
        before = zone_rules.offset(found, datetime.fromisoformat("2007-01-01T00:00"))
        assert before == -5 * HOUR
        last = zone_rules._last(found[0], datetime.fromisoformat(wall))
        assert last
        year = 2026 if hours == -4 else 2025
        assert last.year == year


def test_a_rule_that_ended_changes_nothing_any_more() -> None:
    found = rules(
        part("DAYLIGHT", "20000326T020000", "+0200", "+0300", "RRULE:FREQ=YEARLY;UNTIL=20150326"),
        part("STANDARD", "20161030T030000", "+0300", "+0200"),
    )
    assert found is None  # UNTIL is no time, so nothing is known for sure
    found = rules(
        part(
            *("DAYLIGHT", "20000326T020000", "+0200", "+0300"),
            "RRULE:FREQ=YEARLY;UNTIL=20150326T000000Z",
        ),
        part("STANDARD", "20161030T030000", "+0300", "+0200"),
    )
    assert found
    assert zone_rules.offset(found, datetime.fromisoformat("2026-07-01T12:00")) == 2 * HOUR


@pytest.mark.parametrize(
    "broken",
    [
        part("STANDARD", "x", "+0200", "+0100"),
        part("STANDARD", "19701025T030000", "+0200", "one hour"),
        part("STANDARD", "19701025T030000", "+0200", "+9900"),
        part("STANDARD", "19701025T030000", "+0200", "+0100", "RRULE:FREQ=SECONDLY"),
        part("STANDARD", "19701025T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYMONTH=13"),
        part("STANDARD", "19701025T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYDAY=SU"),
        part("STANDARD", "19701025T030000", "+0200", "+0100", "RRULE:nonsense"),
        "BEGIN:STANDARD\nEND:STANDARD",
        "COMMENT:nothing",
    ],
)
def test_rules_that_cannot_be_read_are_none(broken: str) -> None:
    assert rules(broken) is None


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ('"America/New_York"', "America/New_York"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-05:00) Eastern Time (US and Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Berlin"),
        ("(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris", "Europe/Paris"),
        ("(UTC+09:00) 大阪、札幌、東京", "Asia/Tokyo"),
        ("FLE", None),
        ("Eastern", None),
        ("EST", None),
        ("Customized Time Zone", None),
        ("GMT-0500", None),
        ("tzone://Microsoft/Custom", None),
        ("(UTC+02:00) Somewhere", None),
        ("../../etc/passwd", None),
        ("Europe/", None),
        ("x" * 10_000, None),
        ("", None),
    ],
)
def test_a_zone_is_known_by_its_name_or_not_at_all(said: str, zone: str | None) -> None:
    found = zones.named(said)
    assert (found.key if found else None) == zone


def test_every_name_of_outlook_is_one_of_windows() -> None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    from cordially.intake.zone_display import WINDOWS_BY_DISPLAY

    assert set(WINDOWS_BY_DISPLAY.values()) <= set(WINDOWS_TO_OLSON)
    unknown = {each for each in WINDOWS_BY_DISPLAY if not zones.named(f"(UTC) {each}")}
    assert unknown == set()


def test_a_time_that_the_clocks_skip_is_asked() -> None:
    wall = datetime.fromisoformat("2026-03-29T02:30")
    placed = zones.place(wall, "Europe/Berlin", {})
    assert (placed.moment, "skip" in placed.why) == (None, True)


def test_the_zones_of_an_exported_calendar_are_read_as_they_were_meant() -> None:
    starts = [
        datetime(2026, month, 10, 15, tzinfo=ZoneInfo(key))
        for month in (1, 7, 12)
        for key in ("Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo")
    ]
    written = ics.render(
        [ics.Event(str(n), "acme", start, "x", "") for n, start in enumerate(starts)],
        datetime(2026, 1, 1, tzinfo=UTC),
    )
    from cordially.intake import invitation

    read = {each.uid: each.start for each in invitation.read(written, "due.ics")}
    for number, start in enumerate(starts):
        placed = read[str(number)]
        assert placed
        assert placed.moment == start
        assert placed.why == ""


def test_an_unknown_name_is_answered_without_a_look_for_what_may_be_meant(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(zone_names, "meant", lambda *_: pytest.fail("looked for names"))
    assert zones.named("Europe/Nowhere") is None
    assert zones.named("Europe/Madrid") == ZoneInfo("Europe/Madrid")
