"""The addresses from which letters came back."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from cordially.etiquette import bounces, interviews
from cordially.model import Opportunity, Person, Step
from cordially.store import drafts, opportunities


def addresses(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the addr-specs, case-folded, to which a letter was sent from here and came back."""
    found: set[str] = set()
    for each in opportunities.with_bounces(connection):
        back = bounces.came_back(each, interviews.zone_of(each, None))
        ids = {letter.message_id for letter in back}
        found.update(
            draft.recipient.addr_spec.casefold()
            for draft in drafts.of_opportunity(connection, each.slug or "")
            if draft.message_id in ids
        )
    return frozenset(found)


def came_back(opportunity: Opportunity, message_id: str) -> bool:
    """Tell whether the letter of that id came back."""
    back = bounces.came_back(opportunity, interviews.zone_of(opportunity, None))
    return any(each.message_id == message_id for each in back)


def to_other_addresses(steps: Iterable[Step], dead: Collection[str]) -> list[Step]:
    """Return steps with the addresses left out from which letters came back, and that said."""
    found = []
    for step in steps:
        to = tuple(_living(each, dead) for each in step.to)
        if to != step.to:
            step = step._replace(to=to, reason=f"{step.reason} Find another address.")
        found.append(step)
    return found


def _living(person: Person, dead: Collection[str]) -> Person:
    return person._replace(email=None) if (person.email or "").casefold() in dead else person
