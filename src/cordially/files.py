"""Files that are whole or not there, in folders that are their owner's alone."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from errno import ENOTDIR
from pathlib import Path

from cordially.errors import StorageError

# Above this many files one flush of the disk is cheaper than one for each.
_MANY = 8


def make_folder(folder: Path) -> list[Path]:
    """Create a folder and its missing parents for their owner alone; return those made.

    Raises StorageError when that cannot be done.
    """
    made = (
        [] if folder.is_dir() else [each for each in (folder, *folder.parents) if not each.exists()]
    )
    try:
        for each in reversed(made):
            each.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_dir():
            raise NotADirectoryError(ENOTDIR, "not a folder", str(folder))
    except OSError as error:
        raise unusable(folder, error) from error
    return made


def remove_folders(made: Iterable[Path]) -> None:
    """Remove folders that were made for nothing, as far as they are empty."""
    with suppress(OSError):
        for folder in made:
            folder.rmdir()


def unusable(path: Path, error: OSError) -> StorageError:
    """Say that a file or folder cannot be written, and why."""
    reason = os.strerror(error.errno) if error.errno else str(error)
    return StorageError(
        f"{path} cannot be written: {reason}.",
        "Free the disk or mend the permissions, or point CORDIALLY_HOME at another folder.",
    )


class Staging:
    """Files written beside their final names, not yet seen under them."""

    def __init__(self, folder: Path) -> None:
        """Stage files for `folder`, which is made when the first one comes."""
        self._folder = folder
        self._staged: dict[str, str] = {}  # final and unfinished names
        self._made: list[Path] = []

    def put(self, name: str, content: bytes) -> None:
        """Write a file of mode 0600 under a name that nobody looks for."""
        if not self._staged:
            self._made = make_folder(self._folder)
        final = self._folder / name
        self._staged[name] = f".{name}.{os.getpid()}"
        unfinished = self._folder / self._staged[name]
        try:
            unfinished.unlink(missing_ok=True)
            # O_BINARY exists on Windows, where the default would change line ends.
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with open(os.open(unfinished, flags, 0o600), "wb") as file:  # noqa: PTH123 - a descriptor
                file.write(content)
        except OSError as error:
            raise unusable(final, error) from error

    def sync(self) -> None:
        """Make what was written last through a loss of power."""
        try:
            if len(self._staged) > _MANY and sys.platform == "linux":
                os.sync()  # waits for the writes on Linux; elsewhere it only asks for them
                return
            for name in self._staged.values():
                with (self._folder / name).open("rb+") as file:
                    os.fsync(file.fileno())
        except OSError as error:
            raise unusable(self._folder, error) from error

    def publish(self) -> None:
        """Give every file its final name, in the place of what stood there."""
        try:
            for name, unfinished in self._staged.items():
                (self._folder / unfinished).replace(self._folder / name)
            if self._staged and os.name == "posix":
                descriptor = os.open(self._folder, os.O_RDONLY)
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)
        except OSError as error:
            raise unusable(self._folder, error) from error

    def withdraw(self) -> None:
        """Remove what has not got its final name."""
        for name in self._staged.values():
            with suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)
        remove_folders(self._made)


@contextmanager
def staged(folder: Path) -> Iterator[Staging]:
    """Publish all the files put inside the block when it ends well, else none of them."""
    staging = Staging(folder)
    try:
        yield staging
        staging.publish()
    except BaseException:
        staging.withdraw()
        raise


def write(path: Path, content: bytes) -> None:
    """Write one file whole and lasting, in the place of what stood there."""
    with staged(path.parent) as files:
        files.put(path.name, content)
        files.sync()
