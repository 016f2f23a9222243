"""Files that are whole or not there, in folders that are their owner's alone."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from errno import EISDIR, ENOTDIR
from pathlib import Path

from cordially.errors import StorageError
from cordially.lasting import sync_folder

# Above this many files one flush of the disk is cheaper than one for each.
_MANY = 8


def typed(name: str) -> Path:
    """Return the path that a person typed; a `~` means a home, where there is one."""
    return Path(os.path.expanduser(name))  # noqa: PTH111 - Path's own fails for a ~nobody


def make_folder(folder: Path) -> list[Path]:
    """Create a folder and its missing parents for their owner alone; return those made.

    Raises StorageError, leaving none behind, when that cannot be done.
    """
    made: list[Path] = []
    try:
        for each in reversed(missing(folder)):
            each.mkdir(mode=0o700, exist_ok=True)
            made.insert(0, each)
        if not folder.is_dir():
            raise NotADirectoryError(ENOTDIR, "not a folder", str(folder))
    except OSError as error:
        remove_folders(made)
        raise unusable(folder, error) from error
    return made


def missing(folder: Path) -> list[Path]:
    """Return the folder and its parents, upwards, as far as they do not exist."""
    if folder.is_dir():
        return []
    return [each for each in (folder, *folder.parents) if not each.exists()]


def remove_folders(made: Iterable[Path]) -> None:
    """Remove folders that were made for nothing, as far as they are empty."""
    with suppress(OSError):
        for folder in made:
            folder.rmdir()


def unfinished_name(suffix: str = "") -> str:
    """Return a hidden name that no other file has, short enough beside any other."""
    return f".cordially-{os.urandom(8).hex()}{suffix}"


def sweep(folder: Path, suffix: str = "") -> None:
    """Remove the unfinished files of a folder; only who knows that all their owners died may."""
    with suppress(OSError):
        for each in folder.glob(f".cordially-*{suffix}"):
            each.unlink(missing_ok=True)


def unusable(path: Path, error: OSError) -> StorageError:
    """Say that a file or folder cannot be written, and why."""
    reason = os.strerror(error.errno) if error.errno else str(error)
    return StorageError(
        f"{path} cannot be written: {reason}.",
        "Free the disk or mend the permissions, or point CORDIALLY_HOME at another folder.",
    )


class _Stop:
    """What takes Ctrl-C in the place of Python: the first one only asks to stop."""

    is_asked = False

    def __call__(self, *signal_and_frame: object) -> None:
        if self.is_asked:
            raise KeyboardInterrupt
        self.ask()

    def ask(self, *_: object) -> None:
        self.is_asked = True


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let Ctrl-C do nothing for a moment: for what is short, and must not be done by half.

    Within work that is `stoppable`, it still asks to stop.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread is ever interrupted
        return
    import signal  # which only those load who write

    before = signal.getsignal(signal.SIGINT)
    signal.signal(signal.SIGINT, before.ask if isinstance(before, _Stop) else signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL if before is None else before)


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Let the first Ctrl-C only ask to stop, and return how to tell whether it did.

    For work of many parts, that is to end between two of them; a second Ctrl-C interrupts.
    """
    stop = _Stop()
    if threading.current_thread() is not threading.main_thread():
        yield lambda: False  # only the main thread is ever interrupted
        return
    import signal

    before = signal.getsignal(signal.SIGINT)
    if before != signal.SIG_IGN:  # as nohup has it
        signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: stop.is_asked
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL if before is None else before)


class Staging:
    """Files written beside their final names, not yet seen under them."""

    def __init__(self, folder: Path) -> None:
        """Stage files for `folder`, which is made when the first one comes."""
        self.folder = folder
        self._staged: dict[str, str] = {}  # final and unfinished names
        # Looked at now: what the journal makes meanwhile goes too if nothing is kept.
        self._missing = missing(folder)

    @property
    def names(self) -> list[str]:
        """The names of the files that were put."""
        return list(self._staged)

    def put(self, name: str, content: bytes) -> os.stat_result:
        """Write a file of mode 0600 under a name that nobody looks for; return what it is."""
        if not self._staged:
            make_folder(self.folder)
        final = self.folder / name
        earlier, self._staged[name] = self._staged.get(name), unfinished_name()
        try:
            if final.is_dir():
                raise IsADirectoryError(EISDIR, "a folder", str(final))
            if earlier:
                (self.folder / earlier).unlink(missing_ok=True)
            # O_BINARY exists on Windows, where the default would change line ends.
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            descriptor = os.open(self.folder / self._staged[name], flags, 0o600)
            with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
                file.write(content)
                file.flush()
                return os.fstat(file.fileno())
        except OSError as error:
            raise unusable(final, error) from error

    def sync(self) -> None:
        """Make what was written last through a loss of power."""
        try:
            if len(self._staged) > _MANY and sys.platform == "linux":
                os.sync()  # waits for the writes on Linux; elsewhere it only asks for them
                return
            for name in self._staged.values():
                with (self.folder / name).open("rb+") as file:
                    os.fsync(file.fileno())
        except OSError as error:
            raise unusable(self.folder, error) from error

    def publish(self) -> None:
        """Give every file its final name, in the place of what stood there."""
        try:
            for name, unfinished in self._staged.items():
                (self.folder / unfinished).replace(self.folder / name)
        except OSError as error:
            raise unusable(self.folder, error) from error
        if self._staged:
            sync_folder(self.folder)

    def withdraw(self) -> None:
        """Remove what has not got its final name."""
        for name in self._staged.values():
            with suppress(OSError):
                (self.folder / name).unlink(missing_ok=True)
        remove_folders(self._missing)


@contextmanager
def staged(folder: Path) -> Iterator[Staging]:
    """Publish all the files put inside the block when it ends well, else none of them.

    Raises StorageError when the folder or a file cannot be written.
    """
    try:
        staging = Staging(folder)
    except OSError as error:
        raise unusable(folder, error) from error
    try:
        yield staging
        with uninterrupted():
            staging.publish()
    except BaseException:
        staging.withdraw()
        raise


def write(path: Path, content: bytes) -> None:
    """Write one file whole and lasting, in the place of what stood there.

    A device or a pipe is written into: a new file would take its place for good.
    """
    try:
        special = path.exists() and not path.is_file() and not path.is_dir()
        if special:
            path.write_bytes(content)
    except OSError as error:
        raise unusable(path, error) from error
    if not special:
        with staged(path.parent) as files:
            files.put(path.name, content)
            files.sync()
