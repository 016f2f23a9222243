"""How to log in with an OAuth token: by signing in, or by a command that prints one."""

from __future__ import annotations

import re

from cordially.account import (
    MICROSOFT,
    OAUTH2,
    OAUTHBEARER,
    PASSWORD,
    XOAUTH2,
    Account,
    Auth,
    OAuth,
)
from cordially.cli.asked import questions
from cordially.cli.session import Session
from cordially.cli.setup_options import command
from cordially.cli.shown import screen
from cordially.errors import UsageError
from cordially.post.providers import Provider

# One that was copied in part is none to Microsoft, which says so; nor is it a command.
_CLIENT_ID = re.compile(r"[0-9A-Fa-f-]{16,}")


def kind(account: Account) -> Auth:
    """Return how the account logs in with a token, by default as most servers want it."""
    if account.auth == OAUTHBEARER or (account.auth == OAUTH2 and account.oauth):
        return account.auth
    return XOAUTH2


def with_client_id(account: Account, client_id: str, provider: Provider | None) -> Account:
    """Return the account as one to sign in to; raises what `check_place` does."""
    check_place(provider)
    at = (provider and provider.sign_in) or MICROSOFT
    return account._replace(auth=OAUTH2, oauth=OAuth(at, client_id), token_command=())


def check_place(provider: Provider | None) -> None:
    """Raise UsageError for a provider without a sign-in: it is to see nobody else's token."""
    if provider and not provider.sign_in:
        raise UsageError(
            f"{provider.name} is no place to sign in with a client id from here.",
            f"Give a password (--auth password) or a --token-command. {provider.advice}".rstrip(),
        )


def asked(session: Session, account: Account, provider: Provider | None) -> Account | None:
    """Ask for a client id or a command, and return the account with it.

    Without an answer it is as it was where a password may do, else None: drafts only.  One
    question does for both, since what Microsoft calls a client id is no command.
    """
    question = "A command that prints an OAuth token, such as oama access ADDRESS"
    if session.terminal and provider and provider.sign_in:
        screen.tell(
            "You sign in there under a client id of your own: “cordially help mail-account” says"
            " how to get one, step by step."
        )
        question = f"Your client id, or {question[0].lower()}{question[1:]}"
    if session.terminal and (answer := questions.text(question, optional=True)):
        if _CLIENT_ID.fullmatch(answer):
            return with_client_id(account, answer, provider)
        return account._replace(auth=kind(account), token_command=command(answer))
    if account.auth == PASSWORD:
        return account
    screen.tell(
        "Going on without a mail account: your letters become drafts, to be sent from your mail"
        " program. Give a --client-id or a --token-command to send them from here."
    )
    return None
