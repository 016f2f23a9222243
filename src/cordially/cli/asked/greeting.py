"""How to greet somebody: asked once a person, with the choices spelled out."""

from __future__ import annotations

import click

from cordially import values
from cordially.cli.asked import questions
from cordially.cli.shown import screen
from cordially.errors import DataError
from cordially.model import Person
from cordially.store.settings_form import FIRST_NAME


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
    while True:
        answer = questions.of_kind(question, usual, click.STRING).strip()
        if answer.isdecimal() and 1 <= int(answer) <= len(offered):
            return person._replace(greet_as=offered[int(answer) - 1])
        try:
            return person._replace(greet_as=_name(answer))
        except DataError as error:
            screen.tell(f"{error.message} {error.hint or ''}".rstrip())


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


def _name(answer: str) -> str:
    if answer.isdecimal():
        raise DataError(f"There is no choice {answer}.", "Take one of the numbers, or a name.")
    return values.name(answer, "The answer")
