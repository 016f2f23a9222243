"""Files that a person names, opened only when they are files."""

from __future__ import annotations

import stat
from errno import EINVAL
from pathlib import Path
from typing import BinaryIO

_KINDS = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISSOCK, "it is a socket, not a file"),
    (stat.S_ISCHR, "it is a device, not a file"),
    (stat.S_ISBLK, "it is a device, not a file"),
)
# Where a shell hands over what it opened itself, as in `<(…)`: somebody is at the other end.
_HANDED_OVER = frozenset(map(Path, ("/dev/fd", "/proc/self/fd")))
_STANDARD_INPUT = Path("/dev/stdin")


def opened(path: Path) -> BinaryIO:
    """Open a file to read it.

    A pipe is read only when the shell opened it: on any other one this would wait for
    somebody to write.  Raises OSError for pipes, sockets, devices and folders before they are
    opened, and as `open` does.
    """
    mode = path.stat().st_mode
    reason = next((why for is_kind, why in _KINDS if is_kind(mode)), None)
    if stat.S_ISFIFO(mode) and path.parent not in _HANDED_OVER and path != _STANDARD_INPUT:
        reason = "it is a pipe, not a file"
    if reason:
        raise OSError(EINVAL, reason, str(path))
    return path.open("rb")
