"""What the journal knows of the files of drafts, and how they are put right after a crash.

The journal is committed before a file changes.  In that transaction the file is marked as
behind, with what may still stand there; whoever writes next puts right what is behind, unless
another program wrote there meanwhile.
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from cordially.errors import StorageError
from cordially.etiquette import recipients
from cordially.lasting import sync_folder
from cordially.life import ARROWS
from cordially.model import Draft, DraftStatus
from cordially.store import drafts, opportunities
from cordially.store.files import Staging, staged, unusable
from cordially.store.home import Home

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_GONE = tuple(each for each in DraftStatus if not ARROWS[each])


class Found(NamedTuple):
    """A file as it stands on the disk."""

    size: int
    changed: int
    digest: bytes


def references(connection: sqlite3.Connection, draft: Draft) -> tuple[str, ...]:
    """Return the ids of the letters that a draft follows, the oldest first (RFC 5322 3.6.4).

    A thank-you begins a thread; only letters that were sent are followed.
    """
    if draft.note == recipients.THANK_YOU:
        return ()
    return opportunities.letter_ids(connection, draft.opportunity, draft.recipient.display_name)


def put(connection: sqlite3.Connection, files: Staging, draft: Draft, now: datetime) -> None:
    """Stage the file of a draft as it is now, and mark it as behind until it has its name."""
    from cordially.mail import eml  # and with it email, which a look does without

    name = draft.path or ""
    content = eml.render(draft, now, references(connection, draft))
    facts = files.put(name, content)
    _note(
        connection,
        draft.id,
        name,
        now,
        Found(facts.st_size, facts.st_mtime_ns, _digest(content)),
    )


def _note(
    connection: sqlite3.Connection, number: int, name: str, written: datetime, found: Found
) -> None:
    connection.execute(
        "INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, x'', 1) ON CONFLICT (name) DO UPDATE SET"
        " draft = excluded.draft, written = excluded.written, size = excluded.size,"
        " changed = excluded.changed, earlier = CAST(earlier || digest AS BLOB),"
        " digest = excluded.digest, behind = 1",
        (name, number, written.isoformat(), *found),
    )


def arrived(connection: sqlite3.Connection, names: Sequence[str]) -> None:
    """Take the mark from files that have their names now."""
    connection.executemany(
        "UPDATE file SET behind = 0, earlier = x'' WHERE name = ?", [(name,) for name in names]
    )


def outdate(connection: sqlite3.Connection, number: int) -> None:
    """Mark the file of a draft as behind what is kept now: the next write puts it right."""
    connection.execute(
        "UPDATE file SET earlier = CAST(earlier || digest AS BLOB), digest = zeroblob(32),"
        " behind = 1 WHERE draft = ?",
        (number,),
    )


def is_foreign(connection: sqlite3.Connection, folder: Path, draft: Draft) -> bool:
    """Tell whether another program wrote the file of a draft since this one did."""
    if not draft.path:
        return False
    row = connection.execute(
        "SELECT size, changed, digest, earlier FROM file WHERE name = ?", (draft.path,)
    ).fetchone()
    path = folder / draft.path
    try:
        facts = path.stat()
        if (row and (facts.st_size, facts.st_mtime_ns) == row[:2]) or not path.is_file():
            return False
        there = path.read_bytes()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unreadable(path, error) from error
    if row:
        return _digest(there) not in _digests(row[2], row[3])
    kept = drafts.get(connection, draft.id) or draft  # with its words, which a list leaves out
    return not _is_rendered(there, kept, references(connection, kept))


def _is_rendered(content: bytes, draft: Draft, follows: Sequence[str]) -> bool:
    """Tell whether a file is a draft as it is written, on whichever day.

    For those of which the journal knows nothing, as it was until version 3.
    """
    from email import message_from_bytes
    from email.utils import parsedate_to_datetime

    from cordially.mail import eml

    try:
        written = parsedate_to_datetime(str(message_from_bytes(content)["Date"]))
    except (ValueError, OverflowError):
        return False
    unsent = draft._replace(status=DraftStatus.DRAFT)
    return any(
        content == eml.render(unsent, written, follows, marked=marked) for marked in (True, False)
    )


def accept(connection: sqlite3.Connection, folder: Path, draft: Draft) -> None:
    """Take what stands in the file of a draft for something that may be written over."""
    there = None
    with suppress(StorageError):
        there = _found(folder / draft.path) if draft.path else None
    if there:
        written = datetime.fromtimestamp(there.changed / 1e9, UTC)
        connection.execute(
            "INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, x'', 0) ON CONFLICT (name) DO UPDATE SET"
            " size = excluded.size, changed = excluded.changed, digest = excluded.digest",
            (draft.path, draft.id, written.isoformat(), *there),
        )


def let_go(connection: sqlite3.Connection, folder: Path, draft: Draft) -> Path | None:
    """Mark the file of a draft as one that goes; return it, to be removed after the commit.

    One that another program wrote goes only if it was accepted before, and one that cannot be
    read stays: what became of its letter does not hang on it.
    """
    if not draft.path:
        return None
    path = folder / draft.path
    there = None
    with suppress(StorageError):
        there = None if is_foreign(connection, folder, draft) else _found(path)
    if there is None:
        connection.execute("DELETE FROM file WHERE name = ?", (draft.path,))
        return None
    _note(connection, draft.id, draft.path, _LONG_AGO, there)
    return path


def remove(paths: Sequence[Path]) -> None:
    """Remove files that the journal let go, lastingly; raises StorageError for one that stays."""
    try:
        for path in paths:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise unusable(path, error) from error
    finally:
        for folder in {path.parent for path in paths}:
            sync_folder(folder)


def astray(connection: sqlite3.Connection, home: Home) -> Iterator[str]:
    """Yield a sentence for each file that is not as the journal has it; changes nothing."""
    for name, digest, earlier, _, number, status in _rows(connection, "1"):
        path = home.drafts / name
        there = _found(path)
        if status is None or status in _GONE:
            if there and there.digest in _digests(digest, earlier):
                yield f"{path} is of a letter that is no draft any more."
        elif there and there.digest not in _digests(digest, earlier):
            yield f"{path} was changed by another program since draft {number} was written."
        elif there is None:
            yield f"{path} of draft {number} is missing."
        elif there.digest != digest:
            yield f"{path} is older than draft {number}."


def mend(connection: sqlite3.Connection, home: Home) -> None:
    """Put right what a crash left: files that are behind, and those that should be gone.

    What cannot be put right now stays marked.  Only in a transaction, at its beginning.
    """
    is_gone = False
    for name, digest, earlier, written, number, status in _rows(connection, "behind").fetchall():
        with suppress(OSError, StorageError):
            path = home.drafts / name
            there = _found(path)
            is_ours = there is None or there.digest in _digests(digest, earlier)
            if status is None or status in _GONE:
                if is_ours:
                    path.unlink(missing_ok=True)
                    is_gone = True
                connection.execute("DELETE FROM file WHERE name = ?", (name,))
                continue
            is_behind = is_ours and not (there and there.digest == digest)
            if is_behind and (draft := drafts.get(connection, number)):
                with staged(home.drafts) as files:
                    put(connection, files, draft, datetime.fromisoformat(written))
                    files.sync()
            arrived(connection, [name])
    if is_gone:
        sync_folder(home.drafts)  # before the marks are, with the transaction


def has_orphans(connection: sqlite3.Connection) -> bool:
    """Tell whether a file stays of a draft that is forgotten."""
    left = "SELECT 1 FROM file WHERE behind AND draft NOT IN (SELECT id FROM draft) LIMIT 1"
    return bool(connection.execute(left).fetchone())


def _rows(connection: sqlite3.Connection, where: str) -> sqlite3.Cursor:
    return connection.execute(
        "SELECT name, digest, earlier, written, file.draft, status"
        f" FROM file LEFT JOIN draft ON draft.id = file.draft WHERE {where} ORDER BY name"
    )


def _found(path: Path) -> Found | None:
    try:
        facts = path.stat()
        return Found(facts.st_size, facts.st_mtime_ns, _digest(path.read_bytes()))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error) from error


def _digest(content: bytes) -> bytes:
    from hashlib import sha256

    return sha256(content).digest()


def _digests(digest: bytes, earlier: bytes) -> list[bytes]:
    size = len(digest)
    return [digest, *(earlier[at : at + size] for at in range(0, len(earlier), size))]


def _unreadable(path: Path, error: OSError) -> StorageError:
    return StorageError(
        f"{path} cannot be read: {os.strerror(error.errno or 0)}.", "Mend its permissions."
    )
