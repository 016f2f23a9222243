"""Keep letters as drafts; revise and discard them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cordially import moments
from cordially.desk import bouncing
from cordially.errors import BusyError, DataError, NotFoundError, StorageError
from cordially.etiquette.workdays import calendar_of
from cordially.life import UNSENT
from cordially.mail import eml
from cordially.model import Address, Draft, DraftStatus, Letter, Opportunity
from cordially.store import (
    attempts,
    draft_files,
    drafts,
    journal,
    lock,
    mending,
    opportunities,
    opportunity_rows,
)
from cordially.store.files import Staging
from cordially.store.home import Home
from cordially.written import shell_word

if TYPE_CHECKING:
    from pathlib import Path

    from cordially.letter.templates import Templates


def save(
    connection: sqlite3.Connection,
    files: Staging,
    draft: Draft,
    company: str,
    now: datetime,
    *,
    anyway: bool = False,
) -> Draft:
    """Keep a draft and its file; the same note to the same person rewrites its draft.

    The number and the Message-ID of a rewritten draft stay.  Raises DataError when it
    was edited by hand, unless `anyway`.
    """
    before = check_replaceable(connection, draft, anyway=anyway)
    if before:
        check_file(connection, files.folder, before, anyway=anyway)
        draft = draft._replace(id=before.id, message_id=before.message_id, path=before.path)
    else:
        draft = draft._replace(id=drafts.next_number(connection))
    draft = draft._replace(path=draft.path or eml.filename(draft, company))
    mending.put(connection, files, draft, now)
    if before:
        drafts.change(connection, draft)
        attempts.forget_wire(connection, draft.id)
    else:
        drafts.add(connection, draft, opportunities.identity(connection, draft.opportunity))
    return draft


def completed(connection: sqlite3.Connection, draft: Draft) -> Draft:
    """Return the draft that waits for the address of its reader, edited by hand, with it.

    Any other letter is returned as it is.
    """
    before = drafts.unsent(connection, draft)
    if before and before.edited and draft.recipient.addr_spec and not before.recipient.addr_spec:
        return before._replace(recipient=draft.recipient, status=DraftStatus.DRAFT)
    return draft


def giving_address(draft: Draft) -> str:
    """Return the command by which a draft gets the address of its reader."""
    start = moments.written(opportunity_rows.moment(draft.interview))
    command = f"cordially {draft.note} {draft.opportunity} --when {start}"
    return f"{command} --to {shell_word(f'{draft.recipient.display_name} <ADDRESS>')}"


def check_not_had(connection: sqlite3.Connection, draft: Draft) -> None:
    """Refuse a note of which its person had, or may have had, another draft for the interview.

    One that came back they have not had.  Raises DataError.
    """
    for gone in drafts.gone(connection, draft):
        opportunity = opportunities.get(connection, draft.opportunity)
        if not opportunity or not bouncing.came_back(opportunity, gone.message_id):
            raise had_already(draft, f"draft {gone.id} is {gone.status.value}")


def had_already(draft: Draft, because: str) -> DataError:
    """Return the error that says that a person has had a note for an interview, and whence."""
    return DataError(
        f"{draft.recipient.display_name} has had this {draft.note} for this interview: {because}.",
        "A second one of the same kind is not sent.",
    )


def check_replaceable(
    connection: sqlite3.Connection, draft: Draft, *, anyway: bool
) -> Draft | None:
    """Return the unsent draft that a letter would write anew, if there is one.

    Raises DataError for what `check_not_had` refuses, and for a draft that was edited by hand,
    unless `anyway` or where the letter is that draft.
    """
    check_not_had(connection, draft)
    before = drafts.unsent(connection, draft)
    if before and before.edited and before.id != draft.id and not anyway:
        raise DataError(
            f"Draft {before.id} ({before.note} to {before.recipient.display_name})"
            " was edited by hand and would be written anew.",
            f"Use --anyway to replace it, or “cordially drafts show {before.id}” to see it.",
        )
    return before


def revised(templates: Templates, draft: Draft, subject: str, text: str) -> Draft:
    """Return the draft with a text edited by hand as the source of both its parts."""
    from cordially.letter import wording

    known = {
        "sender": draft.sender.display_name,
        "sender_email": draft.sender.addr_spec,
        "recipient": draft.recipient.display_name,
    }
    content = wording.from_text(templates, subject, text, draft.lang, known)
    if draft.letter.html is None:
        content = Letter(content.subject, content.text)
    return draft._replace(letter=content, edited=True)


def as_it_leaves(
    draft: Draft, opportunity: Opportunity, now: datetime, zone_name: str | None
) -> Draft:
    """Return an unsent draft with its days said as they are when it leaves now.

    One without an address gets that of its reader, where it is known by now.  `now` is on the
    sender's clock, whose zone's name is presumed for readers of whom none is known.  One that
    was edited by hand keeps its words, and so does one whose text is not that of its HTML:
    nothing tells its days from its other words.
    """
    from cordially.letter import facts, plaintext, renewing

    reader = opportunity.person(draft.recipient.display_name)
    if reader and reader.email and draft.status in UNSENT and not draft.recipient.addr_spec:
        draft = draft._replace(recipient=Address(reader.name, reader.email))
    letter = draft.letter
    if draft.edited or draft.status not in UNSENT or letter.html is None:
        return draft
    today = calendar_of(opportunity, now.tzinfo or UTC).day(now)
    region = facts.region_of(draft.lang, opportunity.time_zone or zone_name)
    anew = renewing.renewed_letter(letter, today, region, leaves_now=True)
    if anew == letter or plaintext.from_html(letter.html) != letter.text:
        return draft
    return draft._replace(letter=anew)


def changed(number: int, done: str = "changed") -> DataError:
    """Return the error for a draft to which something was done while the person was asked."""
    return DataError(
        f"Draft {number} was {done} meanwhile.",
        f"“cordially drafts show {number}” shows it as it is now.",
    )


def rewrite(
    connection: sqlite3.Connection, files: Staging, before: Draft, draft: Draft, now: datetime
) -> Draft:
    """Keep an edited draft, and its file, under its number, and return it as it is kept.

    Raises DataError when it is no longer as it was `before` it was edited.
    """
    still = find(connection, draft.id)
    if still != before._replace(findings=()):
        raise changed(draft.id, still.status if still.status != before.status else "changed")
    draft = draft._replace(status=DraftStatus.DRAFT)
    mending.put(connection, files, draft, now)
    drafts.change(connection, draft)
    attempts.forget_wire(connection, draft.id)
    return draft


def discard(home: Home, number: int, now: datetime, *, anyway: bool = False) -> Draft:
    """Discard a draft: its row stays, its file goes.

    Raises DataError when another program changed the file, unless `anyway`.
    """
    with journal.writing(home.journal) as connection:
        recover(connection, home, now)
        draft = find(connection, number)
        if draft.status not in UNSENT:
            raise DataError(f"Draft {number} is {draft.status.value} already.")
        check_file(connection, home.drafts, draft, anyway=anyway)
        discarded = draft._replace(status=DraftStatus.DISCARDED)
        drafts.change(connection, discarded)
        file = mending.let_go(connection, home.drafts, draft)
        if not file and draft.path and os.path.lexists(path := home.drafts / draft.path):
            # A letter that is not wanted any more could still be sent from there.
            raise StorageError(
                f"{path} cannot be read, so draft {number} was not discarded.",
                "Mend its permissions, or move it away.",
            )
    try:
        mending.remove([file] if file else [])
    except StorageError as error:
        raise StorageError(
            f"Draft {number} is discarded, but its file stays: {error.message}",
            "The next command that writes removes it, once that can be done.",
        ) from error
    return discarded


def write_anew(home: Home, number: int, now: datetime) -> Path:
    """Write the file of a draft anew from the kept words, over whatever stands there.

    Raises DataError for one that is no draft any more: it could be sent from there.
    """
    with draft_files.writing(home) as (connection, files):
        draft = find(connection, number)
        if draft.status not in (*UNSENT, DraftStatus.UNKNOWN):
            raise DataError(
                f"Draft {number} is {draft.status.value}; it does not come back among the drafts.",
                "Say with --out where to write it.",
            )
        mending.accept(connection, home.drafts, draft)
        mending.put(connection, files, draft, now)
    return home.drafts / (draft.path or "")


def check_file(
    connection: sqlite3.Connection, folder: Path, draft: Draft, *, anyway: bool = False
) -> None:
    """Refuse a draft whose file in the folder another program has changed; raises DataError.

    With `anyway` it may be written over, or removed, from now on.
    """
    if not mending.is_foreign(connection, folder, draft):
        return
    if not anyway:
        raise DataError(
            f"The file of draft {draft.id} was changed by another program since it was written:"
            f" {folder / (draft.path or '')}. Its words are not those that are kept.",
            f"“cordially drafts edit {draft.id}” takes in the words of the file;"
            f" “cordially drafts export {draft.id}” writes the kept ones over it.",
        )
    mending.accept(connection, folder, draft)


def recover(connection: sqlite3.Connection, home: Home, now: datetime) -> None:
    """Settle what a dead sender left behind, unless somebody is sending just now."""
    if attempts.unfinished(connection):
        with suppress(BusyError), lock.held(home.sending_lock):
            attempts.settle_abandoned(connection, now)


def catch_up(home: Home) -> None:
    """Write the files anew of drafts that follow what was recorded of their readers."""
    with journal.writing(home.journal):  # whoever writes begins with what is behind
        pass


def keep(home: Home, before: Draft, draft: Draft, now: datetime, *, anyway: bool = False) -> Draft:
    """Keep an edited draft by itself, as `rewrite` does.

    Raises DataError when another program changed its file, unless `anyway`.
    """
    (kept,) = keep_all(home, [(before, draft)], now, anyway=anyway)
    return kept


def keep_all(
    home: Home, changes: Sequence[tuple[Draft, Draft]], now: datetime, *, anyway: bool = False
) -> list[Draft]:
    """Keep drafts, as they were before and as they are now, all of them or none; see `keep`."""
    with draft_files.writing(home) as (connection, files):
        recover(connection, home, now)
        for before, _ in changes:
            check_file(connection, home.drafts, before, anyway=anyway)
        return [rewrite(connection, files, before, draft, now) for before, draft in changes]


def find(connection: sqlite3.Connection, number: int) -> Draft:
    """Return the draft of that number, or raise NotFoundError."""
    if draft := drafts.get(connection, number):
        return draft
    raise NotFoundError(f"There is no draft {number}.", "“cordially drafts” shows those there are.")


def way_out(draft: Draft) -> str:
    """Say what can be done about a draft that cannot be sent."""
    return {
        DraftStatus.DISCARDED: "Write the letter anew.",
        DraftStatus.SENDING: "Wait for the command that sends it.",
        DraftStatus.UNKNOWN: "Look into your Sent mail, then say"
        f" “cordially drafts sent {draft.id}” or “cordially drafts not-sent {draft.id}”.",
    }.get(draft.status, "")


def remove(file: Path | None) -> None:
    """Remove the `.eml` file of a letter that left, lest a mail program sends it again.

    One that stays is removed by the next command that writes.
    """
    with suppress(StorageError):
        mending.remove([file] if file else [])
