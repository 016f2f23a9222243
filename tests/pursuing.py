"""An opportunity as the tests of etiquette look at it: an interview on Friday 20 November 2026."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from cordially.etiquette.case import Case
from cordially.etiquette.policy import Policy
from cordially.etiquette.steps import next_steps
from cordially.etiquette.workdays import calendar_of
from cordially.model import (
    Interview,
    Moment,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Step,
)

DANA = Person("Dana Reyes", "dana@acme.example", relation=Relation.HIRING_MANAGER)
LI = Person("Li Wei", "li@acme.example", relation=Relation.INTERVIEWER)
SAM = Person("Sam Ode", "sam@acme.example")
RITA = Person("Rita Roe", "rita@talent.example", relation=Relation.RECRUITER)
COCO = Person("Coco Ordi", "coco@acme.example", relation=Relation.COORDINATOR)

LONDON = ZoneInfo("Europe/London")
DEFAULT = Policy()


def moment(text: str) -> Moment:
    """Read a day, or a day with its time."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def interview(when: str, *people: Person, until: str | None = None) -> Interview:
    """Make an interview with some people."""
    parts = tuple(Participant(each.name) for each in people)
    return Interview(moment(when), moment(until) if until else None, participants=parts)


def met(
    *people: Person, when: str = "2026-11-20T14:00", others: tuple[Person, ...] = ()
) -> Opportunity:
    """Make an opportunity in London in which some people were met once."""
    return Opportunity(
        "Acme",
        slug="acme",
        time_zone="Europe/London",
        people=(*people, *others),
        interviews=(interview(when, *people),),
    )


def wrote(opportunity: Opportunity, note: str, person: Person, sent: str) -> Opportunity:
    """Add a letter that was sent."""
    return opportunity._replace(
        letters=(*opportunity.letters, SentLetter(note, person.name, moment(sent)))
    )


def thanked(opportunity: Opportunity) -> Opportunity:
    """Let everybody be thanked in the evening of each interview."""
    for each in opportunity.interviews:
        for part in each.participants:
            sent = datetime.combine(each.start, datetime.min.time().replace(hour=20))
            letter = SentLetter("thank-you", part.name, sent)
            opportunity = opportunity._replace(letters=(*opportunity.letters, letter))
    return opportunity


def heard(
    opportunity: Opportunity,
    person: Person,
    at: str,
    kind: ReplyKind = ReplyKind.HUMAN,
    back_on: str | None = None,
) -> Opportunity:
    """Add a reply."""
    reply = Reply(person.name, moment(at), kind, date.fromisoformat(back_on) if back_on else None)
    return opportunity._replace(replies=(*opportunity.replies, reply))


def case(
    opportunity: Opportunity, now: str, policy: Policy = DEFAULT, zone: tzinfo = LONDON
) -> Case:
    """Look at an opportunity from a moment on the clock of `zone`, at noon where none is given."""
    at = datetime.fromisoformat(now if "T" in now else f"{now}T12:00").replace(tzinfo=zone)
    return Case(opportunity, policy, calendar_of(opportunity, zone), at)


def steps(
    opportunity: Opportunity, now: str, policy: Policy = DEFAULT, zone: tzinfo = LONDON
) -> dict[str, Step]:
    """Return the steps by their notes; no test wants two of one note here."""
    found = next_steps(case(opportunity, now, policy, zone))
    assert len({each.note for each in found}) == len(found)
    return {each.note: each for each in found}


def hours(step: Step) -> tuple[str, str, str]:
    """Return when a step opens, is due and closes, in minutes."""
    opens, due, closes = step.opens, step.due, step.closes
    return opens.isoformat()[:16], due.isoformat()[:16], closes.isoformat()[:16]


def utc(text: str) -> datetime:
    """Read a moment in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
