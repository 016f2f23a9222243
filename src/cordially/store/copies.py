"""Copies of drafts where other programs have them too, and of sent letters in Sent."""

import sqlite3
from enum import StrEnum
from typing import NamedTuple

from cordially.store import schema


class Kind(StrEnum):
    """What sort of copy it is: mailto has none that could be looked at."""

    IMAP = "imap"
    MAILDIR = "maildir"
    MAILTO = "mailto"
    SENT = "sent"


class State(StrEnum):
    """How far a copy has come; each is committed before the step that it names."""

    ADDING = "adding"  # it may be there, or not
    KEPT = "kept"
    REMOVING = "removing"  # it may be gone, by us
    REMOVED = "removed"  # it is gone, by us, while its letter leaves


class Copy(NamedTuple):
    """Where a copy is: in a mailbox of an account by its UID, or in a file.

    `size` is what the server says of it, `digest` what the file held.
    """

    draft: int
    kind: Kind
    account: str
    place: str
    state: State
    uid_validity: int | None = None
    uid: int | None = None
    size: int | None = None
    digest: str | None = None


def to_file(draft: int, account: str) -> Copy:
    """Return what stands for a letter that left and is to be found in an account's Sent."""
    return Copy(draft, Kind.SENT, account, "", State.ADDING)


@schema.sound()
def of_draft(connection: sqlite3.Connection, draft: int) -> list[Copy]:
    """Return the copies of a draft that waits; not the one in Sent."""
    return [each for each in _read(connection, "draft = ?", draft) if each.kind != Kind.SENT]


def copied(connection: sqlite3.Connection) -> list[int]:
    """Return the numbers of the drafts that wait and have copies, by number."""
    rows = connection.execute("SELECT DISTINCT draft FROM copy WHERE kind != ?", (Kind.SENT,))
    return sorted(number for (number,) in rows)


@schema.sound()
def get(connection: sqlite3.Connection, draft: int, kind: Kind) -> Copy | None:
    """Return the copy of that kind, or None."""
    return next(iter(_read(connection, "draft = ? AND kind = ?", draft, kind)), None)


@schema.sound()
def missing_in_sent(connection: sqlite3.Connection) -> list[Copy]:
    """Return what stands for letters that left and may not be in Sent yet."""
    return _read(connection, "kind = ? AND state = ?", Kind.SENT, State.ADDING)


def put(connection: sqlite3.Connection, copy: Copy) -> None:
    """Keep what is known of a copy, in the place of what was."""
    connection.execute(
        "INSERT OR REPLACE INTO copy VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        copy,
    )


def remove(connection: sqlite3.Connection, draft: int, kind: Kind | None = None) -> None:
    """Forget a copy, or all copies of a draft but the one in Sent."""
    if kind:
        connection.execute("DELETE FROM copy WHERE draft = ? AND kind = ?", (draft, kind))
    else:
        connection.execute("DELETE FROM copy WHERE draft = ? AND kind != ?", (draft, Kind.SENT))


def _read(connection: sqlite3.Connection, where: str, *values: object) -> list[Copy]:
    rows = connection.execute(
        "SELECT draft, kind, account, place, state, uid_validity, uid, size, digest"
        f" FROM copy WHERE {where} ORDER BY draft, kind",
        values,
    )
    return [Copy(row[0], Kind(row[1]), row[2], row[3], State(row[4]), *row[5:9]) for row in rows]
