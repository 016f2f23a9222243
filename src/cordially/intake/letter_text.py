"""A letter as plain text with a few header lines, to be edited by hand and read back."""

from __future__ import annotations

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
    headers = (str(draft.sender), str(draft.recipient), draft.letter.subject)
    lines = [f"{name}: {value}" for name, value in zip(_HEADERS, headers, strict=True)]
    return "\n".join([*lines, "", draft.letter.text])


def read(text: str) -> Edited:
    """Read back what `write` wrote and a person changed.

    Raises DataError, naming the line, when the header lines are not the three expected
    ones, an address cannot be read, or the letter is empty.
    """
    head, _, body = text.replace("\r\n", "\n").lstrip("\n").partition("\n\n")
    found: dict[str, str] = {}
    for number, line in enumerate(head.split("\n"), 1):
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
    if not body.strip():
        raise DataError("The letter has no text.")
    return Edited(
        _address(found["From"], "From"),
        _address(found["To"], "To"),
        values.line(found["Subject"], "Subject"),
        _tidied(body),
    )


def _address(value: str, what: str) -> Address:
    address, title = values.person(value, what)
    if not address.addr_spec or title:
        raise DataError(f"{what} must be “Name <address>”, and is {values.shown(value)}.")
    return address


def _tidied(body: str) -> str:
    """Drop blanks at the ends of lines, but for the signature's `-- ` (RFC 3676 section 4.3)."""
    lines = [line.rstrip() for line in body.split("\n")]
    lines = ["-- " if line == "--" else line for line in lines]
    return "\n".join(lines).strip("\n") + "\n"
