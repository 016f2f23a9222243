"""When to write, and to whom; pure, with the article's rule beside each answer.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from cordially.model import Interview, Kind, Opportunity, Person, Relation, ReplyKind

THANK_YOU = "thank-you"
CHECK_IN = "check-in"
MOVING_ON = "moving-on"
ASK_RECRUITER = "ask-recruiter"
RECONNECT = "reconnect"

CHECK_IN_AFTER_DAYS = 14
"""The silence, in days, before a status question to the employer (A09)."""

LATE_AFTER_DAYS = 3
"""From this many days after the interview a thank-you says that it is late (A04)."""


def recipients(note: str, opportunity: Opportunity, interview: Interview) -> tuple[Person, ...]:
    """Return who gets this note, in order; empty when nobody suitable is known.

    A thank-you goes to everyone who took part (A01).  Questions go to an agency's
    recruiter where there is one (A06, A08), else to the hiring manager, else to the
    first person named in the interview (A11).  A reconnect answers who wrote (A23).
    """
    took_part = [opportunity.person(each.name) for each in interview.participants]
    met = [person for person in took_part if person]
    if note == THANK_YOU:
        return tuple(met)
    by_relation = {person.relation: person for person in reversed(opportunity.people)}
    recruiter = by_relation.get(Relation.RECRUITER)
    if note == ASK_RECRUITER:
        return (recruiter,) if recruiter else ()
    if note == RECONNECT:
        for reply in reversed(opportunity.replies):
            if reply.kind == ReplyKind.HUMAN and (writer := opportunity.person(reply.sender)):
                return (writer,)
    if opportunity.agency and recruiter:
        return (recruiter,)
    manager = by_relation.get(Relation.HIRING_MANAGER)
    return (manager,) if manager else tuple(met[:1])


def variant(
    note: str, opportunity: Opportunity, interview: Interview, person: Person, on: date
) -> str:
    """Name the wording of a note that suits this person when it leaves on that day."""
    if note == CHECK_IN:
        if person.relation == Relation.RECRUITER:
            return "recruiter"
        return "promised" if opportunity.decision_by else "plain"
    if note != THANK_YOU:
        return "plain"
    if (on - day(interview)).days >= LATE_AFTER_DAYS:
        return "late"
    if rounds_before(opportunity, interview, person):
        return "second-round"
    if len(interview.participants) > 1:
        return "panel"
    return "phone" if interview.kind == Kind.PHONE else "single"


def interviews_before(opportunity: Opportunity, interview: Interview) -> int:
    """Count the interviews on earlier days, whoever took part."""
    return sum(day(each) < day(interview) for each in opportunity.interviews)


def rounds_before(opportunity: Opportunity, interview: Interview, person: Person) -> int:
    """Count the earlier interviews in which this person took part."""
    return sum(
        1
        for each in opportunity.interviews
        if day(each) < day(interview) and each.participant(person.name)
    )


def check_in_opens(interviewed: date) -> date:
    """Return the first day of the check-in when nothing is heard after an interview (A09)."""
    return interviewed + timedelta(days=CHECK_IN_AFTER_DAYS)


def latest(opportunity: Opportunity) -> Interview | None:
    """Return the interview that comes last, or None."""
    return max(
        opportunity.interviews, key=lambda each: (day(each), each.start.isoformat()), default=None
    )


def day(interview: Interview) -> date:
    """Return the interview's calendar day, local to the interview."""
    return interview.start.date() if isinstance(interview.start, datetime) else interview.start
