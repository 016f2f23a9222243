"""A secret too long for an entry: kept in pieces, whole at every moment, gone when forgotten."""

from __future__ import annotations

import json
import os
import signal
from contextlib import suppress
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

import vaults
from cordially.store import long_secrets, secrets
from cordially.store.secrets import KeyringError, Trouble

NAME = "alex@example.com@microsoft"
SHORT, LONG, LONGER = "abc", "".join(chr(48 + n % 70) for n in range(3_000)), "z" * 4_000


class Counting(vaults.Working):
    """A keyring as Windows has it, which stops working before a step on it that changes it."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()
        self.steps = 0
        self.last = -1

    def _step(self) -> None:
        if self.steps == self.last:
            raise vaults.DBusErrorResponse("the bus is gone")
        self.steps += 1

    def set_password(self, service: str, username: str, password: str) -> None:
        self._step()
        if len(password.encode("utf-16-le")) > 2_560:
            raise OSError(1783, "CredWrite", "The stub received bad data.")
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._step()
        super().delete_password(service, username)

    @property
    def entries(self) -> dict[str, str]:
        return self._read()

    @entries.setter
    def entries(self, entries: dict[str, str]) -> None:
        Path(os.environ[vaults.FILE]).write_text(json.dumps(entries))


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counting:
    monkeypatch.setenv(vaults.FILE, str(tmp_path / "vault.json"))
    counting = Counting()
    monkeypatch.setattr("keyring.core._keyring_backend", counting)
    return counting


@pytest.mark.parametrize("secret", [SHORT, "x" * 1_200, "x" * 1_201, LONG, LONGER])
def test_what_is_kept_is_read_back_and_forgotten(vault: Counting, secret: str) -> None:
    assert long_secrets.read(NAME) is None
    assert not long_secrets.is_kept(NAME)
    assert long_secrets.store(NAME, secret).endswith("Counting")
    assert long_secrets.is_kept(NAME)
    assert long_secrets.read(NAME) == secret
    assert max(map(len, vault.entries.values())) < 1_280
    assert long_secrets.forget(NAME)
    assert vault.entries == {}
    assert not long_secrets.forget(NAME)
    assert long_secrets.read(NAME) is None


def test_a_new_one_leaves_nothing_of_the_one_before(vault: Counting) -> None:
    for secret in (LONGER, SHORT, LONG, LONG, LONGER, SHORT):
        long_secrets.store(NAME, secret)
        assert long_secrets.read(NAME) == secret
    assert len(vault.entries) == 2
    assert LONGER[:50] not in str(vault.entries)


def test_an_interruption_leaves_the_old_one_or_the_new_and_the_next_time_no_rest(
    vault: Counting,
) -> None:
    long_secrets.store(NAME, LONGER)
    long_secrets.store(NAME, SHORT)
    before = vault.entries
    vault.steps, vault.last = 0, -1
    long_secrets.store(NAME, LONG)
    steps = vault.steps
    assert steps >= 5
    seen = set()
    for last in range(steps):
        vault.entries = before
        vault.steps, vault.last = 0, last
        with suppress(KeyringError):
            long_secrets.store(NAME, LONG)
        vault.last = -1
        found = long_secrets.read(NAME)
        assert found in (SHORT, LONG)
        seen.add(found)
        long_secrets.store(NAME, LONGER)
        assert long_secrets.read(NAME) == LONGER
        assert long_secrets.forget(NAME)
        assert vault.entries == {}
    assert seen == {SHORT, LONG}


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_does_not_keep_a_half(vault: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    put = vault.set_password

    def interrupted(service: str, username: str, password: str) -> None:
        put(service, username, password)
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(vault, "set_password", interrupted)
    long_secrets.store(NAME, LONG)
    assert long_secrets.read(NAME) == LONG
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_reader_that_is_overtaken_reads_again(
    vault: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_secrets.store(NAME, LONG)
    get = vault.get_password
    overtaken: list[str] = []

    def between(service: str, username: str) -> str | None:
        found = get(service, username)
        if username == f"{NAME} a1" and not overtaken:
            overtaken.append(username)
            long_secrets.store(NAME, LONGER)
        return found

    monkeypatch.setattr(vault, "get_password", between)
    assert long_secrets.read(NAME) == LONGER
    assert overtaken


def test_a_piece_that_is_missing_or_another_is_said_and_not_used(vault: Counting) -> None:
    for change in (None, "other"):
        long_secrets.store(NAME, LONG)
        piece = next(key.partition(" ")[2] for key in vault.entries if key.endswith((" a2", " b2")))
        if change:
            keyring.set_password("cordially", piece, change)
        else:
            keyring.delete_password("cordially", piece)
        with pytest.raises(KeyringError, match="only a part of your sign-in") as caught:
            long_secrets.read(NAME)
        assert caught.value.exit_code == 77
        assert "account sign-in" in (caught.value.hint or "")
        long_secrets.store(NAME, LONG)
        assert long_secrets.read(NAME) == LONG


@pytest.mark.parametrize("head", ["a 1", "c 1 0123456789abcdef", "a 0 0123456789abcdef", "secret"])
def test_an_entry_that_is_no_head_is_none(vault: Counting, head: str) -> None:
    keyring.set_password("cordially", NAME, head)
    assert long_secrets.read(NAME) is None
    long_secrets.store(NAME, LONG)
    assert long_secrets.read(NAME) == LONG


@pytest.mark.parametrize("backend", [vaults.Locked, vaults.Broken, vaults.PlaintextKeyring])
def test_a_keyrings_trouble_names_the_way_that_a_sign_in_has(
    backend: type[vaults.Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", backend())
    for ask in (
        lambda: long_secrets.read(NAME),
        lambda: long_secrets.is_kept(NAME),
        lambda: long_secrets.store(NAME, LONG),
        lambda: long_secrets.forget(NAME),
    ):
        with pytest.raises(KeyringError) as caught:
            ask()
        said = f"{caught.value.message} {caught.value.hint}"
        assert "token_command" in said
        assert "password" not in said
        assert LONG[:100] not in f"{said} {caught.value!r} {caught.value.__cause__}"
    monkeypatch.setattr("keyring.core._keyring_backend", vaults.Forgetful())
    with pytest.raises(KeyringError, match="did not keep your sign-in") as caught:
        long_secrets.store(NAME, LONG)
    assert caught.value.trouble is Trouble.BROKEN


@pytest.mark.parametrize(
    ("backend", "message", "hint"),
    [
        (
            fail.Keyring,
            "There is no keyring on this computer.",
            "Set token_command in the settings.",
        ),
        (
            null.Keyring,
            "The keyring is switched off (null): it would forget your sign-in at once.",
            "Unset PYTHON_KEYRING_BACKEND, or remove it from keyringrc.cfg."
            " Or set token_command in the settings.",
        ),
        (
            vaults.PlaintextKeyring,
            "The keyring PlaintextKeyring would keep your sign-in readable for everybody who can"
            " read its file.",
            "Install a real one, or uninstall keyrings.alt. Or set token_command in the settings.",
        ),
        (
            vaults.Locked,
            "The keyring is locked.",
            "Unlock it, by logging in at the desktop or with its own program."
            " Or set token_command in the settings.",
        ),
        (
            vaults.Silent,
            "The keyring did not answer within 0.2 seconds.",
            "It may wait for an unlock dialog somewhere: unlock it, and try again."
            " Or set token_command in the settings.",
        ),
    ],
)
def test_a_keyrings_trouble_is_told_of_the_sign_in(
    backend: type[KeyringBackend], message: str, hint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keyring.core._keyring_backend", backend())
    monkeypatch.setattr(secrets, "KEYRING_SECONDS", 0.2)
    with pytest.raises(KeyringError) as caught:
        long_secrets.is_kept(NAME)
    assert (caught.value.message, caught.value.hint) == (message, hint)


def test_a_keyring_that_keeps_what_was_forgotten_is_told_of_the_sign_in(
    vault: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_secrets.store(NAME, LONG)
    monkeypatch.setattr(Counting, "delete_password", lambda *_: None)
    with pytest.raises(KeyringError, match="still has your sign-in"):
        long_secrets.forget(NAME)
