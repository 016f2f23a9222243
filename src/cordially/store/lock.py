"""The lock of one who sends: the system lets go of it when its owner dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

from cordially.errors import BusyError
from cordially.store.files import make_folder, unusable

_WAITS = (0, 0.01, 0.03, 0.1)
_WAITS_FOR_A_BEGINNING = (0, *[0.02] * 1500)  # half a minute


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock for the length of a block; raise BusyError when somebody else does."""
    make_folder(path.parent)
    descriptor = _opened(path)
    try:
        # More than once: whoever only asks whether it is free has it for a moment.
        if not any(_taken(descriptor, wait) for wait in _WAITS):
            raise BusyError(
                "Another Cordially command is sending just now.", "Try again when it has ended."
            )
        yield
    finally:
        os.close(descriptor)


@contextmanager
def beginning(path: Path) -> Iterator[None]:
    """Hold a lock that does not stay, for what is done once; wait while somebody else does it.

    Raises BusyError when that takes too long.
    """
    for wait in _WAITS_FOR_A_BEGINNING:
        sleep(wait)
        make_folder(path.parent)
        descriptor = _opened(path)
        try:
            # Whoever had it before has removed the file; then the lock is one of nothing.
            if _taken(descriptor) and _is_open_at(descriptor, path):
                break
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
    else:
        raise BusyError(
            "Another Cordially command is beginning the journal.", "Try again when it has ended."
        )
    try:
        yield
    finally:
        # Open files cannot be removed on Windows; elsewhere it is done while nobody else has it.
        if os.name == "posix":
            path.unlink(missing_ok=True)
        os.close(descriptor)
        with suppress(OSError):
            if os.name != "posix":
                path.unlink()


def _is_open_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise unusable(path, error) from error


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
