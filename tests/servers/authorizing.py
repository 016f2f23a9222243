"""An authorization server as Microsoft's is: codes to type, tokens, and refusals with numbers.

It also tells a mail server whom an access token is for (RFC 7662).
"""

from __future__ import annotations

import json
import secrets
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from cordially.post.issuers import Issuer
from servers.certificates import HOST

CLIENT_ID = "6f0d3a1e-1c5b-4c39-9a53-1d2f7d1b0a11"
SCOPES = (
    "https://outlook.office.com/IMAP.AccessAsUser.All",
    "https://outlook.office.com/SMTP.Send",
    "offline_access",
)
PAGE = "https://www.microsoft.com/link"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"

_NUMBERS = {
    "authorization_pending": 70016,
    "slow_down": 0,
    "authorization_declined": 65004,
    "expired_token": 70020,
    "bad_verification_code": 70018,
}


class Raw(NamedTuple):
    """An answer as a test wants it; `seconds` is how long each of its octets takes."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()
    seconds: float = 0


class Refusal(NamedTuple):
    """A refusal with its word and Microsoft's number for it."""

    word: str
    number: int = 0
    status: int = 400


Deed = Raw | Refusal | str
"""What to answer in place of what would be right; a text is the word of a refusal."""


class Authorizing:
    """The server, and the person whose sign-ins it keeps.

    `polls` are the words with which it puts off a program that asks whether the person has
    signed in, one for each time; after them they have.  `deeds` are answers for the paths
    `devicecode` and `token`, used up in turn.  `requests` is what it was asked.  The next so
    many access tokens are `stillborn`: no server takes them.
    """

    def __init__(self, context: ssl.SSLContext, host: str, port: int, user: str) -> None:
        self.user = user
        self.polls: list[str] = []
        self.deeds: dict[str, list[Deed]] = {"devicecode": [], "token": []}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.interval: Any = 5
        self.seconds: Any = 900
        self.access_seconds: Any = 3599
        self.refresh_length = 1_700
        self.rotates = True
        self.single_use = False
        self.stillborn = 0
        self.revoked = 0
        self.client_ids = {CLIENT_ID}
        self.access: dict[str, str] = {}
        self.refresh: list[str] = []
        self.device_codes: list[str] = []
        self.stopping = Event()
        server = self

        class Handler(_Handler):
            authorizing = server

        self._server = ThreadingHTTPServer((HOST, port), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign] # somebody left
        self._server.socket = context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port = self._server.server_address[1]
        where = f"https://{host}:{self.port}/common/oauth2/v2.0"
        self.issuer = Issuer("Microsoft", f"{where}/devicecode", f"{where}/token", SCOPES)
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def expire(self) -> None:
        """End all access tokens before their time."""
        self.access.clear()

    def revoke(self, number: int = 50173) -> None:
        """Take all sign-ins back, for the reason that has this number."""
        self.revoked = number
        self.expire()

    def asked(self, path: str, grant: str = "") -> list[dict[str, str]]:
        """Return what was asked at a path, or with a grant there."""
        return [
            form
            for where, form in self.requests
            if where == path and form.get("grant_type", "") == grant
        ]

    @property
    def refreshed(self) -> int:
        """How often a sign-in was renewed, or was to be."""
        return len(self.asked("token", "refresh_token"))

    @property
    def secrets(self) -> list[str]:
        """All that nobody may see."""
        return [*self.access, *self.refresh, *self.device_codes]

    def answer(self, path: str, form: dict[str, str]) -> Raw:
        self.requests.append((path, form))
        if path == "introspect":
            user = self.access.get(form.get("token", ""))
            return _json({"active": True, "username": user} if user else {"active": False})
        if self.deeds.get(path):
            deed = self.deeds[path].pop(0)
            if isinstance(deed, Raw):
                return deed
            return _refused(Refusal(deed, _NUMBERS.get(deed, 0)) if isinstance(deed, str) else deed)
        if form.get("client_id") not in self.client_ids:
            return _refused(Refusal("unauthorized_client", 700016))
        if path == "devicecode":
            return self._code(form)
        if path == "token" and form.get("grant_type") == DEVICE_GRANT:
            return self._polled(form)
        if path == "token" and form.get("grant_type") == "refresh_token":
            return self._renewed(form)
        return _refused(Refusal("invalid_request", 900144))

    def _code(self, form: dict[str, str]) -> Raw:
        if set(form.get("scope", "").split()) != set(SCOPES):
            return _refused(Refusal("invalid_scope", 70011))
        self.device_codes.append(f"HAQABAAEAAAD-{secrets.token_hex(90)}")
        return _json(
            {
                "user_code": "YZMYLD4K",
                "device_code": self.device_codes[-1],
                "verification_uri": PAGE,
                "expires_in": self.seconds,
                "interval": self.interval,
                "message": f"To sign in, use a web browser to open the page {PAGE} and enter …",
            }
        )

    def _polled(self, form: dict[str, str]) -> Raw:
        if form.get("device_code") not in self.device_codes:
            return _refused(Refusal("bad_verification_code", 70018))
        if self.polls:
            word = self.polls.pop(0)
            return _refused(Refusal(word, _NUMBERS[word]))
        self.revoked = 0
        return self._tokens(new=True)

    def _renewed(self, form: dict[str, str]) -> Raw:
        if not form.get("scope"):
            return _refused(Refusal("invalid_request", 900144))
        if self.revoked or form.get("refresh_token") not in self.refresh:
            return _refused(Refusal("invalid_grant", self.revoked or 70000))
        if self.single_use:
            self.refresh.remove(form["refresh_token"])
        return self._tokens(new=self.rotates)

    def _tokens(self, *, new: bool) -> Raw:
        access = f"EwB4A8l6BAAU-{secrets.token_hex(700)}"
        if self.stillborn:
            self.stillborn -= 1
        else:
            self.access[access] = self.user
        found = {
            "token_type": "Bearer",
            "scope": " ".join(SCOPES[:2]),
            "expires_in": self.access_seconds,
            "ext_expires_in": self.access_seconds,
            "access_token": access,
        }
        if new:
            token = f"1.AXoA.{secrets.token_hex(self.refresh_length)}"[: self.refresh_length]
            self.refresh.append(token)
            found["refresh_token"] = token
        return _json(found)

    @property
    def as_process(self) -> str:
        """The program, as code for a process of its own that signs in here."""
        return (
            "from cordially.post import issuers\n"
            f"issuers.ISSUERS['microsoft'] = issuers.Issuer(*{tuple(self.issuer)!r})\n"
            "from cordially.__main__ import main\n"
            "main()\n"
        )


class _Handler(BaseHTTPRequestHandler):
    authorizing: Authorizing

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        form = dict(parse_qsl(self.rfile.read(length).decode()))
        raw = self.authorizing.answer(urlsplit(self.path).path.rpartition("/")[2], form)
        with suppress(OSError):
            self.send_response(raw.status)
            for name, value in raw.headers or (("Content-Type", "application/json"),):
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(raw.body)))
            self.end_headers()
            self._speak(raw)

    def do_GET(self) -> None:
        self.authorizing.requests.append(("GET", {}))
        self.send_error(404)

    def _speak(self, raw: Raw) -> None:
        if not raw.seconds:
            self.wfile.write(raw.body)
            return
        for octet in raw.body:
            if self.authorizing.stopping.wait(raw.seconds):
                return
            self.wfile.write(bytes([octet]))
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        pass


def _json(found: dict[str, Any], status: int = 200) -> Raw:
    return Raw(status, json.dumps(found).encode())


def _refused(refusal: Refusal) -> Raw:
    number = f"AADSTS{refusal.number}: " if refusal.number else ""
    return _json(
        {
            "error": refusal.word,
            "error_description": f"{number}SECRET-WORDS of the server.\r\nTrace ID: 21a7ca08-5c6d",
            "error_codes": [refusal.number],
            "timestamp": time.strftime("%Y-%m-%d %H:%M:%SZ"),
            "trace_id": "21a7ca08-5c6d-4238-a06f-d7808ff27900",
            "error_uri": f"https://login.microsoftonline.com/error?code={refusal.number}",
        },
        refusal.status,
    )


@contextmanager
def authorizing(
    context: ssl.SSLContext,
    *,
    host: str = HOST,
    port: int = 0,
    user: str = "alex@example.com",
) -> Iterator[Authorizing]:
    """Run the server until the block ends."""
    server = Authorizing(context, host, port, user)
    try:
        yield server
    finally:
        server.stop()
