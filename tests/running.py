"""What the fixtures that run the program take and give."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from typing import Any, NamedTuple, Protocol

import pytest

SUNDAY = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
"""The evening on which the tests take place."""


# Set where everything was installed just now, and no test may be skipped.
_REQUIRED = os.environ.get("CORDIALLY_REAL_SERVERS") == "required"


def need(what_is_missing: str) -> None:
    """Skip a test for which something is not installed, or fail it where all must be."""
    if what_is_missing and _REQUIRED:
        pytest.fail(what_is_missing)
    if what_is_missing:
        pytest.skip(what_is_missing)


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
