"""How handing over a letter can fail, each kind with the phase it failed in.

The kinds tell what may be done next.  Only after OutcomeUnknown may the letter have gone out;
after every other one it has not.
"""

# They are named for the outcome, as replies and drafts are, so without "Error".
# ruff: noqa: N818

from __future__ import annotations

from enum import StrEnum

from cordially.errors import CONFIGURATION, NOT_ALLOWED, TRY_LATER, CordiallyError
from cordially.post.wire import Reply

UNAVAILABLE = 69
UNKNOWN = 76


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


class PostError(CordiallyError):
    """A letter could not be handed over; `phase` says where it stopped.

    `connection_usable` tells whether the next letter may follow on the same connection.
    """

    connection_usable = False

    def __init__(
        self, message: str, hint: str | None = None, *, phase: Phase, reply: Reply | None = None
    ) -> None:
        """Keep what happened, and set the server's own words, if any, on a line of their own."""
        super().__init__(f"{message}\nThe server said: {reply}" if reply else message, hint)
        self.phase = phase
        self.reply = reply


class Unreachable(PostError):
    """No server could be spoken to: no such name, nobody there, no network."""

    exit_code = UNAVAILABLE


class Untrusted(PostError):
    """The server did not prove who it is, or would not encrypt; it was told no secret."""

    exit_code = NOT_ALLOWED


class Unsupported(PostError):
    """The server does not offer what this letter needs; it was told nothing of it."""

    exit_code = UNAVAILABLE


class LoginUnsupported(Unsupported):
    """The server does not offer the way to log in that the settings ask for."""

    exit_code = CONFIGURATION


class Refused(PostError):
    """The server said no for good (5yz)."""

    exit_code = UNAVAILABLE


class LoginRefused(PostError):
    """The server did not accept the user name with its password or token."""

    exit_code = NOT_ALLOWED


class Deferred(PostError):
    """The server said no for now (4yz)."""

    exit_code = TRY_LATER


class Garbled(PostError):
    """The server answered what SMTP does not foresee, before the letter was complete."""

    exit_code = UNAVAILABLE


class LineLost(PostError):
    """The line broke or went silent before the letter was complete; it may be sent again."""

    exit_code = TRY_LATER


class OutcomeUnknown(PostError):
    """The letter was complete, or nearly, and no answer came: it may have been sent, or not."""

    exit_code = UNKNOWN
