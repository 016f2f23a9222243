from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from cordially.etiquette import recipients
from cordially.letter import facts, wording
from cordially.letter.templates import Templates
from cordially.model import Finding, Interview, Kind, Letter, Opportunity, Participant, Person
from cordially.review import dates, mishaps, panel, shape
from cordially.review.occasion import Occasion, passages
from cordially.store.templates import sources
from review.occasions import DANA, FRIDAY, LI, ME, known, rules

NOTES = {
    "thank-you": ("single", "panel", "phone", "late", "second-round"),
    "check-in": ("plain", "promised", "recruiter"),
    "moving-on": ("plain",),
    "ask-recruiter": ("plain",),
    "reconnect": ("plain",),
    "second-check-in": ("plain",),
    "missed-call": ("plain",),
    "withdraw": ("plain",),
    "after-rejection": ("plain",),
}
VARIANTS = [(note, variant) for note, variants in NOTES.items() for variant in variants]
OPTIONAL = ("role", "topic", "point", "example", "next_step")
OTHERS = (("Globex Inc.", "Data Analyst"), ("Initech", "Data Engineer"), ("Slack", None))


def review(written: Letter, of: Occasion) -> list[Finding]:
    parts = passages(written.subject, written.text)
    return [
        *mishaps.review(parts, of),
        *dates.review(parts, of),
        *shape.review(parts, of),
    ]


class Case(NamedTuple):
    """A letter as it is shipped, and its occasion."""

    letter: Letter
    occasion: Occasion


def shipped(
    note: str,
    variant: str,
    *,
    missing: Sequence[str] = (),
    met: bool = True,
    people: Sequence[Person] = (DANA, LI),
    topics: Sequence[str] = ("the move to Iceberg", "on-call"),
    on: date = FRIDAY + timedelta(1),
) -> Iterator[Case]:
    """Write the note to the first of the people, in all of its wordings."""
    person = people[0]
    part = Participant(
        person.name,
        () if "topic" in missing else tuple(topics),
        None if "point" in missing else "that the backfill must not block the dashboards",
    )
    others = tuple(Participant(each.name) for each in people[1:])
    interview = Interview(
        FRIDAY,
        kind=Kind.VIDEO,
        participants=(part, *others) if met else others,
        example=None if "example" in missing else "a similar migration at my last job",
        next_step=None if "next_step" in missing else "a call with the platform team",
    )
    opportunity = Opportunity(
        "Northwind Labs",
        None if "role" in missing else "Data Engineer",
        decision_by="2026-12-04",
        people=tuple(people),
        interviews=(interview,),
    )
    values = facts.gather(
        *(opportunity, interview, person),
        sender=ME,
        signature=facts.Signature("+44 20 7946 0000", ("https://alexkim.example",)),
        variant=variant,
        on=on,
    )
    of = known(note=note, variant=variant, person=person, others=OTHERS)
    of = of._replace(opportunity=opportunity, interview=interview, on=on)
    for voice in range(7):
        made = wording.compose(TEMPLATES, f"{note}.html.j2", values, extra={}, voice=voice)
        yield Case(made, of)


TEMPLATES = Templates(sources(Path("/nonexistent")))


@pytest.mark.parametrize(
    ("note", "variant", "met"),
    [(*each, True) for each in VARIANTS]
    + [(*each, False) for each in VARIANTS if each[0] != recipients.THANK_YOU],
)
@pytest.mark.parametrize("missing", [(), OPTIONAL, *((each,) for each in OPTIONAL)])
def test_a_shipped_letter_has_no_mishap(
    note: str, variant: str, missing: tuple[str, ...], *, met: bool
) -> None:
    for case in shipped(note, variant, missing=missing, met=met):
        found = review(*case)
        assert found == [], case.letter.text


@pytest.mark.parametrize(("note", "variant"), VARIANTS)
@pytest.mark.parametrize("days", [0, 1, 14, 60, 300])
def test_a_shipped_letter_has_no_mishap_whenever_it_leaves(
    note: str, variant: str, days: int
) -> None:
    for case in shipped(note, variant, on=FRIDAY + timedelta(days)):
        assert review(*case) == [], case.letter.text


@pytest.mark.parametrize(
    "name",
    ["Siobhán O’Hara", "María Fernández de la Vega Ortiz", "Müller, Anna", "李伟", "ליאת כהן"],
)
def test_a_shipped_letter_has_no_mishap_whatever_the_name(name: str) -> None:
    for note, variant in VARIANTS:
        for case in shipped(note, variant, people=(Person(name, "x@b.example"), DANA)):
            found = review(*case)
            assert found == [], case.letter.text


@pytest.mark.parametrize("missing", [(), ("topic", "point"), OPTIONAL])
@pytest.mark.parametrize("variant", ["panel", "late", "second-round"])
def test_the_letters_of_a_panel_of_seven_are_not_alike(
    variant: str, missing: tuple[str, ...]
) -> None:
    people = [Person(f"{name} Example") for name in ("Ann", "Bo", "Cy", "Dee", "Eli", "Flo", "Gus")]
    letters = []
    for voice, person in enumerate(people):
        topics = (f"the {person.name.split()[0].lower()} service",)
        cases = list(
            shipped("thank-you", variant, missing=missing, people=(person,), topics=topics)
        )
        letters.append((person.name, cases[voice].letter.text))
    shared = (
        *("Northwind Labs", "the Data Engineer role", "the position", "on Friday 20 November"),
        *("a call with the platform team", "a similar migration at my last job"),
        "that the backfill must not block the dashboards",
    )
    assert [rules(each) for each in panel.compare(letters, shared)] == [[]] * 7


def test_what_never_leaves_are_placeholders_wrong_names_and_missing_files() -> None:
    assert {each[:3] for each in mishaps.NEVER_SENT} == {"PHL", "ENT", "ATT"}
    text = "Dear Mike,\n\nI would love to join Globex.\n\nBest,\n\nAlex Kim\n"
    found = mishaps.review(passages("Thank you", text), known(others=OTHERS))
    assert {each.rule for each in found} == {"ENT-01", "ENT-03"} < mishaps.NEVER_SENT


def test_every_finding_says_what_is_wrong_and_what_to_do() -> None:
    text = """Dear Mike,

Thank you for the call yesterday on Tuesday 20 November with Li Wie at Nortwind Labs, not Globex.
I have an offer from another firm. You hoped to decide by 9 December. What is the timeline?

Best,

Sam Smith
"""
    of = known(others=OTHERS, days=9, decision_by="2026-12-04", attachments=["x.exe"])
    found = review(Letter("Re: Re: Data Analyst role", text), of)
    assert {each.rule for each in found} == {
        *("ENT-01", "ENT-03", "ENT-04", "ENT-05", "ENT-12", "ENT-15"),
        *("DAT-02", "DAT-06", "HON-01", "HON-03", "ATT-20", "ATT-22", "ATT-23"),
        *("LEN-09", "LEN-16"),
    }
    for each in found:
        assert re.fullmatch(r"\S.+[.]", each.message), each
        assert re.fullmatch(r"[A-Z].+[.]", each.suggestion), each


@pytest.mark.usefixtures("untraced")
def test_a_review_takes_few_milliseconds() -> None:
    (case, *_) = shipped("check-in", "promised")
    review(*case)  # the expressions are compiled once
    best = 1.0
    for _ in range(50):
        before = time.perf_counter()
        review(*case)
        best = min(best, time.perf_counter() - before)
    assert best < 0.01  # seconds; about one millisecond where nothing else runs


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "piece",
    [
        *(
            "a",
            " ",
            "\n",
            "a\n\n",
            "? ",
            ". ",
            "- ",
            "'s ",
            "·",
            "x/",
            "://",
            "A" * 99,
            "\u0301",
            "李",
        ),
        *("Dana ", "Dena ", "\u2068Dana\u2069 ", "Dear ", "Globex ", "Nortwind ", "Re: ", "\u0301"),
        *("the Data Analyst role ", "10 November ", "Tuesday ", "the call today ", "met ", "I am "),
        *("when is ", "you hoped to decide by 4 December ", "I have ", "offer other ", "1/2 "),
    ],
)
def test_a_megabyte_of_anything_is_reviewed_soon(piece: str) -> None:
    much = (piece * (1_000_000 // len(piece)))[:1_000_000]
    of = known(others=OTHERS, days=9, decision_by="2026-12-04", attachments=["x.exe"])
    parts = passages("Thank you", f"Dear {piece},\n\n{much}\n\nBest,\n{much[:999]}")
    before = time.perf_counter()
    mishaps.review(parts, of)
    dates.review(parts, of)
    shape.review(parts, of)
    panel.compare([("Dana", much), ("Li", much)], ["Dana", piece])
    assert (
        time.perf_counter() - before < 8
    )  # seconds, on a busy machine; quadratic time takes minutes
