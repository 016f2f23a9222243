"""A mailbox of 100,000 messages: headers of the window, flat memory, a short second run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli.test_sync import ASKED, DETAILS, LOOKING, letter
from mailing import Serving
from running import Cordially
from servers.certificates import HOST
from servers.mailboxes import CAPABILITIES, Mailboxes

pytestmark = pytest.mark.allow_hosts([HOST])

MANY, BEFORE = 100_000, 50_000
# Not ru_maxrss, which begins with what the starting process had.
_RUN = (
    "import re, sys; from cordially.cli import main; from running import SUNDAY;"
    " status = main.run(sys.argv[1:], now=SUNDAY);"
    " memory = re.search('VmHWM:\\s*(\\d+)', open('/proc/self/status').read());"
    " print(memory[1], file=sys.stderr);"
    " sys.exit(status)"
)


def synced() -> tuple[str, int]:
    """Run sync as a process of its own; return what it said and its memory in kB."""
    command = [sys.executable, "-c", _RUN, "sync", "--yes", "-q"]
    done = subprocess.run(command, capture_output=True, check=True, timeout=300)
    return done.stdout.decode(), int(done.stderr.split()[-1])


def fill(server: Mailboxes, count: int, old: int) -> None:
    inbox = server.folders["INBOX"]
    for number in range(count):
        date = "Mon, 01 Jun 2026" if number < old else "Wed, 18 Nov 2026"
        note = letter(
            *("x" * 2_000,),
            key=f"n{number}",
            sender="News <news@n.example>",
            Subject="News",
            Date=f"{date} 10:00:00 +0000",
        )
        inbox.add(note, X_GM_THRID=str(number))
    inbox.add(letter(In_Reply_To=ASKED), X_GM_THRID="7")


@pytest.mark.timeout(300)  # so many messages take half a minute on a quick machine
@pytest.mark.usefixtures("unmeasured")
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_of_100_000_messages_the_headers_of_the_window_are_read(
    serving: Serving, cordially: Cordially, home: Path
) -> None:
    server = serving(f"{CAPABILITIES} X-GM-EXT-1")  # where threads are looked at too
    assert cordially("add", "--details", "-", stdin=DETAILS).status == 0
    fill(server, 100, 0)
    _, little = synced()
    server.folders["INBOX"].messages.clear()
    server.folders["INBOX"].validity += 1
    fill(server, MANY, BEFORE)
    server.octets = 0
    server.commands.clear()
    _, much = synced()
    first, server.octets = server.octets, 0
    assert set(server.verbs) <= LOOKING
    assert sum(b"BODY.PEEK[]" in each for each in server.commands) <= 1
    fetched = sum(each.count(b",") + 1 for each in server.commands if b"HEADER.FIELDS" in each)
    assert fetched <= MANY - BEFORE + 2
    said, _ = synced()
    print(  # noqa: T201
        f"\nfirst run: {first} octets of {MANY} messages, {much} kB of memory"
        f" ({little} kB for 100 messages); second run: {server.octets} octets"
    )
    assert first < (MANY - BEFORE) * 500 + 1_000_000
    assert much - little < 40_000
    assert (said, server.octets < 5_000) == ("", True)
