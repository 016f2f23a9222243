"""Whose voice a letter has: one of seven hands in which every note is written through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zlib import crc32

VOICES = 7
"""How many wordings a note has, and how many readers of one panel get letters of their own."""


def voice(
    sender: str, company: str, note: str, *, panels: Sequence[Sequence[str]], at: int, reader: str
) -> int:
    """Return the voice of a note from an address to a reader about the interview number `at`.

    `panels` are the names of those who took part in each interview, the earliest first; the
    later ones change nothing.  The members of one panel differ, and so do the notes of one
    kind to one person; of two senders with one employer it is chance whether they do.
    """
    base = crc32(f"{sender.casefold()}\n{company.casefold()}\n{note}".encode())
    return (base + seats(panels[: at + 1], reader)[at][reader]) % VOICES


def seats(
    panels: Sequence[Sequence[str]], reader: str | None = None
) -> tuple[Mapping[str, int], ...]:
    """Deal a seat to every member of each panel, so that neighbours in place or time differ.

    A `reader` has one in every panel.  Where there are not enough, what gives way are a
    person's earliest letters first.
    """
    names = dict.fromkeys(name for panel in panels for name in panel)
    places = {name: place for place, name in enumerate(names)}
    if reader is not None:
        places.setdefault(reader, VOICES - 1)  # the last seat, so that nobody else's changes
        panels = [(*panel, reader) for panel in panels]
    had: dict[str, list[int]] = {name: [] for name in places}
    dealt: list[Mapping[str, int]] = []
    for number, panel in enumerate(panels):
        taken: dict[int, str] = {}
        members = list(dict.fromkeys(panel))
        # The first wish fits whenever there are no more than seven people and interviews.
        wishes = {
            name: [(places[name] + number + step) % VOICES for step in range(VOICES)]
            for name in members
        }
        for name in members[:VOICES]:
            for forgotten in range(number + 1):
                left = {
                    member: [wish for wish in wishes[member] if wish not in had[member][forgotten:]]
                    for member in members
                }
                if _seated(name, left, taken, set()):
                    break
        row = {name: seat for seat, name in taken.items()}
        for name in members[VOICES:]:  # nobody can sit apart from more than six others
            row[name] = _freest(had[name], places[name] + number)
        for name, seat in row.items():
            had[name].append(seat)
        dealt.append(row)
    return tuple(dealt)


def _seated(
    name: str, wishes: Mapping[str, Sequence[int]], taken: dict[int, str], asked: set[int]
) -> bool:
    """Seat a person, and others anew where that makes room (Kuhn's augmenting paths)."""
    for seat in wishes[name]:
        if seat not in asked:
            asked.add(seat)
            if seat not in taken or _seated(taken[seat], wishes, taken, asked):
                taken[seat] = name
                return True
    return False


def _freest(had: Sequence[int], start: int) -> int:
    """Return the seat that a person had longest ago, or never."""
    order = [(start + step) % VOICES for step in range(VOICES)]
    last = {seat: when for when, seat in enumerate(had)}
    return min(order, key=lambda seat: last.get(seat, -1))
