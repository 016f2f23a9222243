"""A sign-in with a real Postfix, Dovecot and gnome-keyring, by XOAUTH2 and OAUTHBEARER."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from real.conftest import Run
from real.postfix import ALEX, DANA, HOST, LI, ZOE, Logins, Postfix
from real.secret_service import SecretService
from real.test_sending import PANEL, done_well, status_of
from running import Outcome
from servers.authorizing import CLIENT_ID

pytestmark = [pytest.mark.real, pytest.mark.enable_socket]

DRAFTS = "Entw&APw-rfe"

Go = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def clean(mail: Postfix) -> None:
    for recipient in (ALEX, ZOE, DANA, LI):
        mail.empty(recipient)
    issuer = mail.issuer
    issuer.requests.clear()
    issuer.refresh.clear()
    issuer.access.clear()
    issuer.user, issuer.revoked, issuer.interval = ALEX, 0, 1


@pytest.fixture
def go(run: Run, mail: Postfix, keyring: SecretService) -> Go:
    """Return the program with an authorization server in Microsoft's place."""
    return partial(run, within=keyring, issuer=mail.issuer)


def settle(mail: Postfix, home: Path, security: str = "tls", how: str = "") -> None:
    """Write an account with mailboxes that is signed in to, or logs in in another way."""

    def server(port: int) -> str:
        return f'{{ host = "{HOST}", port = {port}, security = "{security}" }}'

    sign_in = f'oauth = {{ provider = "microsoft", client_id = "{CLIENT_ID}" }}'
    home.mkdir(mode=0o700, exist_ok=True)
    (home / "config.toml").write_text(
        f'[me]\nname = "Alex Kim"\nemail = "{ALEX}"\n\n[account]\n'
        f"smtp = {server(mail.ports[security])}\n"
        f"imap = {server(mail.ports[f'imap {security}'])}\n"
        f'ca_file = "{mail.ca_file}"\n'
        + (how or f'auth = "oauth2"\n{sign_in}\n')
        + '\n[drafts]\nas = "imap"\n'
    )


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_who_signed_in_keeps_drafts_in_the_mailbox_and_sends_them(
    go: Go, mail: Postfix, home: Path, security: str
) -> None:
    settle(mail, home, security)
    mail.issuer.polls = ["authorization_pending"]
    signed = done_well(go("account", "sign-in", "-v"))
    assert "SecretService" in signed.out
    done_well(go("account", "test"))
    done_well(go("doctor"))
    shown = done_well(go("account", "show", "--json")).json["account"]
    assert shown["password"]["source"] == "sign_in"
    assert shown["mailboxes"] == {"drafts": "Entwürfe", "sent": "Sent", "problem": None}
    done_well(go(*PANEL))
    assert len(mail.mailbox(ALEX, DRAFTS)) == 2
    before, renewed = mail.logins(), mail.issuer.refreshed
    sent = done_well(go("send", "1", "2", "--yes", "--anyway"))
    assert len(mail.arrived(DANA)) == len(mail.arrived(LI)) == 1
    assert mail.mailbox(ALEX, DRAFTS) == []
    assert len(mail.mailbox(ALEX, "Sent")) == 2
    assert mail.issuer.refreshed == renewed + 1  # for both servers and both letters
    assert mail.logins() == Logins(before.tried + 2, before.failed)
    done_well(go("sync"))
    for outcome in (signed, sent):
        assert not any(secret[:30] in outcome.out + outcome.err for secret in mail.issuer.secrets)
    assert done_well(go("account", "forget")).out
    assert go("account", "test").status == 77


def test_a_token_that_ends_on_the_way_is_renewed_once_for_each_server(
    go: Go, mail: Postfix, home: Path
) -> None:
    settle(mail, home)
    done_well(go("account", "sign-in"))
    before = mail.logins()
    mail.issuer.stillborn = 1
    done_well(go("account", "test"))
    assert mail.logins() == Logins(before.tried + 2, before.failed + 1)
    mail.issuer.stillborn = 1
    shown = done_well(go("account", "show", "--json")).json["account"]
    assert shown["mailboxes"]["problem"] is None
    assert mail.logins() == Logins(before.tried + 4, before.failed + 2)
    mail.issuer.stillborn = 9
    done = go("account", "test")
    assert done.status == 77
    assert "account sign-in" in done.err
    assert mail.logins() == Logins(before.tried + 6, before.failed + 4)
    mail.issuer.stillborn = 0


def test_a_sign_in_with_somebody_elses_account_is_not_let_in(
    go: Go, mail: Postfix, home: Path
) -> None:
    settle(mail, home)
    mail.issuer.user = ZOE
    done_well(go("account", "sign-in"))
    done = go("account", "test")
    assert done.status == 77
    assert f"Check that you signed in as {ALEX}" in done.err


def test_a_sign_in_that_was_taken_back_is_told_and_the_letter_waits(
    go: Go, run: Run, mail: Postfix, keyring: SecretService, home: Path
) -> None:
    settle(mail, home)
    done_well(go("account", "sign-in"))
    done_well(go(*PANEL, "--as", "eml"))
    mail.issuer.revoke()
    done = go("send", "1", "--yes", "--anyway")
    assert done.status == 77
    assert "as a new password" in done.err
    assert status_of(run, keyring, 1) == "draft"


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
def test_a_token_command_logs_in_to_both_servers(
    go: Go, mail: Postfix, home: Path, auth: str
) -> None:
    mail.issuer.access["t0ken-of-alex"] = ALEX
    settle(mail, home, how=f'auth = "{auth}"\ntoken_command = ["echo", "t0ken-of-alex"]\n')
    done_well(go(*PANEL))
    done_well(go("send", "1", "--yes", "--anyway"))
    assert len(mail.arrived(DANA)) == 1
    assert len(mail.mailbox(ALEX, DRAFTS)) == 1
    mail.issuer.expire()
    done = go("account", "test")
    assert done.status == 77
    assert "the program that fetches it" in done.err


def test_a_locked_keyring_is_told_before_anybody_is_asked_to_sign_in(
    go: Go, mail: Postfix, keyring: SecretService, home: Path
) -> None:
    settle(mail, home)
    done_well(go("account", "sign-in"))
    asked = len(mail.issuer.requests)
    keyring.lock()
    for command in ("sign-in", "test"):
        done = go("account", command)
        assert done.status == 77
        assert "The keyring is locked." in done.err
    assert len(mail.issuer.requests) == asked
