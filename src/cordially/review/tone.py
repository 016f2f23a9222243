"""How a letter sounds: find the words in it at which a reader would wince; pure.

What to look for is data: a rule is described in `tone_rule`, and all of them are in
`rules`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from cordially.model import Finding, Relation, Severity
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.rule import (
    ALWAYS,
    ATTACHED,
    CALM,
    ERROR,
    HINT,
    HONORIFIC,
    LINKED,
    OFFERED_ELSEWHERE,
    RECRUITER,
    TYPED,
    WARNING,
    Rule,
)


def review(passages: Sequence[Passage], occasion: Occasion, rules: Iterable[Rule]) -> list[Finding]:
    """Return what the rules find in a letter, in reading order, one finding a place.

    Where finds overlap the graver stays, of equals the longer.  Stored names and topics are
    not looked at: a company may be called Urgent.ly.  Of a letter beyond 65,536 characters
    only placeholders are found; they are looked for in all of it.
    """
    facts = _true_of(passages, occasion)
    names, said = _stored(occasion)
    # A stored “[topic]” or “TBD” is a placeholder, “the TODO list” is none.
    talk = [each for each in said if each[0].isalpha() and " " in each]
    unmasked = _View([_mask(each, ((talk, _SAID),)) for each in passages], {})
    hidden = ((names, _NAMED), (said, _SAID))
    masked = _View([_mask(each, hidden) for each in _cut(passages)], {})
    english = occasion.english
    hits: list[_Hit] = []
    for rule in rules:
        view = unmasked if rule.unmasked else masked
        if (english or rule.universal) and facts.isdisjoint(rule.unless) and _triggered(rule, view):
            found = list(_hits(rule, view))
            hits += found if facts.isdisjoint(rule.once) else found[1:]
    return [
        passages[hit.passage].finding(
            *(hit.rule.id, hit.severity, hit.rule.why),
            *((hit.begin, hit.end), hit.rule.suggestion),
        )
        for hit in _gravest(hits)
    ]


_LIMIT = 65_536
# Letters, so that they pass as words, that have no case and are in no rule: the one stands in
# for names, the other for what was talked about.
_NAMED, _SAID = "\u01c0", "\u01c1"
_GRAVITY = (HINT, WARNING, ERROR)
_LIGHTER = {ERROR: WARNING, WARNING: HINT, HINT: HINT}
# What was talked about may have been somebody else's trouble.
_MANNER = ("FRU", "BLM")
_HONORIFICS = (
    " mr mrs ms miss mx dr prof professor sir dame herr frau señor señora sr sra monsieur madame"
    " m mme signor signora sig pan pani mevrouw "
)


class _View(NamedTuple):
    """The passages as a rule sees them.

    `wholes` are those of some parts as one text, as spelt and in small letters, kept for the
    next rule.
    """

    texts: list[tuple[Part, str]]
    wholes: dict[tuple[Part, ...], tuple[str, str]]


class _Hit(NamedTuple):
    """A find: in which passage and between which offsets, and how grave."""

    passage: int
    begin: int
    end: int
    severity: Severity
    rule: Rule


def _true_of(passages: Iterable[Passage], occasion: Occasion) -> set[str]:
    """Return what is true of a letter, in the words that rules use."""
    person, opportunity = occasion.person, occasion.opportunity
    known = {ALWAYS, occasion.lang.lower()}
    if occasion.note:
        known |= {occasion.note, f"{occasion.note}/{occasion.variant}"}
    if opportunity:
        known.add(opportunity.status)
        known |= {OFFERED_ELSEWHERE} if opportunity.offer_by else set()
    if person and person.relation == Relation.RECRUITER:
        known.add(RECRUITER)
    if person and person.greet_as:
        title = person.greet_as.partition(" ")[0].rstrip(".").lower()
        known |= {HONORIFIC} if f" {title} " in _HONORIFICS else set()
    if occasion.attachments:
        known.add(ATTACHED)
    if all(map(_is_calm, passages)):
        known.add(CALM)
    if all(passage.text.isascii() for passage in passages):
        known.add(TYPED)
    if any("http" in passage.plain or "www." in passage.plain for passage in passages):
        known.add(LINKED)
    return known


def _is_calm(passage: Passage) -> bool:
    """Tell a passage with capitals where they belong, far sooner than the rules about them can."""
    words = passage.text.split()
    if passage.part is Part.GREETING and not all(word[0].isupper() for word in words):
        return False
    capitals = "".join("X" if word[0].isupper() else "x" for word in words)
    return (
        not passage.text[0].islower()
        and "XXXXXX" not in capitals
        and not any(a.isupper() and b.isupper() for a, b in pairwise(passage.text))
    )


def _stored(occasion: Occasion) -> tuple[set[str], set[str]]:
    """Return the names, and what was talked about, as a letter may have them."""
    opportunity, interview = occasion.opportunity, occasion.interview
    names: list[str | None] = []
    people = [occasion.sender.display_name] if occasion.sender else []
    said: list[str | None] = []
    if opportunity:
        role = opportunity.role
        names += [opportunity.company, opportunity.agency, role, role and role.lower()]
    for person in (*(opportunity.people if opportunity else ()), occasion.person):
        if person:
            people += [person.name, person.greet_as or ""]
            names.append(person.title)
    for each in (*(opportunity.interviews if opportunity else ()), interview):
        if each:
            said += [each.example, each.next_step]
            for part in each.participants:
                people.append(part.name)
                said += [*part.topics, part.point]
    names += [word for name in people for word in (name, *name.split()) if len(word) > 1]
    # Within a sentence a topic has no stop, and its first letter either case.
    texts = [stripped for text in said if text and (stripped := text.rstrip(" .…;,"))]
    return {name for name in names if name}, {
        first + text[1:] for text in texts for first in (text[0].lower(), text[0].upper())
    }


def _mask(passage: Passage, stored: Iterable[tuple[Iterable[str], str]]) -> tuple[Part, str]:
    """Fill every stored text in a passage, where it stands as words of its own."""
    text, shown = passage.text, list(passage.plain)
    for words, filler in stored:
        for word in words:
            end = 0
            while (begin := text.find(word, end)) >= 0:
                end = begin + len(word)
                if not (text[begin - 1 : begin].isalnum() or text[end : end + 1].isalnum()):
                    shown[begin:end] = filler * len(word)
    return passage.part, "".join(shown)


def _cut(passages: Iterable[Passage]) -> Iterator[Passage]:
    left = _LIMIT
    for part, text, plain in passages:
        yield Passage(part, text[:left], plain[:left])
        left -= min(left, len(text))


def _triggered(rule: Rule, view: _View) -> bool:
    """Tell whether a pattern is worth compiling, which takes far longer than looking."""
    if rule.parts not in view.wholes:
        whole = "\n".join(text for part, text in view.texts if part in rule.parts)
        view.wholes[rule.parts] = whole, whole.lower()
    whole, small = view.wholes[rule.parts]
    if not whole or not rule.triggers:
        return bool(whole)
    text = whole if rule.cased else small
    # Not in a generator: of three thousand triggers hardly one is there.
    return any(map(text.__contains__, _words(rule.triggers)))


@cache
def _words(triggers: str) -> list[str]:
    return triggers.split("|")


def _hits(rule: Rule, view: _View) -> Iterator[_Hit]:
    pattern = re.compile(rule.pattern, 0 if rule.cased else re.IGNORECASE)
    for number, (part, text) in enumerate(view.texts):
        if part not in rule.parts:
            continue
        for found in pattern.finditer(text):
            begin, end = found.span()
            if begin == end or (
                (rule.negatable and _is_denied(text, begin))
                or (rule.reportable and _is_reported(text, begin, end))
            ):
                continue
            light = rule.category in _MANNER and _SAID in _sentence(text, begin, end)
            severity = _LIGHTER[rule.severity] if light else rule.severity
            yield _Hit(number, begin, end, severity, rule)


_LOOK_AROUND = 200
# A word of denial at most three words before, with nothing but blanks between.
_DENIAL = (
    r"(?:\b(?:not(?! only| just| merely)|never(?! been)|without|hardly|neither|nor|nothing|cannot"
    r"|rather than|instead of|far from)|n't)(?: [\w'-]+){0,3} ?$|\bno $"
)
_TELLING = (
    r"\b(?:you|they|we|she|he|who|team|colleagues?|director|manager|\u01c0+)(?: \w+)?"
    r" (?:mentioned|explained|described|showed|outlined|pointed|said|told|stressed|talked|spoke"
    r"|noted|put it|called it)\b"
)
_TOLD_BEFORE = (
    _TELLING + r"|\b(?:hear|heard|hearing|learned|learnt) (?:you |about|how|that|of|what)"
    r"|\byour (?:point|remark|description|account|story|example|explanation|thoughts|guide)\b"
    r"|\b(?:conversation|discussion|talked) (?:with you )?(?:about|of|on)\b"
)


def _is_denied(text: str, begin: int) -> bool:
    return bool(re.search(_DENIAL, _before(text, begin), re.IGNORECASE))


def _is_reported(text: str, begin: int, end: int) -> bool:
    """Tell whether a sentence is about what the reader told, before or after two offsets."""
    return bool(
        re.search(_TOLD_BEFORE, _before(text, begin), re.IGNORECASE)
        or re.search(_TELLING, _after(text, end), re.IGNORECASE)
    )


def _sentence(text: str, begin: int, end: int) -> str:
    """Return the sentence, or so much of it as is near, around two offsets."""
    return _before(text, begin) + text[begin:end] + _after(text, end)


def _before(text: str, begin: int) -> str:
    return re.split("[.!?] ", text[max(0, begin - _LOOK_AROUND) : begin])[-1]


def _after(text: str, end: int) -> str:
    return re.split("[.!?](?: |$)", text[end : end + _LOOK_AROUND])[0]


def _weight(hit: _Hit) -> tuple[int, int]:
    return _GRAVITY.index(hit.severity), hit.end - hit.begin


def _gravest(hits: Iterable[_Hit]) -> list[_Hit]:
    """Return hits in reading order; where two overlap the graver, of equals the longer."""
    kept: list[_Hit] = []
    for hit in sorted(hits):
        last = kept[-1] if kept else None
        if not last or (last.passage, last.end) <= (hit.passage, hit.begin):
            kept.append(hit)
        elif _weight(hit) > _weight(last):
            kept[-1] = hit
    return kept
