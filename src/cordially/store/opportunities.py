"""Opportunities in the journal: each read and written whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date

from cordially.errors import NotFoundError
from cordially.model import Moment, Opportunity
from cordially.store.opportunity_rows import load
from cordially.values import key_of

_PAGE = 200


def of_company(connection: sqlite3.Connection, company: str) -> list[Opportunity]:
    """Return the opportunities with a company of that name, whatever its letters' case."""
    where = "id IN (SELECT opportunity FROM name WHERE folded = ?) AND company_key = ?"
    return load(connection, where, (key_of(company), key_of(company)))


def get(connection: sqlite3.Connection, slug: str) -> Opportunity | None:
    """Return the opportunity of that slug, or None."""
    return next(iter(load(connection, "slug = ?", (slug,))), None)


def live(connection: sqlite3.Connection, since: date) -> list[Opportunity]:
    """Return the opportunities about which something may be to do, by slug.

    Those that are open, those that ended with a no `since` that day, and those that ended
    with a no or in silence whose people have written since.  What it costs grows with these,
    not with the others.
    """
    return load(
        connection,
        "id IN (SELECT id FROM opportunity WHERE status = 'open'"
        " UNION SELECT id FROM opportunity WHERE status = 'rejected' AND closed_on >= ?"
        # CROSS: the other way round, all that ever was given up would be gone through.
        " UNION SELECT id FROM reply CROSS JOIN opportunity ON id = reply.opportunity"
        " WHERE at >= ? AND kind = 'human' AND status IN ('silence', 'rejected'))",
        (since.isoformat(), since.isoformat()),
    )


def everything(connection: sqlite3.Connection) -> Iterator[Opportunity]:
    """Yield all opportunities, by slug; a few hundred of them are in memory at a time."""
    rows = connection.execute("SELECT slug FROM opportunity ORDER BY slug").fetchall()
    slugs = [slug for (slug,) in rows]
    for begin in range(0, len(slugs), _PAGE):
        page = slugs[begin : begin + _PAGE]
        yield from load(connection, "slug BETWEEN ? AND ?", (page[0], page[-1]))


def with_bounces(connection: sqlite3.Connection) -> list[Opportunity]:
    """Return the opportunities of whose letters one came back."""
    return load(connection, "id IN (SELECT opportunity FROM reply WHERE kind = 'bounce')", ())


def identity(connection: sqlite3.Connection, slug: str) -> int:
    """Return the row number of an opportunity; raises NotFoundError for one forgotten since."""
    row = connection.execute("SELECT id FROM opportunity WHERE slug = ?", (slug,)).fetchone()
    if row is None:
        raise NotFoundError(f"{slug} was forgotten by another command just now.")
    return int(row[0])


def letter_ids(connection: sqlite3.Connection, slug: str, recipient: str) -> tuple[str, ...]:
    """Return the Message-IDs of the letters sent to a person, the oldest first.

    Where a provider gave a letter another id, both are there, its own first.
    """
    rows = connection.execute(
        "SELECT message_id, provider_id FROM letter JOIN opportunity ON id = letter.opportunity"
        " WHERE slug = ? AND recipient = ? ORDER BY place",
        (slug, recipient),
    )
    return tuple(dict.fromkeys(each for row in rows for each in row if each))


def put(connection: sqlite3.Connection, opportunity: Opportunity, slug: str) -> None:
    """Keep an opportunity whole under a slug, in the place of what was there before."""
    from cordially.store import mentions  # which a look does without

    fields = _fields(opportunity)
    before = mentions.names(connection, slug)
    names = ", ".join(fields)
    marks = ", ".join("?" * len(fields))
    updates = ", ".join(f"{name} = excluded.{name}" for name in fields)
    connection.execute(
        f"INSERT INTO opportunity (slug, {names}) VALUES (?, {marks})"
        f" ON CONFLICT (slug) DO UPDATE SET {updates}",
        (slug, *fields.values()),
    )
    import json  # which a list does without

    number = identity(connection, slug)
    mentions.put(connection, number, (opportunity.company, opportunity.role), before)
    for table in ("participant", "interview", "person", "letter", "reply"):
        connection.execute(f"DELETE FROM {table} WHERE opportunity = ?", (number,))
    connection.executemany(
        "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        # A person's fields are in the order of the columns.
        ((number, place, *each) for place, each in enumerate(opportunity.people)),
    )
    for interview in opportunity.interviews:
        start = interview.start.isoformat()
        connection.execute(
            "INSERT INTO interview VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                start,
                _iso(interview.until),
                interview.kind,
                interview.example,
                interview.next_step,
                interview.state,
                interview.place,
            ),
        )
        connection.executemany(
            "INSERT INTO participant VALUES (?, ?, ?, ?, ?, ?)",
            (
                (number, start, place, each.name, json.dumps(each.topics), each.point)
                for place, each in enumerate(interview.participants)
            ),
        )
    connection.executemany(
        "INSERT INTO letter VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                number,
                place,
                each.note,
                each.to,
                each.sent.isoformat(),
                each.subject,
                each.message_id,
                each.provider_id,
            )
            for place, each in enumerate(opportunity.letters)
        ),
    )
    connection.executemany(
        "INSERT INTO reply VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                number,
                place,
                each.sender,
                each.at.isoformat(),
                each.kind,
                _iso(each.back_on),
                each.letter,
            )
            for place, each in enumerate(opportunity.replies)
        ),
    )


def rename(connection: sqlite3.Connection, old: str, new: str) -> None:
    """Give an opportunity another slug, which must be free."""
    connection.execute("UPDATE opportunity SET slug = ? WHERE slug = ?", (new, old))


def remove(connection: sqlite3.Connection, slug: str) -> None:
    """Delete an opportunity, its drafts, and all that hangs on them; nothing else ever does."""
    # What goes is overwritten, where SQLite was not built to do so anyway.
    connection.execute("PRAGMA secure_delete = ON")
    number = (identity(connection, slug),)
    drafts = "SELECT id FROM draft WHERE opportunity = ?"
    connection.execute(f"DELETE FROM attempt WHERE draft IN ({drafts})", number)
    connection.execute("DELETE FROM draft WHERE opportunity = ?", number)
    connection.execute("DELETE FROM opportunity WHERE id = ?", number)


def _fields(opportunity: Opportunity) -> dict[str, str | None]:
    sender = opportunity.sender
    return {
        "company": opportunity.company,
        "company_key": key_of(opportunity.company),
        "role": opportunity.role,
        "sender_name": sender.display_name if sender else None,
        "sender_email": sender.addr_spec if sender else None,
        "agency": opportunity.agency,
        "decision_by": opportunity.decision_by,
        "said_on": _iso(opportunity.said_on),
        "time_zone": opportunity.time_zone,
        "country": opportunity.country,
        "region": opportunity.region,
        "weekend": " ".join(opportunity.weekend),
        "closed": " ".join(opportunity.closed),
        "status": opportunity.status,
        "closed_on": _iso(opportunity.closed_on),
        "why": opportunity.why,
        "offer_by": _iso(opportunity.offer_by),
    }


def _iso(moment: Moment | None) -> str | None:
    return moment.isoformat() if moment else None
