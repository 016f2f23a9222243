"""Steps in words and as JSON: what to write next, to whom, when and why."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import Any

from cordially.cli.session import Session
from cordially.desk import planning
from cordially.etiquette import recipients
from cordially.etiquette.policy import Policy
from cordially.etiquette.steps import CLOSE
from cordially.model import Step, StepState
from cordially.store.settings import Settings
from cordially.store.system_zone import system_zone
from cordially.written import SHORT_WEEKDAYS, joined, written_day


def present(session: Session, chosen: Settings) -> datetime:
    """Return the present on the sender's clock, by the file of its zone: plans ask it often."""
    if chosen.time_zone:
        return session.local_now(chosen.time_zone)
    return session.now.astimezone(system_zone())


def document(step: Step) -> dict[str, Any]:
    """Return a step as its JSON document."""
    return {
        "opportunity": step.opportunity,
        "note": step.note,
        "variant": step.variant,
        "to": [{"name": each.name, "email": each.email} for each in step.to],
        "opens": step.opens.isoformat(),
        "due": step.due.isoformat(),
        "closes": step.closes.isoformat(),
        "suggested_at": step.suggested_at.isoformat(),
        "state": step.state.value,
        "rules": list(step.rules),
        "reason": step.reason,
        "command": step.command,
    }


def withdrawn(
    connection: sqlite3.Connection, policy: Policy, now: datetime, slug: str | None = None
) -> list[str]:
    """Tell of the drafts, of one opportunity or of all, that ask what is answered for now."""
    return [
        f"Draft {draft.id}, {draft.note} to {draft.recipient.display_name}, waits: {answered}."
        f" If it is not wanted any more: cordially drafts discard {draft.id}"
        for draft, answered in planning.withdrawn(connection, policy, now)
        if slug in (None, draft.opportunity)
    ]


def outlook(step: Step, now: datetime) -> str:
    """Say in a line what comes next in an opportunity, and when."""
    on = step.suggested_at.astimezone(now.tzinfo).date()
    when = "Now" if on <= now.date() else f"From {written_day(on, now.date())}"
    return f"{when}: {title(step)} ({step.command})"


def title(step: Step) -> str:
    """Name a step: `check-in to Dana Reyes`, or what it is besides a letter."""
    if step.note == CLOSE:
        return "mark it off"
    to = joined(each.name for each in step.to)
    return f"{step.note} to {to}" if to else step.note


def timing(step: Step, now: datetime) -> str:
    """Say when a step is to be done, as it looks from the sender's clock."""
    suggested = step.suggested_at.astimezone(now.tzinfo)
    over = step.due if step.note in recipients.PROMPT else step.closes
    best_by = day(over.date(), now.date())
    if step.state == StepState.OVERDUE:
        return f"was due by {best_by}"
    if suggested.date() < now.date():
        since = f"since {day(suggested.date(), now.date())}"
        return since if step.note == CLOSE else f"{since}, best by {best_by}"
    if step.note == CLOSE:
        return day(suggested.date(), now.date())
    at = f"{day(suggested.date(), now.date())}, {suggested:%H:%M}"
    theirs = (
        ""
        if suggested.utcoffset() == step.suggested_at.utcoffset()
        else (f" ({step.suggested_at:%H:%M} theirs)")
    )
    return at + theirs


_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def day(on: date, today: date) -> str:
    """Write a day as one says it: today, tomorrow, or with its date."""
    away = (on - today).days
    if away in _NEAR:
        return _NEAR[away]
    return f"{SHORT_WEEKDAYS[on.weekday()]} {written_day(on, today).partition(' ')[2]}"
