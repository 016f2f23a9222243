"""`missed`: they agreed a call and did not call."""

from __future__ import annotations

import click

from cordially.cli import completing
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen
from cordially.etiquette import recipients


@click.command("missed", cls=Command)
@click.argument("opportunity", shell_complete=completing.opportunity)
@click.option(
    "--when", metavar="WHEN", help="For when it was agreed; else the latest that is known."
)
@pass_session
def missed_command(session: Session, opportunity: str, when: str | None) -> None:
    """Record that they agreed a call and did not call.

    No thanks are owed for it; the note missed-call asks for another time, best the same day.
    """
    from cordially.cli.shown import steps
    from cordially.desk import history, planning, recording
    from cordially.intake import when as moments
    from cordially.store import journal, settings

    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    with journal.writing(session.home.journal) as connection:
        before = recording.choose(connection, opportunity)
        zone = history.zone_of(before, now)
        start = moments.parse_when(when, now=now, zone=zone) if when else None
        after = history.missed(before, start, now)
        history.keep(connection, before, after)
    if session.json:
        screen.opportunities([after])
        return
    screen.show(f"{after.slug}: that they did not call is recorded.")
    for step in planning.of([after], chosen.policy, now):
        if step.note == recipients.MISSED_CALL:
            screen.show(f"  {steps.outlook(step, now)}")
