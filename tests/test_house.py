"""The house keeps its plan: what prints, how long a module is, and which way imports lead."""

from __future__ import annotations

import ast

import pytest

import house

TALKING = {"echo", "secho", "echo_via_pager", "prompt", "confirm", "getchar", "pause", "edit"}
"""What Click has for talking with the person."""

MOST_LINES = 320
LONG = {
    # Data: a rule of tone after the other, each with its examples.
    "review/rules.py",  # written by a program from the themes
}


def talk(source: str) -> list[str]:
    """Return what of a module prints or asks, with its line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=ast.Name(id="click"), attr=name) if name in TALKING:
                found.append(f"{node.lineno}: click.{name}")
            case ast.ImportFrom(module="click", names=names):
                found += [f"{node.lineno}: {each.name}" for each in names if each.name in TALKING]
            case ast.Name(id="print" | "input" as name):
                found.append(f"{node.lineno}: {name}")
            case ast.Attribute(value=ast.Attribute(attr="stdout" | "stderr"), attr="write"):
                found.append(f"{node.lineno}: write")
            case ast.Attribute(value=ast.Attribute(attr="buffer"), attr="write"):
                found.append(f"{node.lineno}: write")
    return found


@pytest.mark.parametrize(
    "source",
    [
        "print('x')",
        "import click\nclick.echo('x')",
        "def f():\n    return click.confirm('x')",
        "from click import prompt, command",
        "sys.stdout.write('x')",
        "sys.stderr.buffer.write(b'x')",
    ],
)
def test_talk_is_seen(source: str) -> None:
    assert len(talk(source)) == 1


def test_only_shown_and_asked_talk_with_the_person() -> None:
    talking = {
        path: found
        for path, source in house.modules().items()
        if not path.startswith(("cli/shown/", "cli/asked/")) and (found := talk(source))
    }
    assert talking == {}


def test_no_module_is_long_but_those_of_data() -> None:
    long = {path for count, path in house.longest(house.modules()) if count > MOST_LINES}
    assert long == LONG


def test_every_arrow_leads_down_and_none_in_a_circle() -> None:
    found = house.arrows(house.modules())
    assert found
    assert house.circles(found) == set()
    assert house.upward(found, house.floors()) == []


def test_the_numbers_are_counted_from_the_imports() -> None:
    sources = {
        "__init__.py": "",
        "model.py": "import os\nfrom cordially.values import name",
        "values.py": "def f():\n    from cordially import model, errors",
        "errors.py": "",
        "cli/main.py": "from cordially.cli import due\nimport cordially.errors",
        "cli/due.py": "",
    }
    assert house.rooms(sources) == {"__init__", "model", "values", "errors", "cli"}
    found = house.arrows(sources)
    assert found == {
        ("model", "values"),
        ("values", "model"),
        ("values", "errors"),
        ("cli", "errors"),
    }
    assert house.circles(found) == {"model", "values"}
    floors = {"cli": 3, "values": 2, "model": 1, "errors": 0}
    assert house.upward(found, floors) == [("model", "values")]
    assert house.longest(sources)[0] == (1, "values.py")
