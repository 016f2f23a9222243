"""Copies of drafts in Drafts: added once, looked at before anything happens to them, removed.

Every step is committed before it is done, so that whatever dies leaves behind what may be
there, and the next command looks before it acts.
"""

from __future__ import annotations

from email.header import decode_header, make_header
from email.parser import BytesHeaderParser
from enum import StrEnum, auto
from typing import NamedTuple

from cordially.desk.mailbox import Mailboxes
from cordially.model import Draft
from cordially.post import folders, imap
from cordially.post.failures import Refused
from cordially.store import copies, journal
from cordially.store.copies import Copy, Kind, State
from cordially.store.home import Home


class Fate(StrEnum):
    """What has become of a copy since it was made."""

    UNCHANGED = auto()
    CHANGED = auto()
    GONE = auto()
    SENT = auto()  # gone, and found in Sent by its Message-ID
    LIKE_SENT = auto()  # gone, and something like it is in Sent


class Seen(NamedTuple):
    """What was found of a copy, and the copy as it stands by now."""

    fate: Fate
    copy: Copy


def look(box: Mailboxes, draft: Draft, copy: Copy) -> Seen:
    """Look what has become of a copy in Drafts; changes nothing."""
    line = box.connection
    try:
        opened = line.examine(copy.place)
        same = {}
        if copy.uid is not None and opened.uid_validity == copy.uid_validity:
            same = line.sizes([copy.uid])
        there = same or line.sizes(line.with_message_id(draft.message_id))
    except Refused:  # the whole mailbox is gone
        there, same = {}, {}
    if not there:
        return Seen(_in_sent(box, draft), copy)
    uid, found = max(there.items())
    # A server may number all anew; another UID under the same numbering is another message.
    renumbered = bool(copy.uid) and opened.uid_validity != copy.uid_validity
    known = bool(same) or renumbered or copy.state != State.KEPT
    if known and len(there) == 1 and found.size == copy.size:
        moved = copy._replace(uid=uid, uid_validity=opened.uid_validity)
        return Seen(Fate.UNCHANGED, moved)
    return Seen(Fate.CHANGED, copy)


def add(home: Home, box: Mailboxes, draft: Draft, message: bytes) -> Copy:
    """Add a draft to Drafts, or one that may be there already after a broken try, once.

    An earlier copy that `look` found unchanged is removed, after the new one is there.
    """
    line, place = box.connection, box.needed(folders.DRAFTS)
    with journal.writing(home.journal) as connection:
        old = copies.get(connection, draft.id, Kind.IMAP)
        copy = Copy(draft.id, Kind.IMAP, box.account, place, State.ADDING, size=len(message))
        if old and (old.account, old.place) == (box.account, place):
            copy = copy._replace(uid_validity=old.uid_validity, uid=old.uid)
        copies.put(connection, copy)
    opened = line.select(place)
    old_uid = copy.uid if opened.uid_validity == copy.uid_validity else None
    there = line.sizes(line.with_message_id(draft.message_id))
    before = there.pop(old_uid, None) if old_uid else None
    where = None
    if not there:
        where = line.append(place, message, imap.DRAFT_FLAGS)
        line.select(place)  # so that the new message is seen
    uids = [where.uid] if where else line.with_message_id(draft.message_id)
    sizes = {uid: one for uid, one in line.sizes(uids).items() if uid != old_uid}
    new = max(sizes, default=None)
    if where or not there:
        size = sizes[new].size if new else len(message)
    else:
        size = len(message)  # an earlier try made it: another size means that it was changed
    copy = copy._replace(
        state=State.KEPT,
        uid=new,
        uid_validity=where.uid_validity if where else opened.uid_validity,
        size=size,
    )
    with journal.writing(home.journal) as connection:
        copies.put(connection, copy)
    if old_uid and before and old and before.size == old.size:
        line.delete(old_uid)
    return copy


def take(home: Home, box: Mailboxes, draft: Draft, copy: Copy) -> bool:
    """Remove a copy that `look` found unchanged, before its letter leaves or for good.

    Returns False where the server only marks it as deleted.
    """
    with journal.writing(home.journal) as connection:
        copies.put(connection, copy._replace(state=State.REMOVING))
    line = box.connection
    line.select(copy.place)
    is_gone = line.delete(copy.uid or 0)
    with journal.writing(home.journal) as connection:
        copies.put(connection, copy._replace(state=State.REMOVED))
    return is_gone


def forget(home: Home, draft: Draft, kind: Kind | None = None) -> None:
    """Forget a copy, or all of a draft: they are gone, or somebody else's by now."""
    with journal.writing(home.journal) as connection:
        copies.remove(connection, draft.id, kind)


def _in_sent(box: Mailboxes, draft: Draft) -> Fate:
    """Look for a letter in Sent: by its Message-ID, then by its reader and subject."""
    if not box.sent:
        return Fate.GONE
    line = box.connection
    line.examine(box.sent)
    if line.with_message_id(draft.message_id):
        return Fate.SENT
    if not draft.recipient.addr_spec.isascii():
        return Fate.GONE
    uids = line.search("TO", draft.recipient.addr_spec)[-50:]
    wanted = _plain(draft.letter.subject)
    for found in line.headers(uids, ["SUBJECT"]):
        if _plain(_subject(found.header)) == wanted:
            return Fate.LIKE_SENT
    return Fate.GONE


def _subject(header: bytes) -> str:
    raw = BytesHeaderParser().parsebytes(header).get("Subject", "")
    try:
        return str(make_header(decode_header(str(raw))))
    except (ValueError, LookupError):
        return str(raw)


def _plain(subject: str) -> str:
    return " ".join(subject.split()).casefold()
