"""The opportunities: list, show, edit, export."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import click

from cordially.cli import arguments, completing
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen
from cordially.model import Opportunity
from cordially.store import journal, opportunities, overview


@click.command("list", cls=Command)
@click.option("--all", "everything", is_flag=True, help="On a terminal too: those that are closed.")
@pass_session
def list_command(session: Session, everything: bool) -> None:
    """List the opportunities you are pursuing, the latest interview first.

    On a terminal those that are open, unless --all is said; in a pipe and with --json all.
    """
    only_open = not everything and screen.width_of(sys.stdout) is not None
    with journal.reading(session.home.journal) as connection:
        if session.json:
            pieces = list(screen.opportunity_pieces(opportunities.everything(connection)))
        else:
            summaries = overview.summaries(connection, only_open=only_open)
            closed = overview.closed(connection) if only_open else 0
    if session.json:
        screen.write_json(pieces)
        return
    if summaries:
        screen.table(
            ("OPPORTUNITY", "COMPANY", "ROLE", "LATEST INTERVIEW", "DRAFTS", "STATUS"),
            summaries,
        )
    elif not closed:
        screen.tell(
            "No opportunities yet. Your first letter records one: cordially thank-you --help"
        )
    if closed:
        none = "" if summaries else "Nothing is open. "
        screen.tell(f"{none}{closed} {'is' if closed == 1 else 'are'} closed: cordially list --all")


@click.command("show", cls=Command)
@arguments.opportunity()
@click.option("--open", "browse", is_flag=True, help="Look at it in the browser, as a time line.")
@pass_session
def show_command(session: Session, opportunity: str, browse: bool) -> None:
    """Show one opportunity, and its story: what happened, and what is to come.

    With --open all of it is one web page, whose file is printed; --json does not go with it.
    """
    from cordially.cli.shown import steps, story
    from cordially.desk import planning, recording
    from cordially.etiquette.case import case_of
    from cordially.store import settings

    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    if browse:
        from cordially.cli import browsing

        browsing.one(session, opportunity, chosen.policy, now)
        return
    with journal.reading(session.home.journal) as connection:
        found = recording.choose(connection, opportunity)
        [known] = planning.with_letters_under_way(connection, [found])
    if session.json:
        screen.opportunities([found])
        return
    coming = planning.of([known], chosen.policy, now)
    calendar = case_of(found, chosen.policy, now).calendar
    screen.show("\n".join([*story.head(found, now.date()), ""]))
    screen.show("\n".join(map(story.dated, story.lines(found, coming, calendar))))


@click.command("edit", cls=Command)
@arguments.opportunity()
@pass_session
def edit_command(session: Session, opportunity: str) -> None:
    """Correct the facts of an opportunity in your editor, as a details file."""
    from cordially.cli import copying
    from cordially.cli.asked import questions
    from cordially.desk import recording
    from cordially.errors import DataError
    from cordially.intake import details
    from cordially.intake.details_writer import to_toml

    with journal.reading(session.home.journal) as connection:
        before = recording.choose(connection, opportunity)

    def keep(text: str) -> Opportunity:
        found = details.parse_text(text.encode(), label="the details", now=session.now)
        if len(found) != 1:
            raise DataError("The details are of more than one opportunity; edit them one by one.")
        with journal.writing(session.home.journal) as connection:
            return recording.rewrite(connection, before, found[0])

    # Kept within the edit: a text that the journal refuses is offered again, like any other.
    with copying.followed(session):
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
    from cordially.intake.details_writer import pieces

    with journal.reading(session.home.journal) as connection:
        found: Iterable[Opportunity] = (
            [recording.choose(connection, opportunity)]
            if opportunity
            else opportunities.everything(connection)
        )
        # Written when the journal is let go: whoever reads the pipe may take their time.
        texts = list(screen.opportunity_pieces(found) if session.json else pieces(found))
    if session.json:
        screen.write_json(texts)
    else:
        for text in texts:
            screen.write(text)
