"""To whom a note goes, and in which wording; pure, with the article's rule beside each answer.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from cordially.etiquette.workdays import WorkCalendar, promised_day
from cordially.model import Interview, Kind, Moment, Opportunity, Person, Relation, ReplyKind

THANK_YOU = "thank-you"
CHECK_IN = "check-in"
MOVING_ON = "moving-on"
SECOND_CHECK_IN = "second-check-in"
ASK_RECRUITER = "ask-recruiter"
RECONNECT = "reconnect"
AFTER_REJECTION = "after-rejection"

ASKING = (CHECK_IN, SECOND_CHECK_IN, MOVING_ON)
"""The one question to the employer; moving-on is the same in another frame (A12, A13)."""

LATE_AFTER_DAYS = 3
"""From this many days after the interview a thank-you says that it is late (A04)."""

LETTERS_OF_ONE_PANEL = 7
"""Above this many people the coordinator gets one letter that names them all."""


def recipients(note: str, opportunity: Opportunity, interview: Interview) -> tuple[Person, ...]:
    """Return who gets this note, in order; empty when nobody suitable is known.

    A thank-you goes to everyone who took part, each alone (A01); what is for more than
    seven, or for somebody whose address is not known, goes to the coordinator.  Questions
    go to an agency's recruiter where there is one (A06, A08), else to the hiring manager,
    else to the first person named in the interview (A11).  A reconnect answers who wrote
    (A23), and so do thanks after a no.
    """
    met = _met(opportunity, interview)
    if note == THANK_YOU:
        return _thanked(opportunity, met)
    by_relation = {person.relation: person for person in reversed(opportunity.people)}
    recruiter = by_relation.get(Relation.RECRUITER)
    if note == ASK_RECRUITER:
        return (recruiter,) if recruiter else ()
    if note in (RECONNECT, AFTER_REJECTION):
        for reply in sorted(opportunity.replies, key=lambda each: str(each.at))[::-1]:
            if reply.kind == ReplyKind.HUMAN and (writer := opportunity.person(reply.sender)):
                return (writer,)
    if opportunity.agency and recruiter:
        return (recruiter,)
    manager = by_relation.get(Relation.HIRING_MANAGER)
    return (manager,) if manager else tuple(met[:1])


def _met(opportunity: Opportunity, interview: Interview) -> list[Person]:
    took_part = [opportunity.person(each.name) for each in interview.participants]
    return [person for person in took_part if person]


def _thanked(opportunity: Opportunity, met: list[Person]) -> tuple[Person, ...]:
    coordinator = _coordinator(opportunity)
    if len(met) > LETTERS_OF_ONE_PANEL:
        return (coordinator,) if coordinator else ()
    # Nobody twice: the coordinator's own letter may be the one for others too.
    return tuple(dict.fromkeys(each if each.email else coordinator or each for each in met))


def _coordinator(opportunity: Opportunity) -> Person | None:
    """Return who can pass thanks on: the coordinator, else the recruiter, with an address."""
    for relation in (Relation.COORDINATOR, Relation.RECRUITER):
        for person in opportunity.people:
            if person.relation == relation and person.email:
                return person
    return None


def represented(opportunity: Opportunity, interview: Interview, person: Person) -> tuple[str, ...]:
    """Return the names of those whose thanks go to this person, to be passed on."""
    met = _met(opportunity, interview)
    if person != _coordinator(opportunity):
        return ()
    all_of_them = len(met) > LETTERS_OF_ONE_PANEL
    return tuple(each.name for each in met if each != person and (all_of_them or not each.email))


def variant(
    note: str, opportunity: Opportunity, interview: Interview, person: Person, on: date
) -> str:
    """Name the wording of a note that suits this person when it leaves on that day."""
    if note == CHECK_IN:
        if opportunity.agency and person.relation == Relation.RECRUITER:  # A05
            return "recruiter"
        return "promised" if has_fresh_promise(opportunity) else "plain"
    if note != THANK_YOU:
        return "plain"
    if represented(opportunity, interview, person):
        return "coordinator"
    if (on - last_day(interview, opportunity.time_zone)).days >= LATE_AFTER_DAYS:
        return "late"
    if rounds_before(opportunity, interview, person):
        return "second-round"
    if len(interview.participants) > 1:
        return "panel"
    return "phone" if interview.kind == Kind.PHONE else "single"


def rounds_before(opportunity: Opportunity, interview: Interview, person: Person) -> int:
    """Count the earlier interviews in which this person took part."""
    return sum(
        1
        for each in opportunity.interviews
        if day(each) < day(interview) and each.participant(person.name)
    )


def latest(opportunity: Opportunity) -> Interview | None:
    """Return the interview that comes last, or None."""
    return max(
        opportunity.interviews, key=lambda each: (day(each), each.start.isoformat()), default=None
    )


def day(interview: Interview, time_zone: str | None = None) -> date:
    """Return the calendar day of an interview, in that zone where its start has an offset."""
    return _day(interview.start, time_zone)


def last_day(interview: Interview, time_zone: str | None = None) -> date:
    """Return the calendar day on which an interview ended, as `day` does."""
    return _day(interview.until or interview.start, time_zone)


def _day(moment: Moment, time_zone: str | None) -> date:
    if not isinstance(moment, datetime):
        return moment
    if moment.tzinfo and time_zone:
        from zoneinfo import ZoneInfo

        moment = moment.astimezone(ZoneInfo(time_zone))
    return moment.date()


def has_fresh_promise(opportunity: Opportunity) -> bool:
    """Tell whether they named a date that no later interview or answer has overtaken."""
    if not opportunity.decision_by:
        return False
    heard = [each.at for each in opportunity.replies if each.kind == ReplyKind.HUMAN]
    moments = [*heard, *(each.start for each in opportunity.interviews)]
    days = [_day(each, opportunity.time_zone) for each in moments]
    return last_promised(opportunity.decision_by) >= max(days, default=date.min)


def last_promised(promise: str) -> date:
    """Return the last day on which a promise can be kept, worked on or not."""
    return promised_day(promise, WorkCalendar(UTC, weekend=frozenset()))
