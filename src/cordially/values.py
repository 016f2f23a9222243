"""What a value from outside may hold, and the one shape it is kept in.

Every name, address and line of text passes through here before it becomes a
fact, so that nothing further in has to ask whether it could break a header,
hide text or fill a page.
"""

from __future__ import annotations

import re
import unicodedata

from cordially.errors import DataError
from cordially.model import Address

NAME_LIMIT = 200
TEXT_LIMIT = 1000

# Characters that reorder, hide or break what surrounds them: C0 and C1 controls,
# line and paragraph separators, bidi embeddings and isolates, surrogates.
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_BLANKS = re.compile(r"\s+")

# RFC 5321 section 4.5.3.1: 64 octets of local part, 255 of domain.
_LOCAL_LIMIT, _DOMAIN_LIMIT = 64, 255
_DOT_ATOM = re.compile(r"[^\s\"(),:;<>@\[\\\].]+(?:\.[^\s\"(),:;<>@\[\\\].]+)*")
_DOMAIN = re.compile(r"(?!-)[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")


def line(value: str, what: str, limit: int = TEXT_LIMIT) -> str:
    """Return one line of text in NFC with its blanks collapsed.

    Raises DataError, naming `what`, when the line is empty, longer than `limit`
    characters, or holds a control or bidi character.
    """
    return _checked(_BLANKS.sub(" ", value).strip(), what, limit)


def name(value: str, what: str) -> str:
    """Return a name as `line` does; a line break in it is an error, not a blank."""
    return _checked(value.strip(" \t"), what, NAME_LIMIT)


def _checked(value: str, what: str, limit: int) -> str:
    if not value:
        raise DataError(f"{what} is empty.")
    if found := _FORBIDDEN.search(value):
        character = f"U+{ord(found[0]):04X}"
        raise DataError(
            f"{what} holds a character that may not stand there ({character}): {shown(value)}.",
            "Type it again without line breaks or invisible characters.",
        )
    if len(value) > limit:
        raise DataError(f"{what} has {len(value):,} characters; {limit} is the most.")
    return unicodedata.normalize("NFC", value)


def shown(value: str, limit: int = 60) -> str:
    """Quote a value for an error message: escaped, and cut to `limit` characters."""
    safe = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in value[:limit])
    return f"“{safe}{'…' if len(value) > limit else ''}”"


def addr_spec(value: str, what: str) -> str:
    """Return an addr-spec of dot-atom form (RFC 5322 section 3.4.1).

    Non-ASCII local parts (RFC 6532) and domains are accepted.  Raises DataError,
    naming `what`, for anything that a mail server could not deliver to.
    """
    spec = _checked(value.strip(" \t"), what, _LOCAL_LIMIT + _DOMAIN_LIMIT + 1)
    local, at, domain = spec.rpartition("@")
    hint = "An address looks like dana@example.com."
    if not at:
        raise DataError(f"{what} has no @: {shown(spec)}.", hint)
    if "@" in local:
        raise DataError(f"{what} has more than one @: {shown(spec)}.", hint)
    if len(local.encode()) > _LOCAL_LIMIT or not _DOT_ATOM.fullmatch(local):
        raise DataError(f"{what} has a wrong part before the @: {shown(spec)}.", hint)
    if len(domain.encode()) > _DOMAIN_LIMIT or not _DOMAIN.fullmatch(domain):
        raise DataError(f"{what} has a wrong part after the @: {shown(spec)}.", hint)
    return spec


_PERSON = re.compile(r"\s*(?P<name>[^<>]*?)\s*<(?P<address>[^<>]*)>\s*(?:,\s*(?P<title>.*))?", re.S)


def person(value: str, what: str) -> tuple[Address, str | None]:
    """Read `Name <addr>, Title` into an address and a title.

    A title stands only after the `>`, so `Müller, Anna <…>` is a name; a name
    without an address, `Dana Reyes`, gives an empty addr-spec.
    """
    if "<" not in value and ">" not in value:
        if "@" in value:
            bare = value.strip()
            raise DataError(
                f"{what} has an address and no name: {shown(bare)}.",
                f"Write it as “Dana Reyes <{shown(bare)[1:-1]}>”.",
            )
        return Address(name(_unquoted(value), what), ""), None
    if not (found := _PERSON.fullmatch(value)):
        raise DataError(
            f"{what} cannot be read: {shown(value)}.",
            "Write it as “Dana Reyes <dana@example.com>”.",
        )
    title = found["title"]
    return (
        Address(
            name(_unquoted(found["name"]), f"{what}: the name"),
            addr_spec(found["address"], f"{what}: the address"),
        ),
        name(title, f"{what}: the title") if title else None,
    )


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        return re.sub(r"\\(.)", r"\1", value[1:-1])
    return value
