"""What a value from outside may hold, and the one shape it is kept in.

Every name, address and line of text passes through here before it becomes a
fact, so that nothing further in has to ask whether it could break a header,
hide text or fill a page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from cordially.errors import DataError
from cordially.model import Address

NAME_LIMIT = 200
TEXT_LIMIT = 1000

# RFC 5321 section 4.5.3.1: 64 octets of local part, 255 of domain.
_LOCAL_LIMIT, _DOMAIN_LIMIT = 64, 255
_LABEL_LIMIT = 63  # octets in a part of a domain, RFC 1035 section 2.3.4
# RFC 5322 section 3.2.3: what an atom may not hold.
_SPECIALS = frozenset('()<>[]:;@\\,." ')

# Characters that reorder, hide or break what surrounds them: C0 and C1 controls, soft hyphen,
# line and paragraph separators, bidi embeddings and isolates, invisible marks, surrogates, tags.
# The joiners U+200C and U+200D stay: Persian and emoji are written with them.
_FORBIDDEN = (
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def line(value: str, what: str, limit: int = TEXT_LIMIT) -> str:
    """Return one line of text in NFC with its blanks collapsed.

    Raises DataError, naming `what`, when the line is empty, longer than `limit`
    characters, or holds a control or bidi character.
    """
    return _checked(" ".join(value.split()), what, limit)


def name(value: str, what: str) -> str:
    """Return a name as `line` does; a line break in it is an error, not a blank."""
    return _checked(value.strip(" \t"), what, NAME_LIMIT)


def name_or_nothing(value: str) -> str:
    """Return somebody else's words as a name, or nothing where they are none."""
    try:
        return name(value, "A name") if value.strip() else ""
    except DataError:
        return ""


def cleaned(value: str, limit: int = TEXT_LIMIT) -> str:
    """Return somebody else's words as `line` takes them: what may not stand there is left out.

    What is longer than `limit` is cut between words: half a link leads nowhere.
    """
    text = re.sub(_FORBIDDEN, "", " ".join(value.split()))
    text = " ".join(unicodedata.normalize("NFC", text).split())
    return text if len(text) <= limit else text[: limit + 1].rpartition(" ")[0]


def _checked(value: str, what: str, limit: int) -> str:
    if not value.strip():
        raise DataError(f"{what} is empty.")
    value = unicodedata.normalize("NFC", value)
    # First this: among the blanks that are collapsed after it are line breaks.
    if not value.isprintable() and (found := re.search(_FORBIDDEN, value)):
        raise DataError(
            f"{what} holds a character that may not stand there (U+{ord(found[0]):04X}):"
            f" {shown(value)}.",
            "Type it again without line breaks or invisible characters.",
        )
    value = " ".join(value.split())
    if len(value) > limit:
        raise DataError(f"{what} has {len(value):,} characters; {limit:,} is the most.")
    return value


def language(value: str, what: str) -> str:
    """Return a language's tag (BCP 47): its primary subtag small, as in `de` or `pt-BR`.

    Raises DataError, naming `what`, for anything else.
    """
    tag = value.strip()
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag):
        raise DataError(
            f"{what} is not the tag of a language: {shown(value)}.", "Write it as in de or pt-BR."
        )
    primary, hyphen, rest = tag.partition("-")
    return primary.lower() + hyphen + rest


def is_english(tag: str) -> bool:
    """Tell whether a language's tag is that of English, of whatever country."""
    return tag.partition("-")[0].lower() == "en"


def key_of(name: str) -> str:
    """Return that by which names are the same: letters' case does not count."""
    return unicodedata.normalize("NFC", name.casefold())


def without_accents(text: str) -> str:
    """Return a text without the marks on its letters, as on a keyboard that has none."""
    letters = unicodedata.normalize("NFD", text)
    return "".join(each for each in letters if not unicodedata.combining(each))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was probably meant, or None."""
    return next(iter(near(word, known, 1)), None)


def near(word: str, known: Iterable[str], count: int) -> list[str]:
    """Return up to `count` of the known words that look like `word`, the nearest first."""
    from difflib import get_close_matches  # only errors need it

    spelt = {each.casefold(): each for each in known}
    return [spelt[each] for each in get_close_matches(word[:100].casefold(), spelt, count)]


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
    if len(local.encode()) > _LOCAL_LIMIT or not _is_dot_atom(local):
        raise DataError(f"{what} has a wrong part before the @: {shown(spec)}.", hint)
    if len(domain.encode()) > _DOMAIN_LIMIT or not _is_domain(domain):
        raise DataError(f"{what} has a wrong part after the @: {shown(spec)}.", hint)
    return spec


def a_label(domain: str) -> str:
    """Return a domain as the DNS and certificates name it (RFC 5891).

    Raises idna.IDNAError, which is a UnicodeError, for what cannot be a domain.
    """
    if domain.isascii():
        return domain
    import idna  # few domains need it

    return idna.encode(domain, uts46=True).decode("ascii")


def _is_dot_atom(local: str) -> bool:
    return local.isprintable() and all(
        atom and not _SPECIALS & set(atom) for atom in local.split(".")
    )


def _is_domain(domain: str) -> bool:
    labels = domain.split(".")
    return len(labels) > 1 and all(
        label[:1] not in ("", "-")
        and label[-1] != "-"
        and not (label.isascii() and len(label) > _LABEL_LIMIT)
        # Where vowels are marks, as in Hindi, they belong to the word.
        and all(c.isalnum() or c == "-" or unicodedata.category(c)[0] == "M" for c in label)
        for label in labels
    )


def person(value: str, what: str) -> tuple[Address, str | None]:
    """Read `Name <addr>, Title` into an address and a title.

    A title stands only after the `>`, so `Müller, Anna <…>` is a name; a name
    without an address, `Dana Reyes`, gives an empty addr-spec.
    """
    quoted = re.fullmatch(_QUOTED, value, re.DOTALL)  # in quotes a name may hold anything
    if not quoted and "<" not in value and ">" not in value:
        if "@" in value:
            bare = value.strip()
            raise DataError(
                f"{what} has an address and no name: {shown(bare)}.",
                f'Write it as "NAME <{shown(bare)[1:-1]}>".',
            )
        return Address(name(_unquoted(value), what), ""), None
    display, rest = quoted.groups() if quoted else value.partition("<")[::2]
    address, closed, title = rest.partition(">")
    comma, title = title.strip()[:1], title.strip()[1:]
    if not closed or set(address + title) & set("<>") or comma not in ("", ","):
        raise DataError(
            f"{what} cannot be read: {shown(value)}.",
            'Write it as "Dana Reyes <dana@example.com>".',
        )
    return (
        Address(
            name(_unquoted(display), f"{what}: the name"),
            addr_spec(address, f"{what}: the address"),
        ),
        name(title, f"{what}: the title") if title.strip() else None,
    )


_QUOTED = r'\s*("(?:[^"\\]|\\.)*")\s*<(.*)'


def mailbox(address: Address) -> str:
    """Write an address so that `person` reads it back, its name in quotes where it must be."""
    display = address.display_name
    if set(display) & set('<>"'):
        display = '"' + display.replace("\\", r"\\").replace('"', r"\"") + '"'
    return f"{display} <{address.addr_spec}>" if address.addr_spec else display


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        return re.sub(r"\\(.)", r"\1", value[1:-1])
    return value


def backslash_hint(text: str, line: int) -> str | None:
    """Explain a TOML parser's error where a Windows path stands in double quotes on a line.

    There a backslash begins an escape; None where the line has no such path.
    """
    rows = text.splitlines()[line - 1 : line]
    found = re.search(r'"([^"]*(?:[A-Za-z]:|\\)\\[^"]*)"', rows[0]) if rows else None
    return found and f"Write a path with backslashes in single quotes: '{found[1]}'"
