"""Calendar files, read by another reader than the one that writes them, and by hand."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject  # type: ignore[import-untyped]
from dateutil.tz import tzical  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.mail.ics import Event, render

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")


def event(start: datetime, **more: Any) -> Event:
    values = {"uid": "1", "opportunity": "acme", "summary": "S", "description": "D", **more}
    return Event(start=start, **values)


def lines(content: bytes) -> list[str]:
    """Unfold a file by the letter of RFC 5545 section 3.1, strictly."""
    assert content.endswith(b"\r\n")
    physical = content.removesuffix(b"\r\n").split(b"\r\n")
    found: list[str] = []
    for line in physical:
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        text = line.decode()  # no character is torn in two
        if text.startswith(" "):
            found[-1] += text[1:]
        else:
            assert re.match(r"[A-Z-]+[;:]", text), text
            found.append(text)
    return found


def text_of(line: str) -> str:
    """Read a TEXT value by RFC 5545 section 3.3.11."""
    value = line.partition(":")[2]
    assert not re.search(r"(?<!\\)(\\\\)*[,;]", value)
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def read(content: bytes) -> list[Any]:
    calendar = vobject.readOne(content.decode())
    return list(calendar.contents.get("vevent", []))


def test_an_event_says_when_what_and_why_and_reminds_as_it_begins() -> None:
    start = datetime(2026, 12, 4, 9, 30, tzinfo=MADRID)
    content = render([event(start, summary="Check-in to Dana", sequence=3)], NOW)
    assert (
        lines(content)[-17:]
        == [
            *(
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTAMP:20261122T180000Z",
                "LAST-MODIFIED:20261122T180000Z",
            ),
            *("SEQUENCE:3", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT"),
            *("DTSTART;TZID=Europe/Madrid:20261204T093000", "DURATION:PT15M"),
            *("SUMMARY:Check-in to Dana", "DESCRIPTION:D"),
            *("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:P0D", "DESCRIPTION:Check-in to Dana"),
            *("END:VALARM", "END:VEVENT"),
            "END:VCALENDAR",
        ][-17:]
    )
    (found,) = read(content)
    assert found.dtstart.value == start
    assert found.valarm.trigger.value == timedelta()


def test_a_cancelled_event_says_so_and_reminds_nobody() -> None:
    (found,) = read(render([event(NOW, cancelled=True, sequence=1)], NOW))
    assert (found.status.value, found.sequence.value) == ("CANCELLED", "1")
    assert "valarm" not in found.contents


@pytest.mark.parametrize(
    "zone", [UTC, ZoneInfo("UTC"), ZoneInfo("Etc/UTC"), timezone(timedelta(hours=2))]
)
def test_what_has_no_place_is_in_utc(zone: Any) -> None:
    content = render([event(datetime(2026, 12, 4, 9, 30, tzinfo=UTC).astimezone(zone))], NOW)
    assert "DTSTART:20261204T093000Z" in lines(content)
    assert "BEGIN:VTIMEZONE" not in lines(content)


def test_a_time_that_comes_twice_is_told_without_doubt() -> None:
    second = datetime(2026, 10, 25, 2, 30, tzinfo=MADRID, fold=1)
    assert "DTSTART:20261025T013000Z" in lines(render([event(second)], NOW))
    first = "DTSTART;TZID=Europe/Madrid:20261025T023000"
    assert first in lines(render([event(second.replace(fold=0))], NOW))


def test_each_zone_is_described_once_before_the_events() -> None:
    zones = ["Europe/Madrid", "Asia/Kathmandu", "America/New_York", "Europe/Madrid"]
    content = render([event(NOW.astimezone(ZoneInfo(each))) for each in zones], NOW)
    found = [each for each in lines(content) if each.startswith("TZID:")]
    assert found == ["TZID:America/New_York", "TZID:Asia/Kathmandu", "TZID:Europe/Madrid"]
    assert lines(content).index("BEGIN:VEVENT") > lines(content).index("TZID:Europe/Madrid")


def test_summer_time_begins_at_its_hour() -> None:
    content = render([event(datetime(2026, 7, 1, 9, tzinfo=MADRID))], NOW)
    found = lines(content)
    place = found.index("BEGIN:DAYLIGHT")
    assert found[place + 1 : place + 4] == [
        *("DTSTART:20260329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200")
    ]


def test_an_empty_calendar_can_be_read() -> None:
    assert read(render([], NOW)) == []


# Every sort of zone: none, north, south, half an hour, a quarter, away from whole days,
# summer time that is the standard, a break of it in Ramadan.
ZONES = st.sampled_from(
    [
        *("Asia/Kolkata", "Europe/Madrid", "America/New_York", "America/Santiago"),
        *("Australia/Lord_Howe", "Pacific/Chatham", "Pacific/Kiritimati", "Europe/Dublin"),
        *("Africa/Casablanca", "Asia/Gaza"),
    ]
).map(ZoneInfo)
MOMENTS = st.datetimes(
    datetime(2000, 1, 2),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2060, 12, 30),  # noqa: DTZ001
    timezones=ZONES,
)


@settings(deadline=None)
@given(st.lists(MOMENTS, min_size=1, max_size=3), st.integers(0, 366 * 24))
def test_another_reader_finds_every_instant_by_the_zones_alone(
    starts: list[datetime], later: int
) -> None:
    # Others of the same years besides those that are written, one by one.
    for start in starts:
        other = (start.astimezone(UTC) + timedelta(hours=later)).astimezone(start.tzinfo)
        if other.year != start.year:
            continue
        content = render([event(start), event(other, uid="2")], NOW).decode()
        told = tzical(io.StringIO(content.replace("\r\n", "\n")))
        zone = told.get(str(start.tzinfo))
        for each in (start, other):
            instant = each.astimezone(UTC)
            wall = instant.astimezone(each.tzinfo)
            if not wall.fold:
                assert wall.replace(tzinfo=zone).astimezone(UTC) == instant


# A backslash before a capital N is left out: icalendar takes it for a line break, which does
# no harm in a calendar, and no name or letter has one.
TEXTS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], include_characters="\n,;\\"),
    max_size=200,
).filter(lambda text: r"\N" not in text) | st.text("\\,;:n\n\"'é😀שʼ\u200d ", max_size=300)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_any_text_comes_out_as_it_went_in(summary: str, description: str) -> None:
    summary, description = f"S{summary}", f"D{description}"
    content = render([event(NOW, summary=summary, description=description)], NOW)
    found = lines(content)
    begin = found.index("BEGIN:VEVENT")
    told = {line.partition(":")[0]: line for line in found[begin : found.index("BEGIN:VALARM")]}
    assert text_of(told["SUMMARY"]) == summary
    assert text_of(told["DESCRIPTION"]) == description
    (other,) = read(content)
    assert (other.summary.value, other.description.value) == (summary, description)


@given(st.permutations([event(NOW + timedelta(hours=n // 2), uid=str(n)) for n in range(5)]))
def test_the_same_events_make_the_same_file_in_whatever_order(events: list[Event]) -> None:
    assert render(events, NOW) == render(sorted(events), NOW)


def test_the_file_does_not_depend_on_the_process() -> None:
    code = (
        "import sys; from datetime import datetime, UTC; from zoneinfo import ZoneInfo\n"
        "from cordially.mail.ics import Event, render\n"
        "now = datetime(2026, 11, 22, tzinfo=UTC)\n"
        "zones = ('Europe/Madrid', 'Asia/Tokyo', 'America/New_York', 'Europe/London')\n"
        "events = [Event(z, '', now.astimezone(ZoneInfo(z)), z, z) for z in zones]\n"
        "sys.stdout.buffer.write(render(events, now))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
