"""The numbers behind the dates: which a person may set, and the profiles that set them all."""

from typing import NamedTuple


class Policy(NamedTuple):
    """How long to wait for what: calendar days, unless it says otherwise.

    A check-in waits for `wait_days` of silence (working days where `wait_is_working`); after
    a promise for `promise_wait_days`, and for `promise_days` working days from the promised
    day.  Its window ends `close_days` after the last sign of life.  `pause_days` working
    days after the last question it is marked off, `recruiter_days` working days after the
    interview a recruiter can be asked, and `gap_days` part two notes to one person.
    """

    wait_days: int = 14
    wait_is_working: bool = False
    promise_wait_days: int = 7
    promise_days: int = 3
    close_days: int = 21
    pause_days: int = 5
    recruiter_days: int = 2
    gap_days: int = 7
    second_check_in: bool = False


PROFILES = {
    "article": Policy(promise_wait_days=14),
    "promise-aware": Policy(),
    "prompt": Policy(wait_days=7, wait_is_working=True),
    "patient": Policy(wait_days=21, promise_wait_days=14, promise_days=5),
}
"""The policies by name."""

DEFAULT_PROFILE = "promise-aware"
