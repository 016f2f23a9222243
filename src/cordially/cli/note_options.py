"""The options that every note has, in the order in which a person thinks of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from cordially.cli import completing
from cordially.cli.session import HINTS, Command
from cordially.errors import UsageError
from cordially.model import Kind

EXAMPLE = (
    'For example: cordially {} --company "Northwind Labs" --when "yesterday 14:00"'
    ' --with "Dana Reyes <dana@northwind.example>".'
)
"""How a first letter is written; to be formatted with the command."""

_FACTS: tuple[tuple[list[str], dict[str, Any]], ...] = (
    (["--company"], {"metavar": "NAME", "help": "The employer."}),
    (["--role"], {"metavar": "TITLE", "help": "The role you talked about."}),
    (
        ["--when"],
        {"metavar": "WHEN", "help": 'When it was: 2026-11-20 14:00, "yesterday 14:00", friday.'},
    ),
    (
        ["--kind"],
        {
            "type": click.Choice([kind.value for kind in Kind]),
            "help": "What sort of interview it was.",
        },
    ),
    (
        ["--with", "met"],
        {
            "multiple": True,
            "metavar": "PERSON",
            "help": 'Whom you met, as "Name <address>, Title". Repeat it for a panel.',
        },
    ),
    (
        ["--topic", "topics"],
        {
            "multiple": True,
            "metavar": "TEXT",
            "help": 'What you talked about; "Dana: the move" is for Dana alone. Repeatable.',
        },
    ),
    (
        ["--point", "points"],
        {
            "multiple": True,
            "metavar": "TEXT",
            "help": "What they said about it that stayed with you; tied as --topic is.",
        },
    ),
    (["--example"], {"metavar": "TEXT", "help": "Something you did that fits it."}),
    (["--why"], {"metavar": "TEXT", "help": "Why you want this."}),
    (["--next-step"], {"metavar": "TEXT", "help": "What comes next, as they told you."}),
    (
        ["--offer-by"],
        {"metavar": "DATE", "help": "By when another offer is to be answered, if you have one."},
    ),
    (
        ["--greet-as"],
        {
            "multiple": True,
            "metavar": "NAME",
            "help": 'How to greet the reader; "Li Wei: Wei" is for Li Wei alone. Repeatable.',
        },
    ),
    (["--recruiter"], {"metavar": "PERSON", "help": 'The recruiter, as "Name <address>".'}),
    (["--agency"], {"metavar": "NAME", "help": "The recruiter's firm, when it is independent."}),
    (
        ["--decision-by"],
        {"metavar": "DATE", "help": "By when they hoped to decide: a day, 2026-W49 or 2026-12."},
    ),
    (["--time-zone"], {"metavar": "ZONE", "help": "Theirs, as Europe/Madrid; else your own."}),
    (
        ["--details"],
        {
            "metavar": "FILE",
            "help": "Take the details from a TOML or JSON file, or - for stdin.",
            "shell_complete": completing.file,
        },
    ),
    (["--from", "sender"], {"metavar": "PERSON", "help": 'You, as "Name <address>".'}),
)

_LETTER: tuple[tuple[list[str], dict[str, Any]], ...] = (
    (
        ["--say"],
        {
            "multiple": True,
            "metavar": "TEXT",
            "help": 'A sentence of your own, set in as it is; "Dana: …" of several. "" removes it.',
        },
    ),
    (
        ["--set", "extra"],
        {
            "multiple": True,
            "metavar": "KEY=VALUE",
            "help": "A further variable that your template uses. Repeatable.",
        },
    ),
    (
        ["--to"],
        {
            "metavar": "PERSON",
            "help": "Write to this person alone.",
            "shell_complete": completing.person,
        },
    ),
    (
        ["--template"],
        {
            "metavar": "FILE",
            "help": "Use this template file for the letter.",
            "shell_complete": completing.file,
        },
    ),
    (["--lang"], {"metavar": "TAG", "help": "Write in this language; your templates/de/… has it."}),
    (["--subject"], {"metavar": "TEXT", "help": "Another subject than the template's."}),
    (
        ["--attach"],
        {
            "multiple": True,
            "metavar": "FILE",
            "help": "Attach a file. Repeatable.",
            "shell_complete": completing.file,
        },
    ),
)

_ENDING: tuple[tuple[list[str], dict[str, Any]], ...] = (
    (["--edit"], {"is_flag": True, "help": "Edit the letter in your editor first."}),
    (["--open", "browse"], {"is_flag": True, "help": "Look at the letter in the browser."}),
    (["--send"], {"is_flag": True, "help": "Send it by your mail account, after a yes."}),
    (
        ["--as", "kept_as"],
        {
            "type": click.Choice(["eml", "maildir", "imap", "mailto"]),
            "help": "Put the draft into your mailbox or Maildir as well, or a new message.",
        },
    ),
    (["--draft"], {"is_flag": True, "help": "Save the draft without asking."}),
    (["--dry-run"], {"is_flag": True, "help": "Show the letter; record and save nothing."}),
    (["--anyway"], {"is_flag": True, "help": "Go on in spite of what speaks against it."}),
    (["--yes"], {"is_flag": True, "help": "Answer yes to what would be asked."}),
    (
        [*HINTS],
        {"is_flag": True, "expose_value": False, "help": "Show hints as well."},
    ),
)


def fact_options() -> list[click.Parameter]:
    """Return the parameters that state facts: an opportunity, and what is said of it."""
    return [
        click.Argument(["opportunity"], required=False, shell_complete=completing.opportunity),
        *(click.Option(names, **settings) for names, settings in _FACTS),
    ]


def parameters() -> list[click.Parameter]:
    """Return the parameters of a note's command."""
    of_letter = (click.Option(names, **settings) for names, settings in (*_LETTER, *_ENDING))
    return [*fact_options(), *of_letter]


class NoteCommand(Command):
    """The command of a note, whose help has its many options in groups."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options by what they are about."""
        groups: dict[str, list[tuple[str, str]]] = {
            "What happened": [],
            "The letter": [],
            "What to do with it": [],
        }
        for parameter in self.get_params(ctx):
            if record := parameter.get_help_record(ctx):
                groups[_group(parameter.opts[0])].append(record)
        for heading, records in groups.items():
            with formatter.section(heading):
                formatter.write_dl(records)


def _group(option: str) -> str:
    if option in _ABOUT_THE_LETTER or any(option in names for names, _ in _LETTER):
        return "The letter"
    if any(option in names for names, _ in _FACTS):
        return "What happened"
    return "What to do with it"


_ABOUT_THE_LETTER = ("--greet-as", "--from")  # facts that are kept, but of the letter to a reader


def pairs(given: Sequence[str]) -> dict[str, str]:
    """Read the KEY=VALUE pairs of --set; a fact that has an option of its own is refused."""
    from cordially import values
    from cordially.letter import facts  # which help and completion do without

    pairs = {}
    for text in given:
        key, equals, value = text.partition("=")
        key = key.strip()
        if not equals or not key.isidentifier():
            raise UsageError(f"--set {values.shown(text)} is not KEY=VALUE.")
        if key in facts.NAMES:
            by = next(fact.given_by for fact in facts.FACTS if fact.name == key)
            raise UsageError(f"--set cannot change “{key}”.", f"It is given by {by}.")
        pairs[key] = values.line(value, f"--set {key}")
    return pairs
