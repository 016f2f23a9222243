"""A fact in any shape, set into the first of several frames that takes it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.errors import DataError
from cordially.letter import saying, shapes
from cordially.letter.saying import Place
from cordially.letter.shapes import Shape
from cordially.letter.templates import Source, Templates
from shaped import TYPED

TOPIC = "{% say topic %}I liked hearing about ….{% endsay %}"
POINT = (
    "{% say topic %}You said …, and I keep coming back to it."
    "{% or %}What you said about … has stayed with me.{% endsay %}"
)


def said(text: str, topic: object, name: str = "a.txt.j2", **facts: object) -> str:
    templates = Templates(lambda _: Source(text, "/t/a"))
    return templates.render(name, {"topic": topic, **facts}).removesuffix("\n")


@pytest.mark.parametrize(
    ("typed", "topic", "point"),
    [
        (
            "The move to Iceberg.",
            "I liked hearing about the move to Iceberg.",
            "What you said about the move to Iceberg has stayed with me.",
        ),
        (
            "moving to Iceberg",
            "I liked hearing about moving to Iceberg.",
            "What you said about moving to Iceberg has stayed with me.",
        ),
        (
            "how you roll out changes",
            "I liked hearing about how you roll out changes.",
            "What you said about how you roll out changes has stayed with me.",
        ),
        (
            "that backfills must not block",
            "Backfills must not block.",
            "You said that backfills must not block, and I keep coming back to it.",
        ),
        (
            "you want to move off batch",
            "You want to move off batch.",
            "You said that you want to move off batch, and I keep coming back to it.",
        ),
        (
            "“Never alone on call.”",
            "“Never alone on call.”",
            "You said “Never alone on call”, and I keep coming back to it.",
        ),
        (
            "dashboards, alerts, on-call",
            "I liked hearing about dashboards, alerts and on-call.",
            "What you said about dashboards, alerts and on-call has stayed with me.",
        ),
        ("we should split the queue", "We should split the queue.", "We should split the queue."),
        ("opening at 2 p.m.", "I liked hearing about opening at 2 p.m.", None),
        (None, "", ""),
        ("", "", ""),
    ],
)
def test_a_fact_gets_the_first_frame_that_takes_it_or_stands_alone(
    typed: str | None, topic: str, point: str | None
) -> None:
    assert said(TOPIC, typed) == topic
    assert point is None or said(POINT, typed) == point


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("", Place.START),
        ("I had a good day. ", Place.START),
        ("<em>", Place.START),
        ("What you said about ", Place.ABOUT),
        ("What you said about\n", Place.ABOUT),
        ("I learned a lot from <b>", Place.PREPOSITION),
        ("I look forward to ", Place.TO),
        ("You said ", Place.SAID),
        ("You told me ", Place.SAID),
        ("You made the point that ", Place.THAT),
        ("You explained ", Place.EXPLAINED),
        ("What stays is ", Place.IS),
        ("One thing stays: ", Place.IS),
        ("I'm applying because ", Place.BECAUSE),
        ("At my last job I ", Place.SUBJECT),
        ("I'll remember your advice ", Place.ADVICE),
        ("I liked ", Place.ABOUT),
        ("You offered ", Place.OTHER),
    ],
)
def test_the_words_before_a_place_tell_what_it_takes(before: str, place: Place) -> None:
    assert saying.place_after(before) is place


@pytest.mark.parametrize(
    ("frame", "typed", "expected"),
    [
        ("At Globex I ….", "Led a similar migration.", "At Globex I led a similar migration."),
        ("I'm here because ….", "because it matters", "I'm here because it matters."),
        ("I'm here because ….", "backfills must not block", None),
        ("You made the point that ….", "that it's hard", "You made the point that it's hard."),
        ("… stayed with me.", "how you teach", "How you teach stayed with me."),
        ("… stayed with me.", "iOS releases", "iOS releases stayed with me."),
        ("What I want is ….", "To teach again", "What I want is to teach again."),
        ("Next is ….", "Meet the team.", "Next is to meet the team."),
        ("Your advice … helped.", "keep it simple", "Your advice to keep it simple helped."),
        ("Your advice … helped.", "not to block", "Your advice not to block helped."),
        ("Your advice … helped.", "Don't rush it.", "Your advice not to rush it helped."),
        ("Your advice … helped.", "never assume", "Your advice never to assume helped."),
        ("Your advice … helped.", "always ask", "Your advice always to ask helped."),
        ("I came because ….", "closer to home", "I came because it's closer to home."),
        (
            "At Globex I ….",
            "been a cook for ten years",
            "At Globex I have been a cook for ten years.",
        ),
        (
            "Your point … helped.",
            "you buy time, not tools",
            "Your point that you buy time, not tools, helped.",
        ),
        (
            "Hearing about … helped.",
            "rotas, and the rest",
            "Hearing about rotas, and the rest, helped.",
        ),
        ("What stays is ….", "it's small", "What stays is that it's small."),
        ("I look forward to ….", "dashboards, alerts, on-call", "Dashboards, alerts, on-call."),
        ("You explained ….", "why it broke", "You explained why it broke."),
        ("On {{ day }} you said ….", "that it broke", "On Friday you said that it broke."),
        ("{{ day }} … stayed.", "The move", "Friday the move stayed."),
        ("<b>…</b> stayed.", "the move", "<b>The move</b> stayed."),
        ("{% if day %}I liked …{% endif %}.", "The move", "I liked the move."),
    ],
)
def test_a_fact_is_mended_for_its_place(frame: str, typed: str, expected: str | None) -> None:
    text = said(f"{{% say topic %}}{frame}{{% endsay %}}", typed, day="Friday")
    assert text == (expected or f"I'm here because {typed}.")


def test_tags_stand_in_each_other_and_an_or_belongs_to_the_innermost() -> None:
    inner = "{% say topic %}You said ….{% or %}I liked ….{% endsay %}"
    text = f"{{% vary x %}}one {inner}{{% or %}}two {inner}{{% or %}}three{{% endvary %}}"
    templates = Templates(lambda _: Source(text, "/t/a"))
    made = {templates.render("a", {"topic": "tests"}, voice) for voice in range(3)}
    assert made == {"one I liked tests.\n", "two I liked tests.\n", "three"}


def test_a_sentence_keeps_its_distance_when_frames_have_lines_of_their_own() -> None:
    text = "Hello.\n{% say topic %}\nI liked ….\n{% or %}\nYou said ….\n{% endsay %}\nGood-bye."
    for topic in ("tests", "that it works", "I like tests"):
        assert re.fullmatch(r"Hello\.\n[^\n]+\nGood-bye\.", said(text, topic))
    assert said(text, None) == "Hello.\nGood-bye."


def test_a_fact_is_escaped_in_html_and_not_in_text() -> None:
    assert said(TOPIC, "R&D", "a.html.j2") == "I liked hearing about R&amp;D."
    assert said(TOPIC, "R&D") == "I liked hearing about R&D."


def test_a_right_to_left_fact_keeps_its_isolates() -> None:
    topic = "\u2068העברה לאייסברג\u2069"
    assert said(TOPIC, topic) == f"I liked hearing about {topic}."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\n{% say topic %}I liked it.{% endsay %}", "1 place for what it says, “…”, not 0"),
        ("\n{% say topic %}… and ….{% endsay %}", "1 place for what it says, “…”, not 2"),
        (
            "\n{% say topic %}I liked …, {{ x }} ….{% endsay %}",
            "1 place for what it says, “…”, not 2",
        ),
        ("\n{% say topic %}I liked ….", "'endsay'"),
        ("\n{% say topics %}I liked ….{% endsay %}", "topics[0] is one"),
    ],
)
def test_a_wrong_frame_is_told_with_its_line(text: str, words: str) -> None:
    with pytest.raises(DataError, match=r"line \d") as raised:
        said(text, "x", topics=["x"], x="x")
    assert words in raised.value.message


FRAMES = {
    "I liked hearing about ….": Place.ABOUT,
    "I look forward to ….": Place.TO,
    "It comes from ….": Place.PREPOSITION,
    "You said ….": Place.SAID,
    "You explained ….": Place.EXPLAINED,
    "What matters is ….": Place.IS,
    "I'm here because ….": Place.BECAUSE,
    "… has stayed with me.": Place.START,
    "At my last job I ….": Place.SUBJECT,
    "Your advice … helped.": Place.ADVICE,
    "You made the point that ….": Place.THAT,
}
EVERY = [text for texts in TYPED.values() for text in texts]
SCARS = re.compile(r"\.[.,]|  |,,|\bthat that\b|\bbecause because\b|\bI I\b|\b(?:to|from) to\b")


@given(st.sampled_from(EVERY), st.sampled_from(sorted(FRAMES)))
def test_a_sentence_from_any_frame_is_whole(typed: str, frame: str) -> None:
    made = said(f"{{% say topic %}}{frame}{{% endsay %}}", typed)
    assert re.search(r"[.?!][\"”’»]?$", made), made
    assert not SCARS.search(made), made
    before, _, after = frame.partition("…")
    assert made == shapes.sentence(typed) or (made.startswith(before) and made.endswith(after))


def test_no_whole_sentence_question_or_fragment_is_set_into_another() -> None:
    for shape in (Shape.SENTENCE, Shape.QUESTION):
        for typed in TYPED[shape]:
            for frame in FRAMES:
                made = said(f"{{% say topic %}}{frame}{{% endsay %}}", typed)
                assert made == shapes.sentence(typed)


BOTH = (
    "{% say topic, point %}On …, you said ….{% or %}On …, I liked what you said about …."
    "{% else %}{% say topic %}We spoke about ….{% endsay %} {% say point %}You said …."
    "{% endsay %}{% endsay %}"
)


@pytest.mark.parametrize(
    ("topic", "point", "wanted"),
    [
        ("the move", "that it must not block", "On the move, you said that it must not block."),
        ("the move", "the cost of it", "On the move, I liked what you said about the cost of it."),
        ("the move", "We should split it.", "We spoke about the move. We should split it."),
        ("the move", None, "We spoke about the move."),
        (None, "that it must not block", "You said that it must not block."),
        (None, None, ""),
    ],
)
def test_two_facts_share_a_frame_or_are_said_one_by_one(
    topic: str | None, point: str | None, wanted: str
) -> None:
    assert " ".join(said(BOTH, topic, point=point).split()) == wanted


@pytest.mark.parametrize(
    ("topic", "wanted"),
    [
        ("a call", "I look forward to a call."),
        (None, "I hope we talk."),
        ("you will call me on Friday", "You will call me on Friday. I hope we talk."),
    ],
)
def test_the_else_is_said_where_no_frame_is(topic: str | None, wanted: str) -> None:
    template = "{% say topic %}I look forward to ….{% else %}I hope we talk.{% endsay %}"
    assert " ".join(said(template, topic).split()) == wanted


@pytest.mark.parametrize(
    ("topic", "is_phrase"),
    [
        ("the move to Iceberg", True),
        ("moving to Iceberg", True),
        ("how you roll out changes", True),
        ("dashboards, alerts, on-call", True),
        ("I'd love to do the job", False),
        ("backfills must not block", False),
        ("led a migration", False),
        ("", False),
        (None, False),
    ],
)
def test_a_template_can_ask_whether_a_fact_is_a_phrase(topic: str, is_phrase: bool) -> None:
    template = "{% if topic is phrase %}yes{% else %}no{% endif %}"
    assert said(template, topic) == ("yes" if is_phrase else "no")
