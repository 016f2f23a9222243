"""What the command of a note does: from what is known of an interview to letters in hand."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from functools import partial

from cordially.cli.asked import flags, interview, questions
from cordially.cli.asked.flags import Asked
from cordially.cli.session import Session
from cordially.cli.shown import letters, screen
from cordially.desk import composing, keeping, reviewing
from cordially.desk.keeping import Work
from cordially.errors import UsageError
from cordially.letter import facts, wording
from cordially.model import Draft, Opportunity
from cordially.store import journal, settings, templates
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
    given = _given(session, note, opportunity, asked, chosen)
    if asked.flags.when:
        request = request._replace(start=given[0].interviews[0].start)
    with journal.reading(session.home.journal) as connection:
        desk = reviewing.desk(connection, chosen, request.now)
    work = Work(session.home, session.now, given, request, loaded, desk, asked.anyway)
    if asked.dry_run:
        _rehearse(session, work, asked)
    elif asked.edit or asked.browse or (session.terminal and not asked.decided):
        _review_and_save(session, work, asked, can_send=chosen.account is not None)
    else:
        many = len(given) > letters.SHOWN_WHOLE
        if many:  # start-up made no garbage, but many letters do
            gc.freeze()
            gc.enable()
        # Of a thousand letters only their lines are shown: their texts need no memory.
        saved = keeping.save(work, whole=not many or session.json or asked.send)
        if asked.send:
            _send(session, work, saved, yes=asked.yes, anyway=asked.anyway)
        else:
            letters.letters(session, saved, saved=True)
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
    session: Session, note: str, name: str | None, asked: Asked, chosen: settings.Settings
) -> Sequence[Opportunity]:
    """Return the opportunities to write for, with what this command line says of them."""
    if asked.flags.details:
        found = flags.from_file(session, name, asked.flags)
        if asked.say and len(found) > 1:
            raise UsageError(
                "--say is for one reader, and the file is of several opportunities.",
                "Write the letter to that reader by itself.",
            )
        return found
    with journal.reading(session.home.journal) as connection:
        kept = flags.kept(connection, name, asked.flags)
    about = interview.opportunity(session, asked.flags, kept, chosen.time_zone, note)
    knows_sender = about.sender or (kept and kept.sender) or chosen.me
    if not knows_sender and session.terminal:
        about = about._replace(
            sender=questions.until_read("Who are you? Name <address>:", flags.sender)
        )
    return [about]


def _rehearse(session: Session, work: Work, asked: Asked) -> None:
    """Show the letters, and keep nothing."""
    drafts = [draft for _, some in keeping.composed(work) for draft in some]
    if asked.browse:
        from cordially.cli.asked import approval

        approval.browse(drafts)
    letters.letters(session, drafts, saved=False)


def _review_and_save(session: Session, work: Work, asked: Asked, *, can_send: bool) -> None:
    """Let the person see each letter first, keep those approved, and send those chosen."""
    from cordially.cli.asked import approval

    asks = session.terminal and not asked.decided
    composed = keeping.composed(work)
    keeping.check_replaceable(work, (draft for _, drafts in composed for draft in drafts))
    if asked.edit:
        composed = [
            (opportunity, [_edited(session, work, opportunity, draft) for draft in drafts])
            for opportunity, drafts in composed
        ]
    if asked.browse:
        approval.browse([draft for _, drafts in composed for draft in drafts])
    approved: list[list[approval.Choice]] = []
    for opportunity, drafts in composed:
        look = partial(_looked_at, work, opportunity)
        choices = []
        for draft in drafts:
            choice: approval.Choice | None = approval.Choice(draft, asked.send)
            if asks:
                choice = approval.approved(session, draft, work.templates, look, can_send=can_send)
            if choice is None:
                screen.tell("Nothing was saved.")
                return
            choices.append(choice)
        approved.append(choices)
    saved = keeping.save(work, [[choice.draft for choice in choices] for choices in approved])
    to_send = [choice.send for choices in approved for choice in choices]
    leaving = [draft for draft, send in zip(saved, to_send, strict=True) if send]
    staying = [draft for draft, send in zip(saved, to_send, strict=True) if not send]
    if staying or not leaving:
        letters.letters(session, staying, saved=True, seen=asks)
    if leaving:
        # What is chosen on the terminal is chosen with its findings in sight.
        _send(session, work, leaving, yes=asked.yes or asks, anyway=asked.anyway or asks)


def _edited(session: Session, work: Work, opportunity: Opportunity, draft: Draft) -> Draft:
    from cordially.cli.asked import approval

    changed = approval.edited(session, draft, work.templates)
    return _looked_at(work, opportunity, changed) if changed else draft


def _looked_at(work: Work, opportunity: Opportunity, draft: Draft) -> Draft:
    return reviewing.reviewed([draft], opportunity, work.desk)[0]


def _send(
    session: Session, work: Work, drafts: Sequence[Draft], *, yes: bool, anyway: bool
) -> None:
    from cordially.cli import send

    with journal.reading(session.home.journal) as connection:
        # Once more, now beside the others of their panel, which may have been edited since.
        drafts = reviewing.kept(connection, drafts, work.desk)
    for draft in drafts:  # whatever happens now, the letter is kept
        screen.tell(f"Draft {draft.id}: {letters.file(session, draft.path)}")
    send.send(session, drafts, yes=yes, anyway=anyway)
