"""The letters that come with the program, in every variant and wording: nothing to wince at."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

import situations
from cordially.desk import reviewing
from cordially.etiquette import untimely
from cordially.etiquette.policy import Policy
from cordially.review.choice import choose
from cordially.review.rules import RULES
from cordially.store import journal
from cordially.store.mentions import Known

# The situations know nothing of the calendar: only when a letter would leave is not looked at.
_WHEN = {
    untimely.BEFORE_INTERVIEW,
    untimely.EARLY,
    untimely.ENDED,
    untimely.ASKED,
    untimely.SAME_DAY,
}


@pytest.mark.parametrize("note", sorted({each.note for each in situations.everything()}))
def test_a_shipped_letter_gives_no_finding_at_all(note: str, tmp_path: Path) -> None:
    found: Counter[tuple[str, str]] = Counter()
    for written in (each for each in situations.everything() if each.note == note):
        now = datetime(2026, 11, 27 if "a week later" in written.situation else 21, 10, tzinfo=UTC)
        desk = reviewing.Desk(Policy(), now, choose(RULES, (), {}, ()), Known(0, {}))
        for draft, opportunity in zip(written.drafts, written.opportunities, strict=True):
            with journal.reading(tmp_path / "journal.db") as empty:
                (reviewed,) = reviewing.reviewed(empty, [draft], opportunity, desk)
            found.update(
                (each.rule, f"{each.excerpt}: {each.message}")
                for each in reviewed.findings
                if each.rule not in _WHEN
            )
    assert found == Counter()


def test_a_blank_stands_between_sentences() -> None:
    for written in situations.everything():
        for draft in written.drafts:
            assert not re.search(r"[a-z][.?!][A-Z]| [.,;?]", draft.letter.text), draft.letter.text
