"""Join what is given to what is known of an opportunity; find what a name or start means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, tzinfo
from typing import TypeVar

from cordially import moments
from cordially.errors import NotFoundError, UsageError
from cordially.etiquette import interviews
from cordially.model import Interview, Moment, Opportunity, Participant, Person, SentLetter, Status
from cordially.values import key_of, without_accents
from cordially.written import HONORIFICS

Record = TypeVar("Record", Person, Participant, Interview, Opportunity)
Named = TypeVar("Named", Person, Participant)


def amended(kept: Opportunity, given: Opportunity) -> Opportunity:
    """Return what was known with the given facts over it; people and interviews are joined.

    Names that differ by letters' case only are one, and stay spelled as they were.
    Raises UsageError when a day is given on which there are two interviews.
    """
    given = _respelled(kept, given)
    result = _over(kept, given)
    zone = interviews.zone_of(result, None)
    return result._replace(
        people=_joined(kept.people, given.people),
        interviews=interviews.in_order(_interviews(kept, given, zone), zone),
        letters=kept.letters + _new_letters(kept, given),
        replies=kept.replies + tuple(each for each in given.replies if each not in kept.replies),
    )


def interview_at(opportunity: Opportunity, start: Moment) -> Interview | None:
    """Return the interview that a start means, as `amended` would; None when there is none."""
    zone = interviews.zone_of(opportunity, None)
    return _same(opportunity.interviews, Interview(start), zone)


def person_named(opportunity: Opportunity, name: str) -> Person:
    """Return the one person meant by a name or a part of it.

    Raises NotFoundError, listing the people there are, when nobody or more than one fits.
    """
    found = matching([person.name for person in opportunity.people], name)
    if len(found) == 1 and (person := opportunity.person(found[0])):
        return person
    people = ", ".join(person.name for person in opportunity.people) or "nobody yet"
    raise NotFoundError(
        f"{'More than one person is' if found else 'Nobody is'} called “{name}”"
        f" at {opportunity.company}.",
        f'Known there: {people}. Somebody new is written "Name <address>".',
    )


def one_of(names: Sequence[str], wanted: str) -> str:
    """Return the one name that `matching` finds; raises NotFoundError when there is no one."""
    found = matching(names, wanted)
    if len(found) == 1:
        return found[0]
    raise NotFoundError(f"“{wanted}” is not one of {', '.join(names)}.", "Name one of them.")


def matching(names: Iterable[str], wanted: str) -> list[str]:
    """Return the names that a whole name, or one or more of its words, may mean.

    Where no name is spelled so, one that is without its accents may be meant (`Jose`).
    """
    names = list(dict.fromkeys(names))
    return _matching(names, wanted, str.casefold) or _matching(names, wanted, _plain)


def _matching(names: Sequence[str], wanted: str, folded: Callable[[str], str]) -> list[str]:
    words = folded(wanted).split()
    if exact := [name for name in names if folded(name).split() == words]:
        return exact
    words = [word for word in words if word.rstrip(".") not in HONORIFICS]
    return [name for name in names if words and set(words) <= set(folded(name).split())]


def _plain(name: str) -> str:
    return without_accents(name.casefold())


def nearly(names: Iterable[str], wanted: str) -> str | None:
    """Return the name that is probably meant by words of which some are none of its own."""
    from difflib import get_close_matches  # only slips need it

    words = wanted[:100].casefold().split()
    for name in names:
        parts = name.casefold().split()
        if words and all(get_close_matches(word, parts, 1, _ALIKE) for word in words):
            return name
    return None


_ALIKE = 0.8
"""“Jon” is like “John”, and “Data” not like “Dana” (difflib's ratio)."""


def _new_letters(kept: Opportunity, given: Opportunity) -> tuple[SentLetter, ...]:
    """Return the given letters that are not kept; an export does not say what one is about."""
    known = {each._replace(about=None) for each in kept.letters}
    return tuple(each for each in given.letters if each not in known)


def is_same_name(one: str, other: str) -> bool:
    """Tell whether two names are one; letters' case does not count."""
    return key_of(one) == key_of(other)


def is_longer_name(long: str, short: str) -> bool:
    """Tell whether a name is another with words behind it, as in `Northwind Labs GmbH`."""
    words, first = (re.findall(r"\w+", key_of(each)) for each in (long, short))
    return bool(first) and words[: len(first)] == first


def _respelled(kept: Opportunity, given: Opportunity) -> Opportunity:
    """Spell the names in what is given as they are kept."""
    spelled = {key_of(each.name): each.name for each in kept.people}

    def known(name: str) -> str:
        return spelled.get(key_of(name), name)

    if is_same_name(kept.company, given.company):
        given = given._replace(company=kept.company)
    if kept.role and given.role and is_same_name(kept.role, given.role):
        given = given._replace(role=kept.role)
    return given._replace(
        people=tuple(each._replace(name=known(each.name)) for each in given.people),
        interviews=tuple(
            interview._replace(
                participants=tuple(
                    each._replace(name=known(each.name)) for each in interview.participants
                )
            )
            for interview in given.interviews
        ),
        letters=tuple(each._replace(to=known(each.to)) for each in given.letters),
        replies=tuple(each._replace(sender=known(each.sender)) for each in given.replies),
    )


def joined(people: Sequence[Person]) -> tuple[Person, ...]:
    """Return the people with whoever is named more than once as one; what is said last wins."""
    return _joined((), people)


def _over(kept: Record, given: Record) -> Record:
    """Replace each field by what is given for it, unless nothing is."""
    changes = {
        name: value
        for name, value in given._asdict().items()
        # Open is the status of an opportunity about which nothing is said.
        if value is not None and value != () and value is not Status.OPEN
    }
    return kept._replace(**changes)


def _joined(kept: Sequence[Named], given: Sequence[Named]) -> tuple[Named, ...]:
    joined = {each.name: each for each in kept}
    for new in given:
        joined[new.name] = _over(joined[new.name], new) if new.name in joined else new
    return tuple(joined.values())


def _interviews(kept: Opportunity, given: Opportunity, zone: tzinfo | None) -> list[Interview]:
    left = list(kept.interviews)
    joined = []
    for new in given.interviews:
        others = [each.start for each in given.interviews if each is not new]
        candidates = [each for each in left if each.start not in others]
        old = _same(candidates, new, zone)
        if old is None:
            joined.append(new)
            continue
        left.remove(old)
        # A start with its time is more than one without.
        start = old.start if isinstance(old.start, datetime) else new.start
        people = _joined(old.participants, new.participants)
        joined.append(_over(old, new)._replace(start=start, participants=people))
    return [*left, *joined]


def _same(kept: Sequence[Interview], new: Interview, zone: tzinfo | None) -> Interview | None:
    """Return the kept interview that a start means: the same, or one of them only its day."""
    for each in kept:
        if moments.is_same(each.start, new.start, zone):
            return each
    timed = isinstance(new.start, datetime)
    that_day = [
        each
        for each in kept
        if interviews.day(each, zone) == interviews.day(new, zone)
        and not (timed and isinstance(each.start, datetime))
    ]
    if len(that_day) > 1:
        times = " and ".join(f"{each.start:%H:%M}" for each in that_day)
        raise UsageError(f"On {new.start} there were interviews at {times}.", "Say which one.")
    return that_day[0] if that_day else None
