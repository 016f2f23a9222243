"""Send drafts: seen and approved first, each exactly once, with the server's receipt."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from time import monotonic

import click

from cordially.cli import copying, next_step, places, restoring
from cordially.cli.asked import approval, changed, leaving
from cordially.cli.asked.approval import Choice
from cordially.cli.session import Session
from cordially.cli.shown import letters, progress, screen
from cordially.desk import drafting, filing, login, recording, reviewing, sending
from cordially.desk.leaving import Leaving
from cordially.desk.shelves import Shelves
from cordially.errors import CordiallyError, DataError, UsageError, gravest
from cordially.life import UNSENT
from cordially.model import Draft, DraftStatus, Severity
from cordially.store import attempts, files, journal, settings, templates
from cordially.store.system_zone import system_zone_name
from cordially.written import joined


def run(
    session: Session, numbers: Sequence[int], *, yes: bool, anyway: bool, dry_run: bool
) -> None:
    """Do what the command `send` is asked for; what left already is named and passed over."""
    found = _as_now(session, numbers)
    if changed.settle_all(session, found, asks=session.terminal and not (yes or dry_run)):
        found = _as_now(session, numbers)
    waiting = [draft for draft in found if draft.status in (*UNSENT, DraftStatus.SENDING)]
    others = [draft for draft in found if draft not in waiting]
    barred = [draft for draft in others if draft.status != DraftStatus.SENT]
    if others and (not waiting or (barred and dry_run)):
        raise sending.cannot_be_sent((barred or others)[0])
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
) -> None:
    """Send drafts that the person approves, now or by `yes`; with findings, `anyway`.

    `others` were named with them and cannot be sent; unless they were sent, that is an error.
    """
    check_can_ask(session, yes=yes)
    if not restoring.settle(session, yes=yes):
        screen.tell(_nothing_left(drafts))
        return
    for draft in others:
        screen.tell(sending.cannot_be_sent(draft).message)
    stored = {draft.id: draft for draft in drafts}
    drafts = _as_they_leave(session, drafts)
    # Whoever is asked sees why, and can mend the letter there and then.
    held = {
        draft.id: why
        for draft in drafts
        if (yes or not draft.recipient.addr_spec)
        and (why := _held_back(draft, stopped_by_findings=not anyway))
    }
    chosen = settings.read(session.home.settings)
    ask = places.asking(session, chosen.account)
    fits = any(draft.id not in held for draft in drafts)
    post = sending.by_account(login.needed(chosen.account), os.environ, ask) if fits else None
    with places.opened(session, chosen, ask) as shelves:
        _send(session, shelves, post, drafts, stored, held, others, yes=yes)


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
) -> None:
    fit = [draft for draft in drafts if draft.id not in held]
    copies, stopped = leaving.looked_at(session, shelves, fit, yes=yes)
    held |= stopped
    fit = [draft for draft in fit if draft.id in copies]
    goes = Leaving(shelves, copies)
    for draft in fit if yes else ():
        _tell_days(stored[draft.id], draft)
    approved = (
        [_kept(session, stored[draft.id], draft) for draft in fit]
        if yes
        else _all_asked(session, stored, fit)
    )
    leaves = {draft.id for draft in approved}
    copying.renew(session, (each for each in stored.values() if each.id not in leaves))
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
    stayed = [draft for draft in drafts if draft.id in held]
    if session.json:
        _document(session, [*approved, *stayed, *others], results)
    else:
        for draft in stayed:
            screen.show(f"Draft {draft.id} to {draft.recipient}: {draft.status.value}.")
    errors = [result.error for result in results if result.error] + [*held.values()]
    errors += [sending.cannot_be_sent(each) for each in others if each.status != DraftStatus.SENT]
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
) -> Iterator[sending.Result]:
    """Send letters, until the person wants to stop between two of them."""
    account = settings.read(session.home.settings).account
    results = sending.send(
        session.home, approved, post, _clock(session), goes, filing.account_of(account)
    )
    if len(approved) == 1:  # there is nothing between
        yield from results
        return
    with files.stoppable() as is_stopped, progress.shown(len(approved), "Sending") as bar:
        for result in results:
            if bar:
                bar.clear()
            yield result
            if bar:
                bar.step()
            if is_stopped():
                return


def _as_they_leave(session: Session, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return drafts with their days and addresses as of now, reviewed as they read then."""
    chosen = settings.read(session.home.settings)
    now = session.local_now(chosen.time_zone)
    zone_name = chosen.time_zone or system_zone_name()
    with journal.reading(session.home.journal) as connection:
        anew = [
            drafting.as_it_leaves(
                draft, recording.choose(connection, draft.opportunity), now, zone_name
            )
            for draft in drafts
        ]
        if anew == list(drafts):
            return drafts
        return reviewing.kept(connection, anew, reviewing.desk(connection, chosen, now))


def _tell_days(stored: Draft, draft: Draft) -> None:
    """Say which words for days are others than those that were kept."""
    if stored.letter == draft.letter:
        return
    from cordially.letter import renewing

    before, now = (renewing.said(each.letter.html or "") for each in (stored, draft))
    pairs = dict.fromkeys((old, new) for old, new in zip(before, now, strict=True) if old != new)
    changed = ", ".join(f"“{old}” is now “{new}”" for old, new in pairs)
    screen.tell(f"Draft {draft.id} leaves now: {changed}.")


def _kept(session: Session, stored: Draft, draft: Draft) -> Draft:
    """Keep a draft, and its file, as it is to leave."""
    if (stored.letter, stored.recipient) == (draft.letter, draft.recipient):
        return draft
    return drafting.keep(session.home, stored, draft, session.now)


def _held_back(draft: Draft, *, stopped_by_findings: bool) -> CordiallyError | None:
    """Return why a letter does not leave as it is, or None."""
    if not draft.recipient.addr_spec:
        return sending.without_address(draft)
    why = reviewing.never_sent(draft)
    if not why and stopped_by_findings:
        why = next((one for one in draft.findings if one.severity != Severity.HINT), None)
    if not why:
        return None
    hint = f"Mend it with “cordially drafts edit {draft.id}”, or write it anew."
    if stopped_by_findings and not reviewing.never_sent(draft):
        hint = f"{hint} --anyway sends it in spite of that."
    better = f" Better: {why.suggestion}" if why.suggestion else ""
    return DataError(f"Draft {draft.id} stays a draft. {why.rule}: {why.message}{better}", hint)


def check_can_ask(session: Session, *, yes: bool) -> None:
    """Raise UsageError when a yes is needed and nobody can be asked for it."""
    if not yes and not session.terminal:
        raise UsageError(
            "Nothing leaves without a yes, and there is no terminal to ask on.",
            "Say --yes to approve the letters as they stand.",
        )


def _document(
    session: Session, approved: Sequence[Draft], results: Sequence[sending.Result]
) -> None:
    done = {result.draft.id: result.draft for result in results}
    documents = [letters.draft_document(session, done.get(draft.id, draft)) for draft in approved]
    screen.document({"drafts": documents})


def rehearse(session: Session, drafts: Sequence[Draft]) -> None:
    """Make and prove the very bytes, and show the letters; nothing leaves, nothing is kept."""
    drafts = _as_they_leave(session, drafts)
    with journal.reading(session.home.journal) as connection:
        for draft in drafts:
            sending.approved(connection, draft, session.now)
    letters.letters(session, drafts, saved=False)
    screen.tell("This was a dry run: nothing has left this computer.")


def _as_now(session: Session, numbers: Sequence[int]) -> list[Draft]:
    """Return drafts as they are now, reviewed; those whose sender died as they are for that."""
    chosen = settings.read(session.home.settings)
    now = session.local_now(chosen.time_zone)
    with journal.reading(session.home.journal) as connection:
        left = attempts.left_behind(connection, session.home.sending_lock)
        found = [
            draft._replace(status=left.get(draft.id, draft.status))
            for draft in (drafting.find(connection, number) for number in dict.fromkeys(numbers))
        ]
        return reviewing.kept(connection, found, reviewing.desk(connection, chosen, now))


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
        _tell_days(stored, draft)
        letters.tell_findings(session, [draft])
        screen.tell()
        question = "Send it all the same?" if reviewing.stops(draft) else "Send it?"
        choice = approval.to_send(question, draft)
        if choice == Choice.SEND:
            if why := _held_back(draft, stopped_by_findings=False):
                screen.tell(f"{why.message} {why.hint}")
                continue
            return [_kept(session, stored, draft)]
        if choice == Choice.QUIT:
            return None
        if choice == Choice.KEEP:
            screen.tell(f"Draft {draft.id} stays a draft.")
            return []
        loaded = templates.load(session.home)
        stored = draft = _kept(session, stored, draft)
        if edited := approval.edited(session, draft, loaded, keep=True):
            stored = draft = _as_now(session, [edited.id])[0]


def _tell(result: sending.Result) -> None:
    draft = result.draft
    if draft.status == DraftStatus.SENT:
        screen.show(
            f"Sent draft {draft.id} to {draft.recipient} by {result.server}: {result.reply}"
        )
    elif isinstance(result.error, CordiallyError):
        screen.show(f"Draft {draft.id} to {draft.recipient}: {draft.status.value}.")


def _clock(session: Session) -> Callable[[], datetime]:
    """Return a clock that began at the session's now."""
    begun = monotonic()
    # In UTC, since a sum on a clock that is put forward or back meanwhile would be wrong.
    start, zone = session.now.astimezone(UTC), session.now.tzinfo
    return lambda: (start + timedelta(seconds=monotonic() - begun)).astimezone(zone)
