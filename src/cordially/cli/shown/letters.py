"""Letters and drafts as they are shown: as text, by a line each, or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from cordially.cli.session import Session
from cordially.cli.shown import findings, fitting, screen
from cordially.life import UNSENT
from cordially.model import Draft

_WIDTH = 78


def letters(session: Session, drafts: Sequence[Draft], *, saved: bool, seen: bool = False) -> None:
    """Show letters, and where they were saved; many are shown by a line each.

    `seen` tells that the person has read them already.
    """
    if session.json:
        screen.document({"drafts": [draft_document(session, draft) for draft in drafts]})
        return
    if not seen and len(drafts) <= SHOWN_WHOLE:
        rule = "-" * min(_WIDTH, screen.width_of(sys.stdout) or _WIDTH)
        screen.show(f"\n\n{rule}\n\n".join(letter(session, draft) for draft in drafts))
    if saved:
        lines = (
            f"Draft {each.id} for {each.recipient.display_name}: {file(session, each.path)}"
            for each in drafts
        )
        screen.show(("" if seen or len(drafts) > SHOWN_WHOLE else "\n") + "\n".join(lines))
        _tell_of_addresses(drafts)
    elif len(drafts) > SHOWN_WHOLE:
        screen.show("\n".join(f"{each.recipient}: {each.letter.subject}" for each in drafts))
    if not seen:
        tell_findings(session, drafts)
    if saved:
        screen.tell(_what_now([each.id for each in drafts]))


def _tell_of_addresses(drafts: Sequence[Draft]) -> None:
    """Say how drafts get the addresses that they are without, or leave without them."""
    for draft in drafts:
        if not draft.recipient.addr_spec and draft.id and draft.status in UNSENT:
            from cordially.desk import drafting  # and with it email, which lists do without

            screen.tell(
                f"No address of {draft.recipient.display_name} is known yet: copy the text, or"
                f" give the address: {drafting.giving_address(draft)}"
            )


def tell_findings(session: Session, drafts: Sequence[Draft]) -> None:
    """Tell the person what was found in letters; hints are for JSON and `-v`."""
    each_told = (findings.of_draft(each, hints=session.hints) for each in drafts)
    told = "\n\n".join(text for text in each_told if text)
    if told:
        screen.tell(f"\n{told}")


def _what_now(numbers: Sequence[int]) -> str:
    """Say what can be done with drafts that are saved."""
    if len(numbers) > SHOWN_WHOLE:
        return "\nTo see them all: cordially drafts"
    first, them = numbers[0], "it" if len(numbers) == 1 else "one"
    return (
        f"\nTo open {them} in your mail program: cordially drafts open {first}\n"
        f"To send {'it' if len(numbers) == 1 else 'them'} from here:"
        f" cordially send {' '.join(map(str, numbers))}\n"
        f"To change {them}: cordially drafts edit {first}"
    )


SHOWN_WHOLE = 7
"""As many letters as a panel has people are shown as they read; more are a list."""


def letter(session: Session, draft: Draft) -> str:
    """Return a letter as it reads: header lines, an empty line, the text.

    Only on a terminal are the lines wrapped; the letter itself has one line a paragraph.
    """
    head = [
        f"From:    {draft.sender}",
        f"To:      {reader(draft)}",
        f"Subject: {draft.letter.subject}",
    ]
    head += [f"Attached: {each.filename}" for each in draft.attachments]
    return "\n".join([*head, "", wrapped(session, draft.letter.text)])


def reader(draft: Draft) -> str:
    """Return whom a letter is to, as people write it, and that no address is known of them."""
    known = draft.recipient.addr_spec
    return str(draft.recipient) if known else f"{draft.recipient} (no address yet)"


def wrapped(session: Session, text: str) -> str:
    """Return a letter's text without its last line end, its lines wrapped for a terminal."""
    text = text.rstrip("\n")
    if not session.terminal:
        return text
    return fitting.fitted(text, min(_WIDTH, screen.width_of(sys.stdout) or _WIDTH))


def draft_document(session: Session, draft: Draft) -> dict[str, Any]:
    """Return a draft as its JSON document."""
    return {
        "id": draft.id or None,
        "note": draft.note,
        "variant": draft.variant,
        "opportunity": draft.opportunity,
        "to": {"name": draft.recipient.display_name, "email": draft.recipient.addr_spec or None},
        "from": {"name": draft.sender.display_name, "email": draft.sender.addr_spec},
        "subject": draft.letter.subject,
        "text": draft.letter.text,
        "html": draft.letter.html,
        "status": draft.status.value,
        "message_id": draft.message_id,
        "path": file(session, draft.path),
        "findings": [findings.document(each) for each in draft.findings],
    }


def draft_line(session: Session, draft: Draft) -> dict[str, Any]:
    """Return the JSON document of a draft in a list, without the letter's parts."""
    document = draft_document(session, draft)
    del document["text"], document["html"]
    return document


def file(session: Session, name: str | None) -> str | None:
    """Return the whole path of a draft's file."""
    return str(session.home.drafts / name) if name else None
