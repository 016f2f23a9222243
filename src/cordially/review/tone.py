"""How a letter sounds: find the words in it at which a reader would wince; pure.

What to look for is data: see `tone_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cordially.model import Finding, Relation, Severity
from cordially.review.occasion import Occasion, Part, Passage

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

BODY = (Part.BODY,)
SUBJECT = (Part.SUBJECT,)
GREETING = (Part.GREETING,)
CLOSING = (Part.CLOSING,)
TEXT = (Part.SUBJECT, Part.BODY, Part.CLOSING)
ANYWHERE = tuple(Part)

ATTACHED = "attached"
"""What is true of a letter with which a file travels."""

LINKED = "linked"
"""What is true of a letter with a link in it."""

HONORIFIC = "honorific"
"""What is true of a letter whose reader is known to be greeted with Ms, Dr or the like."""

RECRUITER = "recruiter"
"""What is true of a letter to a recruiter."""

OFFER = "offer"
"""What is true of a letter about an opportunity that has come to an offer."""

ALWAYS = "always"
"""What is true of every letter."""


class Rule(NamedTuple):
    """One thing to look for, with its own examples.

    `id` begins with its category.  The `pattern` is looked for, in any case unless `cased`,
    where one of the `triggers` (parted by a comma and a blank) is in the letter, in small
    letters unless `cased`; none means always.  `why` and `suggestion` are what the person
    reads.  The examples in `caught` break the rule and those in `spared` do not; one that
    begins with `Subject:`, `Greeting:`, `Closing:` or `Signature:` stands in that part.

    A rule that is `negatable` means nothing after a “not”, and a `reportable` one nothing
    after “you mentioned that”.  `unless` and `once` name what may be true of a letter: a note
    (`withdraw`), a variant (`thank-you/late`), a language (`en-gb`) or one of this module's
    words; where it is, the rule is left out, or the first find forgiven.  Only a rule that
    is `universal` holds outside English.  One that is `unmasked` sees stored names, too.
    """

    id: str
    severity: Severity
    triggers: str
    pattern: str
    why: str
    suggestion: str
    caught: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    parts: tuple[Part, ...] = BODY
    cased: bool = False
    negatable: bool = False
    reportable: bool = False
    unless: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    universal: bool = False
    unmasked: bool = False

    @property
    def category(self) -> str:
        """The three letters before the number."""
        return self.id.partition("-")[0]


class _Hit(NamedTuple):
    """A find: in which passage and between which offsets, and how grave."""

    passage: int
    begin: int
    end: int
    severity: Severity
    rule: Rule


class _View(NamedTuple):
    """The passages as a rule sees them, and the whole letter to look for triggers in."""

    texts: list[str]
    whole: str
    small: str


def review(passages: Sequence[Passage], occasion: Occasion, rules: Iterable[Rule]) -> list[Finding]:
    """Return what the rules find in a letter, in reading order, one finding a place.

    Where finds overlap the graver stays, of equals the longer.  Stored names and topics are not looked at: a
    company may be called Urgent.ly.  Of a letter beyond 65,536 characters only placeholders
    are found, which are looked for in all of it.
    """
    facts = _true_of(passages, occasion)
    names, said = _stored(occasion)
    # A stored “[topic]” or “TBD” is a placeholder, “the TODO list” is none.
    talk = [each for each in said if each[0].isalpha() and " " in each]
    unmasked = _view([_mask(each, ((talk, _SAID),)) for each in passages])
    masked = _view([_mask(each, ((names, _NAMED), (said, _SAID))) for each in _cut(passages)])
    hits: list[_Hit] = []
    for rule in rules:
        view = unmasked if rule.unmasked else masked
        if (
            (occasion.english or rule.universal)
            and facts.isdisjoint(rule.unless)
            and _triggered(rule, view)
        ):
            found = list(_hits(rule, passages, view.texts))
            hits += found if facts.isdisjoint(rule.once) else found[1:]
    return [
        passages[hit.passage].finding(
            *(hit.rule.id, hit.severity, hit.rule.why),
            *((hit.begin, hit.end), hit.rule.suggestion),
        )
        for hit in _gravest(hits)
    ]


_LIMIT = 65_536
# Letters, so that they pass as words, that have no case and are in no rule: one stands in for
# names, one for what was talked about.
_NAMED, _SAID = "\u01c0", "\u01c1"
_GRAVITY = (HINT, WARNING, ERROR)
_LIGHTER = {ERROR: WARNING, WARNING: HINT, HINT: HINT}
_MANNER = ("FRU", "BLM")
_HONORIFICS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "herr",
        "frau",
        "señor",
        "señora",
        "sr",
        "sra",
        "monsieur",
        "madame",
        "m",
        "mme",
        "signor",
        "signora",
        "sig",
        "pan",
        "pani",
        "mevrouw",
    ]
)


def _true_of(passages: Sequence[Passage], occasion: Occasion) -> set[str]:
    """Return what is true of a letter, in the words that rules use."""
    person, opportunity = occasion.person, occasion.opportunity
    known = {ALWAYS, occasion.lang.lower()}
    if occasion.note:
        known |= {occasion.note, f"{occasion.note}/{occasion.variant}"}
    if opportunity:
        known.add(opportunity.status)
    if person and person.relation == Relation.RECRUITER:
        known.add(RECRUITER)
    if person and person.greet_as:
        title = person.greet_as.split()[0].rstrip(".").lower()
        known |= {HONORIFIC} if title in _HONORIFICS else set()
    if occasion.attachments:
        known.add(ATTACHED)
    if any("http" in passage.plain or "www." in passage.plain for passage in passages):
        known.add(LINKED)
    return known


def _stored(occasion: Occasion) -> tuple[list[str], list[str]]:
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
    # In the middle of a sentence a topic loses its stop, and at either end of it its case.
    texts = [text.rstrip(" .…;,") for text in said if text]
    return (
        list({name for name in names if name}),
        list(
            {first + text[1:] for text in texts for first in (text[:1].lower(), text[:1].upper())}
            - {""}
        ),
    )


def _mask(passage: Passage, stored: Iterable[tuple[list[str], str]]) -> str:
    """Fill every stored text in a passage, where it stands as words of its own."""
    text, shown = passage.text, list(passage.plain)
    for words, filler in stored:
        for word in words:
            end = 0
            while (begin := text.find(word, end)) >= 0:
                end = begin + len(word)
                if not (text[begin - 1 : begin].isalnum() or text[end : end + 1].isalnum()):
                    shown[begin:end] = filler * len(word)
    return "".join(shown)


def _cut(passages: Iterable[Passage]) -> Iterator[Passage]:
    left = _LIMIT
    for part, text, plain in passages:
        yield Passage(part, text[:left], plain[:left])
        left -= min(left, len(text))


def _view(texts: list[str]) -> _View:
    whole = "\n".join(texts)
    return _View(texts, whole, whole.lower())


def _triggered(rule: Rule, view: _View) -> bool:
    text = view.whole if rule.cased else view.small
    return not rule.triggers or any(word in text for word in rule.triggers.split(", "))


def _hits(rule: Rule, passages: Sequence[Passage], texts: list[str]) -> Iterator[_Hit]:
    pattern = re.compile(rule.pattern, 0 if rule.cased else re.IGNORECASE)
    for number, (passage, text) in enumerate(zip(passages, texts, strict=True)):
        if passage.part not in rule.parts:
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


_LOOK_BACK = 200
# A word of denial at most three words before, with nothing but blanks between.
_NEGATION = (
    r"(?:\b(?:not(?! only| just| merely)|never(?! been)|without|hardly|neither|nor|nothing|cannot"
    r"|rather than|instead of|far from)|n't)(?: [\w'-]+){0,3} ?$|\bno $"
)
_TELLING = (
    r"\b(?:you|they|we|she|he|who|team|colleagues?|director|manager|\u01c0+)(?: \w+)? (?:mention|explain"
    r"|describ|show|outlin|point|sa[iy]d|told|stress|talk|spoke|not(?:ed|e that)|put it|call(?:ed)? it)"
    r"\w*\b"
)
_TOLD_BEFORE = (
    _TELLING + r"|\b(?:hear|heard|hearing|learned|learnt) (?:you |about|how|that|of|what)"
    r"|\byour (?:point|remark|description|account|story|example|explanation|thoughts|guide)\b"
    r"|\b(?:conversation|discussion|talk\w*) (?:with you )?(?:about|of|on)\b"
)


def _is_denied(text: str, begin: int) -> bool:
    return bool(re.search(_NEGATION, _before(text, begin), re.IGNORECASE))


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
    return re.split("[.!?] ", text[max(0, begin - _LOOK_BACK) : begin])[-1]


def _after(text: str, end: int) -> str:
    return re.split("[.!?](?: |$)", text[end : end + _LOOK_BACK])[0]


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
