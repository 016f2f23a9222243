"""What is asked of all opportunities at once, without reading any of them whole."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from cordially import moments
from cordially.etiquette import interviews
from cordially.life import WAITING
from cordially.model import Interview, InterviewState, Opportunity, Status
from cordially.store import schema
from cordially.store.opportunities import moment

_NEVER = datetime.min.replace(tzinfo=UTC)
_NO_MORE = (0, iter(()))


class Summary(NamedTuple):
    """One line of the list of opportunities."""

    slug: str
    company: str
    role: str | None
    status: str
    latest: date | None
    drafts: int


def summaries(connection: sqlite3.Connection, *, only_open: bool = False) -> list[Summary]:
    """Return a summary of every opportunity, or of those that are open.

    The one with the latest interview comes first; its day is that of the opportunity's zone,
    or of the system's.
    """
    which = "WHERE status = 'open'" if only_open else ""
    rows = connection.execute(
        "SELECT id, time_zone, slug, company, role, status, coalesce(waiting, 0)"
        " FROM opportunity LEFT JOIN"
        " (SELECT opportunity, count(*) AS waiting FROM draft"
        f" WHERE status IN {schema.among(WAITING)} GROUP BY 1)"
        f" ON opportunity = id {which} ORDER BY id"
    )
    starts = connection.execute(
        "SELECT opportunity, start, state FROM interview"
        f" WHERE opportunity IN (SELECT id FROM opportunity {which}) ORDER BY opportunity"
    )
    held = groupby(starts, itemgetter(0))  # in the order of the opportunities
    ahead, those = next(held, _NO_MORE)
    found = []
    with schema.sound():
        for number, time_zone, slug, company, role, status, waiting in rows:
            known = Opportunity(company, time_zone=time_zone)
            if number == ahead:
                known = known._replace(interviews=tuple(_interview(each) for each in those))
                ahead, those = next(held, _NO_MORE)
            zone = interviews.zone_of(known, None)
            latest = interviews.latest(known, zone)
            on = interviews.day(latest, zone) if latest else None
            begun = moments.utc(latest.start, zone) if latest else _NEVER
            found.append((begun, Summary(slug, company, role, status, on, waiting)))
    found.sort(key=lambda each: each[1].slug)
    found.sort(key=itemgetter(0), reverse=True)
    return [each for _, each in found]


def _interview(row: tuple[int, str, str | None]) -> Interview:
    _, start, state = row
    return Interview(moment(start), state=InterviewState(state) if state else None)


def closed(connection: sqlite3.Connection) -> int:
    """Return how many opportunities are not open."""
    row = connection.execute(
        "SELECT count(*) FROM opportunity WHERE status != ?", (Status.OPEN,)
    ).fetchone()
    return int(row[0])


def companies(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the company of every opportunity, by slug."""
    return dict(connection.execute("SELECT slug, company FROM opportunity"))


def with_address(connection: sqlite3.Connection, addr_spec: str) -> str | None:
    """Return the slug of the latest opportunity with a person of that address, or None."""
    row = connection.execute(
        "SELECT slug FROM person JOIN opportunity ON opportunity.id = person.opportunity"
        " WHERE lower(email) = lower(?) ORDER BY opportunity.id DESC LIMIT 1",
        (addr_spec,),
    ).fetchone()
    return row[0] if row else None


def addresses(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the address of everybody who has one, each behind the slug of their opportunity.

    Those of the open opportunities come first, and of these the latest.
    """
    return connection.execute(
        "SELECT slug, email FROM person JOIN opportunity ON opportunity.id = person.opportunity"
        " WHERE email NOT NULL ORDER BY status != 'open', opportunity.id DESC, place"
    ).fetchall()
