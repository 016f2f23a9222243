from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import default
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

from cordially.desk import composing, drafting
from cordially.errors import DataError, NotFoundError, SettingsError, UsageError
from cordially.letter.templates import Templates
from cordially.mail import eml
from cordially.model import (
    Address,
    Attachment,
    Draft,
    DraftStatus,
    Interview,
    Opportunity,
    Participant,
    Person,
    Relation,
)
from cordially.store import drafts, journal, opportunities, templates
from cordially.store.files import staged
from cordially.store.home import Home

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
ACME = Opportunity(
    "Acme",
    slug="acme",
    sender=Address("Alex Kim", "alex@example.com"),
    people=(
        Person("Dana Reyes", "dana@acme.example"),
        Person("Li Wei", "li@acme.example"),
        Person("Bo", None, relation=Relation.RECRUITER),
    ),
    interviews=(
        Interview(
            date(2026, 11, 20),
            participants=(
                Participant("Dana Reyes", ("the move to Iceberg",)),
                Participant("Li Wei", ("queues",)),
            ),
        ),
    ),
)


class Desk(NamedTuple):
    """A journal, a folder of drafts, and the templates."""

    home: Home
    templates: Templates
    tokens: Iterator[int]

    def request(self, note: str = "thank-you", to: str | None = None) -> composing.Request:
        def token() -> str:
            return f"token{next(self.tokens)}"

        return composing.Request(note, lambda _: f"{note}.html.j2", NOW, token, to)

    def compose(self, to: str | None = "Dana", note: str = "thank-you") -> list[Draft]:
        return list(composing.compose(ACME, self.request(note, to), self.templates))

    def save(self, *given: Draft, anyway: bool = False) -> list[Draft]:
        home = self.home
        with staged(home.drafts) as files, journal.writing(home.journal) as connection:
            opportunities.put(connection, ACME, "acme")
            saved = [
                drafting.save(connection, files, draft, "Acme", NOW, anyway=anyway)
                for draft in given
            ]
            files.sync()
        return saved

    def discard(self, number: int) -> Draft:
        return drafting.discard(self.home, number, NOW)

    def rewrite(self, before: Draft, after: Draft) -> None:
        home = self.home
        with staged(home.drafts) as files, journal.writing(home.journal) as connection:
            drafting.rewrite(connection, files, before, after, NOW)

    def kept(self, number: int) -> Draft:
        with journal.reading(self.home.journal) as connection:
            return drafting.find(connection, number)

    def files(self) -> Sequence[str]:
        return sorted(each.name for each in self.home.drafts.iterdir())

    def edited(self, draft: Draft, text: str) -> Draft:
        return drafting.revised(self.templates, draft, draft.letter.subject, text)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    home = Home(tmp_path / "home", tmp_path / "home")
    return Desk(home, templates.load(home), count(1))


def test_what_an_editor_broke_is_joined_in_both_parts(desk: Desk) -> None:
    (draft, *_) = desk.compose(None)
    whole = (
        "Thank you for the conversation on Friday. I enjoyed hearing how the team moves its tables"
        " to Iceberg without stopping the reports."
    )
    letter = desk.edited(
        draft, f"Hi Dana,\n\n{textwrap.fill(whole, 72)}\n\nRegards,\nAlex\n"
    ).letter
    assert letter.text == f"Hi Dana,\n\n{whole}\n\nRegards,\nAlex\n"
    assert f">{whole}</p>" in (letter.html or "")
    assert "Regards,<br>\nAlex" in (letter.html or "")


def test_a_panel_gets_a_letter_each(desk: Desk) -> None:
    letters = desk.compose(None)
    assert [each.recipient.display_name for each in letters] == ["Dana Reyes", "Li Wei"]
    assert letters[0].letter.text != letters[1].letter.text
    assert "queues" in letters[1].letter.text
    assert "queues" not in letters[0].letter.text
    assert len({each.message_id for each in letters}) == 2


@pytest.mark.parametrize(
    ("opportunity", "to", "error", "says"),
    [
        (ACME._replace(interviews=()), None, UsageError, "--when"),
        (ACME._replace(sender=None), None, SettingsError, "--from"),
        (ACME, "Nobody", NotFoundError, "Dana Reyes, Li Wei, Bo"),
    ],
)
def test_what_is_missing_is_said_with_how_to_give_it(
    opportunity: Opportunity, to: str | None, error: type[Exception], says: str, desk: Desk
) -> None:
    with pytest.raises(error) as raised:
        list(composing.compose(opportunity, desk.request(to=to), desk.templates))
    assert says in str(getattr(raised.value, "hint", ""))


def test_a_draft_gets_a_number_and_a_file_named_for_people(desk: Desk) -> None:
    first, second = desk.save(*desk.compose(None))
    assert (first.id, second.id) == (1, 2)
    assert desk.files() == [
        "0001-thank-you-Dana-Reyes-Acme.eml",
        "0002-thank-you-Li-Wei-Acme.eml",
    ]
    content = (desk.home.drafts / (first.path or "")).read_bytes()
    assert content == eml.render(first, NOW)
    message = message_from_bytes(content)
    assert message["X-Unsent"] == "1"
    assert message["Message-ID"] == first.message_id
    assert desk.kept(1) == first


def test_the_same_note_again_rewrites_its_draft(desk: Desk) -> None:
    (before,) = desk.save(*desk.compose())
    (new,) = desk.compose()
    (after,) = desk.save(new._replace(letter=new.letter._replace(subject="Other")))
    assert (after.id, after.message_id, after.path) == (1, before.message_id, before.path)
    assert new.message_id != before.message_id
    assert desk.kept(1).letter.subject == "Other"
    assert len(desk.files()) == 1


def test_another_note_or_person_or_interview_is_another_draft(desk: Desk) -> None:
    (first,) = desk.compose()
    (check_in,) = desk.compose(note="check-in")
    (to_li,) = desk.compose("Li")
    saved = desk.save(
        first, check_in, to_li, first._replace(interview="2026-12-01", message_id="<4@x.example>")
    )
    assert [each.id for each in saved] == [1, 2, 3, 4]


def test_a_draft_edited_by_hand_is_replaced_only_anyway(desk: Desk) -> None:
    (saved,) = desk.save(*desk.compose())
    edited = desk.edited(saved, "My own words.\n")
    desk.rewrite(saved, edited)
    path = desk.home.drafts / (saved.path or "")
    content = path.read_bytes()
    assert b"My own words." in content
    with pytest.raises(DataError, match=r"Draft 1 .*edited by hand"):
        desk.save(*desk.compose())
    assert desk.kept(1) == edited
    assert path.read_bytes() == content
    (again,) = desk.save(*desk.compose(), anyway=True)
    assert (again.id, again.message_id, again.edited) == (1, saved.message_id, False)


def test_an_edited_text_is_the_source_of_both_parts(desk: Desk) -> None:
    (saved,) = desk.save(*desk.compose())
    edited = desk.edited(saved, "Dear Dana,\n\n1 < 2 & so on.\n")
    assert edited.letter.text == "Dear Dana,\n\n1 < 2 & so on.\n"
    assert "1 &lt; 2 &amp; so on." in (edited.letter.html or "")
    assert edited.edited
    plain = saved._replace(letter=saved.letter._replace(html=None))
    assert desk.edited(plain, "Text.\n").letter.html is None


def test_an_edit_does_not_undo_what_happened_meanwhile(desk: Desk) -> None:
    (saved,) = desk.save(*desk.compose())
    edited = desk.edited(saved, "My own words.\n")
    (new,) = desk.compose()
    desk.save(new._replace(letter=new.letter._replace(subject="Other")))
    with pytest.raises(DataError, match="Draft 1 was changed meanwhile"):
        desk.rewrite(saved, edited)
    assert desk.kept(1).letter.subject == "Other"
    desk.discard(1)
    with pytest.raises(DataError, match="Draft 1 was discarded meanwhile"):
        desk.rewrite(saved, edited)


def test_a_discarded_draft_keeps_its_row_and_its_number(desk: Desk) -> None:
    (saved,) = desk.save(*desk.compose())
    assert desk.discard(1).status == DraftStatus.DISCARDED
    assert desk.kept(1) == saved._replace(status=DraftStatus.DISCARDED)
    (again,) = desk.save(*desk.compose())
    assert again.id == 2
    assert again.message_id != saved.message_id
    with journal.reading(desk.home.journal) as connection:
        assert [each.id for each in drafts.waiting(connection)] == [2]
    with pytest.raises(DataError, match="discarded already"):
        desk.discard(1)


@pytest.mark.parametrize("number", [0, -1, 7, 2**63, 10**30])
def test_a_number_that_no_draft_has_is_not_found(number: int, desk: Desk) -> None:
    desk.save(*desk.compose())
    with pytest.raises(NotFoundError, match=f"no draft {number}"):
        desk.kept(number)


def test_numbers_that_a_failure_took_leave_no_gap_and_no_file(desk: Desk) -> None:
    desk.save(*desk.compose())
    (good,) = desk.compose("Li")
    bad = good._replace(recipient=Address("Bo", "no address"))
    with pytest.raises(DataError):
        desk.save(good, bad)
    assert len(desk.files()) == 1
    assert desk.save(good)[0].id == 2


def test_attachments_travel_with_the_draft_in_their_order(desk: Desk) -> None:
    given = (
        Attachment("cv.pdf", "application/pdf", bytes(range(256))),
        Attachment("Proben für Dana.txt", "text/plain", b"x"),
    )
    (draft,) = desk.compose()
    (saved,) = desk.save(draft._replace(attachments=given))
    assert desk.kept(1).attachments == given
    content = (desk.home.drafts / (saved.path or "")).read_bytes()
    first, second = message_from_bytes(content, policy=default).iter_attachments()
    assert [each.get_filename() for each in (first, second)] == ["cv.pdf", "Proben für Dana.txt"]
    assert first.get_content() == bytes(range(256))
    desk.save(*desk.compose())
    assert desk.kept(1).attachments == ()


@pytest.mark.parametrize(
    ("name", "company", "expected"),
    [
        ("Dana Reyes", "Acme", "0012-thank-you-Dana-Reyes-Acme.eml"),
        ("Anna Müller", "Größe & Söhne", "0012-thank-you-Anna-Müller-Größe-Söhne.eml"),
        ("प्रिया", "Acme", "0012-thank-you-प्रिया-Acme.eml"),
        ("../../etc/passwd", 'a\\b:c*?"<>|', "0012-thank-you-etc-passwd-a-b-c.eml"),
        ("...", "...", "0012-thank-you.eml"),
    ],
)
def test_a_file_name_can_be_recognised_and_stays_in_its_folder(
    name: str, company: str, expected: str, desk: Desk
) -> None:
    (draft,) = desk.compose()
    draft = draft._replace(id=12, recipient=Address(name, "dana@acme.example"))
    assert eml.filename(draft, company) == expected


def test_a_long_file_name_is_cut_between_letters(desk: Desk) -> None:
    (draft,) = desk.compose()
    name = eml.filename(draft._replace(recipient=Address("日" * 200, "d@x.example")), "Acme")
    assert len(name.encode()) < 200
    assert name.startswith("0000-thank-you-日日")
    assert name.endswith("日.eml")
