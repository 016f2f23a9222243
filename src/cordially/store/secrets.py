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
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from cordially.errors import NotAllowedError, SettingsError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Value = TypeVar("Value")

VARIABLE = "CORDIALLY_PASSWORD"
SERVICE = "cordially"
"""The name of the service under which the keyring keeps passwords."""

COMMAND_SECONDS = 60.0
KEYRING_SECONDS = 20.0


class Kept(NamedTuple):
    """What the keyring is to keep, as sentences name it, and what does without a keyring."""

    noun: str
    instead: str

    @property
    def only_way(self) -> str:
        """What does without a keyring, as a sentence of its own."""
        return f"{self.instead[0].upper()}{self.instead[1:]}"


PASSWORD = Kept("the password", f"set {VARIABLE}, or password_command in the settings.")


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


def from_keyring(name: str, kept: Kept = PASSWORD) -> str | None:
    """Return what is kept under an `entry`, or None; raises KeyringError."""

    def get(backend: KeyringBackend) -> str | None:
        return backend.get_password(SERVICE, name)

    return _asked(get, kept) or None


def store(name: str, secret: str, kept: Kept = PASSWORD) -> str:
    """Keep a secret under an `entry`, read it back, and return the keyring's name.

    Raises KeyringError, also when another secret or none comes back.
    """

    def put(backend: KeyringBackend) -> str:
        backend.set_password(SERVICE, name, secret)
        if backend.get_password(SERVICE, name) != secret:
            raise KeyringError(
                Trouble.BROKEN, f"{_named(backend)} did not keep {kept.noun}.", kept.only_way
            )
        return _named(backend)

    return _asked(put, kept)


def forget(name: str, kept: Kept = PASSWORD) -> bool:
    """Remove what is under an `entry`; tell whether there was something."""

    def delete(backend: KeyringBackend) -> bool:
        if backend.get_password(SERVICE, name) is None:
            return False
        backend.delete_password(SERVICE, name)
        if backend.get_password(SERVICE, name) is not None:
            raise KeyringError(
                Trouble.BROKEN,
                f"{_named(backend)} still has {kept.noun}.",
                f"Remove “{name}” of “{SERVICE}” with the keyring's own program.",
            )
        return True

    return _asked(delete, kept)


def probe() -> str:
    """Return the keyring's name once it has answered; raises KeyringError."""

    def look(backend: KeyringBackend) -> str:
        backend.get_password(SERVICE, "nobody@nowhere.invalid")
        return _named(backend)

    return _asked(look, PASSWORD)


def _asked(ask: Callable[[KeyringBackend], Value], kept: Kept) -> Value:
    """Let `ask` use the keyring for as long as it may take; raises KeyringError."""
    found: list[Value] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            found.append(ask(_backend(kept)))
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
        raise _trouble(failed[0], kept) from None
    raise KeyringError(
        Trouble.SILENT,
        f"The keyring did not answer within {KEYRING_SECONDS:g} seconds.",
        f"It may wait for an unlock dialog somewhere: unlock it, and try again. Or {kept.instead}",
    )


def _backend(kept: Kept) -> KeyringBackend:
    """Return the best keyring that keeps secrets safely."""
    import keyring

    chosen: Any = keyring.get_keyring()
    # A chain would fall through to a file of plain text when the first one fails.
    candidates = list(chosen.backends) if hasattr(chosen, "backends") else [chosen]
    for each in candidates:
        if not _refusal(each, kept):
            backend: KeyringBackend = each
            return backend
    raise _refusal(candidates[0] if candidates else chosen, kept) or _absent(kept)


def _refusal(backend: object, kept: Kept) -> KeyringError | None:
    module, name = type(backend).__module__, type(backend).__name__
    if module in ("keyring.backends.fail", "keyring.backends.chainer"):
        return _absent(kept)
    if module == "keyring.backends.null":
        return KeyringError(
            Trouble.REFUSED,
            f"The keyring is switched off (null): it would forget {kept.noun} at once.",
            f"Unset PYTHON_KEYRING_BACKEND, or remove it from keyringrc.cfg. Or {kept.instead}",
        )
    alternative = module.startswith("keyrings.alt") and not name.startswith("Encrypted")
    if "plaintext" in name.lower() or alternative:
        return KeyringError(
            Trouble.REFUSED,
            f"The keyring {name} would keep {kept.noun} readable for everybody who can"
            " read its file.",
            f"Install a real one, or uninstall keyrings.alt. Or {kept.instead}",
        )
    return None


def _absent(kept: Kept) -> KeyringError:
    return KeyringError(Trouble.ABSENT, "There is no keyring on this computer.", kept.only_way)


def _named(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__name__}"


def _trouble(error: BaseException, kept: Kept) -> KeyringError:
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
            f"Unlock it, by logging in at the desktop or with its own program. Or {kept.instead}",
        )
    if "NoKeyringError" in kinds:
        return _absent(kept)
    if "ImportError" in kinds or "AttributeError" in kinds:
        return KeyringError(
            Trouble.BROKEN,
            f"The keyring cannot be loaded ({type(error).__name__}).",
            "PYTHON_KEYRING_BACKEND or keyringrc.cfg may name one that is not there."
            f" Or {kept.instead}",
        )
    # Only the kind of the exception: its text may hold what the backend was given.
    return KeyringError(
        Trouble.BROKEN,
        f"The keyring does not work ({type(error).__module__}.{type(error).__name__}).",
        f"“python -m keyring diagnose” may tell more. Or {kept.instead}",
    )
