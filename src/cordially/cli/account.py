"""The mail account: show, test, sign-in, set-password, forget."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from cordially.account import PASSWORD, Account, Server
from cordially.cli.asked import questions
from cordially.cli.session import Group, Session, pass_session, shows_hints
from cordially.cli.shown import screen
from cordially.desk import login
from cordially.errors import CordiallyError, DataError, SettingsError, UsageError
from cordially.post import providers
from cordially.store import secrets, settings


@click.group("account", cls=Group, invoke_without_command=True)
@click.pass_context
def account_command(context: click.Context) -> None:
    """Show your mail account; try it, sign in, and keep its password in the keyring."""
    if not context.invoked_subcommand:
        context.invoke(show_command)


@account_command.command("show")
@pass_session
def show_command(session: Session) -> None:
    """Show the account's settings, its mailboxes, and where its password would come from.

    Of an account that you sign in to, whether you are signed in.
    """
    chosen = settings.read(session.home.settings)
    if not chosen.account:
        if session.json:
            screen.document({"account": None})
        screen.tell("There is no mail account. “cordially setup” sets one up.")
        return
    document = account_document(chosen.account)
    document["password"] = _password_source(chosen.account)
    mailboxes = _mailboxes(chosen.account) if chosen.account.imap else None
    document["mailboxes"] = mailboxes
    if session.json:
        screen.document({"account": document})
        return
    rows = [(key, value) for key, value in _lines(chosen.account) if value]
    rows += _mailbox_lines(mailboxes) if mailboxes else []
    how = "sign-in" if chosen.account.sign_in else "password"
    rows.append((how, document["password"]["detail"]))
    screen.show("\n".join(f"{key + ':':<18}{value}" for key, value in rows))


@account_command.command("test")
@pass_session
def test_command(session: Session) -> None:
    """Connect and log in, without sending anything."""
    chosen = _needed(session)
    if chosen.sendmail:
        raise UsageError(
            f"{chosen.sendmail[0]} sends your letters: there is no login to test.",
            "“cordially doctor” looks whether the program is there.",
        )
    server = login.server(chosen)
    ask = (lambda reason: ask_password(chosen, reason)) if session.terminal else None
    credentials = login.credentials(chosen, os.environ, ask)
    with login.logged_in(chosen, credentials, os.environ):
        pass
    if session.json:
        document = {"host": server.host, "port": server.port, "username": login.username(chosen)}
        screen.document({"login": {**document, "ok": True}})
    else:
        screen.show(
            f"{server.host} accepts {login.username(chosen)}:"
            " connection, certificate and login work."
        )


@account_command.command("sign-in")
@shows_hints
@pass_session
def sign_in_command(session: Session) -> None:
    """Sign in on your provider's page, with a code to type there.

    Your password stays with them; what lets Cordially in is kept in your keyring. This is for
    accounts with auth = "oauth2", as Outlook's: “cordially help mail-account” shows the way.
    """
    from cordially.cli import signing_in as page
    from cordially.desk import signing_in

    chosen = _with_a_login(session)
    provider = signing_in.needed(chosen).provider
    if session.no_input:
        raise UsageError(
            "Nobody but you can sign in, and with --no-input you are asked for nothing.",
            "Leave that out: it takes a browser, and no terminal.",
        )
    backend = page.sign_in(chosen)
    if session.json:
        screen.document(
            {
                "sign_in": {
                    "provider": provider,
                    "username": login.username(chosen),
                    "backend": backend,
                    "user": signing_in.entry(chosen),
                }
            }
        )
        return
    screen.show(page.kept_line(session, chosen, backend))
    screen.tell(f"Try it: cordially {'account test' if chosen.smtp else 'doctor'}")


@account_command.command("set-password")
@click.option("--password-stdin", is_flag=True, help="Read it from standard input.")
@shows_hints
@pass_session
def set_password_command(session: Session, password_stdin: bool) -> None:
    """Keep the account's password in the keyring; it is never an argument."""
    chosen = _needed(session)
    entry = login.entry(chosen)
    if chosen.sign_in:
        raise SettingsError(
            "You sign in to this account: it has no password.",
            "“cordially account sign-in” does that; remove “auth” from the settings to log in"
            " with a password.",
        )
    if chosen.auth != PASSWORD:
        raise SettingsError(
            f"The account logs in with {chosen.auth}: it has a token_command and no password.",
            "Remove “auth” from the settings to log in with a password.",
        )
    if password_stdin:
        password = password_from_stdin()
    elif session.terminal:
        password = ask_password(chosen)
    else:
        raise UsageError(
            "There is no terminal to type a password on.", "Give it with --password-stdin."
        )
    backend = secrets.store(entry, _to_keep(chosen, password))
    before = [
        f"{secrets.VARIABLE} is set" if secrets.from_environment(os.environ) else "",
        "password_command is in the settings" if chosen.password_command else "",
    ]
    if stronger := " and ".join(filter(None, before)):
        screen.tell(f"Note that {stronger}, and comes before the keyring.")
    if session.json:
        screen.document({"password": {"source": "keyring", "backend": backend, "user": entry}})
    else:
        screen.show(kept_line(session, backend, entry))


@account_command.command("forget")
@pass_session
def forget_command(session: Session) -> None:
    """Remove password and sign-in from the keyring; the settings stay."""
    from cordially.desk import signing_in

    chosen = _with_a_login(session)
    entry = login.entry(chosen) if chosen.smtp or chosen.imap else ""
    had_password = bool(entry) and secrets.forget(entry)
    gone = [f"sign-in of {name}" for name in signing_in.forget(chosen, os.environ)]
    gone += [f"password of {entry}"] if had_password else []
    if session.json:
        screen.document({"forgotten": bool(gone)})
    elif gone:
        screen.show(f"The keyring no longer has the {' and the '.join(gone)}.")
    else:
        screen.tell(f"The keyring has no password and no sign-in of {login.username(chosen)}.")


def _to_keep(account: Account, password: str) -> str:
    """Return a password as it is to be kept, when it cannot be tried.

    Where only app passwords are taken, the blanks between the groups are none of it.
    """
    provider = providers.for_host(login.server(account).host)
    only_app = provider and "app_password" in provider.auth and PASSWORD not in provider.auth
    return login.ungrouped(password) if only_app else password


def _needed(session: Session) -> Account:
    return login.needed(settings.read(session.home.settings).account)


def _with_a_login(session: Session) -> Account:
    """Return the account, which may as well be one that keeps mailboxes and sends nothing."""
    account = settings.read(session.home.settings).account
    return account if account and account.imap else login.needed(account)


def ask_password(account: Account, reason: str = "") -> str:
    """Ask for the password on the terminal, without showing it."""
    if reason:
        screen.tell(reason)
    return questions.secret(_question(account, "not shown"))


def ask_password_again(account: Account) -> str:
    """Ask for another password, as `ask_password` does; an empty one stands for no more."""
    return questions.secret(_question(account, "not shown; Enter gives up"), optional=True)


def _question(account: Account, how: str) -> str:
    return f"Password of {login.username(account)} at {login.secret_host(account)} ({how})"


def password_from_stdin() -> str:
    """Return the first line of standard input."""
    try:
        password = sys.stdin.buffer.readline().decode().rstrip("\r\n")
    except UnicodeDecodeError:
        raise DataError("The password on standard input is no UTF-8 text.") from None
    if not password:
        raise UsageError("There is no password on standard input.")
    return password


def kept_line(session: Session, backend: str, entry: str) -> str:
    """Say where a password is kept; with -v by which part of the keyring."""
    by = f" by {backend}" if session.hints else ""
    return f"The password is kept in the keyring{by} (service {secrets.SERVICE}, user {entry})."


def account_document(account: Account) -> dict[str, Any]:
    """Return the account as its JSON document; there is no secret in it."""
    return {
        "smtp": account.smtp._asdict() if account.smtp else None,
        "imap": account.imap._asdict() if account.imap else None,
        "sendmail": list(account.sendmail) or None,
        "username": account.username,
        "auth": account.auth,
        "ca_file": str(account.ca_file) if account.ca_file else None,
        "password_command": list(account.password_command) or None,
        "token_command": list(account.token_command) or None,
        "oauth": account.oauth._asdict() if account.oauth else None,
    }


def _lines(account: Account) -> list[tuple[str, str]]:
    return [
        ("server", _server_line(account.smtp)),
        ("imap", _server_line(account.imap)),
        ("sendmail", " ".join(account.sendmail)),
        ("username", account.username or ""),
        ("auth", account.auth),
        ("ca_file", str(account.ca_file or "")),
    ]


def _server_line(server: Server | None) -> str:
    return f"{server.host}, port {server.port}, {server.security}" if server else ""


def _mailboxes(account: Account) -> dict[str, str | None]:
    """Return which mailboxes are Drafts and Sent, as the server says, or why that is not known."""
    from cordially.desk import mailbox

    try:
        with mailbox.opened(account, os.environ) as box:
            return {"drafts": box.drafts, "sent": box.sent, "problem": None}
    except CordiallyError as error:
        return {
            "drafts": account.drafts_mailbox,
            "sent": account.sent_mailbox,
            "problem": error.message.replace("\n", " "),
        }


def _mailbox_lines(found: dict[str, str | None]) -> list[tuple[str, str]]:
    why = found["problem"]
    unknown = f"not known: {why}" if why else "not found; name it in the settings"
    return [(f"{use}_mailbox", found[use] or unknown) for use in ("drafts", "sent")]


def _password_source(account: Account) -> dict[str, str]:
    if not (account.smtp or account.imap):
        return {"source": "none", "detail": "not needed"}
    try:
        word, sentence = login.source(account, os.environ)
    except secrets.KeyringError as error:
        word, sentence = "none", f"nowhere: {error.message} {error.hint}"
    return {"source": word, "detail": sentence}
