"""Everything that can go wrong in a way the person can mend, with its exit status.

The statuses follow sysexits, as mail tools do.  An error says what happened and
where; its hint says what to do next.  Only the command line turns it into words.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, Self


class ExitStatus(IntEnum):
    """What the program tells the shell when it did not do what it was asked."""

    USAGE = 2
    DATA = 65
    NOT_FOUND = 66
    UNAVAILABLE = 69
    BUG = 70
    DISK = 74
    TRY_LATER = 75
    UNKNOWN = 76
    NOT_ALLOWED = 77
    CONFIGURATION = 78
    INTERRUPTED = 130


_GRAVEST_FIRST = (
    ExitStatus.UNKNOWN,
    ExitStatus.DISK,
    ExitStatus.CONFIGURATION,
    ExitStatus.NOT_ALLOWED,
    ExitStatus.UNAVAILABLE,
    ExitStatus.TRY_LATER,
    ExitStatus.DATA,
)


def gravest(statuses: Iterable[ExitStatus]) -> ExitStatus:
    """Return the status that decides for several; there must be one at least.

    What may have left unseen comes first, then what has to be mended before all else can work.
    """
    found = list(statuses)
    return next((status for status in _GRAVEST_FIRST if status in found), found[0])


class CordiallyError(Exception):
    """Stop with a sentence for the person; raised only through its children."""

    exit_code = ExitStatus.BUG

    def __init__(self, message: str, hint: str | None = None) -> None:
        """Keep what happened (`message`) and what to do next (`hint`)."""
        super().__init__(message)
        self.message = message
        self.hint = hint

    def with_hint(self, hint: str | None) -> Self:
        """Return a new error that is the same but for what to do next."""
        return self._changed(hint=hint)

    def with_message(self, message: str) -> Self:
        """Return a new error that is the same but for what happened."""
        return self._changed(message=message)

    def _changed(self, **changes: Any) -> Self:
        # Not by the constructor: children need more than a message and a hint.
        facts = {**self.__dict__, **changes}
        other = type(self).__new__(type(self), facts["message"])
        other.__dict__.update(facts)
        other.__cause__ = self.__cause__
        return other


class UsageError(CordiallyError):
    """The command line does not say enough, or contradicts itself."""

    exit_code = ExitStatus.USAGE


class DataError(CordiallyError):
    """A letter, template or input file is not fit for use."""

    exit_code = ExitStatus.DATA


class NotFoundError(CordiallyError):
    """The opportunity, draft, template or file that was named does not exist."""

    exit_code = ExitStatus.NOT_FOUND


class StorageError(CordiallyError):
    """The disk or the journal does not do what it must; nothing was changed."""

    exit_code = ExitStatus.DISK


class BusyError(CordiallyError):
    """Another command holds what this one needs; trying again will do."""

    exit_code = ExitStatus.TRY_LATER


class NotAllowedError(CordiallyError):
    """A password is missing or wrong, or what keeps it will not give it."""

    exit_code = ExitStatus.NOT_ALLOWED


class SettingsError(CordiallyError):
    """A setting is missing or wrong."""

    exit_code = ExitStatus.CONFIGURATION
