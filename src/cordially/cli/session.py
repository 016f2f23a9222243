"""What every command knows of its surroundings, and the options that all of them have."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

import click

from cordially.errors import UsageError
from cordially.store.home import Home


class Session(NamedTuple):
    """One run of the program: where home is, what time it is, and who listens.

    `now` is on the clock of the system's zone, which knows its changes past and to come.
    `terminal` tells whether a person can be asked, `no_input` whether they want nothing of it,
    and `hints` whether they want to see hints as well.
    """

    home: Home
    now: datetime
    json: bool = False
    terminal: bool = False
    no_input: bool = False
    hints: bool = False

    def local_now(self, zone_name: str | None) -> datetime:
        """Return the present on the clock of that zone, else on the system's."""
        if not zone_name:
            return self.now
        from zoneinfo import ZoneInfo

        return self.now.astimezone(ZoneInfo(zone_name))


FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

HINTS = ("-v", "--verbose")
"""The option that shows hints."""

pass_session = click.make_pass_decorator(Session)


def common_options() -> list[click.Parameter]:
    """Return `--json` and `--no-input`, which every command declares for its help.

    What they say is read from the arguments before any command runs, so that usage
    errors obey them too.
    """
    return [
        click.Option(
            ["--json"], is_flag=True, expose_value=False, help="Print one JSON document instead."
        ),
        click.Option(
            ["--no-input"], is_flag=True, expose_value=False, help="Never ask; fail instead."
        ),
    ]


def shows_hints(command: FunctionT) -> FunctionT:
    """Add `-v` to a command that can say more; what it says is read as the common ones are."""
    return click.option(
        *HINTS, is_flag=True, expose_value=False, help="Say more: hints, rules, what is inside."
    )(command)


def wants(arguments: Sequence[str], *options: str) -> bool:
    """Tell whether a common option stands among the arguments, before any `--`."""
    before = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return not set(options).isdisjoint(before)


_SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Command(click.Command):
    """A command with the common options."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take what click takes, and add the common options."""
        kwargs.setdefault("context_settings", _SETTINGS)
        kwargs["params"] = [*(kwargs.get("params") or []), *common_options()]
        super().__init__(*args, **kwargs)


class Group(click.Group):
    """A family of commands with the common options."""

    command_class = Command

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take what click takes, and add the common options."""
        kwargs.setdefault("context_settings", _SETTINGS)
        kwargs["params"] = [*(kwargs.get("params") or []), *common_options()]
        super().__init__(*args, **kwargs)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one was probably meant."""
        word, *rest = args
        if command := self.get_command(ctx, word):
            return word, command, rest
        from cordially import values

        commands = self.list_commands(ctx)
        family = ctx.command_path.partition(" ")[2]
        is_number = family and word.isdecimal() and "show" in commands  # of something to look at
        near = f"show {word}" if is_number else values.nearest(word, commands)
        raise UsageError(
            f"There is no command “{f'{family} {word}'.strip()}”.",
            f"Did you mean “{f'{family} {near}'.strip()}”?"
            if near
            else f"“{ctx.command_path} --help” shows them all.",
        )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with its whole line."""
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, command.get_short_help_str(_WHOLE)) for name, command in found if command]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


_WHOLE = 1_000
"""More characters than a line of help has; Click would cut it to the terminal's width."""
