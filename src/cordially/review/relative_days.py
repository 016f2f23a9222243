"""What a letter says of the interview in words that count from the day of sending."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from cordially.etiquette import recipients
from cordially.model import Finding, Severity
from cordially.review import written_dates
from cordially.review.occasion import Passage
from cordially.review.words import lowered
from cordially.written import WEEKDAYS, written_day


def review(
    passage: Passage, text: str, on: date, interviews: Sequence[date], note: str | None
) -> Iterator[Finding]:
    """Find “today”, “yesterday”, “on Tuesday”, “two weeks ago” said of no interview (DAT-01 … 04).

    `text` is the passage's without the stored facts and the written dates, which count from
    no day; `on` is the day on which the letter leaves.
    """
    text = lowered(text)
    for match in _relative(text):
        if not is_of_interview(text, *match.span()):
            continue
        rule, severity, fits = _meant(match, on)
        if set(fits) & set(interviews):
            continue
        if note in _AFTER_NEWS:  # which may be a call that is not stored
            severity = Severity.WARNING
        message = (
            f"“{passage.text[slice(*match.span())]}” is not when the interview was,"
            f" as the letter leaves on {written_day(on, on)}."
        )
        write = correction(on, interviews)
        yield passage.finding(rule, severity, message, match.span(), write)


def is_of_interview(text: str, begin: int, end: int) -> bool:
    """Tell whether a day in a text in small letters is said to be that of a past conversation.

    So it is in `thank you for meeting with me today` and `yesterday's call`, and not in
    `I am writing today`, nor in `I look forward to our call on Tuesday`.
    """
    if re.match(_OUR_CALL, text[end : end + 40]):
        return not re.search(_AHEAD, text[max(begin - 40, 0) : begin])
    if re.match(_WE_MET, text[end : end + 40]):
        return True
    met = re.search(_MET, text[max(begin - 100, 0) : begin])
    if met is None:
        return False
    return not re.search(_AHEAD, met[1]) and not re.search(_APART, met[2])


def correction(on: date, interviews: Sequence[date]) -> str:
    """Suggest to write out the day of the last interview before the letter leaves."""
    day = max((each for each in interviews if each <= on), default=interviews[0])
    return f"Write “on {written_day(day, on)}”."


_AFTER_NEWS = (recipients.RECONNECT, "after-rejection", "withdraw")

_WEEKDAYS = tuple(name.lower() for name in WEEKDAYS)
# By the words that give each away, since most letters have one of them, and all at once take
# long to compile.
_RELATIVE = {
    ("today", "tonight", "this "): (
        r"\b(?P<today>earlier today|today|tonight|this (?:morning|afternoon|evening))\b"
    ),
    ("yesterday", "last night"): r"\b(?P<yesterday>yesterday|last night)\b",
    (" week",): r"\b(?P<week>last|(?:earlier )?this) week\b",
    (" ago",): (
        r"\b(?P<count>a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
        r" (?P<unit>day|week|fortnight|month)s? ago\b"
    ),
    _WEEKDAYS: (r"\b(?P<last>last )?(?:on )?(?P<weekday>[mtwfs][a-z]{2,5}day)\b"),
}


def _relative(text: str) -> list[re.Match[str]]:
    """Return the words for days in a text in small letters, in reading order."""
    found = [
        match
        for words, pattern in _RELATIVE.items()
        if any(word in text for word in words)
        for match in re.finditer(pattern, text)
        if (match.groupdict().get("weekday") or "monday") in _WEEKDAYS
    ]
    return sorted(found, key=lambda match: match.start())


# What leads to the word of meeting, the word, and what stands between it and the day.
_MET = (
    r"^(.*)\b(?:met|meeting|spoken?|speaking|talked|talking|conversation|interview(?:ed)?|call"
    r"|chat(?:ted)?|discussion|discussed|visit|your time)\b([^.,;:!?()]*)$"
)
_AHEAD = (
    r"\b(?:forward|will|can|could|may|might|please|before|until|upcoming|next|another|arrange"
    r"|schedule|confirm|prepar\w+|available|free|ready|if)\b(?: [^ ]+){0,4} ?$|\bto $"
)
_APART = (
    r"\b(?:is|are|has|have|had|i|remains?|still|stays?|stayed|keeps?|makes?|made|leaves?|left|gave"
    r"|gives|convinced|which|who|when|until|before|after)\b"
)
_OUR_CALL = r"'s (?:\w+ )?(?:conversation|interview|call|meeting|chat|discussion|talk)\b"
_WE_MET = r",? (?:we|you|our|i) (?:\w+ ){0,2}(?:met|spoke|talked|discussed|interviewed)\b"
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def _meant(match: re.Match[str], on: date) -> tuple[str, Severity, list[date]]:
    """Return the rule that such words are under, its weight, and the days that they may mean."""
    said = match.groupdict()
    if "today" in said:
        return "DAT-01", Severity.ERROR, [on]
    if "yesterday" in said:
        return "DAT-02", Severity.ERROR, [on - timedelta(1)]
    if "count" in said:
        return "DAT-04", Severity.WARNING, _ago(said["count"], said["unit"], on)
    if "week" in said:
        # Weeks begin on Sunday in some countries, on Monday in others.
        back = on.weekday() + (7 if said["week"] == "last" else 0)
        return "DAT-03", Severity.WARNING, [on - timedelta(back - n) for n in range(-1, 7)]
    recent = [on - timedelta(back) for back in range(14 if said["last"] else 8)]
    number = written_dates.weekday(said["weekday"])
    return "DAT-03", Severity.WARNING, [day for day in recent if day.weekday() == number]


def _ago(count: str, unit: str, on: date) -> list[date]:
    """Return the days that were so many days, weeks or months ago, as people round."""
    if count.isdecimal():
        number = int(count)
    elif count in _COUNTS:
        number = _COUNTS.index(count) + 1
    else:
        number = 2 if count == "a couple of" else 1
    days, round_by = {"day": (1, 0), "week": (7, 3), "fortnight": (14, 3), "month": (30, 12)}[unit]
    round_by += count == "a couple of"
    middle = number * days
    return [on - timedelta(back) for back in range(middle - round_by, middle + round_by + 1)]
