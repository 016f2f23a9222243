"""The life of a draft, arrow by arrow, with a way out that does what a test says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from cordially.desk import drafting, sending, settling
from cordially.errors import BusyError, DataError, StorageError
from cordially.model import Address, Draft, DraftStatus
from cordially.post import smtp
from cordially.store import attempts, journal, lock
from cordially.store.home import Home
from running import SUNDAY, Cordially

ABOUT = ("--company", "Acme", "--role", "Engineer", "--when", "2026-11-20")
ALEX = ("--from", "Alex Kim <alex@example.com>", "--topic", "Iceberg")
PROVIDER = "<new@eur01.prod.outlook.com>"
REPLY = smtp.Reply(250, (f"OK {PROVIDER}",))

Saving = Callable[..., None]


def problem(kind: type[smtp.PostError], phase: smtp.Phase, *, usable: bool) -> smtp.PostError:
    reply = smtp.Reply(550, ("no such user",))
    return kind("No.", phase=phase, reply=reply, connection_usable=usable)


class Fake:
    """A line whose letters end one after the other as it was told; then all are taken."""

    def __init__(self, *ends: BaseException) -> None:
        self.ends = list(ends)
        self.letters: list[bytes] = []
        self.tried: list[bytes] = []
        self.connections = 0

    @property
    def post(self) -> sending.Post:
        return sending.Post("mail.example", self.connect)

    def connect(self) -> AbstractContextManager[sending.Line]:
        @contextmanager
        def opened() -> Iterator[sending.Line]:
            self.connections += 1
            yield self

        return opened()

    def submit(
        self, sender: str, recipient: str, data: bytes, *, before_dot: Callable[[], None]
    ) -> smtp.Receipt:
        self.tried.append(data)
        end = self.ends.pop(0) if self.ends else None
        if end and getattr(end, "phase", None) != smtp.Phase.DOT:
            raise end
        before_dot()
        if end:
            raise end
        self.letters.append(data)
        return smtp.Receipt(REPLY, PROVIDER)


@pytest.fixture
def place(home: Path) -> Home:
    return Home(home, home)


@pytest.fixture
def saving(cordially: Cordially) -> Saving:
    def save(note: str = "thank-you", name: str = "Dana Reyes", now: datetime = SUNDAY) -> None:
        address = f"{name.split()[0].lower()}@acme.example"
        about = (*ABOUT, "--with", f"{name} <{address}>", "--to", name)
        done = cordially(note, *about, *ALEX, now=now)
        assert done.status == 0, done.err

    return save


def send(place: Home, fake: Fake, *numbers: int, now: datetime = SUNDAY) -> list[tuple[int, str]]:
    drafts = [draft(place, number) for number in numbers or (1,)]
    tried = len(fake.tried)
    results = list(sending.send(place, drafts, fake.post, lambda: now))
    for each in results:
        if isinstance(each.error, DataError) and len(fake.tried) == tried:
            raise each.error
    return [(each.draft.id, each.draft.status.value) for each in results]


def draft(place: Home, number: int = 1) -> Draft:
    with journal.reading(place.journal) as connection:
        return drafting.find(connection, number)


def settle(place: Home, *, sent: bool, number: int = 1) -> str:
    return settling.settle(place, number, SUNDAY, sent=sent).status.value


UNKNOWN = problem(smtp.OutcomeUnknown, smtp.Phase.DOT, usable=False)


@pytest.mark.parametrize(
    ("kind", "phase", "state"),
    [
        (smtp.Refused, smtp.Phase.RCPT, "refused"),
        (smtp.Refused, smtp.Phase.DOT, "refused"),
        (smtp.Deferred, smtp.Phase.GREETING, "deferred"),
        (smtp.Deferred, smtp.Phase.DOT, "deferred"),
        (smtp.Deferred, smtp.Phase.AUTH, "draft"),
        (smtp.LoginRefused, smtp.Phase.AUTH, "draft"),
        (smtp.LoginRefused, smtp.Phase.DOT, "draft"),  # a sendmail program's 77
        (smtp.LineLost, smtp.Phase.DATA, "draft"),
        (smtp.OutcomeUnknown, smtp.Phase.DOT, "unknown"),
    ],
)
def test_a_failure_leads_to_its_state_and_a_try_after_it_to_sent(
    place: Home, saving: Saving, kind: type[smtp.PostError], phase: smtp.Phase, state: str
) -> None:
    saving()
    fake = Fake(problem(kind, phase, usable=True))
    assert send(place, fake) == [(1, state)]
    assert draft(place).status == state
    if state == "unknown":
        with pytest.raises(DataError):
            send(place, fake)
        assert settle(place, sent=False) == "draft"
    assert send(place, fake) == [(1, "sent")]
    assert len(fake.letters) == 1
    with pytest.raises(DataError):
        send(place, fake)


def test_the_file_of_a_sent_letter_goes_and_that_of_an_unknown_one_stays(
    place: Home, saving: Saving
) -> None:
    saving()
    saving(name="Li Wei")
    files = [place.drafts / (draft(place, number).path or "?") for number in (1, 2)]
    assert all(each.is_file() for each in files)
    send(place, Fake(), 1)
    send(place, Fake(UNKNOWN), 2)
    assert [each.exists() for each in files] == [False, True]


def test_what_the_person_says_settles_an_unknown_one(place: Home, saving: Saving) -> None:
    saving()
    with pytest.raises(DataError):
        settle(place, sent=False)
    send(place, Fake(UNKNOWN))
    assert settle(place, sent=True) == draft(place).status == "sent"
    assert not (place.drafts / (draft(place).path or "?")).exists()
    for sent in (True, False):
        with pytest.raises(DataError):
            settle(place, sent=sent)


def test_a_draft_that_left_by_other_means_is_sent(place: Home, saving: Saving) -> None:
    saving()
    assert settle(place, sent=True) == "sent"
    with pytest.raises(DataError):
        send(place, Fake())


@pytest.mark.parametrize(("with_dot", "state"), [(False, "draft"), (True, "unknown")])
def test_what_a_dead_sender_left_is_settled_by_its_dot(
    place: Home, saving: Saving, with_dot: bool, state: str
) -> None:
    saving()
    with journal.writing(place.journal) as connection:
        attempt = attempts.begin(connection, 1, b"x\r\n", "mail.example", SUNDAY)
        if with_dot:
            attempts.mark_dot(connection, attempt)
    settling.settle_abandoned(place, lambda: SUNDAY)
    assert draft(place).status == state


def test_nothing_is_settled_or_sent_while_another_sends(place: Home, saving: Saving) -> None:
    saving()
    with lock.held(place.sending_lock):
        with pytest.raises(BusyError):
            send(place, Fake())
        with pytest.raises(BusyError):
            settle(place, sent=True)
    assert draft(place).status == "draft"


def test_whoever_only_asks_for_the_lock_does_not_make_senders_busy(
    place: Home, saving: Saving, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving()
    taken, answers = lock._taken, [False]
    monkeypatch.setattr(lock, "_taken", lambda *given: answers.pop() if answers else taken(*given))
    assert send(place, Fake()) == [(1, "sent")]


def test_tries_send_the_same_bytes_until_an_edit_or_another_day(
    place: Home, saving: Saving
) -> None:
    saving()
    fake = Fake(*[problem(smtp.Refused, smtp.Phase.RCPT, usable=True) for _ in range(4)])
    send(place, fake)
    send(place, fake, now=SUNDAY + timedelta(hours=1))
    before = draft(place)
    changed = before._replace(letter=before.letter._replace(text="Other words.\n"))
    drafting.keep(place, before, changed, SUNDAY)
    assert draft(place).status == "draft"
    send(place, fake, now=SUNDAY + timedelta(hours=2))
    send(place, fake, now=SUNDAY + timedelta(days=1))
    first, second, edited, next_day = fake.tried
    assert first == second
    dates = [message_from_bytes(each)["Date"] for each in (first, edited, next_day)]
    assert len(set(dates)) == 3
    assert len({message_from_bytes(each)["Message-ID"] for each in fake.tried}) == 1
    assert b"Other words." in edited


def test_several_go_over_one_connection_and_a_refused_one_does_not_stop_the_next(
    place: Home, saving: Saving
) -> None:
    for name in ("Dana Reyes", "Li Wei", "Bo Lee"):
        saving(name=name)
    fake = Fake(problem(smtp.Refused, smtp.Phase.RCPT, usable=True))
    assert send(place, fake, 1, 2, 3) == [(1, "refused"), (2, "sent"), (3, "sent")]
    assert fake.connections == 1


def test_a_lost_line_stops_the_run_and_the_others_stay_drafts(place: Home, saving: Saving) -> None:
    saving()
    saving(name="Li Wei")
    fake = Fake(problem(smtp.LineLost, smtp.Phase.DATA, usable=False))
    assert send(place, fake, 1, 2) == [(1, "draft")]
    assert draft(place, 2).status == "draft"


def test_a_letter_that_is_unfit_does_not_stop_the_next(place: Home, saving: Saving) -> None:
    saving()
    saving(name="Li Wei")
    assert send(place, Fake(DataError("No address.")), 1, 2) == [(1, "draft"), (2, "sent")]


def test_a_second_of_the_same_kind_is_not_sent(place: Home, saving: Saving) -> None:
    saving()
    saving(name="Li Wei")
    send(place, Fake(UNKNOWN))
    other = draft(place, 2)
    with journal.writing(place.journal) as connection:
        connection.execute("UPDATE draft SET recipient_name = 'Dana Reyes' WHERE id = 2")
    fake = Fake()
    with pytest.raises(DataError, match="draft 1 is unknown"):
        send(place, fake, other.id)
    assert fake.tried == []


def test_a_check_in_follows_the_thank_you_that_was_sent_under_both_its_ids(
    place: Home, saving: Saving
) -> None:
    saving()
    fake = Fake()
    send(place, fake)
    saving("check-in", now=SUNDAY + timedelta(days=15))
    send(place, fake, 2, now=SUNDAY + timedelta(days=15))
    thanks, check_in = map(message_from_bytes, fake.letters)
    assert "In-Reply-To" not in thanks
    assert "References" not in thanks
    ids = re.findall("<[^>]+>", check_in["References"])
    assert set(ids) == {thanks["Message-ID"], PROVIDER}
    assert check_in["In-Reply-To"] in ids
    subject = draft(place).letter.subject
    assert draft(place, 2).letter.subject == f"Re: {subject}"


def test_letters_that_were_not_sent_are_not_followed(place: Home, saving: Saving) -> None:
    saving()
    send(place, Fake(UNKNOWN))
    saving("check-in", now=SUNDAY + timedelta(days=15))
    fake = Fake()
    send(place, fake, 2, now=SUNDAY + timedelta(days=15))
    assert "References" not in message_from_bytes(fake.letters[0])


@pytest.mark.parametrize("dot", [False, True])
def test_an_interrupt_after_the_dot_is_a_result_and_before_it_goes_on(
    place: Home, saving: Saving, dot: bool
) -> None:
    saving()
    interrupt = KeyboardInterrupt()
    if dot:
        interrupt.phase = smtp.Phase.DOT  # type: ignore[attr-defined]
        assert send(place, Fake(interrupt)) == [(1, "unknown")]
    else:
        with pytest.raises(KeyboardInterrupt):
            send(place, Fake(interrupt))
        assert draft(place).status == "draft"


def test_a_yes_that_cannot_be_recorded_is_unknown_with_the_words_of_the_server(
    place: Home, saving: Saving, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageError("The disk is full.")

    saving()
    monkeypatch.setattr(attempts, "end", full)
    results = list(sending.send(place, [draft(place)], Fake().post, lambda: SUNDAY))
    monkeypatch.undo()
    error = results[0].error
    assert isinstance(error, smtp.OutcomeUnknown)
    assert PROVIDER in error.message
    assert "drafts sent 1" in str(error.hint)
    settling.settle_abandoned(place, lambda: SUNDAY)
    assert draft(place).status == "unknown"


def test_a_yes_is_recorded_though_the_file_cannot_be_read(place: Home, saving: Saving) -> None:
    saving()
    file = place.drafts / (draft(place).path or "?")
    file.unlink()
    file.mkdir()
    assert send(place, Fake()) == [(1, "sent")]
    assert draft(place).status == "sent"
    assert file.is_dir()


def test_words_that_changed_after_they_were_seen_are_not_sent(place: Home, saving: Saving) -> None:
    saving()
    fake, seen = Fake(), draft(place)
    changed = seen._replace(letter=seen.letter._replace(text="Other words.\n"), edited=True)
    drafting.keep(place, seen, changed, SUNDAY)
    (result,) = sending.send(place, [seen], fake.post, lambda: SUNDAY)
    assert isinstance(result.error, DataError)
    assert "changed after you saw it" in result.error.message
    assert fake.tried == []
    assert draft(place).status == DraftStatus.DRAFT


def test_a_dead_sender_hinders_no_change(
    place: Home, saving: Saving, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving()
    with journal.writing(place.journal) as connection:
        attempts.begin(connection, 1, b"", "mail.example", SUNDAY)
    assert cordially("drafts", "--json").json["drafts"][0]["status"] == "draft"
    monkeypatch.setenv("EDITOR", "sed -i s/Hi/Hello/")
    assert cordially("drafts", "edit", "1").status == 0
    assert "Hello Dana" in draft(place).letter.text
    with journal.writing(place.journal) as connection:
        attempts.begin(connection, 1, b"", "mail.example", SUNDAY)
    saving_again = cordially("thank-you", *ABOUT, "--with", "Dana Reyes <d@b.example>", "--anyway")
    assert saving_again.status == 0, saving_again.err
    assert cordially("drafts", "discard", "1").status == 0


def test_not_sent_is_refused_while_the_same_note_waits_in_another_draft(
    place: Home, saving: Saving
) -> None:
    saving()
    with journal.writing(place.journal) as connection:
        attempt = attempts.begin(connection, 1, b"", "mail.example", SUNDAY)
        attempts.end(connection, attempt, DraftStatus.UNKNOWN, SUNDAY)
        connection.execute("UPDATE draft SET recipient_name = 'D. Reyes' WHERE id = 1")
    saving()
    with journal.writing(place.journal) as connection:
        connection.execute("UPDATE draft SET recipient_name = 'Dana Reyes' WHERE id = 1")
    with pytest.raises(DataError, match="Draft 2"):
        settling.settle(place, 1, SUNDAY, sent=False)
    assert draft(place).status == DraftStatus.UNKNOWN


WITH_DANA = '[[people]]\nname = "Dana Reyes"\nemail = "dana@acme.example"\n'
THANKED = (
    'company = "Acme"\n' + WITH_DANA + "[[interviews]]\nwhen = 2026-11-20\n"
    'with = ["Dana Reyes"]\n[[letters]]\nnote = "thank-you"\nto = "Dana Reyes"\n'
    "sent = 2026-11-20T18:00:00Z\n"
)


@pytest.mark.parametrize("more", ["", 'message_id = "<sent@elsewhere.example>"\n'])
def test_a_note_that_was_recorded_as_sent_meanwhile_is_not_sent(
    place: Home, saving: Saving, cordially: Cordially, more: str
) -> None:
    saving()
    assert cordially("add", "--details", "-", stdin=THANKED + more).status == 0
    fake = Fake()
    with pytest.raises(DataError, match=r"had this thank-you .* recorded as sent on Friday 20"):
        send(place, fake)
    assert (fake.tried, draft(place).status) == ([], "draft")


def test_a_letter_that_came_with_its_id_is_not_written_a_second_time(cordially: Cordially) -> None:
    letter = THANKED + 'message_id = "<sent@elsewhere.example>"\n'
    assert cordially("add", "--details", "-", stdin=letter).status == 0
    again = cordially("thank-you", "acme", *ALEX)
    assert (again.status, "has had this thank-you" in again.err) == (65, True)


def test_a_letter_goes_to_the_address_that_was_corrected_meanwhile(
    place: Home, saving: Saving, cordially: Cordially
) -> None:
    saving()
    send(place, Fake(problem(smtp.Refused, smtp.Phase.RCPT, usable=True)))
    new = ("--with", "Dana Reyes <dana.reyes@acme.example>")
    assert cordially("add", *ABOUT, *new).status == 0
    fake = Fake()
    assert send(place, fake) == [(1, "sent")]
    assert message_from_bytes(fake.letters[0])["To"] == "Dana Reyes <dana.reyes@acme.example>"


def test_an_address_that_was_typed_into_the_letter_itself_stays(
    place: Home, saving: Saving, cordially: Cordially
) -> None:
    saving()
    own = draft(place)._replace(recipient=Address("Dana Reyes", "dana@home.example"), edited=True)
    drafting.keep(place, draft(place), own, SUNDAY)
    cordially("add", *ABOUT, "--with", "Dana Reyes <dana.reyes@acme.example>")
    assert draft(place).recipient.addr_spec == "dana@home.example"


def test_an_early_letter_whose_interview_is_gone_is_still_held_back(
    place: Home, saving: Saving, cordially: Cordially
) -> None:
    saving()
    with journal.writing(place.journal) as connection:
        connection.execute("UPDATE draft SET interview = '2026-11-19' WHERE id = 1")
    assert cordially("close", "acme", "--because", "rejected").status == 0
    held = cordially("send", "1", "--yes")
    assert (held.status, "DAT-23" in held.err) == (65, True)


def test_a_draft_that_may_not_be_sent_does_not_keep_the_next_one_back(
    place: Home, saving: Saving
) -> None:
    saving()
    saving(name="Li Wei")
    drafts = [draft(place, 1), draft(place, 2)]
    assert settle(place, sent=True) == "sent"  # by another command, after they were seen
    fake = Fake()
    first, second = sending.send(place, drafts, fake.post, lambda: SUNDAY)
    assert isinstance(first.error, DataError)
    assert (second.error, len(fake.letters)) == (None, 1)


def test_a_letter_whose_sender_died_goes_to_no_address_that_was_corrected_since(
    place: Home, saving: Saving, cordially: Cordially
) -> None:
    saving()
    send(place, Fake(UNKNOWN))
    assert cordially("add", *ABOUT, "--with", "Dana Reyes <new@acme.example>").status == 0
    settle(place, sent=False)
    held = cordially("send", "1", "--yes")
    assert (held.status, "the address of Dana Reyes is new@acme.example" in held.err) == (65, True)


def test_a_draft_whose_sender_died_is_kept_anew(
    place: Home, saving: Saving, cordially: Cordially
) -> None:
    saving()
    with lock.held(place.sending_lock), journal.writing(place.journal) as connection:
        attempts.begin(connection, 1, b"", "mail.example", SUNDAY)
    kept = draft(place)._replace(status=DraftStatus.DRAFT, findings=())
    words = kept.letter._replace(subject="Thanks once more")
    assert drafting.keep(place, kept, kept._replace(letter=words), SUNDAY).status == "draft"


def test_a_letter_that_was_sent_does_not_come_back_among_the_drafts(
    place: Home, saving: Saving, cordially: Cordially, tmp_path: Path
) -> None:
    saving()
    send(place, Fake())
    back = cordially("drafts", "export", "1")
    assert (back.status, "does not come back" in back.err) == (65, True)
    assert list(place.drafts.iterdir()) == []
    assert cordially("drafts", "export", "1", "--out", str(tmp_path / "sent.eml")).status == 0
