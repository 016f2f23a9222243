"""From a server's name to a session that is encrypted with that very server."""

from __future__ import annotations

import ssl
from pathlib import Path

from cordially import values
from cordially.account import TLS, Server
from cordially.errors import CordiallyError, SettingsError
from cordially.post.failures import Phase, Untrusted
from cordially.post.session import Session, reason, unreachable
from cordially.post.wire import Line, NonsenseError, Patience

_OTHER_NAME = frozenset({62, 64})  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH
_OTHER_TIME = {9: "it is not valid yet", 10: "it has expired"}
_OTHER_ISSUER = {
    18: "it is self-signed",
    19: "it comes from an unknown issuer",
    20: "it comes from an unknown issuer",
    21: "it comes from an unknown issuer",
}


def trusted_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """Return a context that trusts the system's issuers and those in `ca_file`.

    It asks for TLS 1.2 or later and a certificate for the very host.  Raises SettingsError
    for a file that holds no certificates.
    """
    # With `cafile` given, create_default_context would leave the system's issuers out.
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise SettingsError(
                f"The certificates in {ca_file} cannot be read.",
                "`ca_file` is a file of certificates in PEM form.",
            ) from error
    return context


def opened(server: Server, context: ssl.SSLContext, patience: Patience) -> Session:
    """Connect, encrypt and introduce; nothing secret has been said when this returns."""
    session = _dialled(server, patience)
    try:
        _encrypt(session, context, patience)
        if server.security == TLS:
            session.expect(Phase.GREETING, session.hear(Phase.GREETING))
        session.introduce()
    except BaseException:
        session.hang_up()
        raise
    return session


def _dialled(server: Server, patience: Patience) -> Session:
    try:
        line = Line.dial(values.a_label(server.host), server.port, patience.connect)
    except OSError as error:
        raise unreachable(server, reason(error)) from error
    except (ValueError, OverflowError) as error:
        raise unreachable(server, "no server can have that name or port") from error
    return Session(server, line, patience)


def _encrypt(session: Session, context: ssl.SSLContext, patience: Patience) -> None:
    phase = _up_to_handshake(session)
    host = session.server.host
    try:
        session.secure(context)
    except ssl.SSLCertVerificationError as error:
        names: tuple[str, ...] = ()
        if error.verify_code in _OTHER_NAME:
            names = _names_at(session.server, context, patience)
        why, hint = _objection(error, names)
        raise Untrusted(
            f"The certificate of {host} is not valid: {why}.", hint, phase=phase
        ) from error
    except (ssl.SSLError, NonsenseError) as error:
        why = (getattr(error, "reason", None) or str(error)).replace("_", " ").lower()
        raise Untrusted(
            f"No encrypted connection to {host} came about: {why}.",
            "Check port and security: 465 goes with tls, 587 with starttls.",
            phase=phase,
        ) from error
    except OSError as error:
        raise session.lost(phase, error) from error


def _up_to_handshake(session: Session) -> Phase:
    if session.server.security == TLS:
        return Phase.CONNECT
    session.expect(Phase.GREETING, session.hear(Phase.GREETING))
    session.introduce()
    if "STARTTLS" not in session.extensions:
        raise Untrusted(
            f"{session.server.host} does not offer encryption (STARTTLS), so nothing was sent.",
            "Try port 465 with tls; somebody on the way may be taking the offer out.",
            phase=Phase.STARTTLS,
        )
    session.command(Phase.STARTTLS, "STARTTLS")
    return Phase.STARTTLS


def _objection(
    error: ssl.SSLCertVerificationError, names: tuple[str, ...]
) -> tuple[str, str | None]:
    """Say what is wrong with a certificate, and what may help."""
    code = error.verify_code
    if code in _OTHER_NAME:
        return (
            f"it is for {', '.join(names) or 'another host'}",
            "If that is your provider, use its name as the server's host.",
        )
    if code in _OTHER_TIME:
        return _OTHER_TIME[code], "Check this computer's clock; if it is right, tell the provider."
    return (
        _OTHER_ISSUER.get(code, error.verify_message),
        "If the server is your own, name the certificate of its issuer as `ca_file`.",
    )


def _names_at(server: Server, context: ssl.SSLContext, patience: Patience) -> tuple[str, ...]:
    """Read the names in a certificate that is for another host; OpenSSL does not tell them.

    That needs a second line, which is closed before anything is said on it under TLS.
    """
    curious = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    curious.check_hostname = False
    try:
        curious.load_verify_locations(cadata=b"".join(context.get_ca_certs(binary_form=True)))
        session = _dialled(server, patience)
    except (CordiallyError, OSError, ValueError):
        return ()
    try:
        _up_to_handshake(session)
        session.secure(curious)
        return session.certificate.names
    except (CordiallyError, OSError, ValueError, NonsenseError):
        return ()
    finally:
        session.hang_up()
