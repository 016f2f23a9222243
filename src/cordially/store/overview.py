"""What is asked of all opportunities at once, without reading any of them whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import groupby
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from cordially import moments
from cordially.etiquette import interviews
from cordially.life import WAITING
from cordially.model import Interview, InterviewState, Status
from cordially.store import schema
from cordially.store.opportunity_rows import moment

_NEVER = datetime.min.replace(tzinfo=UTC)
_NO_MORE = (0, iter(()))
_APART = timedelta(2)


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
    zone_named = cache(moments.zone_named)
    found = []
    with schema.sound():
        for number, time_zone, slug, company, role, status, waiting in rows:
            zone = zone_named(time_zone) if time_zone else None
            latest = None
            if number == ahead:
                latest = interviews.latest_of(_last(list(those)), zone)
                ahead, those = next(held, _NO_MORE)
            on = interviews.day(latest, zone) if latest else None
            begun = moments.utc(latest.start, zone) if latest else _NEVER
            summary = Summary(slug, company, role and intern(role), intern(status), on, waiting)
            found.append((begun, summary))
    found.sort(key=lambda each: each[1].slug)
    found.sort(key=itemgetter(0), reverse=True)
    return [each for _, each in found]


def _last(rows: Sequence[tuple[int, str, str | None]]) -> tuple[Interview, ...]:
    """Return those of an opportunity's interviews of which one is the latest that stands.

    Of two whose days are further apart than clocks can be the later is known without them.
    """
    off = InterviewState.CALLED_OFF
    standing = [row for row in rows if row[2] != off] or rows
    if len(standing) > 1:
        day = max(start for _, start, _ in standing)[:10]
        since = (date.fromisoformat(day) - _APART).isoformat()
        standing = [row for row in standing if row[1] >= since]
    return tuple(
        [
            Interview(moment(start), state=InterviewState(state) if state else None)
            for _, start, state in standing
        ]
    )


def closed(connection: sqlite3.Connection) -> int:
    """Return how many opportunities are not open."""
    row = connection.execute(
        "SELECT count(*) FROM opportunity WHERE status != ?", (Status.OPEN,)
    ).fetchone()
    return int(row[0])


def companies(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the company of every opportunity, by slug."""
    return dict(connection.execute("SELECT slug, company FROM opportunity"))


def with_addresses(connection: sqlite3.Connection, addr_specs: Sequence[str]) -> dict[str, str]:
    """Return of addresses that are known the slug of the latest opportunity, by them casefolded."""
    wanted = ", ".join(["lower(?)"] * len(addr_specs))
    rows = connection.execute(
        "SELECT email, slug FROM person JOIN opportunity ON opportunity.id = person.opportunity"
        f" WHERE lower(email) IN ({wanted}) ORDER BY opportunity.id",
        addr_specs,
    )
    return {email.casefold(): slug for email, slug in rows}


def addresses(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the address of everybody who has one, each behind the slug of their opportunity.

    Those of the open opportunities come first, and of these the latest.
    """
    return connection.execute(
        "SELECT slug, email FROM person JOIN opportunity ON opportunity.id = person.opportunity"
        " WHERE email NOT NULL ORDER BY status != 'open', opportunity.id DESC, place"
    ).fetchall()
