"""`calendar`: the dates to come as a file for the person's calendar."""

from __future__ import annotations

import click

from cordially.cli import completing
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen
from cordially.errors import UsageError


@click.command("calendar", cls=Command)
@click.option(
    "--out",
    metavar="FILE",
    shell_complete=completing.file,
    help="Write the file here; - is stdout, as without.",
)
@pass_session
def calendar_command(session: Session, out: str | None) -> None:
    """Write what is to be done as dates for your calendar (.ics).

    Import it again whenever something has changed: dates move, and what is done or over is
    cancelled.
    """
    from cordially.cli.shown import steps
    from cordially.desk import planning, reminders
    from cordially.mail import ics
    from cordially.store import files, journal, settings

    path = files.typed(out) if out and out != "-" else None
    if session.json and not path:
        raise UsageError(
            "The calendar and --json both want stdout.", "Say with --out where to write the file."
        )
    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    # Where there is no journal yet, there is nothing to remember either.
    opened = journal.writing if session.home.journal.exists() else journal.reading
    with opened(session.home.journal) as connection:
        found = planning.steps(connection, chosen.policy, now)
        events = reminders.export(connection, found, now)
        content = ics.render(events, now)
        if path:  # before it is remembered: what was not written was not exported
            files.write(path, content)
    if path is None:
        screen.write_bytes(content)
    elif session.json:
        screen.document({"path": str(path), "events": len(events)})
    else:
        screen.show(str(path))
