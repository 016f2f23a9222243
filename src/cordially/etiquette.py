"""What to write next: from what has happened to the next steps; pure, each rule with its id.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from cordially import readers, windows
from cordially.case import Case
from cordially.model import Interview, Person, Status, Step, StepState
from cordially.windows import Window

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

_REPLY_WITHIN_DAYS = 2  # working days, to who writes again after a silence
_AFTER_REJECTION_DAYS = 3  # working days


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
        window = windows.thank_you_window(case, interview)
        if to and case.now <= window.closes:
            yield _step(case, readers.THANK_YOU, to, interview, window)


def _recruiter_question(case: Case) -> Iterator[Step]:
    """A06: an agency's recruiter is asked for feedback, once they can have heard something."""
    interview = readers.latest(case.opportunity)
    if not interview or not case.opportunity.agency:
        return
    to = readers.recipients(readers.ASK_RECRUITER, case.opportunity, interview)
    window = windows.recruiter_window(case, interview)
    news = case.heard()
    if (
        to
        and not (news and case.calendar.day(news.at) >= case.calendar.day(interview.start))
        and not case.had(readers.ASK_RECRUITER, interview, to[0].name)
        and case.now <= window.closes
    ):
        yield _step(case, readers.ASK_RECRUITER, to, interview, window)


def _question_or_end(case: Case) -> Iterator[Step]:
    """A09 to A13: one question after two to three weeks of silence; A20: then mark it off."""
    interview = readers.latest(case.opportunity)
    if not interview:
        return
    anchor, asked, policy = case.anchor(), case.asked(), case.policy
    window, note = windows.question_window(case), case.next_question(interview)
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
        if not asked:
            reason += " When you have begun to look elsewhere, moving-on asks the same."
        yield _step(case, note, to, interview, window._replace(reason=reason))
    else:
        begin = case.calendar.begin(over)
        why += " Mark it off, and look ahead."
        end = Window(begin, begin, begin, begin, ("A20", "A21", "A22"), why)
        yield _step(case, CLOSE, (), interview, end)


def _folded(case: Case, interview: Interview, to: Iterable[Person]) -> str:
    """Say where thanks went that were never sent while there was time."""
    late = case.now > windows.thank_you_window(case, interview).closes
    for person in to:
        met = interview.participant(person.name)
        if late and met and not case.had(readers.THANK_YOU, interview, person.name):
            return " You have not thanked them yet: this letter does it as well."
    return ""


def _all_back(case: Case, day: date) -> date:
    """Return the day, or a later one on which those are back who said that they are away."""
    return max([day, *(each.back_on for each in case.opportunity.replies if each.back_on)])


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
    window = windows.office_window(
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
        window = windows.office_window(
            case, case.calendar.on_or_after(closed + timedelta(days=1)), last, ("A18",), reason
        )
        opens = case.calendar.begin(closed)
        yield _step(
            *(case, readers.AFTER_REJECTION, to, interview),
            window._replace(opens=opens, due=window.closes),
        )


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
        *(state, window.rules, window.reason, _command(case, note, interview)),
    )


def _command(case: Case, note: str, interview: Interview) -> str:
    slug = case.opportunity.slug or ""
    if note == CLOSE:
        return f"cordially close {slug} --because silence"
    if interview == readers.latest(case.opportunity):
        return f"cordially {note} {slug}"
    start = interview.start
    when = str(start)
    if isinstance(start, datetime):
        when = start.isoformat(timespec="minutes")
    return f"cordially {note} {slug} --when {when}"
