"""Ask the mailbox what became of letters, and who answered; look only, and record what is said.

Nothing is changed there, nor here without the person's word.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from datetime import datetime, tzinfo
from enum import Enum, auto
from typing import NamedTuple

from cordially.desk import copies, history, inbox, listening, planning, recording
from cordially.desk.copies import Fate
from cordially.desk.inbox import INBOX, Heard
from cordially.desk.listening import By, Watched
from cordially.desk.mailbox import Mailboxes
from cordially.errors import NotFoundError
from cordially.etiquette import interviews
from cordially.intake import message_reader
from cordially.life import UNSENT
from cordially.model import Draft, Opportunity, Reply, ReplyKind
from cordially.post import folders, imap
from cordially.store import copies as kept_copies
from cordially.store import drafts, inbound, journal, opportunities
from cordially.store.copies import Kind
from cordially.store.home import Home
from cordially.store.inbound import Known, Seen, State

INVITATION_LIMIT = 10_000_000
"""Octets of a message that brings an invitation, with all that is attached to it."""


class Again(Enum):
    """Which of the answers are wanted anew that the person was told of and did not decide on."""

    ALL = auto()
    CERTAIN = auto()
    NONE = auto()


class Left(NamedTuple):
    """A draft that seems to have left; `certain` when Sent has its Message-ID, from the time `at`.

    `is_new` tells that the person was not told of it before.
    """

    draft: Draft
    at: datetime | None
    certain: bool
    is_new: bool


def left(home: Home, box: Mailboxes, now: datetime) -> list[Left]:
    """Return the drafts that Sent has: unknown ones, and those sent from another program."""
    with journal.reading(home.journal) as connection:
        unknown = drafts.unknown(connection)
        in_drafts = [
            (draft, copy)
            for draft in drafts.waiting(connection)
            if draft.status in UNSENT
            and (copy := kept_copies.get(connection, draft.id, Kind.IMAP))
            and copy.account == box.account
        ]
        known = inbound.known(connection)
    found: list[tuple[Draft, bool]] = []
    line = box.connection
    if unknown and box.sent:  # without it, answers are looked for all the same
        line.examine(box.sent)
        found += [(each, True) for each in unknown if line.with_message_id(each.message_id)]
    for draft, copy in in_drafts:
        fate = copies.InDrafts(home, box).look(draft, copy).fate
        if fate in (Fate.SENT, Fate.LIKE_SENT):
            found.append((draft, fate is Fate.SENT))
    if any(certain for _, certain in found):
        line.examine(box.needed(folders.SENT))
    return [
        Left(
            draft,
            _when_sent(line, draft, now) if certain else None,
            certain,
            draft.message_id not in known,
        )
        for draft, certain in found
    ]


def _when_sent(line: imap.Connection, draft: Draft, now: datetime) -> datetime | None:
    """Return the time that a letter in the open mailbox says of itself."""
    uids = line.with_message_id(draft.message_id)[:1]
    for fetched in line.headers(uids, ("DATE",)):
        said = message_reader.read(fetched.header, "a letter").date
        return min(said, now) if said else None
    return None


def invitations(home: Home, box: Mailboxes) -> list[tuple[str, bytes]]:
    """Return the messages with an invitation among the answers that were found, named for people.

    They stay unread.  Raises NotFoundError when there is none, or the inbox was numbered anew.
    """
    with journal.reading(home.journal) as connection:
        known = inbound.known(connection).values()
        uids = sorted({each.uid for each in known if each.invites} - {0})
        before = inbound.seen(connection, box.account, INBOX)
    opened = box.connection.examine(INBOX)
    found = []
    if before and before.uid_validity == opened.uid_validity:
        for uid in uids:
            octets = box.connection.message(uid, INVITATION_LIMIT)
            message = message_reader.read(octets, "a message") if octets else None
            if octets and message and message.calendars:
                sender = message.sender
                who = (sender.display_name or sender.addr_spec) if sender else "somebody"
                found.append((f"the mail of {who}, “{message.subject or ''}”", octets))
    if not found:
        raise NotFoundError(
            "No answer to your letters that was found brings an invitation.",
            "“cordially sync” looks for new ones; a file goes as well: cordially add invite.ics",
        )
    return found


def told_that_left(home: Home, left: Left) -> None:
    """Keep that the person was told of a draft that seems to have left."""
    with journal.writing(home.journal) as connection:
        told = Known(0, State.DECIDED, left.certain)
        inbound.put(connection, left.draft.message_id, left.draft.opportunity, told)


def heard(
    home: Home, box: Mailboxes, now: datetime, again: Again, mine: frozenset[str] = frozenset()
) -> list[Heard]:
    """Return the answers in the inbox that are new or wait for a word, those to an id first.

    `again` says which of those are wanted that the person was told of before.  All are kept as
    found, so that nothing is lost when the person breaks off.  `now` is on the sender's clock;
    `mine` are the person's own addresses.
    """
    with journal.reading(home.journal) as connection:
        live = planning.live(connection, now)
        unsent = [each for each in drafts.waiting(connection) if each.status in UNSENT]
        known = inbound.known(connection)
        before = inbound.seen(connection, box.account, INBOX)
    watched = listening.watched(live, unsent, now.tzinfo, mine)
    if not watched:
        return []
    waiting = {each.uid for each in known.values() if _wanted(each, again)}
    window = _window(box, watched, before, waiting)
    there = {each.key: each for each in inbox.read(box, watched, window.uids, now)}
    found = {
        key: each
        for key, each in there.items()
        if key not in known or known[key].state != State.DECIDED
    }
    recorded = _recorded(found, known, now.tzinfo)
    if found or window.is_anew or window.seen != before:
        with journal.writing(home.journal) as connection:
            if window.is_anew:
                inbound.forget_numbers(connection)
            for key, each in there.items():
                if key in recorded:
                    _put(connection, each, State.DECIDED)
                    _name_letter(connection, each, recorded[key])
                elif key not in known:
                    _put(connection, each, State.FOUND)
                else:
                    inbound.number(connection, key, each.uid)
            inbound.put_seen(connection, box.account, INBOX, window.seen)
    wanted = (
        each
        for key, each in found.items()
        if key not in recorded and (key not in known or _wanted(known[key], again))
    )
    ordered = sorted(wanted, key=lambda each: (each.match.by is not By.ID, each.at))
    return [
        each._replace(is_new=each.key not in known or known[each.key].state == State.FOUND)
        for each in ordered
    ]


class _Window(NamedTuple):
    """The messages to look at, and how far the inbox is read with them, perhaps from anew."""

    uids: list[int]
    seen: Seen
    is_anew: bool


def _window(
    box: Mailboxes, watched: Watched, before: Seen | None, waiting: Collection[int]
) -> _Window:
    """Open the inbox, and return what came since it was read, with those that wait for a word."""
    line = box.connection
    opened = line.examine(INBOX)
    # Without numbers that hold, or with letters from before, all is looked at anew.
    is_same = opened.uid_validity and before and opened.uid_validity == before.uid_validity
    if before and is_same and watched.since >= before.since:
        first, since = before.uid_next, before.since
        new = [uid for uid in line.search("UID", f"{first}:*") if uid >= first]
        uids = [*sorted(uid for uid in waiting if 0 < uid < first), *new]
    else:
        first, since, before = 0, watched.since, None
        uids = new = line.search("SINCE", since)
    following = max(opened.uid_next or 0, max(new, default=0) + 1, first)
    return _Window(uids, Seen(opened.uid_validity, following, since), before is None)


def _wanted(known: Known, again: Again) -> bool:
    if known.state != State.TOLD:
        return known.state == State.FOUND
    return again is Again.ALL or (again is Again.CERTAIN and known.certain)


def _put(
    connection: sqlite3.Connection, told: Heard, state: State, recorded_at: datetime | None = None
) -> None:
    invites = told.answer.kind == ReplyKind.CALENDAR
    now = Known(told.uid, state, told.certain, invites, recorded_at)
    inbound.put(connection, told.key, told.slug, now)


def told(home: Home, heard: Heard) -> None:
    """Keep that the person was told of a message, which waits for their word."""
    with journal.writing(home.journal) as connection:
        _put(connection, heard, State.TOLD)


def dismiss(home: Home, heard: Heard) -> None:
    """Keep that a message is not to be asked about again."""
    with journal.writing(home.journal) as connection:
        _put(connection, heard, State.DECIDED)


def record(home: Home, heard: Heard, kind: ReplyKind, now: datetime) -> Opportunity:
    """Record a message as a reply of that kind, as the person says or as is certain.

    Raises DataError when it cannot have come at that time.
    """
    back = heard.answer.back_on if kind == ReplyKind.AUTOMATIC else None
    with journal.writing(home.journal) as connection:
        before = recording.choose(connection, heard.slug)
        reply = Reply(heard.match.writer.name, heard.at, kind, back, heard.came_back)
        after = history.heard(before, heard.match.writer, reply, now)
        history.keep(connection, before, after)
        _put(connection, heard, State.DECIDED, heard.at)
    return after


def _recorded(
    found: Mapping[str, Heard], known: Mapping[str, Known], here: tzinfo | None
) -> dict[str, Reply]:
    """Return as what the person recorded messages by hand, by the keys of these."""
    others = {each.recorded_at for each in known.values() if each.recorded_at}
    recorded: dict[str, Reply] = {}
    for key, each in found.items():
        zone = interviews.zone_of(each.match.opportunity, here)
        if each.answer.kind is None or zone is None:
            continue
        reply = listening.recorded(each.match, each.answer.kind, each.at, zone, others)
        # Of two letters that came back, what the person recorded is one.
        if reply and not (each.came_back and reply in recorded.values()):
            recorded[key] = reply
    return recorded


def _name_letter(connection: sqlite3.Connection, told: Heard, reply: Reply) -> None:
    """Keep which letter came back, of a bounce that the person recorded without knowing it."""
    before = opportunities.get(connection, told.slug)
    if before and told.came_back and not reply.letter:
        named = reply._replace(letter=told.came_back)
        replies = tuple(named if each == reply else each for each in before.replies)
        opportunities.put(connection, before._replace(replies=replies), told.slug)
