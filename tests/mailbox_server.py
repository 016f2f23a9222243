"""A mail server that is not there: it answers logins as it is told, in this process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from cordially.post.failures import LoginRefused, Phase, Unreachable
from cordially.post.wire import Certificate, Reply


class FakeServer:
    """Lets in who has one of the `passwords`; `logins` remembers who came."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *passwords: str) -> None:
        self.passwords = passwords
        self.refusal = Reply(535, ("5.7.8 Error: authentication failed",))
        self.reachable = True
        self.certificate = Certificate(("smtp.example.com",), datetime(2027, 1, 5, tzinfo=UTC))
        self.logins: list[tuple[Any, ...]] = []
        self.servers: list[Any] = []
        monkeypatch.setattr("cordially.desk.login.smtp.connected", self._connected)

    @contextmanager
    def _connected(self, server: Any, context: Any) -> Iterator[FakeServer]:
        self.servers.append(tuple(server))
        if not self.reachable:
            raise Unreachable(f"{server.host} cannot be reached.", phase=Phase.CONNECT)
        yield self

    def login(self, credentials: Any) -> None:
        self.logins.append(tuple(credentials))
        if credentials.secret not in self.passwords:
            raise LoginRefused(
                "The server refused the login.",
                "Check the password.",
                phase=Phase.AUTH,
                reply=self.refusal,
            )
