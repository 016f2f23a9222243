"""Files to attach, read and checked at once, so that a letter never names a missing one."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path

from cordially import values
from cordially.errors import DataError
from cordially.intake.opening import opened
from cordially.model import Attachment

SIZE_LIMIT = 10_000_000
"""Bytes; mail servers refuse much more, and filters dislike it earlier."""


def read(path: Path) -> Attachment:
    """Read a file to attach.

    Raises DataError when it is missing, unreadable, no file, empty or too large.
    """
    try:
        if path.is_dir():
            raise DataError(f"The attachment {path} is a folder.", "Attach a single file.")
        with opened(path) as file:  # what a shell hands over has no size, and may have no end
            content = file.read(SIZE_LIMIT + 1)
            size = max(os.fstat(file.fileno()).st_size, len(content))
    except OSError as error:
        raise DataError(
            f"The attachment {path} cannot be read: {error.strerror or error}."
        ) from error
    if size > SIZE_LIMIT:
        raise DataError(
            f"The attachment {path} has {size / 1e6:.1f} MB; 10 MB is the most.",
            "Send a link to it, or a smaller version.",
        )
    if not content:
        raise DataError(f"The attachment {path} is empty.", "Attach the file that you meant.")
    content_type, encoding = mimetypes.guess_type(path.name)
    if content_type is None or encoding:
        content_type = "application/octet-stream"
    return Attachment(values.name(path.name, "The attachment's name"), content_type, content)
