"""What cannot be true of an opportunity, or may not be taken from one; pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cordially.errors import DataError
from cordially.etiquette import interviews, recipients, workdays
from cordially.life import UNSENT
from cordially.model import Draft, DraftStatus, Opportunity, SentLetter
from cordially.written import written_day, written_promise

_UNCHANGED = "Nothing was changed."


def check(opportunity: Opportunity, kept: Opportunity | None = None) -> Opportunity:
    """Return an opportunity that can be true; `kept` was found to be so before.

    Raises DataError when a decision was promised for a day before there was any
    interview, or a country or region is not known.
    """
    zone = interviews.zone_of(opportunity, None)
    days = [interviews.day(each, zone) for each in opportunity.interviews]
    if opportunity.decision_by and days:
        promised = recipients.last_promised(opportunity.decision_by)
        first = min(days)
        if promised < first:
            raise DataError(
                f"A decision by {written_promise(opportunity.decision_by, first)} comes before"
                f" the interview of {written_day(first, promised)}.",
                "Correct the one or the other.",
            )
    if opportunity.region and not opportunity.country:
        raise DataError(
            f"“{opportunity.region}” is a region of no country.", "Give the country too, as in ES."
        )
    place = (opportunity.country, opportunity.region)
    if opportunity.country and not (kept and (kept.country, kept.region) == place):
        workdays.public_holidays(opportunity.country, opportunity.region)
    return opportunity


def check_nothing_orphaned(
    before: Opportunity, after: Opportunity, drafts: Iterable[Draft]
) -> None:
    """Raise DataError when a change would take away what a letter belongs to.

    `drafts` are all of the opportunity: they say themselves about which interview they are.
    """
    people = {each.name for each in after.people}
    kept = {(each.note, each.to, each.sent) for each in after.letters}
    for letter in before.letters:
        if (letter.note, letter.to, letter.sent) not in kept:
            continue
        what = f"The {letter.note} to {letter.to} was sent"
        if letter.to not in people:
            raise _orphaned(what, f"{letter.to} stays")
        if letter.about:
            continue
        about, now = _written_about(letter, before), _written_about(letter, after)
        fewer = len(after.interviews) < len(before.interviews)
        if about and (not now or (fewer and now != about)):
            raise _orphaned(what, f"the interview of {about} stays")
    starts = {each.start.isoformat() for each in after.interviews}
    for draft in drafts:
        if draft.status == DraftStatus.DISCARDED:
            continue
        reader = draft.recipient.display_name
        what, hint = f"Draft {draft.id}, the {draft.note} to {reader}, has left", _UNCHANGED
        if draft.status in UNSENT:
            what = f"Draft {draft.id}, the {draft.note} to {reader}, waits to be sent"
            hint = f"Discard it first: cordially drafts discard {draft.id}"
        if reader not in people and before.person(reader):
            raise _orphaned(what, f"{reader} stays", hint)
        if draft.interview not in starts and interviews.named(before, draft.interview):
            raise _orphaned(what, f"the interview of {draft.interview[:10]} stays", hint)


def _written_about(letter: SentLetter, opportunity: Opportunity) -> date | None:
    """Return the day of the interview that a letter belongs to, or None."""
    zone = interviews.zone_of(opportunity, None)
    about = interviews.of_letter(opportunity, letter, zone)
    return interviews.day(about, zone) if about else None


def _orphaned(why: str, what: str, hint: str = _UNCHANGED) -> DataError:
    return DataError(f"{why}, so {what}.", hint)
