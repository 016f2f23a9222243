"""Which letter a message answers: by both ids, by the thread, by its words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from cordially.desk import listening
from cordially.desk.listening import By, Match, Watched
from cordially.intake import message_reader
from cordially.model import Address, Draft, Interview, Letter, Opportunity, Person, SentLetter

LONDON = ZoneInfo("Europe/London")
MET = datetime(2026, 11, 3, 10, tzinfo=UTC)
DANA, LI = Person("Dana Reyes", "dana@acme.example"), Person("Li Wei", "li@acme.example")
FIRST = SentLetter(
    "thank-you", DANA.name, MET, "Thanks, Engineer", "<one@a.example>", "<p@m.example>"
)
LATER = SentLetter("check-in", DANA.name, MET, "Where things stand", "<two@a.example>")
ACME = Opportunity(
    *("Acme", "Engineer", "acme"),
    people=(DANA, LI),
    interviews=(Interview(MET),),
    letters=(FIRST, LATER),
)


def watched(*drafts: Draft, opportunity: Opportunity = ACME) -> Watched:
    found = listening.watched([opportunity], drafts, LONDON)
    assert found
    return found


def match(
    head: str,
    *,
    returned: tuple[str, ...] = (),
    quoted: tuple[str, ...] = (),
    thread: tuple[str, ...] = (),
) -> Match | None:
    text = "From: Dana Reyes <dana@acme.example>\n" * ("From:" not in head) + head
    message = message_reader.read(f"{text}\n\nHi".encode(), "it")
    return listening.match(message, watched(), returned=returned, quoted=quoted, thread=thread)


@pytest.mark.parametrize(
    ("head", "letter"),
    [
        ("In-Reply-To: <one@a.example>", FIRST),
        ("In-Reply-To: <p@m.example>", FIRST),
        ("References: <x@y.example> <p@m.example>", FIRST),
        ("References: <one@a.example>\n <two@a.example>", LATER),
        ("In-Reply-To: <two@a.example>\nReferences: <one@a.example>", LATER),
        ("X-Microsoft-Original-Message-ID: <one@a.example>", FIRST),
    ],
)
def test_either_id_ties_it_to_the_letter(head: str, letter: SentLetter) -> None:
    found = match(head)
    assert found
    assert (found.letter, found.by, found.writer) == (letter, By.ID, DANA)


def test_what_a_bounce_quotes_is_an_id_too() -> None:
    found = match("From: mailer-daemon@m.example", quoted=("<one@a.example>",))
    assert found
    assert (found.by, found.writer) == (By.ID, DANA)


def test_what_came_back_goes_before_what_it_quotes() -> None:
    both = ("<one@a.example>", "<two@a.example>")
    found = match("From: mailer-daemon@m.example", returned=both[:1], quoted=both)
    assert found
    assert found.letter == FIRST


def test_an_id_goes_before_the_thread_and_that_before_words() -> None:
    found = match("In-Reply-To: <one@a.example>", thread=("<two@a.example>",))
    assert found
    assert (found.by, found.letter) == (By.ID, FIRST)
    found = match("Subject: Re: Thanks, Engineer", thread=("<two@a.example>",))
    assert found
    assert (found.by, found.letter) == (By.THREAD, LATER)


@pytest.mark.parametrize("mark", ["Re: ", "AW: RE: ", "", "SV: Re[2]: "])
def test_sender_and_subject_are_words(mark: str) -> None:
    found = match(f"Subject: {mark}thanks,  Engineer")
    assert found
    assert (found.by, found.letter) == (By.WORDS, FIRST)


@pytest.mark.parametrize(
    "head",
    [
        "Subject: Lunch",
        "From: eve@x.example\nSubject: Re: Thanks, Engineer",
        "From: li@acme.example\nSubject: Re: Thanks, Engineer",
        "In-Reply-To: <one@a.example.evil>",
        "Subject:",
    ],
)
def test_nothing_else_is_an_answer(head: str) -> None:
    assert match(head) is None


def test_who_wrote_is_known_by_address_or_name_or_is_new() -> None:
    head = "In-Reply-To: <one@a.example>\nFrom: "
    writers = {
        "LI@acme.example": LI,
        "Li Wei <li.wei@home.example>": LI,
        "Rita Sol <rita@acme.example>": Person("Rita Sol", "rita@acme.example"),
        "no-reply@acme.example": DANA,
    }
    for sender, writer in writers.items():
        found = match(head + sender)
        assert found
        assert found.writer == writer


def test_an_unsent_draft_may_have_left_from_a_phone() -> None:
    draft = Draft(
        *(1, "acme", "moving-on", "single", MET.isoformat()),
        *(Address("Alex", "a@a.example"), Address(DANA.name, "dana@acme.example")),
        *(Letter("Going on", "…"), "<draft@a.example>"),
    )
    bare = ACME._replace(letters=())
    found = watched(draft, opportunity=bare)
    assert found.ids == {"<draft@a.example>"}
    assert found.since == date(2026, 11, 2)
    assert listening.watched([bare], [draft._replace(interview="2020-01-01")], LONDON) is None
    assert listening.watched([bare], [draft._replace(opportunity="other")], LONDON) is None


def test_without_an_id_nothing_is_watched() -> None:
    assert listening.watched([ACME._replace(letters=())], [], LONDON) is None
