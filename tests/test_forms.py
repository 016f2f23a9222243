"""The engine that reads what a person wrote by its form, and prints that form."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially import forms
from cordially.errors import DataError
from cordially.forms import Form, Key, Records
from cordially.intake.details_form import OPPORTUNITY
from cordially.review.choice import OWN_RULE
from cordially.store.settings_form import SETTINGS
from forms_printed import as_markdown, as_sample

CUP = Form(dict, {"of": Key(forms.line, "What is in it.", "tea", required=True)})
TABLE = Form(
    dict,
    {
        "legs": Key(forms.number(3, 4), "How many | it stands on.", 4),
        "colour": Key(forms.one_of(("red", "blue")), "red or blue.", default="red"),
        "from": Key(forms.name, "Who made it.", "Dana", attribute="maker"),
        "round": Key(forms.yes_or_no, "Whether it is."),
        "labels": Key(forms.by_name(forms.many(forms.text), "{ a = 1 }"), "What is said of it."),
        "saucer": Key(CUP, "What catches the drops."),
        "cups": Key(Records(CUP), "What stands on it."),
    },
)
"""A form with every kind of key that the engine knows."""


def refusal(**raw: Any) -> DataError:
    with pytest.raises(DataError) as caught:
        TABLE.fields(raw, "")
    return caught.value


def test_a_table_is_read_into_what_the_form_says() -> None:
    found = TABLE.fields(
        {
            "legs": 3,
            "from": " Dana ",
            "round": True,
            "labels": {"Dana": "fine", "Li": ["old", " "]},
            "saucer": {"of": "milk"},
            "cups": [{"of": "tea"}, {"of": "coffee"}],
        },
        "",
    )
    assert found == {
        "legs": 3,
        "colour": "red",
        "maker": "Dana",
        "round": True,
        "labels": {"Dana": ("fine",), "Li": ("old",)},
        "saucer": {"of": "milk"},
        "cups": ({"of": "tea"}, {"of": "coffee"}),
    }


def test_what_is_blank_is_absent_and_has_its_default() -> None:
    assert TABLE.fields({"colour": " ", "legs": None}, "") == {"colour": "red"}


@pytest.mark.parametrize(
    ("raw", "message", "hint"),
    [
        (
            {"lgs": 3},
            "unknown key “lgs”; did you mean “legs”?",
            "The keys are legs, colour, from, round, labels, saucer, cups.",
        ),
        ({"saucer": {"off": "x"}}, "unknown key “off” in saucer; did you mean “of”?", None),
        ({"cups": [{"of": "tea"}, {}]}, "cups[2].of is missing.", "What is in it."),
        ({"cups": [{"of": 3}]}, "cups[1].of must be text, not a number.", None),
        ({"cups": {"of": "tea"}}, "cups must be a list of tables, not a table.", None),
        ({"legs": "4"}, "legs must be a whole number from 3 to 4, not text.", None),
        ({"legs": True}, "legs must be a whole number from 3 to 4, not true or false.", None),
        ({"legs": 5}, "legs must be a whole number from 3 to 4, not “5”.", None),
        ({"legs": 3.0}, "legs must be a whole number from 3 to 4, not “3.0”.", None),
        ({"legs": 5}, "legs must be", "Write it as in legs = 4."),
        ({"saucer": 1}, "saucer must be a table, not", "Write it as the section [saucer]."),
        ({"colour": "bleu"}, "colour cannot be “bleu”; did you mean “blue”?", None),
        ({"round": "yes"}, "round must be true or false, not text.", None),
        ({"labels": []}, "labels must be a table, as in { a = 1 }, not a list.", None),
        ({"labels": {"Dana": ["a", 1]}}, "labels.Dana[2] must be text, not a number.", None),
    ],
)
def test_what_cannot_be_read_is_named_with_its_path(
    raw: dict[str, Any], message: str, hint: str | None
) -> None:
    error = refusal(**raw)
    assert error.message.startswith(message)
    assert hint in (None, error.hint)


RAW = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.times(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@pytest.mark.parametrize("form", [TABLE, SETTINGS, OWN_RULE], ids=["table", "settings", "rule"])
@given(data=st.data())
def test_whatever_is_written_is_read_or_refused_in_a_line(form: Form, data: st.DataObject) -> None:
    raw = {}
    for name, key in form.keys.items():
        parts = key.read.keys if isinstance(key.read, Form) else ()
        raw[name] = data.draw(RAW | st.dictionaries(st.sampled_from([*parts, "x"]), RAW))
    said = None
    try:
        form.fields(raw, "")
    except DataError as error:
        said = error.message
    assert said is None or said.isprintable()
    assert said is None or said.startswith((*form.keys, "unknown key"))


# In print


PRINTED = """\
| key      | what it is                       |
| -------- | -------------------------------- |
| `legs`   | How many \\| it stands on.        |
| `colour` | red or blue. By default `"red"`. |
| `from`   | Who made it.                     |
| `round`  | Whether it is.                   |
| `labels` | What is said of it.              |

### [saucer]

| key  | what it is             |
| ---- | ---------------------- |
| `of` | What is in it. Needed. |

### [[cups]]

| key  | what it is             |
| ---- | ---------------------- |
| `of` | What is in it. Needed. |
"""


def test_a_form_is_printed_as_tables_that_can_be_read_as_they_stand() -> None:
    assert as_markdown(TABLE) == PRINTED


@pytest.mark.parametrize("form", [TABLE, SETTINGS, OPPORTUNITY, OWN_RULE])
def test_no_key_is_left_out_of_print(form: Form) -> None:
    printed = as_markdown(form)

    def check(form: Form, at: str = "") -> None:
        for name, key in form.keys.items():
            if isinstance(key.read, Records):
                assert f"### [[{name}]]" in printed
                check(key.read.form)
            elif isinstance(key.read, Form):
                check(key.read, f"{name}." if f"### [{name}]" not in printed else "")
            else:
                assert f"| `{at}{name}` " in printed
                assert key.help.replace("|", r"\|") in printed

    check(form)


def test_the_sample_of_the_settings_settles_nothing() -> None:
    assert SETTINGS.fields(tomllib.loads(as_sample(SETTINGS)), "") == SETTINGS.fields(
        {"account": {}}, ""
    )


def test_every_line_of_the_sample_can_be_used() -> None:
    lines = as_sample(SETTINGS).splitlines()
    text = "\n".join(line.removeprefix("# ") if " = " in line else line for line in lines)
    raw = tomllib.loads(text)
    assert {name: list(section) for name, section in raw.items()} == {
        name: list(key.read.keys)
        for name, key in SETTINGS.keys.items()
        if isinstance(key.read, Form)
    }
    found = SETTINGS.fields(raw, "")
    assert found["account"]["smtp"] == ("smtp.example.com", 465, "tls")
    assert OWN_RULE(found["tone"]["rules"][0], "tone.rules[1]").id == "OWN-01"
