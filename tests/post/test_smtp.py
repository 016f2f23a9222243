"""A letter goes out once, to whom it is for, over a line that proved itself, or one knows why."""

from __future__ import annotations

import logging
import socket
import ssl
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cordially.account import SECURITIES, STARTTLS, TLS, Security, Server
from cordially.errors import DataError, SettingsError
from cordially.post.smtp import (
    PATIENCE,
    Credentials,
    Deferred,
    Garbled,
    LineLost,
    LoginRefused,
    LoginUnsupported,
    OutcomeUnknown,
    Patience,
    Phase,
    PostError,
    Receipt,
    Refused,
    Reply,
    Unreachable,
    Unsupported,
    Untrusted,
    connected,
    trusted_context,
)
from cordially.post.wire import Line
from servers.certificates import HOST, IDNA_HOST, Certificates
from servers.honest import USERS, free_port, honest
from servers.scripted import EXTENSIONS, Act, Drip, Scripted, scripted

pytestmark = pytest.mark.allow_hosts([HOST])

# No two limits alike, so that one taken for another shows.
HASTE = Patience(connect=5, greeting=0.4, command=0.5, block=0.6, dot=0.7, farewell=0.3)
LETTER = b"From: alex@example.com\r\nTo: dana@acme.example\r\nSubject: Hi\r\n\r\nHello.\r\n"
LONG_LETTER = LETTER + b"0123456789abcdef\r\n" * 1_000_000
SECRET = USERS["alex@example.com"]
ALEX = Credentials("password", "alex@example.com", SECRET)
PLAIN = b64encode(f"\0alex@example.com\0{SECRET}".encode()).decode()
PIPELESS = tuple(each for each in EXTENSIONS if each != "PIPELINING")


class Dot:
    """Counts how often the final dot was announced."""

    count = 0

    def __call__(self) -> None:
        self.count += 1


def submit(
    server: Server,
    trust: ssl.SSLContext,
    data: bytes = LETTER,
    dot: Callable[[], None] | None = None,
) -> Receipt:
    with connected(server, trust, patience=HASTE) as connection:
        return connection.submit(
            "alex@example.com", "dana@acme.example", data, before_dot=dot or Dot()
        )


def log_in(server: Server, trust: ssl.SSLContext, credentials: Credentials = ALEX) -> None:
    with connected(server, trust, patience=HASTE) as connection:
        connection.login(credentials)


def verbs(server: Scripted) -> list[str]:
    return [command.split(" ")[0] for command in server.commands]


# The way of a letter


@pytest.mark.parametrize("security", [TLS, STARTTLS])
@pytest.mark.parametrize("user", USERS)
def test_a_letter_arrives_as_written(
    certificates: Certificates, trust: ssl.SSLContext, security: Security, user: str
) -> None:
    dot = Dot()
    data = LETTER + b".\r\n..\r\nFrom here on\r\n"
    with honest(certificates, security) as server:
        with connected(server.server, trust) as connection:
            connection.login(Credentials("password", user, USERS[user]))
            receipt = connection.submit("a@b.example", "c@d.example", data, before_dot=dot)
        (letter,) = server.letters
    assert letter.content == data
    assert (letter.mail_from, letter.rcpt_tos) == ("a@b.example", ["c@d.example"])
    assert dot.count == 1
    assert receipt.reply.code == 250
    assert receipt.provider_id == "<new@eur01.prod.outlook.com>"


@pytest.mark.parametrize("security", [TLS, STARTTLS])
def test_the_certificate_that_was_checked_can_be_seen(
    certificates: Certificates, trust: ssl.SSLContext, security: Security
) -> None:
    with honest(certificates, security) as server, connected(server.server, trust) as connection:
        found = connection.certificate
    assert HOST in found.names
    assert found.expires > datetime.now(UTC)


def test_any_lines_come_through_unchanged(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    lines = st.lists(st.text("..\t =aF", max_size=6).map(str.encode), max_size=8)

    with (
        honest(certificates, TLS) as server,
        connected(server.server, trust) as connection,
    ):

        @settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=60)
        @given(lines)
        @example([b".", b"..", b"", b"."])
        def check(lines: list[bytes]) -> None:
            data = LETTER + b"".join(line + b"\r\n" for line in lines)
            connection.submit("a@b.example", "c@d.example", data, before_dot=Dot())
            assert server.letters[-1].content == data

        check()


def test_a_line_takes_one_letter_after_the_other(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with scripted(certificates.right) as server:
        with connected(server.server, trust, patience=HASTE) as connection:
            for _ in range(3):
                connection.submit("a@b.example", "c@d.example", LETTER, before_dot=Dot())
        assert server.letters == [LETTER] * 3
        assert server.connections == 1


def test_commands_go_as_one_group_and_the_dot_alone(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    before: list[int] = []
    with scripted(certificates.right) as server:
        submit(server.server, trust, dot=lambda: before.append(len(server.chunks)))
    _, group, body, dot, _ = server.chunks
    assert group.count(b"\r\n") == 3
    assert body == LETTER
    assert dot == b".\r\n"
    assert before
    assert before[0] <= 3


def test_without_pipelining_commands_go_one_by_one(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with scripted(certificates.right, extensions=PIPELESS) as server:
        submit(server.server, trust)
    assert [chunk.split()[0] for chunk in server.chunks[:4]] == [b"EHLO", b"MAIL", b"RCPT", b"DATA"]


def test_the_machine_says_its_address_and_not_its_name(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with scripted(certificates.right, STARTTLS) as server:
        submit(server.server, trust)
    assert [each for each in server.commands if "EHLO" in each] == ["EHLO [127.0.0.1]"] * 2


def test_any_yes_to_the_dot_is_a_yes(certificates: Certificates, trust: ssl.SSLContext) -> None:
    with scripted(certificates.right, DOT="251-well\r\n251 thanks <a@b.example>") as server:
        receipt = submit(server.server, trust)
    assert str(receipt.reply) == "251 well thanks <a@b.example>"
    assert receipt.provider_id is None


@pytest.mark.parametrize("farewell", ["500 what?", Act.DROP, Act.STALL, b"\xff\xff\r\n"])
def test_a_bad_farewell_changes_nothing(
    certificates: Certificates, trust: ssl.SSLContext, farewell: Any
) -> None:
    with scripted(certificates.right, QUIT=farewell) as server:
        assert submit(server.server, trust).reply.code == 250


def test_the_words_of_a_server_are_made_printable(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with (
        scripted(certificates.right, DOT=b"550 no\x1b[31m \xe2\x80\xaered\xff\r\n") as server,
        pytest.raises(Refused) as caught,
    ):
        submit(server.server, trust)
    assert caught.value.reply
    assert caught.value.reply.text == "no�[31m �red�"
    assert str(caught.value).endswith("\nThe server said: 550 no�[31m �red�.")


# Extensions and addresses


def test_mail_says_size_and_only_what_the_letter_needs(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    eight_bit = LETTER + "ä\r\n".encode()
    named = LETTER.replace(b"dana", "dána".encode())
    with scripted(certificates.right) as server:
        with connected(server.server, trust, patience=HASTE) as connection:
            for data, recipient in (
                (LETTER, "dana@bücher.example"),
                (eight_bit, "dana@acme.example"),
                (named, "dána@acme.example"),
            ):
                connection.submit("alex@example.com", recipient, data, before_dot=Dot())
        mail = [command for command in server.commands if command.startswith("MAIL")]
        rcpt = [command for command in server.commands if command.startswith("RCPT")]
    assert mail == [
        f"MAIL FROM:<alex@example.com> SIZE={len(LETTER)}",
        f"MAIL FROM:<alex@example.com> SIZE={len(eight_bit)} BODY=8BITMIME",
        f"MAIL FROM:<alex@example.com> SIZE={len(named)} BODY=8BITMIME SMTPUTF8",
    ]
    assert rcpt == [
        "RCPT TO:<dana@xn--bcher-kva.example>",
        "RCPT TO:<dana@acme.example>",
        "RCPT TO:<dána@acme.example>",
    ]


@pytest.mark.parametrize(
    ("recipient", "data", "words"),
    [
        ("dána@acme.example", LETTER, "SMTPUTF8"),
        ("dana@acme.example", LETTER + "ä\r\n".encode(), "8BITMIME"),
        ("dana@acme.example", LETTER + b"x" * 100 + b"\r\n", "at most 100 octets"),
    ],
)
def test_what_the_server_cannot_take_is_not_begun(
    certificates: Certificates, trust: ssl.SSLContext, recipient: str, data: bytes, words: str
) -> None:
    with scripted(certificates.right, extensions=("PIPELINING", "SIZE 100")) as server:
        with connected(server.server, trust, patience=HASTE) as connection:
            with pytest.raises(Unsupported, match=words) as caught:
                connection.submit("alex@example.com", recipient, data, before_dot=Dot())
            assert connection.is_open
        assert verbs(server) == ["EHLO", "QUIT"]
    assert caught.value.exit_code == 69
    assert caught.value.connection_usable


@pytest.mark.parametrize("size", ["SIZE", "SIZE 0", "SIZE many"])
def test_a_size_without_a_limit_limits_nothing(
    certificates: Certificates, trust: ssl.SSLContext, size: str
) -> None:
    with scripted(certificates.right, extensions=(size,)) as server:
        submit(server.server, trust)
        assert server.letters == [LETTER]


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example\r\nRCPT TO:<c@d.example>",
        "a@b.example\n",
        "a\0@b.example",
        "a b@c.example",
        "a@b.example> SIZE=1",
        "<a@b.example>",
        "",
    ],
)
def test_addresses_cannot_carry_commands(
    certificates: Certificates, trust: ssl.SSLContext, address: str
) -> None:
    with scripted(certificates.right) as server:
        with connected(server.server, trust, patience=HASTE) as connection:
            for pair in ((address, "c@d.example"), ("c@d.example", address)):
                with pytest.raises(DataError):
                    connection.submit(*pair, LETTER, before_dot=Dot())
        assert verbs(server) == ["EHLO", "QUIT"]


@pytest.mark.parametrize("data", [b"a\nb\r\n", b"a\rb\r\n", b"a\r\n.\n", b"a", b"", b"a\r\r\n"])
def test_only_whole_lines_are_sent(
    certificates: Certificates, trust: ssl.SSLContext, data: bytes
) -> None:
    with scripted(certificates.right) as server, pytest.raises(ValueError, match="CRLF"):
        submit(server.server, trust, data)
    assert "MAIL" not in verbs(server)


# Trust


@pytest.mark.parametrize("security", [TLS, STARTTLS])
@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (Certificates.other_host, "it is for mail.other.example, imap.other.example"),
        (Certificates.expired, "expired"),
        (Certificates.not_yet_valid, "not valid yet"),
        (Certificates.unknown_issuer, "unknown issuer"),
        (Certificates.self_signed, "self-signed"),
    ],
)
def test_a_wrong_certificate_ends_it_before_any_secret(
    certificates: Certificates,
    trust: ssl.SSLContext,
    security: Security,
    wrong: Callable[[Certificates], ssl.SSLContext],
    words: str,
) -> None:
    with scripted(wrong(certificates), security) as server:
        with pytest.raises(Untrusted, match=words) as caught:
            log_in(server.server, trust)
        assert not [each for each in verbs(server) if each not in ("EHLO", "STARTTLS")]
    assert caught.value.exit_code == 77
    assert caught.value.hint


def test_the_names_in_a_certificate_of_an_unknown_issuer_are_not_told(
    certificates: Certificates,
) -> None:
    with (
        scripted(certificates.other_host()) as server,
        pytest.raises(Untrusted, match="unknown issuer") as caught,
    ):
        log_in(server.server, trusted_context())
    assert "other.example" not in str(caught.value)


@pytest.mark.parametrize("security", [TLS, STARTTLS])
def test_a_certificate_that_names_the_host_in_its_title_alone_is_refused(
    certificates: Certificates,
    trust: ssl.SSLContext,
    security: Security,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lookup = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda _, *rest, **more: lookup(HOST, *rest, **more))
    with scripted(certificates.named_by_title_alone("mail.example"), security) as server:
        with pytest.raises(Untrusted, match="does not name that host") as caught:
            log_in(server.server._replace(host="mail.example"), trust)
        assert not [each for each in verbs(server) if each not in ("EHLO", "STARTTLS")]
    assert "subjectAltName" in (caught.value.hint or "")


def test_the_system_is_trusted_beside_the_ca_file(certificates: Certificates) -> None:
    system = trusted_context().cert_store_stats()["x509_ca"]
    both = trusted_context(certificates.ca_file)
    assert both.cert_store_stats()["x509_ca"] == system + 1
    assert both.check_hostname
    assert both.verify_mode is ssl.CERT_REQUIRED
    assert both.minimum_version is ssl.TLSVersion.TLSv1_2


def test_a_ca_file_without_certificates_is_a_wrong_setting(tmp_path: Path) -> None:
    for path in (tmp_path / "none.pem", tmp_path / "empty.pem"):
        (tmp_path / "empty.pem").write_text("nothing\n")
        with pytest.raises(SettingsError, match=path.name):
            trusted_context(path)


def test_a_host_beyond_ascii_is_looked_up_and_proved_as_an_a_label(
    certificates: Certificates, trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    lookup = socket.getaddrinfo

    def here(host: str, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        return lookup(HOST, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", here)
    with scripted(certificates.right) as server:
        submit(server.server._replace(host="bücher.example"), trust)
        assert server.letters
    assert asked == [IDNA_HOST]


def test_no_offer_of_starttls_ends_it(certificates: Certificates, trust: ssl.SSLContext) -> None:
    with (
        scripted(certificates.right, STARTTLS, clear_extensions=("AUTH PLAIN",)) as server,
        pytest.raises(Untrusted, match="STARTTLS"),
    ):
        log_in(server.server, trust)
    assert verbs(server) == ["EHLO"]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ("502 not now", Untrusted),
        ("454 TLS not available", Deferred),
        (Act.DROP, LineLost),
        (Act.STALL, LineLost),
        (("220 go ahead", Act.DROP), PostError),
        (b"220 go ahead\r\n250 injected\r\n", Untrusted),
        (b"220 go ahead\r\n250 inj", Untrusted),
    ],
)
def test_a_failing_starttls_ends_it(
    certificates: Certificates, trust: ssl.SSLContext, reply: Any, kind: type[PostError]
) -> None:
    with scripted(certificates.right, STARTTLS, STARTTLS=reply) as server, pytest.raises(kind):
        log_in(server.server, trust)
    assert verbs(server) == ["EHLO", "STARTTLS"]


def test_what_was_offered_in_the_clear_is_forgotten(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with (
        scripted(
            certificates.right,
            STARTTLS,
            clear_extensions=("STARTTLS", "AUTH PLAIN", "PIPELINING"),
            extensions=("SIZE",),
        ) as server,
        pytest.raises(LoginUnsupported, match="none at all"),
    ):
        log_in(server.server, trust)
    assert verbs(server) == ["EHLO", "STARTTLS", "EHLO", "QUIT"]


def test_a_server_that_does_not_speak_tls_is_not_trusted(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with (
        scripted(certificates.right, STARTTLS) as server,
        pytest.raises(Untrusted, match="wrong version number") as caught,
    ):
        log_in(server.server._replace(security=TLS), trust)
    assert "587" in str(caught.value.hint)


# Nobody there


def test_a_closed_port_is_unreachable(trust: ssl.SSLContext) -> None:
    port = free_port()
    with pytest.raises(Unreachable, match=f"port {port}: nothing listens") as caught:
        submit(Server(HOST, port, TLS), trust)
    assert caught.value.exit_code == 69
    assert caught.value.phase is Phase.CONNECT


@pytest.mark.parametrize("host", ["a" * 70 + ".example", "-ü-.example", "a\0b", ".x"])
def test_a_name_that_cannot_be_is_unreachable(trust: ssl.SSLContext, host: str) -> None:
    with pytest.raises(Unreachable):
        submit(Server(host, 465, TLS), trust)


def test_an_unknown_name_is_unreachable(
    trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Unreachable, match=r"mail\.example cannot be reached .*not known"):
        submit(Server("mail.example", 465, TLS), trust)


# Logging in


def test_plain_goes_at_once_and_login_step_by_step(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with scripted(certificates.right) as server:
        log_in(server.server, trust)
    assert server.commands[1] == f"AUTH PLAIN {PLAIN}"
    with scripted(
        certificates.right,
        extensions=("AUTH=LOGIN",),
        AUTH="334 VXNlcm5hbWU6",
        ANSWER=["334 UGFzc3dvcmQ6", "235 ok"],
    ) as server:
        log_in(server.server, trust)
    assert server.commands[1] == "AUTH LOGIN"
    assert [b64decode(each).decode() for each in server.commands[2:4]] == [
        "alex@example.com",
        SECRET,
    ]


def test_a_long_answer_waits_to_be_asked_for(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    token = "t" * 2_000
    with scripted(
        certificates.right, extensions=("AUTH XOAUTH2",), AUTH="334 ", ANSWER="235 ok"
    ) as server:
        log_in(server.server, trust, Credentials("xoauth2", "alex@example.com", token))
    assert server.commands[1] == "AUTH XOAUTH2"
    assert b64decode(server.commands[2]) == (
        f"user=alex@example.com\x01auth=Bearer {token}\x01\x01".encode()
    )


@pytest.mark.parametrize(
    ("mechanism", "said", "last"),
    [
        ("xoauth2", b"user=a,b=c@example.com\x01auth=Bearer tok-1234\x01\x01", ""),
        (
            "oauthbearer",
            b"n,a=a=2Cb=3Dc@example.com,\x01host=127.0.0.1\x01port=%d\x01"
            b"auth=Bearer tok-1234\x01\x01",
            "AQ==",
        ),
    ],
)
def test_a_refused_token_is_owned_up_to(
    certificates: Certificates, trust: ssl.SSLContext, mechanism: Any, said: bytes, last: str
) -> None:
    challenge = b64encode(b'{"status":"400"}').decode()
    with (
        scripted(
            certificates.right,
            extensions=("AUTH XOAUTH2 OAUTHBEARER",),
            AUTH=f"334 {challenge}",
            ANSWER="535 5.7.8 no such token",
        ) as server,
        pytest.raises(LoginRefused, match=r"535 5\.7\.8 no such token"),
    ):
        log_in(server.server, trust, Credentials(mechanism, "a,b=c@example.com", "tok-1234"))
    _, auth, answer, _ = server.commands
    expected = said.replace(b"%d", str(server.server.port).encode())
    assert b64decode(auth.split()[2]) == expected
    assert answer == last


@pytest.mark.parametrize(
    ("offer", "mechanism"),
    [
        ("AUTH PLAIN OAUTHBEARER XOAUTH2", "XOAUTH2"),
        ("AUTH PLAIN OAUTHBEARER", "OAUTHBEARER"),
    ],
)
def test_a_sign_ins_token_goes_by_what_is_offered(
    certificates: Certificates, trust: ssl.SSLContext, offer: str, mechanism: str
) -> None:
    token = Credentials("oauth2", "alex@example.com", "tok-1234")
    with scripted(certificates.right, extensions=(offer,)) as server:
        log_in(server.server, trust, token)
    assert server.commands[1].startswith(f"AUTH {mechanism} ")
    with (
        scripted(certificates.right, extensions=("AUTH PLAIN",)) as server,
        pytest.raises(LoginUnsupported, match="by oauth2; it offers PLAIN"),
    ):
        log_in(server.server, trust, token)
    assert not any("AUTH" in each for each in server.commands)


def test_a_wrong_password_is_tried_once(certificates: Certificates, trust: ssl.SSLContext) -> None:
    with (
        scripted(certificates.right, AUTH="535 5.7.8 bad credentials") as server,
        connected(server.server, trust, patience=HASTE) as connection,
    ):
        with pytest.raises(LoginRefused) as caught:
            connection.login(ALEX)
        with pytest.raises(RuntimeError):
            connection.login(ALEX)
    assert verbs(server) == ["EHLO", "AUTH", "QUIT"]
    assert caught.value.exit_code == 77
    assert not isinstance(caught.value, Refused)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [("454 later", Deferred), ("421 bye", Deferred), (Act.DROP, LineLost), ("354 eh", Garbled)],
)
def test_other_answers_to_a_login(
    certificates: Certificates, trust: ssl.SSLContext, reply: Any, kind: type[PostError]
) -> None:
    with scripted(certificates.right, AUTH=reply) as server, pytest.raises(kind) as caught:
        log_in(server.server, trust)
    assert caught.value.phase is Phase.AUTH


def test_a_challenge_nobody_expects_is_cancelled(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    with (
        scripted(certificates.right, AUTH="334 eHh4", ANSWER="501 cancelled") as server,
        pytest.raises(LoginRefused),
    ):
        log_in(server.server, trust)
    assert server.commands[2] == "*"


@pytest.mark.parametrize(
    ("offer", "mechanism"), [("CRAM-MD5", "password"), ("PLAIN LOGIN", "xoauth2")]
)
def test_a_login_that_is_not_offered_is_not_tried(
    certificates: Certificates, trust: ssl.SSLContext, offer: str, mechanism: Any
) -> None:
    with (
        scripted(certificates.right, extensions=(f"AUTH {offer}",)) as server,
        pytest.raises(LoginUnsupported, match=f"it offers {offer.replace(' ', ', ')}"),
    ):
        log_in(server.server, trust, ALEX._replace(mechanism=mechanism))
    assert "AUTH" not in verbs(server)


@pytest.mark.parametrize("secret", ["", "a\0b", "a\x01b", "token\n", "caf\udce9"])
def test_a_secret_that_cannot_be_sent_is_a_wrong_setting(
    certificates: Certificates, trust: ssl.SSLContext, secret: str
) -> None:
    with scripted(certificates.right) as server, pytest.raises(SettingsError) as caught:
        log_in(server.server, trust, ALEX._replace(secret=secret))
    assert "AUTH" not in verbs(server)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    "reply",
    [
        f"535 no: {SECRET}",
        f"500 what is AUTH PLAIN {PLAIN}?",
        f"454 {PLAIN[:-4]}",
        f"535-{PLAIN}\r\n535 {SECRET}",
        f"{PLAIN}",
        ("334 eHh4"),
    ],
)
def test_no_error_and_no_log_holds_the_secret(
    certificates: Certificates,
    trust: ssl.SSLContext,
    caplog: pytest.LogCaptureFixture,
    reply: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        scripted(certificates.right, AUTH=reply, ANSWER=f"501 {PLAIN}") as server,
        pytest.raises(PostError) as caught,
    ):
        log_in(server.server, trust)
    error: BaseException | None = caught.value
    said = caplog.text + repr(ALEX) + str(ALEX)
    while error:
        said += f"{error!r} {error} {error.args} {vars(error)}"
        error = error.__cause__ or error.__context__
    assert SECRET not in said
    assert PLAIN[:-4] not in said


# Refusals


@pytest.mark.parametrize("extensions", [EXTENSIONS, PIPELESS], ids=["together", "one by one"])
@pytest.mark.parametrize("step", ["MAIL", "RCPT", "DATA", "DOT"])
@pytest.mark.parametrize(("code", "kind", "status"), [(550, Refused, 69), (451, Deferred, 75)])
def test_a_refused_letter_makes_way_for_the_next(
    certificates: Certificates,
    trust: ssl.SSLContext,
    extensions: tuple[str, ...],
    step: str,
    code: int,
    kind: type[PostError],
    status: int,
) -> None:
    first_no: Any = [f"{code} 5.1.1 no", "354 go" if step == "DATA" else "250 ok"]
    after: Any = {"DATA": ["503 no", "354 go"]} if step in ("MAIL", "RCPT") else {}
    dot = Dot()
    deeds: dict[str, Any] = after | {step: first_no}
    if extensions == PIPELESS and step in ("MAIL", "RCPT"):
        del deeds["DATA"]
    with scripted(certificates.right, extensions=extensions, deeds=deeds) as server:
        with connected(server.server, trust, patience=HASTE) as connection:
            with pytest.raises(kind) as caught:
                connection.submit("a@b.example", "c@d.example", LETTER, before_dot=dot)
            assert dot.count == (step == "DOT")
            assert connection.is_open
            connection.submit("a@b.example", "c@d.example", LETTER, before_dot=dot)
        assert server.letters[-1] == LETTER
        assert len(server.letters) == 1 + (step == "DOT")
        assert "RSET" in verbs(server)
    error = caught.value
    assert error.phase == step.lower()
    assert error.exit_code == status
    assert error.reply == (code, ("5.1.1 no",))
    assert error.connection_usable


@pytest.mark.parametrize(
    ("step", "reply", "blamed"),
    [
        ("RCPT", "553 5.7.1 <a@b.example>: Sender address rejected: not owned by user", "sender"),
        ("RCPT", "553 5.1.8 <a@b.example>... Domain of address does not exist", "sender"),
        ("RCPT", "550 Sender verify failed", "sender"),
        ("DOT", "554 5.7.60 Client does not have permissions to send as this sender", "sender"),
        ("RCPT", "553 5.1.3 The recipient address is not a valid address", "recipient"),
        ("RCPT", "550 5.1.1 <c@d.example>: User unknown", "recipient"),
    ],
)
def test_the_address_that_a_refusal_is_about_is_the_one_blamed(
    certificates: Certificates, trust: ssl.SSLContext, step: str, reply: str, blamed: str
) -> None:
    with (
        scripted(certificates.right, deeds={step: reply}) as server,
        pytest.raises(Refused) as caught,
    ):
        submit(server.server, trust)
    said, words = caught.value.message.split("\n")
    assert said == f"{HOST} refused the {blamed}'s address."
    assert words == f"The server said: {reply}."
    hint = caught.value.hint or ""
    assert ("the address that belongs to this account" in hint) == (blamed == "sender")


@pytest.mark.parametrize("step", ["MAIL", "RCPT"])
def test_a_go_ahead_after_a_refusal_gets_no_dot(
    certificates: Certificates, trust: ssl.SSLContext, step: str
) -> None:
    dot = Dot()
    with scripted(certificates.right, deeds={step: "550 no"}) as server:
        with connected(server.server, trust, patience=HASTE) as connection:
            with pytest.raises(Refused) as caught:
                connection.submit("a@b.example", "c@d.example", LETTER, before_dot=dot)
            assert not connection.is_open
            with pytest.raises(LineLost, match="closed already"):
                connection.submit("a@b.example", "c@d.example", LETTER, before_dot=dot)
        assert server.gone.wait(5)
        assert server.letters == []
        assert b".\r\n" not in server.chunks
    assert caught.value.phase == step.lower()
    assert not caught.value.connection_usable
    assert dot.count == 0


@pytest.mark.parametrize("step", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA", "DOT"])
@pytest.mark.parametrize(("code", "kind"), [(421, Deferred), (554, Refused)])
def test_a_closing_server_ends_the_line(
    certificates: Certificates,
    trust: ssl.SSLContext,
    step: str,
    code: int,
    kind: type[PostError],
) -> None:
    with (
        scripted(certificates.right, deeds={step: (f"{code} closing", Act.DROP)}) as server,
        pytest.raises(kind) as caught,
    ):
        submit(server.server, trust)
    assert caught.value.phase == step.lower()
    assert not caught.value.connection_usable


def test_a_reset_that_fails_ends_the_line_and_keeps_the_answer(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    for reply in ("500 no", Act.DROP, Act.STALL):
        with (
            scripted(certificates.right, extensions=(), RCPT="550 no", RSET=reply) as server,
            connected(server.server, trust, patience=HASTE) as connection,
        ):
            with pytest.raises(Refused) as caught:
                connection.submit("a@b.example", "c@d.example", LETTER, before_dot=Dot())
            assert not connection.is_open
        assert caught.value.phase is Phase.RCPT


# How long to wait for what


class Waits(list[tuple[str, float]]):
    """What was waited for on any line, and how many seconds at most."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        dial, secure, send, reply = Line.dial, Line.secure, Line.send, Line.reply

        def dialled(host: str, port: int, limit: float) -> Line:
            self.append(("connect", limit))
            return dial(host, port, limit)

        def secured(line: Line, context: ssl.SSLContext, host: str, limit: float) -> None:
            self.append(("TLS", limit))
            secure(line, context, host, limit)

        def sent(line: Line, data: bytes, limit: float) -> None:
            self.append((data.split()[0].decode(), limit))
            send(line, data, limit)

        def heard(line: Line, limit: float) -> Reply:
            self.append(("reply", limit))
            return reply(line, limit)

        monkeypatch.setattr(Line, "dial", dialled)
        monkeypatch.setattr(Line, "secure", secured)
        monkeypatch.setattr(Line, "send", sent)
        monkeypatch.setattr(Line, "reply", heard)


@pytest.mark.parametrize("security", SECURITIES)
def test_each_wait_has_its_own_limit(
    certificates: Certificates,
    trust: ssl.SSLContext,
    security: Security,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    patience = Patience(connect=11, greeting=12, command=13, block=14, dot=15, farewell=16)
    waits = Waits(monkeypatch)

    def said(verb: str) -> list[tuple[str, float]]:
        return [(verb, 14), ("reply", 13)]

    with (
        scripted(certificates.right, security, extensions=PIPELESS) as server,
        connected(server.server, trust, patience=patience) as connection,
    ):
        connection.login(ALEX)
        connection.submit("a@b.example", "c@d.example", LETTER, before_dot=Dot())
    greeted = [("reply", 12.0)]
    introduced = said("EHLO")
    encrypted = (
        [("TLS", 11.0), *greeted]
        if security is TLS
        else [*greeted, *introduced, *said("STARTTLS"), ("TLS", 11)]
    )
    assert waits == [
        ("connect", 11),
        *encrypted,
        *introduced,
        *(
            wait
            for verb in ("AUTH", "MAIL", "RCPT", "DATA")
            for wait in ((verb, 14), ("reply", 13))
        ),
        *(("From:", 14), (".", 14), ("reply", 15)),
        *(("QUIT", 16), ("reply", 16)),
    ]


def test_where_nobody_says_how_long_the_answer_to_the_dot_has_ten_minutes(
    certificates: Certificates, trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = Waits(monkeypatch)
    with (
        scripted(certificates.right) as server,
        connected(server.server, trust) as connection,
    ):
        connection.submit("a@b.example", "c@d.example", LETTER, before_dot=Dot())
    after_dot = waits[waits.index((".", PATIENCE.block)) + 1 :]
    assert after_dot[0] == ("reply", PATIENCE.dot)
    assert PATIENCE.dot >= 600  # RFC 5321 section 4.5.3.2.6
    assert max(limit for _, limit in after_dot[1:]) <= 10  # of a farewell nothing depends
    assert max(PATIENCE) == PATIENCE.dot


# Lines that break


@pytest.mark.parametrize("deed", [Act.DROP, Act.STALL, Drip(b"250 " + b"x" * 99)])
@pytest.mark.parametrize("step", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA", "DOT"])
def test_a_line_that_breaks_or_drips_is_given_up_in_time(
    certificates: Certificates, trust: ssl.SSLContext, step: str, deed: Any
) -> None:
    dot = Dot()
    kind = {"GREETING": Unreachable, "DOT": OutcomeUnknown}.get(step, LineLost)
    limit = {"GREETING": HASTE.greeting, "DOT": HASTE.dot}.get(step, HASTE.command)
    with scripted(certificates.right, extensions=PIPELESS, deeds={step: deed}) as server:
        start = time.monotonic()
        with pytest.raises(kind) as caught:
            submit(server.server, trust, dot=dot)
        took = time.monotonic() - start
    assert took < 2
    assert took >= limit or deed is Act.DROP
    assert caught.value.phase == step.lower()
    assert caught.value.exit_code == {"GREETING": 69, "DOT": 76}.get(step, 75)
    assert dot.count == (step == "DOT")


@pytest.mark.parametrize(
    "garbage",
    [
        b"hello\r\n",
        b"\xff\xfe\x00\r\n",
        b"999 what\r\n",
        b"250-one\r\n251 two\r\n",
        b"25\r\n",
        b"2500 ok\r\n",
        b"250 " + b"x" * 3_000,
        b"250-more\r\n" * 10_000,
        b"399 half\r\n",
    ],
)
@pytest.mark.parametrize("step", ["GREETING", "MAIL", "DOT"])
def test_garbage_is_no_answer(
    certificates: Certificates, trust: ssl.SSLContext, step: str, garbage: bytes
) -> None:
    with (
        scripted(certificates.right, extensions=PIPELESS, deeds={step: garbage}) as server,
        pytest.raises(OutcomeUnknown if step == "DOT" else Garbled) as caught,
    ):
        submit(server.server, trust)
    assert caught.value.phase == step.lower()
    assert caught.value.exit_code == (76 if step == "DOT" else 69)


@pytest.mark.parametrize("deed", [Act.DROP, Act.STALL])
def test_a_line_that_breaks_in_the_body_leaves_no_letter(
    certificates: Certificates, trust: ssl.SSLContext, deed: Any
) -> None:
    dot = Dot()
    with (
        scripted(certificates.right, extensions=("PIPELINING",), DATA=("354 go", deed)) as server,
        pytest.raises(LineLost) as caught,
    ):
        submit(server.server, trust, LONG_LETTER, dot)
    assert caught.value.phase is Phase.DATA
    assert (dot.count, server.letters) == (0, [])


def test_a_server_that_speaks_during_the_body_gets_no_dot(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    dot = Dot()
    with scripted(certificates.right, DATA=b"354 go\r\n552 too long\r\n") as server:
        with pytest.raises(Refused, match="552 too long"):
            submit(server.server, trust, dot=dot)
        assert server.gone.wait(5)
    assert (dot.count, server.letters) == (0, [])


def test_a_dot_that_may_not_go_closes_the_line(
    certificates: Certificates, trust: ssl.SSLContext
) -> None:
    def full() -> None:
        raise OSError("The disk is full.")

    with scripted(certificates.right) as server:
        with pytest.raises(OSError, match="disk is full"):
            submit(server.server, trust, dot=full)
        assert server.gone.wait(5)
    assert server.letters == []
    assert server.unfinished == [LETTER]
    assert "QUIT" not in verbs(server)


def test_an_interrupt_after_the_dot_surfaces_at_once(
    certificates: Certificates, trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    dot = Dot()

    def interrupted(*_: Any) -> Any:
        if dot.count:
            raise KeyboardInterrupt
        return hear(*_)

    hear = Line.reply
    monkeypatch.setattr(Line, "reply", interrupted)
    with scripted(certificates.right) as server, pytest.raises(KeyboardInterrupt):
        submit(server.server, trust, dot=dot)
    assert dot.count == 1
    assert "QUIT" not in verbs(server)
