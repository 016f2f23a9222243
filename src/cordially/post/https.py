"""Post a form over HTTPS, and take the answer within bounds of time and size.

Imported only when somebody signs in, or a sign-in is renewed.
"""

from __future__ import annotations

import http.client
import ssl
import threading
import urllib.error
import urllib.request
from typing import NamedTuple
from urllib.parse import urlsplit

from cordially.errors import CordiallyError
from cordially.post.encrypting import objection, reason
from cordially.post.failures import Garbled, Phase, Unreachable, Untrusted

SECONDS = 30.0
"""So long is waited for a whole answer."""

_LARGEST_ANSWER = 200_000  # octets; a token has some thousands


class Answer(NamedTuple):
    """The status and the body of an answer, which may hold a token."""

    status: int
    body: bytes

    def __repr__(self) -> str:
        """Show the status only."""
        return f"Answer({self.status!r})"


class _AsItIs(urllib.request.HTTPErrorProcessor):
    """Takes every status for an answer: none is an error here, and no redirect is followed."""

    def https_response(
        self, request: urllib.request.Request, response: http.client.HTTPResponse
    ) -> http.client.HTTPResponse:
        return response


def post(url: str, form: str, context: ssl.SSLContext, *, seconds: float = SECONDS) -> Answer:
    """Post a form and return the answer, whatever its status.

    Raises Unreachable, Untrusted, and Garbled for what is no answer in HTTP or does not end.
    No error holds anything of what was said.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https":
        raise ValueError("A secret is told to a server that proves who it is, or to none.")
    found: list[Answer | CordiallyError] = []

    def work() -> None:
        try:
            found.append(_posted(url, form, context, seconds))
        except Exception as error:  # whatever a broken answer makes the library raise
            found.append(_failure(host, error))

    # The library has a limit for each octet, and none for all of them.
    thread = threading.Thread(target=work, name="https", daemon=True)
    thread.start()
    thread.join(seconds)
    answer = found[0] if found else _silent(host)
    if isinstance(answer, CordiallyError):
        raise answer
    return answer


def _posted(url: str, form: str, context: ssl.SSLContext, seconds: float) -> Answer:
    request = urllib.request.Request(  # noqa: S310 - https alone, as was looked at
        url,
        form.encode("ascii"),
        {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "User-Agent": "cordially",
        },
    )
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), _AsItIs)
    with opener.open(request, timeout=seconds) as response:
        body = response.read(_LARGEST_ANSWER + 1)
        if len(body) > _LARGEST_ANSWER:
            raise ValueError("its answer does not end")
        return Answer(response.status, body)


def _silent(host: str) -> Unreachable:
    return Unreachable(
        f"{host} does not answer.", "Check the network, and try again.", phase=Phase.AUTH
    )


def _failure(host: str, error: Exception) -> CordiallyError:
    """Say what an exception means, without its words: they may be what was said."""
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, Exception):
        error = error.reason
    if isinstance(error, ssl.SSLCertVerificationError):
        why, hint = objection(error, ())
        return Untrusted(f"The certificate of {host} is not valid: {why}.", hint, phase=Phase.AUTH)
    if isinstance(error, ssl.SSLError):
        return Untrusted(
            f"No encrypted connection to {host} came about.",
            "Something on the way may be in between: try another network.",
            phase=Phase.AUTH,
        )
    if isinstance(error, TimeoutError):
        return _silent(host)
    if isinstance(error, OSError):
        # Of a proxy the library tells what that said, and no number.
        barred = error.errno is None and not isinstance(error, ConnectionError)
        why = "a proxy on the way does not let it through" if barred else reason(error)
        return Unreachable(
            f"{host} cannot be reached: {why}.",
            "Check the network, and try again.",
            phase=Phase.AUTH,
        )
    return garbled(host)


def garbled(host: str) -> Garbled:
    """Return the failure of a server whose answer is not what was asked for."""
    return Garbled(
        f"{host} gave an answer that makes no sense.",
        "Something on the way may have answered in its place, as a hotel's first page does: open"
        " any page in the browser, and try again.",
        phase=Phase.AUTH,
    )
