"""What the person thinks of the rules: silenced, weighed otherwise, and rules of their own."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from cordially import values
from cordially.errors import DataError
from cordially.forms import Form, Key, as_text, one_of, text
from cordially.model import Finding, Severity
from cordially.review.mishaps import NEVER_SENT, RULES
from cordially.review.occasion import straight
from cordially.review.rule import OWN, SMALL, TEXT, Phrase, Rule, line
from cordially.review.words import lowered


class Choice(NamedTuple):
    """The rules of tone in use, and what is to become of the findings of every rule."""

    rules: tuple[Rule, ...]
    silence: frozenset[str] = frozenset()
    severity: Mapping[str, Severity] = MappingProxyType({})

    def weighed(self, finding: Finding) -> Finding | None:
        """Return a finding as it weighs for the person, or None when they do not want it."""
        if is_never_sent(finding):
            return finding
        if not self.silence.isdisjoint(_names(finding.rule)):
            return None
        weight = next((self.severity[n] for n in _names(finding.rule) if n in self.severity), None)
        return finding._replace(severity=weight) if weight else finding


def choose(
    rules: Sequence[Rule],
    silence: Iterable[str],
    severity: Mapping[str, str],
    own: Iterable[Mapping[str, str]],
) -> Choice:
    """Return the choice that settings make: by a rule's id (`DES-06`) or its kind (`DES`).

    Each of their `own` rules has an id, a severity, a message, either `words`, parted by
    commas, or a `pattern`, and, if they like, a suggestion.  Raises DataError, with the
    nearest known name, for a rule that there is not, and for what would let a placeholder, a
    wrong name or a forgotten file pass.
    """
    added = tuple(OWN_RULE(given, f"tone.rules[{number}]") for number, given in enumerate(own, 1))
    ids = {rule.id for rule in (*rules, *added)} | RULES
    known = ids | NEVER_SENT | {name.partition("-")[0] for name in ids}
    silence = frozenset(name.strip().upper() for name in silence)
    weights = {name.strip().upper(): Severity(weight) for name, weight in severity.items()}
    for name in (*silence, *weights):
        if name not in known:
            near = values.nearest(name, known)
            raise DataError(
                f"[tone] names {values.shown(name)}, and there is no such rule.",
                f"Did you mean {near}?" if near else "“cordially review -v” names them.",
            )
    lightened = {name for name, weight in weights.items() if weight != Severity.ERROR}
    if spared := sorted((silence | lightened) & NEVER_SENT):
        raise DataError(
            f"[tone] cannot change {spared[0]}: a placeholder, a wrong name and a forgotten file"
            " are never sent.",
            f"Take {spared[0]} out of the settings.",
        )
    return Choice((*rules, *added), silence, weights)


def is_never_sent(finding: Finding) -> bool:
    """Tell whether a letter with this finding is never sent, whatever the person says."""
    return finding.severity == Severity.ERROR and not NEVER_SENT.isdisjoint(_names(finding.rule))


def _names(rule: str) -> tuple[str, str]:
    return rule, rule.partition("-")[0]


def _id(raw: object, what: str, _: Any) -> str:
    name = as_text(raw, what).strip().upper()
    if not re.fullmatch(r"[A-Z]{2,8}-\d{1,3}", name) or name in RULES:
        raise DataError(
            f"{what}: {values.shown(name)} cannot be the id of a rule of your own.",
            "Write it as in OWN-01.",
        )
    return name


def _pattern(raw: object, what: str, _: Any) -> Phrase:
    import regex  # only a pattern of one's own needs it

    pattern = as_text(raw, what)
    if len(pattern) > values.TEXT_LIMIT:
        raise DataError(f"{what} is too long.", "Make two rules of it.")
    try:
        regex.compile(pattern, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        raise DataError(
            f"{what} is no regular expression: {error}.",
            "In TOML write '…' around what has a backslash; plain words go under “words”.",
        ) from error
    return Phrase(OWN, (), pattern)


def _words(raw: object, what: str, _: Any) -> Phrase:
    text = values.line(as_text(raw, what), what)
    spelt = (straight(lowered(" ".join(each.split()))) for each in text.split(","))
    words = sorted(filter(None, spelt), key=len, reverse=True)
    if not words:
        raise DataError(f"{what} cannot be read.", "Part the words by commas.")
    # A “~” would name a family.
    alternatives = "|".join(map(re.escape, words)).replace(r"\~", r"\x7e")
    return Phrase(SMALL, (tuple(words),), rf"(?<!\w)(?:{alternatives})(?!\w)")


def _own(
    name: str,
    severity: Severity,
    why: str,
    better: str,
    words: Phrase | None = None,
    pattern: Phrase | None = None,
) -> Rule:
    phrases = tuple(line(phrase) for phrase in (words, pattern) if phrase)
    if len(phrases) != 1:
        raise DataError(
            f"The rule {name} needs “words” or a “pattern”, and not both.",
            "Words are parted by commas and found as they stand.",
        )
    # A brace is a brace here: what is found has no names.
    better = better.replace("{", "{{").replace("}", "}}")
    return Rule(
        name,
        severity,
        why,
        (better,),
        phrases,
        parts=TEXT,
        universal=True,
        unmasked=True,
        own=True,
    )


OWN_RULE = Form(
    _own,
    {
        "id": Key(_id, "Its name.", "OWN-01", required=True, attribute="name"),
        "words": Key(_words, "What to look for, parted by commas.", "synergy, synergies"),
        "pattern": Key(
            _pattern, "Or a regular expression, which gets a tenth of a second.", "synerg"
        ),
        "severity": Key(
            one_of(Severity), f"{', '.join(Severity)}.", Severity.WARNING.value, required=True
        ),
        "message": Key(
            text, "What is wrong with it.", "A word I do not want.", required=True, attribute="why"
        ),
        "suggestion": Key(
            text, "What would be better.", "“Working together.”", default="", attribute="better"
        ),
    },
)
"""A rule of the person's own, as `[[tone.rules]]` in the settings."""
