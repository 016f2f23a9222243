"""The mishaps that make a reader stop: a wrong name or company, a file forgotten, an untruth."""

from __future__ import annotations

from collections.abc import Sequence

from cordially.model import Finding
from cordially.review import claims, names, places, reader
from cordially.review.compared import COMPARED
from cordially.review.occasion import Occasion, Passage

NEVER_SENT = frozenset(
    (
        "PHL",
        *("ENT-01", "ENT-02", "ENT-03", "ENT-11"),
        *("ATT-01", "ATT-09"),
    )
)
"""Rules, and beginnings of rules, whose errors stop sending whatever the person says.

They are a leftover placeholder, a wrong name and a missing file.  Where one is less than
sure, its finding is a warning, which the person may overrule.
"""

RULES = frozenset(COMPARED)
"""The rules that compare a letter with facts, days and measures, beside those of tone."""


def review(passages: Sequence[Passage], occasion: Occasion) -> list[Finding]:
    """Compare names, companies, files and claims in a letter with what is known.

    What the occasion does not know is not compared.
    """
    return [
        *names.review(passages, occasion),
        *reader.review(passages, occasion),
        *places.review(passages, occasion),
        *claims.review(passages, occasion),
    ]
