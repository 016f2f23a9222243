"""Read a phrase of a rule as the regular expression that it stands for.

A phrase is a regular expression with four signs of its own: `{family}` for the words of a family,
`{family.ed}` for them in a form, ` <2> ` for up to two words, and ` … ` for some words of the same
sentence.  The last two, and round brackets that keep nothing, are for phrases as they are said.
"""

from __future__ import annotations

import re

FAMILY = r"\{([a-z_]+(?:\.[a-z]+)?)\}"
"""How a family is named in a phrase."""


def pattern(phrase: str, *, spoken: bool) -> str:
    """Return a phrase as a pattern that names its families as `~name~`; a spoken one has words."""
    made = re.sub(FAMILY, r"~\1~", phrase)
    return rf"(?<!\w)(?:{opened(made)})(?!\w)" if spoken else made


def opened(phrase: str) -> str:
    """Return a spoken phrase, or what a family stands for, without the signs of its own."""
    made = re.sub(r" <(\d)>(?= |\)|$)", r"(?: [\\w'-]+){0,\1}", phrase)
    made = made.replace(" … ", r"\b[^.?!;]{0,60}?\b").replace("…", r"[^.?!;]{0,60}?")
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", made)
