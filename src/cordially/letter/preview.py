"""Letters as they will look: one page, light and dark, wide and narrow, with the text as typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from math import ceil
from typing import NamedTuple
from unicodedata import east_asian_width

from cordially.model import Address, Letter


class Sheet(NamedTuple):
    """A letter as it lies on the page: between whom, in which language, and what is with it."""

    sender: Address
    recipient: Address
    letter: Letter
    lang: str = "en"
    attached: tuple[str, ...] = ()


def page(sheets: Sequence[Sheet]) -> str:
    """Return an HTML page that shows each letter's parts, and needs nothing but itself.

    The HTML part stands four times in frames that run no script, follow no link and fetch
    nothing, whatever the letter holds; a letter of text alone shows its text.
    """
    heading, contents = "A letter, as it will look", ""
    if len(sheets) > 1:
        heading, contents = f"{len(sheets)} letters, as they will look", _contents(sheets)
    return _PAGE.format(
        style=_STYLE,
        heading=heading,
        contents=contents,
        letters="".join(_article(number, sheet) for number, sheet in enumerate(sheets, 1)),
    )


NARROW = 360
"""The width of a narrow frame in CSS pixels: what a small phone gives a letter."""

_WIDE = 704  # holds the letter's own 40em and the margins around it


def _contents(sheets: Sequence[Sheet]) -> str:
    rows = (
        f'<li><a href="#letter-{number}">To {_isolated(_name(sheet.recipient))}</a></li>\n'
        for number, sheet in enumerate(sheets, 1)
    )
    return f'<nav aria-label="Letters">\n<ol>\n{"".join(rows)}</ol>\n</nav>\n'


def _article(number: int, sheet: Sheet) -> str:
    head = {
        "From": _whole(sheet.sender),
        "To": _whole(sheet.recipient),
        "Subject": _isolated(sheet.letter.subject),
        "Attached": ", ".join(map(_isolated, sheet.attached)),
    }
    lines = (
        f"<div><dt>{name}</dt><dd>{value}</dd></div>\n" for name, value in head.items() if value
    )
    return _ARTICLE.format(
        number=number,
        recipient=_isolated(_name(sheet.recipient)),
        head="".join(lines),
        computers=_frames(sheet, "computer", _WIDE),
        phones=_frames(sheet, "phone", NARROW),
        lang=escape(sheet.lang),
        text=escape(sheet.letter.text),
    )


def _frames(sheet: Sheet, device: str, width: int) -> str:
    """Show the HTML part, if there is one, in a light frame and a dark one."""
    if sheet.letter.html is None:
        return ""
    # A link without this would replace the letter; with it, it asks for a window and gets none.
    held = escape(_CONNECTING.sub("<no-", sheet.letter.html) + '<base target="_blank">')
    return "".join(
        _FRAME.format(
            device=device,
            scheme=scheme,
            recipient=escape(_name(sheet.recipient)),
            height=_height(sheet.letter.text, width),
            srcdoc=held,
        )
        for scheme in ("light", "dark")
    )


# Browsers connect to the servers that these name before any policy of the page is asked.
# Mail programs drop them too.
_CONNECTING = re.compile("<(?=(?:link|i?frame)[^a-z])", re.IGNORECASE)


def _height(text: str, width: int) -> int:
    """Estimate the pixels that a letter is high; no script is there to measure them."""
    columns = (width - 2 * _MARGIN) / _CHARACTER
    lines = (
        ceil((len(line) + sum(east_asian_width(each) in "WF" for each in line)) / columns)
        for line in text.split("\n")
    )
    return sum(each * _LINE or _BETWEEN for each in lines) + 4 * _MARGIN


# In CSS pixels, of the letters' own page in a browser's usual font; a little generous.
_MARGIN, _CHARACTER, _LINE, _BETWEEN = 16, 8.6, 24, 16


def _whole(address: Address) -> str:
    if not address.display_name:
        return _isolated(address.addr_spec)
    return f"{_isolated(address.display_name)} {_isolated(f'<{address.addr_spec}>')}"


def _name(address: Address) -> str:
    return address.display_name or address.addr_spec


def _isolated(text: str) -> str:
    """Write a text as HTML that keeps its direction to itself."""
    return f"<bdi>{escape(text)}</bdi>"


_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" \
content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{heading}</title>
<style>
{style}</style>
</head>
<body>
<main>
<h1>{heading}</h1>
{contents}{letters}</main>
</body>
</html>
"""

_ARTICLE = """\
<article id="letter-{number}" aria-labelledby="to-{number}">
<h2 id="to-{number}">To {recipient}</h2>
<dl>
{head}</dl>
<div>
{computers}</div>
<div>
{phones}<figure class="text">
<figcaption>The text part</figcaption>
<pre lang="{lang}">{text}</pre>
</figure>
</div>
</article>
"""

_FRAME = """\
<figure class="{device}">
<figcaption>On a {device}, {scheme}</figcaption>
<iframe class="{scheme}" title="On a {device}, {scheme}: the letter to {recipient}" \
style="height: {height}px" sandbox srcdoc="{srcdoc}"></iframe>
</figure>
"""

_STYLE = f"""\
:root {{
  color-scheme: light dark;
  --desk: light-dark(#f3f2ee, #1a1b1e);
  --sheet: light-dark(#ffffff, #232529);
  --ink: light-dark(#22252a, #e8e6e1);
  --quiet: light-dark(#5c6068, #a5a9b1);
  --line: light-dark(#dcdad3, #3a3d44);
  --link: light-dark(#1f5fa8, #8fbcf2);
}}
* {{ box-sizing: border-box }}
body {{ margin: 0; background: var(--desk); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }}
main {{ max-width: 96rem; margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem) }}
h1 {{ margin: 0 0 1.5rem; font-size: 1.5rem; font-weight: 600 }}
h2 {{ margin: 0 0 .75rem; font-size: 1.15rem; font-weight: 600 }}
h1, h2, dd, li {{ overflow-wrap: anywhere }}
a {{ color: var(--link) }}
nav ol {{ columns: 16rem; margin: 0 0 2rem; padding-left: 1.75rem }}
article {{ margin: 0 0 3rem; scroll-margin-top: 1rem }}
dl {{ margin: 0 0 1.5rem; padding: 1rem 1.25rem; background: var(--sheet);
  border: 1px solid var(--line); border-radius: .75rem }}
dl div {{ display: flex; gap: 1rem }}
dt {{ flex: 0 0 5rem; color: var(--quiet) }}
dd {{ margin: 0; min-width: 0 }}
article > div {{ display: flex; flex-wrap: wrap; gap: 1.75rem 1.5rem; align-items: flex-start }}
article > div:not(:empty) + div {{ margin-top: 1.75rem }}
figure {{ margin: 0; min-width: 0; max-width: 100%; overflow-x: auto }}
figcaption {{ position: sticky; left: 0; margin: 0 0 .4rem; color: var(--quiet); font-size: .9rem }}
.computer {{ flex: 1 1 {_WIDE}px }}
.phone {{ flex: 0 0 auto }}
.text {{ flex: 1 1 20rem }}
iframe {{ display: block; background: Canvas; border: 1px solid var(--line);
  border-radius: .75rem }}
.computer iframe {{ width: 100%; min-width: {_WIDE}px }}
.phone iframe {{ width: {NARROW + 2}px }}
.light {{ color-scheme: light }}
.dark {{ color-scheme: dark }}
pre {{ margin: 0; padding: 1rem 1.25rem; background: var(--sheet); border: 1px solid var(--line);
  border-radius: .75rem; font: .9rem/1.5 ui-monospace, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; unicode-bidi: plaintext }}
"""
