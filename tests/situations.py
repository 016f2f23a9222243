"""The shipped letters in every variant that a situation brings about, in every voice."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

from cordially.desk import composing
from cordially.letter import facts, voices
from cordially.letter.templates import Templates
from cordially.model import (
    Address,
    Draft,
    Interview,
    Kind,
    Opportunity,
    Participant,
    Person,
    Relation,
    SentLetter,
)
from cordially.store import notes
from cordially.store.templates import sources

COMPANY = "Northwind Labs"
NOWHERE = Path("/nonexistent")

ABSENT = "the reader was not there"
COLLEAGUE = "a colleague was there, whose address is not known"
# What may be otherwise than in the plainest situation; two of these may be so at once.
TURNS = (
    "no thank-you was sent",
    ABSENT,
    COLLEAGUE,
    "by phone",
    "it was a task",
    "a week later",
    "the second time",
    "a decision was promised",
    "another offer must be answered",
    *(f"the reader is the {relation.value}" for relation in Relation),  # a recruiter: the agency's
)


class Told(NamedTuple):
    """What the writer told of the interview and of the job, in words of one shape or another."""

    role: str | None = "Data Engineer"
    topics: tuple[str, ...] = ()
    point: str | None = None
    example: str | None = None
    next_step: str | None = None
    why: str | None = None


FULL, BARE = "with all facts", "with only the necessary facts"
CLAUSES = "with facts that are clauses"
FACTS = {
    FULL: Told(
        topics=("the move to Iceberg", "the on-call rota"),
        point="that the backfill must not block the dashboards",
        example="a similar migration at my last job",
        next_step="a call with the platform team",
        why="the size of the data",
    ),
    BARE: Told(role=None),
    CLAUSES: Told(
        topics=("that backfills must not block", "that nobody is alone on call"),
        point="that the backfill must not block the dashboards",
        example="a similar migration at my last job",
        next_step="a call with the platform team",
        why="because I grew up nearby",
    ),
    "with a topic and a point that are things": Told(
        topics=("the move to Iceberg", "the on-call rota"),
        point="the cost of a backfill",
        next_step="to meet the platform team",
        why="how calm everyone was",
    ),
    "with one topic and what they said of it": Told(
        topics=("the move to Iceberg",),
        point="that the backfill must not block the dashboards",
        next_step="you will call me about the plan",
    ),
    "with advice and a step to take": Told(
        topics=("the move to Iceberg",),
        point="keep the runbook short",
        next_step="meet the platform team",
    ),
    "with one topic and a point that is a thing": Told(
        topics=("the move to Iceberg",), point="the cost of a backfill"
    ),
    "with a topic and no point": Told(topics=("the move to Iceberg",)),
    "with a point and no topic": Told(point="the cost of a backfill"),
}


class Written(NamedTuple):
    """The letters of one note and variant in one situation, one for each voice.

    `opportunities` are what each of them was written about.
    """

    note: str
    variant: str
    known: str
    situation: str
    drafts: tuple[Draft, ...]
    opportunities: tuple[Opportunity, ...]


@cache
def shipped() -> Templates:
    return Templates(sources(NOWHERE))


@cache
def everything() -> tuple[Written, ...]:
    """Write every shipped note in each situation; what reads as another does is left out."""
    return tuple(written for note in notes.find(NOWHERE) for written in _all_of(note))


def _all_of(note: str) -> Iterator[Written]:
    seen = set()
    turned = [set(each) for size in range(3) for each in combinations(TURNS, size)]
    for turns, known in product(turned, FACTS):
        of_another = known == CLAUSES and not turns.isdisjoint((COLLEAGUE, ABSENT))
        if known not in (FULL, BARE) and len(turns) > 1 and not of_another:
            continue  # in what other frames a fact stands does not hang on two turns
        draft = _draft(note, turns, known)
        reads = (draft.variant, draft.letter)
        if reads not in seen:
            seen.add(reads)
            situation = ", ".join([known, *(each for each in TURNS if each in turns)])
            drafts = tuple(_draft(note, turns, known, voice) for voice in range(voices.VOICES))
            about = (_opportunity(turns, known),) * len(drafts)
            yield Written(note, draft.variant, known, situation, drafts, about)


def _draft(note: str, turns: Collection[str], known: str, voice: int = 0) -> Draft:
    about = _opportunity(turns, known)
    panels = tuple(tuple(part.name for part in each.participants) for each in about.interviews)
    request = composing.Request(
        note=note,
        template=lambda lang: f"{note}{notes.SUFFIX}",
        now=datetime(2026, 11, 27 if "a week later" in turns else 21, 10, tzinfo=UTC),
        token=lambda: "0" * 32,
        to="Dana Reyes",
        me=Address("Alex Kim", _sender(note, voice, panels)),
        signature=facts.Signature("+44 20 7946 0000", ("https://alexkim.example",))
        if known != BARE
        else facts.Signature(),
    )
    (draft,) = composing.compose(about, request, shipped())
    return draft


@cache
def _sender(note: str, voice: int, panels: tuple[tuple[str, ...], ...]) -> str:
    """Return the address of a sender whose letter about the last of the panels has this voice."""

    def of(address: str) -> int:
        about = len(panels) - 1
        return voices.voice(address, COMPANY, note, panels=panels, at=about, reader="Dana Reyes")

    addresses = (f"alex{number}@example.com" for number in range(1_000))
    return next(address for address in addresses if of(address) == voice)


def _opportunity(turns: Collection[str], known: str) -> Opportunity:
    relation = next((each for each in Relation if f"the reader is the {each}" in turns), None)
    dana = Person("Dana Reyes", "dana@northwind.example", relation=relation)
    told = FACTS[known]
    part = Participant(dana.name, told.topics, told.point)
    colleague = Participant("Li Wei", told.topics[1:])
    if ABSENT in turns:
        met: tuple[Participant, ...] = (colleague,)
    elif COLLEAGUE in turns:
        met = (part, colleague)
    else:
        met = (part,)
    interview = Interview(
        date(2026, 11, 20),
        kind=_kind(turns),
        participants=met,
        example=told.example,
        next_step=told.next_step,
    )
    earlier = Interview(date(2026, 11, 10), participants=(Participant(dana.name),))
    # It left from here, so it knows what it is about.
    about = date(2026, 11, 20)
    thanks = SentLetter("thank-you", dana.name, about, message_id="<1@example.com>", about=about)
    return Opportunity(
        COMPANY,
        told.role,
        agency="Talento Norte" if relation == Relation.RECRUITER else None,
        why=told.why,
        decision_by="2026-12-04" if "a decision was promised" in turns else None,
        offer_by=date(2026, 12, 9) if "another offer must be answered" in turns else None,
        people=(dana, Person("Li Wei")),
        interviews=(earlier, interview) if "the second time" in turns else (interview,),
        letters=() if "no thank-you was sent" in turns else (thanks,),
    )


def _kind(turns: Collection[str]) -> Kind:
    if "it was a task" in turns:
        return Kind.TASK
    return Kind.PHONE if "by phone" in turns else Kind.VIDEO
