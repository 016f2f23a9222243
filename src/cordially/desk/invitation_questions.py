"""What an invitation may leave open, and what a person says besides."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from cordially.model import Address, Kind, Moment, Person, Relation


class Question(StrEnum):
    """What an invitation may leave open, in the order in which it is asked."""

    ME = "me"
    START = "start"
    ZONE = "zone"
    COMPANY = "company"
    ROLE = "role"
    NAME = "name"
    ORGANIZER = "organizer"


class Open(NamedTuple):
    """One question: about whom or what, what the invitation seems to say, and the flag for it.

    One without a flag may stay without an answer.
    """

    question: Question
    says: str
    about: str = ""
    proposal: str = ""
    flag: str = ""


class Answers(NamedTuple):
    """What is known besides the invitation: by flags, settings, or answers on the terminal.

    `mine` are the person's own addresses in small letters; `am_absent` says that they are not
    among those who are invited.  `part` is what the organizer is, where that is told.
    `clock` is the zone of the invitation's times, where that alone was asked.
    `left_out` are addresses whose names nobody knows.
    """

    mine: frozenset[str] = frozenset()
    me: Address | None = None
    am_absent: bool = False
    sender: Address | None = None
    company: str | None = None
    role: str | None = None
    when: Moment | None = None
    time_zone: str | None = None
    clock: str | None = None
    kind: Kind | None = None
    people: tuple[Person, ...] = ()
    part: Relation | None = None
    part_is_told: bool = False
    left_out: frozenset[str] = frozenset()
