"""What was seen of a mailbox: how far it was read, and the answers that wait for a word."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class Seen(NamedTuple):
    """How far a mailbox was read: UIDs below `uid_next`, while its `uid_validity` holds."""

    uid_validity: int
    uid_next: int


def seen(connection: sqlite3.Connection, account: str, mailbox: str) -> Seen | None:
    """Return how far a mailbox was read, or None."""
    row = connection.execute(
        "SELECT uid_validity, uid_next FROM seen WHERE account = ? AND mailbox = ?",
        (account, mailbox),
    ).fetchone()
    return Seen(*row) if row else None


def put_seen(connection: sqlite3.Connection, account: str, mailbox: str, now: Seen) -> None:
    """Keep how far a mailbox was read."""
    connection.execute(
        "INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)",
        (account, mailbox, now.uid_validity, now.uid_next),
    )


def decided(connection: sqlite3.Connection) -> set[str]:
    """Return the ids of the messages about which nothing is to be asked any more."""
    return {key for (key,) in connection.execute("SELECT id FROM inbound WHERE decided")}


def waiting(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the UIDs of the messages that were told of and not decided, by their ids."""
    return dict(connection.execute("SELECT id, uid FROM inbound WHERE NOT decided"))


def put(connection: sqlite3.Connection, key: str, uid: int, slug: str, *, done: bool) -> None:
    """Keep that the person was told of a message about an opportunity, or decided on it."""
    connection.execute(
        "INSERT OR REPLACE INTO inbound SELECT ?, ?, id, ? FROM opportunity WHERE slug = ?",
        (key, uid, done, slug),
    )
