"""`forget`: an opportunity goes for good, with all that hangs on it."""

from __future__ import annotations

from collections.abc import Sequence

import click

from cordially.cli import arguments
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import letters, screen
from cordially.desk import recording
from cordially.errors import UsageError
from cordially.model import Draft, Opportunity
from cordially.store import journal


@click.command("forget", cls=Command)
@arguments.opportunity()
@click.option("--yes", is_flag=True, help="Forget it without being asked.")
@pass_session
def forget_command(session: Session, opportunity: str, yes: bool) -> None:
    """Remove an opportunity for good: people, interviews, letters, replies, drafts, files.

    “cordially export” writes it down before, if you may want it again.
    """
    from cordially.cli import copying
    from cordially.cli.asked import questions
    from cordially.desk import history

    with journal.reading(session.home.journal) as connection:
        known = recording.choose(connection, opportunity)
        drafts = history.to_forget(connection, session.home, known.slug or "")
    if not session.json:
        screen.tell(_inventory(session, known, drafts))
    if not yes and not session.terminal:
        raise UsageError(
            "What is forgotten does not come back, and there is no terminal to ask on.",
            "Say --yes to forget it.",
        )
    if not yes and not questions.confirm(session, f"Forget {known.slug} for good?", otherwise=""):
        screen.tell(f"{known.slug} stays as it was.")
        return
    for told in copying.let_go(session, drafts):
        screen.tell(told)
    history.forget(session.home, known.slug or "", session.now)
    if session.json:
        screen.opportunities([known])
    else:
        screen.show(f"{known.slug} is forgotten.")


def _inventory(session: Session, known: Opportunity, drafts: Sequence[Draft]) -> str:
    """Tell what goes."""
    from cordially.cli.asked import changed

    counts = (
        (len(known.people), "person", "people"),
        (len(known.interviews), "interview", "interviews"),
        (len(known.letters), "letter", "letters"),
        (len(known.replies), "reply", "replies"),
        (len(drafts), "draft", "drafts"),
    )
    told = ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts)
    lines = [f"{known.slug}: {', '.join(filter(None, (known.company, known.role)))}", f"  {told}"]
    for each in drafts:
        there = each.path and (session.home.drafts / each.path).exists()
        file = f": {letters.file(session, each.path)}" if there else ""
        if there and changed.is_changed(session, each):
            file += " (changed by another program)"
        name = each.recipient.display_name
        lines.append(f"  draft {each.id} ({each.status}), {each.note} to {name}{file}")
    return "\n".join(lines)
