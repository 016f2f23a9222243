from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.model import Participant
from cordially.review import shape
from cordially.review.occasion import Occasion, passages
from review.occasions import found, known, rules

ENOUGH = (
    "Thank you for the conversation about the role. The part about the backfill was the most"
    " useful to me, and it fits what I know. With this in mind my interest has grown."
)


def review(body: str, of: Occasion | None = None, subject: str = "Thank you, role") -> list[str]:
    return rules(found(shape.review, body, of, subject=subject))


def of_words(count: int) -> str:
    """Return a body of so many words, in short sentences and paragraphs."""
    sentences = ["It is so." if number % 20 else "It is\n\nso." for number in range(count // 3)]
    return " ".join([*sentences, "Yes." * (count % 3 > 0), "No." * (count % 3 > 1)])


@pytest.mark.parametrize(
    ("note", "variant", "soft", "hard"),
    [
        ("thank-you", "single", 160, 200),
        ("thank-you", "panel", 140, 180),
        ("thank-you", "coordinator", 140, 180),
        ("thank-you", "phone", 110, 140),
        ("thank-you", "late", 130, 160),
        ("thank-you", "second-round", 170, 210),
        ("ask-recruiter", "plain", 120, 150),
        ("check-in", "recruiter", 100, 130),
        ("check-in", "plain", 120, 150),
        ("check-in", "promised", 120, 150),
        ("moving-on", "plain", 130, 160),
        ("second-check-in", "plain", 85, 110),
        ("withdraw", "plain", 110, 140),
        ("reconnect", "plain", 130, 160),
        ("after-rejection", "plain", 110, 140),
        ("keep-in-touch", "plain", 100, 130),
    ],
)
def test_each_note_has_its_limits(note: str, variant: str, soft: int, hard: int) -> None:
    def length(count: int) -> list[str]:
        of = known(note=note, variant=variant)
        return [each for each in review(of_words(count), of) if each.startswith("LEN-01")]

    assert length(soft) == []
    assert length(soft + 1) == length(hard) == ["LEN-01 hint: "]
    assert length(hard + 1) == ["LEN-01 warning: "]


def test_a_letter_of_ones_own_kind_has_no_limit() -> None:
    of = known(note="my-own")
    assert not [each for each in review(of_words(900), of) if each.startswith("LEN-01")]


def test_a_letter_of_few_words_is_a_hint() -> None:
    assert review("Thank you.") == ["LEN-02 hint: "]
    assert review(ENOUGH) == []


def test_words_are_counted_where_nothing_parts_them() -> None:
    assert (
        review("今日は面接のお時間をいただきありがとうございました。" * 3, known(lang="ja")) == []
    )


def test_a_letter_without_a_subject_is_an_error() -> None:
    assert review(ENOUGH, subject="") == ["LEN-03 error: "]
    assert review(ENOUGH, Occasion(), subject="") == []  # the text alone may have been given


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("x" * 60, []),
        ("x" * 61, ["LEN-04 warning: " + "x" * 61]),
        ("Re: Data Engineer interview", []),
        ("Re: Re: Data Engineer interview", ["LEN-16 warning: Re: Re:"]),
        ("Re: AW: Data Engineer interview", ["LEN-16 warning: Re: AW:"]),
        ("Data Engineer: thank you", []),
        ("Hello", ["LEN-17 warning: Hello"]),
        ("Checking in", ["LEN-17 warning: Checking in"]),
        ("Re: just checking in!", ["LEN-17 warning: Re: just checking in!"]),
        ("Checking in: Data Engineer interview", []),
    ],
)
def test_a_subject_is_short_and_says_what_the_letter_is_about(
    subject: str, expected: list[str]
) -> None:
    assert review(ENOUGH, subject=subject) == expected


def test_long_sentences_and_paragraphs_and_many_of_them_are_hints() -> None:
    assert review("It is " + "so " * 29 + "good.") == []
    long = "It is " + "so " * 30 + "good."
    assert review(long) == [f"LEN-06 hint: {long}"]
    paragraph = "It is so good. " * 20 + "Yes."
    assert review(paragraph) == [f"LEN-07 hint: {paragraph}"]
    assert review("\n\n".join(["It is so good, and it is well."] * 5)) == ["LEN-08 hint: "]


@pytest.mark.parametrize(
    "question",
    [
        "When can I expect to hear from you?",
        "What is the timeline?",
        "Could you tell me the next steps?",
        "Have you made a decision?",
        "Is there any news?",
        "Please let me know when you decide.",
        "Please let me know where things stand.",
    ],
)
def test_a_thank_you_asks_nothing_about_the_decision(question: str) -> None:
    (only,) = found(shape.review, f"{ENOUGH} {question}")
    assert (only.rule, only.severity) == ("LEN-09", "error")
    assert only.excerpt in question
    assert review(f"{ENOUGH} {question}", known(note="ask-recruiter")) == []


@pytest.mark.parametrize(
    "question",
    [
        "Would it help if I sent you the code?",
        "How did you find the talk that I sent?",
        "Let me know if you would like to see it.",
    ],
)
def test_a_thank_you_may_ask_something_else(question: str) -> None:
    assert review(f"{ENOUGH} {question}") == []


def test_a_topic_may_be_about_decisions() -> None:
    of = known(parts=[Participant("Dana Reyes", ("your release timeline",))])
    question = "Would more on your release timeline help?"
    assert review(f"{ENOUGH} {question}", of) == []


@pytest.mark.parametrize("note", ["check-in", "moving-on", "second-check-in"])
def test_a_status_note_asks_one_question(note: str) -> None:
    of = known(note=note, variant="plain")
    one, two = "Is there any news?", "Or have you decided?"
    assert review(f"{ENOUGH} {one}", of) == []
    assert review(f"{ENOUGH} {one} {two}", of) == [f"LEN-10 warning: {two}"]
    assert review(ENOUGH, of) == ["LEN-11 warning: "]
    assert review(f"{ENOUGH} I would be glad of any news.", of) == []
    assert review(ENOUGH, known(note=note, lang="de")) == []


def test_no_letter_asks_more_than_three_questions() -> None:
    of = known(note="ask-recruiter")
    assert review(ENOUGH + " Is it so?" * 3, of) == []
    assert review(ENOUGH + " Is it so?" * 4, of) == ["LEN-10 warning: Is it so?"]
    assert review(f"{ENOUGH} See https://a.example/?a=1 or /?b=2 or /?c=3 or ?d=4.", of) == []


def test_sentences_that_mostly_begin_with_i_are_a_hint() -> None:
    about_me = "I liked the talk about the backfill, and all that you said of it. I know it. I see."
    assert review(f"{about_me} It is as good as it could ever be.") == ["LEN-12 hint: "]
    assert review(f"{about_me} It is good. You are kind. We met with pleasure.") == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Alex Kim", "+44 20 7946 0000", "https://a.example"], []),
        (["Alex Kim", "https://a.example", "https://b.example"], ["LEN-13 hint: "]),
        (["Alex Kim", *"abcdef"], ["LEN-13 hint: "]),
    ],
)
def test_a_signature_is_short(lines: list[str], expected: list[str]) -> None:
    ending = "Kind regards,\n\n" + "\n".join(lines)
    assert rules(found(shape.review, ENOUGH, ending=ending)) == expected


@given(text=st.text(), note=st.sampled_from(["thank-you", "check-in", "mine", None]))
def test_any_text_can_be_measured(text: str, note: str | None) -> None:
    for finding in shape.review(
        passages(text, f"Hi,\n\n{text}\n\nBest,\n{text}"), known(note=note)
    ):
        assert finding.line[finding.at :].startswith(finding.excerpt)
