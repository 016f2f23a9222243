"""Findings in words and as JSON: the rule, the words in question under a mark, a better way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cordially.model import Draft, Finding, Severity

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
    """Return findings as lines for a person; hints only if asked for."""
    return [
        line
        for finding in found
        if hints or finding.severity != Severity.HINT
        for line in _lines(finding)
    ]


def of_draft(draft: Draft, *, hints: bool = False) -> str:
    """Return what was found in a draft's letter, under a heading, or nothing."""
    told = lines(draft.findings, hints=hints)
    if not told:
        return ""
    which = f"draft {draft.id} to " if draft.id else "the letter to "
    return "\n".join([f"In {which}{draft.recipient.display_name}:", *told])


def _lines(finding: Finding) -> list[str]:
    told = [f"  {finding.severity.value} {finding.rule}: {finding.message}"]
    if finding.excerpt:
        begin = max(finding.at - _AROUND, 0)
        end = finding.at + len(finding.excerpt) + _AROUND
        before = ("…" if begin else "") + finding.line[begin : finding.at]
        after = finding.line[finding.at + len(finding.excerpt) : end]
        after += "…" if end < len(finding.line) else ""
        told.append(f"    {before}{finding.excerpt}{after}")
        told.append(f"    {' ' * len(before)}{'^' * len(finding.excerpt)}")
    if finding.suggestion:
        told.append(f"    Better: {finding.suggestion}")
    return told
