"""Send drafts: seen and approved first, each exactly once, with the server's receipt."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, nullcontext
from datetime import UTC, datetime, timedelta
from time import monotonic

import click

from cordially.cli import copying, next_step, places, restoring, sendable
from cordially.cli.asked import approval, changed, leaving
from cordially.cli.asked.approval import Choice
from cordially.cli.session import Session
from cordially.cli.shown import letters, progress, screen
from cordially.desk import drafting, filing, login, reviewing, sending, trying
from cordially.desk.leaving import Leaving
from cordially.desk.shelves import Shelves
from cordially.errors import CordiallyError, UsageError, gravest
from cordially.life import UNSENT
from cordially.model import Draft, DraftStatus
from cordially.store import files, journal, settings
from cordially.written import joined


def run(
    session: Session, numbers: Sequence[int], *, yes: bool, anyway: bool, dry_run: bool
) -> None:
    """Do what the command `send` is asked for; what left already is named and passed over."""
    found = sendable.as_now(session, numbers)
    asks = session.terminal and not (yes or dry_run)
    with copying.followed(session) if asks else nullcontext():
        is_settled = changed.settle_all(session, found, asks=asks)
    if is_settled:
        found = sendable.as_now(session, numbers)
    waiting = [draft for draft in found if draft.status in (*UNSENT, DraftStatus.SENDING)]
    others = [draft for draft in found if draft not in waiting]
    barred = [draft for draft in others if draft.status != DraftStatus.SENT]
    if others and (not waiting or (barred and dry_run)):
        raise trying.cannot_be_sent((barred or others)[0])
    if dry_run:
        rehearse(session, waiting)
    else:
        send(session, waiting, yes=yes, anyway=anyway, others=others)


def send(
    session: Session,
    drafts: Sequence[Draft],
    *,
    yes: bool,
    anyway: bool,
    others: Sequence[Draft] = (),
    asked: bool = False,
) -> None:
    """Send drafts that the person approves, now or by `yes`; with findings, `anyway`.

    `asked` says that they were approved on this terminal: what else is open is asked as well.
    `others` were named with them and cannot be sent; unless they were sent, that is an error.
    """
    check_can_ask(session, yes=yes)
    if not restoring.settle(session, yes=yes and not asked):
        screen.tell(_nothing_left(drafts))
        return
    for draft in others:
        screen.tell(trying.cannot_be_sent(draft).message)
    stored = {draft.id: draft for draft in drafts}
    drafts = sendable.as_they_leave(session, drafts)
    # Whoever is asked sees why, and can mend the letter there and then.
    held = {
        draft.id: why
        for draft in drafts
        if (yes or not draft.recipient.addr_spec)
        and (why := sendable.held_back(draft, stopped_by_findings=not anyway))
    }
    chosen = settings.read(session.home.settings)
    ask = places.asking(session, chosen.account)
    fits = any(draft.id not in held for draft in drafts)
    post = sending.by_account(login.needed(chosen.account), os.environ, ask) if fits else None
    with places.opened(session, chosen, ask) as shelves:
        _send(session, shelves, post, drafts, stored, held, others, yes=yes, asked=asked)


def _send(
    session: Session,
    shelves: Shelves,
    post: sending.Post | None,
    drafts: Sequence[Draft],
    stored: Mapping[int, Draft],
    held: dict[int, CordiallyError],
    others: Sequence[Draft],
    *,
    yes: bool,
    asked: bool,
) -> None:
    fit = [draft for draft in drafts if draft.id not in held]
    copies, stopped = leaving.looked_at(session, shelves, fit, yes=yes and not asked)
    held |= stopped
    fit = [draft for draft in fit if draft.id in copies]
    goes = Leaving(shelves, copies)
    for draft in fit if yes else ():
        sendable.tell_days(stored[draft.id], draft)
    approved = (
        sendable.kept(session, [(stored[draft.id], draft) for draft in fit])
        if yes
        else _all_asked(session, stored, fit)
    )
    results = []
    if approved and post:
        try:
            for result in _sent(session, approved, post, goes):
                results.append(result)
                if not session.json:
                    _tell(result)
        except (CordiallyError, KeyboardInterrupt):
            if session.json and results:  # what left is told, whatever stopped the others
                _document(session, approved, results)
            raise
        finally:
            leaving.tell(shelves, goes)
    leaves = {draft.id for draft in approved}
    copying.renew(session, (each for each in stored.values() if each.id not in leaves))
    with journal.reading(session.home.journal) as connection:  # one may have left, as was seen
        stayed = [
            draft._replace(status=drafting.find(connection, draft.id).status)
            for draft in drafts
            if draft.id in held
        ]
    if session.json:
        _document(session, [*approved, *stayed, *others], results)
    else:
        for draft in stayed:
            screen.show(f"Draft {draft.id} to {draft.recipient}: {draft.status.value}.")
    errors = [result.error for result in results if result.error] + [*held.values()]
    errors += [trying.cannot_be_sent(each) for each in others if each.status != DraftStatus.SENT]
    untried = len(approved) - len(results)
    if errors:
        status = gravest(error.exit_code for error in errors)
        error = next(error for error in errors if error.exit_code == status)
        if untried:
            more = f"{untried} more were not tried and stay drafts."
            error = error.with_message(f"{error.message} {more}")
        raise error
    if untried:
        numbers = joined(str(draft.id) for draft in approved[len(results) :])
        screen.tell(f"Stopped: not tried, and drafts still: {numbers}.")
        raise click.Abort
    if results and not session.json:
        next_step.tell(session, (result.draft.opportunity for result in results))


def _sent(
    session: Session, approved: Sequence[Draft], post: sending.Post, goes: Leaving
) -> Iterator[trying.Result]:
    """Send letters, until the person wants to stop between two of them."""
    account = settings.read(session.home.settings).account
    results = sending.send(
        session.home, approved, post, _clock(session), goes, filing.account_of(account)
    )
    if len(approved) == 1:  # there is nothing between
        yield from results
        return
    with (
        closing(results),  # at once: the next letter is claimed already, and waits no more
        files.stoppable() as is_stopped,
        progress.shown(len(approved), "Sending") as bar,
    ):
        for result in results:
            if bar:
                bar.clear()
            yield result
            if bar:
                bar.step()
            if is_stopped():
                return


def check_can_ask(session: Session, *, yes: bool) -> None:
    """Raise UsageError when a yes is needed and nobody can be asked for it."""
    if not yes and not session.terminal:
        raise UsageError(
            "Nothing leaves without a yes, and there is no terminal to ask on.",
            "Say --yes to approve the letters as they stand.",
        )


def _document(
    session: Session, approved: Sequence[Draft], results: Sequence[trying.Result]
) -> None:
    done = {result.draft.id: result.draft for result in results}
    documents = [letters.draft_document(session, done.get(draft.id, draft)) for draft in approved]
    screen.document({"drafts": documents})


def rehearse(session: Session, drafts: Sequence[Draft]) -> None:
    """Make and prove the very bytes, and show the letters; nothing leaves, nothing is kept."""
    drafts = sendable.as_they_leave(session, drafts)
    with journal.reading(session.home.journal) as connection:
        for draft in drafts:
            trying.approved(connection, draft, session.now)
    letters.letters(session, drafts, saved=False)
    screen.tell("This was a dry run: nothing has left this computer.")


def _all_asked(
    session: Session, stored: Mapping[int, Draft], drafts: Sequence[Draft]
) -> list[Draft]:
    """Ask for every letter, and return those to send: none when the person breaks off."""
    approved: list[Draft] = []
    try:
        for draft in drafts:
            answer = _asked(session, stored[draft.id], draft)
            if answer is None:
                screen.tell(_nothing_left(drafts))
                return []
            approved += answer
    except (click.Abort, KeyboardInterrupt):
        screen.tell(_nothing_left(drafts))
        raise
    return approved


def _nothing_left(drafts: Sequence[Draft]) -> str:
    numbers = joined(str(draft.id) for draft in drafts)
    if len(drafts) == 1:
        return f"Nothing was sent: draft {numbers} stays a draft."
    return f"Nothing was sent: drafts {numbers} stay drafts."


def _asked(session: Session, stored: Draft, draft: Draft) -> list[Draft] | None:
    """Show a letter as it is to leave, and ask; an edited one is kept and shown again.

    Returns the letter if it is to be sent, and None when no letter is.
    """
    while True:
        screen.tell(f"\n{letters.letter(session, draft)}")
        sendable.tell_days(stored, draft)
        letters.tell_findings(session, [draft])
        screen.tell()
        question = "Send it all the same?" if reviewing.stops(draft) else "Send it?"
        choice = approval.to_send(question, draft)
        if choice == Choice.SEND:
            if why := sendable.held_back(draft, stopped_by_findings=False):
                screen.tell(f"{why.message} {why.hint}")
                continue
            return sendable.kept(session, [(stored, draft)])
        if choice == Choice.QUIT:
            return None
        if choice == Choice.KEEP:
            screen.tell(f"Draft {draft.id} stays a draft.")
            return []
        from cordially.store import templates  # and with it Jinja

        loaded = templates.load(session.home)
        (draft,) = sendable.kept(session, [(stored, draft)])
        stored = draft
        if edited := approval.edited(session, draft, loaded, keep=True):
            stored = draft = sendable.as_now(session, [edited.id])[0]


def _tell(result: trying.Result) -> None:
    draft = result.draft
    if draft.status == DraftStatus.SENT:
        answer = f": {result.reply}" if result.reply else "."
        screen.show(f"Sent draft {draft.id} to {draft.recipient} by {result.server}{answer}")
    elif isinstance(result.error, CordiallyError):
        screen.show(f"Draft {draft.id} to {draft.recipient}: {draft.status.value}.")


def _clock(session: Session) -> Callable[[], datetime]:
    """Return a clock that began at the session's now."""
    begun = monotonic()
    # In UTC, since a sum on a clock that is put forward or back meanwhile would be wrong.
    start, zone = session.now.astimezone(UTC), session.now.tzinfo
    return lambda: (start + timedelta(seconds=monotonic() - begun)).astimezone(zone)
