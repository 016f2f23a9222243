"""The names in a letter: it greets its reader, spells people right, is signed by its writer."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cordially.model import Finding, Severity
from cordially.review import known
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.spelling import lost_marks, misspelt
from cordially.review.word_lists import CALENDAR, CLOSINGS, JOINING, NOBODY, SALUTATIONS
from cordially.review.words import Word, fold, keys, readable, words
from cordially.written import isolated


def review(passages: Sequence[Passage], occasion: Occasion) -> list[Finding]:
    """Compare the names in a letter with those of the people it is about.

    A greeting to nobody known (ENT-01), to somebody else (ENT-02) or to oneself (ENT-11);
    a name misspelt (ENT-10, ENT-12); a signature that is another's (ENT-15).
    """
    names = _names(occasion)
    found: list[Finding] = []
    passages = readable(passages)
    for passage in passages:
        if passage.part is Part.GREETING and names.reader:
            found += _greeting(passage, names)
        found += _spelling(passage, names)
    return [*found, *_signature(passages, names)]


class _Spelling(NamedTuple):
    """One word of a name, as it is spelt, with the keys of the name's other words."""

    key: str
    text: str
    name: str
    fellows: frozenset[str]


class _Names(NamedTuple):
    """The stored names, and the keys of their words."""

    reader: str
    greet_as: str
    own: set[str]
    writer: str
    sender: set[str]
    others: dict[str, str]
    spellings: list[_Spelling]
    known: set[str]
    english: bool


def _names(occasion: Occasion) -> _Names:
    forms, people = known.reader(occasion), known.people(occasion)
    writer = occasion.sender.display_name if occasion.sender else ""
    own, places = keys(forms), keys(known.places(occasion))
    greet_as = occasion.person.greet_as if occasion.person else None
    rows = [(name, words(name)) for name in dict.fromkeys([*forms, *people, writer])]
    folded = {fold(form) for form in forms}
    return _Names(
        reader=forms[0] if forms else "",
        greet_as=greet_as or (forms[0] if forms else ""),
        own=own,
        writer=writer,
        sender=keys([writer]),
        others={
            word.key: name
            for name, row in rows
            for word in row
            if name != writer
            and fold(name) not in folded
            and word.capital
            and word.key not in own | places | NOBODY
        },
        spellings=[
            _Spelling(
                word.key, word.text, name, frozenset(each.key for each in row if each != word)
            )
            for name, row in rows
            for word in row
        ],
        known=own | places | keys([*people, writer, *known.told(occasion)]) | CALENDAR,
        english=occasion.english,
    )


def _greeting(greeting: Passage, names: _Names) -> Iterator[Finding]:
    addressed = _addressed(greeting.plain, english=names.english)
    wrong = [word for word in addressed if word.capital and not _is_of(word, names.own)]
    gets = f"{isolated(names.reader)} gets"
    write = f"Write “{isolated(names.greet_as)}”."
    for word in wrong:
        if other := names.others.get(word.key):
            message = f"{gets} this letter, and {isolated(other)} is greeted in it."
            yield greeting.finding("ENT-02", Severity.ERROR, message, word.span, write)
            return
        if word.key in names.sender:
            message = f"{gets} this letter, and you yourself are greeted in it."
            yield greeting.finding("ENT-11", Severity.ERROR, message, word.span, write)
            return
    if any(word.key in NOBODY for word in words(greeting.plain)) or not wrong:
        return
    if len(wrong) == len(addressed) and _is_another_name(wrong, names):
        short = any(key.startswith(word.key) for word in wrong for key in names.own)
        yield greeting.finding(
            "ENT-01",
            Severity.WARNING if short else Severity.ERROR,
            f"{gets} this letter, and somebody else is greeted in it.",
            (wrong[0].begin, wrong[-1].end),
            f"{write[:-1]}, or keep the name they go by with --greet-as.",
        )


def _addressed(text: str, *, english: bool) -> list[Word]:
    """Return the words of a greeting that say who is greeted, without “Dear” and titles.

    What follows in the same line, as in `Hi Dana, thanks to you and Li!`, greets nobody.
    """
    parts: list[list[Word]] = [[]]
    end = 0
    for word in words(text):
        if parts[-1] and re.search(r"[,!:;—–]| - ", text[end : word.begin]):
            parts.append([])
        parts[-1].append(word)
        end = word.end
    first = [word for word in parts[0] if word.key not in SALUTATIONS]
    if len(first) < len(parts[0]):
        if not first and len(parts) > 1 and all(word.capital for word in parts[1]):
            first = [word for word in parts[1] if word.key not in SALUTATIONS]
    elif not english or len(parts) > 1 or not text.rstrip().endswith(","):
        return []
    names = [word for word in first if word.key not in JOINING | NOBODY or not word.text.islower()]
    # Something else is said there when not all of it could be names.
    return names if len(names) <= _NAME_WORDS and all(word.capital for word in names) else []


def _is_of(word: Word, own: Iterable[str]) -> bool:
    """Tell whether a word is one of a name's, or its initial, or holds it as Chinese may."""
    parts = {word.key, *word.key.split("-")}
    for key in own:
        if key in parts or (len(word.key) == 1 and key[0] == word.key):
            return True
        if word.key.isascii() or key.isascii():
            continue
        if key in word.key or word.key in key or _ideographs(key) & _ideographs(word.key):
            return True
    return False


def _ideographs(key: str) -> set[str]:
    return {character for character in key if character >= "\u2e80"}


def _is_another_name(wrong: Sequence[Word], names: _Names) -> bool:
    """Tell whether words are a name, no slip of the reader's and in the same script."""
    found = [word.key for word in wrong]
    if any(key in names.known or not _is_name(key) for key in found):
        return False
    if not _scripts(found) & _scripts(names.own):
        return False
    initials = {key[0] for key in names.own}
    if wrong[0].text.isupper() and len(found[0]) <= 3 and set(found[0]) <= initials:
        return False
    return not any(
        lost_marks(key, right) or misspelt(key, right) for key in found for right in names.own
    )


def _is_name(key: str) -> bool:
    return len(key) < 50 and not re.search(r"[\d@:.&+]", key)


def _scripts(found: Iterable[str]) -> set[str]:
    letters = {letter for key in found for letter in key[:50] if letter.isalpha()}
    return {unicodedata.name(letter, "").partition(" ")[0] for letter in letters}


def _spelling(passage: Passage, names: _Names) -> Iterator[Finding]:
    row = words(passage.plain)
    for number, word in enumerate(row):
        if not word.capital or word.key in names.known or not _is_name(word.key):
            continue
        around = [each for each in row[max(number - 1, 0) : number + 2] if each is not word]
        beside = {
            each.key
            for each in around
            if not passage.plain[min(word.end, each.end) : max(word.begin, each.begin)].strip()
        }
        for right in names.spellings:
            if len(right.key) > 2 and lost_marks(word.key, right.key):
                message = f"“{word.text}” is “{right.text}” as {isolated(right.name)} is spelt."
                write = f"Write “{right.text}”."
                yield passage.finding("ENT-10", Severity.WARNING, message, word.span, write)
                break
            if misspelt(word.key, right.key) and _is_meant(word, right, beside, passage, names):
                message = f"“{word.text}” looks like a slip: {isolated(right.name)} is known."
                write = f"Write “{right.text}” if that is who is meant."
                yield passage.finding("ENT-12", Severity.WARNING, message, word.span, write)
                break


def _is_meant(
    word: Word, right: _Spelling, beside: set[str], passage: Passage, names: _Names
) -> bool:
    """Tell whether a word that resembles one of a name stands for it, and is no other word."""
    if beside & right.fellows:
        # Other languages inflect names at their end.
        return names.english or not word.key.startswith(right.key[:-1])
    if word.key in (right.key + "s", right.key + "es") or word.key + "s" == right.key:
        return False
    if passage.part is Part.GREETING:
        return len(right.key) > 3 and word.key not in SALUTATIONS | NOBODY
    return names.english and len(right.key) > 4 and not word.opens


def _signature(passages: Sequence[Passage], names: _Names) -> Iterator[Finding]:
    line = next((each for each in passages if each.part is Part.SIGNATURE), None)
    row = words(line.plain) if line else []
    if line is None or not names.sender or not 1 <= len(row) <= _NAME_WORDS:
        return
    if not all(word.capital and _is_name(word.key) for word in row):
        return
    found = [word.key for word in row]
    others = {fold(name) for name in [*names.others.values(), names.reader]}
    is_known = " ".join(found) in others or any(key in names.others for key in found)
    if any(_is_of(word, names.sender) for word in row) or any(
        key[:3] == own[:3] or lost_marks(key, own) or misspelt(key, own)
        for key in found
        for own in names.sender
    ):
        return
    known_words = names.known - names.own - names.others.keys()
    unknown = len(row) > 1 and not any(key in known_words | CLOSINGS for key in found)
    if (
        is_known
        or any(key in names.own for key in found)
        or (unknown and _scripts(found) & _scripts(names.sender))
    ):
        message = f"The letter is from {isolated(names.writer)}, and signed “{line.text}”."
        write = f"Sign it “{isolated(names.writer)}”."
        yield line.finding("ENT-15", Severity.ERROR, message, (0, len(line.text)), write)


_NAME_WORDS = 5
