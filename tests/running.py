"""What the fixtures that run the program take and give."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, NamedTuple, Protocol

SUNDAY = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
"""The evening on which the tests take place."""


class Outcome(NamedTuple):
    """What one run of the program printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The document on stdout."""
        return json.loads(self.out)


class Cordially(Protocol):
    """Run the program with some arguments."""

    def __call__(self, *arguments: str, stdin: str = "", now: datetime = ...) -> Outcome: ...
