"""`sync`: ask the mailbox what left, and who answered; record what is certain, or agreed to."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from functools import partial
from time import sleep
from typing import Any, NamedTuple

import click

from cordially.account import Account
from cordially.cli.account import ask_password
from cordially.cli.asked import menus, questions
from cordially.cli.asked.menus import Option
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import letters, screen, steps
from cordially.desk import filing, login, mailbox, planning, settling, syncing
from cordially.desk.inbox import Heard
from cordially.desk.mailbox import Mailboxes
from cordially.desk.syncing import Again
from cordially.errors import CordiallyError, DataError
from cordially.model import Draft, Opportunity, ReplyKind
from cordially.store import journal, settings
from cordially.store.settings import Settings
from cordially.written import shell_word, written_day

_EXCERPT = 12  # lines of an answer that are shown before the question
_LATER = "later"
_NONE = "none"
_KINDS = {
    ReplyKind.HUMAN: Option("[y]es", "record it as an answer: what comes next is counted from it"),
    ReplyKind.COURTESY: Option("[c]ourtesy", "it says nothing yet; the wait goes on"),
    ReplyKind.AUTOMATIC: Option("[a]utomatic", "a program wrote it for them"),
    _NONE: Option("[n]o", "it is no answer; do not ask again"),
    _LATER: Option("[l]ater", "ask again next time"),
}


class _Told(NamedTuple):
    """What became of a message: the kind it was recorded as, or None."""

    heard: Heard
    recorded: ReplyKind | None


@click.command("sync", cls=Command)
@click.option("--yes", is_flag=True, help="Record what leaves no doubt, without asking.")
@click.option(*("--quiet", "-q"), is_flag=True, help="Say nothing of what you were told already.")
@pass_session
def sync_command(session: Session, yes: bool, quiet: bool) -> None:
    """Ask the mailbox whether letters left, and who answered.

    It looks and changes nothing there. Each answer is recorded when you say so; with --yes
    those that name your letter and leave no doubt, and the others wait for you.
    """
    chosen = settings.read(session.home.settings)
    account = login.needed(chosen.account)
    now = steps.present(session, chosen)
    asked = partial(ask_password, account) if session.terminal else None
    again = Again.ALL if session.terminal or not quiet else Again.NONE
    if yes and again is Again.NONE:
        again = Again.CERTAIN
    # Whoever is asked may take their time; no server waits as long.
    with mailbox.opened(account, os.environ, asked) as box:
        left = syncing.left(session.home, box, now)
        answers = syncing.heard(session.home, box, now, again, chosen.own_addresses)
        filed = _filed(session, box, account)
    settled: list[Draft] = []
    told: list[_Told] = []
    try:
        for found in left:
            settled.append(_settled(session, found, yes=yes, quiet=quiet))
        for heard in answers:
            told.append(_decided(session, chosen, heard, now, yes=yes, quiet=quiet))
    finally:
        if session.json:
            _document(session, settled, told, filed)
    if filed and not session.json:
        screen.show(f"Added to your Sent mail: {_counted(filed)}.")
    elif not (settled or told or quiet or session.json):
        screen.show("Nothing new.")


def _counted(letters: int) -> str:
    return "one letter" if letters == 1 else f"{letters} letters"


def _filed(session: Session, box: Mailboxes, account: Account) -> int:
    """See to the copies in Sent; what fails is told, and tried again the next time."""
    try:
        return filing.file_sent(session.home, box, account.smtp and account.smtp.host, sleep)
    except CordiallyError as error:
        screen.tell(f"A letter is missing in your Sent mail: {error.message}")
        return 0


def _settled(session: Session, found: syncing.Left, *, yes: bool, quiet: bool) -> Draft:
    """Tell of a letter that seems to have left, and settle it where the person or --yes says so."""
    draft, at, certain, is_new = found
    what = f"Draft {draft.id}, {draft.note} to {draft.recipient.display_name},"
    where = "is in your Sent mail" if certain else "may have left: Sent has a letter like it"
    agreed = yes and certain
    if session.terminal and not yes:
        agreed = questions.agreed(f"{what} {where}. Did it leave?")
    if agreed:
        draft = settling.settle(session.home, draft.id, session.now, sent=True, at=at)
    if not session.json and (agreed or is_new or not quiet):
        hint = "it counts as sent" if agreed else f"if it left: cordially drafts sent {draft.id}"
        screen.show(f"{what} {where}; {hint}.")
    if is_new:
        syncing.told_that_left(session.home, found)
    return draft


def _decided(
    session: Session, chosen: Settings, heard: Heard, now: datetime, *, yes: bool, quiet: bool
) -> _Told:
    """Tell of a message, and record it where the person or --yes says so."""
    if not session.json and (heard.is_new or not quiet or session.terminal):
        _show(heard, now)
    kind = heard.answer.kind
    if kind is None:
        syncing.dismiss(session.home, heard)
        return _Told(heard, None)
    if yes and heard.certain:
        wanted: Any = kind
    elif session.terminal and not yes:
        wanted = _asked(heard, kind)
    else:
        wanted = _LATER
    if wanted == _NONE:
        syncing.dismiss(session.home, heard)
        return _Told(heard, None)
    if wanted == _LATER:
        syncing.told(session.home, heard)
        if not session.json and heard.is_new:
            screen.show(f"  To record it: cordially sync, or {_by_hand(heard, kind)}")
        return _Told(heard, None)
    if wanted == ReplyKind.AUTOMATIC and heard.answer.or_on:
        heard = _with_day(heard)
    return _recorded(session, chosen, heard, wanted, now)


def _recorded(
    session: Session, chosen: Settings, heard: Heard, kind: ReplyKind, now: datetime
) -> _Told:
    try:
        after = syncing.record(session.home, heard, kind, now)
    except DataError as error:
        screen.tell(questions.told(error))
        return _Told(heard, None)
    if not session.json:
        screen.show(f"  Recorded ({kind}).")
        with journal.reading(session.home.journal) as connection:
            held = steps.withdrawn(connection, chosen.policy, now, heard.slug)
        for each in held:
            screen.show(f"  {each}")
        _show_next(chosen, after, now)
    return _Told(heard, kind)


def _show_next(chosen: Settings, after: Opportunity, now: datetime) -> None:
    for step in planning.of([after], chosen.policy, now)[:1]:
        screen.show(f"  {steps.outlook(step, now)}")


def _asked(heard: Heard, kind: ReplyKind) -> Any:
    for line in _excerpt(heard.text):
        screen.tell(f"    {line}")
    if kind in (ReplyKind.BOUNCE, ReplyKind.CALENDAR):
        options = {kind: Option("[y]es", "record it"), _NONE: _KINDS[_NONE]}
        return menus.chosen({**options, _LATER: _KINDS[_LATER]}, "Record it?", usual=kind)
    usual = kind if kind in _KINDS else ReplyKind.HUMAN
    return menus.chosen(_KINDS, "Record it as an answer?", usual=usual)


def _with_day(heard: Heard) -> Heard:
    """Ask which of two days is the one of return, as 03/04 can be."""
    first, second = sorted(filter(None, (heard.answer.back_on, heard.answer.or_on)))
    days = {
        first: Option(f"[1] {first}", "the earlier"),
        second: Option(f"[2] {second}", "the later"),
    }
    back = menus.chosen(days, "Back on which day?", usual=second)
    return heard._replace(answer=replace(heard.answer, back_on=back, or_on=None))


def _excerpt(text: str) -> list[str]:
    lines = [line for line in text.splitlines() if line.strip()]
    return [*lines[:_EXCERPT], *(["…"] if len(lines) > _EXCERPT else [])]


def _show(heard: Heard, now: datetime) -> None:
    at = heard.at.astimezone(now.tzinfo)
    on = f"{written_day(at.date(), now.date())}, {at:%H:%M}"
    screen.show(f"{heard.slug}: {heard.match.writer.name}, {on}: “{heard.subject}”")
    screen.show(
        f"  {heard.answer.told[:1].upper()}{heard.answer.told[1:]}; {heard.match.by.value}."
    )
    if heard.answer.kind == ReplyKind.CALENDAR:
        screen.show("  To read it: cordially add --from-mail")


def _by_hand(heard: Heard, kind: ReplyKind) -> str:
    if heard.came_back:  # “replied” cannot say which letter
        return "cordially sync --yes"
    at, who = heard.at.isoformat(timespec="minutes"), heard.match.writer
    is_known = heard.match.opportunity.person(who.name) or not who.email
    writer = shell_word(who.name if is_known else f"{who.name} <{who.email}>")
    command = f"cordially replied {heard.slug} --from {writer} --at {at}"
    if kind != ReplyKind.HUMAN:
        command += f" --kind {kind}"
    if heard.answer.back_on and kind == ReplyKind.AUTOMATIC:
        command += f" --back-on {heard.answer.back_on}"
    return command


def _document(session: Session, settled: list[Draft], told: list[_Told], filed: int) -> None:
    screen.document(
        {
            "filed": filed,
            "drafts": [letters.draft_document(session, each) for each in settled],
            "replies": [
                {
                    "opportunity": each.heard.slug,
                    "from": {
                        "name": each.heard.match.writer.name,
                        "email": each.heard.match.writer.email,
                    },
                    "at": each.heard.at.isoformat(),
                    "subject": each.heard.subject,
                    "kind": each.heard.answer.kind,
                    "back_on": each.heard.answer.back_on and str(each.heard.answer.back_on),
                    "certain": each.heard.certain,
                    "recorded": each.recorded,
                }
                for each in told
            ],
        }
    )
