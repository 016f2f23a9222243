"""Review letters before they are kept or sent: their words, their facts, their time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from cordially import values
from cordially.desk import bouncing, drafting
from cordially.errors import DataError, NotFoundError, SettingsError
from cordially.etiquette import interviews, untimely
from cordially.etiquette.case import case_of
from cordially.etiquette.policy import Policy
from cordially.letter import days
from cordially.life import UNSENT
from cordially.model import Draft, Finding, Interview, Opportunity, Person, Severity
from cordially.review import claims, dates, mishaps, shape, tone
from cordially.review.choice import Choice, choose, is_never_sent
from cordially.review.occasion import Occasion, Passage, passages
from cordially.review.rules import RULES
from cordially.review.words import readable
from cordially.store import drafts as kept_drafts
from cordially.store import mentions, opportunities, weights
from cordially.store.settings import Settings
from cordially.written import AMERICAN, BRITISH

if TYPE_CHECKING:
    from cordially.intake.found_letter import FoundLetter

DEAD_ADDRESS = "ENT-17"
OTHER_ADDRESS = "ENT-18"
_MOST_READERS = 50  # of a letter written elsewhere that are looked for


class Desk(NamedTuple):
    """What letters are reviewed with besides their own opportunity.

    `now` is the present on the sender's clock.  `choice` are the rules, and what the person
    thinks of them.  `known` are the opportunities of which no other may stand in a letter.
    `dead` are the addresses from which letters came back.
    """

    policy: Policy
    now: datetime
    choice: Choice
    known: mentions.Known
    dead: frozenset[str] = frozenset()


class Explained(NamedTuple):
    """What a rule looks for, with a sentence that it stops and one that it lets pass.

    A rule that compares a letter with facts has no sentences, and no one severity.
    """

    rule: str
    severity: Severity | None
    why: str
    better: str = ""
    caught: str = ""
    spared: str = ""


def desk(connection: sqlite3.Connection, chosen: Settings, now: datetime) -> Desk:
    """Return what to review with: the person's rules, and what else they pursue.

    Raises SettingsError when [tone] in the settings cannot be meant.
    """
    dead = bouncing.addresses(connection)
    return Desk(chosen.policy, now, _chosen(chosen), mentions.known(connection), dead)


def _chosen(chosen: Settings) -> Choice:
    try:
        return choose(RULES, chosen.tone.silence, chosen.tone.severity, chosen.tone.rules)
    except DataError as error:
        raise SettingsError(f"In the settings: {error.message}", error.hint) from error


def explained(chosen: Settings, name: str) -> Explained:
    """Return what a rule looks for, the person's own among them.

    Raises NotFoundError, with the nearest name, when there is no such rule.
    """
    from cordially.review.compared import COMPARED

    wanted = name.strip().upper()
    rules = {rule.id: rule for rule in _chosen(chosen).rules}
    if rule := rules.get(wanted):
        better = rule.better[-1].replace("{{", "{").replace("}}", "}")
        return Explained(rule.id, rule.severity, rule.why, better, rule.caught, rule.spared)
    if wanted in COMPARED:
        return Explained(wanted, None, COMPARED[wanted])
    near = values.nearest(wanted, [*rules, *COMPARED])
    raise NotFoundError(
        f"There is no rule {values.shown(name)}.",
        f"Did you mean {near}?" if near else "“cordially review -v” names the rules that it finds.",
    )


def reviewed(
    connection: sqlite3.Connection,
    drafts: Sequence[Draft],
    opportunity: Opportunity,
    with_: Desk,
    beside: Sequence[Draft] = (),
) -> list[Draft]:
    """Return drafts of one opportunity with what a reader would wince at, the gravest first.

    `beside` are other letters that its people have, or may get.
    """
    alike = _compared([*drafts, *beside], opportunity, with_.now)
    found = []
    for draft in drafts:
        own = _findings(connection, draft, opportunity, with_)
        every = _sorted([*own, *alike.get(draft.message_id, ())], with_)
        found.append(draft._replace(findings=every))
    return found


def kept(connection: sqlite3.Connection, drafts: Sequence[Draft], with_: Desk) -> list[Draft]:
    """Return kept drafts as `reviewed` does, by what is known of their opportunities now."""
    by_slug: dict[str, list[Draft]] = {}
    for draft in drafts:
        by_slug.setdefault(draft.opportunity, []).append(draft)
    found: dict[int, Draft] = {}
    for slug, together in by_slug.items():
        if opportunity := opportunities.get(connection, slug):
            beside = kept_drafts.beside(connection, together)
            for draft in reviewed(connection, together, opportunity, with_, beside):
                found[draft.id] = draft
    if gone := [draft.id for draft in drafts if draft.id not in found]:
        raise NotFoundError(f"Draft {gone[0]} was forgotten by another command just now.")
    return [found[draft.id] for draft in drafts]


def elsewhere(
    connection: sqlite3.Connection, letter: FoundLetter, lang: str, with_: Desk
) -> tuple[Finding, ...]:
    """Return what is found in a letter written elsewhere, a reader of which may be known."""
    from cordially.store import overview

    recipient, beside = letter.recipient, letter.beside
    slug = None
    readers = [each for each in (recipient, *beside)[:_MOST_READERS] if each and each.addr_spec]
    # All at once: everybody who ever had an address is gone through.
    slugs = overview.with_addresses(connection, [each.addr_spec for each in readers])
    for each in readers:
        if slug := slugs.get(each.addr_spec.casefold()):
            beside = tuple(other for other in (recipient, *beside) if other and other != each)
            recipient = each
            break
    spec = recipient.addr_spec if recipient else ""
    opportunity = opportunities.get(connection, slug) if slug else None
    person = next(
        (
            each
            for each in (opportunity.people if opportunity else ())
            if (each.email or "").casefold() == spec.casefold()
        ),
        None,
    )
    read = passages(letter.subject or "", letter.text)
    occasion = Occasion(
        lang=lang,
        sender=letter.sender,
        recipient=recipient,
        person=person,
        opportunity=opportunity,
        others=_others(connection, opportunity, with_, read, letter.attachments)
        if opportunity
        else (),
        on=with_.now.date(),
        zone=interviews.zone_of(opportunity, with_.now.tzinfo) if opportunity else None,
        attachments=letter.attachments,
        beside=beside,
    )
    return _sorted(_read(read, occasion, with_), with_)


def stops(draft: Draft) -> bool:
    """Tell whether a draft's findings have to be passed over knowingly before it is sent."""
    return any(each.severity != Severity.HINT for each in draft.findings)


def never_sent(draft: Draft) -> Finding | None:
    """Return the error with which a letter is never sent, whatever the person says."""
    return next(filter(is_never_sent, draft.findings), None)


def _findings(
    connection: sqlite3.Connection, draft: Draft, opportunity: Opportunity, with_: Desk
) -> list[Finding]:
    interview = interviews.named(opportunity, draft.interview)
    case = case_of(opportunity, with_.policy, with_.now)
    reader = draft.recipient.display_name
    files = tuple(each.filename for each in draft.attachments)
    read = passages(draft.letter.subject, draft.letter.text)
    occasion = Occasion(
        note=draft.note,
        variant=draft.variant,
        lang=draft.lang,
        sender=draft.sender,
        recipient=draft.recipient,
        person=opportunity.person(reader) or Person(reader),
        opportunity=opportunity,
        interview=interview,
        others=_others(connection, opportunity, with_, read, files),
        on=case.today,
        zone=case.calendar.zone,
        attachments=files,
    )
    found = _read(read, occasion, with_)
    if draft.status in UNSENT:  # of what has left, the time is past
        found += untimely.review(case, draft.note, interview, reader)
        found += _address(draft, opportunity, with_)
    return found


def _address(draft: Draft, opportunity: Opportunity, with_: Desk) -> Iterator[Finding]:
    """Yield what speaks against the address that an unsent draft has."""
    spec, person = draft.recipient.addr_spec, opportunity.person(draft.recipient.display_name)
    known = (person and person.email) or ""
    better = f"Find another address: “{drafting.giving_address(draft)}”."
    if spec.casefold() in with_.dead:
        message = f"A letter to {spec} came back, and this one would as well."
        yield Finding(DEAD_ADDRESS, Severity.WARNING, message, suggestion=better)
    elif spec and person and known and known.casefold() != spec.casefold():
        message = f"It goes to {spec}, and the address of {person.name} is {known}."
        better = f"Write it to that one: “cordially drafts edit {draft.id}”."
        yield Finding(OTHER_ADDRESS, Severity.WARNING, message, suggestion=better)


def _read(read: Sequence[Passage], occasion: Occasion, with_: Desk) -> list[Finding]:
    return [
        *tone.review(read, occasion, with_.choice.rules, weights.load()),
        *mishaps.review(read, occasion),
        *dates.review(read, occasion),
        *shape.review(read, occasion),
    ]


def _others(
    connection: sqlite3.Connection,
    opportunity: Opportunity,
    with_: Desk,
    read: Sequence[Passage],
    files: Sequence[str],
) -> tuple[mentions.Pair, ...]:
    """Return the other companies and roles of which either stands in a letter or a file's name."""
    texts = [*(each.plain for each in readable(read)), *map(claims.spoken, files)]
    found = mentions.mentioned(connection, "\n".join(texts), with_.known)
    return tuple(pair for pair in found if pair != (opportunity.company, opportunity.role))


def _compared(
    drafts: Sequence[Draft], opportunity: Opportunity, now: datetime
) -> dict[str, Sequence[Finding]]:
    """Compare the letters of one note about one interview; return what is found, by Message-ID."""
    zone = interviews.zone_of(opportunity, now.tzinfo)
    panels: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        panels.setdefault((draft.note, draft.interview), []).append(draft)
    found: dict[str, Sequence[Finding]] = {}
    for letters in panels.values():
        interview = interviews.named(opportunity, letters[0].interview)
        if len(letters) > 1 and interview:
            from cordially.review import panel

            texts = [(each.recipient.display_name, each.letter.text) for each in letters]
            day = interviews.day(interview, zone)
            shared = _shared(opportunity, interview, letters[0], day, now)
            for letter, alike in zip(letters, panel.compare(texts, shared), strict=True):
                found[letter.message_id] = alike
    return found


def _shared(
    opportunity: Opportunity, interview: Interview, letter: Draft, day: date, now: datetime
) -> list[str | None]:
    """Return what all the letters about an interview of that day may say alike."""
    said = [text for part in interview.participants for text in (*part.topics, part.point)]
    return [
        opportunity.company,
        opportunity.role,
        opportunity.agency,
        opportunity.why,
        interview.example,
        interview.next_step,
        letter.sender.display_name,
        *said,
        *(days.named(day, now.date(), region) for region in (AMERICAN, BRITISH)),
    ]


_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


def _sorted(found: Sequence[Finding], with_: Desk) -> tuple[Finding, ...]:
    weighed = [finding for each in found if (finding := with_.choice.weighed(each))]
    return tuple(sorted(weighed, key=lambda each: _GRAVITY[each.severity]))
