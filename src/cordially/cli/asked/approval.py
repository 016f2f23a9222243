"""The person sees a letter, and saves, edits or leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import click

from cordially.cli.asked import questions
from cordially.cli.session import Session
from cordially.cli.shown import letters, screen
from cordially.desk import drafting
from cordially.intake import letter_text
from cordially.letter.templates import Templates
from cordially.model import Draft


class Choice(NamedTuple):
    """The letter as the person wants it, and whether it is to be sent at once."""

    draft: Draft
    send: bool = False


def approved(
    session: Session,
    draft: Draft,
    templates: Templates,
    look: Callable[[Draft], Draft],
    *,
    can_send: bool,
) -> Choice | None:
    """Show a letter on the terminal until it is to be saved; None when the person quits.

    `look` reviews an edited one.  With `can_send` it can be sent at once as well.
    """
    menu = "[s]ave draft" + (", se[n]d" if can_send else "")
    shown = None
    while True:
        if draft is not shown:
            screen.tell(f"\n{letters.letter(session, draft)}")
            letters.tell_findings(session, [draft])
            screen.tell()
            shown = draft
        screen.tell(f"{menu}, [e]dit, [l]ook in the browser, [q]uit? ", end="")
        answer = click.getchar(echo=False).lower()
        if not answer:  # the terminal is gone
            raise click.Abort
        screen.tell(answer if answer.isprintable() else "")
        if answer in ("s", "\r", "\n"):
            return Choice(draft)
        if answer == "n" and can_send:
            return Choice(draft, send=True)
        if answer == "e":
            changed = edited(session, draft, templates)
            draft = look(changed) if changed else draft
        elif answer == "l":
            browse([draft])
        elif answer in ("q", "\x1b"):
            return None


def edited(
    session: Session, draft: Draft, templates: Templates, *, keep: bool = False
) -> Draft | None:
    """Let the person edit a letter as text; None when it stayed as it was.

    With `keep` the draft is kept within the edit: a text that the journal refuses is
    offered again, like any other.
    """

    def read(text: str) -> Draft:
        new = letter_text.read(text)
        changed = drafting.revised(templates, draft, new.subject, new.text)
        changed = changed._replace(sender=new.sender, recipient=new.recipient)
        return drafting.keep(session.home, draft, changed, session.now) if keep else changed

    return questions.edited(session, letter_text.write(draft), read)


def browse(drafts: Sequence[Draft]) -> None:
    """Open letters in the browser, all on one page."""
    from cordially.letter.preview import Sheet

    questions.browse(
        [
            Sheet(
                *(draft.sender, draft.recipient, draft.letter, draft.lang),
                attached=tuple(each.filename for each in draft.attachments),
            )
            for draft in drafts
        ]
    )
