"""Write header fields, never folding inside an id, an address or a quoted name."""

import re
import unicodedata
from binascii import b2a_base64
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from typing import NamedTuple
from urllib.parse import quote

from cordially import values
from cordially.errors import DataError
from cordially.model import Address


class File(NamedTuple):
    """What the Content-Type of a file says: its type, and its name for old programs."""

    content_type: str
    name: str


Value = str | Address | File | datetime | tuple[str, ...]
"""What a field says; a tuple is ids, and Content-Disposition says a file name."""

_WIDTH = 78  # RFC 5322 section 2.1.1
_ENCODED_WIDTH = 76  # RFC 2047 section 2, for a line with an encoded word on it
_ENCODED_WORD = 75
_LONGEST_WORD = _WIDTH - len("Subject: ")
_LONGEST_QUOTED = 900  # and still far from the 998 octets of a line
_LONGEST_ID = 900

# U+2028 and U+2029 too: readers that use str.splitlines take them for line ends.
_CONTROL = "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]"
_ATOMS = r"(?a)[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*"
# Not < or >: the standard library takes them for quotes.
_QUOTED_FILENAME = r"[ !#-;=?-\[\]-~]{1,60}"
_FILENAME_SECTION = 55  # leaves room for "filename*12*=utf-8''" and ";" in a line
_UNQUOTED = "!#$&+^`{|}"  # with letters, digits and "_.-~", attribute-char of RFC 2231
_ID = re.compile(r"<[!-;=?-~]+@[!-;=?-~]+>")
_Q_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/ ")


def deliverable(address: Address, what: str) -> Address:
    """Return the address as it stands in a header, its domain an A-label (RFC 5891).

    Raises DataError, naming `what`, for an addr-spec that no mail can reach.
    """
    spec = values.addr_spec(address.addr_spec, what)
    local, _, domain = spec.rpartition("@")
    if "=?" in local:
        raise DataError(f"{what} looks like an encoded word: {values.shown(spec)}.")
    try:
        return Address(address.display_name, f"{local}@{values.a_label(domain)}")
    except UnicodeError as error:
        raise DataError(f"{what} has a domain that cannot be: {values.shown(domain)}.") from error


def checked_id(value: str, what: str) -> str:
    """Return a Message-ID of the form `<…@…>` unchanged, or raise DataError naming `what`."""
    if len(value) > _LONGEST_ID or not _ID.fullmatch(value):
        raise DataError(
            f"{what} is not a Message-ID: {values.shown(value)}.",
            "A Message-ID looks like <1b2c3d@example.com>.",
        )
    return value


def on_the_wire(date: datetime) -> datetime:
    """Return the moment as a Date field can say it: whole seconds, a zone of whole minutes.

    Raises ValueError for a datetime without a zone.
    """
    offset = date.utcoffset()
    if offset is None:
        raise ValueError("A Date needs a datetime with a time zone.")
    if offset % timedelta(minutes=1):
        return date.astimezone(UTC).replace(microsecond=0)
    return date.replace(tzinfo=timezone(offset), microsecond=0)


def write(name: str, value: Value) -> str:
    """Write a field, folded, with its final CRLF.

    Raises DataError for a value with a control character or a lone surrogate, and
    for an id that is none.
    """
    if isinstance(value, datetime):
        return f"{name}: {format_datetime(value)}\r\n"
    if isinstance(value, Address):  # before the ids: an Address is a tuple as well
        return _folded(name, _mailbox(name, value))
    if isinstance(value, File):
        _refuse_controls(value.name, name)
        return _folded(name, [f"{value.content_type};", *_old_name(value.name)], _ENCODED_WIDTH)
    if isinstance(value, tuple):
        return _folded(name, [checked_id(each, name) for each in value], width=0)
    _refuse_controls(value, name)
    if name == "Subject":
        return _folded(name, _text(name, value))
    if name == "Content-Disposition":
        return _folded(name, ["attachment;", *_filename(value)])
    return f"{name}: {value}\r\n"


def _is_printable_ascii(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _refuse_controls(value: str, what: str) -> None:
    if not value.isprintable() and (found := re.search(_CONTROL, value)):
        raise DataError(
            f"{what} holds a character that may not stand in a header"
            f" (U+{ord(found[0]):04X}): {values.shown(value)}."
        )


def _folded(name: str, words: list[str], width: int = _WIDTH) -> str:
    """Lay words out in lines, breaking only between words; a width of 0 is one word a line."""
    if words[0].startswith("=?"):
        width = _ENCODED_WIDTH
    line = f"{name}: {' '.join(words)}"
    if len(words) == 1 or len(line) <= width:
        return f"{line}\r\n"
    line = f"{name}: {words[0]}"
    lines = []
    for word in words[1:]:
        if len(line) + 1 + len(word) <= width:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = f" {word}"
    return "\r\n".join([*lines, line, ""])


def _text(name: str, text: str) -> list[str]:
    words = text.split(" ")
    plain = not text or (
        _is_printable_ascii(text)
        and "=?" not in text
        and all(0 < len(word) <= _LONGEST_WORD for word in words)
    )
    return words if plain else _encoded_words(name, text)


def _mailbox(name: str, address: Address) -> list[str]:
    display = address.display_name
    _refuse_controls(display, name)
    if not display:
        return [address.addr_spec]
    return [*_phrase(name, display), f"<{address.addr_spec}>"]


def _phrase(name: str, display: str) -> list[str]:
    if "=?" not in display and _is_printable_ascii(display):
        words = display.split(" ")
        if re.fullmatch(_ATOMS, display) and all(len(word) <= _LONGEST_WORD for word in words):
            return words
        quoted = '"' + display.replace("\\", r"\\").replace('"', r"\"") + '"'
        if len(quoted) <= _LONGEST_QUOTED:
            return [quoted]
    return _encoded_words(name, display)


def _encoded_words(name: str, text: str) -> list[str]:
    """Encode text by RFC 2047 in Q or B, whichever is shorter, splitting between characters."""
    octets = [len(character.encode()) for character in text]
    q_sizes = [
        1 if character in _Q_PLAIN else 3 * size
        for character, size in zip(text, octets, strict=True)
    ]
    in_q = sum(q_sizes) <= (sum(octets) + 2) // 3 * 4
    room = _ENCODED_WIDTH - len(f"{name}: ")
    words = []
    start = 0
    while start < len(text):
        payload = room - len("=?utf-8?q??=")
        end = _fitting(
            text, q_sizes if in_q else octets, start, payload if in_q else payload // 4 * 3
        )
        words.append(_in_q(text[start:end]) if in_q else _in_b(text[start:end]))
        start, room = end, _ENCODED_WORD
    return words


def _fitting(text: str, sizes: list[int], start: int, capacity: int) -> int:
    """Return where to end a word that starts at `start`: after a whole glyph if one fits."""
    end = start
    while end < len(text) and sizes[end] <= capacity:
        capacity -= sizes[end]
        end += 1
    glyph_end = end
    while start < glyph_end < len(text) and _joined(text, glyph_end):
        glyph_end -= 1
    return glyph_end if glyph_end > start else end


def _joined(text: str, index: int) -> bool:
    """Tell whether a mark, a skin tone or a zero-width joiner ties a character to the last one."""
    character = text[index]
    return (
        "\u200d" in (character, text[index - 1])
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or unicodedata.category(character).startswith("M")
    )


def _in_q(text: str) -> str:
    # Only what RFC 2047 section 5 (3) lets stand in a display name.
    encoded = "".join(
        character
        if character in _Q_PLAIN
        else "".join(f"={octet:02X}" for octet in character.encode())
        for character in text
    )
    return f"=?utf-8?q?{encoded.replace(' ', '_')}?="


def _in_b(text: str) -> str:
    return f"=?utf-8?b?{b2a_base64(text.encode(), newline=False).decode('ascii')}?="


def _is_quotable(filename: str) -> bool:
    return "=?" not in filename and bool(re.fullmatch(_QUOTED_FILENAME, filename))


def _old_name(filename: str) -> list[str]:
    """Write the parameter as programs know it that read no RFC 2231.

    RFC 2047 section 5 wants no encoded word in a quoted string, but those programs do.
    """
    if _is_quotable(filename):
        return [f'name="{filename}"']
    first, *rest = _encoded_words(' name="', filename)
    words = [f'name="{first}', *rest]
    return [*words[:-1], f'{words[-1]}"']


def _filename(filename: str) -> list[str]:
    """Write the parameter as a quoted string, or by RFC 2231 where that could be misread."""
    if _is_quotable(filename):
        return [f'filename="{filename}"']
    sections = [""]
    for character in filename:
        octets = quote(character, safe=_UNQUOTED)
        if len(sections[-1]) + len(octets) > _FILENAME_SECTION:
            sections.append("")
        sections[-1] += octets
    if len(sections) == 1:
        return [f"filename*=utf-8''{sections[0]}"]
    sections[0] = f"utf-8''{sections[0]}"
    last = len(sections) - 1
    return [
        f"filename*{number}*={section}{';' if number < last else ''}"
        for number, section in enumerate(sections)
    ]
