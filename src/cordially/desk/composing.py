"""Compose letters: from what is known of an opportunity and a request to drafts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from cordially import merging
from cordially.errors import DataError, SettingsError, UsageError
from cordially.etiquette import interviews, recipients
from cordially.etiquette.case import Case, case_of
from cordially.etiquette.policy import DEFAULT_PROFILE, PROFILES, Policy
from cordially.letter import facts, voices
from cordially.mail import message
from cordially.model import (
    Address,
    Attachment,
    Draft,
    Interview,
    Moment,
    Opportunity,
    Person,
    Register,
)

if TYPE_CHECKING:
    from cordially.letter.templates import Templates


class Request(NamedTuple):
    """What the person asks for besides the facts: which note, to whom, how.

    `now` is the present on the sender's clock; `template` gives the name of the template for
    a language, which is that of the person unless `lang` is given, or else `usual_lang`;
    `start` the interview it is about, else the usual occasion of the note; `to` one person
    known to the opportunity; `say` the person's own sentences, as typed, or None when they say
    nothing of them; `leaves_now` tells that the letter is to be sent at once; `zone_name` is
    the sender's time zone, presumed for readers of whom none is known; `token` returns
    something never returned before, for the Message-ID.
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
    zone_name: str | None = None
    register: Register = Register.WARM
    say: tuple[str, ...] | None = None
    leaves_now: bool = False

    def lang_for(self, person: Person) -> str:
        """Return the language in which a person is written to."""
        return self.lang or person.lang or self.usual_lang


def compose(
    opportunity: Opportunity,
    request: Request,
    templates: Templates,
    said: Mapping[tuple[str, str], str] = MappingProxyType({}),
) -> Iterator[Draft]:
    """Write the note's letter for each of its recipients; their drafts have no number yet.

    `said` are the person's own sentences in drafts that will be written anew, by interview and
    reader: they stay where the request says nothing of them.

    Call `letter.check` once before for the usual language.  Raises UsageError when it is open
    whom to write to, SettingsError when the sender is unknown, DataError when the template
    fails.
    """
    from cordially.letter import wording  # and with it Jinja, which nothing else here needs

    case = case_of(opportunity, request.policy, request.now)
    interview, people = _occasion(case, request)
    own = _own_sentences(request, opportunity, people)
    sender = opportunity.sender or request.me
    if sender is None:
        raise SettingsError(
            "Your own name and address are not known.",
            'Give them with --from "Alex Kim <alex@example.com>";'
            " they are kept with the opportunity.",
        )
    ordered = interviews.in_order(opportunity.interviews, case.calendar.zone)
    usual = request.template(request.lang or request.usual_lang)
    for person in people:
        lang = request.lang_for(person)
        template = request.template(lang)
        if template != usual:
            wording.check(templates, template, request.extra)
        start = interview.start.isoformat()
        say = own.get(person.name, said.get((start, person.name))) or None
        if say and "say" not in {each.name for each in wording.mentions(templates, template)}:
            raise DataError(
                f"{template} has no place for what you say.",
                "Put {% if say %}<p>{{ say }}</p>{% endif %} into it, or leave --say away.",
            )
        variant = recipients.variant(
            request.note, opportunity, interview, person, case.today, case.calendar.zone
        )
        values = facts.gather(
            opportunity,
            interview,
            person,
            sender=sender,
            signature=request.signature,
            variant=variant,
            on=case.today,
            zone=case.calendar.zone,
            lang=lang,
            thanked=case.is_thanked(interview, person),
            say=say,
            register=request.register,
            region=facts.region_of(lang, opportunity.time_zone or request.zone_name),
            leaves_now=request.leaves_now,
        )
        content = wording.compose(
            templates,
            template,
            values,
            extra=request.extra,
            voice=voices.voice(
                sender.addr_spec,
                opportunity.company,
                request.note,
                panels=[[part.name for part in each.participants] for each in ordered],
                at=ordered.index(interview),
                reader=person.name,
            ),
            subject=request.subject or _thread_subject(opportunity, person, request.note),
        )
        yield Draft(
            id=0,
            opportunity=opportunity.slug or "",
            note=request.note,
            variant=variant,
            interview=start,
            sender=sender,
            recipient=Address(person.name, person.email or ""),
            letter=content._replace(html=None) if request.plain else content,
            message_id=message.message_id(sender, request.token()),
            lang=lang,
            say=say,
            attachments=request.attachments,
        )


def readers(opportunity: Opportunity, request: Request) -> Sequence[Person]:
    """Return to whom `compose` writes, and raise what it raises where that is open."""
    return _occasion(case_of(opportunity, request.policy, request.now), request)[1]


def _occasion(case: Case, request: Request) -> tuple[Interview, Sequence[Person]]:
    """Return the interview that the letters are about, and their readers."""
    known = case.opportunity
    start = request.start
    interview = merging.interview_at(known, start) if start else case.occasion(request.note)
    if interview is None:
        raise UsageError(f"No interview with {known.company} is known.", "Say --when.")
    people = _recipients(case, interview, request)
    return interview, _without_second(case, request, interview, people)


def _own_sentences(
    request: Request, opportunity: Opportunity, people: Sequence[Person]
) -> Mapping[str, str]:
    """Return what the person says to each reader of whom they say something.

    A sentence goes to one reader only, who is named before it where there are several; an
    empty one takes back what was said.
    """
    readers = [each.name for each in people]
    if not request.say:
        return {} if request.say is None else dict.fromkeys(readers, "")
    own: dict[str, str] = {}
    names = [each.name for each in opportunity.people]
    for text in request.say:
        prefix, colon, rest = text.partition(":")
        named = merging.matching(names, prefix)
        tied = len(named) == 1 and bool(colon)
        if tied and named[0] not in readers:
            raise UsageError(
                f"--say “{text}” is for {named[0]}, who gets no letter now.",
                f"The letter goes to {', '.join(readers)}.",
            )
        if colon and not named and (near := merging.nearly(names, prefix)):
            raise UsageError(
                f"--say “{text}” is for nobody known. Did you mean {near}?",
                "What is for every reader is better written without a colon.",
            )
        if not tied and len(readers) > 1:
            raise UsageError(
                f"--say “{text}” could be for any of {', '.join(readers)}.",
                f'Tie it to one of them: --say "{readers[0]}: {text}".',
            )
        reader, words = (named[0], rest.strip()) if tied else (readers[0], text)
        own[reader] = f"{own[reader]} {words}".strip() if reader in own else words
    return own


def _without_second(
    case: Case, request: Request, interview: Interview, people: Sequence[Person]
) -> Sequence[Person]:
    """Leave out of several people those who have had the note for this interview (A01)."""
    had = {each.name: case.had(request.note, interview, each.name) for each in people}
    left = [each for each in people if not had[each.name]]
    if request.note == recipients.THANK_YOU:
        left = [each for each in left if not case.is_thanked(interview, each)] or left
    for name, letter in had.items():
        # Of a letter that left from here, which knows what it was about, its draft says more.
        if letter and not left and not letter.about:
            raise DataError(
                f"{name} has had this {request.note} for this interview, on"
                f" {case.written(case.calendar.day(letter.sent))}.",
                "A second one of the same kind is not sent.",
            )
    return left or people


def _recipients(case: Case, interview: Interview, request: Request) -> tuple[Person, ...]:
    opportunity = case.opportunity
    if request.to:
        return (merging.person_named(opportunity, request.to),)
    if people := case.recipients(request.note, interview):
        return people
    hint = "Say whom you met with --with, or whom to write to with --to."
    if len(interview.participants) > recipients.LETTERS_OF_ONE_PANEL:
        hint = (
            "For more than seven people the coordinator gets one letter: name them in the"
            ' details, with relation = "coordinator", or write to one person with --to.'
        )
    if request.note == recipients.ASK_RECRUITER:
        hint = "Name the recruiter with --recruiter."
    raise UsageError(f"It is open whom at {opportunity.company} to write to.", hint)


def _thread_subject(opportunity: Opportunity, person: Person, note: str) -> str | None:
    """Return the subject of the thread that a note continues, with one `Re:`; or None."""
    if note == recipients.THANK_YOU:
        return None
    subjects = [each.subject for each in opportunity.letters if each.to == person.name]
    if not subjects or not subjects[-1]:
        return None
    bare = re.sub(r"(?i)^(re\s*:\s*)+", "", subjects[-1])
    return f"Re: {bare}"
