"""A server of mailboxes that does at each step what a test tells it, and records everything."""

from __future__ import annotations

import re
import socket
import ssl
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.utils import parsedate_to_datetime

from cordially.account import TLS, Security
from servers.hosting import Deed, Guest, Host, OverError

CAPABILITIES = "IMAP4rev1 AUTH=PLAIN UIDPLUS LITERAL+ ID"
PASSWORD = "s3cret-words"  # noqa: S105
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}$")
_PEEK = re.compile(rb"BODY\.PEEK\[([^\]]*)\](?:<0\.(\d+)>)?", re.IGNORECASE)


@dataclass
class Message:
    uid: int
    flags: set[str]
    content: bytes
    more: dict[str, str] = field(default_factory=dict)

    def has(self, header: str, text: str) -> bool:
        head = self.content.partition(b"\r\n\r\n")[0]
        if _run_together(text.encode()) not in _run_together(head):
            return False
        found = message_from_bytes(head).get_all(header, [])
        return any(text.lower() in str(each).lower() for each in found)

    def came(self, since: datetime) -> bool:
        said = re.search(rb"(?im)^Date: *([^\r\n]+)", self.content[:10_000])
        try:
            return not said or parsedate_to_datetime(said[1].decode()).date() >= since.date()
        except ValueError:
            return True


def _run_together(text: bytes) -> bytes:
    return b"".join(text.lower().split())


@dataclass
class Folder:
    marks: str = ""
    validity: int = 17
    next_uid: int = 1
    messages: list[Message] = field(default_factory=list)

    def add(self, content: bytes, *flags: str, **more: str) -> int:
        """Add a message; `more` are items of a FETCH, as X_GM_THRID."""
        items = {name.replace("_", "-"): value for name, value in more.items()}
        self.messages.append(Message(self.next_uid, set(flags), content, items))
        self.next_uid += 1
        return self.next_uid - 1


class Mailboxes(Host):
    """The server: its folders by their names on the wire, and what it was told."""

    def __init__(
        self,
        context: ssl.SSLContext,
        security: Security,
        deeds: Mapping[str, Deed],
        capabilities: str,
        delimiter: str,
    ) -> None:
        self.folders = {
            "INBOX": Folder(),
            "Drafts": Folder(r"\Drafts"),
            "Sent": Folder(r"\Sent"),
        }
        self.commands: list[bytes] = []
        self.octets = 0  # said by the server, without what TLS adds
        self.capabilities, self.delimiter = capabilities, delimiter
        super().__init__(context, security, deeds)

    @property
    def drafts(self) -> list[Message]:
        return self.folders["Drafts"].messages

    @property
    def sent(self) -> list[Message]:
        return self.folders["Sent"].messages

    @property
    def verbs(self) -> list[str]:
        """The commands without their arguments, UID with the one after it."""
        words = [line.split(b" ")[1:3] for line in self.commands]
        return [
            b" ".join(each if each[0].upper() == b"UID" else each[:1]).decode().upper()
            for each in words
            if each
        ]

    def guest(self, connection: socket.socket) -> Guest:
        return _Guest(self, connection)

    def is_left(self) -> bool:
        """Tell, waiting a little, whether everybody who came has gone."""
        guests = self._threads[1:]
        for thread in guests:
            thread.join(3)
        return not any(thread.is_alive() for thread in guests)


class _Guest(Guest):
    """One connection."""

    _host: Mailboxes

    def __init__(self, host: Mailboxes, connection: socket.socket) -> None:
        super().__init__(host, connection)
        self._folder: Folder | None = None

    def run(self) -> None:
        if not self._does("GREETING"):
            self._say("* OK ready")
        while True:
            tag, verb, rest = self._command()
            if self._does(verb, tag):
                continue
            if verb == "LOGOUT":
                self._say("* BYE bye", f"{tag} OK bye")
                raise OverError
            if verb == "STARTTLS":
                self._say(f"{tag} OK go ahead")
                self.secure(self._host.context)
                continue
            answer = getattr(self, f"_{verb.lower().replace(' ', '_')}", None)
            if answer is None:
                self._say(f"{tag} BAD what is {verb}?")
            else:
                answer(tag, rest)

    def _command(self) -> tuple[str, str, bytes]:
        line = self.line()
        whole = line
        while match := _LITERAL.search(line):
            if b" APPEND " in whole[:40].upper() and self._does("LITERAL"):
                pass
            if not match[2]:
                self._say("+ go ahead")
            while len(self._unread) < int(match[1]):
                self.read()
            literal, self._unread = (
                self._unread[: int(match[1])],
                self._unread[int(match[1]) :],
            )
            line = self.line()
            whole = whole[: -len(match[0])] + b"\0" + literal + b"\0" + line
        self._host.commands.append(whole)
        tag, verb, *rest = whole.split(b" ", 2)
        name = verb.decode().upper()
        if name == "UID":
            second, _, arguments = rest[0].partition(b" ")
            return tag.decode(), f"UID {second.decode().upper()}", arguments
        return tag.decode(), name, rest[0] if rest else b""

    def _does(self, step: str, tag: str = "*") -> bool:
        deed = self._host.deed(step)
        if deed is None:
            return False
        self.perform(deed, tag)
        return True

    def _say(self, *lines: str) -> None:
        self.send("".join(f"{line}\r\n" for line in lines).encode())

    def send(self, octets: bytes) -> None:
        self._host.octets += len(octets)
        super().send(octets)

    def _capability(self, tag: str, _: bytes) -> None:
        self._say(f"* CAPABILITY {self._host.capabilities}", f"{tag} OK done")

    def _noop(self, tag: str, _: bytes) -> None:
        self._say(f"{tag} OK done")

    _id = _noop

    def _login(self, tag: str, rest: bytes) -> None:
        fits = PASSWORD.encode() in rest
        self._say(f"{tag} OK done" if fits else f"{tag} NO [AUTHENTICATIONFAILED] no")

    def _authenticate(self, tag: str, _: bytes) -> None:
        from base64 import b64decode

        self._say("+ ")
        said = b64decode(self.line())
        fits = said.endswith(b"\0" + PASSWORD.encode()) or b"Bearer good\x01" in said
        self._say(f"{tag} OK done" if fits else f"{tag} NO [AUTHENTICATIONFAILED] no")

    def _list(self, tag: str, _: bytes) -> None:
        shown = self._host.delimiter.replace("\\", "\\\\")
        for name, folder in self._host.folders.items():
            self._say(f'* LIST (\\HasNoChildren {folder.marks}) "{shown}" "{name}"')
        self._say(f"{tag} OK done")

    def _select(self, tag: str, rest: bytes, *, mode: str = "READ-WRITE") -> None:
        name = rest.decode().strip('"').replace("\\\\", "\\")
        self._folder = self._host.folders.get(name)
        if self._folder is None:
            self._say(f"{tag} NO no such mailbox")
            return
        self._say(
            f"* {len(self._folder.messages)} EXISTS",
            "* 0 RECENT",
            f"* OK [UIDVALIDITY {self._folder.validity}] so",
            f"* OK [UIDNEXT {self._folder.next_uid}] so",
            f"{tag} OK [{mode}] done",
        )

    def _examine(self, tag: str, rest: bytes) -> None:
        self._select(tag, rest, mode="READ-ONLY")

    def _append(self, tag: str, rest: bytes) -> None:
        where, literal, _ = rest.split(b"\0", 2)
        name, flags = re.fullmatch(rb'"?(.*?)"? \((.*?)\) ', where, re.DOTALL).groups()  # type: ignore[union-attr]
        if self._does("BEFORE STORING", tag):
            return
        folder = self._host.folders.get(name.decode())
        if folder is None:
            self._say(f"{tag} NO [TRYCREATE] no such mailbox")
            return
        uid = folder.add(literal, *flags.decode().split())
        if self._does("AFTER STORING", tag):
            return
        told = "UIDPLUS" in self._host.capabilities
        self._say(f"{tag} OK {f'[APPENDUID {folder.validity} {uid}] ' if told else ''}done")

    def _open(self) -> Folder:
        assert self._folder is not None
        return self._folder

    def _uid_search(self, tag: str, rest: bytes) -> None:
        words = [
            (quoted or plain or literal).decode().replace('\\"', '"')
            for quoted, literal, plain in re.findall(
                rb'"((?:[^"\\]|\\.)*)"|\0([^\0]*)\0|(\S+)', rest
            )
        ]
        found = self._open().messages
        while words:
            key = words.pop(0).upper()
            if key == "HEADER":
                header, text = words.pop(0), words.pop(0)
                found = [each for each in found if each.has(header, text)]
            elif key in ("TO", "FROM"):
                text = words.pop(0)
                found = [each for each in found if each.has(key, text)]
            elif key == "UID" and (match := re.fullmatch(r"(\d+):\*", words.pop(0))):
                # Of n:* the last message is always one, RFC 3501 section 9.
                first, last = int(match[1]), found[-1:]
                found = [each for each in found if each.uid >= first] or last
            elif key == "SINCE":
                since = datetime.strptime(words.pop(0), "%d-%b-%Y").astimezone()
                found = [each for each in found if each.came(since)]
        self._say(f"* SEARCH {' '.join(str(each.uid) for each in found)}", f"{tag} OK done")

    def _uid_fetch(self, tag: str, rest: bytes) -> None:
        uids = {int(each) for each in rest.split(b" ")[0].split(b",")}
        peek = _PEEK.search(rest)
        messages = self._open().messages
        for uid in sorted(uids):
            number = bisect_right(messages, uid, key=lambda each: each.uid)
            if number and (each := messages[number - 1]).uid == uid:
                head = (
                    f"* {number} FETCH (UID {each.uid} RFC822.SIZE {len(each.content)}"
                    f" FLAGS ({' '.join(sorted(each.flags))})"
                ).encode()
                for name, value in each.more.items():
                    if name.encode() in rest:
                        head += f" {name} {value}".encode()
                if peek:
                    body = each.content
                    if peek[1]:
                        body = _named(body.partition(b"\r\n\r\n")[0], peek[1])
                    body = body[: int(peek[2] or len(body))]
                    head += b" BODY[%s]<0> {%d}\r\n" % (peek[1], len(body)) + body
                self.send(head + b")\r\n")
        self._say(f"{tag} OK done")

    def _uid_store(self, tag: str, rest: bytes) -> None:
        uid = int(rest.split(b" ")[0])
        for each in self._open().messages:
            if each.uid == uid:
                each.flags.add(r"\Deleted")
        self._say(f"{tag} OK done")

    def _uid_expunge(self, tag: str, rest: bytes) -> None:
        folder = self._open()
        folder.messages = [
            each
            for each in folder.messages
            if each.uid != int(rest) or r"\Deleted" not in each.flags
        ]
        self._say(f"{tag} OK done")


def _named(header: bytes, wanted: bytes) -> bytes:
    """Return the fields of a header that `HEADER.FIELDS (…)` names, or all of `HEADER`."""
    names = {each.lower() for each in wanted.partition(b"(")[2].rstrip(b")").split()}
    fields = re.split(rb"\r\n(?![ \t])", header)
    kept = [each for each in fields if not names or each.partition(b":")[0].lower() in names]
    return b"\r\n".join(kept) + b"\r\n\r\n"


@contextmanager
def mailboxes(
    context: ssl.SSLContext,
    security: Security = TLS,
    *,
    capabilities: str = CAPABILITIES,
    delimiter: str = "/",
    deeds: Mapping[str, Deed] | None = None,
    **more: Deed,
) -> Iterator[Mailboxes]:
    """Run the server until the block ends; each of the deeds takes the place of an answer."""
    server = Mailboxes(context, security, {**(deeds or {}), **more}, capabilities, delimiter)
    try:
        yield server
    finally:
        server.stop()
