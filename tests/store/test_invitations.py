"""By which invitations interviews are known: kept, moved along, and gone with them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cordially.desk import history
from cordially.model import Interview, Opportunity
from cordially.store import invitations, journal, opportunities, schema
from cordially.store.home import Home
from cordially.store.invitations import KeptInvitation
from invitations import invite
from running import Cordially

NOON = datetime(2026, 12, 3, 12, tzinfo=UTC)
OLD = Path(__file__).parents[1] / "homes" / "0.1"


def kept(**changes: object) -> KeptInvitation:
    first = KeptInvitation("acme", "one@acme.example", "", NOON.isoformat(), 3, NOON)
    return first._replace(**changes)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "home" / "journal.db"
    with journal.writing(path) as connection:
        acme = Opportunity("Acme", interviews=(Interview(NOON),))
        opportunities.put(connection, acme, "acme")
        opportunities.put(connection, acme, "beta")
    return path


def test_an_invitation_is_kept_in_its_latest_version(path: Path) -> None:
    huge = 10**39
    with journal.writing(path) as connection:
        for each in (kept(), kept(sequence=huge, stamp=None), kept(recurrence="2026-12-10")):
            invitations.put(connection, each)
        found = invitations.of_uid(connection, "one@acme.example")
    assert found == [kept(sequence=huge, stamp=None), kept(recurrence="2026-12-10")]
    assert found[0].version > found[1].version


def test_one_invitation_belongs_to_one_opportunity(path: Path) -> None:
    with journal.writing(path) as connection:
        for slug in ("acme", "beta"):
            invitations.put(connection, kept(opportunity=slug))
        found = invitations.of_uid(connection, "one@acme.example")
        assert [each.opportunity for each in found] == ["beta"]
        assert invitations.of_uid(connection, "ONE@acme.example") == []


def test_it_goes_with_its_opportunity(path: Path) -> None:
    with journal.writing(path) as connection:
        invitations.put(connection, kept())
    home = Home(path.parent, path.parent)
    history.forget(home, "acme", NOON)
    with journal.reading(path) as connection:
        assert invitations.of_uid(connection, "one@acme.example") == []
    assert b"one@acme.example" not in path.read_bytes()


def test_a_value_that_makes_no_sense_is_damage(path: Path) -> None:
    with journal.writing(path) as connection:
        invitations.put(connection, kept())
        connection.execute("UPDATE invitation SET sequence = 'many'")
        with pytest.raises(sqlite3.DatabaseError, match="makes no sense"):
            invitations.of_uid(connection, "one@acme.example")


def test_a_journal_of_an_older_release_keeps_invitations_from_now_on(
    home: Path, cordially: Cordially
) -> None:
    home.mkdir(mode=0o700)
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        connection.executescript((OLD / "journal.sql").read_text(encoding="utf-8"))
        before = connection.execute("SELECT count(*) FROM interview").fetchone()
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "invitation" not in names
    text = invite(people=("ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example",))
    assert cordially("add", "acme", "-", stdin=text).status == 0
    later = text.replace("20261203T", "20261210T").replace("SEQUENCE:0", "SEQUENCE:1")
    outcome = cordially("add", "acme", "-", stdin=later)
    assert "is now Thursday 10 December 2026" in outcome.err
    with closing(sqlite3.connect(home / "journal.db")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        now = connection.execute("SELECT count(*) FROM interview").fetchone()
    assert now[0] == before[0] + 1
