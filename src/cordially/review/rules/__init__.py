"""All that is looked for in a letter, the gravest matters first.

The rules themselves stand by theme in the modules that are named here; what a rule may say
stands at `rule.Rule`.
"""

from __future__ import annotations

from cordially.review.rule import Rule
from cordially.review.rules.address import ADDRESS, CAPITALS
from cordially.review.rules.form import ATTACHMENTS, MATTERS, PLACEHOLDERS
from cordially.review.rules.posture import APOLOGY, DESPERATION
from cordially.review.rules.pressure import DEMANDS, ULTIMATUMS
from cordially.review.rules.presumption import PRESUMPTION
from cordially.review.rules.reproach import BLAME, FRUSTRATION
from cordially.review.rules.style import CLICHES, INFORMALITY, SHOUTING

RULES: tuple[Rule, ...] = (
    *PLACEHOLDERS,
    *ATTACHMENTS,
    *FRUSTRATION,
    *BLAME,
    *DEMANDS,
    *ULTIMATUMS,
    *DESPERATION,
    *APOLOGY,
    *PRESUMPTION,
    *CLICHES,
    *INFORMALITY,
    *SHOUTING,
    *CAPITALS,
    *ADDRESS,
    *MATTERS,
)
"""Every rule that the program knows."""
