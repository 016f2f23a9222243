"""Findings in words and as JSON: the rule, the words in question under a mark, a better way."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from cordially.cli.shown import screen
from cordially.model import Draft, Finding, Severity

if TYPE_CHECKING:
    from cordially.desk.reviewing import Explained

_MOST = 5  # as many are shown of a letter; more are not read
_AROUND = 34  # characters of the line that are shown on either side of the words


def document(finding: Finding) -> dict[str, Any]:
    """Return a finding as its JSON document."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "excerpt": finding.excerpt,
        "suggestion": finding.suggestion,
    }


def lines(found: Sequence[Finding], *, hints: bool = False) -> list[str]:
    """Return findings, the gravest first, as lines for a person.

    At one place only the gravest is told; five in all, and hints only if asked for.
    """
    told = _places(found)
    shown = told if hints else [each for each in told if each.severity != Severity.HINT][:_MOST]
    return [line for finding in shown for line in _lines(finding)]


def more(found: Sequence[Finding], *, hints: bool = False) -> str:
    """Return how many findings `lines` leaves out, as words, or nothing."""
    told = _places(found)
    grave = [each for each in told if each.severity != Severity.HINT]
    left = 0 if hints else len(told) - min(len(grave), _MOST)
    return f"And {left} more with -v." if left else ""


def of_draft(draft: Draft, *, hints: bool = False) -> str:
    """Return what was found in a draft's letter, under a heading, or nothing."""
    told = lines(draft.findings, hints=hints)
    if not told:
        return ""
    which = f"draft {draft.id} to " if draft.id else "the letter to "
    grave = [each for each in draft.findings if each.severity != Severity.HINT]
    rest = more(grave, hints=hints)
    return "\n".join(
        [f"In {which}{draft.recipient.display_name}:", *told, *([f"  {rest}"] if rest else [])]
    )


def rule_document(rule: Explained) -> dict[str, Any]:
    """Return a rule as its JSON document."""
    return {
        "rule": rule.rule,
        "severity": rule.severity.value if rule.severity else None,
        "message": rule.why,
        "suggestion": rule.better,
        "caught": rule.caught,
        "spared": rule.spared,
    }


def rule_lines(rule: Explained) -> list[str]:
    """Return a rule as lines for a person."""
    severity = f"{rule.severity.value} " if rule.severity else ""
    told = [f"{severity}{rule.rule}: {rule.why}"]
    told += [f"    Better: {rule.better}"] if rule.better else []
    told += [f"    It stops:  {rule.caught}"] if rule.caught else []
    told += [f"    It spares: {rule.spared}"] if rule.spared else []
    return told


def _places(found: Sequence[Finding]) -> list[Finding]:
    """Return of findings, the gravest first, those whose place no earlier one has."""
    kept: list[Finding] = []
    for finding in found:
        end = finding.at + len(finding.excerpt)
        if not finding.excerpt or all(
            other.line != finding.line
            or other.at >= end
            or finding.at >= other.at + len(other.excerpt)
            for other in kept
        ):
            kept.append(finding)
    return kept


def _lines(finding: Finding) -> list[str]:
    told = [f"  {finding.severity} {finding.rule}: {finding.message}"]
    if finding.excerpt:
        room = (screen.width_of(sys.stdout) or 80) - len(finding.excerpt) - 6
        around = max(min(_AROUND, room // 2), 0)
        begin = max(finding.at - around, 0)
        end = finding.at + len(finding.excerpt) + around
        before = ("…" if begin else "") + finding.line[begin : finding.at]
        after = finding.line[finding.at + len(finding.excerpt) : end]
        after += "…" if end < len(finding.line) else ""
        told.append(f"    {before}{finding.excerpt}{after}")
        if room >= 0:  # else the words fill lines, and a mark below them would be off
            told.append(f"    {' ' * len(before)}{'^' * len(finding.excerpt)}")
    if finding.suggestion:
        told.append(f"    Better: {finding.suggestion}")
    return told
