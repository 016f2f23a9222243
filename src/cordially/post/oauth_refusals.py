"""What an authorization server means when it refuses, and what the person can do about it.

By the words of RFC 6749 section 5.2 and RFC 8628 section 3.5, and before them by Microsoft's
numbers (AADSTS…), which tell more.  The server's own sentences are never shown: they may
hold what was said to it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cordially.errors import CordiallyError, NotAllowedError, SettingsError
from cordially.post.failures import Deferred, Phase

PENDING, SLOWER = "authorization_pending", "slow_down"

_NUMBER = re.compile(r"\bAADSTS(\d{4,9})\b")
_WORD = re.compile(r"[a-z][a-z_]{2,39}")

AGAIN = "“cordially account sign-in” signs you in again."
_ANEW = "“cordially account sign-in” gives you a new code."
_REGISTRATION = "“cordially help mail-account” shows how the registration has to be."


class _Meaning(NamedTuple):
    """The kind of error, its sentence about the server `{at}`, and what to do next."""

    kind: type[CordiallyError]
    sentence: str
    hint: str


_DECLINED = _Meaning(NotAllowedError, "The sign-in at {at} was declined.", _ANEW)
CODE_ENDED = _Meaning(
    NotAllowedError, "The code for {at} has ended before you were signed in.", _ANEW
)
_ENDED = _Meaning(NotAllowedError, "Your sign-in at {at} has ended, or was taken back.", AGAIN)
_UNUSED = _Meaning(
    NotAllowedError, "Your sign-in at {at} has ended: it was not used for a long time.", AGAIN
)
_REVOKED = _Meaning(
    NotAllowedError,
    "Your sign-in at {at} was taken back, as a new password or signing out everywhere does.",
    AGAIN,
)
_CONFIRM = _Meaning(NotAllowedError, "{at} wants you to prove once more who you are.", AGAIN)
_CONSENT = _Meaning(
    NotAllowedError,
    "{at} does not know of your permission for this program, or it was taken back.",
    AGAIN,
)
_ADMINISTRATOR = _Meaning(
    NotAllowedError,
    "Your organisation lets only its administrator allow this program.",
    "Ask them; until then go on with drafts, and send them from Outlook.",
)
_FORBIDDEN = _Meaning(
    NotAllowedError,
    "Your organisation does not allow this sign-in.",
    "Ask its administrator; until then go on with drafts, and send them from Outlook.",
)
_OTHER_ACCOUNT = _Meaning(
    NotAllowedError,
    "{at} does not know this account there, or has closed it.",
    "Sign in with the account that the mailbox belongs to.",
)
_UNKNOWN_CLIENT = _Meaning(
    SettingsError, "{at} knows no program with the “client_id” of your settings.", _REGISTRATION
)
_NOT_PUBLIC = _Meaning(
    SettingsError,
    "Your registration at {at} does not allow public client flows.",
    f"Switch “Allow public client flows” on there. {_REGISTRATION}",
)
_ONE_DIRECTORY = _Meaning(
    SettingsError,
    "Your registration at {at} is for one directory alone, or for personal accounts alone.",
    "Register it for accounts in any organizational directory and personal Microsoft accounts."
    f" {_REGISTRATION}",
)
_SCOPE = _Meaning(
    SettingsError,
    "Your registration at {at} may not ask for sending mail and for mailboxes.",
    f"Add the two permissions to it. {_REGISTRATION}",
)
_LATER = _Meaning(Deferred, "{at} cannot answer for now.", "Try again later.")
_REFUSED = _Meaning(NotAllowedError, "{at} refuses the sign-in.", AGAIN)

_BY_NUMBER = {
    **dict.fromkeys((700082, 700081, 700084, 70008), _UNUSED),
    **dict.fromkeys((50173, 50132, 50133), _REVOKED),
    **dict.fromkeys((50058, 50072, 50074, 50076, 50078, 50079, 70043), _CONFIRM),
    **dict.fromkeys((65001,), _CONSENT),
    **dict.fromkeys((65004,), _DECLINED),
    **dict.fromkeys((90094, 90093, 90095), _ADMINISTRATOR),
    **dict.fromkeys((50005, 50105, 53000, 53001, 53002, 53003, 53011, 530032), _FORBIDDEN),
    **dict.fromkeys((50020, 50034, 50057, 51004), _OTHER_ACCOUNT),
    **dict.fromkeys((700016, 700038), _UNKNOWN_CLIENT),
    **dict.fromkeys((7000218, 70002), _NOT_PUBLIC),
    **dict.fromkeys((50194, 50059, 9002331, 9002346, 9001023, 9002332), _ONE_DIRECTORY),
    **dict.fromkeys((70011, 65005, 650053, 650057), _SCOPE),
    **dict.fromkeys((70018, 70019, 70020), CODE_ENDED),
    **dict.fromkeys((50196, 90033, 90055, 50000), _LATER),
}
_BY_WORD = {
    "access_denied": _DECLINED,
    "authorization_declined": _DECLINED,  # as Microsoft calls it
    "expired_token": CODE_ENDED,
    "bad_verification_code": CODE_ENDED,
    "code_expired": CODE_ENDED,
    "invalid_grant": _ENDED,
    "interaction_required": _CONFIRM,
    "login_required": _CONFIRM,
    "consent_required": _CONSENT,
    "invalid_client": _UNKNOWN_CLIENT,
    "unauthorized_client": _UNKNOWN_CLIENT,
    "invalid_scope": _SCOPE,
    "temporarily_unavailable": _LATER,
    "server_error": _LATER,
}


def explained(at: str, word: object, description: object) -> CordiallyError:
    """Return the error for a refusal by the server that people call `at`.

    `word` is its “error” and `description` what it says beside; both may be anything.
    """
    found = _NUMBER.search(str(description)[:2000])
    number = int(found[1]) if found else 0
    known = word if isinstance(word, str) and _WORD.fullmatch(word) else ""
    meaning = _BY_NUMBER.get(number) or _BY_WORD.get(known, _REFUSED)
    names = ", ".join(filter(None, (known, found and found[0])))
    return made(meaning, at, names)


def later(at: str) -> CordiallyError:
    """Return the error for a server that has no time, or trouble of its own."""
    return made(_LATER, at)


def made(meaning: _Meaning, at: str, names: str = "") -> CordiallyError:
    """Return the error that a meaning stands for, with the server's names for it."""
    kind, sentence, hint = meaning
    sentence = sentence.format(at=at)
    if names:
        sentence = f"{sentence[:-1]} ({names})."
    if issubclass(kind, Deferred):
        return kind(sentence, hint, phase=Phase.AUTH)
    return kind(sentence, hint)
