"""Signing in by OAuth 2.0: once by the person, then a new access token when one is needed.

What renews the sign-in is in the keyring and nowhere else, access tokens in memory alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from cordially.account import SIGN_INS, Account, OAuth
from cordially.desk import login
from cordially.errors import NotAllowedError, SettingsError
from cordially.post.encrypting import trusted_context
from cordially.post.issuers import ISSUERS, Issuer
from cordially.store import home, lock, long_secrets, secrets

if TYPE_CHECKING:
    from cordially.post.oauth import Carry, Code, Tokens


class _Held(NamedTuple):
    """An access token, and until when on the clock it is good."""

    token: str
    ends: float

    def __repr__(self) -> str:
        return f"_Held({self.ends!r})"


held: dict[tuple[str, OAuth], _Held] = {}
"""The access tokens of this process."""

_USED_FOR = 0.9  # of its life, so that none ends on the way


def needed(account: Account) -> OAuth:
    """Return where the person signs in; raises SettingsError when the account logs in otherwise."""
    if not account.sign_in:
        raise SettingsError(
            "Your mail account is not one to sign in to by OAuth.",
            "“cordially setup --client-id ID” makes it one; “cordially help mail-account” says"
            " for which providers, and how to get an id.",
        )
    return account.sign_in


def issuer_name(account: Account) -> str:
    """Return what people call the place where they sign in."""
    return _issuer(account).name


def entry(account: Account) -> str:
    """Return the name under which the keyring keeps the sign-in."""
    return secrets.entry(login.username(account), needed(account).provider)


def is_signed_in(account: Account) -> bool:
    """Tell whether the keyring has a sign-in; raises KeyringError."""
    return long_secrets.is_kept(entry(account))


def begin(account: Account, environment: Mapping[str, str]) -> Code:
    """Ask for a code that the person can type on the provider's page.

    What keeping the sign-in takes is looked at first: the keyring and the lock.  Raises
    KeyringError, StorageError, BusyError, SettingsError, and what `oauth.code` does.
    """
    from cordially.post import oauth

    with lock.held_for_a_while(home.locate(environment).sign_in_lock):
        is_signed_in(account)
    return oauth.code(_issuer(account), needed(account).client_id, _carry(account))


def finish(
    account: Account,
    environment: Mapping[str, str],
    code: Code,
    *,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> str:
    """Wait until the person has typed the code, keep the sign-in, and return the keyring's name.

    Nothing is kept before that.  Raises what `oauth.signed_in` does, and KeyringError.
    """
    from cordially.post import oauth

    issuer, carry = _issuer(account), _carry(account)
    tokens = oauth.signed_in(
        issuer, needed(account).client_id, code, carry, clock=clock, sleep=sleep
    )
    if not tokens.refresh:
        raise NotAllowedError(
            f"{issuer.name} let you in, but gave nothing to stay signed in with.",
            "“cordially help mail-account” shows how the registration has to be.",
        )
    with lock.held_for_a_while(home.locate(environment).sign_in_lock):
        kept_by = long_secrets.store(entry(account), tokens.refresh)
    _hold(account, tokens, clock())
    return kept_by


def access_token(
    account: Account,
    environment: Mapping[str, str],
    *,
    refused: str = "",
    clock: Callable[[], float] = time.monotonic,
) -> str:
    """Return a token that logs in: the one in memory while it is good, else a new one.

    One that a server `refused` is good no more.  Raises NotAllowedError when nobody is signed
    in or the sign-in has ended, KeyringError, and what `oauth.renewed` does.
    """
    from cordially.post import oauth

    key = entry(account), needed(account)
    found = held.get(key)
    if found and found.token != refused and clock() < found.ends:
        return found.token
    issuer = _issuer(account)
    # Else two commands at once would use up the same token, and each keep another.
    with lock.held_for_a_while(home.locate(environment).sign_in_lock):
        refresh = long_secrets.read(entry(account))
        if refresh is None:
            raise NotAllowedError(
                f"You are not signed in at {issuer.name} as {login.username(account)}.",
                "“cordially account sign-in” signs you in.",
            )
        tokens = oauth.renewed(issuer, needed(account).client_id, refresh, _carry(account))
        if tokens.refresh and tokens.refresh != refresh:
            long_secrets.store(entry(account), tokens.refresh)
    _hold(account, tokens, clock())
    return tokens.access


def forget(account: Account, environment: Mapping[str, str]) -> list[str]:
    """Remove the account's sign-ins from the keyring and from memory; return their names there.

    Also those of which the settings no longer tell.  Raises KeyringError.
    """
    held.clear()
    names = [secrets.entry(login.username(account), provider) for provider in SIGN_INS]
    with lock.held_for_a_while(home.locate(environment).sign_in_lock):
        return [name for name in names if long_secrets.forget(name)]


def _hold(account: Account, tokens: Tokens, now: float) -> None:
    key = entry(account), needed(account)
    held[key] = _Held(tokens.access, now + _USED_FOR * tokens.seconds)


def _issuer(account: Account) -> Issuer:
    return ISSUERS[needed(account).provider]


def _carry(account: Account) -> Carry:
    from cordially.post import https

    context = trusted_context(account.ca_file)
    return lambda url, form: https.post(url, form, context)
