"""What was read from an invitation, before it is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from cordially.intake.details_writer import to_toml
from cordially.intake.event_words import Invited
from cordially.intake.invitation import Invitation, Method
from cordially.model import Interview, Moment, Opportunity
from cordially.moments import day
from cordially.values import shown
from cordially.written import written_day


def form(label: str, invitation: Invitation, given: Opportunity, moves: Moment | None) -> str:
    """Return what is to be recorded, in the form of a details file, under what else is known."""
    return to_toml([given], comment="\n".join(_head(label, invitation, given, moves)))


def _head(
    label: str, invitation: Invitation, given: Opportunity, moves: Moment | None
) -> Iterator[str]:
    title = invitation.words.summary
    yield f"{label}: {shown(title, 100)}" if title else label
    if given.slug:
        yield f"It belongs to {given.slug}."
    if moves:
        yield f"It moves the interview of {moment(moves)}."
    for each in invitation.set_aside:
        yield f"Left out: {each}."


def changes(old: Interview, new: Interview) -> Iterator[str]:
    """Say what is another time or place of an interview now."""
    if old.start != new.start:
        yield f"the interview of {moment(old.start)} is now {moment(new.start)}."
    if new.place and new.place != old.place:
        # Without a full stop, which would be taken for the last letter of a link.
        yield f"the interview of {moment(new.start)} is now at {new.place}"


def moment(when: Moment) -> str:
    """Write a moment out, with its offset where it has one."""
    text = f"{written_day(day(when), day(when))} {when.year}"
    if isinstance(when, datetime):
        text += f", {when:%H:%M}"
        if when.tzinfo:
            offset = when.isoformat()[-6:]
            text += f" (UTC{'' if offset == '+00:00' else offset})"
    return text


def answer(invitation: Invitation) -> str:
    """Say what somebody answered to an invitation; nothing of it is recorded."""
    who = next((_called(each) for each in invitation.words.attendees), "Somebody")
    what = invitation.words.summary or "an invitation"
    if invitation.event.method == Method.PROPOSES:
        start = invitation.start
        at = f", {moment(start.moment or start.wall)}," if start else ""
        return f"{who} proposes another time{at} for “{what}”; nothing was recorded."
    said = _SAID.get(invitation.words.attendees[0].answer if invitation.words.attendees else "")
    return f"{who} {said or 'answered'} “{what}”; nothing was recorded."


_SAID = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "may come to"}


def _called(each: Invited) -> str:
    return each.name or each.email
