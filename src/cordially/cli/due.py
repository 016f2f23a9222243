"""`due`: what to write to whom today, and what comes next."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, time

import click

from cordially.cli.session import Command, Session, pass_session, shows_hints
from cordially.cli.shown import screen, steps
from cordially.desk import planning
from cordially.errors import UsageError
from cordially.model import Step, StepState
from cordially.store import drafts, journal, settings, slugs
from cordially.written import joined

_NEXT_SHOWN = 3


@click.command("due", cls=Command)
@click.option(
    *("--on", "--at", "on"), metavar="DATE", help="As it will be on that day: friday, 4 December."
)
@click.option("--all", "everything", is_flag=True, help="Show everything that is to come as well.")
@click.option(
    "--open", "browse", is_flag=True, help="Look at it in the browser, with a time line of each."
)
@click.option(
    "--notify", is_flag=True, help="One line and a desktop notice, or nothing: for each morning."
)
@click.option(
    *("--quiet", "-q"), is_flag=True, help="With --notify: say nothing if no notice can be shown."
)
@shows_hints
@pass_session
def due_command(
    session: Session, on: str | None, everything: bool, browse: bool, notify: bool, quiet: bool
) -> None:
    """Show what to write today, to whom and why, with the command that drafts it.

    First what is overdue, then what is due, then what comes next. With --open all of it is
    one web page, whose file is printed; --json does not go with it. With --notify only
    what is due is told, in one line; “cordially help when” shows how to have that each
    morning.
    """
    if notify and (browse or everything):
        raise UsageError("--notify goes with neither --open nor --all.")
    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    if on:
        now = _seen_from(session, now, on)
    if browse:
        from cordially.cli import browsing

        browsing.everything(session, chosen.policy, now)
        return
    with journal.reading(session.home.journal) as connection:
        found = planning.steps(connection, chosen.policy, now)
        pressing = [each for each in found if each.state != StepState.UPCOMING]
        if session.json:
            shown = found if everything else pressing
            documents = [steps.document(each) for each in shown]
            screen.document({"on": now.date().isoformat(), "steps": documents})
        if notify:
            _notify(session, pressing, quiet=quiet)
        if session.json or notify:
            return
        text = _report(session, connection, pressing, now)
        held = steps.withdrawn(connection, chosen.policy, now)
    coming = [each for each in found if each.state == StepState.UPCOMING]
    text += _next(coming if everything else coming[:_NEXT_SHOWN], now)
    if len(coming) > _NEXT_SHOWN and not everything:
        text.append(f"And {len(coming) - _NEXT_SHOWN} more: cordially due --all")
    if held:
        text += [
            *([""] if text[-1] else []),
            screen.heading("Answered"),
            *(f"  {each}" for each in held),
        ]
    screen.show("\n".join(text).rstrip("\n"))


def _notify(session: Session, pressing: Sequence[Step], *, quiet: bool) -> None:
    """Tell of what is due in one line, also on the desktop; of nothing tell nothing."""
    if not pressing:
        return
    from cordially.cli.shown import notice

    told = [f"{steps.title(each)} ({each.opportunity})" for each in pressing[:_NEXT_SHOWN]]
    if more := len(pressing) - len(told):
        told.append(f"{more} more")
    text = f"Due: {joined(told)}."
    if not session.json:
        screen.show(text)
    if (why := notice.show("Cordially", text)) and not quiet:
        screen.tell(f"No notice was shown on the desktop: {why}.")


def _seen_from(session: Session, now: datetime, on: str) -> datetime:
    """Return a moment of that day on the same clock: its noon, or the present."""
    from cordially.cli.asked import days

    day = days.day(session, on, now)
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
    """Tell of drafts that are written for a step already, and how to give an address."""
    written = {each: drafts.waiting_for(connection, step, each.name) for each in step.to}
    lines = []
    numbers = [number for each, number in written.items() if number is not None and each.email]
    if numbers:
        first = drafts.get(connection, numbers[0])
        note = f"{first.note}, " if first and first.note != step.note else ""
        which = joined(map(str, numbers))
        lines.append(
            f"    Written already as {note}draft {which}:"
            f" cordially send {' '.join(map(str, numbers))};"
            f" if it left by other means: cordially drafts sent {numbers[0]}"
        )
    for each, number in written.items():
        if each.email:
            continue
        if number is not None:
            lines.append(
                f"    Written already as draft {number}: cordially drafts show {number};"
                f" if it left by other means: cordially drafts sent {number}"
            )
        lines.append(f'    With the address: {step.command} --to "{each.name} <ADDRESS>"')
    return lines


def _next(coming: Sequence[Step], now: datetime) -> list[str]:
    if not coming:
        return []
    rows = [
        f"  {each.opportunity}: {steps.title(each)}, {steps.timing(each, now)}" for each in coming
    ]
    return [screen.heading("Next"), *rows]
