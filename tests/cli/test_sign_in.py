"""Signing in: what is shown, kept, renewed, told and forgotten; never a token."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import pytest

import vaults
from cordially.account import TLS, OAuth
from cordially.desk import signing_in
from cordially.post import issuers
from cordially.post.wire import Reply
from cordially.store import settings
from mailbox_server import FakeServer
from running import Cordially, Outcome
from servers.authorizing import CLIENT_ID, PAGE, Authorizing, Raw
from servers.certificates import HOST, Certificates
from servers.honest import free_port
from servers.scripted import Scripted, scripted

pytestmark = pytest.mark.enable_socket

ENTRY = "alex@example.com@microsoft"
WHO = ("--name", "Alex Kim", "--email", "alex@example.com")
ME = '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n\n[account]\n'
SIGN_IN = f'auth = "oauth2"\noauth = {{ provider = "microsoft", client_id = "{CLIENT_ID}" }}\n'

Settle = Callable[..., None]


@pytest.fixture(autouse=True)
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vaults.FILE, str(tmp_path / "vault.json"))
    monkeypatch.setattr("keyring.core._keyring_backend", vaults.Working())


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Keep what was waited for, and do not wait."""
    slept: list[float] = []
    monkeypatch.setitem(signing_in.finish.__kwdefaults__, "sleep", slept.append)  # type: ignore[arg-type]
    return slept


@pytest.fixture
def settle(home: Path, certificates: Certificates) -> Settle:
    def write(smtp: str = '{ host = "smtp.example.com" }', how: str = SIGN_IN) -> None:
        home.mkdir(mode=0o700, exist_ok=True)
        ca_file = f'ca_file = "{certificates.ca_file}"\n'
        (home / "config.toml").write_text(f"{ME}smtp = {smtp}\n{ca_file}{how}")

    return write


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, microsoft: Authorizing) -> FakeServer:
    """Return a mail server that lets in whoever has a token of Microsoft's."""
    found = FakeServer(monkeypatch)
    found.passwords = microsoft.access  # type: ignore[assignment] # it grows
    return found


def kept() -> dict[str, str]:
    return vaults.Working()._read()


def told_no_secret(microsoft: Authorizing, *outcomes: Outcome) -> None:
    for outcome in outcomes:
        for secret in (*microsoft.secrets, "SECRET-WORDS"):
            assert secret not in outcome.out + outcome.err
            assert secret[:40] not in outcome.out + outcome.err


def test_signing_in_shows_a_page_and_a_code_and_keeps_what_renews_it(
    cordially: Cordially,
    settle: Settle,
    microsoft: Authorizing,
    server: FakeServer,
    no_waiting: list[float],
    home: Path,
) -> None:
    settle()
    before = cordially("account", "show")
    assert "not signed in at Microsoft yet" in before.out
    microsoft.polls = ["authorization_pending", "slow_down"]
    done = cordially("account", "sign-in")
    assert done.status == 0, done.err
    assert "Microsoft as alex@example.com" in done.err
    assert f"\n  {PAGE}\n" in done.err
    assert "\n  YZMYLD4K\n" in done.err
    assert "15 minutes" in done.err
    assert no_waiting == [5, 5, 10]
    assert "You are signed in at Microsoft as alex@example.com." in done.out
    assert f"user {ENTRY}" in done.out
    assert keyring.get_password("cordially", f"{ENTRY} a1") == microsoft.refresh[0][:1200]
    assert max(map(len, kept().values())) < 1_280
    assert not set(microsoft.access) & set(kept().values())
    shown = cordially("account", "show", "--json")
    assert shown.json["account"]["password"]["source"] == "sign_in"
    assert shown.json["account"]["oauth"] == {"provider": "microsoft", "client_id": CLIENT_ID}
    tried = cordially("account", "test")
    assert tried.status == 0, tried.err
    assert server.logins == [("oauth2", "alex@example.com", list(microsoft.access)[-1])]
    told_no_secret(microsoft, before, done, shown, tried, cordially("account", "show"))
    files = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert not any(secret.encode() in files for secret in microsoft.secrets)
    assert [path.name for path in home.iterdir()] == ["config.toml"]


def test_json_says_it_in_one_document_and_the_page_beside_it(
    cordially: Cordially, settle: Settle, microsoft: Authorizing
) -> None:
    settle()
    done = cordially("account", "sign-in", "--json")
    assert done.json == {
        "sign_in": {
            "provider": "microsoft",
            "username": "alex@example.com",
            "backend": "vaults.Working",
            "user": ENTRY,
        }
    }
    assert "YZMYLD4K" in done.err
    told_no_secret(microsoft, done)


def test_nobody_is_waited_for_when_nobody_is_to_be_asked(
    cordially: Cordially, settle: Settle, microsoft: Authorizing
) -> None:
    settle()
    done = cordially("account", "sign-in", "--no-input")
    assert done.status == 2
    assert "--no-input" in done.err
    assert microsoft.requests == []


def test_every_run_renews_once_and_keeps_the_newest(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, server: FakeServer
) -> None:
    settle()
    microsoft.single_use = True
    assert cordially("account", "sign-in").status == 0
    for times in (1, 2, 3):
        assert cordially("account", "test").status == 0
        assert microsoft.refreshed == times
        whole = "".join(kept()[f"cordially {ENTRY} {'ab'[times % 2]}{n}"] for n in (1, 2))
        assert [whole] == microsoft.refresh
        assert len(kept()) == 3


def test_a_token_that_has_ended_is_renewed_once_and_tried_once_more(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, server: FakeServer
) -> None:
    settle()
    cordially("account", "sign-in")

    class EndingSoon(dict[str, str]):
        def __contains__(self, token: object) -> bool:
            return len(server.logins) > 1 and token in microsoft.access

    server.passwords = EndingSoon()  # type: ignore[assignment]
    done = cordially("account", "test")
    assert done.status == 0, done.err
    assert microsoft.refreshed == 2
    assert len({login[2] for login in server.logins}) == 2
    server.passwords = ()
    done = cordially("account", "test")
    assert done.status == 77
    assert "Check that you signed in as alex@example.com" in done.err
    assert "The server said: 535" in done.err
    assert len(server.logins) == 4
    assert microsoft.refreshed == 4
    told_no_secret(microsoft, done)


@pytest.mark.parametrize(
    ("code", "said", "words"),
    [
        (535, "5.7.139 SmtpClientAuthentication is disabled for the Mailbox", "administrator"),
        (550, "5.7.60 Send as denied", "Check that you signed in"),
    ],
)
def test_a_refusal_that_is_not_about_the_token_is_not_tried_again(
    cordially: Cordially,
    settle: Settle,
    microsoft: Authorizing,
    server: FakeServer,
    code: int,
    said: str,
    words: str,
) -> None:
    settle()
    cordially("account", "sign-in")
    server.refusal = Reply(code, (said,))
    server.passwords = ()
    done = cordially("account", "test")
    assert done.status == 77
    assert words in done.err
    assert (len(server.logins), microsoft.refreshed) == (1, 1)


@pytest.mark.parametrize(
    ("number", "words"), [(50173, "a new password"), (700082, "not used for a long time")]
)
def test_a_sign_in_that_was_taken_back_is_explained_and_begun_anew(
    cordially: Cordially,
    settle: Settle,
    microsoft: Authorizing,
    server: FakeServer,
    number: int,
    words: str,
) -> None:
    settle()
    cordially("account", "sign-in")
    microsoft.revoke(number)
    done = cordially("account", "test")
    assert done.status == 77
    assert words in done.err
    assert f"AADSTS{number}" in done.err
    assert "“cordially account sign-in” signs you in again." in done.err
    assert server.logins == []
    told_no_secret(microsoft, done)
    assert cordially("account", "sign-in").status == 0
    assert cordially("account", "test").status == 0


@pytest.mark.parametrize(
    ("polls", "words"),
    [
        (["authorization_pending", "authorization_declined"], "was declined"),
        (["expired_token"], "has ended before you were signed in"),
    ],
)
def test_a_sign_in_that_comes_to_nothing_leaves_nothing(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, polls: list[str], words: str
) -> None:
    settle()
    microsoft.polls = polls
    done = cordially("account", "sign-in")
    assert done.status == 77
    assert words in done.err
    assert kept() == {}
    tried = cordially("account", "test")
    assert tried.status == 77
    assert "You are not signed in at Microsoft as alex@example.com." in tried.err
    assert "cordially account sign-in" in tried.err
    told_no_secret(microsoft, done, tried)


@pytest.mark.parametrize(
    ("raw", "status", "words"),
    [
        (Raw(200, b"<html>Welcome to the hotel</html>"), 69, "answer that makes no sense"),
        (
            Raw(302, b"", (("Location", "https://elsewhere.example/"),)),
            69,
            "answer that makes no sense",
        ),
        (Raw(200, b"x" * 5_000_000), 69, "answer that makes no sense"),
        (Raw(503, b"<html>busy</html>"), 75, "cannot answer for now"),
    ],
)
def test_an_answer_that_is_none_is_a_sentence(
    cordially: Cordially,
    settle: Settle,
    microsoft: Authorizing,
    raw: Raw,
    status: int,
    words: str,
) -> None:
    settle()
    microsoft.deeds["devicecode"] = [raw]
    done = cordially("account", "sign-in")
    assert done.status == status
    assert words in done.err
    assert "Welcome" not in done.err
    assert kept() == {}


def test_no_network_is_told(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle()
    cordially("account", "sign-in")
    nowhere = f"https://{HOST}:{free_port()}/x"
    away = microsoft.issuer._replace(device=nowhere, token=nowhere)
    monkeypatch.setitem(issuers.ISSUERS, "microsoft", away)
    for command in ("sign-in", "test"):
        done = cordially("account", command)
        assert done.status == 69
        assert "nothing listens there" in done.err


def test_a_server_that_is_not_microsofts_is_told_nothing(
    cordially: Cordially, home: Path, microsoft: Authorizing
) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text(f'{ME}smtp = {{ host = "smtp.example.com" }}\n{SIGN_IN}')
    done = cordially("account", "sign-in")
    assert done.status == 77
    assert "The certificate of 127.0.0.1 is not valid" in done.err
    assert microsoft.requests == []


@pytest.mark.parametrize("backend", [vaults.Locked, vaults.Broken, vaults.PlaintextKeyring])
def test_without_a_keyring_nobody_is_sent_to_a_page(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, backend: type[vaults.Vault]
) -> None:
    settle()
    keyring.set_keyring(backend())
    for command in ("sign-in", "test", "forget"):
        done = cordially("account", command)
        assert done.status == 77
        assert "YZMYLD4K" not in done.err
    assert "token_command" in cordially("account", "sign-in").err
    assert microsoft.requests == []


def test_without_a_home_to_write_to_nobody_is_sent_to_a_page(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, home: Path
) -> None:
    settle()
    (home / "sign-in.lock").mkdir()
    done = cordially("account", "sign-in")
    assert done.status == 74
    assert microsoft.requests == []


def test_forgetting_removes_every_piece(
    cordially: Cordially, settle: Settle, microsoft: Authorizing
) -> None:
    settle()
    cordially("account", "sign-in")
    keyring.set_password("cordially", "alex@example.com@smtp.example.com", "old")
    done = cordially("account", "forget")
    assert done.status == 0
    assert "no longer has the sign-in" in done.out
    assert kept() == {}
    assert cordially("account", "forget", "--json").json == {"forgotten": False}
    cordially("account", "sign-in")
    settle(how=SIGN_IN.replace('"oauth2"', '"password"'))
    assert cordially("account", "forget", "--json").json == {"forgotten": True}
    assert kept() == {}


def test_a_sign_in_that_the_settings_no_longer_name_is_forgotten_too(
    cordially: Cordially, settle: Settle, microsoft: Authorizing
) -> None:
    settle()
    assert cordially("account", "sign-in").status == 0
    changed = cordially("setup", "--token-command", "oama access", "--no-test")
    assert changed.status == 0, changed.err
    done = cordially("account", "forget")
    assert f"no longer has the sign-in of {ENTRY}." in done.out
    assert kept() == {}


def test_a_sign_in_beside_a_program_that_sends_is_forgotten(
    cordially: Cordially, home: Path, certificates: Certificates, microsoft: Authorizing
) -> None:
    home.mkdir(mode=0o700)
    sends = f'sendmail = ["msmtp"]\nca_file = "{certificates.ca_file}"\n'
    (home / "config.toml").write_text(f"{ME}{sends}{SIGN_IN}")
    assert cordially("account", "sign-in").status == 0
    assert cordially("account", "forget", "--json").json == {"forgotten": True}
    assert kept() == {}
    assert "no password and no sign-in of alex@" in cordially("account", "forget").err


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ('auth = "oauth2"', "neither “oauth” nor a “token_command”"),
        ('auth = "oauth2"\noauth = { provider = "google", client_id = "x" }', "microsoft"),
        ('auth = "oauth2"\noauth = { provider = "microsoft" }', "client_id is missing"),
        ('auth = "oauth2"\noauth = { client_id = "x" }', "provider is missing"),
        ('oauth = { provider = "microsoft", client_id = "a b" }', "client_id cannot be"),
        ('oauth = { provider = "microsoft", client_id = "x", tenant = "y" }', "tenant"),
    ],
)
def test_settings_that_name_no_sign_in_are_78(
    cordially: Cordially, settle: Settle, how: str, words: str
) -> None:
    settle(how=how)
    for command in ("test", "sign-in"):
        done = cordially("account", command)
        assert done.status == 78
    assert words in cordially("account", "test").err


def test_another_provider_than_can_be_signed_in_to_has_other_ways(
    cordially: Cordially, settle: Settle
) -> None:
    settle(how='auth = "oauth2"\noauth = { provider = "google", client_id = "x" }')
    done = cordially("account", "sign-in")
    assert "provider cannot be “google”" in done.err
    assert "app password or a “token_command”" in done.err


def test_an_account_of_mailboxes_alone_is_signed_in_to_as_well(
    cordially: Cordially, home: Path, certificates: Certificates, microsoft: Authorizing
) -> None:
    home.mkdir(mode=0o700)
    trusting = f'ca_file = "{certificates.ca_file}"\n'
    only = 'imap = { host = "imap.example.com" }\n'
    (home / "config.toml").write_text(f"{ME}{only}{trusting}{SIGN_IN}")
    done = cordially("account", "sign-in")
    assert done.status == 0
    assert "Try it: cordially doctor" in done.err
    assert cordially("account", "forget", "--json").json == {"forgotten": True}
    assert kept() == {}


def test_an_account_with_a_password_is_none_to_sign_in_to(
    cordially: Cordially, settle: Settle
) -> None:
    for how in ("", 'auth = "xoauth2"\ntoken_command = ["oama"]'):
        settle(how=how)
        done = cordially("account", "sign-in")
        assert done.status == 78
        assert "cordially setup --client-id" in done.err
    settle()
    done = cordially("account", "set-password", "--password-stdin", stdin="x")
    assert done.status == 78
    assert "account sign-in" in done.err


def test_oauth2_may_have_a_token_command_too(
    cordially: Cordially, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = FakeServer(monkeypatch, "t0ken")
    settle(how=f'auth = "oauth2"\ntoken_command = [{sys.executable!r}, "-c", "print(\'t0ken\')"]')
    assert cordially("account", "test").status == 0
    assert server.logins == [("oauth2", "alex@example.com", "t0ken")]


def test_doctor_says_whether_one_is_signed_in(
    cordially: Cordially, settle: Settle, microsoft: Authorizing
) -> None:
    def checks() -> dict[str, Any]:
        done = cordially("doctor", "--offline", "--json")
        told_no_secret(microsoft, done)
        return {each["name"]: each for each in done.json["checks"]}

    settle()
    assert not checks()["sign-in"]["ok"]
    assert "account sign-in" in checks()["sign-in"]["detail"]
    assert cordially("doctor", "--offline").status == 77
    cordially("account", "sign-in")
    assert checks()["sign-in"]["ok"]
    assert "signed in at Microsoft" in checks()["sign-in"]["detail"]
    asked = len(microsoft.requests)
    keyring.set_keyring(vaults.Locked())
    found = checks()
    assert not found["keyring"]["ok"]
    assert not found["sign-in"]["ok"]
    assert "CORDIALLY_PASSWORD" not in str(found)
    assert "token_command" in found["sign-in"]["hint"]
    assert len(microsoft.requests) == asked


# With a real submission server.


def letters(cordially: Cordially, count: int) -> None:
    people = [f"Dana {chr(65 + n)}eyes <d{n}@acme.example>" for n in range(count)]
    about = ("--company", "Acme", "--role", "Engineer", "--when", "yesterday", "--topic", "Kafka")
    done = cordially("thank-you", *about, *(word for p in people for word in ("--with", p)))
    assert done.status == 0, done.err


def submission(certificates: Certificates, **deeds: Any) -> Any:
    offers = ("SIZE 1000000", "8BITMIME", "AUTH PLAIN XOAUTH2 OAUTHBEARER")
    return scripted(certificates.right, TLS, extensions=offers, AUTH="334 ", **deeds)


def at(running: Scripted) -> str:
    host, port, security = running.server
    return f'{{ host = "{host}", port = {port}, security = "{security}" }}'


CHALLENGE = "334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIn0="  # {"status":"401",…}


@pytest.mark.parametrize(
    "refusal",
    [
        ["535 5.7.3 Authentication unsuccessful"],
        [CHALLENGE, "535 5.7.8 Error: authentication failed"],
    ],
)
def test_many_letters_leave_with_one_token_and_an_ended_one_is_renewed_once(
    cordially: Cordially,
    settle: Settle,
    microsoft: Authorizing,
    certificates: Certificates,
    refusal: list[str],
) -> None:
    with submission(certificates, ANSWER=[*refusal, "235 welcome"]) as running:
        settle(at(running))
        cordially("account", "sign-in")
        letters(cordially, 3)
        done = cordially("send", "1", "2", "3", "--yes", "--anyway")
        assert done.status == 0, done.err
        assert len(running.letters) == 3
        assert running.commands.count("AUTH XOAUTH2") == 2
        assert microsoft.refreshed == 2
        told_no_secret(microsoft, done)


def test_a_token_that_is_always_refused_is_tried_twice_and_the_draft_waits(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, certificates: Certificates
) -> None:
    with submission(certificates, ANSWER="535 5.7.3 Authentication unsuccessful") as running:
        settle(at(running))
        cordially("account", "sign-in")
        letters(cordially, 2)
        done = cordially("send", "1", "2", "--yes", "--anyway")
        assert done.status == 77
        assert running.commands.count("AUTH XOAUTH2") == 2
        assert microsoft.refreshed == 2
        assert running.letters == []
        drafts = cordially("drafts", "--json").json["drafts"]
        assert [each["status"] for each in drafts] == ["draft", "draft"]


def test_a_sign_in_that_ends_before_a_letter_leaves_it_a_draft(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, certificates: Certificates
) -> None:
    with submission(certificates) as running:
        settle(at(running))
        cordially("account", "sign-in")
        letters(cordially, 1)
        microsoft.revoke()
        done = cordially("send", "1", "--yes", "--anyway")
        assert done.status == 77
        assert "signs you in again" in done.err
        assert running.commands == []
        assert cordially("drafts", "--json").json["drafts"][0]["status"] == "draft"


# As processes of their own.


@pytest.fixture
def started(
    microsoft: Authorizing, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., subprocess.Popen[str]]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "vaults.Working")

    def start(*arguments: str, before: str = "") -> subprocess.Popen[str]:
        code = f"{before}\n{microsoft.as_process}"
        return subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return start


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_while_waiting_leaves_nothing_behind(
    started: Callable[..., subprocess.Popen[str]],
    settle: Settle,
    microsoft: Authorizing,
    home: Path,
) -> None:
    settle()
    with started("account", "sign-in") as process:
        assert process.stderr
        assert any("Ctrl-C stops" in line for line in process.stderr)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert out == ""
    assert "Traceback" not in err
    assert kept() == {}
    assert [path.name for path in home.iterdir()] == ["config.toml"]


def test_commands_at_once_do_not_use_up_each_others_sign_in(
    started: Callable[..., subprocess.Popen[str]],
    settle: Settle,
    microsoft: Authorizing,
    certificates: Certificates,
    cordially: Cordially,
) -> None:
    microsoft.single_use = True
    with submission(certificates) as running:
        settle(at(running))
        assert cordially("account", "sign-in").status == 0
        processes = [started("account", "test") for _ in range(4)]
        for process in processes:
            _, err = process.communicate(timeout=50)
            assert process.returncode == 0, err
    assert microsoft.refreshed == 4
    assert len(kept()) == 3


@pytest.mark.usefixtures("unmeasured")
def test_what_signs_in_is_loaded_for_that_alone(
    started: Callable[..., subprocess.Popen[str]],
    settle: Settle,
    cordially: Cordially,
) -> None:
    settle()
    assert cordially("account", "sign-in").status == 0
    show = (
        "import atexit, sys\n"
        "names = ('oauthlib', 'cordially.post.oauth', 'cordially.post.https')\n"
        "atexit.register(lambda: print('LOADED', [n for n in names if n in sys.modules]))"
    )
    for command in (
        ("account", "show"),
        ("account", "forget"),
        ("due",),
        ("list",),
        ("doctor", "--offline"),
        ("--help",),
    ):
        out, err = started(*command, before=show).communicate(timeout=50)
        assert out.rstrip().endswith("LOADED []"), (command, out, err)
    out, _ = started("account", "sign-in", before=show).communicate(timeout=50)
    assert "LOADED ['oauthlib', " in out


# By setup.


def test_setup_writes_a_sign_in_and_says_what_is_next(
    cordially: Cordially, home: Path, microsoft: Authorizing
) -> None:
    outlook = ("--name", "Alex", "--email", "alex@outlook.com", "--client-id", CLIENT_ID)
    done = cordially("setup", *outlook)
    assert done.status == 0, done.err
    assert "You are not signed in yet: “cordially account sign-in” does that." in done.out
    account = settings.read(home / "config.toml").account
    assert account
    assert account.auth == "oauth2"
    assert account.oauth == OAuth("microsoft", CLIENT_ID)
    assert account.smtp
    assert account.smtp.host == "smtp-mail.outlook.com"
    assert microsoft.requests == []
    again = cordially("setup", "--phone", "1", "--json")
    assert again.status == 0, again.err
    assert (again.json["login"], again.json["password"]) == ("not tested", "none")
    assert again.json["account"]["oauth"]["client_id"] == CLIENT_ID
    changed = cordially("setup", "--token-command", "oama access", "--no-test", "--json")
    assert changed.json["account"]["auth"] == "xoauth2"
    assert changed.json["account"]["oauth"] is None
    assert "oauth =" not in (home / "config.toml").read_text()


def test_setup_takes_a_sign_in_to_no_other_provider(
    cordially: Cordially, settle: Settle, microsoft: Authorizing, server: FakeServer, home: Path
) -> None:
    settle()
    assert cordially("account", "sign-in").status == 0
    before = (home / "config.toml").read_bytes()
    done = cordially("setup", "--smtp-host", "smtp.gmail.com")
    assert done.status == 2
    assert "--auth password" in done.err
    assert server.logins == []
    assert (home / "config.toml").read_bytes() == before
    elsewhere = ("--smtp-host", "smtp.gmail.com", "--auth", "password", "--no-test", "--no-keyring")
    assert cordially("setup", *elsewhere).status == 0


def test_setup_on_a_terminal_signs_in_and_tries_it(
    cordially: Cordially,
    home: Path,
    microsoft: Authorizing,
    server: FakeServer,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    words = ("setup", "--name", "Alex", "--email", "alex@outlook.com")
    trusting = ("--ca-file", str(certificates.ca_file))
    done = cordially(*words, *trusting, stdin=f"y\n{CLIENT_ID.upper()}\n")
    assert done.status == 78, "the server knows the id in small letters"
    assert "The settings are saved" in done.err
    done = cordially("setup", "--client-id", CLIENT_ID, stdin="y\n")
    assert done.status == 0, done.err
    assert "cordially help mail-account" not in done.err
    assert "YZMYLD4K" in done.err
    assert "smtp-mail.outlook.com accepts alex@outlook.com" in done.out
    assert "You are signed in at Microsoft as alex@outlook.com." in done.out
    assert server.logins[-1][:2] == ("oauth2", "alex@outlook.com")
    told_no_secret(microsoft, done)
    again = cordially("setup", stdin="y\n")
    assert again.status == 0, again.err
    assert "YZMYLD4K" not in again.err
    assert len(microsoft.device_codes) == 1


def test_an_id_that_was_copied_in_part_is_told_as_such(
    cordially: Cordially,
    microsoft: Authorizing,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    words = ("setup", "--name", "Alex", "--email", "alex@outlook.com")
    trusting = ("--ca-file", str(certificates.ca_file))
    done = cordially(*words, *trusting, stdin=f"y\n{CLIENT_ID[:-1]}\n")
    assert done.status == 78
    assert "knows no program with the “client_id”" in done.err


def test_setup_for_an_organisation_offers_a_sign_in_and_takes_a_password(
    cordially: Cordially, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    FakeServer(monkeypatch, "words")
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: "words")
    where = ("--smtp-host", "smtp.office365.com:587")
    done = cordially("setup", *WHO, *where, stdin="\n")
    assert done.status == 0, done.err
    assert "cordially help mail-account" in done.err
    account = settings.read(home / "config.toml").account
    assert account
    assert account.auth == "password"


@pytest.mark.parametrize("address", ["alex@yahoo.com", "alex@aol.com"])
@pytest.mark.parametrize("terminal", [True, False])
def test_setup_says_drafts_only_where_no_program_is_let_in(
    cordially: Cordially,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    terminal: bool,
) -> None:
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: terminal)
    done = cordially("setup", "--name", "Alex", "--email", address)
    assert done.status == 0, done.err
    assert "Your letters stay drafts" in done.err
    found = settings.read(home / "config.toml")
    assert found.account is None
    assert found.me


def test_who_has_a_way_into_yahoo_may_use_it(
    cordially: Cordially, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeServer(monkeypatch, "words")
    words = ("setup", "--name", "Alex", "--email", "alex@yahoo.com")
    assert cordially(*words, "--password-stdin", stdin="words").status == 0
    assert settings.read(home / "config.toml").account


@pytest.mark.parametrize(
    "given",
    [
        ("--client-id", CLIENT_ID, "--token-command", "oama"),
        ("--client-id", CLIENT_ID, "--auth", "xoauth2"),
        ("--client-id", CLIENT_ID, "--password-stdin"),
        ("--client-id", CLIENT_ID, "--no-keyring"),
        ("--client-id", CLIENT_ID, "--smtp-host", "smtp.gmail.com"),
        ("--auth", "oauth2", "--smtp-host", "smtp.example.com"),
    ],
)
def test_a_sign_in_that_makes_no_sense_is_refused(
    cordially: Cordially, home: Path, given: tuple[str, ...]
) -> None:
    done = cordially("setup", *WHO, "--smtp-host", "smtp.example.com", *given, stdin="x")
    assert done.status == 2, done.err
    assert not home.exists()


def test_a_sign_in_may_be_for_the_mailboxes_beside_a_program_that_sends(
    cordially: Cordially,
    home: Path,
    microsoft: Authorizing,
    certificates: Certificates,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done = cordially("setup", *WHO, "--sendmail", f"{sys.executable} -t", "--client-id", CLIENT_ID)
    assert done.status == 0, done.err
    account = settings.read(home / "config.toml").account
    assert account
    assert account.sendmail
    assert account.sign_in == OAuth("microsoft", CLIENT_ID)
    assert "You are not signed in yet: “cordially account sign-in” does that." in done.out
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    for _ in range(2):
        done = cordially("setup", "--ca-file", str(certificates.ca_file))
        assert done.status == 0, done.err
        assert "not signed in" not in done.out
        assert len(microsoft.device_codes) == 1


@pytest.mark.parametrize("given", ["my id", "", " ", "caf\u00e9"])
def test_an_id_that_is_none_is_refused(cordially: Cordially, home: Path, given: str) -> None:
    where = ("--smtp-host", "smtp.example.com", "--client-id", given)
    assert cordially("setup", *WHO, *where).status == 65
    assert not home.exists()
