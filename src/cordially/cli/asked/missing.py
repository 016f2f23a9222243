"""What the command line leaves out: asked for on a terminal, else named in a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from cordially.cli.asked import menus
from cordially.cli.asked.menus import Option
from cordially.cli.note_options import EXAMPLE
from cordially.cli.session import Session
from cordially.desk import drafting, recording
from cordially.errors import UsageError
from cordially.model import ReplyKind, Status
from cordially.store import drafts as kept
from cordially.store import journal, notes, overview

Value = TypeVar("Value")

_NAMED = 5
"""As many names a sentence can have."""


def opportunity(session: Session) -> str:
    """Return the name of an opportunity; those that are open are proposed first."""
    return _opportunity(session, closed=False)


def closed_opportunity(session: Session) -> str:
    """Return the name of an opportunity; those that are closed are proposed."""
    return _opportunity(session, closed=True)


def known_or_new(session: Session, note: str) -> str | None:
    """Return the name of an opportunity to write about; None for one that is to be told now."""
    found = [each for each in _summaries(session) if each.status == Status.OPEN]
    if not found:
        return None
    if not session.terminal:
        raise UsageError(
            _which("opportunity", [each.slug for each in found]),
            f"Or tell of a new one. {EXAMPLE.format(note)}",
        )
    rows = [*map(_row, found), (_NEW, "one that is not recorded yet")]

    def read(text: str) -> str | None:
        is_new = text.casefold() == _NEW and _NEW not in {each.slug for each in found}
        return None if is_new else _named(session, text)

    return menus.picked("Which opportunity?", rows, read)


_NEW = "new"


def _opportunity(session: Session, *, closed: bool) -> str:
    found = _summaries(session)
    is_open = [each for each in found if each.status == Status.OPEN]
    is_closed = [each for each in found if each.status != Status.OPEN]
    rows = [_row(each) for each in (is_closed if closed else is_open + is_closed)]
    if not rows:
        raise UsageError(
            "No opportunity is closed." if found else "No opportunity is recorded yet.",
            "“cordially list” shows those there are." if found else "“cordially add” records one.",
        )
    return _picked(session, "opportunity", rows, partial(_named, session))


def _summaries(session: Session) -> list[overview.Summary]:
    with journal.reading(session.home.journal) as connection:
        return overview.summaries(connection)


def _row(summary: overview.Summary) -> tuple[str, str]:
    what = f"{summary.role} at {summary.company}" if summary.role else summary.company
    ended = "" if summary.status == Status.OPEN else f" ({summary.status})"
    return summary.slug, what + ended


def _named(session: Session, text: str) -> str:
    with journal.reading(session.home.journal) as connection:
        return recording.choose(connection, text).slug or ""


def draft(session: Session) -> int:
    """Return the number of a draft."""
    rows = _drafts(session)
    return _picked(session, "draft", rows, _number(session), numbered=False)


def drafts(session: Session) -> tuple[int, ...]:
    """Return the numbers of one or more drafts."""
    number = _number(session)

    def read(text: str) -> tuple[int, ...]:
        return tuple(number(each) for each in re.split(r"[\s,;]+", text))

    return _picked(session, "drafts", _drafts(session), read, numbered=False)


def letter(session: Session) -> str:
    """Return the number of a draft, or the name of a file."""
    rows = _drafts(session, needed=False)
    if not session.terminal or not rows:
        raise UsageError(
            "Say which letter you mean: a file, the number of a draft, or - for standard input."
        )
    return _picked(session, "letter, a draft or a file", rows, str, numbered=False)


def note(session: Session) -> str:
    """Return the name of a note."""
    found = notes.find(session.home.templates)
    rows = [(name, notes.help_line(path)) for name, path in found.items()]
    # What is no name of a note is refused by the command, as a typed argument is.
    return _picked(session, "note", rows, str)


_ENDINGS = {
    Status.OFFER: Option("[o]ffer", "they made you an offer"),
    Status.REJECTED: Option("[r]ejected", "they said no"),
    Status.WITHDRAWN: Option("[w]ithdrawn", "you said no"),
    Status.SILENCE: Option("[s]ilence", "they never answered"),
}


def ending(session: Session) -> str:
    """Return how an opportunity ended."""
    return _chosen(session, "How did it end?", "how it ended, with --because", _ENDINGS).value


_KINDS = {
    ReplyKind.HUMAN: Option("[n]ews", "words of a person: an answer, a question, a next step"),
    ReplyKind.COURTESY: Option("[t]hanks", "a courtesy only: thank you, you will hear from us"),
    ReplyKind.AUTOMATIC: Option("[a]utomatic reply", "nobody wrote it: out of office, received"),
    ReplyKind.BOUNCE: Option("[b]ounce", "your letter could not be delivered"),
    ReplyKind.CALENDAR: Option("[c]alendar invitation", "an invitation, or an answer to one"),
}


def reply_kind() -> ReplyKind:
    """Ask what sort of message it was that they wrote."""
    return menus.chosen(_KINDS, "What did they send?", usual=ReplyKind.HUMAN)


_SHELLS = {
    "bash": Option("[b]ash", "most Linux systems have it"),
    "zsh": Option("[z]sh", "macOS has it"),
    "fish": Option("[f]ish", "those who chose it have it"),
}


def shell(session: Session) -> str:
    """Return the name of a shell."""
    return _chosen(session, "Which shell?", "for which shell", _SHELLS)


def _drafts(session: Session, *, needed: bool = True) -> list[tuple[str, str]]:
    with journal.reading(session.home.journal) as connection:
        rows = [
            (str(each.id), f"{each.note} to {each.recipient.display_name}, {each.opportunity}")
            for each in kept.waiting(connection)
        ]
    if needed and not rows:
        raise UsageError("There are no drafts.", "Your next letter makes one: cordially due")
    return rows


def _number(session: Session) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit()):
            raise UsageError(f"“{text}” is not the number of a draft.")
        with journal.reading(session.home.journal) as connection:
            return drafting.find(connection, int(text)).id

    return read


def _picked(
    session: Session,
    what: str,
    rows: Sequence[tuple[str, str]],
    read: Callable[[str], Value],
    *,
    numbered: bool = True,
) -> Value:
    if session.terminal:
        return menus.picked(f"Which {what}?", rows, read, numbered=numbered)
    raise UsageError(_which(what, [name for name, _ in rows]))


def _which(what: str, names: Sequence[str]) -> str:
    named = [*names[:_NAMED], *([f"{len(names) - _NAMED} more"] if len(names) > _NAMED else [])]
    return f"Say which {what} you mean: {_either(named)}."


def _chosen(session: Session, question: str, say: str, options: Mapping[Value, Option]) -> Value:
    if session.terminal:
        return menus.chosen(options, question)
    raise UsageError(f"Say {say}: {_either([option.words for option in options.values()])}.")


def _either(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last
