"""A well-mannered submission server (aiosmtpd) that keeps what it is given."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from cordially.account import STARTTLS, TLS, Security, Server
from servers.certificates import HOST, Certificates

USERS = {"alex@example.com": "s3cret-password", "zoë@example.com": "pä ß\\w{u}"}


class Honest(NamedTuple):
    """Where the server is, and the letters it took."""

    server: Server
    letters: list[Envelope]


class _Handler:
    def __init__(self) -> None:
        self.letters: list[Envelope] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.letters.append(envelope)
        return "250 2.0.0 OK <new@eur01.prod.outlook.com> [Hostname=eur01]"


def _authenticate(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any
) -> AuthResult:
    known = isinstance(given, LoginPassword) and (
        USERS.get(given.login.decode()) == given.password.decode()
    )
    return AuthResult(success=known, handled=False)


@contextmanager
def honest(
    certificates: Certificates, security: Security = STARTTLS, **options: Any
) -> Iterator[Honest]:
    """Run the server until the block ends."""
    handler = _Handler()
    if security == TLS:
        # aiosmtpd counts only STARTTLS as TLS here.
        options |= {"ssl_context": certificates.right, "auth_require_tls": False}
    else:
        options |= {"tls_context": certificates.right, "require_starttls": True}
    controller = Controller(
        handler,
        hostname=HOST,
        port=free_port(),
        authenticator=_authenticate,
        enable_SMTPUTF8=True,
        **options,
    )
    controller.start()
    try:
        yield Honest(Server(HOST, controller.port, security), handler.letters)
    finally:
        controller.stop()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server((HOST, 0)) as found:
        return int(found.getsockname()[1])
