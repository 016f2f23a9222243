"""The template family: the letters, the person's own over the shipped ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import click

from cordially import facts, files, letter
from cordially.cli import ask, show
from cordially.cli.note_options import pairs
from cordially.cli.session import Group, Session, pass_session
from cordially.errors import CordiallyError, DataError, NotFoundError, UsageError
from cordially.store import notes, templates
from cordially.template import Source, Templates

_SET = click.option(
    "--set", "extra", multiple=True, metavar="KEY=VALUE", help="A variable of your own. Repeatable."
)
_NAME = click.argument("name")


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
        show.data({"templates": [dict(zip(keys, row, strict=True)) for row in rows]})
    else:
        show.table(("NOTE", "WORDING", "WHAT IT IS FOR"), (row[:3] for row in rows))


@template_command.command("show")
@click.argument("name", required=False)
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
            show.data({"name": name, "path": source.filename, "source": source.text})
        else:
            click.echo(source.text, nl=False)


@template_command.command("edit")
@_NAME
@_SET
@pass_session
def edit_command(session: Session, name: str, extra: Sequence[str]) -> None:
    """Edit a template in your editor; a shipped one becomes yours."""
    file_name = _file_name(name)
    before = _source(session, file_name).text

    def read(text: str) -> str:
        _try(session, file_name, text, pairs(extra))
        return text

    changed = ask.edited(session, before, read)
    if changed is None:
        click.echo(f"{name} stays as it was.", err=True)
    else:
        _keep(session, file_name, changed)


@template_command.command("new")
@_NAME
@pass_session
def new_command(session: Session, name: str) -> None:
    """Begin a note of your own, or your version of a shipped one.

    A new name becomes a command: cordially NAME. The name of a shipped note begins a
    file that takes over only the blocks you put into it.
    """
    from cordially.cli.main import COMMANDS

    if not re.fullmatch(r"_?[a-z][a-z0-9]*(-[a-z0-9]+)*", name) or name in COMMANDS:
        raise UsageError(
            f"“{name}” cannot be the name of a note.",
            "Use lower-case letters, digits and hyphens, and no name of a command.",
        )
    file_name = f"{name}{notes.SUFFIX}"
    path = session.home.templates / file_name
    if path.exists():
        raise UsageError(f"{path} is there already.", f"cordially template edit {name}")
    shipped = (notes.SHIPPED / file_name).exists()
    _keep(session, file_name, _CHILD.format(name=name) if shipped else _NOTE.format(name=name))


@template_command.command("check")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@_SET
@pass_session
def check_command(session: Session, names: Sequence[str], extra: Sequence[str]) -> None:
    """Try every note, or those named, on made-up facts."""
    loaded = templates.load(session.home)
    wrong: dict[str, str | None] = {}
    for name in names or notes.find(session.home.templates):
        try:
            letter.trial(loaded, _file_name(name), session.now.date(), pairs(extra))
            wrong[name] = None
        except CordiallyError as error:
            wrong[name] = error.message
    if session.json:
        results = [{"name": name, "ok": not fault, "error": fault} for name, fault in wrong.items()]
        show.data({"templates": results})
    else:
        click.echo("\n".join(f"{name}: {fault or 'fine'}" for name, fault in wrong.items()))
    broken = [name for name, fault in wrong.items() if fault]
    if broken:
        raise DataError(
            f"{len(broken)} of {len(wrong)} templates cannot be used: {', '.join(broken)}.",
            "Mend them with “cordially template edit NAME”.",
        )


@template_command.command("preview")
@_NAME
@_SET
@click.option("--open", "browse", is_flag=True, help="Look at it in the browser.")
@pass_session
def preview_command(session: Session, name: str, extra: Sequence[str], browse: bool) -> None:
    """Show the letter that a template makes of made-up facts."""
    loaded = templates.load(session.home)
    found, _ = letter.trial(loaded, _file_name(name), session.now.date(), pairs(extra))
    if browse:
        click.echo(f"The letter is in {ask.browse(found.html or '')}", err=True)
    if session.json:
        show.data({"subject": found.subject, "text": found.text, "html": found.html})
    else:
        click.echo(f"Subject: {found.subject}\n\n{show.wrapped(session, found.text)}")


@template_command.command("diff")
@_NAME
@pass_session
def diff_command(session: Session, name: str) -> None:
    """Show how your version of a template differs from the shipped one."""
    from difflib import unified_diff

    file_name = _file_name(name)
    own, shipped = session.home.templates / file_name, notes.SHIPPED / file_name
    if not own.exists():
        _source(session, file_name)
        click.echo(f"{name} is as it was shipped.", err=True)
        return
    before = templates.read(shipped).splitlines(True) if shipped.exists() else []
    difference = unified_diff(
        before, templates.read(own).splitlines(True), f"shipped/{file_name}", str(own)
    )
    if session.json:
        show.data({"name": name, "diff": "".join(difference)})
    else:
        click.echo("".join(difference), nl=False)


@template_command.command("reset")
@_NAME
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_session
def reset_command(session: Session, name: str, yes: bool) -> None:
    """Go back to the shipped wording; yours is kept beside it, with a ~ after its name."""
    file_name = _file_name(name)
    own = session.home.templates / file_name
    if not own.exists():
        raise NotFoundError(f"There is no {name} template of yours.", "Nothing was changed.")
    if not yes and not ask.confirm(session, f"Put {own} aside?", otherwise="Say --yes."):
        return
    kept = own.with_name(f"{own.name}~")
    try:
        own.replace(kept)
    except OSError as error:
        raise files.unusable(kept, error) from error
    click.echo(f"Your version is kept as {kept}", err=True)


def _show_variables(session: Session) -> None:
    if session.json:
        show.data({"variables": [fact._asdict() for fact in facts.FACTS]})
    else:
        show.table(("NAME", "WHAT IT HOLDS", "GIVEN BY"), facts.FACTS)


def _file_name(name: str) -> str:
    if name.endswith(".j2"):
        return name
    return f"{name}.j2" if name.endswith(".txt") else f"{name}{notes.SUFFIX}"


def _origin(own: Path, file_name: str) -> str:
    if not (own / file_name).exists():
        return "shipped"
    return "yours, over the shipped" if (notes.SHIPPED / file_name).exists() else "yours"


def _source(session: Session, file_name: str) -> Source:
    found = templates.sources(session.home.templates)(file_name)
    if found is None:
        raise NotFoundError(
            f"There is no template {file_name}.", "“cordially template list” shows those there are."
        )
    return found


def _try(session: Session, file_name: str, text: str, extra: dict[str, str]) -> None:
    """Raise what is wrong with a template that is not saved yet."""
    own = templates.sources(session.home.templates)
    changed = Templates(lambda name: Source(text, file_name) if name == file_name else own(name))
    if file_name.startswith("_"):
        changed.mentions(file_name)
    else:
        note = file_name.removesuffix(".txt.j2").removesuffix(notes.SUFFIX)
        letter.trial(changed, f"{note}{notes.SUFFIX}", session.now.date(), extra)


def _keep(session: Session, file_name: str, text: str) -> None:
    path = session.home.templates / file_name
    files.write(path, text.encode())
    click.echo(str(path))


_CHILD = """\
{{# Your version of {name}: what you put into a block replaces the shipped wording. #}}
{{% extends "shipped/{name}.html.j2" %}}

{{% block greeting %}}Dear {{{{ greet_as }}}},{{% endblock %}}
"""

_NOTE = """\
{{# One line that says what this note is for. #}}
{{% extends "_letter.html.j2" %}}

{{% block subject %}}{{{{ company }}}}, {name}{{% endblock %}}

{{% block body %}}
<p>We spoke {{{{ when }}}} about {{{{ position }}}}.</p>
{{% endblock %}}
"""
