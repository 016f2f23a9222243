"""Cards of address books: who is on them, in all three versions."""

from __future__ import annotations

import pytest

from cordially.errors import DataError
from cordially.intake import vcard
from cordially.intake.vcard import Card
from cordially.model import Person


def card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode()


DANA = Card(Person("Dana Reyes", "dana@acme.example", "Engineering Manager"), "Acme")


@pytest.mark.parametrize(
    "content",
    [
        card(
            *("VERSION:4.0", "FN:Dana Reyes", "EMAIL;PREF=1:dana@acme.example"),
            *("ORG:Acme", "TITLE:Engineering Manager"),
        ),
        card(
            *("VERSION:3.0", "N:Reyes;Dana;;;", "FN:Dana Reyes", "ORG:Acme;Data"),
            *("EMAIL;type=HOME:dana@home.example", "TITLE:Engineering\\nManager"),
            "item1.EMAIL;type=INTERNET;type=pref:dana@acme.example",
        ),
        card(
            *("VERSION:2.1", "N:Reyes;Dana", "ORG:Acme", "ROLE:Engineering Manager"),
            "EMAIL;INTERNET:mailto:dana@acme.example",
        ),
        card("FN:Reyes, Dana", "EMAIL:no address", "EMAIL:dana@acme.example", "ORG:Acme;")
        .replace(b"END", b"TITLE:Engineering\r\n  Manager\r\nEND"),
    ],
)  # fmt: skip
def test_a_card_is_a_person(content: bytes) -> None:
    assert vcard.read(content, "card.vcf") == (DANA,)


def test_quoted_printable_is_read_over_its_soft_line_ends() -> None:
    content = card(
        "VERSION:2.1",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Anna M=C3=BCller-=\r\nL=C3=BCdenscheidt",
    )
    [found] = vcard.read(content, "card.vcf")
    assert found.person == Person("Anna Müller-Lüdenscheidt")


def test_quoted_printable_is_joined_over_all_its_soft_line_ends() -> None:
    content = card(
        "VERSION:2.1",
        "FN;ENCODING=QUOTED-PRINTABLE:Anna =\r\nM=C3=BC=\r\nller-=\r\nBerg",
        "EMAIL:anna@acme.example",
        "ORG:Acme=",
        "TITLE:Buyer",
    )
    [found] = vcard.read(content, "card.vcf")
    assert found == Card(Person("Anna Müller-Berg", "anna@acme.example", "Buyer"), "Acme=")


def test_several_cards_are_several_people() -> None:
    found = vcard.read(card("FN:Dana Reyes") + card("TEL:1") + card("FN:Li Wei"), "cards.vcf")
    assert [each.person.name for each in found] == ["Dana Reyes", "Li Wei"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"FN:Dana", "is no card"),
        (card("TEL:1"), "names nobody"),
        (card("FN:\x1b[31m"), "names nobody"),
    ],
)
def test_what_is_no_card_is_refused(content: bytes, says: str) -> None:
    with pytest.raises(DataError, match=says):
        vcard.read(content, "card.vcf")
