"""Write the letters of one run of a note, and keep all of them or none."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from cordially.desk import composing, drafting, recording, reviewing
from cordially.model import Draft, Letter, Opportunity
from cordially.store import drafts as kept_drafts
from cordially.store import journal
from cordially.store.files import staged
from cordially.store.home import Home

if TYPE_CHECKING:
    from cordially.letter.templates import Templates


class Work(NamedTuple):
    """All that one run of a note needs to write its letters.

    `given` are the facts that are stated of each opportunity, which its letters will record.
    `now` is the present; with `anyway` a draft that was edited by hand is written anew.
    """

    home: Home
    now: datetime
    given: Sequence[Opportunity]
    request: composing.Request
    templates: Templates
    desk: reviewing.Desk
    anyway: bool = False


def composed(work: Work) -> list[tuple[Opportunity, list[Draft]]]:
    """Write the letters for what would be known, and review them; nothing is recorded."""
    with journal.reading(work.home.journal) as connection:
        known = [recording.known(connection, given) for given in work.given]
        return [(each, _written(connection, work, each)) for each in known]


def check_replaceable(work: Work, drafts: Iterable[Draft]) -> None:
    """Refuse letters that may not be kept, as `drafting.check_replaceable` does."""
    with journal.reading(work.home.journal) as connection:
        for draft in drafts:
            drafting.check_replaceable(connection, draft, anyway=work.anyway)


def save(
    work: Work, chosen: Sequence[Sequence[Draft]] | None = None, *, whole: bool = True
) -> list[Draft]:
    """Record what is given and keep all the letters, or none of them.

    The letters are those `chosen` for each opportunity, else they are written one by one.
    Without `whole` the drafts come back without their words: a thousand would need much room.
    """
    saved = []
    with staged(work.home.drafts) as files, journal.writing(work.home.journal) as connection:
        drafting.recover(connection, work.home, work.now)
        for place, given in enumerate(work.given):
            recorded = recording.record(connection, given)
            slug = recorded.slug or ""
            drafts = (
                _written(connection, work, recorded)
                if chosen is None
                else [draft._replace(opportunity=slug) for draft in chosen[place]]
            )
            for draft in drafts:
                kept = drafting.save(
                    connection, files, draft, recorded.company, work.now, anyway=work.anyway
                )
                saved.append(kept if whole else kept._replace(letter=Letter("", "")))
        files.sync()
    return saved


def _written(connection: sqlite3.Connection, work: Work, opportunity: Opportunity) -> list[Draft]:
    said = kept_drafts.said(connection, opportunity.slug or "", work.request.note)
    drafts = list(composing.compose(opportunity, work.request, work.templates, said))
    return reviewing.reviewed(drafts, opportunity, work.desk)
