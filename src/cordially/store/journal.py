"""The journal file: opening it, refusing what is not one, and transactions that last."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote_from_bytes

from cordially.errors import BusyError, CordiallyError, StorageError
from cordially.store import lock, schema
from cordially.store.files import (
    make_folder,
    remove_folders,
    sync_folder,
    unfinished_name,
    uninterrupted,
    unusable,
)

_BUSY_SECONDS = 10.0
_BEGINNING = ".cordially-beginning"
# Every commit lasts through a loss of power; half a megabyte of pages is cache enough.
_LASTING = (
    "PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON;"
    " PRAGMA cache_size = -500;"
)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the journal to read, as it stands now; one that does not exist yet is empty.

    Others cannot write until the block ends, so nobody is to be waited for in it.
    Raises StorageError when the journal is damaged, foreign or newer, BusyError when
    another command holds it for too long.
    """
    with _words_for_errors(path):
        if os.path.lexists(path):  # a link that leads nowhere is a fault, not a beginning
            connection = _opened(path)
        else:
            connection = sqlite3.connect(":memory:", isolation_level=None)
            connection.executescript(schema.TABLES)
        with closing(connection):
            connection.execute("BEGIN")
            yield connection


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the journal in one transaction: all of it is kept on return, or nothing.

    A first journal is made complete under another name, and gets its own only then; who
    comes meanwhile waits for it.  Raises as `reading` does.
    """
    with _words_for_errors(path):
        made = [] if os.path.lexists(path) else make_folder(path.parent)
        try:
            with _begun(path) as connection, _transaction(connection):
                yield connection
        except BaseException:
            remove_folders(made)
            raise


@contextmanager
def _begun(path: Path) -> Iterator[sqlite3.Connection]:
    """Return the journal, or a new one that gets its name when the block ends well."""
    with ExitStack() as stack:
        if not os.path.lexists(path):
            stack.enter_context(lock.beginning(path.with_name(_BEGINNING)))
        if os.path.lexists(path):
            stack.close()
            yield _opened(path, every_page=True)
            return
        unfinished = path.with_name(unfinished_name())
        try:
            yield _created(unfinished)
            with uninterrupted():
                _give_name(unfinished, path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise


def compact(path: Path) -> None:
    """Write the journal anew from what is in it, so that no trace stays of what is not.

    Overwriting what is deleted is not enough: copies stay in pages where it once stood.
    """
    with _words_for_errors(path), closing(_opened(path)) as connection:
        connection.execute("VACUUM")


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    with closing(connection):  # without the COMMIT, this rolls back
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        # An interrupt during the flush would come when all is kept, and undo only the files.
        with uninterrupted():
            connection.execute("COMMIT")


def _opened(path: Path, *, every_page: bool = False) -> sqlite3.Connection:
    if path.stat().st_size == 0:
        raise _damaged(path, "it is empty")
    # As a URI: SQLite would create what somebody has moved away since.
    uri = f"file:{quote_from_bytes(os.fsencode(path), safe='')}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
    try:
        _check(connection, path, every_page=every_page)
        connection.executescript(_LASTING)
    except BaseException:
        connection.close()
        raise
    return connection


@schema.sound()
def _check(connection: sqlite3.Connection, path: Path, *, every_page: bool) -> None:
    """Refuse a file that is not a whole journal; one of an older version becomes one of this.

    `every_page` looks at all of it, which takes 17 ms for a thousand letters.
    """
    connection.execute("BEGIN")  # nobody writes meanwhile
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != schema.APPLICATION_ID:
        raise _damaged(path, "it is not a journal of Cordially")
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
        raise _damaged(path, fault.replace("\n", " "))
    if 1 <= version < schema.VERSION:
        connection.execute("ROLLBACK")
        schema.upgrade(connection)
        connection.execute("BEGIN")
    tables = [row[0] for row in connection.execute("SELECT sql FROM sqlite_master")]
    if version < 1 or not schema.STATEMENTS.issubset(tables):
        raise _damaged(path, "its tables are not those of a journal")
    if path.stat().st_size % connection.execute("PRAGMA page_size").fetchone()[0]:
        raise _damaged(path, "its end is missing")
    connection.execute("ROLLBACK")


def _created(path: Path) -> sqlite3.Connection:
    # SQLite creates files by the umask; nobody else is to read this one.
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.executescript(
            f"{_LASTING} BEGIN; {schema.TABLES}"
            f"PRAGMA application_id = {schema.APPLICATION_ID};"
            f"PRAGMA user_version = {schema.VERSION}; COMMIT;"
        )
    except BaseException:
        connection.close()
        raise
    return connection


def _give_name(unfinished: Path, path: Path) -> None:
    """Rename a new journal, unless another command has made one meanwhile."""
    try:
        # A link and not a rename: a rename would replace the other's journal.
        os.link(unfinished, path)
    except OSError as error:
        if os.path.lexists(path):
            raise BusyError(
                "Another Cordially command has just begun the journal.",
                "Try again; nothing was saved.",
            ) from error
        unfinished.rename(path)  # a file system without hard links
    sync_folder(path.parent)
    with suppress(OSError):
        unfinished.unlink()


@contextmanager
def _words_for_errors(path: Path) -> Iterator[None]:
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
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise BusyError(
                "Another Cordially command is using the journal.", "Try again when it has ended."
            ) from error
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise _damaged(path, str(error)) from error
        if code == sqlite3.SQLITE_ERROR and "unsupported file format" not in str(error):
            raise  # wrong SQL: a bug of ours, not a fault of the disk
        raise StorageError(
            f"The journal {path} cannot be used: {error}.",
            "Free the disk or mend the permissions; nothing was changed.",
        ) from error


def _damaged(path: Path, reason: str) -> StorageError:
    return StorageError(
        f"The journal {path} cannot be read: {reason}.",
        "It was left as it is. Put a backup in its place, or move it away to begin a new one.",
    )
