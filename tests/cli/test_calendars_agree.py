"""Calendars that come in and go out: other readers find the days in one that the other means."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped]

from invitations import calendar, event, invite
from running import Cordially, need

ICAL_JS = os.environ.get("CORDIALLY_ICAL_JS", "")
"""The folder in which `npm install ical.js` was run."""

RULES = "\n".join(
    [
        *("BEGIN:VTIMEZONE", "TZID:Customized Time Zone"),
        *("BEGIN:STANDARD", "DTSTART:16011104T020000", "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500"),
        *("RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", "END:STANDARD"),
        *("BEGIN:DAYLIGHT", "DTSTART:16010311T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400"),
        *("RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE"),
    ]
)


def shaped(zone: str, wall: str, *more: str) -> str:
    """Return an invitation for 45 minutes at a wall time in a zone."""
    own = f"{RULES}\nBEGIN:VEVENT" if zone.startswith("Custom") else "BEGIN:VEVENT"
    text = invite(f"DTSTART;TZID={zone}:{wall}", "DURATION:PT45M", *more, start=None)
    return text.replace("BEGIN:VEVENT", own)


# What comes in one after the other, when it ends, and on which day that is for its people.
SHAPES: dict[str, tuple[list[str], str, str]] = {
    "UTC": ([invite("DURATION:PT45M")], "2026-12-03T14:45Z", "2026-12-03"),
    "a zone of IANA": (
        [shaped("Asia/Tokyo", "20261203T080000")],
        "2026-12-02T23:45Z",
        "2026-12-03",
    ),
    "a zone of Windows": (
        [shaped("Pacific Standard Time", "20261203T170000")],
        "2026-12-04T01:45Z",
        "2026-12-03",
    ),
    "rules of its own": (
        [shaped("Customized Time Zone", "20261203T090000")],
        "2026-12-03T14:45Z",
        "2026-12-03",
    ),
    "a day": ([invite(start="20261203")], "", "2026-12-03"),
    "moved over a change of the clocks": (
        [
            shaped("Europe/Madrid", "20261203T150000"),
            shaped("Europe/Madrid", "20270401T150000", "SEQUENCE:1").replace("SEQUENCE:0\n", ""),
        ],
        "2027-04-01T13:45Z",
        "2027-04-01",
    ),
    "a day of a series": (
        [
            calendar(
                event(
                    *("DTSTART;TZID=America/New_York:20270304T230000", "DURATION:PT45M"),
                    "RRULE:FREQ=WEEKLY;COUNT=4",
                    start=None,
                )
            )
        ],
        "2027-03-19T03:45Z",
        "2027-03-18",
    ),
}


@pytest.fixture(autouse=True)
def settings(home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(
        '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\ntime_zone = "Europe/London"\n'
    )


def taken_in(cordially: Cordially, tmp_path: Path, texts: list[str], day: str) -> None:
    for number, text in enumerate(texts):
        path = tmp_path / f"{number}.ics"
        path.write_text(text, encoding="utf-8")
        which = ("--when", day) if "RRULE:FREQ=WEEKLY" in text else ()
        done = cordially("add", str(path), *which)
        assert done.status == 0, done.err


def by_vobject(content: str) -> dict[str, tuple[str, str]]:
    """Return by UID the status and the start, in UTC, of the dates in a file."""
    # It goes on using the zones of the files that it read before.
    zones: dict[str, object] = vars(vobject.icalendar)["__tzidMap"]
    for name in zones.keys() - {"UTC"}:
        del zones[name]
    found = vobject.readOne(content).contents.get("vevent", [])
    return {
        each.uid.value: (each.status.value, f"{each.dtstart.value.astimezone(UTC):%Y-%m-%dT%H:%M}")
        for each in found
    }


def by_ical_js(content: str) -> dict[str, tuple[str, str]]:
    if not ICAL_JS or not shutil.which("node"):
        need("node and ical.js, a second reader of calendars, are not installed")
    script = Path(__file__).with_name("second_calendar.mjs")
    done = subprocess.run(
        ["node", str(script), ICAL_JS], input=content.encode(), capture_output=True, check=True
    )
    return {uid: (status, start) for uid, status, start in json.loads(done.stdout)}


READERS = [
    pytest.param(by_vobject, id="vobject"),
    pytest.param(by_ical_js, id="ical.js", marks=pytest.mark.real),
]
Reader = Callable[[str], dict[str, tuple[str, str]]]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_dates_that_go_out_are_those_of_the_interview_that_came_in(
    shape: str, read: Reader, cordially: Cordially, tmp_path: Path
) -> None:
    texts, end, day = SHAPES[shape]
    taken_in(cordially, tmp_path, texts, day)
    dates = sorted(start for _, start in read(cordially("calendar").out).values())
    steps: list[dict[str, Any]] = cordially("due", "--all", "--json").json["steps"]
    instants = sorted(datetime.fromisoformat(each["suggested_at"]) for each in steps)
    assert dates == [f"{each.astimezone(UTC):%Y-%m-%dT%H:%M}" for each in instants]
    [thanks, asks] = steps
    if end:  # thanks open two hours after it
        opens = datetime.fromisoformat(thanks["opens"])
        assert opens == datetime.fromisoformat(end) + timedelta(hours=2)
    # The days are counted from the day on which its people met.
    due, waited = (date.fromisoformat(each[:10]) for each in (thanks["due"], asks["opens"]))
    met = date.fromisoformat(day)
    assert due == met + timedelta(days=1)
    assert timedelta(days=14) <= waited - met <= timedelta(days=18)


@pytest.mark.parametrize("read", READERS)
def test_a_date_follows_its_interview_and_goes_with_it(
    read: Reader, cordially: Cordially, tmp_path: Path
) -> None:
    first, later = (
        invite("DURATION:PT45M"),
        invite("DURATION:PT45M", start="20261210T100000Z", sequence=1),
    )
    taken_in(cordially, tmp_path, [first], "")
    before = read(cordially("calendar").out)
    taken_in(cordially, tmp_path, [later], "")
    moved = read(cordially("calendar").out)
    assert moved.keys() == before.keys()
    assert sorted(moved.values()) == [
        ("CONFIRMED", "2026-12-10T12:45"),
        ("CONFIRMED", "2026-12-24T09:30"),
    ]
    path = tmp_path / "off.ics"
    path.write_text(invite(method="CANCEL", start=None, sequence=2), encoding="utf-8")
    assert cordially("add", str(path), "--called-off").status == 0
    gone = read(cordially("calendar").out)
    assert gone.keys() == before.keys()
    # No thanks are owed for what did not take place; the question how it stands is.
    assert sorted(gone.values()) == [
        ("CANCELLED", "2026-12-10T12:45"),
        ("CONFIRMED", "2026-12-24T09:30"),
    ]


@pytest.mark.parametrize("shape", SHAPES)
def test_what_came_in_is_the_same_after_an_export(
    shape: str, cordially: Cordially, tmp_path: Path, home: Path
) -> None:
    texts, _, day = SHAPES[shape]
    taken_in(cordially, tmp_path, texts, day)
    export, dates = cordially("export").out, by_vobject(cordially("calendar").out)
    for each in home.glob("journal.db*"):
        each.unlink()
    assert cordially("add", "--details", "-", stdin=export).status == 0
    assert cordially("export").out == export
    assert sorted(by_vobject(cordially("calendar").out).values()) == sorted(dates.values())


# Our own dates, given back


OURS = "holds the dates that Cordially itself wrote, and no invitation."


@pytest.mark.parametrize("change", [("", ""), ("-//Cordially//Cordially//EN", "-//Apple//EN")])
def test_our_own_dates_are_no_interviews(
    change: tuple[str, str], cordially: Cordially, tmp_path: Path
) -> None:
    taken_in(cordially, tmp_path, [invite()], "")
    path = tmp_path / "dates.ics"
    content = cordially("calendar").out
    path.write_text(content.replace(*change) if change[0] else content, encoding="utf-8")
    before = cordially("export").out
    done = cordially("add", str(path))
    assert (done.status, OURS in done.err) == (65, True)
    assert cordially("export").out == before


def test_those_of_another_home_are_known_by_what_wrote_them(
    cordially: Cordially, tmp_path: Path, home: Path
) -> None:
    taken_in(cordially, tmp_path, [invite()], "")
    content = cordially("calendar").out
    (home / "journal.db").unlink()
    done = cordially("add", "-", stdin=content)
    assert (done.status, OURS in done.err) == (65, True)


def test_an_invitation_among_our_own_dates_is_read(cordially: Cordially, tmp_path: Path) -> None:
    taken_in(cordially, tmp_path, [invite()], "")
    ours = cordially("calendar").out.replace("-//Cordially//Cordially//EN", "-//Apple//EN")
    new = event(uid="two", start="20261210T100000Z")
    mixed = ours.replace("END:VCALENDAR", f"{new}\nEND:VCALENDAR".replace("\n", "\r\n"))
    done = cordially("add", "-", stdin=mixed)
    assert done.status == 0, done.err
    [opportunity] = cordially("export", "--json").json["opportunities"]
    assert [each["when"][:10] for each in opportunity["interviews"]] == ["2026-12-03", "2026-12-10"]
