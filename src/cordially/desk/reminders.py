"""The steps as dates in the person's calendar, each corrected by the next export."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from cordially.etiquette.steps import CLOSE
from cordially.mail.ics import Event
from cordially.model import Step
from cordially.store import events, overview
from cordially.written import joined, written_day

_NAMESPACE = UUID("4c4a5d0e-6a52-4f0b-9a51-6c0f7b6d2a10")
_CANCELLED_FOR = timedelta(days=30)


def export(connection: sqlite3.Connection, steps: Iterable[Step], now: datetime) -> list[Event]:
    """Return the steps as events, and those that are no steps any more as cancelled ones.

    `now` is on the sender's clock: what is behind its time stands on its day.
    What is returned is remembered, to be compared with the next time.  A cancelled event is
    among them until its date is past by 30 days.
    """
    companies = overview.companies(connection)
    before = events.everything(connection)
    taken = set(before)
    by_step = {each.step: uid for uid, each in before.items() if each.step}
    found = []
    for step in steps:
        event = _event(step, companies, now)
        uid = by_step.get(event.step)
        if uid is None and event.uid in before and not before[event.uid].step:
            uid = event.uid  # as an earlier version kept it
        old = before.pop(uid) if uid else None
        event = event._replace(uid=uid or _free(event.uid, taken))
        found.append(_kept(connection, old, event))
    for old in before.values():
        is_past = old.start + _CANCELLED_FOR < now
        if not (old.cancelled and is_past):
            found.append(_kept(connection, old, old._replace(cancelled=True)))
        if is_past:
            events.remove(connection, old.uid)
    return found


def _kept(connection: sqlite3.Connection, old: Event | None, event: Event) -> Event:
    """Remember an event, under the next number if a person can see that it has changed."""
    if old is None:
        events.put(connection, event)
        return event
    event = event._replace(sequence=old.sequence)
    if event != old:
        # Which step it is of, no calendar shows.
        is_seen = event._replace(step=old.step) != old
        event = event._replace(sequence=old.sequence + is_seen)
        events.put(connection, event)
    return event


def _free(uid: str, taken: set[str]) -> str:
    """Return a UID that no other date has: one that moved took its own along."""
    while uid in taken:
        uid = f"{uuid5(_NAMESPACE, uid)}"
    taken.add(uid)
    return uid


def _event(step: Step, companies: Mapping[str, str], now: datetime) -> Event:
    names = [each.name for each in step.to]
    # Without the date, so that a step that moves stays the same entry.
    key = events.step_key(step.opportunity, step.note, step.interview.isoformat(), names)
    company = companies.get(step.opportunity, step.opportunity)
    return Event(
        uid=f"{uuid5(_NAMESPACE, key)}",
        opportunity=step.opportunity,
        start=_start(step.suggested_at, now),
        summary=_summary(step, company),
        description="\n".join((step.reason, _window(step), step.command)),
        step=key,
    )


def _start(suggested: datetime, now: datetime) -> datetime:
    """Return the time that is suggested, on today if its own day is past."""
    here, today = suggested.astimezone(now.tzinfo), now.date()
    if here.date() >= today:
        return suggested
    moved = here.replace(year=today.year, month=today.month, day=today.day)
    return moved.astimezone(suggested.tzinfo)


def _summary(step: Step, company: str) -> str:
    if step.note == CLOSE:
        return f"Mark off {company}"
    to = joined(each.name for each in step.to)
    return f"{step.note.capitalize()} to {to}, {company}" if to else f"{step.note}, {company}"


def _window(step: Step) -> str:
    """Say from when to when it is in place; seen from its own day, so that no export differs."""
    opens, due, closes = (
        written_day(each.date(), step.suggested_at.date())
        for each in (step.opens, step.due, step.closes)
    )
    if opens == closes:
        return f"From {opens}."
    best = f"; best by {due}" if due not in (opens, closes) else ""
    return f"From {opens} to {closes}{best}."
