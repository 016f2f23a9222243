"""The HTML of other people's letters as text, without what they quote."""

from __future__ import annotations

import re
from html import unescape

from cordially.errors import DataError
from cordially.letter import plaintext

_LIMIT = 1_000_000  # characters; behind them no letter is read
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]{0,40})([^<>]{0,8000})>")
_UNSEEN = {"head", "script", "style", "title", "template", "xml"}
# What stands before a name in the same attribute: beyond the next class it is another one.
_VALUE = r"[\"']?(?:(?!class\s*=)[^\"'>]){0,200}"
# From such an element on everything is the other side's: Outlook, Hotmail, Yahoo, Zimbra.
_DIVIDER = re.compile(
    r"(?i)(?:id\s*=\s*[\"']?(?:x_)*(?:divrplyfwdmsg|stopspelling|appendonsend|zwchr|olk_src_body_section"
    r"|mail-editor-reference-message-container|ms-outlook-mobile-body-separator-line-reference)\b"
    rf"|class\s*=\s*{_VALUE}(?:outlookmessageheader|yahoo_quoted|moz-forward-container"
    r"|moz-email-headers-table|protonmail_quote|tutanota_quote|zmail_extra|gmx_quote|ms-outlook-mobile-reference-message)"
    r"|data-marker\s*=\s*[\"']?__(?:divider|quoted_text)__|name\s*=\s*[\"']?quote\b)"
)
# Such an element is the other side's, and what follows it may be an answer again.
_QUOTED = re.compile(
    rf"(?i)(?:type\s*=\s*[\"']?cite|class\s*=\s*{_VALUE}(?:gmail_quote|gmail_attr"
    r"|moz-cite-prefix|yahoo_quoted|protonmail_quote|ya_quoted|mail_quote)|id\s*=\s*[\"']?replysplit)"
)
_TELLING = 1000  # characters of a tag in which it says whose words those are
_LEAD = 2000  # characters of HTML in which a line ends that says who wrote
_QUOTING = {"blockquote", "div", "p", "span"}
_BREAKING = {
    "address",
    "blockquote",
    "br",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "h1",
    "h2",
    "h3",
}
_BREAKING |= {
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "tr",
    "ul",
}


def text_of(html: str) -> str:
    """Return what a letter's HTML shows of its writer's own, as `plaintext.from_html` does.

    HTML that is too long, too deep or too broken for that loses all but its words and lines.
    """
    own = _own(_without_comments(html[:_LIMIT]))
    try:
        return plaintext.from_html(own)
    except DataError:
        return _stripped(own)


def _without_comments(html: str) -> str:
    """Return HTML without comments, and without the conditions that Outlook puts about them."""
    pieces, end = [], 0
    while (begin := html.find("<!", end)) >= 0:
        pieces.append(html[end:begin])
        closing = "-->" if html.startswith("<!--", begin) else ">"
        closed = html.find(closing, begin)
        if closed < 0:
            return "".join(pieces)
        end = closed + len(closing)
    return "".join([*pieces, html[end:]])


def _own(html: str) -> str:
    """Return HTML without unseen elements and quotations, up to where an earlier letter begins."""
    pieces: list[str] = []
    end = 0
    dropped, depth = "", 0  # the element that is being left out, and those of its kind in it
    are_quotations: bool | None = None  # blockquotes that do not say what they are
    for tag in _TAG.finditer(html):
        closing, name, attributes = tag[1], tag[2].lower(), tag[3][:_TELLING]
        if dropped:
            if name == dropped and not tag[3].endswith("/"):
                depth += -1 if closing else 1
                if not depth:
                    dropped, end = "", tag.end()
            continue
        if closing and not (name == "blockquote" and are_quotations is False):
            continue
        if _DIVIDER.search(attributes) or _is_forwarded(html, tag):
            pieces.append(html[end : tag.start()])
            return "".join(pieces)
        if name == "blockquote" and not _QUOTED.search(attributes):
            if are_quotations is None:
                before = "".join([*pieces, html[end : tag.start()]])
                are_quotations = "border-left" in attributes.lower() or _leads_to_it(before)
            if not are_quotations:
                pieces += [html[end : tag.start()], f"<{closing}div>"]
                end = tag.end()
        elif name in _UNSEEN or (name in _QUOTING and _is_quotation(name, attributes)):
            pieces.append(html[end : tag.start()])
            dropped, depth = name, 1
    if dropped and dropped not in _UNSEEN:
        return "".join(pieces)
    if dropped:  # never closed: what a program shows of it is its guess
        end = html.lower().find("<body", end)
        return "".join(pieces) + (html[end:] if end >= 0 else "")
    return "".join([*pieces, html[end:]])


def _is_forwarded(html: str, tag: re.Match[str]) -> bool:
    """Tell the head that Gmail sets above a letter that is passed on."""
    return "gmail_attr" in tag[3] and html[tag.end() : tag.end() + 100].lstrip().startswith("-----")


def _leads_to_it(html: str) -> bool:
    """Tell whether what stands above a blockquote makes it the other side's: nothing, or a colon.

    Any other is its writer's own: programs indent with it, and people quote books.
    """
    shown = unescape(_TAG.sub(" ", html[-_LEAD:])).strip()
    return not shown or shown.endswith((":", "："))


def _is_quotation(name: str, attributes: str) -> bool:
    found = _QUOTED.search(attributes)
    # Gmail puts its quotation into a div of that class, and answers within it between the quotes.
    return bool(found) and not (name == "div" and re.search("(?i)gmail_quote", attributes))


def _stripped(html: str) -> str:
    lines: list[str] = []
    end = 0
    for tag in _TAG.finditer(html):
        lines.append(re.sub(r"\s+", " ", html[end : tag.start()]))
        if tag[2].lower() in _BREAKING:
            lines.append("\n\n" if tag[2].lower() in ("p", "table", "ul", "ol") else "\n")
        end = tag.end()
    lines.append(re.sub(r"\s+", " ", html[end:]))
    typed = unescape("".join(lines)).replace("\xa0", " ")
    body = "\n".join(" ".join(line.split()) for line in typed.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", body).strip("\n") + "\n" if body.strip() else ""
