"""Ways to say who one is (SASL, RFC 4422), as octets to send and nothing more."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Collection
from typing import NamedTuple

from cordially.account import OAUTH2, OAUTHBEARER, PASSWORD, XOAUTH2, Auth
from cordially.errors import SettingsError

# NUL and ^A end a value in the mechanisms below; no password or token ends in a line break.
_FORBIDDEN = re.compile("[\x00\x01\r\n\ud800-\udfff]")

_CANCEL = b"*"  # RFC 4954 section 4
_MASK = "•••"
_WORD = re.compile(r"[A-Za-z0-9+/=]{8,}")


class Credentials(NamedTuple):
    """A user name with its password or OAuth 2.0 access token."""

    mechanism: Auth
    username: str
    secret: str

    def __repr__(self) -> str:
        """Show everything but the secret."""
        return f"Credentials({self.mechanism!r}, {self.username!r}, {_MASK!r})"


class Dialogue(NamedTuple):
    """What to say in one attempt to log in: each of `answers` once, then `last`."""

    mechanism: str
    answers: tuple[bytes, ...]
    last: bytes
    secrets: tuple[str, ...]

    @property
    def initial(self) -> bool:
        """Whether the first answer may stand in the AUTH command itself."""
        return self.mechanism != "LOGIN"

    def masked(self, text: str) -> str:
        """Return what a server says without what it repeats of the secret."""
        for secret in self.secrets:
            text = text.replace(secret, _MASK)
        return _WORD.sub(lambda word: _MASK if self._holds(word[0]) else word[0], text)

    def __repr__(self) -> str:
        """Show the mechanism only."""
        return f"Dialogue({self.mechanism!r})"

    def _holds(self, word: str) -> bool:
        return any(word.encode() in answer for answer in self.answers)


def dialogue(
    credentials: Credentials, host: str, port: int, offered: Collection[str]
) -> Dialogue | None:
    """Return what to say to log in, or None when no fitting mechanism is offered.

    A password goes by PLAIN (RFC 4616), or by LOGIN where only that is offered, both in UTF-8;
    a token by XOAUTH2 (Google's and Microsoft's) or by OAUTHBEARER (RFC 7628), or with oauth2 by
    the first of the two that is offered.  Raises SettingsError for a user name or secret that
    none of them can carry.
    """
    kind = credentials.mechanism
    if kind == OAUTH2:
        kind = XOAUTH2 if "XOAUTH2" in offered else OAUTHBEARER
    what = "password" if kind == PASSWORD else "token"
    user, secret = credentials.username, credentials.secret
    _check(user, "user name")
    _check(secret, what)
    if kind == XOAUTH2:
        name, last = "XOAUTH2", b""
        answers = [f"user={user}\x01auth=Bearer {secret}\x01\x01"]
    elif kind == OAUTHBEARER:
        name, last = "OAUTHBEARER", b64encode(b"\x01")  # RFC 7628 section 3.2.3
        identity = user.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 section 4
        answers = [f"n,a={identity},\x01host={host}\x01port={port}\x01auth=Bearer {secret}\x01\x01"]
    elif "PLAIN" in offered:
        name, last, answers = "PLAIN", _CANCEL, [f"\0{user}\0{secret}"]
    else:
        name, last, answers = "LOGIN", _CANCEL, [user, secret]
    if name not in offered:
        return None
    return Dialogue(name, tuple(b64encode(each.encode()) for each in answers), last, (secret,))


def _check(value: str, what: str) -> None:
    # Never by way of an exception of the codec: that would hold the secret.
    if not value:
        raise SettingsError(f"The {what} for the mail server is empty.")
    if _FORBIDDEN.search(value):
        raise SettingsError(
            f"The {what} for the mail server holds a line break or a control character."
        )
