"""What can stand where the person presses TAB, for the parameters that take a name.

Each is the `shell_complete` of a parameter.  It may raise: whoever asks takes any error for
there being nothing to say.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from cordially.cli.session import Session

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def opportunity(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """Complete the name of an opportunity."""
    from cordially.store import glance

    return matching(glance.opportunities(_session(context).home.journal), begun)


def opportunity_or_file(
    context: click.Context, parameter: click.Parameter, begun: str
) -> list[CompletionItem]:
    """Complete the name of an opportunity; what is none may become that of a file."""
    return opportunity(context, parameter, begun) or file(context, parameter, begun)


def draft(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """Complete the number of a draft."""
    from cordially.store import glance

    return matching(glance.drafts(_session(context).home.journal), begun)


def person(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """Complete somebody's name, of the opportunity that is named before if one is."""
    from cordially.store import glance

    # Where an option still lacks its value, click has not given the arguments their names yet.
    of = context.params.get("opportunity") or next(iter(context.args), None)
    return matching(glance.people(_session(context).home.journal, of), begun)


def note(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """Complete the name of a note, which is that of its template too."""
    from cordially.store import notes

    found = notes.find(_session(context).home.templates)
    return matching([(name, notes.help_line(path)) for name, path in found.items()], begun)


def topic(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """Complete a topic of the manual."""
    from cordially.store import manual

    return matching(manual.topics().items(), begun)


def file(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """Leave it to the shell to complete the name of a file."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(begun, type="file")]


def matching(rows: Iterable[tuple[str, str]], begun: str) -> list[CompletionItem]:
    """Return the words, each with its meaning, that begin so in whatever case."""
    from click.shell_completion import CompletionItem

    start = begun.casefold()
    return [
        CompletionItem(word, help=meaning)
        for word, meaning in dict(rows).items()
        if word.casefold().startswith(start)
    ]


def _session(context: click.Context) -> Session:
    return context.ensure_object(Session)
