"""A person's mailboxes over IMAP (RFC 3501): found, looked into, added to.

What only looks uses EXAMINE and PEEK, so that nothing there changes.  A message is added by
`append` and one is removed by `delete`; nothing else changes a mailbox.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any, NamedTuple

from cordially.account import Server
from cordially.post import sasl
from cordially.post.failures import LoginUnsupported, Phase
from cordially.post.folders import Mailbox
from cordially.post.imap_talk import Talk, opened
from cordially.post.wire import Certificate, Patience

PATIENCE = Patience()

HEADER_LIMIT = 65_536
"""So many octets of a message's header are fetched; a hostile one may have a megabyte."""

_AT_ONCE = 100  # messages asked for with one FETCH: some 6 MB at the most
_APPENDED = re.compile(rb"(?i)\[APPENDUID (\d+) (\d+)\]")  # RFC 4315

DRAFT_FLAGS = (r"\Draft", r"\Seen")
SENT_FLAGS = (r"\Seen",)


class Opened(NamedTuple):
    """A mailbox that is open: UIDs are the same messages only while `uid_validity` is."""

    uid_validity: int
    messages: int
    uid_next: int | None


class Fetched(NamedTuple):
    """What was asked of one message; `more` are the further items by their names."""

    uid: int
    size: int
    flags: frozenset[str]
    header: bytes
    more: Mapping[str, Any]


class Appended(NamedTuple):
    """Where the server put a message (APPENDUID of RFC 4315)."""

    uid_validity: int
    uid: int


@contextmanager
def connected(
    server: Server, context: ssl.SSLContext, *, patience: Patience = PATIENCE
) -> Iterator[Connection]:
    """Connect to a server, encrypted and verified as for sending; at the end say LOGOUT.

    Raises Unreachable, Untrusted, Refused, Deferred, Garbled or LineLost.
    """
    talk = opened(server, context, patience)
    try:
        yield Connection(talk)
    finally:
        talk.close()


class Connection:
    """A line to a server, made by `connected`; every failure is a PostError.

    After a refusal the line goes on; after every other failure `is_open` is False.
    """

    def __init__(self, talk: Talk) -> None:
        """Take over a conversation that is encrypted and greeted."""
        self._talk = talk
        self._names: dict[str, str] = {}

    @property
    def server(self) -> Server:
        """The server that is spoken to."""
        return self._talk.server

    @property
    def is_open(self) -> bool:
        """Whether the next command can be said."""
        return self._talk.is_open

    @property
    def certificate(self) -> Certificate:
        """The server's certificate: its names, and until when it holds."""
        return self._talk.certificate

    @property
    def capabilities(self) -> frozenset[str]:
        """What the server can do, in capitals; more after the login than before."""
        return self._talk.capabilities

    def login(self, credentials: sasl.Credentials, *, identify: bool = False) -> None:
        """Log in, trying once: providers count failures.

        `identify` says after it which program this is (ID of RFC 2971): some providers open no
        mailbox before.  Raises LoginRefused, and LoginUnsupported without a try when the server
        does not offer the way.  No error holds the secret.
        """
        talk = self._talk
        offered = sorted(w[5:] for w in self.capabilities if w.startswith("AUTH="))
        dialogue = sasl.dialogue(credentials, talk.server.host, talk.server.port, offered)
        if dialogue:
            with talk.during(Phase.AUTH, dialogue.masked) as client:
                client._imap.authenticate(dialogue.mechanism, _answers(dialogue))
        elif credentials.mechanism == "password" and "LOGINDISABLED" not in self.capabilities:
            said = _said(credentials.username), _said(credentials.secret)
            # The quoted form first: the secret itself may stand in it in part.
            secrets = said[1].decode(), credentials.secret
            plain = sasl.Dialogue("LOGIN", (), b"", secrets)
            with talk.during(Phase.AUTH, plain.masked) as client:
                client.command(b"LOGIN", *said)
                client.state = "AUTH"
        else:
            raise LoginUnsupported(
                f"{talk.server.host} does not offer a login by {credentials.mechanism};"
                f" it offers {', '.join(offered) or 'none at all'}.",
                "Set `auth` to what the provider asks for.",
                phase=Phase.AUTH,
            )
        talk.ask_capabilities(Phase.MAILBOX)
        if identify and "ID" in self.capabilities:
            with talk.during(Phase.AUTH) as client, suppress(KeyError):
                client.id_({"name": "cordially"})

    def mailboxes(self) -> tuple[Mailbox, ...]:
        """Return all mailboxes, with their SPECIAL-USE marks where the server has them."""
        with self._talk.during(Phase.MAILBOX, about="the list of mailboxes") as client:
            found = [self._listed(*each) for each in client.list_folders()]
        return tuple(box for box in found if box)

    def examine(self, mailbox: str) -> Opened:
        """Open a mailbox to look only."""
        return self._opened(mailbox, readonly=True)

    def select(self, mailbox: str) -> Opened:
        """Open a mailbox to change it."""
        return self._opened(mailbox, readonly=False)

    def search(self, *criteria: str | int | date) -> list[int]:
        """Return the UIDs in the open mailbox that fulfil all criteria (RFC 3501 section 6.4.4).

        Raises DataError for a criterion with a line break, with nothing said.
        """
        ascii_only = all(each.isascii() for each in criteria if isinstance(each, str))
        with self._talk.during(Phase.MAILBOX, about="the search") as client:
            found = client.search(list(criteria), None if ascii_only else "UTF-8")
            return sorted(int(uid) for uid in found)

    def with_message_id(self, message_id: str) -> list[int]:
        """Return the UIDs in the open mailbox that have the Message-ID."""
        return self.search("HEADER", "Message-ID", message_id)

    def headers(
        self, uids: Sequence[int], fields: Sequence[str], more: Sequence[str] = ()
    ) -> Iterator[Fetched]:
        """Yield the named header fields of messages in the open mailbox; nothing is marked read.

        Of a header no more than HEADER_LIMIT octets come.  `more` are items like X-GM-THRID.
        Messages that are gone by now are left out.
        """
        peek = f"BODY.PEEK[HEADER.FIELDS ({' '.join(fields)})]<0.{HEADER_LIMIT}>"
        for start in range(0, len(uids), _AT_ONCE):
            yield from self._fetched(uids[start : start + _AT_ONCE], peek, more)

    def message(self, uid: int, limit: int) -> bytes | None:
        """Return the first `limit` octets of a message, or None if it is gone; it stays unread."""
        found = list(self._fetched([uid], f"BODY.PEEK[]<0.{limit}>", ()))
        return found[0].header if found else None

    def sizes(self, uids: Sequence[int]) -> dict[int, Fetched]:
        """Return size and flags of messages in the open mailbox, without those marked deleted."""
        found = {one.uid: one for one in self._fetched(uids, None, ())} if uids else {}
        return {uid: one for uid, one in found.items() if r"\deleted" not in one.flags}

    def append(self, mailbox: str, message: bytes, flags: Sequence[str]) -> Appended | None:
        r"""Add a message; its flags go with it, since \Draft set later is too late on Exchange.

        Returns where it is, if the server tells.  Raises AppendUnknown when no answer came:
        look for its Message-ID before it is added again.
        """
        where = f"adding to {mailbox}"
        with self._talk.during(Phase.APPEND, about=where) as client:
            answer = client.append(self._raw(mailbox), message, flags)
        match = _APPENDED.search(answer or b"")
        return Appended(int(match[1]), int(match[2])) if match else None

    def delete(self, uid: int) -> bool:
        """Remove one message from the mailbox that was opened with `select`.

        Returns False when the server cannot remove a single one (no UIDPLUS, RFC 4315): then it
        is only marked as deleted, since EXPUNGE would take others along.
        """
        with self._talk.during(Phase.MAILBOX, about="removing a message") as client:
            client.add_flags([uid], [rb"\Deleted"], silent=True)
            if "UIDPLUS" not in self.capabilities:
                return False
            client.uid_expunge([uid])
            return True

    def _opened(self, mailbox: str, *, readonly: bool) -> Opened:
        with self._talk.during(Phase.MAILBOX, about=f"the mailbox {mailbox}") as client:
            found = client.select_folder(self._raw(mailbox), readonly=readonly)
        return Opened(
            int(found.get(b"UIDVALIDITY", 0)),
            int(found.get(b"EXISTS", 0)),
            int(found[b"UIDNEXT"]) if b"UIDNEXT" in found else None,
        )

    def _fetched(
        self, uids: Sequence[int], peek: str | None, more: Sequence[str]
    ) -> Iterator[Fetched]:
        items = ["RFC822.SIZE", "FLAGS", *more, *([peek] if peek else [])]
        with self._talk.during(Phase.MAILBOX, about="reading") as client:
            answer = client.fetch(uids, items)
            # A server may tell the flags of any message at any time, RFC 3501 section 7; without
            # its UID, the library takes its number for one.
            found = [
                _fetched(uid, given)
                for uid, given in answer.items()
                if uid in uids and b"RFC822.SIZE" in given
            ]
        yield from found

    def _listed(self, flags: Sequence[bytes], delimiter: bytes | None, raw: Any) -> Mailbox | None:
        from imapclient import imap_utf7

        octets = str(raw).encode() if isinstance(raw, int | str) else bytes(raw)
        if not octets.isascii():  # it could not be named again
            return None
        try:
            name = imap_utf7.decode(octets)
        except (ValueError, LookupError):
            name = octets.decode()
        self._names[name] = octets.decode()
        marks = frozenset(flag.decode("ascii", "replace").lower() for flag in flags)
        return Mailbox(name, marks, delimiter.decode() if delimiter else "")

    def _raw(self, mailbox: str) -> str:
        """Return the name in modified UTF-7, as the server wrote it if it did."""
        from imapclient import imap_utf7

        if mailbox in self._names:
            return self._names[mailbox]
        encoded = imap_utf7.encode(mailbox)
        return encoded.decode("ascii") if isinstance(encoded, bytes) else str(encoded)


def _fetched(uid: int, given: Mapping[bytes, Any]) -> Fetched:
    body = next((value for key, value in given.items() if key.startswith(b"BODY[")), None) or b""
    if not isinstance(body, bytes):
        raise TypeError(f"{body} is no header")
    more = {key.decode("ascii", "replace"): value for key, value in given.items()}
    flags = frozenset(str(f, "ascii", "replace").lower() for f in given.get(b"FLAGS", ()))
    return Fetched(uid, int(given.get(b"RFC822.SIZE", 0)), flags, body, more)


def _answers(dialogue: sasl.Dialogue) -> Any:
    from base64 import b64decode

    answers = iter(dialogue.answers)

    def answer(_: bytes) -> bytes | None:
        said = next(answers, dialogue.last)
        return None if said == b"*" else b64decode(said)

    return answer


def _said(word: str) -> bytes:
    """Quote a word; one that is not ASCII goes as a literal, which is not quoted."""
    octets = word.encode()
    quoted = octets.replace(b"\\", b"\\\\").replace(b'"', b'\\"')
    return b'"' + quoted + b'"' if octets.isascii() else octets
