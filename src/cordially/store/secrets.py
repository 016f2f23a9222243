"""Passwords and tokens: from the environment, a command, or the system's keyring.

A secret is handed over as a bare string and stands in no error, no log and no value that
could be printed.  A keyring may be missing, locked, silent or broken; each is told apart.
"""

from __future__ import annotations

import re
import subprocess
import threading
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from cordially.errors import NotAllowedError, SettingsError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Value = TypeVar("Value")

VARIABLE = "CORDIALLY_PASSWORD"
SERVICE = "cordially"
"""The name of the service under which the keyring keeps passwords."""

COMMAND_SECONDS = 60.0
KEYRING_SECONDS = 20.0

WAY_OUT = f"Or set {VARIABLE}, or password_command in the settings."
HEADLESS = f"Set {VARIABLE}, or password_command in the settings."


class Trouble(StrEnum):
    """Why a keyring could not be used."""

    ABSENT = "absent"
    REFUSED = "refused"
    LOCKED = "locked"
    SILENT = "silent"
    BROKEN = "broken"


class KeyringError(NotAllowedError):
    """The keyring cannot be used; `trouble` says which way."""

    def __init__(self, trouble: Trouble, message: str, hint: str) -> None:
        """Keep what happened and what to do, and the sort of trouble."""
        super().__init__(message, hint)
        self.trouble = trouble


def entry(username: str, host: str) -> str:
    """Return the one name under which the keyring keeps an account's password."""
    username = unicodedata.normalize("NFC", username.strip())
    local, at, domain = username.rpartition("@")
    # The part before the @ may tell capitals apart; a domain never does.
    return f"{local}{at}{domain.lower() if at else domain}@{host.strip().rstrip('.').lower()}"


def from_environment(environment: Mapping[str, str]) -> str | None:
    """Return the password that CORDIALLY_PASSWORD holds, or None."""
    return environment.get(VARIABLE, "").rstrip("\r\n") or None


def from_command(command: Sequence[str], name: str = "password_command") -> str:
    """Return the first line that a command prints; no shell reads it.

    The terminal stays the command's, so that it can ask.  Raises NotAllowedError when it
    fails, prints nothing or takes too long, SettingsError when there is no such command.
    """
    return _run(command, name, stderr=None)


def token(command: Sequence[str], meaning: Callable[[str], str | None] = lambda _: None) -> str:
    """Return the OAuth token that a command prints, like `from_command`.

    `meaning` turns what a failing command said into advice, where it can.
    """
    return _run(command, "token_command", stderr=subprocess.PIPE, meaning=meaning)


def _run(
    command: Sequence[str],
    name: str,
    stderr: int | None,
    meaning: Callable[[str], str | None] = lambda _: None,
) -> str:
    what = f"The {name} ({command[0]})"
    by_hand = "Try it by hand, or correct it in the settings."
    try:
        done = subprocess.run(  # noqa: S603 - the person's own command, and no shell
            list(command),
            stdout=subprocess.PIPE,
            stderr=stderr,
            timeout=COMMAND_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        # Not chained: the exception holds what the command had printed so far.
        raise NotAllowedError(
            f"{what} did not end within {COMMAND_SECONDS:g} seconds.", by_hand
        ) from None
    except OSError as error:
        raise SettingsError(f"{what} cannot be run: {error.strerror}.", by_hand) from error
    if done.returncode:
        said = (done.stderr or b"").decode(errors="replace")
        message = f"{what} failed with status {done.returncode}."
        if words := _harmless(said):
            message = f"{message[:-1]}: {words}"
        raise NotAllowedError(message, meaning(said) or by_hand)
    try:
        secret = done.stdout.decode().partition("\n")[0].rstrip("\r")
    except UnicodeDecodeError:
        raise NotAllowedError(f"{what} printed no UTF-8 text.", by_hand) from None
    if not secret:
        raise NotAllowedError(f"{what} printed nothing.", by_hand)
    return secret


def _harmless(said: str) -> str:
    """Return the last line of what a command said, without what could be a token."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    words = re.sub(r"[\w.~+/=-]{24,}", "…", lines[-1])[:300] if lines else ""
    return "".join(char if char.isprintable() else " " for char in words)


def from_keyring(name: str) -> str | None:
    """Return the password kept under an `entry`, or None; raises KeyringError."""

    def get(backend: KeyringBackend) -> str | None:
        return backend.get_password(SERVICE, name)

    return _asked(get) or None


def store(name: str, password: str) -> str:
    """Keep a password under an `entry`, read it back, and return the keyring's name.

    Raises KeyringError, also when another password or none comes back.
    """

    def put(backend: KeyringBackend) -> str:
        backend.set_password(SERVICE, name, password)
        if backend.get_password(SERVICE, name) != password:
            raise KeyringError(
                Trouble.BROKEN, f"{_named(backend)} did not keep the password.", HEADLESS
            )
        return _named(backend)

    return _asked(put)


def forget(name: str) -> bool:
    """Remove the password under an `entry`; tell whether there was one."""

    def delete(backend: KeyringBackend) -> bool:
        if backend.get_password(SERVICE, name) is None:
            return False
        backend.delete_password(SERVICE, name)
        if backend.get_password(SERVICE, name) is not None:
            raise KeyringError(
                Trouble.BROKEN,
                f"{_named(backend)} still has the password.",
                f"Remove “{name}” of “{SERVICE}” with the keyring's own program.",
            )
        return True

    return _asked(delete)


def probe() -> str:
    """Return the keyring's name once it has answered; raises KeyringError."""

    def look(backend: KeyringBackend) -> str:
        backend.get_password(SERVICE, "nobody@nowhere.invalid")
        return _named(backend)

    return _asked(look)


def _asked(ask: Callable[[KeyringBackend], Value]) -> Value:
    """Let `ask` use the keyring for as long as it may take; raises KeyringError."""
    found: list[Value] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            found.append(ask(_backend()))
        except BaseException as error:  # D-Bus and plug-ins raise whatever they like
            failed.append(error)

    # A locked collection can wait for ever for an answer to its dialog, and importing
    # keyring for a display that is not there: a daemon thread does not hold up the exit.
    thread = threading.Thread(target=work, name="keyring", daemon=True)
    thread.start()
    thread.join(KEYRING_SECONDS)
    if found:
        return found[0]
    if failed:
        # Not chained: what a backend raises may hold what it was given.
        raise _trouble(failed[0]) from None
    raise KeyringError(
        Trouble.SILENT,
        f"The keyring did not answer within {KEYRING_SECONDS:g} seconds.",
        f"It may wait for an unlock dialog somewhere: unlock it, and try again. {WAY_OUT}",
    )


def _backend() -> KeyringBackend:
    """Return the best keyring that keeps passwords safely."""
    import keyring

    chosen: Any = keyring.get_keyring()
    # A chain would fall through to a file of plain text when the first one fails.
    candidates = list(chosen.backends) if hasattr(chosen, "backends") else [chosen]
    for each in candidates:
        if not _refusal(each):
            backend: KeyringBackend = each
            return backend
    raise _refusal(candidates[0] if candidates else chosen) or _absent()


def _refusal(backend: object) -> KeyringError | None:
    module, name = type(backend).__module__, type(backend).__name__
    if module in ("keyring.backends.fail", "keyring.backends.chainer"):
        return _absent()
    if module == "keyring.backends.null":
        return KeyringError(
            Trouble.REFUSED,
            "The keyring is switched off (null): it would forget the password at once.",
            f"Unset PYTHON_KEYRING_BACKEND, or remove it from keyringrc.cfg. {WAY_OUT}",
        )
    alternative = module.startswith("keyrings.alt") and not name.startswith("Encrypted")
    if "plaintext" in name.lower() or alternative:
        return KeyringError(
            Trouble.REFUSED,
            f"The keyring {name} would keep the password readable for everybody who can"
            " read its file.",
            f"Install a real one, or uninstall keyrings.alt. {WAY_OUT}",
        )
    return None


def _absent() -> KeyringError:
    return KeyringError(Trouble.ABSENT, "There is no keyring on this computer.", HEADLESS)


def _named(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__name__}"


def _trouble(error: BaseException) -> KeyringError:
    """Say what an exception of whatever kind means."""
    if isinstance(error, KeyringError):
        return error
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or link.__context__
    kinds = {kind.__name__ for each in chain for kind in type(each).__mro__}
    if kinds & {"KeyringLocked", "LockedException", "PromptDismissedException"} or any(
        "IsLocked" in str(each) for each in chain
    ):
        return KeyringError(
            Trouble.LOCKED,
            "The keyring is locked.",
            f"Unlock it, by logging in at the desktop or with its own program. {WAY_OUT}",
        )
    if "NoKeyringError" in kinds:
        return _absent()
    if "ImportError" in kinds or "AttributeError" in kinds:
        return KeyringError(
            Trouble.BROKEN,
            f"The keyring cannot be loaded ({type(error).__name__}).",
            f"PYTHON_KEYRING_BACKEND or keyringrc.cfg may name one that is not there. {WAY_OUT}",
        )
    # Only the kind of the exception: its text may hold what the backend was given.
    return KeyringError(
        Trouble.BROKEN,
        f"The keyring does not work ({type(error).__module__}.{type(error).__name__}).",
        f"“python -m keyring diagnose” may tell more. {WAY_OUT}",
    )
