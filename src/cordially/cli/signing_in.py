"""Signing in on the provider's page: the code, the waiting, and where it is kept."""

from __future__ import annotations

import os

from cordially.account import Account
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.desk import login, signing_in
from cordially.store import secrets


def sign_in(account: Account) -> str:
    """Show a code, wait until it was typed on the provider's page, and keep the sign-in.

    Returns the keyring's name.  Nobody needs a terminal for it.
    """
    at = signing_in.issuer_name(account)
    code = signing_in.begin(account, os.environ)
    screen.tell(
        f"To sign in at {at} as {login.username(account)}, open this page in a browser, on any"
        f" device:\n\n  {code.address}\n\nand type this code there, which holds for"
        f" {_time(code.seconds)}:\n\n  {code.user_code}\n\nWaiting for you; Ctrl-C stops."
    )
    return signing_in.finish(account, os.environ, code)


def kept_line(session: Session, account: Account, backend: str) -> str:
    """Say that the person is signed in, and where that is kept; with -v by what."""
    by = f" by {backend}" if session.hints else ""
    user = signing_in.entry(account)
    return (
        f"You are signed in at {signing_in.issuer_name(account)} as {login.username(account)}."
        f" That is kept in the keyring{by} (service {secrets.SERVICE}, user {user})."
    )


def _time(seconds: int) -> str:
    minutes = seconds // 60
    if minutes < 2:
        return f"{seconds} seconds"
    return f"{minutes} minutes"
