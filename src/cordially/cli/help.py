"""`help`: a page of the manual, or what a command says of itself."""

from __future__ import annotations

from typing import cast

import click

from cordially import values
from cordially.cli import completing
from cordially.cli.session import Command, Session
from cordially.cli.shown import screen
from cordially.errors import NotFoundError
from cordially.store import manual


@click.command("help", cls=Command)
@click.argument("topic", required=False, shell_complete=completing.topic)
@click.pass_context
def help_command(context: click.Context, topic: str | None) -> None:
    """Read the manual: a page a topic; without one, the topics.

    The name of a command or a letter shows its options, as --help does.
    """
    session = context.ensure_object(Session)
    if topic is None:
        _list(session)
        return
    text = manual.page(topic) or _options(context, topic)
    if session.json:
        screen.document({"topic": topic, "text": text})
    elif session.terminal:
        screen.page(text)
    else:
        screen.show(text.rstrip("\n"))


def _list(session: Session) -> None:
    topics = manual.topics()
    if session.json:
        lines = [{"topic": topic, "line": line} for topic, line in topics.items()]
        screen.document({"topics": lines})
    else:
        screen.table(("TOPIC", "WHAT IT TELLS"), topics.items())
        screen.tell("\nRead one with cordially help TOPIC.")


def _options(context: click.Context, name: str) -> str:
    """Return the `--help` of a command; raises NotFoundError, with the nearest name."""
    root = context.find_root()
    program = cast(click.Group, root.command)
    command = program.get_command(root, name)
    if command is None:
        near = values.nearest(name, [*manual.topics(), *program.list_commands(root)])
        raise NotFoundError(
            f"The manual has no topic {values.shown(name)}.",
            f"Did you mean “{near}”?" if near else "“cordially help” lists them all.",
        )
    inner = click.Context(command, info_name=name, parent=root, **command.context_settings)
    return command.get_help(inner)
