"""Questions of a draft that other programs have too: has it left, and which words count."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from time import sleep
from typing import TYPE_CHECKING

from cordially.cli import places, sendable
from cordially.cli.asked import menus, questions
from cordially.cli.asked.menus import Option
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.errors import BusyError, CordiallyError, DataError
from cordially.model import Draft
from cordially.store import lock
from cordially.store.copies import Copy, State

if TYPE_CHECKING:
    from cordially.desk.leaving import Leaving
    from cordially.desk.shelves import Shelves


class _Words(Enum):
    HERE = auto()
    THERE = auto()
    QUIT = auto()


_WHICH = {
    _Words.HERE: Option("[h]ere", "send the words that are kept here; the copy stays"),
    _Words.THERE: Option("[t]here", "take in the words of the copy, to look at them first"),
    _Words.QUIT: Option("[q]uit", "leave both as they are"),
}


def looked_at(
    session: Session, shelves: Shelves, drafts: Sequence[Draft], *, yes: bool
) -> tuple[dict[int, list[Copy]], dict[int, CordiallyError]]:
    """Return which copies have to go before which draft leaves, and why others may not leave."""
    copies: dict[int, list[Copy]] = {}
    held: dict[int, CordiallyError] = {}
    known = places.of_drafts(session, [draft.id for draft in drafts])
    for draft in drafts:
        answer = may_leave(session, shelves, draft, known.get(draft.id, ()), yes=yes)
        if isinstance(answer, list):
            copies[draft.id] = answer
        elif answer:
            held[draft.id] = answer
    return copies, held


def may_leave(
    session: Session, shelves: Shelves, draft: Draft, known: Sequence[Copy], *, yes: bool
) -> list[Copy] | CordiallyError | None:
    """Look whether a draft with copies may leave, and return the copies that have to go first.

    Returns why it may not, and None when the person lets it stay, or says that it left.
    """
    taken: list[Copy] = []
    for copy in known:
        answer = _one_may_leave(session, shelves, draft, copy, yes=yes)
        if not isinstance(answer, list):
            return answer
        taken += answer
    return taken


def _one_may_leave(
    session: Session, shelves: Shelves, draft: Draft, copy: Copy, *, yes: bool
) -> list[Copy] | CordiallyError | None:
    from cordially.desk.copies import Fate
    from cordially.desk.leaving import place

    def agreed(question: str) -> bool:
        return not yes and agreed_on(session, question)

    try:
        seen = shelves.look(draft, copy)
        if copy.state == State.ADDING and seen.fate in (Fate.UNCHANGED, Fate.CHANGED):
            seen = shelves.look(draft, shelves.add(draft, copy.kind))
    except CordiallyError as error:
        told = (
            f"Draft {draft.id} has a copy in {place(copy)}, and whether it left from there could"
            f" not be looked up. {error.message}"
        )
        if agreed(f"{told} Send it all the same? The copy stays: do not send that one too."):
            return []
        return BusyError(told, "Try again when it can be reached.") if yes else None
    if seen.fate == Fate.UNCHANGED:
        return [seen.copy]
    if seen.fate == Fate.SENT:
        return _left(session, draft, copy)
    if seen.fate == Fate.CHANGED:
        told = f"The copy of draft {draft.id} in {place(copy)} was changed there."
        if not yes and session.terminal:
            return _words_counted(session, shelves, draft, seen.copy, told)
        hint = "Send it from there, then say “cordially drafts sent {0}”; or remove it there first."
        return DataError(told, hint.format(draft.id)) if yes else None
    told = {
        Fate.HANDED: f"Draft {draft.id} was handed to your mail program, and may have left.",
        Fate.LIKE_SENT: f"Draft {draft.id} is gone from {place(copy)}, and a letter with its"
        " subject to its reader is among what was sent.",
    }.get(seen.fate, f"Draft {draft.id} is gone from {place(copy)}, and may have left.")
    if agreed(f"{told} Has it left?"):
        _left(session, draft, copy)
        screen.tell(f"Draft {draft.id} is sent.")
        return None
    if yes:
        return DataError(
            told,
            f"If it left: cordially drafts sent {draft.id}. If not, send it without --yes.",
        )
    places.forget(session, draft, copy.kind)
    return []


def _words_counted(
    session: Session, shelves: Shelves, draft: Draft, copy: Copy, told: str
) -> list[Copy] | None:
    """Ask which words count where a copy was changed; those there are taken in, to be looked at."""
    from cordially.cli.asked import changed
    from cordially.desk import copies, drafting
    from cordially.desk.leaving import place
    from cordially.store import templates

    screen.tell(told)
    choice = menus.chosen(_WHICH, "Which words count?", usual=_Words.QUIT)
    if choice == _Words.HERE:
        return []
    if choice == _Words.THERE:
        octets, copy = shelves.read(draft, copy)
        taken = changed.as_read(draft, octets, place(copy), templates.load(session.home))
        drafting.keep(session.home, _stored(session, draft), taken, session.now)
        copies.adopt(session.home, copy)
        screen.tell(
            f"Draft {draft.id} has those words now. Look at them, then: cordially send {draft.id}"
        )
    return None


def _stored(session: Session, draft: Draft) -> Draft:
    """Return a draft whose days and address are as of now as it is kept.

    Raises DataError when it was changed while the person was asked.
    """
    from cordially.desk import drafting

    stored = sendable.as_now(session, [draft.id])
    (anew,) = sendable.as_they_leave(session, stored)
    if (anew.letter, anew.recipient) != (draft.letter, draft.recipient):
        raise drafting.changed(draft.id)
    return stored[0]


def _left(session: Session, draft: Draft, copy: Copy) -> DataError:
    with lock.held(session.home.sending_lock):
        return places.left(session, draft, copy)


def agreed_on(session: Session, question: str) -> bool:
    """Ask yes or no on a terminal; without one it is a no."""
    return session.terminal and questions.confirm(session, question, otherwise="")


def tell(shelves: Shelves, goes: Leaving) -> None:
    """See to the copies in Sent, and say what did not work; what was sent stays so."""
    from cordially.desk import filing

    try:
        added = filing.file_all(shelves, sleep)
    except CordiallyError as error:
        goes.told.append(
            f"Whether it is in your Sent mailbox is not known yet: {error.message}"
            " “cordially sync” tries again."
        )
        added = 0
    if added:
        screen.tell(f"In your Sent mailbox: {added} added.")
    for told in goes.told:
        screen.tell(told)
