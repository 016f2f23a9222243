"""Send drafts: seen and approved first, each exactly once, with the server's receipt."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from time import monotonic

import click

from cordially import agenda, drafting, planning, sending
from cordially.cli import ask, review, show, steps
from cordially.cli.account import ask_password
from cordially.cli.session import Command, Session, pass_session
from cordially.errors import CordiallyError, SettingsError, UsageError
from cordially.model import UNSENT, Draft, DraftStatus
from cordially.store import journal, settings, templates

# Of several failures the run ends with the gravest.
_GRAVEST_FIRST = (76, 74, 77, 78, 69, 75, 65)


@click.command("send", cls=Command)
@click.argument("numbers", nargs=-1, required=True, type=int, metavar="DRAFT...")
@click.option("--yes", is_flag=True, help="Send without asking; this approves the words.")
@click.option("--dry-run", is_flag=True, help="Do everything up to the connection.")
@pass_session
def send_command(session: Session, numbers: Sequence[int], yes: bool, dry_run: bool) -> None:
    """Send drafts by your mail account.

    Each is shown first, and leaves only after a yes. A letter whose fate is not known is
    never sent again by itself.
    """
    found = [_sendable(session, number) for number in dict.fromkeys(numbers)]
    if dry_run:
        rehearse(session, found)
    else:
        send(session, found, yes=yes)


def send(session: Session, drafts: Sequence[Draft], *, yes: bool) -> None:
    """Send drafts that the person approves, now or by `yes`."""
    check_can_ask(session, yes=yes)
    post = _post(session)
    approved = (
        list(drafts) if yes else [draft for each in drafts for draft in _asked(session, each)]
    )
    results = []
    if approved:
        try:
            for result in sending.send(session.home, approved, post, _clock(session)):
                results.append(result)
                if not session.json:
                    _tell(session, result)
        except (CordiallyError, KeyboardInterrupt):
            if session.json and results:  # what left is told, whatever stopped the others
                _document(session, approved, results)
            raise
    if session.json:
        _document(session, approved, results)
    errors = [result.error for result in results if result.error]
    untried = len(approved) - len(results)
    if errors:
        gravest = min(errors, key=lambda error: _GRAVEST_FIRST.index(error.exit_code))
        if untried:
            gravest.message += f" {untried} more were not tried and stay drafts."
        raise gravest


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
    documents = [show.draft_document(session, done.get(each.id, each)) for each in approved]
    show.data({"drafts": documents})


def rehearse(session: Session, drafts: Sequence[Draft]) -> None:
    """Make and prove the very bytes, and show the letters; nothing leaves, nothing is kept."""
    with journal.reading(session.home.journal) as connection:
        for draft in drafts:
            sending.approved(connection, draft, session.now)
    show.letters(session, drafts, saved=False)
    click.echo("This was a dry run: nothing has left this computer.", err=True)


def _post(session: Session) -> sending.Post:
    chosen = settings.read(session.home.settings)
    if not chosen.account:
        raise SettingsError(
            "No mail account is set up, so nothing can be sent.",
            "“cordially setup” sets one up; or open the draft's file in your mail program.",
        )
    asked = partial(ask_password, chosen.account) if session.terminal else None
    return sending.by_account(chosen.account, os.environ, asked)


def _sendable(session: Session, number: int) -> Draft:
    """Return a draft as it is now; the one whose sender died may be sent again."""
    with journal.reading(session.home.journal) as connection:
        draft = drafting.find(connection, number)
    if draft.status not in (*UNSENT, DraftStatus.SENDING):
        raise sending.cannot_be_sent(draft)
    return draft


def _asked(session: Session, draft: Draft) -> list[Draft]:
    """Show a letter and ask; an edited one is kept and shown again."""
    while True:
        click.echo(f"\n{show.letter(session, draft)}\n", err=True)
        answer = ask.text("Send? [y/N/edit/draft]", optional=True).lower()
        if answer in ("y", "yes"):
            return [draft]
        if answer in ("e", "edit"):
            loaded = templates.load(session.home)
            draft = review.edited(session, draft, loaded, keep=True) or draft
            continue
        click.echo(f"Draft {draft.id} stays a draft.", err=True)
        return []


def _tell(session: Session, result: sending.Result) -> None:
    draft = result.draft
    if draft.status == DraftStatus.SENT:
        click.echo(f"Sent draft {draft.id} to {draft.recipient} by {result.server}: {result.reply}")
        if proposal := _next(session, draft):
            click.echo(proposal)
    elif isinstance(result.error, CordiallyError):
        click.echo(f"Draft {draft.id} to {draft.recipient}: {draft.status.value}.")


def _next(session: Session, draft: Draft) -> str | None:
    """Say what good manners propose once this letter has left, or None."""
    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    with journal.reading(session.home.journal) as connection:
        opportunity = agenda.choose(connection, draft.opportunity)
    found = planning.of([opportunity], chosen.policy, now)
    return steps.outlook(found[0], now) if found else None


def _clock(session: Session) -> Callable[[], datetime]:
    """Return a clock that began at the session's now."""
    begun = monotonic()
    return lambda: session.now + timedelta(seconds=monotonic() - begun)
