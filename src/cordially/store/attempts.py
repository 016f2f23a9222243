"""Tries to hand drafts to a server, each step of the life of a draft a row's change."""

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from cordially.errors import StorageError
from cordially.model import DraftStatus, SentLetter
from cordially.store import drafts, lock


class Attempt(NamedTuple):
    """One try that has not ended; `dot` is 1 from just before the message's end is written."""

    id: int
    draft: int
    dot: int

    @property
    def leaves(self) -> DraftStatus:
        """What its draft is if the sender died: without the dot it cannot have been accepted."""
        return DraftStatus.UNKNOWN if self.dot else DraftStatus.DRAFT


def begin(
    connection: sqlite3.Connection, draft: int, wire: bytes, server: str, now: datetime
) -> int:
    """Claim a draft for one try with these bytes; return the try's number."""
    drafts.advance(connection, draft, DraftStatus.SENDING)
    connection.execute(
        "INSERT INTO wire VALUES (?, ?, ?) ON CONFLICT (draft) DO UPDATE"
        " SET day = excluded.day, content = excluded.content",
        (draft, now.date().isoformat(), wire),
    )
    number = connection.execute(
        "INSERT INTO attempt (draft, server, begun) VALUES (?, ?, ?)",
        (draft, server, now.isoformat()),
    ).lastrowid
    return number or 0


def wire(connection: sqlite3.Connection, draft: int, now: datetime) -> bytes | None:
    """Return the bytes approved for a draft earlier the same day, or None."""
    row = connection.execute(
        "SELECT content FROM wire WHERE draft = ? AND day = ?", (draft, now.date().isoformat())
    ).fetchone()
    return row[0] if row else None


def sent_bytes(connection: sqlite3.Connection, draft: int) -> bytes | None:
    """Return the bytes with which a letter left, or None if it left by other means."""
    row = connection.execute("SELECT content FROM wire WHERE draft = ?", (draft,)).fetchone()
    return row[0] if row else None


def provider_ids(connection: sqlite3.Connection, draft: int) -> list[str]:
    """Return the Message-IDs that a provider gave a letter."""
    rows = connection.execute(
        "SELECT provider_id FROM attempt WHERE draft = ? AND provider_id NOT NULL", (draft,)
    )
    return [row[0] for row in rows]


def forget_wire(connection: sqlite3.Connection, draft: int) -> None:
    """Take back the approval of a draft's bytes: it was changed."""
    connection.execute("DELETE FROM wire WHERE draft = ?", (draft,))


def mark_dot(connection: sqlite3.Connection, attempt: int) -> None:
    """Record that the final dot is about to be written; StorageError without a claim for it."""
    done = connection.execute(
        "UPDATE attempt SET dot = 1 WHERE id = ? AND ended IS NULL", (attempt,)
    )
    _check_claimed(done)


def end(
    connection: sqlite3.Connection,
    attempt: int,
    status: DraftStatus,
    now: datetime,
    reply: str | None = None,
    provider_id: str | None = None,
) -> None:
    """Record how a try ended, and give its draft that status; StorageError when it has ended."""
    done = connection.execute(
        "UPDATE attempt SET ended = ?, outcome = ?, reply = ?, provider_id = ?"
        " WHERE id = ? AND ended IS NULL",
        (now.isoformat(), status, reply, provider_id, attempt),
    )
    _check_claimed(done)
    (draft,) = connection.execute("SELECT draft FROM attempt WHERE id = ?", (attempt,)).fetchone()
    drafts.advance(connection, draft, status, among=(DraftStatus.SENDING,))


def _check_claimed(done: sqlite3.Cursor) -> None:
    """Refuse a step of a try that the journal does not have, or has as ended."""
    # An older journal was copied over this one, or its lock was removed, so that others settled.
    if done.rowcount != 1:
        raise StorageError(
            "The journal no longer has the claim of the letter that was to leave.",
            "Something else than Cordially wrote to its files. See what “cordially drafts” shows.",
        )


def unfinished(connection: sqlite3.Connection) -> list[Attempt]:
    """Return the tries of the drafts that are being sent, or whose sender died."""
    rows = connection.execute(
        "SELECT attempt.id, draft, dot FROM attempt"
        " JOIN draft ON draft.id = attempt.draft"
        " WHERE draft.status = ? AND ended IS NULL",
        (DraftStatus.SENDING,),
    )
    return [Attempt(*row) for row in rows]


def abandoned(connection: sqlite3.Connection) -> dict[int, DraftStatus]:
    """Return what the drafts are whose sender died, by number; changes nothing.

    Only whoever knows that nobody sends may ask.
    """
    return {each.draft: each.leaves for each in unfinished(connection)}


def left_behind(connection: sqlite3.Connection, sending_lock: Path) -> dict[int, DraftStatus]:
    """Return what the drafts are that somebody was sending who is no more; changes nothing."""
    left = abandoned(connection)
    return left if left and lock.is_free(sending_lock) else {}


def settle_abandoned(connection: sqlite3.Connection, now: datetime) -> None:
    """Settle what a sender left behind that died; only with the lock of sending in hand."""
    for attempt in unfinished(connection):
        end(connection, attempt.id, attempt.leaves, now)


def presume(connection: sqlite3.Connection, draft: int, begun: datetime, now: datetime) -> None:
    """Make a draft unknown that may have left unseen, from `begun` on: a journal was put back."""
    for attempt in connection.execute(
        "SELECT id FROM attempt WHERE draft = ? AND ended IS NULL", (draft,)
    ).fetchall():
        connection.execute("UPDATE attempt SET ended = ? WHERE id = ?", (now.isoformat(), *attempt))
    connection.execute(
        "INSERT INTO attempt (draft, server, begun, dot, ended, outcome)"
        " VALUES (?, '', ?, 1, ?, ?)",
        (draft, begun.isoformat(), now.isoformat(), DraftStatus.UNKNOWN),
    )
    drafts.advance(connection, draft, DraftStatus.UNKNOWN)


def add_letter(connection: sqlite3.Connection, slug: str, letter: SentLetter) -> None:
    """Record with its opportunity that a letter was sent."""
    connection.execute(
        "INSERT INTO letter SELECT id,"
        " (SELECT coalesce(max(place) + 1, 0) FROM letter WHERE opportunity = opportunity.id),"
        " ?, ?, ?, ?, ?, ? FROM opportunity WHERE slug = ?",
        (
            letter.note,
            letter.to,
            letter.sent.isoformat(),
            letter.subject,
            letter.message_id,
            letter.provider_id,
            slug,
        ),
    )
