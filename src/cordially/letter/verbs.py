"""Whether there is a finite verb among the words of an English phrase, which makes it a clause.

The words are in small letters, with ' for ’; a comma is a word.
"""

from __future__ import annotations

from cordially.letter import english


def has_main_verb(words: list[str]) -> bool:
    """Tell whether a finite verb follows the first word that no inner clause has need of."""
    owed, skipped, contact = 0, False, False
    of_one = words[0] in english.OF_ONE
    for place in range(1, len(words)):
        word, after = words[place], [*words, ""][place + 1]
        before = _before(words, place)
        of_one = of_one and word not in _ENDING_A_SUBJECT
        if skipped:
            skipped = False
        elif word in english.RELATIVES and not (word == "that" and before in english.PREPOSITIONS):
            # “the team that runs search”: the verb comes at once; “the team that you run” later.
            # “the idea that tests are written”: what comes at once is no verb.
            skipped = word in ("that", "which", "who") and (
                after in english.AUXILIARIES
                or (after[-1:] == "s" and after not in english.DETERMINERS)
            )
            skipped = skipped and [*words, "", ""][place + 2] not in ("are", "were", "have")
            owed += not skipped
        elif word in ("i", "you", "we", "they", "he", "she"):
            owed += (
                before not in english.RELATIVES
                and before not in english.PREPOSITIONS
                and before != "and"
            )
        elif is_contracted(word) and word.partition("'")[0] in english.SUBJECTS:
            owed -= before in english.RELATIVES
        elif _begins_contact_clause(words, place):
            owed, contact = owed + 1, True
        elif (
            _is_finite(word, before, after)
            or (of_one and place > 1 and not owed and _is_of_one(word, before, after))
            or (place == 2 and words[0] == "my" and word.endswith("ed") and is_several(before))
        ):
            # “the tools the team uses are old”: the verb before this one was not seen as one.
            if not owed or (contact and owed == 1 and _may_be_verb(words[place - 1])):
                return True
            owed -= 1
    return False


def is_cleft(words: list[str]) -> bool:
    """Tell a claim that begins with a clause: “what matters is the handover”."""
    return any(
        words[place] in ("is", "was")
        and _may_be_verb(words[place - 1])
        and words[place + 1] not in ("like", "about", "for")
        for place in range(2, len(words) - 1)
    )


def _may_be_verb(word: str) -> bool:
    return bool(({word} | _stems(word)) & (english.VERBS | english.VERBS_OR_NOUNS))


def _begins_contact_clause(words: list[str], place: int) -> bool:
    """Tell whether a clause without “that” begins, as in “the reports managers want”."""
    word, before = words[place], words[place - 1]
    if word in english.OWNERS:
        of_subject = place == 2 and words[0] in english.DETERMINERS and before != "of"
        return of_subject or is_several(before) or before in _OF_MANNER
    if word in english.AUXILIARIES:
        return False  # “the NHS has”
    if word in english.BODIES:
        return before not in english.FUNCTION_WORDS  # “dashboards nobody opens”
    return is_several(word) and (is_several(before) or before in _OF_MANNER)


_OF_MANNER = ("way", "ways", "reason")
_ENDING_A_SUBJECT = english.PREPOSITIONS | english.RELATIVES | {",", "and", "or"}


def _before(words: list[str], place: int) -> str:
    """Return the word before a place, past adverbs like “still”."""
    while place > 1 and words[place - 1] in english.ADVERBS:
        place -= 1
    return words[place - 1]


def _is_finite(word: str, before: str, after: str) -> bool:
    """Tell whether a word is a finite verb, from its neighbours."""
    if before in english.DETERMINERS and word in ("is", "are"):
        return True  # “less is more”
    if before in english.DETERMINERS or before in ("to", "not"):
        return False
    if word in english.AUXILIARIES:
        is_month = word == "may" and before in english.PREPOSITIONS
        return before not in english.MODALS and not is_month
    if is_contracted(word):
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
            or word.startswith("un")
        ):
            return after in english.OBJECTS
        return after not in ("by", "with", "in", "on", "for", "at", "as", "", ",") or (
            after in english.OBJECTS
        )
    if before in english.ADJECTIVES:
        return False  # “cold starts”: what comes after it is what it tells of
    if not word.endswith("s") or word.endswith("ss"):
        return is_several(before) and _is_of_several(word, after, has_object)
    if _stems(word) & english.MOSTLY_VERBS and after.isalnum():
        return after not in english.FUNCTION_WORDS or has_object
    return (
        (word in english.THIRD_PERSON and after not in ("and", "or"))
        or bool(_stems(word) & english.VERBS)
        or (has_object and after != "you" and bool(_stems(word) & english.VERBS_OR_NOUNS))
    )


def _is_of_several(word: str, after: str, has_object: bool) -> bool:
    """Tell whether a word after a noun in the plural, as in “customers hate it”, is its verb."""
    if word in english.VERBS:
        return True
    if word in english.VERBS_OR_NOUNS:
        if word in english.MOSTLY_VERBS and after.isalnum() and after not in english.FUNCTION_WORDS:
            return True
        follows = english.PREPOSITIONS | english.AFTER_VERBS
        return has_object or after in follows or after.endswith("ly")
    # No noun stands between one in the plural and a thing: “nurses chart the pain”.
    return (
        after in english.OBJECTS - {"that", "you", "both", "all", "one"}
        and word.isalpha()
        and not word.endswith(("ing", "ly"))
        and word not in english.FUNCTION_WORDS
        and word not in english.ADJECTIVES
    )


def _is_of_one(word: str, before: str, after: str) -> bool:
    """Tell whether a word with -s is a verb, as in “every child reads aloud”.

    A noun in the plural it is not, since an “every” or “a” began the phrase.
    """
    if not has_plural_end(word):
        return False
    if before in english.DETERMINERS | english.ADJECTIVES:
        return False
    known = english.VERBS | english.VERBS_OR_NOUNS
    takes = after in english.OBJECTS - {"that", "you"}
    return bool(_stems(word) & known) or word in english.THIRD_PERSON or takes


def is_several(word: str) -> bool:
    """Tell whether a word is a noun in the plural that takes no other noun after it."""
    is_plural = has_plural_end(word) or word in english.PLURALS
    return is_plural and word not in english.PLURALS_BEFORE_NOUNS


def begins_with_several(words: list[str]) -> bool:
    """Tell whether words begin with a noun in the plural, and go on: “negative results matter”."""
    for place, word in enumerate(words[:3]):
        if word in english.FUNCTION_WORDS:
            return False
        if is_several(word):
            return place + 1 < len(words)
    return False


def has_plural_end(word: str) -> bool:
    """Tell whether a word ends as a plural does, or as a verb of the third person."""
    return word.endswith("s") and not word.endswith(("ss", "'s", "us", "is"))


def is_past_like_base(words: list[str]) -> bool:
    """Tell whether words begin with a verb whose past is its base: “set up the rota”."""
    first, second = [*words, ""][:2]
    if first in english.PAST_LIKE_BASE:
        return second not in ("", "me", "us", "s", "you")
    if first not in english.PAST_LIKE_BASE_OR_NOUN or second in ("me", "us"):
        return False
    governs = second in english.DETERMINERS | english.PARTICLES | {"it", "them"}
    return governs or is_measured(words)


def is_measured(words: list[str]) -> bool:
    """Tell whether words end in how much has changed: “from nine days to four”, “by half”."""
    if "from" in words and "to" in words[words.index("from") :]:
        return True
    after_by = words[words.index("by") + 1 :][:1] if "by" in words else []
    amounts = english.DETERMINERS | {"half", "nearly", "almost", "over"}
    return any(word in amounts or word[0].isdecimal() for word in after_by)


def wants_an_i(first: str, second: str, third: str) -> bool:
    """Tell the beginning of what a person did, is or likes, with the “I” left out."""
    if first in ("did", "had"):
        return second in english.DETERMINERS | english.BODIES or second[:1].isdecimal()
    if first in ("been", "am"):
        return second not in ("", "i")
    if first in ("have", "haven't"):
        return second in ("been", "always", "never") or second in english.PAST_ED
    if first == "was":
        return second in ("a", "an", "in", "on", "at", "told")
    if first == "don't":
        return second in english.LIKINGS
    if first in english.SINCE_WHEN:
        if first == "currently" and second in english.VERBS | english.VERBS_OR_NOUNS:
            return True
        first, second = second, third
        if first in english.PAST | english.PAST_OR_PARTICIPLE | english.PAST_ED:
            return True
    return first in english.LIKINGS and second not in ("", "of", "for", "is")


def _stems(word: str) -> set[str]:
    """Return the forms of which a word with -s may be made: “drives” is of “drive”."""
    if word.endswith("ies"):
        return {word[:-1], word[:-3] + "y"}
    sibilant = word.endswith(("sses", "shes", "ches", "xes", "zes", "oes"))
    return {word[:-1], word[:-2]} if sibilant else {word[:-1]}


def is_contracted(word: str) -> bool:
    """Tell whether a word ends in a short finite verb; a name's ’s is that of possession."""
    stem, apostrophe, end = word.partition("'")
    if not apostrophe:
        return False
    return (
        end in ("re", "ve", "ll", "d", "m")
        or word.endswith("n't")
        or (end == "s" and stem in (english.SUBJECTS | {"that", "here", "who"}))
    )
