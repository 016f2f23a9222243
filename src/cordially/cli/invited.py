"""`add` with files: invitations and cards are read, shown, and recorded after a yes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cordially import merging, moments, values
from cordially.cli import invited_files
from cordially.cli.asked import changes, days, flags, invitation, questions
from cordially.cli.asked.flags import Flags
from cordially.cli.asked.invitation import Choice
from cordially.cli.session import Session
from cordially.cli.shown import invitations as shown
from cordially.cli.shown import screen
from cordially.desk import invitation_keeping, recording, rescheduling
from cordially.desk.invitation_facts import facts, hosts, said_company
from cordially.desk.invitation_questions import Answers
from cordially.errors import CordiallyError, DataError, UsageError, gravest
from cordially.etiquette import interviews
from cordially.intake import details, invitation_text
from cordially.intake.details_writer import to_toml
from cordially.intake.incoming import Incoming
from cordially.intake.invitation import Event, Invitation, Method, whole
from cordially.intake.vcard import Card
from cordially.model import Interview, Kind, Opportunity
from cordially.store import journal, opportunities, opportunity_rows
from cordially.store.settings import Settings
from cordially.written import shell_word


class Given(NamedTuple):
    """What is the same for all files of one run: what the person said, and who they are."""

    session: Session
    name: str | None
    stated: Flags
    answers: Answers
    moved: bool
    called_off: bool


class _Quit(Exception):  # noqa: N818 - no error
    """The person has had enough."""


def given(
    session: Session,
    name: str | None,
    stated: Flags,
    chosen: Settings,
    *,
    moved: bool,
    called_off: bool,
) -> Given:
    """Read what the command line says besides the files; refuse what does not go with them."""
    known = ("company", "role", "when", "kind", "met", "time_zone", "sender")
    for field, value in stated._asdict().items():
        if value and field not in known:
            option = {"topics": "topic", "points": "point"}.get(field, field).replace("_", "-")
            raise UsageError(
                f"--{option} does not go with a file.", "Record the file first, and add it then."
            )
    zone = moments.zone_named(stated.time_zone) if stated.time_zone else None
    sender = flags.sender(stated.sender) if stated.sender else None
    answers = Answers(
        mine=chosen.own_addresses | ({sender.addr_spec.casefold()} if sender else set()),
        me=sender or chosen.me,
        sender=sender,
        company=values.name(stated.company, "--company") if stated.company else None,
        role=values.name(stated.role, "--role") if stated.role else None,
        when=days.moment(session, stated.when, session.now, zone, coming=True)
        if stated.when
        else None,
        time_zone=zone.key if zone else None,
        kind=Kind(stated.kind) if stated.kind else None,
        people=tuple(flags.read_person(each, "--with") for each in stated.met),
    )
    return Given(session, name, stated, answers, moved, called_off)


def record(
    told: Given, files: Sequence[str], mail: Sequence[tuple[str, bytes]] = ()
) -> list[Opportunity]:
    """Record what files and mail bring, and return the opportunities, each as it is then.

    Raises the error of the one file that cannot be recorded; of several, what can be is
    recorded, what is wrong with each other one is told, and the gravest counts.
    """
    sources = [*invited_files.sources(files), *mail]
    read: list[Incoming] = []
    errors: list[CordiallyError] = []

    def alone(error: CordiallyError) -> None:
        if len(sources) == 1:
            raise error
        errors.append(error)
        screen.tell(questions.told(error))

    for label, path in sources:
        try:
            read.append(invited_files.read(label, path))
        except CordiallyError as error:
            alone(error)
    found: dict[str, Opportunity] = {}
    for incoming in invited_files.in_order(read):
        try:
            for each in _brought(told, incoming, only=len(sources) == 1):
                found[each.slug or ""] = each
        except CordiallyError as error:
            alone(error)
        except _Quit:
            break
    if errors:
        worst = gravest(each.exit_code for each in errors)
        first = next(each for each in errors if each.exit_code == worst)
        count = f"{len(errors)} of {len(sources)} files could not be recorded."
        raise first.with_message(count).with_hint("Above stands what is wrong with each.")
    return list(found.values())


def _brought(told: Given, found: Incoming, *, only: bool) -> Iterator[Opportunity]:
    for card in found.cards:
        yield from _card(told, found.label, card)
    if found.in_words:
        yield from _invites(told, found, found.in_words)
    elif found.events:
        with journal.reading(told.session.home.journal) as connection:
            found = invitation_keeping.of_others(connection, found)
        event = invitation.the_one(told.session, found, told.answers.when)
        if event.method == Method.CANCELS:
            yield from _cancels(told, found.label, event)
        elif event.method in (Method.ANSWERS, Method.PROPOSES):
            screen.tell(shown.answer(whole(event)))
        elif only and told.called_off:
            raise UsageError(
                f"{found.label} is an invitation, and was not cancelled.",
                "Without a file, --called-off says it of what is recorded.",
            )
        else:
            yield from _invites(told, found, whole(event))


def _card(told: Given, label: str, card: Card) -> Iterator[Opportunity]:
    with journal.reading(told.session.home.journal) as connection:
        known = flags.kept(connection, told.name, told.stated)
        emails = [card.person.email] if card.person.email else []
        likely, by_name = invitation_keeping.candidates(connection, emails, card.company)
    known = known or _belonging(told, label, likely, by_name)
    company = known.company if known else told.answers.company or card.company
    if not company:
        raise DataError(f"{label} does not say at which company.", "Say it with --company NAME.")
    person = card.person
    if known:  # a name that is known stays as it is spelled
        same = [each for each in known.people if each.email and each.email == person.email]
        person = person._replace(name=same[0].name) if same else person
    fresh = Opportunity(
        company,
        role=told.answers.role,
        slug=known.slug if known else None,
        people=(person,),
    )
    if told.session.terminal:
        screen.tell(to_toml([fresh], comment=label))
        fresh = _decided(told, fresh) or fresh._replace(people=())
    if fresh.people:
        with journal.writing(told.session.home.journal) as connection:
            yield recording.record(connection, fresh)


def _cancels(told: Given, label: str, event: Event) -> Iterator[Opportunity]:
    with journal.reading(told.session.home.journal) as connection:
        kept = invitation_keeping.known(connection, event)
        known = opportunities.get(connection, kept.opportunity) if kept else None
    if not kept or not known:
        raise invitation_keeping.unknown(event)
    start = opportunity_rows.moment(kept.start)
    what = f"{known.slug}: the invitation to {shown.moment(start)} was cancelled."
    if not invitation_keeping.is_news(event, kept):
        screen.tell(f"{what} That is known, or was replaced since.")
        return
    if not told.called_off and not told.session.terminal:
        raise DataError(what, "Say --called-off if the interview does not take place then.")
    off = told.called_off or invitation.is_off(what)
    with journal.writing(told.session.home.journal) as connection:
        yield invitation_keeping.call_off(connection, event, off=off)
    if off:
        screen.tell(f"If that was a no: cordially close {known.slug} --because rejected")


def _invites(told: Given, found: Incoming, read: Invitation) -> Iterator[Opportunity]:
    event, session = read.event, told.session
    mine = told.answers.mine | ({found.to.casefold()} if found.to else set())
    with journal.reading(session.home.journal) as connection:
        kept = invitation_keeping.known(connection, event)
        known = _known(connection, told, kept.opportunity if kept else None)
        if kept and known and kept.opportunity != known.slug:
            kept = None  # it belongs elsewhere from now on
        old = interviews.named(known, kept.start) if known and kept else None
        likely, by_name = list[Opportunity](), ""
        if not known and not told.answers.company:
            theirs = hosts(read, told.answers._replace(mine=mine))
            company = said_company(read, theirs).value
            likely, by_name = invitation_keeping.candidates(connection, theirs, company)
    if known and kept and old and not invitation_keeping.is_news(event, kept):
        screen.tell(f"{found.label} is known: {known.slug}, {shown.moment(old.start)}.")
        yield known
        return
    named = values.name_or_nothing(invitation_text.named_company(read.words) or by_name)
    known = known or _belonging(told, found.label, likely, named)
    if known and known.sender:
        mine |= {known.sender.addr_spec.casefold()}
    answers = told.answers._replace(mine=mine)
    if session.terminal:
        screen.tell(f"{found.label}: {invitation.line(event)}")
        settled = invitation.settled(session, read, answers, known)
    else:
        settled = facts(read, answers, known)
    if needed := [each for each in settled.open if each.flag] if not session.terminal else []:
        says = " ".join(each.says for each in needed)
        raise DataError(
            f"{found.label} leaves something open, and nothing is guessed. {says}",
            f"Still needed: {', '.join(each.flag for each in needed)}.",
        )
    [meeting] = settled.opportunity.interviews
    old = old or (_instead_of(told, known, meeting) if known else None)
    moves = old.start if old and old.start != meeting.start else None
    fresh: Opportunity | None = settled.opportunity
    if session.terminal:
        screen.tell(shown.form(found.label, read, settled.opportunity, moves))
        fresh = _decided(told, settled.opportunity)
    elif read.set_aside:
        screen.tell(f"{found.label}: left out: {'; '.join(read.set_aside)}.")
    if fresh:
        with journal.writing(session.home.journal) as connection:
            recorded = invitation_keeping.keep(connection, event, fresh, old)
        for change in shown.changes(old, fresh.interviews[0]) if old else ():
            screen.tell(f"{recorded.slug}: {change}")
        yield recorded


def _instead_of(told: Given, known: Opportunity, meeting: Interview) -> Interview | None:
    """Return the interview to come that one by another invitation takes the place of, or None."""
    if told.session.terminal and not told.moved:
        return changes.has_moved(told.session, known, meeting, told.session.now)
    if not told.moved:
        return None
    names = [each.name for each in meeting.participants if known.person(each.name)]
    coming = rescheduling.to_come(known, told.session.now)
    return rescheduling.the_one(rescheduling.alike(coming, meeting.kind, names), "moved")


def _known(connection: sqlite3.Connection, told: Given, slug: str | None) -> Opportunity | None:
    if told.name:
        return recording.choose(connection, told.name)
    if slug:
        return opportunities.get(connection, slug)
    return flags.kept(connection, None, told.stated)


def _belonging(
    told: Given, label: str, found: Sequence[Opportunity], named: str = ""
) -> Opportunity | None:
    """Return the opportunity that something belongs to, of those it may belong to.

    Where it names another company than the only one's, its people alone do not tell: a
    recruiter writes for several.
    """
    if told.answers.role:
        found = recording.with_role(found, told.answers.role)
    only = found[0] if len(found) == 1 else None
    differs = only and named and values.key_of(named) != values.key_of(only.company)
    if len(found) < 2 and not differs:
        return only
    if told.session.terminal:
        if differs:
            screen.tell(f"{label} names the company {values.shown(named)}.")
        return invitation.belongs_to(found)
    if only:
        knows = f"its people are known from {only.slug}"
        if merging.is_longer_name(named, only.company):
            knows = f"{only.slug} is at {only.company}"
        raise DataError(
            f"{label} names the company {values.shown(named)}, and {knows}.",
            f"If it is another opportunity: --company {shell_word(named)}. If not:"
            f" cordially add {only.slug}, and then the file, or --from-mail.",
        )
    slugs = [each.slug or "" for each in found]
    raise DataError(
        f"{label} may belong to any of {', '.join(slugs)}.",
        f"Name it: cordially add {slugs[0]}, and then the file, or --from-mail.",
    )


def _decided(told: Given, fresh: Opportunity) -> Opportunity | None:
    """Let the person decide; return what is to be recorded, or None."""
    choice = invitation.choose()
    if choice == Choice.QUIT:
        raise _Quit
    if choice == Choice.EDIT:

        def read(text: str) -> Opportunity:
            found = details.parse_text(text.encode(), label="the details", now=told.session.now)
            if len(found) != 1 or len(found[0].interviews) != len(fresh.interviews):
                raise DataError("An invitation is one interview of one opportunity.")
            return found[0]

        return questions.edited(told.session, to_toml([fresh]), read, ".toml") or fresh
    return fresh if choice == Choice.RECORD else None
