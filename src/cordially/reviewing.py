"""Review letters before they are kept or sent: their words, their facts, their time."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from cordially import timing
from cordially.case import case_of
from cordially.model import Draft, Finding, Interview, Opportunity, Severity
from cordially.policy import Policy
from cordially.store import opportunities


class Desk(NamedTuple):
    """What letters are reviewed with besides their own opportunity.

    `now` is the present on the sender's clock.
    """

    policy: Policy
    now: datetime


def reviewed(drafts: Sequence[Draft], opportunity: Opportunity, desk: Desk) -> list[Draft]:
    """Return drafts of one opportunity with what a reader would wince at, the gravest first."""
    return [
        draft._replace(findings=_sorted(_findings(draft, opportunity, desk))) for draft in drafts
    ]


def kept(connection: sqlite3.Connection, drafts: Sequence[Draft], desk: Desk) -> list[Draft]:
    """Return kept drafts as `reviewed` does, by what is known of their opportunities now."""
    by_slug: dict[str, list[Draft]] = {}
    for draft in drafts:
        by_slug.setdefault(draft.opportunity, []).append(draft)
    found = {
        draft.id: draft
        for slug, together in by_slug.items()
        if (opportunity := opportunities.get(connection, slug))
        for draft in reviewed(together, opportunity, desk)
    }
    return [found[draft.id] for draft in drafts]


def stops(draft: Draft) -> bool:
    """Tell whether a draft's findings have to be passed over knowingly before it is sent."""
    return any(each.severity != Severity.HINT for each in draft.findings)


def never_sent(draft: Draft) -> Finding | None:
    """Return the finding with which a letter is never sent, whatever the person says."""
    return next((each for each in draft.findings if each.rule.startswith(_NEVER)), None)


# Placeholders, wrong names, missing attachments.
_NEVER: tuple[str, ...] = ("PHL",)


def _findings(draft: Draft, opportunity: Opportunity, desk: Desk) -> tuple[Finding, ...]:
    interview = _interview(draft, opportunity)
    if not interview:
        return ()
    case = case_of(opportunity, desk.policy, desk.now)
    return timing.review(case, draft.note, interview, draft.recipient.display_name)


def _interview(draft: Draft, opportunity: Opportunity) -> Interview | None:
    return next(
        (each for each in opportunity.interviews if each.start.isoformat() == draft.interview), None
    )


_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


def _sorted(found: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda each: _GRAVITY[each.severity]))
