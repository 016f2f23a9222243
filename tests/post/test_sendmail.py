"""A program that takes letters gets the whole one or none, and its exit status is believed."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from cordially.errors import DataError, SettingsError
from cordially.post.failures import (
    Deferred,
    LineLost,
    LoginRefused,
    OutcomeUnknown,
    Phase,
    PostError,
    Refused,
)
from cordially.post.sendmail import submit

LETTER = b"To: dana@acme.example\r\n\r\nHello.\r\n.\r\nBye\r\n"
LONG_LETTER = LETTER + b"0123456789abcdef\r\n" * 100_000
PAIR = ("alex@example.com", "dana@acme.example")


class Dot:
    count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def taken(tmp_path: Path) -> Path:
    return tmp_path / "taken"


def program(code: str, *options: str) -> list[str]:
    return [sys.executable, "-c", f"import sys, os, json\n{code}", *options]


def keeping(taken: Path, *options: str) -> list[str]:
    """Return a program that keeps its arguments and its whole input."""
    code = f"""
given = [sys.argv[1:], sys.stdin.buffer.read().decode()]
open({str(taken)!r}, "w").write(json.dumps(given))
print("queued as 1")
"""
    return program(code, *options)


def leaving(status: int, words: str = "") -> list[str]:
    return program(f"sys.stdin.read(); print({words!r}, file=sys.stderr); sys.exit({status})")


def test_the_letter_goes_with_plain_line_ends_and_the_envelope_behind(taken: Path) -> None:
    dot = Dot()
    receipt = submit(keeping(taken, "-x"), *PAIR, LETTER, before_dot=dot)
    arguments, text = json.loads(taken.read_text())
    assert arguments == ["-x", "-i", "-f", "alex@example.com", "--", "dana@acme.example"]
    assert text.encode() == LETTER.replace(b"\r\n", b"\n")
    assert dot.count == 1
    assert receipt.reply == (0, ("queued as 1",))
    assert receipt.provider_id is None


@pytest.mark.parametrize("option", ["-t", "-ti", "--read-recipients"])
def test_a_program_that_reads_the_recipient_gets_no_other(taken: Path, option: str) -> None:
    submit(keeping(taken, option), *PAIR, LETTER, before_dot=Dot())
    assert json.loads(taken.read_text())[0] == [option]


def test_no_shell_reads_the_command(taken: Path) -> None:
    words = "$(touch gone); 'x' && *"
    submit(keeping(taken, words, "-t"), *PAIR, LETTER, before_dot=Dot())
    assert json.loads(taken.read_text())[0] == [words, "-t"]


@pytest.mark.parametrize("address", ["-oQ/tmp", "a b@c.example", "a@b.example\n-x", ""])
def test_addresses_are_addresses(taken: Path, address: str) -> None:
    for pair in ((address, "a@b.example"), ("a@b.example", address)):
        with pytest.raises(DataError):
            submit(keeping(taken), *pair, LETTER, before_dot=Dot())
    assert not taken.exists()


@pytest.mark.parametrize(
    ("status", "kind", "exit_code"),
    [
        (1, Refused, 69),
        (64, Refused, 69),
        (67, Refused, 69),
        (69, Refused, 69),
        (78, Refused, 69),
        (74, OutcomeUnknown, 76),
        (75, Deferred, 75),
        (77, LoginRefused, 77),
    ],
)
def test_the_exit_status_is_believed(status: int, kind: type[PostError], exit_code: int) -> None:
    dot = Dot()
    with pytest.raises(kind) as caught:
        submit(leaving(status, "one\ntwo\x1b[0m\n"), *PAIR, LETTER, before_dot=dot)
    assert type(caught.value) is kind
    assert caught.value.exit_code == exit_code
    assert caught.value.reply == (status, ("two�[0m",))
    assert "two" in str(caught.value)
    assert caught.value.connection_usable == (kind in (Refused, Deferred))
    assert dot.count == 1


@pytest.mark.parametrize("command", [[], ["/no/such/program"], ["/"], ["a\0b"]])
def test_a_program_that_cannot_be_run_is_a_wrong_setting(command: list[str]) -> None:
    with pytest.raises(SettingsError, match=r"sendmail|cannot be run"):
        submit(command, *PAIR, LETTER, before_dot=Dot())


def test_a_killed_program_may_have_sent_it() -> None:
    killed = program("sys.stdin.read(); os.kill(os.getpid(), 9)")
    with pytest.raises(OutcomeUnknown) as caught:
        submit(killed, *PAIR, LETTER, before_dot=Dot())
    assert caught.value.phase is Phase.DOT


def test_a_program_that_takes_too_long_is_killed() -> None:
    sleeping = program("sys.stdin.read(); import time; time.sleep(30)")
    start = time.monotonic()
    with pytest.raises(OutcomeUnknown):
        submit(sleeping, *PAIR, LETTER, before_dot=Dot(), limit=0.5)
    assert time.monotonic() - start < 10


def test_a_program_that_does_not_read_is_killed_and_sent_nothing() -> None:
    dot = Dot()
    with pytest.raises(LineLost) as caught:
        submit(
            program("import time; time.sleep(30)"), *PAIR, LONG_LETTER, before_dot=dot, limit=0.5
        )
    assert dot.count == 0
    assert caught.value.exit_code == 75


@pytest.mark.parametrize(("status", "kind"), [(0, OutcomeUnknown), (78, Refused)])
def test_a_program_that_leaves_early_gets_no_end(status: int, kind: type[PostError]) -> None:
    dot = Dot()
    with pytest.raises(kind) as caught:
        submit(program(f"sys.exit({status})"), *PAIR, LONG_LETTER, before_dot=dot)
    assert dot.count == 0
    assert caught.value.phase is Phase.DATA


def test_a_program_that_talks_much_is_heard_to_the_end() -> None:
    talking = program("print('x' * 1_000_000); print('the end'); sys.stdin.read(); sys.exit(69)")
    with pytest.raises(Refused, match="69 the end"):
        submit(talking, *PAIR, LONG_LETTER, before_dot=Dot())


def test_an_end_that_may_not_come_kills_the_program(taken: Path) -> None:
    def full() -> None:
        raise OSError("The disk is full.")

    with pytest.raises(OSError, match="disk is full"):
        submit(keeping(taken), *PAIR, LETTER, before_dot=full)
    assert not taken.exists()
