"""Write the rules of tone as a module, from the words and rules in `themes`.

    cd tests && python -m review.generate

`themes` reads them, `phrasing` tells how a phrase becomes a pattern, and `needed` works out from
that what stands in whatever it matches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from cordially.review.rule import Phrase, line
from review.needed import leading, needed, often, triggers
from review.phrasing import pattern
from review.themes import KEYS, THEMES, families, rules

MODULE = THEMES.parent / "rules.py"


class Source(NamedTuple):
    """A rule as its theme states it."""

    id: str
    keys: Mapping[str, Any]
    phrases: tuple[Phrase, ...]
    pieces: tuple[frozenset[str], ...]


@cache
def sources() -> list[Source]:
    """Return all rules, with their phrases as patterns and triggers."""
    return [_source(rule) for rule in rules()]


def _source(rule: Mapping[str, Any]) -> Source:
    phrases: list[Phrase] = []
    pieces: list[frozenset[str]] = []
    for view, key in KEYS:
        for phrase in rule.get(key, ()):
            for part in _parts(phrase) if key != "cased" else [phrase]:
                made = pattern(part, spoken=key in ("find", "hint"))
                musts = needed(expanded(made))
                led = min(map(leading, musts), key=often, default=frozenset([""]))
                pieces.append(led)
                phrases.append(
                    Phrase(view, triggers(musts, led, 120 + len(expanded(made)) // 2), _plain(made))
                )
    return Source(rule["id"], rule, tuple(phrases), tuple(pieces))


def expanded(made: str) -> str:
    """Return a pattern with the words of its families."""
    return re.sub("~(.*?)~", lambda found: families()[found[1]], made)


def _plain(made: str) -> str:
    """Spell what is not ASCII as an escape: a text without it is read without being decoded."""
    return made.encode("ascii", "backslashreplace").decode("ascii")


def module() -> str:
    """Return the module's text."""
    found = sources()
    lines = [
        '"""Every rule that the program knows; made by tests/review/generate.py from `themes`."""',
        "",
        "from cordially.review.rule import (",
        "    ANYWHERE, BODY, CLOSING, ENDING, ERROR, GREETING,",
        "    HINT, NAMING, SUBJECT, TEXT, WARNING, Rule,",
        ")",
        "",
        "RULES: tuple[Rule, ...] = (",
    ]
    for rule in found:
        keys = rule.keys
        better = (keys["better"],) if isinstance(keys["better"], str) else tuple(keys["better"])
        lines += [
            f"    Rule({rule.id!r}, {keys['severity'].upper()}, {keys['why']!r}, {better!r}, (",
            *(f"        {line(phrase)!r}," for phrase in rule.phrases),
            f"    ), {keys['caught'][0]!r}, {keys['spared'][0]!r},"
            f" {keys.get('parts', 'body').upper()},",
            f"    {tuple(keys.get('unless', ()))!r}, {tuple(keys.get('once', ()))!r},"
            f" {keys.get('universal', False)}, {keys.get('unmasked', False)}),",
        ]
    lines += [")", '"""The gravest matters first."""', ""]
    lines.append("FAMILIES: dict[str, str] = {")
    lines += [f"    {name!r}: {_plain(words)!r}," for name, words in families().items()]
    lines += ["}", '"""The words that patterns name, as alternatives."""', ""]
    led = index(found)
    lines += ['_PIECES = """\\', "\n".join(led) + '"""']
    lines += ['_PHRASES = """\\', "\n".join(led.values()) + '"""', ""]
    return "\n".join(lines) + _INDEX


_INDEX = '''
INDEX = dict(zip(_PIECES.split("\\n"), _PHRASES.split("\\n"), strict=True))
"""Pieces of words, and the phrases, by rule and number, that may match where these are.

The phrases of the empty piece are to be tried on every letter.
"""
'''


def index(found: Iterable[Source]) -> dict[str, str]:
    """Return for each piece of a word, beginning with none, the phrases that it leads to."""
    led: dict[str, list[str]] = {"": []}
    for rule in found:
        for number, pieces in enumerate(rule.pieces):
            for piece in pieces:
                led.setdefault(piece, []).append(f"{rule.id}.{number}")
    return {piece: " ".join(phrases) for piece, phrases in sorted(led.items())}


def _parts(phrase: str) -> Iterator[str]:
    """Yield what the outermost bars part: each is compiled only where its own words are."""
    depth = begin = 0
    signs = re.sub(r"\\.|\[(?:\\.|[^\]])[^\]]*\]", lambda found: "x" * len(found[0]), phrase)
    for number, sign in enumerate(signs):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            yield phrase[begin:number]
            begin = number + 1
    yield phrase[begin:]


if __name__ == "__main__":
    MODULE.write_text(module(), "utf-8")
