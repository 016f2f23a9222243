"""What sort of answer a message is: a corpus of ten languages, as servers and people write."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cordially.intake import answers, message_reader
from cordially.intake.answers import Answer
from cordially.model import ReplyKind

ID = "<letter@alex.example>"
ADDED = {
    "date": "Date: Fri, 20 Nov 2026 09:15:00 +0000",
    "to": "To: Alex Kim <alex@example.com>",
    "message-id": "Message-ID: <it@northwind.example>",
}
CORPUS: list[dict[str, Any]] = [
    each
    for path in sorted((Path(__file__).parent / "answers").glob("*.toml"))
    for each in tomllib.loads(path.read_text(encoding="utf-8"))["message"]
]


def octets(raw: str) -> bytes:
    """Return a message of the corpus as it comes, with the fields that all have."""
    head = raw.lstrip("\n").partition("\n\n")[0].lower()
    missing = [line for name, line in ADDED.items() if f"\n{name}:" not in f"\n{head}"]
    return "\r\n".join([*missing, *raw.lstrip("\n").split("\n")]).encode()


def read(message: dict[str, Any]) -> Answer:
    written = date.fromisoformat(message.get("written", "2026-11-20"))
    found = message_reader.read(octets(message["raw"]), message["name"])
    return answers.classed(found, is_ours=ID in message["raw"], written=written)


def class_of(answer: Answer) -> str:
    """Return the class in the corpus's words: `told` changes nothing, `possible` asks."""
    if answer.kind is None:
        return "told"
    if answer.kind == ReplyKind.HUMAN and not answer.certain:
        return "possible"
    return str(answer.kind)


@pytest.mark.parametrize("message", CORPUS, ids=lambda each: each["name"])
def test_each_message_has_its_class_and_its_day(message: dict[str, Any]) -> None:
    answer = read(message)
    days = (answer.back_on, answer.or_on)
    wanted = tuple(
        date.fromisoformat(message[each]) if each in message else None for each in ("back", "or")
    )
    assert (class_of(answer), days) == (message["class"], wanted)


def test_precision_and_recall_are_whole() -> None:
    wanted = Counter(each["class"] for each in CORPUS)
    found = Counter(class_of(read(each)) for each in CORPUS)
    right = Counter(each["class"] for each in CORPUS if class_of(read(each)) == each["class"])
    print(f"\n{len(CORPUS)} messages")  # noqa: T201
    for name in sorted(wanted):
        precision, recall = right[name] / (found[name] or 1), right[name] / wanted[name]
        print(f"{name:10} {wanted[name]:3}  precision {precision:.2f}  recall {recall:.2f}")  # noqa: T201
        assert precision >= 0.98
        assert recall >= 0.98
    assert len(CORPUS) >= 120


def test_names_are_told_apart() -> None:
    assert len({each["name"] for each in CORPUS}) == len(CORPUS)
