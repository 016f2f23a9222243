"""Everything that can go wrong in a way the person can mend, with its exit status.

The statuses follow sysexits, as mail tools do.  An error says what happened and
where; its hint says what to do next.  Only the command line turns it into words.
"""

from __future__ import annotations

USAGE = 2
DATA = 65
NOT_FOUND = 66
BUG = 70
DISK = 74
TRY_LATER = 75
NOT_ALLOWED = 77
CONFIGURATION = 78
INTERRUPTED = 130


class CordiallyError(Exception):
    """Stop with a sentence for the person; raised only through its children."""

    exit_code = BUG

    def __init__(self, message: str, hint: str | None = None) -> None:
        """Keep what happened (`message`) and what to do next (`hint`)."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(CordiallyError):
    """The command line does not say enough, or contradicts itself."""

    exit_code = USAGE


class DataError(CordiallyError):
    """A letter, template or input file is not fit for use."""

    exit_code = DATA


class NotFoundError(CordiallyError):
    """The opportunity, draft, template or file that was named does not exist."""

    exit_code = NOT_FOUND


class StorageError(CordiallyError):
    """The disk or the journal does not do what it must; nothing was changed."""

    exit_code = DISK


class BusyError(CordiallyError):
    """Another command holds what this one needs; trying again will do."""

    exit_code = TRY_LATER


class NotAllowedError(CordiallyError):
    """A password is missing or wrong, or what keeps it will not give it."""

    exit_code = NOT_ALLOWED


class SettingsError(CordiallyError):
    """A setting is missing or wrong."""

    exit_code = CONFIGURATION
