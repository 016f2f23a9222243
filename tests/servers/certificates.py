"""Certificates for servers on this machine: right ones, and wrong in one way each."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

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

    def named_by_title_alone(self, name: str) -> ssl.SSLContext:
        """Show a certificate of the issuer's own with the name as its common name alone."""
        key = ec.generate_private_key(ec.SECP256R1())
        ca = x509.load_pem_x509_certificate(self._ca.cert_pem.bytes())
        ca_key = serialization.load_pem_private_key(self._ca.private_key_pem.bytes(), None)
        assert isinstance(ca_key, ec.EllipticCurvePrivateKey)
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            .issuer_name(ca.subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
            .sign(ca_key, hashes.SHA256())
        )
        path = self._folder / "title.pem"
        pem = serialization.Encoding.PEM
        form, plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        path.write_bytes(key.private_bytes(pem, form, plain) + certificate.public_bytes(pem))
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
