from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.model import Address, Person
from cordially.review import names
from cordially.review.occasion import Occasion, passages
from cordially.written import isolated
from review.occasions import DANA, LI, found, known, rules

GROESSLER = Person("Jörg Größler", "j@northwind.example")
NAMES = (
    "Dana Reyes",
    "Siobhán O’Hara",
    "Siobhán O'Hara",
    "Anne-Marie Dupont",
    "María Fernández de la Vega Ortiz",
    "Müller, Anna",
    "Ludwig van Beethoven",
    "李伟",
    "김민수",
    "田中 さくら",
    "ليلى حداد",
    "דנה כהן",
    "नरेन्द्र मोदी",
    "Nguyễn Thị Minh Khai",
    "Øyvind Åsgård",
    "İpek Yılmaz",
    "Robert “Bob” Smith Jr.",
    "X Æ",
    "Al",
    "May Day",
    "Will Friend",
    "bell hooks",
    "MAYA ROSS",
    "Dr. Strange",
)


def review(
    greeting: str = "Dear Dana,", body: str = "Thanks.", of: Occasion | None = None
) -> list[str]:
    return rules(found(names.review, body, of, greeting=greeting))


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Dana,",
        "Dear Dana Reyes,",
        "Dear Ms Reyes,",
        "Dear Dr. Reyes:",
        "Dear D. Reyes,",
        "Hi DANA!",
        "Hello, Dana!",
        "Dana,",
        "Good morning Dana,",
        "Dear Engineering Manager,",
        "Dear Northwind Labs hiring team,",
        "Dear Platform team,",
        "Dear Sir or Madam,",
        "Hi there,",
        "Good morning,",
        "To whom it may concern,",
        "Hi Dana, great to meet you and Li!",
        "Hi Dana — Li sends regards,",
        "Thanks for the Iceberg talk!",
        "Sehr geehrte Frau Reyes,",
        "Dear 李伟,",  # it may be how the same name is written
    ],
)
def test_a_greeting_of_the_reader_or_of_nobody_by_name_is_right(greeting: str) -> None:
    of = known(people=(Person("Oliver Stone"),))
    assert review(greeting, of=of) == []


@pytest.mark.parametrize(
    "greeting", ["Dear Mike,", "Mike,", "Hi Mike Smith!", "Hello, Mike!", "Good morning Mike,"]
)
def test_a_greeting_with_an_unknown_name_is_an_error(greeting: str) -> None:
    (only,) = found(names.review, "Thanks.", greeting=greeting)
    assert (only.rule, only.severity) == ("ENT-01", "error")
    assert "Dana Reyes gets this letter" in only.message
    assert "“Dana Reyes”" in only.suggestion
    assert "--greet-as" in only.suggestion


@pytest.mark.parametrize(
    ("name", "greeting", "expected"),
    [
        ("Dana Reyes", "Dear DR,", []),
        ("李伟", "Dear 李总,", []),
        ("김민수", "Dear 민수,", []),
        ("田中 さくら", "Dear 田中様,", []),
        ("李伟", "Dear 王芳,", ["ENT-01 error: 王芳"]),
        ("Анна Петрова", "Dear Мария,", ["ENT-01 error: Мария"]),
        ("O’Hara Quinn", "Dear Ohara,", ["ENT-10 warning: Ohara"]),
        ("Anne-Marie Dupont", "Dear Anne,", []),
    ],
)
def test_a_part_of_a_name_in_any_script_is_the_readers(
    name: str, greeting: str, expected: list[str]
) -> None:
    assert review(greeting, of=known(person=Person(name))) == expected


def test_a_shortened_name_is_a_warning_for_it_may_be_what_they_go_by() -> None:
    of = known(person=Person("Christine Wu"))
    assert review("Dear Chris,", of=of) == ["ENT-01 warning: Chris"]
    wished = known(person=Person("Christine Wu", greet_as="Tina"))
    assert review("Dear Tina,", of=wished) == []


@pytest.mark.parametrize("greeting", ["Dear Li,", "Dear Li Wei,", "Hi Dana and Li,", "Cześć Li,"])
def test_a_greeting_with_a_colleagues_name_is_an_error(greeting: str) -> None:
    (only,) = found(names.review, "Thanks.", greeting=greeting)
    assert (only.rule, only.severity) == ("ENT-02", "error")
    assert "Li Wei is greeted" in only.message


def test_a_name_that_reader_and_colleague_share_is_the_readers() -> None:
    of = known(people=(Person("Ana Reyes"),))
    assert review("Dear Ms Reyes,", of=of) == []
    assert review("Dear Ana Reyes,", of=of) == ["ENT-02 error: Ana"]


def test_a_colleagues_name_in_the_text_is_no_finding() -> None:
    assert review(body="It was good to meet Li Wei, and Li's question helped.") == []


def test_greeting_oneself_is_an_error_unless_the_reader_has_the_same_name() -> None:
    assert review("Dear Alex,") == ["ENT-11 error: Alex"]
    assert review("Dear Alex,", of=known(person=Person("Alex Jones"))) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("I met Mr Grossler.", ["ENT-10 warning: Grossler"]),
        ("I met Jörg Groessler.", ["ENT-10 warning: Groessler"]),
        ("Jorg showed it to me.", ["ENT-10 warning: Jorg"]),
        ("I met Jörg Größler and Jörg.", []),
    ],
)
def test_lost_accents_are_a_warning(body: str, expected: list[str]) -> None:
    assert review(body=body, of=known(people=(GROESSLER,))) == expected


def test_lost_accents_are_mended_with_the_stored_form() -> None:
    of = known(person=GROESSLER)
    (only,) = found(names.review, "Thanks.", of, greeting="Dear Grossler,")
    assert (only.rule, only.suggestion) == ("ENT-10", "Write “Größler”.")


@pytest.mark.parametrize(
    ("greeting", "body", "expected"),
    [
        ("Dear Dena,", "Thanks.", ["ENT-12 warning: Dena"]),
        ("Dear Dana Reyse,", "Thanks.", ["ENT-12 warning: Reyse"]),
        ("Dear Dana,", "Dena Reyes said so.", ["ENT-12 warning: Dena"]),
        ("Dear Dana,", "I met Li Wie there.", ["ENT-12 warning: Wie"]),
        ("Dear Dana,", "Your colleague Ms Rayes said so.", ["ENT-12 warning: Rayes"]),
        ("Dear Dana,", "Data is what the Data team of Dana has.", []),
        ("Dear Dana,", "The Reyeses and the Danas, Dana's and Reyes' ideas.", []),
        ("Dear Dana,", "I met Li. We spoke.", []),
    ],
)
def test_a_name_misspelt_is_a_warning_and_another_word_is_not(
    greeting: str, body: str, expected: list[str]
) -> None:
    assert review(greeting, body) == expected


def test_a_word_that_is_another_known_name_is_not_misspelt() -> None:
    assert review(body="Diana Reyes came too.", of=known(people=(Person("Diana Reyes"),))) == []


def test_names_that_their_language_inflects_are_not_misspelt() -> None:
    assert review(body="Děkuji Daně Reyesu.", of=known(lang="cs")) == []


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ("Alex Kim", []),
        ("Alex", []),
        ("A. Kim", []),
        ("Alexander", []),
        ("ALEX KIM", []),
        ("Sasha", []),  # a name they may go by
        ("Alex Kim\nData Engineer", []),
        ("Sent from my phone", []),
        ("+44 20 7946 0000", []),
        ("김 알렉스", []),
        ("Sam Smith", ["ENT-15 error: Sam Smith"]),
        ("Dana", ["ENT-15 error: Dana"]),
        ("Li Wei", ["ENT-15 error: Li Wei"]),
    ],
)
def test_a_letter_signed_by_somebody_else_is_an_error(signed: str, expected: list[str]) -> None:
    ending = f"Kind regards,\n\n{signed}"
    assert rules(found(names.review, "Thanks.", ending=ending)) == expected


def test_of_an_unknown_reader_no_name_is_wrong() -> None:
    assert review("Dear Mike,", of=Occasion()) == []
    assert review("Dear Alex,", of=Occasion(sender=Address("Alex Kim", "a@b.example"))) == []


def test_a_reader_known_by_their_address_alone_is_compared() -> None:
    of = Occasion(recipient=Address("Dana Reyes", "dana@northwind.example"))
    assert review("Dear Mike,", of=of) == ["ENT-01 error: Mike"]
    assert review("Dear Dana,", of=of) == []


@given(
    name=st.sampled_from(NAMES),
    form=st.sampled_from(["NFC", "NFD"]),
    salutation=st.sampled_from(["Dear {},", "Hello {},", "{},", "Hi {}!", "Sehr geehrte Frau {},"]),
    curly=st.booleans(),
    wished=st.booleans(),
    lang=st.sampled_from(["en", "de"]),
)
def test_a_reader_greeted_by_the_stored_name_is_greeted_right(
    *, name: str, form: Literal["NFC", "NFD"], salutation: str, curly: bool, wished: bool, lang: str
) -> None:
    stored = unicodedata.normalize("NFD" if form == "NFC" else "NFC", name)
    person = Person("Robin Somebody" if wished else stored, greet_as=stored if wished else None)
    written = isolated(unicodedata.normalize(form, name))
    written = written.replace("'", "’") if curly else written.replace("’", "'")
    of = known(person=person, people=(LI, DANA) if name != DANA.name else (LI,), lang=lang)
    assert review(salutation.format(written), f"Thank you, {written}.", of=of) == []


@given(text=st.text(), name=st.text(max_size=20), lang=st.sampled_from(["en", "fi"]))
def test_any_text_and_any_name_can_be_reviewed(text: str, name: str, lang: str) -> None:
    of = known(person=Person(name or "x"), people=(LI,), lang=lang)
    for finding in names.review(passages(text, f"Dear {name},\n\n{text}"), of):
        assert finding.line[finding.at :].startswith(finding.excerpt)
