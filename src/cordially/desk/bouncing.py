"""The addresses from which letters came back."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from cordially import moments
from cordially.etiquette import bounces, interviews
from cordially.model import Opportunity, Person, SentLetter, Step
from cordially.store import drafts, opportunities


def addresses(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the addr-specs, case-folded, of which the last letter from here came back."""
    found: set[str] = set()
    for each in opportunities.with_bounces(connection):
        zone = interviews.zone_of(each, None)
        back = bounces.came_back(each, zone)
        specs = {
            draft.message_id: draft.recipient.addr_spec.casefold()
            for draft in drafts.of_opportunity(connection, each.slug or "")
        }
        last: dict[str, SentLetter] = {}
        for letter in sorted(each.letters, key=lambda one: moments.utc(one.sent, zone)):
            if letter.message_id in specs:
                last[specs[letter.message_id]] = letter
        found.update(spec for spec, letter in last.items() if letter in back)
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
