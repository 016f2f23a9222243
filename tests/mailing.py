"""An account with a server of mailboxes of the tests' own, and what takes its letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cordially.post.wire import Patience
from servers.mailboxes import Mailboxes

HASTE = Patience(connect=5, greeting=2, command=1, block=5, dot=1, farewell=0.3)
MORTAL = Path(__file__).parent / "servers" / "mortal.py"

USED = {
    *("CAPABILITY", "AUTHENTICATE", "LOGIN", "ID", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH"),
    *("SELECT", "APPEND", "UID STORE", "UID EXPUNGE", "LOGOUT"),
}
"""The commands that the manual names."""

Serving = Callable[..., Mailboxes]


class Post:
    """A program that takes letters, and ends as it is told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "letters"
        self.script = folder / "take.py"
        self.folder.mkdir()
        self.ends(0)

    def ends(self, status: int) -> None:
        self.script.write_text(
            f"import pathlib, sys\nfolder = pathlib.Path({str(self.folder)!r})\n"
            "text = sys.stdin.buffer.read()\n"
            f"if {status} == 0:\n"
            "    (folder / str(len(list(folder.iterdir())))).write_bytes(text)\n"
            f"sys.exit({status})\n"
        )

    @property
    def taken(self) -> int:
        return len(list(self.folder.iterdir()))
