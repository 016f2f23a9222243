"""A letter leaves: its copies go first, so that no other program sends it once more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cordially.desk import copies
from cordially.desk.copies import Fate
from cordially.desk.shelves import Shelves
from cordially.errors import BusyError, CordiallyError, DataError
from cordially.life import UNSENT
from cordially.model import Draft, DraftStatus
from cordially.store.copies import Copy, Kind, State


class Leaving:
    """The copies of the letters of one run, by the numbers of their drafts.

    They were looked at, and those that are here were unchanged.  `told` is what the person
    has to know afterwards.
    """

    def __init__(self, shelves: Shelves, unchanged: Mapping[int, Sequence[Copy]]) -> None:
        """Remember which copies are to go."""
        self.told: list[str] = []
        self._shelves, self._copies = shelves, unchanged

    def take(self, draft: Draft) -> None:
        """Remove the copies of a draft that is claimed, unless one has changed just now.

        Raises DataError for one that has, BusyError when its place cannot be reached.
        """
        for copy in self._copies.get(draft.id, ()):
            try:
                seen = self._shelves.look(draft, copy)
                if seen.fate != Fate.UNCHANGED:
                    raise DataError(
                        f"The copy of draft {draft.id} in {place(copy)} has just changed;"
                        " nothing was sent.",
                        "Look at it there, and try again.",
                    )
                if not self._shelves.take(draft, seen.copy):
                    self.told.append(
                        f"The copy of draft {draft.id} in {place(copy)} is only marked as deleted:"
                        " the server cannot remove a single message. Do not send it from there."
                    )
            except DataError:
                raise
            except CordiallyError as error:
                raise BusyError(
                    f"Draft {draft.id} stays a draft: its copy in {place(copy)} could not be"
                    f" removed first. {error.message}",
                    error.hint,
                ) from error

    def settle(self, draft: Draft) -> None:
        """Put the copies of a letter back that did not leave.

        What fails is told; what became of the letter does not hang on it.
        """
        if draft.status not in UNSENT:  # those of one that left are forgotten with its outcome
            return
        home = self._shelves.home
        try:
            known = copies.of_draft(home, draft.id)
        except CordiallyError as error:
            self.told.append(f"The copies of draft {draft.id} were not looked at: {error.message}")
            return
        for copy in known:
            if copy.state not in (State.REMOVING, State.REMOVED):
                continue
            try:
                self._shelves.add(draft._replace(status=DraftStatus.DRAFT), copy.kind)
            except CordiallyError as error:
                self.told.append(
                    f"The copy of draft {draft.id} in {place(copy)} is not as it should be:"
                    f" {error.message}"
                )


def place(copy: Copy) -> str:
    """Return how a person calls the place of a copy."""
    if copy.kind == Kind.MAILDIR:
        return copy.account
    return f"the mailbox {copy.place}" if copy.kind == Kind.IMAP else "your mail program"
