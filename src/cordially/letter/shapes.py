"""The shape of what a person typed, and how it stands inside a sentence or as one.

A fact may be a noun phrase, a clause, a whole sentence … in English.  A few word lists tell
these apart; whatever they cannot tell is taken for a sentence, which can stand anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

from cordially.letter import capitals, english, verbs
from cordially.letter.typed import Typed


class Shape(StrEnum):
    """What kind of phrase a text is."""

    NOUN = "noun phrase"
    GERUND = "gerund"
    LIST = "list"
    WH = "how, why or what clause"
    THAT = "that-clause"
    CLAUSE = "clause without “that”"
    BECAUSE = "because-clause"
    INFINITIVE = "infinitive"
    BARE = "bare infinitive"
    ADJECTIVE = "adjective phrase"
    PAST = "verb phrase without its “I”"
    QUOTATION = "quotation"
    QUESTION = "question"
    SENTENCE = "sentence"


@lru_cache
def shape_of(text: str) -> Shape:
    """Tell the shape of a text, which may begin with a capital and end in a stop."""
    text = _bare(text)
    inner = _trimmed(text)
    words = _words(inner)
    if not words or _has_several(inner) or ": " in inner or "; " in inner:
        return Shape.QUESTION if text.endswith("?") and words else Shape.SENTENCE
    if inner[0] in capitals.OPENING and inner[-1] in _CLOSING:
        quoted = inner[1:-1]
        is_noun = quoted[:1] not in capitals.OPENING and shape_of(quoted) is Shape.NOUN
        return Shape.NOUN if is_noun else Shape.QUOTATION
    if text.endswith(("?", "!")):
        return Shape.QUESTION if text.endswith("?") else Shape.SENTENCE
    shape = _opened(words)
    if shape is None:
        if verbs.has_main_verb(words):
            shape = Shape.CLAUSE
        elif len(_items(inner)) > 1:
            shape = Shape.LIST
        else:
            shape = _phrase(words)
    if shape is Shape.CLAUSE and (_is_raised(inner) or text != inner or words[0] == "we"):
        return Shape.SENTENCE  # typed as a sentence, or with a “we” that would change its meaning
    return shape


def inside(text: str) -> str:
    """Return a text as it stands inside a sentence: no stop after it, no capital of its own.

    Names, acronyms and whatever else may want its capital keep it; the items of a list are
    joined by “and”.
    """
    shape = shape_of(text)
    names = text.names if isinstance(text, Typed) else frozenset()

    def within(bare: str) -> str:
        trimmed = _trimmed(bare)
        if shape is Shape.LIST and " and " not in trimmed and " or " not in trimmed:
            *first, last = _items(trimmed)
            trimmed = f"{', '.join(first)} and {last}"
        if shape is Shape.QUOTATION:
            return trimmed[:-1].rstrip(".") + trimmed[-1]
        if shape in (Shape.GERUND, Shape.INFINITIVE, Shape.BARE, Shape.PAST, Shape.ADJECTIVE):
            return trimmed[:1].lower() + trimmed[1:]
        return capitals.small(trimmed, names)

    return _around(text, within)


def capitalised(text: str) -> str:
    """Return a text with a capital, unless its first word is one that has none, like iOS."""
    return _around(text, capitals.capital)


def sentence(text: str) -> str:
    """Return a text as a sentence of its own, with a capital and a stop.

    A “that” or “because” before it goes, since a sentence does not begin with one.
    """
    shape = shape_of(text)
    typed = _trimmed(_bare(text))
    if shape in (Shape.THAT, Shape.BECAUSE):
        typed = without_first_word(typed).removeprefix("of ")
    if shape is Shape.QUESTION:
        return _kept_around(text, capitals.capital(typed.rstrip("?"))) + "?"
    if (end := _bare(text)[-1:]) == "!":
        return _kept_around(text, capitals.capital(typed.rstrip("!"))) + "!"
    last = typed.rstrip("".join(_CLOSING))[-1:]
    closed = typed[-1:] in _CLOSING and last in tuple(".?!")
    stop = "" if closed or typed.endswith(".") or not (end and typed) else "."
    return _kept_around(text, capitals.capital(typed)) + stop


def without_first_word(text: str) -> str:
    """Return a text without its first word, as a “that” which its sentence has already."""
    return _around(text, lambda bare: bare.partition(" ")[2])


def with_word(word: str, text: str) -> str:
    """Return a text with a word before it, as a “that” which its sentence wants."""
    return _around(text, lambda bare: f"{word} {bare}")


_CLOSING = frozenset("\"”’'»“")
_SEVERAL = r"[.?!…][\"”’)]* +[A-Z“\"]"  # one sentence after another
_SHORT = r"\b(?:[Vv]s|Mrs?|Ms|Dr|Prof|St|Sr|Jr|No|[A-Z])\. "  # with a stop that ends none
_WORD = re.compile(r"\d+(?:,\d{3})+|[\w'&/+#@.-]*[\w'&/+#@]|,")


def _opened(words: list[str]) -> Shape | None:
    """Tell the shapes that the first words give away; None when they do not."""
    first, second, third = [*words, "", ""][:3]
    if first in english.WH or first in ("what's", "who's", "where's", "how's"):
        if "'" in first or second in english.AUXILIARIES:
            asked = second if "'" in first else third
            if asked in english.SUBJECTS | english.DETERMINERS or first == "how's":
                return Shape.QUESTION
        exclaims = second in ("a", "an") and not verbs.has_main_verb(words[1:])
        if exclaims or (first == "which" and second in english.AUXILIARIES):
            return Shape.SENTENCE  # “what a day”, “which is why”
        if first == "what" and verbs.is_cleft(words):
            return Shape.CLAUSE
        return Shape.WH
    if first == "that":
        if second in english.AUXILIARIES or not second:
            return Shape.SENTENCE
        # What follows a “that” which points is one thing: “that migration”.
        subject = (
            second in english.SUBJECTS | english.BODIES | english.PLURALS
            or verbs.is_contracted(second)
            or verbs.has_plural_end(second)
        )
        is_clause = (
            (subject and third)
            or (third and verbs.begins_with_several(words[1:]))
            or verbs.has_main_verb(words[1:])
        )
        return Shape.THAT if is_clause else Shape.NOUN
    if first in ("because", "since"):
        return Shape.BECAUSE
    if first == "to" or (first == "not" and second == "to"):
        verb = third if first == "not" else second
        return Shape.SENTENCE if verb in english.DETERMINERS or not verb else Shape.INFINITIVE
    if verbs.wants_an_i(first, second, third):
        return Shape.PAST
    if (first == "don't" and second) or (
        first in ("never", "always") and second in english.VERBS | english.VERBS_OR_NOUNS
    ):
        return Shape.BARE  # advice for ever, or against it
    if first in ("have", "do", "be") and second in ("a", "an", "another"):
        return Shape.BARE  # “have a second call”
    if first in english.AUXILIARIES:
        asks = second in english.SUBJECTS | english.DETERMINERS
        return Shape.QUESTION if asks else Shape.SENTENCE
    if first in english.DEGREES and second in english.LONE_ADJECTIVES and not third:
        return Shape.ADJECTIVE
    if first in english.NOT_OPENING or first.endswith("n't") or words[:2] == ["looking", "forward"]:
        return Shape.SENTENCE
    if first in ("this", "these", "those") and second in english.AUXILIARIES:
        return Shape.SENTENCE
    if verbs.is_contracted(first):
        return Shape.SENTENCE if first[0] == "i" and first[1] == "'" else Shape.CLAUSE
    if first in english.SUBJECTS | english.BODIES:
        likes = second == "like" and first not in english.BODIES  # and not “someone like Dana”
        alone = not second or second in ("and", "or", ",") or second in english.PREPOSITIONS
        if (alone and not likes) or (first in english.BODIES and second in english.SUBJECTS):
            return None
        return Shape.SENTENCE if first == "i" else Shape.CLAUSE
    is_amount = second[:1].isdecimal() or second in ("a", "two", "three", "five", "ten")
    if first in english.PREPOSITIONS and first != "like" and not (first == "over" and is_amount):
        return Shape.SENTENCE
    return None


def _phrase(words: list[str]) -> Shape:
    """Tell the shape of words without a finite verb after their first."""
    first, second = [*words, ""][:2]
    if first == "not":
        first, second = [*words[1:], "", ""][:2]
    if len(words) == 1:
        if first in english.LONE_ADJECTIVES:
            return Shape.ADJECTIVE
        is_noun = first not in english.NO_NOUNS and first not in english.PAST
        return Shape.NOUN if is_noun else Shape.SENTENCE
    of_verb = first not in english.ING_NOUNS or (
        second in english.DETERMINERS and first not in english.BODIES
    )
    if first.endswith("ing") and of_verb:
        bare = (
            second not in english.OBJECTS | english.PREPOSITIONS | english.SUBJECTS
            and not second.endswith("ly")
        )
        if second == "of" or second in ("and", "or") or (bare and first in english.ING_MODIFIERS):
            return Shape.NOUN
        return Shape.GERUND
    governs = second in english.OBJECTS | english.PREPOSITIONS or second.endswith("ly")
    if first in english.PAST | english.PAST_OR_PARTICIPLE | english.PAST_ED:
        return Shape.PAST
    if verbs.is_past_like_base(words):
        return Shape.PAST
    if first.endswith("ed") and len(first) > 4:
        if (governs and second != "of") or verbs.is_measured(words):
            return Shape.PAST
        return Shape.NOUN if first in english.ED_ADJECTIVES else Shape.SENTENCE
    if first.endswith("ly") and second.endswith("ed"):
        return Shape.NOUN if len(words) > 2 and words[2] not in english.OBJECTS else Shape.SENTENCE
    if first in english.ADJECTIVES_WITH_MORE and second in english.PREPOSITIONS | english.OWNERS:
        return Shape.ADJECTIVE
    if (
        first in english.VERBS | english.VERBS_OR_NOUNS
        and (governs or second in english.AFTER_VERBS)
        and second not in ("of", "for", "in", "at")
    ):
        return Shape.BARE  # an order, advice, or what is to be done
    if second in english.OWNERS - {"the"} and not verbs.has_plural_end(first):
        return Shape.BARE  # “finish my training”
    if first in ("be", "have", "do") or (first in english.VERBS and second not in ("of", "for")):
        return Shape.BARE
    if first in english.VERBS_WITH_FOR and second == "for":
        return Shape.BARE
    return Shape.NOUN


def _has_several(text: str) -> bool:
    stops = set(text) & set(".?!…")  # mostly there are none, and the pattern is not compiled
    return bool(stops) and re.search(_SEVERAL, re.sub(_SHORT, " ", text)) is not None


def _is_raised(text: str) -> bool:
    """Tell whether a text begins with a capital that is not an acronym's, as “AI” has."""
    return text[0].isupper() and not re.match(r"[A-Z]{2}", text)


def _items(text: str) -> list[str]:
    """Split a list at its commas; what is no list is one item."""
    pieces = [piece.strip() for piece in re.split(r",(?!\d)", text)]
    if len(pieces) < 2 or not all(pieces):
        return [text]
    firsts = [_words(piece)[0] if _words(piece) else "" for piece in pieces]
    if any(first in english.RELATIVES | english.AFTERTHOUGHTS for first in firsts[1:]):
        return [text]
    if any(re.match(r"\S+ of (?:them|these|those|which|whom|it)\b", piece) for piece in pieces):
        return [text]  # “22 years, 6 of them as a mentor”
    if len(pieces) == 2:
        # “Portland, Oregon” and “Iceberg, a table format” say one thing, in two ways.
        explains = firsts[1] in english.DETERMINERS and firsts[0] not in english.DETERMINERS
        if pieces[1][:1].isupper() or explains or firsts[1] in ("a", "an"):
            return [text]
    allowed = (Shape.NOUN, Shape.GERUND)
    lasts = [re.sub(r"^(?:and|or) ", "", piece) for piece in pieces]
    return pieces if all(shape_of(piece) in allowed for piece in lasts) else [text]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "'").lower())


def _bare(text: str) -> str:
    """Return a text without blanks around it, isolates, or an “about” before it."""
    bare = text.strip("\u2068\u2069 ")
    return bare[6:] if bare[:6].lower() == "about " else bare


def _around(text: str, change: Callable[[str], str]) -> str:
    return _kept_around(text, change(_bare(text)))


def _kept_around(text: str, changed: str) -> str:
    """Put the isolates of a right-to-left text around what has become of it."""
    return f"\u2068{changed}\u2069" if text.startswith("\u2068") else changed


def _trimmed(bare: str) -> str:
    """Take the stop from a text's end, unless an abbreviation like “p.m.” wants it."""
    trimmed = bare.rstrip(" .…;,:?!" if bare.endswith(("?", "!")) else " .…;,:")
    last = trimmed.rpartition(" ")[2]
    is_short = bare.endswith(".") and not bare.endswith("..") and re.fullmatch(r"\w(\.\w)+", last)
    return f"{trimmed}." if is_short else trimmed
