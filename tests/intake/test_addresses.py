"""Whose an address is, as far as its words tell."""

from __future__ import annotations

import pytest

from cordially.intake import addresses
from cordially.post import providers


@pytest.mark.parametrize(
    ("address", "label"),
    [
        ("dana@northwind.example", "northwind"),
        ("dana@Mail.Northwind.CO.UK", "northwind"),
        ("dana@eu.northwind-labs.com", "northwind-labs"),
        ("recruiting@acme.example", "acme"),
        ("dana@gmail.com", ""),
        ("dana@hotmail.co.uk", ""),
        ("dana@orange.fr", ""),
        ("dana@cox.net", ""),
        ("dana@alumni.com", ""),
        ("dana@vip.qq.com", ""),
        ("dana@acme.onmicrosoft.com", ""),
        ("dana@att.com", "att"),
        ("acme@hire.lever.co", ""),
        ("no-reply@greenhouse.io", ""),
        ("dana@google.com", "google"),
        ("calendar-notification@google.com", ""),
        ("x7f@group.calendar.google.com", ""),
        ("no-reply@zoom.us", ""),
    ],
)
def test_a_company_has_the_name_of_its_domain(address: str, label: str) -> None:
    assert addresses.label(address, providers.domains()) == label


@pytest.mark.parametrize(
    ("address", "nobody"),
    [
        ("dana@acme.example", False),
        ("dana@google.com", False),
        ("jane@greenhouse.io", False),
        ("calvin@acme.example", False),
        ("hristo@acme.example", False),
        ("no-reply@acme.example", True),
        ("NoReply+123@acme.example", True),
        ("recruiting@acme.example", True),
        ("calendar@goodtime.io", True),
        ("acme@hire.lever.co", True),
        ("room@resource.calendar.google.com", True),
    ],
)
def test_nobody_in_person_reads_there(address: str, nobody: bool) -> None:
    assert addresses.is_nobody(address) is nobody
