"""What the tests' own servers have in common: connections, and deeds in place of answers."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum, auto
from threading import Event, Lock, Thread
from typing import NamedTuple

from cordially.account import TLS, Security, Server
from servers.certificates import HOST


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


class OverError(Exception):
    """The conversation is over."""


class Host:
    """A server: it attends to each connection in a thread until it is stopped."""

    def __init__(
        self, context: ssl.SSLContext, security: Security, deeds: Mapping[str, Deed]
    ) -> None:
        self.deeds = dict(deeds)
        self.stopping, self.gone = Event(), Event()
        self.context, self._security = context, security
        self._lock = Lock()
        self._listener = socket.create_server((HOST, 0))
        self.server = Server(HOST, self._listener.getsockname()[1], security)
        self._threads = [Thread(target=self._serve, daemon=True)]
        self._threads[0].start()

    def stop(self) -> None:
        self.stopping.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def deed(self, step: str) -> Deed | None:
        with self._lock:
            deed = self.deeds.get(step)
            if isinstance(deed, list):
                return deed.pop(0) if deed else None
            return deed

    def guest(self, connection: socket.socket) -> Guest:
        raise NotImplementedError

    def _serve(self) -> None:
        while not self.stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = Thread(target=self._attend, args=[connection], daemon=True)
            self._threads.append(thread)
            thread.start()

    def _attend(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        guest = self.guest(connection)
        with suppress(OSError, OverError):
            if self._security == TLS:
                guest.secure(self.context)
            guest.run()
        guest.left()
        guest.connection.close()
        self.gone.set()


class Guest:
    """One connection."""

    def __init__(self, host: Host, connection: socket.socket) -> None:
        self.connection = connection
        self._host = host
        self._unread = b""

    def run(self) -> None:
        raise NotImplementedError

    def left(self) -> None:
        """Do what is to be done when the conversation is over."""

    def secure(self, context: ssl.SSLContext) -> None:
        self.connection = context.wrap_socket(self.connection, server_side=True)

    def perform(self, deed: Deed, tag: str = "*") -> None:
        match deed:
            case str():
                self.send(f"{deed.replace('TAG', tag)}\r\n".encode())
            case bytes():
                self.send(deed.replace(b"TAG", tag.encode()))
            case Drip():
                for octet in deed.words:
                    self.send(bytes([octet]))
                    if self._host.stopping.wait(0.05):
                        break
            case Act.STALL:
                self._host.stopping.wait()
                raise OverError
            case Act.DROP:
                raise OverError
            case tuple():
                for each in deed:
                    self.perform(each, tag)
            case _ if callable(deed):
                deed()

    def send(self, octets: bytes) -> None:
        self.connection.sendall(octets)

    def line(self) -> bytes:
        while b"\r\n" not in self._unread:
            self.read()
        line, _, self._unread = self._unread.partition(b"\r\n")
        return line

    def read(self) -> bytes:
        received = self.connection.recv(1_000_000)
        if not received:
            raise OverError
        self._unread += received
        return received
