"""Signing in by a code, and what every refusal of an authorization server means."""

from __future__ import annotations

import json

import pytest

from cordially.errors import CordiallyError, NotAllowedError
from cordially.post import https, oauth
from cordially.post.encrypting import trusted_context
from cordially.post.failures import Garbled, Phase, Unreachable
from cordially.post.oauth import Carry
from servers.authorizing import (
    CLIENT_ID,
    DEVICE_GRANT,
    PAGE,
    SCOPES,
    Authorizing,
    Raw,
    Refusal,
)
from servers.certificates import Certificates

pytestmark = pytest.mark.enable_socket


class Clock:
    """A clock that goes on only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def carry(certificates: Certificates) -> Carry:
    context = trusted_context(certificates.ca_file)
    return lambda url, form: https.post(url, form, context)


def sign_in(server: Authorizing, carry: Carry, clock: Clock) -> oauth.Tokens:
    code = oauth.code(server.issuer, CLIENT_ID, carry)
    return oauth.signed_in(server.issuer, CLIENT_ID, code, carry, clock=clock, sleep=clock.sleep)


def told(error: CordiallyError) -> str:
    return f"{error.message} {error.hint} {error!r} {error.__cause__}"


def test_a_code_is_what_the_person_types(microsoft: Authorizing, carry: Carry) -> None:
    code = oauth.code(microsoft.issuer, CLIENT_ID, carry)
    assert code[:4] == ("YZMYLD4K", PAGE, 900, 5)
    assert code.device_code == microsoft.device_codes[0]
    assert code.device_code not in repr(code)
    [form] = microsoft.asked("devicecode")
    assert form == {"client_id": CLIENT_ID, "scope": " ".join(SCOPES)}


def test_the_server_is_asked_until_the_person_has_signed_in(
    microsoft: Authorizing, carry: Carry
) -> None:
    microsoft.polls = ["authorization_pending", "authorization_pending"]
    clock = Clock()
    tokens = sign_in(microsoft, carry, clock)
    assert tokens == (*microsoft.access, 3599, microsoft.refresh[0])
    assert tokens.access not in repr(tokens)
    assert clock.slept == [5, 5, 5]
    assert (
        microsoft.asked("token", DEVICE_GRANT)
        == [
            {
                "grant_type": DEVICE_GRANT,
                "client_id": CLIENT_ID,
                "device_code": microsoft.device_codes[0],
            }
        ]
        * 3
    )


def test_a_server_that_wants_more_time_gets_it_from_then_on(
    microsoft: Authorizing, carry: Carry
) -> None:
    microsoft.interval = "3"
    microsoft.polls = ["slow_down", "authorization_pending", "slow_down", "authorization_pending"]
    clock = Clock()
    sign_in(microsoft, carry, clock)
    assert clock.slept == [3, 8, 8, 13, 13]


@pytest.mark.parametrize("interval", [None, "soon", -1, 0, 10**12])
def test_an_interval_that_is_none_is_a_sensible_one(
    microsoft: Authorizing, carry: Carry, interval: object
) -> None:
    microsoft.interval = interval
    clock = Clock()
    sign_in(microsoft, carry, clock)
    assert 1 <= clock.slept[0] <= 300


def test_a_server_that_wants_much_time_gets_it(microsoft: Authorizing, carry: Carry) -> None:
    microsoft.interval = 120
    microsoft.deeds["token"] = [Raw(503)]
    clock = Clock()
    sign_in(microsoft, carry, clock)
    assert clock.slept == [120, 120]


def test_a_server_that_is_away_is_asked_again_less_often(
    microsoft: Authorizing, carry: Carry
) -> None:
    microsoft.deeds["token"] = [Raw(503, b"<html>"), Raw(429), Refusal("server_error", 90033)]
    clock = Clock()
    assert sign_in(microsoft, carry, clock).refresh
    assert clock.slept == [5, 10, 20, 40]


def test_a_server_that_is_back_is_asked_as_often_as_before(
    microsoft: Authorizing, carry: Carry
) -> None:
    microsoft.deeds["token"] = [Raw(503), Raw(503), "slow_down", "authorization_pending"]
    clock = Clock()
    sign_in(microsoft, carry, clock)
    assert clock.slept == [5, 10, 20, 10, 10]


def test_a_network_that_stays_away_is_told_at_the_end(microsoft: Authorizing, carry: Carry) -> None:
    def away(url: str, form: str) -> https.Answer:
        if url == microsoft.issuer.device:
            return carry(url, form)
        raise Unreachable("It does not answer.", phase=Phase.AUTH)

    clock = Clock()
    with pytest.raises(Unreachable):
        sign_in(microsoft, away, clock)
    assert clock.now <= 900


@pytest.mark.parametrize("seconds", [900, 30, "60"])
def test_a_code_that_nobody_types_ends(
    microsoft: Authorizing, carry: Carry, seconds: object
) -> None:
    microsoft.seconds = seconds
    microsoft.polls = ["authorization_pending"] * 1000
    clock = Clock()
    with pytest.raises(NotAllowedError, match="has ended before you were signed in") as caught:
        sign_in(microsoft, carry, clock)
    assert int(str(seconds)) - 10 < clock.now <= int(str(seconds))
    assert "account sign-in" in (caught.value.hint or "")


def test_no_code_holds_for_ever(microsoft: Authorizing, carry: Carry) -> None:
    microsoft.seconds = 10**9
    assert oauth.code(microsoft.issuer, CLIENT_ID, carry).seconds == 3600


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("authorization_declined", "was declined (authorization_declined, AADSTS65004)"),
        ("expired_token", "The code for Microsoft has ended"),
        ("bad_verification_code", "The code for Microsoft has ended"),
    ],
)
def test_a_sign_in_that_comes_to_nothing_is_told(
    microsoft: Authorizing, carry: Carry, word: str, words: str
) -> None:
    microsoft.polls = ["authorization_pending", word]
    with pytest.raises(NotAllowedError) as caught:
        sign_in(microsoft, carry, Clock())
    assert words in caught.value.message
    assert caught.value.exit_code == 77
    assert len(microsoft.asked("token", DEVICE_GRANT)) == 2


def test_a_new_access_token_comes_with_what_renews_it_next(
    microsoft: Authorizing, carry: Carry
) -> None:
    first = sign_in(microsoft, carry, Clock())
    second = oauth.renewed(microsoft.issuer, CLIENT_ID, first.refresh or "", carry)
    assert second.access != first.access
    assert second.refresh == microsoft.refresh[1]
    [form] = microsoft.asked("token", "refresh_token")
    assert form == {
        "grant_type": "refresh_token",
        "client_id": CLIENT_ID,
        "refresh_token": first.refresh,
        "scope": " ".join(SCOPES),  # else Microsoft answers AADSTS900144
    }
    microsoft.rotates = False
    assert oauth.renewed(microsoft.issuer, CLIENT_ID, first.refresh or "", carry).refresh is None


@pytest.mark.parametrize(
    ("word", "number", "status", "words"),
    [
        ("invalid_grant", 700082, 77, "not used for a long time"),
        ("invalid_grant", 50173, 77, "as a new password"),
        ("invalid_grant", 70000, 77, "has ended, or was taken back"),
        ("invalid_grant", 65001, 77, "permission"),
        ("interaction_required", 50076, 77, "prove once more"),
        ("interaction_required", 0, 77, "prove once more"),
        ("invalid_grant", 53003, 77, "does not allow this sign-in"),
        ("invalid_grant", 90094, 77, "administrator"),
        ("unauthorized_client", 700016, 78, "client_id"),
        ("invalid_client", 7000218, 78, "Allow public client flows"),
        ("invalid_request", 50194, 78, "any organizational directory"),
        ("invalid_request", 9002346, 78, "any organizational directory"),
        ("invalid_scope", 70011, 78, "permissions"),
        ("temporarily_unavailable", 0, 75, "Try again later"),
        ("something_new", 0, 77, "Microsoft refuses the sign-in (something_new)."),
        ("something_new", 1234567, 77, "(something_new, AADSTS1234567)."),
    ],
)
def test_every_refusal_says_what_it_means_and_nothing_that_was_said(
    microsoft: Authorizing, carry: Carry, word: str, number: int, status: int, words: str
) -> None:
    microsoft.deeds["token"] = [Refusal(word, number)]
    with pytest.raises(CordiallyError) as caught:
        oauth.renewed(microsoft.issuer, CLIENT_ID, "S3CRET", carry)
    assert caught.value.exit_code == status
    assert words in f"{caught.value.message} {caught.value.hint}"
    assert word in caught.value.message
    for secret in ("S3CRET", "SECRET-WORDS", CLIENT_ID):
        assert secret not in told(caught.value)


GOOD = {"access_token": "a", "token_type": "Bearer"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><title>Welcome to the hotel</title></html>",
        b"access_token=abc&token_type=Bearer",
        b"[]",
        b"null",
        b"1",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"access_token": 5}',
        b'{"access_token": ""}',
        b'{"access_token": "a\\u0001b"}',
        b'{"access_token": "caf\xc3\xa9"}',
        b'{"token_type": "Bearer"}',
        json.dumps({**GOOD, "refresh_token": ["x"]}).encode(),
        json.dumps({**GOOD, "refresh_token": "a\nb"}).encode(),
        json.dumps({**GOOD, "access_token": "x" * 30_000}).encode(),
    ],
)
def test_an_answer_that_is_none_is_69(microsoft: Authorizing, carry: Carry, body: bytes) -> None:
    for status in (200, 404):
        microsoft.deeds["token"] = [Raw(status, body)]
        with pytest.raises(Garbled) as caught:
            oauth.renewed(microsoft.issuer, CLIENT_ID, "S3CRET", carry)
        assert caught.value.exit_code == 69
        assert "Welcome" not in told(caught.value)
        assert "S3CRET" not in told(caught.value)


@pytest.mark.parametrize("given", ["soon", None, {"a": 1}, 10**30, -5, "9" * 5000, 1e400])
def test_a_life_that_is_no_number_is_a_sensible_one(
    microsoft: Authorizing, carry: Carry, given: object
) -> None:
    microsoft.deeds["token"] = [Raw(200, json.dumps({**GOOD, "expires_in": given}).encode())]
    try:
        found = oauth.renewed(microsoft.issuer, CLIENT_ID, "x", carry)
    except Garbled:
        return
    assert found.access == "a"
    assert 1 <= found.seconds <= 10**6


def test_other_scopes_than_were_asked_for_are_taken(microsoft: Authorizing, carry: Carry) -> None:
    answer = {**GOOD, "scope": "https://outlook.office.com/SMTP.Send"}
    microsoft.deeds["token"] = [Raw(200, json.dumps(answer).encode())]
    assert oauth.renewed(microsoft.issuer, CLIENT_ID, "x", carry).access == "a"


@pytest.mark.parametrize(
    "change",
    [
        {"verification_uri": "http://www.microsoft.com/link"},
        {"verification_uri": "https://evil\u202e.example"},
        {"verification_uri": None},
        {"user_code": "\x1b[2J"},
        {"user_code": "X" * 100},
        {"device_code": 7},
    ],
)
def test_a_code_that_could_mislead_is_none(
    microsoft: Authorizing, carry: Carry, change: dict[str, object]
) -> None:
    right = {"user_code": "A", "device_code": "d", "verification_uri": PAGE, "expires_in": 900}
    microsoft.deeds["devicecode"] = [Raw(200, json.dumps({**right, **change}).encode())]
    with pytest.raises(Garbled):
        oauth.code(microsoft.issuer, CLIENT_ID, carry)


def test_an_unknown_client_is_told_before_a_code_is_shown(
    microsoft: Authorizing, carry: Carry
) -> None:
    with pytest.raises(CordiallyError, match="client_id") as caught:
        oauth.code(microsoft.issuer, "another", carry)
    assert caught.value.exit_code == 78


def test_microsoft_is_asked_over_tls_alone() -> None:
    from cordially.post.issuers import ISSUERS

    for issuer in ISSUERS.values():
        assert issuer.device.startswith("https://login.microsoftonline.com/common/")
        assert issuer.token.startswith("https://login.microsoftonline.com/common/")
        assert issuer.scopes == SCOPES
