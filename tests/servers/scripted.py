"""A submission server that does at each step what a test tells it, and records everything."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from cordially.account import TLS, Security
from servers.hosting import Act, Deed, Drip, Guest, Host, OverError

__all__ = ["Act", "Deed", "Drip", "Scripted", "scripted"]

EXTENSIONS = ("PIPELINING", "SIZE 1000000", "8BITMIME", "SMTPUTF8", "AUTH PLAIN LOGIN")


MANNERS: Mapping[str, Deed] = {
    "GREETING": "220 mail.example ESMTP",
    "STARTTLS": "220 go ahead",
    "AUTH": "235 welcome",
    "ANSWER": "235 welcome",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go ahead",
    "BODY": (),
    "DOT": "250 2.0.0 queued",
    "RSET": "250 ok",
    "QUIT": "221 bye",
}


class Scripted(Host):
    """The server: what it does, and what it was told.

    `chunks` are what single reads gave; under TLS, what the client wrote with one call.
    """

    def __init__(
        self,
        context: ssl.SSLContext,
        security: Security,
        deeds: Mapping[str, Deed],
        extensions: tuple[str, ...],
        clear_extensions: tuple[str, ...],
    ) -> None:
        self.commands: list[str] = []
        self.chunks: list[bytes] = []
        self.letters: list[bytes] = []
        self.unfinished: list[bytes] = []
        self.connections = 0
        self._extensions = extensions
        self._clear_extensions = clear_extensions
        super().__init__(context, security, {**MANNERS, **deeds})

    def deed(self, step: str) -> Deed:
        """Return what is to be done; the last of a list is done from then on."""
        with self._lock:
            deed = self.deeds[step]
            if isinstance(deed, list):
                return deed.pop(0) if len(deed) > 1 else deed[0]
            return deed

    def guest(self, connection: socket.socket) -> Guest:
        self.connections += 1
        return _Guest(self, connection)

    def answer(self, guest: _Guest, line: bytes) -> None:
        self.commands.append(line.decode())
        verb = line.split(b" ")[0].decode().upper()
        if verb == "EHLO":
            guest.do("EHLO" if "EHLO" in self.deeds else self._ehlo(guest))
        elif verb == "STARTTLS":
            guest.do("STARTTLS")
            guest.secure(self.context)
        elif verb == "DATA":
            reply = self.deed("DATA")
            guest.perform(reply)
            if str(reply).startswith("354"):
                guest.take_letter()
        elif verb in self.deeds:
            guest.do(verb)
            if verb == "QUIT":
                raise OverError
        else:
            guest.do("ANSWER")

    def _ehlo(self, guest: _Guest) -> bytes:
        offered = self._extensions if guest.secured else self._clear_extensions
        lines = ["mail.example", *offered]
        return b"".join(
            f"250{'-' if each < len(lines) - 1 else ' '}{line}\r\n".encode()
            for each, line in enumerate(lines)
        )


class _Guest(Guest):
    """One connection."""

    _host: Scripted

    def __init__(self, host: Scripted, connection: socket.socket) -> None:
        super().__init__(host, connection)
        self.secured = False
        self.body = b""

    def run(self) -> None:
        self.do("GREETING")
        while True:
            self._host.answer(self, self.line())

    def left(self) -> None:
        if self.body:
            self._host.unfinished.append(self.body)

    def secure(self, context: ssl.SSLContext) -> None:
        super().secure(context)
        self.secured = True

    def do(self, step: str | bytes) -> None:
        self.perform(self._host.deed(step) if isinstance(step, str) else step)

    def take_letter(self) -> None:
        self.body = b""
        if not self._unread:
            self.read()
        self.do("BODY")
        while (line := self.line()) != b".":
            self.body += line.removeprefix(b".") + b"\r\n"
        letter, self.body = self.body, b""
        self._host.letters.append(letter)
        self.do("DOT")

    def read(self) -> bytes:
        received = super().read()
        self._host.chunks.append(received)
        return received


@contextmanager
def scripted(
    context: ssl.SSLContext,
    security: Security = TLS,
    *,
    extensions: tuple[str, ...] = EXTENSIONS,
    clear_extensions: tuple[str, ...] = ("STARTTLS",),
    deeds: Mapping[str, Deed] | None = None,
    **more: Deed,
) -> Iterator[Scripted]:
    """Run the server until the block ends; the deeds are those that differ from MANNERS."""
    server = Scripted(context, security, {**(deeds or {}), **more}, extensions, clear_extensions)
    try:
        yield server
    finally:
        server.stop()
