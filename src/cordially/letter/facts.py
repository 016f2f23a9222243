"""The facts a template may use: one table of names, and their values for one letter."""

import re
from collections.abc import Sequence
from datetime import date, timedelta, tzinfo
from typing import NamedTuple

from cordially.etiquette import interviews, recipients
from cordially.letter import days, roles
from cordially.letter.renewing import SaidDay
from cordially.letter.typed import Typed
from cordially.model import (
    Address,
    Interview,
    Kind,
    Opportunity,
    Participant,
    Person,
    Register,
    Relation,
)
from cordially.values import is_english
from cordially.written import AMERICAN, BRITISH, isolated, joined


class Fact(NamedTuple):
    """A name in scope of every template, what it holds, and what gives it."""

    name: str
    meaning: str
    given_by: str


FACTS = (
    Fact("company", "the employer", "--company"),
    Fact("role", "the role's title, or none", "--role"),
    Fact("role_name", "the role as one says it, without “the”, “role” or “(m/w/d)”", "--role"),
    Fact("position", "“the Data Engineer role”, or “the job”", "--role"),
    Fact("recipient", "whom the letter is to, the full name", "--with or --to"),
    Fact("greet_as", "how to greet them: their wish, else the full name", "--greet-as"),
    Fact("title", "the recipient's job title, or none", '--with "…, TITLE"'),
    Fact("met", "whether the recipient took part in the interview", "--with"),
    Fact("met_count", "how many people were met", "--with"),
    Fact("interviewer", "everyone met, as “Dana Reyes and Li Wei”, or none", "--with"),
    Fact("others", "those met besides the recipient, or none", "--with"),
    Fact("on_behalf", "those whose thanks the recipient is to pass on, or none", "the other facts"),
    Fact("thanked", "whether the recipient has had thanks for the interview", "what was sent"),
    Fact("kind", "phone, video, onsite, panel, task, informal, or none", "--kind"),
    Fact("when", "the interview’s day: “today”, “on Tuesday” or “on 10 November”", "--when"),
    Fact("interview_day", "the same as a date, with its day, month and year", "--when"),
    Fact("topic", "what was talked about with the recipient, or none", "--topic"),
    Fact("topics", "all that was talked about, a list; with them if they were there", "--topic"),
    Fact("second_topic", "what else was talked about with the recipient, or none", "--topic"),
    Fact("several_topics", "whether more than one thing was, so a point may be of any", "--topic"),
    Fact("point", "what they said about it that stayed with you, or none", "--point"),
    Fact("other", "another one met, in a letter to the manager or coordinator", "--topic"),
    Fact("other_topic", "what was talked about with that other one, or none", "--topic"),
    Fact("example", "something of yours that fits, or none", "--example"),
    Fact("why", "why you want this, or none", "--why"),
    Fact("next_step", "what comes next, or none", "--next-step"),
    Fact("say", "your own sentence, as you typed it, or none", "--say"),
    Fact("offer_by", "by when another offer must be answered, or none", "--offer-by"),
    Fact("decision_by", "when they hoped to decide, written out, or none", "--decision-by"),
    Fact("agency", "the independent recruiter's firm, or none", "--agency"),
    Fact("sender", "your name", "--from"),
    Fact("sender_email", "your address", "--from"),
    Fact("phone", "your telephone number, or none", "phone under [me] in config.toml"),
    Fact("links", "your web addresses, a list", "links under [me] in config.toml"),
    Fact("variant", "the wording that suits: single, panel, late …", "the other facts"),
    Fact("register", "warm, plain or formal", "register under [letters] in config.toml"),
    Fact("region", "en-GB or en-US", "lang under [drafts] in config.toml"),
    Fact("lang", "the letter's language, as “en” or “pt-BR”", "--lang"),
)
"""Every name that Cordially defines in a template."""

NAMES = frozenset(fact.name for fact in FACTS)


class Signature(NamedTuple):
    """What stands under a letter besides the name."""

    phone: str | None = None
    links: tuple[str, ...] = ()


def gather(
    opportunity: Opportunity,
    interview: Interview,
    person: Person,
    *,
    sender: Address,
    signature: Signature,
    variant: str,
    on: date,
    zone: tzinfo | None = None,
    lang: str = "en",
    thanked: bool = False,
    say: str | None = None,
    register: Register = Register.WARM,
    region: str = BRITISH,
    leaves_now: bool = False,
) -> dict[str, object]:
    """Return the value of every fact for one letter that is planned to leave `on` that day.

    Only a letter that `leaves_now` may say “today”: another may be sent later than planned.
    `zone` is the sender's, for an opportunity that names none.

    In other languages than English no English words come from here: days are written as
    2026-11-20, and names are joined by commas.  Absent facts are None or an empty list.  Names
    in a right-to-left script are wrapped in Unicode isolates, so that they do not reorder the
    English around them.
    """
    part = interview.participant(person.name)
    parts = [part] if part else interview.participants
    capitals = _capitals(opportunity, interview)

    def typed(name: str, text: str | None, *, they: bool = True) -> Typed | None:
        fact = Typed(_slot(text or ""), capitals) or None
        if fact and is_english(lang):
            from cordially.letter import answers  # and with it the lists of English words

            of_agency = opportunity.agency and person.relation == Relation.RECRUITER
            fact = answers.meant(name, fact, spoken_to=they and not of_agency)
        return fact and Typed(isolated(fact), capitals)

    told = (typed("topic", topic) for each in parts for topic in each.topics)
    topics = [topic for topic in dict.fromkeys(told) if topic]
    first, second = [*(topics if part else ()), None, None][:2]
    met = [each.name for each in interview.participants] if interview.took_place else []
    role = roles.said(opportunity.role or "")
    other = _other(interview, person)
    promise = opportunity.decision_by
    offer_by = opportunity.offer_by and opportunity.offer_by.isoformat()
    on_behalf = recipients.represented(opportunity, interview, person)
    interviewed = interviews.day(interview, interviews.zone_of(opportunity, zone))
    values: dict[str, object] = {
        "company": opportunity.company,
        "role": opportunity.role,
        "role_name": role,
        "position": roles.position(role),
        "recipient": person.name,
        "greet_as": person.greet_as or person.name,
        "title": person.title,
        "met": person.name in met,
        "met_count": len(met),
        "interviewer": joined(met),
        "others": joined(name for name in met if name != person.name),
        "on_behalf": joined(on_behalf),
        "thanked": thanked,
        "kind": interview.kind and interview.kind.value,
        "when": SaidDay(
            days.on_day(interviewed, on, region, leaves_now=leaves_now), interviewed.isoformat()
        ),
        "topic": first,
        "topics": topics,
        "second_topic": second,
        "several_topics": second is not None,
        "point": typed("point", part and part.point, they=not _of_several(topics)),
        "other": other and other.name,
        "other_topic": other and typed("topic", other.topics[0]),
        "example": typed("example", interview.example),
        "next_step": typed("next_step", interview.next_step),
        "why": typed("why", opportunity.why),
        "say": say,
        "offer_by": offer_by and SaidDay(days.promised(offer_by, on, region), offer_by),
        "decision_by": promise and SaidDay(days.promised(promise, on, region), promise),
        "agency": opportunity.agency,
        "sender": sender.display_name,
        "sender_email": sender.addr_spec,
        "phone": signature.phone,
        "links": list(signature.links),
        "variant": variant,
        "register": register.value,
        "region": region,
        "lang": lang,
        "interview_day": interviewed,
    }
    if not is_english(lang):
        names = [name for name in met if name != person.name]
        values |= {
            "position": roles.untagged(opportunity.role or ""),
            "interviewer": ", ".join(met) or None,
            "others": ", ".join(names) or None,
            "on_behalf": ", ".join(on_behalf) or None,
            "when": interviewed.isoformat(),
            "offer_by": offer_by,
            "decision_by": promise,
        }
    return {
        name: isolated(value) if isinstance(value, str) else value for name, value in values.items()
    }


SAMPLE_SENDER = Address("Alex Kim", "alex@example.com")
SAMPLE_READER = Address("Dana Reyes", "dana@northwind.example")
"""Between whom the letters of made-up facts are."""


def sample(note: str, on: date, *, lang: str = "en", bare: bool = False) -> dict[str, object]:
    """Return made-up facts to try a template with: every fact there, or only the necessary."""
    person = Person(*SAMPLE_READER)
    part = Participant(person.name)
    interview = Interview(start=on, participants=(part,))
    opportunity = Opportunity("Northwind Labs", people=(person,), interviews=(interview,))
    signature = Signature()
    if not bare:
        person = person._replace(title="Engineering Manager", greet_as="Dana")
        topics = ("the move to Iceberg", "the on-call rota")
        part = part._replace(topics=topics, point="that the backfill must not block anybody")
        interview = interview._replace(
            kind=Kind.VIDEO,
            participants=(part, Participant("Li Wei")),
            example="a similar migration at my last job",
            next_step="a call with the platform team",
        )
        opportunity = opportunity._replace(
            role="Data Engineer",
            agency="Talento Norte",
            why="the work reaches people within a day",
            decision_by=on.isoformat(),
            offer_by=on + timedelta(9),
            people=(person, Person("Li Wei", "li@northwind.example")),
            interviews=(interview,),
        )
        signature = Signature("+44 20 7946 0000", ("https://alexkim.example",))
    return gather(
        opportunity,
        interview,
        person,
        sender=SAMPLE_SENDER,
        signature=signature,
        variant=recipients.variant(note, opportunity, interview, person, on, None),
        on=on,
        lang=lang,
    )


def region_of(lang: str, zone_name: str | None) -> str:
    """Return the region whose English a letter is in, by its language's tag or else by a zone.

    Plain `en` is American where the reader's time zone is of the Americas.
    """
    american = (zone_name or "").startswith("America/") if lang == "en" else lang == AMERICAN
    return AMERICAN if american else BRITISH


def _other(interview: Interview, person: Person) -> Participant | None:
    """Return one other who was met and has a topic of their own, for who led or arranged it."""
    if person.relation not in (Relation.HIRING_MANAGER, Relation.COORDINATOR):
        return None
    part = interview.participant(person.name)
    own = part.topics if part else ()
    return next(
        (
            each
            for each in interview.participants
            if each.name != person.name and each.topics and each.topics[0] not in own
        ),
        None,
    )


def _of_several(topics: Sequence[str]) -> bool:
    """Tell whether a “they” may be those of whom was talked, as in “night nurses”."""
    return any(re.search(r"(?<![su'’])s$", word) for topic in topics for word in topic.split())


def _capitals(opportunity: Opportunity, interview: Interview) -> frozenset[str]:
    """Return the words with a capital in the names of the company, the agency and people."""
    people = [each.name for each in opportunity.people]
    people += [each.name for each in interview.participants]
    names = " ".join([opportunity.company, opportunity.agency or "", *people])
    return frozenset(word for word in re.findall(r"\w+", names) if word[0].isupper())


def _slot(text: str) -> str:
    """Fit a text into the middle of a sentence: no stop after it, no capital on a “The”."""
    text = text.rstrip(" .…;,")
    return re.sub(
        r"^(?:The|An?|That|My|Our|Your|How|Why|What)(?= )", lambda word: word[0].lower(), text
    )
