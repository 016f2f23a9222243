"""The command `send`, made without loading what sends."""

from __future__ import annotations

from collections.abc import Sequence

import click

from cordially.cli import completing
from cordially.cli.session import Command, Session, pass_session, shows_hints


@click.command("send", cls=Command)
@click.argument(
    "numbers",
    nargs=-1,
    required=True,
    type=int,
    metavar="DRAFT...",
    shell_complete=completing.draft,
)
@click.option("--yes", is_flag=True, help="Send without asking; this approves the words.")
@click.option("--anyway", is_flag=True, help="With --yes: in spite of warnings and errors.")
@click.option("--dry-run", is_flag=True, help="Do everything up to the connection.")
@shows_hints
@pass_session
def send_command(
    session: Session, numbers: Sequence[int], yes: bool, anyway: bool, dry_run: bool
) -> None:
    """Send drafts by your mail account.

    Each is shown first, and leaves only after a yes. A letter whose fate is not known is
    never sent again by itself.
    """
    from cordially.cli import send

    send.run(session, numbers, yes=yes, anyway=anyway, dry_run=dry_run)
