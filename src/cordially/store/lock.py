"""The lock of one who sends: the system lets go of it when its owner dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

from cordially.errors import BusyError
from cordially.store.files import make_folder, remove_folders, unusable

_LATER = "Try again when it has ended."
_WAITS = (0, 0.01, 0.03, 0.1)
# As long as the journal itself is waited for.
_PATIENT_WAITS = (0, *(0.02,) * 500)

_mine: set[Path] = set()
"""What this process holds for a while, so that one part of it does not wait for another."""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock of sending for the length of a block; BusyError when somebody else does."""
    make_folder(path.parent)
    descriptor = _open(path)
    try:
        # More than once: whoever only asks whether it is free has it for a moment.
        if not any(_taken(descriptor, wait) for wait in _WAITS):
            raise BusyError("Another Cordially command is sending just now.", _LATER)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def held_for_a_while(path: Path, *, waiting: bool = True) -> Iterator[bool]:
    """Hold a lock whose file is there only as long; tell whether its last owner may have died.

    It is waited for, unless not `waiting`; within a block that has it already, it is had.
    Raises BusyError when somebody else keeps it too long.
    """
    if path in _mine:
        yield False
        return
    made = make_folder(path.parent)
    descriptor, was_there = _taken_while_named(path, _PATIENT_WAITS if waiting else (0,))
    _mine.add(path)
    try:
        yield was_there
    finally:
        _mine.discard(path)
        # Before it is let go: whoever waits for it sees that it has lost its name.
        with suppress(OSError):
            path.unlink()
        os.close(descriptor)
        remove_folders(made)  # as far as nothing was kept in them


def _taken_while_named(path: Path, waits: Iterable[float]) -> tuple[int, bool]:
    for wait in waits:
        was_there = path.exists()
        descriptor = _open(path)
        with suppress(OSError):
            if _taken(descriptor, wait) and os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor, was_there
        os.close(descriptor)
    raise BusyError("Another Cordially command is writing just now.", _LATER)


def has_died(path: Path) -> bool:
    """Tell whether the owner of a lock that is held for a while died; changes nothing."""
    return path.exists() and path not in _mine and is_free(path)


def _open(path: Path) -> int:
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
