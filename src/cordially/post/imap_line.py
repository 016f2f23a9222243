"""imapclient over a line of our own: one guard before every command, and limits to every answer.

Imported only when a mailbox is opened: the library takes 40 ms.
"""

from __future__ import annotations

import imaplib
from collections.abc import Iterable
from time import monotonic
from typing import Any

from imapclient import IMAPClient

from cordially.account import Server
from cordially.errors import DataError
from cordially.post.wire import Line, NonsenseError, Patience, printable

# What one command may answer: a list of 100,000 UIDs and the headers of 200 messages fit.
_LONGEST_LINE = 2_000_000
_LARGEST_ANSWER = 24_000_000
# Nothing that is asked for holds more; the library calls itself for each of them.
_MOST_LISTS = 300


class Hearing:
    """How a line is heard: each command has so many seconds and octets for its whole answer.

    `said` is the status and the words that ended the last command, `failure` why the line
    failed.
    """

    def __init__(self, line: Line, patience: Patience) -> None:
        """Take over a connected line; the greeting is the first answer."""
        self.said: tuple[str, bytes] | None = None
        self.failure: Exception | None = None
        self._line, self._patience = line, patience
        self._limit = patience.greeting
        self._renew()

    def begin(self) -> None:
        """Start the measure anew for the next command."""
        self.said = None
        self._limit = self._patience.command
        self._renew()

    def farewell(self) -> None:
        """From now on wait no longer than nothing depends on."""
        self._patience = self._patience._replace(command=self._patience.farewell)

    def send(self, data: bytes) -> None:
        """Write octets; the time for the answer runs from their end."""
        try:
            self._line.send(data, min(self._patience.block, max(self._limit, 1)))
        except OSError as error:
            self.failure = error
            raise
        self._deadline = monotonic() + self._limit

    def line(self) -> bytes:
        """Read a line with its end."""
        try:
            found = self._line.line(self._deadline, min(_LONGEST_LINE, self._left)) + b"\r\n"
            self._spend(len(found))
            if found.count(b"(") > _MOST_LISTS:
                raise NonsenseError("its answer is nested too deeply")
        except (OSError, NonsenseError) as error:
            self.failure = error
            raise
        return found

    def octets(self, count: int) -> bytes:
        """Read a literal."""
        try:
            self._spend(count)
            return self._line.octets(count, self._deadline)
        except (OSError, NonsenseError) as error:
            self.failure = error
            raise

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _renew(self) -> None:
        self._deadline = monotonic() + self._limit
        self._left = _LARGEST_ANSWER

    def _spend(self, count: int) -> None:
        self._left -= count
        if self._left <= 0:
            raise NonsenseError("its answer does not end")


class Client(IMAPClient):  # type: ignore[misc] # the library has no types
    """The library's client, on a line that is there already."""

    def __init__(self, server: Server, hearing: Hearing) -> None:
        """Hear the greeting and ask for the capabilities."""
        self._hearing = hearing
        super().__init__(server.host, server.port, ssl=False)
        self.folder_encode = False  # names are kept as the server writes them
        self.normalise_times = False

    def ask_capabilities(self) -> frozenset[str]:
        """Ask anew what the server can do, since TLS or the login has changed it."""
        self._imap.untagged_responses.pop("CAPABILITY", None)  # from the greeting, in the clear
        status, data = self._imap.capability()
        self._checkok("capability", status, data)
        found = frozenset(
            word.upper() for part in data if part for word in part.decode("ascii").split()
        )
        self._cached_capabilities = tuple(word.encode() for word in found)
        return found

    def command(self, name: bytes, *arguments: bytes) -> None:
        """Say a command whose arguments with 8-bit octets go as literals."""
        status, data = self._raw_command(name, list(arguments), uid=False)
        self._checkok(name.decode(), status, data)

    @property
    def state(self) -> str:
        """NONAUTH, AUTH, SELECTED or LOGOUT."""
        return str(self._imap.state)

    @state.setter
    def state(self, state: str) -> None:
        self._imap.state = state

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802 - the library's name
        return _Imap4(self.host, self.port, self._hearing)

    def _set_read_timeout(self) -> None:
        pass  # the line has a limit for every answer

    def _raw_command(self, command: bytes, args: Any, uid: bool = True) -> Any:
        _guard(args if isinstance(args, (list, tuple)) else [args])
        self._hearing.begin()
        return super()._raw_command(command, args, uid=uid)


class _Imap4(imaplib.IMAP4):
    def __init__(self, host: str, port: int, hearing: Hearing) -> None:
        self._hearing = hearing
        super().__init__(host, port)

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        self.host, self.port = host, port

    def read(self, size: int) -> bytes:
        return self._hearing.octets(size)

    def readline(self) -> bytes:
        return self._hearing.line()

    def send(self, data: Any) -> None:
        self._hearing.send(bytes(data))

    def shutdown(self) -> None:
        self._hearing.close()

    def _command(self, name: str, *args: Any) -> Any:
        _guard(args)
        self._hearing.begin()
        return super()._command(name, *args)  # type: ignore[misc]

    def _get_tagged_response(self, tag: Any, expect_bye: bool = False) -> Any:
        found = super()._get_tagged_response(tag, expect_bye)  # type: ignore[misc]
        self._hearing.said = found[0], found[1][-1] or b""
        return found


def _guard(arguments: Iterable[Any]) -> None:
    """Refuse what would end a command and begin another.

    The library passes line ends in arguments on to the server, and ids come out of other
    people's mail (CVE-2025-15366 is the same in imaplib).
    """
    for argument in arguments:
        text = argument.encode() if isinstance(argument, str) else bytes(argument or b"")
        if any(octet in text for octet in b"\r\n\0"):
            raise DataError(
                "What holds a line break or a NUL is not said to a mail server:"
                f" {printable(text[:60])}."
            )
