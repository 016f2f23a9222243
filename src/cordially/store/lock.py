"""The lock of one who sends: the system lets go of it when its owner dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from cordially.errors import BusyError
from cordially.store.files import make_folder, unusable

_WAITS = (0, 0.01, 0.03, 0.1)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock for the length of a block; raise BusyError when somebody else does."""
    make_folder(path.parent)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise unusable(path, error) from error
    try:
        # More than once: whoever only asks whether it is free has it for a moment.
        if not any(_taken(descriptor, wait) for wait in _WAITS):
            raise BusyError(
                "Another Cordially command is sending just now.", "Try again when it has ended."
            )
        yield
    finally:
        os.close(descriptor)


def is_free(path: Path) -> bool:
    """Tell whether nobody holds the lock; changes nothing."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return True
    try:
        return _taken(descriptor)
    finally:
        os.close(descriptor)


def _taken(descriptor: int, wait: float = 0) -> bool:
    """Take the lock if it is free after so many seconds; closing the file lets go of it."""
    sleep(wait)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
