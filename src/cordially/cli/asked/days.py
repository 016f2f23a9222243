"""Days as a person writes them: of two that could be meant one is chosen, and told."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import TypeVar

from cordially.cli.asked import questions
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.errors import UsageError
from cordially.intake import when
from cordially.intake.spoken import AmbiguousDayError
from cordially.model import Moment
from cordially.values import shown
from cordially.written import written_day, written_promise

Value = TypeVar("Value", Moment, date, str)


def moment(
    session: Session, text: str, now: datetime, zone: tzinfo | None, *, coming: bool = False
) -> Moment:
    """Return the moment of what happened, or is `coming`, and say which unless it was ISO.

    On a terminal the person chooses between two days that could be meant; elsewhere, and for
    all else that cannot be read, it raises what `when.parse_when` does.
    """
    return _taken(
        session, text, lambda said: when.parse_when(said, now=now, zone=zone, coming=coming)
    )


def day(session: Session, text: str, now: datetime, zone: tzinfo | None = None) -> date:
    """Return a day to come, as `moment` does."""
    return _taken(session, text, lambda said: when.parse_day(said, now=now, zone=zone))


def promise(session: Session, text: str, now: datetime, zone: tzinfo | None) -> str:
    """Return a promised day, week or month, as `moment` does."""
    return _taken(session, text, lambda said: when.parse_promise(said, now=now, zone=zone))


def _taken(session: Session, text: str, read: Callable[[str], Value]) -> Value:
    found = _chosen(session, text, read)
    if not session.json and not re.match(r"\s*\d{4}-", text):
        screen.tell(f"{shown(text.strip())} is {_full(found)}.")
    return found


def _chosen(session: Session, text: str, read: Callable[[str], Value]) -> Value:
    try:
        return read(text)
    except AmbiguousDayError as error:
        if not session.terminal:
            raise
        readings = dict(zip("12", error.readings, strict=True))

    def read_number(answer: str) -> Value:
        if answer not in readings:
            raise UsageError("Answer 1 or 2.")
        return read(readings[answer])

    screen.tell(f"{shown(text.strip())} could be either of two days:")
    for number, reading in readings.items():
        screen.tell(f"  {number}  {_full(read(reading))}")
    return questions.until_read("Which one? 1 or 2:", read_number)


def _full(found: Moment | str) -> str:
    if isinstance(found, str):
        if len(found) != len("2026-12-04"):
            return written_promise(found, date.min)
        found = date.fromisoformat(found)
    at = f", {found:%H:%M}" if isinstance(found, datetime) else ""
    return f"{written_day(found, found)} {found.year}{at}"
