"""What the command of a note does: from what is known of an interview to letters in hand."""

import gc
import os
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from cordially import values
from cordially.cli.asked import flags, interview, questions
from cordially.cli.asked.flags import Flags
from cordially.cli.note_options import pairs
from cordially.cli.session import Session
from cordially.cli.shown import letters, screen
from cordially.desk import composing, drafting, recording, reviewing
from cordially.errors import NotFoundError, UsageError
from cordially.letter import facts, wording
from cordially.letter.templates import Templates
from cordially.model import Draft, Letter, Opportunity
from cordially.store import journal, settings, templates
from cordially.store.files import staged, typed


class _Work(NamedTuple):
    """All that one run of a note needs to write its letters."""

    session: Session
    given: Sequence[Opportunity]
    request: composing.Request
    templates: Templates
    desk: reviewing.Desk
    anyway: bool
    whole: bool  # whether the saved letters' texts are wanted afterwards


def run(note: str, session: Session, opportunity: str | None, **options: Any) -> None:
    """Do what the command of a note is asked for."""
    _check_options(session, options)
    stated = Flags(**{name: options[name] for name in Flags._fields})
    chosen = settings.read(session.home.settings)
    own_file = _template_file(options["template"])
    request = composing.Request(
        note=note,
        template=(lambda _: str(own_file))
        if own_file
        else partial(templates.in_language, session.home.templates, note),
        lang=values.language(options["lang"], "--lang") if options["lang"] else None,
        usual_lang=chosen.lang,
        now=session.local_now(chosen.time_zone),
        token=lambda: os.urandom(16).hex(),
        to=flags.reader(stated),
        me=chosen.me,
        signature=facts.Signature(chosen.phone, chosen.links),
        plain=chosen.plain,
        policy=chosen.policy,
        extra=pairs(options["extra"]),
        subject=values.line(options["subject"], "--subject") if options["subject"] else None,
        attachments=_attachments(options["attach"]),
    )
    cache = templates.CacheFolder(session.home.cache)
    loaded = templates.load(session.home, cache, own_file)
    usual = request.template(request.lang or request.usual_lang)
    wording.check(loaded, usual, request.extra)
    about = _given(session, note, opportunity, stated, options["details"], chosen)
    if stated.when:
        request = request._replace(start=about[0].interviews[0].start)
    whole = session.json or options["send"] or len(about) <= letters.SHOWN_WHOLE
    with journal.reading(session.home.journal) as connection:
        desk = reviewing.desk(connection, chosen, request.now)
    work = _Work(session, about, request, loaded, desk, options["anyway"], whole)
    if options["dry_run"]:
        composed = [draft for _, drafts in _composed(work) for draft in drafts]
        if options["browse"]:
            from cordially.cli.asked import approval

            approval.browse(composed)
        letters.letters(session, composed, saved=False)
    elif options["edit"] or options["browse"] or _asks(session, options):
        _review_and_save(work, options)
    elif options["send"]:
        _send(work, _saved(work), yes=options["yes"], anyway=options["anyway"])
        cache.keep()
    else:
        letters.letters(session, _saved(work), saved=True)
        cache.keep()


def _asks(session: Session, options: dict[str, Any]) -> bool:
    decided = options["draft"] or options["send"] or options["yes"]
    return session.terminal and not decided


def _check_options(session: Session, options: dict[str, Any]) -> None:
    chosen = [f"--{name.replace('_', '-')}" for name in _ENDINGS if options[name]]
    if len(chosen) > 1:
        raise UsageError(f"{' and '.join(chosen)} do not go together.", "Choose one of them.")
    if options["send"]:
        from cordially.cli import send

        send.check_can_ask(session, yes=options["yes"])


_ENDINGS = ("draft", "send", "dry_run")


def _template_file(name: str | None) -> Path | None:
    if not name:
        return None
    # Absolute, so that it has another name than a template in the folders.
    path = typed(name).absolute()
    if not path.is_file():
        raise NotFoundError(f"There is no template file {path}.")
    if path.name.endswith(".txt.j2"):
        raise UsageError(
            f"{path} is a text part.", "Give the HTML template; NAME.txt.j2 beside it is used."
        )
    return path


def _attachments(names: Sequence[str]) -> tuple[Any, ...]:
    if not names:
        return ()
    from cordially.intake import attachment

    return tuple(attachment.read(typed(name)) for name in names)


def _given(
    session: Session,
    note: str,
    name: str | None,
    stated: Flags,
    details: str | None,
    chosen: settings.Settings,
) -> Sequence[Opportunity]:
    """Return the opportunities to write for, with what this command line says of them."""
    if details:
        return flags.from_file(session, name, stated, details)
    with journal.reading(session.home.journal) as connection:
        kept = flags.kept(connection, name, stated)
    about = interview.opportunity(session, stated, kept, chosen.time_zone, note)
    knows_sender = about.sender or (kept and kept.sender) or chosen.me
    if not knows_sender and session.terminal:
        about = about._replace(
            sender=questions.until_read("Who are you? Name <address>:", flags.sender)
        )
    return [about]


def _composed(work: _Work) -> list[tuple[Opportunity, list[Draft]]]:
    """Write the letters for what would be known; nothing is recorded."""
    with journal.reading(work.session.home.journal) as connection:
        known = [recording.known(connection, each) for each in work.given]
    return [(each, _written(work, each)) for each in known]


def _written(work: _Work, opportunity: Opportunity) -> list[Draft]:
    composed = list(composing.compose(opportunity, work.request, work.templates))
    return reviewing.reviewed(composed, opportunity, work.desk)


def _saved(work: _Work, reviewed: Sequence[Sequence[Draft]] | None = None) -> list[Draft]:
    """Record what is given and keep all the letters, or none of them.

    The letters are those `reviewed` for each opportunity, else they are written one by one.
    """
    if len(work.given) > letters.SHOWN_WHOLE:  # start-up made no garbage, but many letters do
        gc.freeze()
        gc.enable()
    home = work.session.home
    saved = []
    with staged(home.drafts) as files, journal.writing(home.journal) as connection:
        drafting.recover(connection, home, work.session.now)
        for place, each in enumerate(work.given):
            recorded = recording.record(connection, each)
            drafts: Iterable[Draft] = (
                _written(work, recorded)
                if reviewed is None
                else (draft._replace(opportunity=recorded.slug or "") for draft in reviewed[place])
            )
            for draft in drafts:
                kept = drafting.save(
                    *(connection, files, draft, recorded.company, work.session.now),
                    anyway=work.anyway,
                )
                # Of a thousand letters only their lines are shown: their texts need no memory.
                whole = work.whole or reviewed is not None
                saved.append(kept if whole else kept._replace(letter=Letter("", "")))
        files.sync()
    return saved


def _review_and_save(work: _Work, options: dict[str, Any]) -> None:
    """Let the person see each letter first, keep those approved, and send those chosen."""
    from cordially.cli.asked import approval

    session = work.session
    asks = _asks(session, options)
    can_send = settings.read(session.home.settings).account is not None
    reviewed: list[list[approval.Choice]] = []
    composed = _composed(work)
    with journal.reading(session.home.journal) as connection:
        for draft in (each for _, drafts in composed for each in drafts):
            drafting.check_replaceable(connection, draft, anyway=work.anyway)
    if options["edit"]:
        composed = [(each, [_edited(work, each, one) for one in some]) for each, some in composed]
    if options["browse"]:
        approval.browse([draft for _, drafts in composed for draft in drafts])
    for opportunity, drafts in composed:
        look = partial(_looked_at, opportunity, work.desk)
        choices = []
        for draft in drafts:
            choice: approval.Choice | None = approval.Choice(draft, options["send"])
            if asks:
                choice = approval.approved(session, draft, work.templates, look, can_send=can_send)
            if choice is None:
                screen.tell("Nothing was saved.")
                return
            choices.append(choice)
        reviewed.append(choices)
    saved = _saved(work, [[choice.draft for choice in choices] for choices in reviewed])
    to_send = [choice.send for choices in reviewed for choice in choices]
    leaving = [draft for draft, send in zip(saved, to_send, strict=True) if send]
    staying = [draft for draft, send in zip(saved, to_send, strict=True) if not send]
    if staying or not leaving:
        letters.letters(session, staying, saved=True, seen=asks)
    if leaving:
        # What is chosen on the terminal is chosen with its findings in sight.
        yes = options["yes"] or asks
        _send(work, leaving, yes=yes, anyway=options["anyway"] or asks)


def _edited(work: _Work, opportunity: Opportunity, draft: Draft) -> Draft:
    from cordially.cli.asked import approval

    changed = approval.edited(work.session, draft, work.templates)
    return _looked_at(opportunity, work.desk, changed) if changed else draft


def _looked_at(opportunity: Opportunity, desk: reviewing.Desk, draft: Draft) -> Draft:
    return reviewing.reviewed([draft], opportunity, desk)[0]


def _send(work: _Work, drafts: Sequence[Draft], *, yes: bool, anyway: bool) -> None:
    from cordially.cli import send

    session = work.session
    with journal.reading(session.home.journal) as connection:
        # Once more, now beside the others of their panel, which may have been edited since.
        drafts = reviewing.kept(connection, drafts, work.desk)
    for draft in drafts:  # whatever happens now, the letter is kept
        screen.tell(f"Draft {draft.id}: {letters.file(session, draft.path)}")
    send.send(session, drafts, yes=yes, anyway=anyway)
