"""How a letter sounds: find the words in it at which a reader would wince; pure.

What to look for is data: what a rule is made of stands in `rule`, and all of them in `rules`,
which are made from the words and sentences in `themes`.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import and_

from cordially.model import Finding, Relation
from cordially.review import around, own, prose, weighing
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.rule import (
    ALWAYS,
    ASIDE,
    ATTACHED,
    CALM,
    ERROR,
    HINT,
    HONORIFIC,
    LINKED,
    OFFERED_ELSEWHERE,
    OWN,
    RECRUITER,
    SAID,
    TYPED,
    WARNING,
    Hit,
    Phrase,
    Rule,
    phrase,
)
from cordially.review.rules import FAMILIES
from cordially.review.view import TOPIC, View, touched, views
from cordially.review.weighing import Weights
from cordially.review.words import filled, sentences
from cordially.written import is_honoured


def review(
    passages: Sequence[Passage],
    occasion: Occasion,
    rules: Sequence[Rule],
    weights: Weights | None = None,
) -> list[Finding]:
    """Return what the rules find in a letter, in reading order, of each rule one a place.

    With `weights` each sentence of the body is weighed as a whole as well.

    Stored names and topics are not looked at: a company may be called Urgent.ly.  Of a letter
    beyond 65,536 characters only placeholders are found; they are looked for in all of it.
    """
    facts = _true_of(passages, occasion)
    masked, unmasked = views(passages, occasion)
    led = touched(masked, unmasked)
    english = occasion.english
    hits: list[Hit] = []
    excuses: list[Finding] = []
    for rule in rules:
        if rule.own:
            phrases = {number: [""] for number in range(len(rule.phrases))}
        else:
            phrases = led.get(rule.id, {})
        if not phrases or not (english or rule.universal) or not facts.isdisjoint(rule.unless):
            continue
        view = unmasked if rule.unmasked else masked
        try:
            found = list(_hits(rule, phrases, view))
        except TimeoutError:
            excuses.append(own.too_slow(rule))
            continue
        if found:
            found = _gravest(found)
            hits += found if facts.isdisjoint(rule.once) else found[1:]
    if weights and english:
        hits = _as_sentences_sound(hits, rules, masked, weights)
    weighed = (prose.weighed(hit, passages[hit.passage], occasion) for hit in hits)
    return [
        passages[hit.passage].finding(
            hit.rule.id, hit.severity, hit.rule.why, (hit.begin, hit.end), hit.better
        )
        for hit in sorted(hit for hit in weighed if hit)
    ] + excuses


_GRAVITY = (HINT, WARNING, ERROR)
_LIGHTER = {ERROR: WARNING, WARNING: HINT, HINT: HINT}
# What was talked about may have been somebody else's trouble.
_MANNER = ("FRU", "BLM")


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
    if is_honoured(person and person.greet_as) or is_honoured(addressed):
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
        and not any(map(and_, map(str.isupper, passage.text), map(str.isupper, passage.text[1:])))
    )


def _hits(rule: Rule, led: Mapping[int, Sequence[str]], view: View) -> Iterator[Hit]:
    for number, pieces in led.items():
        phrase = _phrase(rule.phrases[number])
        if phrase.way == OWN:
            for passage, begin, end in own.found(
                phrase.pattern, view.parts, view.typed, rule.parts
            ):
                yield Hit(passage, begin, end, rule.severity, rule, _better(rule, {}))
        elif _stand_in(view.whole(phrase.way), phrase.triggers):
            yield from _phrase_hits(rule, view, phrase, pieces)


@cache
def _phrase(line: str) -> Phrase:
    """Return the phrase that a line keeps, its shortest set of triggers first."""
    found = phrase(line)
    return found._replace(triggers=tuple(sorted(found.triggers, key=len)))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    pieces = pattern.split("~")
    pieces[1::2] = [FAMILIES[name] for name in pieces[1::2]]
    return re.compile("".join(pieces))


def _stand_in(text: str, triggers: Iterable[Iterable[str]]) -> bool:
    for texts in triggers:  # loops, which take half the time of any() and all()
        for trigger in texts:
            if trigger in text:
                break
        else:
            return False
    return True


def _phrase_hits(rule: Rule, view: View, phrase: Phrase, pieces: Sequence[str]) -> Iterator[Hit]:
    spoken = phrase.way in (SAID, ASIDE)
    gravity = HINT if phrase.way == ASIDE else rule.severity
    for number, text in enumerate(view.seen(phrase.way)):
        if view.parts[number] not in rule.parts or not (
            any(
                any(map(sentence.__contains__, pieces)) and _stand_in(sentence, phrase.triggers)
                for sentence in view.sentences[number]
            )
            if spoken
            else any(map(view.small[number].__contains__, pieces))
            and _stand_in(text, phrase.triggers)
        ):
            continue
        for found in _compiled(phrase.pattern).finditer(text):
            begin, end = found.span()
            if begin == end or (
                spoken
                and (
                    around.is_quoted(text, begin, end)
                    or around.is_denied(text, begin, end)
                    or around.is_reported(text, begin, end)
                )
            ):
                continue
            light = rule.category in _MANNER and TOPIC in around.sentence(text, begin, end)
            words: dict[str, str] = {}
            if spoken:
                spot, typed = view.said[number], view.typed[number]
                words = {
                    name: typed[slice(*spot.written(*found.span(name)))]
                    for name, group in found.groupdict().items()
                    if group
                }
                begin, end = spot.written(begin, end)
            severity = _LIGHTER[gravity] if light else gravity
            yield Hit(number, begin, end, severity, rule, _better(rule, words))


def _as_sentences_sound(
    hits: Iterable[Hit], rules: Iterable[Rule], view: View, weights: Weights
) -> list[Hit]:
    """Return hits as grave as their sentences sound, and one of each sentence that sounds bad.

    What somebody else said, between quotation marks, is not weighed.
    """
    sounding = {rule.category: rule for rule in rules if not rule.phrases}
    inside: dict[int, list[Hit]] = {}
    for hit in sorted(hits):
        inside.setdefault(hit.passage, []).append(hit)
    found: list[Hit] = []
    for number, part in enumerate(view.parts):
        left = deque(inside.get(number, ()))
        typed, spot = view.typed[number], view.said[number]
        own_words = _without_quotations(spot.text) if part is Part.BODY else ""
        for begin, end in sentences(typed) if part is Part.BODY else ():
            while left and left[0].begin < begin:
                found.append(left.popleft())
            here: list[Hit] = []
            while left and left[0].begin < end:
                here.append(left.popleft())
            sentence = own_words[spot.spoken(begin) : spot.spoken(end)]
            if not weighing.may_weigh(sentence):
                found += here
                continue
            weight = weights.weigh(sentence)
            found += [_doubted(hit, weight) for hit in here]
            if (
                weight > weighing.HINTED
                and all(hit.severity == HINT for hit in here)
                and (rule := sounding.get(weights.category(sentence)))
            ):
                severity = rule.severity if weight > weighing.WARNED else HINT
                begin, end = _trimmed(typed, begin, end)
                found.append(Hit(number, begin, end, severity, rule, rule.better[0]))
        found += left
    return found


def _without_quotations(text: str) -> str:
    """Return a text of the same length without what is quoted, but for a word or two."""
    return filled(
        text,
        (
            (begin, end)
            for begin, end in around.quotations(text)
            if weighing.says_something(text[begin:end])
        ),
    )


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    """Return the offsets of what stands between two, without the blanks around it."""
    words = text[begin:end]
    return begin + len(words) - len(words.lstrip()), begin + len(words.rstrip())


def _doubted(hit: Hit, weight: int) -> Hit:
    """Return a hit in a sentence that sounds fine: an error is wrong in more sentences."""
    warned = hit.severity == WARNING == hit.rule.severity
    if (
        hit.rule.category in weighing.CATEGORIES
        and not hit.rule.own
        and ((warned and weight <= weighing.FINE) or weight <= weighing.CALM)
    ):
        return hit._replace(severity=HINT)
    return hit


def _better(rule: Rule, words: Mapping[str, str]) -> str:
    """Return the first wording that can be said with the words of the letter."""
    for better in rule.better:
        if all(name in words for name in re.findall(r"(?<!\{)\{(\w+)\}", better)):
            return better.format_map(words)
    return ""


def _weight(hit: Hit) -> tuple[int, int]:
    return _GRAVITY.index(hit.severity), hit.end - hit.begin


def _gravest(hits: Iterable[Hit]) -> list[Hit]:
    """Return hits in reading order; where two overlap the graver, of equals the longer."""
    kept: list[Hit] = []
    for hit in sorted(hits):
        last = kept[-1] if kept else None
        if not last or (last.passage, last.end) <= (hit.passage, hit.begin):
            kept.append(hit)
        elif _weight(hit) > _weight(last):
            kept[-1] = hit
    return kept
