"""What `doctor` finds of the journal and the files of drafts."""

from __future__ import annotations

import os
from pathlib import Path

from cordially.errors import DataError, StorageError
from cordially.store import backup, journal, mending, soundness
from cordially.store.home import Home


def journal_found(path: Path) -> str:
    """Tell how the journal is; raises StorageError when it is not well."""
    if not os.path.lexists(path):
        return "none yet"
    with journal.reading(path) as connection:
        fault = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    if fault != "ok":
        raise soundness.damaged(path, fault)
    if not os.access(path, os.W_OK):
        raise StorageError(f"{path} cannot be written.", f"chmod 600 {path}")
    day = backup.day(path)
    return f"{path}, whole (version {version})" + (f"; a copy of {day} beside it" if day else "")


def files_found(home: Home) -> str:
    """Tell that the files of drafts are as the journal has them, or raise DataError."""
    if not os.path.lexists(home.journal):
        return "none yet"
    with journal.reading(home.journal) as connection:
        found = list(mending.astray(connection, home))
    if found:
        raise DataError(
            " ".join(found),
            "What a crash left is put right by the next command that writes; “cordially drafts"
            " export N” writes a missing file anew; “cordially drafts show N” asks which words"
            " count where another program changed one.",
        )
    return "every file is as the journal has it"
