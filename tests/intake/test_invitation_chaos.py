"""Invitations with anything in them: read, or refused with a sentence; nothing else."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.desk.invitation_facts import facts
from cordially.desk.invitation_questions import Answers
from cordially.errors import DataError, UsageError
from cordially.intake import event_series, incoming
from cordially.intake.details_writer import to_toml
from cordially.intake.invitation import whole

FOLDER = Path(__file__).parent / "invitations"
FILES = [each.read_bytes() for each in sorted(FOLDER.iterdir()) if each.suffix != ".json"]
DAY = date(2026, 12, 10)
PIECES = [
    *(b"RRULE:FREQ=WEEKLY;", b"RRULE:FREQ=DAILY\r\n", b"EXDATE:", b"RDATE:", b"20261210T140000,"),
    *(b"RECURRENCE-ID:20261210T140000Z\r\n", b"COUNT=", b"UNTIL=", b"INTERVAL=", b"BYDAY=-1"),
    *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"BEGIN:VTIMEZONE\r\n", b"\r\n ", b"\n", b'"', b";"),
    *(b":", b",", b"\\", b"\x00", b"\xff\xfe", b"\xe4", b"mailto:", b"TZID=", b"DTSTART:", b"Z"),
    *(b"99999999T999999", b"00000000", b"RRULE:FREQ=YEARLY;BYDAY=9SU\r\n", b"ATTENDEE:\r\n"),
    *(
        b"DURATION:-P9999999999W\r\n",
        b"DURATION:PT\r\n",
        b"SEQUENCE:-1\r\n",
        b"UID:\r\n",
        b"=?x?b?",
    ),
    *(
        "DTSTART:２０２６１２０３\r\n".encode(),
        "\u202e".encode(),
        "\ud800".encode("utf-8", "surrogatepass"),
    ),
]

changes = st.lists(
    st.tuples(
        st.floats(0, 1, exclude_max=True),
        st.integers(0, 60),
        st.one_of(st.sampled_from(PIECES), st.binary(max_size=12)),
    ),
    min_size=1,
    max_size=8,
)


@given(st.sampled_from(FILES), changes)
@settings(max_examples=400)
def test_a_damaged_invitation_is_read_or_refused(
    content: bytes, damage: list[tuple[float, int, bytes]]
) -> None:
    for place, length, piece in damage:
        at = int(place * len(content))
        content = content[:at] + piece + content[at + length :]
    with contextlib.suppress(DataError, UsageError):
        found = incoming.read(content, "invite.ics")
        read = [whole(each) for each in found.events]
        for one in found.events:
            if one.is_series:
                event_series.nearest(one, DAY)
                alone = event_series.on_day(one, DAY)
                read += [whole(alone)] if alone else []
        if found.in_words:
            read.append(found.in_words)
        for each in read:
            to_toml([facts(each, Answers(), None).opportunity])


@given(st.binary(max_size=300))
@settings(max_examples=200)
def test_any_octets_are_read_or_refused(content: bytes) -> None:
    for head in (b"", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n", b"BEGIN:VCARD\n", b"From: a@b.example\n"):
        with contextlib.suppress(DataError):
            found = incoming.read(head + content, "invite.ics")
            for each in found.events:
                whole(each)
