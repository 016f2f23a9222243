"""Certificates for servers on this machine: right ones, and wrong in one way each."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

HOST = "127.0.0.1"
IDNA_HOST = "xn--bcher-kva.example"


class Certificates:
    """An issuer of its own, and the contexts of servers that show its certificates."""

    def __init__(self, folder: Path) -> None:
        self.ca_file = folder / "ca.pem"
        self._ca = trustme.CA()
        self._ca.cert_pem.write_to_path(self.ca_file)
        self._folder = folder
        self.right = self._issued(HOST, "localhost", IDNA_HOST)

    def other_host(self) -> ssl.SSLContext:
        return self._issued("mail.other.example", "imap.other.example")

    def expired(self) -> ssl.SSLContext:
        return self._issued(HOST, not_after=datetime.now(UTC) - timedelta(days=1))

    def not_yet_valid(self) -> ssl.SSLContext:
        return self._issued(HOST, not_before=datetime.now(UTC) + timedelta(days=1))

    def unknown_issuer(self) -> ssl.SSLContext:
        return _context(trustme.CA().issue_cert(HOST))

    def self_signed(self) -> ssl.SSLContext:
        ca = trustme.CA()
        path = self._folder / "self-signed.pem"
        ca.private_key_pem.write_to_path(path)
        ca.cert_pem.write_to_path(path, append=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def _issued(
        self, *names: str, not_before: datetime | None = None, not_after: datetime | None = None
    ) -> ssl.SSLContext:
        return _context(self._ca.issue_cert(*names, not_before=not_before, not_after=not_after))


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
