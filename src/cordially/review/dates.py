"""The dates in a letter against the calendar, and against the day on which it leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from cordially.model import Finding, Severity
from cordially.review import known, relative_days, written_dates
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.words import filled, lowered, masked, readable, sentences
from cordially.review.written_dates import WrittenDate
from cordially.written import YEAR_IS_PLAIN_DAYS, written_day


def review(passages: Sequence[Passage], occasion: Occasion) -> list[Finding]:
    """Find days that are wrong, past or soon stale (DAT-01 … DAT-08, DAT-12).

    A weekday that does not fit its date is found in every language, the rest in English.
    What is said of the interview is compared with every interview of the opportunity, when
    it is known on which day the letter leaves.
    """
    interviews = known.days(occasion)
    facts = [*known.places(occasion), *known.told(occasion)]
    on = occasion.on
    found: list[Finding] = []
    for passage in readable(passages):
        if passage.part in (Part.CLOSING, Part.SIGNATURE):
            continue
        dates = written_dates.find(passage.plain, english=occasion.english)
        wrong = [finding for each in dates for finding in _calendar(passage, each, on, interviews)]
        found += wrong
        if not occasion.english:
            continue
        found += [*_numeric(passage), *_drifting(passage, on)]
        if on and interviews:
            text = masked(passage.plain, facts)
            if not wrong:
                found += _past(passage, text, dates, on, interviews)
            rest = filled(text, [each.span for each in dates])
            found += relative_days.review(passage, rest, on, interviews, occasion.note)
    return found


def _calendar(
    passage: Passage, written: WrittenDate, on: date | None, interviews: Sequence[date]
) -> Iterator[Finding]:
    """Check that a date is in the calendar, on its weekday, and of the interview's year."""
    near = on or (interviews[-1] if interviews else None)
    candidates = written.dates(near)
    text = passage.text[slice(*written.span)]
    if not candidates:
        is_date = 1 <= written.month <= 12 and 1 <= written.day <= 31
        if is_date and (written.year or (near and (written.day, written.month) != (29, 2))):
            message = f"The calendar has no {text}."
            write = "Look the date up."
            yield passage.finding("DAT-06", Severity.ERROR, message, written.span, write)
        return
    seen_from = near or candidates[0]
    same = [day for day in interviews if (day.day, day.month) == (written.day, written.month)]
    if written.year and same and written.year < same[0].year:
        message = f"The interview was in {same[0].year}, not in {written.year}."
        write = f"Write “{written_day(same[0], seen_from)}”."
        yield passage.finding("DAT-12", Severity.ERROR, message, written.span, write)
    elif written.weekday is not None:
        past = [day for day in candidates if 0 <= (seen_from - day).days <= YEAR_IS_PLAIN_DAYS]
        meant = [day for day in candidates if day in same] + candidates[:1] + past
        if all(day.weekday() != written.weekday for day in meant):
            right = written_day(meant[0], seen_from)
            message = f"“{text}” is not in the calendar: that day is a {right.partition(' ')[0]}."
            write = f"Change the weekday or the date; {right} would be right."
            yield passage.finding("DAT-06", Severity.ERROR, message, written.span, write)


def _past(
    passage: Passage,
    text: str,
    dates: Sequence[WrittenDate],
    on: date,
    interviews: Sequence[date],
) -> Iterator[Finding]:
    """Check that a date before the letter leaves is not still to come, nor a wrong interview's."""
    days = [(each, next(iter(each.dates(on)), on)) for each in dates]
    left = iter([(each, day) for each, day in days if day < on and day not in interviews])
    written, day = next(left, (None, on))
    if not written:
        return
    text = lowered(text)
    for begin, end in sentences(text):
        sentence = text[begin:end]
        is_coming = re.search(_COMING, sentence) and not re.search(_BEEN, sentence)
        while written and written.span[0] < end:
            if is_coming:
                message = f"{written_day(day, on)} is past when the letter leaves."
                write = "Write a day that is still to come."
                yield passage.finding("DAT-08", Severity.ERROR, message, written.span, write)
            elif relative_days.is_of_interview(text, *written.span):
                message = f"No interview is known on {written_day(day, on)}."
                write = relative_days.correction(on, interviews)
                yield passage.finding("DAT-03", Severity.WARNING, message, written.span, write)
            written, day = next(left, (None, on))


_COMING = (
    r"\b(will|shall|forward|available|free|let me know|(could|can) (you|we|i)|would suit|suits?"
    r"|please)\b"
)
_BEEN = (
    r"\b(was|were|had|did|hoped|planned|aimed|expected|said|told|met|spoke|talked|enjoyed|thanks?"
    r"|conversation|interview|discussed|since|last|remember|after|from)\b"
)


def _numeric(passage: Passage) -> Iterator[Finding]:
    if "/" not in passage.plain:
        return
    for match in re.finditer(_FIGURES, passage.plain):
        first, second = int(match[1]), int(match[2])
        is_date = match[3] or "0" in (match[1][0], match[2][0])
        if first != second and 0 < first <= 12 and 0 < second <= 12 and is_date:
            message = f"“{match[0]}” is one day where the day comes first, another elsewhere."
            write = "Write the month as a word."
            yield passage.finding("DAT-07", Severity.WARNING, message, match.span(), write)


_FIGURES = r"(?<![\w/.-])(\d{1,2})/(\d{1,2})(/(?:\d{4}|\d\d))?(?![\w/-])"


def _drifting(passage: Passage, on: date | None) -> Iterator[Finding]:
    text = lowered(passage.plain)
    if "tomorrow" not in text and "next " not in text:
        return
    for match in re.finditer(_DRIFTING, text):
        write = "Write the date."
        if on and match[0] == "tomorrow":
            write = f"Write “on {written_day(on + timedelta(1), on)}”."
        words = passage.text[slice(*match.span())]
        message = f"“{words}” is another day once the letter is sent or read a day later."
        # Whoever reads “next week” looks at the day of the letter; a day would be missed.
        is_long = match[0].endswith(("week", "month"))
        severity = Severity.HINT if is_long else Severity.WARNING
        yield passage.finding("DAT-05", severity, message, match.span(), write)


_DRIFTING = r"\btomorrow\b|(?<!the )\bnext (?:week|month|(?:mon|tues|wednes|thurs|fri)day)\b"
