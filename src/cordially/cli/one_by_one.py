"""Letters on the terminal, one after the other: each is seen, and kept at once when saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cordially.cli.asked import approval, changed
from cordially.cli.asked.approval import Choice
from cordially.cli.asked.flags import Asked
from cordially.cli.session import Session
from cordially.cli.shown import letters, screen
from cordially.desk import keeping, reviewing
from cordially.desk.keeping import Work
from cordially.model import Draft, Opportunity
from cordially.store import journal


def decided(
    session: Session, work: Work, asked: Asked, *, can_send: bool
) -> tuple[list[Draft], list[Draft]]:
    """Let the person decide each letter, and return those to leave now, and those kept.

    What the person told is recorded before the first letter is shown, and a letter at the
    moment when it is saved: whatever ends the run, that stays.
    """
    composed = keeping.composed(work)
    if not work.anyway:
        there = keeping.replaced(work, (draft for _, drafts in composed for draft in drafts))
        settled = [changed.settle(session, each) for each in there]
        if any(settled):
            composed = keeping.composed(work)  # from the words that count now
    fit, refused = keeping.replaceable(work, (draft for _, drafts in composed for draft in drafts))
    if refused and not fit:
        raise refused[0]
    recorded = keeping.record(work)
    for why in refused:
        screen.tell(f"{why.message} It stays as it is.")
    if asked.browse and not asked.edit:
        approval.browse(fit)
    staying: list[Draft] = []
    leaving: list[Draft] = []
    finished = False
    try:
        for (known, drafts), record in zip(composed, recorded, strict=True):
            look = partial(looked_at, work, known)
            for draft in (each for each in drafts if each in fit):
                named = draft._replace(opportunity=record.slug or "")
                if asked.edit:
                    named = edited(session, work, known, named)
                if asked.edit and asked.browse:
                    approval.browse([named])
                goes = can_send and bool(named.recipient.addr_spec)
                choice, named = approval.approved(
                    session, named, work.templates, look, can_send=goes
                )
                if choice == Choice.QUIT:
                    return [], sorted([*staying, *leaving])
                if choice != Choice.SKIP:
                    saved = keeping.keep(work, named)
                    (leaving if choice == Choice.SEND else staying).append(saved)
                    screen.tell(f"Saved as draft {saved.id}.")
        finished = True
    finally:
        if not finished:
            staying = sorted([*staying, *leaving])
            if leaving:
                screen.tell("Nothing was sent.")
        if staying:
            letters.letters(session, staying, saved=True, seen=True)
        if not finished or not (staying or leaving):
            screen.tell(kept(recorded, work.request.note))
    return leaving, staying


def edited(session: Session, work: Work, opportunity: Opportunity, draft: Draft) -> Draft:
    """Let the person edit a letter first, and return it reviewed anew."""
    new = approval.edited(session, draft, work.templates)
    return looked_at(work, opportunity, new) if new else draft


def looked_at(work: Work, opportunity: Opportunity, draft: Draft) -> Draft:
    """Return a letter reviewed."""
    with journal.reading(work.home.journal) as connection:
        return reviewing.reviewed(connection, [draft], opportunity, work.desk)[0]


def kept(recorded: Sequence[Opportunity], note: str) -> str:
    """Say that what the person told is kept, and how to go on."""
    if len(recorded) > 1:
        return f"What you told of {len(recorded)} opportunities is kept. “cordially due” goes on."
    slug, company = recorded[0].slug, recorded[0].company
    return (
        f"What you told of {company} is kept. To go on: cordially {note} {slug}\n"
        f"To correct it: cordially edit {slug}"
    )
