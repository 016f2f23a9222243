"""Encryption with the very server that was meant, for letters out and mailboxes alike."""

from __future__ import annotations

import ssl
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from cordially import values
from cordially.account import Server
from cordially.errors import CordiallyError, SettingsError
from cordially.post.failures import Phase, PostError, Unreachable, Untrusted
from cordially.post.wire import Certificate, Line, NonsenseError, Patience

_OTHER_NAME = frozenset({62, 64})  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH
_OTHER_TIME = {9: "it is not valid yet", 10: "it has expired"}
_OTHER_ISSUER = {
    18: "it is self-signed",
    19: "it comes from an unknown issuer",
    20: "it comes from an unknown issuer",
    21: "it comes from an unknown issuer",
}


class Conversation(ABC):
    """What is said with a server, whatever its language.

    Once the line has failed, `is_open` is False for good.
    """

    def __init__(self, server: Server, line: Line, patience: Patience) -> None:
        """Take over a connected line."""
        self.server = server
        self.is_open = True
        self._line = line
        self._patience = patience

    @abstractmethod
    def lost(self, phase: Phase, error: OSError) -> PostError:
        """Say what it means that the line failed in this phase."""

    def secure(self, context: ssl.SSLContext) -> None:
        """Start TLS with the host of that name; raises what `Line.secure` does."""
        self._line.secure(context, values.a_label(self.server.host), self._patience.connect)

    def hang_up(self) -> None:
        """Close the line without a word."""
        self.is_open = False
        self._line.close()

    @property
    def certificate(self) -> Certificate:
        """The server's certificate, once there is encryption."""
        return self._line.certificate()


Talk = TypeVar("Talk", bound=Conversation)


def trusted_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """Return a context that trusts the system's issuers and those in `ca_file`.

    It asks for TLS 1.2 or later and a certificate for the very host, named as such and not as
    the certificate's title alone.  Raises SettingsError for a file that holds no certificates.
    """
    # With `cafile` given, create_default_context would leave the system's issuers out.
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # RFC 9525 section 2: the common name says nothing of a host.
    context.hostname_checks_common_name = False
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise SettingsError(
                f"The certificates in {ca_file} cannot be read.",
                "`ca_file` is a file of certificates in PEM form.",
            ) from error
    return context


def dialled(server: Server, patience: Patience) -> Line:
    """Connect to a server; raises Unreachable."""
    try:
        return Line.dial(values.a_label(server.host), server.port, patience.connect)
    except OSError as error:
        raise unreachable(server, reason(error)) from error
    except (ValueError, OverflowError) as error:
        raise unreachable(server, "no server can have that name or port") from error


def encrypted(
    begin: Callable[[], Talk], up_to_handshake: Callable[[Talk], Phase], context: ssl.SSLContext
) -> Talk:
    """Begin a conversation and encrypt it; nothing secret has been said when this returns.

    `up_to_handshake` says what has to be said before TLS starts, and in which phase it does.
    Raises what both raise, and Untrusted when the server does not prove who it is.
    """
    talk = begin()
    try:
        phase = up_to_handshake(talk)
        _handshake(talk, phase, context, lambda: _names_at(begin, up_to_handshake, context))
    except BaseException:
        talk.hang_up()
        raise
    return talk


def no_encryption(server: Server) -> Untrusted:
    """Return the failure of a server that does not offer STARTTLS."""
    port = 993 if server.port == 143 else 465
    return Untrusted(
        f"{server.host} does not offer encryption (STARTTLS), so nothing was sent.",
        f"Try port {port} with tls; somebody on the way may be taking the offer out.",
        phase=Phase.STARTTLS,
    )


def _handshake(
    talk: Conversation,
    phase: Phase,
    context: ssl.SSLContext,
    names_there: Callable[[], tuple[str, ...]],
) -> None:
    host = talk.server.host
    try:
        talk.secure(context)
    except ssl.SSLCertVerificationError as error:
        names = names_there() if error.verify_code in _OTHER_NAME else ()
        why, hint = objection(error, names)
        raise Untrusted(
            f"The certificate of {host} is not valid: {why}.", hint, phase=phase
        ) from error
    except (ssl.SSLError, NonsenseError) as error:
        why = (getattr(error, "reason", None) or str(error)).replace("_", " ").lower()
        raise Untrusted(
            f"No encrypted connection to {host} came about: {why}.",
            "Check port and security: 465 and 993 go with tls, 587 and 143 with starttls.",
            phase=phase,
        ) from error
    except OSError as error:
        raise talk.lost(phase, error) from error


def objection(
    error: ssl.SSLCertVerificationError, names: tuple[str, ...]
) -> tuple[str, str | None]:
    """Say what is wrong with a certificate, and what may help."""
    code = error.verify_code
    if code in _OTHER_NAME and names:
        return (
            f"it is for {', '.join(names)}",
            "If that is your provider, use its name as the server's host.",
        )
    if code in _OTHER_NAME:
        return (
            "it does not name that host",
            "Whoever runs the server has to name the host in it, as a subjectAltName.",
        )
    if code in _OTHER_TIME:
        return _OTHER_TIME[code], "Check this computer's clock; if it is right, tell the provider."
    return (
        _OTHER_ISSUER.get(code, error.verify_message),
        "If the server is your own, name the certificate of its issuer as `ca_file`.",
    )


def _names_at(
    begin: Callable[[], Talk], up_to_handshake: Callable[[Talk], Phase], context: ssl.SSLContext
) -> tuple[str, ...]:
    """Read the names in a certificate that is for another host; OpenSSL does not tell them.

    That needs a second line, which is closed before anything is said on it under TLS.
    """
    curious = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    curious.check_hostname = False
    try:
        curious.load_verify_locations(cadata=b"".join(context.get_ca_certs(binary_form=True)))
        talk = begin()
    except (CordiallyError, OSError, ValueError):
        return ()
    try:
        up_to_handshake(talk)
        talk.secure(curious)
        return talk.certificate.names
    except (CordiallyError, OSError, ValueError, NonsenseError):
        return ()
    finally:
        talk.hang_up()


def unreachable(server: Server, why: str, phase: Phase = Phase.CONNECT) -> Unreachable:
    """Return the failure to reach a server, for the reason given."""
    return Unreachable(
        f"{server.host} cannot be reached on port {server.port}: {why}.",
        "Check the network, and the server's name, port and security in the settings.",
        phase=phase,
    )


def reason(error: OSError) -> str:
    """Say why a line failed."""
    if isinstance(error, TimeoutError):
        return "it does not answer"
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens there"
    return (error.strerror or str(error)).rstrip(".")
