"""The form of a details file: which keys each kind of record has, in writing order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from cordially.errors import DataError
from cordially.intake import details_values as a
from cordially.model import (
    InterviewState,
    Kind,
    Opportunity,
    Person,
    Relation,
    Reply,
    ReplyKind,
    SentLetter,
    Status,
)
from cordially.values import shown

_ATTRIBUTES = {"from": "sender", "when": "start"}


class Form(NamedTuple):
    """One kind of record: what it becomes, how its keys are read, which it must have."""

    build: Callable[..., Any]
    keys: dict[str, a.Reader]
    required: tuple[str, ...]


def attribute(key: str) -> str:
    """Return the model's name for what the file calls `key`."""
    return _ATTRIBUTES.get(key, key)


def fields(raw: object, form: Form, at: str, context: a.Context) -> dict[str, Any]:
    """Read one record into the attributes of the model; blank values are absent.

    Raises DataError, naming the path (`at` and the key), for an unknown or
    missing key and for any value that cannot be read.
    """
    if not isinstance(raw, dict):
        raise a.wrong_type(at.rstrip("."), "a table", raw)
    found = {}
    for key, value in raw.items():
        reader = form.keys.get(key)
        if reader is None:
            raise _unknown_key(key, form, at)
        if not a.is_blank(value):
            found[attribute(key)] = reader(value, f"{at}{key}", context)
    for key in form.required:
        if attribute(key) not in found:
            raise DataError(f"{at}{key} is missing.")
    return found


def records(form: Form) -> a.Reader:
    """Make the reader of a list of records."""

    def read(raw: object, what: str, context: a.Context) -> tuple[Any, ...]:
        return tuple(
            form.build(**fields(each, form, f"{what}[{number}].", context))
            for number, each in enumerate(listed(raw, what), 1)
        )

    return read


def listed(raw: object, what: str) -> list[object]:
    """Return the raw list of tables; raise DataError when it is none."""
    if isinstance(raw, list):
        return raw
    key = what.rpartition(".")[2]
    hint = f"In TOML that is [[{key}]], with two brackets; in JSON it is [{{…}}, {{…}}]."
    raise a.wrong_type(what, "a list of tables", raw, hint)


def _unknown_key(key: str, form: Form, at: str) -> DataError:
    known = [*form.keys] if at else [*form.keys, "opportunities"]
    where = f" in {at[:-1]}" if at else ""
    return DataError(
        f"unknown key {shown(key)}{where}{a.did_you_mean(key, known)}",
        f"The keys are {', '.join(known)}.",
    )


PERSON = Form(
    Person,
    {
        "name": a.name,
        "email": a.email,
        "title": a.name,
        "relation": a.choice(Relation),
        "greet_as": a.name,
        "lang": a.language,
    },
    required=("name",),
)

# An Interview is made in details.py, where the people who may take part are known.
INTERVIEW = Form(
    dict,
    {
        "when": a.moment,
        "until": a.end,
        "kind": a.choice(Kind),
        "with": a.many(a.name),
        "topics": a.by_name(a.many(a.line)),
        "points": a.by_name(a.line),
        "example": a.line,
        "next_step": a.line,
        "state": a.choice(InterviewState),
    },
    required=("when",),
)

LETTER = Form(
    SentLetter,
    {
        "note": a.name,
        "to": a.name,
        "sent": a.moment,
        "subject": a.subject,
        "message_id": a.line,
        "provider_id": a.line,
    },
    required=("note", "to", "sent"),
)

REPLY = Form(
    Reply,
    {
        "from": a.name,
        "at": a.moment,
        "kind": a.choice(ReplyKind),
        "back_on": a.day,
    },
    required=("from", "at"),
)

OPPORTUNITY = Form(
    Opportunity,
    {
        "company": a.name,
        "role": a.name,
        "slug": a.slug,
        "from": a.sender,
        "why": a.line,
        "offer_by": a.day,
        "decision_by": a.promise,
        "said_on": a.day,
        "agency": a.name,
        "time_zone": a.zone_name,
        "country": a.country,
        "region": a.name,
        "weekend": a.weekend,
        "closed": a.many(a.closed),
        "status": a.choice(Status),
        "closed_on": a.day,
        "people": records(PERSON),
        "interviews": records(INTERVIEW),
        "letters": records(LETTER),
        "replies": records(REPLY),
    },
    required=("company",),
)
