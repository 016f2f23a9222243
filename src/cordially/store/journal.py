"""The journal file: opening it, refusing what is not one, and transactions that last."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cordially.errors import BusyError, CordiallyError, StorageError
from cordially.files import make_folder, remove_folders, unusable
from cordially.store import schema

_BUSY_SECONDS = 10
# Every commit lasts through a loss of power; half a megabyte of pages is cache enough.
_LASTING = (
    "PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON;"
    " PRAGMA cache_size = -500;"
)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the journal to read; one that does not exist yet reads as an empty one.

    Raises StorageError when it is damaged, foreign or newer, BusyError when another
    command holds it for too long.
    """
    with _words_for_errors(path):
        if path.exists():
            connection = _opened(path)
        else:
            connection = sqlite3.connect(":memory:", isolation_level=None)
            connection.executescript(schema.TABLES)
        try:
            yield connection
        finally:
            connection.close()


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the journal in one transaction: all of it is kept on return, or nothing.

    A first journal is made complete under another name, and gets its own only then.
    Raises as `reading` does.
    """
    with _words_for_errors(path):
        if path.exists():
            with _transaction(_opened(path)) as connection:
                yield connection
            return
        made = make_folder(path.parent)
        unfinished = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            with _transaction(_created(unfinished)) as connection:
                yield connection
            _give_name(unfinished, path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            remove_folders(made)
            raise


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()  # without the COMMIT, this rolls back


def _opened(path: Path) -> sqlite3.Connection:
    if path.stat().st_size == 0:
        raise _damaged(path, "it is empty")
    connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_SECONDS)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        if application != schema.APPLICATION_ID:
            raise _damaged(path, "it is not a journal of Cordially")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > schema.VERSION:
            raise StorageError(
                f"The journal {path} was written by a newer Cordially (version {version}).",
                "Update Cordially; the journal was left as it is.",
            )
        connection.executescript(_LASTING)
    except BaseException:
        connection.close()
        raise
    return connection


def _created(path: Path) -> sqlite3.Connection:
    path.unlink(missing_ok=True)
    # SQLite creates files by the umask; nobody else is to read this one.
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        f"{_LASTING} BEGIN; {schema.TABLES}"
        f"PRAGMA application_id = {schema.APPLICATION_ID};"
        f"PRAGMA user_version = {schema.VERSION}; COMMIT;"
    )
    return connection


def _give_name(unfinished: Path, path: Path) -> None:
    """Rename a new journal, unless another command has made one meanwhile."""
    try:
        # A link and not a rename: a rename would replace the other's journal.
        os.link(unfinished, path)
    except FileExistsError as error:
        raise BusyError(
            "Another Cordially command has just begun the journal.", "Try again; nothing was saved."
        ) from error
    except OSError:
        unfinished.rename(path)  # a file system without hard links
        return
    unfinished.unlink()


@contextmanager
def _words_for_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except CordiallyError:
        raise
    except OSError as error:
        raise unusable(path, error) from error
    except sqlite3.OperationalError as error:
        code = error.sqlite_errorcode & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise BusyError(
                "Another Cordially command is using the journal.", "Try again when it has ended."
            ) from error
        if code == sqlite3.SQLITE_ERROR:
            raise  # wrong SQL: a bug of ours, not a fault of the disk
        raise StorageError(
            f"The journal {path} cannot be used: {error}.",
            "Free the disk or mend the permissions; nothing was changed.",
        ) from error
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.IntegrityError):
            raise  # a bug of ours, not a fault of the disk
        raise _damaged(path, str(error)) from error


def _damaged(path: Path, reason: str) -> StorageError:
    return StorageError(
        f"The journal {path} cannot be read: {reason}.",
        "It was left as it is. Put a backup in its place, or move it away to begin a new one.",
    )
