"""What the header fields of other people's letters say: words, people, ids, moments.

The library's parser of structured fields takes seconds over ten kilobytes, and raises errors
of many kinds; these read each character once, and make of any field what can be made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import groupby

from cordially.intake import people
from cordially.intake.charsets import clean, text_of
from cordially.intake.message_parts import base64_of
from cordially.model import Address

MOST_PEOPLE, MOST_IDS = 500, 200
_WORDS_LIMIT, _PEOPLE_LIMIT, _DATE_LIMIT, _ADDRESS_LIMIT = 10_000, 65_536, 200, 320

_ENCODED = re.compile(
    r"=\?([\w!#$%&'+./:-]{1,60})(?:\*[^?\s]{0,40})?\?([bBqQ])\?((?:[^?]|\?(?!=)){0,1000})\?="
)
_ADDRESS = r"[^\s<>()\[\]\",;:@]{1,64}@[^\s<>()\[\]\",;:@]{1,255}"


def words(value: str) -> str:
    """Return a field of free text, its encoded words decoded (RFC 2047), in one line."""
    return " ".join(_decoded(value[:_WORDS_LIMIT]).split())


def _decoded(text: str) -> str:
    if "=?" not in text:
        return text
    pieces: list[tuple[str, str, str]] = []  # charset, encoding and what is encoded; or text
    end = 0
    for found in _ENCODED.finditer(text):
        between = text[end : found.start()]
        if between.strip() or not pieces:  # blanks between two encoded words are none
            pieces.append(("", "", between))
        pieces.append((found[1].lower(), found[2].lower(), found[3]))
        end = found.end()
    pieces.append(("", "", text[end:]))
    whole = ""
    # A character may begin in one word and end in the next: RFC 2047 forbids it, programs do it.
    for charset, together in groupby(pieces, lambda piece: piece[0]):
        if charset:
            octets = b"".join(_octets(encoding, word) for _, encoding, word in together)
            whole += text_of(octets, charset)
        else:
            whole += "".join(text for _, _, text in together)
    return clean(whole)


def _octets(encoding: str, word: str) -> bytes:
    octets = word.encode("utf-8", "replace")
    if encoding == "b":
        return base64_of(octets)
    return re.sub(
        rb"=([0-9A-Fa-f]{2})",
        lambda pair: bytes.fromhex(pair[1].decode()),
        octets.replace(b"_", b" "),
    )


def addresses(value: str) -> tuple[Address, ...]:
    """Return the people of a From, To or Cc (RFC 5322 section 3.4), and those of its groups.

    Names are as their people say them.  One without an address keeps the name alone; one whose
    name is an address has none.
    """
    found: list[Address] = []
    surname = ""
    for name, address in _mailboxes(value[:_PEOPLE_LIMIT]):
        if len(found) >= MOST_PEOPLE:
            return tuple(found)
        if not address and "," not in name and name and people.is_last_name(name):
            if surname:
                found.append(Address(surname, ""))
            surname = name  # `Reyes, Dana <…>` without the quotes that it needs
            continue
        if surname:
            if address and name and "," not in name:
                name = f"{surname}, {name}"
            else:
                found.append(Address(surname, ""))
            surname = ""
        found.append(Address(people.as_said(name), address))
    if surname:
        found.append(Address(surname, ""))
    return tuple(found)


def _mailboxes(value: str, *, again: bool = True) -> Iterator[tuple[str, str]]:
    """Yield the names and addresses of a list, one or the other possibly empty."""
    for phrase, spec, comment in _items(value):
        name, address = words(phrase), spec
        if not address and again and "=?" in phrase and "<" in name:  # all of it was encoded
            yield from _mailboxes(name, again=False)
            continue
        if not address and (found := re.search(_ADDRESS, name)):
            address = found[0]
            name = f"{name[: found.start()]} {name[found.end() :]}".strip(" \t'[]{}-:")
        if not address and (found := re.search(_ADDRESS, comment)):
            address, comment = found[0], ""
        address = re.sub(r"\s", "", words(address) if "=?" in address else address)
        address = re.sub(r"(?i)^(?:mailto|smtp):", "", address).strip("'")[:_ADDRESS_LIMIT]
        name = name or (words(comment) if address else "")
        if re.fullmatch(rf"['\"<(]*{_ADDRESS}[>'\")]*", name):
            name = ""
        if name or address:
            yield name, address


class _Item:
    """One item of a list of addresses, as far as it has been read."""

    def __init__(self) -> None:
        self.phrase: list[str] = []
        self.spec: list[str] = []
        self.comment: list[str] = []
        self.may_be_group = True  # until it has what the name of a group has not

    def read(self) -> tuple[str, str, str]:
        return "".join(self.phrase), "".join(self.spec), "".join(self.comment)


def _items(value: str) -> Iterator[tuple[str, str, str]]:
    """Yield the phrase, the address in angle brackets, and the comment of each item of a list."""
    item, depth = _Item(), 0  # of comments in each other
    quoted = angled = escaped = False
    for character in value:
        if escaped:
            escaped = False
            (item.comment if depth else item.phrase).append(character)
        elif character == "\\" and (quoted or depth):
            escaped = True
        elif depth:
            depth += (character == "(") - (character == ")")
            item.comment.append(character if depth else " ")
        elif character == '"' and not angled:
            quoted = not quoted
        elif quoted:
            item.phrase.append(character)
        elif character in ",;":
            angled = False
            yield item.read()
            item = _Item()
        elif angled:
            if character == ">":
                angled = False
            else:
                item.spec.append(character)
        elif character == "(":
            depth = 1
        elif character == "<":
            angled, item.spec = True, []
        elif character == ":" and item.may_be_group:
            item = _Item()
        else:
            item.may_be_group &= character not in "@?"
            item.phrase.append(character)
    yield item.read()


def ids(value: str) -> tuple[str, ...]:
    """Return the Message-IDs of a field, each once, without a blank or a control in any."""
    value = value[:_PEOPLE_LIMIT]
    if "<" not in value and "=?" in value:  # some libraries encode a long one
        value = words(value)
    found = re.findall(r"<[^<>\s\x00-\x1f\x7f-\x9f]{1,998}>", value)
    if not found:
        found = [
            f"<{each}>"
            for each in re.findall(r"[^\s<>\"(),;]{1,500}@[^\s<>\"(),;]{1,500}", value[:2000])
        ]
    return tuple(dict.fromkeys(found))[:MOST_IDS]


def moment(value: str) -> datetime | None:
    """Return the moment that a Date says (RFC 5322 section 3.3), or None; UTC where no zone is."""
    try:
        found = parsedate_to_datetime(" ".join(value[:_DATE_LIMIT].split()))
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        found.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return found


def language(value: str) -> str | None:
    """Return the first tag of a Content-Language (RFC 3282), or None."""
    found = re.match(r"\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*(?:[,(;]|$)", value[:200])
    return found[1] if found else None
