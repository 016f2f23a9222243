"""A line to a mail server: octets out, whole lines and replies in, each before a deadline."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic
from typing import NamedTuple, Self

# RFC 5321 sections 4.5.3.1.4 and 4.5.3.1.5 allow 512 octets a line; real servers say more.
_LONGEST_LINE = 2_000
_LONGEST_REPLY = 64_000

_CHUNK = 8_192
_BLOCK = 65_536
_REPLY_LINE = re.compile(rb"([2-5][0-9]{2})(?:([ -])(.*))?", re.DOTALL)


class Patience(NamedTuple):
    """How many seconds to wait for what.

    A limit is for the whole reply, so that a server that drips one octet a second cannot
    stretch it.  People wait here, not queues: most limits are shorter than those of RFC 5321
    section 4.5.3.2, where giving up is safe.
    """

    connect: float = 30  # one address, and the TLS handshake
    greeting: float = 60  # section 4.5.3.2.1 has five minutes
    command: float = 120  # sections 4.5.3.2.2 to 4.5.3.2.4 have five minutes, and two for DATA
    block: float = 180  # section 4.5.3.2.5
    dot: float = 600  # section 4.5.3.2.6: giving up earlier makes duplicates
    farewell: float = 5  # nothing depends on it


class Reply(NamedTuple):
    """What a server answered (RFC 5321 section 4.2), its words made printable.

    A server of IMAP has words only: its code is 0.
    """

    code: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The server's words on one line, without the code."""
        return " ".join(filter(None, self.lines))

    def __str__(self) -> str:
        """Show the reply as the server said it, on one line."""
        return f"{self.code or ''} {self.text}".strip()


class Certificate(NamedTuple):
    """The host names and addresses in a server's certificate, and the moment it ends."""

    names: tuple[str, ...]
    expires: datetime


class NonsenseError(Exception):
    """The server said something that is no reply of a mail server."""


class Line:
    """A TCP connection, in the clear until `secure`, that is read reply by reply.

    Every method that talks raises OSError, of which TimeoutError and ssl.SSLError are kinds,
    when the line fails.
    """

    def __init__(self, connection: socket.socket) -> None:
        """Take over a connected socket."""
        # Otherwise the lone final dot waits for the acknowledgement of the body.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket = connection
        self._unread = bytearray()
        self._mask: Callable[[str], str] = str

    @classmethod
    def dial(cls, host: str, port: int, limit: float) -> Self:
        """Connect to the first address of the host that answers within `limit` seconds."""
        return cls(socket.create_connection((host, port), limit))

    @property
    def own_address(self) -> str:
        """The address literal of this end of the line (RFC 5321 section 4.1.3)."""
        address = str(self._socket.getsockname()[0]).partition("%")[0]
        return f"[IPv6:{address}]" if ":" in address else f"[{address}]"

    def secure(self, context: ssl.SSLContext, host: str, limit: float) -> None:
        """Start TLS and check the certificate as the context says.

        Raises NonsenseError when the server has said more in the clear than was read: what
        was slipped in there would pass for the answer to a later command.
        """
        if self._unread:
            raise NonsenseError("it spoke out of turn before encryption began")
        self._socket.settimeout(limit)
        self._socket = context.wrap_socket(
            self._socket, server_hostname=host, do_handshake_on_connect=False
        )
        self._socket.do_handshake()
        self._hurry()

    def certificate(self) -> Certificate:
        """Return the certificate that was checked when TLS started."""
        found = self._socket.getpeercert() if isinstance(self._socket, ssl.SSLSocket) else None
        if not found:
            raise ValueError("There is no certificate before TLS.")
        ends = ssl.cert_time_to_seconds(str(found["notAfter"]))
        return Certificate(
            tuple(str(name[1]) for name in found.get("subjectAltName", ())),
            datetime.fromtimestamp(ends, UTC),
        )

    def mask(self, mask: Callable[[str], str]) -> None:
        """From now on pass everything that the server says through `mask`."""
        self._mask = mask

    def send(self, data: bytes, limit: float) -> None:
        """Write all octets, spending at most `limit` seconds on every 64 kB."""
        self._socket.settimeout(limit)
        for start in range(0, len(data), _BLOCK):
            self._socket.sendall(data[start : start + _BLOCK])
        self._hurry()

    def reply(self, limit: float) -> Reply:
        """Read one reply, however many lines it has, in at most `limit` seconds altogether.

        Raises NonsenseError for what is no reply, and for one that does not end.
        """
        deadline = monotonic() + limit
        words: list[str] = []
        size, codes = 0, set()
        while True:
            line = self.line(deadline)
            size += len(line)
            match = _REPLY_LINE.fullmatch(line)
            if not match:
                raise NonsenseError(f"it said “{self._said(line)[:60]}”")
            codes.add(int(match[1]))
            words.append(self._said(match[3] or b""))
            if len(codes) > 1 or size > _LONGEST_REPLY:
                raise NonsenseError("its reply does not end as it should")
            if match[2] != b"-":
                return Reply(codes.pop(), tuple(words))

    def line(self, deadline: float, longest: int = _LONGEST_LINE) -> bytes:
        """Read one line, without its end, before the `deadline` of the monotonic clock.

        Raises NonsenseError for a line of more than `longest` octets.
        """
        while (end := self._unread.find(b"\n")) < 0 and len(self._unread) <= longest:
            self._await(deadline)
        if not 0 <= end <= longest:
            raise NonsenseError("a line of its reply does not end")
        line = bytes(self._unread[:end]).removesuffix(b"\r")
        del self._unread[: end + 1]
        return line

    def octets(self, count: int, deadline: float) -> bytes:
        """Read so many octets before the `deadline` of the monotonic clock."""
        while len(self._unread) < count:
            self._await(deadline)
        octets = bytes(self._unread[:count])
        del self._unread[:count]
        return octets

    def spoken(self) -> bool:
        """Tell, without waiting, whether the server has said something not yet read.

        Raises ConnectionError when it has hung up.
        """
        self._socket.settimeout(0)
        with suppress(BlockingIOError, ssl.SSLWantReadError):
            self._receive()
        return bool(self._unread)

    def close(self) -> None:
        """Hang up; never fails, and may be called again."""
        self._socket.close()

    def _said(self, words: bytes) -> str:
        return self._mask(printable(words))

    def _hurry(self) -> None:
        # Servers without TCP_NODELAY hold their greeting or reply until the TLS session tickets
        # that they sent before it are acknowledged, which takes 40 ms; Linux can do it at once.
        if hasattr(socket, "TCP_QUICKACK"):
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    def _await(self, deadline: float) -> None:
        left = deadline - monotonic()
        if left <= 0:
            raise TimeoutError("The reply took too long.")
        self._socket.settimeout(left)
        self._receive()

    def _receive(self) -> None:
        received = self._socket.recv(_CHUNK)
        if not received:
            raise ConnectionResetError("The server hung up.")
        self._unread += received


def printable(words: bytes) -> str:
    """Return octets from outside as one line of text without control or bidi characters."""
    text = words.decode(errors="replace").replace("\t", " ")
    return "".join(c if c.isprintable() else "\ufffd" for c in text).strip()
