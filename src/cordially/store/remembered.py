"""What a later command has to know of an earlier one, kept in the journal."""

from __future__ import annotations

import sqlite3

FORGETTING = "forgetting"
"""That words are to be cleared from free parts of the journal and from its copy."""

RESTORED = "restored"
"""Of what moment the journal is that was put back: of what left since it knows nothing."""


def value(connection: sqlite3.Connection, what: str) -> str | None:
    """Return what is remembered, or None."""
    row = connection.execute("SELECT value FROM remembered WHERE what = ?", (what,)).fetchone()
    return row[0] if row else None


def keep(connection: sqlite3.Connection, what: str, value: str) -> None:
    """Remember something, in the place of what was remembered of it."""
    connection.execute("INSERT OR REPLACE INTO remembered VALUES (?, ?)", (what, value))


def forget(connection: sqlite3.Connection, what: str) -> None:
    """Remember nothing more of it."""
    connection.execute("DELETE FROM remembered WHERE what = ?", (what,))
