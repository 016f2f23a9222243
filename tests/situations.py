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

# What may be otherwise than in the plainest situation; two of these may be so at once.
TURNS = (
    "no thank-you was sent",
    "the reader was not there",
    "a colleague was there, whose address is not known",
    "by phone",
    "a week later",
    "the second time",
    "a decision was promised",
    "another offer must be answered",
    *(f"the reader is the {relation.value}" for relation in Relation),  # a recruiter: the agency's
)
FULL, BARE, CLAUSES = FACTS = (
    "with all facts",
    "with only the necessary facts",
    "with facts that are clauses",
)


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
        if known == CLAUSES and len(turns) > 1:
            continue  # in what other frames a clause stands does not hang on two turns
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
    full = known != BARE
    topics = ("the move to Iceberg", "the on-call rota") if full else ()
    if known == CLAUSES:
        topics = ("that backfills must not block", "that nobody is alone on call")
    part = Participant(
        dana.name, topics, "that the backfill must not block the dashboards" if full else None
    )
    colleague = Participant("Li Wei", topics[1:])
    if "the reader was not there" in turns:
        met: tuple[Participant, ...] = (colleague,)
    elif "a colleague was there, whose address is not known" in turns:
        met = (part, colleague)
    else:
        met = (part,)
    interview = Interview(
        date(2026, 11, 20),
        kind=Kind.PHONE if "by phone" in turns else Kind.VIDEO,
        participants=met,
        example="a similar migration at my last job" if full else None,
        next_step="a call with the platform team" if full else None,
    )
    earlier = Interview(date(2026, 11, 10), participants=(Participant(dana.name),))
    thanks = SentLetter("thank-you", dana.name, date(2026, 11, 20), message_id="<1@example.com>")
    return Opportunity(
        COMPANY,
        "Data Engineer" if full else None,
        agency="Talento Norte" if relation == Relation.RECRUITER else None,
        why={FULL: "the size of the data", CLAUSES: "because I grew up nearby"}.get(known),
        decision_by="2026-12-04" if "a decision was promised" in turns else None,
        offer_by=date(2026, 12, 9) if "another offer must be answered" in turns else None,
        people=(dana, Person("Li Wei")),
        interviews=(earlier, interview) if "the second time" in turns else (interview,),
        letters=() if "no thank-you was sent" in turns else (thanks,),
    )
