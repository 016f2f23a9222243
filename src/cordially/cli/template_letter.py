"""Templates made of letters that a person wrote before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.store import files

if TYPE_CHECKING:
    from cordially.letter.from_letter import Found


def made_of(session: Session, letter: str, name: str) -> tuple[str, Sequence[Found]]:
    """Make a template of a letter, with what is known of the opportunity that it names."""
    from cordially.intake import details, found_letter
    from cordially.letter import from_letter
    from cordially.store import journal, opportunities

    read = found_letter.read(details.read_file(files.typed(letter)), letter)
    with journal.reading(session.home.journal) as connection:
        known = from_letter.known_from(read.text, opportunities.everything(connection))
    if read.sender:
        known.setdefault("sender", read.sender.display_name)
    if read.recipient:
        known.setdefault("recipient", read.recipient.display_name)
    return from_letter.template_of(
        read.text, subject=read.subject, known=known, about=f"{name}, in words of your own."
    )


def tell(found: Sequence[Found]) -> None:
    """Show which facts stand in a template now, and for which words."""
    if found:
        rows = ((each.fact, each.words, str(each.times)) for each in found)
        screen.table(("FACT", "STANDS FOR", "TIMES"), rows)
    else:
        screen.tell("No fact stands in it yet: “cordially template edit” lets you put some in.")
