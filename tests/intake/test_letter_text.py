from __future__ import annotations

import pytest

from cordially.errors import DataError
from cordially.intake import letter_text
from cordially.model import Address, Draft, Letter

DRAFT = Draft(
    id=1,
    opportunity="acme",
    note="thank-you",
    variant="single",
    interview="2026-11-20",
    sender=Address("Alex Kim", "alex@example.com"),
    recipient=Address("Dana Reyes", "dana@acme.example"),
    letter=Letter("Thank you", "Dear Dana,\n\nThank you.\n\n-- \nAlex Kim\n"),
    message_id="<1@example.com>",
)

TEXT = """\
From: Alex Kim <alex@example.com>
To: Dana Reyes <dana@acme.example>
Subject: Thank you

Dear Dana,

Thank you.

-- \nAlex Kim
"""


def _edited(old: str, new: str) -> letter_text.Edited:
    assert old in TEXT
    return letter_text.read(TEXT.replace(old, new))


def test_a_draft_is_written_with_three_header_lines() -> None:
    assert letter_text.write(DRAFT) == TEXT


@pytest.mark.parametrize(
    "draft",
    [
        DRAFT,
        DRAFT._replace(recipient=Address("Sven Müller", "")),
        DRAFT._replace(recipient=Address('Li "Q" Wei', "li@acme.example")),
        DRAFT._replace(recipient=Address("Li <Q> Wei, PhD", "li@acme.example")),
        # The name in a right-to-left script stands in isolates (U+2068, U+2069).
        DRAFT._replace(letter=DRAFT.letter._replace(subject="Thank you, \u2068חברה\u2069")),
        DRAFT._replace(letter=DRAFT.letter._replace(subject="Subject: Re: To: you")),
        DRAFT._replace(letter=DRAFT.letter._replace(text="From: here on,\nall is text\n")),
    ],
)
def test_what_is_written_reads_back(draft: Draft) -> None:
    assert letter_text.read(letter_text.write(draft)) == (
        *(draft.sender, draft.recipient, draft.letter.subject, draft.letter.text),
    )


def test_subject_recipient_and_text_can_be_changed() -> None:
    assert _edited("Subject: Thank you", "subject :  Many   thanks").subject == "Many thanks"
    assert _edited("Dana Reyes <dana", "Li Wei <li").recipient == ("Li Wei", "li@acme.example")
    assert "Thanks a lot." in _edited("Thank you.\n\n", "Thanks a lot.\n\n").text


def test_an_editors_habits_are_put_up_with() -> None:
    assert letter_text.read(TEXT.replace("\n", "\r\n")) == letter_text.read(TEXT)
    assert letter_text.read(f"\n \n{TEXT}\n\n") == letter_text.read(TEXT)
    assert _edited("Thank you\n\nDear", "Thank you\n  \nDear") == letter_text.read(TEXT)
    # Trailing blanks go, but not that of the signature's mark.
    assert _edited("Dear Dana,", "Dear Dana,  ") == letter_text.read(TEXT)
    assert _edited("-- \n", "--\n") == letter_text.read(TEXT)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("Subject: Thank you\n", "", "no “Subject:” line"),
        ("Subject: Thank you", "Subject:", "Subject is empty"),
        ("Subject: Thank you", "Subject: Thank\0you", r"U\+0000"),
        ("Subject: Thank you", "Subject: Thank\u202eyou", r"U\+202E"),
        ("Subject: Thank you", "Betreff: Thank you", "Line 3 .*Betreff"),
        ("Subject: Thank you", "Subject: Thank you\nBcc: all@x.example", "Line 4 .*Bcc"),
        ("Subject: Thank you", "To: Li <li@x.example>", "Line 3 .*a second time"),
        ("Thank you\n\nDear", "Thank you\nDear", "Line 4 .*Dear Dana"),
        ("<dana@acme.example>", "<dana>", "has no @"),
        ("<alex@example.com>", "", "From must be"),
        ("<dana@acme.example>", "<dana@acme.example>, CTO", "To must be"),
        (TEXT[TEXT.index("Dear") :], " \n", "has no text"),
        (TEXT, "", "no “From:” line"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_line(old: str, new: str, reason: str) -> None:
    with pytest.raises(DataError, match=reason):
        _edited(old, new)
