"""When to write: from what has happened to the next steps; pure, each rule beside its id.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from cordially import readers
from cordially.case import Case
from cordially.model import Interview, Person, Status, Step, StepState
from cordially.workdays import Hours, promised_day, slot
from cordially.written import written_promise

CLOSE = "close"
"""The step that is no letter: mark the opportunity off (A20)."""

WHY_SILENT = (
    "They may simply be slow to write; many people are.",
    "They may be badly organised, and the delay has nothing to do with you.",
    "They may have preferred somebody, and be waiting until that offer is signed.",
    "They may not know yet whether they can hire at all.",
)
"""What silence may mean (A21): for the person alone, never for a letter (A17, A19)."""

ANSWERED_WITHIN_DAYS = 21
"""For so many days after somebody wrote again a reconnect is still an answer to it."""

_FOLDED_AFTER_DAYS = 7  # later than this, thanks go into the next letter
_REPLY_WITHIN_DAYS = 2  # working days, to who writes again after a silence
_AFTER_REJECTION_DAYS = 3  # working days
_REST_AFTER_ABSENCE_DAYS = 2  # working days that somebody back from absence is left alone

_WINDOW_DAYS = 7  # from the first day for a question to the last

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


def steps(case: Case) -> tuple[Step, ...]:
    """Return what is to be written next, to whom and when; what is not due yet is upcoming."""
    status = case.opportunity.status
    if status == Status.OPEN:
        return tuple(
            step
            for found in (_thank_yous(case), _recruiter_question(case), _question_or_end(case))
            for step in found
        )
    if status == Status.SILENCE:
        return tuple(_reconnect(case))
    return tuple(_after_rejection(case)) if status == Status.REJECTED else ()


def _thank_yous(case: Case) -> Iterator[Step]:
    """A01: for each interaction and person; A04: on its day or the next, late up to a week."""
    for interview in case.opportunity.interviews:
        to = tuple(
            person
            for person in readers.recipients(readers.THANK_YOU, case.opportunity, interview)
            if not case.had(readers.THANK_YOU, interview, person.name)
        )
        window = thank_you_window(case, interview)
        if to and case.now <= window.closes:
            yield _step(case, readers.THANK_YOU, to, interview, window)


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
    met = f"You met on {case.written(day)}."
    if late >= readers.LATE_AFTER_DAYS:
        met += " It is late for thanks, and the letter says so; late is better than never."
    elif late == readers.LATE_AFTER_DAYS - 1:
        met += " The day after would have been best; today is still fine."
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


def _recruiter_question(case: Case) -> Iterator[Step]:
    """A06: an agency's recruiter is asked for feedback, once they can have heard something."""
    interview = readers.latest(case.opportunity)
    if not interview or not case.opportunity.agency:
        return
    to = readers.recipients(readers.ASK_RECRUITER, case.opportunity, interview)
    window = recruiter_window(case, interview)
    news = case.heard()
    if (
        to
        and not (news and case.calendar.day(news.at) >= case.calendar.day(interview.start))
        and not case.had(readers.ASK_RECRUITER, interview, to[0].name)
        and case.now <= window.closes
    ):
        yield _step(case, readers.ASK_RECRUITER, to, interview, window)


def recruiter_window(case: Case, interview: Interview) -> Window:
    """Return when the agency's recruiter can be asked; until the check-in takes its place."""
    day = case.calendar.day(interview.start)
    opens = case.calendar.plus(day, case.policy.recruiter_days)
    until = question_window(case).opens.date() - timedelta(days=1)
    reason = (
        f"The interview was on {case.written(day)}; the recruiter has had"
        f" {case.policy.recruiter_days} working days to hear how it went."
    )
    return _office_window(case, opens, max(opens, until), ("A05", "A06", "A07"), reason)


def _question_or_end(case: Case) -> Iterator[Step]:
    """A09 to A13: one question after two to three weeks of silence; A20: then mark it off."""
    interview = readers.latest(case.opportunity)
    if not interview:
        return
    anchor, asked, policy = case.anchor(), case.asked(), case.policy
    window, note = question_window(case), case.next_question(interview)
    over = anchor + timedelta(days=policy.close_days)
    if asked:
        last = case.calendar.day(asked[-1].sent)
        over = max(over, case.calendar.plus(_all_back(case, last), policy.pause_days))
        ask = policy.second_check_in and len(asked) == 1 and case.now <= window.closes
        why = f"You asked on {case.written(last)}, and nothing came."
    else:
        # The question that is never asked ends as well, three weeks after its time.
        over = max(over + timedelta(days=policy.close_days), window.closes.date())
        ask = case.now < case.calendar.begin(over)
        why = f"Nothing was heard, and nothing asked, since {case.written(anchor)}."
    if note and ask:
        to = readers.recipients(note, case.opportunity, interview)
        reason = window.reason + _folded(case, interview, to)
        yield _step(case, note, to, interview, window._replace(reason=reason))
    else:
        begin = case.calendar.begin(over)
        why += " Mark it off, and look ahead."
        end = Window(begin, begin, begin, begin, ("A20", "A21", "A22"), why)
        yield _step(case, CLOSE, (), interview, end)


def _folded(case: Case, interview: Interview, to: Iterable[Person]) -> str:
    """Say where thanks went that were never sent while there was time."""
    late = case.now > thank_you_window(case, interview).closes
    for person in to:
        met = interview.participant(person.name)
        if late and met and not case.had(readers.THANK_YOU, interview, person.name):
            return " You have not thanked them yet: this letter does it as well."
    return ""


def _all_back(case: Case, day: date) -> date:
    """Return the day, or a later one on which those are back who said that they are away."""
    return max([day, *(each.back_on for each in case.opportunity.replies if each.back_on)])


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
        reason += " When you have begun to look elsewhere, moving-on asks the same."
    return _office_window(case, opens, closes, rules, reason)


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


def _reconnect(case: Case) -> Iterator[Step]:
    """A22, A23: who writes again after the end is asked once, neutrally, what happened."""
    heard, interview = case.heard(), readers.latest(case.opportunity)
    closed = case.opportunity.closed_on
    if not heard or not interview or not closed:
        return
    day = case.calendar.day(heard.at)
    written = any(
        each.note == readers.RECONNECT and case.calendar.day(each.sent) >= day
        for each in case.opportunity.letters
    )
    last = day + timedelta(days=ANSWERED_WITHIN_DAYS)
    if day < closed or written or case.today > last:
        return
    due = case.calendar.plus(day, _REPLY_WITHIN_DAYS)
    reason = f"{heard.sender} wrote again on {case.written(day)}; ask what happened, then decide."
    window = _office_window(
        case, case.calendar.on_or_after(day), last, ("A22", "A23", "A24"), reason
    )
    window = window._replace(opens=case.calendar.instant(heard.at), due=case.calendar.end(due))
    to = readers.recipients(readers.RECONNECT, case.opportunity, interview)
    yield _step(case, readers.RECONNECT, to, interview, window)


def _after_rejection(case: Case) -> Iterator[Step]:
    """A18: thanks for a no, within three working days, keep the door open."""
    closed, interview = case.opportunity.closed_on, readers.latest(case.opportunity)
    if not closed or not interview:
        return
    last = case.calendar.plus(closed, _AFTER_REJECTION_DAYS)
    to = readers.recipients(readers.AFTER_REJECTION, case.opportunity, interview)
    written = any(
        each.note == readers.AFTER_REJECTION and case.calendar.day(each.sent) >= closed
        for each in case.opportunity.letters
    )
    if to and not written and case.today <= last:
        reason = f"They told you no on {case.written(closed)}; thanks keep the door open."
        window = _office_window(
            case, case.calendar.on_or_after(closed + timedelta(days=1)), last, ("A18",), reason
        )
        opens = case.calendar.begin(closed)
        yield _step(
            *(case, readers.AFTER_REJECTION, to, interview),
            window._replace(opens=opens, due=window.closes),
        )


def _office_window(
    case: Case, opens: date, closes: date, rules: tuple[str, ...], reason: str
) -> Window:
    """Make the window of a note that is to be read in office hours."""
    begin = case.calendar.begin(opens)
    suggested = slot(begin, case.calendar.end(opens), _OFFICE_HOURS, case.now.tzinfo or UTC)
    return Window(begin, begin, case.calendar.end(closes), suggested, rules, reason)


def _step(
    case: Case, note: str, to: tuple[Person, ...], interview: Interview, window: Window
) -> Step:
    today = case.now.date()
    over = window.due if note in (readers.THANK_YOU, readers.RECONNECT) else window.closes
    if window.suggested_at.astimezone(case.now.tzinfo).date() > today:
        state = StepState.UPCOMING
    else:
        state = StepState.OVERDUE if case.now > over and note != CLOSE else StepState.DUE
    on = case.calendar.day(max(case.now, window.suggested_at))
    wording = readers.variant(note, case.opportunity, interview, to[0], on) if to else "plain"
    return Step(
        case.opportunity.slug or "",
        *(note, wording, to, interview.start),
        *(window.opens, window.due, window.closes, window.suggested_at),
        *(state, window.rules, window.reason),
    )
