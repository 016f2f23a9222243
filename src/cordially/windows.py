"""When each note is in place: opened, due, closed, and best sent; pure, each rule with its id.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from cordially import readers
from cordially.case import Case
from cordially.model import Interview, Person
from cordially.workdays import Hours, promised_day, slot
from cordially.written import written_promise

_FOLDED_AFTER_DAYS = 7  # later than this, thanks go into the next letter
_WINDOW_DAYS = 7  # from the first day for a question to the last
_REST_AFTER_ABSENCE_DAYS = 2  # working days that somebody back from absence is left alone

_AFTER_INTERVIEW = timedelta(hours=2)
_EVENING = time(19)  # when thanks for an interview of unknown time are in place
_COURTESY_HOURS: Hours = (time(8, 30), time(20))
_OFFICE_HOURS: Hours = (time(9, 30), time(16, 30))


class Window(NamedTuple):
    """When a note is in place, in the recipient's zone, and which rules say so."""

    opens: datetime
    due: datetime
    closes: datetime
    suggested_at: datetime
    rules: tuple[str, ...]
    reason: str


def thank_you_window(case: Case, interview: Interview) -> Window:
    """Return when thanks for an interview are in place; a weekend extends nothing (A04)."""
    calendar, day = case.calendar, case.calendar.day(interview.start)
    opens = suggested = calendar.begin(day)
    if ends := case.ended(interview):
        opens = suggested = (ends.astimezone(UTC) + _AFTER_INTERVIEW).astimezone(calendar.zone)
    else:
        suggested = calendar.instant(day, _EVENING)
    today = case.today
    late = (today - day).days
    met = f"You met on {case.written(day)}; thanks are best the same day or the next."
    if late >= readers.LATE_AFTER_DAYS:
        met += " It is late now, and the letter says so; late is better than never."
    elif late == readers.LATE_AFTER_DAYS - 1:
        met += " The second day is still fine."
    return Window(
        opens,
        due=calendar.end(day + timedelta(days=1)),
        closes=calendar.end(day + timedelta(days=_FOLDED_AFTER_DAYS)),
        suggested_at=slot(
            suggested, suggested + timedelta(days=2), _COURTESY_HOURS, case.now.tzinfo or UTC
        ),
        rules=("A01", "A04"),
        reason=met,
    )


def recruiter_window(case: Case, interview: Interview) -> Window:
    """Return when the agency's recruiter can be asked; until the check-in takes its place."""
    day = case.calendar.day(interview.start)
    opens = case.calendar.plus(day, case.policy.recruiter_days)
    until = question_window(case).opens.date() - timedelta(days=1)
    reason = (
        f"The interview was on {case.written(day)}; the recruiter has had"
        f" {case.policy.recruiter_days} working days to hear how it went."
    )
    return office_window(case, opens, max(opens, until), ("A05", "A06", "A07"), reason)


def question_window(case: Case) -> Window:
    """Return when the next question about the latest interview is in place (A09 to A13, A27).

    Every reason to wait has its day, and the latest of them counts.  There has been an
    interview.
    """
    policy, anchor, asked = case.policy, case.anchor(), case.asked()
    day, reason, rules = max(_waits(case), key=lambda each: each[0])
    opens = case.calendar.on_or_after(day)
    closes = max(opens, day + timedelta(days=_WINDOW_DAYS))
    if not asked:
        closes = max(closes, anchor + timedelta(days=policy.close_days))
    return office_window(case, opens, closes, rules, reason)


_Wait = tuple[date, str, tuple[str, ...]]


def _waits(case: Case) -> Iterator[_Wait]:
    """Yield every reason to wait before asking: until when, why, and by which rules."""
    policy, calendar, anchor, asked = case.policy, case.calendar, case.anchor(), case.asked()
    promise = case.opportunity.decision_by
    direct = "A08" if case.opportunity.agency else "A11"
    rules = ("A09", direct, "A12", "A13")
    since = f"Nothing has been heard since {case.written(anchor)}, and"
    if asked:
        last = calendar.day(asked[-1].sent)
        reason = f"You asked on {case.written(last)}; a second question is the last."
        yield last + timedelta(days=policy.gap_days), reason, ("A25", direct)
    elif promise and readers.has_fresh_promise(case.opportunity):
        hoped = f"They hoped to decide around {written_promise(promise, case.now.date())},"
        hoped += f" and {policy.promise_days} working days more are fair."
        after = calendar.plus(promised_day(promise, calendar), policy.promise_days)
        yield after, hoped, (*rules, "A17")
        least = anchor + timedelta(days=policy.promise_wait_days)
        yield least, f"{since} {policy.promise_wait_days} days are the least to wait.", rules
    elif policy.wait_is_working:
        days = calendar.plus(anchor, policy.wait_days)
        yield days, f"{since} {policy.wait_days} working days are enough to wait.", rules
    else:
        days = anchor + timedelta(days=policy.wait_days)
        yield days, f"{since} {policy.wait_days} days are enough to wait.", rules
    interview = readers.latest(case.opportunity)
    for person in (
        readers.recipients(readers.CHECK_IN, case.opportunity, interview) if interview else ()
    ):
        yield from _personal_waits(case, person)


def _personal_waits(case: Case, person: Person) -> Iterator[_Wait]:
    """A29: a week between two notes to one person; A17: an absence that was announced."""
    for letter in case.opportunity.letters:
        if letter.to == person.name and not case.is_prompt_thanks(letter):
            day = case.calendar.day(letter.sent)
            reason = f"You wrote to {person.name} on {case.written(day)}; a week lies between."
            yield day + timedelta(days=case.policy.gap_days), reason, ("A29",)
    for reply in case.opportunity.replies:
        if reply.sender == person.name and reply.back_on:
            reason = f"{person.name} is away until {case.written(reply.back_on)}."
            yield case.calendar.plus(reply.back_on, _REST_AFTER_ABSENCE_DAYS), reason, ("A17",)


def office_window(
    case: Case, opens: date, closes: date, rules: tuple[str, ...], reason: str
) -> Window:
    """Make the window of a note that is to be read in office hours (etiquette 1.5, rule 3)."""
    begin = case.calendar.begin(opens)
    suggested = slot(begin, case.calendar.end(opens), _OFFICE_HOURS, case.now.tzinfo or UTC)
    return Window(begin, begin, case.calendar.end(closes), suggested, rules, reason)
