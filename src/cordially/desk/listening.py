"""Which letter a message answers: by its ids, by the thread a provider sees, by its words; pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum
from typing import NamedTuple

from cordially import merging, moments, values
from cordially.etiquette import interviews
from cordially.intake.message_reader import ReadMessage
from cordially.model import Draft, Opportunity, Person, Reply, SentLetter

_DAY = timedelta(days=1)


class By(Enum):
    """What ties a message to a letter; only an id leaves no doubt."""

    ID = "it names the letter's id"
    THREAD = "the provider has it in the letter's thread"
    WORDS = "it comes from somebody you wrote to, under the same subject"


class Match(NamedTuple):
    """The letter that a message answers, and who wrote it, perhaps somebody new."""

    opportunity: Opportunity
    letter: SentLetter
    writer: Person
    by: By


class Watched(NamedTuple):
    """The letters to which answers are looked for, the first sent on the day `since`.

    What comes from one of the addresses `mine` is no answer.
    """

    since: date
    letters: tuple[tuple[Opportunity, SentLetter], ...]
    mine: frozenset[str] = frozenset()

    @property
    def ids(self) -> frozenset[str]:
        """All ids under which the letters left, or may have."""
        return frozenset(each for _, letter in self.letters for each in letter.ids)


def watched(
    opportunities: Iterable[Opportunity],
    unsent: Iterable[Draft],
    zone: tzinfo | None,
    mine: frozenset[str] = frozenset(),
) -> Watched | None:
    """Return the letters of these opportunities that have an id; None where there are none.

    An unsent draft is one as well: it may have left from a phone, since its interview.
    """
    live = list(opportunities)
    by_slug = {each.slug: each for each in live}
    letters = (
        *_drafted(by_slug, unsent),
        *((each, letter) for each in live for letter in each.letters if letter.ids),
    )
    if not letters:
        return None
    first = min(moments.calendar_day(letter.sent, zone) for _, letter in letters)
    senders = (each.sender.addr_spec.casefold() for each in live if each.sender)
    return Watched(first - _DAY, letters, mine.union(senders))  # a server's day may be another


def _drafted(
    by_slug: Mapping[str | None, Opportunity], unsent: Iterable[Draft]
) -> Iterator[tuple[Opportunity, SentLetter]]:
    for draft in unsent:
        found = by_slug.get(draft.opportunity)
        about = found and interviews.named(found, draft.interview)
        if found and about:
            reader, subject = draft.recipient.display_name, draft.letter.subject
            yield (
                found,
                SentLetter(draft.note, reader, about.start, subject, draft.message_id),
            )


def match(
    message: ReadMessage,
    watched: Watched,
    *,
    returned: Collection[str] = (),
    quoted: Collection[str] = (),
    thread: Collection[str] = (),
) -> Match | None:
    """Return which letter a message answers, or None.

    `returned` are the ids of what a bounce says came back, `quoted` all that stand in its body:
    a letter that came back names earlier ones.  `thread` are those of the letters that the
    provider has in one thread with it.
    """
    reported = {message.report.message_id} if message.report else set()
    if original := message.marks.get("x-microsoft-original-message-id"):
        reported.add(original.strip())
    named = {*message.in_reply_to, *message.references, *quoted}
    for ids, by in (
        ({*reported, *returned}, By.ID),
        (named, By.ID),
        (set(thread), By.THREAD),
    ):
        # The last letter of a thread is the one that is answered.
        for opportunity, letter in reversed(watched.letters):
            if not ids.isdisjoint(letter.ids):
                return Match(opportunity, letter, _writer(message, opportunity, letter), by)
    return _by_words(message, watched)


def recorded(
    found: Match, kind: str, at: datetime, zone: tzinfo, others: Collection[datetime]
) -> Reply | None:
    """Return the reply as which the person recorded that message already, or None.

    That is the bounce of the very letter, else a reply of the same writer, kind and day, not
    from before the message and at none of the times of `others`: those are other answers of
    that day.
    """
    minute = at.replace(second=0, microsecond=0)
    for each in found.opportunity.replies:
        if (each.sender, each.kind) != (found.writer.name, kind):
            continue
        if each.letter and found.by is By.ID:
            if each.letter in found.letter.ids:
                return each
        elif (
            moments.calendar_day(each.at, zone) == moments.calendar_day(at, zone)
            and not moments.is_before(each.at, minute, zone)
            and each.at not in others
        ):
            return each
    return None


def _by_words(message: ReadMessage, watched: Watched) -> Match | None:
    spec = message.sender.addr_spec.casefold() if message.sender else ""
    subject = bare(message.subject or "")
    if not spec or not subject:
        return None
    for opportunity, letter in reversed(watched.letters):
        person = opportunity.person(letter.to)
        is_theirs = person and (person.email or "").casefold() == spec
        if person and is_theirs and bare(letter.subject or "") == subject:
            return Match(opportunity, letter, person, By.WORDS)
    return None


def _writer(message: ReadMessage, opportunity: Opportunity, letter: SentLetter) -> Person:
    """Return who wrote: somebody known by their address, else whom the message names.

    What a server wrote of a letter counts as its reader's.
    """
    reader = opportunity.person(letter.to) or Person(letter.to)
    sender = message.sender
    if not sender or not sender.addr_spec or message.report:
        return reader
    spec = sender.addr_spec.casefold()
    for person in opportunity.people:
        if (person.email or "").casefold() == spec:
            return person
    for person in opportunity.people:  # whoever writes in their name does not move their address
        if merging.is_same_name(person.name, sender.display_name):
            return person
    name = values.name_or_nothing(sender.display_name)
    if not name or re.match(r"(?i)(mailer-daemon|postmaster|no-?reply)@", spec):
        return reader
    return Person(name, sender.addr_spec)


_MARKS = r"(?i)^(?:(?:re|aw|sv|vs|antw|odp|res|rif|fwd?|wg|tr|rv|enc)(?:\[\d+\])?\s*:\s*)+"


def bare(subject: str) -> str:
    """Return a subject without the marks of answers, for comparison."""
    return " ".join(re.sub(_MARKS, "", subject.strip()).split()).casefold()


def grouped(found: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Return the ids of letters by the provider's thread, from pairs of both."""
    threads: dict[str, set[str]] = {}
    for thread, message_id in found:
        threads.setdefault(thread, set()).add(message_id)
    return {thread: frozenset(ids) for thread, ids in threads.items()}
