"""What is said with a server of mailboxes before and around the commands, and what went wrong."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from cordially.account import TLS, Server
from cordially.errors import CordiallyError
from cordially.post.encrypting import (
    Conversation,
    dialled,
    encrypted,
    no_encryption,
    reason,
    unreachable,
)
from cordially.post.failures import (
    AppendUnknown,
    Deferred,
    Garbled,
    LineLost,
    LoginRefused,
    Phase,
    PostError,
    Refused,
    Untrusted,
)
from cordially.post.wire import Line, NonsenseError, Patience, Reply, printable

if TYPE_CHECKING:
    from cordially.post.imap_line import Client

_BYE = re.compile(rb"(?i)\* BYE\b *")
_FOR_NOW = re.compile(r"(?i)\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN)\b")  # RFC 5530


Mask = Callable[[str], str]
"""Takes out of a server's words what they repeat of a secret."""


def opened(server: Server, context: ssl.SSLContext, patience: Patience) -> Talk:
    """Connect, encrypt and hear the greeting; nothing secret has been said when this returns."""
    talk = encrypted(
        lambda: Talk(server, dialled(server, patience), patience), _up_to_handshake, context
    )
    try:
        if server.security == TLS:
            talk.greet()
        else:
            talk.ask_capabilities(Phase.GREETING)
    except BaseException:
        talk.hang_up()
        raise
    return talk


def _up_to_handshake(talk: Talk) -> Phase:
    if talk.server.security == TLS:
        return Phase.CONNECT
    talk.greet()
    if "STARTTLS" not in talk.capabilities:
        raise no_encryption(talk.server)
    with talk.during(Phase.STARTTLS) as client:
        client.command(b"STARTTLS")
    return Phase.STARTTLS


class Talk(Conversation):
    """A conversation in IMAP, which turns all that can go wrong into a PostError."""

    def __init__(self, server: Server, line: Line, patience: Patience) -> None:
        """Take over a connected line."""
        from cordially.post import imap_line

        super().__init__(server, line, patience)
        self.capabilities: frozenset[str] = frozenset()
        self._hearing = imap_line.Hearing(line, patience)
        self._client: Client | None = None

    def greet(self) -> None:
        """Hear the greeting and what the server can do."""
        from cordially.post.imap_line import Client

        with self._told(Phase.GREETING):
            self._client = Client(self.server, self._hearing)
        if self._client.state != "NONAUTH":  # PREAUTH
            self.hang_up()
            raise Untrusted(
                f"{self.server.host} takes us for somebody who has logged in already,"
                " so nothing was sent.",
                "Check the server's name, port and security in the settings.",
                phase=Phase.GREETING,
            )
        self.ask_capabilities(Phase.GREETING)

    def ask_capabilities(self, phase: Phase) -> None:
        """Ask what the server can do, which TLS and the login change."""
        with self.during(phase, about="to say what it can do") as client:
            self.capabilities = client.ask_capabilities()

    @contextmanager
    def during(self, phase: Phase, mask: Mask = str, about: str = "") -> Iterator[Client]:
        """Give the library's client, and tell its failures in words."""
        if not self.is_open or not self._client:
            raise self.lost(phase, ConnectionResetError("it is closed already"))
        with self._told(phase, mask, about):
            yield self._client

    @contextmanager
    def _told(self, phase: Phase, mask: Mask = str, about: str = "") -> Iterator[None]:
        import imaplib

        try:
            yield
        except CordiallyError:
            raise  # refused before anything was said
        except OSError as error:
            self.hang_up()
            raise self.lost(phase, error) from None
        except (imaplib.IMAP4.error, NonsenseError) as error:
            raise self._failure(phase, error, mask, about) from None
        except (ValueError, LookupError, TypeError, AttributeError, AssertionError) as error:
            # What the library makes of answers that are none.
            self.hang_up()
            raise self._garbled(phase, mask(printable(str(error).encode())[:120])) from None
        except RecursionError:
            self.hang_up()
            raise self._garbled(phase, "its answer is nested too deep") from None
        except BaseException:
            self.hang_up()
            raise

    def _failure(self, phase: Phase, error: Exception, mask: Mask, about: str) -> PostError:
        status, words = self._hearing.said or ("", b"")
        if status in ("NO", "BAD") and not self._hearing.failure:
            return self._refusal(phase, Reply(0, (mask(printable(words)),)), about)
        bye = self._bye(error)
        self.hang_up()
        if isinstance(self._hearing.failure, OSError):
            return self.lost(phase, self._hearing.failure)
        if bye is not None:
            if phase is Phase.APPEND:
                return self._unknown("it closes the line")
            return Deferred(
                f"{self.server.host} closes the line.",
                "Try again later.",
                phase=phase,
                reply=Reply(0, (mask(printable(bye)),)),
            )
        why = self._hearing.failure or error
        return self._garbled(phase, mask(printable(str(why).encode())[:120]))

    def _bye(self, error: Exception) -> bytes | None:
        """Return the words with which the server closes the line, or None if it does not."""
        said = self._client and self._client._imap.untagged_responses.get("BYE")
        if said:
            return bytes(said[-1])
        # imaplib raises the octets of a greeting that is no welcome.
        greeting = next(iter(error.args), None)
        match = _BYE.match(greeting) if isinstance(greeting, bytes) else None
        return greeting[match.end() :] if match and isinstance(greeting, bytes) else None

    def _refusal(self, phase: Phase, reply: Reply, about: str) -> PostError:
        host = self.server.host
        if _FOR_NOW.search(reply.text):
            return Deferred(
                f"{host} does not do it for now: {about or 'the login'}.",
                "Try again later.",
                phase=phase,
                reply=reply,
                connection_usable=True,
            )
        if phase is Phase.AUTH:
            return LoginRefused(
                f"{host} refused the login.",
                "Check the user name and the password or token; many providers want an app"
                " password here, and IMAP switched on in their web settings.",
                phase=phase,
                reply=reply,
            )
        if phase is Phase.STARTTLS:
            return Untrusted(f"{host} refused encryption.", phase=phase, reply=reply)
        return Refused(
            f"{host} refused {about or 'the connection'}.",
            phase=phase,
            reply=reply,
            connection_usable=True,
        )

    def lost(self, phase: Phase, error: OSError) -> PostError:
        """Say what it means that the line failed in this phase."""
        why = reason(error)
        if phase in {Phase.CONNECT, Phase.GREETING}:
            return unreachable(self.server, why, phase)
        if phase is Phase.APPEND:
            return self._unknown(why)
        return LineLost(
            f"The line to {self.server.host} broke: {why}.", "Try again later.", phase=phase
        )

    def _garbled(self, phase: Phase, why: str) -> PostError:
        if phase is Phase.APPEND:
            return self._unknown(why)
        return Garbled(
            f"{self.server.host} does not talk like a server of mailboxes: {why}.",
            "Check the server's name, port and security in the settings.",
            phase=phase,
        )

    def _unknown(self, why: str) -> AppendUnknown:
        return AppendUnknown(
            f"{self.server.host} gave no clear answer whether it has the copy: {why}.",
            "It is looked for before another one is made.",
            phase=Phase.APPEND,
        )

    def close(self) -> None:
        """Say LOGOUT if the line is open, and hang up; never fails."""
        if self.is_open and self._client:
            with suppress(Exception):
                self._hearing.farewell()
                self._client.logout()
        self.hang_up()
