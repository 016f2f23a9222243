"""Replies, letters by other means, how it ends: what becomes of an opportunity."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cordially.desk import history
from cordially.errors import DataError, UsageError
from cordially.model import (
    Interview,
    Moment,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
)

NOW = datetime(2026, 11, 27, 18, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")
DANA, LI = Person("Dana Reyes", "dana@acme.example"), Person("Li Wei")
MANAGER = Person("Mo Manager", relation=Relation.HIRING_MANAGER)
ACME = Opportunity(
    "Acme",
    slug="acme",
    time_zone="Europe/Madrid",
    people=(DANA, LI),
    interviews=(
        Interview(datetime(2026, 11, 20, 14), participants=(Participant(DANA.name),)),  # noqa: DTZ001
    ),
)


def at(day: int, hour: int = 12) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def test_an_end_has_its_day_and_reopening_takes_it_back() -> None:
    closed = history.ended(ACME, Status.SILENCE, date(2026, 12, 11))
    assert (closed.status, closed.closed_on) == (Status.SILENCE, date(2026, 12, 11))
    assert history.ended(closed, Status.OPEN, date(2026, 12, 12)) == ACME


def test_the_same_end_again_keeps_its_day_and_another_end_has_another() -> None:
    closed = history.ended(ACME, Status.SILENCE, date(2026, 12, 11))
    assert history.ended(closed, Status.SILENCE, date(2026, 12, 24)) == closed
    rejected = history.ended(closed, Status.REJECTED, date(2026, 12, 24))
    assert rejected == ACME._replace(status=Status.REJECTED, closed_on=date(2026, 12, 24))


def test_whoever_was_written_to_last_is_taken_to_have_replied() -> None:
    letters = (
        SentLetter("check-in", DANA.name, at(25)),
        SentLetter("thank-you", LI.name, at(20)),
        SentLetter("thank-you", "Somebody Forgotten", at(26)),
    )
    people = (MANAGER, DANA, LI)
    known = ACME._replace(letters=letters, people=people)
    assert history.likely_writer(known, MADRID) == DANA
    assert history.likely_writer(ACME._replace(people=people), MADRID) == MANAGER
    assert history.likely_writer(ACME._replace(people=(LI,)), MADRID) == LI
    assert history.likely_writer(ACME, MADRID) is None
    assert history.likely_writer(Opportunity("Acme"), MADRID) is None


def test_a_reply_is_kept_with_what_it_promised_and_when() -> None:
    reply = Reply(DANA.name, at(26, 23))
    after = history.heard(ACME, DANA, reply, NOW, "2026-W49")
    assert after.replies == (reply,)
    assert (after.decision_by, after.said_on) == ("2026-W49", date(2026, 11, 27))  # there
    assert history.heard(after, DANA, Reply(DANA.name, at(27)), NOW).decision_by == "2026-W49"


def test_a_new_writer_is_added_and_a_known_one_keeps_the_spelling() -> None:
    ana = Person("Ana Ruiz", "ana@acme.example", "Recruiter")
    assert history.heard(ACME, ana, Reply(ana.name, at(26)), NOW).people == (DANA, LI, ana)
    reply = Reply("LI WEI", at(26))
    after = history.heard(ACME, Person("LI WEI", "li@acme.example"), reply, NOW)
    assert after.people == (DANA, LI._replace(email="li@acme.example"))
    assert after.replies == (reply._replace(sender="Li Wei"),)


def test_the_same_reply_twice_is_one_in_whatever_zone_it_is_told() -> None:
    reply = Reply(DANA.name, datetime(2026, 11, 26, 10), ReplyKind.AUTOMATIC)  # noqa: DTZ001
    first = history.heard(ACME, DANA, reply, NOW)
    assert history.heard(first, DANA, reply, NOW) == first
    again = reply._replace(at=datetime(2026, 11, 26, 9, tzinfo=UTC), back_on=date(2026, 12, 2))
    known = history.heard(first, DANA, again, NOW)
    assert known.replies == (again,)
    assert history.heard(known, DANA, reply, NOW).replies == (
        reply._replace(back_on=date(2026, 12, 2)),
    )
    others = [again._replace(kind=ReplyKind.HUMAN, back_on=None), again._replace(at=at(26, 10))]
    for other in others:
        assert len(history.heard(known, DANA, other, NOW).replies) == 2


@pytest.mark.parametrize(
    ("moment", "says"),
    [
        (NOW + timedelta(minutes=1), "lies in the future"),
        (date(2026, 11, 28), "lies in the future"),
        (datetime(2026, 11, 27, 19, 30), "lies in the future"),  # noqa: DTZ001 - 18:30 UTC
        (datetime(2026, 11, 20, 13, 59), "before the first interview, 2026-11-20T14:00"),  # noqa: DTZ001
        (datetime(2026, 11, 20, 12, 59, tzinfo=UTC), "before the first interview"),
        (date(2026, 11, 19), "before the first interview"),
    ],
)
def test_a_reply_comes_after_the_first_interview_and_not_tomorrow(
    moment: Moment, says: str
) -> None:
    with pytest.raises(DataError, match=says):
        history.heard(ACME, DANA, Reply(DANA.name, moment), NOW)


@pytest.mark.parametrize(
    "moment",
    [
        NOW,
        date(2026, 11, 27),
        date(2026, 11, 20),
        datetime(2026, 11, 27, 19),  # noqa: DTZ001 - 18:00 UTC
        datetime(2026, 11, 20, 14),  # noqa: DTZ001
    ],
)
def test_both_ends_of_that_time_are_in_it(moment: Moment) -> None:
    assert len(history.heard(ACME, DANA, Reply(DANA.name, moment), NOW).replies) == 1


def test_a_day_of_return_belongs_to_an_automatic_reply_and_follows_it() -> None:
    reply = Reply(DANA.name, at(26), ReplyKind.AUTOMATIC, date(2026, 11, 26))
    assert history.heard(ACME, DANA, reply, NOW).replies == (reply,)
    with pytest.raises(UsageError, match="before the reply itself"):
        history.heard(ACME, DANA, reply._replace(back_on=date(2026, 11, 25)), NOW)
    with pytest.raises(UsageError, match="out-of-office"):
        history.heard(ACME, DANA, reply._replace(kind=ReplyKind.HUMAN), NOW)
