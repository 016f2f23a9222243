"""A submission server that does at each step what a test tells it, and records everything."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import Enum, auto
from threading import Event, Lock, Thread
from typing import NamedTuple

from cordially.account import TLS, Security, Server
from servers.certificates import HOST

EXTENSIONS = ("PIPELINING", "SIZE 1000000", "8BITMIME", "SMTPUTF8", "AUTH PLAIN LOGIN")


class Act(Enum):
    """What a server can do besides speaking."""

    DROP = auto()
    STALL = auto()


class Drip(NamedTuple):
    """Speak slowly: one octet every twentieth of a second."""

    words: bytes


Deed = str | bytes | Act | Drip | Callable[[], object] | tuple["Deed", ...] | list["Deed"]
"""A reply line, octets as they are, an act, something to call;
a tuple is done at once, a list turn by turn."""

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


class _OverError(Exception):
    """The conversation is over."""


class Scripted:
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
        self.stopping = Event()
        self.gone = Event()
        self._context = context
        self._security = security
        self._deeds: dict[str, Deed] = {**MANNERS, **deeds}
        self._extensions = extensions
        self._clear_extensions = clear_extensions
        self._listener = socket.create_server((HOST, 0))
        self.server = Server(HOST, self._listener.getsockname()[1], security)
        self._lock = Lock()
        self._threads = [Thread(target=self._serve, daemon=True)]
        self._threads[0].start()

    def stop(self) -> None:
        self.stopping.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def deed(self, step: str) -> Deed:
        with self._lock:
            deed = self._deeds[step]
            if isinstance(deed, list):
                return deed.pop(0) if len(deed) > 1 else deed[0]
            return deed

    def _serve(self) -> None:
        while not self.stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = Thread(target=self._attend, args=[connection], daemon=True)
            self._threads.append(thread)
            thread.start()

    def _attend(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        guest = _Guest(self, connection)
        with suppress(OSError, _OverError):
            if self._security == TLS:
                guest.secure(self._context)
            guest.do("GREETING")
            while True:
                self._answer(guest, guest.line())
        if guest.body:
            self.unfinished.append(guest.body)
        guest.connection.close()
        self.gone.set()

    def _answer(self, guest: _Guest, line: bytes) -> None:
        self.commands.append(line.decode())
        verb = line.split(b" ")[0].decode().upper()
        if verb == "EHLO":
            guest.do("EHLO" if "EHLO" in self._deeds else self._ehlo(guest))
        elif verb == "STARTTLS":
            guest.do("STARTTLS")
            guest.secure(self._context)
        elif verb == "DATA":
            reply = self.deed("DATA")
            guest.perform(reply)
            if str(reply).startswith("354"):
                guest.take_letter()
        elif verb in self._deeds:
            guest.do(verb)
            if verb == "QUIT":
                raise _OverError
        else:
            guest.do("ANSWER")

    def _ehlo(self, guest: _Guest) -> bytes:
        offered = self._extensions if guest.secured else self._clear_extensions
        lines = ["mail.example", *offered]
        return b"".join(
            f"250{'-' if each < len(lines) - 1 else ' '}{line}\r\n".encode()
            for each, line in enumerate(lines)
        )


class _Guest:
    """One connection."""

    def __init__(self, host: Scripted, connection: socket.socket) -> None:
        self.connection = connection
        self.secured = False
        self.body = b""
        self._host = host
        self._unread = b""

    def secure(self, context: ssl.SSLContext) -> None:
        self.connection = context.wrap_socket(self.connection, server_side=True)
        self.secured = True

    def do(self, step: str | bytes) -> None:
        self.perform(self._host.deed(step) if isinstance(step, str) else step)

    def perform(self, deed: Deed) -> None:
        match deed:
            case str():
                self.connection.sendall(f"{deed}\r\n".encode())
            case bytes():
                self.connection.sendall(deed)
            case Drip():
                for octet in deed.words:
                    self.connection.sendall(bytes([octet]))
                    if self._host.stopping.wait(0.05):
                        break
            case Act.STALL:
                self._host.stopping.wait()
                raise _OverError
            case Act.DROP:
                raise _OverError
            case tuple():
                for each in deed:
                    self.perform(each)
            case _ if callable(deed):
                deed()

    def line(self) -> bytes:
        while b"\r\n" not in self._unread:
            self._read()
        line, _, self._unread = self._unread.partition(b"\r\n")
        return line

    def take_letter(self) -> None:
        self.body = b""
        if not self._unread:
            self._read()
        self.do("BODY")
        while (line := self.line()) != b".":
            self.body += line.removeprefix(b".") + b"\r\n"
        letter, self.body = self.body, b""
        self._host.letters.append(letter)
        self.do("DOT")

    def _read(self) -> None:
        received = self.connection.recv(1_000_000)
        if not received:
            raise _OverError
        self._host.chunks.append(received)
        self._unread += received


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
