"""The rules as people write them: the files in `themes`, and the families of words in them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from cordially.review.occasion import straight
from cordially.review.said import said
from review.phrasing import FAMILY, opened

THEMES = Path(__file__).parents[2] / "src/cordially/review/themes"
LETTERS = Path(__file__).parent / "corpus/benign.toml"
ORDER = (
    *("form", "anger", "blame", "pressure", "threat", "need", "apology", "presumption"),
    *("style", "address", "matters"),
)

# A `hint` sees what is said, too, and is never more than a hint.
KEYS = (("said", "find"), ("aside", "hint"), ("small", "typed"), ("cased", "cased"))


@cache
def rules() -> list[dict[str, Any]]:
    """Return all rules, the gravest matters first."""
    return [rule for theme in ORDER for rule in _read(f"{theme}.toml")["rule"]]


@cache
def sentences() -> list[str]:
    """Return sentences of letters, as they are said."""
    told = [sentence for rule in rules() for key in ("caught", "spared") for sentence in rule[key]]
    told += chain.from_iterable(tomllib.loads(LETTERS.read_text("utf-8")).values())
    return [said(straight(sentence.lower())).text for sentence in told]


@cache
def families() -> dict[str, str]:
    """Return the words of every family that a phrase names, in the form that it asks for."""
    phrases = [phrase for rule in rules() for _, key in KEYS for phrase in rule.get(key, ())]
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
