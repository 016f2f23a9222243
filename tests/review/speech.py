"""Single sentences as the parts of a letter, and what the rules say to them."""

from __future__ import annotations

from collections.abc import Sequence

from cordially.model import Finding
from cordially.review.occasion import Occasion, Part, Passage, passages
from cordially.review.rule import Rule
from cordially.review.rules import RULES
from cordially.review.tone import review
from cordially.store import weights


def passage(sentence: str) -> Passage:
    """Read `Subject: Thank you` or the like; what says no part stands in the body."""
    label, colon, rest = sentence.partition(": ")
    if colon and label.lower() in set(Part):
        return passages(rest, "")[0]._replace(part=Part(label.lower()))
    return passages(sentence, "")[0]._replace(part=Part.BODY)


def found(
    *sentences: str, occasion: Occasion | None = None, rules: Sequence[Rule] = RULES
) -> list[Finding]:
    """Review sentences, each a passage of its own."""
    passages = [passage(each) for each in sentences]
    return review(passages, occasion or Occasion(), rules, weights.load())


def ids(
    *sentences: str, occasion: Occasion | None = None, rules: Sequence[Rule] = RULES
) -> list[str]:
    """Review sentences, and return the ids of the rules that they break, in reading order."""
    return [each.rule for each in found(*sentences, occasion=occasion, rules=rules)]
