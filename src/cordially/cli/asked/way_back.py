"""Answers that can be taken back: a `-` leads to the question before."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import TypeVar

import click

Value = TypeVar("Value")

MARK = "-"
"""The answer that takes the one before it back."""


class TakenBack(Exception):  # noqa: N818 - no error: the questions are asked again
    """An answer was taken back."""


class Answers:
    """The answers to a row of questions, given once more up to the one that was taken back."""

    def __init__(self) -> None:
        """Begin with no answer."""
        self._given: list[str] = []
        self._place = 0
        self.is_broken_off = False
        self._is_told = False

    def again(self, *, needed: bool) -> str | None:
        """Return the answer that the next question had before, or None.

        Once the person has broken off, what is not `needed` stays without an answer.
        """
        if self._place == len(self._given):
            if not self.is_broken_off:
                return None
            if needed:
                raise click.Abort
            self._given.append("")
        self._place += 1
        return self._given[self._place - 1]

    def keep(self, answer: str) -> None:
        """Keep the answer to the question that was asked just now."""
        self._given.append(answer)
        self._place += 1

    def refuse(self) -> None:
        """Drop the last answer, which could not be read: its question is asked again."""
        self._place -= 1
        del self._given[self._place]

    def take_back(self) -> bool:
        """Drop the answer before the question asked now; False when there is none."""
        if not self._given:
            return False
        self._given.pop()
        self._place = 0
        return True

    def break_off(self) -> bool:
        """Ask nothing any more, and give again what was answered; False when nothing was."""
        if self.is_broken_off or not self._given:
            return False
        self.is_broken_off, self._place = True, 0
        return True

    def hint(self) -> str | None:
        """Return how to take an answer back, once, when there is one."""
        if self._is_told or not self._given:
            return None
        self._is_told = True
        return f"(Answer {MARK} to go one question back.)"


_current: ContextVar[Answers | None] = ContextVar("answers", default=None)


def current() -> Answers | None:
    """Return the answers of the row of questions that is being asked, if there is one."""
    return _current.get()


def with_way_back(ask: Callable[[], Value], keep: Callable[[Value], None] | None = None) -> Value:
    """Return what `ask` makes of its questions, of which each can be taken back.

    `ask` is called anew after each answer that is taken back, so it must do nothing but ask.
    Where the person breaks off, `keep` gets what was answered so far, if that is enough.
    """
    answers = Answers()
    token = _current.set(answers)
    try:
        while True:
            try:
                return ask()
            except TakenBack:
                continue
            except click.Abort:
                if keep and answers.break_off():
                    keep(ask())
                raise
    finally:
        _current.reset(token)
