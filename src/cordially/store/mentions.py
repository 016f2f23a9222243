"""The companies and roles of the journal that a text mentions.

They are looked up by the words of the text, so that it costs no more however many there are.
"""

import re
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from cordially.review.words import DIRECTION, bare_company, fold
from cordially.values import NAME_LIMIT, key_of

Pair = tuple[str, str | None]
"""A company and a role."""

_LONGEST = 3 * NAME_LIMIT  # characters of a name that is folded
_WORD = r"[^\W_]+|[^\w\s]|_"  # or a mark
_APART = dict.fromkeys(map(ord, DIRECTION), " ")  # between letters they begin a name, and end one
_BEHIND = "\U0010ffff"  # every text that goes on


class Known(NamedTuple):
    """The opportunities whose names are looked for: those with a row up to the `last`.

    `begins` tells of words whether the name of any begins with them, once that was asked.
    """

    last: int
    begins: dict[str, bool]


def known(connection: sqlite3.Connection) -> Known:
    """Return the opportunities that are in the journal now."""
    return Known(connection.execute("SELECT max(id) FROM opportunity").fetchone()[0] or 0, {})


def folded(company: str) -> str:
    """Return a company's name as it is looked for: without its legal form, in small letters."""
    return fold(bare_company(company))


def names(connection: sqlite3.Connection, slug: str) -> Pair | None:
    """Return the names that an opportunity has now, or None where there is none of that slug."""
    row: Pair | None = connection.execute(
        "SELECT company, role FROM opportunity WHERE slug = ?", (slug,)
    ).fetchone()
    return row


def put(connection: sqlite3.Connection, number: int, now: Pair, before: Pair | None = None) -> None:
    """Keep the names of an opportunity, in the place of those that it had before."""
    if now == before:
        return
    if before:
        query = "DELETE FROM name WHERE folded = ? AND opportunity = ?"
        connection.executemany(query, _rows(number, before))
    connection.executemany("INSERT INTO name VALUES (?, ?)", _rows(number, now))


def _rows(number: int, pair: Pair) -> list[tuple[str, int]]:
    company, role = pair
    # Its key as well: by it a company is known again, however names are folded some day.
    rows = {key_of(company), folded(company), fold(role or "")}
    return [(each, number) for each in rows if each]


def mentioned(connection: sqlite3.Connection, text: str, of: Known) -> list[Pair]:
    """Return the companies and roles of which either stands in a text, each pair once.

    Letters' case and the legal form of a company do not count.  Of those that go by one name the
    latest is returned.
    """
    # No name holds half a character, and none can be asked for.
    text = fold(text.translate(_APART)).encode(errors="replace").decode()
    found: dict[Pair, None] = {}
    for tail, word in _tails(connection, text, of):
        for name in _names(connection, tail, len(word)):
            if pair := _latest(connection, name, of):
                found[pair] = None
    return list(found)


def _tails(connection: sqlite3.Connection, text: str, of: Known) -> Iterator[tuple[str, str]]:
    """Yield what of a text may begin with a name, each once, with its first word or mark."""
    query = "SELECT 1 FROM name WHERE folded >= ? AND folded < ? LIMIT 1"
    words = set(re.findall(_WORD, text))
    for word in words - of.begins.keys():
        row = connection.execute(query, (word, word + _BEHIND)).fetchone()
        of.begins[word] = row is not None
    beginning = {word for word in words if of.begins[word]}
    found = set()
    for match in re.finditer(_WORD, text) if beginning else ():
        if match[0] in beginning:
            tail = text[match.start() : match.start() + _LONGEST]
            if tail not in found:
                found.add(tail)
                yield tail, match[0]


def _names(connection: sqlite3.Connection, text: str, shortest: int) -> Iterator[str]:
    """Yield the names with which a text begins, the longest first."""
    query = "SELECT folded FROM name WHERE folded <= ? ORDER BY folded DESC LIMIT 1"
    while len(text) >= shortest and (row := connection.execute(query, (text,)).fetchone()):
        # A shorter name with which the text begins stands before all that differ from it.
        name = row[0]
        same = next(
            (at for at, (a, b) in enumerate(zip(name, text, strict=False)) if a != b), len(name)
        )
        if same == len(name):
            yield name
            same -= 1
        text = text[:same]


def _latest(connection: sqlite3.Connection, name: str, of: Known) -> Pair | None:
    row: Pair | None = connection.execute(
        "SELECT company, role FROM name JOIN opportunity ON id = opportunity"
        " WHERE folded = ? AND opportunity <= ? ORDER BY opportunity DESC LIMIT 1",
        (name, of.last),
    ).fetchone()
    return row
