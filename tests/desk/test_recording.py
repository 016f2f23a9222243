from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from cordially.desk import recording
from cordially.errors import DataError, NotFoundError, UsageError
from cordially.model import (
    Address,
    Draft,
    Interview,
    Letter,
    Opportunity,
    Participant,
    Person,
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


# Drafts and the interview they are about


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
    assert list(opportunities.everything(connection)) == [after]


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
