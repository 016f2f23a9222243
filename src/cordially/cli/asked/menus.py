"""A menu: one letter and Enter, in the same manner wherever something is to be chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from cordially.cli.asked import questions
from cordially.cli.shown import screen

Value = TypeVar("Value")


class Option(NamedTuple):
    """What can be chosen: its words, with the letter for it in brackets, and what it does."""

    label: str
    meaning: str

    @property
    def letter(self) -> str:
        """The letter that chooses it."""
        return self.label[self.label.index("[") + 1]

    @property
    def words(self) -> str:
        """The words without the brackets."""
        return self.label.replace("[", "").replace("]", "")


def chosen(
    options: Mapping[Value, Option], question: str = "", *, usual: Value | None = None
) -> Value:
    """Ask on the terminal which of the options it is to be; Enter alone is the `usual` one.

    An option is named by its letter or by the beginning of its words; `?` explains them all.
    """
    shown = [
        option.label.replace(f"[{option.letter}]", f"[{option.letter.upper()}]")
        if value == usual
        else option.label
        for value, option in options.items()
    ]
    prompt = " ".join(filter(None, (question, f"{', '.join(shown)}, ?")))
    while True:
        answer = questions.line(prompt, needed=usual is None).casefold()
        if not answer and usual is not None:
            return usual
        found = _named(options, answer)
        if len(found) == 1:
            return found[0]
        if answer == "?":
            for option in options.values():
                screen.tell(f"  {option.letter}  {option.words}: {option.meaning}")
            if usual is not None:
                screen.tell(f"  Enter alone is {options[usual].letter}.")
        else:
            letters = ", ".join(option.letter for option in options.values())
            screen.tell(f"Answer with one of {letters} and Enter; ? explains them.")


def _named(options: Mapping[Value, Option], answer: str) -> list[Value]:
    by_letter = [value for value, option in options.items() if option.letter == answer]
    if by_letter or len(answer) < 2:  # a single letter is no beginning
        return by_letter
    return [value for value, option in options.items() if option.words.startswith(answer)]


def picked(
    question: str,
    rows: Sequence[tuple[str, str]],
    read: Callable[[str], Value],
    *,
    numbered: bool = True,
) -> Value:
    """Ask on the terminal for one of many, which are listed by name and meaning.

    The answer is what `read` makes of a name; where the rows are `numbered`, the place in the
    list names a row as well.
    """
    screen.tell(question)
    for place, (name, meaning) in enumerate(rows[:_LISTED], 1):
        screen.tell(f"  {place}  {name}: {meaning}" if numbered else f"  {name}  {meaning}")
    if len(rows) > _LISTED:
        screen.tell(f"  And {len(rows) - _LISTED} more, which have names as well.")

    def read_named(answer: str) -> Value:
        is_place = numbered and answer.isascii() and answer.isdigit()
        if is_place and 1 <= int(answer) <= min(len(rows), _LISTED):
            answer = rows[int(answer) - 1][0]
        return read(answer)

    return questions.until_read("Number or name:" if numbered else "Number:", read_named)


_LISTED = 20
