"""How handing over a letter can fail, each kind with the phase it failed in.

The kinds tell what may be done next.  Only after OutcomeUnknown may the letter have gone out;
after every other one it has not.
"""

# They are named for the outcome, as replies and drafts are, so without "Error".
# ruff: noqa: N818

from __future__ import annotations

from enum import StrEnum
from typing import Self

from cordially.errors import CordiallyError, ExitStatus
from cordially.post.wire import Reply


class Phase(StrEnum):
    """How far the conversation with the server had come."""

    CONNECT = "connect"
    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    DOT = "dot"
    MAILBOX = "mailbox"
    APPEND = "append"


class PostError(CordiallyError):
    """A letter could not be handed over; `phase` says where it stopped.

    `connection_usable` tells whether the next letter may follow on the same connection.
    """

    def __init__(
        self,
        message: str,
        hint: str | None = None,
        *,
        phase: Phase,
        reply: Reply | None = None,
        connection_usable: bool = False,
    ) -> None:
        """Keep what happened, and set the server's own words, if any, on a line of their own."""
        super().__init__(
            f"{message}\nThe server said: {_sentence(reply)}" if reply else message, hint
        )
        self.phase = phase
        self.reply = reply
        self.connection_usable = connection_usable

    def with_usable_connection(self) -> Self:
        """Return a new error that is the same, but lets the next letter follow."""
        return self._changed(connection_usable=True)


def _sentence(reply: Reply) -> str:
    """End a server's words, so that a hint can follow them."""
    words = str(reply)
    return words if words.endswith((".", "!", "?")) else f"{words}."


class Unreachable(PostError):
    """No server could be spoken to: no such name, nobody there, no network."""

    exit_code = ExitStatus.UNAVAILABLE


class Untrusted(PostError):
    """The server did not prove who it is, or would not encrypt; it was told no secret."""

    exit_code = ExitStatus.NOT_ALLOWED


class Unsupported(PostError):
    """The server does not offer what this letter needs; it was told nothing of it."""

    exit_code = ExitStatus.UNAVAILABLE


class LoginUnsupported(Unsupported):
    """The server does not offer the way to log in that the settings ask for."""

    exit_code = ExitStatus.CONFIGURATION


class Refused(PostError):
    """The server said no for good (5yz)."""

    exit_code = ExitStatus.UNAVAILABLE


class LoginRefused(PostError):
    """The server did not accept the user name with its password or token."""

    exit_code = ExitStatus.NOT_ALLOWED


class Deferred(PostError):
    """The server said no for now (4yz)."""

    exit_code = ExitStatus.TRY_LATER


class Garbled(PostError):
    """The server answered what SMTP does not foresee, before the letter was complete."""

    exit_code = ExitStatus.UNAVAILABLE


class LineLost(PostError):
    """The line broke or went silent before the letter was complete; it may be sent again."""

    exit_code = ExitStatus.TRY_LATER


class OutcomeUnknown(PostError):
    """The letter was complete, or nearly, and no answer came: it may have been sent, or not."""

    exit_code = ExitStatus.UNKNOWN


class AppendUnknown(PostError):
    """No answer came whether a copy was added to a mailbox; it has to be looked for."""

    exit_code = ExitStatus.TRY_LATER
