"""`add`: record an interview, from an invitation too, or many; without writing a letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from cordially.cli import arguments, completing
from cordially.cli.note_options import EXAMPLE, fact_options
from cordially.cli.session import Command, Session, pass_session
from cordially.cli.shown import screen
from cordially.errors import UsageError
from cordially.model import Interview, Opportunity, Status

if TYPE_CHECKING:
    from cordially.cli.asked.flags import Flags
    from cordially.store.settings import Settings


def _parameters() -> list[click.Parameter]:
    named = click.Argument(
        ["names"],
        nargs=-1,
        metavar="[OPPORTUNITY | FILE]...",
        shell_complete=completing.opportunity_or_file,
    )
    _, *options = fact_options()
    return [
        named,
        *options,
        click.Option(["--moved"], is_flag=True, help="The interview to come was moved to --when."),
        click.Option(
            ["--called-off"], is_flag=True, help="It was called off; --when says which, of several."
        ),
        click.Option(
            ["--from-mail"],
            is_flag=True,
            help="Read the invitations that sync found in your inbox.",
        ),
    ]


@click.command("add", cls=Command, params=_parameters(), epilog=EXAMPLE.format("add"))
@pass_session
def add_command(
    session: Session,
    /,
    names: tuple[str, ...],
    moved: bool,
    called_off: bool,
    from_mail: bool,
    **options: Any,
) -> None:
    """Record an interview, past or to come; an invitation; or a whole details file.

    A FILE is an invitation (.ics, or a mail saved as .eml), a card (.vcf), a folder of
    them, or - for standard input. What it says is shown, and recorded after your yes;
    what it does not say plainly is asked, and never guessed. A later version of an
    invitation moves the interview.

    What is known already is amended: the same company, role and start are the same
    interview. Nothing is written or sent; due tells what comes next.
    """
    from cordially.cli import copying

    with copying.followed(session):
        _add(session, names, options, moved=moved, called_off=called_off, from_mail=from_mail)


def _add(
    session: Session,
    names: Sequence[str],
    options: Mapping[str, Any],
    *,
    moved: bool,
    called_off: bool,
    from_mail: bool,
) -> None:
    from cordially.cli.asked import changes, flags, interview, needed, way_back
    from cordially.cli.asked.flags import Flags
    from cordially.cli.shown import steps
    from cordially.desk import recording
    from cordially.store import journal, settings

    stated = Flags(**options)
    chosen = settings.read(session.home.settings)
    now = steps.present(session, chosen)
    opportunity, files = _parted(names)
    if moved and called_off:
        raise UsageError("--moved and --called-off do not go together.", "Choose one of them.")
    if files or from_mail:
        from cordially.cli import invited

        given = invited.given(
            session, opportunity, stated, chosen, moved=moved, called_off=called_off
        )
        mail = _mail(session, chosen) if from_mail else []
        _tell(session, invited.record(given, files, mail), chosen, now)
        return
    if moved or called_off:
        if stated.details:
            raise UsageError("A details file says itself what was called off, by its state.")
        after, about = _changed(session, opportunity, stated, chosen, now, moved=moved)
        _tell(session, [after], chosen, now)
        changes.tell_drafts(session, after.slug or "", about)
        return
    if stated.details:
        facts = flags.from_file(session, opportunity, stated)
    else:
        with journal.reading(session.home.journal) as connection:
            kept = flags.kept(connection, opportunity, stated)
        told = partial(
            interview.opportunity, session, stated, kept, chosen.time_zone, needed.NO_NOTE
        )
        facts = [way_back.with_way_back(told)]
        if session.terminal and kept:
            told_of = facts[0].interviews[0]
            if old := changes.has_moved(session, kept, told_of, now):
                recorded = [_moved(session, kept.slug or "", old, facts[0])]
                _tell(session, recorded, chosen, now)
                return
    with journal.writing(session.home.journal) as connection:
        recorded = [recording.record(connection, each) for each in facts]
    _tell(session, recorded, chosen, now)
    if not stated.details and kept and not session.terminal:
        changes.tell_other(session, kept, facts[0].interviews[0], now)


def _mail(session: Session, chosen: Settings) -> list[tuple[str, bytes]]:
    """Return the invitations in the inbox; they stay unread."""
    import os

    from cordially.cli import places
    from cordially.desk import login, mailbox, syncing

    account = login.needed(chosen.account)
    with mailbox.opened(account, os.environ, places.asking(session, account)) as box:
        return syncing.invitations(session.home, box)


def _parted(names: Sequence[str]) -> tuple[str | None, list[str]]:
    """Part what names an opportunity from what names files."""
    files = [each for each in names if arguments.is_file(each)]
    named = [each for each in names if each not in files]
    if len(named) > 1:
        raise UsageError(
            f"Only one opportunity can be named: {' and '.join(named)}.",
            "A file ends in .ics, .eml or .vcf, or is written with its folder, as in ./name.",
        )
    return (named[0] if named else None), files


def _tell(
    session: Session, recorded: Sequence[Opportunity], chosen: Settings, now: datetime
) -> None:
    from cordially.cli.shown import letters, steps
    from cordially.desk import planning

    if session.json:
        screen.opportunities(recorded)
        return

    for each in recorded:
        role = f"{each.role} at " if each.role else ""
        screen.show(f"{each.slug}: {role}{each.company}")
        if len(recorded) <= letters.SHOWN_WHOLE and (
            found := planning.of([each], chosen.policy, now)
        ):
            screen.show(f"  {steps.outlook(found[0], now)}")
        elif each.status != Status.OPEN and _goes_on(each, now):
            screen.show(f"  It is closed ({each.status}). To go on: cordially reopen {each.slug}")


def _changed(
    session: Session,
    name: str | None,
    stated: Flags,
    chosen: Settings,
    now: datetime,
    *,
    moved: bool,
) -> tuple[Opportunity, Interview]:
    """Record that one interview moved, or was called off, and what else is stated; return it.

    What hangs on the interview follows it.
    """
    from cordially import moments
    from cordially.cli.asked import changes, flags, interview, needed
    from cordially.desk import recording
    from cordially.store import journal

    with journal.reading(session.home.journal) as connection:
        known = flags.kept(connection, name, stated)
    if known is None:
        raise UsageError("Whose interview changed?", "Name the opportunity: cordially add acme …")
    after, about = changes.changed(session, known, stated, now, moved=moved)
    stated = stated._replace(when=moments.written(about.start))
    given = interview.opportunity(session, stated, after, chosen.time_zone, needed.NO_NOTE)
    with journal.writing(session.home.journal) as connection:
        recording.rewrite(connection, known, after)
        return recording.record(connection, given), about


def _moved(session: Session, slug: str, old: Interview, given: Opportunity) -> Opportunity:
    """Record that an interview moved to where the given one is, and what else is given."""
    from cordially.desk import recording, rescheduling
    from cordially.store import journal

    with journal.writing(session.home.journal) as connection:
        known = recording.choose(connection, slug)
        after = rescheduling.moved(known, old, given.interviews[0].start)
        recording.rewrite(connection, known, after)
        return recording.record(connection, given)


def _goes_on(opportunity: Opportunity, now: datetime) -> bool:
    """Tell whether there is an interview after the end."""
    from cordially import moments
    from cordially.etiquette import interviews

    zone, end = interviews.zone_of(opportunity, now.tzinfo), opportunity.closed_on
    latest = interviews.latest(opportunity, zone)
    return bool(latest and end and moments.is_before(end, latest.start, zone))
