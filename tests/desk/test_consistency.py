"""What cannot be true, and what may not be taken away."""

from __future__ import annotations

from datetime import date

import pytest

from cordially.desk import consistency
from cordially.errors import DataError
from cordially.model import Address, Draft, DraftStatus, Letter, Opportunity
from pursuing import DANA, LI, interview, met, wrote

SENT = wrote(met(DANA, others=(LI,)), "thank-you", DANA, "2026-11-20T18:00")


def left(about: str = "2026-11-20T14:00:00", to: str = DANA.name) -> Draft:
    me = Address("Alex Kim", "alex@example.com")
    letter = Letter("Thank you", "Dear Dana")
    return Draft(
        *(7, "acme", "thank-you", "single", about, me, Address(to, "dana@acme.example")),
        *(letter, "<a@example.com>", DraftStatus.SENT),
    )


# Facts that cannot be true


@pytest.mark.parametrize("decision_by", ["2026-11-19", "2026-W46", "2026-10"])
def test_a_decision_comes_after_the_first_interview(decision_by: str) -> None:
    with pytest.raises(DataError, match=r"comes before the interview of Friday 20 November\."):
        consistency.check(met(DANA)._replace(decision_by=decision_by))


@pytest.mark.parametrize("decision_by", ["2026-11-20", "2026-W47", "2026-11", "2027-01-08", None])
def test_a_decision_may_come_on_its_day_or_in_its_week_or_month(decision_by: str | None) -> None:
    opportunity = met(DANA)._replace(decision_by=decision_by)
    assert consistency.check(opportunity) == opportunity


@pytest.mark.parametrize(
    ("day", "decision_by"), [("2026-11-21", "2026-W47"), ("2026-10-31", "2026-10")]
)
def test_a_saturday_belongs_to_its_week_and_month(day: str, decision_by: str) -> None:
    opportunity = met(DANA, when=day)._replace(decision_by=decision_by)
    assert consistency.check(opportunity) == opportunity


def test_a_promise_between_two_interviews_is_only_overtaken() -> None:
    opportunity = met(DANA)._replace(decision_by="2026-11-25")
    later = opportunity._replace(
        interviews=(*opportunity.interviews, interview("2026-12-01T10:00", DANA))
    )
    assert consistency.check(later) == later


def test_a_promise_without_interviews_is_no_contradiction() -> None:
    opportunity = Opportunity("Acme", decision_by="2020-01-01")
    assert consistency.check(opportunity) == opportunity


def test_a_region_needs_its_country_and_both_are_known() -> None:
    with pytest.raises(DataError, match="“PV” is a region of no country"):
        consistency.check(met(DANA)._replace(region="PV"))
    with pytest.raises(DataError, match="“XX” is not the code of a country"):
        consistency.check(met(DANA)._replace(country="XX"))
    with pytest.raises(DataError, match="“XX” is not the code of a region of ES"):
        consistency.check(met(DANA)._replace(country="ES", region="XX"))
    known = met(DANA)._replace(country="ES", region="PV")
    assert consistency.check(known) == known


def test_a_place_that_was_kept_is_not_looked_up_again() -> None:
    odd = met(DANA)._replace(country="XX")
    assert consistency.check(odd, odd._replace(role="Dev")) == odd
    with pytest.raises(DataError):
        consistency.check(odd, met(DANA))


# What a letter that left belongs to


def orphaned(after: Opportunity, before: Opportunity = SENT, *drafts: Draft) -> str:
    with pytest.raises(DataError) as found:
        consistency.check_nothing_orphaned(before, after, drafts)
    assert found.value.exit_code == 65
    assert found.value.hint == "Nothing was changed."
    return found.value.message


def test_whoever_was_written_to_stays() -> None:
    gone = SENT._replace(people=(LI,), interviews=(interview("2026-11-20T14:00", LI),))
    assert orphaned(gone) == "The thank-you to Dana Reyes was sent, so Dana Reyes stays."
    without_letter = gone._replace(letters=())
    consistency.check_nothing_orphaned(SENT, without_letter, ())
    assert orphaned(without_letter, SENT, left()) == (
        "Draft 7, the thank-you to Dana Reyes, has left, so Dana Reyes stays."
    )


def test_an_interview_that_was_written_about_stays() -> None:
    message = "The thank-you to Dana Reyes was sent, so the interview of 2026-11-20 stays."
    assert orphaned(SENT._replace(interviews=())) == message
    second = interview("2026-11-27T10:00", LI)
    both = SENT._replace(interviews=(*SENT.interviews, second))
    assert orphaned(both._replace(interviews=(second,)), both) == message
    consistency.check_nothing_orphaned(both, SENT, ())
    assert orphaned(both._replace(interviews=(second,), letters=()), both, left()) == (
        "Draft 7, the thank-you to Dana Reyes, has left, so the interview of 2026-11-20 stays."
    )


def test_a_letter_that_waits_to_be_sent_keeps_its_reader_and_its_interview() -> None:
    waiting = left()._replace(status=DraftStatus.DRAFT)
    unsent = SENT._replace(letters=())
    for after, stays in (
        (unsent._replace(people=(LI,)), "Dana Reyes"),
        (unsent._replace(interviews=()), "the interview of 2026-11-20"),
    ):
        with pytest.raises(DataError, match=f"waits to be sent, so {stays} stays") as found:
            consistency.check_nothing_orphaned(unsent, after, [waiting])
        assert found.value.hint == "Discard it first: cordially drafts discard 7"
        discarded = waiting._replace(status=DraftStatus.DISCARDED)
        consistency.check_nothing_orphaned(unsent, after, [discarded])
        consistency.check_nothing_orphaned(after, after, [waiting])  # it was without before


def test_of_two_interviews_a_letter_is_not_handed_to_the_other() -> None:
    first = interview("2026-11-13T10:00", DANA)
    both = SENT._replace(interviews=(first, *SENT.interviews))
    assert "the interview of 2026-11-20 stays" in orphaned(both._replace(interviews=(first,)), both)
    consistency.check_nothing_orphaned(both, SENT, ())


@pytest.mark.parametrize("when", ["2026-11-19T14:00", "2026-11-20T09:00", "2026-11-20"])
def test_an_interview_may_be_put_right(when: str) -> None:
    moved = SENT._replace(interviews=(interview(when, DANA),))
    consistency.check_nothing_orphaned(SENT, moved, ())


def test_an_interview_cannot_move_past_the_letter_about_it() -> None:
    moved = SENT._replace(interviews=(interview("2026-11-23T14:00", DANA),))
    assert "the interview of 2026-11-20 stays" in orphaned(moved)
    corrected = wrote(moved._replace(letters=()), "thank-you", DANA, "2026-11-23T18:00")
    consistency.check_nothing_orphaned(SENT, corrected, ())


def test_a_letter_that_had_no_interview_needs_none() -> None:
    early = SENT._replace(letters=(SENT.letters[0]._replace(sent=date(2026, 11, 1)),))
    consistency.check_nothing_orphaned(early, early._replace(interviews=()), ())
