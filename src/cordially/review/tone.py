"""How a letter sounds: find the words in it at which a reader would wince; pure.

What to look for is data: what a rule is made of stands in `rule`, and all of them in `rules`,
which are made from the words and sentences in `themes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, compress, pairwise
from typing import NamedTuple

from cordially.model import Finding, Relation, Severity
from cordially.review import around, own
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.phrasing import pattern
from cordially.review.rule import (
    ALWAYS,
    ASIDE,
    ATTACHED,
    CALM,
    CASED,
    ERROR,
    HINT,
    HONORIFIC,
    LINKED,
    OFFERED_ELSEWHERE,
    OWN,
    RECRUITER,
    SAID,
    SMALL,
    TYPED,
    WARNING,
    Phrase,
    Rule,
)
from cordially.review.rules import FAMILIES, OWNERS, TRIGGERS
from cordially.review.said import Said, said
from cordially.review.words import lowered


def review(passages: Sequence[Passage], occasion: Occasion, rules: Iterable[Rule]) -> list[Finding]:
    """Return what the rules find in a letter, in reading order, of each rule one a place.

    Stored names and topics are not looked at: a company may be called Urgent.ly.  Of a letter
    beyond 65,536 characters only placeholders are found; they are looked for in all of it.
    """
    facts = _true_of(passages, occasion)
    names, talk = _stored(occasion)
    # A stored “[topic]” or “TBD” is a placeholder, “the TODO list” is none.
    told = [each for each in talk if each[0].isalpha() and " " in each]
    unmasked = _View([_mask(each, ((told, _TOPIC),)) for each in passages], (SMALL, CASED))
    hidden = ((names, _NAME), (talk, _TOPIC))
    masked = _View([_mask(each, hidden) for each in _cut(passages)], (SAID, SMALL, CASED))
    english = occasion.english
    hits: list[_Hit] = []
    excuses: list[Finding] = []
    for rule in rules:
        if not (english or rule.universal) or not facts.isdisjoint(rule.unless):
            continue
        view = unmasked if rule.unmasked else masked
        try:
            found = _gravest(_hits(rule, view))
        except TimeoutError:
            excuses.append(own.too_slow(rule))
            continue
        hits += found if facts.isdisjoint(rule.once) else found[1:]
    return [
        passages[hit.passage].finding(
            hit.rule.id, hit.severity, hit.rule.why, (hit.begin, hit.end), hit.better
        )
        for hit in sorted(hits)
    ] + excuses


_LIMIT = 65_536
# Letters, so that they pass as words, that have no case and are in no rule: the one stands in
# for names, the other for what was talked about.
_NAME, _TOPIC = "\u01c0", "\u01c1"
_GRAVITY = (HINT, WARNING, ERROR)
_LIGHTER = {ERROR: WARNING, WARNING: HINT, HINT: HINT}
# What was talked about may have been somebody else's trouble.
_MANNER = ("FRU", "BLM")
_HONORIFICS = (
    " mr mrs ms miss mx dr prof professor sir dame herr frau señor señora sr sra monsieur madame"
    " m mme signor signora sig pan pani mevrouw "
)


class _View:
    """The passages as rules see them: as typed, in small letters, and as they are said.

    Each is made when a rule first asks for it, and kept for the next.
    """

    def __init__(self, texts: list[tuple[Part, str]], ways: Sequence[str]) -> None:
        self.ways = ways
        self.parts = [part for part, _ in texts]
        self.typed = [text for _, text in texts]
        self._ways: dict[str, list[str]] = {CASED: self.typed}
        self._wholes: dict[str, str] = {}
        self.said: list[Said] = []
        self._touched: set[int] | None = None

    def seen(self, way: str) -> list[str]:
        way = SAID if way == ASIDE else way
        if way not in self._ways:
            if way == SMALL:
                self._ways[SMALL] = [lowered(text) for text in self.typed]
            else:
                self.said = [said(text) for text in self.seen(SMALL)]
                self._ways[SAID] = [each.text for each in self.said]
        return self._ways[way]

    def whole(self, way: str) -> str:
        way = SAID if way == ASIDE else way
        if way not in self._wholes:
            self._wholes[way] = "\n".join(self.seen(way))
        return self._wholes[way]

    def touched(self) -> set[int]:
        """Return the numbers of the phrases that are worth compiling, which takes far longer."""
        if self._touched is None:
            self._touched = set()
            for way in self.ways:
                # Not in a loop: of thousands of texts hardly one is there.
                here = compress(OWNERS[way], map(self.whole(way).__contains__, TRIGGERS[way]))
                self._touched.update(chain.from_iterable(here))
        return self._touched


class _Hit(NamedTuple):
    """A find: in which passage and between which offsets, how grave, and a better wording."""

    passage: int
    begin: int
    end: int
    severity: Severity
    rule: Rule
    better: str


def _true_of(passages: Iterable[Passage], occasion: Occasion) -> set[str]:
    """Return what is true of a letter, in the words that rules use."""
    person, opportunity = occasion.person, occasion.opportunity
    known = {ALWAYS, occasion.lang.lower()}
    if occasion.note:
        known |= {occasion.note, f"{occasion.note}/{occasion.variant}"}
    if opportunity:
        known.add(opportunity.status)
        known |= {OFFERED_ELSEWHERE} if opportunity.offer_by else set()
    if (person and person.relation == Relation.RECRUITER) or any(
        "your client" in passage.plain for passage in passages
    ):
        known.add(RECRUITER)
    addressed = occasion.recipient.display_name if occasion.recipient else ""
    for name in (person.greet_as if person else "", addressed):
        title = (name or "").partition(" ")[0].rstrip(".").lower()
        if title and f" {title} " in _HONORIFICS:
            known.add(HONORIFIC)
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
    if occasion.recipient and "@" in occasion.recipient.addr_spec:
        # Of a letter written elsewhere nothing else may be known of the employer.
        domain = occasion.recipient.addr_spec.rpartition("@")[2].partition(".")[0]
        names += [domain, domain.capitalize()]
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


def _hits(rule: Rule, view: _View) -> Iterator[_Hit]:
    touched = view.touched()
    for phrase in rule.phrases:
        if phrase[1] == OWN:
            for number, begin, end in own.found(phrase[3], view.parts, view.typed, rule.parts):
                yield _Hit(number, begin, end, rule.severity, rule, _better(rule, {}))
        elif not phrase[2] or (
            (phrase[0] in touched or phrase[0] < 0)
            and _stand_in(view.whole(phrase[1]), _sets(phrase[2]))
        ):
            yield from _phrase_hits(rule, view, phrase)


@cache
def _compiled(phrase: Phrase) -> re.Pattern[str]:
    number, way, _, text = phrase
    spoken = way in (SAID, ASIDE)
    return re.compile(pattern(text, FAMILIES, spoken=spoken) if number >= 0 else text)


@cache
def _sets(triggers: str) -> list[list[str]]:
    return [texts.split("\n") for texts in triggers.split("\f") if texts]


def _stand_in(text: str, wanted: list[list[str]]) -> bool:
    return all(any(map(text.__contains__, texts)) for texts in wanted)


@cache
def _parts(text: str) -> list[str]:
    """Part a text where no phrase reaches across."""
    return re.split(r"(?<=\w\w[.?!]) ", text)


def _phrase_hits(rule: Rule, view: _View, phrase: Phrase) -> Iterator[_Hit]:
    way, triggers = phrase[1], phrase[2]
    gravity = HINT if way == ASIDE else rule.severity
    wanted = _sets(triggers)
    for number, text in enumerate(view.seen(way)):
        if view.parts[number] not in rule.parts or not (
            _stand_in(text, wanted)
            and (way not in (SAID, ASIDE) or any(_stand_in(each, wanted) for each in _parts(text)))
        ):
            continue
        for found in _compiled(phrase).finditer(text):
            begin, end = found.span()
            if begin == end or (
                way in (SAID, ASIDE)
                and (
                    around.is_quoted(text, begin, end)
                    or around.is_denied(text, begin, end)
                    or around.is_reported(text, begin, end)
                )
            ):
                continue
            light = rule.category in _MANNER and _TOPIC in around.sentence(text, begin, end)
            words: dict[str, str] = {}
            if way in (SAID, ASIDE):
                spot, typed = view.said[number], view.typed[number]
                words = {
                    name: typed[slice(*spot.written(*found.span(name)))]
                    for name, group in found.groupdict().items()
                    if group
                }
                begin, end = spot.written(begin, end)
            severity = _LIGHTER[gravity] if light else gravity
            yield _Hit(number, begin, end, severity, rule, _better(rule, words))


def _better(rule: Rule, words: Mapping[str, str]) -> str:
    """Return the first wording that can be said with the words of the letter."""
    for better in rule.better:
        if all(name in words for name in re.findall(r"(?<!\{)\{(\w+)\}", better)):
            return better.format_map(words)
    return ""


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
