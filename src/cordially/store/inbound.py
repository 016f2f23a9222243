"""What was seen of a mailbox: how far it was read, and the answers that wait for a word."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from enum import StrEnum, auto
from typing import NamedTuple

from cordially.store import schema


class Seen(NamedTuple):
    """How far a mailbox was read: UIDs below `uid_next`, from the day `since` on.

    It holds while the mailbox's `uid_validity` does.
    """

    uid_validity: int
    uid_next: int
    since: date


class State(StrEnum):
    """How far a message has come; what is only found would be told anew after a crash."""

    FOUND = auto()
    TOLD = auto()
    DECIDED = auto()


class Known(NamedTuple):
    """A message that was found before; `certain` when it leaves no doubt.

    `uid` is 0 where the mailbox was numbered anew since; `invites` tells of an invitation, and
    `recorded_at` is the time of the reply that was made of it.
    """

    uid: int
    state: State
    certain: bool
    invites: bool = False
    recorded_at: datetime | None = None


@schema.sound()
def seen(connection: sqlite3.Connection, account: str, mailbox: str) -> Seen | None:
    """Return how far a mailbox was read, or None."""
    row = connection.execute(
        "SELECT uid_validity, uid_next, since FROM seen WHERE account = ? AND mailbox = ?",
        (account, mailbox),
    ).fetchone()
    return Seen(row[0], row[1], date.fromisoformat(row[2])) if row else None


def put_seen(connection: sqlite3.Connection, account: str, mailbox: str, now: Seen) -> None:
    """Keep how far a mailbox was read."""
    connection.execute(
        "INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?, ?)",
        (account, mailbox, now.uid_validity, now.uid_next, now.since.isoformat()),
    )


@schema.sound()
def known(connection: sqlite3.Connection) -> dict[str, Known]:
    """Return the messages that were found before, by their ids."""
    rows = connection.execute("SELECT id, uid, state, certain, invites, recorded_at FROM inbound")
    return {
        key: Known(
            *(uid, State(state), bool(certain), bool(invites)),
            at and datetime.fromisoformat(at),
        )
        for key, uid, state, certain, invites, at in rows
    }


def put(connection: sqlite3.Connection, key: str, slug: str, now: Known) -> None:
    """Keep how far a message about an opportunity has come."""
    at = now.recorded_at
    connection.execute(
        "INSERT OR REPLACE INTO inbound SELECT ?, ?, id, ?, ?, ?, ? FROM opportunity"
        " WHERE slug = ?",
        (key, now.uid, now.state, now.certain, now.invites, at and at.isoformat(), slug),
    )


def number(connection: sqlite3.Connection, key: str, uid: int) -> None:
    """Keep the UID that a message has now."""
    connection.execute("UPDATE inbound SET uid = ? WHERE id = ?", (uid, key))


def forget_numbers(connection: sqlite3.Connection) -> None:
    """Keep no UID: they are those of other messages by now."""
    connection.execute("UPDATE inbound SET uid = 0")
