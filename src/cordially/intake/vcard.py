"""Read a card of an address book (RFC 6350, RFC 2426, vCard 2.1): a person, and their company."""

from __future__ import annotations

import quopri
import re
from typing import NamedTuple

from cordially import values
from cordially.errors import DataError
from cordially.intake import calendar_blocks, charsets, people
from cordially.intake.calendar_blocks import Block
from cordially.intake.event_words import unescaped
from cordially.model import Person

_MOST_CARDS = 200
# A value in quoted-printable over all its soft line ends, which 2.1 has in place of folding.
_SOFT = re.compile(rb"(?im)^[^:\n]{0,200}QUOTED-PRINTABLE[^:\n]{0,200}:(?:[^\n]*=\r?\n)++")


class Card(NamedTuple):
    """Somebody on a card, and the company that it names, or nothing."""

    person: Person
    company: str = ""


def read(content: bytes, label: str) -> tuple[Card, ...]:
    """Return the people on the cards of a file.

    Raises DataError, naming `label`, for what is no card, has too many, or names nobody.
    """
    if not calendar_blocks.is_card(content):
        raise DataError(f"{label} is no card.", "A card begins with BEGIN:VCARD.")
    content = _SOFT.sub(_joined, content)
    blocks = calendar_blocks.cards(content, label)
    if len(blocks) > _MOST_CARDS:
        raise DataError(
            f"{label} holds {len(blocks):,} cards, a whole address book.",
            "Save the one that you mean as a file of its own.",
        )
    found = tuple(card for each in blocks if (card := _card(each)))
    if not found:
        raise DataError(f"{label} names nobody.", 'Say it with --with "Name <address>".')
    return found


def _joined(found: re.Match[bytes]) -> bytes:
    return found[0].replace(b"=\r\n", b"").replace(b"=\n", b"")


def _card(block: Block) -> Card | None:
    name = _value(block, "FN")
    if not name:
        last, first, *_ = [*_parts(block, "N"), "", ""]
        name = f"{first} {last}".strip()
    email = _email(block)
    title = _value(block, "TITLE") or _value(block, "ROLE")
    organization = next(iter(_parts(block, "ORG")), "")
    try:
        address, _ = people.read(f"{re.sub('[<>]', ' ', name)} <{email}>" if email else name, "FN")
        return Card(
            Person(
                address.display_name,
                address.addr_spec or None,
                values.name(title, "TITLE") if title else None,
            ),
            values.name(organization, "ORG") if organization else "",
        )
    except DataError:
        return None


def _email(block: Block) -> str:
    """Return the address that is preferred, or the first that can be one."""
    found = sorted(block.values("EMAIL"), key=lambda each: not re.search("(?i)\\bpref", each[0]))
    for _, value in found:
        try:
            return values.addr_spec(re.sub("(?i)^mailto:", "", value.strip()), "EMAIL")
        except DataError:
            continue
    return ""


def _value(block: Block, name: str) -> str:
    return next((unescaped(_decoded(*each)) for each in block.values(name)), "")


def _parts(block: Block, name: str) -> list[str]:
    raw = next((_decoded(*each) for each in block.values(name)), "")
    return [unescaped(part) for part in re.split(r"(?<!\\);", raw)]


def _decoded(parameters: str, value: str) -> str:
    if "QUOTED-PRINTABLE" not in parameters.upper():
        return value
    charset = re.search(r"(?i)CHARSET=([\w-]{1,40})", parameters)
    octets = quopri.decodestring(value.encode("utf-8", "replace"))
    return charsets.text_of(octets, charset[1] if charset else "")
