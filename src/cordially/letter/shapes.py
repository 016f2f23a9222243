"""The shape of what a person typed, and how it stands inside a sentence or as one.

A fact may be a noun phrase, a clause, a whole sentence … in English.  A few word lists tell
these apart; whatever they cannot tell is taken for a sentence, which can stand anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache

from cordially.letter import english


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
    PAST = "past verb phrase"
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
    if inner[0] in _OPENING and inner[-1] in _CLOSING:
        quoted = inner[1:-1]
        is_noun = quoted[:1] not in _OPENING and shape_of(quoted) is Shape.NOUN
        return Shape.NOUN if is_noun else Shape.QUOTATION
    if text.endswith(("?", "!")):
        return Shape.QUESTION if text.endswith("?") else Shape.SENTENCE
    shape = _opened(words)
    if shape is None:
        if _has_main_verb(words):
            shape = Shape.CLAUSE
        elif len(_items(inner)) > 1:
            shape = Shape.LIST
        else:
            shape = _phrase(words)
    if shape is Shape.CLAUSE and (inner[0].isupper() or text != inner or words[0] == "we"):
        return Shape.SENTENCE  # typed as a sentence, or with a “we” that would change its meaning
    return shape


def inside(text: str) -> str:
    """Return a text as it stands inside a sentence: no stop after it, no capital of its own.

    Names, acronyms and whatever else may want its capital keep it; the items of a list are
    joined by “and”.
    """
    shape = shape_of(text)

    def within(bare: str) -> str:
        trimmed = _trimmed(bare)
        if shape is Shape.LIST and " and " not in trimmed and " or " not in trimmed:
            *first, last = _items(trimmed)
            trimmed = f"{', '.join(first)} and {last}"
        if shape is Shape.QUOTATION:
            return trimmed[:-1].rstrip(".") + trimmed[-1]
        if shape in (Shape.GERUND, Shape.INFINITIVE, Shape.PAST):
            return trimmed[:1].lower() + trimmed[1:]
        return _small(trimmed)

    return _around(text, within)


def capitalised(text: str) -> str:
    """Return a text with a capital, unless its first word is one that has none, like iOS."""
    return _around(text, _capital)


def sentence(text: str) -> str:
    """Return a text as a sentence of its own, with a capital and a stop.

    A “that” or “because” before it goes, since a sentence does not begin with one.
    """
    shape = shape_of(text)
    typed = _trimmed(_bare(text))
    if shape in (Shape.THAT, Shape.BECAUSE):
        typed = without_first_word(typed).removeprefix("of ")
    if shape is Shape.QUESTION:
        return _kept_around(text, _capital(typed.rstrip("?"))) + "?"
    if (end := _bare(text)[-1:]) == "!":
        return _kept_around(text, _capital(typed.rstrip("!"))) + "!"
    last = typed.rstrip("".join(_CLOSING))[-1:]
    closed = typed[-1:] in _CLOSING and last in tuple(".?!")
    stop = "" if closed or typed.endswith(".") or not (end and typed) else "."
    return _kept_around(text, _capital(typed)) + stop


def without_first_word(text: str) -> str:
    """Return a text without its first word, as a “that” which its sentence has already."""
    return _around(text, lambda bare: bare.partition(" ")[2])


def with_word(word: str, text: str) -> str:
    """Return a text with a word before it, as a “that” which its sentence wants."""
    return _around(text, lambda bare: f"{word} {bare}")


_OPENING, _CLOSING = frozenset("\"“‘'«„"), frozenset("\"”’'»“")
_SEVERAL = r"[.?!…][\"”’)]* +[A-Z“\"]"  # one sentence after another
_WORD = re.compile(r"[\w'&/+#@.-]*[\w'&/+#@]|,")


def _opened(words: list[str]) -> Shape | None:
    """Tell the shapes that the first words give away; None when they do not."""
    first, second, third = [*words, "", ""][:3]
    if first in english.WH or first in ("what's", "who's", "where's", "how's"):
        if "'" in first or second in english.AUXILIARIES:
            asked = second if "'" in first else third
            if asked in english.SUBJECTS | english.DETERMINERS or first == "how's":
                return Shape.QUESTION
        if second in ("a", "an") or (first == "which" and second in english.AUXILIARIES):
            return Shape.SENTENCE  # “what a day”, “which is why”
        return Shape.WH
    if first == "that":
        if second in english.AUXILIARIES or not second:
            return Shape.SENTENCE
        # What follows a “that” which points is one thing: “that migration”.
        several = second.endswith("s") and not second.endswith(("ss", "'s", "us", "is"))
        subject = second in english.SUBJECTS | english.BODIES or _is_contracted(second) or several
        is_clause = (subject and third) or _has_main_verb(words[1:])
        return Shape.THAT if is_clause else Shape.NOUN
    if first in ("because", "since"):
        return Shape.BECAUSE
    if first == "to" or (first == "not" and second == "to"):
        verb = third if first == "not" else second
        return Shape.SENTENCE if verb in english.DETERMINERS or not verb else Shape.INFINITIVE
    if first in ("did", "had") and second in english.DETERMINERS:
        return Shape.PAST
    if first in english.AUXILIARIES:
        asks = second in english.SUBJECTS | english.DETERMINERS
        return Shape.QUESTION if asks else Shape.SENTENCE
    if first in english.NOT_OPENING or first.endswith("n't") or words[:2] == ["looking", "forward"]:
        return Shape.SENTENCE
    if first in ("this", "these", "those") and second in english.AUXILIARIES:
        return Shape.SENTENCE
    if _is_contracted(first):
        return Shape.SENTENCE if first[0] == "i" and first[1] == "'" else Shape.CLAUSE
    if first in english.SUBJECTS | english.BODIES:
        alone = not second or second in ("and", "or", ",") or second in english.PREPOSITIONS
        if alone or (first in english.BODIES and second in english.SUBJECTS):
            return None
        return Shape.SENTENCE if first == "i" else Shape.CLAUSE
    if first in english.PREPOSITIONS and first != "like":
        return Shape.SENTENCE
    return None


def _phrase(words: list[str]) -> Shape:
    """Tell the shape of words without a finite verb after their first."""
    first, second = [*words, ""][:2]
    if first == "not":
        first, second = [*words[1:], "", ""][:2]
    if len(words) == 1:
        is_noun = first not in english.LONE_ADJECTIVES and first not in english.PAST
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
    if first.endswith("ed") and len(first) > 4:
        if governs and second != "of":
            return Shape.PAST
        return Shape.NOUN if first in english.ED_ADJECTIVES else Shape.SENTENCE
    if first.endswith("ly") and second.endswith("ed"):
        return Shape.NOUN if len(words) > 2 and words[2] not in english.OBJECTS else Shape.SENTENCE
    if (
        first in english.VERBS | english.VERBS_OR_NOUNS
        and governs
        and second not in ("of", "for", "in", "at")
    ):
        return Shape.SENTENCE  # an order, or advice
    if first in english.ADJECTIVES_WITH_MORE and second in english.PREPOSITIONS:
        return Shape.SENTENCE
    if first in ("be", "have", "do") or (first in english.VERBS and second not in ("of", "for")):
        return Shape.SENTENCE
    return Shape.NOUN


def _has_main_verb(words: list[str]) -> bool:
    """Tell whether a finite verb follows the first word that no inner clause has need of."""
    owed, skipped = 0, False
    for place in range(1, len(words)):
        word, before, after = words[place], words[place - 1], [*words, ""][place + 1]
        if skipped:
            skipped = False
        elif word in english.RELATIVES and not (word == "that" and before in english.PREPOSITIONS):
            # “the team that runs search”: the verb comes at once; “the team that you run” later.
            skipped = word in ("that", "which", "who") and (
                after in english.AUXILIARIES
                or (after[-1:] == "s" and after not in english.DETERMINERS)
            )
            owed += not skipped
        elif word in ("i", "you", "we", "they", "he", "she"):
            owed += (
                before not in english.RELATIVES
                and before not in english.PREPOSITIONS
                and before != "and"
            )
        elif _is_contracted(word) and word.partition("'")[0] in english.SUBJECTS:
            owed -= before in english.RELATIVES
        elif _is_finite(word, before, after):
            if not owed:
                return True
            owed -= 1
    return False


def _is_finite(word: str, before: str, after: str) -> bool:
    """Tell whether a word is a finite verb, from its neighbours."""
    if before in english.DETERMINERS or before in ("to", "not", "never"):
        return False
    if word in english.AUXILIARIES:
        return before not in english.MODALS
    if _is_contracted(word):
        return True
    if before.endswith("'s"):
        return word.endswith("ing") and (after in english.OBJECTS or after.endswith("ly"))
    if before in english.PREPOSITIONS or before in english.PERFECT or before in ("and", "or", ","):
        return False
    has_object = after in english.OBJECTS or after in ("to", "not", "well", "how", "why", "what")
    if word in english.PAST:
        return True
    if word in english.PAST_OR_PARTICIPLE:
        return has_object
    if word.endswith("ed") and len(word) > 4:
        if (
            word in english.PARTICIPLES_OF_NOUNS
            or word in english.ED_ADJECTIVES
            or before.endswith("ly")
        ):
            return after in english.OBJECTS
        return after not in ("by", "with", "in", "on", "for", "at", "as", "", ",") or (
            after in english.OBJECTS
        )
    if not word.endswith("s"):
        several = (before.endswith("s") and not before.endswith("ss")) or before == "people"
        is_verb = word in english.VERBS or (has_object and word in english.VERBS_OR_NOUNS)
        return several and is_verb
    stems = {word[:-1], word[:-2], word[:-3] + "y"}
    return (
        word in english.THIRD_PERSON
        or bool(stems & english.VERBS)
        or (has_object and after != "you" and bool(stems & english.VERBS_OR_NOUNS))
    )


def _is_contracted(word: str) -> bool:
    """Tell whether a word ends in a short finite verb; a name's ’s is that of possession."""
    stem, apostrophe, end = word.partition("'")
    if not apostrophe:
        return False
    return (
        end in ("re", "ve", "ll", "d", "m")
        or word.endswith("n't")
        or (end == "s" and stem in (english.SUBJECTS | {"that", "here", "who"}))
    )


def _has_several(text: str) -> bool:
    stops = set(text) & set(".?!…")  # mostly there are none, and the pattern is not compiled
    return bool(stops) and re.search(_SEVERAL, text) is not None


def _items(text: str) -> list[str]:
    """Split a list at its commas; what is no list is one item."""
    pieces = [piece.strip() for piece in text.split(",")]
    if len(pieces) < 2 or not all(pieces):
        return [text]
    firsts = [_words(piece)[0] if _words(piece) else "" for piece in pieces]
    if any(first in english.RELATIVES or first in ("not", "but", "then", "so") for first in firsts):
        return [text]
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


def _small(text: str) -> str:
    """Take from a text's first word a capital that it has only from standing first."""
    words = text.split(" ")
    rest = [word for word in words[1:] if word[:1].isalpha()]
    # A heading in capitals is set small if it is made of common words alone.
    if rest and all(map(_is_common, words)) and all(word[0].isupper() for word in rest):
        return text.lower()
    follows_name = len(words) > 1 and words[1][:1].isupper() and not words[1].isupper()
    if _is_common(words[0]) and not (follows_name and not _is_closed(words[0])):
        return text[:1].lower() + text[1:]
    return text


def _is_common(word: str) -> bool:
    """Tell whether a word has no capital but at the beginning of a sentence."""
    small = word.lower().replace("’", "'").strip(",")
    if word[1:] != word[1:].lower() or small == "i" or small.startswith("i'"):
        return False
    if _is_closed(word) or small in english.COMMON:
        return True
    if small.endswith(english.GERMAN) or not small.isascii():
        return False
    if small in english.VERBS_OR_NOUNS | english.ED_ADJECTIVES | english.ING_MODIFIERS:
        return True
    is_gerund = small.endswith("ing") and len(small) > 5 and small not in english.ING_NOUNS
    return is_gerund or (small.endswith(english.ENDINGS) and len(small) > 8)


def _is_closed(word: str) -> bool:
    """Tell whether a word is of those that grammar knows by heart."""
    small = word.lower().replace("’", "'").strip(",")
    known = (
        english.SUBJECTS
        | english.BODIES
        | english.DETERMINERS
        | english.PREPOSITIONS
        | english.AUXILIARIES
        | english.RELATIVES
    )
    return (
        (small in known and small != "i")
        or small in ("not", "that", "and", "or")
        or ("'" in small and small.partition("'")[0] in (english.SUBJECTS - {"i"} | english.WH))
    )


def _capital(bare: str) -> str:
    first = bare.partition(" ")[0]
    if first != first.lower() or re.search(r"[\d_@/]|\w\.\w", first):
        return bare
    if len(first) > 2 and first.isalpha() and not set(first) & set("aeiouyàâäéèêëîïôöùûü"):
        return bare  # dbt, npm
    start = 1 if bare[:1] in _OPENING else 0
    return bare[:start] + bare[start : start + 1].upper() + bare[start + 1 :]
