"""Whether a journal is one, and whole: what is damaged is never written to."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cordially.errors import BusyError, CordiallyError, StorageError
from cordially.store import backup, schema
from cordially.store.files import unusable

_SMALL = 1_000_000
"""Bytes of a journal that is looked at by every process that writes: that takes a millisecond."""

checked: set[tuple[Path, int]] = set()
"""The journals of which this process has looked at all pages, with their inodes."""


def has_to_be_checked(path: Path, *, sends: bool, copy_is_due: bool) -> bool:
    """Tell whether all pages are to be looked at before a write: once in a process at most.

    A large journal is looked at once a day, before it is copied, when a command died in the
    midst of writing to it, and by whoever sends.
    """
    facts = path.stat()
    if (path, facts.st_ino) in checked:
        return False
    died = os.path.lexists(path.with_name(f"{path.name}-journal"))
    if not (sends or died or copy_is_due or facts.st_size <= _SMALL):
        return False
    checked.add((path, facts.st_ino))
    return True


@schema.sound()
def check(connection: sqlite3.Connection, path: Path, *, every_page: bool) -> None:
    """Refuse a file that is not a whole journal; one of an older version becomes one of this.

    `every_page` looks at all of it, which takes 17 ms for a thousand letters.
    """
    connection.execute("BEGIN")  # nobody writes meanwhile
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != schema.APPLICATION_ID:
        raise damaged(path, "it is not a journal of Cordially")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > schema.VERSION:
        raise StorageError(
            f"The journal {path} was written by a newer Cordially (version {version}).",
            "Update Cordially; the journal was left as it is.",
        )
    # SQLite itself overlooks much: rows that a flipped bit hides would be gone for good with
    # the next write.
    fault = connection.execute("PRAGMA quick_check(1)").fetchone()[0] if every_page else "ok"
    if fault != "ok":
        raise damaged(path, fault.replace("\n", " "))
    if 1 <= version < schema.VERSION:
        from cordially.store import upgrading  # which a journal of this version does without

        connection.execute("ROLLBACK")
        upgrading.upgrade(connection)
        connection.execute("BEGIN")
    tables = [row[0] for row in connection.execute("SELECT sql FROM sqlite_master")]
    if version < 1 or not schema.STATEMENTS.issubset(tables):
        raise damaged(path, "its tables are not those of a journal")
    if path.stat().st_size % connection.execute("PRAGMA page_size").fetchone()[0]:
        raise damaged(path, "its end is missing")
    connection.execute("ROLLBACK")


def check_named(path: Path, opened: os.stat_result) -> None:
    """Refuse to go on with an open journal whose name another file has by now, or none.

    SQLite sees that itself where the file was moved, but not where a link leads elsewhere.
    """
    with suppress(OSError):
        if os.path.samestat(path.stat(), opened):
            return
    raise StorageError(
        f"The journal {path} was moved or replaced meanwhile.",
        "No more letters left. Put back the one that knows what did.",
    )


def damaged(path: Path, reason: str) -> StorageError:
    """Return the error that says that a journal is none, and what can be put in its place."""
    if journal := backup.copied(path):
        return StorageError(
            f"The copy {path} cannot be read: {reason}.",
            f"Nothing was changed. Put a backup of your own in the place of {journal}, or move both"
            " away to begin a new journal.",
        )
    way_out = "Put a backup in its place, or move it away to begin a new one."
    if day := backup.day(path):
        way_out = (
            f"{backup.beside(path)} is a copy of {day}: “cordially doctor --restore” puts it back."
        )
    return StorageError(
        f"The journal {path} cannot be read: {reason}.", f"It was left as it is. {way_out}"
    )


@contextmanager
def words_for_errors(path: Path) -> Iterator[None]:
    """Say what went wrong with a journal in the block: damage, a full disk, one who is busy."""
    try:
        yield
    except CordiallyError:
        raise
    except OSError as error:
        raise unusable(path, error) from error
    except sqlite3.IntegrityError:
        raise  # a bug of ours, not a fault of the disk
    except sqlite3.DatabaseError as error:
        # A text that is not UTF-8 and a value that makes no sense come without a code.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code == sqlite3.SQLITE_BUSY:
            raise BusyError(
                "Another Cordially command is using the journal.", "Try again when it has ended."
            ) from error
        # Locked is a conflict within one connection: of two pages that are one by damage.
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_LOCKED):
            raise damaged(path, str(error)) from error
        if code == sqlite3.SQLITE_ERROR and "unsupported file format" not in str(error):
            raise  # wrong SQL: a bug of ours, not a fault of the disk
        raise StorageError(
            f"The journal {path} cannot be used: {error}.",
            "Free the disk or mend the permissions; nothing was changed.",
        ) from error
