"""Other words in place of a template's own: long forms for short, American for British."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from cordially.errors import DataError
from cordially.written import AMERICAN

TABLES = "_words.html.j2"
"""The template that holds the tables."""

_TABLE_OF = {"formal": "long_forms", AMERICAN: "american"}


def tables_of(*manners: object) -> tuple[str, ...]:
    """Return the names of the tables for a register and a region; of the usual ones none."""
    return tuple(_TABLE_OF[each] for each in manners if isinstance(each, str) and each in _TABLE_OF)


def rewording(tables: object, names: Sequence[str]) -> Callable[[str], str]:
    """Return what sets the words of these tables, attributes of `tables`, into a text.

    Whole words are replaced, those that begin with a capital by words that do.  Raises
    DataError for a table that is none.
    """
    words: dict[str, str] = {}
    for name in names:
        table = getattr(tables, name, {})
        if not isinstance(table, Mapping):
            raise DataError(
                f"{TABLES}: {name} is no table of words.", 'Write it as {"it\'s": "it is"}.'
            )
        words |= {str(short).lower(): str(long) for short, long in table.items() if short}
    if not words:
        return str
    longest_first = sorted(words, key=len, reverse=True)
    known = re.compile(
        r"(?<![\w'’])(?:" + "|".join(map(re.escape, longest_first)) + r")(?![\w]|['’]\w)", re.I
    )

    def other(found: re.Match[str]) -> str:
        word = words[found[0].lower()]
        return word[:1].upper() + word[1:] if found[0][0].isupper() else word

    return lambda text: known.sub(other, text)
