"""Marks of a slot stop a letter only when certain: not in prose, nor in names on record."""

from __future__ import annotations

import pytest

from cordially.model import Opportunity, Severity
from cordially.review import tone
from cordially.review.occasion import Occasion, passages
from cordially.review.rules import RULES


def _slots(body: str, company: str = "Northwind", greeting: str = "Dear Dana,") -> list[str]:
    occasion = Occasion(opportunity=Opportunity(company))
    letter = passages("Many thanks", f"{greeting}\n\n{body}\n\nKind regards,\n\nAlex Kim\n")
    found = tone.review(letter, occasion, RULES)
    return [each.rule for each in found if each.severity == Severity.ERROR and "PHL" in each.rule]


@pytest.mark.parametrize(
    "body",
    [
        "We spoke of the TODO list feature.",
        "You counted the FIXME comments and TODOs of a year.",
        "You said that “[the team] ships weekly”.",
        'As you put it, "[name] owns the pipeline".',
        "I used Jinja’s {{ }} there.",
        "In the templates we wrote {{ name }} for each field.",
        'The 27" screen showed "[name] owns the pipeline".',
        "The {% if %} syntax was new to me.",
    ],
)
def test_prose_is_no_slot(body: str) -> None:
    assert _slots(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "I liked [company].",
        "I liked your “[project]” most.",
        "Thank you, {{ name }}.",
        "I would be glad to go over {{ topic }} in Python.",
        "TODO praise the team.",
        "We met on TBD.",
        "I look forward to the TODO company.",
        "I enjoyed hearing about null.",
        "I liked your templates and {{ topic }}.",
        "I liked the templates you use and {{ topic }}.",
        'On the 27" screen you showed me [project], and on the 32" one the plan.',
        'You said "we ship in 2026", and thanks to [name] there is a "plan".',
    ],
)
def test_a_slot_stays_one(body: str) -> None:
    assert _slots(body)


def test_an_empty_slot_in_the_greeting_stays_one() -> None:
    assert _slots("Thank you.", greeting="Dear {{ }},")


@pytest.mark.parametrize(
    "company",
    ["TBD Ventures", "None", "Acme", "Company Name Ltd", "XYZ Company", "TODO GmbH", "Null & Co"],
)
def test_a_company_on_record_may_be_called_as_it_likes(company: str) -> None:
    assert _slots(f"Thank you for the talk about the role at {company}.", company) == []
    if company != "Acme":
        assert _slots(f"I look forward to {company} and to TBD.", company) == ["PHL-04"]
