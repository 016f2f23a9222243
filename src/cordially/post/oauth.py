"""Sign in at an authorization server by device code (RFC 8628), and renew that (RFC 6749).

oauthlib builds the requests for tokens and reads the answers; it is imported with the first.
What is said goes by a `Carry`, so that a person's secrets leave by one door.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from cordially.post import oauth_refusals
from cordially.post.failures import Deferred, Unreachable
from cordially.post.https import Answer, garbled
from cordially.post.issuers import Issuer

if TYPE_CHECKING:
    from oauthlib.oauth2 import DeviceClient

Carry = Callable[[str, str], Answer]
"""Posts a form to an address and returns the answer."""

LONGEST_TOKEN = 20_000
_LONGEST_CODE = 3600  # seconds that a code may hold, whatever the server says
_SLOWER = 5  # seconds, RFC 8628 section 3.5
_SLOWEST = 60  # while the server is away; it may want more time itself
_LONGEST_INTERVAL = 300
_USUAL_INTERVAL = 5  # seconds, RFC 8628 section 3.2
_USUAL_LIFE = 3600


class Code(NamedTuple):
    """What the person types where, how many seconds it holds, and how often to ask for it.

    `device_code` stands for it here, and is a secret.
    """

    user_code: str
    address: str
    seconds: int
    interval: int
    device_code: str

    def __repr__(self) -> str:
        """Show what the person sees."""
        return f"Code({self.user_code!r}, {self.address!r})"


class Tokens(NamedTuple):
    """An access token, how many seconds it is good for, and what renews it, if that is new."""

    access: str
    seconds: int
    refresh: str | None

    def __repr__(self) -> str:
        """Show no token."""
        return f"Tokens({self.seconds!r})"


def code(issuer: Issuer, client_id: str, carry: Carry) -> Code:
    """Ask for a code that the person can type on a page of the server's (RFC 8628 section 3.1)."""
    form = urlencode({"client_id": client_id, "scope": " ".join(issuer.scopes)})
    found = _fields(issuer, issuer.device, carry(issuer.device, form))
    if "error" in found:
        raise oauth_refusals.explained(issuer.name, found["error"], found.get("error_description"))
    words = [found.get(key) for key in ("user_code", "verification_uri", "device_code")]
    user_code, address, device_code = (word if isinstance(word, str) else "" for word in words)
    if not (
        _is_plain(user_code, 60)
        and _is_plain(address, 300)
        and address.startswith("https://")
        and _is_plain(device_code, LONGEST_TOKEN)
    ):
        raise garbled(_host(issuer.device))
    return Code(
        user_code,
        address,
        _seconds(found.get("expires_in"), 900, _LONGEST_CODE),
        _seconds(found.get("interval"), _USUAL_INTERVAL, _LONGEST_INTERVAL),
        device_code,
    )


def signed_in(
    issuer: Issuer,
    client_id: str,
    code: Code,
    carry: Carry,
    *,
    clock: Callable[[], float],
    sleep: Callable[[float], None],
) -> Tokens:
    """Wait until the person has signed in, asking no more often than the server wants.

    Raises NotAllowedError when they declined or the code has ended.  A server that is away
    for a while is asked less often until it is back.
    """
    client = _client(client_id)
    form = client.prepare_request_body(code.device_code, include_client_id=True)
    ends, interval = clock() + code.seconds, code.interval
    pause, trouble = interval, None
    while clock() + pause < ends:
        sleep(pause)
        try:
            return _tokens(issuer, carry(issuer.token, form))
        except _Wait as wait:
            interval += wait.more
            pause, trouble = interval, None
        except (Deferred, Unreachable) as error:
            pause, trouble = max(pause, min(2 * pause, _SLOWEST)), error
    raise trouble or oauth_refusals.made(oauth_refusals.CODE_ENDED, issuer.name)


def renewed(issuer: Issuer, client_id: str, refresh_token: str, carry: Carry) -> Tokens:
    """Return a new access token for a sign-in (RFC 6749 section 6)."""
    form = _client(client_id).prepare_refresh_body(
        refresh_token=refresh_token, scope=list(issuer.scopes), client_id=client_id
    )
    try:
        return _tokens(issuer, carry(issuer.token, form))
    except _Wait:
        raise garbled(_host(issuer.token)) from None


class _Wait(Exception):  # noqa: N818 - nothing went wrong
    """The person has not signed in yet; ask again, so many seconds `more` apart."""

    def __init__(self, more: int) -> None:
        super().__init__(more)
        self.more = more


def _client(client_id: str) -> DeviceClient:
    from oauthlib.oauth2 import DeviceClient

    return DeviceClient(client_id)


def _tokens(issuer: Issuer, answer: Answer) -> Tokens:
    """Read the answer of the token endpoint; raises _Wait, and what a refusal means."""
    from oauthlib.oauth2 import OAuth2Error

    _fields(issuer, issuer.token, answer)
    try:
        # Never with the scopes: Microsoft names them otherwise than they were asked for.
        found = _client("").parse_request_body_response(answer.body.decode())
    except OAuth2Error as error:
        raise _refusal(issuer, error) from None
    except Exception:  # its words may be the answer's, and there are tokens in that
        raise garbled(_host(issuer.token)) from None
    access, refresh = found.get("access_token"), found.get("refresh_token")
    if not _is_plain(access, LONGEST_TOKEN) or (refresh and not _is_plain(refresh, LONGEST_TOKEN)):
        raise garbled(_host(issuer.token))
    return Tokens(access, _seconds(found.get("expires_in"), _USUAL_LIFE, 10**6), refresh or None)


def _refusal(issuer: Issuer, error: Any) -> Exception:
    if error.error == oauth_refusals.PENDING:
        return _Wait(0)
    if error.error == oauth_refusals.SLOWER:
        return _Wait(_SLOWER)
    if error.error == "missing_token":  # oauthlib's own word
        return garbled(_host(issuer.token))
    return oauth_refusals.explained(issuer.name, error.error, error.description)


def _fields(issuer: Issuer, url: str, answer: Answer) -> dict[str, Any]:
    """Read an answer as far as it is a table of JSON; else say what it is."""
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError):
        found = None
    says_why = isinstance(found, dict) and "error" in found
    if answer.status == 429 or (answer.status >= 500 and not says_why):
        raise oauth_refusals.later(issuer.name)
    if not isinstance(found, dict) or (answer.status >= 300 and not says_why):
        raise garbled(_host(url))
    return found


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _is_plain(text: object, longest: int) -> bool:
    """Tell whether a text has only the characters of RFC 6749 appendix A, and is not too long."""
    return (
        isinstance(text, str) and 0 < len(text) <= longest and text.isascii() and text.isprintable()
    )


def _seconds(given: object, usual: int, most: int) -> int:
    """Read a number of seconds, which some servers write as a text."""
    try:
        found = int(str(given)) if given is not None else usual
    except ValueError:
        found = usual
    return max(1, min(found, most))
