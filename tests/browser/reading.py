"""Whether the texts that measure.js tells of can be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

from browser.picture import contrast

READABLE = 4.5  # WCAG 2.1, success criterion 1.4.3
SMALLEST = 14.0


def faint(texts: Sequence[Any], smallest: float = SMALLEST) -> list[Any]:
    """Return the texts that cannot be read well."""
    return [
        each
        for each in texts
        if not each["seen"]
        or each["size"] < smallest
        or not each["background"]
        or contrast(each["colour"], each["background"]) < READABLE
    ]


def overlapping(texts: Iterable[Any]) -> list[tuple[str, str]]:
    """Return the texts of one drawing that cover each other."""
    return [
        (one["text"], other["text"])
        for one, other in combinations([each for each in texts if each["drawing"]], 2)
        if one["drawing"] == other["drawing"]
        and one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] < other["bottom"] - LEADING
        and other["top"] < one["bottom"] - LEADING
    ]


LEADING = 2.0
"""Pixels by which the boxes of two lines may meet: their letters do not reach there."""
