"""Files that are no invitation, or mean harm: read or refused, in little time and memory."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

MOST_SECONDS = 2.0
MOST_MEMORY = 64 * 2**20

# The processor's time, since nobody knows what else the machine does meanwhile.
_CHILD = """
import sys, time
from datetime import date
from icalendar import Event
from cordially.desk.invitation_facts import facts
from cordially.desk.invitation_questions import Answers
from cordially.errors import DataError, NotFoundError
from cordially.cli import invited_files
from cordially.intake import event_series
from cordially.intake.invitation import whole
from pathlib import Path
import html2text
path = Path(sys.argv[1])
def most():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
before = most()
begun = time.process_time()
try:
    found = invited_files.read(path.name, path)
    read = [whole(each) for each in found.events[:1]] or [found.in_words]
    said = [facts(each, Answers(), None) for each in read if each]
    for each in found.events[:1]:
        for day in (date(2026, 12, 4), date(2990, 1, 1)) if each.is_series else ():
            alone = event_series.on_day(each, day)
            near = event_series.nearest(each, day)
            said += [facts(whole(alone), Answers(), None)] if alone else []
    told = f"read {len(found.events)} {len(found.cards)}"
except DataError as error:
    told = f"refused: {error.message} {error.hint or ''}"
took = time.process_time() - begun
print(f"{took:.3f} {most() - before} {told}")
"""

HEAD = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n"
EVENT = (
    b"BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261126T090000Z\r\nDTSTART:20261203T140000Z\r\n"
    b"SUMMARY:Interview\r\nORGANIZER;CN=Dana Reyes:mailto:dana@acme.example\r\n"
)
END = b"END:VEVENT\r\nEND:VCALENDAR\r\n"
MAIL = b"From: dana@acme.example\r\nTo: alex@example.com\r\nMIME-Version: 1.0\r\n"


def one(*lines: bytes) -> bytes:
    return HEAD + EVENT + b"".join(line + b"\r\n" for line in lines) + END


def zone(*lines: bytes) -> bytes:
    inside = b"\r\n".join(lines)
    return (
        HEAD
        + b"BEGIN:VTIMEZONE\r\nTZID:X\r\n"
        + inside
        + b"\r\nEND:VTIMEZONE\r\n"
        + EVENT.replace(b"DTSTART:20261203T140000Z", b"DTSTART;TZID=X:20261203T140000")
        + END
    )


def standard(rule: bytes) -> bytes:
    return (
        b"BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"
        + rule
        + b"\r\nEND:STANDARD"
    )


def deep_mime(levels: int) -> bytes:
    begin = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(levels)
    )
    return MAIL + begin + b"Content-Type: text/calendar\r\n\r\n" + one()


def nested_mime(levels: int) -> bytes:
    begin = b"\r\n".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d" % (n, n) for n in range(levels)
    )
    text = b"\r\nContent-Type: text/plain\r\n\r\n" + b"x\r\n" * 2_000_000
    inside = b"\r\n--b%d\r\nContent-Type: text/calendar\r\n\r\n" % (levels - 1)
    return MAIL + begin + text + inside + one()


def events(count: int) -> bytes:
    each = EVENT + b"END:VEVENT\r\n"
    return (
        HEAD
        + b"".join(each.replace(b"UID:a", b"UID:%d" % n) for n in range(count))
        + b"END:VCALENDAR\r\n"
    )


READ = {
    "nested MIME with much text": (nested_mime(4), "read 1"),
    "deep MIME with much text": (nested_mime(25), "read 0"),
    "very deep MIME": (deep_mime(3000), "read 0"),
    "many events": (events(900), "read 900"),
    "nested components": (
        HEAD
        + b"BEGIN:VEVENT\r\n" * 1
        + b"UID:a\r\nSUMMARY:x\r\n"
        + b"BEGIN:VALARM\r\n" * 3000
        + b"END:VALARM\r\n" * 3000
        + END,
        "read 1",
    ),
    "flood of rules": (
        one(b"RRULE:FREQ=SECONDLY;COUNT=999999999", *[b"RDATE:20261203T140000Z"] * 20_000),
        "read 1",
    ),
    "a rule of every day for ever": (one(b"RRULE:FREQ=DAILY"), "read 1"),
    "a rule that has no second day": (one(b"RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1"), "read 1"),
    "a rule of a thousand parts": (one(b"RRULE:FREQ=WEEKLY" + b";BYDAY=MO,TU" * 80_000), "read 1"),
    "days left out by the million": (
        one(b"RRULE:FREQ=DAILY", *[b"EXDATE:" + b",".join([b"20261204T140000Z"] * 5000)] * 100),
        "read 1",
    ),
    "many days left out in a zone of many rules": (
        zone(
            *[standard(b"RDATE:" + b",".join([b"20000101T000000"] * 600))] * 900,
        ).replace(
            END,
            b"RRULE:FREQ=DAILY\r\n"
            + b"".join(
                b"EXDATE;TZID=X:202612%02dT%02d0000\r\n" % (d, h)
                for d in range(1, 29)
                for h in range(24)
            )
            + END,
        ),
        "read 1",
    ),
    "many days that differ": (
        one(b"RRULE:FREQ=DAILY").replace(b"END:VCALENDAR\r\n", b"")
        + b"".join(
            EVENT + b"RECURRENCE-ID:202612%02dT%02d%02d00Z\r\nEND:VEVENT\r\n" % (d, h, m)
            for d in range(3, 8)
            for h in range(16)
            for m in range(12)
        )
        + b"END:VCALENDAR\r\n",
        "read 1",
    ),
    "rules of a zone every second": (zone(standard(b"RRULE:FREQ=SECONDLY")), "read 1"),
    "dates of a zone": (
        zone(
            standard(b"RDATE:" + b",".join([b"20000101T000000"] * 50_000)), *[standard(b"")] * 2000
        ),
        "read 1",
    ),
    "many zones": (
        HEAD
        + b"".join(
            b"BEGIN:VTIMEZONE\r\nTZID:Z%d\r\n" % n
            + standard(b"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
            + b"\r\nEND:VTIMEZONE\r\n"
            for n in range(5000)
        )
        + EVENT
        + END,
        "read 1",
    ),
    "many events of many lines": (
        HEAD
        + b"".join(
            EVENT.replace(b"UID:a", b"UID:%d" % n) + b"X-LINE:1\r\n" * 200 + b"END:VEVENT\r\n"
            for n in range(900)
        )
        + b"END:VCALENDAR\r\n",
        "read 900",
    ),
    "an event in each calendar": (
        b"".join(one().replace(b"UID:a", b"UID:%d" % n) for n in range(900)),
        "read 900",
    ),
    "many people": (
        one(*[b"ATTENDEE;CN=P%d:mailto:p%d@acme.example" % (n, n) for n in range(60_000)]),
        "read 1",
    ),
    "damaged people": (
        one(*[b'ATTENDEE;CN="P%d:mailto:p%d' % (n, n) for n in range(60_000)]),
        "read 1",
    ),
    "a long line": (one(b"DESCRIPTION:" + b"a\\, " * 1_500_000), "read 1"),
    "a long line of parameters": (
        one(b"ATTENDEE" + b";X=1" * 1_000_000 + b":mailto:x@acme.example"),
        "read 1",
    ),
    "a line folded a million times": (one(b"DESCRIPTION:x" + b"\r\n y" * 1_000_000), "read 1"),
    "a long number": (one(b"SEQUENCE:" + b"9" * 1_000_000), "read 1"),
    "a long name of a zone": (
        one(b"DTSTART;TZID=" + b"(UTC" * 100_000 + b":20261203T140000"),
        "read 1",
    ),
    "an end without its beginning": (HEAD + b"END:VEVENT\r\n" * 300_000 + EVENT + END, "read 1"),
    "no end": (HEAD + EVENT, "read 1"),
    "a summary that is no name": (
        one().replace(b"SUMMARY:Interview", b"SUMMARY:" + b"for the role of " * 20_000),
        "read 1",
    ),
    "a text of at signs": (one(b"DESCRIPTION:" + b"@ with for als bei " * 100_000), "read 1"),
    "a year that cannot be": (one().replace(b"20261203T140000Z", b"00010101T000000Z"), "read 1"),
    "octets of no charset": (one(b"DESCRIPTION:" + bytes(range(128, 256)) * 100), "read 1"),
    "a charset that there is not": (
        MAIL + b"Content-Type: text/calendar; charset=x-\xff\r\n\r\n" + one(b"DESCRIPTION:\xe4"),
        "read 1",
    ),
    "a charset that is none": (
        MAIL
        + b"Content-Type: text/calendar; charset=zlib_codec\r\n\r\n"
        + one(b"DESCRIPTION:\xe4"),
        "read 1",
    ),
    "charset of many escapes": (
        MAIL
        + b"Content-Type: text/calendar; charset=utf-7\r\n\r\n"
        + one(b"DESCRIPTION:" + b"+AAA-" * 200_000),
        "read 1",
    ),
    "UTF-16": ((b"\xff\xfe" + one().decode().encode("utf-16-le")), "read 1"),
    "HTML alone": (
        MAIL + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 100_000 + b"Interview",
        "read 0",
    ),
    "broken base64": (
        MAIL
        + b"Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.b64encode(one())[:-30],
        "read 1",
    ),
    "rules of a zone with an impossible offset": (
        zone(standard(b"").replace(b"+0100", b"+2399")),
        "read 1",
    ),
    "a line of unquoted names of zones": (
        one(*[b"ATTENDEE" + b";TZID=x" * 14_000 + b":mailto:a@acme.example"] * 3),
        "read 1",
    ),
    "a card that says its encoding over and over": (
        b"BEGIN:VCARD\r\nFN:Dana Reyes\r\nNOTE"
        + b";QUOTED-PRINTABLE" * 100_000
        + b"\r\nEND:VCARD\r\n",
        "read 0 1",
    ),
    "a card of soft line ends": (
        b"BEGIN:VCARD\r\nFN:Dana Reyes\r\nNOTE;QUOTED-PRINTABLE:"
        + b"=\r\n" * 3_000_000
        + b"\r\nEND:VCARD\r\n",
        "read 0 1",
    ),
    "a million cards' lines": (
        b"BEGIN:VCARD\r\nFN:Dana Reyes\r\n" + b"NOTE:x\r\n" * 500_000 + b"END:VCARD\r\n",
        "read 0 1",
    ),
}

REFUSED = {
    "lines of ten megabytes": (
        HEAD + (EVENT + b"X:1\r\n" * 2300 + b"END:VEVENT\r\n") * 690 + b"END:VCALENDAR\r\n",
        "holds over 200,000 lines",
    ),
    "10 MB of beginnings": (HEAD + b"BEGIN:X\r\n" * 1_000_000, "holds over 200,000 lines"),
    "10 MB of calendars": (b"BEGIN:VCALENDAR\r\n" * 580_000, "over 1,000 calendars"),
    "50 MB": (HEAD + b"X:" + b"x" * 50_000_000, "is larger than 10 MB"),
    "20,000 events": (events(20_000), "20,000 events, a whole calendar"),
    "nothing": (b"", "is empty"),
    "zeros": (bytes(1_000_000), "is no invitation, no card and no message"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 1000, "is no invitation"),
    "many cards": (b"BEGIN:VCARD\r\nFN:D\r\nEND:VCARD\r\n" * 100_000, "a whole address book"),
    "an empty calendar": (HEAD + b"END:VCALENDAR\r\n", "has no event in it"),
    "a card of nobody": (b"BEGIN:VCARD\r\nTEL:1\r\nEND:VCARD\r\n", "names nobody"),
}


def run(content: bytes, folder: Path) -> tuple[float, int, str]:
    """Read a file in a process of its own; return its time, its memory, and what it told."""
    path = folder / "invite.ics"
    path.write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    took, grew, told = done.stdout.split(" ", 2)
    return float(took), int(grew), told


@pytest.mark.usefixtures("unmeasured")
@pytest.mark.parametrize("name", [*READ, *REFUSED])
def test_bad_input_costs_little(name: str, tmp_path: Path) -> None:
    # What the resource module tells begins with the memory of the process that started this one.
    if not Path("/proc/self/status").exists():
        pytest.skip("only Linux tells the most memory of a process itself")
    content, expected = (READ | REFUSED)[name]
    took, grew, told = run(content, tmp_path)
    assert expected in told
    assert took < MOST_SECONDS, f"{took:.2f} s"
    assert grew < MOST_MEMORY, f"{grew / 2**20:.0f} MB"
