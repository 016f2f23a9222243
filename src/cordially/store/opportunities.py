"""Opportunities in the journal: each read and written whole."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from cordially.errors import NotFoundError
from cordially.etiquette.interviews import in_order, zone_of
from cordially.model import (
    Address,
    Interview,
    InterviewState,
    Kind,
    Moment,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
)
from cordially.store import schema
from cordially.values import key_of

Row = tuple[Any, ...]

_PAGE = 200


def of_company(connection: sqlite3.Connection, company: str) -> list[Opportunity]:
    """Return the opportunities with a company of that name, whatever its letters' case."""
    where = "id IN (SELECT opportunity FROM name WHERE folded = ?) AND company_key = ?"
    return _load(connection, where, (key_of(company), key_of(company)))


def get(connection: sqlite3.Connection, slug: str) -> Opportunity | None:
    """Return the opportunity of that slug, or None."""
    return next(iter(_load(connection, "slug = ?", (slug,))), None)


def live(connection: sqlite3.Connection, since: date) -> list[Opportunity]:
    """Return the opportunities about which something may be to do, by slug.

    Those that are open, those that ended with a no `since` that day, and those that ended
    with a no or in silence whose people have written since.  What it costs grows with these,
    not with the others.
    """
    return _load(
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
        yield from _load(connection, "slug BETWEEN ? AND ?", (page[0], page[-1]))


def with_bounces(connection: sqlite3.Connection) -> list[Opportunity]:
    """Return the opportunities of whose letters one came back."""
    return _load(connection, "id IN (SELECT opportunity FROM reply WHERE kind = 'bounce')", ())


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
            "INSERT INTO interview VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                start,
                _iso(interview.until),
                interview.kind,
                interview.example,
                interview.next_step,
                interview.state,
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
        "INSERT INTO reply VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, place, each.sender, each.at.isoformat(), each.kind, _iso(each.back_on))
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


@schema.sound()
def _load(connection: sqlite3.Connection, where: str, values: Row) -> list[Opportunity]:
    rows = connection.execute(
        "SELECT id, slug, company, role, sender_name, sender_email, agency, decision_by, said_on,"
        " time_zone, country, region, weekend, closed, status, closed_on, why, offer_by"
        f" FROM opportunity WHERE {where} ORDER BY slug",
        values,
    ).fetchall()
    if not rows:
        return []

    def children(columns: str, table: str, order: str) -> dict[Any, list[Row]]:
        found: dict[Any, list[Row]] = defaultdict(list)
        chosen = f"(SELECT id FROM opportunity WHERE {where})"
        for row in connection.execute(
            f"SELECT opportunity, {columns} FROM {table}"
            f" WHERE opportunity IN {chosen} ORDER BY opportunity, {order}",
            values,
        ):
            found[row[0]].append(row[1:])
        return found

    people = children("name, email, title, relation, greet_as, lang", "person", "place")
    interviews = children("start, until, kind, example, next_step, state", "interview", "start")
    participants = children("start, name, topics, point", "participant", "start, place")
    letters = children(
        "note, recipient, sent, subject, message_id, provider_id,"
        " (SELECT interview FROM draft WHERE draft.message_id = letter.message_id)",
        *("letter", "place"),
    )
    replies = children("sender, at, kind, back_on", "reply", "place")
    found = [
        Opportunity(
            company=row[2],
            role=row[3],
            slug=row[1],
            sender=Address(row[4], row[5]) if row[5] else None,
            agency=row[6],
            decision_by=row[7],
            said_on=_day(row[8]),
            time_zone=row[9],
            country=row[10],
            region=row[11],
            weekend=tuple(row[12].split()),
            closed=tuple(row[13].split()),
            status=Status(row[14]),
            closed_on=moment(row[15]) if row[15] else None,
            why=row[16],
            offer_by=_day(row[17]),
            people=tuple(
                Person(each[0], each[1], each[2], each[3] and Relation(each[3]), each[4], each[5])
                for each in people[row[0]]
            ),
            letters=tuple(_letter(each) for each in letters[row[0]]),
            replies=tuple(
                Reply(each[0], moment(each[1]), ReplyKind(each[2]), _day(each[3]))
                for each in replies[row[0]]
            ),
        )
        for row in rows
    ]
    return [
        each._replace(
            interviews=in_order(
                (_interview(kept, participants[row[0]]) for kept in interviews[row[0]]),
                zone_of(each, None),
            )
        )
        for row, each in zip(rows, found, strict=True)
    ]


def _letter(row: Row) -> SentLetter:
    note, to, sent, subject, message_id, provider_id, about = row
    about = moment(about) if about else None
    return SentLetter(note, to, moment(sent), subject, message_id, provider_id, about)


def _interview(row: Row, participants: list[Row]) -> Interview:
    import json

    start, until, kind, example, next_step, state = row
    return Interview(
        start=moment(start),
        until=moment(until) if until else None,
        kind=Kind(kind) if kind else None,
        participants=tuple(
            Participant(each[1], tuple(json.loads(each[2])), each[3])
            for each in participants
            if each[0] == start
        ),
        example=example,
        next_step=next_step,
        state=InterviewState(state) if state else None,
    )


def moment(text: str) -> Moment:
    """Read a kept start: a date, or a datetime with or without its offset."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _iso(moment: Moment | None) -> str | None:
    return moment.isoformat() if moment else None
