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

_MOST_PARTS = 200
_HEAD_LIMIT = 100_000  # octets
_CALENDARS = ("text/calendar", "application/ics", "text/x-vcalendar")


@dataclass(frozen=True, slots=True)
class Mail:
    """What of a message matters to an invitation; `calendars` are octets with their charset."""

    calendars: tuple[tuple[bytes, str], ...]
    to: tuple[str, ...] = ()
    sender: tuple[str, str] = ("", "")
    subject: str = ""
    text: str = ""


def is_message(content: bytes) -> bool:
    """Tell a file that begins as a message does."""
    fields = rb"(?im)^(?:from|to|subject|date|mime-version|content-type)[ \t]*:"
    return re.search(fields, content[:65_536]) is not None


def read(content: bytes, label: str) -> Mail:
    """Take a message apart; raise DataError, naming `label`, for one that is out of bounds."""
    if len(content) > SIZE_LIMIT:
        raise DataError(f"{label} is larger than {SIZE_LIMIT // 1_000_000} MB.")
    try:
        return _read(_parts(content, label))
    except (LookupError, ValueError, AttributeError, TypeError, RecursionError) as error:
        # The library meets broken messages with many kinds of exception.
        raise DataError(f"{label} is a broken message.", "Save it again as .eml.") from error


def _parts(content: bytes, label: str) -> list[Message]:
    """Return the message and all its parts, side by side.

    The library's parser passes each line through every level, and calls itself for each.
    """
    content = content.replace(b"\r\n", b"\n")
    quoted = rb'boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))'
    boundaries = {one or other for one, other in re.findall(quoted, content, re.IGNORECASE)}
    if len(boundaries) > _MOST_PARTS:
        raise DataError(f"{label} has too many parts.", "Save the invitation itself as a file.")
    begin, found = 0, []
    for line in re.finditer(rb"(?m)^--([^\n]{1,204}?)[ \t]*$", content):
        if boundaries & {line[1], line[1].removesuffix(b"--")}:
            found.append(content[begin : max(begin, line.start() - 1)])
            begin = line.end() + 1
    found.append(content[begin:])
    return [_part(each) for each in found[: _MOST_PARTS + 1]]


def _part(octets: bytes) -> Message:
    """Return a part with its fields read, and its body as it is."""
    head, _, body = octets.removeprefix(b"\n").partition(b"\n\n")
    if octets.startswith(b"\n"):
        head, body = b"", octets
    part = BytesParser(policy=policy.compat32).parsebytes(head[:_HEAD_LIMIT] + b"\n\n", True)
    part.set_payload(body.decode("ascii", "surrogateescape"))
    return part


def _read(parts: list[Message]) -> Mail:
    calendars: list[tuple[bytes, str]] = []
    texts: dict[str, str] = {}
    for part in parts:
        kind = part.get_content_type()
        name = str(part.get_filename() or "").lower()
        if kind in _CALENDARS or name.endswith((".ics", ".vcs")):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                calendars.append((payload, str(part.get_content_charset() or "")))
        elif kind in ("text/plain", "text/html") and not name and kind not in texts:
            texts[kind] = _text(part)
    message = parts[0]
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
