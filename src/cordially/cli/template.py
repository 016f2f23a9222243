"""The template family: the letters, the person's own over the shipped ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cordially import values
from cordially.cli import (
    arguments,
    completing,
    skeletons,
    template_letter,
    template_own,
    template_trial,
)
from cordially.cli.asked import questions
from cordially.cli.note_options import pairs
from cordially.cli.session import Group, Session, pass_session
from cordially.cli.shown import letters, screen
from cordially.errors import CordiallyError, DataError, NotFoundError, UsageError
from cordially.lasting import sync_folder
from cordially.letter import facts, preview, wording
from cordially.letter.templates import Source
from cordially.store import files, notes, templates

if TYPE_CHECKING:
    from cordially.letter.from_letter import Found

_SET = click.option(
    "--set", "extra", multiple=True, metavar="KEY=VALUE", help="A variable of your own. Repeatable."
)
_NAME = arguments.note("name")


@click.group("template", cls=Group)
def template_command() -> None:
    """Look at the letters' templates, and make them yours.

    NAME is a note (thank-you), the page around all letters (_letter), or with .txt the
    text part of a note (thank-you.txt). Your files stand before the shipped ones.
    """


@template_command.command("list")
@pass_session
def list_command(session: Session) -> None:
    """List the notes, and whose wording each has."""
    own = session.home.templates
    rows = [
        (name, _origin(own, path.name), notes.help_line(path), str(path))
        for name, path in notes.find(own).items()
    ]
    if session.json:
        keys = ("name", "origin", "help", "path")
        screen.document({"templates": [dict(zip(keys, row, strict=True)) for row in rows]})
    else:
        screen.table(("NOTE", "WORDING", "WHAT IT IS FOR"), (row[:3] for row in rows))


@template_command.command("show")
@click.argument("name", required=False, shell_complete=completing.note)
@click.option("--variables", is_flag=True, help="List what a template can say instead.")
@pass_session
def show_command(session: Session, name: str | None, variables: bool) -> None:
    """Print a template, or with --variables the facts that any template may use."""
    if variables:
        _show_variables(session)
    elif name is None:
        raise UsageError("Which template?", "Name one, as in: cordially template show thank-you")
    else:
        source = _source(session, _file_name(name))
        if session.json:
            screen.document({"name": name, "path": source.filename, "source": source.text})
        else:
            screen.write(source.text)


@template_command.command("edit")
@_NAME
@_SET
@pass_session
def edit_command(session: Session, name: str, extra: Sequence[str]) -> None:
    """Edit a template in your editor; a shipped one becomes yours."""
    file_name = _own_name(name)
    before = _source(session, file_name).text

    def keep(text: str) -> Path:
        template_trial.unsaved(session, file_name, text, pairs(extra))
        return _keep(session, file_name, text)

    path = questions.edited(session, before, keep, file_name[file_name.index(".") :])
    if session.json:
        screen.document({"name": name, "path": path and str(path), "changed": path is not None})
    else:
        if path:
            screen.show(str(path))
        else:
            screen.tell(f"{name} stays as it was.")


@template_command.command("new")
@_NAME
@click.option(
    "--from-letter",
    "letter",
    metavar="FILE",
    help="Make it of a letter that you wrote before, text or .eml.",
)
@pass_session
def new_command(session: Session, name: str, letter: str | None) -> None:
    """Begin a note of your own, or your version of a shipped one.

    A new name becomes a command: cordially NAME. The name of a shipped note begins a
    file with all its blocks in comments; those that you take out of them, it takes over.
    With .txt after a note's name it begins the note's text part, which is otherwise made
    from the HTML. With a language before it, as de/thank-you, it begins the note in that
    language.

    With --from-letter it is your own letter, with facts in place of the name, the employer,
    the role, the day, and of what is known about an opportunity with that employer.
    """
    from cordially.cli.commands import COMMANDS

    found = re.fullmatch(_OWN_NAME, name)
    if not found or name in COMMANDS:
        raise UsageError(
            f"{values.shown(name)} cannot be the name of a note.",
            "Use lower-case letters, digits and hyphens, and no name of a command.",
        )
    (note, text_part), file_name = found.groups(), _file_name(name)
    path = session.home.templates / file_name
    if path.exists():
        raise UsageError(f"{path} is there already.", f"cordially template edit {name}")
    facts_found: Sequence[Found] = ()
    if letter and text_part:
        raise UsageError("A letter makes a whole note, no text part.", "Leave .txt away.")
    if letter:
        content, facts_found = template_letter.made_of(session, letter, name)
    elif text_part:
        _source(session, f"{note}{notes.SUFFIX}")
        content = skeletons.TEXT.format(name=note)
    else:
        content = template_own.begun(note)
    if letter:
        template_trial.unsaved(session, file_name, content, {})
    _keep(session, file_name, content)
    if session.json:
        shown = {"found": [each._asdict() for each in facts_found]} if letter else {}
        screen.document({"name": name, "path": str(path), **shown})
    else:
        screen.show(str(path))
        if letter:
            template_letter.tell(facts_found)


@template_command.command("check")
@click.argument("names", nargs=-1, metavar="[NAME]...", shell_complete=completing.note)
@_SET
@pass_session
def check_command(session: Session, names: Sequence[str], extra: Sequence[str]) -> None:
    """Try every note, or those named, on made-up facts."""
    loaded = templates.load(session.home)
    for name in names:
        _source(session, _file_name(name))
    unused = set(given := pairs(extra))
    wrong: dict[str, str | None] = {}
    for name in names or notes.find(session.home.templates):
        try:
            unused -= template_trial.saved(session, loaded, _file_name(name), given)
            wrong[name] = None
        except CordiallyError as error:
            unused.clear()  # what a broken template uses is not known
            wrong[name] = f"{error.message}{f' {error.hint}' if error.hint else ''}"
    if session.json:
        results = [{"name": name, "ok": not fault, "error": fault} for name, fault in wrong.items()]
        screen.document({"templates": results})
    else:
        screen.show("\n".join(f"{name}: {fault or 'fine'}" for name, fault in wrong.items()))
    broken = [name for name, fault in wrong.items() if fault]
    if broken:
        raise DataError(
            f"{len(broken)} of {len(wrong)} templates cannot be used: {', '.join(broken)}.",
            "Mend them with “cordially template edit NAME”.",
        )
    if unused:
        raise DataError(f"None of the templates uses “{min(unused)}”.", "Leave that --set away.")


@template_command.command("preview")
@_NAME
@_SET
@click.option("--open", "browse", is_flag=True, help="Look at it in the browser.")
@pass_session
def preview_command(session: Session, name: str, extra: Sequence[str], browse: bool) -> None:
    """Show the letter that a template makes of made-up facts."""
    file_name = _file_name(name)
    _source(session, file_name)
    loaded, note = templates.load(session.home), template_trial.note_of(file_name)
    found = wording.trial(loaded, note, session.now.date(), pairs(extra))
    if browse:
        between = (facts.SAMPLE_SENDER, facts.SAMPLE_READER)
        questions.browse([preview.Sheet(*between, found, wording.language(note))])
    if session.json:
        screen.document({"subject": found.subject, "text": found.text, "html": found.html})
    else:
        screen.show(f"Subject: {found.subject}\n\n{letters.wrapped(session, found.text)}")


@template_command.command("diff")
@_NAME
@pass_session
def diff_command(session: Session, name: str) -> None:
    """Show how the wording of your version of a template differs from the shipped one."""
    file_name = _own_name(name)
    own = session.home.templates / file_name
    difference = ""
    if own.exists():
        difference = template_own.difference(own, file_name)
    else:
        _source(session, file_name)
    if session.json:
        screen.document({"name": name, "diff": difference})
    elif difference:
        screen.write(difference)
    else:
        screen.tell(f"{name} says what was shipped.")


@template_command.command("reset")
@_NAME
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_session
def reset_command(session: Session, name: str, yes: bool) -> None:
    """Go back to the shipped wording; yours is kept, with a ~ after its name.

    A note that is yours alone is put away: the command of its name goes.

    Versions kept before stay: the next ones are numbered, ~2, ~3.
    """
    own = session.home.templates / _own_name(name)
    if not own.exists():
        raise NotFoundError(f"There is no {name} template of yours.", "Nothing was changed.")
    kept = template_own.free_name(own)
    is_over = (notes.SHIPPED / own.name).exists()
    instead = "Go back to the shipped wording, and keep yours" if is_over else f"Put {name} away"
    question = f"{instead} as {kept.name}?"
    if not yes and not questions.confirm(session, question, otherwise="Say --yes."):
        screen.tell("Nothing was changed.")
        return
    try:
        own.replace(kept)
    except OSError as error:
        raise files.unusable(kept, error) from error
    sync_folder(own.parent)
    if session.json:
        screen.document({"name": name, "kept": str(kept)})
    else:
        screen.tell(f"Your version is kept as {kept}")


# A note, in the folder of a language or in none; or the text part of one.
_OWN_NAME = r"((?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/)?_?[a-z][a-z0-9]*(?:-[a-z0-9]+)*)(\.txt)?"


def _show_variables(session: Session) -> None:
    if session.json:
        screen.document({"variables": [fact._asdict() for fact in facts.FACTS]})
    else:
        screen.table(("NAME", "WHAT IT HOLDS", "GIVEN BY"), facts.FACTS)


def _file_name(name: str) -> str:
    if name.endswith(".j2"):
        return name
    return f"{name}.j2" if name.endswith(".txt") else f"{name}{notes.SUFFIX}"


def _own_name(name: str) -> str:
    """Return the file name of a template that is to be the person's own."""
    file_name = _file_name(name)
    if file_name.startswith("shipped/"):
        raise UsageError(
            "What is shipped stays as it is.",
            f"Leave “shipped/” away for a version of your own: {name.removeprefix('shipped/')}.",
        )
    if not all(map(templates.is_plain, file_name.split("/"))):
        raise NotFoundError(f"There is no template {values.shown(file_name)}.")
    return file_name


def _origin(own: Path, file_name: str) -> str:
    if not (own / file_name).exists():
        return "shipped"
    return "yours, over the shipped" if (notes.SHIPPED / file_name).exists() else "yours"


def _source(session: Session, file_name: str) -> Source:
    found = templates.sources(session.home.templates)(file_name)
    if found is None:
        name = file_name.partition(".")[0]
        near = values.nearest(name, notes.find(session.home.templates))
        raise NotFoundError(
            f"There is no template {file_name}.",
            f"Did you mean {near}?"
            if near and near != name
            else "“cordially template list” shows those there are.",
        )
    return found


def _keep(session: Session, file_name: str, text: str) -> Path:
    path = session.home.templates / file_name
    files.write(path.resolve(), text.encode())  # a link stays one
    return path
