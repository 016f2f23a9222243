"""When each note is in place: opened, due, closed, and best sent; pure, each rule with its id.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from cordially.etiquette import recipients
from cordially.etiquette.case import Case
from cordially.etiquette.workdays import Hours, promised_day, slot
from cordially.model import Interview, Person, Reply
from cordially.written import written_promise

_FOLDED_AFTER_DAYS = 7  # later than this, thanks go into the next letter
_WINDOW_DAYS = 7  # from the first day for a question to the last
_REST_AFTER_ABSENCE_DAYS = 2  # working days that somebody back from absence is left alone

_REPLY_WITHIN_DAYS = 2  # working days, to who writes again after a silence
_ANSWERED_WITHIN_DAYS = 21  # for so long a reconnect is still an answer
_ASKED_AGAIN_WITHIN_DAYS = 2  # working days, after a call that did not come
_AFTER_REJECTION_DAYS = 3  # working days

_AFTER_MISSED_CALL = timedelta(minutes=30)  # who calls late is not reminded meanwhile
_AFTER_INTERVIEW = timedelta(hours=2)
_EVENING = time(19)  # when thanks for an interview of unknown time are in place
_COURTESY_HOURS: Hours = (time(8, 30), time(20))
_OFFICE_HOURS: Hours = (time(9, 30), time(16, 30))

_Wait = tuple[date, str, tuple[str, ...]]  # until when, why, and by which rules


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
    calendar, day = case.calendar, case.met_on(interview)
    opens = suggested = calendar.begin(day)
    if ends := case.ended(interview):
        opens = suggested = (ends.astimezone(UTC) + _AFTER_INTERVIEW).astimezone(calendar.zone)
    else:
        suggested = calendar.instant(day, _EVENING)
    late = (case.today - day).days
    met = "You meet" if case.now < calendar.instant(interview.start) else "You met"
    met += f" on {case.written(day)}; thanks are best the same day or the next."
    if late >= recipients.LATE_AFTER_DAYS:
        met += " It is late now, and the letter says so; late is better than never."
    elif late == recipients.LATE_AFTER_DAYS - 1:
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


def missed_call_window(case: Case, interview: Interview) -> Window:
    """Return when to ask for another time after a call that did not come: the same day (A17)."""
    calendar, day = case.calendar, case.met_on(interview)
    opens = calendar.begin(day)
    if isinstance(interview.start, datetime):
        begun = calendar.instant(interview.start).astimezone(UTC)
        opens = (begun + _AFTER_MISSED_CALL).astimezone(calendar.zone)
    return Window(
        opens,
        due=calendar.end(day),
        closes=calendar.end(calendar.plus(day, _ASKED_AGAIN_WITHIN_DAYS)),
        suggested_at=slot(
            opens, opens + timedelta(days=2), _COURTESY_HOURS, case.now.tzinfo or UTC
        ),
        rules=("A12", "A17"),
        reason=f"The call of {case.written(day)} did not come; ask for another time the same day.",
    )


def recruiter_window(case: Case, interview: Interview) -> Window:
    """Return when the agency's recruiter can be asked; until the check-in takes its place."""
    day = case.met_on(interview)
    days = case.policy.recruiter_days
    reason = (
        f"{days} working days after the interview of {case.written(day)} the recruiter can have"
        " heard how it went."
    )
    waits: list[_Wait] = [(case.calendar.plus(day, days), reason, ("A05", "A06", "A07"))]
    for person in case.recipients(recipients.ASK_RECRUITER, interview):
        waits += _personal_waits(case, person)
    opens, reason, rules = _latest(case, waits)
    until = question_window(case).opens.date() - timedelta(days=1)
    return office_window(case, opens, max(opens, until), rules, reason)


def question_window(case: Case) -> Window:
    """Return when the next question about the latest interview is in place (A09 to A13, A27).

    Every reason to wait has its day, and the latest of them counts.  There has been an
    interview.
    """
    policy, anchor, asked = case.policy, case.anchor(), case.asked()
    waits = list(_waits(case))
    opens, reason, rules = _latest(case, waits)
    closes = max(opens, max(waits)[0] + timedelta(days=_WINDOW_DAYS))
    if not asked:
        closes = max(closes, anchor + timedelta(days=policy.close_days))
    return office_window(case, opens, closes, rules, reason)


def _latest(case: Case, waits: Iterable[_Wait]) -> _Wait:
    """Return the wait that lasts longest, to the first working day after it (A17)."""
    day, reason, rules = max(waits, key=lambda each: each[0])
    opens = case.calendar.on_or_after(day)
    if opens > day:
        reason += f" {case.written(day)} is no working day there."
    return opens, reason, rules


def _waits(case: Case) -> Iterator[_Wait]:
    """Yield every reason to wait before asking: until when, why, and by which rules."""
    policy, calendar, anchor, asked = case.policy, case.calendar, case.anchor(), case.asked()
    promise = case.opportunity.decision_by
    direct = "A08" if case.opportunity.agency else "A11"
    rules = (*sorted(("A09", direct)), "A12", "A13")
    since = f"Nothing has been heard since {case.written(anchor)}, and"
    if anchor > case.today:
        since = f"After {case.written(anchor)},"
    if asked:
        last = calendar.day(asked[-1].sent)
        reason = f"You asked on {case.written(last)}; a second question is the last."
        yield last + timedelta(days=policy.gap_days), reason, ("A25", direct)
    elif promise and recipients.has_fresh_promise(case.opportunity, calendar.zone):
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
    interview = case.latest()
    for person in case.recipients(recipients.CHECK_IN, interview) if interview else ():
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


def reconnect_window(case: Case, heard: Reply) -> Window:
    """Return when who wrote again is answered: within two working days (etiquette 1.5, rule 8)."""
    calendar, at = case.calendar, case.calendar.instant(heard.at)
    day = at.date()
    due = calendar.plus(day, _REPLY_WITHIN_DAYS)
    last = max(due, day + timedelta(days=_ANSWERED_WITHIN_DAYS))
    reason = f"{heard.sender} wrote again on {case.written(day)}; ask what happened, then decide."
    first = calendar.on_or_after(day if at.time() <= _OFFICE_HOURS[1] else day + timedelta(days=1))
    window = office_window(case, first, last, ("A22", "A23", "A24"), reason, after=at)
    return window._replace(opens=at, due=calendar.end(due))


def after_rejection_window(case: Case, told: date) -> Window:
    """Return when thanks for a no are in place: within three working days (A18)."""
    calendar = case.calendar
    last = calendar.plus(told, _AFTER_REJECTION_DAYS)
    reason = f"They told you no on {case.written(told)}; thanks keep the door open."
    first = calendar.on_or_after(told + timedelta(days=1))
    window = office_window(case, first, last, ("A18",), reason)
    return window._replace(opens=calendar.begin(told), due=window.closes)


def office_window(
    case: Case,
    opens: date,
    closes: date,
    rules: tuple[str, ...],
    reason: str,
    after: datetime | None = None,
) -> Window:
    """Make the window of a note that is to be read in office hours (etiquette 1.5, rule 3)."""
    begin = case.calendar.begin(opens)
    earliest = max(begin, after) if after else begin
    suggested = slot(earliest, case.calendar.end(opens), _OFFICE_HOURS, case.now.tzinfo or UTC)
    return Window(begin, begin, case.calendar.end(closes), suggested, rules, reason)
