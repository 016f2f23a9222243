"""Hand something to the program that the system has for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def opened(what: Path | str) -> bool:
    """Hand a file or a link to the program that the system has for it; tell whether there is one.

    The link is never read by a shell.
    """
    if sys.platform == "win32":
        try:
            os.startfile(what)  # noqa: S606 - what the system has for such files
        except OSError:
            return False
        return True
    opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    # Without a display xdg-open takes a text browser, which shows a letter but sends none.
    seen = sys.platform == "darwin" or {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys()
    if not opener or not seen:
        return False
    try:
        process = subprocess.Popen(  # noqa: S603 - the system's own opener, no shell
            [opener, str(what)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # the mail program outlives this one, and its Ctrl-C
        )
        return process.wait(_OPENING_SECONDS) == 0
    except subprocess.TimeoutExpired:  # some openers end with the program that they opened
        return True
    except OSError:
        return False


_OPENING_SECONDS = 5
