"""The life of a draft, walked at random through all that can be done, against its table."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from cordially.desk import drafting, history, settling
from cordially.errors import CordiallyError, DataError
from cordially.life import ARROWS, GONE, UNDER_WAY, UNSENT, WAITING, leading_to
from cordially.model import Address, Draft, DraftStatus, Letter, Opportunity, SentLetter
from cordially.store import attempts, drafts, journal, opportunities, schema
from cordially.store.files import staged
from cordially.store.home import Home
from pursuing import DANA, met

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
ACME = met(DANA)
OUTCOMES = sorted(ARROWS[DraftStatus.SENDING])


def new(subject: str) -> Draft:
    (about,) = ACME.interviews
    return Draft(
        id=0,
        opportunity="acme",
        note="thank-you",
        variant="single",
        interview=about.start.isoformat(),
        sender=Address("Alex Kim", "alex@example.com"),
        recipient=Address(DANA.name, DANA.email or ""),
        letter=Letter(subject, "Dear Dana,\n\nThank you.\n"),
        message_id=f"<{subject}@example.com>",
    )


class Life(RuleBasedStateMachine):
    """One journal, one note to one person, and one sender that may die."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        place = Path(self.folder.name)
        self.home = Home(place, place)
        self.written = 0
        self.attempt: int | None = None
        self.seen: dict[int, DraftStatus] = {}
        with journal.writing(self.home.journal) as connection:
            opportunities.put(connection, ACME, "acme")

    def teardown(self) -> None:
        self.folder.cleanup()

    def states(self) -> dict[int, DraftStatus]:
        with journal.reading(self.home.journal) as connection:
            found = drafts.of_opportunity(connection, "acme")
        return {each.id: each.status for each in found}

    def sent(self) -> tuple[SentLetter, ...]:
        with journal.reading(self.home.journal) as connection:
            kept = opportunities.get(connection, "acme")
        assert isinstance(kept, Opportunity)
        return kept.letters

    @property
    def last(self) -> int:
        return max(self.seen, default=1)

    @precondition(lambda self: not self.sent())  # composing refuses what was had already
    @rule()
    def save(self) -> None:
        self.written += 1
        with (
            suppress(DataError),
            staged(self.home.drafts) as staging,
            journal.writing(self.home.journal) as connection,
        ):
            drafting.save(connection, staging, new(f"s{self.written}"), "Acme", NOW, anyway=True)

    @rule()
    def edit(self) -> None:
        with suppress(CordiallyError):
            with journal.reading(self.home.journal) as connection:
                before = drafting.find(connection, self.last)
            edited = before._replace(letter=Letter("My own", "Words.\n"), edited=True)
            drafting.keep(self.home, before, edited, NOW)

    @rule()
    def claim(self) -> None:
        if self.attempt is None:
            with suppress(CordiallyError), journal.writing(self.home.journal) as connection:
                self.attempt = attempts.begin(connection, self.last, b"", "mail.example", NOW)

    @precondition(lambda self: self.attempt is not None)
    @rule()
    def dot(self) -> None:
        with journal.writing(self.home.journal) as connection:
            attempts.mark_dot(connection, self.attempt or 0)

    @precondition(lambda self: self.attempt is not None)
    @rule(status=st.sampled_from(OUTCOMES))
    def end(self, status: DraftStatus) -> None:
        with journal.writing(self.home.journal) as connection:
            attempts.end(connection, self.attempt or 0, status, NOW)
            if status == DraftStatus.SENT:
                letter = SentLetter("thank-you", DANA.name, NOW)
                attempts.add_letter(connection, "acme", letter)
        self.attempt = None

    @precondition(lambda self: self.attempt is not None)
    @rule()
    def crash_and_settle(self) -> None:
        self.attempt = None
        with journal.writing(self.home.journal) as connection:
            had_dot = attempts.unfinished(connection)[0].dot
            drafting.recover(connection, self.home, NOW)
            left = drafting.find(connection, self.last).status
        assert left == (DraftStatus.UNKNOWN if had_dot else DraftStatus.DRAFT)

    @precondition(lambda self: self.attempt is None)  # else the lock of sending is held
    @rule(sent=st.booleans())
    def settle(self, sent: bool) -> None:
        with suppress(CordiallyError):
            settling.settle(self.home, self.last, NOW, sent=sent)

    @precondition(lambda self: self.attempt is None)
    @rule()
    def wrote(self) -> None:
        with suppress(CordiallyError):
            history.write(self.home, "acme", "thank-you", None, NOW, NOW)

    @precondition(lambda self: self.attempt is None)
    @rule()
    def discard(self) -> None:
        with suppress(CordiallyError):
            drafting.discard(self.home, self.last, NOW)

    @invariant()
    def every_step_is_an_arrow(self) -> None:
        found = self.states()
        for number, status in found.items():
            before = self.seen.get(number, DraftStatus.DRAFT)
            assert status == before or status in ARROWS[before]
        assert self.seen.keys() <= found.keys()
        self.seen = found

    @invariant()
    def at_most_one_waits_and_at_most_one_has_left(self) -> None:
        states = list(self.seen.values())
        assert sum(each in WAITING for each in states) <= 1
        assert sum(each == DraftStatus.SENT for each in states) <= 1
        assert len(self.sent()) <= 1


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)


def test_the_sets_of_states_follow_from_the_table() -> None:
    assert set(ARROWS) == set(DraftStatus)
    assert UNSENT == (DraftStatus.DRAFT, DraftStatus.REFUSED, DraftStatus.DEFERRED)
    assert UNDER_WAY == (DraftStatus.SENDING, DraftStatus.UNKNOWN)
    assert set(WAITING) == set(UNSENT) | set(UNDER_WAY)
    assert set(GONE) == set(DraftStatus) - set(UNSENT) - {DraftStatus.DISCARDED}
    assert leading_to(DraftStatus.DISCARDED) == UNSENT
    assert schema.among(UNSENT) == "('draft', 'refused', 'deferred')"


@pytest.fixture
def connection(home: Path) -> sqlite3.Connection:
    """Return an empty journal in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(schema.TABLES)
    opportunities.put(connection, ACME, "acme")
    drafts.add(connection, new("one")._replace(id=1), opportunities.identity(connection, "acme"))
    return connection


@pytest.mark.parametrize("before", DraftStatus)
@pytest.mark.parametrize("after", DraftStatus)
def test_a_draft_moves_along_an_arrow_or_not_at_all(
    connection: sqlite3.Connection, before: DraftStatus, after: DraftStatus
) -> None:
    connection.execute("UPDATE draft SET status = ?", (before,))
    if after in ARROWS[before]:
        drafts.advance(connection, 1, after)
    else:
        with pytest.raises(DataError, match=f"Draft 1 is {before}, which cannot become {after}"):
            drafts.advance(connection, 1, after)
    (kept,) = connection.execute("SELECT status FROM draft").fetchone()
    assert kept == (after if after in ARROWS[before] else before)
    connection.close()


def test_only_what_is_unsent_is_written_anew(connection: sqlite3.Connection) -> None:
    for status in set(DraftStatus) - set(UNSENT):
        connection.execute("UPDATE draft SET status = ?", (status,))
        with pytest.raises(DataError, match="cannot become draft"):
            drafts.change(connection, new("two")._replace(id=1))
    assert connection.execute("SELECT subject FROM draft").fetchone() == ("one",)
    with pytest.raises(DataError, match="Draft 7 is not there"):
        drafts.advance(connection, 7, DraftStatus.SENT)
    connection.close()
