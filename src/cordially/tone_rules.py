"""All that is looked for in a letter, the gravest matters first.

The rules themselves stand by theme in the modules that are named here; what a rule may say
stands at `tone.Rule`.
"""

from __future__ import annotations

from cordially.tone_rule import Rule
from cordially.tone_rules_address import ADDRESS, CAPITALS
from cordially.tone_rules_form import ATTACHMENTS, MATTERS, PLACEHOLDERS
from cordially.tone_rules_posture import APOLOGY, DESPERATION
from cordially.tone_rules_pressure import DEMANDS, ULTIMATUMS
from cordially.tone_rules_presumption import PRESUMPTION
from cordially.tone_rules_reproach import BLAME, FRUSTRATION
from cordially.tone_rules_style import CLICHES, INFORMALITY, SHOUTING

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
