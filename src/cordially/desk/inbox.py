"""The open inbox: which of its messages answer a letter, and what they say; nothing is changed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from cordially import moments
from cordially.desk import listening
from cordially.desk.listening import By, Match, Watched
from cordially.desk.mailbox import Mailboxes
from cordially.intake import answers, message_reader
from cordially.intake.answers import Answer
from cordially.intake.message_reader import ReadMessage
from cordially.model import ReplyKind
from cordially.post import imap

INBOX = "INBOX"
_FIELDS = (
    *("FROM", "TO", "SUBJECT", "DATE", "MESSAGE-ID", "IN-REPLY-TO", "REFERENCES", "RETURN-PATH"),
    *("CONTENT-TYPE", "X-FAILED-RECIPIENTS", "X-MICROSOFT-ORIGINAL-MESSAGE-ID"),
)
_LIMIT = 1_000_000  # octets of an answer; what is attached to it is not looked at
_MOST_THREADS = 50  # letters whose thread a provider is asked for
_ID = re.compile(rb"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")
_OWN_ID = re.compile(rb"(?im)^[ \t>]*message-id:\s*(%s)" % _ID.pattern)


class Heard(NamedTuple):
    """A message that answers a letter, or seems to; `key` is its id, or its place.

    `is_new` tells that the person was not told of it before.
    """

    key: str
    uid: int
    match: Match
    answer: Answer
    at: datetime
    subject: str
    text: str
    is_new: bool

    @property
    def certain(self) -> bool:
        """Whether nobody has to be asked."""
        return self.answer.certain and self.match.by is By.ID

    @property
    def came_back(self) -> str | None:
        """The id of the letter that came back, where a bounce names it."""
        is_named = self.answer.kind == ReplyKind.BOUNCE and self.match.by is By.ID
        return self.match.letter.ids[0] if is_named else None

    @property
    def slug(self) -> str:
        """The opportunity that it is about."""
        return self.match.opportunity.slug or ""


def read(box: Mailboxes, watched: Watched, uids: Sequence[int], now: datetime) -> Iterator[Heard]:
    """Yield what answers a letter among messages of the open inbox."""
    line = box.connection
    items = _thread_items(line)
    threads: Mapping[str, frozenset[str]] = {}
    if items and uids:
        threads = _threads(box, watched, items)
        line.examine(INBOX)
    for fetched in line.headers(uids, _FIELDS, items):
        head = message_reader.read(fetched.header, "a message")
        thread = threads.get(_thread(fetched, items), ()) if threads else ()
        if thread or _is_report(head, fetched.header) or listening.match(head, watched):
            yield from _whole(box, watched, fetched.uid, thread, now)


def _is_report(head: ReadMessage, header: bytes = b"") -> bool:
    """Tell whether a message may be a server's about a letter: its body says about which."""
    sender = head.sender.addr_spec if head.sender else ""
    return (
        re.search(rb"(?i)multipart/report", header) is not None
        or "x-failed-recipients" in head.marks
        or head.marks.get("return-path", "x").strip() in ("", "<>")
        or re.match(r"(?i)(mailer-?daemon|postmaster)\b", sender) is not None
    )


def _whole(
    box: Mailboxes,
    watched: Watched,
    uid: int,
    thread: Collection[str],
    now: datetime,
) -> Iterator[Heard]:
    octets = box.connection.message(uid, _LIMIT)
    if octets is None:
        return
    if b"\r\n\r\n" not in octets:  # cut within the header: the last field is none, nor a body
        octets = octets.rpartition(b"\r\n")[0] + b"\r\n\r\n"
    message = message_reader.read(octets, "a message")
    ids = watched.ids
    said = octets + message.whole_text.encode()
    quoted: set[str] = set()
    returned: set[str] = set()
    if message.report or _is_report(message):
        quoted = {each.decode("ascii", "replace") for each in _ID.findall(said)} & ids
        returned = {each.decode("ascii", "replace") for each in _OWN_ID.findall(said)} & ids
    found = listening.match(message, watched, returned=returned, quoted=quoted, thread=thread)
    spec = message.sender.addr_spec.casefold() if message.sender else ""
    if not found or message.message_id in ids or spec in watched.mine:  # the person's own
        return
    at = _when(message, found, now)
    answer = answers.classed(message, is_ours=found.by is By.ID, written=at.date())
    key = message.message_id or sha256(octets).hexdigest()
    subject, text = message.subject or "", message.text
    yield Heard(key, uid, found, answer, at, subject, text, is_new=True)


def _when(message: ReadMessage, found: Match, now: datetime) -> datetime:
    """Return when a message was written; no clock of theirs puts it before the letter, or ahead."""
    at = moments.instant(message.date or now, now.tzinfo)
    letter = moments.instant(found.letter.sent, now.tzinfo)
    return min(max(at, letter), now).replace(microsecond=0)


def _thread_items(line: imap.Connection) -> tuple[str, ...]:
    if "X-GM-EXT-1" in line.capabilities:
        return ("X-GM-THRID",)
    return ("THREADID",) if "OBJECTID" in line.capabilities else ()


def _thread(fetched: imap.Fetched, items: Sequence[str]) -> str:
    said = fetched.more.get(items[0])
    while isinstance(said, (tuple, list)):  # THREADID (…), RFC 8474 section 5.3
        said = said[0] if said else None
    return said.decode("ascii", "replace") if isinstance(said, bytes) else str(said or "")


def _threads(box: Mailboxes, watched: Watched, items: Sequence[str]) -> dict[str, frozenset[str]]:
    """Return the ids of letters by the provider's thread, as Sent has them."""
    if not box.sent:
        return {}
    line, found = box.connection, []
    line.examine(box.sent)
    for _, letter in watched.letters[-_MOST_THREADS:]:
        own = letter.ids[0]
        uids = line.with_message_id(own)
        for fetched in line.headers(uids[:1], ("MESSAGE-ID",), items):
            if thread := _thread(fetched, items):
                found.append((thread, own))
    return dict(listening.grouped(found))
