"""The company, the role and the topics in a letter: its own, and not another letter's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cordially.model import Finding, Opportunity, Relation, Severity
from cordially.review import known
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.spelling import lost_marks, misspelt
from cordially.review.word_lists import CALENDAR, FAMILIAR
from cordially.review.words import (
    Word,
    bare_company,
    fold,
    keys,
    masked,
    occurrences,
    readable,
    words,
)


def review(passages: Sequence[Passage], occasion: Occasion) -> list[Finding]:
    """Find what belongs to another opportunity or person, and the company misspelt.

    Another opportunity's company (ENT-03) or role (ENT-05), the own company misspelt
    (ENT-04), a topic that was talked about with somebody else only (ENT-14).
    """
    opportunity = occasion.opportunity
    if opportunity is None:
        return []
    own = [*known.people(occasion), *known.reader(occasion), *known.places(occasion)]
    own += [*known.told(occasion), bare_company(opportunity.company)]
    own += [occasion.sender.display_name] if occasion.sender else []
    companies = _other_companies(occasion, opportunity)
    roles = _other_roles(occasion, opportunity)
    topics = _topics_of_others(occasion)
    # Who led or arranged it may read what a colleague, named there, talked about.
    leads = occasion.person is not None and occasion.person.relation in _LEADING
    common = [*known.places(occasion), *known.told(occasion, topics_of=known.reader(occasion))]
    target = words(bare_company(opportunity.company))
    found: list[Finding] = []
    for passage in readable(passages):
        for company in companies:
            found += _company(passage, company, own, opportunity.company)
        for role in roles:
            found += _role(passage, role, own, opportunity.role or "")
        if passage.part is Part.BODY:
            for topic, name in topics.items():
                if not (leads and name in passage.plain):
                    found += _topic(passage, topic, name, common)
        found += _spelling(passage, target, own, opportunity.company)
    return found


def _other_companies(occasion: Occasion, opportunity: Opportunity) -> list[str]:
    """Return the other companies whose names are neither this one's nor the first part of it."""
    own = [word.key for word in words(opportunity.company)]
    agency = fold(bare_company(opportunity.agency or ""))
    found = dict.fromkeys(bare_company(company) for company, _ in occasion.others)
    return [
        company
        for company in found
        for row in ([word.key for word in words(company)],)
        if row and row != own[: len(row)] and fold(company) != agency and row[0] not in CALENDAR
    ]


def _other_roles(occasion: Occasion, opportunity: Opportunity) -> list[str]:
    """Return the other roles that say more than this one's title or something else."""
    if opportunity.role is None:
        return []
    own = keys([opportunity.role])
    found = dict.fromkeys(role for _, role in occasion.others if role)
    return [role for role in found if not keys([role]) <= own]


def _topics_of_others(occasion: Occasion) -> dict[str, str]:
    """Return the topics of those who took part besides the reader, with their names.

    There are none where the reader took no part: they may read of everything.
    """
    person = occasion.person
    parts = [part for each in known.interviews(occasion) for part in each.participants]
    if person is None or all(part.name != person.name for part in parts):
        return {}
    mine = [fold(text) for part in parts if part.name == person.name for text in part.topics]
    found = {}
    for part in parts:
        for topic in part.topics if part.name != person.name else ():
            bare = re.sub(r"(?i)^(the|an?|my|our|your|how|why|what) ", "", topic).rstrip(" .;,…")
            telling = " " in bare or len(bare) >= _TELLING
            if telling and not any(fold(bare) in each or each in fold(bare) for each in mine):
                found[bare] = part.name
    return found


def _foreign(passage: Passage, phrase: str, own: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a phrase stands by itself, and not within something of this letter's own."""
    if next(occurrences(passage.plain, phrase), None):
        within = [each for each in own if fold(phrase) in fold(each)]
        yield from occurrences(masked(passage.plain, within), phrase)


def _company(passage: Passage, company: str, own: Sequence[str], right: str) -> Iterator[Finding]:
    for begin, end in _foreign(passage, company, own):
        if passage.plain[begin].islower() and not company[0].islower():
            continue
        sure = _is_employer(passage.plain, begin, end, familiar=fold(company) in FAMILIAR)
        yield passage.finding(
            "ENT-03",
            Severity.ERROR if sure else Severity.WARNING,
            f"{company} is the company of another opportunity; this one's is “{right}”.",
            (begin, end),
            f"Write “{right}”." if sure else f"Write “{right}” if that is what you mean.",
        )


def _is_employer(text: str, begin: int, end: int, *, familiar: bool) -> bool:
    """Tell whether a company is surely named as the employer that the letter is about.

    Not so in `my time at Oracle`, `a migration to Oracle`; and a familiar name is a tool's
    or a word, unless one can only be employed there.
    """
    before, after = text[max(begin - 60, 0) : begin].lower(), text[end : end + 20].lower()
    if re.search(_PAST, before):
        return False
    if re.search(_EMPLOYED, before) or re.match(r"('s)? (hiring|team|role|position|job)\b", after):
        return True
    return not familiar and not re.search(_TOOL, before)


_PAST = (
    r"\b(previous|last|former|earlier|worked|years?|months?|internship|experience"
    r"|my (time|job|work|role|team)) (\w+ ){0,3}(at|with|for) $"
)
_EMPLOYED = (
    r"\b(at|join|joining|interest in|interested in|apply to|applying to|applied to|working for"
    r"|(role|position|job|team|future|career) (with|in)|(learn|learning|hear|hearing) (more )?about"
    r"|bei|chez|presso|bij) $"
)
_TOOL = (
    r"\b(use|uses|used|using|with|on|via|in|from|to|into|onto|through|over|and|or|than|like|know"
    r"|knowing|of) $"
)
_LEADING = (Relation.HIRING_MANAGER, Relation.COORDINATOR)
_TELLING = 6  # letters of a topic of one word


def _role(passage: Passage, role: str, own: Sequence[str], right: str) -> Iterator[Finding]:
    for begin, end in _foreign(passage, role, own):
        before, after = passage.plain[max(begin - 20, 0) : begin], passage.plain[end : end + 15]
        if (
            passage.part is Part.SUBJECT
            or re.match(r"(?i) (role|position|job|opening|opportunity|vacancy|post)\b", after)
            or re.search(r"(?i)\b(role|position|job|post) (of|as)( an?| the)? $", before)
        ):
            message = f"“{role}” is the role of another opportunity; this one's is “{right}”."
            write = f"Write “{right}”."
            yield passage.finding("ENT-05", Severity.ERROR, message, (begin, end), write)


def _topic(passage: Passage, topic: str, name: str, own: Sequence[str]) -> Iterator[Finding]:
    for span in _foreign(passage, topic, own):
        message = f"“{topic}” is what you talked about with {name}, and this goes to another."
        write = "Write about what you talked about with this person."
        yield passage.finding("ENT-14", Severity.WARNING, message, span, write)


def _spelling(
    passage: Passage, target: Sequence[Word], own: Sequence[str], company: str
) -> Iterator[Finding]:
    row = words(passage.plain)
    for number, word in enumerate(row):
        if not word.capital:
            continue
        window = row[number : number + len(target)]
        if found := next((each for each in (window, [word]) if _is_slip(each, target, own)), None):
            span = found[0].begin, found[-1].end
            message = f"The company is “{company}”, not “{passage.text[slice(*span)]}”."
            write = f"Write “{' '.join(each.text for each in target)}” if that is what you mean."
            yield passage.finding("ENT-04", Severity.WARNING, message, span, write)


def _is_slip(row: Sequence[Word], target: Sequence[Word], own: Sequence[str]) -> bool:
    """Tell whether words are the company's name, or one is the first word of it, misspelt."""
    written, right = " ".join(word.key for word in row), " ".join(word.key for word in target)
    if len(row) < len(target):
        if len(row) > 1 or written == right.replace(" ", ""):
            return len(row) == 1
        target, right = target[:1], target[0].key
    if written == right:
        return _is_cased_otherwise(row, target)
    if not (lost_marks(written, right) or (misspelt(written, right) and _is_meant(row, target))):
        return False
    return not all(word.key in keys(own) for word in row)


def _is_cased_otherwise(row: Sequence[Word], target: Sequence[Word]) -> bool:
    """Tell whether a name like GitHub or IBM is written Github or Ibm."""
    return any(
        right.text[1:] != right.text[1:].lower()
        and not written.text.isupper()
        and written.text.removesuffix("'s") != right.text.removesuffix("'s")
        for written, right in zip(row, target, strict=True)
    )


def _is_meant(row: Sequence[Word], target: Sequence[Word]) -> bool:
    """Tell whether words that resemble the company's name stand for it, and are no others."""
    if len(target) > 1:
        return all(word.capital or not own.capital for word, own in zip(row, target, strict=True))
    key, right = row[0].key, target[0].key
    inflected = key in (right + "s", right + "es") or key + "s" == right
    return len(right) >= _LONG and not row[0].opens and not inflected


_LONG = 5  # letters of a company's name, below which too many words resemble it
