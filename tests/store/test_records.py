"""What is put into the journal comes out the same."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.model import (
    Address,
    Interview,
    Kind,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
)
from cordially.store import journal, opportunities, schema, slugs

_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
_MAYBE = st.none() | _TEXT
_DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_MOMENTS = (
    _DAYS
    | st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31))  # noqa: DTZ001 - wall time
    | st.datetimes(
        datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
        datetime(2027, 12, 31),  # noqa: DTZ001
        timezones=st.sampled_from([UTC, timezone(timedelta(hours=-3, minutes=-30))]),
    )
)


@st.composite
def _opportunities(draw: st.DrawFn) -> Opportunity:
    names = draw(st.lists(_TEXT, unique=True, max_size=3))
    people = tuple(
        Person(
            name,
            draw(st.none() | st.just("dana@x.example")),
            draw(_MAYBE),
            draw(st.none() | st.sampled_from(Relation)),
            draw(_MAYBE),
            draw(st.sampled_from([None, "de"])),
        )
        for name in names
    )
    starts = draw(st.lists(_MOMENTS, unique_by=lambda each: each.isoformat(), max_size=3))
    interviews = tuple(
        Interview(
            start,
            draw(st.none() | _MOMENTS),
            draw(st.none() | st.sampled_from(Kind)),
            tuple(
                Participant(name, tuple(draw(st.lists(_TEXT, max_size=2))), draw(_MAYBE))
                for name in draw(st.permutations(names))
            ),
            draw(_MAYBE),
            draw(_MAYBE),
        )
        for start in sorted(starts, key=lambda each: each.isoformat())
    )
    return Opportunity(
        company=draw(_TEXT),
        role=draw(_MAYBE),
        slug="a-slug",
        sender=draw(st.none() | st.builds(Address, _TEXT, st.just("alex@x.example"))),
        agency=draw(_MAYBE),
        decision_by=draw(st.sampled_from([None, "2026-W49", "2026-12", "2026-12-04"])),
        said_on=draw(st.none() | _DAYS),
        time_zone=draw(st.sampled_from([None, "Europe/Madrid"])),
        country=draw(st.sampled_from([None, "ES"])),
        region=draw(st.sampled_from([None, "PV"])),
        weekend=draw(st.sampled_from([(), ("fri", "sat")])),
        closed=draw(st.sampled_from([(), ("2026-12-08", "2026-12-24/2027-01-01")])),
        status=draw(st.sampled_from(Status)),
        closed_on=draw(st.none() | _DAYS | _MOMENTS),
        people=people,
        interviews=interviews,
        letters=tuple(
            draw(
                st.lists(
                    st.builds(SentLetter, _TEXT, _TEXT, _MOMENTS, *[_MAYBE] * 3, st.none()),
                    max_size=2,
                )
            )
        ),
        replies=tuple(
            draw(
                st.lists(
                    st.builds(
                        Reply, _TEXT, _MOMENTS, st.sampled_from(ReplyKind), st.none() | _DAYS
                    ),
                    max_size=2,
                )
            )
        ),
    )


@settings(max_examples=50, deadline=None)
@given(_opportunities(), _opportunities())
def test_an_opportunity_comes_out_as_it_went_in(first: Opportunity, second: Opportunity) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        other = Opportunity("Other", slug="other", people=(Person("Dana"),))
        for each in (other, first, second):  # the second in the place of the first
            with journal.writing(path) as connection:
                opportunities.put(connection, each, each.slug or "")
                assert opportunities.get(connection, each.slug or "") == each
        with journal.reading(path) as connection:
            assert opportunities.get(connection, "a-slug") == second
            assert list(opportunities.everything(connection)) == [second, other]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Acme", "acme"),
        ("Northwind  Labs, Inc.", "northwind-labs-inc"),
        ("Société Générale", "societe-generale"),
        ("Straße & Söhne", "strasse-sohne"),
        ("株式会社ガラス", "株式会社ガラス"),  # the voicing mark is half the letter
        ("Яндекс", "яндекс"),
        ("삼성전자", "삼성전자"),
        ("Tel℡", "teltel"),
        ("x" * 200, "x" * 60),
        ("x" * 59 + " yes", "x" * 59),
        ("!!!", "opportunity"),
        ("--help", "help"),
    ],
)
def test_a_slug_is_short_and_can_be_typed(name: str, slug: str) -> None:
    assert slugs.slug_of(name) == slug


@given(st.text(max_size=80))
def test_a_slug_is_always_letters_digits_and_hyphens(name: str) -> None:
    slug = slugs.slug_of(name)
    assert slug.replace("-", "").isalnum()
    assert slug[0] != "-" != slug[-1]
    assert slugs.slug_of(slug) == slug


def test_a_slug_that_is_taken_gets_the_role_and_then_a_number() -> None:
    with journal.reading(Path("/no such journal")) as connection:
        for expected in ("acme", "acme-data-engineer", "acme-data-engineer-2"):
            acme = Opportunity("Acme", "Data Engineer")
            assert slugs.free_slug(connection, acme) == expected
            opportunities.put(connection, acme, expected)
        assert slugs.free_slug(connection, Opportunity("Acme")) == "acme-2"


def test_punctuation_in_text_is_not_sql() -> None:
    name = "Robert'); DROP TABLE draft;--"
    with journal.reading(Path("/no such journal")) as connection:
        opportunities.put(connection, Opportunity(name, slug="robert"), "robert")
        found = opportunities.get(connection, "robert")
    assert found
    assert found.company == name


def test_every_statement_of_the_schema_is_looked_for() -> None:
    assert len(schema.STATEMENTS) == schema.TABLES.count("CREATE ")
    assert all(f"{each};" in schema.TABLES for each in schema.STATEMENTS)
    assert string.whitespace[0] not in {each[0] for each in schema.STATEMENTS}
