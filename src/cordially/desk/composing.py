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
from cordially.letter import facts
from cordially.mail import message
from cordially.model import Address, Attachment, Draft, Interview, Moment, Opportunity, Person

if TYPE_CHECKING:
    from cordially.letter.templates import Templates


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
    from cordially.letter import wording  # and with it Jinja, which nothing else here needs

    case = case_of(opportunity, request.policy, request.now)
    interview = merging.interview_at(opportunity, request.start) if request.start else case.latest()
    if interview is None:
        raise UsageError(f"No interview with {opportunity.company} is known.", "Say --when.")
    people = _without_second(case, request, interview, _recipients(case, interview, request))
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
            wording.check(templates, template, request.extra)
        variant = recipients.variant(
            request.note, opportunity, interview, person, case.today, case.calendar.zone
        )
        values = facts.gather(
            *(opportunity, interview, person),
            sender=sender,
            signature=request.signature,
            variant=variant,
            on=case.today,
            zone=case.calendar.zone,
            lang=lang,
            thanked=case.had(recipients.THANK_YOU, interview, person.name) is not None,
        )
        # Neighbours at one interview, and one person's interviews, get neighbouring wordings.
        names = [each.name for each in opportunity.people]
        earlier = interviews.on_earlier_days(opportunity, interview, case.calendar.zone)
        seat = names.index(person.name) + len(earlier)
        content = wording.compose(
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
