"""Write opportunities as details files, which read back as the same opportunities."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from datetime import date
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


def to_toml(opportunities: Sequence[Opportunity], *, comment: str = "") -> str:
    """Return a details file in TOML: one opportunity at the top level, or else a list.

    The lines of `comment` come first, each behind a `#`.
    """
    import tomlkit

    document = tomlkit.document()
    for line in comment.splitlines():
        document.add(tomlkit.comment(line))
    mappings = [to_mapping(each) for each in opportunities]
    if len(mappings) == 1:
        _fill(document, mappings[0])
    else:
        _fill(document, {"opportunities": mappings})
    return tomlkit.dumps(document)


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


def _fill(table: MutableMapping[str, Any], mapping: Mapping[str, Any]) -> None:
    import tomlkit

    for key, value in mapping.items():
        if isinstance(value, dict):
            table[key] = tomlkit.inline_table()
            table[key].update(value)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            entries = tomlkit.aot()
            for each in value:
                entry = tomlkit.table()
                _fill(entry, each)
                entries.append(entry)
            table[key] = entries
        else:
            table[key] = value
