"""Bounds of time and memory for templates that are a person's own."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from string import Formatter
from time import monotonic
from types import FrameType
from typing import Any

MOST = 1_000_000
"""As much as a letter never has: characters of a whole, things or bits of a product."""

_SECONDS = 1.0
_BYTES = 30_000_000  # kept at most when the next step begins, which may need as much again
_OF_A_TEMPLATE = "__jinja_template__"
_is_watched = ContextVar("_is_watched", default=False)
_PIECES = 10_000  # of a list are looked at; a longer one counts as too large to multiply


class Stopped(BaseException):
    """A template was stopped at its work; no handler of Exception in a filter or test keeps it.

    Python takes the watch away once it has raised, so that a template that went on would be
    free.
    """


class TakesTooLong(Stopped):
    """A template is still at work when any letter would be written."""


class TakesTooMuch(Stopped):
    """A template holds more than any letter does."""


@contextmanager
def watched() -> Iterator[None]:
    """Stop what runs in the block once it takes too long or too much memory.

    Every line of a template and every call is a moment to look; a single step that would be
    too large is for the checks to refuse.  Raises Stopped.
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
            raise TakesTooMuch
        return look if _OF_A_TEMPLATE in frame.f_globals else None

    token = _is_watched.set(True)
    sys.settrace(look)
    try:
        yield
    finally:
        _is_watched.reset(token)
        sys.settrace(before)
        if started:
            tracemalloc.stop()


Check = Callable[[tuple[Any, ...], Mapping[str, Any]], None]
"""Raise OverflowError when a call with these arguments could make too much."""


def guarded(function: Callable[..., Any], check: Check) -> Callable[..., Any]:
    """Return a filter that refuses what would make too much of its arguments.

    It also refuses to work while nothing is watched: Jinja tries filters of what is constant
    when it reads or compiles a template, and leaves for later what fails.
    """

    @wraps(function)
    def call(*arguments: Any, **more: Any) -> Any:
        if not _is_watched.get():
            raise RuntimeError
        check(arguments, more)
        return function(*arguments, **more)

    return call


def check(arguments: tuple[Any, ...], more: Mapping[str, Any]) -> None:
    """Raise OverflowError when a call could multiply its arguments into too much."""
    _check_sizes([_size(each) for each in (*arguments, *more.values())])


def check_percent(arguments: tuple[Any, ...], more: Mapping[str, Any]) -> None:
    """Raise OverflowError when the first argument, a format with `%`, could write too much."""
    text, *values = (_text(arguments[0]), *arguments[1:], *more.values())
    if re.search(_NESTED_KEY, text):
        raise OverflowError
    widths = [width for pair in re.findall(_PERCENT, text) for width in pair]
    _check_widths(width for width in widths if width != "*")
    _check_sizes([len(text), *(_size(each, as_widths="*" in widths) for each in values)])


def check_braces(arguments: tuple[Any, ...], more: Mapping[str, Any]) -> None:
    """Raise OverflowError when the first argument, a format with `{}`, could write too much."""
    text, *values = (_text(arguments[0]), *arguments[1:], *more.values())
    try:
        specs = [spec for _, _, spec, _ in Formatter().parse(text) if spec]
    except ValueError:
        return  # which formatting tells
    nested = [spec for spec in specs if "{" in spec]
    _check_sizes([len(text), *(_size(each, as_widths=bool(nested)) for each in values)])
    _check_widths(digits for spec in specs for digits in re.findall(r"\d+", spec))
    # A width can be put together from digits of several fields, and of texts.
    if any(spec.count("{") > 1 or re.search(r"\d\{|\}\d", spec) for spec in nested):
        raise OverflowError
    if nested:
        _check_widths(digits for each in values for digits in re.findall(r"\d+", str(each)))


def _check_sizes(sizes: list[int]) -> None:
    *_, second, first = (0, 0, *sorted(sizes))
    if first > MOST or first * second > 10 * MOST:
        raise OverflowError


def _check_widths(widths: Iterable[str]) -> None:
    """Refuse a width or precision that is larger than a line ever is, and many large ones."""
    total = 0
    for width in widths:
        total += int(width or 0) if len(width) < _DIGITS else MOST + 1
    if total > MOST:
        raise OverflowError


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


# `%9999d`, `%(name)9999d`, `%.9999f`, `%*d`; two of `%` are one that is written.
_PERCENT = r"%(?:%|(?:\([^)]*\))?[-#0 +]*(\d+|\*)?(?:\.(\d+|\*)?)?)"
_NESTED_KEY = r"%\([^()]*\("
_DIGITS = 6


def _size(value: object, *, as_widths: bool = True) -> int:
    """Return how much a value may bring about; without `as_widths` a number is but written."""
    if isinstance(value, bool):
        return 1
    if isinstance(value, int):
        return abs(value) if as_widths else value.bit_length()
    if isinstance(value, (str, bytes)):
        return len(value)
    if isinstance(value, (list, tuple, set, frozenset, dict)):
        if len(value) > _PIECES:
            return len(value)
        parts = value.values() if isinstance(value, dict) else value
        return sum(
            _size(each, as_widths=as_widths) if isinstance(each, (str, bytes, int)) else 1
            for each in parts
        )
    return 1
