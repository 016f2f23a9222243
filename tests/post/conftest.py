from __future__ import annotations

import ssl

import pytest

from cordially.post.smtp import trusted_context
from servers.certificates import Certificates


@pytest.fixture(scope="session")
def trust(certificates: Certificates) -> ssl.SSLContext:
    """Trust the system's issuers and the tests' own."""
    return trusted_context(certificates.ca_file)
