"""How whole sentences sound, by weights that are learnt from what many people wrote."""

from __future__ import annotations

import sys
import timeit
import unicodedata
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.model import Address, Finding, Interview, Participant, Severity
from cordially.review import weighing
from cordially.review.choice import choose
from cordially.review.occasion import Occasion
from cordially.review.rules import RULES
from cordially.store import weights
from review import learn
from review.speech import found

BAD = "I had rather hoped that a firm of your size could manage a phone call."
FINE = "You said that a firm of your size gets a phone call a minute."


@pytest.mark.timeout(120)
def test_the_weights_are_those_that_the_sentences_teach() -> None:
    assert weights.FILE.read_bytes() == learn.weights(learn.everything()), (
        "Run “cd tests && python -m review.learn”."
    )


@pytest.mark.timeout(300)
def test_what_somebody_else_writes_is_judged_by_what_the_others_wrote() -> None:
    """Nothing of the measured writer is learnt from; a hint is no alarm."""
    recall, hinted, alarms = learn.measured("writer-4")
    sys.stdout.write(f"\nunseen writer: {recall:.3f} {hinted:.3f} {alarms:.3f}\n")
    assert recall >= 0.33
    assert hinted >= 0.80
    assert alarms <= 0.02


def sounds(text: str, **more: object) -> list[Finding]:
    return [each for each in found(text, **more) if each.rule.endswith("-50")]  # type: ignore[arg-type]


def test_a_sentence_is_found_as_a_whole_where_no_word_of_it_is_wrong() -> None:
    [finding] = sounds(BAD)
    assert (finding.rule, finding.excerpt) == ("FRU-50", BAD)
    assert sounds(FINE) == []


@pytest.mark.parametrize("kind", weighing.CATEGORIES)
def test_what_explain_says_of_a_kind_is_what_happens(kind: str) -> None:
    """No other rule stops its example, and no hint is told of the one that comes near."""
    [rule] = [each for each in RULES if each.id == f"{kind}-50"]
    stopped = {each.rule for each in found(rule.caught) if each.severity != Severity.HINT}
    assert stopped == {rule.id}
    assert not sounds(rule.spared)


def test_only_the_sentence_that_sounds_bad_is_found() -> None:
    [finding] = sounds(f"Thank you for the tour. {BAD} I hope the move goes well.")
    assert finding.excerpt == BAD


def test_contractions_lead_to_the_place_in_what_was_typed() -> None:
    [finding] = sounds(f"I’m glad we’ve met. It’s a good plan. {BAD}")
    assert finding.excerpt == BAD


_TYPED = st.one_of(
    st.sampled_from(
        [
            *("I’m", "can’t", "Won't", "really", "so very", "just", "a  bit", "kind of", "e-mail"),
            *(
                "Follow-up",
                "no-one",
                "İ",
                "DİYARBAKIR",
                "Zoe\u0308",
                "q\u0323\u0307",
                "Dana",
                "Northwind",
            ),
            *(
                "“well”",
                '"so"',
                "it’s",
                "ß",
                "ﬁne",
                "…",
                "—",
                "plans",
                "12",
                "\u00a0",
                "\t",
                "\r\n",
            ),
        ]
    ),
    st.text(st.characters(exclude_characters='.?!…。？！"“”„«»\n\r'), max_size=6),
)


@given(st.lists(st.lists(_TYPED, max_size=8).map(" ".join), max_size=4), st.data())
def test_a_finding_is_of_exactly_one_sentence_as_it_was_typed(
    before: list[str], data: st.DataObject
) -> None:
    """Whatever stands before it, and is said at another length than it is written."""
    bad = data.draw(st.sampled_from([BAD, f"I’m so sure: {BAD}", f"{BAD[:-1]}, can’t you?"]))
    body = " ".join([*(f"{each} x." for each in before), bad, "So be it."])
    recipient = Address("Dana Northwind", "dana@northwind.example")
    findings = sounds(body, occasion=Occasion(recipient=recipient))
    expected = unicodedata.normalize("NFC", bad)
    assert expected in [each.excerpt for each in findings]
    assert all(each.excerpt == each.excerpt.strip() for each in findings)


@pytest.mark.parametrize(
    "around", ["“{}”", "A customer once wrote: “We saw it. {}”", "He said «{}» too."]
)
def test_what_somebody_else_said_makes_no_difference(around: str) -> None:
    bad, fine = (
        [(each.rule, each.severity) for each in sounds(around.format(said))] for said in (BAD, FINE)
    )
    assert bad == fine


def test_a_sentence_that_is_all_quoted_is_not_found() -> None:
    assert sounds(f"“{BAD}”") == []


def test_a_word_in_quotation_marks_is_the_writers_own() -> None:
    assert sounds(BAD.replace("manage", "“manage”")) != []


def test_a_stored_topic_makes_no_difference() -> None:
    def told(topic: str) -> list[tuple[str, Severity]]:
        interview = Interview(date(2026, 11, 20), participants=(Participant("Dana", (topic,)),))
        findings = sounds(f"We spoke of how {topic}.", occasion=Occasion(interview=interview))
        return [(each.rule, each.severity) for each in findings]

    assert sounds(f"We spoke of how {BAD}") != []
    assert told(BAD.rstrip(".")) == told(FINE.rstrip("."))


def test_an_inch_opens_no_quotation() -> None:
    assert sounds(f'The screen has 27" and yours 24". {BAD} A 32" one?')[0].excerpt == BAD


@pytest.mark.parametrize("text", ["Noted.", "Sure.", "OK.", "Hello.", "...", "Call me.", "- one"])
def test_a_word_or_two_are_not_weighed(text: str) -> None:
    assert sounds(text) == []


def test_what_a_rule_stops_is_not_found_again() -> None:
    findings = found("I demand an answer, and I had hoped a firm of your size could manage one.")
    assert [each.rule for each in findings if each.severity != Severity.HINT] == ["DEM-01"]


def test_a_letter_in_another_language_is_not_weighed() -> None:
    assert sounds(BAD, occasion=Occasion(lang="de")) == []


@pytest.mark.parametrize("part", ["Subject", "Greeting", "Closing"])
def test_only_the_body_is_weighed(part: str) -> None:
    assert sounds(f"{part}: {BAD}") == []


@pytest.mark.parametrize("name", ["FRU-50", "FRU"])
def test_the_person_may_silence_or_weigh_it_like_any_rule(name: str) -> None:
    silent, strict = choose(RULES, (name,), {}, ()), choose(RULES, (), {name: "error"}, ())
    assert [silent.weighed(each) for each in sounds(BAD)] == [None]
    assert [strict.weighed(each).severity for each in sounds(BAD)] == [Severity.ERROR]  # type: ignore[union-attr]


def test_one_too_long_to_be_judged_is_not() -> None:
    assert sounds(" and ".join([BAD.rstrip(".")] * 12)) == []


@given(st.text(max_size=200))
def test_any_text_has_a_weight_and_a_category(text: str) -> None:
    assert isinstance(weights.load().weigh(text), int)
    assert weights.load().category(text) in weighing.CATEGORIES
    assert all(0 <= piece < weighing.SIZE for piece in weighing.pieces(text))


def test_the_weights_are_taken_as_they_are_and_not_one_by_one() -> None:
    """Each run that reviews a letter pays for it."""
    octets = weights.FILE.read_bytes()
    assert fastest(lambda: weighing.Weights(octets)) < fastest(lambda: sum(octets)) / 2


def fastest(call: Callable[[], object]) -> float:
    return min(timeit.repeat(call, number=1, repeat=5))
