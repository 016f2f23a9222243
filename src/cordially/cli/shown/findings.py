"""Findings in words and as JSON: the rule, the words in question under a mark, a better way."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from cordially.cli.shown import screen
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
    severity = finding.severity.value
    if finding.severity == Severity.ERROR:
        severity = screen.error(severity)
    elif finding.severity == Severity.WARNING:
        severity = screen.warning(severity)
    told = [f"  {severity} {finding.rule}: {finding.message}"]
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
