"""Whose an address is: a company's, a mail provider's, or a program's that arranges interviews."""

from __future__ import annotations

import re

_PROVIDERS = frozenset(
    {
        *("gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "aol"),
        *("icloud", "me", "mac", "gmx", "web", "t-online", "freenet", "mailbox", "posteo"),
        *("proton", "protonmail", "pm", "fastmail", "hey", "zoho", "mail", "yandex", "qq", "163"),
        *("orange", "wanadoo", "free", "laposte", "sfr", "libero", "comcast", "verizon", "att"),
        *("btinternet", "naver", "docomo", "tuta", "tutanota", "luukku", "kolumbus", "elisanet"),
    }
)
_ARRANGERS = frozenset(
    {
        *("calendly", "greenhouse", "lever", "ashbyhq", "goodtime", "zoom", "google", "workable"),
        *("smartrecruiters", "workday", "myworkday", "teamtailor", "personio", "recruitee"),
        *("icims", "jobvite", "bamboohr", "breezy", "cal", "savvycal", "modernloop", "gem"),
        *("microsoft", "webex", "doodle", "youcanbookme", "hubspot", "cronofy", "taleo"),
        *("successfactors", "rippling", "hirevue", "codility", "linkedin", "indeed"),
    }
)
# Of the parts of a domain that many register under: co.uk, com.au, ne.jp.
_SECOND = frozenset({"co", "com", "org", "net", "ac", "gov", "or", "ne", "go", "edu"})

_NOBODY = re.compile(
    r"(?i)(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|notifications?|calendar(?:-.*)?"
    r"|calendar-notification|unknownorganizer|unknownorganiser|invites?|scheduling|scheduler"
    r"|bookings?|mailer-daemon|postmaster|automated|system|events?)(?:\+.*)?"
)


def label(address: str) -> str:
    """Return the name in a company's domain: `northwind` of `dana@mail.northwind.co.uk`.

    Nothing for an address of a mail provider, or of a program that arranges interviews.
    """
    name = registered(address).partition(".")[0]
    return "" if name in _PROVIDERS or name in _ARRANGERS else name


def registered(address: str) -> str:
    """Return the part of an address's domain that somebody registered, in small letters."""
    parts = address.rpartition("@")[2].casefold().strip(".").split(".")
    count = 3 if len(parts) > 2 and parts[-2] in _SECOND and len(parts[-1]) == 2 else 2
    return ".".join(parts[-count:])


def is_nobody(address: str) -> bool:
    """Tell an address behind which no person reads."""
    local, _, domain = address.rpartition("@")
    arranges = registered(address).partition(".")[0] in _ARRANGERS
    return arranges or "calendar" in domain or _NOBODY.fullmatch(local) is not None
