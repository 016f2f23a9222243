"""Which server sends the mail: by the options, by what is known, or by asking."""

from __future__ import annotations

import click

from cordially.account import STARTTLS, TLS, Server, default_port, implied_security
from cordially.cli.asked import questions
from cordially.cli.session import Session
from cordially.cli.setup_options import SECURITY, Flags, host_and_port
from cordially.cli.shown import screen
from cordially.post import providers


def chosen(
    session: Session, flags: Flags, known: Server | None, provider: providers.Provider | None
) -> Server | None:
    """Return the server that the options give, or the one known, or the provider's.

    On a terminal the person is asked; None when they want none, or nobody knows one.
    """
    if flags.smtp_host:
        port = flags.port or default_port(flags.security or TLS)
        return Server(flags.smtp_host, port, flags.security or implied_security(port))
    found = known or (provider.servers[0] if provider else None)
    if found and (flags.port or flags.security):
        return chosen(session, flags._replace(smtp_host=found.host), None, None)
    if not session.terminal:
        return found
    if found and _agreed(found, provider.name if provider and not known else ""):
        return found
    return _asked_server()


def _agreed(server: Server, owner: str = "") -> bool:
    """Ask whether a server is the right one, with all that is to be known of it."""
    how = "STARTTLS" if server.security == STARTTLS else "TLS"
    about = f"{owner}: {server.host}" if owner else server.host
    screen.tell(f"{about}, port {server.port}, {how}")
    return questions.agreed("Send by this server?")


def _asked_server() -> Server | None:
    """Ask for a server, and propose the rest; None when the person wants none."""
    typed = questions.if_any(
        "The server that sends your mail; without one your letters become drafts",
        lambda text: host_and_port(text, "The answer"),
        example="smtp.example.com, or smtp.example.com:587",
    )
    if not typed:
        return None
    host, port = typed
    port = port or default_port(TLS)
    server = Server(host, port, implied_security(port))
    if _agreed(server):
        return server
    port = questions.of_kind(f"Port of {host}", port, click.IntRange(1, 65535))
    usual = str(implied_security(port))
    security = questions.of_kind(f"Security of {host}, port {port}", usual, SECURITY)
    return Server(host, port, STARTTLS if security == STARTTLS else TLS)
