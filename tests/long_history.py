"""Journals with a long history, for what must cost no more for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from cordially.etiquette.recipients import CHECK_IN, THANK_YOU
from cordially.model import (
    Address,
    Draft,
    DraftStatus,
    Interview,
    Letter,
    Opportunity,
    Participant,
    Person,
    Relation,
    Reply,
    SentLetter,
    Status,
)
from cordially.store import attempts, drafts, journal, opportunities

ME = Address("Alex Kim", "alex@example.com")


def build(home: Path, count: int, still_open: int, now: datetime) -> Path:
    """Make a home with so many opportunities, and the drafts by which their letters left."""
    with journal.writing(home / "journal.db") as connection:
        number = 0
        for each in history(count, still_open, now):
            opportunities.put(connection, each, each.slug or "")
            row = opportunities.identity(connection, each.slug or "")
            for letter in each.letters:
                number += 1
                drafts.add(connection, _draft(number, each, letter), row)
                attempt = attempts.begin(connection, number, b"Subject: Hello\r\n", "smtp", now)
                attempts.end(connection, attempt, DraftStatus.SENT, now, "250 2.0.0 Ok")
    return home


def history(count: int, still_open: int, now: datetime) -> Iterator[Opportunity]:
    """Yield opportunities of three interviews each; the last ones are still open.

    What is open is three weeks old at most, what has ended goes back for ten years.
    """
    for number in range(count):
        is_open = number >= count - still_open
        age = number % 20 if is_open else 100 + number * 3_600 // count
        last = now - timedelta(days=age)
        starts = [last - timedelta(days=back) for back in (14, 7, 0)]
        dana = Person("Dana Reyes", f"dana@company{number}.example", None, Relation.HIRING_MANAGER)
        part = Participant(dana.name, ("the move to Iceberg",))
        sent = [(THANK_YOU, start, start + timedelta(hours=4)) for start in starts]
        if is_open:
            sent.pop()
        else:
            sent.append((CHECK_IN, last, last + timedelta(days=14)))
        yield Opportunity(
            *(f"Company {number}", "Data Engineer", f"company-{number}", ME),
            time_zone="Europe/Madrid",
            status=Status.OPEN if is_open else (Status.SILENCE, Status.REJECTED)[number % 2],
            closed_on=None if is_open else (last + timedelta(days=21)).date(),
            people=(dana, Person("Li Wei", f"li@company{number}.example")),
            interviews=tuple(Interview(start, participants=(part,)) for start in starts),
            letters=tuple(
                SentLetter(
                    *(note, dana.name, at, "Thank you"),
                    message_id=f"<{number}.{at:%j}@x.example>",
                    about=start,
                )
                for note, start, at in sent
            ),
            replies=(Reply(dana.name, starts[1] + timedelta(days=1)),),
        )


def _draft(number: int, about: Opportunity, letter: SentLetter) -> Draft:
    """Return the draft by which a letter left."""
    start = (letter.about or letter.sent).isoformat()
    text = "Dear Dana,\n\n" + "Thank you for the conversation about the move to Iceberg. " * 20
    return Draft(
        *(number, about.slug or "", letter.note, "single", start, ME),
        Address(letter.to, about.people[0].email or ""),
        Letter(letter.subject or "", text),
        letter.message_id or "",
    )
