"""What to write next: from what has happened to the next steps; pure, each rule with its id.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from cordially import moments
from cordially.etiquette import recipients, windows
from cordially.etiquette.case import Case
from cordially.etiquette.windows import Window
from cordially.model import (
    Interview,
    InterviewState,
    Moment,
    Person,
    SentLetter,
    Status,
    Step,
    StepState,
)
from cordially.written import joined

CLOSE = "close"
"""The step that is no letter: mark the opportunity off (A20)."""

WHY_SILENT = (
    "They may simply be slow to write; many people are.",
    "They may be badly organised, and the delay has nothing to do with you.",
    "They may have preferred somebody, and be waiting until that offer is signed.",
    "They may not know yet whether they can hire at all.",
)
"""What silence may mean (A21): for the person alone, never for a letter (A17, A19)."""

_OVERDUE_DAYS = 7  # for so long at least a question that is never asked stays proposed


def next_steps(case: Case) -> tuple[Step, ...]:
    """Return what is to be written next, to whom and when; what is not due yet is upcoming."""
    status = case.opportunity.status
    if status == Status.OPEN:
        return tuple(
            step
            for found in (
                _thank_yous(case),
                _missed_calls(case),
                _recruiter_question(case),
                _question_or_end(case),
            )
            for step in found
        )
    if status == Status.SILENCE:
        return tuple(_reconnect(case))
    return tuple(_after_rejection(case)) if status == Status.REJECTED else ()


def _thank_yous(case: Case) -> Iterator[Step]:
    """A01: for each interaction and person; A04: on its day or the next, late up to a week."""
    for interview in case.opportunity.interviews:
        if not interview.took_place:
            continue
        people = case.recipients(recipients.THANK_YOU, interview)
        left = tuple(each for each in people if not case.is_thanked(interview, each))
        if people and not left:
            continue
        window = windows.thank_you_window(case, interview)
        if case.now > window.closes:
            continue
        if left:
            yield _step(case, recipients.THANK_YOU, left, interview, window)
        elif not people and not case.wrote(recipients.THANK_YOU, interview):
            reason = f"{window.reason} {_whom(interview)}"
            yield _step(case, recipients.THANK_YOU, (), interview, window._replace(reason=reason))


def _missed_calls(case: Case) -> Iterator[Step]:
    """A12, A17: a call that did not come is asked for once, the same day, without reproach."""
    interview = case.latest()
    if not interview or interview.state != InterviewState.MISSED or case.has_news_of(interview):
        return
    window = windows.missed_call_window(case, interview)
    if case.now > window.closes or case.wrote(recipients.MISSED_CALL, interview):
        return
    to = case.recipients(recipients.MISSED_CALL, interview)
    if not to:
        window = window._replace(reason=f"{window.reason} Say whom to write to (--to).")
    yield _step(case, recipients.MISSED_CALL, to, interview, window)


def _whom(interview: Interview) -> str:
    """Say what has to be known before thanks can go to anybody."""
    if len(interview.participants) > recipients.LETTERS_OF_ONE_PANEL:
        return "For so many people one letter goes to the coordinator: say who that is."
    return "Say whom you met (--with)."


def _recruiter_question(case: Case) -> Iterator[Step]:
    """A06: an agency's recruiter is asked for feedback, once they can have heard something."""
    if not case.opportunity.agency:
        return
    interview = case.latest()
    if not interview or not interview.took_place:
        return
    to = case.recipients(recipients.ASK_RECRUITER, interview)
    window = windows.recruiter_window(case, interview)
    if (
        to
        and not case.has_news_of(interview)
        and not case.asked()
        and not case.had(recipients.ASK_RECRUITER, interview, to[0].name)
        and case.now <= window.closes
    ):
        yield _step(case, recipients.ASK_RECRUITER, to, interview, window)


def _question_or_end(case: Case) -> Iterator[Step]:
    """A09 to A13: one question after two to three weeks of silence; A20: then mark it off."""
    interview = case.latest()
    if not interview:
        return
    anchor, asked, policy = case.anchor(), case.asked(), case.policy
    window, note = windows.question_window(case), case.next_question(interview)
    over = anchor + timedelta(days=policy.close_days)
    if asked:
        last = case.calendar.day(asked[-1].sent)
        over = max(over, case.calendar.plus(_back(case, asked[-1]), policy.pause_days))
        ask = policy.second_check_in and len(asked) == 1 and case.now <= window.closes
        why = f"You asked on {case.written(last)}, and nothing came."
    else:
        # The question that is never asked ends as well, three weeks after its time.
        late = window.closes.date() + timedelta(days=_OVERDUE_DAYS)
        over = max(over + timedelta(days=policy.close_days), late)
        ask = case.now < case.calendar.begin(over)
        why = f"Nothing was heard, and nothing asked, since {case.written(anchor)}."
    if note and ask:
        to = case.recipients(note, interview)
        reason = window.reason + _folded(case, interview, to)
        if not to:
            reason += " Say whom to write to (--to)."
        if note != recipients.MOVING_ON and not case.wrote(recipients.MOVING_ON, interview):
            reason += " When you have begun to look elsewhere, moving-on asks the same."
        yield _step(case, note, to, interview, window._replace(reason=reason))
    else:
        begin = case.calendar.begin(over)
        why += " Mark it off, and look ahead."
        end = Window(begin, begin, begin, begin, ("A20", "A21", "A22"), why)
        yield _step(case, CLOSE, (), interview, end)


def _folded(case: Case, interview: Interview, to: Iterable[Person]) -> str:
    """Say where thanks went that were never sent while there was time."""
    met = [each for each in to if interview.took_place and interview.participant(each.name)]
    unthanked = [each for each in met if not case.is_thanked(interview, each)]
    if unthanked and case.now > windows.thank_you_window(case, interview).closes:
        return " You have not thanked them yet: this letter does it as well."
    return ""


def _back(case: Case, letter: SentLetter) -> date:
    """Return a letter's day, or a later one on which its reader is back from an absence."""
    replies = [each for each in case.opportunity.replies if each.sender == letter.to]
    return max([case.calendar.day(letter.sent), *(r.back_on for r in replies if r.back_on)])


def _reconnect(case: Case) -> Iterator[Step]:
    """A22, A23: who writes again after the end is asked once, neutrally, what happened."""
    heard, interview = case.wrote_again(), case.latest()
    if not heard or not interview:
        return
    since = case.opportunity.closed_on or heard.at
    window = windows.reconnect_window(case, heard)
    if case.now <= window.closes and not _written_since(case, recipients.RECONNECT, since):
        to = case.recipients(recipients.RECONNECT, interview)
        yield _step(case, recipients.RECONNECT, to, interview, window)


def _after_rejection(case: Case) -> Iterator[Step]:
    """A18: thanks for a no, within three working days, keep the door open."""
    heard, interview = case.heard(), case.latest()
    last = case.opportunity.closed_on or (heard and heard.at)
    if not last or not interview:
        return
    # By the day: who thanks them may mark it off afterwards.
    told = case.calendar.day(last)
    window = windows.after_rejection_window(case, told)
    to = case.recipients(recipients.AFTER_REJECTION, interview)
    if (
        to
        and case.now <= window.closes
        and not _written_since(case, recipients.AFTER_REJECTION, told)
    ):
        yield _step(case, recipients.AFTER_REJECTION, to, interview, window)


def _written_since(case: Case, note: str, since: Moment) -> bool:
    return any(
        each.note == note and not moments.is_before(each.sent, since, case.calendar.zone)
        for each in case.opportunity.letters
    )


def _step(
    case: Case, note: str, to: tuple[Person, ...], interview: Interview, window: Window
) -> Step:
    today = case.now.date()
    over = window.due if note in recipients.PROMPT else window.closes
    if window.suggested_at.astimezone(case.now.tzinfo).date() > today:
        state = StepState.UPCOMING
    else:
        state = StepState.OVERDUE if case.now > over and note != CLOSE else StepState.DUE
    on = case.calendar.day(max(case.now, window.suggested_at))
    zone, known = case.calendar.zone, case.opportunity
    unknown = joined(person.name for person in to if not person.email)
    reason = f"{window.reason} No address of {unknown} is known yet." if unknown else window.reason
    reason += _returned(case, note, interview, to)
    wording = recipients.variant(note, known, interview, to[0], on, zone) if to else "plain"
    return Step(
        opportunity=case.opportunity.slug or "",
        note=note,
        variant=wording,
        to=to,
        interview=interview.start,
        opens=window.opens,
        due=window.due,
        closes=window.closes,
        suggested_at=window.suggested_at,
        state=state,
        rules=window.rules,
        reason=reason,
        command=_command(case, note, interview),
    )


def _returned(case: Case, note: str, interview: Interview, to: Iterable[Person]) -> str:
    """Say which letter of these people came back: this one, or any with none received after it."""
    names = {each.name for each in to}
    back = [each for each in case.came_back if each.to in names]
    this = [each for each in back if each.note == note and case.interview_of(each) == interview]
    unreached = [each for each in back if not _reached_since(case, each)]
    if not (told := this or unreached):
        return ""
    letter = told[-1]
    # Of a letter that left from here the address is known, and whoever knows it judges it.
    is_open = letter in unreached and not letter.message_id
    advice = ": find another address" if is_open else ""
    on = case.written(case.calendar.day(letter.sent))
    return f" Your {letter.note} of {on} to {letter.to} came back{advice}."


def _reached_since(case: Case, letter: SentLetter) -> bool:
    """Tell whether a person had another letter after one that came back."""
    return any(
        each.to == letter.to and moments.is_before(letter.sent, each.sent, case.calendar.zone)
        for each in case.opportunity.letters
    )


def _command(case: Case, note: str, interview: Interview) -> str:
    slug = case.opportunity.slug or ""
    if note == CLOSE:
        return f"cordially close {slug} --because silence"
    # Of the one that is meant now, and still will be when the others have begun.
    if interview == case.latest() == case.occasion(note):
        return f"cordially {note} {slug}"
    return f"cordially {note} {slug} --when {moments.written(interview.start)}"
