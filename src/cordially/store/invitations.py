"""By which invitations interviews are known, and in which version."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import NamedTuple

from cordially.store import opportunities, schema

_NEVER = datetime.min.replace(tzinfo=UTC)


class KeptInvitation(NamedTuple):
    """An invitation to an interview; `start` is the interview's, as it is kept.

    `sequence` is what its sender counts, which may be larger than any computer's word.
    """

    opportunity: str
    uid: str
    recurrence: str
    start: str
    sequence: int = 0
    stamp: datetime | None = None

    @property
    def version(self) -> tuple[int, datetime]:
        """What is higher in a later version (RFC 5546 section 2.1.5)."""
        return self.sequence, self.stamp or _NEVER


@schema.sound()
def of_uid(connection: sqlite3.Connection, uid: str) -> list[KeptInvitation]:
    """Return what is kept of an event and of its single days."""
    rows = connection.execute(
        "SELECT slug, uid, recurrence, start, sequence, stamp FROM invitation"
        " JOIN opportunity ON opportunity.id = invitation.opportunity WHERE uid = ?"
        " ORDER BY slug, recurrence",
        (uid,),
    )
    return [
        KeptInvitation(
            *(slug, uid, recurrence, start, int(sequence)),
            datetime.fromisoformat(stamp) if stamp else None,
        )
        for slug, uid, recurrence, start, sequence, stamp in rows
    ]


def put(connection: sqlite3.Connection, kept: KeptInvitation) -> None:
    """Keep an invitation in its latest version, in the place of any earlier one.

    One that belongs to another opportunity now belongs to the earlier one no more.
    """
    number = opportunities.identity(connection, kept.opportunity)
    stamp = kept.stamp.isoformat() if kept.stamp else None
    connection.execute(
        "DELETE FROM invitation WHERE uid = ? AND recurrence = ?", (kept.uid, kept.recurrence)
    )
    connection.execute(
        "INSERT INTO invitation VALUES (?, ?, ?, ?, ?, ?)",
        (number, kept.uid, kept.recurrence, kept.start, str(kept.sequence), stamp),
    )


def move(connection: sqlite3.Connection, opportunity: int, old: str, new: str) -> None:
    """Let the invitations to an interview follow it to its new start."""
    connection.execute(
        "UPDATE invitation SET start = ? WHERE opportunity = ? AND start = ?",
        (new, opportunity, old),
    )
