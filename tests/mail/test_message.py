"""The bytes of a message say what the letter says, to more than one reader."""

from __future__ import annotations

import re
import subprocess
import sys
from binascii import a2b_base64, a2b_qp
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.mail import message
from cordially.mail.message import ProofError, compose, message_id
from cordially.model import Address, Attachment, Letter

LETTER = Letter("Thank you", "Dear Dana,\n\nthank you.\n", "<p>Dear Dana,</p>\n")
SENDER = Address("Zoë Quinn", "zoe@example.org")
RECIPIENT = Address("Dana Reyes", "dana@example.com")
ID = "<1b2c3d@example.org>"
DATE = datetime(2026, 11, 3, 9, 5, 7, tzinfo=timezone(timedelta(hours=5, minutes=30)))
# As Exchange makes them: longer than a line of 78.
EXCHANGE_ID = "<AM9PR04MB8273C0D9D1E4B1B2C7A3F0D4E5F62@AM9PR04MB8273.eurprd04.prod.outlook.com>"


def composed(letter: Letter = LETTER, **changes: Any) -> bytes:
    asked: dict[str, Any] = {
        "sender": SENDER,
        "recipient": RECIPIENT,
        "message_id": ID,
        "date": DATE,
    }
    return compose(letter, **(asked | changes))


def with_subject(subject: str) -> bytes:
    return composed(Letter(subject, "Hello.\n"))


def with_text(text: str) -> bytes:
    return composed(Letter("Thank you", text))


def with_attachment(
    filename: str, content: bytes = b"%PDF-1.7", kind: str = "application/pdf"
) -> bytes:
    return composed(attachments=[Attachment(filename, kind, content)])


def modern(data: bytes) -> EmailMessage:
    """Read with the parser that `compose` does not use."""
    return message_from_bytes(data, policy=default)


def head(data: bytes) -> bytes:
    return data.partition(b"\r\n\r\n")[0]


def field(data: bytes, name: str) -> bytes:
    """Return one field as it is on the wire, folds included."""
    unfolded = head(data).replace(b"\r\n ", b"\0 ")
    (found,) = [line for line in unfolded.split(b"\r\n") if line.startswith(f"{name}: ".encode())]
    return found.replace(b"\0", b"\r\n").removeprefix(f"{name}: ".encode())


def mailbox(data: bytes, name: str) -> Address:
    (found,) = modern(data)[name].addresses
    words = re.findall(rb"=\?utf-8\?([bq])\?([^?]*)\?=", field(data, name))
    if not words:
        return Address(found.display_name, found.addr_spec)
    # email.policy collapses blanks inside the words of a name, and 3.11 adds some between them.
    octets = [
        a2b_base64(text) if encoding == b"b" else a2b_qp(text, header=True)
        for encoding, text in words
    ]
    return Address(b"".join(octets).decode(), found.addr_spec)


def body(data: bytes, subtype: str = "plain") -> bytes:
    part = modern(data).get_body((subtype,))
    assert part is not None
    return cast(bytes, part.get_payload(decode=True))


# The shape of a message


def test_a_letter_with_html_is_written_to_the_letter() -> None:
    assert composed(references=["<a@x.example>", "<b@x.example>"], unsent=True).decode() == (
        "From: =?utf-8?q?Zo=C3=AB_Quinn?= <zoe@example.org>\r\n"
        "To: Dana Reyes <dana@example.com>\r\n"
        "Subject: Thank you\r\n"
        "Date: Tue, 03 Nov 2026 09:05:07 +0530\r\n"
        "Message-ID: <1b2c3d@example.org>\r\n"
        "In-Reply-To: <b@x.example>\r\n"
        "References: <a@x.example>\r\n"
        " <b@x.example>\r\n"
        "X-Unsent: 1\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/alternative; boundary="=_alternative"\r\n'
        "\r\n"
        "--=_alternative\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n"
        "\r\n"
        "Dear Dana,\r\n\r\nthank you.\r\n"
        "\r\n"
        "--=_alternative\r\n"
        "Content-Type: text/html; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n"
        "\r\n"
        "<p>Dear Dana,</p>\r\n"
        "\r\n"
        "--=_alternative--\r\n"
    )


def test_a_letter_without_html_is_one_text_part() -> None:
    found = modern(composed(Letter("Thank you", "Hello.")))
    assert found["Content-Type"] == 'text/plain; charset="utf-8"'
    assert "X-Unsent" not in found
    assert "References" not in found
    assert "In-Reply-To" not in found


def test_attachments_stand_beside_the_letter() -> None:
    files = [
        Attachment("cv.pdf", "application/pdf", bytes(range(256)) * 9),
        Attachment("note.txt", "text/plain", b"a\rb\nc\r\n.\r\nFrom me"),
        Attachment("empty.bin", "application/octet-stream", b""),
    ]
    found = modern(composed(attachments=files))
    assert [part.get_content_type() for part in found.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "application/pdf",
        "text/plain",
        "application/octet-stream",
    ]
    assert [
        Attachment(
            str(part.get_filename()),
            part.get_content_type(),
            cast(bytes, part.get_payload(decode=True)),
        )
        for part in found.iter_attachments()
    ] == files
    assert {part.get_content_disposition() for part in found.iter_attachments()} == {"attachment"}


def test_a_text_letter_with_an_attachment_has_no_alternatives() -> None:
    data = composed(
        Letter("Hi", "Hello."), attachments=[Attachment("cv.pdf", "application/pdf", b"x")]
    )
    assert [part.get_content_type() for part in modern(data).walk()] == [
        "multipart/mixed",
        "text/plain",
        "application/pdf",
    ]


def test_the_same_letter_makes_the_same_bytes() -> None:
    assert composed() == composed()


def test_the_boundaries_of_nested_multiparts_differ() -> None:
    outer, inner = [
        part.get_boundary()
        for part in modern(with_attachment("cv.pdf")).walk()
        if part.is_multipart()
    ]
    assert outer != inner


# Names and addresses

NAMES = [
    "Dana Reyes",
    "O'Brien-Smith",
    "Müller, Anna",
    "Doe, Jane",
    "Doe, Jane (Vice President of Engineering, Platform and Developer Experience, Europe)",
    'Robert "Bob" Tables',
    "back\\slash \\",
    "J. R. Hartley",
    "R&D <Lead>",
    "a@b.example",
    "undisclosed:;",
    " leading and  double blanks ",
    "王小明",
    "محمد بن عبد الله",
    "Zoë 👩🏽‍💻 Quinn",
    "=?utf-8?q?x?=",
    "=?",
    "Wolfeschlegelsteinhausenbergerdorff" * 3,
    "One Two Three " * 12 + "End",
    "Kovačević-Đorđević " * 9 + "Ž",
    "x" * 5000,
    "",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_reads_back_as_it_is(name: str) -> None:
    data = composed(
        sender=Address(name, "me@example.org"), recipient=Address(name, "you@example.com")
    )
    assert mailbox(data, "From") == Address(name, "me@example.org")
    assert mailbox(data, "To") == Address(name, "you@example.com")


@pytest.mark.parametrize("name", ["Müller, Anna", "王小明", "محمد", "Zoë 👩🏽‍💻", "=?utf-8?q?x?="])
def test_a_short_encoded_name_reads_back_with_the_newer_parser_too(name: str) -> None:
    (found,) = modern(composed(recipient=Address(name, "you@example.com")))["To"].addresses
    assert (found.display_name, found.addr_spec) == (name, "you@example.com")


def test_a_long_quoted_name_keeps_its_quotes_and_is_never_folded_inside() -> None:
    name = "Doe, Jane (Vice President of Engineering, Platform and Developer Experience, Europe)"
    data = composed(recipient=Address(name, "jane@example.com"))
    assert field(data, "To") == f'"{name}"\r\n <jane@example.com>'.encode()


def test_a_long_name_of_plain_words_is_folded_between_them() -> None:
    data = composed(recipient=Address("Word " * 20 + "End", "jane@example.com"))
    assert (
        field(data, "To") == b"Word " * 14 + b"Word\r\n " + b"Word " * 5 + b"End <jane@example.com>"
    )


def test_an_encoded_name_holds_no_bare_comma() -> None:
    data = composed(recipient=Address("Müller, Anna", "anna@example.com"))
    assert field(data, "To") == b"=?utf-8?q?M=C3=BCller=2C_Anna?= <anna@example.com>"


def test_an_address_is_never_inside_an_encoded_word_and_has_its_own_line_if_need_be() -> None:
    spec = "anna.magdalena.mueller@recruiting.example.com"
    data = composed(recipient=Address("Anna Magdalena Müller-Lüdenscheidt", spec))
    assert field(data, "To").endswith(f"?=\r\n <{spec}>".encode())


@pytest.mark.parametrize("length", range(20, 60))
def test_a_line_with_an_encoded_word_has_at_most_76_characters(length: int) -> None:
    data = composed(recipient=Address("Zoë", "x" * length + "@example.com"))
    lines = (b"To: " + field(data, "To")).split(b"\r\n")
    assert max(map(len, lines)) <= 76
    assert (len(lines) == 1) == (len(b"".join(lines)) <= 76)


def test_an_address_without_a_name_stands_alone() -> None:
    assert field(composed(recipient=Address("", "dana@example.com")), "To") == b"dana@example.com"


@pytest.mark.parametrize(
    ("domain", "a_label"),
    [
        ("bücher.example", "xn--bcher-kva.example"),
        ("straße.example", "xn--strae-oqa.example"),  # IDNA 2003 makes it strasse.example
        ("BÜCHER.Example", "xn--bcher-kva.example"),
        ("Example.COM", "Example.COM"),
    ],
)
def test_a_domain_is_written_as_its_a_label(domain: str, a_label: str) -> None:
    data = composed(recipient=Address("Dana", f"dana@{domain}"))
    assert field(data, "To") == f"Dana <dana@{a_label}>".encode()
    assert message_id(Address("Zoë", f"zoe@{domain}"), "1b2c3d") == f"<1b2c3d@{a_label}>"


@pytest.mark.parametrize("domain", ["bü--x.example", "ü" * 70 + ".example", "a_ü.example"])
def test_a_domain_that_cannot_be_is_refused(domain: str) -> None:
    with pytest.raises(DataError, match="recipient"):
        composed(recipient=Address("Dana", f"dana@{domain}"))
    with pytest.raises(DataError, match="sender"):
        message_id(Address("Dana", f"dana@{domain}"), "1b2c3d")


def test_a_local_part_outside_ascii_is_written_as_it_is() -> None:
    data = composed(sender=Address("Zoë", "zoë@bücher.example"))
    assert field(data, "From") == "=?utf-8?q?Zo=C3=AB?= <zoë@xn--bcher-kva.example>".encode()


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "dana",
        "a@b, c@",
        "dana@example.com\n",
        "dana@example.com\r\nBcc: eve@example.net",
        "da na@example.com",
        "dana@example.com>, <eve@example.net",
        "=?utf-8?q?dana?=@example.com",
        "dana@exa\x00mple.com",
        "dana@\ud800.example",
    ],
)
def test_a_wrong_address_is_refused(spec: str) -> None:
    with pytest.raises(DataError):
        composed(recipient=Address("Dana", spec))
    with pytest.raises(DataError):
        composed(sender=Address("Dana", spec))


# No value can become a header

BREAKS = ["\r\nBcc: eve@example.net", "\nBcc: eve@example.net", "\r", "\n", "\0", "\x07", "\x0b"]
BREAKS += ["\x7f", "\x85", "\u2028", "\u2029", "\ud800", "\udcff"]


@pytest.mark.parametrize("end", BREAKS)
@pytest.mark.parametrize("start", ["Dana", "Zoë"])
def test_a_value_that_could_break_the_header_is_refused(start: str, end: str) -> None:
    value = start + end
    with pytest.raises(DataError, match="Subject"):
        with_subject(value)
    with pytest.raises(DataError, match="To"):
        composed(recipient=Address(value, "dana@example.com"))
    with pytest.raises(DataError, match="From"):
        composed(sender=Address(value, "dana@example.com"))
    with pytest.raises(DataError):
        with_attachment(value)
    with pytest.raises(DataError):
        with_attachment("cv.pdf", kind=f"application/pdf{end}")
    with pytest.raises(DataError):
        composed(message_id=ID + end)
    with pytest.raises(DataError):
        composed(references=[ID + end])
    with pytest.raises(DataError):
        message_id(SENDER, value)


# Ids


@pytest.mark.parametrize("reference", [EXCHANGE_ID, "<" + "x" * 400 + "@" + "y" * 400 + ">"])
def test_a_long_id_is_neither_encoded_nor_folded(reference: str) -> None:
    data = composed(message_id=reference, references=[ID, reference])
    assert field(data, "Message-ID") == reference.encode()
    assert field(data, "In-Reply-To") == reference.encode()
    assert field(data, "References") == f"{ID}\r\n {reference}".encode()


def test_each_reference_has_a_line_and_the_last_is_replied_to() -> None:
    data = composed(references=["<a@x>", "<b@x>", "<c@x>"])
    assert field(data, "References") == b"<a@x>\r\n <b@x>\r\n <c@x>"
    assert field(data, "In-Reply-To") == b"<c@x>"


@pytest.mark.parametrize(
    "wrong",
    [
        *["", "a@b", "<ab>", "<a b@c>", "<a@b><c@d>", "<a@b> ", "<@b>", "<a@>", "<zoë@b>"],
        *["<a@b\t>", "<" + "x" * 1000 + "@y>"],
    ],
)
def test_an_id_that_is_none_is_refused(wrong: str) -> None:
    with pytest.raises(DataError, match="Message-ID"):
        composed(message_id=wrong)
    with pytest.raises(DataError, match="Message-ID"):
        composed(references=[wrong, ID])


def test_a_message_id_stands_at_the_senders_domain() -> None:
    assert message_id(SENDER, "1b2c3d") == "<1b2c3d@example.org>"


@pytest.mark.parametrize("token", ["", "a b", "a>", "ä", "<"])
def test_a_token_that_breaks_the_id_is_refused(token: str) -> None:
    with pytest.raises(DataError):
        message_id(SENDER, token)


# Date


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), b"Thu, 01 Jan 2026 00:00:00 +0000"),
        (datetime(2026, 7, 9, 1, 2, 3, 999999, tzinfo=UTC), b"Thu, 09 Jul 2026 01:02:03 +0000"),
        (
            datetime(2026, 7, 9, 12, tzinfo=ZoneInfo("America/St_Johns")),
            b"Thu, 09 Jul 2026 12:00:00 -0230",
        ),
        # The hour that comes twice, and the one that never comes.
        (
            datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=ZoneInfo("Europe/Berlin")),
            b"Sun, 25 Oct 2026 02:30:00 +0200",
        ),
        (
            datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")),
            b"Sun, 25 Oct 2026 02:30:00 +0100",
        ),
        (
            datetime(2026, 3, 29, 2, 30, tzinfo=ZoneInfo("Europe/Berlin")),
            b"Sun, 29 Mar 2026 02:30:00 +0100",
        ),
        # RFC 5322 has no seconds in a zone.
        (
            datetime(2026, 7, 9, 12, tzinfo=timezone(timedelta(seconds=1172))),
            b"Thu, 09 Jul 2026 11:40:28 +0000",
        ),
    ],
)
def test_the_date_is_the_moment_with_its_zone(date: datetime, written: bytes) -> None:
    assert field(composed(date=date), "Date") == written
    assert parsedate_to_datetime(written.decode()).tzinfo is not None


def test_a_date_without_a_zone_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="time zone"):
        composed(date=datetime(2026, 11, 3))  # noqa: DTZ001


# Subject

SUBJECTS = [
    "R&D <Lead>",
    "=?utf-8?q?x?=",
    "Re: =?utf-8?b?SGk=?= and more",
    "a  double blank",
    " blank at both ends ",
    " ",
    "",
    "Gespräch über Straßenbau, 3. März 🚊",
    "感谢您抽出宝贵时间与我讨论高级软件工程师职位的相关事宜并介绍团队情况以及未来的发展方向和计划",
    "A word of " + "x" * 300 + " length",
    "y" * 70,
    "Thank you for the conversation about the position of Senior Platform Engineer on Tuesday",
    "word " * 199 + "end",
    "!?#$%&'()*+,-./:;<=>@[\\]^_`{|}~",
    "tie\u00a0blank \u200d joiner",
]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_reads_back_as_it_is(subject: str) -> None:
    assert modern(with_subject(subject))["Subject"] == subject


def test_a_long_subject_is_folded_at_blanks_and_unfolds_to_the_same_text() -> None:
    subject = "Thank you for the conversation about the position of Senior Platform Engineer on Tue"
    written = field(with_subject(subject), "Subject")
    assert written == subject[:68].encode() + b"\r\n" + subject[68:].encode()


def test_encoded_words_have_at_most_75_characters_on_lines_of_76_and_whole_characters() -> None:
    lines = b"Subject: " + field(with_subject("ÄÖ€😀" * 60), "Subject")
    assert lines.count(b"\r\n") > 5
    for line in lines.split(b"\r\n"):
        assert len(line) <= 76
        word = line.removeprefix(b"Subject:").removeprefix(b" ")
        assert len(word) <= 75
        assert modern(b"Subject: " + word + b"\r\n\r\n")["Subject"].isprintable()


def test_a_base_and_its_marks_share_an_encoded_word() -> None:
    family = "👩🏽‍💻"
    words = field(with_subject(family * 40), "Subject").split(b"\r\n ")
    assert len(words) > 1
    for word in words:
        text = str(modern(b"Subject: " + word + b"\r\n\r\n")["Subject"])
        assert text == family * (len(text) // len(family))


def test_more_marks_than_a_word_can_hold_are_split() -> None:
    subject = "Z" + "\u0301" * 200
    assert modern(with_subject(subject))["Subject"] == subject


def test_the_shorter_of_the_two_encodings_is_taken() -> None:
    assert field(with_subject("Gespräch über morgen"), "Subject").startswith(b"=?utf-8?q?")
    assert field(with_subject("感谢"), "Subject").startswith(b"=?utf-8?b?")


# Bodies

BODIES = [
    ("Hello.", "Hello.\r\n"),
    ("Hello.\n\n\n", "Hello.\r\n"),
    ("", "\r\n"),
    ("one\rtwo\r", "one\r\ntwo\r\n"),
    ("one\r\ntwo\n\rthree", "one\r\ntwo\r\n\r\nthree\r\n"),
    ("From me\nFrom you\n>From them", "From me\r\nFrom you\r\n>From them\r\n"),
    ("x\n.\n.\n..\n.hidden\n.", "x\r\n.\r\n.\r\n..\r\n.hidden\r\n.\r\n"),
    ("x" * 75 + "From me", "x" * 75 + "From me\r\n"),
    ("From " + "x" * 71, "From " + "x" * 71 + "\r\n"),
    ("trailing  \t\nblanks \n ", "trailing  \t\r\nblanks \r\n \r\n"),
    ("é" * 4000, "é" * 4000 + "\r\n"),
    ("word " * 2000, "word " * 2000 + "\r\n"),
    ("=3D =\n=?utf-8?q?x?=\n--\n-- ", "=3D =\r\n=?utf-8?q?x?=\r\n--\r\n-- \r\n"),
    ("page\x0cfeed\x00nul\x85\u2028end", "page\x0cfeed\x00nul\x85\u2028end\r\n"),
]


@pytest.mark.parametrize(("text", "arrives"), BODIES)
def test_a_body_arrives_as_written_with_crlf_and_one_at_the_end(text: str, arrives: str) -> None:
    data = composed(Letter("Thank you", text, text))
    assert body(data, "plain").decode() == arrives
    assert body(data, "html").decode() == arrives
    assert body(with_text(text)).decode() == arrives


def lines_of_the_body(data: bytes) -> list[bytes]:
    return data.partition(b"\r\n\r\n")[2].split(b"\r\n")


@pytest.mark.parametrize("length", range(72, 79))
@pytest.mark.parametrize("end", ["", " ", "\t", ".", "é", "From ", "\n.", "\nFrom x", "=", ". \n."])
def test_lines_near_the_limit_stay_within_it_and_hold_no_trap(length: int, end: str) -> None:
    text = "x" * length + end
    data = with_text(text)
    assert body(data).decode() == text.replace("\n", "\r\n") + "\r\n"
    lines = lines_of_the_body(data)
    assert max(map(len, lines)) <= 76
    assert b"." not in lines
    assert not [line for line in lines if line.startswith(b"From ")]
    assert not [line for line in lines if line.endswith((b" ", b"\t"))]


def test_a_blank_that_ends_a_full_line_does_not_make_it_longer() -> None:
    # binascii.b2a_qp alone makes a line of 77.
    assert lines_of_the_body(with_text("x" * 74 + " \n")) == [b"x" * 74 + b"=", b"=20", b""]


@pytest.mark.parametrize("letter", [Letter("Hi", "\ud800"), Letter("Hi", "Hello.", "\udfff")])
def test_half_a_character_in_a_body_is_refused(letter: Letter) -> None:
    with pytest.raises(DataError, match="surrogate"):
        composed(letter)


# Attachments

FILENAMES = [
    "cv.pdf",
    "Lebenslauf Zoë.pdf",
    "Lebenslauf Zoë Königsberger " + "Straßenbau " * 9 + ".pdf",
    "简历" * 40 + ".pdf",
    "long " * 30 + "name.pdf",
    'the "final" one; really=yes.pdf',
    "=?utf-8?q?x?=.pdf",
    "100% it's (a) 'test'.pdf",
    "%41.pdf",
    "tilde~{x}|`^.pdf",
    "<in angles>",
    '"in quotes"',
    " blank at both ends ",
    "emoji 👩🏽‍💻.pdf",
]


@pytest.mark.parametrize("filename", FILENAMES)
def test_a_file_keeps_its_name(filename: str) -> None:
    data = with_attachment(filename)
    (part,) = modern(data).iter_attachments()
    assert part["Content-Disposition"].params["filename"] == filename
    assert max(map(len, data.split(b"\r\n"))) <= 78


def test_a_name_outside_ascii_is_written_by_rfc_2231() -> None:
    written = b"Content-Disposition: attachment; filename*=utf-8''Lebenslauf%20Zo%C3%AB.pdf\r\n"
    assert written in with_attachment("Lebenslauf Zoë.pdf")


def test_a_long_name_is_continued_between_characters() -> None:
    data = with_attachment("é" * 30 + ".pdf")
    assert b" filename*0*=utf-8''" + b"%C3%A9" * 9 + b";\r\n filename*1*=%C3%A9" in data
    assert b" filename*3*=%C3%A9%C3%A9%C3%A9.pdf\r\n" in data


@pytest.mark.parametrize("filename", ["", ".", "..", "a/b.pdf", "a\\b.pdf", "/etc/passwd"])
def test_a_file_name_that_leads_elsewhere_is_refused(filename: str) -> None:
    with pytest.raises(DataError, match="name"):
        with_attachment(filename)


@pytest.mark.parametrize(
    "kind",
    ["", "pdf", "a/b/c", "a/b; x=y", "a /b", "a/", "é/b", "message/rfc822", "Multipart/Mixed"],
)
def test_a_content_type_that_cannot_be_attached_is_refused(kind: str) -> None:
    with pytest.raises(DataError):
        with_attachment("cv.pdf", kind=kind)


def test_a_content_type_is_never_encoded_or_folded() -> None:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert f"\r\nContent-Type: {kind}\r\n".encode() in with_attachment("cv.docx", kind=kind)


# The proof

CORRUPTIONS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("CRLF", lambda data: data.replace(b"thank you.\r\n", b"thank you.\n")),
    ("CRLF", lambda data: data.replace(b"Dear", b"De\rar")),
    ("CRLF", lambda data: data[:-2]),
    ("998", lambda data: data.replace(b"Dear", b"Dear" + b"x" * 990)),
    ("header", lambda data: b"Bcc: eve@example.net\r\n" + data),
    ("header", lambda data: data.replace(b"Subject: Thank you\r\n", b"")),
    ("header", lambda data: data.replace(b"Subject: Thank you", b"Subject: Thanks")),
    ("header", lambda data: data.replace(b"Subject", b"subject")),
    ("header", lambda data: data.replace(b"Thank you\r\n", b"Thank you\r\nSubject: Thank you\r\n")),
    ("header", lambda data: data.replace(b"Thank you\r\n", b"Thank you\r\n\r\n")),
    ("header", lambda data: data.replace(b"Dana Reyes", b"Dana Reye")),
    ("header", lambda data: data.replace(b"dana@", b"eve@")),
    ("read back", lambda data: data.replace(b"<dana@", b"<eve@example.net>, <dana@")),
    ("header", lambda data: data.replace(b"<zoe@", b"<zo\xc3\xab@")),
    ("read back", lambda data: data.replace(b"<zoe@", b"<zo\xff@")),
    ("header", lambda data: data.replace(b"09:05:07", b"09:05:08")),
    ("header", lambda data: data.replace(b"+0530", b"-0000")),
    ("read back", lambda data: data.replace(b"03 Nov", b"soon")),
    ("header", lambda data: data.replace(b"1b2c3d", b"1b2c3e")),
    ("header", lambda data: data.replace(b"In-Reply-To: <b@", b"In-Reply-To: <a@")),
    ("header", lambda data: data.replace(b" <b@x>\r\n", b"")),
    ("header", lambda data: data.replace(b"<b@x>\r\n", b"=?utf-8?q?=3Cb=40x=3E?=\r\n")),
    ("header", lambda data: data.replace(b"charset=utf-8", b"charset=latin-1")),
    ("header", lambda data: data.replace(b"Zo%C3%AB.pdf", b"Zo%C3%AB.exe")),
    ("header", lambda data: data.replace(b"attachment; filename", b"inline; filename")),
    (
        "header",
        lambda data: data.replace(b"\r\nContent-Disposition", b"\r\nX: y\r\nContent-Disposition"),
    ),
    ("differently", lambda data: data.replace(b"Dear Dana,\r\n", b"Dear Diana,\r\n", 1)),
    ("differently", lambda data: data.replace(b"<p>Dear", b"<p>Hello")),
    ("differently", lambda data: data.replace(b"JVBERi0x", b"JVBERi0y")),
    ("malformed", lambda data: data[: data.rindex(b"\r\n--=_") + 2]),
    ("malformed", lambda data: data.replace(b"\r\n\r\n--=_", b"\r\n\r\nhidden\r\n--=_", 1)),
    ("malformed", lambda data: data + b"more\r\n"),
    ("read back", lambda data: one_part_more(data)),
]


def one_part_more(data: bytes) -> bytes:
    end = data.rindex(b"\r\n--=_") + 2
    delimiter = data[end:].removesuffix(b"--\r\n")
    return data[:end] + delimiter + b"\r\n\r\nmore\r\n" + data[end:]


@pytest.mark.parametrize(("complaint", "corrupt"), CORRUPTIONS)
def test_bytes_that_say_something_else_are_never_handed_out(
    monkeypatch: pytest.MonkeyPatch, complaint: str, corrupt: Callable[[bytes], bytes]
) -> None:
    asked: dict[str, Any] = {
        "references": ["<a@x>", "<b@x>"],
        "attachments": [Attachment("Zoë.pdf", "application/pdf", b"%PDF-1.7")],
    }
    good = composed(**asked)
    bad = corrupt(good)
    assert bad != good
    monkeypatch.setattr(message, "_rendered", lambda part: bad)
    with pytest.raises(ProofError, match=complaint):
        composed(**asked)


def test_a_boundary_in_a_text_or_a_file_name_parts_nothing() -> None:
    letter = Letter("--=_mixed", "--=_alternative\r\n--=_mixed--", "<p>--=_alternative--</p>")
    file = Attachment("--=_mixed.txt", "text/plain", b"\r\n--=_mixed--\r\n")
    found = modern(composed(letter, attachments=[file]))
    assert [part.get_content_type() for part in found.walk()] == [
        *("multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/plain"),
    ]


# Whatever is asked for

WORDS = st.text(
    st.characters(
        exclude_categories=["Cc", "Cs", "Zl", "Zp"],
    ),
    max_size=300,
)
LOOKALIKES = st.text(st.sampled_from('=?_utf-8bBqQ "\\<>@,;:()é\u0301'), max_size=120)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=600) | st.text(
    st.sampled_from(" .\r\n\tFrom=é-x"), max_size=600
)
PRINTABLE = st.text(
    st.sampled_from([chr(code) for code in range(0x21, 0x7F) if chr(code) not in "<>"]),
    min_size=1,
    max_size=120,
)
IDS = st.builds("<{}@{}>".format, PRINTABLE, PRINTABLE)


def assert_sound(data: bytes) -> None:
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert not [line for line in lines if re.search(rb"[\r\n]|.{999}", line)]


@given(WORDS | LOOKALIKES, WORDS | LOOKALIKES)
@example("\u0301" * 60, "")
def test_any_name_reads_back_and_no_header_is_added(sender: str, recipient: str) -> None:
    data = composed(
        sender=Address(sender, "me@example.org"), recipient=Address(recipient, "you@example.com")
    )
    assert_sound(data)
    assert mailbox(data, "From") == Address(sender, "me@example.org")
    assert mailbox(data, "To") == Address(recipient, "you@example.com")
    assert modern(data).keys() == modern(composed()).keys()


@given(WORDS | LOOKALIKES)
def test_any_subject_reads_back_and_no_header_is_added(subject: str) -> None:
    data = composed(Letter(subject, "Hello.", "<p>Hello.</p>"))
    assert_sound(data)
    assert modern(data)["Subject"] == subject
    assert modern(data).keys() == modern(composed()).keys()


@given(TEXTS, st.none() | TEXTS)
@example("From me\nFrom you", "From them")
def test_any_body_reads_back_in_short_lines_without_traps(text: str, html: str | None) -> None:
    data = composed(Letter("Hi", text, html))
    assert_sound(data)
    for subtype, asked in [("plain", text), ("html", html)]:
        if asked is not None:
            unix = asked.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
            assert body(data, subtype).decode() == unix.replace("\n", "\r\n") + "\r\n"
    lines = lines_of_the_body(data)
    assert max(map(len, lines)) <= 76
    assert b"." not in lines
    assert not [line for line in lines if line.startswith(b"From ")]


@given(st.lists(IDS, max_size=12), IDS)
def test_any_ids_are_written_as_they_are(references: list[str], own: str) -> None:
    data = composed(message_id=own, references=references)
    assert field(data, "Message-ID").decode() == own
    if references:
        assert field(data, "References").decode().split("\r\n ") == references
        assert field(data, "In-Reply-To").decode() == references[-1]
    else:
        assert b"References" not in head(data)


@given(
    st.text(
        st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="/\\"),
        min_size=1,
        max_size=120,
    ).filter(lambda name: name not in {".", ".."}),
    st.binary(max_size=400),
)
def test_any_file_arrives_whole_under_its_name(filename: str, content: bytes) -> None:
    data = with_attachment(filename, content)
    assert_sound(data)
    (part,) = modern(data).iter_attachments()
    assert part.get_payload(decode=True) == content
    assert part["Content-Disposition"].params["filename"] == filename


# What is left out


def test_nothing_tells_of_the_machine_or_the_program() -> None:
    assert [name for name, _ in modern(composed()).items()] == [
        *["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type"]
    ]


@pytest.mark.usefixtures("unmeasured")
def test_the_costly_parts_of_the_standard_library_stay_unimported() -> None:
    costly = "{'email.policy', 'email.mime', 'email.generator', 'mimetypes', 'uuid', 'idna'}"
    code = (
        "import sys\nfrom datetime import *\nfrom cordially.mail.message import *\n"
        "from cordially.model import *\n"
        "a = Address('Zoë', 'a@b.example')\n"
        "f = Attachment('Zoë', 'a/b', b'x')\n"
        "compose(Letter('ü', 'ü', 'ü'), sender=a, recipient=a, attachments=[f],"
        " message_id=message_id(a, 'x'), date=datetime.now(timezone.utc))\n"
        f"print(sorted({costly} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
