"""What to write to whom and when, for everything that is open."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from cordially.desk import bouncing
from cordially.etiquette import interviews, recipients, untimely
from cordially.etiquette.case import case_of
from cordially.etiquette.policy import Policy
from cordially.etiquette.spacing import one_a_day
from cordially.etiquette.steps import next_steps
from cordially.life import UNSENT
from cordially.model import Draft, Opportunity, Step
from cordially.store import drafts, opportunities

# For so long after the end of an opportunity something may still be to do about it.
_AFTER_THE_END_DAYS = 35

_DAY = timedelta(days=1)


def steps(connection: sqlite3.Connection, policy: Policy, now: datetime) -> list[Step]:
    """Return the steps of all opportunities, the first to be done first.

    `now` is on the sender's clock.  A letter of which nobody knows whether it left counts
    as sent, and an address from which one came back as none.
    """
    return reachable(connection, live(connection, now), policy, now)


def live(connection: sqlite3.Connection, now: datetime) -> list[Opportunity]:
    """Return the opportunities about which something may be to do."""
    since = now.date() - _AFTER_THE_END_DAYS * _DAY
    return with_letters_under_way(connection, opportunities.live(connection, since))


def withdrawn(
    connection: sqlite3.Connection, policy: Policy, now: datetime
) -> list[tuple[Draft, str]]:
    """Return the unsent drafts of questions that are answered for now, and who answered when."""
    found = []
    for draft in drafts.waiting(connection):
        if draft.status not in UNSENT or draft.note not in recipients.ASKING:
            continue
        about = opportunities.get(connection, draft.opportunity)
        interview = interviews.named(about, draft.interview) if about else None
        if about and interview:
            case = case_of(about, policy, now)
            if answer := untimely.withdrawn(case, draft.note, interview):
                found.append((draft, untimely.answered_on(case, answer)))
    return found


def of(found: Iterable[Opportunity], policy: Policy, now: datetime) -> list[Step]:
    """Return the steps of these opportunities, one letter a day to each person (A29)."""
    cases = [case_of(each, policy, now) for each in found]
    return one_a_day(cases, [step for case in cases for step in next_steps(case)], now)


def reachable(
    connection: sqlite3.Connection, found: Iterable[Opportunity], policy: Policy, now: datetime
) -> list[Step]:
    """Return the steps of these opportunities, without addresses from which letters came back."""
    return bouncing.to_other_addresses(of(found, policy, now), bouncing.addresses(connection))


def with_letters_under_way(
    connection: sqlite3.Connection, found: Sequence[Opportunity]
) -> list[Opportunity]:
    """Return the opportunities with the letters that are being sent, or may have been."""
    under_way = drafts.under_way(connection)
    return [
        each._replace(letters=each.letters + tuple(under_way.get(each.slug or "", ())))
        for each in found
    ]


def drafts_for(connection: sqlite3.Connection, found: Iterable[Step]) -> list[Draft]:
    """Return the unsent drafts by which steps would be done."""
    numbers = (drafts.waiting_for(connection, step, to.name) for step in found for to in step.to)
    written = (drafts.get(connection, each) for each in numbers if each is not None)
    return [each for each in written if each]
