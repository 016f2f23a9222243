"""The drafts: list, show, open, edit, export, discard, settle."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import click

from cordially.cli import arguments, opening
from cordially.cli.session import Group, Session, pass_session, shows_hints
from cordially.cli.shown import letters, screen, steps
from cordially.errors import DataError, NotFoundError, UsageError
from cordially.life import UNSENT
from cordially.model import Draft, DraftStatus
from cordially.store import attempts, files, journal, mending
from cordially.store import drafts as kept


@click.group("drafts", cls=Group, invoke_without_command=True)
@click.pass_context
def drafts_command(context: click.Context) -> None:
    """List the drafts that wait; show, open, edit, export, discard one, or say that it was sent."""
    if context.invoked_subcommand:
        return
    session = context.ensure_object(Session)
    with journal.reading(session.home.journal) as connection:
        left = attempts.left_behind(connection, session.home.sending_lock)
        found = [
            each._replace(status=left[each.id]) if each.id in left else each
            for each in kept.waiting(connection)
        ]
        if session.json:
            found = _reviewed(session, connection, [_whole(connection, each) for each in found])
    if session.json:
        screen.document({"drafts": [letters.draft_line(session, each) for each in found]})
    elif found:
        screen.table(
            ("DRAFT", "STATUS", "NOTE", "TO", "OPPORTUNITY", "SUBJECT"),
            (
                (
                    str(each.id),
                    each.status,
                    each.note,
                    letters.reader(each),
                    each.opportunity,
                    each.letter.subject,
                )
                for each in found
            ),
        )
        for held in _answered(session):
            screen.tell(held)
    else:
        screen.tell("There are no drafts.")


def _answered(session: Session) -> list[str]:
    from cordially.store import settings

    chosen = settings.read(session.home.settings)
    with journal.reading(session.home.journal) as connection:
        return steps.withdrawn(connection, chosen.policy, steps.present(session, chosen))


@drafts_command.command("show")
@arguments.draft
@shows_hints
@pass_session
def show_command(session: Session, number: int) -> None:
    """Show one draft as it reads."""
    from cordially.cli import copying
    from cordially.cli.asked import changed

    draft = _looked_over(session, number)
    if changed.is_changed(session, draft):
        if session.terminal:
            with copying.followed(session):
                changed.settle(session, draft)
            draft = _looked_over(session, number)
        else:
            screen.tell(
                f"{changed.told(session, draft)}. Its words are not these;"
                f" “cordially drafts edit {number}” takes them in."
            )
    if session.json:
        screen.document({"drafts": [letters.draft_document(session, draft)]})
    else:
        screen.show(letters.letter(session, draft))
        status = "" if draft.status == DraftStatus.DRAFT else f" ({draft.status})"
        screen.show(f"\nDraft {draft.id}{status}: {letters.file(session, draft.path)}")
        letters.tell_findings(session, [draft])


@drafts_command.command("open")
@arguments.draft
@pass_session
def open_command(session: Session, number: int) -> None:
    """Open a draft in your mail program, to send it from there."""
    draft = _waiting(session, number)
    path = session.home.drafts / (draft.path or "")
    if not path.is_file():
        raise NotFoundError(
            f"The file of draft {number} is gone: {path}.",
            f"Write it anew: cordially drafts export {number}",
        )
    if not opening.opened(path):
        raise NotFoundError(
            "No mail program could be opened here.", f"Open this file with yours: {path}"
        )
    if session.json:
        screen.document({"drafts": [letters.draft_document(session, draft)]})
    else:
        screen.show(f"Draft {number} is handed to your mail program: {path}")
        screen.tell(f"Once it has left: cordially drafts sent {number}")


@drafts_command.command("edit")
@arguments.draft
@pass_session
def edit_command(session: Session, number: int) -> None:
    """Edit a draft in your editor; its text becomes the source of both parts."""
    from cordially.cli import copying
    from cordially.cli.asked import approval, changed
    from cordially.desk import drafting
    from cordially.store import templates

    draft, loaded = _waiting(session, number), templates.load(session.home)
    if changed.is_changed(session, draft):
        screen.tell(f"{changed.told(session, draft)}. Its words are taken in.")
        in_file = changed.as_in_file(session, draft, loaded)
        try:
            edited = approval.edited(session, in_file, loaded, keep=True, before=draft)
        except UsageError:  # nobody can edit, but the words of the file count all the same
            edited = None
        if edited is None:
            edited = drafting.keep(session.home, draft, in_file, session.now, anyway=True)
    else:
        edited = approval.edited(session, draft, loaded, keep=True)
    if edited is None:
        screen.tell(f"Draft {number} stays as it was.")
    letters.letters(session, [_looked_over(session, number)], saved=True)
    if edited:
        copying.put(session, [edited])


@drafts_command.command("export")
@arguments.draft
@click.option("--out", metavar="PATH", help="Where to write the .eml file; - for stdout.")
@pass_session
def export_command(session: Session, number: int, out: str | None) -> None:
    """Write a draft as an .eml file, anew."""
    from cordially.desk import drafting
    from cordially.mail import eml

    if out == "-" and session.json:
        raise UsageError("--out - and --json both want stdout.", "Leave one of them away.")
    draft = _draft(session, number)
    if out:
        with journal.reading(session.home.journal) as connection:
            references = mending.references(connection, draft)
        content = eml.render(draft, session.now, references)
        if out == "-":
            screen.write_bytes(content)
            return
        path = files.typed(out)
        if path.is_dir():
            path /= draft.path or ""
        files.write(path, content)
    else:
        path = drafting.write_anew(session.home, number, session.now)
    if session.json:
        screen.document({"drafts": [{**letters.draft_document(session, draft), "path": str(path)}]})
    else:
        screen.show(str(path))


@drafts_command.command("discard")
@arguments.draft
@pass_session
def discard_command(session: Session, number: int) -> None:
    """Discard a draft: its file goes, its entry in the journal stays."""
    from cordially.cli import copying
    from cordially.cli.asked import changed, questions
    from cordially.desk import drafting

    before = _draft(session, number)
    anyway = session.terminal and changed.is_changed(session, before)
    if anyway:
        screen.tell(changed.told(session, before))
        if not questions.confirm(session, "Discard it all the same?", otherwise=""):
            screen.tell(f"Draft {number} stays as it was.")
            return
    changed.settle_all(session, [] if anyway else [before], asks=False)
    copying.withdraw(session, before)
    draft = drafting.discard(session.home, number, session.now, anyway=anyway)
    if session.json:
        screen.document({"drafts": [letters.draft_document(session, draft)]})
    else:
        screen.show(f"Draft {number} ({draft.note} to {draft.recipient}) is discarded.")


@drafts_command.command("sent")
@arguments.draft
@pass_session
def sent_command(session: Session, number: int) -> None:
    """Say that a letter left: by other means, or one whose fate was unknown."""
    _settle(session, number, sent=True)


@drafts_command.command("not-sent")
@arguments.draft
@pass_session
def not_sent_command(session: Session, number: int) -> None:
    """Say that a letter whose fate was unknown did not arrive: it is a draft again."""
    _settle(session, number, sent=False)


def _settle(session: Session, number: int, *, sent: bool) -> None:
    from cordially.cli import copying
    from cordially.desk import settling

    draft = settling.settle(session.home, number, session.now, sent=sent)
    copying.follow(session, draft)
    if session.json:
        screen.document({"drafts": [letters.draft_document(session, draft)]})
    else:
        screen.show(f"Draft {number} ({draft.note} to {draft.recipient}): {draft.status.value}.")


def _draft(session: Session, number: int) -> Draft:
    from cordially.desk import drafting  # and with it email, which the list does without

    with journal.reading(session.home.journal) as connection:
        draft = drafting.find(connection, number)
        left = attempts.left_behind(connection, session.home.sending_lock)
    return draft._replace(status=left.get(number, draft.status))


def _looked_over(session: Session, number: int) -> Draft:
    draft = _draft(session, number)
    with journal.reading(session.home.journal) as connection:
        return _reviewed(session, connection, [draft])[0]


def _reviewed(
    session: Session, connection: sqlite3.Connection, found: Sequence[Draft]
) -> list[Draft]:
    from cordially.desk import reviewing
    from cordially.store import settings

    chosen = settings.read(session.home.settings)
    desk = reviewing.desk(connection, chosen, session.local_now(chosen.time_zone))
    return reviewing.kept(connection, found, desk)


def _whole(connection: sqlite3.Connection, listed: Draft) -> Draft:
    """Return a draft of a list with its text and files."""
    from cordially.desk import drafting

    return drafting.find(connection, listed.id)._replace(status=listed.status)


def _waiting(session: Session, number: int) -> Draft:
    from cordially.desk import drafting

    _draft(session, number)
    with journal.writing(session.home.journal) as connection:
        drafting.recover(connection, session.home, session.now)
        draft = drafting.find(connection, number)
    if draft.status not in UNSENT:
        raise DataError(f"Draft {number} is {draft.status.value} and can no longer be changed.")
    return draft
