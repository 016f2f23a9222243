"""How to greet somebody: asked once a person, with the choices spelled out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from cordially import values
from cordially.cli.asked import questions
from cordially.errors import DataError
from cordially.model import Person
from cordially.store.settings_form import FIRST_NAME

if TYPE_CHECKING:
    _OfText = click.ParamType[str]
else:
    _OfText = click.ParamType  # older versions of click have it without a parameter


def asked(person: Person, greet_by: str) -> Person:
    """Ask how to greet somebody, unless there is nothing to choose; the answer is their wish.

    `greet_by` is that of the settings.
    """
    offered = choices(person.name)
    if not offered:
        return person
    numbered = " · ".join(f"{number} {each}" for number, each in enumerate(offered, 1))
    question = f"How do you greet {person.name}? {numbered}, or as you write it"
    # What stands first in a longer name may be more than a first name, or less.
    first, *rest = person.name.split()
    by_first = greet_by == FIRST_NAME and offered[0] == first and len(rest) == 1
    usual = first if by_first else person.name
    return person._replace(greet_as=questions.of_kind(question, usual, _Greeting(offered)))


def choices(name: str) -> list[str]:
    """Return how somebody of that name may be greeted, the full name last; none for one word.

    A last name is told only from a name of two words, and nothing tells the honorific: both
    are there to be chosen.
    """
    first, *rest = name.split()
    if not rest:
        return []
    forms = [] if first.endswith(".") else [first]
    if len(rest) == 1:
        forms += [f"Ms. {rest[0]}", f"Mr. {rest[0]}"]
    return [*forms, name] if forms else []


class _Greeting(_OfText):
    """One of those offered, by its number, or any other as it is written."""

    name = "greeting"

    def __init__(self, offered: Sequence[str]) -> None:
        self._offered = offered

    def convert(
        self, value: str, param: click.Parameter | None, context: click.Context | None
    ) -> str:
        if value == "?":
            raise click.UsageError(
                "Answer with a number, or with the name as your letter is to greet it;"
                " Enter alone takes what stands in brackets. You are asked once a person."
            )
        if value.isdecimal():
            if 1 <= int(value) <= len(self._offered):
                return self._offered[int(value) - 1]
            raise click.UsageError(f"There is no choice {value}.")
        try:
            return values.name(value, "The answer")
        except DataError as error:
            raise click.UsageError(error.message) from error
