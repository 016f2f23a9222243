"""Messages as programs of many kinds write them, and what their reader sees."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from cordially.errors import DataError
from cordially.intake import message_reader
from cordially.intake.message_reader import ReadMessage
from cordially.model import Address

FOLDER = Path(__file__).parent / "messages"
ABSENT = {"sender": "", "to": [], "subject": "", "files": [], "calendars": 0, "report": ""}


def _messages() -> list[dict[str, Any]]:
    """Return each message with its octets, and a reading that is whole."""
    found: list[dict[str, Any]] = []
    for path in sorted(FOLDER.glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        head, usual = document.get("head", ""), document.get("reading", {})
        for message in document["message"]:
            raw = message["raw"] if "raw" in message else head + message["body"]
            octets = raw.replace("\n", message.get("line_end", "\n")).encode(
                message.get("octets", "utf-8")
            )
            found.append({**ABSENT, **usual, **message, "id": f"{path.stem}: {message['name']}"})
            found[-1]["octets"] = octets
    return found


MESSAGES = _messages()


def _reading(message: ReadMessage) -> dict[str, Any]:
    return {
        "sender": _written(message.sender),
        "to": [_written(each) for each in message.to],
        "subject": message.subject or "",
        "text": message.text,
        "files": [[each.name, each.type] for each in message.files],
        "calendars": len(message.calendars),
        "report": message.report.type if message.report else "",
    }


def _written(person: Address | None) -> str:
    return f"{person.display_name} <{person.addr_spec}>".strip() if person else ""


@pytest.mark.parametrize(
    "message", [each for each in MESSAGES if "refused" not in each], ids=lambda each: each["id"]
)
def test_each_message_is_read_as_its_reader_sees_it(message: dict[str, Any]) -> None:
    found = _reading(message_reader.read(message["octets"], "x"))
    assert found == {name: message[name] for name in found}


@pytest.mark.parametrize(
    "message", [each for each in MESSAGES if "refused" in each], ids=lambda each: each["id"]
)
def test_what_is_no_letter_is_refused_by_its_name(message: dict[str, Any]) -> None:
    with pytest.raises(DataError, match=message["refused"]):
        message_reader.read(message["octets"], "x")


def test_messages_are_many_and_told_apart() -> None:
    names = [each["id"] for each in MESSAGES]
    assert len(set(names)) == len(names) >= 260
