"""The mishaps that make a reader stop: a wrong name or company, a file forgotten, an untruth."""

from __future__ import annotations

from collections.abc import Sequence

from cordially.model import Finding
from cordially.review import claims, names, places, reader
from cordially.review.occasion import Occasion, Passage

NEVER_SENT = frozenset(
    (
        "PHL",
        *("ENT-01", "ENT-02", "ENT-03", "ENT-11"),
        *("ATT-01", "ATT-02", "ATT-03", "ATT-04", "ATT-05", "ATT-09"),
    )
)
"""Rules, and beginnings of rules, whose errors stop sending whatever the person says.

They are a leftover placeholder, a wrong name and a missing file.  Where one is less than
sure, its finding is a warning, which the person may overrule.
"""

RULES = frozenset(
    f"{kind}-{number:02}"
    for kind, numbers in {
        "ENT": (1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16),
        "ATT": (20, 22, 23, 24),
        "DAT": (1, 2, 3, 4, 5, 6, 7, 8, 12, 20, 22, 23, 24, 25),
        "HON": (1, 2, 3),
        "LEN": (1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17),
    }.items()
    for number in numbers
)
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
