"""Turn a letter into the bytes of a message, and prove that they say the same."""

from __future__ import annotations

import re
from base64 import encodebytes
from binascii import b2a_qp
from collections.abc import Sequence
from datetime import datetime
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import collapse_rfc2231_value, getaddresses, parsedate_to_datetime
from typing import NamedTuple

from cordially import values
from cordially.errors import DataError
from cordially.mail import header
from cordially.model import Address, Attachment, Letter

_LINE_LIMIT = 998  # octets without CRLF, RFC 5322 section 2.1.1
_CONTENT_TYPE = r"[!#-'*+.0-9A-Z^-~-]{1,127}/[!#-'*+.0-9A-Z^-~-]{1,127}"

# b2a_qp writes a blank at the end of a full line as "=20" past the 76th column.
_OVERFULL = re.compile(rb"=(?:20|09)(?=\r\n)(?<=[^\n]{74}=..)")


class ProofError(RuntimeError):
    """The message that was made does not say what it should; always a bug of this program."""


class _Part(NamedTuple):
    """One entity of RFC 2045: its fields, and either its decoded content or its parts."""

    fields: list[tuple[str, header.Value]]
    content: bytes = b""
    parts: tuple[_Part, ...] = ()
    boundary: str = ""


def compose(
    letter: Letter,
    *,
    sender: Address,
    recipient: Address,
    message_id: str,
    date: datetime,
    references: Sequence[str] = (),
    attachments: Sequence[Attachment] = (),
    unsent: bool = False,
) -> bytes:
    """Build the RFC 5322 message and prove it by reading it back with the standard library.

    `date` needs a time zone, else ValueError.  The last of `references`, oldest first, is the
    message replied to.  `unsent` makes mail programs open the message for editing.  In both
    bodies line ends (CR, LF, CRLF) become CRLF, and the end becomes exactly one CRLF; nothing
    else changes.

    Raises DataError for an address, id, header value, file name or content type that may not
    be in a message, and ProofError, a bug, when the bytes do not read back as what was asked.
    """
    ids = tuple(references)
    fields: list[tuple[str, header.Value]] = [
        ("From", header.deliverable(sender, "The sender's address")),
        ("To", header.deliverable(recipient, "The recipient's address")),
        ("Subject", letter.subject),
        ("Date", header.on_the_wire(date)),
        ("Message-ID", (message_id,)),
    ]
    if ids:
        fields += [("In-Reply-To", ids[-1:]), ("References", ids)]
    if unsent:
        fields.append(("X-Unsent", "1"))
    fields.append(("MIME-Version", "1.0"))

    entity = _entity(letter, attachments)
    whole = entity._replace(fields=fields + entity.fields)
    data = _rendered(whole)
    _prove(data, whole)
    return data


def message_id(sender: Address, token: str) -> str:
    """Return the Message-ID `<token@domain>`, with the A-label of the sender's domain.

    The token must be unique for ever and without blanks; DataError where it, or the address,
    cannot stand in an id (RFC 5322 section 3.6.4).
    """
    domain = header.deliverable(sender, "The sender's address").addr_spec.rpartition("@")[2]
    return header.checked_id(f"<{token}@{domain}>", "The Message-ID")


def _entity(letter: Letter, attachments: Sequence[Attachment]) -> _Part:
    body = _text("plain", letter.text)
    if letter.html is not None:
        # RFC 2046 section 5.1.4: the best one last.
        body = _multipart("alternative", body, _text("html", letter.html))
    if attachments:
        body = _multipart("mixed", body, *map(_attached, attachments))
    return body


def _text(subtype: str, text: str) -> _Part:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    try:
        content = lines.replace("\n", "\r\n").encode()
    except UnicodeEncodeError as error:
        raise DataError("The letter holds half a character (a lone surrogate).") from error
    return _Part(
        [
            ("Content-Type", f"text/{subtype}; charset=utf-8"),
            ("Content-Transfer-Encoding", "quoted-printable"),
        ],
        content,
    )


def _multipart(subtype: str, *parts: _Part) -> _Part:
    # No line of quoted-printable or base64 holds "=_" (RFC 2045 section 6.7), so one boundary
    # serves every message; the parser compiles a pattern for each that it has not seen.
    boundary = f"=_{subtype}"
    fields: list[tuple[str, header.Value]] = [
        ("Content-Type", f'multipart/{subtype}; boundary="{boundary}"')
    ]
    return _Part(fields, parts=parts, boundary=boundary)


def _attached(attachment: Attachment) -> _Part:
    filename, content_type = attachment.filename, attachment.content_type
    if filename in {"", ".", ".."} or "/" in filename or "\\" in filename:
        raise DataError(f"An attachment cannot have the name {values.shown(filename)}.")
    if not re.fullmatch(_CONTENT_TYPE, content_type):
        raise DataError(
            f"{values.shown(content_type)} is not a content type.",
            "A content type looks like application/pdf.",
        )
    if content_type.lower().startswith(("message/", "multipart/")):
        # RFC 2046 section 5.2.1 forbids base64 there.
        raise DataError(f"A file of the type {content_type} cannot be attached.")
    return _Part(
        [
            ("Content-Type", content_type),
            ("Content-Transfer-Encoding", "base64"),
            ("Content-Disposition", filename),
        ],
        attachment.content,
    )


def _rendered(part: _Part) -> bytes:
    head = "".join([header.write(name, value) for name, value in part.fields]) + "\r\n"
    if not part.parts:
        encoded = _quoted_printable if _is_text(part) else _base64
        return head.encode() + encoded(part.content)
    delimiter = f"--{part.boundary}".encode()
    body = b"".join([delimiter + b"\r\n" + _rendered(each) + b"\r\n" for each in part.parts])
    return head.encode() + body + delimiter + b"--\r\n"


def _is_text(part: _Part) -> bool:
    return ("Content-Transfer-Encoding", "quoted-printable") in part.fields


def _quoted_printable(content: bytes) -> bytes:
    encoded = _OVERFULL.sub(rb"=\r\n\g<0>", b2a_qp(content))
    # A lone dot ends the message for careless servers; b2a_qp overlooks it after a soft break.
    encoded = encoded.replace(b"=\r\n.\r\n", b"=\r\n=2E\r\n")
    # Mailboxes of the mbox kind put a ">" before "From ".  The soft break keeps the line short.
    encoded = encoded.replace(b"\nFrom ", b"\n=46=\r\nrom ")
    return b"=46=\r\n" + encoded[1:] if encoded.startswith(b"From ") else encoded


def _base64(content: bytes) -> bytes:
    return encodebytes(content).replace(b"\n", b"\r\n")


def _prove(data: bytes, whole: _Part) -> None:
    """Raise ProofError unless the bytes are sound lines and read back as the whole."""
    lines = data.split(b"\r\n")
    text = b"".join(lines)
    if lines[-1] or b"\r" in text or b"\n" in text:
        raise ProofError("The message has a line that does not end in CRLF.")
    if max(map(len, lines)) > _LINE_LIMIT:
        raise ProofError(f"The message has a line of more than {_LINE_LIMIT} octets.")
    try:
        _prove_part(message_from_bytes(data), whole)
    except (ValueError, TypeError, LookupError, MessageError) as error:
        raise ProofError(f"The message cannot be read back: {error}.") from error


def _prove_part(found: Message, part: _Part) -> None:
    fields = [(name, _read(name, raw)) for name, raw in found.raw_items()]
    if fields != part.fields:
        wrong = [field for field in fields if field not in part.fields]
        raise ProofError(f"The message reads back with other header fields: {wrong}.")
    if found.defects or found.preamble or found.epilogue:
        raise ProofError(f"The message is malformed: {found.defects}.")
    if part.parts:
        for inner, expected in zip(found.get_payload(), part.parts, strict=True):
            _prove_part(inner, expected)
    elif found.is_multipart() or found.get_payload(decode=True) != part.content:
        raise ProofError("A body or an attachment reads back differently.")


def _read(name: str, raw: str) -> header.Value:
    """Read what a field says: the inverse of `header.write`, by the standard library."""
    if not raw.isascii():  # RFC 6532
        raw = raw.encode("ascii", "surrogateescape").decode()
    raw = raw.replace("\r\n", "")
    if name in {"Message-ID", "In-Reply-To", "References"}:
        return tuple(raw.split())
    if name == "Date":
        return parsedate_to_datetime(raw)
    if name in {"From", "To"}:
        ((display, addr_spec),) = getaddresses([raw])
        return Address(_decoded(display), addr_spec)
    if name == "Content-Disposition" and raw.startswith("attachment; "):
        field = Message()
        field[name] = raw
        return collapse_rfc2231_value(field.get_param("filename", "", name))
    return _decoded(raw)


def _decoded(text: str) -> str:
    if "=?" not in text:
        return text
    return "".join(
        piece if isinstance(piece, str) else piece.decode(charset or "ascii")
        for piece, charset in decode_header(text)
    )
