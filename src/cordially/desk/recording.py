"""Record what is known of an opportunity, and find it again."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from cordially import merging, values
from cordially.desk import consistency
from cordially.errors import DataError, NotFoundError, UsageError
from cordially.etiquette import interviews
from cordially.model import Address, Opportunity
from cordially.store import attempts, drafts, mending, opportunities, slugs


def choose(connection: sqlite3.Connection, name: str) -> Opportunity:
    """Return the one opportunity that a person means by a name.

    Raises NotFoundError when there is none, naming the nearest, or more than one,
    listing them.
    """
    found = slugs.named(connection, name)
    if len(found) == 1 and (opportunity := opportunities.get(connection, found[0])):
        return opportunity
    if found:
        raise NotFoundError(
            f"“{name}” may be any of {', '.join(found)}.", "Name one of them in full."
        )
    near = values.nearest(slugs.slug_of(name), slugs.slugs(connection))
    raise NotFoundError(
        f"There is no opportunity “{name}”.",
        f"Did you mean {near}?" if near else "“cordially list” shows those there are.",
    )


def known(connection: sqlite3.Connection, given: Opportunity) -> Opportunity:
    """Return what is kept of an opportunity, amended by what is given; changes nothing.

    A slug says which opportunity is meant, a known one or a new one.  Without it the same
    company and role is the same opportunity, and a company alone names its only one;
    letters' case does not count.  What is given wins; what it leaves open stays.
    """
    kept = _kept(connection, given)
    return consistency.check(merging.amended(kept, given) if kept else given, kept)


def record(connection: sqlite3.Connection, given: Opportunity) -> Opportunity:
    """Keep what is given, amending what was known, and return it all with its slug."""
    kept = _kept(connection, given)
    if kept is None:
        slug = given.slug or slugs.free_slug(connection, given)
        ordered = interviews.in_order(given.interviews, interviews.zone_of(given, None))
        result = given._replace(slug=slug, interviews=ordered)
    else:
        slug = kept.slug or ""
        result = merging.amended(kept, given)._replace(slug=slug)
        if result == kept:
            return result
        _move_drafts(connection, kept, result)
        _readdress_drafts(connection, kept, result)
    consistency.check(result, kept)
    opportunities.put(connection, result, slug)
    return result


def rewrite(connection: sqlite3.Connection, before: Opportunity, facts: Opportunity) -> Opportunity:
    """Keep these facts in the place of all that was known; a new slug renames it.

    Raises DataError when something else was recorded since `before` was read, when the facts
    cannot be true, or would leave a letter that was sent without its person or interview;
    UsageError when the new slug belongs to another opportunity.
    """
    slug = before.slug or ""
    new = facts.slug or slug
    if opportunities.get(connection, slug) != before:
        raise DataError(f"{slug} was changed by another command meanwhile.", "Edit it anew.")
    consistency.check(facts, before)
    _move_drafts(connection, before, facts)
    _readdress_drafts(connection, before, facts)
    consistency.check_nothing_orphaned(before, facts, drafts.of_opportunity(connection, slug))
    if new != slug:
        if opportunities.get(connection, new):
            raise UsageError(f"There is another opportunity “{new}”.", "Choose another slug.")
        opportunities.rename(connection, slug, new)
    result = facts._replace(slug=new)
    opportunities.put(connection, result, new)
    return result


def _kept(connection: sqlite3.Connection, given: Opportunity) -> Opportunity | None:
    if given.slug:
        return opportunities.get(connection, given.slug)
    candidates = opportunities.of_company(connection, given.company)
    if given.role is not None:
        candidates = with_role(candidates, given.role)
    if len(candidates) > 1:
        slugs = ", ".join(each.slug or "" for each in candidates)
        raise NotFoundError(
            f"There is more than one opportunity at {given.company}: {slugs}.",
            "Name one of them, or say --role.",
        )
    return candidates[0] if candidates else None


def with_role(found: Sequence[Opportunity], role: str) -> list[Opportunity]:
    """Return those that are about a role, or else those of which none is known."""
    same = [each for each in found if each.role and merging.is_same_name(each.role, role)]
    return same or [each for each in found if each.role is None]


def _move_drafts(connection: sqlite3.Connection, kept: Opportunity, result: Opportunity) -> None:
    """Let drafts, invitations and dates follow an interview that got its time, or another day."""
    before, after = (
        {each.start.isoformat(): each for each in facts.interviews} for facts in (kept, result)
    )
    gone = [start for start in before if start not in after]
    come = [start for start in after if start not in before]
    number = opportunities.identity(connection, kept.slug or "")

    def day_of(start: str) -> date:
        facts, known = (kept, before) if start in before else (result, after)
        return interviews.day(known[start], interviews.zone_of(facts, None))

    for old in gone:
        same = [new for new in come if day_of(new) == day_of(old)]
        for new in same or (come if len(come) == len(gone) == 1 else ()):
            from cordially.store import events, invitations  # and with them zones and dates

            drafts.move(connection, number, old, new)
            invitations.move(connection, number, old, new)
            events.move(connection, kept.slug or "", old, new)


def _readdress_drafts(
    connection: sqlite3.Connection, kept: Opportunity, result: Opportunity
) -> None:
    """Let unsent drafts follow a reader whose address, or whose name at it, was corrected."""
    number = opportunities.identity(connection, kept.slug or "")
    before = {each.name for each in kept.people}
    at = {each.email.casefold(): each for each in result.people if each.email}
    for old in kept.people:
        new = result.person(old.name) or at.get((old.email or "").casefold())
        if new and (new.name == old.name or new.name not in before):
            one, other = (Address(each.name, each.email or "") for each in (old, new))
            # Who has no address yet gets it when the letter is written anew, or leaves.
            follows = one != other and one.addr_spec
            for draft in drafts.readdress(connection, number, one, other) if follows else ():
                attempts.forget_wire(connection, draft)
                mending.outdate(connection, draft)
