"""Bounds of time and memory for templates that are a person's own."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from time import monotonic
from types import FrameType
from typing import Any

MOST = 1_000_000
"""As much as a letter never has: characters of a whole, things or bits of a product."""

_SECONDS = 1.0
_BYTES = 30_000_000  # kept at most when the next step begins, which may need as much again
_OF_A_TEMPLATE = "__jinja_template__"
_PIECES = 10_000  # of a list are looked at; a longer one counts as too large to multiply


class TakesTooLong(Exception):  # noqa: N818 - a template's doing, told as a DataError
    """A template is still at work when any letter would be written."""


@contextmanager
def watched() -> Iterator[None]:
    """Stop what runs in the block once it takes too long or too much memory.

    Every line of a template and every call is a moment to look; a single step that would be
    too large is for `check` to refuse.  Raises TakesTooLong or OverflowError.
    """
    import tracemalloc  # only for templates of one's own

    end = monotonic() + _SECONDS
    started = not tracemalloc.is_tracing()
    if started:
        tracemalloc.start(1)
    before, begun = sys.gettrace(), tracemalloc.get_traced_memory()[0]

    def look(frame: FrameType, _event: str, _arg: object) -> Callable[..., Any] | None:
        if monotonic() > end:
            raise TakesTooLong
        if tracemalloc.get_traced_memory()[0] - begun > _BYTES:
            raise OverflowError
        return look if _OF_A_TEMPLATE in frame.f_globals else None

    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(before)
        if started:
            tracemalloc.stop()


def guarded(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter that refuses what would make too much of its arguments."""

    @wraps(function)
    def call(*arguments: Any, **more: Any) -> Any:
        check(arguments, more)
        return function(*arguments, **more)

    return call


def check(arguments: tuple[Any, ...], more: Mapping[str, Any]) -> None:
    """Raise OverflowError when a call could multiply its arguments into too much."""
    given = (*arguments, *more.values())
    sizes = sorted(map(_size, given))[-2:]
    if (sizes and sizes[-1] > MOST) or (len(sizes) > 1 and sizes[0] * sizes[1] > 10 * MOST):
        raise OverflowError
    for text in given:
        if isinstance(text, str) and not is_plain_format(text):
            raise OverflowError


def is_plain_format(text: str) -> bool:
    """Tell whether no width or precision in a format is larger than a line ever is."""
    widths = [width for pair in re.findall(_PERCENT, text) for width in pair]
    for line in re.findall(r"\{.*\}", text):
        widths += re.findall(r"\d+", line)
    return all(len(width) < _DIGITS for width in widths)


# `%9999d`, `%(name)9999d`, `%.9999f`.
_PERCENT = r"%(?:\([^)]*\))?[-#0 +]*(\d*)\.?(\d*)"
_DIGITS = 6


def _size(value: object) -> int:
    if isinstance(value, bool):
        return 1
    if isinstance(value, int):
        return abs(value)
    if isinstance(value, (str, bytes)):
        return len(value)
    if isinstance(value, (list, tuple, set, frozenset, dict)):
        if len(value) > _PIECES:
            return len(value)
        parts = value.values() if isinstance(value, dict) else value
        return sum(_size(each) if isinstance(each, (str, bytes, int)) else 1 for each in parts)
    return 1
