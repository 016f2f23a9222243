"""A letter as a mailto link (RFC 6068)."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.mail import mailto
from cordially.model import Address, Attachment, Draft, DraftStatus, Letter


def draft(
    text: str = "Hello.\n",
    subject: str = "Thanks",
    to: str = "dana@acme.example",
    attachments: tuple[Attachment, ...] = (),
) -> Draft:
    letter = Letter(subject, text, "<p>Hello.</p>")
    return Draft(
        id=1,
        opportunity="acme",
        note="thank-you",
        variant="single",
        interview="2026-11-20",
        sender=Address("Alex Kim", "alex@example.com"),
        recipient=Address("Dana Reyes", to),
        letter=letter,
        message_id="<one@example.com>",
        status=DraftStatus.DRAFT,
        path=None,
        attachments=attachments,
    )


def parts(link: str) -> tuple[str, str, str]:
    """Read a link as RFC 6068 section 2 has it: a plus sign stands for itself."""
    assert link.startswith("mailto:")
    to, _, query = link.removeprefix("mailto:").partition("?")
    fields = dict(each.split("=", 1) for each in query.split("&"))
    return unquote(to), unquote(fields["subject"]), unquote(fields["body"])


@given(
    st.text(st.characters(exclude_categories=["C", "Z"]), max_size=40),
    st.text(st.characters(exclude_categories=["C", "Z"]), max_size=60),
)
def test_what_is_in_it_is_read_back(subject: str, line: str) -> None:
    link = mailto.link(draft(f"{line}\n\nBest,\nAlex\n", subject)).text
    assert parts(link) == ("dana@acme.example", subject, f"{line}\r\n\r\nBest,\r\nAlex")
    assert link.isascii()
    assert not set(link) & set(' "<>\\^`{|}\r\n')


@pytest.mark.parametrize("to", ["a+b@acme.example", "a&b=c@acme.example", "50%,x@acme.example"])
def test_an_address_is_one_address(to: str) -> None:
    link = mailto.link(draft(to=to)).text
    assert parts(link)[0] == to
    assert "," not in link.partition("?")[0]


def test_what_does_not_fit_is_said() -> None:
    file = Attachment("cv.pdf", "application/pdf", b"%PDF")
    left_out = mailto.link(draft(attachments=(file,))).left_out
    assert "the attachment cv.pdf" in left_out
    assert "the HTML part" in left_out
    longest = "x" * (mailto.LONGEST - len(mailto.link(draft("")).text))
    assert len(mailto.link(draft(longest)).text) == mailto.LONGEST
    with pytest.raises(DataError, match="too long"):
        mailto.link(draft(f"{longest}x"))
