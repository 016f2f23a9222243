"""What an answer means that was typed as one talks, as the letter then has it."""

from __future__ import annotations

from datetime import date

import pytest

from cordially.letter import facts
from cordially.model import Address, Interview, Opportunity, Participant, Person, Relation

FRIDAY = date(2026, 11, 20)
DANA = Person("Dana Reyes")


def meant(
    name: str, typed: str, *, topics: tuple[str, ...] = (), person: Person = DANA, lang: str = "en"
) -> object:
    part = Participant(DANA.name, (typed,) if name == "topic" else topics)
    interview = Interview(FRIDAY, participants=(part,))
    known = Opportunity("Northwind Labs", agency="Talento", people=(DANA,))
    if name == "why":
        known = known._replace(why=typed)
    elif name == "point":
        interview = interview._replace(participants=(part._replace(point=typed),))
    elif name != "topic":
        interview = interview._replace(**{name: typed})  # type: ignore[arg-type]
    values = facts.gather(
        *(known._replace(interviews=(interview,)), interview, person),
        sender=Address("Alex Kim", "alex@example.com"),
        signature=facts.Signature(),
        variant="single",
        on=FRIDAY,
        lang=lang,
    )
    return values["topics" if name == "topic" else name]


@pytest.mark.parametrize("name", ["point", "example", "why", "next_step"])
@pytest.mark.parametrize(
    "typed",
    [
        *("none", "Nothing yet.", "n/a", "N/A", "TBC", "tbd", "-", "?", "not sure", "Not sure yet"),
        *("I'm not sure", "they didn't say", "They didn’t say when", "didn't say", "don't know"),
        *("dunno yet", "no idea", "no next step yet", "not discussed", "to be confirmed"),
        *("nothing specific", "nobody said", "nothing comes to mind", "unknown at the moment"),
    ],
)
def test_who_says_that_there_is_none_has_told_nothing(name: str, typed: str) -> None:
    assert meant(name, typed) is None
    assert meant("topic", typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "if in doubt, ask",
        "nothing is ever wasted here",
        "nobody is alone",
        "no two days are alike",
        "the unknown",
    ],
)
def test_a_claim_that_begins_with_a_no_or_an_if_is_told(typed: str) -> None:
    assert meant("point", typed) == typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("will hear by Monday", "that I will hear by Monday"),
        ("Will hear by Monday.", "that I will hear by Monday"),
        ("hear back on Friday", "that I will hear back on Friday"),
        ("I'll hear by Monday", "that I will hear by Monday"),
        ("I should know by Monday", "that I should know by Monday"),
        ("won't hear until January", "that I won't hear until January"),
        ("should be invited to the second round", "that I should be invited to the second round"),
        ("will call me on Friday", "you will call me on Friday"),
        ("will ring on Friday", "you will ring on Friday"),
        ("will let me know", "you will let me know"),
        ("would be in touch", "you would be in touch"),
        ("They'll ring on Thursday", "you'll ring on Thursday"),
        ("they’re deciding on Friday", "you’re deciding on Friday"),
        ("He'll text me", "you'll text me"),
        ("You'll be in touch after the weekend.", "you'll be in touch after the weekend"),
        ("the second interview w/ the partner", "the second interview with the partner"),
        ("tour of the plant", "the tour of the plant"),
        ("medical, then a test", "the medical, then a test"),
        ("Joe will let me know", "Joe will let me know"),
        ("let me know by Friday", "you will let me know by Friday"),
        ("to hear by Friday", "that I will hear by Friday"),
        ("they told me I'd hear by Friday", "that I'd hear by Friday"),
        ("was told I'd hear by Friday", "that I'd hear by Friday"),
        ("HR to call", "HR will call"),
        ("I need to send two references", "to send two references"),
        ("shortlisting this week", "you are shortlisting this week"),
        ("await a call", "a call"),
        ("I meet the CTO next", "that I will meet the CTO next"),
        ("I'm meeting the CTO on Friday", "that I'm meeting the CTO on Friday"),
        ("decision expected within a week", "the decision expected within a week"),
        ("skills test on Monday", "the skills test on Monday"),
        ("observed lesson", "the observed lesson"),
        ("take home test", "the take-home test"),
        ("possibly a second interview", "possibly a second interview"),
        ("just wait", None),
        ("waiting on HR", None),
        ("Still waiting to hear", None),
        ("wait for the decision", "wait for the decision"),
    ],
)
def test_a_next_step_says_who_does_it_to_those_who_told_it(typed: str, told: str | None) -> None:
    assert meant("next_step", typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("to run my own site", "the chance to run my own site"),
        ("work with children", "the chance to work with children"),
        ("so I can be near my family", "the chance to be near my family"),
        ("chance to lead a team", "the chance to lead a team"),
        ("good mix of law and data", "a good mix of law and data"),
        ("for the people", "the people"),
        ("seeing the world!", "seeing the world"),
        ("You promote from within.", "you promote from within"),
        ("I love the work", "I love the work"),
        ("like working with children", "I like working with children"),
        ("looks fun", "it looks fun"),
        ("bc it's local", "because it's local"),
        ("part of a team", "being part of a team"),
        ("fresh start", "a fresh start"),
        ("mission", "the mission"),
        ("finish my training", "the chance to finish my training"),
        ("what a place!", "what a place!"),
    ],
)
def test_a_reason_is_told_as_one_gives_it(typed: str, told: str) -> None:
    assert meant("why", typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("we talked about how you teach", "how you teach"),
        ("We mostly discussed the rota", "the rota"),
        ("They use phonics from day one", "you use phonics from day one"),
        ("their new ward", "your new ward"),
        ("hydrotherapy pool", "the hydrotherapy pool"),
        ("accessible form I had to build", "the accessible form I had to build"),
        ("Customers hate the form", "customers hate the form"),
        ("pool tables", "pool tables"),
        ("a lot about safety", "safety"),
        ("if I would be on call", "whether I would be on call"),
        ("Do you sponsor visas?", "whether you sponsor visas"),
        ("is there a night shift", "whether there is a night shift"),
        ("How do you roll out changes?", "how you roll out changes"),
        ("What is the plan for search?", "what is the plan for search?"),
        ("Maria's plan", "Maria's plan"),
    ],
)
def test_a_topic_is_told_to_those_it_is_about(typed: str, told: str) -> None:
    assert meant("topic", typed) == [told]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("run a Scout group", "I run a Scout group"),
        ("was a carer for my father", "I was a carer for my father"),
        ("currently doing my degree", "I'm currently doing my degree"),
        ("placement on a stroke ward", "my placement on a stroke ward"),
        ("similar project at Tesco", "a similar project at Tesco"),
        ("ran a ward", "ran a ward"),
    ],
)
def test_an_example_is_the_persons_own(typed: str, told: str) -> None:
    assert meant("example", typed) == told


def test_they_are_others_to_a_recruiter_and_where_others_were_talked_of() -> None:
    recruiter = Person("Ana Ruiz", relation=Relation.RECRUITER)
    assert meant("topic", "They use phonics", person=recruiter) == ["they use phonics"]
    assert meant("next_step", "will call me", person=recruiter) == "they will call me"
    assert meant("point", "they need rest", topics=("night nurses",)) == "they need rest"
    assert meant("point", "they'd rather rest", topics=("the night",)) == "you'd rather rest"


def test_in_another_language_an_answer_is_told_as_it_was_typed() -> None:
    assert meant("why", "They none", lang="de") == "They none"
    assert meant("next_step", "none", lang="de") == "none"
