"""Change the journal and the files of drafts together: the journal first, then the files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from cordially.errors import CordiallyError
from cordially.store import journal, mending
from cordially.store.files import Staging, staged
from cordially.store.home import Home


@contextmanager
def writing(home: Home) -> Iterator[tuple[sqlite3.Connection, Staging]]:
    """Open the journal in one transaction, and a staging for the files of its drafts.

    The files are on the disk before the transaction ends, and get their names after it: what
    a crash leaves between the two is put right by the next command that writes.  Raises as
    `journal.writing` does.
    """
    with journal.undisturbed(home):
        with staged(home.drafts) as files, journal.writing(home.journal) as connection:
            yield connection, files
            files.sync()
        if files.names:
            # All is kept and in its place; a mark that stays costs the next command a look.
            with suppress(CordiallyError), journal.again(home.journal) as connection:
                mending.arrived(connection, files.names)
