"""Names in the journal, read at a glance for completion: nothing is checked or changed.

Everything here raises sqlite3.Error when the journal cannot be read at once.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote_from_bytes

from cordially.life import WAITING
from cordially.store import schema, slugs

Row = tuple[str, str]
"""A name, and what it means."""

_PATIENCE_SECONDS = 0.05


def opportunities(path: Path) -> list[Row]:
    """Return the opportunities by slug, those that are open first."""
    with _glancing(path) as connection:
        return connection.execute(
            "SELECT slug, company || coalesce(', ' || role, '') FROM opportunity"
            " ORDER BY status != 'open', slug"
        ).fetchall()


def drafts(path: Path) -> list[Row]:
    """Return the numbers of the drafts that may still want something."""
    with _glancing(path) as connection:
        return connection.execute(
            "SELECT CAST(draft.id AS TEXT), note || ' to ' || recipient_name || ', ' || company"
            " FROM draft JOIN opportunity ON opportunity.id = draft.opportunity"
            f" WHERE draft.status IN {schema.among(WAITING)} ORDER BY draft.id"
        ).fetchall()


def people(path: Path, opportunity: str | None) -> list[Row]:
    """Return the people of the opportunity that a name may mean, or else of all."""
    with _glancing(path) as connection:
        wanted = slugs.named(connection, opportunity) if opportunity else None
        rows = connection.execute(
            "SELECT name, coalesce(title, email, company), slug FROM person"
            " JOIN opportunity ON id = opportunity ORDER BY slug, place"
        )
        return [row[:2] for row in rows if wanted is None or row[2] in wanted]


@contextmanager
def _glancing(path: Path) -> Iterator[sqlite3.Connection]:
    uri = f"file:{quote_from_bytes(os.fsencode(path), safe='')}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, timeout=_PATIENCE_SECONDS)) as connection:
        yield connection
