from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from cordially import merging
from cordially.desk import recording
from cordially.errors import DataError, NotFoundError, UsageError
from cordially.model import (
    Address,
    Draft,
    Interview,
    Kind,
    Letter,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    Status,
)
from cordially.store import drafts, journal, opportunities, slugs

DAY = date(2026, 11, 20)
TWO, FOUR = datetime(2026, 11, 20, 14), datetime(2026, 11, 20, 16)  # noqa: DTZ001 - wall time


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with journal.reading(Path("/no such journal")) as connection:
        yield connection


def _with(*names: str) -> Opportunity:
    people = tuple(Person(name) for name in names)
    met = tuple(Participant(name) for name in names)
    return Opportunity("Acme", people=people, interviews=(Interview(DAY, participants=met),))


def _starts(opportunity: Opportunity) -> list[object]:
    return [each.start for each in opportunity.interviews]


def _draft(number: int, interview: str, note: str = "thank-you") -> Draft:
    return Draft(
        id=number,
        opportunity="acme",
        note=note,
        variant="single",
        interview=interview,
        sender=Address("Alex", "alex@x.example"),
        recipient=Address("Dana", "dana@x.example"),
        letter=Letter("Subject", "Text"),
        message_id=f"<{number}@x.example>",
    )


def _slugs(connection: sqlite3.Connection) -> list[str]:
    return slugs.slugs(connection)


# Which opportunity is meant


def test_the_same_company_and_role_is_the_same_opportunity(connection: sqlite3.Connection) -> None:
    first = recording.record(connection, Opportunity("Acme", "Data Engineer"))
    again = recording.record(connection, Opportunity("Acme", "Data Engineer", agency="Talento"))
    assert (first.slug, again.slug) == ("acme", "acme")
    assert again.agency == "Talento"
    recording.record(connection, Opportunity("Acme", "Manager"))
    assert _slugs(connection) == ["acme", "acme-manager"]


def test_letters_case_makes_no_other_opportunity_and_the_first_spelling_stays(
    connection: sqlite3.Connection,
) -> None:
    recording.record(connection, Opportunity("Société Acme", "Data Engineer"))
    again = recording.record(connection, Opportunity("SOCIÉTÉ acme", "data engineer", agency="T"))
    assert (again.company, again.role, again.agency) == ("Société Acme", "Data Engineer", "T")
    assert _slugs(connection) == ["societe-acme"]


def test_names_that_differ_by_more_are_different(connection: sqlite3.Connection) -> None:
    for company in ("C Ltd", "C++ Ltd", "C Ltd."):
        recording.record(connection, Opportunity(company))
    assert _slugs(connection) == ["c-ltd", "c-ltd-2", "c-ltd-3"]


def test_a_company_alone_means_its_only_opportunity(connection: sqlite3.Connection) -> None:
    recording.record(connection, Opportunity("Acme", "Data Engineer"))
    assert recording.known(connection, Opportunity("Acme")).role == "Data Engineer"


def test_a_role_fills_the_one_that_has_none(connection: sqlite3.Connection) -> None:
    recording.record(connection, Opportunity("Acme"))
    assert recording.record(connection, Opportunity("Acme", "Manager")).slug == "acme"
    assert _slugs(connection) == ["acme"]


def test_the_very_role_wins_over_one_without(connection: sqlite3.Connection) -> None:
    opportunities.put(connection, Opportunity("Acme"), "acme")
    opportunities.put(connection, Opportunity("Acme", "Manager"), "acme-manager")
    assert recording.known(connection, Opportunity("Acme", "Manager")).slug == "acme-manager"


def test_a_company_with_two_opportunities_is_asked_about(connection: sqlite3.Connection) -> None:
    for role in ("Data Engineer", "Manager"):
        recording.record(connection, Opportunity("Acme", role))
    with pytest.raises(NotFoundError, match="acme, acme-manager"):
        recording.record(connection, Opportunity("Acme"))


def test_a_slug_names_one_whatever_the_company(connection: sqlite3.Connection) -> None:
    recording.record(connection, Opportunity("Acme", slug="dream"))
    found = recording.record(connection, Opportunity("Acme Corporation", slug="dream"))
    assert found.company == "Acme Corporation"
    assert _slugs(connection) == ["dream"]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        *(("northwind-labs", "northwind-labs"), ("Northwind Labs", "northwind-labs")),
        *(("NORTHWIND", "northwind-labs"), ("n", "northwind-labs"), ("societe", "societe")),
        *(("Société", "societe"), ("dream", "dream"), ("umbr", "dream"), ("acme", "acme")),
    ],
)
def test_an_opportunity_is_chosen_by_slug_company_or_beginning(
    name: str, slug: str, connection: sqlite3.Connection
) -> None:
    for company in ("Northwind Labs", "Société", "Acme", "Acme Two"):
        recording.record(connection, Opportunity(company))
    recording.record(connection, Opportunity("Umbrella", slug="dream"))
    assert recording.choose(connection, name).slug == slug


def test_an_unclear_or_unknown_name_is_answered_with_the_likely_ones(
    connection: sqlite3.Connection,
) -> None:
    for company in ("Acme One", "Acme Two"):
        recording.record(connection, Opportunity(company))
    with pytest.raises(NotFoundError, match="acme-one, acme-two"):
        recording.choose(connection, "acme")
    with pytest.raises(NotFoundError) as error:
        recording.choose(connection, "amce-two")
    assert error.value.hint == "Did you mean acme-two?"
    with pytest.raises(NotFoundError) as error:
        recording.choose(connection, "zzz")
    assert "cordially list" in (error.value.hint or "")


# What is given amends what is known


def test_what_is_given_wins_and_what_is_left_open_stays(connection: sqlite3.Connection) -> None:
    recording.record(connection, Opportunity("Acme", agency="Talento", decision_by="2026-12"))
    found = recording.record(connection, Opportunity("Acme", decision_by="2026-W49"))
    assert (found.agency, found.decision_by) == ("Talento", "2026-W49")
    assert opportunities.get(connection, "acme") == found


def test_how_it_ended_is_not_undone_by_a_later_note(connection: sqlite3.Connection) -> None:
    ended = Opportunity("Acme", status=Status.REJECTED, closed_on=DAY)
    recording.record(connection, ended)
    found = recording.record(connection, _with("Dana"))
    assert (found.status, found.closed_on) == (Status.REJECTED, DAY)


def test_a_text_that_looks_like_a_status_is_a_text(connection: sqlite3.Connection) -> None:
    recording.record(connection, Opportunity("Acme", agency="Talento"))
    assert recording.record(connection, Opportunity("Acme", agency="open")).agency == "open"


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


def test_drafts_follow_their_interview_to_its_time(connection: sqlite3.Connection) -> None:
    recording.record(connection, _with("Dana"))
    drafts.add(connection, _draft(1, DAY.isoformat()), opportunities.identity(connection, "acme"))
    recording.record(connection, Opportunity("Acme", interviews=(Interview(TWO),)))
    assert drafts.unsent(connection, _draft(0, TWO.isoformat()))


def test_a_draft_stays_where_another_stands_in_its_place(connection: sqlite3.Connection) -> None:
    recording.record(connection, _with("Dana"))
    number = opportunities.identity(connection, "acme")
    drafts.add(connection, _draft(1, DAY.isoformat()), number)
    drafts.add(connection, _draft(2, TWO.isoformat()), number)
    recording.record(connection, Opportunity("Acme", interviews=(Interview(TWO),)))
    assert [each.id for each in drafts.waiting(connection)] == [1, 2]


# Editing


def test_an_edit_replaces_all_that_was_known(connection: sqlite3.Connection) -> None:
    before = recording.record(connection, _with("Dana", "Li"))
    after = recording.rewrite(connection, before, Opportunity("Acme GmbH"))
    assert after == Opportunity("Acme GmbH", slug="acme")
    assert opportunities.everything(connection) == [after]


def test_an_edit_renames(connection: sqlite3.Connection) -> None:
    before = recording.record(connection, _with("Dana"))
    drafts.add(connection, _draft(1, DAY.isoformat()), opportunities.identity(connection, "acme"))
    recording.rewrite(connection, before, before._replace(slug="dream"))
    assert _slugs(connection) == ["dream"]
    assert drafts.waiting(connection)[0].opportunity == "dream"


def test_an_edit_cannot_take_anothers_slug(connection: sqlite3.Connection) -> None:
    before = recording.record(connection, Opportunity("Acme"))
    recording.record(connection, Opportunity("Beta"))
    with pytest.raises(UsageError, match="another opportunity “beta”"):
        recording.rewrite(connection, before, before._replace(slug="beta"))


def test_an_edit_does_not_undo_what_was_recorded_meanwhile(connection: sqlite3.Connection) -> None:
    before = recording.record(connection, Opportunity("Acme"))
    recording.record(connection, _with("Dana"))
    with pytest.raises(DataError, match="meanwhile"):
        recording.rewrite(connection, before, before._replace(role="Manager"))


def test_drafts_follow_an_interview_to_another_day(connection: sqlite3.Connection) -> None:
    before = recording.record(connection, _with("Dana"))
    drafts.add(connection, _draft(1, DAY.isoformat()), opportunities.identity(connection, "acme"))
    later = before.interviews[0]._replace(start=DAY + timedelta(days=1))
    recording.rewrite(connection, before, before._replace(interviews=(later,)))
    assert drafts.unsent(connection, _draft(0, "2026-11-21"))


# Which person is meant


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        *(("Dana Reyes", ["Dana Reyes"]), ("dana", ["Dana Reyes"]), ("REYES", ["Dana Reyes"])),
        *(("Li", ["Li Wei", "Li Na"]), ("Wei Li", ["Li Wei"]), ("Dan", []), ("", []), (" ", [])),
    ],
)
def test_a_person_is_meant_by_whole_words_of_the_name(wanted: str, found: list[str]) -> None:
    assert merging.matching(["Dana Reyes", "Li Wei", "Li Na"], wanted) == found


def test_who_cannot_be_told_apart_is_asked_for() -> None:
    acme = _with("Dana Reyes", "Li Wei", "Li Na")
    assert merging.person_named(acme, "dana").name == "Dana Reyes"
    with pytest.raises(NotFoundError, match="More than one person is called “Li”"):
        merging.person_named(acme, "Li")
    with pytest.raises(NotFoundError, match="Nobody is called “Bo”") as error:
        merging.person_named(acme, "Bo")
    assert "Dana Reyes, Li Wei, Li Na" in (error.value.hint or "")
