"""To whom a note goes, and in which wording; pure, with the article's rule beside each answer.

A rule id (A01 …) names a sentence of "When to Follow Up After the Interview".
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo

from cordially import moments
from cordially.etiquette import interviews
from cordially.etiquette.workdays import WorkCalendar, promised_day
from cordially.model import Interview, Kind, Opportunity, Person, Relation, Reply, ReplyKind

THANK_YOU = "thank-you"
CHECK_IN = "check-in"
MOVING_ON = "moving-on"
SECOND_CHECK_IN = "second-check-in"
ASK_RECRUITER = "ask-recruiter"
RECONNECT = "reconnect"
AFTER_REJECTION = "after-rejection"

MISSED_CALL = "missed-call"

ASKING = (CHECK_IN, SECOND_CHECK_IN, MOVING_ON)
"""The one question to the employer; moving-on is the same in another frame (A12, A13)."""

INSTEAD = {CHECK_IN: MOVING_ON, MOVING_ON: CHECK_IN}
"""The note that asks in place of another, where that is not sent yet (A13)."""

PROMPT = (THANK_YOU, MISSED_CALL, RECONNECT)
"""What is best written at once: overdue as soon as its best time is over."""

LATE_AFTER_DAYS = 3
"""From this many days after the interview a thank-you says that it is late (A04)."""

LETTERS_OF_ONE_PANEL = 7
"""Above this many people the coordinator gets one letter that names them all."""


def recipients(
    note: str, opportunity: Opportunity, interview: Interview, zone: tzinfo | None
) -> tuple[Person, ...]:
    """Return who gets this note, in order; empty when nobody suitable is known.

    A thank-you goes to everyone who took part, each alone (A01); what is for more than
    seven, or for somebody whose address is not known, goes to the coordinator.  Questions
    go to an agency's recruiter where there is one (A06, A08), else to the hiring manager,
    else to the first person named in the interview (A11).  After a call that did not come,
    whoever was to call is asked, else the coordinator or the hiring manager.  A reconnect
    answers who wrote (A23), and so do thanks after a no.  `zone` is the opportunity's.
    """
    met = _met(opportunity, interview)
    if note == THANK_YOU:
        return _thanked(opportunity, met)
    by_relation = {person.relation: person for person in reversed(opportunity.people)}
    recruiter = by_relation.get(Relation.RECRUITER)
    if note == ASK_RECRUITER:
        return (recruiter,) if recruiter else ()
    if note in (RECONNECT, AFTER_REJECTION):
        for reply in reversed(human_replies(opportunity, zone)):
            if writer := opportunity.person(reply.sender):
                return (writer,)
    manager = by_relation.get(Relation.HIRING_MANAGER)
    if note == MISSED_CALL:
        asked = [*(each for each in met if each.email), _coordinator(opportunity), manager]
        return tuple(each for each in asked if each)[:1]
    if opportunity.agency and recruiter:
        return (recruiter,)
    return (manager,) if manager else tuple(met[:1])


def occasion(
    note: str, opportunity: Opportunity, now: datetime, zone: tzinfo | None
) -> Interview | None:
    """Return the interview that a note is about where none is named: the latest, or None.

    Thanks are for what has begun, whatever else is to come, unless nothing has.
    """
    held = [
        each
        for each in opportunity.interviews
        if each.took_place and moments.utc(each.start, zone) <= now
    ]
    if note == THANK_YOU and held:
        return interviews.latest_of(tuple(held), zone)
    return interviews.latest(opportunity, zone)


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


def passed_on_by(opportunity: Opportunity, interview: Interview, person: Person) -> Person | None:
    """Return who passes thanks on to this person, or None."""
    between = _coordinator(opportunity)
    if not between or person.name not in represented(opportunity, interview, between):
        return None
    return between


def represented(opportunity: Opportunity, interview: Interview, person: Person) -> tuple[str, ...]:
    """Return the names of those whose thanks go to this person, to be passed on."""
    met = _met(opportunity, interview)
    if person != _coordinator(opportunity):
        return ()
    all_of_them = len(met) > LETTERS_OF_ONE_PANEL
    return tuple(each.name for each in met if each != person and (all_of_them or not each.email))


def variant(
    note: str,
    opportunity: Opportunity,
    interview: Interview,
    person: Person,
    on: date,
    zone: tzinfo | None,
) -> str:
    """Name the wording of a note that suits this person when it leaves on that day.

    `zone` is the opportunity's.
    """
    if note == CHECK_IN:
        if opportunity.agency and person.relation == Relation.RECRUITER:  # A05
            return "recruiter"
        return "promised" if has_fresh_promise(opportunity, zone) else "plain"
    if note == MOVING_ON and opportunity.offer_by and opportunity.offer_by >= on:
        return "offer"
    if note != THANK_YOU:
        return "plain"
    if represented(opportunity, interview, person):
        return "coordinator"
    if (on - interviews.last_day(interview, zone)).days >= LATE_AFTER_DAYS:
        return "late"
    earlier = interviews.on_earlier_days(opportunity, interview, zone)
    if any(each.took_place and each.participant(person.name) for each in earlier):
        return "second-round"
    if len(interview.participants) > 1:
        return "panel"
    return "phone" if interview.kind == Kind.PHONE else "single"


def human_replies(opportunity: Opportunity, zone: tzinfo | None) -> list[Reply]:
    """Return the substantive replies in order: a courtesy or an automatic one is none (A10).

    One of which only the day is known came at its end.
    """
    human = [each for each in opportunity.replies if each.kind == ReplyKind.HUMAN]
    return sorted(human, key=lambda each: moments.utc(each.at, zone, time.max))


def has_fresh_promise(opportunity: Opportunity, zone: tzinfo | None) -> bool:
    """Tell whether they named a date that no later interview or answer has overtaken."""
    if not opportunity.decision_by:
        return False
    signs = [interviews.day(each, zone) for each in interviews.standing(opportunity)]
    signs += [moments.calendar_day(each.at, zone) for each in human_replies(opportunity, zone)]
    return last_promised(opportunity.decision_by) >= max(signs, default=date.min)


def last_promised(promise: str) -> date:
    """Return the last day on which a promise can be kept, worked on or not."""
    return promised_day(promise, WorkCalendar(UTC, weekend=frozenset()))
