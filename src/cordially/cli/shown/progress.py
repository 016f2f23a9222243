"""How far long work has come: a bar on a terminal's stderr, once it takes a while."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

import click

from cordially.cli.shown import screen

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

_PATIENCE_SECONDS = 2.0


class Progress:
    """The bar of one piece of work of so many parts; it is shown from two seconds on."""

    def __init__(self, parts: int, label: str, clock: Callable[[], float]) -> None:
        """Begin to count the time."""
        self._parts, self._label, self._clock = parts, label, clock
        self._begun, self._done = clock(), 0
        self._bar: ProgressBar[int] | None = None

    def step(self) -> None:
        """Tell that one part more is done."""
        self._done += 1
        if self._bar:
            self._bar.update(1)
        elif self._clock() - self._begun >= _PATIENCE_SECONDS:
            columns = screen.width_of(sys.stderr) or 0
            self._bar = click.progressbar(
                length=self._parts,
                label=self._label,
                show_eta=False,  # the bar comes too late to know
                show_percent=False,
                show_pos=True,
                width=max(4, min(36, columns - len(self._label) - 20)),
                file=sys.stderr,
            )
            self._bar.update(self._done)

    def clear(self) -> None:
        """Make room for a line that is told meanwhile; the next step shows the bar below it."""
        if self._bar:
            screen.beside_result("\r\x1b[K")

    def end(self) -> None:
        """Leave the bar as it stands."""
        if self._bar:
            self._bar.render_finish()


@contextmanager
def shown(
    parts: int, label: str, clock: Callable[[], float] = monotonic
) -> Iterator[Progress | None]:
    """Return the bar for work of so many parts, or None where nobody would see it."""
    if parts == 1 or screen.width_of(sys.stderr) is None:
        yield None
        return
    progress = Progress(parts, label, clock)
    try:
        yield progress
    finally:
        progress.end()
