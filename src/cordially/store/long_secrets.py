"""Secrets that may be too long for an entry of a keyring, kept in pieces.

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
from cordially.store.secrets import KeyringError, Trouble

PIECE = 1_200
"""So many characters stand in one entry at most."""

_HEAD = re.compile(r"([ab]) ([1-9][0-9]?) ([0-9a-f]{16})")
_OTHER = {"a": "b", "b": "a"}
_ELSEWHERE = "set token_command in the settings."


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
    try:
        before = _head(name)
        chosen = _OTHER[before.pieces] if before else "a"
        parts = [secret[start : start + PIECE] for start in range(0, len(secret), PIECE)]
        for number, part in enumerate(parts, 1):
            secrets.store(_piece(name, chosen, number), part)
        kept_by = secrets.store(name, f"{chosen} {len(parts)} {_digest(secret)}")
    except KeyringError as error:
        raise _of_a_sign_in(error) from None
    with suppress(KeyringError):  # what is left over no head names, and the next time it goes
        _remove(name, chosen, len(parts) + 1)
        _remove(name, _OTHER[chosen], 1)
    return kept_by


def read(name: str) -> str | None:
    """Return the secret kept under a name, or None; raises KeyringError."""
    try:
        for _ in range(3):  # a new one may take its place between two entries
            if not (head := _head(name)):
                return None
            numbers = range(1, head.number + 1)
            parts = [secrets.from_keyring(_piece(name, head.pieces, each)) for each in numbers]
            secret = "".join(part or "" for part in parts)
            if _digest(secret) == head.digest:
                return secret
    except KeyringError as error:
        raise _of_a_sign_in(error) from None
    raise KeyringError(
        Trouble.BROKEN,
        "The keyring has only a part of your sign-in.",
        "“cordially account sign-in” signs you in again.",
    )


def is_kept(name: str) -> bool:
    """Tell whether a secret is kept under a name; raises KeyringError."""
    try:
        return _head(name) is not None
    except KeyringError as error:
        raise _of_a_sign_in(error) from None


def forget(name: str) -> bool:
    """Remove the secret under a name, and what was left over of others; tell whether there was one.

    Raises KeyringError.
    """
    try:
        was_kept = secrets.forget(name)
        for pieces in _OTHER:
            was_kept = _remove(name, pieces, 1) or was_kept
    except KeyringError as error:
        raise _of_a_sign_in(error) from None
    return was_kept


def _head(name: str) -> _Head | None:
    found = _HEAD.fullmatch(secrets.from_keyring(name) or "")
    return _Head(found[1], int(found[2]), found[3]) if found else None


def _piece(name: str, pieces: str, number: int) -> str:
    return f"{name} {pieces}{number}"


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()[:16]


def _remove(name: str, pieces: str, first: int) -> bool:
    """Remove pieces from the `first` on, the last before the others: none stays beyond a gap."""
    number = first
    while secrets.from_keyring(_piece(name, pieces, number)) is not None:
        number += 1
    for each in range(number - 1, first - 1, -1):
        secrets.forget(_piece(name, pieces, each))
    return number > first


def _of_a_sign_in(error: KeyringError) -> KeyringError:
    """Say of a sign-in what `secrets` says of a password, with the way around that it has."""
    hint = (error.hint or "").replace(secrets.WAY_OUT, f"Or {_ELSEWHERE}")
    hint = hint.replace(secrets.HEADLESS, f"{_ELSEWHERE[0].upper()}{_ELSEWHERE[1:]}")
    message = error.message.replace("the password", "your sign-in")
    return error.with_message(message).with_hint(hint)
