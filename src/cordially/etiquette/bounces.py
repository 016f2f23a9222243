"""Which letters were not received, since they came back; pure.

A bounce is recorded as a reply of the person whose address it is.  What came back is the
letter whose id it names, however late.  Where it names none, that is the letter to that person
that was the last before it, within the days for which servers try (RFC 5321 section 4.5.4.1:
four or five).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time, timedelta, tzinfo

from cordially import moments
from cordially.model import Opportunity, Reply, ReplyKind, SentLetter

_LONGEST = timedelta(days=10)


def came_back(opportunity: Opportunity, zone: tzinfo | None) -> tuple[SentLetter, ...]:
    """Return the letters that came back; `zone` is the opportunity's, None the system's."""
    found: list[SentLetter] = []
    for reply in opportunity.replies:
        if reply.kind == ReplyKind.BOUNCE:
            by_id = reply.letter is not None
            back = named(opportunity, reply) if by_id else _likely(opportunity, reply, found, zone)
            found += [back] if back else []
    return tuple(found)


def named(opportunity: Opportunity, reply: Reply) -> SentLetter | None:
    """Return the letter whose id a bounce names, or None where none of that id is known."""
    return next((each for each in opportunity.letters if reply.letter in each.ids), None)


def _likely(
    opportunity: Opportunity, reply: Reply, found: Collection[SentLetter], zone: tzinfo | None
) -> SentLetter | None:
    """Return the letter that came back by a bounce that names none; `found` are those before."""
    # Of one day, and nothing more known, the letter came first and then the bounce.
    at = moments.utc(reply.at, zone, time.max)
    sent = [
        (moments.utc(each.sent, zone), each)
        for each in opportunity.letters
        if each.to == reply.sender and at - _LONGEST <= moments.utc(each.sent, zone) <= at
    ]
    if not sent:
        return None
    sent.sort(key=lambda each: each[0])
    back = sent[-1][1]
    if isinstance(reply.at, datetime):
        return back
    # A second one of the same kind was written that day because the first came back.
    alike = [each for _, each in sent if (each.note, each.about) == (back.note, back.about)]
    return next((each for each in alike if each not in found), back)


def without(
    letters: tuple[SentLetter, ...], back: tuple[SentLetter, ...]
) -> tuple[SentLetter, ...]:
    """Return the letters that did not come back; of equal ones each bounce takes one."""
    left = list(letters)
    for each in back:
        if each in left:
            left.remove(each)
    return tuple(left)
