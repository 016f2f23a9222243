"""What the large mail providers need, and what they mean when they refuse a login.

The table beside this module gives hints: what the person says about their server wins.
Only setting up, refusals and invitations read it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cordially.account import Server

_TABLE = Path(__file__).with_name("providers.json")


@dataclass(frozen=True, slots=True)
class Provider:
    """One mail provider; of its `servers` the best comes first.

    `auth` are the kinds of login it takes: password, app_password, authorization_code,
    oauth2.  `note` says in one sentence what a login needs, `help` is the page for it.
    `drafts` and `sent` are its mailboxes; `saves_sent` tells that it files by itself what it
    sends, `identify` that it opens no mailbox before the program has said which it is.
    `sign_in` says where one signs in by OAuth (one of SIGN_INS), `drafts_only` that it
    lets no new program send.
    """

    id: str
    name: str
    servers: tuple[Server, ...]
    auth: tuple[str, ...]
    local_username: bool = False
    note: str | None = None
    help: str | None = None
    domains: frozenset[str] = frozenset()
    imap: Server | None = None
    drafts: str | None = None
    sent: str | None = None
    saves_sent: bool = False
    identify: bool = False
    local_imap_username: bool = False
    sign_in: str | None = None
    drafts_only: bool = False

    @property
    def hosts(self) -> list[str]:
        """The names of its servers."""
        return [server.host for server in (*self.servers, self.imap) if server]

    @property
    def wants_token(self) -> bool:
        """Tell whether it takes OAuth tokens only."""
        return self.auth == ("oauth2",)

    @property
    def advice(self) -> str:
        """What a login needs, with the page for it; empty when that is nothing special."""
        return " ".join(filter(None, (self.note, self.help and f"See {self.help}")))

    def username(self, address: str) -> str:
        """Return the name to log in with for an address."""
        return address.rpartition("@")[0] if self.local_username else address


def for_address(address: str) -> Provider | None:
    """Return the provider of an address by its exact domain, or None."""
    domain = address.rpartition("@")[2].lower().rstrip(".")
    return next((provider for provider in _all() if domain in provider.domains), None)


@cache
def domains() -> frozenset[str]:
    """Return the domains under which providers give addresses to everybody."""
    return frozenset[str]().union(*(provider.domains for provider in _all()))


def for_host(host: str) -> Provider | None:
    """Return the provider whose server that is, also of a domain of one's own, or None.

    A server that sends, or one that keeps the mailboxes.
    """
    host = host.lower().rstrip(".")
    if host in ("127.0.0.1", "localhost"):  # a bridge, but also any server being tried
        return None
    return next(
        (provider for provider in _all() if host in provider.hosts),
        None,
    )


@cache
def _all() -> tuple[Provider, ...]:
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    return tuple(
        Provider(
            id=name,
            name=entry["name"],
            servers=tuple(Server(*server) for server in entry["smtp"]),
            auth=tuple(entry["auth"]),
            local_username=entry["username"] == "local",
            note=entry.get("note"),
            help=entry.get("help"),
            domains=frozenset(entry["domains"]),
            imap=Server(*entry["imap"]),
            drafts=entry["mailboxes"][0],
            sent=entry["mailboxes"][1],
            saves_sent=entry.get("saves_sent", False),
            identify=entry.get("imap_id", False),
            local_imap_username=entry.get("imap_username") == "local",
            sign_in=entry.get("sign_in"),
            drafts_only=entry.get("drafts_only", False),
        )
        for name, entry in table.items()
    )


_MICROSOFT = (
    "Microsoft has switched passwords off for this mailbox. Sign in instead (“cordially help"
    " mail-account” says how), set a token_command, or go on with drafts and send them from"
    " Outlook."
)
_MICROSOFT_TENANT = (
    "Sending by SMTP is switched off for this mailbox. The organisation's administrator can"
    " switch “Authenticated SMTP” on; otherwise go on with drafts and send them from Outlook."
)
_MICROSOFT_EITHER = (
    "Either the name or password is wrong, or passwords are switched off for this mailbox. Then"
    " sign in (“cordially help mail-account” says how), set a token_command, or go on with drafts."
)
_GOOGLE = (
    "Gmail wants an app password here, not the password of your Google account. Switch on 2-step"
    " verification, make an app password at https://myaccount.google.com/apppasswords and give"
    " that. Some Workspace accounts have none: then use a token_command, or drafts."
)
_GOOGLE_WRONG = (
    "Gmail does not accept this login. It wants an app password, not the password of your Google"
    " account: make one at https://myaccount.google.com/apppasswords (this needs 2-step"
    " verification). Changing the account's password ends all app passwords made before."
)
_GRANT = (
    "The permission behind the token has ended (invalid_grant). Log in again with the program"
    " that fetches the token. At Google it ends after seven days while the OAuth project is"
    " “in testing”: publish the project."
)

# By what the server says, whoever runs it: (pattern, meaning).
_TOKEN_WORDS = (
    (r"invalid_grant", _GRANT),
    (r"SmtpClientAuthentication is disabled", _MICROSOFT_TENANT),
)
_WORDS = (
    *_TOKEN_WORDS,
    (r"\b5\.7\.139\b.*credentials were incorrect", _MICROSOFT_EITHER),
    (r"\b5\.7\.139\b|\b5\.7\.30\b", _MICROSOFT),
    # Exchange answers so to a wrong login, and to a kind of login that it does not offer.
    (r"\b5\.7\.3\b.*unsuccessful", _MICROSOFT_EITHER),
    (r"application-specific password required|InvalidSecondFactor|\b5\.7\.9\b.*google", _GOOGLE),
    (r"\b5\.7\.8\b.*(google|gsmtp)|BadCredentials", _GOOGLE_WRONG),
    (r"WebLoginRequired", f"Google wants you to log in on the web first. {_GOOGLE}"),
)

# By provider and reply code, where the words say nothing.
_CODES = {
    "google": {534: _GOOGLE, 535: _GOOGLE_WRONG},
    "microsoft-consumer": {535: _MICROSOFT, 550: _MICROSOFT},
    "microsoft365": {535: _MICROSOFT_EITHER},
}


def explain(provider: Provider | None, code: int, text: str) -> str | None:
    """Return what a refused login means and what to do about it, or None.

    `text` are the server's own words, or those of a token command; they decide before
    the provider does.  Show them too: they know more.
    """
    if meaning := _said(_WORDS, text):
        return meaning
    if not provider:
        return None
    if meaning := _CODES.get(provider.id, {}).get(code, ""):
        return meaning
    if code in (0, 534, 535, 550, 554) and provider.note:  # 0: IMAP has no codes
        return provider.advice
    return None


def explain_token(text: str) -> str | None:
    """Return what a refused OAuth token means and what to do about it, or None.

    `text` are the words of the server or of the program that fetches the token.
    """
    return _said(_TOKEN_WORDS, text)


def _said(table: Iterable[tuple[str, str]], text: str) -> str | None:
    return next((means for words, means in table if re.search(words, text, re.I | re.S)), None)
