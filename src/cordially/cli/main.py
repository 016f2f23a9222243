"""The entry: the table of commands, and the one place where errors become words."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cordially import __version__
from cordially.cli.commands import COMMANDS, FIRST_NOTES, GROUPS
from cordially.cli.session import HINTS, Group, Session, wants
from cordially.cli.shown import screen
from cordially.errors import CordiallyError, ExitStatus
from cordially.store import home, notes
from cordially.store.system_zone import SystemZone

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class Program(Group):
    """The command `cordially`: the table above, and a command for every note template."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, the notes first."""
        return [*_notes(), *COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command; the table's names win over templates."""
        if cmd_name in COMMANDS:
            module = import_module(f"cordially.cli.{COMMANDS[cmd_name][0]}")
            found: click.Command = getattr(module, f"{cmd_name}_command")
            return found
        if path := _notes().get(cmd_name):
            from cordially.cli.note_command import note_command

            return note_command(cmd_name, notes.help_line(path))
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the notes and the other commands, each with its line."""
        with formatter.section("Letters"):
            formatter.write_dl([(name, notes.help_line(path)) for name, path in _notes().items()])
        for heading, group in GROUPS.items():
            with formatter.section(heading):
                formatter.write_dl([(name, line) for name, (_, line) in group.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that begin so, loading none; or else the options."""
        from cordially.cli.completing import matching

        lines = [(name, notes.help_line(path)) for name, path in _notes().items()]
        lines += [(name, line) for name, (_, line) in COMMANDS.items()]
        return [*matching(lines, incomplete), *click.Command.shell_complete(self, ctx, incomplete)]


def _notes() -> dict[str, Path]:
    """Return the notes that are commands, with their templates; the usual ones first."""
    found = notes.find(home.locate(os.environ).templates)
    names = sorted(found.keys() - COMMANDS.keys())
    first = [name for name in FIRST_NOTES if name in names]
    return {name: found[name] for name in (*first, *(name for name in names if name not in first))}


@click.group(
    cls=Program,
    epilog="Begin with cordially thank-you: on a terminal it asks for what it needs to know."
    " Nothing needs setting up before. The manual: cordially help.",
    invoke_without_command=True,
)
@click.version_option(__version__, prog_name="cordially", message="%(prog)s %(version)s")
@click.pass_context
def program(context: click.Context) -> None:
    """Write the e-mails that follow a job interview.

    A thank-you the same or the next day; after two to three weeks of silence one warm
    question; never frustrated, never pressing. Letters become drafts for your mail program,
    or are sent by your account after a yes.
    """
    if context.invoked_subcommand:
        return
    if not context.ensure_object(Session).terminal:
        screen.show(context.get_help())
        return
    from cordially.cli.due import due_command

    context.invoke(due_command, on=None, everything=False, browse=False)
    screen.show("\nA new interview: cordially thank-you. All commands: cordially --help")


def run(arguments: Sequence[str], *, now: datetime | None = None) -> int:
    """Run the program and return its exit status."""
    if shell := os.environ.get("_CORDIALLY_COMPLETE"):
        return _complete(shell, arguments)
    as_json, no_input = wants(arguments, "--json"), wants(arguments, "--no-input")
    try:
        session = Session(
            home=home.locate(os.environ),
            now=now or datetime.now(SystemZone()),
            json=as_json,
            terminal=_is_terminal() and not as_json and not no_input,
            no_input=no_input,
            hints=wants(arguments, *HINTS),
        )
        status = program.main(
            list(arguments), prog_name="cordially", standalone_mode=False, obj=session
        )
        if sys.stdout is not None:
            sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except CordiallyError as error:
        return _told(error.exit_code, error.message, error.hint, as_json=as_json)
    except click.ClickException as error:
        return _told_by_click(error, as_json=as_json)
    except (click.Abort, KeyboardInterrupt):
        return _told(
            ExitStatus.INTERRUPTED,
            "Interrupted; nothing more was done.",
            None,
            as_json=as_json,
        )
    except (BrokenPipeError, SystemExit):
        # Whoever read the output has seen enough; click turns that into an exit of its own.
        screen.forget(sys.stdout)
        return 0
    except OSError as error:
        screen.forget(sys.stdout)
        return _told(ExitStatus.DISK, f"{error.strerror or error}.", None, as_json=as_json)
    except Exception as error:  # the last line of defence: a sentence, not a traceback
        place = _place(error)
        return _told(
            ExitStatus.BUG,
            f"Cordially has a fault: {type(error).__name__} at {place}: {error}.",
            "What was saved before is safe. Please report this with the command you ran.",
            as_json=as_json,
        )


def _complete(shell: str, words: Sequence[str]) -> int:
    """Answer the TAB of a shell; on any error there is nothing to say."""
    with suppress(Exception):
        from cordially.cli import completion

        session = Session(home.locate(os.environ), datetime.now(SystemZone()))
        screen.write_bytes(completion.answer(program, session, shell, words).encode())
    return 0


def _is_terminal() -> bool:
    return all(
        stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)
    )


def _told(status: int, message: str, hint: str | None, *, as_json: bool) -> int:
    if as_json:
        error = {"code": status, "message": message, "hint": hint}
        screen.document({"error": error}, beside=True)
    else:
        screen.tell(f"cordially: {message}{f' {hint}' if hint else ''}")
    return status


def _told_by_click(error: click.ClickException, *, as_json: bool) -> int:
    status = error.exit_code
    hint = None
    if isinstance(error, click.exceptions.NoArgsIsHelpError) and not as_json:
        screen.tell(error.format_message())
        return status
    if isinstance(error, click.UsageError) and error.ctx:
        hint = f"“{error.ctx.command_path} --help” shows how it is used."
    elif isinstance(error, click.FileError):
        status = ExitStatus.NOT_FOUND
    # Click lists choices a line each, which would run into the hint.
    message = " ".join(error.format_message().split())
    if not message.endswith((".", "?", "!")):
        message += "."
    return _told(status, message, hint, as_json=as_json)


def _place(error: Exception) -> str:
    traceback = error.__traceback__
    place = "an unknown place"
    while traceback:
        name = traceback.tb_frame.f_code.co_filename
        if "cordially" in name:
            place = f"{os.path.basename(name)}:{traceback.tb_lineno}"  # noqa: PTH119 - text only
        traceback = traceback.tb_next
    return place
