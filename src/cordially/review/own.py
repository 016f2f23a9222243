"""Rules of the person's own: a pattern that may be anything, and gets a tenth of a second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cordially.model import Finding
from cordially.review.occasion import Part
from cordially.review.rule import WARNING, Rule

_SECONDS = 0.1


def found(
    pattern: str, parts: Sequence[Part], texts: Sequence[str], within: Sequence[Part]
) -> Iterator[tuple[int, int, int]]:
    """Yield in which text, and between which offsets, a pattern is found in some parts.

    Raises TimeoutError when that takes longer than a tenth of a second.
    """
    import regex

    numbers = [number for number, part in enumerate(parts) if part in within]
    whole = "\n".join(texts[number] for number in numbers)
    spans = [
        match.span()
        for match in regex.finditer(
            pattern, whole, flags=regex.IGNORECASE | regex.MULTILINE, timeout=_SECONDS
        )
    ]
    begin = 0
    for number in numbers:
        end = begin + len(texts[number])
        for first, last in spans:
            if begin <= first < min(last, end):
                yield number, first - begin, min(last, end) - begin
        begin = end + 1


def too_slow(rule: Rule) -> Finding:
    """Return what is said of a rule that took longer, and was left out."""
    return Finding(
        rule.id,
        WARNING,
        "Your rule took more than a tenth of a second on this letter, and was left out.",
        suggestion="Make its pattern simpler, or write its words under “words”.",
    )
