"""A run of several letters, in whose home something else happens between two of them."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from cordially.desk import drafting, sending
from cordially.errors import BusyError, DataError, StorageError
from cordially.model import Draft
from cordially.post import smtp
from cordially.store import attempts, journal
from cordially.store.home import Home
from desk.test_sending import UNKNOWN, Fake, problem
from running import SUNDAY, Cordially
from waiting import letters, three


@pytest.fixture
def place(home: Path, cordially: Cordially) -> Home:
    return three(home, cordially)


def statuses(place: Home) -> list[str]:
    return [each.status.value for each in letters(place)]


def left(place: Home) -> dict[int, str]:
    """Return what whoever comes next finds of the letters that nobody sends any more."""
    with journal.reading(place.journal) as connection:
        found = attempts.left_behind(connection, place.sending_lock)
    return {number: status.value for number, status in found.items()}


def test_a_run_that_is_stopped_leaves_the_next_letter_unclaimed(place: Home) -> None:
    results = sending.send(place, letters(place), Fake().post, lambda: SUNDAY)
    assert next(results).draft.id == 1
    assert [each.status for each in letters(place)] == ["sent", "sending", "draft"]
    results.close()
    assert [each.status for each in letters(place)] == ["sent", "draft", "draft"]


def test_between_two_letters_others_write_to_the_journal(
    place: Home, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_BUSY_SECONDS", 0.05)
    unfit = DataError("Unfit.")
    drafts = letters(place)
    drafts[0] = drafts[0]._replace(edited=True)  # not as it is kept
    errors = []
    for result in sending.send(place, drafts, Fake(unfit).post, lambda: SUNDAY):
        errors.append(result.error)  # with its frames, and what they hold
        done = cordially("replied", "acme", "--from", "Li Wei", "--at", "2026-11-21")
        assert done.status == 0, done.err
    assert [isinstance(each, DataError) for each in errors] == [True, True, False]


@pytest.mark.parametrize("error", [DataError("Unfit."), StorageError("Full."), ValueError("?")])
def test_what_is_wrong_with_a_letter_undoes_nothing_of_the_one_before(
    place: Home, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin, fake = attempts.begin, Fake()

    def failing(connection: sqlite3.Connection, draft: int, *others: Any) -> int:
        number = begin(connection, draft, *others)
        if draft == 2:
            raise error
        return number

    monkeypatch.setattr(attempts, "begin", failing)
    results = sending.send(place, letters(place), fake.post, lambda: SUNDAY)
    assert next(results).draft.status == "sent"
    if isinstance(error, DataError):
        assert [each.error for each in results] == [error, None]
    else:
        with pytest.raises(type(error)):
            next(results)
    assert [each.status for each in letters(place)[:2]] == ["sent", "draft"]


def test_broken_off_once_a_letter_is_recorded_the_next_one_is_no_longer_claimed(
    place: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(drafting, "remove", interrupt)
    results = sending.send(place, letters(place), Fake().post, lambda: SUNDAY)
    with pytest.raises(KeyboardInterrupt):
        next(results)
    assert statuses(place) == ["sent", "draft", "draft"]


def test_a_run_is_stopped_also_while_another_program_holds_the_journal(
    place: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_BUSY_SECONDS", 0.05)
    results = sending.send(place, letters(place), Fake().post, lambda: SUNDAY)
    next(results)
    with closing(sqlite3.connect(place.journal, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        results.close()
    assert statuses(place) == ["sent", "sending", "draft"]
    assert left(place) == {2: "draft"}


def test_what_became_of_a_letter_is_unknown_while_another_program_holds_the_journal(
    place: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(place.journal, isolation_level=None)) as other:

        class Held(Fake):
            def submit(self, *letter: Any, **before: Any) -> smtp.Receipt:
                receipt = super().submit(*letter, **before)
                other.execute("BEGIN IMMEDIATE")
                return receipt

        fake = Held()
        (result,) = sending.send(place, letters(place), fake.post, lambda: SUNDAY)
    assert (result.draft.status, len(fake.letters)) == ("unknown", 1)
    assert isinstance(result.error, smtp.OutcomeUnknown)
    assert left(place) == {1: "unknown"}


@pytest.mark.parametrize(
    ("command", "status", "then"),
    [
        (("drafts", "discard", "2"), 65, ["sent", "sent", "sent"]),
        (("drafts", "sent", "2"), 75, ["sent", "sent", "sent"]),
        (("drafts", "not-sent", "2"), 75, ["sent", "sent", "sent"]),
        (("drafts", "open", "2"), 65, ["sent", "sent", "sent"]),
        (("thank-you", "acme", "--to", "Li Wei", "--say", "Hm."), 65, ["sent", "sent", "sent"]),
        (("wrote", "acme", "thank-you", "--to", "Li Wei"), 75, ["sent", "sent", "sent"]),
        (("forget", "acme", "--yes"), 65, ["sent", "sent", "sent"]),
        (("drafts", "sent", "3"), 75, ["sent", "sent", "sent"]),
        (("drafts", "discard", "3"), 0, ["sent", "sent", "discarded"]),
        (("thank-you", "acme", "--to", "Bo Lee", "--say", "Hm."), 0, ["sent", "sent", "draft"]),
    ],
)
def test_a_letter_is_changed_before_its_claim_and_then_stays_or_not_at_all(
    place: Home, cordially: Cordially, command: tuple[str, ...], status: int, then: list[str]
) -> None:
    fake = Fake()
    results = sending.send(place, letters(place), fake.post, lambda: SUNDAY)
    next(results)  # the second letter is claimed, the third is not
    done = cordially(*command)
    assert done.status == status, done.err
    errors = [each.error for each in results]
    assert statuses(place) == then
    assert len(fake.letters) == then.count("sent")
    assert [isinstance(each, DataError) for each in errors] == [each != "sent" for each in then[1:]]


def test_an_outcome_does_not_wait_for_the_bytes_of_a_letter_with_attachments(
    place: Home, cordially: Cordially, tmp_path: Path
) -> None:
    (tmp_path / "work.pdf").write_bytes(b"%PDF-1.7 work")
    attached = ("--attach", str(tmp_path / "work.pdf"), "--draft")
    done = cordially("thank-you", "acme", "--to", "Li Wei", "--topic", "Iceberg", *attached)
    assert done.status == 0, done.err
    fake = Fake()
    results = sending.send(place, letters(place), fake.post, lambda: SUNDAY)
    next(results)
    assert statuses(place) == ["sent", "draft", "draft"]
    next(results)
    assert statuses(place) == ["sent", "sent", "sending"]
    assert b"work.pdf" in fake.letters[1]
    results.close()


class Noted:
    """Copies that only note what happens to them."""

    def __init__(self) -> None:
        self.done: list[tuple[str, int, str]] = []

    def take(self, draft: Draft) -> None:
        self.done.append(("take", draft.id, draft.status.value))

    def settle(self, draft: Draft) -> None:
        self.done.append(("settle", draft.id, draft.status.value))


@pytest.mark.parametrize(
    ("end", "status", "goes_on"),
    [
        (problem(smtp.Refused, smtp.Phase.RCPT, usable=True), "refused", True),
        (problem(smtp.Deferred, smtp.Phase.MAIL, usable=True), "deferred", True),
        (problem(smtp.Deferred, smtp.Phase.MAIL, usable=False), "deferred", False),
        (problem(smtp.LineLost, smtp.Phase.MAIL, usable=False), "draft", False),
        (UNKNOWN, "unknown", False),
        (KeyboardInterrupt(), "draft", False),
    ],
)
def test_what_meets_a_letter_that_was_claimed_early_is_its_own(
    place: Home, end: BaseException, status: str, *, goes_on: bool
) -> None:
    fake, copies = Fake(), Noted()
    results = sending.send(place, letters(place), fake.post, lambda: SUNDAY, copies)
    next(results)
    # The copies of the second letter are still there: nothing but its claim is kept.
    assert copies.done == [("take", 1, "sending"), ("settle", 1, "sent")]
    fake.ends = [end]
    with suppress(KeyboardInterrupt):
        list(results)
    assert statuses(place) == ["sent", status, "sent" if goes_on else "draft"]
    assert copies.done[2:4] == [("take", 2, "sending"), ("settle", 2, status)]
    assert len(copies.done) == (6 if goes_on else 4)


# The journal's file


def moved(place: Home) -> None:
    place.journal.rename(place.data / "moved.db")


def replaced(place: Home) -> None:
    moved(place)
    shutil.copy(place.data / "moved.db", place.journal)


def linked_elsewhere(place: Home) -> None:
    """Let the journal's name lead to a copy of what it led to."""
    (place.data / "other.db").write_bytes(place.journal.read_bytes())
    place.journal.unlink()
    place.journal.symlink_to("other.db")


@pytest.mark.parametrize("away", [moved, replaced, linked_elsewhere])
def test_once_the_journal_is_another_file_no_letter_leaves(
    place: Home, away: Callable[[Home], None]
) -> None:
    if away is linked_elsewhere:
        place.journal.rename(place.data / "first.db")
        place.journal.symlink_to("first.db")
    fake = Fake()
    results = sending.send(place, letters(place), fake.post, lambda: SUNDAY)
    next(results)
    away(place)
    with pytest.raises(StorageError, match="was moved or replaced"):
        next(results)
    assert len(fake.letters) == 1


def test_once_an_older_journal_is_copied_over_it_no_letter_leaves(place: Home) -> None:
    fake, older = Fake(), place.journal.read_bytes()
    results = sending.send(place, letters(place), fake.post, lambda: SUNDAY)
    next(results)
    place.journal.write_bytes(older)
    with pytest.raises(StorageError, match="no longer has the claim"):
        next(results)
    assert len(fake.letters) == 1


def test_of_a_letter_whose_claim_an_older_journal_took_away_the_outcome_is_unknown(
    place: Home,
) -> None:
    older = place.journal.read_bytes()

    class Undone(Fake):
        def submit(self, *letter: Any, **before: Any) -> smtp.Receipt:
            receipt = super().submit(*letter, **before)
            place.journal.write_bytes(older)
            return receipt

    (result,) = sending.send(place, letters(place), Undone().post, lambda: SUNDAY)
    assert result.draft.status == "unknown"
    assert isinstance(result.error, smtp.OutcomeUnknown)


def test_of_two_runs_over_the_same_letters_one_waits_and_then_finds_them_sent(place: Home) -> None:
    first, second = Fake(), Fake()
    drafts = letters(place)
    results = sending.send(place, drafts, first.post, lambda: SUNDAY)
    next(results)
    with pytest.raises(BusyError):
        next(sending.send(place, drafts[1:], second.post, lambda: SUNDAY))
    assert statuses(place) == ["sent", "sending", "draft"]
    assert [each.error for each in results] == [None, None]
    others = list(sending.send(place, drafts[1:], second.post, lambda: SUNDAY))
    assert [isinstance(each.error, DataError) for each in others] == [True, True]
    assert (len(first.letters), second.tried) == (3, [])


@pytest.mark.skipif(sys.platform == "win32", reason="no file that is open can be removed there")
def test_a_second_sender_without_the_lock_of_the_first_sends_no_letter_twice(place: Home) -> None:
    first, second = Fake(), Fake()
    drafts = letters(place)
    results = sending.send(place, drafts, first.post, lambda: SUNDAY)
    next(results)
    place.sending_lock.unlink()
    others = list(sending.send(place, drafts[1:], second.post, lambda: SUNDAY))
    assert [each.error for each in others] == [None, None]
    with pytest.raises(StorageError, match="no longer has the claim"):
        next(results)
    assert (len(first.letters), len(second.letters)) == (1, 2)
    assert statuses(place) == ["sent", "sent", "sent"]
