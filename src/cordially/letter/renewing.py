"""Days in a letter that know which day they are, so that they can be said anew."""

from __future__ import annotations

import re
from datetime import date
from html import escape, unescape

from cordially.letter import days, plaintext
from cordially.model import Letter
from cordially.written import BRITISH


class SaidDay(str):
    """The words for a day, or for a promised day, week or month; in HTML a `<time>` element.

    `of` is the day as ISO 8601 has it: `2026-11-20`, `2026-W48` or `2026-11`.
    """

    __slots__ = ("of",)

    of: str

    def __new__(cls, words: str, of: str) -> SaidDay:
        """Take the words as they are to be read."""
        made = super().__new__(cls, words)
        made.of = of
        return made

    def __html__(self) -> str:
        """Return the words as HTML; called by whatever escapes a text."""
        return f'<time datetime="{escape(self.of)}">{escape(self)}</time>'

    def capitalize(self) -> SaidDay:
        """Return the words for the beginning of a sentence."""
        return SaidDay(self[:1].upper() + self[1:], self.of)


def renewed(html: str, on: date, region: str = BRITISH, *, leaves_now: bool = False) -> str:
    """Return a letter's HTML with its days said as on the day on which it is to leave.

    Only what a SaidDay wrote is touched: an element of any other form or wording is somebody
    else's.
    """

    def anew(found: re.Match[str]) -> str:
        of, words = found.groups()
        try:
            said = _said(of, words, on, region, leaves_now)
        except (ValueError, IndexError):  # no day of any calendar
            return found[0]
        again = SaidDay(said, of)
        return (again.capitalize() if words[0].isupper() else again).__html__()

    return re.sub(_TIME, anew, html)


def renewed_letter(
    letter: Letter, on: date, region: str = BRITISH, *, leaves_now: bool = False
) -> Letter:
    """Return a letter with the days of both its parts said anew.

    A letter of text alone stays as it is, since nothing tells its days from its other words.
    """
    if letter.html is None:
        return letter
    html = renewed(letter.html, on, region, leaves_now=leaves_now)
    if html == letter.html:
        return letter
    return letter._replace(html=html, text=plaintext.from_html(html))


def said(html: str) -> list[str]:
    """Return the words for the days in a letter's HTML, in order."""
    return [unescape(found[2]) for found in re.finditer(_TIME, html)]


def bare(html: str) -> str:
    """Return HTML without the elements around days, for where there are no elements."""
    return re.sub(_TIME, r"\2", html) if "<time" in html else html  # seldom, so seldom compiled


_TIME = r'<time datetime="(\d{4}-(?:\d\d-\d\d|W\d\d|\d\d))">([^<>]+)</time>'
_WHEN = ("on ", "today", "yesterday")


def _said(of: str, words: str, on: date, region: str, leaves_now: bool) -> str:
    if words.lower().startswith(_WHEN):
        return days.on_day(date.fromisoformat(of), on, region, leaves_now=leaves_now)
    return days.promised(of, on, region)
