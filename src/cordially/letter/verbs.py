"""Whether there is a finite verb among the words of an English phrase, which makes it a clause.

The words are in small letters, with ' for ’; a comma is a word.
"""

from __future__ import annotations

from cordially.letter import english


def has_main_verb(words: list[str]) -> bool:
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
        elif is_contracted(word) and word.partition("'")[0] in english.SUBJECTS:
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
