"""What became of letters: said by the person, or left open by a sender that died."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from cordially.desk import drafting
from cordially.errors import DataError
from cordially.life import UNSENT
from cordially.model import Draft, DraftStatus, SentLetter
from cordially.store import attempts, journal, lock, mending
from cordially.store import drafts as kept
from cordially.store.home import Home


def settle_abandoned(home: Home, clock: Callable[[], datetime]) -> None:
    """Settle what a sender left behind that died; call it with the lock in hand."""
    if home.journal.exists():
        with journal.writing(home.journal) as connection:
            attempts.settle_abandoned(connection, clock())


def settle(
    home: Home, number: int, now: datetime, *, sent: bool, at: datetime | None = None
) -> Draft:
    """Record what the person says of a draft: that it left, or that an unknown one did not.

    `at` is when it left, if that is not now.  Raises DataError when the draft's state leaves
    nothing to say.
    """
    with journal.reading(home.journal) as connection:
        drafting.find(connection, number)  # before the lock makes a home of nothing
    with lock.held(home.sending_lock):
        settle_abandoned(home, lambda: now)
        return _settled(home, number, at or now, sent=sent)


def record_sent(home: Home, number: int, now: datetime) -> Draft:
    """Record that a draft left by other means, as `settle` does, with the lock in hand."""
    return _settled(home, number, now, sent=True)


def _settled(home: Home, number: int, now: datetime, *, sent: bool) -> Draft:
    with journal.writing(home.journal) as connection:
        draft = drafting.find(connection, number)
        allowed = (*UNSENT, DraftStatus.UNKNOWN) if sent else (DraftStatus.UNKNOWN,)
        if draft.status not in allowed:
            state = "a draft still" if draft.status == DraftStatus.DRAFT else draft.status.value
            raise DataError(f"Draft {number} is {state}; there is nothing to settle.")
        if not sent and (other := kept.unsent(connection, draft)):
            raise DataError(
                f"Draft {other.id} is the same note to the same person already.",
                f"Discard it first: cordially drafts discard {other.id}",
            )
        status = DraftStatus.SENT if sent else DraftStatus.DRAFT
        kept.advance(connection, number, status, among=allowed)
        if sent:
            attempts.add_letter(connection, draft.opportunity, letter_of(draft, now, None))
            # Its mail program may well have written to it.
            mending.accept(connection, home.drafts, draft)
            file = mending.let_go(connection, home.drafts, draft)
    if sent:
        drafting.remove(file)
    return draft._replace(status=status)


def letter_of(draft: Draft, now: datetime, provider_id: str | None) -> SentLetter:
    """Return what is recorded of a draft that left."""
    return SentLetter(
        note=draft.note,
        to=draft.recipient.display_name,
        sent=now.replace(microsecond=0),
        subject=draft.letter.subject,
        message_id=draft.message_id,
        provider_id=provider_id,
    )
