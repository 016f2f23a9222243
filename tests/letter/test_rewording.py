"""The templates' own words in other registers and regions, and facts as they were typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cordially.errors import DataError
from cordially.letter.templates import Source, Templates
from cordially.store import notes
from cordially.store.templates import sources

WORDS = (
    "{% set long_forms = {'it\\'s': 'it is', 'I\\'d': 'I would'} %}"
    "{% set american = {'colour': 'color', 'programme': 'program'} %}"
)
TEXT = "It's {{ fact }}, and I'd say it's colourless, a Colour of the programme's own.{# it's #}"


def write(fact: str = "nice", *, words: str = WORDS, text: str = TEXT, **manner: str) -> str:
    files = {"_words.html.j2": words, "a.txt.j2": text}
    templates = Templates(lambda name: Source(files[name], name) if name in files else None)
    return templates.render("a.txt.j2", {"fact": fact, **manner})


def test_the_usual_manner_is_as_it_is_written() -> None:
    usual = "It's nice, and I'd say it's colourless, a Colour of the programme's own."
    assert write() == write(register="warm", region="en-GB") == usual
    assert write(register="plain") == usual


def test_the_formal_register_writes_contractions_out() -> None:
    formal = "It is nice, and I would say it is colourless, a Colour of the programme's own."
    assert write(register="formal") == formal


def test_an_american_letter_is_spelt_so() -> None:
    american = "It's nice, and I'd say it's colourless, a Color of the programme's own."
    assert write(region="en-US") == american


def test_register_and_region_go_together() -> None:
    both = write(register="formal", region="en-US", text="I'd like the programme. It's colour.")
    assert both == "I would like the program. It is color."


def test_a_fact_stays_as_it_was_typed() -> None:
    fact = "what it's the colour of"
    assert fact in write(fact, register="formal", region="en-US", text="It's {{ fact }}.")
    said = write(fact, register="formal", text="{% say fact %}It's ….{% endsay %}")
    assert said == "It is what it's the colour of.\n"


def test_compiled_code_of_one_manner_is_not_taken_for_that_of_another() -> None:
    cache: dict[str, bytes] = {}
    files = {"_words.html.j2": WORDS, "a.txt.j2": "It's colour."}

    def write_again(**manner: str) -> str:
        templates = Templates(lambda name: Source(files[name], name), cache)
        return templates.render("a.txt.j2", manner)

    for _ in range(2):
        assert write_again() == "It's colour."
        assert write_again(register="formal") == "It is colour."
        assert write_again(region="en-US") == "It's color."
    files["_words.html.j2"] = WORDS.replace("it is", "it surely is")
    assert write_again(register="formal") == "It surely is colour."


@pytest.mark.parametrize(
    ("words", "said"),
    [("{% set long_forms = 5 %}", "no table"), ("{% set long_forms = {", "line 1")],
)
def test_a_table_that_is_none_is_told(words: str, said: str) -> None:
    with pytest.raises(DataError, match=r"_words\.html\.j2") as raised:
        write(words=words, register="formal")
    assert said in raised.value.message


def test_no_words_file_and_no_table_change_nothing() -> None:
    assert "It's nice" in write(words="{# nothing #}", register="formal")


SHIPPED = sources(Path("/nonexistent"))


def shipped_table(name: str) -> dict[str, str]:
    source = SHIPPED("_words.html.j2")
    assert source
    table = re.search(rf"set {name} = {{(.*?)}} %}}", source.text, re.S)
    assert table
    return dict(re.findall(r'"([^"]+)": "([^"]+)"', table[1]))


def test_every_contraction_of_the_shipped_letters_has_a_long_form() -> None:
    table = {short.lower() for short in shipped_table("long_forms")}
    for path in notes.SHIPPED.glob("[a-z]*.html.j2"):
        words = re.sub(r"{[%{#].*?[%}#]}", "", path.read_text(encoding="utf-8"), flags=re.S)
        for word in re.findall(_CONTRACTION, words):
            assert word.lower() in table, f"{path}: {word}"


_CONTRACTION = (
    r"(?i)\b(?:\w+'(?:d|m|t|re|ve|ll)|(?:it|that|there|here|what|who|how|let|she|he)'s)\b"
)


def test_no_american_word_is_to_be_spelt_in_yet_another_way() -> None:
    table = shipped_table("american")
    assert not table.keys() & set(table.values())
    assert all(word != other for word, other in table.items())
