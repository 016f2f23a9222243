"""The person says which words count where another program changed the file of a draft."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

import click

from cordially.cli.asked import menus
from cordially.cli.asked.menus import Option
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.desk import drafting
from cordially.errors import DataError
from cordially.life import UNSENT
from cordially.model import Draft
from cordially.store import files, journal, mending
from cordially.values import shown

if TYPE_CHECKING:
    from cordially.letter.templates import Templates


class _Words(Enum):
    FILE = auto()
    KEPT = auto()
    QUIT = auto()


_MENU = {
    _Words.FILE: Option("[f]ile", "take in its words, as if you had edited the draft here"),
    _Words.KEPT: Option("[k]ept", "write the words that are kept over those of the file"),
    _Words.QUIT: Option("[q]uit", "leave both as they are, and stop here"),
}


def is_changed(session: Session, draft: Draft) -> bool:
    """Tell whether another program changed the file of a draft that waits."""
    if draft.status not in UNSENT:
        return False
    with journal.reading(session.home.journal) as connection:
        return mending.is_foreign(connection, session.home.drafts, draft)


def told(session: Session, draft: Draft) -> str:
    """Say that another program changed the file of a draft."""
    path = session.home.drafts / (draft.path or "")
    return f"The file of draft {draft.id} was changed by another program: {path}"


def settle(session: Session, draft: Draft) -> bool:
    """Ask whose words count where the file of a draft was changed; tell whether it was.

    Then file and journal are the same again.  Raises click.Abort when the person quits.
    """
    if not is_changed(session, draft):
        return False
    screen.tell(told(session, draft))
    choice = menus.chosen(_MENU, "Whose words count?")
    if choice == _Words.QUIT:
        raise click.Abort
    if choice == _Words.FILE:
        from cordially.store import templates  # and with it Jinja

        taken = as_in_file(session, draft, templates.load(session.home))
        drafting.keep(session.home, draft, taken, session.now, anyway=True)
    else:
        drafting.write_anew(session.home, draft.id, session.now)
    return True


def settle_all(session: Session, drafts: Sequence[Draft], *, asks: bool) -> bool:
    """Settle each draft whose file was changed, and tell whether any was.

    Where nobody `asks`, raise DataError for the first.
    """
    if asks:
        return any([settle(session, draft) for draft in drafts])  # noqa: C419 - each is asked about
    with journal.reading(session.home.journal) as connection:
        for draft in drafts:
            drafting.check_file(connection, session.home.drafts, draft)
    return False


def as_in_file(session: Session, draft: Draft, loaded: Templates) -> Draft:
    """Return a draft with the words of its file; the files attached stay those that are kept.

    Raises DataError for a file that cannot be read as a letter.
    """
    path = session.home.drafts / (draft.path or "")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise files.unusable(path, error) from error
    return as_read(draft, content, str(path), loaded)


def as_read(draft: Draft, content: bytes, label: str, loaded: Templates) -> Draft:
    """Return a draft with the words of a message, as `as_in_file` does; `label` is its place."""
    from cordially.intake import found_letter  # which reads any message, and loads long

    found = found_letter.read(content, label)
    taken = drafting.revised(loaded, draft, found.subject or draft.letter.subject, found.text)
    kept = tuple(each.filename for each in draft.attachments)
    if found.attachments != kept:
        there = ", ".join(map(shown, found.attachments)) or "none"
        raise DataError(
            f"{label} has other files attached than draft {draft.id}: {there}.",
            f"“cordially drafts export {draft.id} --out PATH” writes the kept letter elsewhere; a"
            " note written anew with --attach and --anyway has the files that you name.",
        )
    if found.beside:
        raise DataError(
            f"{label} goes to others besides: {', '.join(map(str, found.beside))}.",
            "A letter has one reader: take them out of the file, or send it from your mail"
            " program.",
        )
    return taken._replace(
        sender=found.sender or draft.sender, recipient=found.recipient or draft.recipient
    )
