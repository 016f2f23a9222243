"""The places where drafts have copies, and what the journal knows of them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from cordially.account import Account
from cordially.cli.session import Session
from cordially.errors import DataError
from cordially.model import Draft
from cordially.store import copies, journal, settings
from cordially.store.copies import Copy, Kind

if TYPE_CHECKING:
    from cordially.desk import login
    from cordially.desk.shelves import Shelves


def asking(session: Session, account: Account | None) -> login.Ask | None:
    """Return how to ask for the password, once for all servers; None without a terminal."""
    from cordially.cli.account import ask_password
    from cordially.desk import login

    if not account or not session.terminal:
        return None
    return login.once(partial(ask_password, account))


def opened(session: Session, chosen: settings.Settings, ask: login.Ask | None = None) -> Shelves:
    """Return the places of copies; the password is asked for on a terminal only."""
    from cordially.desk.shelves import Shelves

    ask = ask or asking(session, chosen.account)
    return Shelves(session.home, chosen.account, chosen.maildir, session.now, os.environ, ask)


def of_draft(session: Session, draft: Draft) -> list[Copy]:
    """Return the copies of a draft that are known."""
    with journal.reading(session.home.journal) as connection:
        return copies.of_draft(connection, draft.id)


def of_drafts(session: Session, numbers: Sequence[int]) -> dict[int, list[Copy]]:
    """Return the copies of drafts by their numbers, those without any left out."""
    with journal.reading(session.home.journal) as connection:
        found = {each: copies.of_draft(connection, each) for each in numbers}
    return {number: some for number, some in found.items() if some}


def forget(session: Session, draft: Draft, kind: Kind | None = None) -> None:
    """Forget a copy, or all of a draft: they are gone, or somebody else's by now."""
    with journal.writing(session.home.journal) as connection:
        copies.remove(connection, draft.id, kind)


def left(session: Session, draft: Draft, copy: Copy) -> DataError:
    """Record that a letter left from another program, and return the error that says so."""
    from cordially.desk import settling
    from cordially.desk.leaving import place

    settling.record_sent(session.home, draft.id, session.now)
    forget(session, draft)
    return DataError(
        f"Draft {draft.id} has left already, from {place(copy)}: it is recorded as sent.",
        "A second one of the same kind is not sent.",
    )
