"""An access token is in memory for as long as it is good, and no longer."""

from __future__ import annotations

import os
from pathlib import Path

import keyring
import pytest

import vaults
from cordially.account import Account, OAuth, Server
from cordially.desk import signing_in
from cordially.errors import BusyError, NotAllowedError
from cordially.store import home, lock
from cordially.store.secrets import KeyringError
from servers.authorizing import CLIENT_ID, Authorizing, Raw
from servers.certificates import Certificates

pytestmark = pytest.mark.enable_socket


@pytest.fixture(autouse=True)
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vaults.FILE, str(tmp_path / "vault.json"))
    monkeypatch.setattr("keyring.core._keyring_backend", vaults.Working())
    signing_in.held.clear()


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def account(microsoft: Authorizing, certificates: Certificates) -> Account:
    return Account(
        Server("smtp.example.com", 465),
        "alex@example.com",
        certificates.ca_file,
        auth="oauth2",
        oauth=OAuth("microsoft", CLIENT_ID),
    )


def sign_in(account: Account, clock: Clock) -> None:
    code = signing_in.begin(account, os.environ)
    signing_in.finish(account, os.environ, code, clock=clock, sleep=clock.sleep)


def test_a_token_is_used_until_shortly_before_its_end(
    microsoft: Authorizing, account: Account
) -> None:
    clock = Clock()
    sign_in(account, clock)

    def token() -> str:
        return signing_in.access_token(account, os.environ, clock=clock)

    first = token()
    assert first in microsoft.access
    assert microsoft.refreshed == 0  # it came with the sign-in
    clock.now += 3000
    assert token() == first
    clock.now += 500  # of an hour
    second = token()
    assert second != first
    assert token() == second
    assert microsoft.refreshed == 1


def test_a_token_that_a_server_refused_is_used_no_more(
    microsoft: Authorizing, account: Account
) -> None:
    clock = Clock()
    sign_in(account, clock)
    first = signing_in.access_token(account, os.environ, clock=clock)
    second = signing_in.access_token(account, os.environ, refused=first, clock=clock)
    assert second != first
    # Another server that refuses the first gets the second, without a third.
    assert signing_in.access_token(account, os.environ, refused=first, clock=clock) == second
    assert microsoft.refreshed == 1
    assert not any(token in repr(signing_in.held) for token in microsoft.access)


def test_another_client_id_has_tokens_of_its_own(microsoft: Authorizing, account: Account) -> None:
    sign_in(account, Clock())
    microsoft.client_ids.add("other")
    other = account._replace(oauth=OAuth("microsoft", "other"))
    assert signing_in.access_token(other, os.environ) != signing_in.access_token(
        account, os.environ
    )
    assert microsoft.asked("token", "refresh_token")[0]["client_id"] == "other"


def test_what_is_forgotten_lets_nobody_in(microsoft: Authorizing, account: Account) -> None:
    sign_in(account, Clock())
    assert signing_in.forget(account, os.environ)
    with pytest.raises(NotAllowedError, match="You are not signed in at Microsoft"):
        signing_in.access_token(account, os.environ)
    assert microsoft.refreshed == 0


def test_a_server_that_gives_nothing_to_stay_with_is_told(
    microsoft: Authorizing, account: Account
) -> None:
    microsoft.deeds["token"] = [Raw(200, b'{"access_token": "a", "token_type": "Bearer"}')]
    with pytest.raises(NotAllowedError, match="nothing to stay signed in with"):
        sign_in(account, Clock())
    assert not signing_in.is_signed_in(account)


def test_a_new_one_that_cannot_be_kept_is_told_and_the_old_one_stays(
    microsoft: Authorizing, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(account, Clock())
    signing_in.held.clear()

    class Full(vaults.Working):
        priority = 5.0

        def set_password(self, service: str, username: str, password: str) -> None:
            raise OSError(28, "No space left")

    keyring.set_keyring(Full())
    with pytest.raises(KeyringError):
        signing_in.access_token(account, os.environ)
    keyring.set_keyring(vaults.Working())
    assert signing_in.access_token(account, os.environ) in microsoft.access


def test_the_lock_is_let_go_of_whatever_happens(
    microsoft: Authorizing, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = home.locate(os.environ).sign_in_lock
    sign_in(account, Clock())
    microsoft.revoke()
    signing_in.held.clear()
    with pytest.raises(NotAllowedError):
        signing_in.access_token(account, os.environ)
    assert not path.exists()
    monkeypatch.setattr(lock, "_PATIENT_WAITS", (0, 0.01))
    path.parent.mkdir(exist_ok=True)
    with lock.held(path), pytest.raises(BusyError) as caught:
        signing_in.access_token(account, os.environ)
    assert caught.value.exit_code == 75
