"""What happened elsewhere: they replied, you wrote by other means, and how it ended."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

import click

from cordially import merging, moments, values
from cordially.cli import arguments, completing
from cordially.cli.session import Command, Session, pass_session, shows_hints
from cordially.cli.shown import screen
from cordially.desk import recording
from cordially.errors import NotFoundError, UsageError
from cordially.model import Opportunity, Person, Reply, ReplyKind, Status
from cordially.store import journal, notes

_ENDS = [each.value for each in Status if each != Status.OPEN]


@click.command("close", cls=Command)
@arguments.opportunity()
@click.option(
    "--because", type=click.Choice(_ENDS), callback=arguments.ending, help="How it ended."
)
@click.option(
    *("--on", "--at", "at"), metavar="WHEN", help="When it ended: friday, today 10:15; else now."
)
@pass_session
def close_command(session: Session, opportunity: str, because: str, at: str | None) -> None:
    """Record how an opportunity ended; nothing more is proposed for it."""
    before, after = _ended(session, opportunity, Status(because), at)
    if session.json:
        screen.opportunities([after])
        return
    if after == before:
        since = f", since {moments.day(after.closed_on)}" if after.closed_on else ""
        screen.show(f"{after.slug} is closed already: {because}{since}.")
        return
    screen.show(f"{after.slug} is closed: {because}.")
    screen.tell(_last_words(after.status, after.slug or ""))


@click.command("reopen", cls=Command)
@arguments.opportunity(closed=True)
@pass_session
def reopen_command(session: Session, opportunity: str) -> None:
    """Open an opportunity again that was closed."""
    before, after = _ended(session, opportunity, Status.OPEN)
    if session.json:
        screen.opportunities([after])
    else:
        screen.show(f"{after.slug} is open{' already' if after == before else ' again'}.")
        _tell_next(session, after)


@click.command("replied", cls=Command)
@arguments.opportunity()
@click.option(
    "--from",
    "sender",
    metavar="PERSON",
    shell_complete=completing.person,
    help="Who wrote; else whom you wrote to last.",
)
@click.option(
    *("--at", "--on", "at"), metavar="WHEN", help="When it came: today, friday 10:15; else now."
)
@click.option(
    "--kind",
    type=click.Choice([each.value for each in ReplyKind]),
    help="What sort of message it was; human if nobody says so.",
)
@click.option("--back-on", metavar="DATE", help="The day of return, of an automatic reply.")
@click.option(
    "--decision-by",
    metavar="DATE",
    help="By when they hope to decide now: a day, 2026-W49 or 2026-12.",
)
@shows_hints
@pass_session
def replied_command(
    session: Session,
    opportunity: str,
    sender: str | None,
    at: str | None,
    kind: str | None,
    back_on: str | None,
    decision_by: str | None,
) -> None:
    """Record that they wrote.

    What comes next is counted from it: a reply with news ends the wait for one.
    """
    from cordially.cli.asked import days
    from cordially.desk import history

    now, known = _looked_at(session, opportunity)
    zone = history.zone_of(known, now)
    moment = days.moment(session, at, now, zone) if at else _this_second(now.astimezone(zone))
    writer = _person(known, sender, "--from") if sender else history.likely_writer(known, zone)
    writer = writer or _asked_writer(session, known)
    back = days.day(session, back_on, now, zone) if back_on else None
    promise = days.promise(session, decision_by, now, zone) if decision_by else None
    sort = ReplyKind(kind or ReplyKind.HUMAN)
    if session.terminal and not kind:
        sort, back, promise = _asked_reply(back, promise, now, zone)
    if sort == ReplyKind.BOUNCE:  # the address it names is none to be remembered
        writer = known.person(writer.name) or writer
    reply = Reply(writer.name, moment, sort, back)
    with journal.writing(session.home.journal) as connection:
        before = recording.choose(connection, known.slug or "")
        after = history.heard(before, writer, reply, now, promise)
        history.keep(connection, before, after)
    if session.json:
        screen.opportunities([after])
        return
    already = " already" if after == before else ""
    what = f" ({sort})" if session.hints or reply.kind != ReplyKind.HUMAN else ""
    told = f"the reply of {writer.name} is{already} recorded{what}"
    if sort == ReplyKind.BOUNCE:
        told = f"that your letter to {writer.name} came back is{already} recorded"
    screen.show(f"{after.slug}: {told}.")
    _tell_next(session, after)


@click.command("wrote", cls=Command)
@arguments.opportunity()
@arguments.note("note")
@click.option(
    "--to",
    metavar="PERSON",
    shell_complete=completing.person,
    help="To whom; else to all whom this note is for.",
)
@click.option(
    *("--at", "--on", "at"), metavar="WHEN", help="When you wrote: today, friday 10:15; else now."
)
@pass_session
def wrote_command(
    session: Session, opportunity: str, note: str, to: str | None, at: str | None
) -> None:
    """Record that you wrote a note by other means, so that it is not proposed again.

    Its unsent draft counts as sent, and the draft's file goes.
    """
    from cordially.cli import copying
    from cordially.cli.asked import days
    from cordially.desk import history
    from cordially.life import UNSENT
    from cordially.store import drafts

    _check_note(session, note)
    now, known = _looked_at(session, opportunity)
    zone = history.zone_of(known, now)
    moment = days.moment(session, at, now, zone) if at else _this_second(now.astimezone(zone))
    reader = _person(known, to, "--to") if to else None
    after, written = history.write(session.home, known.slug or "", note, reader, moment, now)
    with journal.reading(session.home.journal) as connection:
        left = drafts.of_opportunity(connection, after.slug or "")
    for told in copying.let_go(session, [draft for draft in left if draft.status not in UNSENT]):
        screen.tell(told)
    if session.json:
        screen.opportunities([after])
        return
    names = ", ".join(each.to for each in written)
    screen.show(f"{after.slug}: your {note} to {names} is recorded.")
    _tell_next(session, after)


def _ended(
    session: Session, name: str, status: Status, at: str | None = None
) -> tuple[Opportunity, Opportunity]:
    from cordially.cli.asked import days
    from cordially.desk import history

    now, known = _looked_at(session, name)
    moment = days.moment(session, at, now, history.zone_of(known, now)) if at else None
    with journal.writing(session.home.journal) as connection:
        before = recording.choose(connection, known.slug or "")
        after = history.ended(before, status, now, moment)
        history.keep(connection, before, after)
    return before, after


def _last_words(end: Status, slug: str) -> str:
    """Say what is good to know, or to do, once it has ended so."""
    if end == Status.OFFER:
        return "Congratulations, and enjoy what comes."
    if end == Status.WITHDRAWN:
        return f"If they do not know it yet, tell them: cordially withdraw {slug}"
    if end == Status.REJECTED:
        return (
            "Thanks after a no keep the door open, within three working days:"
            f" cordially after-rejection {slug}"
        )
    from cordially.etiquette.steps import WHY_SILENT

    lines = [
        "You have done your part. You will hardly learn why they are silent; it may be any of"
        " these:",
        *(f"  - {reason}" for reason in WHY_SILENT),
        f"Look ahead now. Should they write after all: cordially replied {slug}",
    ]
    return "\n".join(lines)


def _tell_next(session: Session, opportunity: Opportunity) -> None:
    from cordially.cli import next_step

    next_step.tell(session, [opportunity.slug or ""])


def _looked_at(session: Session, name: str) -> tuple[datetime, Opportunity]:
    """Return the present on the sender's clock, and the opportunity that is meant."""
    with journal.reading(session.home.journal) as connection:
        return _now(session), recording.choose(connection, name)


def _now(session: Session) -> datetime:
    from cordially.store import settings

    return session.local_now(settings.read(session.home.settings).time_zone)


def _this_second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


def _person(known: Opportunity, text: str, what: str) -> Person:
    """Return somebody known, by a name or a part of it, or somebody new with an address."""
    if "<" not in text and "@" not in text:
        return merging.person_named(known, text)
    spec = text.strip(" <>").casefold()
    for each in known.people:
        if each.email and each.email.casefold() == spec:
            return each
    from cordially.cli.asked.flags import read_person

    return read_person(text, what)


def _asked_reply(
    back: date | None, promise: str | None, now: datetime, zone: tzinfo
) -> tuple[ReplyKind, date | None, str | None]:
    """Ask what they sent, and for the day that goes with it, unless it is known."""
    from cordially.cli.asked import missing, questions
    from cordially.intake import when

    kind = missing.reply_kind()
    if kind == ReplyKind.AUTOMATIC and not back:
        back = questions.if_any(
            "When are they back?", lambda day: when.parse_day(day, now=now, zone=zone)
        )
    elif kind in (ReplyKind.HUMAN, ReplyKind.COURTESY) and not promise:
        promise = questions.if_any(
            "By when do they hope to decide?",
            lambda day: when.parse_promise(day, now=now, zone=zone),
            example="friday, 4 December, 2026-W49 or 2026-12",
        )
    return kind, back, promise


def _asked_writer(session: Session, known: Opportunity) -> Person:
    from cordially.cli.asked import menus, questions

    people = ", ".join(each.name for each in known.people)
    if not session.terminal:
        raise UsageError(
            f"It is open who at {known.company} wrote.",
            f"Say it with --from: {people}." if people else 'Say it with --from "Name <address>".',
        )

    def read(answer: str) -> Person:
        return _person(known, answer, "The answer")

    if not people:
        return questions.until_read("Who wrote? Name <address>:", read)
    rows = [(each.name, each.title or each.email or known.company) for each in known.people]
    return menus.picked("Who wrote?", rows, read)


def _check_note(session: Session, note: str) -> None:
    found = notes.find(session.home.templates)
    if note not in found:
        near = values.nearest(note, found)
        raise NotFoundError(
            f"There is no note {values.shown(note)}.",
            f"Did you mean {near}?" if near else f"The notes are {', '.join(found)}.",
        )
