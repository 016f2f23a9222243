"""What is stored about a letter's occasion, as the texts that may stand in the letter."""

from __future__ import annotations

from collections.abc import Container
from datetime import date

from cordially.etiquette import interviews as order
from cordially.model import Interview
from cordially.review.occasion import Occasion


def interviews(occasion: Occasion) -> tuple[Interview, ...]:
    """Return all interviews of the opportunity, or the only one known."""
    if occasion.opportunity:
        return occasion.opportunity.interviews
    return (occasion.interview,) if occasion.interview else ()


def days(occasion: Occasion) -> list[date]:
    """Return the days of all interviews in their order."""
    return sorted({order.day(each, occasion.zone) for each in interviews(occasion)})


def reader(occasion: Occasion) -> list[str]:
    """Return the names of the letter's readers, the first one's full name first, if known."""
    person, address = occasion.person, occasion.recipient
    names = [person.name, person.greet_as] if person else []
    names += [address.display_name] if address else []
    names += [each.display_name for each in occasion.beside]
    return [name for name in names if name]


def people(occasion: Occasion) -> list[str]:
    """Return the names of everyone met or known at the opportunity."""
    known = [each.name for each in occasion.opportunity.people] if occasion.opportunity else []
    met = [part.name for each in interviews(occasion) for part in each.participants]
    return list(dict.fromkeys(known + met))


def places(occasion: Occasion) -> list[str]:
    """Return the company, the role and the agency, and the titles of people."""
    opportunity = occasion.opportunity
    if opportunity is None:
        return []
    found = [opportunity.company, opportunity.role, opportunity.agency]
    found += [each.title for each in opportunity.people]
    return [text for text in found if text]


def told(occasion: Occasion, topics_of: Container[str] | None = None) -> list[str]:
    """Return what was told of the interviews: topics, points, examples and next steps.

    With `topics_of` the topics and points of those people only.
    """
    found: list[str | None] = []
    for interview in interviews(occasion):
        found += [interview.example, interview.next_step]
        for part in interview.participants:
            if topics_of is None or part.name in topics_of:
                found += [*part.topics, part.point]
    return [text for text in found if text]
