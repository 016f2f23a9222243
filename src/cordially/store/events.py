"""What a calendar was told, so that the next file can correct it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cordially.mail.ics import Event, zone_key
from cordially.store import schema

_NO_WORDS = "A date that is no more"


@schema.sound()
def everything(connection: sqlite3.Connection) -> dict[str, Event]:
    """Return the events that were exported, as they were, by their UID."""
    rows = connection.execute("SELECT uid, sequence, content FROM event ORDER BY uid")
    return {uid: _event(uid, sequence, json.loads(content)) for uid, sequence, content in rows}


def put(connection: sqlite3.Connection, event: Event) -> None:
    """Keep an event as it is exported now."""
    content = {
        "opportunity": event.opportunity,
        "start": event.start.isoformat(),
        "zone": zone_key(event.start.tzinfo),
        "summary": event.summary,
        "description": event.description,
        "cancelled": event.cancelled,
        "step": event.step,
    }
    connection.execute(
        "INSERT INTO event VALUES (?, ?, ?) ON CONFLICT (uid) DO UPDATE"
        " SET sequence = excluded.sequence, content = excluded.content",
        (event.uid, event.sequence, json.dumps(content, ensure_ascii=False)),
    )


def remove(connection: sqlite3.Connection, uid: str) -> None:
    """Keep nothing of an event any more."""
    connection.execute("DELETE FROM event WHERE uid = ?", (uid,))


def move(connection: sqlite3.Connection, opportunity: str, old: str, new: str) -> None:
    """Let the events of an opportunity follow an interview to its new start."""
    for event in everything(connection).values():
        if event.opportunity == opportunity and event.step:
            slug, note, interview, *names = json.loads(event.step)
            if interview == old:
                step = step_key(slug, note, new, names)
                put(connection, event._replace(step=step))


def step_key(opportunity: str, note: str, interview: str, names: Iterable[str]) -> str:
    """Return the text that tells a step from all others, whenever it is to be done."""
    return json.dumps([opportunity, note, interview, *names])


def forget_words(connection: sqlite3.Connection, opportunity: str) -> None:
    """Keep of an opportunity's events only what it takes to take them out of the calendar."""
    for event in everything(connection).values():
        if event.opportunity == opportunity:
            bare = event._replace(opportunity="", summary=_NO_WORDS, description="", step="")
            put(connection, bare)


def _event(uid: str, sequence: int, content: dict[str, str]) -> Event:
    start = datetime.fromisoformat(content["start"])
    if zone := content["zone"]:
        with suppress(ZoneInfoNotFoundError):  # without it the instant is enough
            start = start.astimezone(ZoneInfo(zone))
    return Event(
        uid,
        content["opportunity"],
        start,
        content["summary"],
        content["description"],
        sequence,
        bool(content["cancelled"]),
        str(content.get("step", "")),  # which an earlier version did not keep
    )
