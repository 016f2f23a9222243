"""The manual that comes with the program: a page a topic, each a Markdown file."""

from __future__ import annotations

import re
from pathlib import Path

_FOLDER = Path(__file__).parents[1] / "manual"

# A page opens with its title, and says in its first sentence what it is for.
_OPENING = re.compile(r"# [^\n]+\n\n(?P<sentence>.+?\.)(?=\s)", re.S)


def topics() -> dict[str, str]:
    """Return every topic with the first sentence of its page."""
    return {file.stem: _first_sentence(file) for file in sorted(_FOLDER.glob("*.md"))}


def page(topic: str) -> str | None:
    """Return the page of a topic as Markdown, or None."""
    return _text(_FOLDER / f"{topic}.md") if topic in topics() else None


def _first_sentence(file: Path) -> str:
    found = _OPENING.match(_text(file))
    return " ".join(found["sentence"].split()) if found else ""


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
