"""Which of the seven voices a letter has: apart within a panel and over time, else by chance."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.letter import voices

PEOPLE = [f"Person {number}" for number in range(12)]
PANELS = st.lists(st.lists(st.sampled_from(PEOPLE[:7]), max_size=7, unique=True), max_size=7)


def apart(dealt: tuple[dict[str, int], ...]) -> bool:
    per_person: dict[str, list[int]] = {}
    for row in dealt:
        if len(set(row.values())) < len(row):
            return False
        for name, seat in row.items():
            per_person.setdefault(name, []).append(seat)
    return all(len(set(had)) == len(had) for had in per_person.values())


@given(PANELS)
def test_seven_people_over_seven_interviews_never_share_a_seat(panels: list[list[str]]) -> None:
    assert apart(tuple(map(dict, voices.seats(panels))))


@given(st.lists(st.lists(st.sampled_from(PEOPLE), max_size=7, unique=True), max_size=9))
def test_a_panel_of_up_to_seven_never_shares_a_seat(panels: list[list[str]]) -> None:
    for panel, row in zip(panels, voices.seats(panels), strict=True):
        assert row.keys() == set(panel)
        assert len(set(row.values())) == len(panel)


@given(st.lists(st.lists(st.sampled_from(PEOPLE), max_size=12), max_size=9), st.integers(0, 8))
def test_a_later_interview_moves_nobody(panels: list[list[str]], count: int) -> None:
    assert voices.seats(panels)[:count] == voices.seats(panels[:count])


def test_the_earliest_letters_of_a_person_give_way_first() -> None:
    dealt = [row["Dana"] for row in voices.seats([["Dana"]] * 10)]
    assert len(set(dealt[:7])) == 7
    assert dealt[7:] == dealt[:3]


def test_people_who_were_met_alone_are_apart_once_they_sit_together() -> None:
    alone = [[name] for name in PEOPLE[:7]]
    assert apart(tuple(map(dict, voices.seats([*alone, PEOPLE[:7]]))))


def test_of_more_than_seven_everybody_has_a_seat() -> None:
    first, second = voices.seats([PEOPLE, PEOPLE])
    assert first.keys() == second.keys() == set(PEOPLE)
    assert all(first[name] != second[name] for name in PEOPLE)


def of(sender: str, reader: str = "Dana", note: str = "thank-you", company: str = "Acme") -> int:
    return voices.voice(sender, company, note, panels=[["Dana", "Li"]], at=0, reader=reader)


def test_two_candidates_share_a_voice_no_oftener_than_chance() -> None:
    firsts, lasts = ("ana", "ben", "chloe", "dev", "eva"), ("kim", "lee", "diaz", "roy", "moss")
    senders = [
        f"{first}.{last}{number}@example.{end}"
        for first in firsts
        for last in lasts
        for number in range(20)
        for end in ("com", "org")
    ]
    count = len(senders)
    pairs = [(senders[each], senders[(each * 7 + 13) % count]) for each in range(count)]
    shared = sum(of(one) == of(other) for one, other in pairs)
    assert 100 < shared < 190  # of 1,000 pairs 143 are expected, give or take four deviations


@pytest.mark.parametrize("company", ["Acme", "Northwind Labs", "Globex"])
def test_neighbouring_addresses_are_not_neighbouring_voices_either(company: str) -> None:
    made = [of(f"alex{number}@example.com", company=company) for number in range(1_000)]
    counts = [made.count(voice) for voice in range(voices.VOICES)]
    assert min(counts) > 100
    following = sum(one == other for one, other in pairwise(made))
    assert following < 200


def test_sender_company_note_and_reader_each_change_the_voice() -> None:
    assert of("ALEX@example.com") == of("alex@example.com")
    assert of("alex@example.com", "Dana") != of("alex@example.com", "Li")
    assert len({of("alex@example.com", note=note) for note in ("a", "b", "c", "d", "e")}) > 1
    assert len({of("alex@example.com", company=name) for name in ("A", "B", "C", "D")}) > 1


def test_somebody_who_was_not_there_has_a_voice_of_their_own() -> None:
    made = {of("alex@example.com", reader) for reader in ("Dana", "Li", "Rita")}
    assert len(made) == 3


def test_all_pairs_of_a_panel_of_seven_differ() -> None:
    for one, other in combinations(PEOPLE[:7], 2):
        first, second = (
            voices.voice("a@b.c", "Acme", "thank-you", panels=[PEOPLE[:7]], at=0, reader=name)
            for name in (one, other)
        )
        assert first != second
