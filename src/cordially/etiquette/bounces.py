"""Which letters were not received, since they came back; pure.

A bounce is recorded as a reply of the person whose address it is.  What came back is the
letter to that person that was the last before it, within the days for which servers try
(RFC 5321 section 4.5.4.1: four or five).
"""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo

from cordially import moments
from cordially.model import Opportunity, ReplyKind, SentLetter

_LONGEST = timedelta(days=10)


def came_back(opportunity: Opportunity, zone: tzinfo | None) -> tuple[SentLetter, ...]:
    """Return the letters that came back; `zone` is the opportunity's, None the system's."""
    found = []
    for reply in opportunity.replies:
        if reply.kind != ReplyKind.BOUNCE:
            continue
        # Of one day, and nothing more known, the letter came first and then the bounce.
        at = moments.utc(reply.at, zone, time.max)
        sent = [
            (moments.utc(each.sent, zone), each)
            for each in opportunity.letters
            if each.to == reply.sender and at - _LONGEST <= moments.utc(each.sent, zone) <= at
        ]
        if not sent:
            continue
        sent.sort(key=lambda each: each[0])
        back = sent[-1][1]
        if not isinstance(reply.at, datetime):
            # A second one of the same kind was written that day because the first came back.
            alike = [each for _, each in sent if (each.note, each.about) == (back.note, back.about)]
            back = next((each for each in alike if each not in found), back)
        found.append(back)
    return tuple(found)


def without(
    letters: tuple[SentLetter, ...], back: tuple[SentLetter, ...]
) -> tuple[SentLetter, ...]:
    """Return the letters that did not come back; of equal ones each bounce takes one."""
    left = list(letters)
    for each in back:
        if each in left:
            left.remove(each)
    return tuple(left)
