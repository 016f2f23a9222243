"""The options of `cordially setup`: every question is one."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Any, NamedTuple

import click

from cordially import account, values
from cordially.errors import NotFoundError, UsageError
from cordially.store.files import typed
from cordially.store.settings_form import client_id


class Flags(NamedTuple):
    """The options as they were typed."""

    name: str | None
    email: str | None
    phone: str | None
    smtp_host: str | None
    port: int | None
    security: account.Security | None
    username: str | None
    ca_file: str | None
    auth: account.Auth | None
    password_command: str | None
    token_command: str | None
    client_id: str | None
    sendmail: str | None
    password_stdin: bool
    test: bool
    keyring: bool


_AUTH = click.Choice(account.AUTHS)
SECURITY = click.Choice(account.SECURITIES)
_COMMAND = "COMMAND"


def parameters() -> list[click.Parameter]:
    """Return the options; the password is never one."""
    return [
        click.Option(["--name"], help="Your name, as your letters end."),
        click.Option(["--email"], metavar="ADDRESS", help="Your address."),
        click.Option(["--phone"], help="For the signature."),
        click.Option(
            ["--smtp-host"], metavar="HOST[:PORT]", help="The server that sends your mail."
        ),
        click.Option(
            ["--port"], type=click.IntRange(1, 65535), help="Its port, most often 465 or 587."
        ),
        click.Option(["--security"], type=SECURITY, help="TLS from the first byte, or STARTTLS."),
        click.Option(["--username"], help="The name to log in with, if it is not your address."),
        click.Option(
            ["--ca-file"], metavar="FILE", help="Certificates to trust besides the system's."
        ),
        click.Option(["--auth"], type=_AUTH, help="How to log in."),
        click.Option(
            ["--password-command"], metavar=_COMMAND, help="A command that prints the password."
        ),
        click.Option(
            ["--token-command"], metavar=_COMMAND, help="A command that prints an OAuth token."
        ),
        click.Option(
            ["--client-id"], metavar="ID", help="Your own id at Microsoft, to sign in there."
        ),
        click.Option(
            ["--sendmail"], metavar=_COMMAND, help="A program that sends instead of a server."
        ),
        click.Option(
            ["--password-stdin"], is_flag=True, help="Read the password from standard input."
        ),
        click.Option(["--test/--no-test"], default=True, help="Try to log in.", show_default=True),
        click.Option(
            ["--keyring/--no-keyring"],
            default=True,
            help="Keep the password there.",
            show_default=True,
        ),
    ]


def read(options: Mapping[str, Any]) -> Flags:
    """Read the options; `--smtp-host` may have the port as well, as HOST:PORT.

    Refuses those that contradict each other or cannot be read.
    """
    flags = Flags(**options)
    if flags.smtp_host:
        host, port = host_and_port(flags.smtp_host, "--smtp-host")
        if port and flags.port and port != flags.port:
            raise UsageError(f"--smtp-host has port {port}, and --port {flags.port}.")
        flags = flags._replace(smtp_host=host, port=flags.port or port)
    if flags.client_id is not None:
        flags = flags._replace(client_id=client_id(flags.client_id, "--client-id", None))
    _check(flags)
    return flags


def host_and_port(text: str, what: str) -> tuple[str, int | None]:
    """Read `smtp.example.com`, or with its port `smtp.example.com:587`; else UsageError."""
    host, colon, port = text.strip().rpartition(":")
    if not colon or ":" in host:  # an IPv6 number has several
        host, port = text.strip(), ""
    if not account.is_host(host):
        raise UsageError(f"{what} {values.shown(text)} is no name of a host.")
    if not port:
        return host, None
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and 0 < int(port) <= _LAST_PORT):
        raise UsageError(f"{what} {values.shown(text)} has no port from 1 to {_LAST_PORT}.")
    return host, int(port)


_LAST_PORT = 65535


def _check(flags: Flags) -> None:
    if flags.sendmail and (flags.smtp_host or flags.port or flags.security):
        raise UsageError("--sendmail takes the place of a server.", "Give one or the other.")
    if flags.password_stdin and flags.password_command:
        raise UsageError("--password-stdin and --password-command do not go together.")
    if flags.client_id:
        if flags.token_command or flags.auth not in (None, account.OAUTH2):
            raise UsageError(
                "--client-id is for signing in: it goes with no --token-command, and with no"
                " --auth but oauth2."
            )
        if flags.password_stdin or flags.password_command or not flags.keyring:
            raise UsageError(
                "--client-id is for signing in, which is kept in the keyring and needs no password."
            )
    if flags.ca_file and not typed(flags.ca_file).is_file():
        raise NotFoundError(f"There is no file {flags.ca_file}.")
    for option in ("password_command", "token_command", "sendmail"):
        command(getattr(flags, option), f"--{option.replace('_', '-')}")


def command(text: str | None, what: str = "The command") -> tuple[str, ...]:
    """Split a command into its arguments, as a shell would; no text gives none."""
    try:
        words = tuple(shlex.split(text)) if text else ()
    except ValueError as error:
        raise UsageError(f"{what} cannot be read: {error}.", "Mind its quotes.") from error
    if text is not None and not words:
        raise UsageError(f"{what} is empty.")
    return words
