"""An encrypted session with a submission server: who they are, what was said, what went wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from cordially.account import Server
from cordially.post.encrypting import Conversation, reason, unreachable
from cordially.post.failures import (
    Deferred,
    Garbled,
    LineLost,
    LoginRefused,
    OutcomeUnknown,
    Phase,
    PostError,
    Refused,
    Untrusted,
)
from cordially.post.wire import Line, NonsenseError, Patience, Reply

_CLOSING = 421  # RFC 5321 section 3.8: the server closes the line after it
_GO_AHEAD = 354

_OBJECT = {
    Phase.MAIL: "the sender's address",
    Phase.RCPT: "the recipient's address",
    Phase.DATA: "the letter",
    Phase.DOT: "the letter",
    Phase.AUTH: "the login",
    Phase.STARTTLS: "encryption",
}
_REFUSED_HINT = {
    Phase.AUTH: "Check the user name and the password or token; many providers want an app"
    " password here.",
    Phase.STARTTLS: "Without encryption nothing is sent; ask the provider, or try port 465"
    " with tls.",
    Phase.MAIL: "Send from the address that belongs to this account.",
    Phase.RCPT: "Check the address of the person you write to.",
}
# Many servers take MAIL as it comes, and say later what they have against the sender.
_AFTER_SENDER = {Phase.RCPT, Phase.DATA, Phase.DOT}
_ABOUT_SENDER = re.compile(r"(?i)^[45]\.1\.[78]\b|\bsender\b|\bmail from\b|\breturn[- ]path\b")


class Session(Conversation):
    """A conversation with a server; every failure comes as a PostError with its phase.

    `extensions` are the keywords of the EHLO reply with their parameters, in capitals
    (RFC 5321 section 4.1.1.1).
    """

    def __init__(self, server: Server, line: Line, patience: Patience) -> None:
        """Take over a connected line."""
        super().__init__(server, line, patience)
        self.extensions: dict[str, list[str]] = {}

    def command(self, phase: Phase, words: str) -> Reply:
        """Say one command and return the reply to it; raise what `failure` tells."""
        self.send(phase, f"{words}\r\n".encode())
        return self.expect(phase, self.hear(phase))

    def send(self, phase: Phase, data: bytes) -> None:
        """Write octets."""
        with self._during(phase):
            self._line.send(data, self._patience.block)

    def hear(self, phase: Phase) -> Reply:
        """Return the next reply, whatever it says; after 421 the line is closed."""
        limits = {Phase.GREETING: self._patience.greeting, Phase.DOT: self._patience.dot}
        with self._during(phase):
            reply = self._line.reply(limits.get(phase, self._patience.command))
        if reply.code == _CLOSING:
            self.hang_up()
        return reply

    def listen(self, phase: Phase) -> None:
        """Make sure that the server is still there and has not spoken out of turn."""
        with self._during(phase):
            spoken = self._line.spoken()
        if spoken:
            reply = self.hear(phase)
            self.hang_up()
            raise self.failure(phase, reply) or self._garbled(phase, f"it said “{reply}”")

    def expect(self, phase: Phase, reply: Reply) -> Reply:
        """Return the reply, or raise what `failure` tells."""
        if problem := self.failure(phase, reply):
            raise problem
        return reply

    def failure(self, phase: Phase, reply: Reply) -> PostError | None:
        """Say what the reply means: nothing bad, a refusal, or a line out of step, now closed."""
        if reply.code == _GO_AHEAD if phase is Phase.DATA else 200 <= reply.code < 300:
            return None
        refused = Phase.MAIL if _is_about_sender(phase, reply) else phase
        host, what = self.server.host, _OBJECT.get(refused, "the connection")
        if 400 <= reply.code < 500:
            return Deferred(
                f"{host} does not take {what} for now.",
                "Try again later.",
                phase=phase,
                reply=reply,
            )
        if reply.code >= 500:
            kind = {Phase.AUTH: LoginRefused, Phase.STARTTLS: Untrusted}.get(phase, Refused)
            return kind(
                f"{host} refused {what}.", _REFUSED_HINT.get(refused), phase=phase, reply=reply
            )
        self.hang_up()
        return self._garbled(phase, f"it said “{reply}”")

    def mask(self, mask: Callable[[str], str]) -> None:
        """From now on pass everything that the server says through `mask`."""
        self._line.mask(mask)

    def introduce(self) -> None:
        """Say EHLO under this end's address, never the machine's name, and keep what is offered."""
        reply = self.command(Phase.EHLO, f"EHLO {self._line.own_address}")
        self.extensions = {}
        for line in reply.lines[1:]:
            # Old servers write "AUTH=LOGIN" beside "AUTH LOGIN".
            keyword, *parameters = line.upper().replace("=", " ").split() or [""]
            self.extensions.setdefault(keyword, []).extend(parameters)

    def close(self) -> None:
        """Say QUIT if the line is open, and hang up; never fails (RFC 5321 section 4.1.1.10)."""
        if self.is_open:
            with suppress(OSError, NonsenseError):
                self._line.send(b"QUIT\r\n", self._patience.farewell)
                self._line.reply(self._patience.farewell)
        self.hang_up()

    @contextmanager
    def _during(self, phase: Phase) -> Iterator[None]:
        """Close a line that fails, and say in which phase it did."""
        try:
            yield
        except NonsenseError as error:
            self.hang_up()
            raise self._garbled(phase, str(error)) from error
        except OSError as error:
            self.hang_up()
            raise self.lost(phase, error) from error
        except BaseException:
            self.hang_up()
            raise

    def _garbled(self, phase: Phase, why: str) -> PostError:
        if phase is Phase.DOT:
            return self._unknown(why)
        return Garbled(
            f"{self.server.host} does not talk like a mail server: {why}.",
            "Check the server's name, port and security in the settings.",
            phase=phase,
        )

    def lost(self, phase: Phase, error: OSError) -> PostError:
        """Say what it means that the line failed in this phase."""
        host, why = self.server.host, reason(error)
        if phase is Phase.DOT:
            return self._unknown(why)
        if phase in {Phase.CONNECT, Phase.GREETING}:
            return unreachable(self.server, why, phase)
        return LineLost(
            f"The line to {host} broke before the letter was handed over: {why}.",
            "Nothing was sent; try again.",
            phase=phase,
        )

    def _unknown(self, why: str) -> PostError:
        return OutcomeUnknown(
            f"{self.server.host} had the whole letter but gave no clear answer: {why}."
            " It may have been sent, or not.",
            "Look into your Sent mailbox before you send it again.",
            phase=Phase.DOT,
        )


def _is_about_sender(phase: Phase, reply: Reply) -> bool:
    """Tell whether a refusal is about the sender's address, in whichever phase it comes."""
    return phase in _AFTER_SENDER and bool(_ABOUT_SENDER.search(reply.text))
