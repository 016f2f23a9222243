"""Hand letters to a submission server (RFC 6409): TLS always, one login, one recipient each.

The life of a letter has one moment that cannot be taken back, the final dot.  Everything
before it ends in a failure after which the letter was not sent; see `Connection.submit`.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from cordially.account import Server
from cordially.mail import header
from cordially.model import Address
from cordially.post import sasl
from cordially.post.encrypting import trusted_context
from cordially.post.failures import (
    Deferred,
    Garbled,
    LineLost,
    LoginRefused,
    LoginUnsupported,
    OutcomeUnknown,
    Phase,
    PostError,
    Refused,
    Unreachable,
    Unsupported,
    Untrusted,
)
from cordially.post.opening import opened
from cordially.post.sasl import Credentials
from cordially.post.session import Session
from cordially.post.wire import Certificate, Patience, Reply

__all__ = [
    "Connection",
    "Credentials",
    "Deferred",
    "Garbled",
    "LineLost",
    "LoginRefused",
    "LoginUnsupported",
    "OutcomeUnknown",
    "Patience",
    "Phase",
    "PostError",
    "Receipt",
    "Refused",
    "Reply",
    "Unreachable",
    "Unsupported",
    "Untrusted",
    "connected",
    "trusted_context",
]

PATIENCE = Patience()

_COMMAND_LIMIT = 512  # octets with CRLF, RFC 5321 section 4.5.3.1.4
_CHALLENGE = 334
_GO_AHEAD = 354

_BARE_LINE_END = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_LEADING_DOT = re.compile(rb"^\.", re.MULTILINE)
# Exchange Online sends letters on under a Message-ID of its own, and tells it here only.
_PROVIDER_ID = re.compile(r"<[^<>\s@]+@[^<>\s@]+\.outlook\.com>")


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to an accepted letter, and the Message-ID the provider gave it, if it did."""

    reply: Reply
    provider_id: str | None


@dataclass(frozen=True, slots=True)
class _Envelope:
    """The commands that open a letter (RFC 5321 section 3.3)."""

    mail: str
    rcpt: str


@contextmanager
def connected(
    server: Server, context: ssl.SSLContext, *, patience: Patience = PATIENCE
) -> Iterator[Connection]:
    """Connect to a server, encrypted and verified; at the end say QUIT.

    Raises Unreachable, Untrusted, Refused, Deferred, Garbled or LineLost.  How the farewell
    goes is never told: what was sent is sent.
    """
    session = opened(server, context, patience)
    try:
        yield Connection(session)
    finally:
        session.close()


class Connection:
    """A line to a server, made by `connected`, that takes one letter after the other."""

    def __init__(self, session: Session) -> None:
        """Take over a session that is encrypted and introduced."""
        self._session = session
        self._login_tried = False

    @property
    def is_open(self) -> bool:
        """Whether the next letter can be handed over on this line."""
        return self._session.is_open

    @property
    def certificate(self) -> Certificate:
        """The server's certificate: its names, and until when it holds."""
        return self._session.certificate

    def login(self, credentials: Credentials) -> None:
        """Log in, trying once: providers count failures (RFC 4954).

        Raises LoginRefused, Deferred, LineLost or Garbled, and LoginUnsupported, without a
        try, when the server does not offer the mechanism.  No error holds the secret.
        """
        if self._login_tried:
            raise RuntimeError("There is one login to a connection.")
        self._login_tried = True
        server, offered = self._session.server, self._session.extensions.get("AUTH", [])
        dialogue = sasl.dialogue(credentials, server.host, server.port, offered)
        if dialogue is None:
            raise LoginUnsupported(
                f"{server.host} does not offer a login by {credentials.mechanism};"
                f" it offers {', '.join(offered) or 'none at all'}.",
                "Set `auth` to what the provider asks for.",
                phase=Phase.AUTH,
            )
        self._session.mask(dialogue.masked)
        self._session.expect(Phase.AUTH, self._authenticate(dialogue))

    def submit(
        self, sender: str, recipient: str, data: bytes, *, before_dot: Callable[[], None]
    ) -> Receipt:
        """Hand over one letter: RFC 5322 octets whose every line ends in CRLF.

        `before_dot` is called when everything but the final dot has been written.  If it
        raises, the line is closed and the letter is void.

        Raises DataError for an address that is none and Unsupported for a letter that the
        server cannot take, both with nothing said; Refused or Deferred, after which the next
        letter can follow if `is_open`; LineLost or Garbled, after which this one may be tried
        again.  After `before_dot`, OutcomeUnknown means that the letter may have been sent,
        and so does KeyboardInterrupt.
        """
        if _BARE_LINE_END.search(data) or not data.endswith(b"\r\n"):
            raise ValueError("Every line of a letter ends in CRLF.")
        envelope = self._envelope(sender, recipient, data)
        if not self.is_open:
            raise LineLost(
                f"The line to {self._session.server.host} is closed already.",
                "Nothing was sent; try again.",
                phase=Phase.MAIL,
            )
        self._open_letter(envelope)
        try:
            # RFC 5321 section 4.5.2.
            self._session.send(Phase.DATA, _LEADING_DOT.sub(b"..", data))
            self._session.listen(Phase.DATA)
            before_dot()
        except BaseException:
            self._session.hang_up()
            raise
        return self._close_letter()

    def _authenticate(self, dialogue: sasl.Dialogue) -> Reply:
        """Say all of the dialogue that is asked for, and return the last reply."""
        answers = [answer.decode() for answer in dialogue.answers]
        command = f"AUTH {dialogue.mechanism}"
        if dialogue.initial and len(f"{command} {answers[0]}\r\n") <= _COMMAND_LIMIT:
            command += f" {answers.pop(0)}"
        for words in [command, *answers, dialogue.last.decode()]:
            self._session.send(Phase.AUTH, f"{words}\r\n".encode())
            reply = self._session.hear(Phase.AUTH)
            if reply.code != _CHALLENGE:
                break
        return reply

    def _envelope(self, sender: str, recipient: str, data: bytes) -> _Envelope:
        sender = header.deliverable(Address("", sender), "The sender's address").addr_spec
        recipient = header.deliverable(Address("", recipient), "The recipient's address").addr_spec
        head = data.partition(b"\r\n\r\n")[0]
        mail = f"MAIL FROM:<{sender}>"
        if "SIZE" in self._session.extensions:
            mail += f" SIZE={len(data)}"
            self._check_size(len(data))
        if not data.isascii():
            mail += " BODY=8BITMIME"
            self._need("8BITMIME", "letters in 8-bit form")
        if not (sender.isascii() and recipient.isascii() and head.isascii()):
            mail += " SMTPUTF8"
            self._need("SMTPUTF8", "addresses with letters beyond ASCII before the @")
        return _Envelope(mail, f"RCPT TO:<{recipient}>")

    def _need(self, extension: str, what: str) -> None:
        if extension not in self._session.extensions:
            raise self._unsupported(
                f"does not take {what} ({extension}).",
                "Write to or from another address, or send it by other means.",
            )

    def _check_size(self, size: int) -> None:
        # RFC 1870 section 4: no number, or 0, is no fixed limit.
        limit = next(iter(self._session.extensions["SIZE"]), "0")
        if limit.isdecimal() and 0 < int(limit) < size:
            raise self._unsupported(
                f"takes letters of at most {int(limit):,} octets; this one has {size:,}.",
                "Leave out an attachment, or make it smaller.",
            )

    def _unsupported(self, what: str, hint: str) -> Unsupported:
        return Unsupported(
            f"{self._session.server.host} {what}",
            hint,
            phase=Phase.MAIL,
            connection_usable=self.is_open,
        )

    def _open_letter(self, envelope: _Envelope) -> None:
        """Say MAIL, RCPT and DATA, all at once where the server allows it (RFC 2920)."""
        commands = {Phase.MAIL: envelope.mail, Phase.RCPT: envelope.rcpt, Phase.DATA: "DATA"}
        together = "PIPELINING" in self._session.extensions
        groups = [list(commands)] if together else [[phase] for phase in commands]
        for phases in groups:
            words = "".join(f"{commands[phase]}\r\n" for phase in phases)
            self._session.send(phases[0], words.encode())
            if problem := self._problem(phases):
                raise self._reset_after(problem)

    def _problem(self, phases: list[Phase]) -> PostError | None:
        """Read the replies to a group of commands and return the first that is not a yes."""
        problem: PostError | None = None
        for phase in phases:
            try:
                reply = self._session.hear(phase)
            except PostError as error:
                return problem or error
            if problem and reply.code == _GO_AHEAD:
                # The server waits for a letter to nobody; a dot would send one.
                self._session.hang_up()
            problem = problem or self._session.failure(phase, reply)
            if not self.is_open:
                break
        return problem

    def _close_letter(self) -> Receipt:
        self._session.send(Phase.DOT, b".\r\n")
        reply = self._session.hear(Phase.DOT)
        if problem := self._session.failure(Phase.DOT, reply):
            raise self._reset_after(problem)
        found = _PROVIDER_ID.search(reply.text)
        return Receipt(reply, found[0] if found else None)

    def _reset_after(self, problem: PostError) -> PostError:
        """Forget the letter that was refused, or hang up if that does not work."""
        if self.is_open:
            with suppress(PostError):
                self._session.command(Phase.MAIL, "RSET")
                return problem.with_usable_connection()
        self._session.hang_up()
        return problem
