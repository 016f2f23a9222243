"""What is asked of all opportunities at once, without reading any of them whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from cordially import moments
from cordially.life import WAITING
from cordially.model import InterviewState, Moment, Status
from cordially.store import schema
from cordially.store.opportunity_rows import moment

_NEVER = datetime.min.replace(tzinfo=UTC)
_APART = timedelta(2)


class Summary(NamedTuple):
    """One line of the list of opportunities: texts, empty where there is nothing to tell."""

    slug: str
    company: str
    role: str
    latest: str
    drafts: str
    status: str


def summaries(connection: sqlite3.Connection, *, only_open: bool = False) -> list[Summary]:
    """Return a summary of every opportunity, or of those that are open.

    The one with the latest interview comes first; its day is that of the opportunity's zone,
    or of the system's.
    """
    waiting = dict(
        connection.execute(
            "SELECT opportunity, count(*) FROM draft"
            f" WHERE status IN {schema.among(WAITING)} GROUP BY opportunity"
        )
    )
    starts_of = "SELECT group_concat(start) FROM interview WHERE opportunity = id"
    rows = connection.execute(
        "SELECT id, slug, company, role, status, time_zone,"
        f" coalesce(({starts_of} AND state IS NOT '{InterviewState.CALLED_OFF}'), ({starts_of}))"
        f" FROM opportunity {_OPEN if only_open else ''} ORDER BY slug DESC"
    )
    zone_named = cache(moments.zone_named)
    written = cache(date.isoformat)  # the same days come again and again
    found = []
    with schema.sound():
        for number, slug, company, role, status, time_zone, starts in rows:
            begun, day = _NEVER, ""
            if starts:
                zone = zone_named(time_zone) if time_zone else None
                latest = _latest(starts.split(","), zone)
                begun, day = moments.utc(latest, zone), written(moments.calendar_day(latest, zone))
            drafts = str(waiting[number]) if number in waiting else ""
            found.append((begun, slug, company, intern(role or ""), day, drafts, intern(status)))
    found.sort(key=itemgetter(0))
    # Taken from the end, so that a long list is never in memory twice.
    return [Summary(*found.pop()[1:]) for _ in range(len(found))]


_OPEN = f"WHERE status = '{Status.OPEN}'"


def _latest(starts: Sequence[str], zone: tzinfo | None) -> Moment:
    """Return of the starts of interviews the one that comes last.

    Of two whose days are further apart than clocks can be the later is known without them.
    """
    since = _earliest_rival(max(starts)[:10])
    found = [moment(each) for each in starts if each >= since]
    return found[0] if len(found) == 1 else max(found, key=lambda each: moments.utc(each, zone))


@cache
def _earliest_rival(day: str) -> str:
    """Return the first day of an interview that may come after one of this day."""
    return (date.fromisoformat(day) - _APART).isoformat()


def closed(connection: sqlite3.Connection) -> int:
    """Return how many opportunities are not open."""
    # Two counts and not one of the others: SQLite counts what a table has page by page.
    row = connection.execute(
        f"SELECT (SELECT count(*) FROM opportunity) - (SELECT count(*) FROM opportunity {_OPEN})"
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
