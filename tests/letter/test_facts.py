"""What the facts of a letter say: days, promises, names, and what was talked about."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from cordially.letter import days, facts, shapes
from cordially.model import (
    Address,
    Interview,
    InterviewState,
    Kind,
    Opportunity,
    Participant,
    Person,
    Relation,
)

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


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("second interview", "the second interview"),
        ("background check", "the background check"),
        ("decision on Friday", "the decision on Friday"),
        ("Second interview.", "the second interview"),
        ("take-home task", "the take-home task"),
        ("call with the team", "the call with the team"),
        ("Zoom call on Friday", "the Zoom call on Friday"),
        ("case study by Monday", "the case study by Monday"),
        ("the second interview", "the second interview"),
        ("a call with the team", "a call with the team"),
        ("two interviews", "two interviews"),
        ("your call on Friday", "your call on Friday"),
        ("Dana's call", "Dana's call"),
        ("meeting the team", "meeting the team"),
        ("call me on Friday", "you will call me on Friday"),
        ("references", "references"),
        ("you will call on Friday", "you will call on Friday"),
    ],
)
def test_one_meeting_as_next_step_has_an_article(typed: str, said: str) -> None:
    assert gathered(met(Participant(DANA.name), next_step=typed))["next_step"] == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("she said every child reads aloud", "every child reads aloud"),
        ("He said that it takes time.", "it takes time"),
        ("they told me why it broke", "why it broke"),
        ("she said", "she said"),
        ("what she said about tests", "tests"),
        ("You said nobody waits", "nobody waits"),
        ("What you said about how hard hiring is", "how hard hiring is"),
    ],
)
def test_a_point_is_told_without_who_said_it(typed: str, said: str) -> None:
    assert gathered(met(Participant(DANA.name, point=typed)))["point"] == said


def test_several_topics_are_told_apart() -> None:
    one, two = ("Iceberg",), ("Iceberg", "on-call")
    for topics, second in ((one, None), (two, "on-call")):
        values = gathered(met(Participant(DANA.name, topics)))
        assert values["second_topic"] == second
        assert values["several_topics"] is bool(second)


def test_a_word_of_the_companys_name_keeps_its_capital() -> None:
    for topic, inside in (
        ("Delivery plans", "delivery plans"),
        ("Weather plans", "Weather plans"),
        ("Reyes plans", "Reyes plans"),
    ):
        opportunity = met(Participant(DANA.name, (topic,)))._replace(company="The Weather House")
        said = gathered(opportunity)["topic"]
        assert isinstance(said, str)
        assert shapes.inside(said) == inside


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
        *("role", "role_name", "title", "others", "kind", "topic", "point", "example"),
        *("next_step", "decision_by", "offer_by", "agency", "phone", "on_behalf"),
        *("why", "say", "other", "other_topic", "second_topic"),
    }
    assert values["topics"] == values["links"] == []
    assert values["position"] == "the job"


def test_every_fact_is_in_the_table_and_every_fact_of_the_table_has_a_value() -> None:
    assert gathered(met(Participant(DANA.name))).keys() == facts.NAMES


@pytest.mark.parametrize("bare", [True, False])
def test_sample_facts_are_all_or_only_the_necessary(bare: bool) -> None:
    values = facts.sample("thank-you", FRIDAY, bare=bare)
    assert values.keys() == facts.NAMES
    for name in ("role", "topic", "point", "example", "why", "next_step", "phone", "agency"):
        assert (values[name] is None) == bare, name


def test_the_day_of_the_interview_is_its_own_and_seen_from_the_sending() -> None:
    late = met(
        Participant(DANA.name), start=datetime.fromisoformat("2026-11-20T23:30"), kind=Kind.PHONE
    )
    assert gathered(late, on=date(2026, 11, 21))["when"] == "on Friday"
    assert gathered(late, on=date(2027, 12, 1))["when"] == "on 20 November 2026"
    assert gathered(late)["kind"] == "phone"


@pytest.mark.parametrize(
    ("role", "bare", "position"),
    [
        ("Data Engineer", "Data Engineer", "the Data Engineer role"),
        ("Data Engineer role", "Data Engineer", "the Data Engineer role"),
        ("the analyst job", "analyst", "the analyst role"),
        ("The Position", None, "the job"),
        ("Position Lead", "Position Lead", "the Position Lead role"),
        ("Theatre Manager", "Theatre Manager", "the Theatre Manager role"),
        (None, None, "the job"),
        ("Data Engineer (m/w/d)", "Data Engineer", "the Data Engineer role"),
        ("the Data Engineer (F/M/X) role", "Data Engineer", "the Data Engineer role"),
        ("Engineer (m/f/d), Berlin", "Engineer, Berlin", "the Engineer, Berlin role"),
        ("(w/m/d) Data Engineer", "Data Engineer", "the Data Engineer role"),
        ("Data Engineer [m|w|div.]", "Data Engineer", "the Data Engineer role"),
        ("Data Engineer (all genders welcome)", "Data Engineer", "the Data Engineer role"),
        ("Data Engineer – m/w/d", "Data Engineer", "the Data Engineer role"),
        ("Data Engineer H/F", "Data Engineer", "the Data Engineer role"),
        ("Data Engineer (gn*)", "Data Engineer", "the Data Engineer role"),
        ("Engineer (m/f/d)(remote)", "Engineer (remote)", "the Engineer (remote) role"),
        ("the (m/w/d)", None, "the job"),
        ("Technician (A/V)", "Technician (A/V)", "the Technician (A/V) role"),
        ("C/C++ Engineer", "C/C++ Engineer", "the C/C++ Engineer role"),
    ],
)
def test_a_role_is_never_a_role_role(role: str | None, bare: str | None, position: str) -> None:
    values = gathered(met(Participant(DANA.name))._replace(role=role))
    assert (values["role_name"], values["position"]) == (bare, position)
    assert values["role"] == role


def test_only_who_led_or_arranged_it_hears_of_one_other_with_a_topic() -> None:
    parts = (
        Participant(DANA.name, ("Iceberg",)),
        Participant(LI.name, ("Iceberg",)),
        Participant(RITA.name, ("The on-call rota.",)),
    )
    for relation in Relation:
        manager = DANA._replace(relation=relation)
        values = gathered(met(*parts), manager)
        expected = (
            (RITA.name, "the on-call rota")
            if relation in (Relation.HIRING_MANAGER, Relation.COORDINATOR)
            else (None, None)
        )
        assert (values["other"], values["other_topic"]) == expected
    assert (
        gathered(met(*parts[:2]), DANA._replace(relation=Relation.HIRING_MANAGER))["other"] is None
    )


def test_nobody_was_met_in_a_call_that_did_not_come() -> None:
    values = gathered(met(Participant(DANA.name), state=InterviewState.MISSED))
    assert (values["met"], values["met_count"], values["interviewer"]) == (False, 0, None)
    assert gathered(met(Participant(DANA.name), Participant(LI.name)))["met_count"] == 2


@pytest.mark.parametrize(
    ("on", "leaves_now", "said"),
    [
        (date(2026, 11, 20), True, "today"),
        (date(2026, 11, 20), False, "on Friday"),
        (date(2026, 11, 21), True, "yesterday"),
        (date(2026, 11, 21), False, "on Friday"),
        (date(2026, 11, 26), True, "on Friday"),
        (date(2026, 11, 27), True, "on 20 November"),
        (date(2026, 11, 14), False, "on Friday"),
        (date(2027, 1, 4), False, "on 20 November"),
    ],
)
def test_a_day_is_said_as_people_say_it(on: date, leaves_now: bool, said: str) -> None:
    assert days.on_day(FRIDAY, on, leaves_now=leaves_now) == said


def test_a_promised_day_that_is_over_is_told_by_its_date() -> None:
    said = {day: days.promised(f"2026-11-{day}", FRIDAY) for day in (19, 20, 21)}
    assert said == {19: "19 November", 20: "Friday", 21: "Saturday"}


def test_americans_write_the_month_first() -> None:
    assert days.on_day(FRIDAY, date(2026, 12, 20), "en-US") == "on November 20"
    assert days.on_day(FRIDAY, date(2027, 12, 20), "en-US") == "on November 20, 2026"
    assert days.promised("2026-W49", FRIDAY, "en-US") == "the week of November 30"
    assert days.promised("2026-11-24", FRIDAY, "en-US") == "Tuesday"
    assert days.promised("2026-12", FRIDAY) == "the end of December"


@pytest.mark.parametrize(
    ("lang", "zone", "region"),
    [
        ("en", None, "en-GB"),
        ("en", "America/New_York", "en-US"),
        ("en", "Europe/Madrid", "en-GB"),
        ("en-GB", "America/New_York", "en-GB"),
        ("en-US", "Europe/Madrid", "en-US"),
        ("de", "America/New_York", "en-GB"),
    ],
)
def test_the_region_is_the_languages_or_else_the_readers(
    lang: str, zone: str | None, region: str
) -> None:
    assert facts.region_of(lang, zone) == region
