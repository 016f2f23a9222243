"""The command of a note, made without loading what writes its letters."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from cordially.cli.note_options import EXAMPLE, parameters
from cordially.cli.session import Command, Session


def note_command(note: str, help_line: str) -> click.Command:
    """Make the command of a note."""
    return Command(
        note,
        params=parameters(),
        callback=click.pass_obj(partial(_run, note)),
        help=f"{help_line}\n\nOPPORTUNITY is one that is known already; otherwise state its details"
        " here. They are kept, so that the next note needs only its name.",
        short_help=help_line,
        epilog=EXAMPLE.format(note),
    )


def _run(note: str, session: Session, opportunity: str | None, **options: Any) -> None:
    # And with them Jinja, which help and completion do without.
    from cordially.cli import notes
    from cordially.cli.asked import flags

    notes.run(note, session, opportunity, flags.asked(options))
