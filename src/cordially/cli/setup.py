"""Setting up: who the person is, their mail account, its password, a test login."""

from __future__ import annotations

import os
from typing import Any

import click

from cordially import values
from cordially.account import (
    OAUTH2,
    PASSWORD,
    Account,
)
from cordially.cli import setup_options
from cordially.cli import signing_in as page
from cordially.cli.account import (
    account_document,
    ask_password,
    ask_password_again,
    kept_line,
    password_from_stdin,
)
from cordially.cli.asked import mail_server, questions, token
from cordially.cli.session import Command, Session, pass_session, shows_hints
from cordially.cli.setup_options import Flags, command
from cordially.cli.shown import screen
from cordially.desk import login, signing_in
from cordially.errors import CordiallyError, UsageError
from cordially.model import Address
from cordially.post import providers
from cordially.post.failures import LoginRefused
from cordially.store import journal, secrets, settings, slugs
from cordially.store.files import typed


@click.command(
    "setup",
    cls=Command,
    params=setup_options.parameters(),
    epilog="The password is never an argument.",
)
@shows_hints
@pass_session
def setup_command(session: Session, /, **options: Any) -> None:
    """Say who you are and how your mail is sent, keep the password, and try to log in.

    The server is found by your address; every question is also an option. Run it again to
    change something: what you wrote into config.toml stays.
    """
    flags = setup_options.read(options)
    before = settings.read(session.home.settings)
    if not session.terminal:
        _refuse_if_missing(flags, before)
    me = _me(flags, before)
    account = _account(session, flags, me, before)
    typed = _typed_password(session, flags, account) if account and account.smtp else None
    phone = values.line(flags.phone, "--phone", values.NAME_LIMIT) if flags.phone else before.phone
    settings.write(session.home.settings, me, phone, account)
    result = {"login": "not tested", "password": "none"}
    if account:
        try:
            if account.sign_in:
                result = _signed_in(session, flags, account, before)
            else:
                result = _tried_and_kept(session, flags, account, typed)
        except CordiallyError as error:
            saved = f"The settings are saved in {session.home.settings}"
            kept = "" if typed is None else "; the password was not kept"
            raise error.with_message(f"{error.message}\n{saved}{kept}.") from error
    _report(session, me, account, result)


def _refuse_if_missing(flags: Flags, before: settings.Settings) -> None:
    """Name all that nobody can be asked for."""
    missing = []
    if not flags.name and not before.me:
        missing.append("your name (--name)")
    email = flags.email or (before.me and before.me.addr_spec)
    if not email:
        missing.append("your address (--email)")
    provider = providers.for_address(email or "")
    known = _previous(before, email)
    served = known and (known.smtp or known.sendmail)
    if not (flags.sendmail or flags.smtp_host or provider or served):
        missing.append("the mail server (--smtp-host)")
    token_command = flags.token_command or (known and known.token_command)
    if flags.auth not in (None, PASSWORD) and not token_command:
        if flags.auth != OAUTH2:
            missing.append("a command that prints a token (--token-command)")
        elif not flags.client_id and not (known and known.oauth):
            missing.append("your client id (--client-id) or --token-command")
    if missing:
        raise UsageError(
            f"Still needed: {', '.join(missing)}.",
            'For example: cordially setup --name "Alex Kim" --email alex@example.com'
            " --smtp-host smtp.example.com --password-stdin",
        )


def _previous(before: settings.Settings, email: str | None) -> Account | None:
    """Return the account of the settings, unless the person now has another address."""
    same = before.me is None or email is None or before.me.addr_spec == email
    return before.account if same else None


def _me(flags: Flags, before: settings.Settings) -> Address:
    known = before.me

    def read_name(text: str) -> str:
        return values.name(text, "Your name")

    def read_email(text: str) -> str:
        return values.addr_spec(text, "Your address")

    if flags.email or known:
        email = read_email(flags.email or (known.addr_spec if known else ""))
    else:
        email = questions.until_read("Your e-mail address:", read_email)
    if flags.name or known:
        name = read_name(flags.name or (known.display_name if known else ""))
    else:
        name = questions.until_read("Your name, as your letters end:", read_name)
    return Address(name, email)


def _account(
    session: Session, flags: Flags, me: Address, before: settings.Settings
) -> Account | None:
    """Return the mail account; None when the person goes on with drafts only."""
    known = _previous(before, me.addr_spec) or Account()
    by_address = providers.for_address(me.addr_spec)
    if by_address and by_address.drafts_only and not _insists(flags, known):
        screen.tell(by_address.advice)
        return None
    account = known._replace(
        username=flags.username or known.username,
        ca_file=typed(flags.ca_file).absolute() if flags.ca_file else known.ca_file,
        auth=flags.auth or known.auth,
        password_command=command(flags.password_command) or known.password_command,
        token_command=command(flags.token_command) or known.token_command,
    )
    if flags.sendmail or (known.sendmail and not flags.smtp_host):
        program = command(flags.sendmail) or known.sendmail
        account = account._replace(smtp=None, sendmail=program)
        # For the mailboxes.
        return token.with_client_id(account, flags.client_id, None) if flags.client_id else account
    server = mail_server.chosen(session, flags, known.smtp, by_address)
    if not server:
        return None
    provider = providers.for_host(server.host) or (None if flags.smtp_host else by_address)
    username = account.username or (provider or by_address or _ANYBODY).username(me.addr_spec)
    account = account._replace(smtp=server, sendmail=(), username=username)
    if flags.client_id:
        return token.with_client_id(account, flags.client_id, provider)
    if flags.token_command:
        account = account._replace(oauth=None)
    if flags.auth is None and (flags.token_command or (provider and provider.wants_token)):
        account = account._replace(auth=token.kind(account))
    if session.terminal and provider and provider.advice:
        screen.tell(provider.advice)
    if account.sign_in:
        token.check_place(provider)
        return account
    if account.token_command:
        return account
    given = flags.auth or flags.password_stdin or account.password_command or known.smtp
    may_sign_in = session.terminal and provider and provider.sign_in and not given
    if account.auth == PASSWORD and not may_sign_in:
        return account
    return token.asked(session, account, provider)


_ANYBODY = providers.Provider("", "", (), ())


def _insists(flags: Flags, known: Account) -> bool:
    """Tell whether the person has, or brings, what lets them send where others cannot."""
    given = (flags.smtp_host, flags.sendmail, flags.auth, flags.token_command, flags.client_id)
    return bool(
        any(given) or flags.password_stdin or flags.password_command or known.smtp or known.sendmail
    )


def _typed_password(session: Session, flags: Flags, account: Account) -> str | None:
    """Return the password that is given now; None when it comes from elsewhere, or is not needed.

    Raises UsageError when it is needed, and nobody can be asked.
    """
    if account.sign_in:
        if flags.password_stdin:
            raise UsageError(
                "You sign in to this account: it has no password.",
                "With --auth password it is one with a password.",
            )
        return None
    if flags.password_stdin:
        return password_from_stdin()
    elsewhere = account.password_command or secrets.from_environment(os.environ)
    if account.auth != PASSWORD or elsewhere or not (flags.test or flags.keyring):
        return None
    if session.terminal:
        return ask_password(account)
    if login.has_kept_password(account):
        return None
    raise UsageError(
        f"Still needed: the password (--password-stdin, --password-command or {secrets.VARIABLE}).",
        "Or neither try nor keep it: --no-test --no-keyring.",
    )


def _signed_in(
    session: Session, flags: Flags, account: Account, before: settings.Settings
) -> dict[str, str]:
    """Let the person sign in, if they have not yet, and try it; return what was done."""
    login.check(account)
    known, done = before.account, {"login": "not tested", "password": "none"}
    is_same = known and (known.oauth, known.username) == (account.oauth, account.username)
    if not (is_same and signing_in.is_signed_in(account)):
        if not session.terminal:
            return done
        done["backend"] = page.sign_in(account)
    if flags.test and account.smtp:
        _logged_in(session, flags, account, None)
        done["login"] = "ok"
    return {**done, "password": "sign_in"}


def _tried_and_kept(
    session: Session, flags: Flags, account: Account, typed: str | None
) -> dict[str, str]:
    """Try the account, then keep a typed password; return what was done, a word for each."""
    if flags.test:
        login.check(account)
    if not account.smtp:
        return {"login": "not tested", "password": "none"}
    if flags.test:
        typed = _logged_in(session, flags, account, typed)
    source = "none" if account.auth == PASSWORD else "token_command"
    if typed is not None and flags.keyring:
        try:
            kept = secrets.store(login.entry(account), typed)
        except secrets.KeyringError as error:
            hint = f"{error.hint} With --no-keyring you are asked each time."
            raise error.with_hint(hint) from error
        return {"login": _word(flags), "password": "keyring", "backend": kept}
    if typed is None and account.auth == PASSWORD and (flags.test or flags.keyring):
        source = login.source(account, os.environ)[0]
    return {"login": _word(flags), "password": source}


def _word(flags: Flags) -> str:
    return "ok" if flags.test else "not tested"


def _logged_in(session: Session, flags: Flags, account: Account, typed: str | None) -> str | None:
    """Log in, on a terminal with another password after a refusal; return the one that worked."""
    while True:
        if typed is None:
            credentials = login.credentials(account, os.environ)
        else:
            credentials = login.with_secret(account, typed)
        try:
            with login.accepted(account, credentials, os.environ) as (_, tried):
                return typed and tried.secret
        except LoginRefused as error:
            if typed is None or flags.password_stdin or not session.terminal:
                raise
            screen.tell(f"{error.message}\n{error.hint or ''}".rstrip())
            typed = ask_password_again(account)
            if not typed:
                raise


def _report(session: Session, me: Address, account: Account | None, result: dict[str, str]) -> None:
    path = session.home.settings
    if session.json:
        document = account_document(account) if account else None
        person = {"name": me.display_name, "email": me.addr_spec}
        screen.document({"settings": str(path), "me": person, "account": document, **result})
        return
    lines = [f"Your settings are in {path}"]
    if account and account.sign_in and result["password"] != "sign_in":  # noqa: S105 - a word for where
        lines.append("You are not signed in yet: “cordially account sign-in” does that.")
    elif account and account.smtp and result["login"] == "ok":
        lines.append(f"{account.smtp.host} accepts {account.username}: sending will work.")
    elif account and account.smtp:
        lines.append("The login was not tried; “cordially account test” does.")
    if account and "backend" in result:
        backend = result["backend"]
        lines.append(
            page.kept_line(session, account, backend)
            if account.sign_in
            else kept_line(session, backend, login.entry(account))
        )
    screen.show("\n".join(lines))
    with journal.reading(session.home.journal) as connection:
        begun = bool(slugs.slugs(connection))
    screen.tell(
        "What there is to write now: cordially due"
        if begun
        else "Your first letter: cordially thank-you"
    )
