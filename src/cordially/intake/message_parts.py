"""A message taken apart: header fields, and the parts of its body (RFC 5322, RFC 2046).

The library's parser calls itself for every level, and takes quadratic time over many; this one
has a bound for levels and for parts, and what a part holds is decoded when it is asked for.
"""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Iterator
from contextlib import suppress
from email.message import Message as Fields
from functools import cached_property

from cordially.intake.charsets import text_of

DEEPEST, MOST_PARTS = 40, 2000
_HEADER_LIMIT = 1_000_000  # octets of all fields
_MOST_FIELDS = 5000
_FIELD_LIMIT = 100_000  # characters of one field
_PARAMETERS_LIMIT = 4000  # the library reads them in quadratic time

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
# What no person types above a letter, and no program writes above one that it quotes.
_TELLING = re.compile(
    rb"(?i)(mime-version|message-id|received|content-type|x-unsent|return-path|x-mailer"
    rb"|dkim-signature|delivered-to|x-mozilla-status|content-transfer-encoding)[ \t]*:"
)
_COMMON = re.compile(
    rb"(?i)(from|to|cc|bcc|reply-to|sender|subject|date|in-reply-to|references)[ \t]*:"
)
_SWAPPED = {"plain/text": "text/plain", "html/text": "text/html"}  # programs get it wrong
_BEFORE = 10  # lines of a banner, and empty ones
# The first line of an mbox (RFC 4155), which a gateway may have marked.
_ENVELOPE = re.compile(rb"(?m)^>?From [^\n]{1,500}\d\d:\d\d[^\n]{0,100}$")
_WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]")
_SAYS_CHARSET = re.compile(
    rb"(?i)<meta\b[^<>]{0,200}\bcharset\s*=[\s\"']*(?!utf-?(?:16|32))([\w.:-]{1,40})"
)
_HTML_HEAD = 4096  # octets in which HTML says its charset


class Part:
    """A part of a message, or the whole of it: its fields, and octets with line feeds."""

    def __init__(self, fields: list[tuple[str, str]], body: bytes) -> None:
        """Take fields by their names in small letters, and what stands below them."""
        self.fields = fields
        self.body = body

    def all(self, name: str) -> Iterator[str]:
        """Yield what the fields of a name say, unfolded and otherwise as they are."""
        name = name.lower()
        return (value for key, value in self.fields if key == name)

    def first(self, name: str) -> str:
        """Return what the first field of a name says that says something, or nothing."""
        return next((value for value in self.all(name) if value), "")

    @cached_property
    def _typed(self) -> Fields:
        fields = Fields()
        for name in ("Content-Type", "Content-Disposition"):
            if value := self.first(name):
                fields[name] = value[:_PARAMETERS_LIMIT].replace("\0", "")
        return fields

    @cached_property
    def type(self) -> str:
        """The type and subtype, in small letters; `text/plain` where none is said."""
        found = self._typed.get_content_type()
        return _SWAPPED.get(found, found)

    @cached_property
    def disposition(self) -> str:
        """How it is to be shown: `inline`, `attachment` or nothing."""
        return self.first("Content-Disposition")[:100].partition(";")[0].strip().lower()

    def parameter(self, name: str, field: str = "Content-Type") -> str:
        """Return a parameter of a field (RFC 2231), or nothing."""
        try:
            value = self._typed.get_param(name, "", field)
        except (ValueError, IndexError, TypeError):  # of parameters in broken pieces
            return ""
        if isinstance(value, tuple):
            charset, _, octets = value
            return text_of(octets.encode("latin-1", "replace"), charset or "utf-8")
        return str(value)

    @cached_property
    def content(self) -> bytes:
        """The octets without their transfer encoding (RFC 2045 section 6)."""
        match self.first("Content-Transfer-Encoding")[:100].strip().lower():
            case "base64":
                return base64_of(self.body)
            case "quoted-printable":
                return quopri.decodestring(self.body)
            case "x-uuencode" | "uuencode" | "x-uue":
                return _uudecoded(self.body)
        return self.body

    @cached_property
    def text(self) -> str:
        """The content as text, in its charset; that of HTML may be said within it."""
        charset = self.parameter("charset")
        if not charset and self.type == "text/html":
            found = _SAYS_CHARSET.search(self.content[:_HTML_HEAD])
            charset = found[1].decode("ascii", "replace") if found else ""
        return text_of(self.content, charset)

    def children(self) -> list[Part]:
        """Return the parts of a multipart; a missing boundary is guessed, or there are none."""
        body = self.body
        if self.first("Content-Transfer-Encoding"):  # RFC 2045 allows none here; some have one
            body = self.content
        found = _between(body, self.parameter("boundary").strip().encode("utf-8", "replace"))
        if not found and (guess := re.search(rb"(?m)^--([^\s-]\S{0,70})[ \t]*$", body)):
            found = _between(body, guess[1])
        parts = [_parsed(each) for each in found]
        if self.type == "multipart/digest":  # RFC 2046 section 5.1.5
            for part in parts:
                part.fields.append(("content-type", "message/rfc822"))
        return parts


def fields_of(octets: bytes) -> list[tuple[str, str]]:
    """Return the fields with which octets begin, by name in small letters."""
    return _parsed(octets).fields


def is_message(content: bytes) -> bool:
    """Tell whether header fields stand at the beginning, or close to it."""
    return _start(content) is not None


def whole(content: bytes) -> Part:
    """Take a message apart; what has no header fields is all body.

    Put aside is what programs leave before the header: a byte order mark, empty lines, the
    first line of an mbox or an .emlx, a banner.
    """
    start = _start(content)
    return _parsed(content[start:]) if start is not None else Part([], content)


def with_line_feeds(content: bytes) -> bytes:
    """Return octets in UTF-8 or as they are, without a byte order mark, with line feeds only."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        content = content.decode("utf-16", "replace").encode("utf-8", "replace")
    content = content.removeprefix(b"\xef\xbb\xbf")
    if b"\r" in content:
        # By the pattern alone each line would be an object: ten times the message's memory.
        content = content.replace(b"\r\n", b"\n").replace(b"\r\n", b"\n")
        content = re.sub(rb"(?<!\r)\r+\n", b"\n", content).replace(b"\r", b"\n")
    if found := re.match(rb"(\d{1,9})[ \t]*\n", content):  # .emlx: its length, and a list behind
        length = int(found[1])
        if _FIELD.match(content, found.end()):
            end = content.rfind(b"<?xml", found.end()) if b"<plist" in content[-4096:] else -1
            content = content[found.end() : end if end >= length // 2 else None]
    return content


_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NO_DIGITS = bytes(set(range(256)) - set(_DIGITS))


def base64_of(octets: bytes) -> bytes:
    """Decode base64 as far as it goes: what is no digit of it counts for nothing."""
    digits = octets.translate(None, _NO_DIGITS)
    if len(digits) % 4 == 1:
        digits = digits[:-1]
    return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))


def _uudecoded(octets: bytes) -> bytes:
    """Decode the lines between `begin` and `end`; a broken one counts for nothing."""
    decoded: list[bytes] = []
    found = re.search(rb"(?m)^begin [^\n]*\n", octets)
    for line in octets[found.end() if found else 0 :].split(b"\n"):
        if line == b"end":
            break
        with suppress(binascii.Error):
            decoded.append(binascii.a2b_uu(line))
    return b"".join(decoded)


def _start(content: bytes) -> int | None:
    """Return where the header begins, or None where there is none."""
    begin = 0
    for number in range(_BEFORE + 1):
        if block := _header(content, begin):
            names = b"\n".join(block)
            told = _TELLING.search(names) is not None
            if told or (
                _COMMON.search(names) is not None
                and not _WORD.search(_ENVELOPE.sub(b"", content[:begin], count=1))
                and (content[_end(content, begin) :][:1] in (b"\n", b"") or _only_common(block))
            ):
                return begin
        end = content.find(b"\n", begin, begin + 1000)
        if end < 0 or number == _BEFORE:
            return None
        begin = end + 1
    return None


def _only_common(block: list[bytes]) -> bool:
    return all(_COMMON.match(each) for each in block)


def _header(content: bytes, begin: int) -> list[bytes]:
    """Return the field lines that follow each other from some octet on, without those folded."""
    return [line for line in _lines(content, begin) if line[:1] not in b" \t"]


def _lines(content: bytes, begin: int) -> Iterator[bytes]:
    """Yield the lines of a header: fields, and those that go on with one."""
    limit = min(len(content), begin + _HEADER_LIMIT)
    first = True
    while begin < limit:
        end = content.find(b"\n", begin)
        end = len(content) if end < 0 else end
        line = content[begin:end]
        if not _FIELD.match(line) and (first or not line or line[:1] not in b" \t"):
            return
        yield line
        first = False
        begin = end + 1


def _end(content: bytes, begin: int) -> int:
    """Return where the header ends that begins at some octet."""
    return begin + sum(len(line) + 1 for line in _lines(content, begin))


def _parsed(octets: bytes) -> Part:
    fields: list[tuple[str, list[bytes]]] = []
    begin = 0
    while True:
        for line in _lines(octets, begin):
            begin += len(line) + 1
            if line[:1] in b" \t":
                fields[-1][1].append(b" " + line.strip())
            elif len(fields) < _MOST_FIELDS:
                name, _, value = line.partition(b":")
                if name.startswith(b"*"):  # bold letters of a page, copied as text
                    name, value = name.strip(b"*"), value.removeprefix(b"*")
                fields.append((name.decode("ascii").strip().lower(), [value.strip()]))
        # A line that broken programs leave among the fields, such as `>From `.
        end = octets.find(b"\n", begin, begin + 1000)
        stray = octets[begin:end] if end > begin else b""
        if not (fields and stray and _known_field(octets, end + 1)):
            break
        begin = end + 1
    if octets[begin : begin + 1] == b"\n":
        begin += 1
    return Part(
        [
            (name, text_of(b"".join(value)[:_FIELD_LIMIT]).replace("\n", " "))
            for name, value in fields
        ],
        octets[begin:],
    )


def _known_field(octets: bytes, begin: int) -> bool:
    return bool(_TELLING.match(octets, begin) or _COMMON.match(octets, begin))


def _between(body: bytes, boundary: bytes) -> list[bytes]:
    """Return what lies between the lines of a boundary (RFC 2046 section 5.1.1)."""
    if not boundary:
        return []
    marks = re.finditer(rb"(?m)^--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\n|\Z)", body)
    found: list[bytes] = []
    begin = None
    for mark in marks:
        if begin is not None:
            found.append(body[begin : max(begin, mark.start() - 1)])
        begin = None if mark[1] else mark.end()
        if len(found) >= MOST_PARTS:
            return found
    if begin is not None and body[begin:].strip():
        found.append(body[begin:])
    return found
