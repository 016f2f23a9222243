"""`cordially setup`: by flags, by questions, and what is kept when the login fails."""

from __future__ import annotations

import os
import pty
import select
import sys
import termios
import time
from pathlib import Path

import keyring
import pytest

import vaults
from cordially.account import STARTTLS, TLS, Account, Security, Server
from cordially.store import settings
from mailbox_server import FakeServer
from running import Cordially
from servers.certificates import Certificates
from servers.honest import USERS, honest

PASSWORD = "s3cret-words"  # noqa: S105
WHO = ("--name", "Alex Kim", "--email", "alex@example.com")
HOST = ("--smtp-host", "smtp.example.com")
ENTRY = "alex@example.com@smtp.example.com"


@pytest.fixture(autouse=True)
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vaults.FILE, str(tmp_path / "vault.json"))
    monkeypatch.setattr("keyring.core._keyring_backend", vaults.Working())


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> FakeServer:
    return FakeServer(monkeypatch, PASSWORD)


def kept(home: Path) -> Account | None:
    return settings.read(home / "config.toml").account


def test_flags_alone_set_everything_up(
    cordially: Cordially, server: FakeServer, home: Path
) -> None:
    done = cordially("setup", *WHO, *HOST, "--phone", "+44 20", "--password-stdin", stdin=PASSWORD)
    assert done.status == 0, done.err
    assert "smtp.example.com accepts alex@example.com" in done.out
    assert f"user {ENTRY}" in done.out
    assert PASSWORD not in done.out + done.err + (home / "config.toml").read_text()
    assert server.logins == [("password", "alex@example.com", PASSWORD)]
    assert server.servers == [("smtp.example.com", 465, "tls")]
    assert keyring.get_password("cordially", ENTRY) == PASSWORD
    found = settings.read(home / "config.toml")
    assert found.me == ("Alex Kim", "alex@example.com")
    assert found.phone == "+44 20"
    assert found.account == Account(Server("smtp.example.com", 465), "alex@example.com")
    assert (home / "config.toml").stat().st_mode & 0o777 == 0o600
    # And a second run needs only what is to change.
    done = cordially("setup", "--port", "587", "--json")
    assert done.status == 0, done.err
    assert done.json["account"]["smtp"]["security"] == "starttls"
    assert (done.json["login"], done.json["password"]) == ("ok", "keyring")
    assert settings.read(home / "config.toml").phone == "+44 20"


def test_a_known_provider_needs_no_host(
    cordially: Cordially, server: FakeServer, home: Path
) -> None:
    done = cordially(
        "setup", "--name", "A", "--email", "alex@web.de", "--password-stdin", stdin=PASSWORD
    )
    assert done.status == 0, done.err
    assert kept(home) == Account(Server("smtp.web.de", 465), "alex")
    assert server.logins == [("password", "alex", PASSWORD)]


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ((), ["--name", "--email", "--smtp-host"]),
        (WHO, ["--smtp-host"]),
        ((*WHO, *HOST), ["--password-stdin"]),
        ((*WHO, *HOST, "--auth", "xoauth2"), ["--token-command"]),
    ],
)
def test_without_a_terminal_all_that_is_missing_is_named(
    cordially: Cordially, home: Path, given: tuple[str, ...], missing: list[str]
) -> None:
    for more in ((), ("--json",), ("--no-input",)):
        done = cordially("setup", *given, *more)
        assert done.status == 2
        assert done.out == ""
        for option in missing:
            assert option in done.err
    assert not home.exists()


def test_a_refused_login_keeps_the_settings_and_not_the_password(
    cordially: Cordially, server: FakeServer, home: Path
) -> None:
    done = cordially("setup", *WHO, *HOST, "--password-stdin", stdin="wrong")
    assert done.status == 77
    assert "The server said: 535" in done.err
    assert "The settings are saved" in done.err
    assert "the password was not kept" in done.err
    assert kept(home)
    assert keyring.get_password("cordially", ENTRY) is None
    server.reachable = False
    assert cordially("setup", "--password-stdin", stdin=PASSWORD).status == 69
    assert keyring.get_password("cordially", ENTRY) is None


def test_without_a_test_the_password_is_kept_untried(
    cordially: Cordially, server: FakeServer
) -> None:
    done = cordially("setup", *WHO, *HOST, "--no-test", "--password-stdin", stdin=PASSWORD)
    assert done.status == 0
    assert "was not tried" in done.out
    assert server.servers == []
    assert keyring.get_password("cordially", ENTRY) == PASSWORD


def test_without_a_keyring_nothing_is_kept(cordially: Cordially, server: FakeServer) -> None:
    words = ("setup", *WHO, *HOST, "--password-stdin")
    keyring.set_keyring(vaults.Locked())
    done = cordially(*words, stdin=PASSWORD)
    assert done.status == 77
    assert "The keyring is locked." in done.err
    assert "The settings are saved" in done.err
    assert cordially(*words, "--no-keyring", stdin=PASSWORD).status == 0
    assert cordially("setup", "--no-test", "--no-keyring").status == 0


def test_commands_are_split_as_a_shell_would(
    cordially: Cordially, server: FakeServer, home: Path
) -> None:
    command = f"{sys.executable} -c \"print('{PASSWORD}')\""
    assert cordially("setup", *WHO, *HOST, "--password-command", command).status == 0
    account = kept(home)
    assert account
    assert account.password_command == (sys.executable, "-c", f"print('{PASSWORD}')")
    done = cordially("setup", "--token-command", command, "--json")
    assert done.status == 0, done.err
    assert done.json["account"]["auth"] == "xoauth2"
    assert server.logins[-1] == ("xoauth2", "alex@example.com", PASSWORD)
    assert cordially("setup", "--token-command", "a 'b").status == 2


def test_outlook_without_a_token_goes_on_with_drafts(cordially: Cordially, home: Path) -> None:
    done = cordially("setup", "--name", "Alex", "--email", "alex@outlook.com")
    assert done.status == 0
    assert "drafts" in done.err
    assert kept(home) is None
    assert settings.read(home / "config.toml").me == ("Alex", "alex@outlook.com")


def test_sendmail_takes_the_place_of_a_server(cordially: Cordially, home: Path) -> None:
    assert cordially("setup", *WHO, "--sendmail", f"{sys.executable} -t").status == 0
    account = kept(home)
    assert account
    assert (account.smtp, account.sendmail) == (None, (sys.executable, "-t"))
    done = cordially("setup", *WHO, "--sendmail", "/no/such/msmtp")
    assert done.status == 78


@pytest.mark.parametrize(
    ("given", "status"),
    [
        (("--sendmail", "x", "--smtp-host", "h"), 2),
        (("--password-stdin", "--password-command", "x"), 2),
        (("--smtp-host", "a b"), 2),
        (("--port", "0"), 2),
        (("--security", "none"), 2),
        (("--ca-file", "/no/such/file"), 66),
        (("--email", "nobody"), 65),
        (("--password", "x"), 2),
    ],
)
def test_what_makes_no_sense_is_refused(
    cordially: Cordially, home: Path, given: tuple[str, ...], status: int
) -> None:
    done = cordially("setup", *WHO, *HOST, *given, "--password-stdin", stdin="x")
    assert done.status == status
    assert not home.exists()


def test_broken_settings_are_not_overwritten(cordially: Cordially, home: Path) -> None:
    home.mkdir()
    (home / "config.toml").write_text("[me")
    assert cordially("setup", *WHO, *HOST, "--no-test", "--no-keyring").status == 78
    assert (home / "config.toml").read_text() == "[me"


def test_the_questions_on_a_terminal(
    cordially: Cordially, server: FakeServer, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    passwords = iter(["wrong", PASSWORD])
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: next(passwords))
    answers = ["Alex Kim", "alex", "alex@gmail.com", "y", "y"]
    done = cordially("setup", stdin="\n".join(answers) + "\n")
    assert done.status == 0, done.err
    assert "alex" in done.err  # the address that was none
    assert "Gmail / Google Workspace: smtp.gmail.com, port 465, tls" in done.err
    assert "https://myaccount.google.com/apppasswords" in done.err
    assert "Try another password?" in done.err
    assert [login[2] for login in server.logins] == ["wrong", PASSWORD]
    assert keyring.get_password("cordially", "alex@gmail.com@smtp.gmail.com") == PASSWORD
    assert kept(home) == Account(Server("smtp.gmail.com", 465), "alex@gmail.com")


def test_outlook_on_a_terminal_asks_for_a_token_command(
    cordially: Cordially, server: FakeServer, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    who = ("setup", "--name", "Alex", "--email", "alex@outlook.com")
    done = cordially(*who, stdin="y\n\n")
    assert done.status == 0
    assert "only OAuth tokens" in done.err
    assert kept(home) is None
    command = f"{sys.executable} -c \"print('{PASSWORD}')\""
    done = cordially(*who, stdin=f"y\n{command}\n")
    assert done.status == 0, done.err
    assert server.logins == [("xoauth2", "alex@outlook.com", PASSWORD)]


def test_an_unknown_domain_on_a_terminal_may_stay_without_a_server(
    cordially: Cordially, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cordially.cli.main._is_terminal", lambda: True)
    assert cordially("setup", *WHO, stdin="\n").status == 0
    assert kept(home) is None


@pytest.mark.parametrize("security", [TLS, STARTTLS])
@pytest.mark.usefixtures("socket_enabled")
def test_a_real_server_is_set_up_tried_and_looked_at(
    cordially: Cordially, tmp_path: Path, home: Path, security: Security
) -> None:
    certificates = Certificates(tmp_path)
    right = USERS["alex@example.com"]
    with honest(certificates, security) as running:
        where = ("--smtp-host", running.server.host, "--port", str(running.server.port))
        words = ("setup", *WHO, *where, "--security", security, "--password-stdin")
        done = cordially(*words, stdin=right)
        assert done.status == 77, "the issuer is not known yet"
        assert "issuer" in done.err
        trusting = (*words, "--ca-file", str(certificates.ca_file))
        done = cordially(*trusting, stdin="wrong")
        assert done.status == 77
        assert "The server said: 535" in done.err
        done = cordially(*trusting, stdin=right)
        assert done.status == 0, done.err
        assert cordially("account", "test").status == 0
        home.chmod(0o700)
        done = cordially("doctor", "--json")
        found = {each["name"]: each for each in done.json["checks"]}
        assert done.status == 0, done.out
        assert "localhost" in found["certificate"]["detail"]
        assert found["name"]["detail"] == "127.0.0.1"
        assert right not in done.out
        account = kept(home)
        assert account
        assert account.ca_file == certificates.ca_file
        assert running.letters == []
    done = cordially("doctor", "--json")
    assert done.status == 69


def on_a_terminal(answers: list[tuple[str, str]], *arguments: str) -> tuple[int, str]:
    """Run the program on a terminal of its own, answering each question when it comes."""
    code = "from cordially.__main__ import main; main()"
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-c", code, *arguments])  # noqa: S606
    seen, waiting, deadline = "", list(answers), time.monotonic() + 20
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                seen += os.read(terminal, 4096).decode()
            except OSError:
                break
        # A question comes before its echo is off, and what is typed between is thrown away.
        hidden = bool(waiting) and "not shown" in waiting[0][0]
        echoes = termios.tcgetattr(terminal)[3] & termios.ECHO
        if hidden and echoes:
            continue
        if waiting and waiting[0][0] in seen.rpartition("\x00")[2]:
            os.write(terminal, f"{waiting.pop(0)[1]}\n".encode())
            seen += "\x00"
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), seen


def test_a_real_terminal_never_shows_the_password(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "vaults.Working")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    answers = [
        ("Your name", "Alex Kim"),
        ("Your e-mail address", "alex@example.com"),
        ("Your mail server for sending", "smtp.example.com"),
        ("Its port", "587"),
        ("[starttls]", ""),
        ("(not shown)", PASSWORD),
    ]
    status, seen = on_a_terminal(answers, "setup", "--no-test")
    assert status == 0, seen
    assert PASSWORD not in seen
    assert kept(home) == Account(Server("smtp.example.com", 587, "starttls"), "alex@example.com")
    assert vaults.Working().get_password("cordially", ENTRY) == PASSWORD
