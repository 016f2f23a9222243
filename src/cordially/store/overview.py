"""What is asked of all opportunities at once, without reading any of them whole."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from cordially.store import schema


class Summary(NamedTuple):
    """One line of the list of opportunities."""

    slug: str
    company: str
    role: str | None
    status: str
    latest: str | None
    drafts: int


def summaries(connection: sqlite3.Connection) -> list[Summary]:
    """Return a summary of every opportunity, the latest interview first."""
    rows = connection.execute(
        "SELECT slug, company, role, status,"
        " (SELECT max(start) FROM interview WHERE opportunity = id) AS latest,"
        " coalesce(waiting, 0) FROM opportunity LEFT JOIN"
        " (SELECT opportunity, count(*) AS waiting FROM draft"
        f" WHERE status IN {schema.WAITING} GROUP BY 1)"
        " ON opportunity = id ORDER BY latest DESC, slug"
    )
    return [Summary(*row) for row in rows]


def companies_and_roles(connection: sqlite3.Connection) -> list[tuple[str, str | None]]:
    """Return every opportunity's company and role."""
    return connection.execute("SELECT DISTINCT company, role FROM opportunity").fetchall()


def with_address(connection: sqlite3.Connection, addr_spec: str) -> str | None:
    """Return the slug of the latest opportunity with a person of that address, or None."""
    row = connection.execute(
        "SELECT slug FROM person JOIN opportunity ON opportunity.id = person.opportunity"
        " WHERE lower(email) = lower(?) ORDER BY opportunity.id DESC LIMIT 1",
        (addr_spec,),
    ).fetchone()
    return row[0] if row else None
