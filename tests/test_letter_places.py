from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially import letter_places
from cordially.model import Participant, Person
from cordially.occasion import Occasion, passages
from occasions import DANA, LI, found, known, rules

OTHERS = (("Globex Inc.", "Data Analyst"), ("Slack", "Data Engineer"), ("Acme Labs", None))


def review(body: str, of: Occasion | None = None, subject: str = "Thank you") -> list[str]:
    of = of or known(others=OTHERS)
    return rules(found(letter_places.review, body, of, subject=subject))


@pytest.mark.parametrize(
    "body",
    [
        "I would love to join Globex.",
        "Everyone at Globex was kind.",
        "Thank you for answering my questions about Globex.",
        "the Globex team",
        "Globex does this well.",
    ],
)
def test_the_company_of_another_opportunity_is_an_error(body: str) -> None:
    assert review(body) == ["ENT-03 error: Globex"]


def test_another_company_is_found_in_the_subject_and_replaced_by_this_one() -> None:
    of = known(others=OTHERS)
    (only,) = found(letter_places.review, "Thanks.", of, subject="Acme Labs: thank you")
    assert (only.rule, only.severity, only.excerpt) == ("ENT-03", "error", "Acme Labs")
    assert "Northwind Labs" in only.suggestion


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("You use the Slack channel for this.", ["ENT-03 warning: Slack"]),
        ("We talked on Slack.", ["ENT-03 warning: Slack"]),
        ("I learned it in my previous role at Globex.", ["ENT-03 warning: Globex"]),
        ("I moved the data from Globex to us.", ["ENT-03 warning: Globex"]),
        ("I would love to work at Slack.", ["ENT-03 error: Slack"]),
        ("There is some slack in the plan.", []),
        ("Globexes and Slackers.", []),
    ],
)
def test_a_company_that_may_be_a_tool_or_a_past_employer_is_asked_about(
    body: str, expected: list[str]
) -> None:
    assert review(body) == expected


@pytest.mark.parametrize(
    ("company", "other", "body", "expected"),
    [
        ("Acme Labs", "Acme", "I would like to join Acme.", []),
        ("Acme", "Acme Labs", "I would like to join Acme Labs.", ["ENT-03 error: Acme Labs"]),
        ("Acme", "Acme GmbH", "I would like to join Acme.", []),
        ("Acme", "Monday", "Thank you for our call on Monday.", []),
        ("Apple", "Signal", "A signal of trust.", []),
    ],
)
def test_names_that_are_parts_of_each_other_are_told_apart(
    company: str, other: str, body: str, expected: list[str]
) -> None:
    assert review(body, known(company=company, others=[(other, None)])) == expected


def test_what_was_talked_about_may_name_another_company() -> None:
    topic = Participant("Dana Reyes", ("the Globex integration",))
    of = known(others=OTHERS, parts=[topic], example="my work with Acme Labs")
    body = "The Globex integration and my work with Acme Labs fit well."
    assert review(body, of) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("I liked the Data Analyst role.", ["ENT-05 error: Data Analyst"]),
        ("I liked the role of Data Analyst.", ["ENT-05 error: Data Analyst"]),
        ("I work with every Data Analyst.", []),
        ("I liked the Data Engineer role.", []),
    ],
)
def test_the_role_of_another_opportunity_is_an_error(body: str, expected: list[str]) -> None:
    assert review(body) == expected


@pytest.mark.parametrize(
    ("own", "other", "subject", "expected"),
    [
        ("Data Engineer", "Data Analyst", "Data Analyst: thanks", ["ENT-05 error: Data Analyst"]),
        ("Senior Data Engineer", "Data Engineer", "Data Engineer: thanks", []),
        ("Data Engineer", "data engineer", "Data Engineer: thanks", []),
        (None, "Data Analyst", "Data Analyst: thanks", []),
    ],
)
def test_a_role_that_both_opportunities_have_is_right(
    own: str | None, other: str, subject: str, expected: list[str]
) -> None:
    of = known(role=own, others=[("Globex", other)])
    assert review("Thanks.", of, subject=subject) == expected


@pytest.mark.parametrize(
    ("company", "body", "expected"),
    [
        ("Northwind Labs", "All at Nortwind Labs.", "Nortwind Labs"),
        ("Northwind Labs", "All at Northwind Lab.", "Northwind Lab"),
        ("Northwind Labs", "All at NorthwindLabs.", "NorthwindLabs"),
        ("Northwind Labs", "All at Nortwhind.", "Nortwhind"),
        ("Nestlé S.A.", "All at Nestle.", "Nestle"),
        ("GitHub", "All at Github.", "Github"),
        ("Siemens", "All at Simens.", "Simens"),
        ("Northwind Labs", "All at Northwind Labs, and Northwind's people.", None),
        ("Nestlé S.A.", "All at Nestlé and Nestlé S.A.", None),
        ("GitHub", "GitHub's people, GITHUB.", None),
        ("Apple", "Apples. Apply for it. I apply myself.", None),
        ("Stripe", "Stripes and a strip.", None),
        ("Meta", "The Beta and the Data.", None),
    ],
)
def test_a_company_misspelt_is_a_warning(company: str, body: str, expected: str | None) -> None:
    assert review(body, known(company=company)) == (
        [f"ENT-04 warning: {expected}"] if expected else []
    )


def test_a_word_of_the_role_is_not_the_company_misspelt() -> None:
    of = known(company="Data Labs", role="Data Lab Manager")
    assert review("I liked the Data Lab Manager role.", of) == []


TALKED = (
    Participant("Dana Reyes", ("the move to Iceberg",)),
    Participant("Li Wei", ("the on-call rota", "Iceberg")),
)


def test_a_topic_of_another_person_is_a_warning() -> None:
    assert review("I liked your on-call rota.", known(parts=TALKED)) == [
        "ENT-14 warning: on-call rota"
    ]


def test_ones_own_topic_is_right_also_where_another_had_a_part_of_it() -> None:
    assert review("The move to Iceberg, or Iceberg itself.", known(parts=TALKED)) == []


def test_who_was_not_there_may_read_of_every_topic() -> None:
    of = known(person=Person("Rita Recruiter"), people=(DANA, LI), parts=TALKED)
    assert review("We talked about the on-call rota.", of) == []


def test_without_an_opportunity_nothing_is_wrong() -> None:
    assert review("I would love to join Globex.", Occasion(others=OTHERS)) == []


@given(text=st.text(), company=st.text(max_size=20), other=st.text(max_size=20))
def test_any_text_and_any_company_can_be_reviewed(text: str, company: str, other: str) -> None:
    of = known(company=company, others=[(other, other)])
    for finding in letter_places.review(passages(text, f"Hi,\n\n{text} {other} {company}"), of):
        assert finding.line[finding.at :].startswith(finding.excerpt)
