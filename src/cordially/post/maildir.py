"""Drafts in a Maildir, where mail programs on this machine see them.

A message is written into tmp, flushed, and renamed into cur with the flag D, as the format has
it; a flagged message in new is none (https://cr.yp.to/proto/maildir.html).
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from cordially.errors import NotFoundError, StorageError
from cordially.lasting import sync_folder

# Windows takes no colon in a name; mailbox.Maildir and mutt can be told to use this one.
_SEPARATOR = "!" if sys.platform == "win32" else ":"
_INFO = f"{_SEPARATOR}2,"


def new_name(now: float) -> str:
    """Return a name that no other message has, and that tells nothing of this machine."""
    return f"{int(now)}.{os.urandom(10).hex()}.cordially"


def check(folder: Path) -> None:
    """Raise NotFoundError for what is no Maildir, unless it can be made one.

    Raises StorageError when that cannot be seen.
    """
    try:
        _check(folder)
    except OSError as error:
        raise _unusable(folder, error) from error


def _check(folder: Path) -> None:
    # The first of them that is there is to be a folder.
    found = next(each for each in (folder, *folder.parents) if os.path.lexists(each))
    if not found.is_dir():
        raise NotFoundError(
            f"{folder} is no Maildir: {found} is no folder.",
            "Name a folder under [drafts] as “maildir”.",
        )
    if found == folder and not (folder / "cur").is_dir() and any(folder.iterdir()):
        raise NotFoundError(
            f"{folder} is no Maildir: it has no folder “cur”.",
            "Name another under [drafts] as “maildir”, or an empty or new folder.",
        )


def add(folder: Path, name: str, message: bytes) -> None:
    """Put a message into a Maildir under that name; one that is there already stays.

    Raises StorageError when it cannot be written.
    """
    if find(folder, name):
        return
    try:
        for each in ("cur", "new", "tmp"):
            (folder / each).mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = folder / "tmp" / name
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        with open(os.open(unfinished, flags, 0o600), "wb") as file:  # noqa: PTH123
            file.write(message)
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(folder / "cur" / f"{name}{_INFO}D")
        sync_folder(folder / "cur")
    except OSError as error:
        raise _unusable(folder, error) from error


def find(folder: Path, name: str) -> Path | None:
    """Return the file of a message, whatever its flags are by now; None when it is gone.

    One with the flag T is gone: it lies in the bin.
    """
    for part in ("cur", "new"):
        for path in sorted((folder / part).glob(f"{name}*")):
            flags = path.name.removeprefix(name).partition("2,")[2]
            if "T" not in flags:
                return path
    return None


def digest(message: bytes) -> str:
    """Return by what a message is known to be as it was."""
    # A program that opens it may write the line ends of its system.
    return hashlib.sha256(message.replace(b"\r\n", b"\n")).hexdigest()


def remove(folder: Path, name: str) -> None:
    """Remove a message; raises StorageError when that cannot be done."""
    try:
        if path := find(folder, name):
            path.unlink(missing_ok=True)
            sync_folder(path.parent)  # else a letter that left could stand in Drafts again
    except OSError as error:
        raise _unusable(folder, error) from error


def _unusable(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        f"{folder} cannot be written: {error.strerror or error}.",
        "Mend its permissions, or name another Maildir under [drafts].",
    )
