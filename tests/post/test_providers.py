"""What large providers need, and what their refusals mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordially.post import providers


def test_the_table_is_whole() -> None:
    found = providers._all()
    assert len(found) == 24
    assert sum(len(each.domains) for each in found) == 482
    assert len(frozenset[str]().union(*(each.domains for each in found))) == 482
    for each in found:
        assert each.servers
        assert each.auth
        for host, port, security in each.servers:
            assert host
            assert (port == 465) == (security == "tls")
    assert (Path(providers.__file__).parent / "providers.json").exists()


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("a@gmail.com", "google"),
        ("a@GMail.com", "google"),
        ("a@hotmail.co.uk", "microsoft-consumer"),
        ("a@web.de", "webde"),
        ("a@mail.gmail.com", None),
        ("a@xgmail.com", None),
        ("a@example.com", None),
        ("", None),
    ],
)
def test_a_provider_is_found_by_the_exact_domain(address: str, name: str | None) -> None:
    found = providers.for_address(address)
    assert (found and found.id) == name


def test_a_provider_is_found_by_its_server() -> None:
    found = providers.for_host("SMTP.gmail.com.")
    assert found
    assert found.id == "google"
    assert providers.for_host("127.0.0.1") is None
    assert providers.for_host("smtp.example.com") is None


def test_some_log_in_with_the_local_part_and_some_with_tokens_only() -> None:
    web, outlook = providers.for_address("a@web.de"), providers.for_address("a@outlook.com")
    assert web
    assert outlook
    assert web.username("alex@web.de") == "alex"
    assert not web.wants_token
    assert outlook.username("alex@outlook.com") == "alex@outlook.com"
    assert outlook.wants_token


GOOGLE = (
    "5.7.8 Username and Password not accepted. For more information, go to"
    " 5.7.8 https://support.google.com/mail/?p=BadCredentials x - gsmtp"
)


@pytest.mark.parametrize(
    ("address", "code", "text", "words"),
    [
        ("a@gmail.com", 534, "5.7.9 Application-specific password required", "2-step"),
        ("a@gmail.com", 535, GOOGLE, "https://myaccount.google.com/apppasswords"),
        ("", 535, GOOGLE, "https://myaccount.google.com/apppasswords"),
        ("", 534, "5.7.14 Please log in via your web browser: WebLoginRequired", "on the web"),
        (
            "a@outlook.com",
            535,
            "5.7.139 Authentication unsuccessful, basic authentication is disabled.",
            "token_command",
        ),
        (
            "a@corp.example",
            535,
            "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the"
            " Tenant. Visit https://aka.ms/smtp_auth_disabled",
            "administrator",
        ),
        ("", 535, "5.7.3 Authentication unsuccessful", "Either the name or password"),
        (
            "",
            550,
            "5.7.30 Basic authentication is not supported for Client Submission.",
            "switched passwords off",
        ),
        ("a@yahoo.com", 535, "5.7.0 (#AUTH005) Too many bad auth attempts.", "app password"),
        ("a@aol.com", 535, "5.7.0 (#AUTH002) no", "app password"),
        ("a@icloud.com", 535, "5.7.8 Error: authentication failed", "app-specific password"),
        ("a@gmx.de", 535, "Authentication credentials invalid", "POP3/IMAP must"),
        ("a@web.de", 535, "Authentication credentials invalid", "switched on"),
        ("a@163.com", 535, "Error: authentication failed", "authorization code"),
        ("a@qq.com", 535, "Login Fail. Please enter your authorization code", "authorization"),
        ("", 0, '{"error": "invalid_grant"}', "seven days"),
    ],
)
def test_known_refusals_are_explained(address: str, code: int, text: str, words: str) -> None:
    meaning = providers.explain(providers.for_address(address), code, text)
    assert meaning
    assert words.replace("POP3/IMAP must", "POP3/IMAP") in meaning


def test_what_is_not_known_is_not_explained() -> None:
    assert providers.explain(None, 535, "5.7.8 Error: authentication failed") is None
    migadu = providers.for_address("a@migadu.com")
    assert providers.explain(migadu, 535, "authentication failed") is None
    assert providers.explain(providers.for_address("a@gmx.de"), 454, "try later") is None


def test_every_provider_has_a_server_of_mailboxes_and_knows_drafts_and_sent() -> None:
    from cordially.post import folders

    for provider in providers._all():
        assert provider.imap
        assert providers.for_host(provider.imap.host) or provider.id == "proton"
        names = [
            folders.Mailbox(each, frozenset(), "/") for each in ("INBOX", provider.drafts or "")
        ]
        found = folders.find(names, folders.DRAFTS, None, provider.drafts)
        assert (found and found.name) == provider.drafts
        # Also where the table is of no help, by the names in all languages.
        assert folders.find(names, folders.DRAFTS)
        assert folders.find([folders.Mailbox(provider.sent or "", frozenset(), "/")], folders.SENT)
    assert {each.id for each in providers._all() if each.identify} == {
        *("qq", "netease-163", "netease-126", "netease-yeah")
    }
