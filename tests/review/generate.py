"""Write the rules of tone as a module, from the words and rules in `themes`.

    cd tests && python -m review.generate

How a phrase becomes a pattern is told in `phrasing`.  Its triggers are worked out
from that pattern, so that they stand in whatever the pattern matches.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, reduce
from itertools import chain
from operator import or_
from pathlib import Path
from typing import Any, NamedTuple, cast

from cordially.review.occasion import straight
from cordially.review.rule import Phrase, line
from cordially.review.said import said
from cordially.review.view import pieces_of
from cordially.review.words import lowered
from review.phrasing import FAMILY, opened, pattern

THEMES = Path(__file__).parents[2] / "src/cordially/review/themes"
LETTERS = Path(__file__).parent / "corpus/benign.toml"
MODULE = THEMES.parent / "rules.py"
ORDER = (
    *("form", "anger", "blame", "pressure", "threat", "need", "apology", "presumption"),
    *("style", "address", "matters"),
)

# A `hint` sees what is said, too, and is never more than a hint.
_KEYS = (("said", "find"), ("aside", "hint"), ("small", "typed"), ("cased", "cased"))

_parser: Any = re._parser  # type: ignore[attr-defined]


class Source(NamedTuple):
    """A rule as its theme states it."""

    id: str
    keys: Mapping[str, Any]
    phrases: tuple[Phrase, ...]
    pieces: tuple[frozenset[str], ...]


@cache
def sources() -> list[Source]:
    """Return all rules, with their phrases as patterns and triggers."""
    return [_source(rule) for theme in ORDER for rule in _read(f"{theme}.toml")["rule"]]


def _source(rule: Mapping[str, Any]) -> Source:
    phrases: list[Phrase] = []
    pieces: list[frozenset[str]] = []
    for view, key in _KEYS:
        for phrase in rule.get(key, ()):
            for part in _parts(phrase) if key != "cased" else [phrase]:
                made = pattern(part, spoken=key in ("find", "hint"))
                musts = needed(expanded(made))
                leading = min(map(_leading, musts), key=_often, default=frozenset([""]))
                pieces.append(leading)
                phrases.append(
                    Phrase(
                        view, triggers(musts, leading, 120 + len(expanded(made)) // 2), _plain(made)
                    )
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


def _leading(texts: Texts) -> frozenset[str]:
    """Return pieces of words of which one stands where any of some texts does."""
    return frozenset(map(_rarest, texts))


def _often(pieces: Iterable[str]) -> int:
    """Count how often a letter has one of some pieces, and a little for each."""
    return sum(_met()[piece] * 10 + 1 if piece else 10**7 for piece in pieces)


@cache
def _rarest(text: str) -> str:
    """Return the piece of a text's words that is met least, and of equals the longest."""
    pieces = (piece for word in lowered(text).split() for piece in pieces_of(word))
    return min(pieces, key=lambda piece: (_met()[piece], -len(piece), piece), default="")


@cache
def _met() -> Counter[str]:
    return Counter(piece for word in " ".join(_sentences()).split() for piece in pieces_of(word))


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


@cache
def families() -> dict[str, str]:
    """Return the words of every family that a phrase names, in the form that it asks for."""
    rules = [rule for theme in ORDER for rule in _read(f"{theme}.toml")["rule"]]
    phrases = [phrase for rule in rules for _, key in _KEYS for phrase in rule.get(key, ())]
    named = {name for phrase in phrases for name in re.findall(FAMILY, phrase)}
    found: dict[str, str] = {}
    for name in sorted(named):
        made = _family(*name.partition(".")[::2])
        while re.search(FAMILY, made):
            made = re.sub(FAMILY, lambda part: _family(*part[1].partition(".")[::2]), made)
        found[name] = opened(made)
    return found


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((THEMES / name).read_text("utf-8"))


def _family(name: str, form: str) -> str:
    lexicon = _read("lexicon.toml")
    if name in lexicon["words"]:
        return f"(?:{lexicon['words'][name]})"
    if name in lexicon["nouns"]:
        nouns = re.split(r",\s*", lexicon["nouns"][name].strip())
        return f"(?:{'|'.join(f'{w}|{_s(w)}' for w in nouns)})"
    verbs = [each.split("/") for each in re.split(r",\s*", lexicon["verbs"][name].strip())]
    words: list[str] = []
    for base, *past in verbs:
        forms = {"": [base], "s": [_s(base)], "ed": past or [_ed(base)], "ing": [_ing(base)]}
        forms["all"] = [word for each in forms.values() for word in each]
        words += forms[form]
    return f"(?:{'|'.join(dict.fromkeys(words))})"


def _s(word: str) -> str:
    head, _, tail = word.partition(" ")
    if re.search(r"(s|x|z|ch|sh)$", head):
        head += "es"
    elif re.search(r"[^aeiou]y$", head):
        head = head[:-1] + "ies"
    else:
        head += "s"
    return f"{head} {tail}".strip()


def _ed(word: str) -> str:
    head, _, tail = word.partition(" ")
    if head.endswith("e"):
        head += "d"
    elif re.search(r"[^aeiou]y$", head):
        head = head[:-1] + "ied"
    else:
        head = _doubled(head) + "ed"
    return f"{head} {tail}".strip()


def _ing(word: str) -> str:
    head, _, tail = word.partition(" ")
    if head.endswith("ie"):
        head = head[:-2] + "y"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")) and len(head) > 2:
        head = head[:-1]
    else:
        head = _doubled(head)
    return f"{head}ing {tail}".strip()


def _doubled(word: str) -> str:
    """Double the last letter of `beg`, `upset` and `forget`, and not that of `wait` or `bother`."""
    short = re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", word)
    return word + word[-1] if short or word in ("upset", "forget", "admit", "regret") else word


# What stands in every text that a pattern matches.

_COMMON_WORDS = """
a about after again all am an and any are as at back be been before being but by can could did do
does for from get go got had has have he hear help here hope how i if in is it job just know last
let like look me more my new next no not of on one or other our out re role s so some still t team
than thank thanks that the their them then there they think this time to up us very want was we
week weeks well were what when where whether which who why will with work would you your position
company interview
"""
COMMON = frozenset(_COMMON_WORDS.split())
_MANY = 80
_FEW = 12
_WORTH = 0.3

Texts = frozenset[str]


def needed(made: str) -> list[Texts]:
    """Return sets of texts, of each of which one stands in whatever a pattern matches."""
    _, musts = _walk(_parser.parse(made))
    both = {*musts, *(frozenset(map(_core, must)) for must in musts)}
    return sorted(map(_shortest, both), key=sorted)


def triggers(musts: Iterable[Texts], pieces: Texts, room: int) -> tuple[tuple[str, ...], ...]:
    """Choose sets, in so many letters, that stand together in few sentences with the pieces."""
    found: list[Texts] = []
    left = _where(pieces)
    while True:
        fitting = [
            must
            for must in musts
            if _length(must) <= room
            and _score(must) > _WORTH
            and not any(_share(must, other) for other in found)
            and not _is_told(must, pieces)
        ]
        best = min(fitting, key=lambda must: _rank(must, left), default=None)
        if not best:
            break
        found.append(best)
        room -= _length(best)
        left &= _where(best)
    # The shortest first: a text without it is soon done with.
    return tuple(tuple(sorted(texts)) for texts in sorted(found, key=_length))


def _is_told(must: Texts, pieces: Texts) -> bool:
    """Tell whether a set says no more than the pieces that led to the phrase."""
    return (
        "" not in pieces
        and all(text.islower() for text in must)
        and pieces >= _leading(must)
        and all(" " not in text.strip() for text in must)
    )


def _length(texts: Texts) -> int:
    return sum(map(len, texts)) + len(texts)


def _rank(texts: Texts, left: int) -> tuple[float, list[str]]:
    """Rate by how many sentences are left, then by the letters of what is not common."""
    return (_where(texts) & left).bit_count() - _score(texts) + _length(texts) / 80, sorted(texts)


def _share(one: Texts, other: Texts) -> bool:
    """Tell whether a text of one set stands in one of the other, so that they say the same."""
    return any(first in second or second in first for first in one for second in other)


@cache
def _where(texts: Texts) -> int:
    """Return, a bit each, the sentences in which one of some texts stands."""
    return reduce(or_, map(_stands, texts))


@cache
def _stands(text: str) -> int:
    text = text.lower()
    return sum(1 << number for number, told in enumerate(_sentences()) if text in told)


@cache
def _sentences() -> list[str]:
    """Return sentences of letters, as they are said."""
    rules = [rule for theme in ORDER for rule in _read(f"{theme}.toml")["rule"]]
    told = [sentence for rule in rules for key in ("caught", "spared") for sentence in rule[key]]
    told += chain.from_iterable(tomllib.loads(LETTERS.read_text("utf-8")).values())
    return [said(straight(sentence.lower())).text for sentence in told]


def _shortest(texts: Texts) -> Texts:
    """Return texts without those in which another stands."""
    return frozenset(a for a in texts if not any(a != b and b in a for b in texts))


def _walk(items: Iterable[Any]) -> tuple[Texts | None, list[Texts]]:
    """Return all that a sequence can match, if that is few, and sets of which it must hold one."""
    nothing: Texts = frozenset([""])
    # From the beginning, or from what was too much; from the last choice; since the last choice.
    run, last, plain = nothing, nothing, nothing
    exact, found = True, []
    for op, given in items:
        whole, musts = _item(str(op), given)
        found += musts
        if whole is None or len(whole) > 1:
            found += [run, last, plain]
            last = plain = nothing
        if whole is None:
            exact, run = False, nothing
        elif len(run) * len(whole) <= _MANY:
            run, last = _joined(run, whole), _joined(last, whole)
        else:
            exact, run, last = False, whole, whole
        if whole and len(whole) == 1:
            plain = _joined(plain, whole)
    found += [run, last, plain]
    return (run if exact else None), [each for each in found if "" not in each]


def _joined(first: Texts, second: Texts) -> Texts:
    return frozenset(one + other for one in first for other in second)


def _item(op: str, given: Any) -> tuple[Texts | None, list[Texts]]:
    """Return for one piece of a pattern what `_walk` does; zero-width pieces match nothing."""
    if op == "LITERAL":
        return frozenset([chr(given)]), []
    if op in ("AT", "ASSERT", "ASSERT_NOT"):
        return frozenset([""]), []
    if op == "IN":
        signs = frozenset().union(*(_signs(str(kind), value) for kind, value in given))
        return (signs if "" not in signs else None), []
    if op == "SUBPATTERN":
        return _walk(given[3])
    if op == "BRANCH":
        walked = [_walk(each) for each in given[1]]
        wholes = [whole for whole, _ in walked]
        exact = None if None in wholes else frozenset().union(*cast("list[Texts]", wholes))
        best = [
            max([*musts, whole or frozenset([""])], key=lambda must: (_worth(must), sorted(must)))
            for whole, musts in walked
        ]
        must = frozenset().union(*best)
        return (exact if exact and len(exact) <= _MANY else None), [] if "" in must else [must]
    if op in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = given
        whole, musts = _walk(inner)
        if (least, most) == (1, 1):
            return whole, musts
        if (least, most) == (0, 1):
            return (whole | {""} if whole is not None else None), []
        if whole and "" not in whole and least:
            musts = [
                *musts,
                frozenset(text * least for text in whole) if len(whole) == 1 else whole,
            ]
        return None, musts if least else []
    return None, []


def _score(texts: Texts) -> float:
    """Rate how seldom texts are met in letters: by the letters of words that are not common."""
    least = min(sum(map(len, _rare(text))) + len(text) / 8 for text in texts)
    return min(least, 9)


def _signs(kind: str, value: Any) -> Texts:
    """Return what one part of a class can match, or nothing where that is much."""
    if kind == "LITERAL":
        return frozenset([chr(value)])
    if kind == "RANGE" and value[1] - value[0] < _FEW:
        return frozenset(map(chr, range(value[0], value[1] + 1)))
    # Digits of other scripts are left aside.
    return frozenset("0123456789" if str(value) == "CATEGORY_DIGIT" else [""])


def _worth(texts: Texts) -> float:
    return 0 if "" in texts else _score(texts) - len(texts) / 1000


def _core(text: str) -> str:
    """Return the rarest word of a text, or all of it where there is none."""
    word = min(text.split(" "), key=lambda word: (_often([_rarest(word)]), -len(word), word))
    return text if word in COMMON or not word else word


def _rare(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+|[^\w\s]+", text) if word not in COMMON]


if __name__ == "__main__":
    MODULE.write_text(module(), "utf-8")
