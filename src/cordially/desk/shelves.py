"""The places where drafts have copies, opened when the first of them is needed."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from cordially.account import Account
from cordially.desk import copies, login, mailbox
from cordially.desk.copies import Fate, InDrafts, InMaildir, Seen, Shelf
from cordially.errors import CordiallyError, SettingsError
from cordially.model import Draft
from cordially.post import maildir
from cordially.store.copies import Copy, Kind
from cordially.store.home import Home


class Shelves:
    """All places of copies during one command: one login at most, closed at the end.

    A mailbox that could not be opened is not tried again: providers count failures.
    """

    def __init__(
        self,
        home: Home,
        account: Account | None,
        folder: Path | None,
        now: datetime,
        environment: Mapping[str, str],
        ask: login.Ask | None = None,
    ) -> None:
        """Remember how to open the mailbox of an account, and the Maildir of drafts."""
        self.home, self.account, self.now = home, account, now
        self._folder, self._environment, self._ask = folder, environment, ask
        self._stack = ExitStack()
        self._box: mailbox.Mailboxes | CordiallyError | None = None

    def __enter__(self) -> Self:
        """Open nothing yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log out of what was opened."""
        self._stack.__exit__(kind, error, trace)

    def box(self) -> mailbox.Mailboxes:
        """Return the mailboxes; raises what opening them raises, and that once more later.

        A line that broke meanwhile is opened anew.
        """
        if isinstance(self._box, mailbox.Mailboxes) and not self._box.connection.is_open:
            self._box = None
        if self._box is None:
            try:
                if self.account is None:
                    raise mailbox.no_server(None)
                opened = mailbox.opened(self.account, self._environment, self._ask)
                self._box = self._stack.enter_context(opened)
            except CordiallyError as error:
                self._box = error
        if isinstance(self._box, CordiallyError):
            raise self._box
        return self._box

    def of(self, kind: Kind, folder: str | None = None) -> Shelf:
        """Return the place of a kind of copies; raises when it cannot be reached."""
        if kind == Kind.IMAP:
            return InDrafts(self.home, self.box())
        where = Path(folder) if folder else self._folder
        if where is None:
            raise SettingsError(
                "There is no Maildir in the settings.",
                'Write under [drafts]: maildir = "~/Mail/Drafts"',
            )
        maildir.check(where)
        return InMaildir(self.home, where, self.now.timestamp())

    def look(self, draft: Draft, copy: Copy) -> Seen:
        """Look what has become of a copy; raises when its place cannot be reached."""
        if copy.kind == Kind.MAILTO:
            return Seen(Fate.HANDED, copy)
        return self.of(copy.kind, copy.account).look(draft, copy)

    def read(self, draft: Draft, copy: Copy) -> tuple[bytes, Copy]:
        """Return what a copy holds that the person changed, and the copy as it is with that."""
        return self.of(copy.kind, copy.account).read(draft, copy)

    def take(self, draft: Draft, copy: Copy) -> bool:
        """Remove a copy that was found unchanged; False where it is only marked."""
        return self.of(copy.kind, copy.account).take(draft, copy)

    def add(self, draft: Draft, kind: Kind) -> Copy:
        """Add a draft to a place, in the place of its earlier copy there."""
        return self.of(kind).add(draft, copies.message(self.home, draft, self.now))
