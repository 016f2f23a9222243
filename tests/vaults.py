"""Keyrings as people meet them: working, locked, silent, forgetful, plain, broken."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

FILE = "TEST_VAULT"
"""The environment variable that names the file of `Working`, for other processes too."""


class Vault(KeyringBackend):
    """A keyring with the signature that keyring leaves out."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]


class Working(Vault):
    priority = 5.0

    def _read(self) -> dict[str, str]:
        path = Path(os.environ[FILE])
        kept: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
        return kept

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        kept = {**self._read(), f"{service} {username}": password}
        Path(os.environ[FILE]).write_text(json.dumps(kept))

    def delete_password(self, service: str, username: str) -> None:
        kept = self._read()
        del kept[f"{service} {username}"]
        Path(os.environ[FILE]).write_text(json.dumps(kept))


class Locked(Vault):
    priority = 5.0

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")


class DBusErrorResponse(Exception):  # noqa: N818 - as jeepney calls it
    """What jeepney lets through."""


class LockedOnTheBus(Locked):
    priority = 5.0

    def get_password(self, service: str, username: str) -> str | None:
        raise DBusErrorResponse("[org.freedesktop.Secret.Error.IsLocked] ('Cannot …',)")


class Silent(Locked):
    priority = 5.0

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait()
        return None


class Forgetful(Vault):
    priority = 5.0

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Broken(Vault):
    priority = 5.0

    def get_password(self, service: str, username: str) -> str | None:
        raise DBusErrorResponse("the bus is gone")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise DBusErrorResponse(f"cannot keep {password}")


class PlaintextKeyring(Forgetful):
    priority = 5.0


class Chain(Locked):
    """What keyring makes of several: it would fall through to the next one."""

    priority = 10.0

    @property
    def backends(self) -> list[KeyringBackend]:
        return [PlaintextKeyring(), Working()]
