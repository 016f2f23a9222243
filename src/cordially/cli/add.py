"""`add`: record an interview, or many from a details file, without writing a letter."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from cordially.cli.note_options import EXAMPLE, fact_options
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen
from cordially.model import Opportunity, Status


@click.command("add", cls=Command, params=fact_options(), epilog=EXAMPLE.format("add"))
@pass_session
def add_command(session: Session, /, opportunity: str | None, **options: Any) -> None:
    """Record an interview, past or to come; or a whole details file.

    What is known already is amended: the same company, role and start are the same
    interview. Nothing is written or sent; due tells what comes next.
    """
    from cordially.cli.asked import flags, interview
    from cordially.cli.asked.flags import Flags
    from cordially.cli.shown import letters, steps
    from cordially.desk import planning, recording
    from cordially.store import journal, settings

    stated = Flags(**options)
    chosen = settings.read(session.home.settings)
    if stated.details:
        facts = flags.from_file(session, opportunity, stated)
    else:
        with journal.reading(session.home.journal) as connection:
            kept = flags.kept(connection, opportunity, stated)
        facts = [interview.opportunity(session, stated, kept, chosen.time_zone, interview.NO_NOTE)]
    with journal.writing(session.home.journal) as connection:
        recorded = [recording.record(connection, each) for each in facts]
    if session.json:
        screen.opportunities(recorded)
        return
    now = steps.present(session, chosen)
    for each in recorded:
        role = f"{each.role} at " if each.role else ""
        screen.show(f"{each.slug}: {role}{each.company}")
        if len(recorded) <= letters.SHOWN_WHOLE and (
            found := planning.of([each], chosen.policy, now)
        ):
            screen.show(f"  {steps.outlook(found[0], now)}")
        elif each.status != Status.OPEN and _goes_on(each, now):
            screen.show(f"  It is closed ({each.status}). To go on: cordially reopen {each.slug}")


def _goes_on(opportunity: Opportunity, now: datetime) -> bool:
    """Tell whether there is an interview after the end."""
    from cordially.etiquette import interviews

    zone, end = interviews.zone_of(opportunity, now.tzinfo), opportunity.closed_on
    latest = interviews.latest(opportunity, zone)
    return bool(latest and end and interviews.day(latest, zone) > end)
