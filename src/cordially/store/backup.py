"""The copy of the journal that is kept beside it: made once a day, put back when it is needed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path
from time import time

from cordially.lasting import sync_folder
from cordially.store.files import unfinished_name

_DAY_SECONDS = 86_400
UNFINISHED = ".db"
"""How the unfinished names of journals and of their copies end."""


def beside(journal: Path) -> Path:
    """Return where the copy of a journal is kept."""
    return journal.with_name(f"{journal.name}~")


def copied(path: Path) -> Path | None:
    """Return the journal of which this is the copy, or None if it is none."""
    return path.with_name(path.name[:-1]) if path.name.endswith("~") else None


def day(journal: Path) -> date | None:
    """Return the day on which the copy of a journal was made, or None if there is none."""
    try:
        return datetime.fromtimestamp(beside(journal).stat().st_mtime).astimezone().date()
    except OSError:
        return None


def is_due(journal: Path) -> bool:
    """Tell whether the journal was last found whole, and copied, longer than a day ago."""
    try:
        return not 0 <= time() - beside(journal).stat().st_mtime < _DAY_SECONDS
    except OSError:
        return True


def make(connection: sqlite3.Connection, journal: Path) -> None:
    """Copy the whole journal, as the connection sees it, in the place of the last copy.

    Raises OSError or sqlite3.Error, and leaves the last copy, when that cannot be done.
    """
    unfinished = journal.with_name(unfinished_name(UNFINISHED))
    # Until the copy has its name nobody changes the journal: what is forgotten meanwhile would
    # stay in the copy.  A reading transaction, since SQLite copies no journal that is written.
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        write(connection, unfinished)
        unfinished.replace(beside(journal))
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    finally:
        connection.execute("ROLLBACK")
    sync_folder(journal.parent)


def write(connection: sqlite3.Connection, path: Path) -> None:
    """Write a journal, as the connection sees it, to a new file that lasts."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    os.close(descriptor)
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = OFF")  # all of it is synced below
        connection.backup(copy)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def put_back(restored: Path, journal: Path, kept: Path) -> None:
    """Give a journal its name, and the one that has it another; there is one at any moment."""
    import shutil  # and with it bz2 and lzma, which no other command needs

    if journal.exists():
        shutil.copy2(journal, kept)
        sync_folder(journal.parent)
    # Else SQLite would undo with it what was never done to the journal that is put back.
    unfinished = journal.with_name(f"{journal.name}-journal")
    if unfinished.exists():
        unfinished.replace(kept.with_name(f"{kept.name}-journal"))
    restored.replace(journal)
    sync_folder(journal.parent)


def free_name(journal: Path) -> Path:
    """Return a name beside a journal for one that is damaged, which nothing has yet."""
    number = 1
    while (path := journal.with_name(f"{journal.name}.damaged-{number}")).exists():
        number += 1
    return path


def damaged(journal: Path) -> list[Path]:
    """Return the damaged journals that were kept beside the one that was put back."""
    return sorted(journal.parent.glob(f"{journal.name}.damaged-*"))
