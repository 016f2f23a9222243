"""Ask the mailbox what became of letters, and who answered; look only, and record what is said.

Nothing is changed there, nor here without the person's word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from typing import NamedTuple

from cordially import moments
from cordially.desk import copies, history, listening, planning, recording
from cordially.desk.copies import Fate
from cordially.desk.listening import By, Match, Watched
from cordially.desk.mailbox import Mailboxes
from cordially.etiquette import interviews, recipients
from cordially.intake import answers, message_reader
from cordially.intake.answers import Answer
from cordially.intake.message_reader import ReadMessage
from cordially.life import UNSENT
from cordially.model import Draft, Opportunity, Reply, ReplyKind
from cordially.post import folders, imap
from cordially.store import copies as kept_copies
from cordially.store import drafts, inbound, journal
from cordially.store.copies import Kind
from cordially.store.home import Home

INBOX = "INBOX"
_FIELDS = (
    *("FROM", "TO", "SUBJECT", "DATE", "MESSAGE-ID", "IN-REPLY-TO", "REFERENCES", "RETURN-PATH"),
    *("CONTENT-TYPE", "X-FAILED-RECIPIENTS", "X-MICROSOFT-ORIGINAL-MESSAGE-ID"),
)
_LIMIT = 1_000_000  # octets of an answer; what is attached to it is not looked at
_MOST_THREADS = 50  # letters whose thread a provider is asked for
_ID = re.compile(rb"<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")


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
    def slug(self) -> str:
        """The opportunity that it is about."""
        return self.match.opportunity.slug or ""


class Left(NamedTuple):
    """A draft that seems to have left; `certain` when Sent has its Message-ID."""

    draft: Draft
    certain: bool


def left(home: Home, box: Mailboxes) -> list[Left]:
    """Return the drafts that Sent has: unknown ones, and those sent from another program."""
    with journal.reading(home.journal) as connection:
        unknown = drafts.unknown(connection)
        in_drafts = [
            (draft, copy)
            for draft in drafts.waiting(connection)
            if draft.status in UNSENT and (copy := kept_copies.get(connection, draft.id, Kind.IMAP))
        ]
    found = []
    if unknown:
        box.connection.examine(box.needed(folders.SENT))
        there = [each for each in unknown if box.connection.with_message_id(each.message_id)]
        found += [Left(draft, True) for draft in there]
    for draft, copy in in_drafts:
        fate = copies.InDrafts(home, box).look(draft, copy).fate
        if fate in (Fate.SENT, Fate.LIKE_SENT):
            found.append(Left(draft, fate is Fate.SENT))
    return found


def heard(home: Home, box: Mailboxes, now: datetime) -> list[Heard]:
    """Return the answers in the inbox that are new or wait for a word, those to an id first.

    From now on they wait, so that nothing is lost when the person breaks off.  `now` is on the
    sender's clock.
    """
    with journal.reading(home.journal) as connection:
        live = planning.live(connection, now)
        decided, waiting = inbound.decided(connection), inbound.waiting(connection)
        before = inbound.seen(connection, box.account, INBOX)
    watched = listening.watched(live, now.tzinfo)
    if not watched:
        return []
    line = box.connection
    opened = line.examine(INBOX)
    known = before if before and before.uid_validity == opened.uid_validity else None
    if known:
        new = [uid for uid in line.search("UID", f"{known.uid_next}:*") if uid >= known.uid_next]
        looked_at = [*(uid for uid in waiting.values() if uid < known.uid_next), *new]
    else:
        looked_at = new = line.search("SINCE", watched.since)
    found = [each for each in _read(box, watched, looked_at, now) if each.key not in decided]
    after = inbound.Seen(
        opened.uid_validity,
        max(opened.uid_next or 0, max(new, default=0) + 1, known.uid_next if known else 0),
    )
    if found or after != before:
        with journal.writing(home.journal) as connection:
            for each in found:
                done = _is_recorded(each, now.tzinfo)
                inbound.put(connection, each.key, each.uid, each.slug, done=done)
            inbound.put_seen(connection, box.account, INBOX, after)
    wanted = (each for each in found if not _is_recorded(each, now.tzinfo))
    ordered = sorted(wanted, key=lambda each: (each.match.by is not By.ID, each.at))
    return [each._replace(is_new=each.key not in waiting) for each in ordered]


def dismiss(home: Home, told: Heard) -> None:
    """Keep that a message is not to be asked about again."""
    with journal.writing(home.journal) as connection:
        inbound.put(connection, told.key, told.uid, told.slug, done=True)


def record(
    home: Home, told: Heard, kind: ReplyKind, now: datetime
) -> tuple[Opportunity, list[Draft]]:
    """Record a message as a reply of that kind, as the person says or as is certain.

    Returns the opportunity, and the unsent drafts that ask what was answered now.  Raises
    DataError when it cannot have come at that time.
    """
    back = told.answer.back_on if kind == ReplyKind.AUTOMATIC else None
    with journal.writing(home.journal) as connection:
        before = recording.choose(connection, told.slug)
        reply = Reply(told.match.writer.name, told.at, kind, back)
        after = history.heard(before, told.match.writer, reply, now)
        history.keep(connection, before, after)
        inbound.put(connection, told.key, told.uid, told.slug, done=True)
        asking = [
            each
            for each in drafts.of_opportunity(connection, told.slug)
            if each.status in UNSENT and each.note in recipients.ASKING
        ]
    return after, asking if kind == ReplyKind.HUMAN else []


def _read(box: Mailboxes, watched: Watched, uids: Sequence[int], now: datetime) -> Iterator[Heard]:
    """Yield what answers a letter among messages of the open inbox."""
    line = box.connection
    items = _thread_items(line)
    ids, aside = watched.ids, []
    for fetched in line.headers(uids, _FIELDS, items):
        head = message_reader.read(fetched.header, "a message")
        if _is_report(head, fetched.header) or listening.match(head, watched):
            yield from _whole(box, watched, fetched.uid, head, ids, (), now)
        elif items and (thread := _thread(fetched, items)):
            aside.append((fetched.uid, thread, head))
    if aside:
        threads = _threads(box, watched, items)
        line.examine(INBOX)
        for uid, thread, head in aside:
            if thread in threads:
                yield from _whole(box, watched, uid, head, ids, tuple(threads[thread]), now)


def _is_report(head: ReadMessage, header: bytes) -> bool:
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
    head: ReadMessage,
    ids: frozenset[str],
    thread: Sequence[str],
    now: datetime,
) -> Iterator[Heard]:
    octets = box.connection.message(uid, _LIMIT)
    if octets is None:
        return
    message = message_reader.read(octets, "a message")
    quoted = {each.decode("ascii", "replace") for each in _ID.findall(octets)} & ids
    is_report = _is_report(head, octets[:100_000])
    found = listening.match(message, watched, quoted=quoted if is_report else (), thread=thread)
    if not found or message.message_id in ids:  # our own, or a copy of it
        return
    at = min(message.date or now, now).replace(microsecond=0)
    if at.tzinfo is None:
        at = at.replace(tzinfo=now.tzinfo)
    answer = answers.classed(message, is_ours=found.by is By.ID, written=at.date())
    key = message.message_id or f"{box.account} {INBOX} {uid}"
    subject, text = message.subject or "", message.text
    yield Heard(key, uid, found, answer, at, subject, text, is_new=True)


def _is_recorded(told: Heard, here: tzinfo | None) -> bool:
    kind = told.answer.kind
    if kind is None:
        return False
    zone = interviews.zone_of(told.match.opportunity, here)
    if zone is None:
        return False
    on = moments.calendar_day(told.at, zone)
    return listening.recorded(told.match.opportunity, told.match, kind, on, zone)


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
        own = letter.message_id or letter.provider_id or ""
        uids = line.with_message_id(own)
        for fetched in line.headers(uids[:1], ("MESSAGE-ID",), items):
            if thread := _thread(fetched, items):
                found.append((thread, own))
    return dict(listening.grouped(found))
