"""The companies and roles that a text mentions: those that looking for each would find."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cordially.model import Finding, Opportunity
from cordially.review import places
from cordially.review.occasion import Occasion, passages
from cordially.review.words import DIRECTION, fold
from cordially.store import mentions, opportunities, schema
from cordially.store.mentions import Pair
from cordially.values import key_of

OWN = ("Northwind Labs", "Data Engineer")
WORDS = (
    *("acme", "Acme", "labs", "LABS", "Straße", "strasse", "net", "data", "engineer", "GmbH", "x"),
    *("ltd.", "north", "wind", "Éclair", "e\u0301clair", "C++", "东京", "कि", "1&1"),
)
NAMES = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(("", "", "", ".", "@ ", "_", "(")),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
        st.sampled_from(("", "", "", ".", "!", " Inc")),
    ),
)
PAIRS = st.lists(st.tuples(NAMES, st.none() | NAMES), max_size=8)
TEXTS = st.lists(
    st.tuples(
        st.sampled_from((*WORDS, "role", "the role of", "at", "acmes", "\u2068Acme\u2069")) | NAMES,
        st.sampled_from((" ", " ", " ", "", "_", "-", ".", ", ", "\n", "\u2069")),
    ).map("".join),
    max_size=12,
).map("".join)


@pytest.fixture(scope="module")
def empty() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(f"PRAGMA foreign_keys = ON; {schema.TABLES}")
        yield connection


def keep(connection: sqlite3.Connection, pairs: Sequence[Pair]) -> None:
    connection.execute("DELETE FROM opportunity")
    for number, (company, role) in enumerate(pairs):
        opportunities.put(connection, Opportunity(company, role), f"slug-{number}")


def each_looked_for(pairs: Sequence[Pair], text: str) -> list[Pair]:
    """Return what is mentioned by looking for every name in turn."""
    latest: dict[str, Pair] = {}
    for company, role in pairs:
        names = key_of(company), mentions.folded(company), fold(role or "")
        latest |= dict.fromkeys(names, (company, role))
    return [pair for name, pair in latest.items() if name and name in fold(text)]


def found(text: str, others: Sequence[Pair]) -> set[Finding]:
    own = Opportunity(*OWN)
    return set(places.review(passages("", text), Occasion(opportunity=own, others=tuple(others))))


@given(pairs=PAIRS, text=TEXTS)
@example(pairs=[("Acme", None), ("Acme Labs", "x"), ("Acme Labs Net", None)], text="Acme Labs")
@example(pairs=[("acme labs", None)], text="acme labs_x")
@example(pairs=[("acme", None)], text="acme_x acme")
@example(pairs=[("Acme Labs", None)], text="at Acme\nLabs, in\u2068Acme Labs\u2069, _Acme Labs_")
@example(pairs=[("ACME Inc", "x"), ("Acme GmbH", "y")], text="at aCME")
def test_what_is_mentioned_is_what_looking_for_each_name_finds(
    empty: sqlite3.Connection, pairs: list[Pair], text: str
) -> None:
    keep(empty, pairs)
    read = "\n".join(passage.plain for passage in passages("", text))
    mentioned = mentions.mentioned(empty, read, mentions.known(empty))
    every = each_looked_for(pairs, re.sub(f"[{DIRECTION}]", " ", read))
    assert set(mentioned) <= set(every)
    assert {each.excerpt for each in found(text, mentioned)} == {
        each.excerpt for each in found(text, every)
    }


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (".NET Foundation", "a call with the .net foundation"),
        ("Acme, Inc.", "how acme works"),
        ("Acme GmbH", "at ACME's office"),
        ("X", "I work on X, and so on"),
        ("Ümit", "the Ümit team"),
        ("Acme " * 39 + "Labs", "of " + "Acme " * 39 + "Labs."),
        ("ß" * 200, "by " + "ss" * 200),
        ("1&1", "near 1&1."),
    ],
)
def test_a_company_is_mentioned(empty: sqlite3.Connection, name: str, text: str) -> None:
    keep(empty, [("Globex", None), (name, None), (f"{name[:180]} Further", None), ("Zoom", None)])
    assert mentions.mentioned(empty, text, mentions.known(empty)) == [(name, None)]


def test_of_two_of_one_name_the_later_is_returned_and_none_that_came_since(
    empty: sqlite3.Connection,
) -> None:
    keep(empty, [("GitHub", "Engineer"), ("Github", "Writer")])
    known = mentions.known(empty)
    opportunities.put(empty, Opportunity("GITHUB", "Tester"), "since")
    opportunities.put(empty, Opportunity("Acme", "Tester"), "since-too")
    assert mentions.mentioned(empty, "Acme, github, tester", known) == [("Github", "Writer")]


@pytest.mark.parametrize(("kept", "said"), [(",", ","), ("ŉ", "ʼn"), ("Acme Inc.", "ACME inc.")])
def test_a_company_is_known_again_however_its_name_is_looked_for(
    kept: str, said: str, empty: sqlite3.Connection
) -> None:
    keep(empty, [("Globex", None), (kept, None), ("Acme", None)])
    assert [each.company for each in opportunities.of_company(empty, said)] == [kept]


def test_half_a_character_is_no_name(empty: sqlite3.Connection) -> None:
    keep(empty, [("Acme", None)])
    text = "\ud800 Acme \x00 \U0010ffff"
    assert mentions.mentioned(empty, text, mentions.known(empty)) == [("Acme", None)]


def test_a_letter_costs_no_more_among_many_companies_of_one_first_word(
    empty: sqlite3.Connection,
) -> None:
    steps = []
    for count in (10, 1_000):
        keep(empty, [(f"Company {number}", "Data Engineer") for number in range(count)])
        taken = 0

        def step() -> int:
            nonlocal taken
            taken += 1
            return 0

        known = mentions.known(empty)
        empty.set_progress_handler(step, 1)
        text = "The data engineer role at Company 5: " + "a company of many words. " * 20
        assert mentions.mentioned(empty, text, known) == [
            (f"Company {count - 1}", "Data Engineer"),
            ("Company 5", "Data Engineer"),
        ]
        empty.set_progress_handler(None, 0)
        steps.append(taken)
    assert steps[0] > 10
    assert steps[1] <= steps[0] * 1.02
