"""The drafts: list, show, edit, export, discard."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import click

from cordially import files
from cordially.cli import show
from cordially.cli.session import Group, Session, pass_session
from cordially.errors import DataError
from cordially.model import Draft, DraftStatus
from cordially.store import drafts as kept
from cordially.store import journal


@click.group("drafts", cls=Group, invoke_without_command=True)
@click.pass_context
def drafts_command(context: click.Context) -> None:
    """List the drafts that wait, or show, edit, export, discard one."""
    if context.invoked_subcommand:
        return
    session = context.ensure_object(Session)
    with journal.reading(session.home.journal) as connection:
        found = kept.summaries(connection)
    if session.json:
        show.data({"drafts": [show.summary_document(session, each) for each in found]})
    elif found:
        show.table(
            ("DRAFT", "NOTE", "TO", "OPPORTUNITY", "SUBJECT"),
            (
                (str(each.id), each.note, str(each.recipient), each.opportunity, each.subject)
                for each in found
            ),
        )
    else:
        click.echo("There are no drafts.", err=True)


@drafts_command.command("show")
@click.argument("number", type=int)
@pass_session
def show_command(session: Session, number: int) -> None:
    """Show one draft as it reads."""
    draft = _draft(session, number)
    if session.json:
        show.data({"drafts": [show.draft_document(session, draft)]})
    else:
        click.echo(show.letter(session, draft))
        status = "" if draft.status == DraftStatus.DRAFT else f" ({draft.status})"
        click.echo(f"\nDraft {draft.id}{status}: {show.file(session, draft.path)}")


@drafts_command.command("edit")
@click.argument("number", type=int)
@pass_session
def edit_command(session: Session, number: int) -> None:
    """Edit a draft in your editor; its text becomes the source of both parts."""
    from cordially.cli import review
    from cordially.store import templates

    draft = _waiting(session, number)
    changed = review.edited(session, draft, templates.load(session.home))
    if changed is None:
        click.echo(f"Draft {number} stays as it was.", err=True)
        changed = draft
    else:
        _keep(session, changed)
    show.letters(session, [changed], saved=True)


@drafts_command.command("export")
@click.argument("number", type=int)
@click.option("--out", metavar="PATH", help="Where to write the .eml file; - for stdout.")
@pass_session
def export_command(session: Session, number: int, out: str | None) -> None:
    """Write a draft as an .eml file, anew."""
    from cordially.post import eml

    draft = _draft(session, number)
    content = eml.render(draft, session.now)
    if out == "-":
        sys.stdout.buffer.write(content)
        return
    path = Path(out).expanduser() if out else session.home.drafts / (draft.path or "")
    if path.is_dir():
        path /= draft.path or ""
    files.write(path, content)
    if session.json:
        show.data({"drafts": [{**show.draft_document(session, draft), "path": str(path)}]})
    else:
        click.echo(str(path))


@drafts_command.command("discard")
@click.argument("number", type=int)
@pass_session
def discard_command(session: Session, number: int) -> None:
    """Discard a draft: its file goes, its entry in the journal stays."""
    from cordially import drafting

    _draft(session, number)
    with journal.writing(session.home.journal) as connection:
        draft = drafting.discard(connection, number)
    with suppress(OSError):
        (session.home.drafts / (draft.path or "")).unlink(missing_ok=True)
    if session.json:
        show.data({"drafts": [show.draft_document(session, draft)]})
    else:
        click.echo(f"Draft {number} ({draft.note} to {draft.recipient}) is discarded.")


def _draft(session: Session, number: int) -> Draft:
    from cordially import drafting  # and with it email, which the list does without

    with journal.reading(session.home.journal) as connection:
        return drafting.find(connection, number)


def _waiting(session: Session, number: int) -> Draft:
    draft = _draft(session, number)
    if draft.status != DraftStatus.DRAFT:
        raise DataError(f"Draft {number} is {draft.status} and can no longer be changed.")
    return draft


def _keep(session: Session, draft: Draft) -> None:
    from cordially import drafting

    home = session.home
    with files.staged(home.drafts) as staging, journal.writing(home.journal) as connection:
        drafting.rewrite(connection, staging, draft, session.now)
        staging.sync()
