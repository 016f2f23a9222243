"""Drafts and Sent in a real Dovecot, beside a real Postfix."""

from __future__ import annotations

from pathlib import Path

import pytest

from real.conftest import Run
from real.postfix import ALEX, DANA, DOMAIN, HOST, LI, PASSWORDS, ZOE, Postfix, parsed
from real.secret_service import SecretService
from real.test_sending import PANEL, done_well, edit, set_up, shown_text, status_of

pytestmark = [pytest.mark.real, pytest.mark.enable_socket]

DRAFTS = "Entw&APw-rfe"  # in modified UTF-7, as it is named on the disk


@pytest.fixture(autouse=True)
def empty_mailboxes(mail: Postfix) -> None:
    for recipient in (ALEX, ZOE, DANA, LI):
        mail.empty(recipient)


@pytest.fixture
def account(run: Run, mail: Postfix, keyring: SecretService, home: Path) -> None:
    """Set an account up that keeps its drafts in the mailbox."""
    add_mailboxes(run, mail, keyring, home, ALEX, "tls")


def add_mailboxes(
    run: Run, mail: Postfix, keyring: SecretService, home: Path, user: str, security: str
) -> None:
    done_well(set_up(run, mail, keyring, user=user, security=security))
    path = home / "config.toml"
    port = mail.ports[f"imap {security}"]
    server = f'{{ host = "{HOST}", port = {port}, security = "{security}" }}'
    text = path.read_text(encoding="utf-8")
    text = text.replace("[account]", f"[account]\nimap = {server}")
    path.write_text(f'{text}\n[drafts]\nas = "imap"\n', encoding="utf-8")


@pytest.mark.parametrize("user", [ALEX, ZOE])
@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_drafts_wait_in_the_mailbox_and_leave_it_when_they_are_sent(
    run: Run,
    mail: Postfix,
    keyring: SecretService,
    home: Path,
    tmp_path: Path,
    user: str,
    security: str,
) -> None:
    add_mailboxes(run, mail, keyring, home, user, security)
    shown = done_well(run("account", "show", "--json", within=keyring)).json["account"]
    assert shown["mailboxes"] == {"drafts": "Entwürfe", "sent": "Sent", "problem": None}
    done_well(run("doctor", within=keyring))
    done_well(run(*PANEL, within=keyring))
    waiting = mail.mailbox(user, DRAFTS)
    assert [path.name.rpartition(",")[2] for path in waiting] == ["DS", "DS"]
    edit(run, keyring, 1, tmp_path)
    assert len(mail.mailbox(user, DRAFTS)) == 2
    text = shown_text(run, keyring, 1)
    done_well(run("send", "1", "--yes", "--anyway", within=keyring))
    [raw] = mail.arrived(DANA)
    [left] = mail.mailbox(user, DRAFTS)
    [sent] = mail.mailbox(user, "Sent")
    message_id = parsed(raw)["Message-ID"]
    assert parsed(sent.read_bytes())["Message-ID"] == message_id
    assert message_id not in left.read_text(encoding="utf-8")
    assert text
    assert run("send", "1", "--yes", "--anyway", within=keyring).status == 65
    assert len(mail.arrived(DANA)) == 1
    done_well(run("drafts", "discard", "2", within=keyring))
    assert mail.mailbox(user, DRAFTS) == []


@pytest.mark.usefixtures("account")
def test_what_left_from_elsewhere_leaves_no_second_time(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    done_well(run(*PANEL, within=keyring))
    done_well(run("send", "2", "--yes", "--anyway", within=keyring))  # and with it there is a Sent
    [path] = mail.mailbox(ALEX, DRAFTS)
    path.rename(mail.mailbox_folder(ALEX, "Sent") / path.name.replace("DS", "S"))
    done = run("send", "1", "--yes", "--anyway", within=keyring)
    assert done.status == 65
    assert "has left already" in done.err
    assert status_of(run, keyring, 1) == "sent"


@pytest.mark.usefixtures("account")
def test_a_letter_that_the_server_refuses_waits_in_the_mailbox_again(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    nobody = f"nobody@{DOMAIN}"
    note = [each.replace(DANA, nobody).replace(LI, nobody) for each in PANEL]
    done_well(run(*note, "--to", "Dana Reyes", within=keyring))
    before = [path.read_bytes() for path in mail.mailbox(ALEX, DRAFTS)]
    done = run("send", "1", "--yes", "--anyway", within=keyring)
    assert (done.status, status_of(run, keyring, 1)) == (69, "refused")
    assert len(mail.mailbox(ALEX, DRAFTS)) == len(before) == 1
    assert mail.mailbox(ALEX, "Sent") == []


@pytest.mark.usefixtures("account")
def test_an_untrusted_certificate_ends_it_before_the_password(
    run: Run, mail: Postfix, keyring: SecretService, home: Path
) -> None:
    path = home / "config.toml"
    text = path.read_text(encoding="utf-8").replace(str(mail.ca_file), str(mail.stranger_ca_file))
    path.write_text(text, encoding="utf-8")
    before = mail.logins()
    done = run(*PANEL, within=keyring)
    assert done.status == 77
    assert PASSWORDS[ALEX] not in done.out + done.err
    assert mail.logins() == before
    assert status_of(run, keyring, 1) == "draft"
