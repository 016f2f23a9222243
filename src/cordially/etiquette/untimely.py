"""What is untimely about a letter that would leave now; pure.

A letter that is late is not untimely: it gets other words, and nothing stops it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from cordially.etiquette import recipients, windows
from cordially.etiquette.case import Case
from cordially.model import Finding, Interview, InterviewState, Reply, Severity, Status

BEFORE_INTERVIEW = "DAT-20"
EARLY = "DAT-22"
ENDED = "DAT-23"
ASKED = "DAT-24"
SAME_DAY = "DAT-25"
NOT_HELD = "DAT-26"


def review(case: Case, note: str, interview: Interview | None, person: str) -> tuple[Finding, ...]:
    """Return what speaks against sending a note about an interview to that person now.

    Of one that is no longer known, nobody can say whether it is early.
    """
    status = case.opportunity.status
    planned = (
        recipients.THANK_YOU,
        recipients.MISSED_CALL,
        recipients.ASK_RECRUITER,
        *recipients.ASKING,
    )
    uninvited = note == recipients.RECONNECT and not case.wrote_again()
    if status != Status.OPEN and (note in planned or uninvited):
        on = case.opportunity.closed_on
        when = f" since {case.written(case.calendar.day(on))}" if on else ""
        return (
            _finding(
                ENDED,
                f"{case.opportunity.company} is closed ({status.value}){when}: nothing more is"
                " written unless they write.",
                f"cordially reopen {case.opportunity.slug}",
            ),
        )
    if interview is None:
        return tuple(_again(case, note, person))
    not_held = _not_held(case, note, interview)
    return (*not_held, *_early(case, note, interview), *_again(case, note, person))


def withdrawn(case: Case, note: str, interview: Interview) -> Reply | None:
    """Return the answer by which a question need not be put now, or None (A10)."""
    heard = case.heard()
    if note not in recipients.ASKING or not heard or not case.has_news_of(interview):
        return None
    return heard if case.today < windows.question_window(case).opens.date() else None


def _not_held(case: Case, note: str, interview: Interview) -> Iterator[Finding]:
    """Say of a letter that speaks of an interview that nobody came to it."""
    if interview.took_place:
        return
    what = f"The interview of {case.written(case.met_on(interview))} {not_held(interview)}"
    mend = f"if it was held, correct its state with “cordially edit {case.opportunity.slug}”."
    if note == recipients.THANK_YOU:
        message = f"{what}: no thanks are owed."
        yield _finding(NOT_HELD, message, f"Discard it; or, {mend}", Severity.ERROR)
    elif note == recipients.ASK_RECRUITER or note in recipients.ASKING:
        message = f"{what}, and the letter may speak of it as held."
        yield _finding(NOT_HELD, message, f"Say what happened; or, {mend}")


def not_held(interview: Interview) -> str:
    """Say what became of an interview that was not held."""
    off = interview.state == InterviewState.CALLED_OFF
    return "was called off" if off else "did not come"


def _early(case: Case, note: str, interview: Interview) -> Iterator[Finding]:
    if note == recipients.THANK_YOU:
        yield from _early_thanks(case, interview)
        return
    if note == recipients.MISSED_CALL and case.now < case.calendar.instant(interview.start):
        on = _moment(case, case.calendar.instant(interview.start), timed=True)
        message = f"The call is yet to come, {on}."
        yield _finding(BEFORE_INTERVIEW, message, "Wait for it.", Severity.ERROR)
        return
    if note == recipients.ASK_RECRUITER and case.opportunity.agency:
        window = windows.recruiter_window(case, interview)
    elif note in recipients.ASKING:
        window = windows.question_window(case)
        asked = case.asked()
        if len(asked) > case.policy.second_check_in:
            last = case.written(case.calendar.day(asked[-1].sent))
            asking = f"You have asked once, on {last}, and once is the rule."
            hint = "Wait for them; or allow a second question with second_check_in in the settings."
            if case.policy.second_check_in:
                asking = f"You have asked twice, last on {last}, and the second was the last."
                hint = "Wait for them, and look ahead."
            yield _finding(ASKED, asking, hint)
            return
    else:
        return
    if case.today < window.opens.date():
        opens = _from_now(case, window.opens.date())
        why = window.so_far or f"this opens on {opens}. {window.reason}"
        answer = withdrawn(case, note, interview)
        answered = f"{answered_on(case, answer)}. " if answer else ""
        yield _finding(EARLY, f"{answered}It is early: {why}", f"Wait until {opens}.")


def answered_on(case: Case, answer: Reply) -> str:
    """Say who answered and when."""
    return f"{answer.sender} answered on {case.written(case.calendar.day(answer.at))}"


def _early_thanks(case: Case, interview: Interview) -> Iterator[Finding]:
    if not interview.took_place:
        return
    window = windows.thank_you_window(case, interview)
    opens = _moment(case, window.opens, timed=case.ended(interview) is not None)
    begun = case.calendar.instant(interview.start)
    if case.now < begun:
        yield _finding(
            BEFORE_INTERVIEW,
            f"The interview is yet to come: a thank-you is not due before {opens}.",
            f"Wait until {opens}.",
            Severity.ERROR,
        )
    elif case.now < window.opens:
        yield _finding(
            EARLY,
            f"It is early: thanks read best from two hours after the interview, {opens}.",
            f"Wait until {opens}.",
        )


def _again(case: Case, note: str, person: str) -> Iterator[Finding]:
    for letter in case.opportunity.letters:
        if letter.to == person and case.calendar.day(letter.sent) == case.today:
            yield _finding(
                SAME_DAY,
                f"{person} has had another letter today, the {letter.note}; one a day is enough.",
                "Wait until tomorrow.",
            )
            return


def _moment(case: Case, moment: datetime, *, timed: bool) -> str:
    day = _from_now(case, moment.date())
    return f"{day}, {moment:%H:%M}" if timed else day


def _from_now(case: Case, day: date) -> str:
    return "today" if day == case.today else case.written(day)


def _finding(
    rule: str, message: str, suggestion: str, severity: Severity = Severity.WARNING
) -> Finding:
    return Finding(rule, severity, message, suggestion=suggestion)
