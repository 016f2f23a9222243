"""Hand letters to a program that takes them as sendmail does, such as msmtp."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import SEEK_END
from tempfile import TemporaryFile
from threading import Timer
from typing import IO

from cordially.errors import SettingsError
from cordially.mail import header
from cordially.model import Address
from cordially.post.failures import (
    Deferred,
    LineLost,
    LoginRefused,
    OutcomeUnknown,
    Phase,
    PostError,
    Refused,
)
from cordially.post.smtp import Receipt
from cordially.post.wire import Reply, printable

TIME_LIMIT = 660.0
"""Seconds for the whole program, which itself should wait ten minutes for a server's answer."""

_READS_RECIPIENTS = re.compile(r"-i?ti?|--read-recipients")
_KEPT = 4_000

# sysexits
_IO_ERROR, _TRY_LATER, _NOT_ALLOWED = 74, 75, 77


def submit(
    command: Sequence[str],
    sender: str,
    recipient: str,
    data: bytes,
    *,
    before_dot: Callable[[], None],
    limit: float = TIME_LIMIT,
) -> Receipt:
    """Run the command, without a shell, with the letter on its standard input.

    `-i -f sender -- recipient` follows it, unless it has `-t` and so reads the recipient from
    the letter.  `before_dot` is called when everything but the end of the input has been
    written; if it raises, the program is killed.

    The receipt's reply, and that of a failure, is the exit status with the program's last
    line.  Raises DataError, SettingsError when the program cannot be run, LineLost before
    `before_dot`, and then Deferred (75), LoginRefused (77), Refused (other statuses), or
    OutcomeUnknown when the program was killed, ran out of time, or lost its own line (74).
    """
    if not command:
        raise SettingsError("The `sendmail` setting is empty.")
    sender = header.deliverable(Address("", sender), "The sender's address").addr_spec
    recipient = header.deliverable(Address("", recipient), "The recipient's address").addr_spec
    arguments = list(command)
    if not any(_READS_RECIPIENTS.fullmatch(word) for word in command):
        # Without -i a line of a single dot would end the letter.
        arguments += ["-i", "-f", sender, "--", recipient]
    with TemporaryFile() as output:
        status, whole = _run(arguments, data.replace(b"\r\n", b"\n"), before_dot, limit, output)
        reply = Reply(status, _last_line(output))
    if problem := _failure(command[0], reply, whole=whole):
        raise problem
    return Receipt(reply, None)


def _run(
    arguments: list[str],
    text: bytes,
    before_dot: Callable[[], None],
    limit: float,
    output: IO[bytes],
) -> tuple[int, bool]:
    """Return the exit status, and whether the program could have read the whole letter."""
    process = _started(arguments, output)
    # A timer and not a limit on wait(): a program that does not read blocks the writing.
    watchdog = Timer(limit, process.kill)
    watchdog.start()
    try:
        whole = _written(process, text)
        if whole:
            before_dot()
        _end_input(process)
        return process.wait(), whole
    except BaseException:
        # Dead before its input ends, else it would take what it has for the letter.
        process.kill()
        process.wait()
        _end_input(process)
        raise
    finally:
        watchdog.cancel()


def _started(arguments: list[str], output: IO[bytes]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - the person's own setting, and no shell
            arguments, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT
        )
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"The program {arguments[0]} cannot be run: {getattr(error, 'strerror', error)}.",
            "Check the `sendmail` setting.",
        ) from error


def _written(process: subprocess.Popen[bytes], text: bytes) -> bool:
    assert process.stdin  # noqa: S101 - it was asked for
    try:
        process.stdin.write(text)
        process.stdin.flush()
    except OSError:
        return False
    return True


def _end_input(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin  # noqa: S101 - it was asked for
    with suppress(OSError):
        process.stdin.close()


def _last_line(output: IO[bytes]) -> tuple[str, ...]:
    output.seek(max(0, output.seek(0, SEEK_END) - _KEPT))
    lines = [printable(line) for line in output.read().splitlines()]
    return tuple([line for line in lines if line][-1:])


def _failure(program: str, reply: Reply, *, whole: bool) -> PostError | None:
    """Say what an exit status means; on Windows a killed program has one of its own, 1."""
    status, phase = reply.code, Phase.DOT if whole else Phase.DATA
    if status == 0 and whole:
        return None
    if status < 0 or status == _IO_ERROR:
        if not whole:
            return LineLost(
                f"{program} ended before it had the whole letter.",
                "Nothing was sent; try again.",
                phase=phase,
                reply=reply,
            )
    elif status == _TRY_LATER:
        return Deferred(
            f"{program} does not take the letter for now.",
            "Try again later.",
            phase=phase,
            reply=reply,
            connection_usable=True,
        )
    elif status:
        return (LoginRefused if status == _NOT_ALLOWED else Refused)(
            f"{program} did not take the letter.",
            "Its own log or manual may tell more.",
            phase=phase,
            reply=reply,
            connection_usable=status != _NOT_ALLOWED,
        )
    return OutcomeUnknown(
        f"{program} ended without a clear answer; the letter may have been sent, or not.",
        "Look into your Sent mailbox before you send it again.",
        phase=phase,
        reply=reply,
    )
