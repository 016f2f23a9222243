"""`--open` of `due` and `show`: how things stand, as a page in the browser."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime

from cordially.cli.asked import questions
from cordially.cli.session import Session
from cordially.cli.shown import page, screen
from cordially.desk import planning, recording
from cordially.errors import UsageError
from cordially.etiquette.policy import Policy
from cordially.model import Opportunity, Status, StepState
from cordially.store import journal


def everything(session: Session, policy: Policy, now: datetime) -> None:
    """Open a page of what is due, and of all that is open, and print its file."""
    _open(session, "What is due", lambda connection: planning.live(connection, now), policy, now)


def one(session: Session, name: str, policy: Policy, now: datetime) -> None:
    """Open a page of one opportunity, and print its file."""

    def chosen(connection: sqlite3.Connection) -> list[Opportunity]:
        found = recording.choose(connection, name)
        return planning.with_letters_under_way(connection, [found])

    _open(session, None, chosen, policy, now)


def _open(
    session: Session,
    heading: str | None,
    choose: Callable[[sqlite3.Connection], list[Opportunity]],
    policy: Policy,
    now: datetime,
) -> None:
    """Without a heading there is one opportunity, which heads the page, open or not."""
    if session.json:
        raise UsageError("--open and --json both want stdout.", "Leave one of them away.")
    with journal.reading(session.home.journal) as connection:
        known = choose(connection)
        coming = planning.reachable(connection, known, policy, now)
        pressing = [each for each in coming if each.state != StepState.UPCOMING]
        written = planning.drafts_for(connection, pressing)
    if heading is None:
        heading = page.title(known[0])
    else:
        busy = {each.opportunity for each in coming}
        known = [each for each in known if each.status == Status.OPEN or each.slug in busy]
    desk = page.Desk(known, coming, written, now)
    screen.show(str(questions.opened(page.page(heading, desk))))
