"""`help`: a page of the manual, or what a command says of itself."""

from __future__ import annotations

import click

from cordially import values
from cordially.cli import completing
from cordially.cli.session import Command, Session
from cordially.cli.shown import screen
from cordially.errors import NotFoundError
from cordially.store import manual


@click.command("help", cls=Command)
@click.argument("words", metavar="[TOPIC]", nargs=-1, shell_complete=completing.topic)
@click.pass_context
def help_command(context: click.Context, words: tuple[str, ...]) -> None:
    """Read the manual: a page a topic; without one, the topics.

    The name of a command or a letter shows its options, as --help does.
    """
    session = context.ensure_object(Session)
    topic = " ".join(words)
    if not topic:
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
    inner = context.find_root()
    words = name.split()
    for place, word in enumerate(words):
        group = inner.command
        command = group.get_command(inner, word) if isinstance(group, click.Group) else None
        if command is None:
            known = group.list_commands(inner) if isinstance(group, click.Group) else ()
            near = values.nearest(word, known if place else [*manual.topics(), *known])
            raise NotFoundError(
                f"The manual has no topic {values.shown(name)}.",
                f"Did you mean “{' '.join([*words[:place], near])}”?"
                if near
                else "“cordially help” lists them all.",
            )
        inner = click.Context(command, info_name=word, parent=inner, **command.context_settings)
    return inner.get_help()
