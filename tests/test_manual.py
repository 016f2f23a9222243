"""The manual leaves nothing out that a person could look for in it."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import click
import pytest

from cordially import errors
from cordially.cli.main import program
from cordially.forms import Form
from cordially.intake import details_form
from cordially.model import DraftStatus, ReplyKind
from cordially.post import failures
from cordially.review.rules import RULES
from cordially.store import manual, notes

_OUTPUT = re.compile(r"^```(?:console|text|toml)\n.*?^```|^\|[^\n]*", re.M | re.S)


def page(topic: str) -> str:
    text = manual.page(topic)
    assert text
    return text


def missing(names: set[str], topic: str) -> list[str]:
    return sorted(name for name in names if f"`{name}" not in page(topic))


@pytest.mark.parametrize("topic", manual.topics())
def test_a_page_opens_with_its_title_and_a_line_and_fits_a_terminal(topic: str) -> None:
    assert re.match(r"# [A-Z][^\n]+\n\n[A-Z]", page(topic))
    assert manual.topics()[topic]
    wide = [line for line in _OUTPUT.sub("", page(topic)).splitlines() if len(line) > 90]
    assert wide == []


def test_details_names_every_key() -> None:
    forms = [each for each in vars(details_form).values() if isinstance(each, Form)]
    keys = {key for form in forms for key in form.keys}
    lists = {"people", "interviews", "letters", "replies", "opportunities"}
    assert missing(keys - lists | {f"[[{name}]]" for name in lists}, "details") == []


def test_exit_status_names_every_status() -> None:
    kinds = [
        kind
        for module in (errors, failures)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, errors.CordiallyError)
    ]
    statuses = {kind.exit_code for kind in kinds} | {0, errors.ExitStatus.INTERRUPTED}
    assert {
        int(found) for found in re.findall(r"^\| (\d+) ", page("exit-status"), re.M)
    } == statuses


def test_tone_names_every_kind_of_rule() -> None:
    assert missing({rule.id.partition("-")[0] for rule in RULES}, "tone") == []


def test_letters_names_every_note(home: Path) -> None:
    assert missing(set(notes.find(home)), "letters") == []


def test_sending_and_replies_name_every_state() -> None:
    assert missing({status.value for status in DraftStatus}, "sending") == []
    assert missing({kind.value for kind in ReplyKind}, "replies") == []


def test_every_option_of_a_letter_is_told() -> None:
    command = program.get_command(click.Context(program), "thank-you")
    assert command
    told = page("letters") + page("details") + page("exit-status") + page("tone")
    options = {option for each in command.params for option in each.opts if option[:1] == "-"}
    unsaid = {"--verbose"}  # -v is told
    assert [each for each in sorted(options - unsaid) if f"`{each}" not in told] == []
