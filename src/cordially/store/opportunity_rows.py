"""Opportunities as the journal's rows have them, put together whole."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date, datetime
from typing import Any

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

Row = tuple[Any, ...]


@schema.sound()
def load(connection: sqlite3.Connection, where: str, values: Row) -> list[Opportunity]:
    """Return the opportunities for which a condition on their rows holds, by slug."""
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
    interviews = children(
        "start, until, kind, example, next_step, state, place", "interview", "start"
    )
    participants = children("start, name, topics, point", "participant", "start, place")
    letters = children(
        "note, recipient, sent, subject, message_id, provider_id,"
        " (SELECT interview FROM draft WHERE draft.message_id = letter.message_id)",
        *("letter", "place"),
    )
    replies = children("sender, at, kind, back_on, letter", "reply", "place")
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
                Reply(each[0], moment(each[1]), ReplyKind(each[2]), _day(each[3]), each[4])
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

    start, until, kind, example, next_step, state, place = row
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
        place=place,
    )


def moment(text: str) -> Moment:
    """Read a kept start: a date, or a datetime with or without its offset."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
