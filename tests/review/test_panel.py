from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from cordially.review import panel
from review.occasions import rules

SHARED = ("Northwind Labs", "Data Engineer", "on Friday 20 November", "my work at the library.")
DANA = """Dear Dana,

Thank you for showing me around on Friday 20 November. What you told me about the backfill has
stayed with me, because nobody must wait for it.

The work is close to my work at the library, and I would gladly do it.

Kind regards,

Alex Kim
"""
LI = """Dear Li,

It was a pleasure to meet you on Friday 20 November! Your question about alarms at night made me
think, and I now see why you turn most of them off.

Something like it came up in my work at the library. Next time I would do as you do.

Kind regards,

Alex Kim
"""


def compared(*letters: tuple[str, str], shared: Sequence[str | None] = SHARED) -> list[list[str]]:
    return [rules(findings) for findings in panel.compare(letters, shared)]


def test_letters_that_share_only_their_facts_are_right() -> None:
    assert compared(("Dana Reyes", DANA), ("Li Wei", LI)) == [[], []]


def test_one_letter_is_like_no_other() -> None:
    assert compared(("Dana Reyes", DANA)) == [[]]
    assert compared() == []


def test_the_same_letter_to_two_people_is_an_error() -> None:
    again = DANA.replace("Dana", "Li")
    assert compared(("Dana Reyes", DANA), ("Li Wei", again)) == [["ENT-13 error: "]] * 2
    to_dana, _ = panel.compare([("Dana Reyes", DANA), ("Li Wei", again)], ())
    assert "Li Wei" in to_dana[0].message


def test_a_name_within_the_same_letter_makes_no_other_of_it() -> None:
    named = [(name, f"Hi,\n\nIt was good, {name}, to talk with you.\n") for name in ("Dana", "Li")]
    assert compared(*named) == [["ENT-13 error: "]] * 2


def test_a_sentence_of_six_words_in_both_is_an_error_where_it_stands() -> None:
    sentence = "I look forward to it now."
    letters = [text.replace("\n\nKind", f" {sentence}\n\nKind") for text in (DANA, LI)]
    found = compared(("Dana Reyes", letters[0]), ("Li Wei", letters[1]))
    assert found == [[f"ENT-13 error: {sentence}"]] * 2


def test_a_sentence_of_five_words_may_be_in_both() -> None:
    letters = [text.replace("\n\nKind", " I look forward to it.\n\nKind") for text in (DANA, LI)]
    assert compared(("Dana Reyes", letters[0]), ("Li Wei", letters[1])) == [[], []]


def test_ones_own_example_may_be_a_sentence_in_both() -> None:
    example = "My last job had me move a library of nine million books."
    letters = [text.replace("\n\nKind", f" {example}\n\nKind") for text in (DANA, LI)]
    both = ("Dana Reyes", letters[0]), ("Li Wei", letters[1])
    assert compared(*both, shared=[*SHARED, example]) == [[], []]
    assert compared(*both) == [[f"ENT-13 error: {example}"]] * 2


def test_letters_with_much_in_common_are_a_warning() -> None:
    one = "Hi,\n\nThank you for the tour of the house and for the talk about alarms at night."
    other = "Hi,\n\nThank you for the tour of the house and for a look at the new books."
    assert compared(("Dana", one), ("Li", other)) == [["ENT-13 warning: "]] * 2


def test_each_letter_names_the_one_that_it_is_most_like() -> None:
    letters = [("Ann Ode", LI), ("Dana Reyes", DANA), ("Bo Lund", DANA.replace("Dana", "Bo"))]
    none, of_dana, of_bo = panel.compare(letters, SHARED)
    assert none == []
    assert "Bo Lund" in of_dana[0].message
    assert "Dana Reyes" in of_bo[0].message


@given(st.lists(st.tuples(st.text(max_size=10), st.text()), max_size=4), st.lists(st.text()))
def test_any_letters_can_be_compared(letters: list[tuple[str, str]], shared: list[str]) -> None:
    found = panel.compare(letters, shared)
    assert len(found) == len(letters)
    for findings in found:
        for finding in findings:
            assert finding.line[finding.at :].startswith(finding.excerpt)
