"""Letters that left are found in Sent on every device: filed by the provider, or from here."""

from __future__ import annotations

from collections.abc import Callable

from cordially.account import Account
from cordially.desk import drafting, mailbox
from cordially.desk.mailbox import Mailboxes
from cordially.desk.shelves import Shelves
from cordially.model import Draft
from cordially.post import folders, imap, providers
from cordially.store import attempts, copies, journal, lock
from cordially.store.copies import Copy, Kind
from cordially.store.home import Home

PATIENCE = 10
"""So many seconds a provider that files by itself may take for it."""


def account_of(account: Account | None) -> str | None:
    """Return in whose Sent letters are to be found; None without a server of mailboxes."""
    if not account or not account.imap or not account.username:
        return None
    return mailbox.account_name(account)


def file_all(shelves: Shelves, sleep: Callable[[float], None]) -> int:
    """See to the letters that are not in Sent yet, if there are any, as `file_sent` does."""
    if not missing(shelves.home) or not account_of(shelves.account):
        return 0
    smtp = shelves.account.smtp if shelves.account else None
    return file_sent(shelves.home, shelves.box(), smtp.host if smtp else None, sleep)


def missing(home: Home) -> list[Copy]:
    """Return what stands for letters that left and may not be in Sent yet."""
    if not home.journal.exists():
        return []
    with journal.reading(home.journal) as connection:
        return copies.missing_in_sent(connection)


def file_sent(
    home: Home, box: Mailboxes, smtp_host: str | None, sleep: Callable[[float], None]
) -> int:
    """See to it that every letter that left is in Sent once; return how many were added.

    One that is there already, by its Message-ID or the provider's, stays the only one.  Raises
    SettingsError without a mailbox for it, BusyError while another command sends, and what
    looking and adding raise: what is not done then is done the next time, after another look.
    """
    if not any(each.account == box.account for each in missing(home)):
        return 0
    with lock.held(home.sending_lock):  # two who look at once would both add it
        return _filed(home, box, smtp_host, sleep)


def _filed(
    home: Home, box: Mailboxes, smtp_host: str | None, sleep: Callable[[float], None]
) -> int:
    waiting = [each for each in missing(home) if each.account == box.account]
    sent = box.needed(folders.SENT)
    provider = providers.for_host(smtp_host) if smtp_host else None
    left = PATIENCE if provider and provider.saves_sent else 0
    while waiting := [each for each in waiting if not _is_there(home, box, sent, each)]:
        if left <= 0:
            break
        sleep(1)
        left -= 1
    for copy in waiting:
        with journal.reading(home.journal) as connection:
            content = attempts.sent_bytes(connection, copy.draft)
        if content:
            box.connection.append(sent, content, imap.SENT_FLAGS)
        _done(home, copy)
    return len(waiting)


def _is_there(home: Home, box: Mailboxes, sent: str, copy: Copy) -> bool:
    with journal.reading(home.journal) as connection:
        draft = drafting.find(connection, copy.draft)
        ids = [draft.message_id, *_provider_ids(draft, attempts.provider_ids(connection, draft.id))]
    box.connection.examine(sent)  # anew, since only that shows what has come meanwhile
    if any(box.connection.with_message_id(each) for each in ids):
        _done(home, copy)
        return True
    return False


def _provider_ids(draft: Draft, found: list[str]) -> list[str]:
    return [each for each in found if each != draft.message_id and each.isascii()]


def _done(home: Home, copy: Copy) -> None:
    with journal.writing(home.journal) as connection:
        copies.remove(connection, copy.draft, Kind.SENT)
