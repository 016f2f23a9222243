"""`doctor --restore`, and what is asked before the first letter after it."""

from __future__ import annotations

from cordially.cli.asked import questions
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.desk import restoring
from cordially.errors import UsageError
from cordially.store import journal
from cordially.written import joined


def restore(session: Session) -> None:
    """Put back the copy of the journal after a yes, and say what is to be settled now."""
    day = restoring.day_of_copy(session.home)
    if not session.terminal:
        raise UsageError(
            "Putting back the journal needs a yes, and there is no terminal to ask on.",
            "Run “cordially doctor --restore” on a terminal.",
        )
    screen.tell(f"The journal goes back to {day}: what was written since is no longer in it.")
    if not questions.confirm(session, "Put it back?", otherwise=""):
        screen.tell("The journal stays as it was.")
        return
    kept, numbers = restoring.restore(session.home, session.now)
    if session.json:
        screen.document({"restored": day.isoformat(), "kept": kept, "unknown": numbers})
        return
    screen.show(f"The journal is that of {day}. The one that was in its place is kept as {kept}.")
    if numbers:
        screen.tell(
            f"Of {joined(str(each) for each in numbers)} nobody knows whether they left since:"
            " look into your Sent mail, then say “cordially drafts sent N” or “cordially drafts"
            " not-sent N” of each."
        )
    screen.tell("What else left since, say with “cordially wrote”.")


def settle(session: Session, *, yes: bool) -> bool:
    """Ask whether all is recorded that left since the copy was made; tell whether to go on.

    Raises DataError where `yes` was said beforehand: it approves words, and not what left.
    """
    with journal.reading(session.home.journal) as connection:
        made = restoring.since(connection)
        if yes:
            restoring.check(connection)
    if not made:
        return True
    screen.tell(
        f"The journal was put back as it was on {made}: letters that left since are not in it"
        " unless you recorded them (“cordially wrote”, “cordially drafts sent N”)."
    )
    if not questions.confirm(session, "Is all recorded that left since?", otherwise=""):
        return False
    restoring.all_said(session.home)
    return True
