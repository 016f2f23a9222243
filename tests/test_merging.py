from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from cordially import merging
from cordially.errors import NotFoundError, UsageError
from cordially.model import (
    Interview,
    Kind,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
)

DAY = date(2026, 11, 20)
TWO, FOUR = datetime(2026, 11, 20, 14), datetime(2026, 11, 20, 16)  # noqa: DTZ001 - wall time


def _with(*names: str) -> Opportunity:
    people = tuple(Person(name) for name in names)
    met = tuple(Participant(name) for name in names)
    return Opportunity("Acme", people=people, interviews=(Interview(DAY, participants=met),))


def _starts(opportunity: Opportunity) -> list[object]:
    return [each.start for each in opportunity.interviews]


def test_people_are_joined_by_name() -> None:
    kept = Opportunity("Acme", people=(Person("Dana", "dana@x.example", "CTO"), Person("Li")))
    given = Opportunity("Acme", people=(Person("Dana", relation=Relation.RECRUITER), Person("Bo")))
    assert merging.amended(kept, given).people == (
        Person("Dana", "dana@x.example", "CTO", Relation.RECRUITER),
        *(Person("Li"), Person("Bo")),
    )


def test_a_name_in_other_case_is_the_same_person_everywhere() -> None:
    given = Opportunity(
        "Acme",
        people=(Person("dana REYES", "dana@x.example"),),
        interviews=(Interview(DAY, participants=(Participant("dana REYES", ("Iceberg",)),)),),
        replies=(Reply("DANA reyes", DAY),),
    )
    found = merging.amended(_with("Dana Reyes"), given)
    assert found.people == (Person("Dana Reyes", "dana@x.example"),)
    assert found.interviews[0].participants == (Participant("Dana Reyes", ("Iceberg",)),)
    assert found.replies[0].sender == "Dana Reyes"


def test_topics_are_joined_by_person() -> None:
    kept = _with("Dana", "Li")
    part = Participant("Dana", ("Iceberg",))
    given = Opportunity("Acme", interviews=(Interview(DAY, kind=Kind.PANEL, participants=(part,)),))
    (interview,) = merging.amended(kept, given).interviews
    assert interview == Interview(DAY, kind=Kind.PANEL, participants=(part, Participant("Li")))


def test_a_letter_or_reply_that_is_known_is_not_kept_twice() -> None:
    kept = Opportunity("Acme", replies=(Reply("Dana", TWO),))
    given = Opportunity("Acme", replies=(Reply("Dana", TWO), Reply("Dana", FOUR)))
    assert merging.amended(kept, given).replies == (Reply("Dana", TWO), Reply("Dana", FOUR))


# Which interview is meant


@pytest.mark.parametrize(("kept", "given"), [(DAY, TWO), (TWO, DAY), (TWO, TWO)])
def test_a_day_and_a_time_on_it_are_one_interview_with_the_time(kept: date, given: date) -> None:
    found = merging.amended(
        Opportunity("Acme", interviews=(Interview(kept, kind=Kind.PHONE),)),
        Opportunity("Acme", interviews=(Interview(given, example="Iceberg"),)),
    )
    assert found.interviews == (Interview(TWO, kind=Kind.PHONE, example="Iceberg"),)


def test_two_times_of_a_day_are_two_interviews() -> None:
    found = merging.amended(
        Opportunity("Acme", interviews=(Interview(TWO),)),
        Opportunity("Acme", interviews=(Interview(FOUR),)),
    )
    assert _starts(found) == [TWO, FOUR]


def test_of_two_interviews_on_a_day_none_is_lost_and_one_is_asked_for() -> None:
    kept = Opportunity("Acme", interviews=(Interview(TWO), Interview(FOUR)))
    with pytest.raises(UsageError, match="14:00 and 16:00"):
        merging.amended(kept, Opportunity("Acme", interviews=(Interview(DAY),)))
    found = merging.amended(
        kept, Opportunity("Acme", interviews=(Interview(FOUR, kind=Kind.TASK),))
    )
    assert found.interviews == (Interview(TWO), Interview(FOUR, kind=Kind.TASK))


def test_a_day_becomes_only_one_of_two_times() -> None:
    given = Opportunity("Acme", interviews=(Interview(TWO), Interview(FOUR)))
    found = merging.amended(_with("Dana"), given)
    assert found.interviews == (
        Interview(TWO, participants=(Participant("Dana"),)),
        Interview(FOUR),
    )


def test_an_offset_and_the_clock_of_the_zone_are_one_time() -> None:
    kept = Opportunity("Acme", time_zone="Europe/Madrid", interviews=(Interview(TWO),))
    same = TWO.replace(tzinfo=timezone(timedelta(hours=1)))
    found = merging.amended(kept, Opportunity("Acme", interviews=(Interview(same),)))
    assert [each.start for each in found.interviews] == [TWO]
    other = TWO.replace(tzinfo=timezone(timedelta(hours=2)))
    found = merging.amended(kept, Opportunity("Acme", interviews=(Interview(other),)))
    assert len(found.interviews) == 2


# Which person is meant


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        *(("Dana Reyes", ["Dana Reyes"]), ("dana", ["Dana Reyes"]), ("REYES", ["Dana Reyes"])),
        *(("Li", ["Li Wei", "Li Na"]), ("Wei Li", ["Li Wei"]), ("Dan", []), ("", []), (" ", [])),
        *(("Ms Dana Reyes", ["Dana Reyes"]), ("Dr. Reyes", ["Dana Reyes"]), ("Mrs", [])),
    ],
)
def test_a_person_is_meant_by_whole_words_of_the_name(wanted: str, found: list[str]) -> None:
    assert merging.matching(["Dana Reyes", "Li Wei", "Li Na"], wanted) == found


@pytest.mark.parametrize(
    ("names", "wanted", "found"),
    [
        (["José García", "Li Wei"], "Jose", ["José García"]),
        (["José García", "Li Wei"], "GARCIA jose", ["José García"]),
        (["Zoë Øst", "Jürgen Groß"], "Zoe", ["Zoë Øst"]),
        (["Zoë Øst", "Jürgen Groß"], "Jurgen Gross", ["Jürgen Groß"]),
        (["José García", "Jose Rey"], "Jose", ["Jose Rey"]),
        (["José García", "Jose Rey"], "José", ["José García"]),
        (["José García", "Josè Rey"], "Jose", ["José García", "Josè Rey"]),
        (["José García"], "Josef", []),
    ],
)
def test_a_name_may_be_typed_without_its_accents_where_none_is_spelled_so(
    names: list[str], wanted: str, found: list[str]
) -> None:
    assert merging.matching(names, wanted) == found


def test_who_cannot_be_told_apart_is_asked_for() -> None:
    acme = _with("Dana Reyes", "Li Wei", "Li Na")
    assert merging.person_named(acme, "dana").name == "Dana Reyes"
    with pytest.raises(NotFoundError, match="More than one person is called “Li”"):
        merging.person_named(acme, "Li")
    with pytest.raises(NotFoundError, match="Nobody is called “Bo”") as error:
        merging.person_named(acme, "Bo")
    assert "Dana Reyes, Li Wei, Li Na" in (error.value.hint or "")
