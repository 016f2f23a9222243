"""What is asked for on a terminal where the command line leaves it out.

Each is the `callback` of a parameter that click takes for optional; without a terminal it says
in a sentence what is missing.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import click

from cordially.cli import completing
from cordially.cli.session import FunctionT, Session

Callback = Callable[[click.Context, click.Parameter, Any], Any]


def _asking(what: str) -> Callback:
    """Return the callback that asks by the function of that name in `asked.missing`."""

    def value(context: click.Context, _: click.Parameter, given: Any) -> Any:
        if given not in (None, ()) or context.resilient_parsing:
            return given
        from cordially.cli.asked import missing

        return getattr(missing, what)(context.ensure_object(Session))

    return value


def opportunity(*, closed: bool = False) -> Callable[[FunctionT], FunctionT]:
    """Add the argument that names an opportunity; one that is `closed` is asked for among such."""
    return click.argument(
        "opportunity",
        required=False,
        metavar="OPPORTUNITY",
        callback=_asking("closed_opportunity" if closed else "opportunity"),
        shell_complete=completing.opportunity,
    )


def draft(function: FunctionT) -> FunctionT:
    """Add the argument that is a draft's number."""
    return click.argument(
        "number",
        required=False,
        type=int,
        metavar="NUMBER",
        callback=_asking("draft"),
        shell_complete=completing.draft,
    )(function)


def drafts(function: FunctionT) -> FunctionT:
    """Add the argument that is the numbers of one or more drafts."""
    return click.argument(
        "numbers",
        nargs=-1,
        type=int,
        metavar="DRAFT...",
        callback=_asking("drafts"),
        shell_complete=completing.draft,
    )(function)


def note(name: str) -> Callable[[FunctionT], FunctionT]:
    """Add the argument of that name that names a note."""
    return click.argument(
        name,
        required=False,
        metavar=name.upper(),
        callback=_asking("note"),
        shell_complete=completing.note,
    )


ending = _asking("ending")
"""Asks how an opportunity ended."""

shell = _asking("shell")
"""Asks which shell it is."""


FILE_ENDINGS = (".ics", ".eml", ".vcf")
"""How the files end that bring facts: invitations, mails, cards."""


def is_file(name: str) -> bool:
    """Tell an argument that names such a file, or a folder, from the name of an opportunity."""
    apart = {"/", os.sep, os.altsep or os.sep}
    return name == "-" or any(each in name for each in apart) or name.lower().endswith(FILE_ENDINGS)
