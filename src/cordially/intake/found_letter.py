"""Letters written elsewhere, as text with a few header lines or as an .eml file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cordially.errors import DataError
from cordially.letter import plaintext
from cordially.model import Address
from cordially.values import shown

if TYPE_CHECKING:
    from email.message import EmailMessage

SIZE_LIMIT = 25_000_000
"""Bytes of an .eml file with what is attached to it; more is no letter."""

_HEADERS = ("subject", "to", "from")


class FoundLetter(NamedTuple):
    """A letter as far as it says of itself; what it does not say is None or empty."""

    text: str
    subject: str | None = None
    sender: Address | None = None
    recipient: Address | None = None
    attachments: tuple[str, ...] = ()
    lang: str | None = None


def read(content: bytes, label: str) -> FoundLetter:
    """Read a letter: an .eml file by its header fields, all else as text.

    Text may open with `Subject:`, `To:` and `From:` lines, parted from the rest by an empty
    one.  Raises DataError, naming `label`, for what is empty, too large or not UTF-8.
    """
    if len(content) > SIZE_LIMIT:
        raise DataError(f"{label} is larger than {SIZE_LIMIT // 1_000_000} MB.")
    found = _from_eml(content, label) if _is_eml(content) else _from_text(content, label)
    if not found.text.strip():
        raise DataError(f"{label} has no text.")
    return found


def _is_eml(content: bytes) -> bool:
    """Tell a message by fields that no person types (RFC 5322 3.6)."""
    head = re.split(rb"\r?\n\r?\n", content[:65536], maxsplit=1)[0]
    return bool(
        re.search(rb"(?im)^(mime-version|message-id|received|date|content-type|x-unsent):", head)
    )


def _from_text(content: bytes, label: str) -> FoundLetter:
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        where = f"{label} is not UTF-8 at byte {error.start}."
        raise DataError(where, "Save it as UTF-8.") from error
    fields: dict[str, str] = {}
    rest = text.lstrip("\n").split("\n")
    while rest:
        name, colon, value = rest[0].partition(":")
        if not colon or name.strip().lower() not in _HEADERS:
            break
        fields[name.strip().lower()] = value.strip()
        del rest[0]
    return FoundLetter(
        "\n".join(rest).strip("\n") + "\n",
        fields.get("subject"),
        _address(fields.get("from")),
        _address(fields.get("to")),
    )


def _address(field: str | None) -> Address | None:
    """Read an address leniently: what cannot be one is a name alone."""
    if not field:
        return None
    from email.utils import parseaddr

    name, spec = parseaddr(field)
    return Address(name, spec) if "@" in spec else Address(field, "")


def _from_eml(content: bytes, label: str) -> FoundLetter:
    from email import message_from_bytes
    from email.policy import default

    message: EmailMessage = message_from_bytes(content, policy=default)
    try:
        body = message.get_body(("plain", "html"))
        text = body.get_content() if body else ""
        if body and body.get_content_subtype() == "html":
            text = plaintext.from_html(text)
        names = [each.get_filename() for each in message.iter_attachments()]
        languages = message.get("Content-Language", "").split(",")
        return FoundLetter(
            str(text).replace("\r\n", "\n"),
            str(message.get("Subject", "")) or None,
            _first(message, "From"),
            _first(message, "To"),
            tuple(name for name in names if name),
            languages[0].strip() or None,
        )
    except (LookupError, ValueError, AttributeError, TypeError) as error:
        # The library meets broken messages with many kinds of exception.
        raise DataError(f"{label} is a broken message: {shown(str(error))}.") from error


def _first(message: EmailMessage, name: str) -> Address | None:
    addresses = getattr(message.get(name), "addresses", ())
    return Address(addresses[0].display_name, addresses[0].addr_spec) if addresses else None
