"""A notice on the desktop, by the program that the system has for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from html import escape
from pathlib import Path

_PATIENCE = 10  # seconds; a desktop that does not answer keeps nobody waiting longer

# The words come as arguments: they may hold quotation marks.
_APPLE = (
    *("-e", "on run argv"),
    *("-e", "display notification (item 2 of argv) with title (item 1 of argv)"),
    *("-e", "end run"),
)

# The words come by the environment, for the same reason; the name is that under which Windows
# lists PowerShell: a program without a name of its own may show nothing.
_WINDOWS = (
    "[Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications,"
    " ContentType = WindowsRuntime] > $null"
    r"""
$xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(
    [Windows.UI.Notifications.ToastTemplateType]::ToastText02)
$lines = $xml.GetElementsByTagName('text')
$lines.Item(0).AppendChild($xml.CreateTextNode($env:CORDIALLY_NOTICE_TITLE)) > $null
$lines.Item(1).AppendChild($xml.CreateTextNode($env:CORDIALLY_NOTICE_TEXT)) > $null
$name = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\WindowsPowerShell\v1.0\powershell.exe'
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($name).Show(
    [Windows.UI.Notifications.ToastNotification]::new($xml))
"""
)


def show(title: str, text: str) -> str | None:
    """Show a notice; return None when the system took it, else why not, in a few words."""
    command, environment = _command(title, text, sys.platform, os.environ)
    try:
        done = subprocess.run(  # noqa: S603 - the system's own program, and no shell
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"{command[0]} did not answer"
    except OSError:
        return f"{command[0]} is not there"
    return f"{command[0]} failed" if done.returncode else None


def _command(
    title: str, text: str, platform: str, environment: Mapping[str, str]
) -> tuple[list[str], dict[str, str]]:
    """Return the command that shows a notice on a platform, and its environment."""
    around = dict(environment)
    if platform == "darwin":
        return ["osascript", *_APPLE, title, text], around
    if platform == "win32":
        around |= {"CORDIALLY_NOTICE_TITLE": title, "CORDIALLY_NOTICE_TEXT": text}
        return ["powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS], around
    if "DBUS_SESSION_BUS_ADDRESS" not in around and (bus := _session_bus()):
        around["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
    # The text is read as markup.
    words = ["--", title, escape(text, quote=False)]
    return ["notify-send", "--app-name=Cordially", *words], around


def _session_bus() -> Path | None:
    """Return the bus of the person's desktop, which cron does not tell of, if it is there."""
    bus = Path(f"/run/user/{os.getuid()}/bus") if hasattr(os, "getuid") else None
    return bus if bus and bus.is_socket() else None
