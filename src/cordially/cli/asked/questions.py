"""Asking the person: prompts, the editor, the browser."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from cordially.cli.asked import way_back
from cordially.cli.session import Session
from cordially.cli.shown import fitting, screen
from cordially.errors import CordiallyError, DataError, SettingsError, UsageError

if TYPE_CHECKING:
    from cordially.letter.preview import Sheet

Value = TypeVar("Value")


def line(prompt: str, *, above: str = "", needed: bool = True) -> str:
    """Ask for a line on the terminal; return it without the blanks around it, maybe empty.

    What is `above` the prompt is told before it.  In questions with a way back, an answer
    that was given before is given again, and a `-` takes the last one back; one that is not
    `needed` stays empty when the person has broken off.
    """
    answers = way_back.current()
    if answers and (again := answers.again(needed=needed)) is not None:
        return again
    if answers and (hint := answers.hint()):
        screen.tell(hint)
    while True:
        answer = _typed(f"{above}\n{prompt}" if above else prompt)
        if not answers:
            return answer
        if answer != way_back.MARK:
            answers.keep(answer)
            return answer
        if answers.take_back():
            raise way_back.TakenBack
        screen.tell("This is the first question.")


def _typed(prompt: str) -> str:
    width = screen.width_of(sys.stderr)
    *above, last = (fitting.fitted(prompt, width - 1) if width else prompt).split("\n")
    for each in above:
        screen.tell(each)
    with _line_ended():
        answer: str = click.prompt(
            last, default="", show_default=False, prompt_suffix=" ", err=True
        )
    return answer.strip()


def text(question: str, *, optional: bool = False, example: str = "") -> str:
    """Ask for a line of text on the terminal; an optional one may stay empty.

    An `example` of an answer stands below the question; “none” and its like are no answer to
    an optional one.
    """
    prompt, above = f"{question} (Enter to skip)" if optional else question, ""
    if example:
        prompt, above = ">", f"{prompt}\n  For example: {example}"
    while True:
        answer = line(prompt, above=above, needed=not optional)
        if answer == "?":
            skipped = " Enter alone skips the question." if optional else ""
            back = f" {way_back.MARK} goes one question back." if way_back.current() else ""
            screen.tell(f"Type the answer and Enter.{skipped}{back} Ctrl-C leaves.")
        elif optional and answer.casefold().rstrip(".!") in _NOTHING:
            return ""
        elif answer or optional:
            return answer
        _refuse()


_NOTHING = frozenset(
    ("n/a", "none", "nothing", "nobody", "no one", "no", "nope", "skip", "idk", "no idea")
)
"""What people type who have nothing to say; in a letter it would be read."""


def until_read(question: str, read: Callable[[str], Value]) -> Value:
    """Ask until the answer can be read, saying each time what was wrong with it."""
    while True:
        try:
            return read(text(question))
        except CordiallyError as error:
            _refuse()
            screen.tell(told(error))


def if_any(question: str, read: Callable[[str], Value], *, example: str = "") -> Value | None:
    """Ask as `until_read` does; None when the person skips the question."""
    while answer := text(question, optional=True, example=example):
        try:
            return read(answer)
        except CordiallyError as error:
            _refuse()
            screen.tell(told(error))
    return None


def _refuse() -> None:
    if answers := way_back.current():
        answers.refuse()


def confirm(session: Session, question: str, *, otherwise: str) -> bool:
    """Ask yes or no; without a terminal raise UsageError with the way to say it beforehand."""
    if not session.terminal:
        raise UsageError(f"There is no terminal to ask on: {question}", otherwise)
    return _yes(question, usual=False)


def agreed(question: str) -> bool:
    """Ask yes or no on the terminal; Enter is a yes."""
    return _yes(question, usual=True)


def _yes(question: str, *, usual: bool) -> bool:
    while True:
        answer = line(f"{question} [{'Y/n' if usual else 'y/N'}]:", needed=False).casefold()
        if not answer:
            return usual
        if answer in ("y", "yes", "n", "no"):
            return answer.startswith("y")
        _refuse()
        screen.tell(f"Answer y or n and Enter; Enter alone is {'yes' if usual else 'no'}.")


def secret(question: str, *, optional: bool = False) -> str:
    """Ask for a line on the terminal that is not shown; an optional one may stay empty."""
    usual = "" if optional else None
    with _line_ended():
        answer: str = click.prompt(question, usual, hide_input=True, show_default=False, err=True)
    return answer


def of_kind(question: str, usual: Value, kind: click.ParamType[Value]) -> Value:
    """Ask on the terminal until the answer is of that kind; Enter is the usual one."""
    while True:
        answer = line(f"{question} [{usual}]:", needed=False)
        try:
            return kind.convert(answer, None, None) if answer else usual
        except click.UsageError as error:
            _refuse()
            screen.tell(error.format_message())


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
    """Open letters in the browser, all on one page, and tell where that is kept."""
    from cordially.letter import preview

    path = opened(preview.page(sheets))
    screen.tell(f"{'The letters are' if len(sheets) > 1 else 'The letter is'} in {path}")


def opened(page: str) -> Path:
    """Open a web page in the browser; return its file, which only its owner can read.

    Over ssh a browser would start where nobody sees it, unless BROWSER names one.
    """
    import webbrowser  # and not click.launch, which goes past BROWSER

    path = _keep(page.encode(), ".html")
    far_away = "SSH_CONNECTION" in os.environ and "BROWSER" not in os.environ
    if far_away or not webbrowser.open(path.as_uri()):
        screen.tell("No browser could be opened; set BROWSER to one of your own.")
    return path


def _in_editor(session: Session, content: bytes, extension: str) -> bytes:
    chosen = _editor()
    if not chosen and not session.terminal:
        raise UsageError(
            "There is no terminal to edit on.", "Set VISUAL or EDITOR to an editor of your own."
        )
    try:
        # Bytes, because what is not UTF-8 would be lost before it can be kept.
        found = click.edit(
            content, editor=chosen or _usual_editor(), extension=extension, require_save=False
        )
    except FileNotFoundError as error:
        raise DataError(
            "The editor removed the file that it was given.",
            "Nothing was changed: what you edit stays as it was.",
        ) from error
    except (click.ClickException, ValueError) as error:
        # ValueError: a quotation mark that is not closed.
        why = error.format_message() if isinstance(error, click.ClickException) else str(error)
        raise SettingsError(
            f"The editor did not do its work: {why.rstrip('.')}.",
            "Set VISUAL or EDITOR to an editor that works; nothing was changed.",
        ) from error
    return content if found is None else bytes(found)


def _editor() -> str | None:
    """Return the command line of the person's editor, or None if there is none.

    A program's path may have blanks in it, unquoted, and options behind it.
    """
    visual, editor = (os.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR"))
    line = visual or editor
    if not line:
        return None
    blanks = [each.start() for each in re.finditer(r"\s+", line)]
    for end in (len(line), *reversed(blanks)):
        if shutil.which(line[:end]):
            return shlex.quote(line[:end]) + _for_click(line[end:], sys.platform)
    return _for_click(line, sys.platform)


def _for_click(line: str, platform: str) -> str:
    """Return a part of a command line so that Click, which splits as POSIX does, takes it whole."""
    return line.replace("\\", r"\\") if platform == "win32" else line


def _usual_editor() -> str:
    # Not left to Click, for which an EDITOR of blanks is one.
    return next(filter(shutil.which, ("sensible-editor", "vim", "nano", "notepad")), "vi")


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise DataError(f"The text is not UTF-8 at byte {error.start}.") from error


def _again(session: Session, error: CordiallyError, content: bytes, extension: str) -> bool:
    """Ask whether to edit once more; a person who breaks off still finds the text."""
    if not session.terminal:
        return False
    screen.tell(told(error))
    try:
        return _yes("Edit again?", usual=True)
    except click.Abort:
        screen.tell(f"Your text is kept in {_keep(content, extension)}.")
        raise


def told(error: CordiallyError) -> str:
    """Return what happened and what to do next, as one text."""
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
