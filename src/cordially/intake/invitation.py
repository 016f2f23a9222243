"""Read invitations (RFC 5545, RFC 5546): bytes in; what they say, and what they leave open, out.

icalendar reads the words of the one event that is meant; how the file is built, and where a
time belongs, is told without it (see `calendar_blocks` and `zones`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from cordially.errors import DataError
from cordially.intake import calendar_blocks, event_times, event_words, zone_rules
from cordially.intake.calendar_blocks import Block, Blocks
from cordially.intake.event_words import Words
from cordially.intake.zone_rules import Rules
from cordially.intake.zones import Placed
from cordially.values import shown

_NEVER = datetime.min.replace(tzinfo=UTC)


class Method(StrEnum):
    """What an event wants of its reader (RFC 5546 section 1.4), as far as it matters here."""

    INVITES = "invites"
    CANCELS = "cancels"
    ANSWERS = "answers"
    PROPOSES = "proposes"


_METHODS = {
    "CANCEL": Method.CANCELS,
    "COUNTER": Method.PROPOSES,
    **dict.fromkeys(("REPLY", "REFRESH", "DECLINECOUNTER"), Method.ANSWERS),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a file, in its latest version, as far as a list of events says it.

    `recurrence` tells a day of a series apart from its others, `series` is the whole of which
    it was taken, and `changed` are days of a series that differ.  `product` is what wrote the
    file.  `set_aside` names what in it is broken and was left out.
    """

    method: Method
    uid: str
    recurrence: str
    sequence: int
    stamp: datetime | None
    start: Placed | None
    summary: str
    is_series: bool
    set_aside: tuple[str, ...]
    block: Block
    rules: Mapping[str, Rules]
    product: str = ""
    changed: tuple[Event, ...] = ()
    series: Event | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What is the same in every version of one event."""
        return self.uid, self.recurrence

    @property
    def version(self) -> tuple[int, datetime]:
        """What is higher in a later version of one event (RFC 5546 section 2.1.5)."""
        return self.sequence, self.stamp or _NEVER


@dataclass(frozen=True, slots=True)
class Invitation:
    """One event, whole; what it does not say is None or empty."""

    event: Event
    words: Words
    end: Placed | None = None
    end_aside: tuple[str, ...] = ()

    @property
    def start(self) -> Placed | None:
        """When it begins."""
        return self.event.start

    @property
    def set_aside(self) -> tuple[str, ...]:
        """What is broken in it, and was left out."""
        return tuple(dict.fromkeys((*self.event.set_aside, *self.end_aside, *self.words.set_aside)))


def read(content: bytes, label: str) -> tuple[Event, ...]:
    """Return the events of a calendar file, each once.

    Raises DataError, naming `label`, for what is no calendar, has no event, or is out of bounds.
    """
    if not calendar_blocks.is_calendar(content):
        raise DataError(f"{label} is no invitation.", "An invitation begins with BEGIN:VCALENDAR.")
    found: list[Event] = []
    for blocks in calendar_blocks.calendars(content, label):
        if blocks.events:
            rules, broken = _rules(blocks)
            found += (_event(each, blocks, rules, broken) for each in blocks.events)
    if not found:
        raise DataError(f"{label} has no event in it.", "Save the invitation itself as a file.")
    return latest(found)


def whole(event: Event) -> Invitation:
    """Return an event with its words and its end."""
    aside: list[str] = []
    words = event_words.read(event.block)
    first = event.series.start if event.series else event.start
    end = event_times.end(event.block, first, words.length, event.rules, aside)
    if end and first and event.start and event.series:
        end = event_times.shifted(end, first, event.start)
    return Invitation(event, words, end, tuple(aside))


def latest(found: Iterable[Event]) -> tuple[Event, ...]:
    """Return each event once, in its latest version; Google sends one twice in one mail.

    The days of a series that differ go with it.
    """
    events: dict[tuple[str, ...], Event] = {}
    for number, each in enumerate(found):
        key = each.key if each.uid else (*each.key, str(number))
        if key not in events or each.version >= events[key].version:
            events[key] = each
    changed: dict[str, list[Event]] = {
        each.uid: []
        for each in events.values()
        if each.is_series and each.uid and not each.recurrence
    }
    apart: list[Event] = []
    for each in events.values():
        differs = each.recurrence and each.uid in changed
        (changed[each.uid] if differs else apart).append(each)
    return tuple(
        replace(each, changed=(*each.changed, *changed.get(each.uid, ()))) for each in apart
    )


def _rules(blocks: Blocks) -> tuple[Mapping[str, Rules], tuple[str, ...]]:
    """Return the zones that the file has rules for, and what is broken in it."""
    found: dict[str, Rules] = {}
    broken = []
    if not blocks.is_utf8:
        broken.append("it is not UTF-8, so letters with accents may be wrong")
    for each in blocks.zones:
        name = each.value("TZID").strip('"').strip()
        if name and (rules := zone_rules.read(each)):
            found[name] = rules
        else:
            broken.append(f"the rules of its time zone {shown(name)} cannot be read")
    return found, tuple(broken)


def _event(
    block: Block, blocks: Blocks, rules: Mapping[str, Rules], broken: tuple[str, ...]
) -> Event:
    aside = list(broken)
    if not block.is_whole:
        aside.append("it ends within the event")
    meant = _METHODS.get(blocks.method, Method.INVITES)
    if meant == Method.INVITES and block.value("STATUS").upper() == "CANCELLED":
        meant = Method.CANCELS
    return Event(
        meant,
        block.value("UID")[:1000],
        event_times.recurrence(block, rules, aside),
        event_times.sequence(block, aside),
        event_times.stamp(block),
        event_times.placed(block, "DTSTART", rules, aside),
        event_words.unescaped(block.value("SUMMARY")[:300]),
        any(block.value(name) for name in ("RRULE", "RDATE")),
        tuple(dict.fromkeys(aside)),
        block,
        rules,
        blocks.product,
    )
