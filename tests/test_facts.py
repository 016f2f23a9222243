"""What the facts of a letter say: days, promises, names, and what was talked about."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from cordially import facts
from cordially.model import Address, Interview, Kind, Opportunity, Participant, Person

FRIDAY = date(2026, 11, 20)
DANA, LI, RITA = Person("Dana Reyes"), Person("Li Wei"), Person("Rita Roe")


def gathered(
    opportunity: Opportunity, person: Person = DANA, on: date = FRIDAY
) -> dict[str, object]:
    return facts.gather(
        *(opportunity, opportunity.interviews[0], person),
        sender=Address("Alex Kim", "alex@example.com"),
        signature=facts.Signature(),
        variant="single",
        on=on,
    )


def met(*parts: Participant, **details: object) -> Opportunity:
    interview = Interview(FRIDAY, participants=parts)._replace(**details)  # type: ignore[arg-type]
    return Opportunity("Northwind Labs", people=(DANA, LI, RITA), interviews=(interview,))


@pytest.mark.parametrize(
    ("seen_from", "written"),
    [
        (FRIDAY, "Friday 20 November"),
        (date(2026, 11, 21), "Friday 20 November"),
        (date(2027, 1, 5), "Friday 20 November"),
        (date(2027, 11, 20), "Friday 20 November 2026"),
        (date(2025, 11, 20), "Friday 20 November 2026"),
    ],
)
def test_a_day_is_written_with_its_year_only_when_that_is_far(
    seen_from: date, written: str
) -> None:
    assert facts.written_day(FRIDAY, seen_from) == written


def test_a_day_of_one_digit_has_no_nought() -> None:
    assert facts.written_day(date(2026, 6, 1), FRIDAY) == "Monday 1 June"


@pytest.mark.parametrize(
    ("promise", "seen_from", "written"),
    [
        ("2026-12-04", FRIDAY, "Friday 4 December"),
        ("2026-12-04", date(2028, 1, 1), "Friday 4 December 2026"),
        ("2026-W49", FRIDAY, "the week of 30 November"),
        ("2026-W49", date(2028, 1, 1), "the week of 30 November 2026"),
        ("2026-W53", FRIDAY, "the week of 28 December"),
        ("2026-12", FRIDAY, "the end of December"),
        ("2027-01", FRIDAY, "the end of January 2027"),
    ],
)
def test_a_promise_is_written_as_precisely_as_it_was_given(
    promise: str, seen_from: date, written: str
) -> None:
    assert facts.written_promise(promise, seen_from) == written


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        ([], None),
        (["Dana Reyes"], "Dana Reyes"),
        (["Dana Reyes", "Li Wei"], "Dana Reyes and Li Wei"),
        (["Dana Reyes", "Li Wei", "Rita Roe"], "Dana Reyes, Li Wei and Rita Roe"),
        (["Dana Reyes", "ليلى"], "Dana Reyes and \u2068ليلى\u2069"),
    ],
)
def test_names_are_joined_as_english_does(names: list[str], joined: str | None) -> None:
    assert facts.joined(names) == joined


@pytest.mark.parametrize("text", ["ليلى حداد", "דנה כהן", "Acme דנה"])
def test_right_to_left_text_is_isolated_once(text: str) -> None:
    assert facts.isolated(text) == f"\u2068{text}\u2069"
    assert facts.isolated(facts.isolated(text)) == facts.isolated(text)


@pytest.mark.parametrize("text", ["Dana Reyes", "李伟", "Fernández", "Zoë", "Иван", ""])
def test_other_text_is_not_isolated(text: str) -> None:
    assert facts.isolated(text) == text


def test_every_fact_that_can_hold_a_right_to_left_text_is_isolated() -> None:
    arabic = "ليلى حداد"
    person = Person(arabic)
    interview = Interview(
        FRIDAY, participants=(Participant(arabic, (arabic,), arabic),), example=arabic
    )
    opportunity = Opportunity(arabic, role=arabic, people=(person,), interviews=(interview,))
    values = gathered(opportunity, person)
    for name in ("company", "role", "recipient", "greet_as", "interviewer", "topic", "point"):
        assert values[name] == f"\u2068{arabic}\u2069", name
    assert values["topics"] == [f"\u2068{arabic}\u2069"]
    assert values["position"] == f"the \u2068{arabic}\u2069 role"


@pytest.mark.parametrize(
    ("typed", "set_in"),
    [
        ("the move to Iceberg.", "the move to Iceberg"),
        ("the move to Iceberg. ", "the move to Iceberg"),
        ("the move to Iceberg...", "the move to Iceberg"),
        ("the move to Iceberg…", "the move to Iceberg"),
        ("The move to Iceberg", "the move to Iceberg"),
        ("A move to Iceberg", "a move to Iceberg"),
        ("That moves take time", "that moves take time"),
        ("Iceberg", "Iceberg"),
        ("A/B tests", "A/B tests"),
        ("Theatre", "Theatre"),
        ("C++", "C++"),
        ("Node.js", "Node.js"),
    ],
)
def test_what_is_set_into_a_sentence_fits_there(typed: str, set_in: str) -> None:
    values = gathered(
        met(Participant(DANA.name, (typed,), typed), example=typed, next_step=typed),
    )
    for name in ("topic", "point", "example", "next_step"):
        assert values[name] == set_in, name
    assert values["topics"] == [set_in]


def test_topics_are_the_readers_own() -> None:
    opportunity = met(Participant(DANA.name, ("Iceberg",)), Participant(LI.name, ("on-call",)))
    assert gathered(opportunity, DANA)["topics"] == ["Iceberg"]
    assert gathered(opportunity, LI)["topic"] == "on-call"


def test_a_reader_who_was_not_there_gets_everybodys_topics_but_none_as_their_own() -> None:
    opportunity = met(
        Participant(DANA.name, ("Iceberg",), "that it takes time"),
        Participant(LI.name, ("on-call", "Iceberg")),
    )
    values = gathered(opportunity, RITA)
    assert values["topics"] == ["Iceberg", "on-call"]
    assert values["topic"] is None
    assert values["point"] is None
    assert values["met"] is False
    assert values["interviewer"] == values["others"] == "Dana Reyes and Li Wei"


def test_others_are_those_met_besides_the_reader() -> None:
    opportunity = met(*(Participant(each.name) for each in (DANA, LI, RITA)))
    assert gathered(opportunity, LI)["others"] == "Dana Reyes and Rita Roe"
    assert gathered(met(Participant(DANA.name)), DANA)["others"] is None


def test_absent_facts_are_none_or_an_empty_list() -> None:
    values = gathered(met(Participant(DANA.name)))
    absent = {name for name, value in values.items() if value is None}
    assert absent == {
        *("role", "title", "others", "kind", "topic", "point", "example"),
        *("next_step", "decision_by", "agency", "phone"),
    }
    assert values["topics"] == values["links"] == []
    assert values["position"] == "the position"


def test_every_fact_is_in_the_table_and_every_fact_of_the_table_has_a_value() -> None:
    assert gathered(met(Participant(DANA.name))).keys() == facts.NAMES


@pytest.mark.parametrize("bare", [True, False])
def test_sample_facts_are_all_or_only_the_necessary(bare: bool) -> None:
    values = facts.sample("thank-you", FRIDAY, bare=bare)
    assert values.keys() == facts.NAMES
    for name in ("role", "topic", "point", "example", "next_step", "phone", "agency"):
        assert (values[name] is None) == bare, name


def test_the_day_of_the_interview_is_its_own_and_seen_from_the_sending() -> None:
    late = met(
        Participant(DANA.name), start=datetime.fromisoformat("2026-11-20T23:30"), kind=Kind.PHONE
    )
    assert gathered(late, on=date(2026, 11, 21))["when"] == "on Friday 20 November"
    assert gathered(late, on=date(2027, 12, 1))["when"] == "on Friday 20 November 2026"
    assert gathered(late)["kind"] == "phone"
