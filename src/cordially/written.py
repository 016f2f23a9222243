"""Days, names and words as a letter, or a command that is shown, writes them out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_WEEKDAYS = tuple(day[:3] for day in WEEKDAYS)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def weekday(word: str) -> int | None:
    """Return the number of the weekday (Monday is 0) of that name, short or long, or None."""
    word = word.strip().lower()
    if len(word) < len(SHORT_WEEKDAYS[0]):
        return None
    return next((n for n, name in enumerate(WEEKDAYS) if name.lower().startswith(word)), None)


AMERICAN = "en-US"
BRITISH = "en-GB"
"""The regions in whose order a date is written."""

YEAR_IS_PLAIN_DAYS = 300
"""Within about ten months a day and month name one day only."""


def written_date(day: date, seen_from: date, region: str = BRITISH) -> str:
    """Write a date out, as `10 November`; with its year when that could be missed."""
    year = day.year if abs((day - seen_from).days) > YEAR_IS_PLAIN_DAYS else None
    month = MONTHS[day.month - 1]
    if region == AMERICAN:
        return f"{month} {day.day}" + (f", {year}" if year else "")
    return f"{day.day} {month}" + (f" {year}" if year else "")


def written_day(day: date, seen_from: date) -> str:
    """Write a day out, as `Tuesday 10 November`."""
    return f"{WEEKDAYS[day.weekday()]} {written_date(day, seen_from)}"


def written_promise(promise: str, seen_from: date, region: str = BRITISH) -> str:
    """Write a promised day, ISO week or month out as a point in time to come after “around”."""
    if found := re.fullmatch(r"(\d{4})-W(\d{2})", promise):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return f"the week of {written_date(monday, seen_from, region)}"
    if found := re.fullmatch(r"(\d{4})-(\d{2})", promise):
        year = "" if int(found[1]) == seen_from.year else f" {found[1]}"
        return f"the end of {MONTHS[int(found[2]) - 1]}{year}"
    return written_day(date.fromisoformat(promise), seen_from)


def joined(names: Iterable[str]) -> str | None:
    """Join names as English does: `A`, `A and B`, `A, B and C`; None when there are none."""
    *first, last = [isolated(name) for name in names] or [""]
    return f"{', '.join(first)} and {last}" if first else last or None


_HONORIFICS = """
mr mrs ms miss mx dr prof professor sir dame lord lady herr frau señor señora sr sra monsieur madame
m mme signor signora sig pan pani mevrouw
"""
HONORIFICS = frozenset(_HONORIFICS.split())
"""What may stand before a name and is no first name, in small letters and without a stop."""


def is_honoured(name: str | None) -> bool:
    """Tell whether a name, as somebody is to be greeted, begins with an honorific."""
    return (name or "").strip().partition(" ")[0].rstrip(".").lower() in HONORIFICS


def without_report(text: str) -> str:
    """Take “she said that” from what somebody said, in a letter to whom they said it."""
    if text.partition(" ")[0].lower() not in _REPORTING:  # nor is the pattern compiled
        return text
    return re.sub(_REPORT, "", text, count=1) or text


_REPORTING = {"when", "she", "he", "they", "you", "what"}
_REPORT = (
    r"(?i)^(?:(?:when )?(?:she|he|they|you)"
    r" (?:said|says|told me|mentioned|explained|made the point)(?: that)?"
    r"|what (?:she|he|they|you) (?:said|told me|had to say) about) "
)
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]"


def isolated(text: str) -> str:
    """Wrap a right-to-left text in first-strong isolates (U+2068, U+2069), once."""
    if not text.isascii() and re.search(_RIGHT_TO_LEFT, text) and "\u2068" not in text:
        return f"\u2068{text}\u2069"
    return text


def shell_word(name: str) -> str:
    """Quote a name for any shell, as far as one way of it is known to all."""
    if not re.search(r'["$`\\!%]', name):
        return f'"{name}"'
    import shlex  # for the few names that need it

    return shlex.quote(name)
