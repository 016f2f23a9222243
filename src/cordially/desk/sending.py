"""Send drafts, each exactly once: claim, submit, record, settle.

Every arrow in the life of a draft is one synced transaction, made before the next step
on the wire.  What cannot be known is kept as unknown, and never sent again by itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext, suppress
from datetime import datetime
from typing import NamedTuple, Protocol

from cordially.account import Account
from cordially.desk import drafting, login, settling
from cordially.errors import CordiallyError, DataError
from cordially.etiquette import interviews
from cordially.etiquette.case import case_of
from cordially.etiquette.policy import Policy
from cordially.life import UNSENT
from cordially.mail import eml
from cordially.model import Draft, DraftStatus
from cordially.post import sendmail, smtp
from cordially.store import attempts, journal, lock, mending, opportunities
from cordially.store import copies as copies_kept
from cordially.store.files import uninterrupted
from cordially.store.home import Home


class Line(Protocol):
    """An open way out, which takes one letter after the other."""

    def submit(
        self, sender: str, recipient: str, data: bytes, *, before_dot: Callable[[], None]
    ) -> smtp.Receipt:
        """Hand one letter over; `before_dot` is called before its end is written."""


class Copies(Protocol):
    """Copies of drafts, which other programs could send as well."""

    def take(self, draft: Draft) -> None:
        """Remove those of a draft that is claimed, before anything is sent; raise if not."""

    def settle(self, draft: Draft) -> None:
        """Put back those of a letter that did not leave; never fails."""


class Post(NamedTuple):
    """A way out: its name for people, and how to open it for the letters of one run."""

    name: str
    connect: Callable[[], AbstractContextManager[Line]]


class Result(NamedTuple):
    """What became of one draft; `reply` is the server's word, `error` why it stopped."""

    draft: Draft
    server: str
    reply: str | None = None
    error: CordiallyError | None = None


def send(
    home: Home,
    drafts: Sequence[Draft],
    post: Post,
    clock: Callable[[], datetime],
    copies: Copies | None = None,
    filed_in: str | None = None,
) -> Iterator[Result]:
    """Send drafts, as the person approved them, over one connection, one after the other.

    `copies` go after the claim and before the connection.  `filed_in` is the account in whose
    Sent the letters are to be found.

    Stops at a failure that would meet the next draft as well; drafts that were not tried
    give no result, one that may not be sent gives one with its error.  Raises BusyError
    while another command sends, and what cannot be laid to a single draft.
    """
    with lock.held(home.sending_lock), ExitStack() as stack:
        settling.settle_abandoned(home, clock, sends=True)
        line: Line | None = None
        for seen in drafts:
            try:
                draft, data, attempt = _claim(home, seen, post, clock)
            except DataError as error:  # of this letter; the next may be fit
                yield Result(seen, post.name, error=error)
                continue
            steps = _Steps(home, attempt, clock, filed_in)
            try:
                if copies:
                    copies.take(draft)
                line = line or stack.enter_context(post.connect())
                receipt = line.submit(
                    draft.sender.addr_spec,
                    draft.recipient.addr_spec,
                    data,
                    before_dot=steps.before_dot,
                )
                result = steps.accepted(draft, post, receipt)
            except CordiallyError as error:
                result = steps.failed(draft, post, error)
            except BaseException:
                if (status := steps.interrupted()) != DraftStatus.UNKNOWN:
                    if copies:
                        copies.settle(draft._replace(status=status))
                    raise
                unknown = draft._replace(status=DraftStatus.UNKNOWN)
                result = Result(unknown, post.name, error=_interrupted(draft, post))
            if copies:
                copies.settle(result.draft)
            yield result
            # Unfit for sending is one letter; all else would meet the next one too.
            why = result.error
            if why and not getattr(why, "connection_usable", isinstance(why, DataError)):
                return


def by_account(
    account: Account, environment: Mapping[str, str], ask: login.Ask | None = None
) -> Post:
    """Return the way out that the settings name; the password is looked for at once.

    Raises SettingsError when they name none, NotAllowedError when there is no password.
    """
    if account.sendmail:
        command = account.sendmail
        return Post(command[0], lambda: nullcontext(_Program(command)))
    server = login.server(account)
    credentials = login.credentials(account, environment, ask)
    return Post(server.host, lambda: login.logged_in(account, credentials, environment))


class _Program(NamedTuple):
    """A sendmail-like program, run anew for each letter."""

    command: tuple[str, ...]

    def submit(
        self, sender: str, recipient: str, data: bytes, *, before_dot: Callable[[], None]
    ) -> smtp.Receipt:
        # Before the program runs: if this process is killed, the system ends the program's
        # input, and it takes what it has by then for the whole letter.
        before_dot()
        return sendmail.submit(self.command, sender, recipient, data, before_dot=_nothing)


def _nothing() -> None:
    pass


def approved(connection: sqlite3.Connection, draft: Draft, now: datetime) -> bytes:
    """Make the bytes that go on the wire: Date now, the draft's Message-ID, its thread.

    Raises DataError for a draft without an address.
    """
    if not draft.recipient.addr_spec:
        raise without_address(draft)
    leaving = draft._replace(status=DraftStatus.SENDING)
    return eml.render(leaving, now, mending.references(connection, draft))


def _claim(
    home: Home, seen: Draft, post: Post, clock: Callable[[], datetime]
) -> tuple[Draft, bytes, int]:
    """Approve a draft's bytes and claim it for one try, in one transaction."""
    now = clock()
    with journal.writing(home.journal) as connection:
        draft = drafting.find(connection, seen.id)
        if draft.status not in UNSENT:
            raise cannot_be_sent(draft)
        if draft._replace(status=seen.status) != seen._replace(findings=()):
            raise DataError(
                f"Draft {draft.id} was changed after you saw it; it was not sent.",
                "Look at it again, and send it then.",
            )
        drafting.check_not_had(connection, draft)
        drafting.check_file(connection, home.drafts, draft)
        _check_not_recorded(connection, draft, now)
        data = attempts.wire(connection, draft.id, now) or approved(connection, draft, now)
        attempt = attempts.begin(connection, draft.id, data, post.name, now)
    return draft._replace(status=DraftStatus.SENDING), data, attempt


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


class _Steps:
    """The journal's side of one try."""

    def __init__(
        self, home: Home, attempt: int, clock: Callable[[], datetime], filed_in: str | None
    ) -> None:
        self._home, self._attempt, self._clock = home, attempt, clock
        self._filed_in = filed_in
        self._dot = self._sent = False

    def before_dot(self) -> None:
        with journal.writing(self._home.journal) as connection:
            attempts.mark_dot(connection, self._attempt)
        self._dot = True

    def interrupted(self) -> DraftStatus:
        """Settle a try that broke off: after the dot, nobody knows."""
        if self._sent:
            return DraftStatus.SENT
        status = DraftStatus.UNKNOWN if self._dot else DraftStatus.DRAFT
        self._end(status)
        return status

    def failed(self, draft: Draft, post: Post, error: CordiallyError) -> Result:
        """Settle a try that failed, by what kind of failure it is."""
        status = DraftStatus.DRAFT
        if isinstance(error, smtp.OutcomeUnknown):
            status = DraftStatus.UNKNOWN
            error = error.with_hint(drafting.way_out(draft._replace(status=status)))
        elif isinstance(error, smtp.Refused):
            status = DraftStatus.REFUSED
        elif isinstance(error, smtp.Deferred) and error.phase is not smtp.Phase.AUTH:
            status = DraftStatus.DEFERRED
        reply = error.reply.text if isinstance(error, smtp.PostError) and error.reply else None
        # What cannot be recorded of a try with its dot makes the draft unknown as well.
        with suppress(CordiallyError) if status == DraftStatus.UNKNOWN else nullcontext():
            self._end(status, reply)
        return Result(draft._replace(status=status), post.name, reply, error)

    def _end(self, status: DraftStatus, reply: str | None = None) -> None:
        with journal.writing(self._home.journal) as connection:
            attempts.end(connection, self._attempt, status, self._clock(), reply)

    def accepted(self, draft: Draft, post: Post, receipt: smtp.Receipt) -> Result:
        """Record the server's yes, also when the person would break off just now."""
        now = self._clock()
        letter = settling.letter_of(draft, now, receipt.provider_id)
        try:
            with uninterrupted():
                with journal.writing(self._home.journal) as connection:
                    attempts.end(
                        connection,
                        self._attempt,
                        DraftStatus.SENT,
                        now,
                        reply=receipt.reply.text,
                        provider_id=receipt.provider_id,
                    )
                    attempts.add_letter(connection, draft.opportunity, letter)
                    if self._filed_in:
                        copies_kept.put(connection, copies_kept.to_file(draft.id, self._filed_in))
                    file = mending.let_go(connection, self._home.drafts, draft)
                self._sent = True
        except CordiallyError as error:
            raise smtp.OutcomeUnknown(
                f"{post.name} accepted draft {draft.id}, but that could not be recorded:"
                f" {error.message}",
                phase=smtp.Phase.DOT,
                reply=receipt.reply,
            ) from error
        drafting.remove(file)
        return Result(draft._replace(status=DraftStatus.SENT), post.name, receipt.reply.text)


def _interrupted(draft: Draft, post: Post) -> smtp.OutcomeUnknown:
    return smtp.OutcomeUnknown(
        f"Interrupted while {post.name} was to answer: draft {draft.id} may have been sent.",
        drafting.way_out(draft._replace(status=DraftStatus.UNKNOWN)),
        phase=smtp.Phase.DOT,
    )


def cannot_be_sent(draft: Draft) -> DataError:
    """Return the error that says why a draft's state forbids sending it."""
    return DataError(
        f"Draft {draft.id} is {draft.status.value} and cannot be sent.", drafting.way_out(draft)
    )


def without_address(draft: Draft) -> DataError:
    """Return the error that says how to give the address that a draft is without."""
    return DataError(
        f"Draft {draft.id} stays a draft: no address of {draft.recipient.display_name} is known.",
        f"Give it: {drafting.giving_address(draft)}",
    )
