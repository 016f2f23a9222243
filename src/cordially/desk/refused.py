"""What it means that a mail server does not let the person in."""

from __future__ import annotations

from cordially.account import PASSWORD, Account
from cordially.post import failures, providers
from cordially.post.wire import Reply

_FETCH_ANEW = (
    "Check the user name, and that the token is for this mailbox and allows sending;"
    " log in again with the program that fetches it."
)
_SIGN_IN_ANEW = (
    "Check that you signed in as {username}, and that the mailbox lets programs in;"
    " “cordially account sign-in” signs you in again."
)


def explained(error: failures.LoginRefused, account: Account, host: str) -> failures.LoginRefused:
    """Return a refused login with what it means at that provider, where that is known."""
    if error.reply and (meaning := _meaning(account, host, error.reply)):
        return failures.LoginRefused(meaning, phase=error.phase, reply=error.reply)
    if account.sign_in:
        return error.with_hint(_SIGN_IN_ANEW.format(username=account.username))
    return error if account.auth == PASSWORD else error.with_hint(_FETCH_ANEW)


def _meaning(account: Account, host: str, reply: Reply) -> str | None:
    """Return what a refusal means, by the way of logging in and whoever runs the server."""
    if account.auth != PASSWORD:
        return providers.explain_token(reply.text)
    return providers.explain(providers.for_host(host), reply.code, reply.text)
