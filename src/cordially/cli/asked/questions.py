"""Asking the person: prompts, the editor, the browser."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.errors import CordiallyError, DataError, SettingsError, UsageError

if TYPE_CHECKING:
    from cordially.letter.preview import Sheet

Value = TypeVar("Value")


def text(question: str, *, optional: bool = False, example: str = "") -> str:
    """Ask for a line of text on the terminal; an optional one may stay empty.

    An `example` of an answer stands below the question.
    """
    suffix = " (Enter to skip) " if optional else " "
    if example:
        screen.tell(f"{question}{suffix.rstrip()}\n  For example: {example}")
        question, suffix = ">", " "
    answer = ""
    with _line_ended():
        while not answer:
            answer = click.prompt(
                question,
                default="" if optional else None,
                show_default=False,
                prompt_suffix=suffix,
                err=True,
            ).strip()
            if optional:
                break
    return answer


def until_read(question: str, read: Callable[[str], Value]) -> Value:
    """Ask until the answer can be read, saying each time what was wrong with it."""
    while True:
        try:
            return read(text(question))
        except CordiallyError as error:
            screen.tell(_told(error))


def if_any(question: str, read: Callable[[str], Value], *, example: str = "") -> Value | None:
    """Ask as `until_read` does; None when the person skips the question."""
    while answer := text(question, optional=True, example=example):
        try:
            return read(answer)
        except CordiallyError as error:
            screen.tell(_told(error))
    return None


def confirm(session: Session, question: str, *, otherwise: str) -> bool:
    """Ask yes or no; without a terminal raise UsageError with the way to say it beforehand."""
    if not session.terminal:
        raise UsageError(question.rstrip("?") + " needs a yes.", otherwise)
    with _line_ended():
        return click.confirm(question, err=True)


def agreed(question: str) -> bool:
    """Ask yes or no on the terminal; Enter is a yes."""
    with _line_ended():
        return click.confirm(question, default=True, err=True)


def secret(question: str) -> str:
    """Ask for a line on the terminal that is not shown."""
    with _line_ended():
        answer: str = click.prompt(question, hide_input=True, err=True)
    return answer


def of_kind(question: str, usual: Value, kind: click.ParamType[Value]) -> Value:
    """Ask on the terminal until the answer is of that kind; Enter is the usual one."""
    with _line_ended():
        answer: Value = click.prompt(question, usual, type=kind, err=True)
    return answer


def edited(
    session: Session, content: str, read: Callable[[str], Value], extension: str = ".txt"
) -> Value | None:
    """Let the person edit a text, and return what `read` makes of it; None when unchanged.

    A text that `read` refuses is offered again on a terminal; without one, or when the
    person has had enough, it is kept in a file that the error names.
    """
    current = content.encode()
    while True:
        try:
            changed = _in_editor(session, current, extension)
        except (CordiallyError, KeyboardInterrupt):
            if current != content.encode():
                screen.tell(f"Your text is kept in {_keep(current, extension)}.")
            raise
        try:
            text = _decoded(changed)
            return None if text.strip() == content.strip() else read(text)
        except CordiallyError as error:
            if not _again(session, error, changed, extension):
                raise type(error)(
                    f"{error.message.rstrip('.')}. Nothing was saved.",
                    f"Your text is kept in {_keep(changed, extension)}.",
                ) from error
            current = changed


def browse(sheets: Sequence[Sheet]) -> None:
    """Open letters in the browser, on one page in a file that only its owner can read."""
    import webbrowser  # and not click.launch, which goes past BROWSER

    from cordially.letter import preview

    path = _keep(preview.page(sheets).encode(), ".html")
    if not webbrowser.open(path.as_uri()):
        screen.tell("No browser could be opened; set BROWSER to one of your own.")
    screen.tell(f"{'The letters are' if len(sheets) > 1 else 'The letter is'} in {path}")


def _in_editor(session: Session, content: bytes, extension: str) -> bytes:
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not chosen and not session.terminal:
        raise UsageError(
            "There is no terminal to edit on.", "Set VISUAL or EDITOR to an editor of your own."
        )
    try:
        # Bytes, because what is not UTF-8 would be lost before it can be kept.
        found = click.edit(content, editor=chosen, extension=extension, require_save=False)
    except click.ClickException as error:
        raise SettingsError(
            f"The editor did not do its work: {error.format_message().rstrip('.')}.",
            "Set VISUAL or EDITOR to an editor that works; nothing was changed.",
        ) from error
    return content if found is None else bytes(found)


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise DataError(f"The text is not UTF-8 at byte {error.start}.") from error


def _again(session: Session, error: CordiallyError, content: bytes, extension: str) -> bool:
    """Ask whether to edit once more; a person who breaks off still finds the text."""
    if not session.terminal:
        return False
    screen.tell(_told(error))
    try:
        with _line_ended():
            return click.confirm("Edit again?", default=True, err=True)
    except click.Abort:
        screen.tell(f"Your text is kept in {_keep(content, extension)}.")
        raise


def _told(error: CordiallyError) -> str:
    return f"{error.message}{f' {error.hint}' if error.hint else ''}"


@contextmanager
def _line_ended() -> Iterator[None]:
    """End the line of a prompt that is broken off, so that nothing is written behind it."""
    try:
        yield
    except click.Abort:
        screen.tell()
        raise


def _keep(content: bytes, extension: str) -> Path:
    descriptor, name = tempfile.mkstemp(prefix="cordially-", suffix=extension)
    with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
        file.write(content)
    return Path(name)
