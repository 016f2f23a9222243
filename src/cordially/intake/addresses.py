"""Whose an address is: a company's, a mail provider's, or a program's that arranges interviews."""

from __future__ import annotations

import re
from collections.abc import Collection

# Mail providers under more countries than a list of domains names, and those of whose servers
# nothing need be known.
_PROVIDERS = frozenset(
    {
        *("outlook", "hotmail", "live", "yahoo", "aol", "gmx", "mail", "yandex", "hey"),
        *("t-online", "freenet", "orange", "wanadoo", "free", "laposte", "sfr", "libero"),
        *("btinternet", "naver", "docomo", "tuta", "tutanota", "luukku", "kolumbus", "elisanet"),
    }
)
# Of whom an invitation is on behalf of somebody else.
_ARRANGERS = frozenset(
    {
        *("calendly", "greenhouse", "greenhouse-mail", "lever", "ashbyhq", "goodtime", "workable"),
        *("workablemail", "smartrecruiters", "myworkday", "teamtailor", "teamtailor-mail"),
        *("recruitee", "icims", "jobvite", "bamboohr", "breezy", "cal", "savvycal", "modernloop"),
        *("youcanbookme", "cronofy", "taleo", "successfactors", "hirevue", "applytojob", "doodle"),
    }
)
# Employers as well: only what no person writes there is on behalf of somebody else.
_TOOLS = frozenset({"google", "microsoft", "zoom", "webex", "linkedin", "indeed", "workday"})
# Of the parts of a domain that many register under: co.uk, com.au, ne.jp.
_SECOND = frozenset({"co", "com", "org", "net", "ac", "gov", "or", "ne", "go", "edu"})

_NOBODY = re.compile(
    r"(?i)(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|calendar(?:-.*)?|unknownorgani[sz]er"
    r"|invites?|scheduling|scheduler|bookings?|mailer-daemon|postmaster|automated|system|events?"
    r"|interviews?|hiring|jobs|careers?|recruiting|recruitment|talent|hr|karriere|bewerbung|jobb"
    r"|recrutement|empleo|rekry(?:tointi)?|saiyo)(?:\+.*)?"
)


def label(address: str, providers: Collection[str]) -> str:
    """Return the name in a company's domain: `northwind` of `dana@mail.northwind.co.uk`.

    Nothing for an address of a mail provider, or of a program that arranges interviews.
    `providers` are the domains of those that are known besides.
    """
    if _domain(address) in providers or (domain := registered(address)) in providers:
        return ""
    name = domain.partition(".")[0]
    if name in _PROVIDERS or name in _ARRANGERS or (name in _TOOLS and is_nobody(address)):
        return ""
    return name


def registered(address: str) -> str:
    """Return the part of an address's domain that somebody registered, in small letters."""
    parts = _domain(address).split(".")
    count = 3 if len(parts) > 2 and parts[-2] in _SECOND and len(parts[-1]) == 2 else 2
    return ".".join(parts[-count:])


def is_nobody(address: str) -> bool:
    """Tell an address behind which no one person reads: a program's, or a whole team's."""
    domain = _domain(address)
    arranges = registered(address).partition(".")[0] in _ARRANGERS and domain.count(".") > 1
    calendar = domain.startswith(("group.calendar.", "resource.calendar."))
    local = address.rpartition("@")[0]
    return arranges or calendar or _NOBODY.fullmatch(local) is not None


def _domain(address: str) -> str:
    return address.rpartition("@")[2].casefold().strip(".")
