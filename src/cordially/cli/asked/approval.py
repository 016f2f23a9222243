"""The person sees a letter, and saves, sends, edits or leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

from cordially.cli.asked import menus, questions
from cordially.cli.asked.menus import Option
from cordially.cli.session import Session
from cordially.cli.shown import letters, screen
from cordially.desk import drafting
from cordially.errors import CordiallyError
from cordially.intake import letter_text
from cordially.model import Draft

if TYPE_CHECKING:
    from cordially.letter.templates import Templates


class Choice(Enum):
    """What the person wants with a letter that they see."""

    SAVE = auto()
    SEND = auto()
    KEEP = auto()
    EDIT = auto()
    LOOK = auto()
    SKIP = auto()
    QUIT = auto()


_SAVE = Option("[s]ave draft", "keep it among the drafts, now")
_SEND = Option("se[n]d", "keep it, and send it by your account when all letters are decided")
_EDIT = Option("[e]dit", "change it in your editor, and see it again")
_LOOK = Option("[l]ook in the browser", "see it as its reader will")
_SKIP = Option("s[k]ip", "leave this letter away, and go on to the next")
_QUIT = Option("[q]uit", "stop here; what is saved and what you told stay kept")

_YES = Option("[y]es", "send it, once all letters are decided")
_NO = Option("[n]o", "let it stay a draft")
_QUIT_SENDING = Option("[q]uit", "send none of these letters; they stay drafts")


def approved(
    session: Session,
    draft: Draft,
    templates: Templates,
    look: Callable[[Draft], Draft],
    *,
    can_send: bool,
) -> tuple[Choice, Draft]:
    """Show a letter on the terminal until it is to be saved, sent or skipped, or all is to end.

    Returns the letter as the person wants it.  `look` reviews an edited one.  With `can_send`
    it can be sent as well.
    """
    menu = {Choice.SAVE: _SAVE, Choice.SEND: _SEND, Choice.EDIT: _EDIT, Choice.LOOK: _LOOK}
    menu |= {Choice.SKIP: _SKIP, Choice.QUIT: _QUIT}
    if not can_send:
        del menu[Choice.SEND]
    shown = None
    while True:
        if draft is not shown:
            screen.tell(f"\n{letters.letter(session, draft)}")
            letters.tell_findings(session, [draft])
            screen.tell()
            shown = draft
        choice = menus.chosen(menu, usual=Choice.SAVE)
        if choice == Choice.EDIT:
            try:
                changed = edited(session, draft, templates)
            except CordiallyError as error:  # one bad edit is no reason to leave the others
                screen.tell(questions.told(error))
                continue
            draft = look(changed) if changed else draft
        elif choice == Choice.LOOK:
            browse([draft])
        else:
            return choice, draft


def to_send(question: str, draft: Draft) -> Choice:
    """Ask whether a letter that is shown is to leave: SEND, KEEP, EDIT or QUIT."""
    menu = {Choice.SEND: _YES, Choice.KEEP: _NO, Choice.EDIT: _EDIT, Choice.LOOK: _LOOK}
    menu |= {Choice.QUIT: _QUIT_SENDING}
    while (choice := menus.chosen(menu, question, usual=Choice.KEEP)) == Choice.LOOK:
        browse([draft])
    return choice


def edited(
    session: Session,
    draft: Draft,
    templates: Templates,
    *,
    keep: bool = False,
    before: Draft | None = None,
) -> Draft | None:
    """Let the person edit a letter as text; None when it stayed as it was.

    With `keep` the draft is kept within the edit: a text that the journal refuses is
    offered again, like any other.  `before` is how it is kept so far, if that is other.
    """

    def read(text: str) -> Draft:
        new = letter_text.read(text)
        changed = drafting.revised(templates, draft, new.subject, new.text)
        changed = changed._replace(sender=new.sender, recipient=new.recipient)
        if not keep:
            return changed
        kept, anyway = before or draft, before is not None
        return drafting.keep(session.home, kept, changed, session.now, anyway=anyway)

    return questions.edited(session, letter_text.write(draft), read)


def browse(drafts: Sequence[Draft]) -> None:
    """Open letters in the browser, all on one page."""
    from cordially.letter.preview import Sheet

    questions.browse(
        [
            Sheet(
                draft.sender,
                draft.recipient,
                draft.letter,
                draft.lang,
                attached=tuple(each.filename for each in draft.attachments),
            )
            for draft in drafts
        ]
    )
