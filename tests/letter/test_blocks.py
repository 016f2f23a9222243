"""The blocks of templates as they are written."""

from __future__ import annotations

import pytest

from cordially.letter import blocks
from cordially.letter.blocks import Block

PAGE = "<p>{% block greeting %}Hi,{% endblock %}</p>{% block body %}{% endblock %}"
NOTE = """\
{# About it. {% block no %}{% endblock %} #}
{% extends "_page" %}
{%- block body -%}
{% block one %}First.{% endblock one %}
{% block two %}{% vary two %}A{% or %}B{% endvary %}{% endblock %}
{% endblock %}
"""


def test_blocks_know_what_is_in_them_and_around_them() -> None:
    found = blocks.blocks(NOTE)
    assert list(found) == ["body", "one", "two"]
    assert found["one"] == Block("First.", inner=False, outer=True)
    assert (found["body"].inner, found["body"].outer) == (True, False)
    assert blocks.extended(NOTE) == "_page"
    assert blocks.extended('{# {% extends "x" %} #}') is None


def test_blocks_are_listed_as_they_come_in_the_letter() -> None:
    page = blocks.blocks(PAGE)
    found = list(blocks.listed(page | blocks.blocks(NOTE), page))
    assert found == [("greeting", "Hi,"), ("one", "First."), ("two", "A")]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("As it is.", "As it is."),
        ("{% vary x %}A{% or %}B{% endvary %}", "A"),
        ("{% vary x %} {% or %}B{% endvary %}", "B"),
        (
            "{% if y %}{% vary x %}Y{% endvary %}{% else %}{% vary x %}N{% endvary %}{% endif %}",
            "N",
        ),
        (
            "{% vary x %}{% say t %}1{% or %}2{% endsay %}{% or %}B{% endvary %}",
            "{% say t %}1{% or %}2{% endsay %}",
        ),
    ],
)
def test_of_a_choice_the_usual_wording_is_shown(text: str, wording: str) -> None:
    assert blocks.one_wording(text) == wording


def test_comments_and_blank_lines_are_no_wording() -> None:
    names = ("shipped", "own")
    assert blocks.difference("{# a #}\nOne.\n\n", "One.\n{# b\nc #}", names) == ""
    assert "+Two." in blocks.difference("One.", "Two.", names)
    shipped = {"one": Block("First.", inner=False, outer=False)}
    assert blocks.difference_of_blocks(shipped, "{% block one %}First.{% endblock %}", names) == ""
    new = blocks.difference_of_blocks(shipped, "{% block new %}N{% endblock %}", names)
    assert "+N" in new.splitlines()
