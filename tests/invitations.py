"""Invitations for tests, as text."""

from __future__ import annotations

from collections.abc import Sequence

ALEX = "ATTENDEE;CN=Alex Kim:mailto:alex@example.com"
DANA = "ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example"
SAYS = "DESCRIPTION:Acme looks forward to talking with you."


def event(
    *lines: str,
    uid: str = "one@acme.example",
    start: str | None = "20261203T140000Z",
    sequence: object = 0,
    stamp: str = "20261120T090000Z",
    summary: str = "Interview",
    people: Sequence[str] = (DANA, ALEX, SAYS),
) -> str:
    """Return one event; what is None or empty is not said."""
    return "\n".join(
        [
            "BEGIN:VEVENT",
            f"UID:{uid}",
            f"DTSTAMP:{stamp}",
            *([f"DTSTART:{start}"] if start else []),
            *([f"SEQUENCE:{sequence}"] if sequence is not None else []),
            *([f"SUMMARY:{summary}"] if summary else []),
            *people,
            *lines,
            "END:VEVENT",
        ]
    )


def calendar(*events: str, method: str = "REQUEST") -> str:
    """Return a calendar file of these events."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", f"METHOD:{method}"]
    return "\n".join([*head, *events, "END:VCALENDAR", ""])


def invite(*lines: str, method: str = "REQUEST", **said: object) -> str:
    """Return a file with one event, as `event` makes it."""
    return calendar(event(*lines, **said), method=method)  # type: ignore[arg-type]
