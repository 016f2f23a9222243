"""Send drafts, each exactly once: claim, submit, record, settle.

Every arrow in the life of a draft is kept in a synced transaction before the next step on the
wire.  What cannot be known is kept as unknown, and never sent again by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext, suppress
from datetime import datetime
from typing import NamedTuple, Protocol

from cordially.account import Account
from cordially.desk import drafting, login, restoring
from cordially.desk.trying import Result, Run, Try
from cordially.errors import CordiallyError, DataError
from cordially.model import Draft, DraftStatus
from cordially.post import sendmail, smtp
from cordially.store import attempts, journal, lock
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


def send(
    home: Home,
    drafts: Sequence[Draft],
    post: Post,
    clock: Callable[[], datetime],
    copies: Copies | None = None,
    filed_in: str | None = None,
) -> Generator[Result]:
    """Send drafts, as the person approved them, over one connection, one after the other.

    `copies` go after the claim and before the connection.  `filed_in` is the account in whose
    Sent the letters are to be found.

    Stops at a failure that would meet the next draft as well; drafts that were not tried
    give no result, one that may not be sent gives one with its error.  Raises BusyError
    while another command sends, and what cannot be laid to a single draft.
    """
    with (
        lock.held(home.sending_lock),
        journal.kept_open(home.journal) as transaction,
        ExitStack() as stack,
    ):
        with transaction() as connection:
            restoring.check(connection)
            attempts.settle_abandoned(connection, clock())
        run = Run(home, transaction, post.name, clock, filed_in)
        line: Line | None = None
        one: Try | None = None
        try:
            for seen, following in zip(drafts, (*drafts[1:], None), strict=True):
                try:
                    one = (one and one.following) or run.claim(seen)
                except DataError as error:  # of this letter; the next may be fit
                    yield Result(seen, post.name, error=error)
                    continue
                draft = one.draft
                try:
                    if copies:
                        copies.take(draft)
                    line = line or stack.enter_context(post.connect())
                    receipt = line.submit(
                        draft.sender.addr_spec,
                        draft.recipient.addr_spec,
                        one.data,
                        before_dot=one.before_dot,
                    )
                    result = one.accepted(receipt, following)
                except CordiallyError as error:
                    result = one.failed(error)
                except BaseException:
                    if (status := one.interrupted()) != DraftStatus.UNKNOWN:
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
        finally:
            if one and one.following:  # claimed and not tried: whoever sends stopped here
                with suppress(CordiallyError):  # as whoever comes next finds it
                    one.following.end(DraftStatus.DRAFT)


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


def _interrupted(draft: Draft, post: Post) -> smtp.OutcomeUnknown:
    return smtp.OutcomeUnknown(
        f"Interrupted while {post.name} was to answer: draft {draft.id} may have been sent.",
        drafting.way_out(draft._replace(status=DraftStatus.UNKNOWN)),
        phase=smtp.Phase.DOT,
    )
