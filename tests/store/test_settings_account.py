"""[account] in the settings: read, refused, written without disturbing the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordially.account import Account, OAuth, Server
from cordially.errors import SettingsError
from cordially.model import Address
from cordially.store import settings

ME = Address("Alex Kim", "alex@example.com")
HEAD = '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\n\n[account]\n'


def written(home: Path, text: str) -> Path:
    home.mkdir(exist_ok=True)
    path = home / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def account(home: Path, text: str) -> Account:
    found = settings.read(written(home, HEAD + text)).account
    assert found is not None
    return found


def test_without_the_section_there_is_no_account(home: Path) -> None:
    assert settings.read(written(home, HEAD)).account is None
    assert settings.read(home / "none.toml").account is None


@pytest.mark.parametrize("section", ['account = " "\n', "account = {}\n"])
def test_a_section_with_nothing_in_it_is_none(home: Path, section: str) -> None:
    assert settings.read(written(home, section)).account is None


def test_every_key_is_read(home: Path) -> None:
    found = account(
        home,
        'smtp = { host = "smtp.example.com", port = 587, security = "starttls" }\n'
        'imap = { host = "imap.example.com", port = 993, security = "tls" }\n'
        'username = "alex"\nca_file = "ca.pem"\nauth = "xoauth2"\n'
        'password_command = ["pass", "show", "mail/alex"]\ntoken_command = ["oama", "access"]\n'
        'drafts_mailbox = "Entwürfe"\nsent_mailbox = "Gesendet"\n'
        'oauth = { provider = "Microsoft", client_id = " 6f0d-1 " }\n',
    )
    assert found == Account(
        smtp=Server("smtp.example.com", 587, "starttls"),
        username="alex",
        ca_file=home / "ca.pem",
        auth="xoauth2",
        password_command=("pass", "show", "mail/alex"),
        token_command=("oama", "access"),
        imap=Server("imap.example.com", 993, "tls"),
        drafts_mailbox="Entwürfe",
        sent_mailbox="Gesendet",
        oauth=OAuth("microsoft", "6f0d-1"),
    )
    assert found.sign_in is None
    assert found._replace(auth="oauth2").sign_in == found.oauth


def test_the_name_to_log_in_with_is_the_address_by_default(home: Path) -> None:
    assert account(home, 'smtp = { host = "h" }').username == "alex@example.com"
    alone = settings.read(written(home, '[account]\nsmtp = { host = "h" }')).account
    assert alone
    assert alone.username is None


@pytest.mark.parametrize(
    ("server", "port", "security"),
    [
        ('host = "h"', 465, "tls"),
        ('host = "h", port = 587', 587, "starttls"),
        ('host = "h", security = "starttls"', 587, "starttls"),
        ('host = "h", port = 2525', 2525, "tls"),
        ('host = "h", port = 587, security = "tls"', 587, "tls"),
    ],
)
def test_port_and_security_imply_each_other(
    home: Path, server: str, port: int, security: str
) -> None:
    assert account(home, f"smtp = {{ {server} }}").smtp == ("h", port, security)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("smpt = 1", "“smtp”"),
        ('smtp = "smtp.example.com"', "host ="),
        ('smtp = { hots = "h" }', "“host”"),
        ("smtp = { port = 465 }", "account.smtp.host is missing"),
        ('smtp = { host = "" }', "account.smtp.host is missing"),
        ('smtp = { host = "a b" }', "account.smtp.host cannot be"),
        ('smtp = { host = "h\\nx" }', "account.smtp.host cannot be"),
        ('smtp = { host = "h", port = "465" }', "1 to 65535"),
        ('smtp = { host = "h", port = 0 }', "1 to 65535"),
        ('smtp = { host = "h", port = 65536 }', "1 to 65535"),
        ('smtp = { host = "h", port = true }', "1 to 65535"),
        ('smtp = { host = "h", security = "none" }', "starttls"),
        ('imap = { host = "h", security = "ssl" }', "starttls"),
        ('imap = { hosts = "h" }', "“host”"),
        ('auth = "plain"', "oauthbearer"),
        ('password_command = "pass show mail"', "no shell"),
        ("password_command = []", "no shell"),
        ('password_command = ["a\\u0000b"]', "holds a NUL"),
        ('password_command = [""]', "no shell"),
        ('token_command = ["a", 1]', "no shell"),
        ('oauth = { provider = "google", client_id = "x" }', "app password"),
        ('oauth = { provider = "microsoft" }', "account.oauth.client_id is missing"),
        ('oauth = { client_id = "x" }', "account.oauth.provider is missing"),
        ('oauth = { provider = "microsoft", client_id = "a b" }', "account.oauth.client_id"),
        (
            'oauth = { provider = "microsoft", client_id = "x", token = "y" }',
            "key “token” in account.oauth",
        ),
        ('oauth = "microsoft"', "account.oauth"),
        ("ca_file = 1", "account.ca_file"),
        ('username = "a\\u0000b"', "username"),
        ('smtp = { host = "h" }\nsendmail = ["msmtp", "-t"]', "exclude each other"),
    ],
)
def test_a_wrong_account_is_78_and_says_what(home: Path, text: str, words: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings.read(written(home, HEAD + text))
    assert caught.value.exit_code == 78
    assert words in f"{caught.value.message} {caught.value.hint}"
    assert "config.toml" in caught.value.message


KEPT = """\
# my settings, mind them
[drafts]
format = "plain"   # text only

[account]  # work
imap = { host = "imap.example.com" }  # for later
# the old server
smtp = { port = 25, host = "old.example.com" } # slow
username = "alex"

[me]
email = "alex@example.com"  # mine
name = "Alex Kim"
links = [
  "https://alexkim.example",  # home
]
"""


def test_writing_keeps_what_the_person_wrote(home: Path) -> None:
    path = written(home, KEPT)
    new = Account(Server("new.example.com", 587, "starttls"), "alex@example.com")
    settings.write(path, Address("Alexandra Kim", "alex@example.com"), None, new)
    text = path.read_text(encoding="utf-8")
    for comment in ("# my settings, mind them", "# text only", "# work", "# for later", "# slow"):
        assert comment in text
    assert text.index("[drafts]") < text.index("[account]") < text.index("[me]")
    assert "# home" in text
    found = settings.read(path)
    assert found.account == new._replace(imap=Server("imap.example.com", 993))
    assert found.me == Address("Alexandra Kim", "alex@example.com")
    assert found.plain
    assert found.links == ("https://alexkim.example",)


def test_writing_the_same_changes_not_a_byte(home: Path) -> None:
    path = written(home, KEPT.replace("port = 25", 'port = 25, security = "starttls"'))
    before = path.read_bytes()
    found = settings.read(path)
    settings.write(path, ME, None, found.account)
    assert path.read_bytes() == before


def test_a_first_file_is_its_owners_alone(home: Path) -> None:
    path = home / "config.toml"
    whole = Account(sendmail=("msmtp", "-t"), username="x", ca_file=home / "ca.pem", auth="xoauth2")
    settings.write(path, ME, "+44 20", whole)
    assert path.stat().st_mode & 0o777 == 0o600
    assert home.stat().st_mode & 0o777 == 0o700
    found = settings.read(path)
    assert (found.me, found.phone, found.account) == (ME, "+44 20", whole)


def test_a_table_of_its_own_is_changed_in_place(home: Path) -> None:
    path = written(home, HEAD + '[account.smtp]\nhost = "h"  # here\nport = 465\n')
    settings.write(path, ME, None, Account(Server("k", 465), ME.addr_spec))
    assert 'host = "k"  # here\nport = 465\nsecurity = "tls"' in path.read_text()


def test_from_a_server_to_sendmail_and_back(home: Path) -> None:
    path = written(home, HEAD + 'smtp = { host = "h" }\n')
    settings.write(path, ME, None, Account(sendmail=("msmtp",), username=ME.addr_spec))
    assert "smtp =" not in path.read_text()
    settings.write(path, ME, None, Account(Server("h", 465), ME.addr_spec))
    assert "sendmail" not in path.read_text()
    assert settings.read(path).account == Account(Server("h", 465), ME.addr_spec)


def test_a_sign_in_is_written_changed_and_taken_out(home: Path) -> None:
    path = written(home, HEAD + 'smtp = { host = "h" }\n')
    signed = Account(Server("h", 465), ME.addr_spec, auth="oauth2", oauth=OAuth("microsoft", "a"))
    for account in (signed, signed._replace(oauth=OAuth("microsoft", "b"))):
        settings.write(path, ME, None, account)
        assert settings.read(path).account == account
        before = path.read_bytes()
        settings.write(path, ME, None, account)
        assert path.read_bytes() == before
    settings.write(path, ME, None, signed._replace(auth="password", oauth=None))
    assert "oauth" not in path.read_text()


def test_a_broken_file_is_not_touched(home: Path) -> None:
    path = written(home, "[me\n")
    with pytest.raises(SettingsError):
        settings.write(path, ME, None, None)
    assert path.read_text() == "[me\n"


def test_a_linked_file_stays_linked(home: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n")
    home.mkdir()
    (home / "config.toml").symlink_to(real)
    settings.write(home / "config.toml", ME, None, None)
    assert (home / "config.toml").is_symlink()
    assert "# mine" in real.read_text()
    assert 'name = "Alex Kim"' in real.read_text()


def test_a_windows_path_in_double_quotes_is_explained(home: Path) -> None:
    text = HEAD + 'ca_file = "C:\\Users\\alex\\ca.pem"\n'
    with pytest.raises(SettingsError, match="is not correct TOML") as found:
        settings.read(written(home, text))
    path = r"C:\Users\alex\ca.pem"
    assert found.value.hint == f"Write a path with backslashes in single quotes: '{path}'"
