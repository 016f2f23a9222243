"""The form of the settings file: its sections and keys, in writing order, and what they mean."""

from __future__ import annotations

import re
from typing import Any

from cordially import values
from cordially.account import (
    AUTHS,
    MICROSOFT,
    PASSWORD,
    SECURITIES,
    SIGN_INS,
    TLS,
    OAuth,
    Security,
    Server,
    default_imap_port,
    default_port,
    implied_security,
    is_host,
)
from cordially.errors import DataError
from cordially.etiquette.policy import DEFAULT_PROFILE, PROFILES, Policy
from cordially.forms import (
    Form,
    Key,
    as_text,
    by_name,
    email,
    language,
    line,
    many,
    name,
    number,
    one_of,
    text,
    yes_or_no,
    zone_name,
)
from cordially.model import Register, Severity


def host(raw: object, what: str, _: Any) -> str:
    """Read the name or number of a host."""
    found = as_text(raw, what)
    if not is_host(found):
        raise DataError(
            f"{what} cannot be {values.shown(found)}.", "Write it as in smtp.example.com."
        )
    return found


def command(raw: object, what: str, _: Any) -> tuple[str, ...]:
    """Read a command as the list of its words, the program first."""
    if not isinstance(raw, list) or not any(raw[:1]) or not all(isinstance(w, str) for w in raw):
        raise DataError(
            f"{what} must be a list of words, not {values.shown(str(raw))}.",
            'Write it as in ["pass", "show", "mail/alex"]; no shell reads it.',
        )
    if any("\0" in word for word in raw):
        raise DataError(f"{what} holds a NUL, which no program can be given.", "Type it again.")
    return tuple(raw)


def sign_in_at(raw: object, what: str, context: Any) -> str:
    """Read where the person signs in."""
    try:
        found: str = one_of(SIGN_INS)(raw, what, context)
    except DataError as error:
        elsewhere = "Elsewhere, as at Google, take an app password or a “token_command”."
        raise error.with_hint(f"{error.hint or ''} {elsewhere}".strip()) from error
    return found


def client_id(raw: object, what: str, _: Any) -> str:
    """Read the id of a program that is registered with a provider: one word."""
    found = as_text(raw, what).strip()
    if not re.fullmatch("[!-~]{1,200}", found):
        raise DataError(
            f"{what} cannot be {values.shown(found)}.",
            "It is the id of your own registration; “cordially help mail-account” shows the way.",
        )
    return found


def _server(host: str, port: int | None = None, security: Security | None = None) -> Server:
    security = security or implied_security(port)
    return Server(host, port or default_port(security), security)


def _imap_server(host: str, port: int | None = None, security: Security | None = None) -> Server:
    security = security or implied_security(port)
    return Server(host, port or default_imap_port(security), security)


def _policy(profile: str, **numbers: Any) -> Policy:
    return PROFILES[profile]._replace(**numbers)


def _shipped(sentence: str, value: int) -> Key:
    """Return the key of one of the profile's numbers, or of its yes or no."""
    reader = yes_or_no if isinstance(value, bool) else number(0, 365)
    return Key(reader, f"{sentence}: {str(value).lower()}.", value)


_SHIPPED = PROFILES[DEFAULT_PROFILE]

_SERVER_KEYS = {
    "host": Key(host, "The name of the server.", "smtp.example.com", required=True),
    "port": Key(number(1, 65535), "Its port; else the usual one.", 465),
    "security": Key(one_of(SECURITIES), "tls or starttls; else as the port says.", TLS),
}

SERVER = Form(_server, _SERVER_KEYS)
IMAP_SERVER = Form(_imap_server, _SERVER_KEYS)

OAUTH = Form(
    OAuth,
    {
        "provider": Key(
            sign_in_at,
            f"Where you sign in: {', '.join(SIGN_INS)}.",
            MICROSOFT,
            required=True,
        ),
        "client_id": Key(
            client_id,
            "The id of your own registration there.",
            "00000000-0000-0000-0000-000000000000",
            required=True,
        ),
    },
)

ME = Form(
    dict,
    {
        "name": Key(name, "Your name, as your letters end.", "Alex Kim"),
        "email": Key(email, "Your address; saves you --from.", "alex@example.com"),
        "phone": Key(name, "For the signature.", "+44 20 7946 0000"),
        "links": Key(many(line), "For the signature.", ["https://alexkim.example"], default=[]),
        "time_zone": Key(zone_name, "Where you are; else the system's.", "Europe/London"),
    },
)

ACCOUNT = Form(
    dict,
    {
        "smtp": Key(SERVER, "The server that sends your letters."),
        "imap": Key(
            IMAP_SERVER,
            "The server that keeps your mailboxes.",
            {"host": "imap.example.com", "port": 993, "security": TLS},
        ),
        "username": Key(line, "The name to log in with; else your address.", "alex@example.com"),
        "ca_file": Key(text, "Certificates to trust besides the system's.", "/path/ca.pem"),
        "auth": Key(
            one_of(AUTHS),
            f"{', '.join(AUTHS)}.",
            default=PASSWORD,
        ),
        "password_command": Key(
            command, "A command that prints the password.", ["pass", "show", "mail/alex"]
        ),
        "token_command": Key(
            command, "A command that prints an OAuth token.", ["oama", "access", "alex@example.com"]
        ),
        "oauth": Key(OAUTH, "Your sign-in, where auth is oauth2."),
        "sendmail": Key(command, "A program that sends, instead of smtp.", ["msmtp", "-t"]),
        "drafts_mailbox": Key(line, "The mailbox of drafts; else it is found.", "Drafts"),
        "sent_mailbox": Key(line, "The mailbox of what was sent; else it is found.", "Sent"),
    },
)

FIRST_NAME, FULL_NAME, ASK = GREET_BY = ("first-name", "full-name", "ask")
"""What Enter takes where it is asked how to greet somebody; or that it is never asked."""

LETTERS = Form(
    dict,
    {
        "register": Key(
            one_of(Register),
            f"How the letters speak: {', '.join(Register)}.",
            default=Register.WARM,
        ),
        "greet_by": Key(
            one_of(GREET_BY),
            f"How to greet whom you have not said it of: {', '.join(GREET_BY)}.",
            default=ASK,
        ),
    },
)

EML, MAILDIR, IMAP = KEPT_AS = ("eml", "maildir", "imap")
"""Where drafts are put besides the journal: files of their own, a Maildir, the mailbox."""

DRAFTS = Form(
    dict,
    {
        "as": Key(one_of(KEPT_AS), f"Where drafts are put: {', '.join(KEPT_AS)}.", default=EML),
        "maildir": Key(text, "The Maildir, where that is chosen.", "~/Mail/Drafts"),
        "format": Key(
            one_of(("both", "plain")), "both, or plain: letters of text alone.", default="both"
        ),
        "lang": Key(language, "The language for people without one of their own.", default="en"),
    },
)

# What is left out is as the profile has it; the sentences tell what the shipped one has.
ETIQUETTE = Form(
    _policy,
    {
        "profile": Key(
            one_of(PROFILES), f"{', '.join(PROFILES)}; it sets all below.", default=DEFAULT_PROFILE
        ),
        "wait_days": _shipped("Days of silence before a check-in", _SHIPPED.wait_days),
        "wait_is_working": _shipped("Whether those are working days", _SHIPPED.wait_is_working),
        "promise_wait_days": _shipped(
            "Days to wait at least when they promised one", _SHIPPED.promise_wait_days
        ),
        "promise_days": _shipped("Working days after the day they promised", _SHIPPED.promise_days),
        "close_days": _shipped(
            "Days from the last news until it is marked off", _SHIPPED.close_days
        ),
        "pause_days": _shipped(
            "Working days from the last question until then", _SHIPPED.pause_days
        ),
        "recruiter_days": _shipped(
            "Working days before a recruiter is asked", _SHIPPED.recruiter_days
        ),
        "gap_days": _shipped("Days between two notes to one person", _SHIPPED.gap_days),
        "second_check_in": _shipped(
            "Whether one more question may be asked", _SHIPPED.second_check_in
        ),
    },
)

TONE = Form(
    dict,
    {
        "silence": Key(
            many(name), "Rules, or kinds of rules, to leave out.", ["DES-06"], default=[]
        ),
        "severity": Key(
            by_name(one_of(Severity), '{ APO-03 = "warning" }'),
            "Rules to weigh otherwise: error, warning or hint.",
            {"APO-03": "warning"},
            default={},
        ),
        # What is in them is looked at when a letter is: nothing else waits for a rule.
        "rules": Key(
            many(by_name(text, '{ id = "OWN-01", … }')),
            "Rules of your own, as [[tone.rules]].",
            [
                {
                    "id": "OWN-01",
                    "pattern": "synerg",
                    "severity": "warning",
                    "message": "A word I do not want to use.",
                    "suggestion": "“Working together.”",
                }
            ],
            default=[],
        ),
    },
)

SETTINGS = Form(
    dict,
    {
        "me": Key(ME, "Who you are.", default={}),
        "account": Key(ACCOUNT, "How your letters leave; without it they stay drafts."),
        "letters": Key(LETTERS, "How letters speak.", default={}),
        "drafts": Key(DRAFTS, "What letters are made of.", default={}),
        "etiquette": Key(ETIQUETTE, "How long to wait for what.", default={}),
        "tone": Key(TONE, "What letters are looked over for.", default={}),
    },
)
