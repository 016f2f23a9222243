"""What comes next in an opportunity, said once, when a command is done."""

from __future__ import annotations

from collections.abc import Iterable

from cordially.cli.session import Session
from cordially.cli.shown import screen, steps
from cordially.desk import planning, recording
from cordially.store import journal, settings

_SHOWN = 3


def tell(session: Session, slugs: Iterable[str]) -> None:
    """Say what good manners propose next in these opportunities; of many, how to ask for it."""
    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    with journal.reading(session.home.journal) as connection:
        known = [recording.choose(connection, slug) for slug in dict.fromkeys(slugs)]
        known = planning.with_letters_under_way(connection, known)
    found: dict[str, str] = {}
    for step in planning.of(known, chosen.policy, now):
        found.setdefault(step.opportunity, steps.outlook(step, now))
    if len(found) > _SHOWN:
        screen.tell("What comes next: cordially due")
    elif found:
        screen.tell("\n".join(found.values()))
