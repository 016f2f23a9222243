"""`cordially account`: what it shows, tries, keeps and forgets; never the password."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest

import vaults
from mailbox_server import FakeServer
from running import Cordially

PASSWORD = "s3cret-words"  # noqa: S105
ENTRY = "alex@example.com@smtp.example.com"
SETTINGS = """\
[me]
name = "Alex Kim"
email = "alex@example.com"

[account]
smtp = { host = "smtp.example.com", port = 465, security = "tls" }
"""


@pytest.fixture(autouse=True)
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vaults.FILE, str(tmp_path / "vault.json"))
    monkeypatch.setattr("keyring.core._keyring_backend", vaults.Working())


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    return FakeServer(monkeypatch, PASSWORD)


@pytest.fixture
def settle(home: Path) -> Callable[[str], None]:
    def write(more: str = "", head: str = SETTINGS) -> None:
        home.mkdir(mode=0o700, exist_ok=True)
        (home / "config.toml").write_text(head + more)

    return write


def test_without_an_account_show_says_so_and_test_is_78(cordially: Cordially) -> None:
    done = cordially("account", "show")
    assert (done.status, done.out) == (0, "")
    assert "cordially setup" in done.err
    assert cordially("account", "show", "--json").json == {"account": None}
    for command in (("test",), ("set-password", "--password-stdin"), ("forget",)):
        done = cordially("account", *command, stdin="x\n")
        assert done.status == 78
        assert "cordially setup" in done.err


def test_show_tells_where_the_password_would_come_from(
    cordially: Cordially, settle: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def source() -> str:
        done = cordially("account", "show", "--json")
        assert done.status == 0, done.err
        assert PASSWORD not in done.out + done.err
        return str(done.json["account"]["password"]["source"])

    settle()
    assert source() == "none"
    keyring.set_password("cordially", ENTRY, PASSWORD)
    assert source() == "keyring"
    assert f"user {ENTRY}" in cordially("account", "show").out
    settle('password_command = ["pass", "show", "mail"]')
    assert source() == "password_command"
    monkeypatch.setenv("CORDIALLY_PASSWORD", PASSWORD)
    assert source() == "environment"
    settle('auth = "xoauth2"\ntoken_command = ["oama"]')
    assert source() == "token_command"
    settle('auth = "xoauth2"')
    assert source() == "none"
    monkeypatch.delenv("CORDIALLY_PASSWORD")
    settle()
    keyring.set_keyring(vaults.Locked())
    assert "The keyring is locked." in cordially("account", "show").out


def test_the_sources_are_asked_in_order(
    cordially: Cordially,
    settle: Callable[..., None],
    server: FakeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server.passwords = ("of the keyring", "of the command", "of the environment")
    keyring.set_password("cordially", ENTRY, "of the keyring")
    settle()
    assert cordially("account", "test").status == 0
    settle(f'password_command = [{sys.executable!r}, "-c", "print(\'of the command\')"]')
    assert cordially("account", "test").status == 0
    monkeypatch.setenv("CORDIALLY_PASSWORD", "of the environment")
    done = cordially("account", "test", "--json")
    assert done.json["login"]["ok"]
    assert [login[2] for login in server.logins] == list(server.passwords)
    assert server.logins[0][:2] == ("password", "alex@example.com")
    assert server.servers[0] == ("smtp.example.com", 465, "tls")


def test_a_token_command_logs_in(
    cordially: Cordially, settle: Callable[..., None], server: FakeServer
) -> None:
    settle(
        f'auth = "oauthbearer"\ntoken_command = [{sys.executable!r}, "-c", "print(\'{PASSWORD}\')"]'
    )
    assert cordially("account", "test").status == 0
    assert server.logins == [("oauthbearer", "alex@example.com", PASSWORD)]
    settle('auth = "xoauth2"')
    done = cordially("account", "test")
    assert done.status == 78
    assert "token_command" in done.err


def test_an_ended_grant_is_explained(cordially: Cordially, settle: Callable[..., None]) -> None:
    failing = "import sys; sys.exit('error: invalid_grant')"
    settle(f'auth = "xoauth2"\ntoken_command = [{sys.executable!r}, "-c", "{failing}"]')
    done = cordially("account", "test")
    assert done.status == 77
    assert "seven days" in done.err
    assert "error: invalid_grant" in done.err


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        (vaults.Working(), "There is no password for alex@example.com at smtp.example.com."),
        (vaults.Locked(), "The keyring is locked."),
        (vaults.Broken(), "does not work"),
    ],
)
def test_without_a_password_and_a_terminal_it_is_77_with_the_way_out(
    cordially: Cordially,
    settle: Callable[..., None],
    server: FakeServer,
    backend: vaults.Vault,
    words: str,
) -> None:
    settle()
    keyring.set_keyring(backend)
    done = cordially("account", "test", "--json")
    assert done.status == 77
    assert words in done.err
    assert "CORDIALLY_PASSWORD" in done.err
    assert server.logins == []


def test_on_a_terminal_the_password_is_asked_for_and_not_kept(
    cordially: Cordially,
    settle: Callable[..., None],
    server: FakeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settle()
    keyring.set_keyring(vaults.Locked())
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    questions = []

    def answer(question: str) -> str:
        questions.append(question)
        return PASSWORD

    monkeypatch.setattr("click.termui.hidden_prompt_func", answer)
    done = cordially("account", "test")
    assert done.status == 0
    assert "The keyring is locked." in done.err
    assert len(questions) == 1
    assert server.logins[0][2] == PASSWORD
    assert PASSWORD not in done.out + done.err


def test_a_refusal_says_what_it_means_above_the_servers_own_words(
    cordially: Cordially, settle: Callable[..., None], server: FakeServer
) -> None:
    settle(head=SETTINGS.replace("smtp.example.com", "smtp.gmail.com"))
    keyring.set_password("cordially", "alex@example.com@smtp.gmail.com", "my-google-password")
    done = cordially("account", "test")
    assert done.status == 77
    meaning, said = done.err.rstrip("\n").split("\n")
    assert "https://myaccount.google.com/apppasswords" in meaning
    assert said == "The server said: 535 5.7.8 Error: authentication failed."
    assert "my-google-password" not in done.err


def test_a_password_is_read_from_standard_input_kept_and_forgotten(
    cordially: Cordially, settle: Callable[..., None]
) -> None:
    settle()
    done = cordially("account", "set-password", "--password-stdin", stdin=f"{PASSWORD}\nmore\n")
    assert done.status == 0
    assert f"kept in the keyring (service cordially, user {ENTRY})" in done.out
    assert "vaults" not in done.out
    told = cordially("account", "set-password", "--password-stdin", "-v", stdin=PASSWORD)
    assert "kept in the keyring by vaults.Working (" in told.out
    assert PASSWORD not in done.out + done.err
    assert keyring.get_password("cordially", ENTRY) == PASSWORD
    assert cordially("account", "forget", "--json").json == {"forgotten": True}
    assert keyring.get_password("cordially", ENTRY) is None
    assert cordially("account", "forget", "--json").json == {"forgotten": False}


def test_an_app_password_is_kept_without_the_blanks_it_is_shown_with(
    cordially: Cordially, settle: Callable[..., None]
) -> None:
    settle(head=SETTINGS.replace("smtp.example.com", "smtp.gmail.com"))
    for typed, kept in (("abcd efgh\u00a0ijkl mnop", "abcdefghijklmnop"), ("my own words", None)):
        assert cordially("account", "set-password", "--password-stdin", stdin=typed).status == 0
        entry = ENTRY.replace("smtp.example.com", "smtp.gmail.com")
        assert keyring.get_password("cordially", entry) == (kept or typed)


@pytest.mark.parametrize("real", ["abcd efgh ijkl mnop", "abcdefghijklmnop"])
def test_a_password_in_groups_is_tried_as_given_and_then_without_its_blanks(
    cordially: Cordially,
    settle: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    real: str,
) -> None:
    server = FakeServer(monkeypatch, real)
    settle()
    typed = "abcd efgh ijkl mnop"
    assert cordially("account", "set-password", "--password-stdin", stdin=typed).status == 0
    done = cordially("account", "test")
    assert done.status == 0, done.err
    assert [login[2] for login in server.logins] == list(dict.fromkeys([typed, real]))
    assert cordially("account", "forget").status == 0
    done = cordially("setup", "--password-stdin", stdin=typed)
    assert done.status == 0, done.err
    assert keyring.get_password("cordially", ENTRY) == real


def test_a_refused_token_is_not_answered_with_app_passwords(
    cordially: Cordially, settle: Callable[..., None], server: FakeServer
) -> None:
    command = f'token_command = [{sys.executable!r}, "-c", "print(\'old\')"]'
    for host in ("smtp.example.com", "smtp.gmail.com", "smtp.office365.com"):
        head = SETTINGS.replace("smtp.example.com", host)
        for auth in ("xoauth2", "oauthbearer"):
            settle(f'auth = "{auth}"\n{command}\n', head)
            done = cordially("account", "test")
            assert done.status == 77
            assert "app password" not in done.err
            assert "password" not in done.err.partition("\n")[0]
            assert "the program that fetches it" in done.err
            assert "The server said: 535" in done.err


def test_what_cannot_be_kept_is_said(
    cordially: Cordially, settle: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    settle()
    assert cordially("account", "set-password").status == 2
    assert cordially("account", "set-password", "--password-stdin", stdin="\n").status == 2
    for backend in (vaults.Forgetful(), vaults.Locked(), vaults.Broken()):
        keyring.set_keyring(backend)
        done = cordially("account", "set-password", "--password-stdin", stdin=PASSWORD)
        assert done.status == 77
        assert PASSWORD not in done.out + done.err
    keyring.set_keyring(vaults.Working())
    monkeypatch.setenv("CORDIALLY_PASSWORD", "x")
    done = cordially("account", "set-password", "--password-stdin", stdin=PASSWORD)
    assert "comes before the keyring" in done.err
    settle('auth = "xoauth2"\ntoken_command = ["oama"]')
    assert cordially("account", "set-password", "--password-stdin", stdin=PASSWORD).status == 78


def test_sendmail_has_no_login(cordially: Cordially, settle: Callable[..., None]) -> None:
    settle(head='[me]\nname = "A"\nemail = "a@b.example"\n[account]\nsendmail = ["msmtp", "-t"]\n')
    shown = cordially("account", "show")
    assert "msmtp -t" in shown.out
    assert cordially("account", "test").status == 2
    assert cordially("account", "set-password", "--password-stdin", stdin="x").status == 78


@pytest.mark.usefixtures("unmeasured")
def test_nothing_of_this_is_loaded_for_help(process: Cordially) -> None:
    code = (
        "import sys; from cordially.cli.main import run; run(['--help']);"
        " print([name for name in ('keyring', 'tomlkit', 'smtplib', 'sqlite3', 'subprocess',"
        " 'cordially.post.providers', 'cordially.desk.login') if name in sys.modules],"
        " file=sys.stderr)"
    )
    import subprocess

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stderr == "[]\n"
