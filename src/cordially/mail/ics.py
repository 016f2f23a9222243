"""Write a calendar file (RFC 5545); pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from icalendar import Calendar, Timezone
    from icalendar import Event as Component

PRODUCT = "-//Cordially//Cordially//EN"
"""What wrote a file, as it says itself (RFC 5545 section 3.7.3)."""

_LENGTH = timedelta(minutes=15)
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


class Event(NamedTuple):
    """A date in a calendar, for a quarter of an hour, with a reminder as it begins.

    `start` is aware; `sequence` rises with every change, so that a calendar which has the
    date already changes it; a cancelled one takes it away again.  `step` tells, for whoever
    makes the next file, what the date is of; it is not in the file.
    """

    uid: str
    opportunity: str
    start: datetime
    summary: str
    description: str
    sequence: int = 0
    cancelled: bool = False
    step: str = ""


def render(events: Iterable[Event], now: datetime) -> bytes:
    """Return the calendar file of these events, as it is made `now`; the same for the same."""
    from icalendar import Calendar  # 35 ms, for this file alone

    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    ordered = sorted(events, key=lambda each: (each.start.astimezone(UTC), each.uid))
    starts = [_start(each) for each in ordered]
    _add_zones(calendar, starts)
    for event, start in zip(ordered, starts, strict=True):
        calendar.add_component(_component(event, start, now))
    content: bytes = calendar.to_ical(sorted=False)
    return content


def zone_key(zone: tzinfo | None) -> str | None:
    """Return the name of a zone in the IANA database; None for UTC and for a mere offset."""
    key: str | None = getattr(zone, "key", None)
    return None if key in ("UTC", "Etc/UTC") else key


def _start(event: Event) -> datetime:
    """Return an event's start in its zone; in UTC where that has no name or is not unique."""
    instant = event.start.astimezone(UTC)
    if zone_key(event.start.tzinfo) is None:
        return instant
    local = instant.astimezone(event.start.tzinfo)
    # RFC 5545 section 3.3.5: a wall time that comes twice means the first.
    return instant if local.fold else local


def _component(event: Event, start: datetime, now: datetime) -> Component:
    from icalendar import Alarm
    from icalendar import Event as Component

    made = now.astimezone(UTC).replace(microsecond=0)
    component = Component()
    component.add("UID", event.uid)
    component.add("DTSTAMP", made)
    component.add("LAST-MODIFIED", made)
    component.add("SEQUENCE", event.sequence)
    component.add("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED")
    component.add("TRANSP", "TRANSPARENT")
    component.add("DTSTART", start)
    component.add("DURATION", _LENGTH)
    component.add("SUMMARY", event.summary)
    if event.description:
        component.add("DESCRIPTION", event.description)
    if not event.cancelled:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("TRIGGER", timedelta())
        alarm.add("DESCRIPTION", event.summary)
        component.add_component(alarm)
    return component


def _add_zones(calendar: Calendar, starts: Iterable[datetime]) -> None:
    """Say of each zone what its clocks do in the years in which something happens."""
    by_zone: dict[str, list[datetime]] = {}
    for start in starts:
        if key := zone_key(start.tzinfo):
            by_zone.setdefault(key, []).append(start)
    for key in sorted(by_zone):
        calendar.add_component(_timezone(key, by_zone[key]))


def _timezone(key: str, starts: Sequence[datetime]) -> Timezone:
    # By hand: icalendar's own begins summer time an hour late, and has no order among zones.
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    timezone = Timezone()
    timezone.add("TZID", key)
    zone = starts[0].tzinfo or UTC
    begin = datetime(min(each.year for each in starts), 1, 1, tzinfo=UTC)
    end = datetime(max(each.year for each in starts) + 1, 1, 1, tzinfo=UTC)
    # A day more on both ends, for what is another year there.
    for onset, before in _changes(zone, begin - _DAY, end + _DAY):
        local = onset.astimezone(zone)
        part = TimezoneDaylight() if local.dst() else TimezoneStandard()
        # RFC 5545 section 3.6.5: the onset is told on the clock as it went before.
        part.add("DTSTART", (onset + before).replace(tzinfo=None))
        part.add("TZOFFSETFROM", before)
        part.add("TZOFFSETTO", local.utcoffset() or timedelta())
        part.add("TZNAME", local.tzname() or key)
        timezone.add_component(part)
    return timezone


def _changes(zone: tzinfo, begin: datetime, end: datetime) -> Iterator[tuple[datetime, timedelta]]:
    """Yield the beginning, and then every change of the clocks, with the offset before it."""

    def offset(instant: datetime) -> timedelta:
        return instant.astimezone(zone).utcoffset() or timedelta()

    yield begin, offset(begin)
    while begin < end:
        low, high = begin, begin + _DAY
        begin = high
        if offset(low) == offset(high):
            continue
        while high - low > _SECOND:
            middle = low + (high - low) // 2
            if offset(middle) == offset(begin):
                high = middle
            else:
                low = middle
        yield high.replace(microsecond=0), offset(low)
