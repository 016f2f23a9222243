"""Invitations in the shapes that calendars and hiring programs send: each reading is right.

The files are made for these tests; what each says is told in `invitations/readings.json`,
which leaves out what is empty.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cordially.desk.invitation_facts import hosts, said_company
from cordially.desk.invitation_questions import Answers
from cordially.intake import incoming, invitation_text
from cordially.intake.event_words import Invited
from cordially.intake.invitation import Invitation, whole
from cordially.intake.zones import Placed
from cordially.moments import written
from invitations import ALEX as ATTENDS
from invitations import DANA, invite

FOLDER = Path(__file__).parent / "invitations"
READINGS: dict[str, dict[str, Any]] = json.loads((FOLDER / "readings.json").read_text("utf-8"))
ALEX = Answers(mine=frozenset({"alex@example.com"}))


def read(name: str) -> Invitation:
    """Read the one event of a file, as `add` does."""
    found = incoming.read((FOLDER / name).read_bytes(), name)
    if found.in_words:
        return found.in_words
    [event] = found.events
    return whole(event)


def reading(found: Invitation) -> dict[str, Any]:
    """Return all that was read, in the form of the readings; what is empty is left out."""
    words, event = found.words, found.event
    company = said_company(found, hosts(found, ALEX))
    facts = {
        "method": event.method.value if event.method != "invites" else "",
        "uid": event.uid,
        "recurrence": event.recurrence,
        "sequence": event.sequence,
        "stamp": event.stamp.isoformat() if event.stamp else None,
        "start": _time(found.start),
        "until": _time(found.end),
        # The database has that zone under two names, of which icalendar took either.
        "zone": (found.start.zone or "").replace("Kyiv", "Kiev") if found.start else None,
        "open": found.start.why if found.start else "",
        "series": event.is_series,
        "summary": words.summary,
        "organizer": _person(words.organizer)[:2],
        "attendees": [_person(each) for each in words.attendees],
        "rooms": list(words.rooms),
        "place": words.place,
        "link": invitation_text.link(words),
        "kind": invitation_text.kind(words),
        "company": list(company) if company.value else None,
        "role": list(role) if (role := invitation_text.role(words, company.value)).value else None,
        "set_aside": len(found.set_aside),
    }
    return {key: value for key, value in facts.items() if value}


def _time(placed: Placed | None) -> str | None:
    return written(placed.moment or placed.wall) if placed else None


def _person(each: Invited | None) -> list[str | None]:
    return [each.name, each.email, each.answer] if each else []


def test_every_file_has_its_reading() -> None:
    files = {each.name for each in FOLDER.iterdir()} - {"readings.json"}
    assert files == set(READINGS)
    assert len(files) >= 60


@pytest.mark.parametrize("name", READINGS)
def test_an_invitation_is_read_as_it_is_meant(name: str) -> None:
    assert reading(read(name)) == READINGS[name]


ZOOM = f"https://acme.zoom.us/j/123456789?pwd={'a' * 200}"


@pytest.mark.parametrize(
    ("place", "link", "rooms", "kept"),
    [
        ("", "", (), ""),
        ("4 Harbour Street", "", (), "4 Harbour Street"),
        ("", ZOOM, (), ZOOM),
        ("Zoom", ZOOM, (), f"Zoom; {ZOOM}"),
        (f"{ZOOM} (code 12)", ZOOM, (), f"{ZOOM} (code 12)"),
        ("Harbour House", ZOOM, ("Room 3", "Room 3"), f"Harbour House, Room 3; {ZOOM}"),
        ("", "https://acme.example/about", (), ""),  # no video call
        ("word " * 200, ZOOM, (), f"{('word ' * 152).strip()}; {ZOOM}"),
        (f"{'word ' * 190}{ZOOM}", "", (), f"{('word ' * 152).strip()}; {ZOOM}"),
        ("x" * 1001, "", (), ""),
    ],
)
def test_where_it_is_is_one_line_with_its_link_whole(
    place: str, link: str, rooms: tuple[str, ...], kept: str
) -> None:
    said = [f"LOCATION:{place}", f"URL:{link}"]
    said += [f"ATTENDEE;CN={each};CUTYPE=ROOM:mailto:{n}@a.example" for n, each in enumerate(rooms)]
    [event] = incoming.read(invite(*said).encode(), "invite.ics").events
    found = invitation_text.place(whole(event).words)
    assert (found, len(found) <= 1000) == (kept, True)


@pytest.mark.parametrize(
    ("summary", "company", "role"),
    [
        ("Interview with Dana Reyes, Engineering Manager", ("Acme", False), ("", False)),
        ("Hiring Manager Interview", ("Acme", False), ("", False)),
        ("Alex Kim <> Dana Reyes (Acme)", ("Acme", True), ("", False)),
        ("Final round @ Thu 3 Dec 2026 14:00 - 15:00 (GMT)", ("Acme", False), ("", False)),
        ("Interview at 4 Harbour Street", ("Acme", False), ("", False)),
        (
            "Interview for the position of Senior Engineer (Remote) at Acme",
            ("Acme", True),
            ("Senior Engineer", True),
        ),
        ("Chat about the Staff Engineer role at Acme", ("Acme", True), ("Staff Engineer", True)),
        ("Acme – Product Manager – Panel", ("Acme", True), ("Product Manager", False)),
        (
            "Vorstellungsgespräch Entwickler (m/w/d) | Acme AG",
            ("Acme AG", True),
            ("Entwickler (m/w/d)", False),
        ),
        (
            "Telefonhaastattelu, Järjestelmäasiantuntija",
            ("Acme", False),
            ("Järjestelmäasiantuntija", False),
        ),
        ("【Acme】一次面接のご案内", ("Acme", True), ("", False)),
    ],
)
def test_what_a_title_says_is_plain_or_proposed_or_nothing(
    summary: str, company: tuple[str, bool], role: tuple[str, bool]
) -> None:
    content = invite(summary=summary, people=(DANA, ATTENDS)).encode()
    [event] = incoming.read(content, "invite.ics").events
    found = whole(event)
    named = said_company(found, hosts(found, ALEX))
    assert (tuple(named), tuple(invitation_text.role(found.words, named.value))) == (company, role)
