"""What is posted over HTTPS arrives; what comes back is bounded, and tells no secret."""

from __future__ import annotations

import socket
import ssl
import threading
import time

import pytest

from cordially.post import https
from cordially.post.encrypting import trusted_context
from cordially.post.failures import Garbled, PostError, Unreachable, Untrusted
from servers.authorizing import Authorizing, Raw, authorizing
from servers.certificates import HOST, Certificates
from servers.honest import free_port

pytestmark = pytest.mark.enable_socket

FORM = "client_id=x&refresh_token=S3CRET"


@pytest.fixture
def trust(certificates: Certificates) -> ssl.SSLContext:
    return trusted_context(certificates.ca_file)


def test_a_form_arrives_and_every_status_is_an_answer(
    microsoft: Authorizing, trust: ssl.SSLContext
) -> None:
    for status in (200, 400, 503):
        microsoft.deeds["token"] = [Raw(status, b"words")]
        answer = https.post(microsoft.issuer.token, FORM, trust)
        assert (answer.status, answer.body) == (status, b"words")
        assert "words" not in repr(answer)
    assert microsoft.requests == [("token", {"client_id": "x", "refresh_token": "S3CRET"})] * 3


@pytest.mark.parametrize("url", ["http://127.0.0.1/token", "file:///etc/passwd", "ftp://x/y"])
def test_nothing_is_said_without_tls(url: str, trust: ssl.SSLContext) -> None:
    with pytest.raises(ValueError, match="proves who it is"):
        https.post(url, FORM, trust)


@pytest.mark.parametrize("wrong", ["unknown_issuer", "expired", "other_host", "self_signed"])
def test_a_server_that_does_not_prove_who_it_is_is_told_nothing(
    certificates: Certificates, trust: ssl.SSLContext, wrong: str
) -> None:
    with authorizing(getattr(certificates, wrong)()) as server:
        with pytest.raises(Untrusted, match=r"The certificate of 127\.0\.0\.1 is not") as caught:
            https.post(server.issuer.token, FORM, trust)
        assert caught.value.exit_code == 77
        assert server.requests == []


def test_a_server_that_is_not_there_is_69(trust: ssl.SSLContext) -> None:
    with pytest.raises(Unreachable, match="nothing listens there") as caught:
        https.post(f"https://{HOST}:{free_port()}/token", FORM, trust)
    assert caught.value.exit_code == 69


def test_a_proxy_that_bars_the_way_is_69(
    trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", f"http://{HOST}:{free_port()}")
    with pytest.raises(Unreachable) as caught:
        https.post("https://login.example/token", FORM, trust)
    assert "login.example cannot be reached" in caught.value.message


@pytest.mark.parametrize("status", [b"403", b"407"])
def test_a_proxy_that_says_no_is_told_without_its_words(
    trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, status: bytes
) -> None:
    with socket.create_server((HOST, 0)) as proxy:

        def bar() -> None:
            line, _ = proxy.accept()
            with line:
                line.recv(4096)
                line.sendall(b"HTTP/1.1 " + status + b" \x1b[31mWORDS\r\n\r\n")

        thread = threading.Thread(target=bar, daemon=True)
        thread.start()
        monkeypatch.setenv("https_proxy", f"http://me:S3CRET@{HOST}:{proxy.getsockname()[1]}")
        with pytest.raises(Unreachable) as caught:
            https.post("https://login.example/token", FORM, trust)
        thread.join()
    assert "a proxy on the way does not let it through" in caught.value.message
    for word in ("WORDS", "\x1b", "S3CRET"):
        assert word not in f"{caught.value.message} {caught.value.hint} {caught.value!r}"


@pytest.mark.parametrize(
    "raw",
    [
        Raw(body=b"x" * 5_000_000),
        Raw(302, headers=(("Location", "https://127.0.0.1:1/elsewhere"),)),
    ],
)
def test_neither_megabytes_are_taken_nor_a_way_elsewhere(
    microsoft: Authorizing, trust: ssl.SSLContext, raw: Raw
) -> None:
    microsoft.deeds["token"] = [raw]
    if raw.status == 200:
        with pytest.raises(Garbled) as caught:
            https.post(microsoft.issuer.token, FORM, trust)
        assert caught.value.exit_code == 69
    else:
        assert https.post(microsoft.issuer.token, FORM, trust).status == 302
    assert len(microsoft.requests) == 1


@pytest.mark.parametrize("raw", [Raw(body=b"x" * 1000, seconds=0.05), Raw(body=b"x", seconds=60)])
def test_a_slow_answer_is_left(microsoft: Authorizing, trust: ssl.SSLContext, raw: Raw) -> None:
    microsoft.deeds["token"] = [raw]
    begun = time.monotonic()
    with pytest.raises(Unreachable, match="does not answer"):
        https.post(microsoft.issuer.token, FORM, trust, seconds=0.5)
    assert time.monotonic() - begun < 5


def test_no_failure_holds_what_was_said(microsoft: Authorizing, trust: ssl.SSLContext) -> None:
    microsoft.deeds["token"] = [Raw(body=b"S3CRET" * 100_000)]
    with pytest.raises(PostError) as caught:
        https.post(microsoft.issuer.token, FORM, trust)
    error = caught.value
    assert "S3CRET" not in f"{error!r} {error.message} {error.hint} {error.__cause__}"
    assert error.__context__ is None
