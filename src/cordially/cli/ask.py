"""Asking the person: prompts, the editor, the browser."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from cordially.cli.session import Session
from cordially.errors import CordiallyError, DataError, SettingsError, UsageError

Value = TypeVar("Value")


def text(question: str, *, optional: bool = False) -> str:
    """Ask for a line of text on the terminal; an optional one may stay empty."""
    suffix = " (Enter to skip): " if optional else ": "
    answer: str = click.prompt(
        question,
        default="" if optional else None,
        show_default=False,
        prompt_suffix=suffix,
        err=True,
    )
    return answer.strip()


def until_read(question: str, read: Callable[[str], Value]) -> Value:
    """Ask until the answer can be read, saying each time what was wrong with it."""
    while True:
        try:
            return read(text(question))
        except CordiallyError as error:
            click.echo(f"{error.message}{f' {error.hint}' if error.hint else ''}", err=True)


def confirm(session: Session, question: str, *, otherwise: str) -> bool:
    """Ask yes or no; without a terminal raise UsageError with the way to say it beforehand."""
    if not session.terminal:
        raise UsageError(question.rstrip("?") + " needs a yes.", otherwise)
    return click.confirm(question, err=True)


def edited(session: Session, content: str, read: Callable[[str], Value]) -> Value | None:
    """Let the person edit a text, and return what `read` makes of it; None when unchanged.

    A text that `read` refuses is offered again on a terminal; without one, or when the
    person has had enough, it is kept in a file that the error names.
    """
    current = content
    while True:
        changed = _in_editor(session, current)
        if changed is None or changed.strip() == content.strip():
            return None
        try:
            return read(changed)
        except CordiallyError as error:
            message = f"{error.message}{f' {error.hint}' if error.hint else ''}"
            if session.terminal:
                click.echo(message, err=True)
                if click.confirm("Edit again?", default=True, err=True):
                    current = changed
                    continue
            kept = _keep(changed)
            raise DataError(
                f"{error.message.rstrip('.')}. Nothing was saved.", f"Your text is kept in {kept}."
            ) from error


def browse(page: str) -> Path:
    """Open a page in the browser, from a file that only its owner can read."""
    descriptor, name = tempfile.mkstemp(prefix="cordially-", suffix=".html")
    with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor
        file.write(page)
    click.launch(Path(name).as_uri())
    return Path(name)


def _in_editor(session: Session, content: str) -> str | None:
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not chosen and not session.terminal:
        raise UsageError(
            "There is no terminal to edit on.", "Set VISUAL or EDITOR to an editor of your own."
        )
    try:
        return click.edit(content, editor=chosen, extension=".txt", require_save=False)
    except click.ClickException as error:
        raise SettingsError(
            f"The editor did not do its work: {error.format_message()}.",
            "Set VISUAL or EDITOR to an editor that works; nothing was changed.",
        ) from error


def _keep(content: str) -> Path:
    descriptor, name = tempfile.mkstemp(prefix="cordially-", suffix=".txt")
    with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor
        file.write(content)
    return Path(name)
