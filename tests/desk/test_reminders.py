"""The steps as dates of a calendar, and how the next export corrects the last one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from cordially.desk import reminders
from cordially.mail.ics import Event
from cordially.model import Opportunity, Person, Step, StepState
from cordially.store import events, journal, opportunities

MADRID = ZoneInfo("Europe/Madrid")
NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
DANA, LI = Person("Dana Reyes", "dana@northwind.example"), Person("Li Wei")
STEP = Step(
    opportunity="northwind-labs",
    note="check-in",
    variant="plain",
    to=(DANA,),
    interview=datetime(2026, 11, 20, 14, tzinfo=UTC),
    opens=datetime(2026, 12, 4, tzinfo=MADRID),
    due=datetime(2026, 12, 4, tzinfo=MADRID),
    closes=datetime(2026, 12, 11, 23, 59, tzinfo=MADRID),
    suggested_at=datetime(2026, 12, 4, 9, 30, tzinfo=MADRID),
    state=StepState.UPCOMING,
    rules=("A09",),
    reason="Nothing has been heard.",
    command="cordially check-in northwind-labs",
)
THANKS = STEP._replace(
    note="thank-you",
    opens=datetime(2026, 11, 20, 16, tzinfo=MADRID),
    due=datetime(2026, 11, 21, 23, 59, tzinfo=MADRID),
    closes=datetime(2026, 11, 27, 23, 59, tzinfo=MADRID),
    suggested_at=datetime(2026, 11, 20, 16, tzinfo=MADRID),
    command="cordially thank-you northwind-labs",
)


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with journal.reading(Path("/no such journal")) as connection:  # in memory
        opportunities.put(connection, Opportunity("Northwind Labs"), "northwind-labs")
        yield connection


def one(connection: sqlite3.Connection, *steps: Step, now: datetime = NOW) -> Event:
    (event,) = reminders.export(connection, steps, now)
    return event


def test_a_step_becomes_a_date_with_its_reason_window_and_command(
    connection: sqlite3.Connection,
) -> None:
    event = one(connection, STEP)
    assert event.start == STEP.suggested_at
    assert event.summary == "Check-in to Dana Reyes, Northwind Labs"
    assert event.description == (
        "Nothing has been heard.\nFrom Friday 4 December to Friday 11 December.\n"
        "cordially check-in northwind-labs"
    )
    assert (event.sequence, event.cancelled) == (0, False)


def test_the_best_day_and_the_end_are_told_as_what_they_are(
    connection: sqlite3.Connection,
) -> None:
    end = STEP.closes.replace(hour=0, minute=0)
    close = STEP._replace(note="close", to=(), opens=end, due=end, closes=end, suggested_at=end)
    panel = THANKS._replace(to=(DANA, LI))
    thanks, close_event = reminders.export(connection, [panel, close], NOW)
    assert thanks.summary == "Thank-you to Dana Reyes and Li Wei, Northwind Labs"
    assert "to Friday 27 November; best by Saturday 21 November.\n" in thanks.description
    assert close_event.summary == "Mark off Northwind Labs"
    assert "\nFrom Friday 11 December.\n" in close_event.description


def test_nothing_new_is_the_same_date(connection: sqlite3.Connection) -> None:
    first = one(connection, STEP)
    assert one(connection, STEP, now=NOW + timedelta(days=2)) == first


def test_what_is_behind_its_time_stands_on_today(connection: sqlite3.Connection) -> None:
    first = one(connection, STEP, now=datetime(2026, 12, 4, 20, tzinfo=UTC))
    assert first.start == STEP.suggested_at
    for days in (1, 6, 200):
        now = datetime(2026, 12, 4, 20, tzinfo=UTC) + timedelta(days=days)
        event = one(connection, STEP, now=now)
        assert event.uid == first.uid
        assert event.start.astimezone(UTC).date() == now.date()
        assert event.start.tzinfo is MADRID
        assert one(connection, STEP, now=now + timedelta(hours=2)) == event


def test_today_is_that_of_the_sender(connection: sqlite3.Connection) -> None:
    now = datetime(2026, 12, 7, 22, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert one(connection, STEP, now=now).start.astimezone(now.tzinfo).date() == now.date()


@pytest.mark.parametrize(
    "change",
    [
        {"suggested_at": STEP.suggested_at + timedelta(days=3)},
        {"reason": "They hoped to decide."},
        {"closes": STEP.closes + timedelta(days=7)},
        {"command": "cordially check-in northwind-labs --when 2026-11-20"},
    ],
)
def test_what_a_person_can_see_changes_the_same_entry(
    change: dict[str, object], connection: sqlite3.Connection
) -> None:
    first = one(connection, STEP)
    changed = STEP._replace(**change)  # type: ignore[arg-type]
    for _ in range(2):
        second = one(connection, changed)
        assert (second.uid, second.sequence) == (first.uid, 1)
    assert one(connection, STEP)._replace(sequence=0) == first
    assert one(connection, STEP).sequence == 2


@pytest.mark.parametrize("change", [{"state": StepState.DUE}, {"variant": "promised"}])
def test_what_nobody_can_see_changes_nothing(
    change: dict[str, object], connection: sqlite3.Connection
) -> None:
    first = one(connection, STEP)
    assert one(connection, STEP._replace(**change)) == first  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "other",
    [
        STEP._replace(opportunity="acme"),
        STEP._replace(note="moving-on"),
        STEP._replace(to=(LI,)),
        STEP._replace(to=(DANA, LI)),
        STEP._replace(interview=datetime(2026, 11, 25, 14, tzinfo=UTC)),
    ],
)
def test_another_letter_is_another_entry(other: Step, connection: sqlite3.Connection) -> None:
    first, second = reminders.export(connection, [STEP, other], NOW)
    assert first.uid != second.uid


def test_what_is_done_is_cancelled_once_and_stays_so_until_a_month_after(
    connection: sqlite3.Connection,
) -> None:
    first = one(connection, STEP)
    gone = first._replace(cancelled=True, sequence=1)
    for days in (0, 12, 41):
        assert one(connection, now=NOW + timedelta(days=days)) == gone
    assert reminders.export(connection, [], NOW + timedelta(days=42)) == []
    assert events.everything(connection) == {}


def test_what_was_never_exported_is_not_cancelled(connection: sqlite3.Connection) -> None:
    assert reminders.export(connection, [], NOW) == []


def test_a_date_of_long_ago_is_cancelled_once_and_forgotten(
    connection: sqlite3.Connection,
) -> None:
    one(connection, STEP)
    later = NOW + timedelta(days=100)
    assert one(connection, now=later).cancelled
    assert reminders.export(connection, [], later) == []


def test_what_comes_back_is_the_same_entry_again(connection: sqlite3.Connection) -> None:
    first = one(connection, STEP)
    one(connection)
    assert one(connection, STEP) == first._replace(sequence=2)


def test_a_calendar_s_memory_keeps_the_zone(connection: sqlite3.Connection) -> None:
    event = one(connection, STEP)
    (kept,) = events.everything(connection).values()
    assert kept == event
    assert kept.start.tzinfo is MADRID


def test_a_zone_that_is_no_more_leaves_the_instant(connection: sqlite3.Connection) -> None:
    event = one(connection, STEP)
    connection.execute("UPDATE event SET content = replace(content, 'Madrid', 'Nowhere')")
    (kept,) = events.everything(connection).values()
    assert kept.start == event.start


def test_forgetting_keeps_what_takes_the_entry_away_and_no_word(
    connection: sqlite3.Connection,
) -> None:
    other = STEP._replace(opportunity="beta", reason="Of beta.")
    first, second = reminders.export(connection, [STEP, other], NOW)
    events.forget_words(connection, "northwind-labs")
    row = connection.execute("SELECT content FROM event WHERE uid = ?", (first.uid,)).fetchone()
    assert not [word for word in ("orthwind", "Dana", "heard") if word in row[0]]
    kept, gone = reminders.export(connection, [other], NOW)
    assert kept == second
    assert (gone.uid, gone.start, gone.cancelled) == (first.uid, first.start, True)
    assert gone.sequence == 1


def test_an_entry_that_an_earlier_version_kept_stays_the_same(
    connection: sqlite3.Connection,
) -> None:
    first = one(connection, STEP)
    events.put(connection, first._replace(step=""))
    assert one(connection, STEP) == first  # and is known by its step from now on
    later = datetime(2026, 11, 25, 14, tzinfo=UTC)
    events.move(connection, STEP.opportunity, STEP.interview.isoformat(), later.isoformat())
    moved = one(connection, STEP._replace(interview=later))
    assert (moved.uid, moved.sequence) == (first.uid, 0)
