"""What the command of a note does: from what is known of an interview to letters in hand."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from functools import partial

import click

from cordially import merging
from cordially.cli.asked import flags, greeting, interview, questions, way_back
from cordially.cli.asked.flags import Asked
from cordially.cli.session import Session
from cordially.cli.shown import letters, progress, screen
from cordially.desk import composing, keeping, recording, reviewing
from cordially.desk.keeping import Work
from cordially.errors import CordiallyError, UsageError
from cordially.etiquette.recipients import THANK_YOU
from cordially.letter import facts, wording
from cordially.model import Draft, Opportunity, Person
from cordially.store import files, journal, settings, settings_form, templates
from cordially.store.system_zone import system_zone_name


def run(note: str, session: Session, opportunity: str | None, asked: Asked) -> None:
    """Do what the command of a note is asked for."""
    if asked.send:
        from cordially.cli import send

        send.check_can_ask(session, yes=asked.yes)
    chosen = settings.read(session.home.settings)
    request = _request(note, session, asked, chosen)
    cache = templates.CacheFolder(session.home.cache)
    loaded = templates.load(session.home, cache, asked.template)
    wording.check(loaded, request.template(request.lang or request.usual_lang), request.extra)
    given = _given(session, request, opportunity, asked, chosen)
    if asked.flags.when:
        request = request._replace(start=given[0].interviews[0].start)
    with journal.reading(session.home.journal) as connection:
        desk = reviewing.desk(connection, chosen, request.now)
    work = Work(session.home, session.now, given, request, loaded, desk, asked.anyway)
    if asked.dry_run:
        _rehearse(session, work, asked)
    elif session.terminal and not asked.decided:
        _decide(session, work, asked, can_send=chosen.account is not None)
    elif asked.edit or asked.browse:
        _look_and_save(session, work, asked)
    else:
        many = len(given) > letters.SHOWN_WHOLE
        if many:  # start-up made no garbage, but many letters do
            gc.freeze()
            gc.enable()
        # Of a thousand letters only their lines are shown: their texts need no memory.
        saved, left = _saved(work, whole=not many or session.json or asked.send)
        if left:
            _show_saved(session, saved, asked)
            screen.tell(
                f"Stopped: the letters of {len(given) - left} of {len(given)} opportunities are"
                " saved. The same command writes the others."
            )
            raise click.Abort
        if asked.send:
            _send(session, work, saved, yes=asked.yes, anyway=asked.anyway)
        else:
            _show_saved(session, saved, asked)
        cache.keep()


def _request(
    note: str, session: Session, asked: Asked, chosen: settings.Settings
) -> composing.Request:
    own_file = asked.template
    return composing.Request(
        note=note,
        template=(lambda _: str(own_file))
        if own_file
        else partial(templates.in_language, session.home.templates, note),
        lang=asked.lang,
        usual_lang=chosen.lang,
        now=session.local_now(chosen.time_zone),
        token=lambda: os.urandom(16).hex(),
        to=flags.reader(asked.flags),
        me=chosen.me,
        signature=facts.Signature(chosen.phone, chosen.links),
        plain=chosen.plain,
        policy=chosen.policy,
        extra=asked.extra,
        subject=asked.subject,
        attachments=asked.attachments,
        zone_name=chosen.time_zone or system_zone_name(),
        register=chosen.register,
        say=asked.say,
        leaves_now=asked.send,
    )


def _given(
    session: Session,
    request: composing.Request,
    name: str | None,
    asked: Asked,
    chosen: settings.Settings,
) -> Sequence[Opportunity]:
    """Return the opportunities to write for, with what this command line says of them."""
    note = request.note
    if asked.flags.details:
        found = flags.from_file(session, name, asked.flags)
        if asked.say and len(found) > 1:
            raise UsageError(
                "--say is for one reader, and the file is of several opportunities.",
                "Write the letter to that reader by itself.",
            )
        return found
    # On a terminal the usual thank-you is of an interview that is told now.
    is_open = note != THANK_YOU if session.terminal else not asked.flags.states_a_fact()
    if not name and not asked.flags.company and is_open:
        from cordially.cli.asked import missing

        name = missing.known_or_new(session, note)
    with journal.reading(session.home.journal) as connection:
        kept = flags.kept(connection, name, asked.flags)

    asks_greeting = session.terminal and not (asked.draft or asked.yes or asked.dry_run)

    def told() -> Opportunity:
        about = happened()
        answers = way_back.current()
        if not asks_greeting or (answers and answers.is_broken_off):
            return about
        about_it = request._replace(start=about.interviews[0].start if asked.flags.when else None)
        return _greeted(session, about_it, about, chosen.greet_by)

    def happened() -> Opportunity:
        about = interview.opportunity(session, asked.flags, kept, chosen.time_zone, note)
        knows_sender = about.sender or (kept and kept.sender) or chosen.me
        if knows_sender or not session.terminal:
            return about
        try:
            read = partial(flags.sender, what="The answer")
            who = questions.until_read("Who are you? Name <address>:", read)
        except click.Abort:
            answers = way_back.current()
            if answers and answers.is_broken_off:  # what happened is known without it
                return about
            raise
        return about._replace(sender=who)

    return [way_back.with_way_back(told, partial(_keep, session, note, asked))]


def _keep(session: Session, note: str, asked: Asked, told: Opportunity) -> None:
    """Keep what was told before the person broke off."""
    if asked.dry_run:
        return
    from cordially.cli import one_by_one

    with journal.writing(session.home.journal) as connection:
        recorded = recording.record(connection, told)
    screen.tell(one_by_one.kept([recorded], note))


def _saved(work: Work, *, whole: bool) -> tuple[list[Draft], int]:
    """Keep the letters; return them, and of how many opportunities the person left them out."""
    total = len(work.given)
    if total == 1:  # one letter is whole or not there at all
        return keeping.save(work, whole=whole), 0
    done = 0
    with files.stoppable() as is_stopped, progress.shown(total, "Writing") as bar:

        def goes_on() -> bool:
            nonlocal done
            done += 1
            if bar:
                bar.step()
            return not is_stopped()

        return keeping.save(work, whole=whole, goes_on=goes_on), total - done


def _greeted(
    session: Session, request: composing.Request, given: Opportunity, greet_by: str
) -> Opportunity:
    """Ask how to greet each reader of whom nobody has said it yet; the answers are kept."""
    if greet_by == settings_form.FULL_NAME:
        return given
    with journal.reading(session.home.journal) as connection:
        readers = composing.readers(recording.known(connection, given), request)
    answers = [greeting.asked(Person(each.name), greet_by) for each in readers if not each.greet_as]
    return given._replace(people=merging.joined([*given.people, *answers]))


def _rehearse(session: Session, work: Work, asked: Asked) -> None:
    """Show the letters, and keep nothing."""
    drafts = [draft for _, some in keeping.composed(work) for draft in some]
    if asked.browse:
        from cordially.cli.asked import approval

        approval.browse(drafts)
    letters.letters(session, drafts, saved=False)


def _decide(session: Session, work: Work, asked: Asked, *, can_send: bool) -> None:
    """Let the person decide letter by letter, and send those that are to leave."""
    from cordially.cli import one_by_one

    leaving, staying = one_by_one.decided(session, work, asked, can_send=can_send)
    problem = None
    try:
        _put_copies(session, staying, asked)
    except CordiallyError as error:  # what the person wants sent is sent all the same
        problem = error
    if leaving:
        if problem:
            screen.tell(questions.told(problem))
        # What is chosen on the terminal is chosen with its findings in sight.
        _send(session, work, leaving, yes=True, anyway=True, asked=True)
    if problem:
        raise problem


def _look_and_save(session: Session, work: Work, asked: Asked) -> None:
    """Let the person edit or see the letters first, then keep them all."""
    from cordially.cli import one_by_one
    from cordially.cli.asked import approval

    composed = keeping.composed(work)
    keeping.check_replaceable(work, (draft for _, drafts in composed for draft in drafts))
    if asked.edit:
        composed = [
            (known, [one_by_one.edited(session, work, known, draft) for draft in drafts])
            for known, drafts in composed
        ]
    if asked.browse:
        approval.browse([draft for _, drafts in composed for draft in drafts])
    saved = keeping.save(work, [drafts for _, drafts in composed])
    if asked.send:
        _send(session, work, saved, yes=asked.yes, anyway=asked.anyway)
    else:
        _show_saved(session, saved, asked)


def _show_saved(session: Session, saved: Sequence[Draft], asked: Asked) -> None:
    """Show letters that are kept, and put them where other programs have them, too."""
    letters.letters(session, saved, saved=True)
    _put_copies(session, saved, asked)


def _put_copies(session: Session, saved: Sequence[Draft], asked: Asked) -> None:
    from cordially.cli import copying

    kept_as = asked.kept_as or settings.read(session.home.settings).kept_as
    copying.put(session, saved, kept_as)


def _send(
    session: Session,
    work: Work,
    drafts: Sequence[Draft],
    *,
    yes: bool,
    anyway: bool,
    asked: bool = False,
) -> None:
    from cordially.cli import send

    with journal.reading(session.home.journal) as connection:
        # Once more, now beside the others of their panel, which may have been edited since.
        drafts = reviewing.kept(connection, drafts, work.desk)
    for draft in drafts:  # whatever happens now, the letter is kept
        screen.tell(f"Draft {draft.id}: {letters.file(session, draft.path)}")
    send.send(session, drafts, yes=yes, anyway=anyway, asked=asked)
