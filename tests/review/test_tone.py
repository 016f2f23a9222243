"""How rules are followed: what is spared, what weighs less, and what is found where."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.model import (
    Address,
    Interview,
    Opportunity,
    Participant,
    Person,
    Relation,
    Severity,
    Status,
)
from cordially.review.occasion import Occasion, Part, passages
from cordially.review.rule import ANYWHERE, SMALL, Phrase, Rule, line
from cordially.review.rules import RULES
from cordially.review.tone import review
from letter.test_wording import FRIDAY
from review.speech import found, ids, passage

MS_REYES = Person("Dana Reyes", greet_as="Ms. Reyes")
FRAU_REYES = Person("Dana Reyes", greet_as="Frau Reyes")
JO = Person("Jo Ek", relation=Relation.RECRUITER)
OFFERED = Occasion(opportunity=Opportunity("Northwind Labs", status=Status.OFFER))


def about(
    company: str = "Northwind Labs",
    role: str | None = "Data Engineer",
    *,
    topic: str = "the move to Iceberg",
    point: str | None = None,
    person: Person | None = None,
) -> Occasion:
    """Return an occasion with an interview of one person about one topic."""
    reader = person or Person("Dana Reyes", "dana@northwind.example")
    interview = Interview(FRIDAY, participants=(Participant(reader.name, (topic,), point),))
    opportunity = Opportunity(company, role, people=(reader,), interviews=(interview,))
    return Occasion(person=reader, opportunity=opportunity, interview=interview)


@pytest.mark.parametrize(
    ("sentence", "occasion"),
    [
        ("Subject: Urgent, next steps", about("Urgent")),
        ("Subject: Thank you, Yahoo! interview", about("Yahoo!")),
        ("I enjoyed seeing Acme from within.", about("Acme")),
        ("The office of GHOSTED GAMES STUDIO is bright.", about("GHOSTED GAMES STUDIO")),
        ("I liked how the Salary Lead role is set up.", about(role="Salary Lead")),
        ("I liked how the salary lead role is set up.", about(role="Salary Lead")),
        ("Greeting: Dear MAYA,", about(person=Person("MAYA"))),
        ("Greeting: Dear DUPONT,", about(person=Person("DUPONT Jean"))),
        ("I keep coming back to unprofessional guests.", about(topic="unprofessional guests")),
        ("I keep thinking of the lack of respect.", about(topic="The lack of respect")),
        ("I keep coming back to your TODO list.", about(topic="your TODO list")),
        ("I noted that it is a waste of my time.", about(point="It is a waste of my time.")),
    ],
)  # fmt: skip
def test_stored_names_and_topics_are_not_looked_at(sentence: str, occasion: Occasion) -> None:
    assert found(sentence)
    assert found(sentence, occasion=occasion) == []


@pytest.mark.parametrize(
    ("sentence", "occasion", "rule"),
    [
        ("Thank you for showing me [Company].", about("[Company]"), "PHL-02"),
        ("Greeting: Dear {{ name }},", about(person=Person("{{ name }}")), "PHL-01"),
        ("We spoke about TBD.", about(topic="TBD"), "PHL-04"),
        ("We spoke about [topic one].", about(topic="[topic one]"), "PHL-02"),
        ("Greeting: Dear DANA,", about(), "CAP-03"),
        ("I was ghosted.", about("ghost"), "FRU-11"),
    ],
)
def test_placeholders_and_shouted_names_are_seen_all_the_same(
    sentence: str, occasion: Occasion, rule: str
) -> None:
    assert rule in ids(sentence, occasion=occasion)


@pytest.mark.parametrize(
    "sentence",
    [
        "I was never once frustrated.",
        "It is not that I am annoyed.",
        "I wasn't disappointed.",
        "I came away without feeling frustrated.",
        "I am glad rather than upset.",
        "I don't want an answer in a hurry, I need no answer today.",
    ],
)
def test_what_is_denied_is_not_said(sentence: str) -> None:
    assert found(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "I am not only frustrated, I am gone.",
        "I have never been so frustrated.",
        "There was no answer, and I am frustrated.",
        "I did not sleep. I am frustrated.",
    ],
)
def test_a_no_elsewhere_denies_nothing(sentence: str) -> None:
    assert any(each.startswith("FRU") for each in ids(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "You explained that you need to reply to regulators within a day.",
        "Your point that tired guests hate unacceptable noise stayed with me.",
        "You mentioned how rude it is to keep a patient waiting.",
        "The unprofessional conduct that you described was new to me.",
    ],
)
def test_what_the_reader_told_is_not_said_by_the_writer(sentence: str) -> None:
    assert found(sentence) == []


def test_frustration_beside_what_was_talked_about_weighs_less() -> None:
    sentence = "With the move to Iceberg it has been frustrating."
    (alone,) = found(sentence)
    (beside,) = found(sentence, occasion=about())
    assert (alone.severity, beside.severity) == (Severity.ERROR, Severity.WARNING)
    (far,) = found("I liked the move to Iceberg. It has been frustrating.", occasion=about())
    assert far.severity == Severity.ERROR


@pytest.mark.parametrize(
    ("sentence", "rule", "occasion"),
    [
        ("I have attached my portfolio.", "ATT-01", Occasion(attachments=("portfolio.pdf",))),
        ("Greeting: Dear Ms Reyes,", "GEN-01", about(person=MS_REYES)),
        ("Greeting: Guten Tag Frau Reyes,", "GEN-07", about(person=FRAU_REYES)),
        ("Greeting: Dear Ms Reyes,", "GEN-01", Occasion(recipient=Address("Ms Reyes", "r@x.org"))),
        ("I liked Acme.", "PHL-09", Occasion(recipient=Address("Jo Ek", "jo@acme.example"))),
        ("How many candidates are there?", "DEM-15", Occasion(note="ask-recruiter")),
        ("How many candidates are there?", "DEM-15", about(person=JO)),
        ("I will accept the other offer.", "ULT-06", Occasion(note="withdraw")),
        ("I look forward to working with you.", "PRE-06", OFFERED),
        ("Could we talk about the salary?", "SAL-01", OFFERED),
        ("Closing: Cheers,", "INF-06", Occasion(lang="en-GB")),
        ("I was disappointed.", "FRU-03", Occasion(note="after-rejection")),
        ("I apologise for the late note.", "APO-08", Occasion(note="thank-you", variant="late")),
    ],
)  # fmt: skip
def test_what_is_known_of_a_letter_excuses_it(sentence: str, rule: str, occasion: Occasion) -> None:
    assert rule in ids(sentence)
    assert rule not in ids(sentence, occasion=occasion)


def test_an_agency_may_be_asked_how_many_are_left() -> None:
    assert ids("How many candidates are there?") == ["DEM-15"]
    assert found("How many candidates is your client seeing?") == []


def test_a_link_in_the_letter_is_a_link() -> None:
    assert ids("Here is the link to my work.") == ["ATT-07"]
    assert found("Here is the link to my work.", "Signature: https://alexkim.example") == []


def test_one_regret_is_forgiven_after_a_rejection_and_a_second_is_not() -> None:
    occasion = Occasion(note="after-rejection")
    (second,) = found("I was disappointed.", "I am disappointed.", occasion=occasion)
    assert (second.rule, second.line) == ("FRU-03", "I am disappointed.")


def test_one_exclamation_mark_is_forgiven_wherever_the_second_stands() -> None:
    assert found("Thank you!", "It was good.") == []
    assert ids("Thank you!", "It was good!") == ["SHO-04"]


@pytest.mark.parametrize("lang", ["de", "pt-BR", "it"])
def test_outside_english_only_what_holds_everywhere_is_looked_for(lang: str) -> None:
    occasion = Occasion(lang=lang)
    assert found("I am frustrated and i need this job.", occasion=occasion) == []
    assert ids("Danke für [das Thema]!!", occasion=occasion) == ["PHL-13", "SHO-01"]
    assert ids("Anbei mein Lebenslauf, {{ firma }}.", occasion=occasion) == ["ATT-09", "PHL-01"]


def test_findings_come_in_reading_order() -> None:
    letter = "Hey Dana,\n\nI am frustrated!! I am frustrated.\n\nYou never replied.\n\nxoxo,\nAl"
    findings = review(passages("THANK YOU DANA", letter), Occasion(), RULES)
    lines = [each.text for each in passages("THANK YOU DANA", letter)]
    places = [(lines.index(each.line), each.at) for each in findings]
    assert places == sorted(places)
    assert {each.rule for each in findings} >= {"CAP-02", "INF-01", "FRU-01", "SHO-01", "BLM-02"}


def test_each_rule_is_told_where_two_meet_and_each_place_of_one_once() -> None:
    both = ids("You never replied to my e-mails, and I am really so frustrated.")
    assert {"BLM-02", "FRU-01"} <= set(both)
    assert len(ids("I am desperate for work.", rules=[r for r in RULES if r.id == "DES-01"])) == 1


def test_a_finding_shows_the_words_as_they_were_typed() -> None:
    (finding,) = found("So far I’m really fed up, Zoë.")
    assert finding.excerpt == "I’m really fed up"
    assert finding.line[finding.at :].startswith(finding.excerpt)


@pytest.mark.parametrize(
    "sentence",
    [
        "I’m frustrated.",
        "I'm frustrated.",
        "I\u00a0am frustrated.",
        "I AM FRUSTRATED with it.",
        "It is slow—I am frustrated—and late.",
        unicodedata.normalize("NFD", "Zoë, I am frustrated."),
    ],
)
def test_typography_hides_nothing(sentence: str) -> None:
    assert any(each.startswith("FRU") for each in ids(sentence))


def test_a_letter_is_looked_at_up_to_a_length_and_placeholders_in_all_of_it() -> None:
    filling = "It was good to see the yard. " * 2500
    assert ids(filling + "I am frustrated.") == []
    assert ids(filling, "I am frustrated.") == []
    assert ids(filling + "Thank you, {{ name }}.") == ["PHL-01"]


@given(st.lists(st.tuples(st.sampled_from(sorted(Part)), st.text(max_size=200)), max_size=6))
def test_whatever_is_typed_findings_point_into_it(parts: list[tuple[Part, str]]) -> None:
    letter = [passage(text)._replace(part=part) for part, text in parts if text.strip()]
    everywhere = Rule(
        *("OWN-01", Severity.HINT, "a.", ("b.",)),
        (line(Phrase(SMALL, (), r"\w+")),),
        parts=ANYWHERE,
        own=True,
    )
    findings = review(letter, about(), [*RULES, everywhere])
    lines = [each.text for each in letter]
    for each in findings:
        assert each.line in lines
        assert each.line[each.at : each.at + len(each.excerpt)] == each.excerpt != ""
