"""What stands around some words of a letter, and what it makes of them: denied, told, quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LOOK_AROUND = 200
# A word of denial at most three words before, with nothing but blanks between; before a
# subject of its own only “not that I am …” denies.
_DENIAL = (
    r"\b(?:not(?! only| just| merely| like| appreciate| enjoy| ask)|never(?! been)|without|hardly"
    r"|neither|nor|nothing(?! but| else)|rather than|instead of|far from)(?: [\w'-]+){0,3} ?$"
    r"|\bno $"
)
_DENIAL_OF_A_CLAUSE = (
    r"\b(?:not|never) (?:that|because|as if|as though|mean that|mean|say|saying|think|feel|want you"
    r" to think)(?: that)? $|\brather than $|\bwithout $"
)
_SUBJECT = r"(?:i|you|we|they|he|she|it|this|that|nobody|no one|there|your|my)\b"
_TELLER = (
    r"\b(?:you|they|we|she|he|who|team|colleagues?|director|manager|\u01c0+)(?: \w+)?"
    r" (?:mentioned|explained|described|showed|outlined|pointed|said|told|stressed|talked|spoke"
    r"|noted|put it|called it)\b"
)
_TOLD_BEFORE = (
    _TELLER
    + r"|\byou asked\b|\b(?:hear|heard|hearing|learned|learnt) (?:you |about|how|that|of|what)"
    r"|\byour (?:point|remark|description|account|story|example|explanation|thoughts|guide"
    r"|question|answer|honesty|openness)\b"
    r"|\b(?:conversation|discussion|talked|spoke) (?:with you )?(?:about|of|on)\b"
)
_TOLD_AFTER = r"^[^.?!;,]{0,60}?" + _TELLER
_NEW_CLAUSE = r", ?(?:and|but|yet|so|still|however|i|nobody)\b|;| (?:but|yet|and i|so i) "
_SELF = r"\b(?:i|me|my|mine|we|us|our)\b"


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets between which somebody's words stand in quotation marks."""
    begin = -1
    for mark in re.finditer('"', text):
        if begin >= 0:
            yield begin, mark.start()
            begin = -1
        # Straight after a digit it is an inch, unless it ends what was begun.
        elif not text[mark.start() - 1 : mark.start()].isdigit():
            begin = mark.end()


def is_quoted(text: str, begin: int, end: int) -> bool:
    """Tell whether the words between two offsets are somebody's, between quotation marks."""
    within = any(first <= begin <= last for first, last in quotations(text))
    return within and '"' in text[end:]


def is_denied(text: str, begin: int, end: int) -> bool:
    """Tell whether the words between two offsets are denied by those before them."""
    clause = re.match(_SUBJECT, text[begin:end])
    return bool(re.search(_DENIAL_OF_A_CLAUSE if clause else _DENIAL, _before(text, begin)))


def is_reported(text: str, begin: int, end: int) -> bool:
    """Tell whether the reader told it, before or after two offsets; nobody tells of the writer."""
    if re.search(_SELF, text[begin:end]):
        return False
    before = _before(text, begin)
    told = re.search(_TOLD_BEFORE, before)
    return bool(
        (told and not re.search(_NEW_CLAUSE, before[told.end() :]))
        or re.search(_TOLD_AFTER, _after(text, end))
    )


def sentence(text: str, begin: int, end: int) -> str:
    """Return the sentence, or so much of it as is near, around two offsets."""
    return _before(text, begin) + text[begin:end] + _after(text, end)


def _before(text: str, begin: int) -> str:
    return re.split("[.!?] ", text[max(0, begin - _LOOK_AROUND) : begin])[-1]


def _after(text: str, end: int) -> str:
    return re.split("[.!?](?: |$)", text[end : end + _LOOK_AROUND])[0]
