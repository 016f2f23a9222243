"""Letters written elsewhere are read as far as they say what they are."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.intake import found_letter
from cordially.model import Address
from running import Cordially

TEXT = "Dear Dana,\n\nThank you.\n"


def _read(text: str) -> found_letter.FoundLetter:
    return found_letter.read(text.encode(), "letter.txt")


def test_a_text_without_header_lines_is_all_text() -> None:
    assert _read(TEXT) == found_letter.FoundLetter(TEXT)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_header_lines_in_any_order_and_case_are_taken_off(ends: str) -> None:
    head = 'to: "Reyes, Dana" <dana@x.example>\nSUBJECT: Thank you: again\nFrom: Alex\n\n'
    found = _read((head + TEXT).replace("\n", ends))
    assert found == found_letter.FoundLetter(
        TEXT, "Thank you: again", Address("Alex", ""), Address("Dana Reyes", "dana@x.example")
    )


def test_a_paragraph_with_a_colon_is_no_header_line() -> None:
    assert _read("Note: this is all.\n").text == "Note: this is all.\n"


def _message() -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"] = "Grüße", "Zoë <zoe@x.example>"
    message["To"] = "Dana Reyes <dana@x.example>, Li <li@x.example>"
    message.set_content(TEXT)
    return message


def test_an_eml_file_is_read_by_its_header_fields() -> None:
    message = _message()
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="cv.pdf")
    message["Content-Language"] = "de, en"
    assert found_letter.read(bytes(message), "x.eml") == found_letter.FoundLetter(
        TEXT,
        "Grüße",
        Address("Zoë", "zoe@x.example"),
        Address("Dana Reyes", "dana@x.example"),
        ("cv.pdf",),
        "de",
        (Address("Li", "li@x.example"),),
    )


def test_html_alone_becomes_text() -> None:
    message = _message()
    message.set_content("<p>Dear Dana,</p><p>Thank you.</p>", subtype="html")
    assert found_letter.read(bytes(message), "x.eml").text == TEXT


def test_what_cordially_drafts_is_read_back(cordially: Cordially, home: Path) -> None:
    done = cordially(
        *("thank-you", "--company", "Acme", "--when", "yesterday", "--json"),
        *("--with", "Dana Reyes <d@x.example>", "--from", "Zoë Kim <z@x.example>"),
    )
    (draft,) = done.json["drafts"]
    found = found_letter.read(Path(draft["path"]).read_bytes(), "x")
    assert (found.text, found.subject) == (draft["text"], draft["subject"])


@pytest.mark.parametrize("content", [b"", b" \n\n", b"Subject: x\n\n", b"\xff\xfe"])
def test_what_is_no_letter_is_refused_by_name(content: bytes) -> None:
    with pytest.raises(DataError, match="a file"):
        found_letter.read(content, "a file")


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_letter_or_refused(content: bytes) -> None:
    for head in (b"", b"MIME-Version: 1.0\n", b"MIME-Version: 1.0\nContent-Type: multipart/x\n"):
        with suppress(DataError):
            assert found_letter.read(head + content, "a file").text.strip()
