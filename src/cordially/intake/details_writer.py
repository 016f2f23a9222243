"""Write opportunities as details files, which read back as the same opportunities."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain, islice
from typing import Any

from cordially.intake.details_form import (
    INTERVIEW,
    LETTER,
    OPPORTUNITY,
    PERSON,
    REPLY,
)
from cordially.model import Address, Interview, Opportunity, Person, Reply, SentLetter
from cordially.moments import written
from cordially.values import mailbox

_FORMS = {
    Opportunity: OPPORTUNITY,
    Person: PERSON,
    Interview: INTERVIEW,
    SentLetter: LETTER,
    Reply: REPLY,
}


def to_mapping(opportunity: Opportunity) -> dict[str, Any]:
    """Return an opportunity in the form of a details file, ready for JSON.

    What is absent, or as the model has it when nothing is said, is left out.
    """
    mapping = _record(opportunity)
    if len(opportunity.people) == 1:
        # Left out, `with` would mean that this one person took part.
        for interview in mapping.get("interviews", ()):
            interview.setdefault("with", [])
    return mapping


def to_toml(opportunities: Iterable[Opportunity], *, comment: str = "") -> str:
    """Return a details file in TOML: one opportunity at the top level, or else a list.

    The lines of `comment` come first, each behind a `#`.
    """
    head = "".join(f"# {line}\n" for line in comment.splitlines())
    return head + "".join(pieces(opportunities))


def pieces(opportunities: Iterable[Opportunity]) -> Iterator[str]:
    """Yield a details file in TOML as `to_toml` returns it, an opportunity at a time."""
    following = iter(opportunities)
    some = list(islice(following, 2))
    if not some:
        yield "opportunities = []\n"
    elif len(some) == 1:
        yield _table("", to_mapping(some[0]))
    else:
        separator = ""
        for each in chain(some, following):
            yield f"{separator}[[opportunities]]\n{_table('opportunities.', to_mapping(each))}"
            separator = "\n"


def _record(record: Any) -> dict[str, Any]:
    facts = record._asdict()
    if isinstance(record, Interview):
        facts = facts | {
            "with": tuple(each.name for each in record.participants),
            "topics": {each.name: each.topics for each in record.participants if each.topics},
            "points": {each.name: each.point for each in record.participants if each.point},
        }
    kind = type(record)
    form = _FORMS[kind]
    return {
        key: _plain(value)
        for key in form.keys
        if (value := facts[form.attribute(key)]) not in (None, (), {})
        and value != kind._field_defaults.get(form.attribute(key))
    }


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return str(value)  # an enum's member becomes its word
    if isinstance(value, date):
        return written(value)
    if isinstance(value, Address):
        return mailbox(value)
    if type(value) in _FORMS:
        return _record(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value]


def _table(path: str, mapping: Mapping[str, Any]) -> str:
    """Write the keys of a table, and after them the tables in it, whose names begin so."""
    lines, tables = [], []
    for key, value in mapping.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            tables += [f"\n[[{path}{key}]]\n{_table(f'{path}{key}.', each)}" for each in value]
        else:
            lines.append(f"{key} = {_value(value)}\n")
    return "".join([*lines, *tables])


def _value(value: Any) -> str:
    import json

    if isinstance(value, dict):
        pairs = (f"{_key(key)} = {_value(each)}" for key, each in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    # What JSON escapes, TOML 1.0 escapes alike, and DEL besides.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(key: str) -> str:
    is_bare = re.fullmatch(r"[A-Za-z0-9_-]+", key)
    return key if is_bare else _value(key)
