"""One try of one letter, as the journal keeps it: its claim, its dot, and what became of it.

Each is kept in a synced transaction before the next step on the wire; that a letter left, and
the claim of the one after it, are kept together.  The next dot is not kept with them: an outcome
waits for no other letter, and a letter that was not handed over yet is no unknown one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import nullcontext, suppress
from datetime import datetime
from typing import NamedTuple

from cordially.desk import drafting, settling
from cordially.errors import CordiallyError, DataError
from cordially.etiquette import interviews
from cordially.etiquette.case import case_of
from cordially.etiquette.policy import Policy
from cordially.life import UNSENT
from cordially.mail import eml
from cordially.model import Draft, DraftStatus
from cordially.post import smtp
from cordially.store import attempts, journal, mending, opportunities
from cordially.store import copies as copies_kept
from cordially.store.files import uninterrupted
from cordially.store.home import Home


class Result(NamedTuple):
    """What became of one draft; `reply` is the server's word, `error` why it stopped."""

    draft: Draft
    server: str
    reply: str | None = None
    error: CordiallyError | None = None


class Run(NamedTuple):
    """What the letters of one run have in common, and the claim of each."""

    home: Home
    transaction: journal.Transaction
    server: str
    clock: Callable[[], datetime]
    filed_in: str | None

    def claim(self, seen: Draft) -> Try:
        """Approve a draft's bytes and claim it for one try, in one transaction."""
        with self.transaction() as connection:
            return self.claim_within(connection, seen)

    def claim_within(self, connection: sqlite3.Connection, seen: Draft) -> Try:
        """Claim a draft in a transaction that does more; DataError when it may not be sent."""
        now = self.clock()
        draft = drafting.find(connection, seen.id)
        if draft.status not in UNSENT:
            raise cannot_be_sent(draft)
        if draft._replace(status=seen.status) != seen._replace(findings=()):
            raise DataError(
                f"Draft {draft.id} was changed after you saw it; it was not sent.",
                "Look at it again, and send it then.",
            )
        drafting.check_not_had(connection, draft)
        drafting.check_file(connection, self.home.drafts, draft)
        _check_not_recorded(connection, draft, now)
        data = attempts.wire(connection, draft.id, now) or approved(connection, draft, now)
        attempt = attempts.begin(connection, draft.id, data, self.server, now)
        return Try(self, draft._replace(status=DraftStatus.SENDING), data, attempt)


class Try:
    """The journal's side of one try: the draft that is claimed, and its approved bytes.

    `following` is the claim of the next letter, once it is kept together with this one's outcome.
    """

    def __init__(self, run: Run, draft: Draft, data: bytes, attempt: int) -> None:
        """Begin where the claim is kept, under the number of the attempt."""
        self.draft, self.data = draft, data
        self.following: Try | None = None
        self._run, self._attempt = run, attempt
        self._dot = self._sent = False

    def before_dot(self) -> None:
        """Keep that the end of the letter is about to be written."""
        with self._run.transaction() as connection:
            attempts.mark_dot(connection, self._attempt)
        self._dot = True

    def interrupted(self) -> DraftStatus:
        """Settle a try that broke off: after the dot, nobody knows."""
        if self._sent:
            return DraftStatus.SENT
        status = DraftStatus.UNKNOWN if self._dot else DraftStatus.DRAFT
        self.end(status)
        return status

    def failed(self, error: CordiallyError) -> Result:
        """Settle a try that failed, by what kind of failure it is."""
        status = DraftStatus.DRAFT
        if isinstance(error, smtp.OutcomeUnknown):
            status = DraftStatus.UNKNOWN
            error = error.with_hint(drafting.way_out(self.draft._replace(status=status)))
        elif isinstance(error, smtp.Refused):
            status = DraftStatus.REFUSED
        elif isinstance(error, smtp.Deferred) and error.phase is not smtp.Phase.AUTH:
            status = DraftStatus.DEFERRED
        reply = error.reply.text if isinstance(error, smtp.PostError) and error.reply else None
        # What cannot be recorded of a try with its dot makes the draft unknown as well.
        with suppress(CordiallyError) if status == DraftStatus.UNKNOWN else nullcontext():
            self.end(status, reply)
        return Result(self.draft._replace(status=status), self._run.server, reply, error)

    def end(self, status: DraftStatus, reply: str | None = None) -> None:
        """Keep what the draft is after a try that did not succeed."""
        with self._run.transaction() as connection:
            attempts.end(connection, self._attempt, status, self._run.clock(), reply)

    def accepted(self, receipt: smtp.Receipt, following: Draft | None) -> Result:
        """Record the server's yes, also when the person would break off just now.

        The `following` draft is claimed by the way.  One that cannot be is told on its own turn,
        and one with attachments waits for it: its bytes take long to make, the outcome none.
        """
        run, draft, now = self._run, self.draft, self._run.clock()
        try:
            with uninterrupted():
                if following and not following.attachments:
                    # What is wrong with the next letter undoes nothing of what became of this one.
                    with suppress(Exception):
                        self._record(receipt, now, following)
                if not self._sent:
                    self._record(receipt, now)
        except CordiallyError as error:
            raise smtp.OutcomeUnknown(
                f"{run.server} accepted draft {draft.id}, but that could not be recorded:"
                f" {error.message}",
                phase=smtp.Phase.DOT,
                reply=receipt.reply,
            ) from error
        sent = draft._replace(status=DraftStatus.SENT)
        return Result(sent, run.server, receipt.reply.text)

    def _record(self, receipt: smtp.Receipt, now: datetime, following: Draft | None = None) -> None:
        """Keep that a letter left, and the claim of the next, in one transaction."""
        run, draft = self._run, self.draft
        letter = settling.letter_of(draft, now, receipt.provider_id)
        with run.transaction() as connection:
            attempts.end(
                connection,
                self._attempt,
                DraftStatus.SENT,
                now,
                reply=receipt.reply.text,
                provider_id=receipt.provider_id,
            )
            attempts.add_letter(connection, draft.opportunity, letter)
            copies_kept.remove(connection, draft.id)
            if run.filed_in:
                copies_kept.put(connection, copies_kept.to_file(draft.id, run.filed_in))
            file = mending.let_go(connection, run.home.drafts, draft)
            claimed = run.claim_within(connection, following) if following else None
        self._sent, self.following = True, claimed
        drafting.remove(file)


def _check_not_recorded(connection: sqlite3.Connection, draft: Draft, now: datetime) -> None:
    """Refuse a note that its person had by other means, as was recorded after it was written."""
    opportunity = opportunities.get(connection, draft.opportunity)
    interview = opportunity and interviews.named(opportunity, draft.interview)
    if not opportunity or not interview:
        return
    case = case_of(opportunity, Policy(), now)
    if letter := case.had(draft.note, interview, draft.recipient.display_name):
        on = case.written(case.calendar.day(letter.sent))
        raise drafting.had_already(draft, f"it is recorded as sent on {on}")


def approved(connection: sqlite3.Connection, draft: Draft, now: datetime) -> bytes:
    """Make the bytes that go on the wire: Date now, the draft's Message-ID, its thread.

    Raises DataError for a draft without an address.
    """
    if not draft.recipient.addr_spec:
        raise without_address(draft)
    leaving = draft._replace(status=DraftStatus.SENDING)
    return eml.render(leaving, now, mending.references(connection, draft))


def cannot_be_sent(draft: Draft) -> DataError:
    """Return the error that says why a draft's state forbids sending it."""
    if draft.status == DraftStatus.SENT:
        return DataError(f"Draft {draft.id} is sent already.", "A draft is sent once.")
    return DataError(
        f"Draft {draft.id} is {draft.status.value} and cannot be sent.", drafting.way_out(draft)
    )


def without_address(draft: Draft) -> DataError:
    """Return the error that says how to give the address that a draft is without."""
    return DataError(
        f"Draft {draft.id} stays a draft: no address of {draft.recipient.display_name} is known.",
        f"Give it: {drafting.giving_address(draft)}",
    )
