"""The life of a draft: the arrows that lead from each of its states to the next."""

from cordially.model import DraftStatus

_FROM_UNSENT = frozenset(
    {
        DraftStatus.DRAFT,
        DraftStatus.SENDING,
        DraftStatus.SENT,
        DraftStatus.DISCARDED,
        DraftStatus.UNKNOWN,
    }
)

ARROWS: dict[DraftStatus, frozenset[DraftStatus]] = {
    DraftStatus.DRAFT: _FROM_UNSENT,
    DraftStatus.REFUSED: _FROM_UNSENT,
    DraftStatus.DEFERRED: _FROM_UNSENT,
    DraftStatus.SENDING: frozenset(DraftStatus) - {DraftStatus.SENDING, DraftStatus.DISCARDED},
    DraftStatus.UNKNOWN: frozenset({DraftStatus.SENT, DraftStatus.DRAFT}),
    DraftStatus.SENT: frozenset(),
    DraftStatus.DISCARDED: frozenset(),
}
"""The life of a draft: from each state, those to which one step leads.

What is unsent is edited (and is a draft again), tried, sent by other means, or discarded; where
the journal is put back from its copy, nobody knows whether it left since: it is unknown.  A
try ends as the server answered; without an answer in a draft before the dot, unknown after
it.  Of an unknown one the person says whether it left.
"""


def leading_to(status: DraftStatus) -> tuple[DraftStatus, ...]:
    """Return the states from which one step leads to a state."""
    return tuple(each for each in DraftStatus if status in ARROWS[each])


UNSENT = leading_to(DraftStatus.SENDING)
"""The states from which a draft may be sent, edited, rewritten or discarded."""

GONE = (DraftStatus.SENDING, DraftStatus.SENT, DraftStatus.UNKNOWN)
"""The states in which a letter has left, or may have."""

UNDER_WAY = tuple(each for each in GONE if ARROWS[each])
"""The states of a letter that may have left, or not."""

WAITING = tuple(each for each in DraftStatus if ARROWS[each])
"""The states of drafts that may still want something."""
