"""What works here and what does not: one table, changing nothing."""

from __future__ import annotations

import os
import platform
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import click

from cordially import __version__
from cordially.account import PASSWORD, Account
from cordially.cli import kept
from cordially.cli.session import Command, Session, pass_session, shows_hints
from cordially.cli.shown import screen
from cordially.desk import login
from cordially.errors import (
    CordiallyError,
    ExitStatus,
    NotAllowedError,
    SettingsError,
    gravest,
)
from cordially.letter import wording
from cordially.post import folders
from cordially.post.wire import Certificate
from cordially.store import (
    notes,
    secrets,
    settings,
    templates,
)

_PACKAGES = (
    "click",
    "holidays",
    "html2text",
    "icalendar",
    "idna",
    "imapclient",
    "jinja2",
    "keyring",
    "oauthlib",
    "platformdirs",
    "tomlkit",
)

_SOON_DAYS = 14


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the table; `status` is what the program exits with when it is not ok."""

    name: str
    ok: bool
    detail: str
    hint: str | None = None
    status: ExitStatus = ExitStatus.BUG


class _FoundWrongError(CordiallyError):
    """Something does not work; the table said what."""

    def __init__(self, message: str, status: ExitStatus) -> None:
        super().__init__(message)
        self.exit_code = status


@click.command("doctor", cls=Command)
@click.option("--offline", is_flag=True, help="Leave the mail server alone.")
@click.option("--restore", is_flag=True, help="Put back the copy of the journal, after a yes.")
@shows_hints
@pass_session
def doctor_command(session: Session, offline: bool, restore: bool) -> None:
    """See what works here: home, journal and files, templates, settings, keyring, mail account.

    Nothing is changed or sent, no password is asked for or shown. Only with --restore the copy
    of the journal is put back; the one that it replaces is kept beside it.
    """
    if restore:
        from cordially.cli import restoring

        restoring.restore(session)
        return
    checks = list(_checks(session, offline=offline))
    wrong = [check for check in checks if not check.ok]
    if session.json:
        keys = ("name", "ok", "detail", "hint")
        screen.document(
            {"checks": [{key: getattr(check, key) for key in keys} for check in checks]}
        )
    else:
        rows = [("ok" if check.ok else "WRONG", check.name, check.detail) for check in checks]
        screen.table(("", "WHAT", "HOW IT IS"), rows)
        for check in checks:
            if check.hint:
                screen.show(f"\n{check.name}: {check.hint}")
    if wrong:
        names = ", ".join(check.name for check in wrong)
        raise _FoundWrongError(
            f"{len(wrong)} of {len(checks)} do not work: {names}.",
            gravest(check.status for check in wrong),
        )


def _checks(session: Session, *, offline: bool) -> Iterator[Check]:
    yield _versions()
    yield _home(session)
    found = _looked("journal", lambda: kept.journal_found(session.home.journal))
    yield found
    if found.ok:
        yield _looked("drafts", lambda: kept.files_found(session.home))
    yield _looked("templates", lambda: _templates(session))
    chosen: settings.Settings | None = None
    try:
        chosen = settings.read(session.home.settings)
        there = session.home.settings.exists()
        yield Check("settings", True, str(session.home.settings) if there else "none: defaults")
    except SettingsError as error:
        yield _failed("settings", error)
    account = chosen.account if chosen else None
    keyring = _keyring(account, named=session.json or session.hints)
    yield keyring
    if chosen is None:
        return
    yield _looked("account", lambda: _account(account))
    if account and account.sign_in:
        yield _looked("sign-in", partial(_signed_in, account))
    if account and account.smtp and not offline:
        yield from _server(account, session.now, silent=not keyring.ok)
    if account and account.imap and not offline:
        yield from _mailboxes(account, session.now, silent=not keyring.ok)


def _looked(name: str, look: Callable[[], str]) -> Check:
    """Make a check of what finds out a detail, or raises why not."""
    try:
        return Check(name, True, look())
    except CordiallyError as error:
        return _failed(name, error)


def _failed(name: str, error: CordiallyError) -> Check:
    return Check(name, False, error.message.replace("\n", " "), error.hint, error.exit_code)


def _versions() -> Check:
    from importlib import metadata

    def version(package: str) -> str:
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            missing.append(package)
            return "missing"

    missing: list[str] = []
    packages = ", ".join(f"{package} {version(package)}" for package in _PACKAGES)
    detail = (
        f"cordially {__version__}, Python {platform.python_version()} on {platform.system()};"
        f" {packages}"
    )
    hint = f"Install {', '.join(missing)} with pip." if missing else None
    return Check("versions", not missing, detail, hint, ExitStatus.CONFIGURATION)


def _home(session: Session) -> Check:
    folders = list(dict.fromkeys([session.home.configuration, session.home.data]))
    where = ", ".join(map(str, folders))
    for folder in folders:
        there = next((path for path in (folder, *folder.parents) if path.exists()), folder)
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            hint = "Mend its permissions, or point CORDIALLY_HOME at another folder."
            return Check("home", False, f"{there} cannot be written.", hint, ExitStatus.DISK)
        mode = stat.S_IMODE(folder.stat().st_mode) if folder.exists() else 0o700
        if os.name == "posix" and mode & 0o077:
            return Check(
                "home",
                False,
                f"Others can look into {folder} (mode {mode:04o}).",
                f"chmod 700 {folder}",
                ExitStatus.NOT_ALLOWED,
            )
    missing = [folder for folder in folders if not folder.exists()]
    return Check("home", True, where + (" (made when it is needed)" if missing else ""))


def _templates(session: Session) -> str:
    loaded = templates.load(session.home)
    found = notes.find(session.home.templates)
    for name in found:
        try:
            wording.trial(loaded, f"{name}{notes.SUFFIX}", session.now.date(), {})
        except CordiallyError as error:
            raise error.with_hint(error.hint or f"cordially template edit {name}") from error
    own = sum(path.parent == session.home.templates for path in found.values())
    return f"{len(found)} notes, all fine" + (f"; {own} of them yours" if own else "")


def _keyring(account: Account | None, *, named: bool) -> Check:
    """Look whether the keyring answers, `named` by the part of it that does."""
    has_password = bool(
        account
        and account.smtp
        and account.auth == PASSWORD
        and not account.password_command
        and not secrets.from_environment(os.environ)
    )
    needed = has_password or bool(account and account.sign_in)
    try:
        backend = secrets.probe()
        detail = f"{backend if named else 'it'} answers"
        if account and account.smtp and account.username and not account.sign_in:
            detail += f" (service {secrets.SERVICE}, user {login.entry(account)})"
        return Check("keyring", True, detail)
    except secrets.KeyringError as error:
        if needed:  # the check of a sign-in has the hint for that
            return _failed("keyring", error if has_password else error.with_hint(None))
        return Check("keyring", True, f"{error.message} It is not needed.")


def _account(account: Account | None) -> str:
    if not account or not (account.smtp or account.sendmail):
        return "none: drafts only (“cordially setup” sets one up)"
    login.check(account)
    if account.sendmail:
        return f"{login.program(account)} sends your letters"
    server = login.server(account)
    return f"{login.username(account)} at {server.host}, port {server.port}, {server.security}"


def _signed_in(account: Account) -> str:
    word, sentence = login.source(account, os.environ)
    if word == "none":
        raise NotAllowedError(f"{sentence[0].upper()}{sentence[1:]}.")
    return sentence


def _server(account: Account, now: datetime, *, silent: bool) -> Iterator[Check]:
    """Go to the server step by step, and stop at the first that fails."""
    name = _looked("name", lambda: ", ".join(login.addresses(account)))
    yield name
    if not name.ok:
        return
    try:
        with login.opened(account) as connection:
            found = connection.certificate
    except CordiallyError as error:
        yield _failed("connection", error)
        return
    yield Check("connection", True, "the server answers, over TLS")
    yield _certificate(found, now)
    if silent:
        yield Check(
            "login",
            False,
            "Not tried: the keyring has to be asked for the password.",
            status=ExitStatus.NOT_ALLOWED,
        )
    else:
        yield _looked("login", lambda: _logged_in(account))


def _mailboxes(account: Account, now: datetime, *, silent: bool) -> Iterator[Check]:
    """Go to the mailboxes step by step, and stop at the first that fails."""
    from cordially.desk import mailbox

    step = "imap"
    try:
        with mailbox.connected(account) as connection:
            step = "imap login"
            certificate = connection.certificate
            yield Check("imap", True, f"{connection.server.host} answers, over TLS")
            yield _certificate(certificate, now, "imap certificate")
            if silent:
                return
            credentials = login.credentials(account, os.environ)
            mailbox.log_in(account, connection, credentials, os.environ)
            yield Check(step, True, f"{mailbox.username(account)} is let in")
            step = "mailboxes"
            found = mailbox.found(account, connection)
    except CordiallyError as error:
        yield _failed(step, error)
        return
    for use in (folders.DRAFTS, folders.SENT):
        yield _looked(f"{use} mailbox", partial(found.needed, use))


def _certificate(found: Certificate, now: datetime, name: str = "certificate") -> Check:
    days = (found.expires - now).days
    detail = f"for {', '.join(found.names[:4])}; until {found.expires:%Y-%m-%d} ({days} days)"
    hint = None
    if days < _SOON_DAYS:
        hint = "It ends soon; whoever runs the server has to renew it."
    return Check(name, True, detail, hint)


def _logged_in(account: Account) -> str:
    credentials = login.credentials(account, os.environ)
    with login.logged_in(account, credentials, os.environ):
        return f"{login.username(account)} is let in"
