"""Errors: which status decides for several, and saying more without changing what was raised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import CordiallyError, DataError, ExitStatus, gravest
from cordially.post.failures import LoginRefused, OutcomeUnknown, Phase
from cordially.post.wire import Reply
from cordially.store.secrets import KeyringError, Trouble

RUN_OF_LETTERS = (76, 77, 69, 75, 65)
"""The statuses with which a run of several letters can end, the gravest first."""


@given(st.lists(st.sampled_from(RUN_OF_LETTERS), min_size=1))
def test_the_gravest_of_a_run_decides_in_whatever_order(statuses: list[int]) -> None:
    found = gravest(ExitStatus(status) for status in statuses)
    assert found == min(statuses, key=RUN_OF_LETTERS.index)


@given(st.lists(st.sampled_from(ExitStatus), min_size=1))
def test_the_gravest_is_one_of_those_that_came(statuses: list[ExitStatus]) -> None:
    assert gravest(statuses) in statuses


REPLY = Reply(535, ("no",))
RAISED = (
    DataError("It is wrong.", "Mend it."),
    OutcomeUnknown("Nobody knows.", phase=Phase.DOT, reply=REPLY),
    LoginRefused("No.", "Try again.", phase=Phase.AUTH, reply=REPLY, connection_usable=True),
    KeyringError(Trouble.LOCKED, "It is locked.", "Unlock it."),
)


@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_another_hint_makes_a_new_error_that_keeps_all_else(error: CordiallyError) -> None:
    before = dict(vars(error))
    other = error.with_hint("Look again.")
    assert vars(other) == {**before, "hint": "Look again."}
    assert vars(error) == before
    assert type(other) is type(error)
    assert (str(other), other.exit_code) == (str(error), error.exit_code)


def test_another_message_is_what_the_new_error_says() -> None:
    error = RAISED[1]
    other = error.with_message(f"{error.message} One more was not tried.")
    assert (
        str(other)
        == other.message
        == "Nobody knows.\nThe server said: 535 no One more was not tried."
    )
    assert other.hint is error.hint is None


def test_a_usable_connection_is_told_by_a_new_error() -> None:
    error = OutcomeUnknown("Nobody knows.", "Look.", phase=Phase.DOT, reply=REPLY)
    other = error.with_usable_connection()
    assert (other.connection_usable, error.connection_usable) == (True, False)
    assert (other.phase, other.reply, other.hint) == (Phase.DOT, REPLY, "Look.")
