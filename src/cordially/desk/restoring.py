"""Put back the copy of the journal, so that nothing is sent twice for that."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from cordially.errors import DataError, NotFoundError
from cordially.life import UNSENT
from cordially.model import DraftStatus
from cordially.store import attempts, backup, drafts, journal, lock, remembered
from cordially.store.home import Home


def day_of_copy(home: Home) -> date:
    """Return the day of the copy that can be put back, or raise NotFoundError."""
    if found := backup.day(home.journal):
        return found
    raise NotFoundError(
        f"There is no copy of the journal: {backup.beside(home.journal)}.",
        "Put a backup of your own in the place of the journal.",
    )


def restore(home: Home, now: datetime) -> tuple[str, list[int]]:
    """Put the copy in the place of the journal, which is kept beside it.

    Returns the name of the one kept beside, and the numbers of the drafts of which nobody knows
    any more whether they left since the copy was made.  Raises StorageError for a copy that is
    damaged as well; then nothing is changed.
    """
    made = day_of_copy(home)
    with (
        lock.held(home.sending_lock),
        journal.undisturbed(home),
        journal.replaced_by_copy(home.journal) as (connection, beside),
    ):
        numbers = _may_have_left(connection, now, made)
        _pass_over(connection, home)
        remembered.keep(connection, remembered.RESTORED, made.isoformat())
    return beside.name, numbers


_DIGITS = 6


def _may_have_left(connection: sqlite3.Connection, now: datetime, made: date) -> list[int]:
    """Make every draft unknown that may have left since; return their numbers."""
    states = (*UNSENT, DraftStatus.SENDING)
    numbers = [each.id for each in drafts.waiting(connection) if each.status in states]
    begun = datetime.combine(made, datetime.min.time(), now.tzinfo)
    for number in numbers:
        attempts.presume(connection, number, begun, now)
    return numbers


def _pass_over(connection: sqlite3.Connection, home: Home) -> None:
    """Give no number again that a draft of later had, as far as its file tells."""
    names = home.drafts.glob("[0-9]*-*.eml") if home.drafts.is_dir() else ()
    # As `eml.filename` writes them; a longer one is somebody's day, or worse.
    first = (each.name.partition("-")[0] for each in names)
    numbers = [int(each) for each in first if each.isdecimal() and len(each) <= _DIGITS]
    if numbers:
        drafts.pass_over(connection, max(numbers))


def since(connection: sqlite3.Connection) -> str | None:
    """Return of what day the journal is that was put back, until it is said what left since."""
    return remembered.value(connection, remembered.RESTORED)


def check(connection: sqlite3.Connection) -> None:
    """Refuse to send while the journal may not know what has left; raises DataError."""
    if made := since(connection):
        raise DataError(
            f"The journal was put back as it was on {made}: what left since is not in it, and"
            " could be sent a second time.",
            "Record what left (“cordially wrote”, “cordially drafts sent N”), then send on a"
            " terminal and say so there.",
        )


def all_said(home: Home) -> None:
    """Keep that the person, or their mailbox, said all that left since the copy was made."""
    with journal.writing(home.journal) as connection:
        remembered.forget(connection, remembered.RESTORED)
