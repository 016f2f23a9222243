"""Write the rules of tone as a module, from the words and rules in `themes`.

    cd tests && python -m review.generate

How a phrase becomes a pattern is told in `cordially.review.phrasing`.  Its triggers are worked out
from that pattern, so that they stand in whatever the pattern matches.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple, cast

from cordially.review.phrasing import FAMILY, pattern
from cordially.review.rule import ASIDE, SAID, Phrase

THEMES = Path(__file__).parents[2] / "src/cordially/review/themes"
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


def sources() -> list[Source]:
    """Return all rules, with their phrases as patterns and triggers."""
    found: list[Source] = []
    number = count()
    for theme in ORDER:
        for rule in _read(f"{theme}.toml")["rule"]:
            phrases = tuple(
                (next(number), view, triggers(made), part)
                for view, key in _KEYS
                for phrase in rule.get(key, ())
                for part in (_parts(phrase) if key != "cased" else [phrase])
                for made in (pattern(part, families(), spoken=key in ("find", "hint")),)
            )
            found.append(Source(rule["id"], rule, phrases))
    return found


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
            *(f"        {phrase!r}," for phrase in rule.phrases),
            f"    ), {keys['caught'][0]!r}, {keys['spared'][0]!r},"
            f" {keys.get('parts', 'body').upper()},",
            f"    {tuple(keys.get('unless', ()))!r}, {tuple(keys.get('once', ()))!r},"
            f" {keys.get('universal', False)}, {keys.get('unmasked', False)}),",
        ]
    lines += [")", '"""The gravest matters first."""', ""]
    lines.append("FAMILIES: dict[str, str] = {")
    lines += [f"    {name!r}: {words!r}," for name, words in families().items()]
    lines += ["}", '"""The words that phrases name, as alternatives."""', ""]
    owners: dict[str, dict[str, list[int]]] = {}
    for number, way, texts, _ in (phrase for rule in found for phrase in rule.phrases):
        for text in sorted({*map(_core, texts.partition("\f")[0].split("\n"))}) if texts else ():
            owners.setdefault(SAID if way == ASIDE else way, {}).setdefault(text, []).append(number)
    ways = {way: (tuple(texts), tuple(map(tuple, texts.values()))) for way, texts in owners.items()}
    lines.append("TRIGGERS: dict[str, tuple[str, ...]] = {")
    lines += [f"    {way!r}: {texts!r}," for way, (texts, _) in ways.items()]
    lines += ["}", '"""The first triggers of all phrases, by how these see a letter."""', ""]
    lines.append("OWNERS: dict[str, tuple[tuple[int, ...], ...]] = {")
    lines += [f"    {way!r}: {numbers!r}," for way, (_, numbers) in ways.items()]
    lines += ["}", '"""The numbers of the phrases that have each of the triggers."""', ""]
    return "\n".join(lines)


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
        found[name] = made
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
_SETS = 5
_FEW = 60
_WORTH = 0.1  # a blank tells nothing

Texts = frozenset[str]


def triggers(made: str) -> str:
    """Return sets of words, of each of which one stands in whatever a pattern matches."""
    _, musts = _walk(_parser.parse(made))
    found: list[Texts] = []
    for must in sorted(musts, key=lambda must: (-_score(must), sorted(must))):
        words = _shortest(must) if len(must) <= _FEW else _shortest(frozenset(map(_core, must)))
        if words not in found and _score(words) > _WORTH:
            found.append(words)
    return "\f".join("\n".join(sorted(words)) for words in found[:_SETS])


def _shortest(texts: Texts) -> Texts:
    """Return texts without those in which another stands."""
    return frozenset(a for a in texts if not any(a != b and b in a for b in texts))


def _walk(items: Iterable[Any]) -> tuple[Texts | None, list[Texts]]:
    """Return all that a sequence can match, if that is few, and sets of which it must hold one."""
    run: Texts = frozenset([""])
    exact, found = True, []
    for op, given in items:
        whole, musts = _item(str(op), given)
        found += musts
        if whole is not None and len(run) * len(whole) <= _MANY:
            run = frozenset(a + b for a in run for b in whole)
            continue
        exact = False
        found.append(run)
        run = frozenset([""]) if whole is None else whole
    found.append(run)
    return (run if exact else None), [each for each in found if "" not in each]


def _item(op: str, given: Any) -> tuple[Texts | None, list[Texts]]:
    """Return for one piece of a pattern what `_walk` does; zero-width pieces match nothing."""
    if op == "LITERAL":
        return frozenset([chr(given)]), []
    if op in ("AT", "ASSERT", "ASSERT_NOT"):
        return frozenset([""]), []
    if op == "IN":
        signs = [chr(value) for kind, value in given if str(kind) == "LITERAL"]
        return (frozenset(signs) if len(signs) == len(given) <= 8 else None), []
    if op == "SUBPATTERN":
        return _walk(given[3])
    if op == "BRANCH":
        walked = [_walk(each) for each in given[1]]
        wholes = [whole for whole, _ in walked]
        exact = None if None in wholes else frozenset().union(*cast("list[Texts]", wholes))
        best = [
            max([*musts, whole or frozenset([""])], key=lambda must: (_score(must), sorted(must)))
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
    if not texts or "" in texts:
        return 0
    least = min(sum(map(len, _rare(text))) or len(text) / 20 for text in texts)
    return min(least, 9) - len(texts) / 1000


def _core(text: str) -> str:
    """Return the rarest word of a text, or all of it where there is none."""
    word = max(text.split(" "), key=lambda word: (word not in COMMON, len(word)))
    return text if word in COMMON or not word else word


def _rare(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+|[^\w\s]+", text) if word not in COMMON]


if __name__ == "__main__":
    MODULE.write_text(module(), "utf-8")
