"""Drafts in the journal: a number and a Message-ID that never change."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from cordially.errors import DataError
from cordially.etiquette import recipients
from cordially.life import GONE, UNDER_WAY, UNSENT, WAITING, leading_to
from cordially.model import Address, Attachment, Draft, DraftStatus, Letter, SentLetter, Step
from cordially.store import schema
from cordially.store.opportunity_rows import moment

_LARGEST = 2**63 - 1
"""The largest number that SQLite can be asked for."""


_SAME_NOTE = "slug = ? AND note = ? AND interview = ? AND recipient_name = ?"


def waiting(connection: sqlite3.Connection) -> list[Draft]:
    """Return every draft that may still want something, by number, without text and files."""
    return _listed(connection, f"draft.status IN {schema.among(WAITING)}", ())


def unknown(connection: sqlite3.Connection) -> list[Draft]:
    """Return the drafts of which nobody knows whether they left, without text and files."""
    return _listed(connection, "draft.status = ?", (DraftStatus.UNKNOWN,))


def of_opportunity(connection: sqlite3.Connection, slug: str) -> list[Draft]:
    """Return every draft for an opportunity, whatever became of it, without text and files."""
    return _listed(connection, "slug = ?", (slug,))


def beside(connection: sqlite3.Connection, letters: Sequence[Draft]) -> list[Draft]:
    """Return what others got, or may get, of the same notes about the same interviews."""
    found: dict[int, Draft] = {}
    names = {each.recipient.display_name for each in letters}
    for like in letters:
        rows = connection.execute(
            "SELECT draft.id, recipient_name FROM draft"
            " JOIN opportunity ON opportunity.id = draft.opportunity"
            " WHERE slug = ? AND note = ? AND interview = ? AND draft.status != ?",
            (like.opportunity, like.note, like.interview, DraftStatus.DISCARDED),
        )
        for number, name in rows.fetchall():
            if name not in names and (draft := get(connection, number)):
                found[number] = draft
    return list(found.values())


def get(connection: sqlite3.Connection, number: int) -> Draft | None:
    """Return the draft of that number, or None."""
    if number > _LARGEST:
        return None
    return _one(connection, "draft.id = ?", (number,))


def unsent(connection: sqlite3.Connection, like: Draft) -> Draft | None:
    """Return the unsent draft of the same note, person and interview, or None."""
    return _one(
        connection,
        f"{_SAME_NOTE} AND draft.status IN {schema.among(UNSENT)}",
        (like.opportunity, like.note, like.interview, like.recipient.display_name),
    )


def said(connection: sqlite3.Connection, slug: str, note: str) -> dict[tuple[str, str], str]:
    """Return the person's own sentences in unsent drafts of a note, by interview and reader."""
    rows = connection.execute(
        "SELECT interview, recipient_name, say"
        " FROM draft JOIN opportunity ON opportunity.id = draft.opportunity"
        " WHERE slug = ? AND note = ? AND say NOT NULL"
        f" AND draft.status IN {schema.among(UNSENT)}",
        (slug, note),
    )
    return {(interview, reader): say for interview, reader, say in rows}


def waiting_for(connection: sqlite3.Connection, step: Step, name: str) -> int | None:
    """Return the number of the unsent draft by which a step would be done for a person."""
    about = (step.interview.isoformat(), name)
    for note in (step.note, recipients.INSTEAD.get(step.note)):
        row = connection.execute(
            "SELECT draft.id FROM draft JOIN opportunity ON opportunity.id = draft.opportunity"
            f" WHERE {_SAME_NOTE} AND draft.status IN {schema.among(UNSENT)}",
            (step.opportunity, note, *about),
        ).fetchone()
        if row:
            return int(row[0])
    return None


def gone(connection: sqlite3.Connection, like: Draft) -> list[Draft]:
    """Return the drafts of the same note, person and interview that left, or may have."""
    return _listed(
        connection,
        f"{_SAME_NOTE} AND draft.status IN {schema.among(GONE)} AND draft.id != ?",
        (like.opportunity, like.note, like.interview, like.recipient.display_name, like.id),
    )


def under_way(connection: sqlite3.Connection) -> dict[str, list[SentLetter]]:
    """Return the letters that are being sent, or of which nobody knows, by slug."""
    rows = connection.execute(
        "SELECT slug, note, recipient_name, (SELECT max(begun) FROM attempt"
        " WHERE attempt.draft = draft.id), subject, message_id, interview"
        " FROM draft JOIN opportunity ON opportunity.id = draft.opportunity"
        f" WHERE draft.status IN {schema.among(UNDER_WAY)}"
    )
    found: dict[str, list[SentLetter]] = {}
    with schema.sound():
        for slug, note, to, begun, subject, message_id, interview in rows:
            sent = datetime.fromisoformat(begun)
            letter = SentLetter(note, to, sent, subject, message_id, None, moment(interview))
            found.setdefault(slug, []).append(letter)
    return found


def add(connection: sqlite3.Connection, draft: Draft, opportunity: int) -> None:
    """Keep a new draft under its number, for the opportunity with that row number."""
    connection.execute(
        "INSERT INTO draft (note, variant, interview, sender_name, sender_email,"
        " recipient_name, recipient_email, subject, text, html, message_id, status, path, edited,"
        " lang, say, id, opportunity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*_values(draft), draft.id, opportunity),
    )
    _put_attachments(connection, draft.id, draft.attachments)


def change(connection: sqlite3.Connection, draft: Draft) -> None:
    """Keep an unsent draft in the place of what stood under its number, with its new status."""
    advance(connection, draft.id, draft.status, among=UNSENT)
    connection.execute(
        "UPDATE draft SET note = ?, variant = ?, interview = ?, sender_name = ?, sender_email = ?,"
        " recipient_name = ?, recipient_email = ?, subject = ?, text = ?, html = ?, message_id = ?,"
        " status = ?, path = ?, edited = ?, lang = ?, say = ? WHERE id = ?",
        (*_values(draft), draft.id),
    )
    connection.execute("DELETE FROM attachment WHERE draft = ?", (draft.id,))
    _put_attachments(connection, draft.id, draft.attachments)


def advance(
    connection: sqlite3.Connection,
    number: int,
    status: DraftStatus,
    *,
    among: Collection[DraftStatus] = tuple(DraftStatus),
) -> None:
    """Lead a draft to another state of its life, from one of `among`; nothing else ever does.

    Raises DataError where no arrow leads there, and leaves it as it is.
    """
    before = schema.among([each for each in leading_to(status) if each in among])
    done = connection.execute(
        f"UPDATE draft SET status = ? WHERE id = ? AND status IN {before}", (status, number)
    )
    if done.rowcount != 1:
        row = connection.execute("SELECT status FROM draft WHERE id = ?", (number,)).fetchone()
        raise DataError(
            f"Draft {number} is {row[0] if row else 'not there'}, which cannot become {status}.",
            f"“cordially drafts show {number}” shows it as it is now.",
        )


def move(connection: sqlite3.Connection, opportunity: int, old: str, new: str) -> None:
    """Let the drafts of an interview follow it to its new start."""
    # Where the same letter waits at the new start already, this one stays behind.
    connection.execute(
        "UPDATE OR IGNORE draft SET interview = ? WHERE opportunity = ? AND interview = ?",
        (new, opportunity, old),
    )


def readdress(
    connection: sqlite3.Connection, opportunity: int, old: Address, new: Address
) -> list[int]:
    """Let the unsent drafts to one address go to another; return their numbers.

    Where the same letter waits for the new name already, this one stays behind.
    """
    rows = connection.execute(
        "UPDATE OR IGNORE draft SET recipient_name = ?, recipient_email = ?"
        " WHERE opportunity = ? AND recipient_name = ? AND recipient_email = ?"
        f" AND status IN {schema.among(UNSENT)} RETURNING id",
        (new.display_name, new.addr_spec, opportunity, old.display_name, old.addr_spec),
    )
    return [number for (number,) in rows.fetchall()]


def next_number(connection: sqlite3.Connection) -> int:
    """Return the number that the next draft will get; true only inside a transaction."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'draft'").fetchone()
    return int(row[0]) + 1 if row else 1


def pass_over(connection: sqlite3.Connection, number: int) -> None:
    """Give no new draft a number up to this one."""
    last = next_number(connection) - 1
    if number > last:
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'draft'")
        connection.execute("INSERT INTO sqlite_sequence VALUES ('draft', ?)", (number,))


def _values(draft: Draft) -> tuple[Any, ...]:
    return (
        draft.note,
        draft.variant,
        draft.interview,
        draft.sender.display_name,
        draft.sender.addr_spec,
        draft.recipient.display_name,
        draft.recipient.addr_spec,
        draft.letter.subject,
        draft.letter.text,
        draft.letter.html,
        draft.message_id,
        draft.status,
        draft.path,
        draft.edited,
        draft.lang,
        draft.say,
    )


def _put_attachments(
    connection: sqlite3.Connection, number: int, attachments: Sequence[Attachment]
) -> None:
    connection.executemany(
        "INSERT INTO attachment VALUES (?, ?, ?, ?, ?)",
        (
            (number, place, each.filename, each.content_type, each.content)
            for place, each in enumerate(attachments)
        ),
    )


@schema.sound()
def _listed(connection: sqlite3.Connection, where: str, values: tuple[Any, ...]) -> list[Draft]:
    query = _select("''", "NULL")
    rows = connection.execute(f"{query} WHERE {where} ORDER BY draft.id", values)
    return [_draft(row, ()) for row in rows]


@schema.sound()
def _one(connection: sqlite3.Connection, where: str, values: tuple[Any, ...]) -> Draft | None:
    row = connection.execute(f"{_select('text', 'html')} WHERE {where}", values).fetchone()
    if not row:
        return None
    attachments = connection.execute(
        "SELECT filename, content_type, content FROM attachment WHERE draft = ? ORDER BY place",
        (row[0],),
    )
    return _draft(row, tuple(Attachment(*each) for each in attachments))


def _select(text: str, html: str) -> str:
    """Return the start of a query for drafts, with these expressions for their words."""
    return (
        "SELECT draft.id, slug, note, variant, interview, draft.sender_name, draft.sender_email,"
        f" recipient_name, recipient_email, subject, {text}, {html}, message_id, draft.status,"
        " path, edited, lang, say FROM draft JOIN opportunity ON opportunity.id = draft.opportunity"
    )


def _draft(row: tuple[Any, ...], attachments: tuple[Attachment, ...]) -> Draft:
    return Draft(
        id=row[0],
        opportunity=row[1],
        note=row[2],
        variant=row[3],
        interview=row[4],
        sender=Address(row[5], row[6]),
        recipient=Address(row[7], row[8]),
        letter=Letter(row[9], row[10], row[11]),
        message_id=row[12],
        status=DraftStatus(row[13]),
        path=row[14],
        edited=bool(row[15]),
        lang=row[16],
        say=row[17],
        attachments=attachments,
    )
