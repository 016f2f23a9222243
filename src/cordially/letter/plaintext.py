"""The text part of a letter, made from its HTML, and HTML made from typed text."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import unquote

from html2text import HTML2Text
from html2text.utils import dumb_property_dict, list_numbering_start

from cordially.errors import DataError

SIZE_LIMIT, DEPTH_LIMIT = 64 * 1024, 50

_VOID = {"base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
_UNSEEN = {"head", "title", "style", "script", "template"}
_LISTS, _CELLS, _FRAMES = {"ul", "ol"}, {"td", "th"}, {"td", "th", "li", "blockquote"}
_LINES = "body div section article main header footer nav aside address center tr td th li dt dd"
_PARAGRAPHS = "p h1 h2 h3 h4 h5 h6 hr ul ol dl blockquote pre figure figcaption table caption form"
_BREAKS = dict.fromkeys(_LINES.split(), 1) | dict.fromkeys(_PARAGRAPHS.split(), 2)
_BLOCKS = _BREAKS.keys() | _UNSEEN
_ENDED_BY = {"a": {"a"}, "li": {"li"}, "tr": {"tr"}, "td": _CELLS, "th": _CELLS}
_CONCEALING = {("display", "none"), ("visibility", "hidden"), ("mso-hide", "all"), ("opacity", "0")}
_CLIPPED = {("max-height", "0"), ("overflow", "hidden")}
# Not compiled before they are needed, which in most letters they are not.
_ZERO = r"^[0.]+(?:[a-z]+|%)?$"
_HTML_BLANKS, _BLANK_LINES = re.compile(r"[ \t\n\r\f]+"), re.compile(r"\n\s*\n")
_DECORATION = r"^(?:https?://)?(?:www\.)?|/$"
_KEPT_BLANK = r"(?m)^ | (?= )"
_URL = r"""(?i)\b(https?://(?:[^\s<>()"]|\([^\s<>()"]*\))*(?:\([^\s<>()"]*\)|[^\s<>()".,:;!?'’”»…\]}]))"""
# What a keyboard does not give: blanks of other kinds, controls, hints where a line may break.
_CONTROLS = [*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x2060, 0xFEFF]
_UNTYPED = str.maketrans("\xa0\u2007\u202f\u2028\u2029", " " * 5, "".join(map(chr, _CONTROLS)))


def from_html(html: str) -> str:
    """Return the text part of a letter: what a person would have typed.

    A paragraph is one line; hidden text and addresses already shown are left out.
    A line `--` becomes `-- `, the only one to end in a blank.  The text ends in a
    line break, or is empty.  Raises DataError for HTML that is too long or broken.
    """
    if len(html.encode(errors="replace")) > SIZE_LIMIT:
        raise DataError(f"The letter has over {SIZE_LIMIT // 1024} KiB of HTML.", "Shorten it.")
    typist = _Typist()
    try:
        typist.feed(html)
        if typist.cdata_elem or re.match("<.", typist.rawdata, re.DOTALL):
            raise ValueError  # close() would take quadratic time to type the markup
        typist.close()
    except (AssertionError, ValueError) as error:  # html.parser raises both
        raise DataError("The letter's HTML is broken.", "Look for a tag left open.") from error
    typist.end(1)
    return _finished("".join(typist.outtextlist))


def to_html_paragraphs(text: str) -> str:
    """Return typed text as HTML: `<p>`, `<br>`, and links for http and https addresses.

    `from_html` gives the text back, but for this: blanks at line ends go, except in
    `-- `, which a line `--` becomes; runs of blank lines become one, and none at the
    ends; tabs and no-break spaces become blanks; controls, soft hyphens and zero-width
    spaces go; one line break stands at the end.
    """
    typed = re.sub(_KEPT_BLANK, "\xa0", _finished(text).rstrip("\n"))
    pieces = [escape(piece) for piece in re.split(_URL, typed)]  # every other one is an address
    pieces[1::2] = [f'<a href="{address}">{address}</a>' for address in pieces[1::2]]
    paragraphs = "".join(pieces).replace("\n", "<br>\n").split("<br>\n<br>\n")
    return "\n".join(f'<p style="margin:0 0 1em">{each}</p>' for each in paragraphs if each)


def _finished(text: str) -> str:
    typed = re.sub("\r\n?", "\n", text).translate(_UNTYPED).expandtabs()
    lines = (line.rstrip() for line in typed.split("\n"))
    body = "\n".join("-- " if line == "--" else line for line in lines).strip("\n")
    return _BLANK_LINES.sub("\n\n", body) + "\n" if body else ""


def _address(href: str) -> str:
    target = "%20".join(re.sub(r"[\t\n\r]", "", href).split())
    if target[:7].lower() == "mailto:":
        return unquote(target[7:].partition("?")[0])
    return target if target.lower().startswith(("http://", "https://")) else ""


class _Element:
    """An open element, and what is to be remembered of it until its end."""

    def __init__(
        self, tag: str, hidden: bool = False, tiny: bool = False, verbatim: bool = False
    ) -> None:
        self.tag = tag
        self.hidden = hidden
        self.tiny = tiny  # unlike hidden, undone by an element inside with a font size
        self.verbatim = verbatim
        self.first = 0  # of the pieces written in it
        self.number = 0  # of a list's last item
        self.href = ""
        self.gap: str | None = None  # before a row's next cell; without one it begins a line


class _Typist(HTML2Text):
    """Type what HTML shows: html2text minds blanks and breaks, and is asked for no mark."""

    def __init__(self) -> None:
        super().__init__(bodywidth=0)
        self.convert_charrefs = True  # text comes decoded and in one piece
        self.open = [_Element("")]
        self.linked: set[str] = set()

    def handle_data(self, data: str, entity_char: bool = False) -> None:
        inside = self.open[-1]
        if not (inside.hidden or inside.tiny):
            words = data.replace(" ", "\xa0") if inside.verbatim else _HTML_BLANKS.sub(" ", data)
            self.space = self.space or words.startswith(" ")
            if typed := words.strip(" "):
                self.o(typed)
                self.space = words.endswith(" ")

    def handle_tag(self, tag: str, attrs: dict[str, str | None], start: bool) -> None:
        if start:
            self.begin(tag, attrs)
        if tag == "q":
            self.handle_data('"')
        if not start or tag in _VOID:
            self.end_nearest({tag}, {"table"} if tag in _BLOCKS else _BLOCKS)

    def begin(self, tag: str, attrs: dict[str, str | None]) -> None:
        self.end_nearest(_ENDED_BY.get(tag, set()), _LISTS | {"table"})
        if tag in _BREAKS:
            self.end_nearest({"p", "head"}, {"table"})
        if len(self.open) > DEPTH_LIMIT:
            raise DataError("The letter's HTML is nested too deep.", "Look for missing end tags.")
        outer = self.open[-1]
        css = dumb_property_dict((attrs.get("style") or "").lower().replace("!important", ""))
        style = {name: re.sub(_ZERO, "0", value) for name, value in css.items()}.items()
        unseen = "hidden" in attrs or tag in _UNSEEN or _CONCEALING & style or style >= _CLIPPED
        tiny = ("font-size", "0") in style or (outer.tiny and "font-size" not in css)
        new = _Element(tag, outer.hidden or bool(unseen), tiny, outer.verbatim or tag == "pre")
        self.open.append(new)
        if new.hidden:
            return
        self.p_p = max(self.p_p, _BREAKS.get(tag, 0))
        if tag == "br":
            self.o("\n")
        elif tag == "img":
            self.handle_data(attrs.get("alt") or "")
        elif tag == "a" and not tiny:
            new.href = _address(attrs.get("href") or "")
        elif tag == "ol":
            new.number = list_numbering_start({"start": attrs.get("start") or "1"})
        elif tag in _FRAMES:
            if outer.gap is not None:
                self.p_p = 0
            self.lastWasNL = True  # so that no blank comes first
            self.o("", force=True)  # the breaks before it are not part of it
        new.first = len(self.outtextlist)

    def end_nearest(self, tags: set[str], shields: set[str]) -> None:
        """End the innermost element of these tags, unless a nearer one shields it."""
        for index in range(len(self.open) - 1, 0, -1):
            if self.open[index].tag in tags:
                return self.end(index)
            if self.open[index].tag in shields:
                return

    def end(self, index: int) -> None:
        while len(self.open) > index:
            done = self.open.pop()
            if done.hidden:
                continue
            if done.href or done.tag in _FRAMES:
                written = "".join(self.outtextlist[done.first :])
                del self.outtextlist[done.first :]
                if done.href:
                    (self.out if written else self.o)(self.labelled(done.href, written))
                else:
                    self.out(self.framed(done.tag, written))
            self.p_p = max(self.p_p, _BREAKS.get(done.tag, 0))

    def labelled(self, address: str, written: str) -> str:
        label = written.strip()
        known = address in self.linked or address in label.split()
        self.linked.add(address)
        bare, target = (re.sub(_DECORATION, "", each.lower()) for each in (label, address))
        shown = address if bare in ("", target) else f"{label} ({address})"
        return written if known else written.removesuffix(written.lstrip()) + shown

    def framed(self, tag: str, written: str) -> str:
        text = _BLANK_LINES.sub("\n" if tag == "li" else "\n\n", written).strip("\n")
        if tag == "blockquote":
            return "> " + text.replace("\n", "\n> ")
        if tag == "li":
            self.p_p = 1
            around = [each for each in self.open if each.tag in _LISTS] or [_Element("ul")]
            around[-1].number += 1
            mark = f"{around[-1].number}. " if around[-1].tag == "ol" else "- "
            return mark + text.replace("\n", "\n  ")
        row = self.open[-1]
        gap, row.gap = row.gap or "", None if "\n" in text else "  " if text else ""
        return gap + text
