"""An independent parser, ical.js, reads the same in the invitations as we do."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cordially.intake import invitation
from cordially.intake.invitation import whole
from cordially.moments import written
from running import need

FOLDER = Path(__file__).parent / "invitations"
FILES = sorted(FOLDER.glob("*.ics"))
ICAL_JS = os.environ.get("CORDIALLY_ICAL_JS", "")
"""The folder in which `npm install ical.js` was run."""

REFUSED = {
    "40-zone-display-name-in-summer.ics",  # commas without quotes
    "57-quoted-commas.ics",  # quotes that are never closed
}


def second_reading() -> dict[str, dict[str, Any] | None]:
    script = Path(__file__).with_name("second_parser.mjs")
    done = subprocess.run(
        ["node", str(script), ICAL_JS],
        input=json.dumps([str(each) for each in FILES]).encode(),
        capture_output=True,
        check=True,
    )
    return dict(zip((each.name for each in FILES), json.loads(done.stdout), strict=True))


def words(text: str) -> list[str]:
    return sorted(re.findall(r"\w+", text.casefold()))


@pytest.mark.real
def test_a_second_parser_reads_the_same() -> None:
    if not ICAL_JS or not shutil.which("node"):
        need("node and ical.js, a second reader of calendars, are not installed")
    theirs = second_reading()
    assert {name for name, read in theirs.items() if read is None} <= REFUSED
    compared = 0
    for name, read in theirs.items():
        if read is None:
            continue
        [event] = invitation.read((FOLDER / name).read_bytes(), name)
        ours = whole(event)
        compared += 1
        assert event.uid == read["uid"], name
        if name != "60-not-utf-8.ics":  # it is given the octets as if they were
            assert ours.words.summary == " ".join(read["summary"].split()), name
        assert ours.words.place == " ".join(read["place"].split()), name
        assert words(ours.words.description) == words(read["description"]), name
        wall = written(ours.start.wall) if ours.start else ""
        assert wall.replace("+00:00", "") == re.sub(r"(T\d\d:\d\d):00Z?$", r"\1", read["start"]), (
            name
        )
        people = [each for each in (ours.words.organizer, *ours.words.attendees) if each]
        mails = {re.sub("(?i)^mailto:", "", each[1]).casefold(): each for each in read["attendees"]}
        for each in people[1:]:
            their = mails.get(each.email.casefold())
            if their:  # Apple has the address beside
                assert each.answer == their[2], name
                assert not each.name or words(each.name) == words(their[0]), name
    assert compared > 50
