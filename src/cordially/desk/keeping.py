"""Write the letters of one run of a note, and keep them: all or none, or one by one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from cordially.desk import composing, drafting, recording, reviewing
from cordially.errors import DataError
from cordially.model import Draft, Letter, Opportunity
from cordially.store import draft_files, journal
from cordially.store import drafts as kept_drafts
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


def replaceable(work: Work, drafts: Iterable[Draft]) -> tuple[list[Draft], list[DataError]]:
    """Return the letters that may be kept, and why the others may not."""
    found, refused = [], []
    with journal.reading(work.home.journal) as connection:
        for draft in drafts:
            try:
                _check_replaceable(connection, work, draft)
                found.append(draft)
            except DataError as error:
                refused.append(error)
    return found, refused


def check_replaceable(work: Work, drafts: Iterable[Draft]) -> None:
    """Refuse letters that may not be kept, as `drafting.check_replaceable` does.

    Also those whose draft's file another program has changed, unless they are written anyway.
    """
    with journal.reading(work.home.journal) as connection:
        for draft in drafts:
            _check_replaceable(connection, work, draft)


def _check_replaceable(connection: sqlite3.Connection, work: Work, draft: Draft) -> None:
    before = drafting.check_replaceable(connection, draft, anyway=work.anyway)
    if before and not work.anyway:
        drafting.check_file(connection, work.home.drafts, before)


def replaced(work: Work, letters: Iterable[Draft]) -> list[Draft]:
    """Return the unsent drafts that letters would write anew."""
    with journal.reading(work.home.journal) as connection:
        found = [kept_drafts.unsent(connection, each) for each in letters]
    return [each for each in found if each]


def record(work: Work) -> list[Opportunity]:
    """Record what is given, before any of its letters is kept."""
    with journal.writing(work.home.journal) as connection:
        return [recording.record(connection, given) for given in work.given]


def keep(work: Work, draft: Draft) -> Draft:
    """Keep one letter of an opportunity that is recorded."""
    with draft_files.writing(work.home) as (connection, files):
        drafting.recover(connection, work.home, work.now)
        company = recording.choose(connection, draft.opportunity).company
        kept = drafting.save(connection, files, draft, company, work.now, anyway=work.anyway)
    return kept


def save(
    work: Work,
    chosen: Sequence[Sequence[Draft]] | None = None,
    *,
    whole: bool = True,
    goes_on: Callable[[], bool] = lambda: True,
) -> list[Draft]:
    """Record what is given and keep all the letters, or none of them.

    The letters are those `chosen` for each opportunity, else they are written one by one.
    Without `whole` the drafts come back without their words: a thousand would need much room.
    `goes_on` is asked after each opportunity; on its no those that are done are kept.
    """
    saved = []
    with draft_files.writing(work.home) as (connection, files):
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
            if not goes_on():
                break
    return saved


def _written(connection: sqlite3.Connection, work: Work, opportunity: Opportunity) -> list[Draft]:
    said = kept_drafts.said(connection, opportunity.slug or "", work.request.note)
    drafts = list(composing.compose(opportunity, work.request, work.templates, said))
    if not work.anyway:
        drafts = [drafting.completed(connection, draft) for draft in drafts]
    return reviewing.reviewed(connection, drafts, opportunity, work.desk)
