"""A real gnome-keyring in a D-Bus session of one's own, without a desktop."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_PROGRAMS = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND")
_COLLECTION = "/org/freedesktop/secrets/collection/login"

# Without service folders nothing starts behind one's back, such as a dialog or a second keyring.
_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


def missing() -> str:
    """Tell what keeps the keyring from running here; an empty text when nothing does."""
    absent = [name for name in _PROGRAMS if not shutil.which(name)]
    return f"{', '.join(absent)} not installed" if absent else ""


class SecretService:
    """A running keyring, and the environment in which programs find it."""

    def __init__(
        self, environment: Mapping[str, str], daemon: subprocess.Popen[bytes] | None = None
    ) -> None:
        self.environment = dict(environment)
        self._daemon = daemon

    def lock(self) -> None:
        service = "org.freedesktop.Secret.Service.Lock"
        self._call("/org/freedesktop/secrets", service, f"array:objpath:{_COLLECTION}")
        assert not self.is_unlocked()

    def fall_silent(self) -> None:
        """Take questions from now on, and answer none."""
        assert self._daemon
        self._daemon.send_signal(signal.SIGSTOP)

    def is_unlocked(self) -> bool:
        arguments = ("string:org.freedesktop.Secret.Collection", "string:Locked")
        said = self._call(_COLLECTION, "org.freedesktop.DBus.Properties.Get", *arguments)
        return "boolean false" in said

    def _call(self, path: str, method: str, *arguments: str) -> str:
        return subprocess.run(
            [
                *("dbus-send", "--session", "--print-reply", "--reply-timeout=3000"),
                *("--dest=org.freedesktop.secrets", path, method, *arguments),
            ],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        ).stdout


@contextmanager
def running(folder: Path) -> Iterator[SecretService]:
    """Run an unlocked keyring until the block ends."""
    with bus(folder) as environment:
        daemon = subprocess.Popen(
            [
                *("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"),
                f"--control-directory={folder / 'control'}",
            ],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            assert daemon.stdin
            daemon.stdin.write(b"password of the keyring itself")
            daemon.stdin.close()
            service = SecretService(environment, daemon)
            end = time.monotonic() + 20
            while not service.is_unlocked():
                assert time.monotonic() < end
                assert daemon.poll() is None
                time.sleep(0.02)
            yield service
        finally:
            daemon.kill()
            daemon.wait()


@contextmanager
def bus(folder: Path) -> Iterator[dict[str, str]]:
    """Run a D-Bus session with nobody on it until the block ends; give its environment."""
    configuration = folder / "bus.conf"
    configuration.write_text(_BUS.format(folder=folder))
    environment = {name: value for name, value in os.environ.items() if name not in _DESKTOP}
    environment |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    environment["XDG_DATA_HOME"] = str(folder / "data")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"]
    daemon = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        assert daemon.stdout
        environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        yield environment
    finally:
        daemon.kill()
        daemon.wait()
        assert daemon.stdout
        daemon.stdout.close()
