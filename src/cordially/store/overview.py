"""What is asked of all opportunities at once, without reading any of them whole."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime
from operator import itemgetter
from typing import NamedTuple

from cordially import moments
from cordially.etiquette import interviews
from cordially.life import WAITING
from cordially.model import Interview, Opportunity
from cordially.store import schema
from cordially.store.opportunities import moment

_NEVER = datetime.min.replace(tzinfo=UTC)


class Summary(NamedTuple):
    """One line of the list of opportunities."""

    slug: str
    company: str
    role: str | None
    status: str
    latest: date | None
    drafts: int


def summaries(connection: sqlite3.Connection) -> list[Summary]:
    """Return a summary of every opportunity, the latest interview first.

    Its day is that of the opportunity's zone, or of the system's.
    """
    rows = connection.execute(
        "SELECT id, time_zone, slug, company, role, status, coalesce(waiting, 0)"
        " FROM opportunity LEFT JOIN"
        " (SELECT opportunity, count(*) AS waiting FROM draft"
        f" WHERE status IN {schema.among(WAITING)} GROUP BY 1)"
        " ON opportunity = id ORDER BY slug"
    ).fetchall()
    starts: dict[int, list[Interview]] = {}
    with schema.sound():
        for number, start in connection.execute("SELECT opportunity, start FROM interview"):
            starts.setdefault(number, []).append(Interview(moment(start)))
    found = []
    for number, time_zone, slug, company, role, status, waiting in rows:
        opportunity = Opportunity(
            company, time_zone=time_zone, interviews=tuple(starts.get(number, ()))
        )
        zone = interviews.zone_of(opportunity, None)
        latest = interviews.latest(opportunity, zone)
        on = interviews.day(latest, zone) if latest else None
        begun = moments.utc(latest.start, zone) if latest else _NEVER
        found.append((begun, Summary(slug, company, role, status, on, waiting)))
    return [each for _, each in sorted(found, key=itemgetter(0), reverse=True)]


def companies(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the company of every opportunity, by slug."""
    return dict(connection.execute("SELECT slug, company FROM opportunity"))


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
