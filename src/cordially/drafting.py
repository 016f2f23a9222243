"""Compose letters, keep them as drafts, revise and discard them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from cordially import agenda, facts, message, readers
from cordially.case import Case, case_of
from cordially.errors import BusyError, DataError, NotFoundError, SettingsError, UsageError
from cordially.files import Staging, staged
from cordially.model import (
    UNSENT,
    Address,
    Attachment,
    Draft,
    DraftStatus,
    Interview,
    Letter,
    Moment,
    Opportunity,
    Person,
)
from cordially.policy import DEFAULT_PROFILE, PROFILES, Policy
from cordially.post import eml
from cordially.store import attempts, drafts, journal, lock, opportunities
from cordially.store.home import Home

if TYPE_CHECKING:
    from cordially.template import Templates


class Request(NamedTuple):
    """What the person asks for besides the facts: which note, to whom, how.

    `now` is the present on the sender's clock; `template` gives the name of the template for
    a language, which is that of the person unless `lang` is given, or else `usual_lang`;
    `start` the interview it is about, else the latest; `to` one person known to the
    opportunity; `token` returns something never returned before, for the Message-ID.
    """

    note: str
    template: Callable[[str], str]
    now: datetime
    token: Callable[[], str]
    to: str | None = None
    me: Address | None = None
    signature: facts.Signature = facts.Signature()
    subject: str | None = None
    plain: bool = False
    extra: Mapping[str, str] = MappingProxyType({})
    attachments: tuple[Attachment, ...] = ()
    start: Moment | None = None
    policy: Policy = PROFILES[DEFAULT_PROFILE]
    lang: str | None = None
    usual_lang: str = "en"

    def lang_for(self, person: Person) -> str:
        """Return the language in which a person is written to."""
        return self.lang or person.lang or self.usual_lang


def compose(opportunity: Opportunity, request: Request, templates: Templates) -> Iterator[Draft]:
    """Write the note's letter for each of its recipients; their drafts have no number yet.

    Call `letter.check` once before for the usual language.  Raises UsageError when it is open
    whom to write to, SettingsError when the sender is unknown, DataError when the template
    fails.
    """
    from cordially import letter  # and with it Jinja, which nothing else here needs

    interview = (
        agenda.interview_at(opportunity, request.start)
        if request.start
        else readers.latest(opportunity)
    )
    if interview is None:
        raise UsageError(f"No interview with {opportunity.company} is known.", "Say --when.")
    case = case_of(opportunity, request.policy, request.now)
    people = _without_second(case, request, interview, _recipients(opportunity, interview, request))
    sender = opportunity.sender or request.me
    if sender is None:
        raise SettingsError(
            "Your own name and address are not known.",
            'Give them with --from "Alex Kim <alex@example.com>";'
            " they are kept with the opportunity.",
        )
    usual = request.template(request.lang or request.usual_lang)
    for person in people:
        if not person.email:
            raise UsageError(
                f"The address of {person.name} is not known.",
                f'Give it with --with "{person.name} <address>".',
            )
        lang = request.lang_for(person)
        template = request.template(lang)
        if template != usual:
            letter.check(templates, template, request.extra)
        variant = readers.variant(request.note, opportunity, interview, person, case.today)
        values = facts.gather(
            *(opportunity, interview, person),
            sender=sender,
            signature=request.signature,
            variant=variant,
            on=case.today,
            lang=lang,
            thanked=case.had(readers.THANK_YOU, interview, person.name) is not None,
        )
        # Neighbours at one interview, and one person's interviews, get neighbouring wordings.
        names = [each.name for each in opportunity.people]
        seat = names.index(person.name) + readers.interviews_before(opportunity, interview)
        content = letter.compose(
            templates,
            template,
            values,
            extra=request.extra,
            seed=f"{opportunity.company}\n{opportunity.role}\n{request.note}",
            seat=seat,
            subject=request.subject or _thread_subject(opportunity, person, request.note),
        )
        yield Draft(
            id=0,
            opportunity=opportunity.slug or "",
            note=request.note,
            variant=variant,
            interview=interview.start.isoformat(),
            sender=sender,
            recipient=Address(person.name, person.email),
            letter=content._replace(html=None) if request.plain else content,
            message_id=message.message_id(sender, request.token()),
            lang=lang,
            attachments=request.attachments,
        )


def _without_second(
    case: Case, request: Request, interview: Interview, people: Sequence[Person]
) -> Sequence[Person]:
    """Leave out of several people those who have had the note for this interview (A01)."""
    had = {each.name: case.had(request.note, interview, each.name) for each in people}
    left = [each for each in people if not had[each.name]]
    for name, letter in had.items():
        # Of a letter that left from here, its draft says more.
        if letter and not left and not letter.message_id:
            raise DataError(
                f"{name} has had this {request.note} for this interview, on"
                f" {case.written(case.calendar.day(letter.sent))}.",
                "A second one of the same kind is not sent.",
            )
    return left or people


def _recipients(
    opportunity: Opportunity, interview: Interview, request: Request
) -> tuple[Person, ...]:
    if request.to:
        return (agenda.person_named(opportunity, request.to),)
    if people := readers.recipients(request.note, opportunity, interview):
        return people
    hint = "Say whom you met with --with, or whom to write to with --to."
    if len(interview.participants) > readers.LETTERS_OF_ONE_PANEL:
        hint = (
            "For more than seven people the coordinator gets one letter: name them in the"
            ' details, with relation = "coordinator", or write to one person with --to.'
        )
    if request.note == readers.ASK_RECRUITER:
        hint = "Name the recruiter with --recruiter."
    raise UsageError(f"It is open whom at {opportunity.company} to write to.", hint)


def _thread_subject(opportunity: Opportunity, person: Person, note: str) -> str | None:
    """Return the subject of the thread that a note continues, with one `Re:`; or None."""
    if note == readers.THANK_YOU:
        return None
    subjects = [each.subject for each in opportunity.letters if each.to == person.name]
    if not subjects or not subjects[-1]:
        return None
    bare = re.sub(r"(?i)^(re\s*:\s*)+", "", subjects[-1])
    return f"Re: {bare}"


def references(connection: sqlite3.Connection, draft: Draft) -> tuple[str, ...]:
    """Return the ids of the letters that a draft follows, the oldest first (RFC 5322 3.6.4).

    A thank-you begins a thread; only letters that were sent are followed.
    """
    if draft.note == readers.THANK_YOU:
        return ()
    return opportunities.letter_ids(connection, draft.opportunity, draft.recipient.display_name)


def save(
    connection: sqlite3.Connection,
    files: Staging,
    draft: Draft,
    company: str,
    now: datetime,
    *,
    anyway: bool = False,
) -> Draft:
    """Keep a draft and its file; the same note to the same person rewrites its draft.

    The number and the Message-ID of a rewritten draft stay.  Raises DataError when it
    was edited by hand, unless `anyway`.
    """
    check_replaceable(connection, draft, anyway=anyway)
    before = drafts.unsent(connection, draft)
    if before:
        draft = draft._replace(id=before.id, message_id=before.message_id, path=before.path)
    else:
        draft = draft._replace(id=drafts.next_number(connection))
    draft = draft._replace(path=draft.path or eml.filename(draft, company))
    files.put(draft.path or "", eml.render(draft, now, references(connection, draft)))
    if before:
        drafts.change(connection, draft)
        attempts.forget_wire(connection, draft.id)
    else:
        drafts.add(connection, draft, opportunities.identity(connection, draft.opportunity))
    return draft


def check_replaceable(connection: sqlite3.Connection, draft: Draft, *, anyway: bool) -> None:
    """Refuse a note that its person had, or may have had, for this interview already.

    Also one whose draft was edited by hand, unless `anyway`.  Raises DataError.
    """
    if gone := drafts.gone(connection, draft):
        raise DataError(
            f"{draft.recipient.display_name} has had this {draft.note} for this interview:"
            f" draft {gone.id} is {gone.status.value}.",
            "A second one of the same kind is not sent.",
        )
    before = drafts.unsent(connection, draft)
    if before and before.edited and not anyway:
        raise DataError(
            f"Draft {before.id} ({before.note} to {before.recipient.display_name})"
            " was edited by hand and would be written anew.",
            f"Use --anyway to replace it, or “cordially drafts show {before.id}” to see it.",
        )


def revised(templates: Templates, draft: Draft, subject: str, text: str) -> Draft:
    """Return the draft with a text edited by hand as the source of both its parts."""
    from cordially import letter

    known = {
        "sender": draft.sender.display_name,
        "sender_email": draft.sender.addr_spec,
        "recipient": draft.recipient.display_name,
    }
    content = letter.from_text(templates, subject, text, draft.lang, known)
    if draft.letter.html is None:
        content = Letter(content.subject, content.text)
    return draft._replace(letter=content, edited=True)


def rewrite(
    connection: sqlite3.Connection, files: Staging, before: Draft, draft: Draft, now: datetime
) -> Draft:
    """Keep an edited draft, and its file, under its number, and return it as it is kept.

    Raises DataError when it is no longer as it was `before` it was edited.
    """
    still = find(connection, draft.id)
    if still != before._replace(findings=()):
        done = still.status if still.status != before.status else "changed"
        raise DataError(
            f"Draft {draft.id} was {done} meanwhile.",
            f"“cordially drafts show {draft.id}” shows it as it is now.",
        )
    draft = draft._replace(status=DraftStatus.DRAFT)
    files.put(draft.path or "", eml.render(draft, now, references(connection, draft)))
    drafts.change(connection, draft)
    attempts.forget_wire(connection, draft.id)
    return draft


def discard(connection: sqlite3.Connection, number: int) -> Draft:
    """Mark a draft as discarded; its row stays, its file is the caller's to remove."""
    draft = find(connection, number)
    if draft.status not in UNSENT:
        raise DataError(f"Draft {number} is {draft.status.value} already.")
    discarded = draft._replace(status=DraftStatus.DISCARDED)
    drafts.change(connection, discarded)
    return discarded


def recover(connection: sqlite3.Connection, home: Home, now: datetime) -> None:
    """Settle what a dead sender left behind, unless somebody is sending just now."""
    if attempts.unfinished(connection):
        with suppress(BusyError), lock.held(home.sending_lock):
            attempts.settle_abandoned(connection, now)


def keep(home: Home, before: Draft, draft: Draft, now: datetime) -> Draft:
    """Keep an edited draft by itself, as `rewrite` does."""
    with staged(home.drafts) as staging, journal.writing(home.journal) as connection:
        kept = rewrite(connection, staging, before, draft, now)
        staging.sync()
    return kept


def find(connection: sqlite3.Connection, number: int) -> Draft:
    """Return the draft of that number, or raise NotFoundError."""
    if draft := drafts.get(connection, number):
        return draft
    raise NotFoundError(f"There is no draft {number}.", "“cordially drafts” shows those there are.")
