"""The person's mailboxes: logged in to, with Drafts and Sent found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from cordially.account import Account, Server
from cordially.desk import login, refused
from cordially.errors import SettingsError
from cordially.post import failures, folders, imap, providers
from cordially.post.encrypting import trusted_context


class Mailboxes(NamedTuple):
    """An open account; `drafts` and `sent` are names of mailboxes, None where there is none.

    `account` names it in the journal.
    """

    connection: imap.Connection
    account: str
    drafts: str | None
    sent: str | None
    names: tuple[str, ...]

    def needed(self, use: folders.Use) -> str:
        """Return the mailbox of that use; raises SettingsError when none was found."""
        found = self.drafts if use == folders.DRAFTS else self.sent
        if found is None:
            raise SettingsError(
                f"There is no mailbox for {_WORDS[use]} at {self.connection.server.host}.",
                f"Name one as “{use}_mailbox” under [account]; there are"
                f" {', '.join(self.names[:12]) or 'none at all'}.",
            )
        return found


_WORDS = {folders.DRAFTS: "drafts", folders.SENT: "what was sent"}


def server(account: Account | None) -> Server:
    """Return the server that keeps the mailboxes; raises SettingsError when none is set."""
    if account and account.imap:
        return account.imap
    raise no_server(account)


def no_server(account: Account | None) -> SettingsError:
    """Return the error that says that no server keeps the mailboxes, and how to set one."""
    provider = providers.for_host(account.smtp.host) if account and account.smtp else None
    known = provider and provider.imap
    host, port, security = known or Server("imap.example.com", 993)
    return SettingsError(
        "There is no server of mailboxes in the settings.",
        "Write under [account]:"
        f' imap = {{ host = "{host}", port = {port}, security = "{security}" }}',
    )


def username(account: Account) -> str:
    """Return the name to log in with, as the provider wants it here."""
    name = login.username(account)
    provider = providers.for_host(server(account).host)
    return name.partition("@")[0] if provider and provider.local_imap_username else name


@contextmanager
def opened(
    account: Account, environment: Mapping[str, str], ask: login.Ask | None = None
) -> Iterator[Mailboxes]:
    """Connect, log in, and find Drafts and Sent.

    The password is looked for first, as for sending.  Raises what `imap.connected` and its
    login raise, SettingsError, and NotAllowedError when there is no password.
    """
    server(account)
    credentials = login.credentials(account, environment, ask)
    with connected(account) as connection:
        log_in(account, connection, credentials, environment)
        yield found(account, connection)


@contextmanager
def connected(account: Account) -> Iterator[imap.Connection]:
    """Connect to the account's mailboxes without logging in."""
    with imap.connected(server(account), trusted_context(account.ca_file)) as connection:
        yield connection


def log_in(
    account: Account,
    connection: imap.Connection,
    credentials: login.Credentials,
    environment: Mapping[str, str],
) -> None:
    """Log in on a connection; a known refusal says what it means.

    The access token of a sign-in is renewed once when the server refuses it.
    """
    try:
        _log_in_once(account, connection, credentials)
    except failures.LoginRefused as error:
        again = login.renewed(account, credentials, error, environment)
        _log_in_once(account, connection, again)


def _log_in_once(
    account: Account, connection: imap.Connection, credentials: login.Credentials
) -> None:
    host = server(account).host
    provider = providers.for_host(host)
    try:
        connection.login(
            credentials._replace(username=username(account)),
            identify=bool(provider and provider.identify),
        )
    except failures.LoginRefused as error:
        raise refused.explained(error, account, host) from error


def account_name(account: Account) -> str:
    """Return by what the journal knows the mailboxes of an account."""
    return f"{login.username(account)}@{server(account).host}"


def found(account: Account, connection: imap.Connection) -> Mailboxes:
    """Find Drafts and Sent: by the settings, else by their marks, else by known names."""
    boxes = connection.mailboxes()
    known = providers.for_host(connection.server.host)
    drafts = folders.find(
        boxes, folders.DRAFTS, account.drafts_mailbox, known.drafts if known else None
    )
    sent = folders.find(boxes, folders.SENT, account.sent_mailbox, known.sent if known else None)
    return Mailboxes(
        connection,
        account_name(account),
        drafts and drafts.name,
        sent and sent.name,
        tuple(box.name for box in boxes if box.can_be_opened),
    )
