"""Any message as its reader sees it: bytes in, and what they say out.

One reader for letters that are reviewed or made a template, for answers in a mailbox and for
invitations.  It raises for nothing but what is no message, and takes time by the size alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from types import MappingProxyType

from cordially.errors import DataError
from cordially.intake import message_bodies, message_fields, message_parts
from cordially.intake.charsets import clean
from cordially.intake.message_bodies import File
from cordially.intake.message_parts import Part
from cordially.model import Address

__all__ = ["SIZE_LIMIT", "File", "ReadMessage", "Report", "is_message", "read"]

SIZE_LIMIT = 25_000_000
"""Bytes of a message with what is attached to it; more is no letter."""

# By these a program says that it wrote, or that it passes on (RFC 3834, RFC 2919, RFC 2369).
_MARKS = (
    *("auto-submitted", "precedence", "list-id", "list-unsubscribe", "return-path"),
    *("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-response-suppress"),
    *("x-failed-recipients", "x-loop", "feedback-id", "x-mailer", "user-agent"),
    *("x-microsoft-original-message-id", "x-ms-exchange-inbox-rules-loop", "x-unsent"),
)
_MARK_LIMIT = 1000  # characters
_MOST_STATUSES = 200
_STATUS_LIMIT = 1_000_000  # octets of one part of them
_MOST_FIELDS = 20  # of one name
_OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Report:
    """What a program reports of a message (RFC 6522): a bounce, a receipt, a complaint.

    `statuses` are the fields of each group, by name in small letters: the first of the whole
    message, then one for each recipient (RFC 3464).  `message_id` is that of the message
    reported on.
    """

    type: str
    statuses: tuple[Mapping[str, str], ...] = ()
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """A message as far as it says of itself; what it does not say is None or empty.

    `text` is its writer's own; `whole_text` is that with what they quote, for what a program
    wrote.  `calendars` are octets of iCalendar, `marks` fields by which programs are told, by
    name in small letters.
    """

    text: str
    whole_text: str = ""
    sender: Address | None = None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str | None = None
    date: datetime | None = None
    message_id: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    lang: str | None = None
    files: tuple[File, ...] = ()
    calendars: tuple[bytes, ...] = ()
    report: Report | None = None
    marks: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def is_message(content: bytes) -> bool:
    """Tell whether header fields stand at the beginning of a file, or close to it."""
    return message_parts.is_message(message_parts.with_line_feeds(content[:65_536]))


def read(content: bytes, label: str) -> ReadMessage:
    """Read a message; one without header fields is all text.

    Raises DataError, naming `label`, for what is too large, or is no text at all.
    """
    if len(content) > SIZE_LIMIT:
        raise DataError(f"{label} is larger than {SIZE_LIMIT // 1_000_000} MB.")
    if content.startswith(_OUTLOOK):
        raise DataError(
            f"{label} is an Outlook message (.msg), which only Outlook reads.",
            "Save it there as text, or send it to yourself and save it as .eml.",
        )
    octets = message_parts.with_line_feeds(content)
    message = message_parts.whole(octets)
    if not message.fields and b"\0" in octets[:65_536]:
        raise DataError(f"{label} is no letter.", "A letter is a text, or an .eml file.")
    return _read(message)


def _read(message: Part) -> ReadMessage:
    body = message_bodies.read(message)
    senders = _people(message, "From") or _people(message, "Sender")
    return ReadMessage(
        text=_joined(body.own),
        whole_text=_joined(body.texts),
        sender=senders[0] if senders else None,
        to=_people(message, "To"),
        cc=_people(message, "Cc"),
        subject=message_fields.words(message.first("Subject")) or None,
        date=message_fields.moment(message.first("Date")),
        message_id=next(iter(message_fields.ids(message.first("Message-ID"))), None),
        in_reply_to=message_fields.ids(message.first("In-Reply-To")),
        references=message_fields.ids(message.first("References")),
        lang=message_fields.language(message.first("Content-Language")),
        files=tuple(body.files),
        calendars=tuple(dict.fromkeys(body.calendars)),
        report=_report(message, body),
        marks=MappingProxyType(
            {
                name: message.first(name)[:_MARK_LIMIT]
                for name in _MARKS
                if any(True for _ in message.all(name))  # an empty Return-Path is a bounce's
            }
        ),
    )


def _joined(texts: list[str]) -> str:
    """Return texts one below the other, without what is blank before and after each."""
    stripped = (clean(text).strip("\n") for text in texts)
    return "\n\n".join(text for text in stripped if text.strip()) + "\n" * any(
        map(str.strip, texts)
    )


def _people(message: Part, name: str) -> tuple[Address, ...]:
    values = islice(message.all(name), _MOST_FIELDS)
    found = (each for value in values for each in message_fields.addresses(value))
    return tuple(dict.fromkeys(found))[: message_fields.MOST_PEOPLE]


def _report(message: Part, body: message_bodies.Body) -> Report | None:
    is_report = message.type == "multipart/report"
    if not is_report and not body.statuses:
        return None
    kind = message.parameter("report-type").lower() if is_report else ""
    returned = (
        message_parts.whole(body.returned[0].content.lstrip(b"\n"))
        if body.returned
        else Part([], b"")
    )
    return Report(
        kind or (body.statuses[0].type.rpartition("/")[2] if body.statuses else ""),
        tuple(_statuses(body.statuses)),
        next(iter(message_fields.ids(returned.first("Message-ID"))), None),
    )


def _statuses(parts: list[Part]) -> list[Mapping[str, str]]:
    """Return the fields of each group, which empty lines part."""
    contents = (part.content[:_STATUS_LIMIT].strip() for part in parts)
    groups = (group for content in contents for group in re.split(rb"\n\s*\n", content))
    read = (dict(reversed(message_parts.fields_of(each))) for each in groups)
    return [MappingProxyType(fields) for fields in islice(filter(None, read), _MOST_STATUSES)]
