"""The letters that come with the program, in every variant and wording: nothing to wince at."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

import situations
from cordially.desk import reviewing
from cordially.etiquette import untimely
from cordially.etiquette.policy import Policy
from cordially.letter import voices
from cordially.review.choice import choose
from cordially.review.rules import RULES
from cordially.review.said import said
from cordially.review.weighing import WARNED
from cordially.review.words import lowered
from cordially.store import journal, weights
from cordially.store.mentions import Known
from letter.test_every_shape import OWN_WORDS, body
from letter.test_wording import WORDS

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


REASONS = (
    *("it's the only group in the UK doing this", "gardens like this don't come up often"),
    *("it's the school my own children would go to", "nobody else is working on this"),
    *("it is the most honest nursing there is", "you let pharmacists prescribe"),
    *("the chance to run my own site", "how calm everyone was", "the people", "better pay"),
)


@pytest.mark.parametrize("note", ["thank-you", "check-in", "moving-on", "ask-recruiter"])
def test_a_true_reason_is_never_warned_of(note: str) -> None:
    variant = next(variant for name, variant in WORDS if name == note)
    for voice, why in product(range(voices.VOICES), REASONS):
        own_words = {**dict.fromkeys(OWN_WORDS), "why": why}
        for sentence in re.split(r"(?<=[.?!]) ", body(note, variant, voice, own_words)):
            assert weights.load().weigh(said(lowered(sentence)).text) <= WARNED, sentence
