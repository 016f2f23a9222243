"""`missed`: they agreed a call and did not call."""

from __future__ import annotations

import click

from cordially import merging, moments
from cordially.cli import arguments
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen
from cordially.etiquette import recipients


@click.command("missed", cls=Command)
@arguments.opportunity()
@click.option(
    *("--when", "--at", "--on", "when"),
    metavar="WHEN",
    help="For when it was agreed, where more than one could be meant.",
)
@pass_session
def missed_command(session: Session, opportunity: str, when: str | None) -> None:
    """Record that they agreed a call and did not call.

    No thanks are owed for it; the note missed-call asks for another time, best the same day.
    """
    from cordially.cli.asked import changes, days
    from cordially.cli.shown import steps
    from cordially.desk import history, planning, recording, rescheduling
    from cordially.store import journal, settings

    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    with journal.reading(session.home.journal) as connection:
        known = recording.choose(connection, opportunity)
    if when:
        start = days.moment(session, when, now, history.zone_of(known, now))
    else:
        found = rescheduling.unwritten(known, now)
        start = changes.which(session, found, "did not come").start
    with journal.writing(session.home.journal) as connection:
        before = recording.choose(connection, known.slug or "")
        after = rescheduling.missed(before, start, now)
        history.keep(connection, before, after)
    if session.json:
        screen.opportunities([after])
        return
    screen.show(f"{after.slug}: that they did not call is recorded.")
    if not merging.interview_at(before, start):
        screen.tell(f"The call of {moments.written(start)} was not known before.")
    for step in planning.of([after], chosen.policy, now):
        if step.note == recipients.MISSED_CALL:
            screen.show(f"  {steps.outlook(step, now)}")
    if call := merging.interview_at(after, start):
        changes.tell_drafts(session, after.slug or "", call)
