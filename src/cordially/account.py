"""A mail account: its servers, how it logs in, and the ports they are known by."""

from pathlib import Path
from typing import Final, Literal, NamedTuple, get_args

TLS: Final = "tls"  # from the first byte (RFC 8314)
STARTTLS: Final = "starttls"
PASSWORD: Final = "password"  # noqa: S105 - a kind of login
XOAUTH2: Final = "xoauth2"
OAUTHBEARER: Final = "oauthbearer"
OAUTH2: Final = "oauth2"

Security = Literal["tls", "starttls"]
Auth = Literal["password", "xoauth2", "oauthbearer", "oauth2"]

SECURITIES: Final[tuple[Security, ...]] = get_args(Security)
AUTHS: Final[tuple[Auth, ...]] = get_args(Auth)

MICROSOFT: Final = "microsoft"
SIGN_INS: Final = (MICROSOFT,)
"""Where a person can sign in by OAuth 2.0, under a client id of their own."""


class Server(NamedTuple):
    """A mail server as the settings name it."""

    host: str
    port: int
    security: Security = TLS


class OAuth(NamedTuple):
    """Where the person signs in (one of SIGN_INS), and the client id they registered there."""

    provider: str
    client_id: str


class Account(NamedTuple):
    """The mail account; one without `smtp` and `sendmail` sends nothing.

    `username` is what logs in, by default the person's own address; the commands are
    argument lists that no shell reads.  `imap` keeps the mailboxes, of which the person may
    have named two.
    """

    smtp: Server | None = None
    username: str | None = None
    ca_file: Path | None = None
    auth: Auth = PASSWORD
    password_command: tuple[str, ...] = ()
    token_command: tuple[str, ...] = ()
    sendmail: tuple[str, ...] = ()
    imap: Server | None = None
    drafts_mailbox: str | None = None
    sent_mailbox: str | None = None
    oauth: OAuth | None = None

    @property
    def sign_in(self) -> OAuth | None:
        """Where the person signs in, if that is how the account logs in."""
        return self.oauth if self.auth == OAUTH2 else None


def default_port(security: str) -> int:
    """Return the port of submission with that security (RFC 8314)."""
    return 587 if security == STARTTLS else 465


def default_imap_port(security: str) -> int:
    """Return the port of IMAP with that security (RFC 8314)."""
    return 143 if security == STARTTLS else 993


def implied_security(port: int | None) -> Security:
    """Return the security that a port is known for."""
    return STARTTLS if port in (25, 143, 587) else TLS


def is_host(name: str) -> bool:
    """Tell whether a text can be the name or number of a host."""
    return 0 < len(name) <= 255 and all(char.isalnum() or char in "-.:_" for char in name)
