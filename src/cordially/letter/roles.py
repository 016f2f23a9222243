"""How a role is said in a letter: without its advertisement's marks, a long one once."""

from __future__ import annotations

import re

from cordially.written import isolated

UNNAMED = "the job"
"""What the position is called where no role is known, or where it was named already."""

_SHORT, _FEW_WORDS = 34, 4

# “(m/w/d)”, “[f/m/x]”, “(all genders)”: that anybody may apply.  Without brackets it ends a title.
_SEX = r"(?:diverse?|div\.?|inter|männlich|weiblich|[mwfdxhvkn*])"
_SEXES = rf"{_SEX}(?:\s*[/|,·]\s*{_SEX}){{1,4}}"
_ALL = r"(?:all|any) genders?(?: welcome)?|alle geschlechter|gender[ -]neutral|gn\*?|mensch"
_TAG = rf"(?i)\s*(?:[(\[]\s*(?P<inside>{_SEXES}|{_ALL})\s*[)\]]|\s(?P<last>{_SEXES}|all genders)$)"
_IN_TAGS = frozenset("([/|,·")
# Not “(A/V)” or “(F/X)”: both sexes are in it, or a word that says it.
_SAYS_SO = r"(?i)(?=.*[mh])(?=.*[wfvk])|.*gender|.*geschlecht|gn|mensch"


def untagged(role: str) -> str:
    """Return a role's title without the mark that it is for people of every sex."""
    if _IN_TAGS.isdisjoint(role) and not role.casefold().endswith("genders"):
        return role  # told without compiling what hardly any title has

    def left(tag: re.Match[str]) -> str:
        return " " if re.match(_SAYS_SO, tag["inside"] or tag["last"]) else tag[0]

    title = re.sub(r"\s+(?=[,;:]|$)", "", re.sub(_TAG, left, role))
    return " ".join(title.split()).strip(" ,;-–—") if title != role else role


def said(role: str) -> str | None:
    """Return a role's title without the words that a sentence puts around it, or none."""
    title = re.sub(r"(?i)^the(?:\s+|$)", "", untagged(role))
    return re.sub(r"(?i)(?:^|\s+)(?:role|position|job)$", "", title) or None


def position(title: str | None) -> str:
    """Return a title as a sentence speaks of it: “the Data Engineer role”, or “the job”."""
    return f"the {isolated(title)} role" if title else UNNAMED


def is_long(position: str) -> bool:
    """Tell whether a position is one that nobody wants to read twice, or in a subject."""
    title = position.removeprefix("the ").removesuffix(" role")
    return len(title) > _SHORT or len(title.split()) > _FEW_WORDS


def once(text: str, position: str) -> str:
    """Return a text in which a position is written out where it comes first, and only there."""
    first, found, rest = text.partition(position)
    return first + found + rest.replace(position, UNNAMED)
