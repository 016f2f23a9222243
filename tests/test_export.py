"""What is exported, read into an empty home and exported again is the same."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.desk import consistency, recording
from cordially.errors import DataError
from cordially.intake import details
from cordially.intake.details_writer import to_toml
from cordially.model import Address, Interview, Opportunity, Person, SentLetter, Status
from cordially.store import journal, opportunities
from drawn import NOW
from drawn import opportunities as drawn


def _read_in(text: str) -> str:
    """Read a details file into an empty home, and export that."""
    with journal.reading(Path("/no such journal")) as connection:
        for each in details.parse_text(text.encode(), label="export", now=NOW):
            recording.record(connection, each)
        return to_toml(opportunities.everything(connection))


def _true(opportunity: Opportunity) -> Opportunity:
    """Leave out what cannot be true, and is refused wherever it is said."""
    try:
        return consistency.check(opportunity)
    except DataError:
        return opportunity._replace(decision_by=None, country=None, region=None)


@settings(deadline=None)
@given(st.lists(drawn().map(_true), max_size=3))
def test_an_export_read_into_an_empty_home_is_the_same_export(many: list[Opportunity]) -> None:
    with journal.reading(Path("/no such journal")) as connection:
        for number, each in enumerate(many):
            slug = f"{number}-{each.slug or 'x'}"
            opportunities.put(connection, each._replace(slug=slug), slug)
        export = to_toml(opportunities.everything(connection))
    assert _read_in(export) == export


@settings(deadline=None)
@given(drawn().map(_true), st.text(min_size=1, max_size=20))
def test_a_slug_that_was_made_can_be_read(opportunity: Opportunity, company: str) -> None:
    with journal.reading(Path("/no such journal")) as connection:
        recording.record(
            connection, opportunity._replace(slug=None, company=company.strip() or "A")
        )
        (kept,) = opportunities.everything(connection)
    read = details.parse_text(
        to_toml([kept._replace(company="A")]).encode(), label="export", now=NOW
    )
    assert read[0].slug == kept.slug


def test_opportunities_at_one_company_stay_apart_whatever_their_roles() -> None:
    many = [
        Opportunity("Acme", slug="acme"),
        Opportunity("Acme", "Data Engineer", slug="acme-2"),
        Opportunity("Acme", "Data Engineer", slug="acme-data-engineer"),
        Opportunity("ACME", slug="dream"),
    ]
    assert _read_in(to_toml(many)) == to_toml(many)


def test_names_that_need_quotes_and_subjects_in_other_scripts_survive() -> None:
    opportunity = Opportunity(
        "Acme",
        slug="acme",
        sender=Address('Alex <Lex> "Al" Kim', "alex@example.com"),
        weekend=("fri", "sat"),
        status=Status.SILENCE,
        people=(Person("נועה"),),
        letters=(
            # Of somebody who is no longer known, with what isolates a name (UAX 9) and a
            # soft hyphen of one's own template.
            SentLetter("thank-you", "Dana", NOW, "Thanks, \u2068נועה\u2069 Data\u00adbase"),
        ),
    )
    assert _read_in(to_toml([opportunity])) == to_toml([opportunity])
    (read,) = details.parse_text(to_toml([opportunity]).encode(), label="export", now=NOW)
    assert read == opportunity


def test_an_interview_without_people_stays_without_them_beside_the_only_person() -> None:
    opportunity = Opportunity(
        "Acme", slug="acme", people=(Person("Dana"),), interviews=(Interview(NOW),)
    )
    assert _read_in(to_toml([opportunity])) == to_toml([opportunity])
