"""What the person thinks of the rules: silenced, weighed otherwise, and rules of their own."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from cordially import values
from cordially.errors import DataError
from cordially.model import Finding, Severity
from cordially.review.mishaps import NEVER_SENT, RULES
from cordially.review.occasion import straight
from cordially.review.rule import OWN, SMALL, TEXT, Phrase, Rule
from cordially.review.words import lowered

_OWN_KEYS = ("id", "severity", "message", "suggestion", "words", "pattern")


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
    added = tuple(map(_own, own))
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


def _own(given: Mapping[str, str]) -> Rule:
    if missing := [key for key in _OWN_KEYS[:3] if not given.get(key)]:
        raise DataError(
            f"A rule under [[tone.rules]] has no “{missing[0]}”.",
            "It needs id, severity, message, and words or a pattern.",
        )
    name = given["id"].strip().upper()
    if unknown := sorted(given.keys() - set(_OWN_KEYS)):
        raise DataError(
            f"The rule {name} has an unknown key {values.shown(unknown[0])}.",
            f"The keys are {', '.join(_OWN_KEYS)}.",
        )
    if not re.fullmatch(r"[A-Z]{2,8}-\d{1,3}", name) or name in RULES:
        raise DataError(
            f"{values.shown(name)} cannot be the id of a rule of your own.",
            "Write it as in OWN-01.",
        )
    try:
        severity = Severity(given["severity"])
    except ValueError:
        raise DataError(
            f"The rule {name} cannot be {values.shown(given['severity'])}.",
            "Its severity is “error”, “warning” or “hint”.",
        ) from None
    if bool(given.get("words")) == bool(given.get("pattern")):
        raise DataError(
            f"The rule {name} needs “words” or a “pattern”, and not both.",
            "Words are parted by commas and found as they stand.",
        )
    return Rule(
        name,
        severity,
        given["message"],
        # A brace is a brace here: what is found has no names.
        (given.get("suggestion", "").replace("{", "{{").replace("}", "}}"),),
        (
            _literal(name, given["words"])
            if given.get("words")
            else _pattern(name, given["pattern"]),
        ),
        parts=TEXT,
        universal=True,
        unmasked=True,
    )


def _literal(name: str, text: str) -> Phrase:
    words = [word for each in text.split(",") if (word := straight(lowered(each.strip())))]
    if not words or len(text) > values.TEXT_LIMIT:
        raise DataError(f"The words of the rule {name} cannot be read.", "Part them by commas.")
    spelt = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return -1, SMALL, "\n".join(words), rf"(?<!\w)(?:{spelt})(?!\w)"


def _pattern(name: str, pattern: str) -> Phrase:
    import regex  # only a pattern of one's own needs it

    if len(pattern) > values.TEXT_LIMIT:
        raise DataError(f"The pattern of the rule {name} is too long.", "Make two rules of it.")
    try:
        regex.compile(pattern, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        raise DataError(
            f"The pattern of the rule {name} is no regular expression: {error}.",
            "In TOML write '…' around what has a backslash; plain words go under “words”.",
        ) from error
    return -1, OWN, "", pattern
