"""The tables of the journal, and the numbers by which a journal is known."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from cordially.life import UNSENT
from cordially.model import DraftStatus

APPLICATION_ID = 0x436F7264
"""`Cord`, in the header of the file: tells a journal from any other database."""

VERSION = 6
"""Rises with every change of the tables; a journal of a newer version is left alone."""


def among(states: Collection[DraftStatus]) -> str:
    """Return states as SQL lists them, in one order: a journal keeps its indices as text."""
    named = [f"'{each.value}'" for each in DraftStatus if each in states]
    return f"({', '.join(named)})"


# People and interviews are known by name and start, as in a details file, and not by a
# number: an opportunity is read and written whole, and a draft names what it belongs to.
TABLES = f"""
CREATE TABLE opportunity (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL,
    company_key TEXT NOT NULL,
    role TEXT,
    sender_name TEXT,
    sender_email TEXT,
    agency TEXT,
    decision_by TEXT,
    said_on TEXT,
    time_zone TEXT,
    country TEXT,
    region TEXT,
    weekend TEXT NOT NULL,
    closed TEXT NOT NULL,
    status TEXT NOT NULL,
    closed_on TEXT,
    why TEXT,
    offer_by TEXT
);
CREATE INDEX opportunity_by_status ON opportunity (status, closed_on);

CREATE TABLE name ( -- of a company or a role, as letters are searched for it
    folded TEXT NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    PRIMARY KEY (folded, opportunity)
) WITHOUT ROWID;

CREATE TABLE person (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    title TEXT,
    relation TEXT,
    greet_as TEXT,
    lang TEXT,
    PRIMARY KEY (opportunity, place),
    UNIQUE (opportunity, name)
) WITHOUT ROWID;

CREATE TABLE interview (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    start TEXT NOT NULL,
    until TEXT,
    kind TEXT,
    example TEXT,
    next_step TEXT,
    state TEXT,
    place TEXT,
    PRIMARY KEY (opportunity, start)
) WITHOUT ROWID;

CREATE TABLE participant (
    opportunity INTEGER NOT NULL,
    start TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    topics TEXT NOT NULL,
    point TEXT,
    PRIMARY KEY (opportunity, start, place),
    FOREIGN KEY (opportunity, start) REFERENCES interview ON DELETE CASCADE,
    FOREIGN KEY (opportunity, name) REFERENCES person (opportunity, name)
) WITHOUT ROWID;

CREATE TABLE letter (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    note TEXT NOT NULL,
    recipient TEXT NOT NULL,
    sent TEXT NOT NULL,
    subject TEXT,
    message_id TEXT,
    provider_id TEXT,
    PRIMARY KEY (opportunity, place)
) WITHOUT ROWID;

CREATE TABLE reply (
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sender TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    back_on TEXT,
    letter TEXT,
    PRIMARY KEY (opportunity, place)
) WITHOUT ROWID;
CREATE INDEX reply_by_time ON reply (at);
CREATE INDEX reply_that_bounced ON reply (kind, opportunity) WHERE kind = 'bounce';

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opportunity INTEGER NOT NULL REFERENCES opportunity,
    note TEXT NOT NULL,
    variant TEXT NOT NULL,
    interview TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    sender_email TEXT NOT NULL,
    recipient_name TEXT NOT NULL,
    recipient_email TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT,
    message_id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN
        {among([*DraftStatus])}),
    path TEXT,
    edited INTEGER NOT NULL,
    lang TEXT NOT NULL,
    say TEXT
);
CREATE UNIQUE INDEX draft_unsent ON draft (opportunity, note, interview, recipient_name)
    WHERE status IN {among((*UNSENT, DraftStatus.SENDING))};
CREATE INDEX draft_by_note ON draft (opportunity, note, interview, recipient_name);
CREATE INDEX draft_by_status ON draft (status, opportunity);

CREATE TABLE attachment (
    draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    place INTEGER NOT NULL,
    filename TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (draft, place)
);

CREATE TABLE wire ( -- the bytes that were approved: an edit or a later day ends that
    draft INTEGER PRIMARY KEY REFERENCES draft ON DELETE CASCADE,
    day TEXT NOT NULL,
    content BLOB NOT NULL
);

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES draft,
    server TEXT NOT NULL,
    begun TEXT NOT NULL,
    dot INTEGER NOT NULL DEFAULT 0,
    ended TEXT,
    outcome TEXT,
    reply TEXT,
    provider_id TEXT
);
CREATE INDEX attempt_by_draft ON attempt (draft);

CREATE TABLE event ( -- what a calendar was told, so that the next file can correct it
    uid TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    content TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE copy ( -- of a draft where other programs have it too, or of a letter in Sent
    draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    kind TEXT NOT NULL,
    account TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    uid_validity INTEGER,
    uid INTEGER,
    size INTEGER,
    digest TEXT,
    PRIMARY KEY (draft, kind)
) WITHOUT ROWID;

CREATE TABLE seen ( -- how far a mailbox was read
    account TEXT NOT NULL,
    mailbox TEXT NOT NULL,
    uid_validity INTEGER NOT NULL,
    uid_next INTEGER NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (account, mailbox)
) WITHOUT ROWID;

CREATE TABLE inbound ( -- messages that answer a letter, or that show that one left
    id TEXT PRIMARY KEY,
    uid INTEGER NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    state TEXT NOT NULL,
    certain INTEGER NOT NULL,
    invites INTEGER NOT NULL,
    recorded_at TEXT
) WITHOUT ROWID;

CREATE TABLE file ( -- of a draft, as it was written last: it outlives one that is forgotten
    name TEXT PRIMARY KEY,
    draft INTEGER NOT NULL,
    written TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    digest BLOB NOT NULL,
    earlier BLOB NOT NULL,
    behind INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX file_behind ON file (name) WHERE behind;

CREATE TABLE remembered ( -- what a later command has to know of an earlier one
    what TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE invitation ( -- by which an interview is known again when they move or cancel it
    opportunity INTEGER NOT NULL REFERENCES opportunity ON DELETE CASCADE,
    uid TEXT NOT NULL,
    recurrence TEXT NOT NULL,
    start TEXT NOT NULL,
    sequence TEXT NOT NULL,
    stamp TEXT,
    PRIMARY KEY (uid, recurrence)
) WITHOUT ROWID;
"""

IN_ORDER = tuple(text for each in TABLES.split(";") if (text := each.strip()))
"""The statements one by one, as SQLite keeps them."""

STATEMENTS = frozenset(IN_ORDER)
"""All of them: a journal in which one is missing is none."""


@contextmanager
def sound() -> Iterator[None]:
    """Take a value that cannot be understood for what it is: damage to the journal.

    Around what turns rows into records; everything kept has been checked before.
    """
    try:
        yield
    except (ValueError, TypeError) as error:
        raise sqlite3.DatabaseError(f"a value in it makes no sense ({error})") from error
