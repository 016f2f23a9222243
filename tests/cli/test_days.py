"""A letter that leaves later than planned says its days anew."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from running import SUNDAY, Cordially

NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Engineer", "--time-zone", "Europe/London"),
    *("--when", "2026-11-20", "--with", "Dana Reyes <dana@acme.example>"),
    *("--from", "Alex Kim <alex@k.example>"),
)
LATER = SUNDAY + timedelta(days=5)


@pytest.fixture(autouse=True)
def mail(home: Path) -> Path:
    """Let letters leave through a program that writes them into a file."""
    home.mkdir()
    path = home / "mail"
    (home / "config.toml").write_text(
        f'[account]\nsendmail = ["sh", "-c", "cat > {path}"]\n[drafts]\nlang = "en-GB"\n'
    )
    return path


def text(cordially: Cordially) -> str:
    found: str = cordially("drafts", "show", "1", "--json").json["drafts"][0]["text"]
    return found


def test_the_words_of_days_are_renewed_and_told(
    cordially: Cordially, mail: Path, home: Path
) -> None:
    assert "on Friday" in cordially(*NOTE).out
    outcome = cordially("send", "1", "--yes", now=LATER)
    assert outcome.status == 0, outcome.err
    assert "Draft 1 leaves now: “on Friday” is now “on 20 November”." in outcome.err
    assert b"on 20 November" in mail.read_bytes()
    assert b"Friday" not in mail.read_bytes().partition(b"\n\n")[2]
    assert "on 20 November" in text(cordially)


def test_nothing_is_told_where_nothing_changes(cordially: Cordially, mail: Path) -> None:
    cordially(*NOTE)
    outcome = cordially("send", "1", "--yes")
    assert outcome.status == 0, outcome.err
    assert "leaves now" not in outcome.err
    assert b"on Friday" in mail.read_bytes()


def test_a_day_after_the_interview_is_yesterday_in_a_letter_that_leaves(
    cordially: Cordially, mail: Path
) -> None:
    cordially(*NOTE, "--when", "2026-11-22 14:00")
    outcome = cordially("send", "1", "--yes", now=SUNDAY + timedelta(days=1))
    assert "“on Sunday” is now “yesterday”" in outcome.err
    assert b"yesterday" in mail.read_bytes()


def test_a_letter_that_was_edited_is_not_renewed_but_reviewed(
    cordially: Cordially, mail: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cordially(*NOTE, "--when", "2026-11-22 14:00")
    monkeypatch.setenv("EDITOR", "sed -i s/on.Sunday/today/")
    assert cordially("drafts", "edit", "1").status == 0
    outcome = cordially("send", "1", "--yes", now=SUNDAY + timedelta(days=1))
    assert outcome.status == 65
    assert "DAT-01" in outcome.err
    assert "today" in text(cordially)
    assert not mail.exists()


def test_a_text_of_ones_own_is_not_made_anew(cordially: Cordially, mail: Path, home: Path) -> None:
    (home / "templates").mkdir()
    own = "Dear Dana,\n\nThank you for the interview {{ when }}.\n\nKind regards,\n\nAlex Kim\n"
    (home / "templates" / "thank-you.txt.j2").write_text(own)
    cordially(*NOTE)
    cordially("send", "1", "--yes", "--anyway", now=LATER)
    assert "Thank you for the interview on Friday." in text(cordially)


def test_a_rehearsal_shows_the_days_and_keeps_nothing(cordially: Cordially) -> None:
    cordially(*NOTE)
    outcome = cordially("send", "1", "--dry-run", now=LATER)
    assert "on 20 November" in outcome.out
    assert "on Friday" in text(cordially)


def test_what_does_not_leave_keeps_its_words(cordially: Cordially, home: Path) -> None:
    cordially(*NOTE, "--say", "I am still waiting for [DATE].")
    before = (home / "drafts").glob("*.eml")
    content = next(before).read_bytes()
    assert cordially("send", "1", "--yes", now=LATER).status == 65
    assert "on Friday" in text(cordially)
    assert next((home / "drafts").glob("*.eml")).read_bytes() == content
