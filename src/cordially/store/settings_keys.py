"""The keys of the settings file, and what may stand under each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cordially import values
from cordially.errors import SettingsError
from cordially.model import Severity
from cordially.policy import PROFILES
from cordially.store.mail_account import (
    OAUTHBEARER,
    PASSWORD,
    STARTTLS,
    TLS,
    XOAUTH2,
    is_host,
)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_zone(value: object) -> bool:
    from zoneinfo import ZoneInfo

    try:
        return isinstance(value, str) and bool(ZoneInfo(value.strip()))
    except (LookupError, ValueError, OSError):
        return False


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_command(value: object) -> bool:
    return isinstance(value, list) and _is_texts(value) and bool(value and value[0])


def _is_days(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_DAYS


def _is_yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _are_severities(value: object) -> bool:
    return isinstance(value, dict) and all(each in list(Severity) for each in value.values())


def _are_rules(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, dict) and all(isinstance(text, str) for text in each.values())
        for each in value
    )


_MOST_DAYS = 365


def _is_port(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 65536


SERVER: dict[str, Callable[[object], bool]] = {
    "host": lambda value: isinstance(value, str) and is_host(value),
    "port": _is_port,
    "security": lambda value: value in (TLS, STARTTLS),
}

SECTIONS: dict[str, dict[str, Callable[[object], bool]]] = {
    "me": {
        **dict.fromkeys(("name", "email", "phone"), _is_text),
        "links": _is_texts,
        "time_zone": _is_zone,
    },
    "account": {
        "smtp": lambda value: isinstance(value, dict),
        "imap": lambda value: isinstance(value, dict),
        "username": _is_text,
        "ca_file": _is_text,
        "auth": lambda value: value in (PASSWORD, XOAUTH2, OAUTHBEARER),
        **dict.fromkeys(("password_command", "token_command", "sendmail"), _is_command),
    },
    "drafts": {"format": lambda value: value in ("both", "plain"), "lang": _is_text},
    "etiquette": {
        "profile": lambda value: value in PROFILES,
        **dict.fromkeys(("wait_days", "promise_wait_days", "promise_days", "close_days"), _is_days),
        **dict.fromkeys(("pause_days", "recruiter_days", "gap_days"), _is_days),
        **dict.fromkeys(("wait_is_working", "second_check_in"), _is_yes_or_no),
    },
    "tone": {"silence": _is_texts, "severity": _are_severities, "rules": _are_rules},
}

_A_SERVER = 'Write it as { host = "smtp.example.com", port = 465, security = "tls" }.'
_DAYS = "It is a whole number of days, up to 365."
_YES_OR_NO = "It is true or false."
_A_COMMAND = 'Write it as a list, as in ["pass", "show", "mail/alex"]; no shell reads it.'
_HINTS = {
    **dict.fromkeys(("smtp", "imap"), _A_SERVER),
    "port": "It is a number from 1 to 65535, most often 465 or 587.",
    "security": "It is “tls” (port 465) or “starttls” (port 587).",
    "auth": "It is “password”, “xoauth2” or “oauthbearer”.",
    **dict.fromkeys(("password_command", "token_command", "sendmail"), _A_COMMAND),
    "profile": f"It is one of {', '.join(PROFILES)}.",
    **dict.fromkeys(("wait_days", "promise_wait_days", "promise_days", "close_days"), _DAYS),
    **dict.fromkeys(("pause_days", "recruiter_days", "gap_days"), _DAYS),
    **dict.fromkeys(("wait_is_working", "second_check_in"), _YES_OR_NO),
    "silence": 'Write it as a list of rules, as in ["DES-06"].',
    "severity": 'Write it as { APO-03 = "warning" }; it is “error”, “warning” or “hint”.',
    "rules": "Write each as [[tone.rules]], with id, severity, message, and words or a pattern.",
}


def check(
    found: Mapping[str, object], keys: Mapping[str, Callable[[object], bool]], at: str
) -> None:
    """Raise SettingsError for a key that is not known `at` that place, or has a wrong value."""
    for key, value in found.items():
        known(key, keys, f"key in {at}")
        if not keys[key](value):
            shown = values.shown(str(value))
            raise SettingsError(f"{at}: “{key}” has a wrong value: {shown}.", _HINTS.get(key))


def known(name: str, names: Mapping[str, object], what: str) -> None:
    """Raise SettingsError, with the nearest name, unless `name` is one of the names."""
    if name in names:
        return
    near = values.nearest(name, names)
    hint = f"Did you mean “{near}”?" if near else f"Known are {', '.join(sorted(names))}."
    raise SettingsError(f"“{name}” is not a known {what}.", hint)
