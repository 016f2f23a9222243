"""What an answer means that was typed as one talks: without its report, its “they”, its “none”.

Whoever is asked “What comes next?” answers “they'll call me”, “will hear by Monday” or “not
sure”.  A letter is to those very people, and wants “you'll call me”, a subject, or nothing.
"""

from __future__ import annotations

import re

from cordially.letter import articles, capitals, english, shapes
from cordially.letter.shapes import Shape
from cordially.letter.typed import Typed
from cordially.written import without_report


def meant(name: str, text: Typed, *, spoken_to: bool = False) -> Typed | None:
    """Return what an answer says of the fact of this name; None where it says that there is none.

    `spoken_to` tells that a “they” in it are those to whom the letter is.
    """
    # Most answers have none of what is looked for: then no pattern is compiled.
    told = without_report(text)
    if _first(told) in _TALKING:
        told = re.sub(_TALKED, "", told, count=1) or text
    if _is_none(told):
        return None
    if "/" in told:
        told = re.sub(_WITH, lambda found: "without " if found[1] else "with ", told)
    if spoken_to and _first(told).startswith(("they", "their")):
        told = re.sub(r"(?i)^they(?=\s|['’])", "you", told)
        told = re.sub(r"(?i)^their(?=\s)", "your", told)
    plain = told.rstrip("!")
    if plain != told and shapes.shape_of(plain) is not Shape.SENTENCE:
        told = plain
    fact = Typed(_begun_small(told, text.names), text.names)
    if name == "topic" and _first(fact) == "if":
        fact = Typed(re.sub(r"(?i)^if (?!.*,)", "whether ", fact), text.names)
    if name in ("topic", "point"):
        fact = Typed(_reported(fact), text.names)
    if name == "example":
        return articles.with_article(_example(fact), english.OWN)
    if name == "why":
        return articles.with_article(_reason(fact), english.CHANCES)
    if name == "next_step":
        step = _next_step(fact, "you" if spoken_to else "they")
        return step and articles.with_article(step, english.MEETINGS)
    return articles.with_article(fact, english.THINGS)


def _example(text: Typed) -> Typed:
    """Give what somebody does, in “run a Scout group”, its “I”."""
    told = _turned(text, _EXAMPLES)
    if shapes.shape_of(told) is Shape.BARE:
        told = f"I {shapes.inside(told)}"
    return Typed(told, text.names)


def _reason(text: Typed) -> Typed:
    """Make of what is to be done a thing to be glad of: “the chance to” do it."""
    told = _turned(text, _REASONS)
    shape, inside = shapes.shape_of(told), shapes.inside(Typed(told, text.names))
    if shape in (Shape.BARE, Shape.INFINITIVE):
        told = f"the chance {inside if shape is Shape.INFINITIVE else f'to {inside}'}"
    return Typed(told, text.names)


def _next_step(text: Typed, they: str) -> Typed | None:
    """Say who does what comes next, the person or `they`; None when it is to wait."""
    if re.match(_WAITS, _straight(text)):
        return None
    told = _turned(text, _STEPS).replace(_THEY, they)
    if re.match(_WILL, told):
        told = told[0].lower() + told[1:]
        is_yours = re.search(r"(?i)\bme\b", told) or re.match(rf"(?i)\S+ {_ASKED}", told)
        told = f"{they} {told}" if is_yours else f"I {told}"
    first, second = [*told.lower().split(" ", 2), "", ""][:2]
    if first == "i" and second in english.VERBS | english.VERBS_OR_NOUNS:
        told = f"I will {told[2:]}"
    if re.match(_I_WILL, told):
        told = f"that I{told[1:]}".replace("I'll", "I will").replace("I’ll", "I will")
    return Typed(told, text.names)


def _reported(text: str) -> str:
    """Report a question that was talked about: “whether there is a night shift”."""
    is_question = shapes.shape_of(text) is Shape.QUESTION
    asked = re.fullmatch(_ASKED_ABOUT, text) if is_question else None
    if not asked:
        return text
    question, verb, who, rest = asked.groups()
    verb = "" if verb.lower() == "do" else f"{verb.lower()} "
    return f"{(question or 'whether').lower().strip()} {who} {verb}{rest}"


def _turned(text: str, patterns: tuple[tuple[str, str], ...]) -> str:
    for pattern, instead in patterns:
        text = re.sub(f"(?i)^{pattern}", instead, text, count=1)
    return text


def _is_none(text: str) -> bool:
    """Tell an answer that says that there is none: “nothing yet”, “n/a”, “they didn't say”."""
    words = _straight(text).replace("did not", "didn't").replace("do not", "don't").split()
    while words and words[0] in english.BEFORE_NONE:
        words = words[1:]
    return " ".join([*words[:1], *(w for w in words[1:] if w not in english.AFTER_NONE)]) in _NONE


def _begun_small(text: str, names: frozenset[str]) -> str:
    """Take from what was typed as a sentence the capital, where it is no name's."""
    small = capitals.small(text, names)
    is_clause = shapes.shape_of(small) is Shape.CLAUSE
    return small if is_clause and shapes.shape_of(text) is Shape.SENTENCE else text


def _first(text: str) -> str:
    return text.partition(" ")[0].lower()


def _straight(text: str) -> str:
    return text.replace("’", "'").strip(" .…!?-–—").lower()


_NONE = english.NONE | {
    f"{start} {what}" for start, ends in english.NONE_OF for what in ends.split()
}
_TALKED = (
    r"(?i)^(?:we (?:mostly |mainly |also )?discussed |(?:we (?:mostly |mainly |also )?"
    r"(?:talked|spoke|chatted) )?(?:a lot |a bit |mostly |mainly )?(?:about )?(?=.))"
)
_TALKING = {"we", "talked", "spoke", "chatted", "a", "mostly", "mainly", "about"}
_WITH = r"(?i)\bw/(o)? ?(?=\w)"
_ASKED_ABOUT = (
    r"(?i)((?:how|what|why|when|where) )?(is|are|do|can|could|will|would|should)"
    r" (there|i|you|we|it) (.+?)\?*"
)
_EXAMPLES = ((r"(?=was )", "I "), (r"currently (?=\w+ing\b)", "I'm currently "))
_REASONS = (
    (r"so (?:that )?i (?:can|could) ", "to "),
    (r"for (?=(?:the|an?|my|your|our) )", ""),
    (r"(?:bc|cos|coz|cuz|cause) ", "because "),
    (r"(?=(?:looks|sounds|seems|feels|pays|makes|suits|helps)\b)", "it "),
    (r"(?=(?:like|need|miss|value) )", "I "),
    (r"(?=(?:part of|able to)\b)", "being "),
)
_THEY = "\0"
_ASKED = (
    r"(?:probably |then )?(?:call|ring|phone|text|e-?mail|write|decide|confirm|contact|reply"
    r"|respond|let|tell|be in touch|get (?:back|in touch)|come back|follow up|reach out)\b"
)
_STEPS = (
    (r"(?:they|she|he)(?=['’](?:ll|d)\b| (?:will|would|should)\b)", _THEY),
    (r"(?:i )?(?:was |been )?told (?:that )?(?=i\b)", ""),
    (r"(?:to |expect(?:ing)? to )?(?=(?:hear|find out)\b)", "will "),
    (r"(?:expect(?:ing)?|await(?:ing)?) (?=(?:the|an?|your) )", ""),
    (r"(?:i )?(?:need|have) to ", "to "),
    (r"(?:to )?(?=(?:let|call|ring|phone|e-?mail|text|tell|contact|send|invite) me\b)", "will "),
    (r"(?=(?:deciding|shortlisting|interviewing|reviewing|seeing other)\b)", f"{_THEY} are "),
    (rf"(hr|your \S+|the \S+|someone|somebody|[a-z]+) to (?={_ASKED})", r"\1 will "),
    (r"take home\b", "take-home"),
)
_WAITS = (
    r"(?:still |just |will |to )*(?:a?waiting\b|wait$|wait and see|wait for (?:news|word)\b)"
    r"|tb[acd]\b"
)
_WILL = r"(?i)(?:will|won['’]t|would|should) (?!(?:i|you|we|they|he|she|it|there|the|a|an)\b)"
_I_WILL = r"(?i)i(?:['’](?:ll|d|m)| (?:will|won['’]t|would|should))\b"
