"""What comes next in an opportunity, said once, when a command is done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from cordially.cli.session import Session
from cordially.cli.shown import screen, steps
from cordially.desk import planning, recording
from cordially.model import Step
from cordially.store import drafts, journal, settings
from cordially.written import shell_word

_SHOWN = 3


def tell(session: Session, slugs: Iterable[str]) -> None:
    """Say what good manners propose next in these opportunities; of many, how to ask for it."""
    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    with journal.reading(session.home.journal) as connection:
        known = [recording.choose(connection, slug) for slug in dict.fromkeys(slugs)]
        known = planning.with_letters_under_way(connection, known)
        found: dict[str, str] = {}
        for step in planning.reachable(connection, known, chosen.policy, now):
            if step.opportunity not in found:
                found[step.opportunity] = steps.outlook(_as_written(connection, step), now)
    if len(found) > _SHOWN:
        screen.tell("What comes next: cordially due")
    elif found:
        screen.tell("\n".join(found.values()))


def _as_written(connection: sqlite3.Connection, step: Step) -> Step:
    """Let the command of a step whose letters are written already be the one that sends them.

    Where the one reader has no address, it is said how to give it.
    """
    waiting = [drafts.waiting_for(connection, step, each.name) for each in step.to]
    numbers = [str(number) for number in waiting if number is not None]
    if not numbers or len(numbers) < len(waiting):
        if len(step.to) == 1 and not step.to[0].email:
            command = f"{step.command} --to {shell_word(f'{step.to[0].name} <ADDRESS>')}"
            return step._replace(command=command)
        return step
    return step._replace(command=f"cordially send {' '.join(numbers)}")
