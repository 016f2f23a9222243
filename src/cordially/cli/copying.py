"""Copies of drafts in Drafts, a Maildir or a mail program: made, kept up, taken away, asked about.

Nothing here loads what speaks to a server unless a draft has a copy, or is to have one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cordially.cli import places
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.errors import CordiallyError, DataError, NotFoundError
from cordially.life import UNSENT
from cordially.model import Draft
from cordially.store import copies as kept
from cordially.store import drafts, journal, lock, settings, settings_form
from cordially.store.copies import Copy, Kind, State

if TYPE_CHECKING:
    from cordially.desk.shelves import Shelves


def put(session: Session, letters: Sequence[Draft], kept_as: str | None = None) -> None:
    """Give drafts that are kept their copies, `kept_as` what was asked, and renew those they have.

    The drafts stay kept whatever happens; raises the gravest of what kept a copy away.
    """
    chosen = settings.read(session.home.settings)
    wanted = {
        settings_form.IMAP: Kind.IMAP,
        settings_form.MAILDIR: Kind.MAILDIR,
        "mailto": Kind.MAILTO,
    }.get(kept_as or settings_form.EML)
    numbers = [draft.id for draft in letters if draft.status in UNSENT]
    there = places.of_drafts(session, numbers)
    if not numbers or not (wanted or there):
        return
    with journal.reading(session.home.journal) as connection:
        # Whole, and as they are kept: of many letters only a line came here.
        waiting = [drafts.get(connection, each) for each in numbers if wanted or each in there]
    errors: list[CordiallyError] = []
    with lock.held(session.home.sending_lock), places.opened(session, chosen) as shelves:
        for draft in filter(None, waiting):
            kinds = {copy.kind: copy for copy in there.get(draft.id, ())}
            for kind in sorted({*kinds, *([wanted] if wanted else [])}):
                try:
                    _put(session, shelves, draft, kind, kinds.get(kind), asked=kind == wanted)
                except CordiallyError as error:
                    errors.append(
                        error.with_message(f"Draft {draft.id} is kept here. {error.message}")
                    )
    if errors:
        for another in errors[1:]:
            screen.tell(another.message)
        raise errors[0]


@contextmanager
def followed(session: Session) -> Iterator[None]:
    """Let files and copies follow what is recorded in a block: a reader's name or address."""
    with journal.reading(session.home.journal) as connection:
        numbers = kept.copied(connection)
        before = [draft for each in numbers if (draft := drafts.get(connection, each))]
    yield
    from cordially.desk import drafting

    drafting.catch_up(session.home)
    renew(session, before)


def renew(session: Session, before: Iterable[Draft]) -> None:
    """Renew the copies of drafts whose words are others by now than they were `before`."""
    changed = []
    with journal.reading(session.home.journal) as connection:
        for draft in before:
            now = drafts.get(connection, draft.id)
            if now and (now.letter, now.recipient) != (draft.letter, draft.recipient):
                changed.append(now)
    put(session, changed)


def _put(
    session: Session,
    shelves: Shelves,
    draft: Draft,
    kind: Kind,
    copy: Copy | None,
    *,
    asked: bool,
) -> None:
    from cordially.desk.copies import Fate
    from cordially.desk.leaving import place

    if kind == Kind.MAILTO:
        if asked and _may_be_handed_over(session, draft, copy):
            _hand_over(session, draft)
        return
    if copy:
        fate = shelves.look(draft, copy).fate
        if fate == Fate.SENT:
            raise places.left(session, draft, copy)
        if copy.state == State.ADDING and fate != Fate.LIKE_SENT:
            pass  # an earlier try, of which no answer came: it is looked for and made up
        elif fate == Fate.CHANGED:
            question = f"The copy of draft {draft.id} in {place(copy)} was changed there."
            if not _agreed_on(session, f"{question} Add these words beside it?"):
                screen.tell(f"{question} It stays, and these words are kept here only.")
                return
            places.forget(session, draft, kind)
        elif fate != Fate.UNCHANGED:
            question = f"The copy of draft {draft.id} is gone from {place(copy)}."
            if _agreed_on(session, f"{question} Has the letter left from there?"):
                raise places.left(session, draft, copy)
            if not session.terminal:
                screen.tell(f"{question} It may have left, so no other one is added.")
                return
            places.forget(session, draft, kind)
    added = shelves.add(draft, kind)
    screen.tell(f"Draft {draft.id} is in {place(added)} as well.")


def _may_be_handed_over(session: Session, draft: Draft, copy: Copy | None) -> bool:
    """Ask of a draft that was handed to a mail program before whether it has left."""
    if not copy:
        return True
    told = f"Draft {draft.id} was handed to your mail program, and may have left."
    if _agreed_on(session, f"{told} Has it left?"):
        raise places.left(session, draft, copy)
    if not session.terminal:
        screen.tell(f"{told} If not: cordially drafts open {draft.id}")
    return session.terminal


def _hand_over(session: Session, draft: Draft) -> None:
    """Open a draft as a new message in the system's mail program."""
    from cordially.cli import opening
    from cordially.mail import mailto

    link = mailto.link(draft)
    with journal.writing(session.home.journal) as connection:
        kept.put(connection, Copy(draft.id, Kind.MAILTO, "", "", State.KEPT))
    if not opening.opened(link.text):
        places.forget(session, draft, Kind.MAILTO)
        raise NotFoundError(
            "No mail program could be opened here.",
            f"Open its file with yours: cordially drafts export {draft.id}",
        )
    screen.tell(
        f"Draft {draft.id} is handed to your mail program, without {'; '.join(link.left_out)}."
        f"\nOnce it has left: cordially drafts sent {draft.id}"
    )


def withdraw(session: Session, draft: Draft) -> None:
    """Take the copies of a draft away that is to be discarded; changed ones stay.

    Raises DataError for one that left from there, and what keeps from looking, unless the
    person says that it is all the same.
    """
    there = places.of_draft(session, draft)
    if not there or draft.status not in UNSENT:
        return
    chosen = settings.read(session.home.settings)
    with lock.held(session.home.sending_lock), places.opened(session, chosen) as shelves:
        for copy in there:
            try:
                told = _withdrawn(session, shelves, draft, copy)
            except DataError:
                raise
            except CordiallyError as error:
                from cordially.desk.leaving import place

                told = f"Its copy in {place(copy)} stays. {error.message}"
                if not _agreed_on(session, f"{told} Discard the draft here all the same?"):
                    raise
            if told:
                screen.tell(told)
            places.forget(session, draft, copy.kind)


def _withdrawn(session: Session, shelves: Shelves, draft: Draft, copy: Copy) -> str:
    """Take one copy away; return what the person has to know of it."""
    from cordially.desk.copies import Fate
    from cordially.desk.leaving import place

    seen = shelves.look(draft, copy)
    if seen.fate == Fate.SENT and draft.status in UNSENT:
        raise places.left(session, draft, copy)
    if seen.fate == Fate.CHANGED:
        return f"The copy of draft {draft.id} in {place(copy)} was changed there, and stays."
    if seen.fate == Fate.UNCHANGED and not shelves.take(draft, seen.copy):
        return (
            f"The copy in {place(copy)} is only marked as deleted: the server cannot remove a"
            " single message."
        )
    return ""


def follow(session: Session, draft: Draft) -> None:
    """Let the copies of a draft follow what the person said of it: it left, or it did not."""
    if draft.status not in UNSENT:
        for told in let_go(session, [draft]):
            screen.tell(told)
        return
    try:
        put(session, [draft])
    except CordiallyError as error:  # what was said of it stands
        screen.tell(error.message)


def let_go(session: Session, letters: Sequence[Draft]) -> list[str]:
    """Take away the copies of drafts that left or are forgotten; return which could not be."""
    there = places.of_drafts(session, [draft.id for draft in letters])
    if not there:
        return []
    left = []
    chosen = settings.read(session.home.settings)
    with lock.held(session.home.sending_lock), places.opened(session, chosen) as shelves:
        for draft in letters:
            for copy in there.get(draft.id, ()):
                if copy.kind == Kind.MAILTO:
                    continue
                try:
                    told = _withdrawn(session, shelves, draft, copy)
                except CordiallyError as error:
                    from cordially.desk.leaving import place

                    told = f"The copy of draft {draft.id} in {place(copy)} stays. {error.message}"
                else:
                    places.forget(session, draft, copy.kind)
                left += [told] if told else []
    return left


def _agreed_on(session: Session, question: str) -> bool:
    from cordially.cli.asked.leaving import agreed_on  # most drafts have no copies

    return agreed_on(session, question)
