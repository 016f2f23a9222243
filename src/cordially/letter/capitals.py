"""Capitals: which of them a text has only because it stands first, and where it needs one."""

from __future__ import annotations

import re

from cordially.letter import english

OPENING = frozenset("\"“‘'«„")
"""Marks that open a quotation."""


def small(text: str, names: frozenset[str] = frozenset()) -> str:
    """Take from a text's first word a capital that it has only from standing first.

    The words in `names`, such as those of the company, keep theirs.
    """
    words = text.split(" ")
    if words[0] in names and not _is_closed(words[0]):
        return text
    rest = [word for word in words[1:] if word[:1].isalpha()]
    # A heading in capitals is set small if it is made of common words alone.
    is_heading = rest and all(word[0].isupper() and word not in names for word in rest)
    if is_heading and all(map(_is_common, words)):
        return text.lower()
    if _is_closed(words[0]):
        return text[:1].lower() + text[1:]
    follows_name = len(words) > 1 and words[1][:1].isupper() and not words[1].isupper()
    is_german = not english.GERMAN_WORDS.isdisjoint(rest)
    if _is_common(words[0]) and not follows_name and not is_german:
        return text[:1].lower() + text[1:]
    return text


def capital(bare: str) -> str:
    """Return a text with a capital, unless its first word is one that has none, like iOS."""
    first = bare.partition(" ")[0]
    if first != first.lower() or re.search(r"[\d_@/]|\w\.\w", first):
        return bare
    if len(first) > 2 and first.isalpha() and not set(first) & set("aeiouyàâäéèêëîïôöùûü"):
        return bare  # dbt, npm
    start = 1 if bare[:1] in OPENING else 0
    return bare[:start] + bare[start : start + 1].upper() + bare[start + 1 :]


def _is_common(word: str) -> bool:
    """Tell whether a word has no capital but at the beginning of a sentence."""
    if "-" in word[1:-1]:
        return all(map(_is_common, word.split("-")))
    small = word.lower().replace("’", "'").strip(",")
    if word[1:] != word[1:].lower() or small == "i" or small.startswith("i'"):
        return False
    singular = small[:-3] + "y" if small.endswith("ies") else small.removesuffix("s")
    if _is_closed(word) or not {small, singular}.isdisjoint(english.COMMON | english.NOUNS):
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
        (small in known and small not in ("i", "may", "will"))
        or small in ("not", "that", "and", "or")
        or ("'" in small and small.partition("'")[0] in (english.SUBJECTS - {"i"} | english.WH))
    )
