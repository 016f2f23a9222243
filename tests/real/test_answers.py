"""`sync` with a real Dovecot: who answered, with nothing in the mailbox changed."""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from real.conftest import Run
from real.postfix import ALEX, DANA, HOST, LI, PASSWORDS, ZOE, Postfix, parsed
from real.secret_service import SecretService
from real.test_mailboxes import add_mailboxes
from real.test_sending import PANEL, done_well, status_of

pytestmark = [pytest.mark.real, pytest.mark.enable_socket]


@pytest.fixture(autouse=True)
def empty_mailboxes(mail: Postfix) -> None:
    for recipient in (ALEX, ZOE, DANA, LI):
        mail.empty(recipient)


@contextmanager
def inbox(mail: Postfix, user: str) -> Iterator[imaplib.IMAP4_SSL]:
    """Open somebody's inbox with another program."""
    trusted = ssl.create_default_context(cafile=str(mail.ca_file))
    line = imaplib.IMAP4_SSL(HOST, mail.ports["imap tls"], ssl_context=trusted)
    line.authenticate("PLAIN", lambda _: f"\0{user}\0{PASSWORDS[user]}".encode())
    yield line
    line.logout()


def put(mail: Postfix, user: str, *messages: str) -> None:
    with inbox(mail, user) as line:
        for each in messages:
            done, _ = line.append("INBOX", "", "", each.replace("\n", "\r\n").encode())
            assert done == "OK"


def state_of(mail: Postfix, user: str) -> list[object]:
    """Return the flags and numbers of all messages, which a change would show in."""
    with inbox(mail, user) as line:
        line.select("INBOX", readonly=True)
        return line.uid("FETCH", "1:*", "(FLAGS RFC822.SIZE)")[1]


def test_an_answer_is_found_recorded_once_and_left_as_it_was(
    run: Run, mail: Postfix, keyring: SecretService, home: Path
) -> None:
    add_mailboxes(run, mail, keyring, home, ALEX, "tls")
    done_well(run(*PANEL, within=keyring))
    done_well(run("send", "1", "--yes", "--anyway", within=keyring))
    message_id = parsed(mail.arrived(DANA)[0])["Message-ID"]
    put(
        mail,
        ALEX,
        "From: News <news@n.example>\nSubject: News\nMessage-ID: <n@n.example>\n\nNews\n",
        f"From: Dana Reyes <{DANA}>\nSubject: Re: Thanks\nMessage-ID: <a@n.example>\n"
        f"In-Reply-To: {message_id}\n\nCould you come on Tuesday?\n",
        "From: mailer-daemon@n.example\nSubject: Undelivered Mail Returned to Sender\n"
        "Message-ID: <b@n.example>\n\nIt was <other@x.example>.\n",
        f"From: Li Wei <{LI}>\nSubject: Lunch\nMessage-ID: <c@n.example>\n"
        'References: <a"b@x.example> <a\0b@x.example>\n\nLunch?\n'.replace("\0", ""),
    )
    before = state_of(mail, ALEX)
    told = done_well(run("sync", within=keyring))
    assert "northwind-labs: Dana Reyes" in told.out
    assert "News" not in told.out
    first = done_well(run("sync", "--yes", "--json", within=keyring)).json
    assert [each["recorded"] for each in first["replies"]] == ["human"]
    assert done_well(run("sync", "--yes", "-q", within=keyring)).out == ""
    assert done_well(run("sync", within=keyring)).out == "Nothing new.\n"
    assert state_of(mail, ALEX) == before
    exported = done_well(run("export", "northwind-labs", "--json", within=keyring)).json
    [found] = exported["opportunities"]
    assert [each["from"] for each in found["replies"]] == ["Dana Reyes"]
    assert len(mail.mailbox(ALEX, "Sent")) == 1


def test_a_draft_that_left_from_elsewhere_is_found_in_sent(
    run: Run, mail: Postfix, keyring: SecretService, home: Path
) -> None:
    add_mailboxes(run, mail, keyring, home, ALEX, "starttls")
    done_well(run(*PANEL, within=keyring))
    done_well(run("send", "2", "--yes", "--anyway", within=keyring))
    [path] = mail.mailbox(ALEX, "Entw&APw-rfe")
    path.rename(mail.mailbox_folder(ALEX, "Sent") / path.name.replace("DS", "S"))
    assert "is in your Sent mail" in done_well(run("sync", "-q", within=keyring)).out
    assert status_of(run, keyring, 1) == "draft"
    done_well(run("sync", "--yes", "-q", within=keyring))
    assert status_of(run, keyring, 1) == "sent"
