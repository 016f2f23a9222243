"""The authorization servers where a person can sign in under a client id of their own."""

from __future__ import annotations

from typing import NamedTuple

from cordially.account import MICROSOFT


class Issuer(NamedTuple):
    """An authorization server: what people call it, where it is, and what is asked of it."""

    name: str
    device: str
    token: str
    scopes: tuple[str, ...]


# Accounts of every organisation and personal ones: the registration has to be for all of them.
_MICROSOFT = "https://login.microsoftonline.com/common/oauth2/v2.0"

ISSUERS = {
    MICROSOFT: Issuer(
        "Microsoft",
        f"{_MICROSOFT}/devicecode",
        f"{_MICROSOFT}/token",
        (
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
            "offline_access",
        ),
    )
}
