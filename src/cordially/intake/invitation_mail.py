"""The calendar in a message, and what the message itself says where there is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import policy
from email.message import Message
from email.parser import BytesParser
from email.utils import getaddresses

from cordially import values
from cordially.errors import DataError
from cordially.intake.calendar_blocks import SIZE_LIMIT
from cordially.letter import plaintext

_MOST_PARTS = 100
_CALENDARS = ("text/calendar", "application/ics", "text/x-vcalendar")


@dataclass(frozen=True, slots=True)
class Mail:
    """What of a message matters to an invitation; `calendars` are octets with their charset."""

    calendars: tuple[tuple[bytes, str], ...]
    to: tuple[str, ...] = ()
    sender: tuple[str, str] = ("", "")
    subject: str = ""
    text: str = ""


def read(content: bytes, label: str) -> Mail:
    """Take a message apart; raise DataError, naming `label`, for what is none or out of bounds."""
    if len(content) > SIZE_LIMIT:
        raise DataError(f"{label} is larger than {SIZE_LIMIT // 1_000_000} MB.")
    head = content[:65_536]
    if not re.search(rb"(?im)^(?:from|to|subject|date|mime-version|content-type)[ \t]*:", head):
        raise DataError(f"{label} is no message.", "Save the mail itself as an .eml file.")
    # The library calls itself for every level, and each line then passes all of them.
    if len(re.findall(rb"(?i)\bboundary\s*\*?0?\*?=", content)) > _MOST_PARTS:
        raise DataError(f"{label} has too many parts.", "Save the invitation itself as a file.")
    try:
        return _read(BytesParser(policy=policy.compat32).parsebytes(content))
    except (LookupError, ValueError, AttributeError, TypeError, RecursionError) as error:
        # The library meets broken messages with many kinds of exception.
        raise DataError(f"{label} is a broken message.", "Save it again as .eml.") from error


def _read(message: Message) -> Mail:
    calendars: list[tuple[bytes, str]] = []
    texts: dict[str, str] = {}
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            break
        kind = part.get_content_type()
        name = str(part.get_filename() or "").lower()
        if kind in _CALENDARS or name.endswith((".ics", ".vcs")):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                calendars.append((payload, str(part.get_content_charset() or "")))
        elif kind in ("text/plain", "text/html") and not name and kind not in texts:
            texts[kind] = _text(part)
    senders = _addresses(message, "From")
    return Mail(
        tuple(dict.fromkeys(calendars)),
        tuple(address for _, address in (*_addresses(message, "To"), *_addresses(message, "Cc"))),
        senders[0] if senders else ("", ""),
        " ".join(_header(message, "Subject").split()),
        texts.get("text/plain", "").strip() or _of_html(texts.get("text/html", "")),
    )


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    for charset in (str(part.get_content_charset() or "utf-8"), "utf-8"):
        try:
            return payload.decode(charset)
        except (LookupError, ValueError):
            continue
    return payload.decode("cp1252", "replace")


def _of_html(html: str) -> str:
    try:
        return plaintext.from_html(html[:200_000]).strip()
    except DataError:
        return ""


def _header(message: Message, name: str) -> str:
    from email.header import decode_header, make_header

    return str(make_header(decode_header(str(message.get(name, ""))[:2000])))


def _addresses(message: Message, name: str) -> list[tuple[str, str]]:
    found = []
    for display, spec in getaddresses([_header(message, name)])[:50]:
        try:
            found.append((display, values.addr_spec(spec, name)))
        except DataError:
            continue
    return found
