"""Record what is known of an opportunity, and find it again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from cordially import values
from cordially.errors import NotFoundError, UsageError
from cordially.etiquette import day
from cordially.model import Interview, Opportunity, Participant, Person, Status
from cordially.store import drafts, opportunities

Record = TypeVar("Record", Person, Participant, Interview, Opportunity)


def choose(connection: sqlite3.Connection, name: str) -> Opportunity:
    """Return the one opportunity that a person means by a name.

    Raises NotFoundError when there is none, naming the nearest, or more than one,
    listing them.
    """
    found = opportunities.named(connection, name)
    if len(found) == 1 and (opportunity := opportunities.get(connection, found[0])):
        return opportunity
    if found:
        raise NotFoundError(
            f"“{name}” may be any of {', '.join(found)}.", "Name one of them in full."
        )
    near = values.nearest(opportunities.slug_of(name), opportunities.slugs(connection))
    raise NotFoundError(
        f"There is no opportunity “{name}”.",
        f"Did you mean {near}?" if near else "“cordially list” shows those there are.",
    )


def known(connection: sqlite3.Connection, given: Opportunity) -> Opportunity:
    """Return what is kept of an opportunity, amended by what is given; changes nothing.

    The same slug, or the same company and role, is the same opportunity; a company
    alone names its only one.  What is given wins; what it leaves open stays.
    """
    kept = _kept(connection, given)
    return amended(kept, given) if kept else given


def record(connection: sqlite3.Connection, given: Opportunity) -> Opportunity:
    """Keep what is given, amending what was known, and return it all with its slug."""
    kept = _kept(connection, given)
    if kept is None:
        slug = given.slug or opportunities.free_slug(connection, given)
        result = given._replace(slug=slug)
    else:
        slug = kept.slug or ""
        result = amended(kept, given)._replace(slug=slug)
        if result == kept:
            return result
        _move_drafts(connection, kept, result)
    opportunities.put(connection, result, slug)
    return result


def rewrite(connection: sqlite3.Connection, slug: str, facts: Opportunity) -> Opportunity:
    """Keep these facts in the place of all that was known; a new slug renames it.

    Raises UsageError when the new slug belongs to another opportunity.
    """
    new = facts.slug or slug
    if new != slug:
        if opportunities.get(connection, new):
            raise UsageError(f"There is another opportunity “{new}”.", "Choose another slug.")
        opportunities.rename(connection, slug, new)
    result = facts._replace(slug=new)
    opportunities.put(connection, result, new)
    return result


def amended(kept: Opportunity, given: Opportunity) -> Opportunity:
    """Return what was known with the given facts over it; people and interviews are joined."""
    return _over(kept, given)._replace(
        people=_joined(kept.people, given.people, lambda one, other: one.name == other.name),
        interviews=tuple(
            sorted(_interviews(kept.interviews, given.interviews), key=lambda each: str(each.start))
        ),
        letters=kept.letters + tuple(each for each in given.letters if each not in kept.letters),
        replies=kept.replies + tuple(each for each in given.replies if each not in kept.replies),
    )


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
    """Return the names that a whole name, or one or more of its words, may mean."""
    names = list(dict.fromkeys(names))
    folded = wanted.strip().casefold()
    if exact := [name for name in names if name.casefold() == folded]:
        return exact
    words = folded.split()
    return [name for name in names if words and set(words) <= set(name.casefold().split())]


def same_interview(one: Interview, other: Interview) -> bool:
    """Tell whether two starts mean one interview: equal, or one of them only its day."""
    if isinstance(one.start, datetime) and isinstance(other.start, datetime):
        return one.start == other.start
    return day(one) == day(other)


def _kept(connection: sqlite3.Connection, given: Opportunity) -> Opportunity | None:
    if given.slug and (kept := opportunities.get(connection, given.slug)):
        return kept
    candidates = opportunities.of_company(connection, given.company)
    if given.role is not None:
        candidates = [each for each in candidates if each.role in (given.role, None)]
    if len(candidates) > 1:
        slugs = ", ".join(each.slug or "" for each in candidates)
        raise NotFoundError(
            f"There is more than one opportunity at {given.company}: {slugs}.",
            "Name one of them, or say --role.",
        )
    return candidates[0] if candidates else None


def _over(kept: Record, given: Record) -> Record:
    """Replace each field by what is given for it, unless nothing is."""
    # Open is the status of an opportunity about which nothing is said.
    nothing = (None, (), Status.OPEN)
    changes = {name: value for name, value in given._asdict().items() if value not in nothing}
    return kept._replace(**changes)


def _joined(
    kept: Sequence[Record], given: Sequence[Record], same: Callable[[Record, Record], bool]
) -> tuple[Record, ...]:
    result = list(kept)
    for new in given:
        for place, old in enumerate(result):
            if same(old, new):
                result[place] = _over(old, new)
                break
        else:
            result.append(new)
    return tuple(result)


def _interviews(kept: Sequence[Interview], given: Sequence[Interview]) -> tuple[Interview, ...]:
    joined = []
    for new in given:
        old = next((each for each in kept if same_interview(each, new)), None)
        if old is None:
            joined.append(new)
            continue
        # A start with its time is more than one without.
        start = old.start if isinstance(old.start, datetime) else new.start
        people = _joined(
            old.participants, new.participants, lambda one, other: one.name == other.name
        )
        joined.append(_over(old, new)._replace(start=start, participants=people))
    untouched = (each for each in kept if not any(same_interview(each, new) for new in given))
    return (*untouched, *joined)


def _move_drafts(connection: sqlite3.Connection, kept: Opportunity, result: Opportunity) -> None:
    number = opportunities.identity(connection, kept.slug or "")
    for old in kept.interviews:
        for new in result.interviews:
            if old.start != new.start and same_interview(old, new):
                drafts.move(connection, number, old.start.isoformat(), new.start.isoformat())
