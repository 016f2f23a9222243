"""People as they are typed: a table of them, and what holds for all."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially import values
from cordially.errors import DataError
from cordially.intake import people
from cordially.model import Address

TABLE = tomllib.loads((Path(__file__).parent / "people_as_typed.toml").read_text("utf-8"))["people"]


def test_the_table_is_long_enough() -> None:
    assert len({text for text, *_ in TABLE}) >= 60


@pytest.mark.parametrize(("text", "name", "address", "title"), TABLE)
def test_a_person_is_read_as_they_were_meant(
    text: str, name: str, address: str, title: str
) -> None:
    if name == "refused":
        with pytest.raises(DataError, match=r"^--with"):
            people.read(text, "--with")
    else:
        assert people.read(text, "--with") == (Address(name, address), title or None)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dana <d@x.example>", ["Dana <d@x.example>"]),
        (
            "Dana <d@x.example>; Li Wei <l@x.example>",
            ["Dana <d@x.example>", "Li Wei <l@x.example>"],
        ),
        ("Dana <d@x.example>\nLi Wei\n", ["Dana <d@x.example>", "Li Wei"]),
        ('"Reyes; Dana" <d@x.example>; Li', ['"Reyes; Dana" <d@x.example>', "Li"]),
        (" ; ;", []),
    ],
)
def test_several_people_of_one_answer_are_told_apart(text: str, parts: list[str]) -> None:
    assert list(people.each(text)) == parts


@given(st.text(max_size=60))
def test_any_text_is_a_person_or_refused(text: str) -> None:
    try:
        address, title = people.read(text, "--with")
    except DataError:
        return
    assert values.name(address.display_name, "name") == address.display_name
    assert address.addr_spec == "" or values.addr_spec(address.addr_spec, "a") == address.addr_spec
    assert title != ""
