"""Any message is read as its reader sees it, and no message takes long."""

from __future__ import annotations

import time
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.intake import message_html, message_reader
from cordially.model import Address

OWN = "Dear Dana,\n\nThank you for the talk.\n\nKind regards,\n\nAlex\n"
THEIRS = "Hi Alex,\n\nI AM STILL WAITING for [YOUR NAME].\n"
HEAD = b"From: Alex <a@x.example>\nTo: Dana <d@x.example>\nMIME-Version: 1.0\n"

ATTRIBUTIONS = [
    "On Wed, 25 Nov 2026 at 09:12, Dana Reyes <d@x.example> wrote:",
    "On Wednesday, 25 November 2026 at 09:12:33 GMT, Dana Elizabeth Reyes\n<d@x.example>\nwrote:",
    "Am 25.11.26 um 09:12 schrieb Dana Reyes:",
    "Dana Reyes <d@x.example> schrieb am Mi., 25. Nov. 2026, 09:12:",
    "Le mer. 25 nov. 2026 à 09:12, Dana Reyes <d@x.example> a écrit :",
    "El mié, 25 nov 2026 a las 9:12, Dana Reyes (<d@x.example>) escribió:",
    "Il giorno mer 25 nov 2026 alle ore 09:12 Dana Reyes <d@x.example> ha\nscritto:",
    "Em qua., 25 de nov. de 2026 às 09:12, Dana <d@x.example> escreveu:",
    "Op wo 25 nov 2026 om 09:12 schreef Dana Reyes <d@x.example>:",
    "śr., 25 lis 2026 o 09:12 Dana Reyes <d@x.example> napisał(a):",
    "Den ons 25 nov. 2026 kl 09:12 skrev Dana Reyes <d@x.example>:",
    "ср, 25 нояб. 2026 г. в 09:12, Dana Reyes <d@x.example>:",
    "2026年11月25日(水) 9:12 Dana Reyes <d@x.example>:",
    "Dana Reyes <d@x.example> 于2026年11月25日周三 09:12写道：",
    "ke 25. marrask. 2026 klo 9.12 Dana Reyes (d@x.example) kirjoitti:",
    "st 25. 11. 2026 v 9:12 odesílatel Dana Reyes <d@x.example> napsal:",
]
HEADS = [
    "From: Dana <d@x.example>\nSent: Wednesday, November 25, 2026 9:12 AM\nTo: Alex\nSubject: Hi\n",
    "________________________________\nVon: Dana\nGesendet: Mittwoch, 25. November 2026\nAn: Alex\n"
    "Betreff: Hallo\n",
    "De : Dana\nEnvoyé : mercredi 25 novembre 2026\nÀ : Alex\nObjet : Bonjour\n",
    "De: Dana\nEnviado el: miércoles, 25 de noviembre\nPara: Alex\nAsunto: Hola\n",
    "Da: Dana\nInviato: mercoledì 25 novembre\nA: Alex\nOggetto: Ciao\n",
    "*From:* Dana\n*Sent:* Wednesday\n*To:* Alex\n*Subject:* Hi\n",
    "---------- Forwarded message ---------\nFrom: Dana\n",
    "-----Ursprüngliche Nachricht-----\nVon: Dana\n",
    "-----Message d'origine-----\nDe : Dana\n",
    "-------- Original Message --------\n",
    "Begin forwarded message:\n\nFrom: Dana\n",
    "Anfang der weitergeleiteten Nachricht:\n\nVon: Dana\n",
    "------------------ 原始邮件 ------------------\n",
]


def _text(content: bytes) -> str:
    return message_reader.read(content, "x").text


@pytest.mark.parametrize("line", ATTRIBUTIONS)
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_they_wrote_is_cut_off_below_who_wrote_when(line: str, mark: str) -> None:
    quoted = "".join(f"{mark}{each}\n" for each in THEIRS.splitlines())
    assert _text(HEAD + f"\n{OWN}\n{line}\n\n{quoted}".encode()) == OWN


@pytest.mark.parametrize("head", HEADS)
def test_what_they_wrote_is_cut_off_below_the_head_of_their_letter(head: str) -> None:
    assert _text(HEAD + f"\n{OWN}\n{head}\n{THEIRS}".encode()) == OWN


@pytest.mark.parametrize(
    "line",
    [
        "On 25/11/2026 at 9:12 you wrote:",
        "As you wrote on 25.11.2026 at 9:12, we planned the following:",
        "From: Madrid\nTo: Berlin\nDate: 2 December",
        "I have three questions:",
        "Note: the talk of 25 November 2026 is online.",
    ],
)
def test_its_writers_own_words_stay(line: str) -> None:
    assert line in _text(HEAD + f"\n{OWN}\n{line}\n\nThe rest.\n".encode())


@pytest.mark.parametrize(
    ("field", "people"),
    [
        ("Dana <d@x.example>, Li Wei <l@x.example>", ["Dana d@x.example", "Li Wei l@x.example"]),
        ('"Reyes, Dana" <d@x.example>', ["Dana Reyes d@x.example"]),
        ("Reyes, Dana <d@x.example>", ["Dana Reyes d@x.example"]),
        ("unlisted-recipients:; (no To-header on input)", []),
        ("team: Dana <d@x.example>, Li <l@x.example>;", ["Dana d@x.example", "Li l@x.example"]),
        ("=?utf-8?q?Zo=C3=AB?= <z@x.example>", ["Zoë z@x.example"]),
        ("d@x.example (Dana Reyes)", ["Dana Reyes d@x.example"]),
        ('"d@x.example" <d@x.example>', [" d@x.example"]),
        ("<mailto:d@x.example>", [" d@x.example"]),
    ],
)
def test_people_are_read_as_address_books_write_them(field: str, people: list[str]) -> None:
    found = message_reader.read(b"To: " + field.encode() + b"\nMIME-Version: 1.0\n\nx\n", "x").to
    assert [" ".join(each) for each in found] == people


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("field", [b"To", b"Subject", b"References", b"Date", b"Content-Type"])
@pytest.mark.parametrize(
    "piece", [b"(", b"<", b'"', b"a@b,", b"=?", b"=?a?q?", b"\\", b"a@", b";a="]
)
def test_a_field_of_any_size_takes_no_time(field: bytes, piece: bytes) -> None:
    begin = time.process_time()
    _text(HEAD + field + b": " + piece * (160_000 // len(piece)) + b"\n\nhi\n")
    assert time.process_time() - begin < 1


def _deep() -> bytes:
    levels = (
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(10_000)
    )
    return HEAD + b"".join(levels) + b"\nhi\n"


HOSTILE = {
    "deep": _deep(),
    "many": HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nhi\n" * 10_000,
    "endless": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"QUJD" * 1_000_000,
    "large": HEAD + b"\n" + b"x" * 60_000_000,
    "headers": HEAD + b"X-A: b\n" * 150_000 + b"\nhi\n",
    "returns": HEAD + b"\n" + b"\r" * 1_000_000,
    "tags": HEAD + b"Content-Type: text/html\n\n" + b"<" * 1_000_000,
}


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("piece", ["class=", "class='", "id=", "data-marker="])
def test_tags_of_many_attributes_take_no_time(piece: str) -> None:
    html = ("<div " + piece * (7_900 // len(piece)) + ">") * 126
    begin = time.process_time()
    message_html.text_of(html)
    assert time.process_time() - begin < 1


def test_a_long_tag_within_a_quotation_may_end_itself() -> None:
    inner = f"<blockquote title='{'x' * 2000}'/>"
    html = f"<p>Mine</p><blockquote type=cite>Theirs{inner}</blockquote><p>Mine too</p>"
    assert message_html.text_of(html) == "Mine\n\nMine too\n"


def test_of_the_groups_of_a_report_only_a_bounded_part_is_read() -> None:
    groups = b"X-A: b\n\n" * 3_000_000
    head = b"MIME-Version: 1.0\nContent-Type: multipart/report; boundary=b\n\n"
    status = b"--b\nContent-Type: message/delivery-status\n\n" + groups + b"\n--b--\n"
    content = HEAD + head + status
    tracemalloc.start()
    found = message_reader.read(content, "x")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.report
    assert len(found.report.statuses) == 200
    assert most < 5 * len(content)


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("name", HOSTILE)
def test_no_message_takes_long(name: str) -> None:
    begin = time.process_time()
    with suppress(DataError):
        _text(HOSTILE[name])
    assert time.process_time() - begin < 3


@given(st.binary(max_size=400))
def test_any_octets_are_read_without_a_surrogate(content: bytes) -> None:
    for head in (b"", HEAD, HEAD + b"Content-Type: text/plain; charset=utf-7\n", b"To: "):
        with suppress(DataError):
            read = message_reader.read(head + b"\n" * (head[-1:] == b"\n") + content, "x")
            repr(read).encode()
            read.text.encode()
            for each in read.to:
                assert isinstance(each, Address)
                "".join(each).encode()
