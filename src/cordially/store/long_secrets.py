"""Sign-ins, which may be too long for an entry of a keyring, kept in pieces.

Windows keeps no more than 1,280 characters to an entry.  The entry of the name itself is the
head: which set of pieces counts, how many there are, and what they amount to.  A new secret
goes into the other set, then the head is turned to it, then the old pieces go: whoever reads
meanwhile has the old one or the new, never half of one.
"""

from __future__ import annotations

import re
from contextlib import suppress
from hashlib import sha256
from typing import NamedTuple

from cordially.store import secrets
from cordially.store.files import uninterrupted
from cordially.store.secrets import Kept, KeyringError, Trouble

PIECE = 1_200
"""So many characters stand in one entry at most."""

_HEAD = re.compile(r"([ab]) ([1-9][0-9]?) ([0-9a-f]{16})")
_OTHER = {"a": "b", "b": "a"}
_SIGN_IN = Kept("your sign-in", "set token_command in the settings.")


class _Head(NamedTuple):
    pieces: str
    number: int
    digest: str


@uninterrupted()
def store(name: str, secret: str) -> str:
    """Keep a secret under a name, in place of the one before, and return the keyring's name.

    One command at a time may do so, and Ctrl-C does nothing meanwhile: the one before may be
    used up.  Raises KeyringError; then that is still kept.
    """
    before = _head(name)
    chosen = _OTHER[before.pieces] if before else "a"
    parts = [secret[start : start + PIECE] for start in range(0, len(secret), PIECE)]
    for number, part in enumerate(parts, 1):
        secrets.store(_piece(name, chosen, number), part, _SIGN_IN)
    kept_by = secrets.store(name, f"{chosen} {len(parts)} {_digest(secret)}", _SIGN_IN)
    with suppress(KeyringError):  # what is left over no head names, and the next time it goes
        _remove(name, chosen, len(parts) + 1)
        _remove(name, _OTHER[chosen], 1)
    return kept_by


def read(name: str) -> str | None:
    """Return the secret kept under a name, or None; raises KeyringError."""
    for _ in range(3):  # a new one may take its place between two entries
        if not (head := _head(name)):
            return None
        numbers = range(1, head.number + 1)
        parts = [_entry(_piece(name, head.pieces, each)) for each in numbers]
        secret = "".join(part or "" for part in parts)
        if _digest(secret) == head.digest:
            return secret
    raise KeyringError(
        Trouble.BROKEN,
        f"The keyring has only a part of {_SIGN_IN.noun}.",
        "“cordially account sign-in” signs you in again.",
    )


def is_kept(name: str) -> bool:
    """Tell whether a secret is kept under a name; raises KeyringError."""
    return _head(name) is not None


def forget(name: str) -> bool:
    """Remove the secret under a name, and what was left over of others; tell whether there was one.

    Raises KeyringError.
    """
    was_kept = secrets.forget(name, _SIGN_IN)
    for pieces in _OTHER:
        was_kept = _remove(name, pieces, 1) or was_kept
    return was_kept


def _entry(name: str) -> str | None:
    return secrets.from_keyring(name, _SIGN_IN)


def _head(name: str) -> _Head | None:
    found = _HEAD.fullmatch(_entry(name) or "")
    return _Head(found[1], int(found[2]), found[3]) if found else None


def _piece(name: str, pieces: str, number: int) -> str:
    return f"{name} {pieces}{number}"


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()[:16]


def _remove(name: str, pieces: str, first: int) -> bool:
    """Remove pieces from the `first` on, the last before the others: none stays beyond a gap."""
    number = first
    while _entry(_piece(name, pieces, number)) is not None:
        number += 1
    for each in range(number - 1, first - 1, -1):
        secrets.forget(_piece(name, pieces, each), _SIGN_IN)
    return number > first
