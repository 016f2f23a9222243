"""Octets of other people's letters as text, whatever charset they name; never a surrogate."""

from __future__ import annotations

import codecs
import re

# As browsers read them (WHATWG Encoding 4.2): the names that are written, for what is meant.
_MEANT = {
    "ansi_x3.110": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-6-e": "iso-8859-6",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "cp-850": "cp850",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "x-euc-jp": "euc_jp",
    "big5": "big5hkscs",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
}
# Python's, and no charsets of mail; some of them take quadratic time or make surrogates.
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"}
)
_FEW = 0.5  # of the other characters that are no ASCII; with fewer broken ones it is UTF-8


def text_of(octets: bytes, charset: str = "") -> str:
    """Return octets as text: in their charset, or else in UTF-8, or else in Windows-1252.

    Line ends become line feeds; lone surrogates and NULs, which no text has, are replaced.
    """
    return clean(_decoded(octets, charset))


def clean(text: str) -> str:
    """Return a text with its line ends as line feeds, and without what no text may hold."""
    if not text.isascii():
        text = re.sub("[\ud800-\udfff]", "\ufffd", text).removeprefix("\ufeff")
    return re.sub("\r+\n?", "\n", text).replace("\0", "")


def _decoded(octets: bytes, charset: str) -> str:
    known = _codec(charset)
    if known == "cp1252" and not octets.isascii():
        known = "cp1252" if charset.strip("\"' ").lower() in _WESTERN else ""
    for name in filter(None, (known, "utf-8")):
        try:
            return octets.decode(name)
        except (UnicodeError, ValueError):
            continue
    if known == "utf-8" or not known:
        text = octets.decode("utf-8", "replace")
        broken = len(re.findall("\ufffd+", text))  # one sequence makes up to four of them
        if broken <= _FEW * (sum(not c.isascii() for c in text) - text.count("\ufffd")):
            return text
        known = "cp1252"
    if known != "cp1252":
        return octets.decode(known, "replace")
    # The five octets that Windows-1252 leaves open are controls, as in browsers.
    return octets.decode("cp1252", "surrogateescape").translate(_OPEN)


_WESTERN = frozenset({"iso-8859-1", "iso8859-1", "latin1", "l1", "cp1252", "windows-1252"})
_OPEN = {0xDC00 + octet: octet for octet in range(0x80, 0x100)}


def _codec(charset: str) -> str:
    """Return the name of Python's codec for a charset, or nothing for one that there is not."""
    name = re.sub(r"[\"'\s]", "", charset.lower().partition(";")[0])[:40]
    if not name.isascii() or not name.isprintable():
        return ""
    try:
        found = codecs.lookup(_MEANT.get(name, name)).name
        if found in _NO_CHARSETS or found.replace("-", "_") in _NO_CHARSETS:
            return ""
        b"".decode(found)  # LookupError for the codecs that make no text
    except (LookupError, ValueError):
        return ""
    return _MEANT.get(found, found)
