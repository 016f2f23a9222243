"""Logging in to the person's mail account: from the settings to a connection."""

from __future__ import annotations

import re
import shutil
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager

from cordially import values
from cordially.account import OAUTH2, PASSWORD, Account, Server
from cordially.desk import refused
from cordially.errors import NotAllowedError, SettingsError
from cordially.post import failures, providers, smtp
from cordially.store import secrets

Credentials = smtp.Credentials

Ask = Callable[[str], str]
"""Asks the person for the password; is given why nothing else had it, or an empty text."""

_KEEP = (
    "“cordially account set-password” keeps one in the keyring;"
    f" or set {secrets.VARIABLE}, or password_command in the settings."
)


def once(ask: Ask) -> Ask:
    """Return a way to ask that asks one time, and remembers the answer while a command runs."""
    answers: list[str] = []

    def asked(reason: str) -> str:
        if not answers:
            answers.append(ask(reason))
        return answers[0]

    return asked


def needed(account: Account | None) -> Account:
    """Return the account; raises SettingsError when it names nothing that sends."""
    if not account or not (account.smtp or account.sendmail):
        raise SettingsError(
            "No mail account is set up: Cordially writes drafts only.",
            "“cordially setup” sets one up; or open the draft's file in your mail program.",
        )
    return account


def check(account: Account) -> None:
    """Raise SettingsError for what would stop the account before anything is said to a server."""
    if account.sendmail:
        program(account)
        return
    server(account)
    _check_login(account)


def _check_login(account: Account) -> None:
    username(account)
    if account.ca_file and not account.ca_file.is_file():
        raise SettingsError(f"There is no file {account.ca_file}.", "Correct “ca_file”.")
    if account.auth == OAUTH2 and not (account.oauth or account.token_command):
        raise SettingsError(
            "“auth” is oauth2, and there is neither “oauth” nor a “token_command” under [account].",
            "“cordially setup --client-id ID” writes what a sign-in needs; “cordially help"
            " mail-account” says how to get an id.",
        )
    if account.auth not in (PASSWORD, OAUTH2) and not account.token_command:
        raise SettingsError(
            f"“auth” is {account.auth}, and there is no “token_command” under [account].",
            "Give a command that prints an OAuth token.",
        )


def program(account: Account) -> str:
    """Return where the program is that sends; raises SettingsError when it is nowhere."""
    found = shutil.which(account.sendmail[0])
    if not found:
        raise SettingsError(
            f"There is no program {account.sendmail[0]}.",
            "Correct “sendmail” in the settings, and mind its path.",
        )
    return found


def server(account: Account) -> Server:
    """Return the server that sends; raises SettingsError when the settings name none."""
    if not account.smtp:
        raise SettingsError(
            "There is no mail server in the settings.",
            "“cordially setup” sets up your mail account.",
        )
    return account.smtp


def username(account: Account) -> str:
    """Return the name to log in with; raises SettingsError when the settings have none."""
    if not account.username:
        raise SettingsError(
            "The settings have no name to log in with.",
            "Give “username” under [account], or “email” under [me]; or run “cordially setup”.",
        )
    return account.username


def entry(account: Account) -> str:
    """Return the name under which the keyring keeps the account's password."""
    return secrets.entry(username(account), secret_host(account))


def secret_host(account: Account) -> str:
    """Return the host for which the secret is kept: the one that sends, else the mailboxes'."""
    return account.imap.host if account.imap and not account.smtp else server(account).host


def credentials(
    account: Account, environment: Mapping[str, str], ask: Ask | None = None
) -> smtp.Credentials:
    """Return what logs in to an account, from the first source that has it.

    With `ask` the person is asked last, also when the keyring cannot be used.  Without,
    raises NotAllowedError, which says how to give the password.
    """
    if account.auth != PASSWORD:
        _check_login(account)
        if account.sign_in:
            return with_secret(account, _access_token(account, environment))
        return with_secret(account, secrets.token(account.token_command, providers.explain_token))
    reason = ""
    try:
        found = kept_password(account, environment)
    except secrets.KeyringError as error:
        if not ask:
            raise
        found, reason = None, error.message
    if found is None and ask:
        found = ask(reason)
    if not found:
        raise NotAllowedError(
            f"There is no password for {username(account)} at {secret_host(account)}.", _KEEP
        )
    return with_secret(account, found)


def with_secret(account: Account, secret: str) -> smtp.Credentials:
    """Return what logs in to an account with a password or token that is known."""
    return smtp.Credentials(account.auth, username(account), secret)


def kept_password(account: Account, environment: Mapping[str, str]) -> str | None:
    """Return the password that the environment, the command or the keyring has, or None."""
    if found := secrets.from_environment(environment):
        return found
    if account.password_command:
        return secrets.from_command(account.password_command)
    return secrets.from_keyring(entry(account))


def has_kept_password(account: Account) -> bool:
    """Tell whether the keyring has the account's password, and can be used."""
    try:
        return secrets.from_keyring(entry(account)) is not None
    except secrets.KeyringError:
        return False


def source(account: Account, environment: Mapping[str, str]) -> tuple[str, str]:
    """Return the word and the sentence for where the password or token would come from.

    The words are sign_in, token_command, environment, password_command, keyring and none.
    Raises KeyringError when it is the keyring's turn and that cannot be used.
    """
    if account.sign_in:
        from cordially.desk import signing_in

        at = signing_in.issuer_name(account)
        if signing_in.is_signed_in(account):
            user = signing_in.entry(account)
            where = f"in the keyring (service {secrets.SERVICE}, user {user})"
            return "sign_in", f"you are signed in at {at}; that is kept {where}"
        return "none", f"not signed in at {at} yet: “cordially account sign-in” does it"
    if account.auth != PASSWORD:
        if account.token_command:
            return "token_command", f"the token that {account.token_command[0]} prints"
        return "none", "nowhere: “token_command” is missing"
    if secrets.from_environment(environment):
        return "environment", f"the environment variable {secrets.VARIABLE}"
    if account.password_command:
        return "password_command", f"what {account.password_command[0]} prints"
    name = entry(account)
    if secrets.from_keyring(name):
        return "keyring", f"the keyring (service {secrets.SERVICE}, user {name})"
    return "none", f"nowhere yet: you will be asked. {_KEEP}"


@contextmanager
def logged_in(
    account: Account, credentials: smtp.Credentials, environment: Mapping[str, str]
) -> Iterator[smtp.Connection]:
    """Connect to the account's server and log in.

    Raises what `smtp.connected` and its login raise; a refusal that is known says what it
    means at that provider, above the server's own words.
    """
    with accepted(account, credentials, environment) as (connection, _):
        yield connection


@contextmanager
def accepted(
    account: Account, credentials: smtp.Credentials, environment: Mapping[str, str]
) -> Iterator[tuple[smtp.Connection, smtp.Credentials]]:
    """Log in as `logged_in` does; return also the credentials that the server accepted.

    After a refusal there may be one more try: a password that looks like an app password in
    groups of four goes without its blanks, and the access token of a sign-in is renewed.
    """
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(opened(account))
            log_in(account, connection, credentials)
        except failures.LoginRefused as error:
            stack.pop_all().close()  # there is one login to a connection
            without = credentials._replace(secret=ungrouped(credentials.secret))
            if account.auth != PASSWORD:
                credentials = renewed(account, credentials, error, environment)
            elif without != credentials:
                credentials = without
            else:
                raise
            connection = stack.enter_context(opened(account))
            log_in(account, connection, credentials)
        yield connection, credentials


@contextmanager
def opened(account: Account) -> Iterator[smtp.Connection]:
    """Connect to the account's server without logging in."""
    context = smtp.trusted_context(account.ca_file)
    with smtp.connected(server(account), context) as connection:
        yield connection


def log_in(account: Account, connection: smtp.Connection, credentials: smtp.Credentials) -> None:
    """Log in on a connection; a known refusal says what it means."""
    try:
        connection.login(credentials)
    except failures.LoginRefused as error:
        raise refused.explained(error, account, server(account).host) from error


_TOKEN_ENDED = (535, 0)  # RFC 4954 section 6; the replies of IMAP have no code


def renewed(
    account: Account,
    credentials: smtp.Credentials,
    error: failures.LoginRefused,
    environment: Mapping[str, str],
) -> smtp.Credentials:
    """Return credentials with a new access token, in place of those that a server refused.

    Raises `error`, the refusal, where a new token would not help: it means something else, or
    the account has no sign-in; and what renewing raises.
    """
    reply = error.reply
    may_have_ended = (
        reply and reply.code in _TOKEN_ENDED and not providers.explain_token(reply.text)
    )
    if not may_have_ended or not account.sign_in:
        raise error
    token = _access_token(account, environment, refused=credentials.secret)
    if token == credentials.secret:
        raise error
    return credentials._replace(secret=token)


def _access_token(account: Account, environment: Mapping[str, str], refused: str = "") -> str:
    from cordially.desk import signing_in

    return signing_in.access_token(account, environment, refused=refused)


def ungrouped(password: str) -> str:
    """Return a password without the blanks that providers show between groups of four."""
    grouped = re.fullmatch(r"\s*[a-z]{4}(\s[a-z]{4}){3}\s*", password)
    return "".join(password.split()) if grouped else password


def addresses(account: Account) -> list[str]:
    """Return the network addresses of the account's server; raises Unreachable."""
    host, port, _ = server(account)
    try:
        found = socket.getaddrinfo(values.a_label(host), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise failures.Unreachable(
            f"There is no server {host}: {getattr(error, 'strerror', None) or error}.",
            "Check the name, and your connection to the network.",
            phase=failures.Phase.CONNECT,
        ) from error
    return list(dict.fromkeys(str(socket_address[0]) for *_, socket_address in found))
