"""What a run of letters costs, to a server that answers each group of commands after 20 ms.

The server is on this machine, over TLS, and does as one that is 20 ms away would.
"""

from __future__ import annotations

import shutil
import socket
import sqlite3
import ssl
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from benchmarks.commands import details
from benchmarks.histories import home
from benchmarks.measuring import CORDIALLY, PYTHON, Cost, in_turn, print_row, run

HOST = "localhost"
DELAY = 0.02
EXTENSIONS = ("PIPELINING", "8BITMIME", "SIZE 10000000", "AUTH PLAIN")
PASSWORD = {"CORDIALLY_PASSWORD": "s3cret-words"}
ME = '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n\n[account]\n'
BY_PROGRAM = 'sendmail = ["sh", "-c", "cat >/dev/null"]\n'
YES = ("--yes", "--anyway")
BY_SMTPLIB = """
import smtplib, ssl, sys
port, ca_file, count = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
words = b"Thank you for the conversation about the Data Engineer role.\\r\\n" * 25
letter = b"From: alex@example.com\\r\\nTo: dana@example.com\\r\\nSubject: Hi\\r\\n\\r\\n" + words
context = ssl.create_default_context(cafile=ca_file)
with smtplib.SMTP_SSL("localhost", port, context=context) as client:
    client.login("alex@example.com", "s3cret-words")
    for _ in range(count):
        client.sendmail("alex@example.com", ["dana@example.com"], letter)
"""


def send(base: Path, rounds: int) -> None:
    """Print what it costs to send a hundred letters, beside a bare loop over smtplib."""
    with _served(base) as (server, ca_file):
        full, numbers = _home(base / "send", 100, _by(server, ca_file))
        loop = (*PYTHON, "-c", BY_SMTPLIB, str(server.port), str(ca_file), "100")
        works = (partial(_send, full, numbers, server), partial(run, loop, base))
        own, beside = in_turn(min(rounds, 3), *works, warm=False)
    print_row("send of 100 letters", own, beside, "a loop over smtplib")


def run_in_history(base: Path, rounds: int) -> None:
    """Print what it costs to send twenty letters with a long history in the journal."""
    with _served(base) as (server, ca_file):
        full = shutil.copytree(home(base, 10_000), base / "run")
        _, numbers = _home(full, 20, _by(server, ca_file))
        work = partial(_send, full, numbers, server)
        (own,) = in_turn(min(rounds, 3), work, warm=False)
    print_row("send of 20 letters at 10,000 opportunities", own)


def syncs(base: Path, _: int) -> None:
    """Print for how many syncs a letter waits that is sent."""
    if not shutil.which("strace"):
        print("strace is not installed: the syncs are not counted.")
        return
    found = []
    for count in (2, 12):
        full, numbers = _home(base / f"syncs-{count}", count, BY_PROGRAM)
        trace = base / "trace"
        strace = ("strace", "-e", "trace=fsync,fdatasync", "-o", str(trace))
        run((*strace, *PYTHON, "-m", "cordially", "send", *numbers, *YES), full)
        lines = trace.read_text().splitlines()
        found.append(Counter(line.partition("(")[0] for line in lines))
    data, names = ((found[1][call] - found[0][call]) / 10 for call in ("fdatasync", "fsync"))
    print(f"{'fdatasync a letter sent':<44}{data:>9.1f}, and {names:.1f} fsync", flush=True)


class SlowServer:
    """Take every letter, one group of commands at a time."""

    def __init__(self, context: ssl.SSLContext) -> None:
        """Start to listen."""
        self.letters = 0
        self._context = context
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
            lines = ["slow", *EXTENSIONS]
            text = "".join(f"250-{each}\r\n" for each in lines[:-1]) + f"250 {lines[-1]}\r\n"
            return text.encode()
        verb = words.partition(b" ")[0]
        return {b"AUTH": b"235 in\r\n", b"DATA": b"354 go\r\n", b"QUIT": b"221 bye\r\n"}.get(
            verb, b"250 ok\r\n"
        )


@contextmanager
def _served(base: Path) -> Iterator[tuple[SlowServer, Path]]:
    """Run the server, and give it with the file of its certificate's authority."""
    import trustme  # and with it much that only a server needs

    authority, ca_file = trustme.CA(), base / "ca.pem"
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    authority.cert_pem.write_to_path(ca_file)
    yield SlowServer(context), ca_file


def _by(server: SlowServer, ca_file: Path) -> str:
    return (
        f'smtp = {{ host = "{HOST}", port = {server.port}, security = "tls" }}\n'
        f'ca_file = "{ca_file}"\n'
    )


def _home(path: Path, count: int, account: str) -> tuple[Path, list[str]]:
    """Let so many letters wait to leave by an account, in a home that may have a history.

    Returns the home and their numbers.
    """
    path.mkdir(mode=0o700, exist_ok=True)
    (path / "config.toml").write_text(ME + account, encoding="utf-8")
    run((*CORDIALLY, "thank-you", "--draft", "--details", details(path.parent, count, 3)), path)
    with closing(sqlite3.connect(path / "journal.db")) as connection:
        (first,) = connection.execute("SELECT max(id) + 1 - ? FROM draft", (count,)).fetchone()
    return path, [str(first + each) for each in range(count)]


def _send(full: Path, numbers: list[str], server: SlowServer) -> Cost:
    """Send the letters of a copy of a home; each of them must arrive."""
    copy, before = full.with_name(f"{full.name}-sent"), server.letters
    shutil.copytree(full, copy)
    cost = run((*CORDIALLY, "send", *numbers, *YES), copy, more=PASSWORD)
    shutil.rmtree(copy)
    if server.letters - before != len(numbers):
        raise SystemExit(f"{server.letters - before} of {len(numbers)} letters arrived")
    return cost
