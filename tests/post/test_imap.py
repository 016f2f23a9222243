"""Mailboxes over IMAP: what is said on the wire, and servers that do not behave."""

from __future__ import annotations

import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from cordially.account import Server
from cordially.errors import CordiallyError, DataError, ExitStatus
from cordially.post import failures, folders, imap
from cordially.post.sasl import Credentials
from cordially.post.wire import Patience
from servers.certificates import HOST, Certificates
from servers.hosting import Act, Drip
from servers.mailboxes import CAPABILITIES, PASSWORD, Mailboxes, mailboxes

pytestmark = pytest.mark.allow_hosts([HOST])

HASTE = Patience(connect=5, greeting=1, command=1, block=5, dot=1, farewell=0.3)
ALEX = Credentials("password", "alex@example.com", PASSWORD)
LETTER = b"Message-ID: <one@example.com>\r\nTo: dana@acme.example\r\nSubject: Hi\r\n\r\nHello.\r\n"

Opened = Callable[..., Any]


@contextmanager
def opened(
    server: Mailboxes, trust: ssl.SSLContext, credentials: Credentials = ALEX
) -> Iterator[imap.Connection]:
    with imap.connected(server.server, trust, patience=HASTE) as connection:
        connection.login(credentials)
        yield connection


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_draft_is_added_with_its_flags_found_and_removed(
    certificates: Certificates, trust: ssl.SSLContext, security: Any
) -> None:
    capabilities = f"{CAPABILITIES} STARTTLS"
    with mailboxes(certificates.right, security, capabilities=capabilities) as server:
        server.folders["Drafts"].add(b"Subject: somebody else's\r\n\r\n.\r\n", r"\Deleted")
        with opened(server, trust) as line:
            where = line.append("Drafts", LETTER, imap.DRAFT_FLAGS)
            assert where == imap.Appended(17, 2)
            assert server.drafts[1].flags == {r"\Draft", r"\Seen"}
            assert server.drafts[1].content == LETTER
            assert line.select("Drafts").messages == 2
            assert line.with_message_id("<one@example.com>") == [2]
            [found] = line.headers([2], ["SUBJECT"])
            assert (found.size, b"Subject: Hi" in found.header) == (len(LETTER), True)
            assert line.message(2, 12) == LETTER[:12]
            assert line.delete(2)
        # The one that somebody else had marked is still there.
        assert [each.uid for each in server.drafts] == [1]


def test_what_only_looks_changes_nothing(certificates: Certificates, trust: ssl.SSLContext) -> None:
    with mailboxes(certificates.right) as server:
        server.folders["INBOX"].add(LETTER)
        with opened(server, trust) as line:
            line.mailboxes()
            line.examine("INBOX")
            list(line.headers(line.search("ALL"), ["SUBJECT"]))
            line.message(1, 1000)
        assert {"STORE", "SELECT", "EXPUNGE", "COPY", "APPEND"}.isdisjoint(
            word for verb in server.verbs for word in verb.split()
        )
        fetched = [each for each in server.commands if b"FETCH" in each]
        assert fetched
        assert all(b"BODY.PEEK[" in each for each in fetched)


HOSTILE = [
    "<a\r\nZ1 DELETE Sent\r\n>",
    "<a\nZ1 DELETE Sent>",
    "<a\rZ1 DELETE Sent>",
    "<a\0b>",
    "<é\r\nZ1 DELETE Sent\r\n>",
    '"\r\nZ1 DELETE Sent\r\n',
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_hostile_becomes_a_command(
    certificates: Certificates, trust: ssl.SSLContext, text: str
) -> None:
    with mailboxes(certificates.right) as server:
        with opened(server, trust) as line:
            line.examine("INBOX")
            before = len(server.commands)
            acts: list[Callable[[], object]] = [
                lambda: line.with_message_id(text),
                lambda: line.search("SUBJECT", text),
                lambda: list(line.headers([1], [text])),
                lambda: list(line.headers([1], ["SUBJECT"], [text])),
            ]
            for act in acts:
                with pytest.raises(DataError):
                    act()
            # A mailbox of that name is modified UTF-7 on the wire, and there is none.
            for act in (lambda: line.examine(text), lambda: line.append(text, LETTER, ())):
                with pytest.raises(CordiallyError):
                    act()
        assert not any(b"DELETE Sent\r" in each or each[:2] == b"Z1" for each in server.commands)
        assert "DELETE" not in server.verbs[before:]
    with mailboxes(certificates.right, capabilities="IMAP4rev1") as server:
        for credentials in (ALEX._replace(username=text), ALEX._replace(secret=text)):
            with pytest.raises(CordiallyError), opened(server, trust, credentials):
                pass
        assert set(server.verbs) <= {"CAPABILITY", "LOGOUT"}


@pytest.mark.parametrize("secret", [PASSWORD, f'pä ss"w\\rd {PASSWORD}', f'q"\\ {PASSWORD}'])
def test_any_password_is_said_as_it_is(
    certificates: Certificates, trust: ssl.SSLContext, secret: str
) -> None:
    with (
        mailboxes(certificates.right, capabilities="IMAP4rev1") as server,
        opened(server, trust, ALEX._replace(secret=secret)),
    ):
        [login] = [each for each in server.commands if b" LOGIN " in each]
        said = secret if not secret.isascii() else secret.replace("\\", "\\\\").replace('"', '\\"')
        assert said.encode() in login


def test_a_token_is_one_too_and_a_refused_one_ends_the_dialogue(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with mailboxes(
        certificates.right, capabilities="IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2"
    ) as server:
        token = Credentials("xoauth2", "alex@example.com", "good")
        with opened(server, trust, token) as line:
            assert line.mailboxes()
        with pytest.raises(failures.LoginUnsupported) as told, opened(server, trust, ALEX):
            pass
        with (
            pytest.raises(failures.LoginRefused),
            opened(server, trust, Credentials("xoauth2", "alex@example.com", "bad")),
        ):
            pass
        bearer = Credentials("oauthbearer", "alex@example.com", "good")
        with pytest.raises(failures.LoginUnsupported), opened(server, trust, bearer):
            pass
    assert PASSWORD not in str(told.value)


def test_no_error_repeats_the_password(certificates: Certificates, trust: ssl.SSLContext) -> None:
    deeds = {"LOGIN": f"TAG NO wrong: alex@example.com {PASSWORD}"}
    with (
        mailboxes(certificates.right, capabilities="IMAP4rev1", deeds=deeds) as server,
        pytest.raises(failures.LoginRefused) as told,
        opened(server, trust),
    ):
        pass
    assert PASSWORD not in str(told.value)
    assert told.value.exit_code == ExitStatus.NOT_ALLOWED


def test_nor_does_one_repeat_it_as_it_was_quoted(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    deeds = {"LOGIN": r'TAG NO wrong: LOGIN "alex@example.com" "s3\"cr\\et"'}
    with (
        mailboxes(certificates.right, capabilities="IMAP4rev1", deeds=deeds) as server,
        pytest.raises(failures.LoginRefused, match=r"alex@example\.com") as told,
        opened(server, trust, ALEX._replace(secret=r's3"cr\et')),  # noqa: S106
    ):
        pass
    assert "s3" not in str(told.value)


WRONG = ["other_host", "expired", "unknown_issuer", "self_signed"]


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("how", WRONG)
def test_with_a_wrong_certificate_no_password_is_said(
    certificates: Certificates, trust: ssl.SSLContext, how: str, security: Any
) -> None:
    wrong = getattr(certificates, how)()
    capabilities = f"{CAPABILITIES} STARTTLS"
    with (
        mailboxes(wrong, security, capabilities=capabilities) as server,
        pytest.raises(failures.Untrusted) as told,
        opened(server, trust),
    ):
        pass
    assert told.value.exit_code == ExitStatus.NOT_ALLOWED
    if how == "other_host":
        assert "mail.other.example" in str(told.value)
        # The second line, on which the names are read, is trusted with nothing.
        assert server.verbs[-1:] == (["STARTTLS"] if security == "starttls" else [])
    assert {"LOGIN", "AUTHENTICATE"}.isdisjoint(server.verbs)


def test_without_starttls_no_password_is_said(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with (
        mailboxes(certificates.right, "starttls") as server,
        pytest.raises(failures.Untrusted, match="STARTTLS"),
        opened(server, trust),
    ):
        pass
    assert set(server.verbs) <= {"CAPABILITY", "LOGOUT"}


def test_what_is_slipped_in_before_encryption_is_not_taken_for_an_answer(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    deeds = {"STARTTLS": b"TAG OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN EVIL\r\n"}
    with (
        mailboxes(
            certificates.right, "starttls", capabilities="IMAP4rev1 STARTTLS", deeds=deeds
        ) as server,
        pytest.raises(failures.Untrusted, match="out of turn"),
        opened(server, trust),
    ):
        pass


NESTED = b"* 1 FETCH (UID 1 X " + b"(" * 10_000 + b"\r\nTAG OK done\r\n"
FLOOD = b"* 1 FETCH (FLAGS (\\Seen))\r\n" * 2_000_000
ENDLESS = b"* OK " + b"x" * 3_000_000
MISBEHAVIOUR: list[tuple[str, Any, set[ExitStatus]]] = [
    ("GREETING", "* BYE too many of you", {ExitStatus.TRY_LATER}),
    ("GREETING", "* BYE can't serve you now", {ExitStatus.TRY_LATER}),
    ("GREETING", "* PREAUTH welcome alex", {ExitStatus.NOT_ALLOWED}),
    ("GREETING", "220 smtp.example ESMTP", {ExitStatus.UNAVAILABLE}),
    ("GREETING", Act.STALL, {ExitStatus.UNAVAILABLE}),
    ("GREETING", Act.DROP, {ExitStatus.UNAVAILABLE}),
    ("GREETING", Drip(b"* OK " + b"x" * 1000), {ExitStatus.UNAVAILABLE}),
    ("GREETING", ENDLESS, {ExitStatus.UNAVAILABLE}),
    ("CAPABILITY", "TAG OK done", {ExitStatus.UNAVAILABLE}),
    ("CAPABILITY", "* CAPABILITY \u00e9\r\nTAG OK done", {ExitStatus.UNAVAILABLE}),
    ("AUTHENTICATE", "+ !!!not base64!!!", {ExitStatus.UNAVAILABLE}),
    ("AUTHENTICATE", Act.STALL, {ExitStatus.TRY_LATER}),
    ("AUTHENTICATE", "TAG NO [UNAVAILABLE] not now", {ExitStatus.TRY_LATER}),
    ("LIST", Act.DROP, {ExitStatus.TRY_LATER}),
    ("LIST", Act.STALL, {ExitStatus.TRY_LATER}),
    ("LIST", Drip(b"* LIST () " + b"x" * 1000), {ExitStatus.TRY_LATER}),
    ("LIST", "* LIST (", {ExitStatus.UNAVAILABLE, ExitStatus.TRY_LATER}),
    ("LIST", ("* BYE maintenance", Act.DROP), {ExitStatus.TRY_LATER}),
    ("LIST", b"* LIST () NIL {99999999999}\r\n", {ExitStatus.UNAVAILABLE}),
    ("LIST", (ENDLESS, ENDLESS), {ExitStatus.UNAVAILABLE}),
    ("LIST", '* LIST (1) "/" x\r\nTAG OK done', {ExitStatus.UNAVAILABLE}),
    ("LIST", "* LIST () 1 x\r\nTAG OK done", {ExitStatus.UNAVAILABLE}),
    ("LIST", b'* LIST () "\xff" x\r\nTAG OK done\r\n', {ExitStatus.UNAVAILABLE}),
    ("LIST", '* LIST () "/" (a b)\r\nTAG OK done', {ExitStatus.UNAVAILABLE}),
    ("EXAMINE", "TAG NO [LIMIT] slower", {ExitStatus.TRY_LATER}),
    ("EXAMINE", "TAG BAD no", {ExitStatus.UNAVAILABLE}),
    ("UID SEARCH", "* SEARCH one two\r\nTAG OK done", {ExitStatus.UNAVAILABLE}),
    (
        "UID FETCH",
        b"* 1 FETCH (UID 1 X " + b"(" * 10_000 + b"\r\nTAG OK done\r\n",
        {ExitStatus.UNAVAILABLE},
    ),
    ("UID FETCH", "* 1 FETCH (UID 1 RFC822.SIZE 3 BODY[] 42)\r\nTAG OK", {ExitStatus.UNAVAILABLE}),
    ("UID FETCH", "* 1 FETCH (UID 1 RFC822.SIZE 3 BODY[] (a))\r\nTAG OK", {ExitStatus.UNAVAILABLE}),
    ("UID FETCH", b"* 1 FETCH (UID 1 BODY[] {5}\r\nab", {ExitStatus.TRY_LATER}),
    ("UID FETCH", b"* 1 FETCH (UID 1 BODY[] {900000000}\r\nab", {ExitStatus.UNAVAILABLE}),
    (
        "UID FETCH",
        b"* 1 FETCH (FLAGS (\\Seen))\r\n" * 2_000_000,
        {ExitStatus.UNAVAILABLE, ExitStatus.TRY_LATER},
    ),
]


@pytest.mark.parametrize(("step", "deed", "statuses"), MISBEHAVIOUR)
def test_a_server_that_misbehaves_gets_a_sentence_in_bounded_time(
    certificates: Certificates,
    trust: ssl.SSLContext,
    step: str,
    deed: Any,
    statuses: set[ExitStatus],
) -> None:
    begun = time.monotonic()
    with mailboxes(certificates.right, deeds={step: deed}) as server:
        server.folders["INBOX"].add(LETTER)
        with pytest.raises(CordiallyError) as told, opened(server, trust) as line:
            line.mailboxes()
            line.examine("INBOX")
            list(line.headers(line.search("ALL"), ["SUBJECT"]))
    assert told.value.exit_code in statuses, told.value
    assert told.value.message.splitlines()[0].endswith((".", "?"))
    assert len(str(told.value)) < 400
    assert time.monotonic() - begun < 8


def test_a_server_that_cannot_serve_is_told_in_its_own_words(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with (
        mailboxes(certificates.right, deeds={"GREETING": "* BYE can't serve you now"}) as server,
        pytest.raises(failures.Deferred) as told,
        opened(server, trust),
    ):
        pass
    assert told.value.reply
    assert told.value.reply.text == "can't serve you now"


def test_a_farewell_is_not_waited_for(certificates: Certificates, trust: ssl.SSLContext) -> None:
    patience = HASTE._replace(command=20, farewell=0.2)
    with mailboxes(certificates.right, deeds={"LOGOUT": Act.STALL}) as server:
        with imap.connected(server.server, trust, patience=patience):
            begun = time.monotonic()
        assert time.monotonic() - begun < 5


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("answered", range(3))
def test_a_line_that_is_not_opened_is_closed(
    certificates: Certificates, trust: ssl.SSLContext, security: Any, answered: int
) -> None:
    # The library asks as well.
    answer = "* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done"
    deeds: dict[str, Any] = {"CAPABILITY": [*[answer] * answered, *["TAG NO not now"] * 4]}
    with mailboxes(certificates.right, security, deeds=deeds) as server:
        with pytest.raises(failures.Refused) as told, opened(server, trust):
            pass
        assert server.is_left()
        assert "not now" in str(told.value)


def test_only_messages_that_were_asked_for_come(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    fetched = (
        r"* 7 FETCH (FLAGS (\Deleted))",
        r"* 9 FETCH (UID 5 RFC822.SIZE 300 FLAGS (\Seen))",
        r"* 8 FETCH (UID 6 RFC822.SIZE 900 FLAGS ())",
        r"* 4 FETCH (FLAGS ())",
        "TAG OK done",
    )
    with (
        mailboxes(certificates.right, deeds={"UID FETCH": "\r\n".join(fetched)}) as server,
        opened(server, trust) as line,
    ):
        line.examine("INBOX")
        assert {uid: one.size for uid, one in line.sizes([4, 5]).items()} == {5: 300}


@pytest.mark.parametrize(
    ("step", "deed"),
    [
        ("LITERAL", Act.DROP),
        ("APPEND", Act.DROP),
        ("BEFORE STORING", Act.DROP),
        ("BEFORE STORING", Act.STALL),
        ("AFTER STORING", Act.DROP),
        ("AFTER STORING", Act.STALL),
        ("AFTER STORING", "* BYE maintenance"),
    ],
)
def test_a_lost_answer_to_an_append_is_told_as_such(
    certificates: Certificates, trust: ssl.SSLContext, step: str, deed: Any
) -> None:
    with (
        mailboxes(certificates.right, deeds={step: deed}) as server,
        pytest.raises(failures.AppendUnknown) as told,
        opened(server, trust) as line,
    ):
        line.append("Drafts", LETTER, imap.DRAFT_FLAGS)
    assert told.value.exit_code == ExitStatus.TRY_LATER


def test_after_a_refusal_the_line_goes_on(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    deeds = {"BEFORE STORING": "TAG NO [OVERQUOTA] your mailbox is full"}
    with mailboxes(certificates.right, deeds=deeds) as server, opened(server, trust) as line:
        with pytest.raises(failures.Refused, match="your mailbox is full"):
            line.append("Drafts", LETTER, imap.DRAFT_FLAGS)
        assert line.is_open
        assert line.mailboxes()


def test_a_header_of_a_megabyte_is_fetched_in_part(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with mailboxes(certificates.right) as server:
        server.folders["INBOX"].add(b"Subject: " + b"x" * 1_000_000 + b"\r\n\r\nHi.\r\n")
        server.folders["INBOX"].add(b"Subject: caf\xe9 \xff\r\n\r\nHi.\r\n")
        with opened(server, trust) as line:
            line.examine("INBOX")
            long, eight_bit = line.headers([1, 2, 3], ["SUBJECT"])
    assert len(long.header) == imap.HEADER_LIMIT
    assert b"caf\xe9" in eight_bit.header


def test_without_uidplus_a_message_is_marked_and_others_stay(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with mailboxes(certificates.right, capabilities="IMAP4rev1 AUTH=PLAIN") as server:
        server.folders["Drafts"].add(LETTER)
        with opened(server, trust) as line:
            line.select("Drafts")
            assert line.delete(1) is False
            assert line.sizes([1]) == {}
            assert line.append("Drafts", LETTER, ()) is None
        assert "EXPUNGE" not in " ".join(server.verbs)
        assert r"\Deleted" in server.drafts[0].flags


@pytest.mark.parametrize("delimiter", [".", "\\", "/"])
def test_localized_mailboxes_without_marks_are_found(
    certificates: Certificates, trust: ssl.SSLContext, delimiter: str
) -> None:
    with mailboxes(certificates.right, delimiter=delimiter) as server:
        drafts, sent = f"INBOX{delimiter}Entw&APw-rfe", f"INBOX{delimiter}&XfJT0ZAB-"
        server.folders = {
            name.replace("\\", "\\\\"): folder
            for name, folder in zip(
                ("INBOX", drafts, sent), list(server.folders.values()), strict=True
            )
        }
        for folder in server.folders.values():
            folder.marks = ""
        with opened(server, trust) as line:
            boxes = line.mailboxes()
            found = folders.find(boxes, folders.DRAFTS), folders.find(boxes, folders.SENT)
    assert [each and each.name for each in found] == [
        f"INBOX{delimiter}Entwürfe",
        f"INBOX{delimiter}已发送",
    ]


def box(name: str, marks: str = "", delimiter: str = "/") -> folders.Mailbox:
    return folders.Mailbox(name, frozenset(marks.split()), delimiter)


@pytest.mark.parametrize(
    ("boxes", "setting", "known", "name"),
    [
        ([box("Drafts"), box("Entwürfe", r"\drafts")], None, None, "Entwürfe"),
        ([box("Drafts"), box("Entwürfe", r"\drafts")], "drafts", None, "Drafts"),
        ([box("Drafts"), box("Draft")], None, "Draft", "Draft"),
        ([box("Draft")], None, "Drafts", "Draft"),
        ([box("Clients/Drafts"), box("INBOX/Brouillons")], None, None, "INBOX/Brouillons"),
        ([box("[Gmail]", r"\noselect"), box("[Gmail]/Черновики")], None, None, "[Gmail]/Черновики"),
        ([box("Drafts", r"\noselect"), box("INBOX")], None, None, None),
        ([box("Drafts")], "Elsewhere", None, None),
        ([box("Entwu\u0308rfe")], None, None, "Entwu\u0308rfe"),
    ],
)
def test_drafts_are_found_by_setting_mark_and_name(
    boxes: list[folders.Mailbox], setting: str | None, known: str | None, name: str | None
) -> None:
    found = folders.find(boxes, folders.DRAFTS, setting, known)
    assert (found.name if found else None) == name


def test_nothing_listens_there() -> None:
    context = ssl.create_default_context()
    with (
        pytest.raises(failures.Unreachable),
        imap.connected(Server(HOST, 1), context, patience=HASTE),
    ):
        pass


def test_only_an_open_mailbox_loads_the_library() -> None:
    code = (
        "import sys; from cordially.desk import copies, mailbox, shelves, sending;"
        "from cordially.cli import copying, send, drafts, notes, doctor;"
        "sys.exit('imapclient' in sys.modules or 'imaplib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
