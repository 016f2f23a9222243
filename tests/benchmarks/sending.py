"""Time a run of letters beside a bare `smtplib` loop, to the same slow server; print ratios.

    PYTHONPATH=src python tests/benchmarks/sending.py [ROUNDS]

The server is on this machine, over TLS, and answers each group of commands after 20 ms, as one
that is 20 ms away would.  Both ways of sending use one connection and one login.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from statistics import median

import trustme

from cordially.account import Server
from cordially.post import smtp

HOST = "localhost"
DELAY = 0.02
LETTERS = 20
SENDER, RECIPIENT = "alex@example.com", "dana@example.com"
PASSWORD = "s3cret-words"  # noqa: S105
LETTER = b"From: alex@example.com\r\nTo: dana@example.com\r\nSubject: Thank you\r\n\r\n" + (
    b"Thank you for the conversation about the Data Engineer role.\r\n" * 25
)


class SlowServer:
    """Take every letter, one group of commands at a time."""

    def __init__(self, context: ssl.SSLContext, *, pipelining: bool) -> None:
        """Start to listen."""
        self.letters = 0
        self._context = context
        self._extensions = ["8BITMIME", "SIZE 10000000", "AUTH PLAIN"]
        if pipelining:
            self._extensions.append("PIPELINING")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            raw, _ = self._listener.accept()
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with suppress(OSError), self._context.wrap_socket(raw, server_side=True) as line:
                self._attend(line)

    def _attend(self, line: ssl.SSLSocket) -> None:
        line.sendall(b"220 slow ESMTP\r\n")
        unread, in_letter = b"", False
        while received := line.recv(1_000_000):
            unread += received
            replies = b""
            while (end := unread.find(b"\r\n.\r\n" if in_letter else b"\r\n")) >= 0:
                if in_letter:
                    unread, in_letter = unread[end + 5 :], False
                    self.letters += 1
                    replies += b"250 2.0.0 queued\r\n"
                    continue
                words, unread = unread[:end].upper(), unread[end + 2 :]
                in_letter = words == b"DATA"
                replies += self._reply(words)
            if replies:
                time.sleep(DELAY)
                line.sendall(replies)
            if replies.startswith(b"221"):
                return

    def _reply(self, words: bytes) -> bytes:
        if words.startswith(b"EHLO"):
            lines = ["slow", *self._extensions]
            text = "".join(f"250-{each}\r\n" for each in lines[:-1]) + f"250 {lines[-1]}\r\n"
            return text.encode()
        verb = words.partition(b" ")[0]
        return {b"AUTH": b"235 in\r\n", b"DATA": b"354 go\r\n", b"QUIT": b"221 bye\r\n"}.get(
            verb, b"250 ok\r\n"
        )


def by_cordially(port: int, ca_file: Path) -> None:
    """Send the letters as Cordially does."""
    server = Server(HOST, port)
    with smtp.connected(server, smtp.trusted_context(ca_file)) as connection:
        connection.login(smtp.Credentials("password", SENDER, PASSWORD))
        for _ in range(LETTERS):
            connection.submit(SENDER, RECIPIENT, LETTER, before_dot=lambda: None)


def by_smtplib(port: int, ca_file: Path) -> None:
    """Send the letters with the standard library alone."""
    context = smtp.trusted_context(ca_file)
    with smtplib.SMTP_SSL(HOST, port, context=context) as client:
        client.login(SENDER, PASSWORD)
        for _ in range(LETTERS):
            client.sendmail(SENDER, [RECIPIENT], LETTER)


def seconds(work: Callable[[int, Path], None], server: SlowServer, ca_file: Path) -> float:
    """Return how long it took, once every letter has arrived."""
    before, begun = server.letters, time.perf_counter()
    work(server.port, ca_file)
    taken = time.perf_counter() - begun
    if server.letters - before != LETTERS:
        sys.exit(f"{server.letters - before} of {LETTERS} letters arrived")
    return taken


def main(rounds: int) -> None:
    """Run both ways in turn and print the ratios of the medians."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    with tempfile.TemporaryDirectory() as folder:
        ca_file = Path(folder) / "ca.pem"
        authority.cert_pem.write_to_path(ca_file)
        for pipelining in (False, True):
            server = SlowServer(context, pipelining=pipelining)
            own, bare = [], []
            for number in range(rounds + 1):
                pair = [seconds(work, server, ca_file) for work in (by_cordially, by_smtplib)]
                if number:  # the first round warms the caches
                    own.append(pair[0])
                    bare.append(pair[1])
            name = "with PIPELINING" if pipelining else "without PIPELINING"
            print(
                f"{LETTERS} letters, {name + ':':<20}{median(own):6.2f} s,"
                f" smtplib{median(bare):6.2f} s: {median(own) / median(bare):.2f} × smtplib"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
