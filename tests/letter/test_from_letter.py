"""A letter that somebody wrote before, as a template of their own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.letter import facts, from_letter, wording
from cordially.letter.templates import Source, Templates
from cordially.model import Interview, Opportunity, Participant, Person
from cordially.store.templates import sources

LETTER = """Hi Dana,

Thank you for talking with me on Friday 20 November about the Data Engineer role at
Northwind Labs. I liked hearing about the move to Iceberg. R&D {{ at }} {% Northwind Labs %}!

I'd love to work on it:
- the queue
- the rota

Best wishes,
Alex Kim

--
+44 20 7946 0000
"""
KNOWN = {"topic": "the move to Iceberg", "company": "Northwind Labs"}
SHIPPED = sources(Path("/nonexistent"))


def made(text: str = LETTER, known: dict[str, str] = KNOWN, **more: str) -> from_letter.Made:
    return from_letter.template_of(text, known=known, about="Mine.", **more)


def render(source: str, known: dict[str, object]) -> str:
    def find(name: str) -> Source | None:
        return Source(source, name) if name == "mine.html.j2" else SHIPPED(name)

    templates = Templates(find)
    wording.check(templates, "mine.html.j2", {})
    return wording.compose(templates, "mine.html.j2", known, extra={}).text


def test_facts_stand_where_their_words_stood() -> None:
    result = made(subject="Thank you, Data Engineer interview")
    assert result.source == (
        '{# Mine. #}\n{% extends "_letter.html.j2" %}\n\n'
        '{% block subject %}Thank you, {{ role_name or "job" }} interview{% endblock %}\n\n'
        "{% block greeting %}Hi {{ greet_as }},{% endblock %}\n\n"
        "{% block body %}\n"
        "<p>Thank you for talking with me {{ when }} about {{ position }} at {{ company }}."
        " {% say topic %}I liked hearing about ….{% endsay %}"
        ' R&amp;D {{ "{" }}{ at }} {{ "{" }}% {{ company }} %}!</p>\n'
        "<p>I'd love to work on it:<br>\n- the queue<br>\n- the rota</p>\n"
        "{% endblock %}\n\n"
        "{% block closing %}Best wishes,{% endblock %}\n"
    )
    assert {(found.fact, found.words, found.times) for found in result.found} == {
        ("greet_as", "Dana", 1),
        ("when", "on Friday 20 November", 1),
        ("position", "the Data Engineer role", 1),
        ("role", "Data Engineer", 1),
        ("company", "Northwind Labs", 2),
        ("topic", "the move to Iceberg", 1),
    }


def test_the_template_makes_the_letter_again() -> None:
    known = facts.sample("thank-you", date(2026, 11, 21)) | {
        "when": "on Friday 20 November",
        "phone": None,
        "links": [],
    }
    text = render(made().source, known)
    assert text.replace("\n", " ").split() == LETTER.partition("\n--")[0].split()


def test_what_may_be_absent_takes_its_sentence_along() -> None:
    text = render(made().source, facts.sample("thank-you", date(2026, 11, 21), bare=True))
    assert "hearing" not in text
    assert "about the job at Northwind Labs. R&D" in text


@pytest.mark.parametrize(
    ("text", "fact", "words"),
    [
        ("Dear Dr. Reyes,\n\nThank you.", "greet_as", "Dr. Reyes"),
        ("Hello Dana Reyes!\n\nThank you.", "greet_as", "Dana Reyes"),
        ("Hi,\n\nWe met on March 11.", "when", "on March 11"),
        ("Hi,\n\nWe met yesterday.", "when", "yesterday"),
        ("Hi,\n\nThe nurse job at St. Mary's Hospital is good.", "company", "St. Mary's Hospital"),
        ("Hi,\n\nI liked the Head Nurse position.", "position", "the Head Nurse position"),
    ],
)
def test_what_a_letter_tells_by_how_it_says_it(text: str, fact: str, words: str) -> None:
    assert (fact, words) in {(found.fact, found.words) for found in made(text, {}).found}


@pytest.mark.parametrize(
    ("letter", "greeting", "first"),
    [
        ("Hi Dana, thank you for your time. I enjoyed it.", "Hi {{ greet_as }},", "thank you for"),
        ("Hi Dana - thank you for your time.", "Hi {{ greet_as }} -", "thank you for"),
        ("Dear Dr. Reyes: thank you for it.", "Dear Dr. Reyes:", "thank you for"),
        ("Hello Anne-Marie!\nThank you for it.", "Hello Anne-Marie!", "Thank you for"),
        ("Hello everyone!\n\nThank you for it.", "Hello everyone!", "Thank you for"),
        ("Dear Dana\n\nThank you for it.", "Dear {{ greet_as }}", "Thank you for"),
        ("Hi Dana—thank you for it.", "Hi {{ greet_as }}—", "thank you for"),
        ("Hi Dana – thank you for it.", "Hi {{ greet_as }} –", "thank you for"),
        ("Dear Mr. J. Smith,\n\nThank you for it.", "Dear Mr. J. Smith,", "Thank you for"),
        ("Dear Prof. Dr. Li,\n\nThank you for it.", "Dear Prof. Dr. Li,", "Thank you for"),
        ("Hi, thank you for it. I enjoyed it.", "Hi,", "thank you for it. I enjoyed it."),
        ("Hi, Dana, thank you for it.", "Hi, {{ greet_as }},", "thank you for"),
        ("Hi, Thanks, thank you for it.", "Hi,", "Thanks, thank you for"),
        ("Guten Tag, danke für alles.", "Guten Tag,", "danke für alles"),
        ("Guten Tag Dana,\n\nDanke dafür.", "Guten Tag {{ greet_as }},", "Danke dafür"),
        ("Hola Dana: gracias por todo.", "Hola {{ greet_as }}:", "gracias por todo"),
    ],
)
def test_the_greeting_takes_no_sentence_along(letter: str, greeting: str, first: str) -> None:
    source = made(letter, {"greet_as": "Dana"}).source
    assert first in source
    assert f"{{% block greeting %}}{greeting}{{% endblock %}}" in source


def test_what_only_looks_like_a_greeting_is_a_sentence() -> None:
    text = "Good day for it was what I thought when we talked about the long way to Iceberg."
    assert text in made(text, {}).source


def test_a_greeting_that_is_not_known_is_not_taken_for_the_closing() -> None:
    assert "<p>Thank you for it.</p>" in made("Moin Dana,\n\nThank you for it.", {}).source


def test_what_stands_in_a_letter_with_a_small_letter_is_known_with_a_capital_too() -> None:
    interviews = tuple(
        Interview(date(2026, 11, day), example=f"{each} migration")
        for day, each in ((19, "A"), (20, "Another"))
    )
    acme = Opportunity("Acme", interviews=interviews)
    assert from_letter.known_from("Acme: I led a migration.", [acme])["example"] == "A migration"


def test_what_is_told_of_an_interview_without_people_is_known() -> None:
    interview = Interview(date(2026, 11, 20), example="a migration", next_step="a call")
    acme = Opportunity("Acme", interviews=(interview,))
    known = from_letter.known_from("Acme: A migration is near.", [acme])
    assert known["example"] == "a migration"


def test_an_afterthought_below_the_name_stays() -> None:
    letter = LETTER.replace("--\n+44 20 7946 0000", "P.S. The rota was right.")
    assert "<p>P.S. The rota was right.</p>" in made(letter).source


def test_a_letter_without_greeting_closing_or_facts_is_a_template_too() -> None:
    result = made("Thanks!", {})
    assert result.found == ()
    assert "<p>Thanks!</p>" in result.source
    assert "Thanks!" in render(result.source, facts.sample("x", date(2026, 11, 21), bare=True))


def test_what_is_known_of_the_opportunity_that_a_letter_names() -> None:
    part = Participant("Dana Reyes", ("the rota", "the move to Iceberg"), "that it is slow")
    interview = Interview(date(2026, 11, 20), participants=(part,), next_step="a call")
    people = (Person("Li Wei"), Person("Dana Reyes"))
    northwind = Opportunity("Northwind Labs", "Engineer", people=people, interviews=(interview,))
    known = from_letter.known_from(
        "Dana Reyes of Northwind Labs on the move to Iceberg", [Opportunity("Labs B"), northwind]
    )
    assert known == {
        "company": "Northwind Labs",
        "role": "Engineer",
        "recipient": "Dana Reyes",
        "topic": "the move to Iceberg",
        "point": "that it is slow",
        "next_step": "a call",
    }
    assert from_letter.known_from("Globex", [northwind]) == {}


PIECES = ["Hi Dana,", "\n\n", "\n", "{{ x }}", "{%", "#}", "{#", "&<b>", "…", "the move", " ", "."]


@given(st.lists(st.sampled_from([*PIECES, "Acme", "on Friday", "Best,"]), max_size=12))
def test_whatever_the_letter_was_its_template_can_be_used(pieces: list[str]) -> None:
    result = made("".join(pieces), {"company": "Acme", "topic": "the move"})
    for bare in (True, False):
        render(result.source, facts.sample("thank-you", date(2026, 11, 21), bare=bare))
