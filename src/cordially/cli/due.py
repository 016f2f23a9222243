"""`due`: what to write to whom today, and what comes next."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, time

import click

from cordially.cli.session import Command, Session, pass_session, shows_hints
from cordially.cli.shown import screen, steps
from cordially.desk import planning
from cordially.intake import when
from cordially.model import Step, StepState
from cordially.store import drafts, journal, settings, slugs
from cordially.written import joined

_NEXT_SHOWN = 3


@click.command("due", cls=Command)
@click.option(
    *("--on", "--at", "on"), metavar="DATE", help="As it will be on that day: friday, 4 December."
)
@click.option("--all", "everything", is_flag=True, help="Show everything that is to come as well.")
@shows_hints
@pass_session
def due_command(session: Session, on: str | None, everything: bool) -> None:
    """Show what to write today, to whom and why, with the command that drafts it.

    First what is overdue, then what is due, then what comes next.
    """
    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    if on:
        now = _seen_from(now, on)
    with journal.reading(session.home.journal) as connection:
        found = planning.steps(connection, chosen.policy, now)
        pressing = [each for each in found if each.state != StepState.UPCOMING]
        if session.json:
            shown = found if everything else pressing
            documents = [steps.document(each) for each in shown]
            screen.document({"on": now.date().isoformat(), "steps": documents})
            return
        text = _report(session, connection, pressing, now)
    coming = [each for each in found if each.state == StepState.UPCOMING]
    text += _next(coming if everything else coming[:_NEXT_SHOWN], now)
    if len(coming) > _NEXT_SHOWN and not everything:
        text.append(f"And {len(coming) - _NEXT_SHOWN} more: cordially due --all")
    screen.show("\n".join(text).rstrip("\n"))


def _seen_from(now: datetime, on: str) -> datetime:
    """Return a moment of that day on the same clock: its noon, or the present."""
    day = when.parse_day(on, now=now)
    return now if day == now.date() else datetime.combine(day, time(12), now.tzinfo)


def _report(
    session: Session, connection: sqlite3.Connection, pressing: Sequence[Step], now: datetime
) -> list[str]:
    if not pressing and not slugs.slugs(connection):
        return ["Nothing is recorded yet. Begin with your last interview: cordially thank-you", ""]
    if not pressing:
        return ["Nothing is due. Be well, and let them take their time.", ""]
    lines = []
    heading = None
    for step in pressing:
        if step.state != heading:
            heading = step.state
            lines.append(screen.due(heading.value.capitalize()))
        lines.append(f"  {step.opportunity}: {steps.title(step)}, {steps.timing(step, now)}")
        rules = f" ({', '.join(step.rules)})" if session.hints else ""
        lines.append(f"    {step.reason}{rules}")
        lines.append(f"    {step.command}")
        lines += _written(connection, step)
        lines.append("")
    return lines


def _written(connection: sqlite3.Connection, step: Step) -> list[str]:
    """Tell of drafts that are written for a step already."""
    numbers = [
        number
        for each in step.to
        if (number := drafts.waiting_for(connection, step, each.name)) is not None
    ]
    if not numbers:
        return []
    which = joined(map(str, numbers))
    return [
        f"    Written already as draft {which}: cordially send {' '.join(map(str, numbers))};"
        f" if it left by other means: cordially drafts sent {numbers[0]}"
    ]


def _next(coming: Sequence[Step], now: datetime) -> list[str]:
    if not coming:
        return []
    rows = [
        f"  {each.opportunity}: {steps.title(each)}, {steps.timing(each, now)}" for each in coming
    ]
    return [screen.heading("Next"), *rows]
