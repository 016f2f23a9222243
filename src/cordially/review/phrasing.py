"""Read a phrase of a rule as the regular expression that it stands for.

A phrase is a regular expression with four signs of its own: `{family}` for the words of a family,
`{family.ed}` for them in a form, ` <2> ` for up to two words, and ` … ` for some words of the same
sentence.  The last two, and round brackets that keep nothing, are for phrases as they are said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

FAMILY = r"\{([a-z_]+(?:\.[a-z]+)?)\}"
"""How a family is named in a phrase."""


def pattern(phrase: str, families: Mapping[str, str], *, spoken: bool) -> str:
    """Return a phrase as a pattern; a spoken one of whole words."""
    made = re.sub(FAMILY, lambda found: families[found[1]], phrase)
    if not spoken:
        return made
    made = re.sub(r" <(\d)>(?= |\)|$)", r"(?: [\\w'-]+){0,\1}", made)
    made = made.replace(" … ", r"\b[^.?!;]{0,60}?\b").replace("…", r"[^.?!;]{0,60}?")
    made = re.sub(r"(?<!\\)\((?!\?)", "(?:", made)
    return rf"(?<!\w)(?:{made})(?!\w)"
