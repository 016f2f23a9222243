"""Read details files: opportunities in TOML or JSON, as a person or an export wrote them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime, time, tzinfo
from pathlib import Path
from typing import Any

from cordially import moments, values
from cordially.errors import DataError, NotFoundError
from cordially.etiquette import workdays
from cordially.forms import did_you_mean, is_blank, listed, placed, zone_name
from cordially.intake import when
from cordially.intake.details_form import FILE, OPPORTUNITY
from cordially.intake.details_values import Context
from cordially.intake.opening import opened
from cordially.model import Interview, Opportunity, Participant, Status
from cordially.values import shown

SIZE_LIMIT = 64 * 2**20


def read_file(path: Path, limit: int | None = None) -> bytes:
    """Return what is in the file.

    Raises NotFoundError when there is none, DataError when it is no file, cannot be read
    or is larger than `limit` bytes, else than 64 MB.
    """
    limit = limit or SIZE_LIMIT
    name = shown(str(path), 200)
    try:
        with opened(path) as file:
            content = file.read(limit + 1)
    # A ValueError is a NUL in the path: no file can be called that.
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise NotFoundError(f"There is no file {name}.") from None
    except OSError as error:
        raise DataError(f"The file {name} cannot be read: {error.strerror or error}.") from None
    if len(content) > limit:
        raise DataError(f"The file {name} is larger than {round(limit / 2**20)} MB.")
    return content


def parse_text(content: bytes, *, label: str, now: datetime) -> tuple[Opportunity, ...]:
    """Return the opportunities that a details file describes, one or many.

    What names no time zone is on the clock of `now`.  Raises DataError, naming `label`
    (the file) and the place in it, for anything that the form does not allow.
    """
    label = shown(label, 200)[1:-1]
    raw = _document(_decoded(content, label), label)
    try:
        if "opportunities" not in raw:
            return (_opportunity(raw, "", now),)
        if others := [key for key in raw if key != "opportunities"]:
            raise DataError(
                f"{shown(others[0])} may not stand beside “opportunities”.",
                "Put it into the opportunity that it belongs to.",
            )
        waiting = listed(raw.pop("opportunities"), "opportunities")[::-1]
        found: list[Opportunity] = []
        while waiting:  # popped, so that a long file is not in memory twice
            at = f"opportunities[{len(found) + 1}]."
            found.append(_opportunity(waiting.pop(), at, now))
        _check_unique([each.slug or n for n, each in enumerate(found)], "opportunities", "slug")
    except DataError as error:
        raise error.with_message(f"{label}: {error.message}") from None
    return tuple(found)


def _decoded(content: bytes, label: str) -> str:
    try:
        return content.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DataError(
            f"{label}, line {line}: byte {error.start + 1} of the file is not UTF-8.",
            "Save the file as UTF-8.",
        ) from None


def _document(text: str, label: str) -> dict[str, Any]:
    try:
        return _json(text, label) if text.lstrip().startswith("{") else _toml(text, label)
    except RecursionError:
        raise DataError(f"{label}: the values are nested too deeply.") from None
    except ValueError:  # both parsers have handled whatever else there is
        raise DataError(f"{label}: a number in it has too many digits.") from None


def _json(text: str, label: str) -> dict[str, Any]:
    import json

    def table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise DataError(f"{label}: the key {shown(twice)} comes twice in one object.")
        return found

    try:
        document: dict[str, Any] = json.loads(text, object_pairs_hook=table)
    except json.JSONDecodeError as error:
        raise _malformed(label, error.lineno, error.colno, error.msg) from None
    return document


def _toml(text: str, label: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # Before Python 3.14 the place is in the message only:
        # "… (at line 3, column 9)" or "… (at end of document)".
        message, _, place = str(error).rpartition(" (at ")
        numbers = [
            int(word) for word in place.strip(")").replace(",", "").split() if word.isdigit()
        ]
        if len(numbers) != 2:
            rows = text.split("\n")
            numbers = [len(rows), len(rows[-1]) + 1]
        malformed = _malformed(label, numbers[0], numbers[1], message or str(error))
        hint = values.backslash_hint(text, numbers[0])
        raise (malformed.with_hint(hint) if hint else malformed) from None


def _malformed(label: str, line: int, column: int, message: str) -> DataError:
    return DataError(
        f"{label}, line {line}, column {column}: {message[:1].lower()}{message[1:]}.",
        "A details file is TOML, or JSON that begins with {.",
    )


def _opportunity(raw: object, at: str, now: datetime) -> Opportunity:
    zone = now.tzinfo
    if isinstance(raw, dict) and not is_blank(named := raw.get("time_zone")):
        zone = moments.zone_named(zone_name(named, f"{at}time_zone"))
    form = OPPORTUNITY if at else FILE
    found = form.fields(raw, at, Context(now, zone))
    names = [person.name for person in found.get("people", ())]
    _check_unique(names, f"{at}people", "name")
    found["interviews"] = interviews = tuple(
        _interview(each, f"{at}interviews[{number}].", names, zone)
        for number, each in enumerate(found.get("interviews", ()), 1)
    )
    if len(interviews) > 1:
        starts = [
            (isinstance(each.start, datetime), moments.utc(each.start, zone)) for each in interviews
        ]
        _check_unique(starts, f"{at}interviews", "when")
    if "closed_on" in found and found.get("status", Status.OPEN) is Status.OPEN:
        raise DataError(
            f"{at}closed_on is given, but the opportunity is open.",
            "Say in status how it ended, or leave closed_on out.",
        )
    if (named := found.get("country")) and (region := found.get("region")):
        found["region"] = workdays.region_code(named, region)
    return Opportunity(**found)


def _interview(
    found: dict[str, Any], at: str, people: Sequence[str], zone: tzinfo | None
) -> Interview:
    present = found.pop("with", None)
    if present is None:
        present = people if len(people) == 1 else ()
    if strangers := [name for name in present if name not in people]:
        raise DataError(
            f"{at}with names {shown(strangers[0])}, who is not among the people"
            f"{did_you_mean(strangers[0], people)}",
            "Everyone in an interview needs an entry under people.",
        )
    if len(set(present)) < len(present):
        raise DataError(f"{at}with names the same person twice.")
    topics, points = found.pop("topics", {}), found.pop("points", {})
    for key, said in (("topics", topics), ("points", points)):
        if strangers := [name for name in said if name not in present]:
            raise DataError(
                f"{at}{key} names {shown(strangers[0])}, who is not in with"
                f"{did_you_mean(strangers[0], present)}"
            )
    participants = tuple(
        Participant(name, topics.get(name, ()), points.get(name)) for name in present
    )
    start, until = found["start"], found.get("until")
    if isinstance(until, time):
        offset = until.tzinfo or (start.tzinfo if isinstance(start, datetime) else None)
        found["until"] = until = ends = datetime.combine(moments.day(start), until, offset)
        placed(f"{at}until", lambda: when.check_exists(ends, zone))
    if until is not None and moments.is_before(until, start, zone):
        raise DataError(
            f"{at}until is before when: {moments.written(until)}, {moments.written(start)}."
        )
    return Interview(participants=participants, **found)


def _check_unique(keys: Sequence[Hashable], records: str, key: str) -> None:
    if len(set(keys)) < len(keys):
        again = next(n for n, each in enumerate(keys) if each in keys[:n])
        first = keys.index(keys[again])
        raise DataError(
            f"{records}[{again + 1}].{key} is the same as {records}[{first + 1}].{key}.",
            f"Change one {key}, or make them one entry.",
        )
