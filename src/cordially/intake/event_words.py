"""What an event says in words: its texts, links, people, its length.

icalendar reads each line by itself, so that a broken one costs only itself and is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from cordially import values
from cordially.errors import DataError
from cordially.intake import safe_links
from cordially.intake.calendar_blocks import Block
from cordially.values import shown

if TYPE_CHECKING:
    from icalendar import Event

MOST_INVITED = 200
_LINE_LIMIT = 1000  # characters
_TEXT_LIMIT = 20_000

_LINKS = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE", "URL")
_READ = frozenset(
    {"SUMMARY", "DESCRIPTION", "LOCATION", "ORGANIZER", "ATTENDEE", "DURATION", *_LINKS}
)
_NOT_PEOPLE = ("ROOM", "RESOURCE", "GROUP")
_CALENDARS = ("@resource.calendar.google.com", "@group.calendar.google.com")


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody in an invitation; `answer` is what they said to it, as RFC 5545 spells it."""

    email: str
    name: str | None = None
    answer: str = ""

    @property
    def declined(self) -> bool:
        """Whether they said that they do not come."""
        return self.answer == "DECLINED"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an event; what it does not say is None or empty."""

    summary: str = ""
    description: str = ""
    place: str = ""
    link: str = ""
    length: timedelta | None = None
    organizer: Invited | None = None
    attendees: tuple[Invited, ...] = ()
    rooms: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()


def read(block: Block) -> Words:
    """Read the words of an event; lines that cannot be read are named in `set_aside`."""
    aside: list[str] = []
    event = _component(block, aside)
    description = _text(event, "DESCRIPTION", _TEXT_LIMIT)
    if not description and (html := block.value("X-ALT-DESC")):
        description = _text_of_html(html[:_TEXT_LIMIT])
    length = getattr(event.get("DURATION"), "dt", None)
    attendees = {each.email.casefold(): each for each in _people(event, "ATTENDEE", aside)}
    return Words(
        summary=" ".join(_text(event, "SUMMARY", _LINE_LIMIT).split()),
        description=description,
        place=values.cleaned(_text(event, "LOCATION", 3 * _LINE_LIMIT), 2 * _LINE_LIMIT),
        link=_conference(event),
        length=length if isinstance(length, timedelta) else None,
        organizer=next(_people(event, "ORGANIZER", aside), None),
        attendees=tuple(attendees.values()),
        rooms=tuple(_rooms(event)),
        set_aside=tuple(aside),
    )


def unescaped(text: str) -> str:
    """Return a TEXT as it is meant (RFC 5545 section 3.3.11), in one line."""
    return " ".join(re.sub(r"\\(.)", lambda found: _ESCAPED.get(found[1], found[1]), text).split())


_ESCAPED = {"n": "\n", "N": "\n"}


def _component(block: Block, aside: list[str]) -> Event:
    from icalendar import Event  # 40 ms, for invitations alone

    event = Event()
    invited = 0
    for line in block.lines:
        name = re.split("[;:]", line[:100], maxsplit=1)[0].strip().upper()
        if name not in _READ or (name != "ATTENDEE" and name in event):
            continue
        invited += name == "ATTENDEE"
        if invited > MOST_INVITED and name == "ATTENDEE":
            if invited == MOST_INVITED + 1:
                aside.append(f"more than {MOST_INVITED} are invited; the others are left out")
            continue
        try:
            read = Event.from_ical(f"BEGIN:VEVENT\r\n{line.rstrip()}\r\nEND:VEVENT\r\n")
            value = None if read.errors else read.get(name)
        except (ValueError, LookupError, TypeError, AttributeError):
            value = None
        if value is None:
            aside.append(f"a line is damaged: {shown(line)}")
        else:
            event.add(name, value, encode=False)
    return event


def _text(event: Event, name: str, limit: int) -> str:
    # Some programs write a line's end as a backslash and a capital N.
    return safe_links.unwrapped(str(event.get(name, "")).replace("\\N", "\n"))[:limit].strip()


def _conference(event: Event) -> str:
    for name in _LINKS:
        found = re.match(r"https?://[^\s<>\"]+", _text(event, name, 2 * _LINE_LIMIT))
        if found and len(found[0]) <= _LINE_LIMIT:
            return found[0]
    return ""


def _all(event: Event, name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    found = event.get(name)
    for each in found if isinstance(found, list) else [found] if found else []:
        yield str(each), getattr(each, "params", {})


def _people(event: Event, name: str, aside: list[str]) -> Iterator[Invited]:
    """Yield the people of a property: no rooms, no groups, nobody without an address."""
    for address, parameters in _all(event, name):
        if _parameter(parameters, "CUTYPE").upper() in _NOT_PEOPLE:
            continue
        email = _email(address, _parameter(parameters, "EMAIL"))
        if not email:
            aside.append(f"{name} has no address: {shown(address)}")
        elif not email.casefold().endswith(_CALENDARS):
            yield Invited(
                email,
                name_of(_parameter(parameters, "CN"), email),
                _parameter(parameters, "PARTSTAT").upper(),
            )


def _rooms(event: Event) -> Iterator[str]:
    for address, parameters in _all(event, "ATTENDEE"):
        is_room = _parameter(parameters, "CUTYPE").upper() in ("ROOM", "RESOURCE")
        if is_room or address.casefold().endswith(_CALENDARS[0]):
            yield " ".join(_parameter(parameters, "CN").split()) or "a room"


def _parameter(parameters: Mapping[str, Any], name: str) -> str:
    value = parameters.get(name, "")
    # A comma that lacks its quotes parts a value in two.
    return ",".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _email(address: str, beside: str) -> str:
    """Return the address of a calendar user; Apple may have it beside a path or a number."""
    scheme, colon, rest = address.partition(":")
    spec = unquote(rest) if colon and scheme.strip().casefold() == "mailto" else address
    for each in (spec, beside):
        try:
            return values.addr_spec(each.strip().strip("<>'\""), "The address")
        except DataError:
            continue
    return ""


def name_of(text: str, email: str) -> str | None:
    """Return somebody's name as its person says it; many programs have the address there."""
    from cordially.intake import people

    name = " ".join(text.split())
    if not name or "@" in name:
        return None
    try:
        return people.read(f"{re.sub('[<>]', ' ', name)} <{email}>", "The name")[0].display_name
    except DataError:
        return None


def _text_of_html(html: str) -> str:
    from cordially.letter import plaintext

    try:
        return safe_links.unwrapped(plaintext.from_html(html)).strip()
    except DataError:
        return ""
