"""Marks of a slot that are prose: quoted, spoken of, or part of a name that is on record; pure."""

from __future__ import annotations

import re

from cordially.model import Opportunity, Severity
from cordially.review import around
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.rule import Hit

_SLOTS = "PHL"
_WORDS = ("PHL-04", "PHL-06")  # rules whose marks are words, which may stand in names
# Not compiled before they are needed, which in most letters they are not.
_UNWRITTEN = r"(?i)tb[abcd]|t\.b\.d|todo|fixme|x{2,}|n/a"
# Who writes of marks writes them; “your templates” may stand beside a slot that was forgotten.
_ABOUT_MARKS = (
    r"(?i)\b(?:jinja2?|templating|syntax|braces|brackets|placeholders?|handlebars"
    r"|mustache|interpolation|notation|delimiters?)\b"
    r"|\btemplates? (?:i|we|you|they) (?:wrote|write|used|use|put) [\"']?[{\[<]"
)
_SPOKEN_OF = (
    r"(?:TODO|FIXME)(?:s\b|[ -](?:lists?|items?|apps?|applications?|comments?|features?|boards?"
    r"|markers?|notes?|tags?|trackers?|tasks?|entry|entries)\b)"
)
_NO_NAME_IN_IT = r"\W+"


def weighed(hit: Hit, passage: Passage, occasion: Occasion) -> Hit | None:
    """Return a hit as certain as it is: an error, a warning when it may be prose, or None.

    Nobody may overrule the error of a slot, so it has to be certain.
    """
    if hit.rule.category != _SLOTS or hit.severity != Severity.ERROR:
        return hit
    words = passage.text[hit.begin : hit.end]
    if hit.rule.id in _WORDS and (name := _name_around(hit, passage, occasion.opportunity)):
        return hit._replace(severity=Severity.WARNING) if re.fullmatch(_UNWRITTEN, name) else None
    return hit._replace(severity=Severity.WARNING) if _may_be_prose(hit, passage, words) else hit


def _name_around(hit: Hit, passage: Passage, opportunity: Opportunity | None) -> str | None:
    """Return the recorded name of a company or person of which the words are a part."""
    if not opportunity:
        return None
    names = [opportunity.company, opportunity.agency, *(each.name for each in opportunity.people)]
    for name in filter(None, names):
        for found in re.finditer(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", passage.text):
            if found.start() < hit.end and hit.begin < found.end():
                return name
    return None


def _may_be_prose(hit: Hit, passage: Passage, words: str) -> bool:
    if passage.part is not Part.BODY:
        return False
    if around.is_quoted(passage.plain, hit.begin, hit.end) and not _is_whole_quotation(
        passage.plain, hit
    ):
        return True
    if re.match(_SPOKEN_OF, passage.text[hit.begin :]):
        return True
    marked = not words[:1].isalpha()
    spoken_of = re.search(_ABOUT_MARKS, around.sentence(passage.text, hit.begin, hit.end))
    return (
        marked
        and hit.rule.id == "PHL-01"
        and bool(spoken_of or ("{" in words and re.fullmatch(_NO_NAME_IN_IT, words)))
    )


def _is_whole_quotation(text: str, hit: Hit) -> bool:
    return text[: hit.begin].rstrip()[-1:] in "\"'" and text[hit.end :].lstrip()[:1] in "\"'"
