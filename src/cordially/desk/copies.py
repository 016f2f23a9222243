"""Copies of drafts in Drafts: added once, looked at before anything happens to them, removed.

Every step is committed before it is done, so that whatever dies leaves behind what may be
there, and the next command looks before it acts.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from enum import StrEnum, auto
from pathlib import Path
from typing import NamedTuple, Protocol

from cordially.desk.mailbox import Mailboxes
from cordially.errors import BusyError, CordiallyError, NotFoundError, SettingsError
from cordially.intake import message_reader
from cordially.mail import eml
from cordially.model import Draft
from cordially.post import folders, imap, maildir
from cordially.post.failures import AppendUnknown, PostError, Refused
from cordially.store import copies, journal, mending
from cordially.store.copies import Copy, Kind, State
from cordially.store.files import unusable
from cordially.store.home import Home

SIZE_LIMIT = 25_000_000
"""Octets of a copy whose words are taken in; more is no letter."""


class Fate(StrEnum):
    """What has become of a copy since it was made."""

    UNCHANGED = auto()
    CHANGED = auto()
    GONE = auto()
    SENT = auto()  # gone, and found in Sent by its Message-ID
    LIKE_SENT = auto()  # gone, and something like it is in Sent
    HANDED = auto()  # to a mail program, which does not say what became of it


class Seen(NamedTuple):
    """What was found of a copy, and the copy as it stands by now."""

    fate: Fate
    copy: Copy


class Shelf(Protocol):
    """A place for drafts that other programs look into."""

    def look(self, draft: Draft, copy: Copy) -> Seen:
        """Look what has become of a copy; changes nothing."""

    def add(self, draft: Draft, message: bytes) -> Copy:
        """Add a draft, or one that may be there already after a broken try, once.

        An earlier copy that `look` found unchanged is removed, after the new one is there.
        """

    def read(self, draft: Draft, copy: Copy) -> tuple[bytes, Copy]:
        """Return what a copy holds that the person changed, and the copy as it is with that.

        Raises NotFoundError when it is gone.
        """

    def take(self, draft: Draft, copy: Copy) -> bool:
        """Remove a copy that `look` found unchanged, before its letter leaves or for good.

        Returns False where it can only be marked as deleted.
        """


class InDrafts(NamedTuple):
    """The mailbox of drafts."""

    home: Home
    box: Mailboxes

    def look(self, draft: Draft, copy: Copy) -> Seen:
        """Look what has become of a copy in Drafts; changes nothing."""
        if copy.account != self.box.account:
            raise SettingsError(
                f"The copy of draft {draft.id} is in the mailbox of {copy.account}.",
                "Look there yourself, or set up that account again.",
            )
        line = self.box.connection
        try:
            opened = line.examine(copy.place)
            same = {}
            if copy.uid is not None and opened.uid_validity == copy.uid_validity:
                same = line.sizes([copy.uid])
            there = same or line.sizes(line.with_message_id(draft.message_id))
        except Refused:  # the whole mailbox is gone
            there, same = {}, {}
        if not there:
            if copy.state == State.REMOVED:
                return Seen(Fate.UNCHANGED, copy)
            return Seen(_in_sent(self.box, draft), copy)
        uid, found = max(there.items())
        # A server may number all anew; another UID under the same numbers is another message.
        renumbered = opened.uid_validity != copy.uid_validity
        if len(there) == 1 and found.size == copy.size and (same or renumbered):
            return Seen(Fate.UNCHANGED, copy._replace(uid=uid, uid_validity=opened.uid_validity))
        return Seen(Fate.CHANGED, copy)

    def read(self, draft: Draft, copy: Copy) -> tuple[bytes, Copy]:
        """Return the newest message under the draft's id; it stays as it is."""
        line = self.box.connection
        opened = line.examine(copy.place)
        there = line.sizes(line.with_message_id(draft.message_id))
        uid = max(there, default=0)
        octets = line.message(uid, SIZE_LIMIT) if uid else None
        if octets is None:
            raise _gone(draft)
        size, validity = there[uid].size, opened.uid_validity
        return octets, copy._replace(uid=uid, uid_validity=validity, size=size, state=State.KEPT)

    def add(self, draft: Draft, message: bytes) -> Copy:
        """Add a draft to Drafts once; only a lost answer leaves it open whether it is there."""
        before, copy = self._begun(draft, self.box.needed(folders.DRAFTS), len(message))
        try:
            copy = self._added(draft, message, copy)
        except AppendUnknown:
            raise
        except CordiallyError:
            with journal.writing(self.home.journal) as connection:
                if before:
                    copies.put(connection, before)
                else:
                    copies.remove(connection, draft.id, Kind.IMAP)
            raise
        _keep(self.home, copy)
        return copy

    def _added(self, draft: Draft, message: bytes, copy: Copy) -> Copy:
        line, size = self.box.connection, len(message)
        opened = line.select(copy.place)
        old = copy.uid if opened.uid_validity == copy.uid_validity else None
        there = line.sizes(line.with_message_id(draft.message_id))
        if opened.uid_validity != copy.uid_validity:  # by its size, once it was numbered anew
            old = next((uid for uid, one in there.items() if str(one.size) == copy.digest), None)
        before = there.pop(old, None) if old else None
        if there:  # an earlier try made it: another size means that it was changed since
            uid: int | None = max(there)
        else:
            where = line.append(copy.place, message, imap.DRAFT_FLAGS)
            with suppress(PostError):  # it is there, whatever is not to be learnt of it now
                line.select(copy.place)  # so that the new message is seen
                uids = [where.uid] if where else line.with_message_id(draft.message_id)
                sizes = {each: one.size for each, one in line.sizes(uids).items() if each != old}
                size = sizes.get(max(sizes, default=0), size)
                where = where or imap.Appended(opened.uid_validity, max(sizes))
            uid = where.uid if where else None
        # Asked once more: the mailbox may have been opened anew, and numbered anew with that.
        if old and before and str(before.size) == copy.digest:
            now = line.sizes(
                [each for each in line.with_message_id(draft.message_id) if each == old]
            )
            if old in now and now[old].size == before.size:
                line.delete(old)
        return copy._replace(
            state=State.KEPT, uid=uid, uid_validity=opened.uid_validity, size=size, digest=None
        )

    def _begun(self, draft: Draft, place: str, size: int) -> tuple[Copy | None, Copy]:
        """Commit that a copy may be there from now on; `digest` is the size of an earlier one."""
        with journal.writing(self.home.journal) as connection:
            old = copies.get(connection, draft.id, Kind.IMAP)
            copy = Copy(draft.id, Kind.IMAP, self.box.account, place, State.ADDING, size=size)
            if old and (old.account, old.place) == (copy.account, place):
                earlier = old.digest if old.state == State.ADDING else str(old.size)
                copy = copy._replace(uid_validity=old.uid_validity, uid=old.uid, digest=earlier)
            copies.put(connection, copy)
        return old, copy

    def take(self, draft: Draft, copy: Copy) -> bool:
        """Remove that one message from Drafts."""
        if copy.state == State.REMOVED:
            return True
        _keep(self.home, copy._replace(state=State.REMOVING))
        line = self.box.connection
        line.select(copy.place)
        uid = copy.uid or 0
        if uid not in line.with_message_id(draft.message_id):  # numbered anew just now
            raise BusyError(
                f"{line.server.host} gives the messages in {copy.place} new numbers all the time,"
                " so none is removed.",
                "Try again; if it stays so, tell the provider.",
            )
        is_gone = line.delete(uid)
        _keep(self.home, copy._replace(state=State.REMOVED))
        return is_gone


class InMaildir(NamedTuple):
    """A Maildir of drafts; `now` is in seconds since the epoch."""

    home: Home
    folder: Path
    now: float

    def look(self, draft: Draft, copy: Copy) -> Seen:
        """Look what has become of a copy in the Maildir; changes nothing."""
        path = maildir.find(Path(copy.account), copy.place)
        if not path:
            gone = copy.state != State.REMOVED
            return Seen(Fate.GONE if gone else Fate.UNCHANGED, copy)
        try:
            same = maildir.digest(path.read_bytes()) == copy.digest
        except OSError as error:
            raise unusable(path, error) from error
        return Seen(Fate.UNCHANGED if same else Fate.CHANGED, copy)

    def read(self, draft: Draft, copy: Copy) -> tuple[bytes, Copy]:
        """Return what the file holds."""
        path = maildir.find(Path(copy.account), copy.place)
        if not path:
            raise _gone(draft)
        try:
            octets = path.read_bytes()
        except OSError as error:
            raise unusable(path, error) from error
        return octets, copy._replace(digest=maildir.digest(octets), state=State.KEPT)

    def add(self, draft: Draft, message: bytes) -> Copy:
        """Add a draft to the Maildir once."""
        with journal.reading(self.home.journal) as connection:
            old = copies.get(connection, draft.id, Kind.MAILDIR)
        digest = maildir.digest(message)
        if old and old.state == State.ADDING and maildir.find(Path(old.account), old.place):
            copy = old  # an earlier try, which the person may have changed since
        else:
            unchanged = old and self.look(draft, old).fate == Fate.UNCHANGED
            name = maildir.new_name(self.now)
            folder = str(self.folder)
            copy = Copy(draft.id, Kind.MAILDIR, folder, name, State.ADDING, digest=digest)
            if old and unchanged:  # first, since from here on nothing knows of it
                self.take(draft, old)
            _keep(self.home, copy)
            maildir.add(self.folder, name, message)
        copy = copy._replace(state=State.KEPT)
        _keep(self.home, copy)
        return copy

    def take(self, draft: Draft, copy: Copy) -> bool:
        """Remove that one file from the Maildir."""
        _keep(self.home, copy._replace(state=State.REMOVING))
        maildir.remove(Path(copy.account), copy.place)
        _keep(self.home, copy._replace(state=State.REMOVED))
        return True


def _gone(draft: Draft) -> NotFoundError:
    return NotFoundError(f"The copy of draft {draft.id} is gone by now.", "Try again.")


def adopt(home: Home, copy: Copy) -> None:
    """Keep that the words of a copy are those of its draft from now on."""
    _keep(home, copy)


def _keep(home: Home, copy: Copy) -> None:
    with journal.writing(home.journal) as connection:
        copies.put(connection, copy)


def of_draft(home: Home, number: int) -> list[Copy]:
    """Return the copies of a draft that are known."""
    with journal.reading(home.journal) as connection:
        return copies.of_draft(connection, number)


def message(home: Home, draft: Draft, now: datetime) -> bytes:
    """Return the bytes of a draft as they stand in a mailbox."""
    with journal.reading(home.journal) as connection:
        references = mending.references(connection, draft)
    return eml.render(draft, now, references, marked=False)


def _in_sent(box: Mailboxes, draft: Draft) -> Fate:
    """Look for a letter in Sent: by its Message-ID, then by its reader and subject."""
    if not box.sent:
        return Fate.GONE
    line = box.connection
    line.examine(box.sent)
    if line.with_message_id(draft.message_id):
        return Fate.SENT
    to = draft.recipient.addr_spec
    if not to or not to.isascii():
        return Fate.GONE
    uids = line.search("TO", to)[-50:]
    wanted = _plain(draft.letter.subject)
    for found in line.headers(uids, ["SUBJECT"]):
        if _plain(message_reader.read(found.header, "a letter").subject or "") == wanted:
            return Fate.LIKE_SENT
    return Fate.GONE


def _plain(subject: str) -> str:
    return " ".join(subject.split()).casefold()
