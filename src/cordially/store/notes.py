"""Which notes there are: every template of a letter, the person's own over the shipped."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SUFFIX = ".html.j2"
"""What the file name of a letter's template ends in."""

_PACKAGED = Path(__file__).parents[1] / "templates"
_CHECKOUT = Path(__file__).parents[3] / "templates"

SHIPPED = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
"""The shipped templates: inside the wheel, else in the checkout."""


def find(own: Path) -> dict[str, Path]:
    """Return every note by name, with the file that is used for it."""
    found: dict[str, Path] = {}
    for folder in (SHIPPED, own):
        with suppress(OSError):
            for file in os.listdir(folder):  # noqa: PTH208 - ahead of every command; names do
                if file.endswith(SUFFIX) and not file.startswith(("_", ".")):
                    found[file.removesuffix(SUFFIX)] = folder / file
    return dict(sorted(found.items()))


def help_line(path: Path) -> str:
    """Return the first `{# … #}` of a template, which describes its note; or nothing.

    A version of a shipped note that has none is described as the shipped one is.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            head = file.read(2000)
    except (OSError, UnicodeDecodeError):
        head = ""
    _, opened, rest = head.partition("{#")
    text, closed, _ = rest.partition("#}")
    line = " ".join(text.strip("-+").split()) if opened and closed else ""
    shipped = SHIPPED / path.name
    return line if line or path == shipped or not shipped.exists() else help_line(shipped)
