"""Letters written elsewhere, as text with a few header lines or as an .eml file."""

from __future__ import annotations

from typing import NamedTuple

from cordially.errors import DataError
from cordially.intake import message_reader
from cordially.model import Address


class FoundLetter(NamedTuple):
    """A letter as far as it says of itself; what it does not say is None or empty.

    `beside` are those who get it besides the recipient.
    """

    text: str
    subject: str | None = None
    sender: Address | None = None
    recipient: Address | None = None
    attachments: tuple[str, ...] = ()
    lang: str | None = None
    beside: tuple[Address, ...] = ()


def read(content: bytes, label: str) -> FoundLetter:
    """Read a letter: its header fields as of a message, where it has any, and its writer's words.

    Raises DataError, naming `label`, for what has no text, is too large or no letter.
    """
    message = message_reader.read(content, label)
    if not message.text.strip():
        if message.whole_text.strip():
            raise DataError(f"{label} has no text but what it quotes.")
        raise DataError(f"{label} has no text.")
    people = tuple(dict.fromkeys((*message.to, *message.cc)))
    return FoundLetter(
        message.text,
        message.subject,
        message.sender,
        people[0] if people else None,
        tuple(file.name for file in message.files),
        message.lang,
        people[1:],
    )
