"""The journal file: opening it, refusing what is not one, and transactions that last."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote_from_bytes

from cordially.errors import BusyError, CordiallyError
from cordially.lasting import sync_folder
from cordially.store import backup, lock, remembered, schema, soundness
from cordially.store.files import (
    make_folder,
    remove_folders,
    sweep,
    unfinished_name,
    uninterrupted,
)
from cordially.store.home import Home, beside

Transaction = Callable[[], AbstractContextManager[sqlite3.Connection]]
"""What begins a transaction: all of it is kept when its block ends well, or nothing."""

_BUSY_SECONDS = 10.0
# Every commit lasts through a loss of power; half a megabyte of pages is cache enough.  A log
# written ahead (WAL) would need a fifth of the syncs, but of a home that is copied file by file
# around its checkpoint, claims and dots would be lost that were committed before.  A rollback
# journal that stays (TRUNCATE, PERSIST) is synced as often, unless it locks out all who read.
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
    with soundness.words_for_errors(path):
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

    A first journal is made complete under another name, and gets its own only then.  Whoever
    writes first in a day keeps a copy of it; what a crash left of the files of drafts is put
    right; all pages are looked at when `has_to_be_checked` tells.  Raises as `reading` does.
    """
    with soundness.words_for_errors(path):
        if os.path.lexists(path):
            with _whole(path) as connection:
                yield connection
            return
        with undisturbed(beside(path)):
            if os.path.lexists(path):  # another command made it meanwhile
                with _whole(path) as connection:
                    yield connection
                return
            with _first(path) as connection:
                yield connection


@contextmanager
def kept_open(path: Path) -> Iterator[Transaction]:
    """Open the journal once for the many transactions of a run that sends; yield what begins one.

    All pages are looked at, unless this process did, and what comes before a first write is
    done.  Between two transactions the journal is free for others.  Raises as `reading` does,
    and so does a transaction, also once another file has the journal's name.
    """
    with soundness.words_for_errors(path):
        connection, opened = _ready(path, sends=True), path.stat()

    @contextmanager
    def transaction() -> Iterator[sqlite3.Connection]:
        with soundness.words_for_errors(path), _committed(connection):
            soundness.check_named(path, opened)
            yield connection

    with closing(connection):
        with soundness.words_for_errors(path):
            if _is_behind(connection):
                with _committed(connection):
                    _mend(connection, path)
        yield transaction


@contextmanager
def undisturbed(home: Home, *, waiting: bool = True) -> Iterator[None]:
    """Be the only one who writes files that have no name yet, and sweep up after one who died."""
    with lock.held_for_a_while(home.drafts_lock, waiting=waiting) as last_one_died:
        if last_one_died:
            _sweep_up(home)
        yield


def _sweep_up(home: Home) -> None:
    for folder in (home.drafts, home.cache):
        sweep(folder)
    for suffix in (backup.UNFINISHED, f"{backup.UNFINISHED}-journal"):
        sweep(home.data, suffix)


@contextmanager
def replaced_by_copy(path: Path) -> Iterator[tuple[sqlite3.Connection, Path]]:
    """Put the copy in the place of the journal, with what is changed of it in the block.

    Yields also where the one replaced will be kept.  Raises StorageError for a copy that is
    damaged as well; then nothing is changed.
    """
    import shutil  # and with it bz2 and lzma, which no other command needs

    copy, kept = backup.beside(path), backup.free_name(path)
    unfinished = path.with_name(unfinished_name(backup.UNFINISHED))
    with soundness.words_for_errors(copy):
        try:
            shutil.copyfile(copy, unfinished)
            unfinished.chmod(0o600)
            opened = _opened(unfinished, every_page=True, named=copy)
            with _transaction(opened) as connection:
                yield connection, kept
            with uninterrupted():
                backup.put_back(unfinished, path, kept)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise


@contextmanager
def again(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the journal in one more transaction of one change, without what comes before a first."""
    with soundness.words_for_errors(path), _transaction(_opened(path)) as connection:
        yield connection


def forget_words(path: Path) -> None:
    """Write the journal and its copy anew from what is in it, so that no trace stays of the rest.

    Overwriting what is deleted is not enough: copies stay in pages where it once stood.
    """
    with soundness.words_for_errors(path), closing(_opened(path)) as connection:
        _finish_forgetting(connection, path)


def _finish_forgetting(connection: sqlite3.Connection, path: Path) -> None:
    from cordially.store import mending

    home = beside(path)
    with undisturbed(home):
        _sweep_up(home)
        with _committed(connection):
            mending.mend(connection, home)
        if mending.has_orphans(connection):
            return  # a file that cannot be removed now: the next command that writes tries again
        connection.execute("VACUUM")
        for each in backup.damaged(path):
            each.unlink(missing_ok=True)
        backup.make(connection, path)
        remembered.forget(connection, remembered.FORGETTING)


@contextmanager
def _whole(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a journal that is there for a transaction, with all that comes before it."""
    with _transaction(_ready(path)) as connection:
        if _is_behind(connection):
            _mend(connection, path)
        yield connection


def _ready(path: Path, *, sends: bool = False) -> sqlite3.Connection:
    """Open a journal that is there, and do what comes before the next transaction."""
    copy_is_due = backup.is_due(path)
    every_page = soundness.has_to_be_checked(path, sends=sends, copy_is_due=copy_is_due)
    connection = _opened(path, every_page=every_page)
    try:
        _before(path, copy_is_due, connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_behind(connection: sqlite3.Connection) -> bool:
    """Tell whether a crash left files of drafts behind what the journal has of them."""
    found = connection.execute("SELECT 1 FROM file WHERE behind LIMIT 1").fetchone()
    return found is not None


def _mend(connection: sqlite3.Connection, path: Path) -> None:
    from cordially.store import mending  # and with it all of mail

    mending.mend(connection, beside(path))


@contextmanager
def _first(path: Path) -> Iterator[sqlite3.Connection]:
    made = make_folder(path.parent)
    unfinished = path.with_name(unfinished_name(backup.UNFINISHED))
    try:
        with _transaction(_created(unfinished)) as connection:
            yield connection
        with uninterrupted():
            _give_name(unfinished, path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        remove_folders(made)
        raise


def _before(path: Path, copy_is_due: bool, connection: sqlite3.Connection) -> None:
    """Do what comes before a transaction, as far as it can be done: it hinders nobody's work."""
    home = beside(path)
    if copy_is_due or lock.has_died(home.drafts_lock):
        with (
            suppress(OSError, sqlite3.OperationalError, CordiallyError),
            undisturbed(home, waiting=False),
        ):
            if copy_is_due:
                backup.make(connection, path)
    if remembered.value(connection, remembered.FORGETTING):
        with suppress(CordiallyError, OSError, sqlite3.OperationalError):
            _finish_forgetting(connection, path)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    with closing(connection), _committed(connection):
        yield connection


@contextmanager
def _committed(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        # An interrupt during the flush would come when all is kept, and undo only the files.
        with uninterrupted():
            connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _opened(
    path: Path, *, every_page: bool = False, named: Path | None = None
) -> sqlite3.Connection:
    """Open a journal that is there; `named` is what people know it by."""
    if path.stat().st_size == 0:
        raise soundness.damaged(named or path, "it is empty")
    # As a URI: SQLite would create what somebody has moved away since.
    uri = f"file:{quote_from_bytes(os.fsencode(path), safe='')}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
    try:
        soundness.check(connection, named or path, every_page=every_page)
        connection.executescript(_LASTING)
    except BaseException:
        connection.close()
        raise
    return connection


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
