"""All that is looked for in a letter, the gravest matters first.

The rules themselves stand by theme in the modules that are named here; what a rule may say
stands at `tone.Rule`.
"""

from __future__ import annotations

from cordially.review.rules_form import ATTACHMENTS, MATTERS, PLACEHOLDERS
from cordially.review.rules_posture import APOLOGY, DESPERATION, PRESUMPTION
from cordially.review.rules_pressure import DEMANDS, ULTIMATUMS
from cordially.review.rules_reproach import BLAME, FRUSTRATION
from cordially.review.rules_style import ADDRESS, CAPITALS, CLICHES, INFORMALITY, SHOUTING
from cordially.review.tone import Rule

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
