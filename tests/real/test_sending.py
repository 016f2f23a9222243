"""The whole program with a real Postfix, Dovecot and gnome-keyring, as people meet them."""

from __future__ import annotations

import re
import socket
from email.message import EmailMessage
from pathlib import Path

import pytest

from real.conftest import Run
from real.postfix import ALEX, DANA, DOMAIN, HOST, LI, PASSWORDS, ZOE, Logins, Postfix, parsed
from real.secret_service import SecretService
from running import Outcome

pytestmark = [pytest.mark.real, pytest.mark.enable_socket]

NAMES = {ALEX: "Alex Kim", ZOE: "Zoë Ørsted"}
PANEL = (
    *("thank-you", "--company", "Northwind Labs", "--role", "Data Engineer"),
    *("--when", "yesterday 14:00", "--kind", "panel", "--draft"),
    *("--with", f"Dana Reyes <{DANA}>, Engineering Manager", "--with", f"Li Wei <{LI}>"),
)
TRICKY = "From the first minute on I felt welcome.\n.\n..two dots, and naïve “quotes” 🎉\n"
ATTACHMENT = "Lebenslauf Zoë.pdf"
PDF = b"%PDF-1.4\n" + bytes(range(256)) * 40


def set_up(
    run: Run,
    mail: Postfix,
    keyring: SecretService,
    *,
    user: str = ALEX,
    security: str = "tls",
    password: str | None = None,
    ca_file: Path | None = None,
    more: tuple[str, ...] = (),
) -> Outcome:
    return run(
        *("setup", "--name", NAMES[user], "--email", user, "--smtp-host", HOST),
        *("--port", str(mail.ports[security]), "--security", security),
        *("--ca-file", str(ca_file or mail.ca_file), "--password-stdin", *more),
        within=keyring,
        stdin=f"{password or PASSWORDS[user]}\n",
    )


def done_well(outcome: Outcome) -> Outcome:
    assert outcome.status == 0, outcome.err
    return outcome


def draft(run: Run, keyring: SecretService, *more: str) -> None:
    done_well(run(*PANEL, *more, within=keyring))


def edit(run: Run, keyring: SecretService, number: int, folder: Path) -> None:
    """Add the lines that mail systems are known to mangle."""
    added = folder / "added"
    added.write_text(f"\n{TRICKY}", encoding="utf-8")
    editor = folder / "editor"
    editor.write_text(f'#!/bin/sh\ncat "{added}" >>"$1"\n')
    editor.chmod(0o755)
    extra = {"VISUAL": str(editor)}
    done_well(run("drafts", "edit", str(number), within=keyring, extra=extra))


def shown_text(run: Run, keyring: SecretService, number: int) -> str:
    shown = done_well(run("drafts", "show", str(number), within=keyring)).out
    return shown.partition("\n\n")[2].rpartition("\n\nDraft ")[0].strip()


def text_of(letter: EmailMessage) -> str:
    part = letter.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n").strip()


def from_line(letter: bytes) -> str:
    """Return the line in UTF-8 (RFC 6532), which the standard library does not read."""
    [line] = [line for line in letter.splitlines() if line.startswith(b"From: ")]
    return line.decode()


def status_of(run: Run, keyring: SecretService, number: int) -> str:
    shown = done_well(run("drafts", "show", str(number), "--json", within=keyring))
    return str(shown.json["drafts"][0]["status"])


@pytest.fixture(autouse=True)
def empty_mailboxes(mail: Postfix) -> None:
    for recipient in (ALEX, ZOE, DANA, LI):
        mail.empty(recipient)


@pytest.mark.parametrize("user", [ALEX, ZOE])
@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_panels_letters_arrive_as_they_were_shown(
    run: Run, mail: Postfix, keyring: SecretService, tmp_path: Path, security: str, user: str
) -> None:
    done = done_well(set_up(run, mail, keyring, user=user, security=security, more=("-v",)))
    assert "SecretService" in done.out
    assert PASSWORDS[user] not in done.out + done.err
    done_well(run("account", "test", within=keyring))
    (tmp_path / ATTACHMENT).write_bytes(PDF)
    draft(run, keyring, "--attach", str(tmp_path / ATTACHMENT))
    edit(run, keyring, 1, tmp_path)
    texts = [shown_text(run, keyring, number) for number in (1, 2)]
    assert TRICKY.strip() in texts[0]
    before = mail.logins()

    sent = done_well(run("send", "1", "2", "--yes", "--anyway", within=keyring))

    assert "Sent draft 1" in sent.out
    assert "Sent draft 2" in sent.out
    assert mail.logins() == Logins(before.tried + 1, before.failed)
    left = [shown_text(run, keyring, number) for number in (1, 2)]
    assert left[0] == texts[0]  # edited by hand: not a word is changed
    assert "is now “yesterday”" in sent.err
    for recipient, text in zip((DANA, LI), left, strict=True):
        [raw] = mail.arrived(recipient)
        letter = parsed(raw)
        assert text_of(letter) == text
        assert from_line(raw).endswith(f" <{user}>")
        assert [each.addr_spec for each in letter["To"].addresses] == [recipient]
        assert letter["Cc"] is None
        assert letter["Bcc"] is None
        attachments = list(letter.iter_attachments())
        assert [each.get_filename() for each in attachments] == [ATTACHMENT]
        assert [each.get_content() for each in attachments] == [PDF]
    assert status_of(run, keyring, 1) == "sent"


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_letter_does_not_tell_the_machines_name(
    run: Run, mail: Postfix, keyring: SecretService, security: str
) -> None:
    done_well(set_up(run, mail, keyring, security=security))
    draft(run, keyring)
    done_well(run("send", "1", "--yes", "--anyway", within=keyring))
    [raw] = mail.arrived(DANA)
    letter = parsed(raw)
    received = " ".join(str(letter["Received"]).split())
    assert received.startswith("from [127.0.0.1] (unknown [127.0.0.1])")
    assert "using TLSv1.3" in received
    assert f"Authenticated sender: {ALEX}" in received
    assert letter["Message-ID"].endswith(f"@{DOMAIN}>")
    assert not {"User-Agent", "X-Mailer", "Sender", "X-Unsent"} & set(letter.keys())
    # Postfix calls itself localhost.
    name = socket.gethostname()
    assert name == HOST or not re.search(rf"\b{re.escape(name)}\b".encode(), raw)


def test_a_check_in_hangs_onto_the_thank_you_that_was_sent(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    done_well(set_up(run, mail, keyring))
    draft(run, keyring)
    done_well(run("send", "1", "--yes", "--anyway", within=keyring))
    done_well(run("check-in", "northwind-labs", "--draft", within=keyring))
    done_well(run("send", "3", "--yes", "--anyway", within=keyring))
    first, second = map(parsed, mail.arrived(DANA, 2))
    assert second["In-Reply-To"] == first["Message-ID"]
    assert second["References"] == first["Message-ID"]


def test_a_wrong_password_is_tried_once_and_not_kept(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    before = mail.logins()
    done = set_up(run, mail, keyring, password="Hunter-2-wrong")  # noqa: S106
    assert done.status == 77
    assert "535 5.7.8" in done.err
    assert "Hunter-2-wrong" not in done.out + done.err
    assert mail.logins() == Logins(before.tried + 1, before.failed + 1)
    tested = run("account", "test", within=keyring)
    assert tested.status == 77
    assert "There is no password" in tested.err


def test_a_server_of_an_unknown_issuer_is_told_no_password(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    before = mail.logins()
    for security in ("tls", "starttls"):
        done = set_up(run, mail, keyring, security=security, ca_file=mail.stranger_ca_file)
        assert done.status == 77
        assert "The certificate of localhost is not valid" in done.err
    assert mail.logins() == before


def test_an_unknown_recipient_is_refused_in_the_servers_words_and_the_others_are_sent_to(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    done_well(set_up(run, mail, keyring))
    draft(run, keyring, "--with", f"Nobody Known <nobody@{DOMAIN}>")
    done = run("send", "3", "1", "--yes", "--anyway", within=keyring)
    assert done.status == 69
    assert f"550 5.1.1 <nobody@{DOMAIN}>: Recipient address rejected: User unknown" in done.err
    assert status_of(run, keyring, 3) == "refused"
    shown = done_well(run("drafts", "show", "3", "--json", within=keyring))
    assert Path(shown.json["drafts"][0]["path"]).exists()
    assert status_of(run, keyring, 1) == "sent"
    assert len(mail.arrived(DANA)) == 1


def test_a_locked_keyring_is_named_and_nothing_is_sent(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    done_well(set_up(run, mail, keyring))
    draft(run, keyring)
    keyring.lock()
    before = mail.logins()
    for command in (("send", "1", "--yes"), ("account", "test")):
        done = run(*command, within=keyring)
        assert done.status == 77
        assert "The keyring is locked." in done.err
    assert mail.logins() == before
    assert status_of(run, keyring, 1) == "draft"


def test_a_keyring_that_does_not_answer_is_not_waited_for(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    done_well(set_up(run, mail, keyring))
    keyring.fall_silent()
    done = run("account", "test", within=keyring, keyring_seconds=1)
    assert done.status == 77
    assert "The keyring did not answer within 1 seconds." in done.err


def test_without_a_keyring_the_password_comes_from_the_environment(
    run: Run, mail: Postfix, empty_bus: SecretService
) -> None:
    done = set_up(run, mail, empty_bus)
    assert done.status == 77
    assert "There is no keyring on this computer." in done.err
    assert run("account", "test", within=empty_bus).status == 77
    extra = {"CORDIALLY_PASSWORD": PASSWORDS[ALEX]}
    done_well(run("account", "test", within=empty_bus, extra=extra))


def test_doctor_finds_nothing_wrong_with_a_good_account(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    for security in ("tls", "starttls"):
        done_well(set_up(run, mail, keyring, security=security))
        done = run("doctor", within=keyring)
        assert done.status == 0, done.out + done.err


def test_doctor_finds_what_is_wrong_with_a_bad_account(
    run: Run, mail: Postfix, keyring: SecretService
) -> None:
    password = "Hunter-2-wrong"  # noqa: S105
    done_well(set_up(run, mail, keyring, password=password, more=("--no-test",)))
    done = run("doctor", "--json", within=keyring)
    assert done.status == 77
    assert [each["name"] for each in done.json["checks"] if not each["ok"]] == ["login"]
    keyring.lock()
    done = run("doctor", "--json", within=keyring)
    assert done.status == 77
    assert [each["name"] for each in done.json["checks"] if not each["ok"]] == ["keyring", "login"]


def test_postfixs_own_sendmail_takes_letters_over(
    run: Run, mail: Postfix, keyring: SecretService, tmp_path: Path
) -> None:
    command = f"/usr/sbin/sendmail -C {mail.configuration}"
    person = ("--name", NAMES[ALEX], "--email", ALEX)
    done_well(run("setup", *person, "--sendmail", command, within=keyring))
    draft(run, keyring)
    edit(run, keyring, 1, tmp_path)
    text = shown_text(run, keyring, 1)
    done_well(run("doctor", within=keyring))
    done_well(run("send", "1", "--yes", "--anyway", within=keyring))
    [raw] = mail.arrived(DANA)
    letter = parsed(raw)
    assert text_of(letter) == text
    assert letter["Return-Path"] == f"<{ALEX}>"
    assert letter["Message-ID"].endswith(f"@{DOMAIN}>")
