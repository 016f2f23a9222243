"""The opportunities: list, show, edit, export."""

from __future__ import annotations

import click

from cordially.cli import completing
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen
from cordially.store import journal, opportunities, overview


@click.command("list", cls=Command)
@pass_session
def list_command(session: Session) -> None:
    """List the opportunities you are pursuing, the latest interview first."""
    with journal.reading(session.home.journal) as connection:
        if session.json:
            found = opportunities.everything(connection)
        else:
            summaries = overview.summaries(connection)
    if session.json:
        screen.opportunities(found)
    elif summaries:
        screen.table(
            ("OPPORTUNITY", "COMPANY", "ROLE", "LATEST INTERVIEW", "DRAFTS", "STATUS"),
            (
                (
                    *(each.slug, each.company, each.role or ""),
                    each.latest.isoformat() if each.latest else "",
                    *(str(each.drafts or ""), each.status),
                )
                for each in summaries
            ),
        )
    else:
        screen.tell(
            "No opportunities yet. Your first letter records one: cordially thank-you --help"
        )


@click.command("show", cls=Command)
@click.argument("opportunity", shell_complete=completing.opportunity)
@pass_session
def show_command(session: Session, opportunity: str) -> None:
    """Show one opportunity, and its story: what happened, and what is to come."""
    from cordially.cli.shown import steps, story
    from cordially.desk import planning, recording
    from cordially.etiquette.case import case_of
    from cordially.store import settings

    chosen = settings.read(session.home.settings)
    with journal.reading(session.home.journal) as connection:
        found = recording.choose(connection, opportunity)
        [known] = planning.with_letters_under_way(connection, [found])
    if session.json:
        screen.opportunities([found])
        return
    now = steps.present(session, chosen)
    coming = planning.of([known], chosen.policy, now)
    calendar = case_of(found, chosen.policy, now).calendar
    screen.show("\n".join([*story.head(found, now.date()), ""]))
    screen.show("\n".join(map(story.dated, story.lines(found, coming, calendar))))


@click.command("edit", cls=Command)
@click.argument("opportunity", shell_complete=completing.opportunity)
@pass_session
def edit_command(session: Session, opportunity: str) -> None:
    """Correct the facts of an opportunity in your editor, as a details file."""
    from cordially.cli.asked import questions
    from cordially.desk import recording
    from cordially.errors import DataError
    from cordially.intake import details
    from cordially.intake.details_writer import to_toml
    from cordially.model import Opportunity

    with journal.reading(session.home.journal) as connection:
        before = recording.choose(connection, opportunity)

    def keep(text: str) -> Opportunity:
        found = details.parse_text(text.encode(), label="the details", now=session.now)
        if len(found) != 1:
            raise DataError("The details are of more than one opportunity; edit them one by one.")
        with journal.writing(session.home.journal) as connection:
            return recording.rewrite(connection, before, found[0])

    # Kept within the edit: a text that the journal refuses is offered again, like any other.
    after = questions.edited(session, to_toml([before]), keep)
    if after is None:
        screen.tell(f"{before.slug} stays as it was.")
    else:
        screen.tell(f"{after.slug} is changed.")


@click.command("export", cls=Command)
@click.argument("opportunity", required=False, shell_complete=completing.opportunity)
@pass_session
def export_command(session: Session, opportunity: str | None) -> None:
    """Print all that is known, or one opportunity, as a details file.

    “cordially add --details” reads it back; drafts that were not sent stay behind.
    """
    from cordially.desk import recording
    from cordially.intake.details_writer import to_mapping, to_toml

    with journal.reading(session.home.journal) as connection:
        found = (
            [recording.choose(connection, opportunity)]
            if opportunity
            else opportunities.everything(connection)
        )
    if session.json:
        screen.document({"opportunities": [to_mapping(each) for each in found]})
    else:
        screen.write(to_toml(found))
