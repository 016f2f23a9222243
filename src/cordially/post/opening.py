"""From a server's name to a session that is encrypted with that very server."""

from __future__ import annotations

import ssl

from cordially.account import TLS, Server
from cordially.post.encrypting import dialled, encrypted, no_encryption
from cordially.post.failures import Phase
from cordially.post.session import Session
from cordially.post.wire import Patience


def opened(server: Server, context: ssl.SSLContext, patience: Patience) -> Session:
    """Connect, encrypt and introduce; nothing secret has been said when this returns."""
    session = encrypted(
        lambda: Session(server, dialled(server, patience), patience), _up_to_handshake, context
    )
    try:
        if server.security == TLS:
            session.expect(Phase.GREETING, session.hear(Phase.GREETING))
        session.introduce()
    except BaseException:
        session.hang_up()
        raise
    return session


def _up_to_handshake(session: Session) -> Phase:
    if session.server.security == TLS:
        return Phase.CONNECT
    session.expect(Phase.GREETING, session.hear(Phase.GREETING))
    session.introduce()
    if "STARTTLS" not in session.extensions:
        raise no_encryption(session.server)
    session.command(Phase.STARTTLS, "STARTTLS")
    return Phase.STARTTLS
