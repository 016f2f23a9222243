"""Links that Microsoft's Safe Links rewrote on the way, as they were written; pure.

`https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2F…&data=…` holds the real one.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_LIMIT = 4_000  # characters of a link that was wrapped, perhaps several times
_WRAPPED = (
    r"(?ai)https://[\w.-]{1,100}\.safelinks\.protection\.(?:outlook\.com|office365\.us)"
    r"/[\w/-]{0,100}\?[^\s<>\"\])]+"
)
_LINK = r"(?i)https?://[^\s<>\"]+"


def unwrapped(text: str) -> str:
    """Return a text with its links as they were written; what is odd stays as it is."""
    return re.sub(_WRAPPED, lambda found: _innermost(found[0]), text)


def _innermost(link: str) -> str:
    bare = link.rstrip(".,;")
    end = link[len(bare) :]
    while len(bare) <= _LIMIT and re.fullmatch(_WRAPPED, bare) and (inner := _inner(bare)):
        bare = inner
    return bare + end


def _inner(link: str) -> str:
    """Return the one link that a wrapped one holds, or nothing."""
    try:
        held = parse_qs(urlsplit(link).query, errors="strict").get("url", [])
        is_link = len(held) == 1 and re.fullmatch(_LINK, held[0]) and urlsplit(held[0]).hostname
    except ValueError:
        return ""
    return held[0] if is_link and held[0].isprintable() else ""
