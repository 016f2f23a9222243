"""A web page that needs nothing but itself: it runs and fetches nothing, in light and dark."""

from __future__ import annotations

from html import escape


def web_page(title: str, style: str, body: str) -> str:
    """Return a whole HTML page; `style` comes after what all pages share, `body` is markup."""
    return _PAGE.format(title=escape(title), style=_STYLE + style, body=body)


def as_html(text: str) -> str:
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
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
{body}</body>
</html>
"""

_STYLE = """\
:root {
  color-scheme: light dark;
  --desk: light-dark(#f3f2ee, #1a1b1e);
  --sheet: light-dark(#ffffff, #232529);
  --ink: light-dark(#22252a, #e8e6e1);
  --quiet: light-dark(#5c6068, #a5a9b1);
  --line: light-dark(#dcdad3, #3a3d44);
  --link: light-dark(#1f5fa8, #8fbcf2);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--desk); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif }
main { margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem) }
h1 { margin: 0 0 1.5rem; font-size: 1.5rem; font-weight: 600; overflow-wrap: anywhere }
a { color: var(--link) }
"""
