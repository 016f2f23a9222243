"""A letter as plain text with a few header lines, to be edited by hand and read back."""

from __future__ import annotations

import re
from typing import NamedTuple

from cordially import values
from cordially.errors import DataError
from cordially.model import Address, Draft

_HEADERS = ("From", "To", "Subject")


class Edited(NamedTuple):
    """What the person made of a letter."""

    sender: Address
    recipient: Address
    subject: str
    text: str


def write(draft: Draft) -> str:
    """Write a draft as From, To and Subject lines, an empty line, and its text."""
    sender, recipient = values.mailbox(draft.sender), values.mailbox(draft.recipient)
    headers = (sender, recipient, draft.letter.subject)
    lines = [f"{name}: {value}" for name, value in zip(_HEADERS, headers, strict=True)]
    return "\n".join([*lines, "", draft.letter.text])


def read(text: str) -> Edited:
    """Read back what `write` wrote and a person changed.

    Raises DataError, naming the line, when the header lines are not the three expected
    ones, an address cannot be read, or the letter is empty.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    found: dict[str, str] = {}
    after = len(lines)
    for number, line in enumerate(lines, 1):
        if not line.strip():
            if not found:
                continue
            after = number
            break
        name, colon, value = line.partition(":")
        name = name.strip().capitalize()
        if not colon or name not in _HEADERS:
            raise DataError(
                f"Line {number} of the letter should begin with From:, To: or Subject:,"
                f" and is {values.shown(line)}.",
                "An empty line parts these three from the text.",
            )
        if name in found:
            raise DataError(f"Line {number} of the letter gives {name} a second time.")
        found[name] = value.strip()
    for name in _HEADERS:
        if name not in found:
            raise DataError(f"The letter has no “{name}:” line before its text.")
    body = "\n".join(lines[after:])
    if not body.strip():
        raise DataError("The letter has no text.")
    return Edited(
        _address(found["From"], "From"),
        _address(found["To"], "To", may_be_open=True),
        _subject(found["Subject"]),
        _tidied(body),
    )


def _subject(value: str) -> str:
    # Isolates stand around names in a right-to-left script (facts.isolated), and may stay.
    values.line(re.sub("[\u2068\u2069]", "", value), "Subject")
    return " ".join(value.split())


def _address(value: str, what: str, *, may_be_open: bool = False) -> Address:
    address, title = values.person(value, what)
    if title or not (address.addr_spec or may_be_open):
        raise DataError(f"{what} must be “Name <address>”, and is {values.shown(value)}.")
    return address


def _tidied(body: str) -> str:
    """Drop blanks at the ends of lines, but for the signature's `-- ` (RFC 3676 section 4.3)."""
    lines = [line.rstrip() for line in body.split("\n")]
    lines = ["-- " if line == "--" else line for line in lines]
    return "\n".join(lines).strip("\n") + "\n"
