"""Read tables of keys that a person wrote, by a form that says what each key is.

A form is written once: which keys there are, how each is read, what it is by default, and
what it means.  By it a table of TOML or JSON is read, and the manual's tables of keys are held
to it.  Every error is a DataError with the path of the value (`interviews[2].kind`, counted
from one), and names the nearest where a word is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from typing import Any, NamedTuple, TypeVar

from cordially import moments, values
from cordially.errors import DataError
from cordially.values import shown

T = TypeVar("T")

Reader = Callable[[Any, str, Any], Any]
"""Makes a raw value into a fact, given its path and what all readers of one file must know."""


class Key(NamedTuple):
    """One key: how it is read, and the sentence that says what it means.

    `example` and `default` are as a person would write them; the default is read when the
    key is absent.  `attribute` is what the fact is called where that is not the key itself.
    """

    read: Reader | Form | Records
    help: str
    example: object = None
    default: object = None
    required: bool = False
    attribute: str = ""


class Form(NamedTuple):
    """The keys of one table, in writing order, and what they build; itself a reader."""

    build: Callable[..., Any]
    keys: Mapping[str, Key]

    def __call__(self, raw: object, what: str, context: Any = None) -> Any:
        """Read the table at the path `what`, and build from it."""
        return self.build(**self.fields(raw, f"{what}.", context))

    def attribute(self, name: str) -> str:
        """Return what the fact is called that the key of that name holds."""
        return self.keys[name].attribute or name

    def fields(self, raw: object, at: str, context: Any = None) -> dict[str, Any]:
        """Read the table into facts by their attributes; blank values are absent.

        `at` is the path that its keys' names follow: `people[1].`, or nothing.
        """
        if not isinstance(raw, dict):
            raise wrong_type(at.rstrip("."), "a table", raw)
        found = {}
        for name, value in raw.items():
            if name not in self.keys:
                raise self._unknown(name, at)
            if not is_blank(value):
                found[self.attribute(name)] = self._value(name, value, at, context)
        for name, key in self.keys.items():
            if key.required and self.attribute(name) not in found:
                raise DataError(f"{at}{name} is missing.", key.help)
            if key.default is not None and self.attribute(name) not in found:
                found[self.attribute(name)] = self._value(name, key.default, at, context)
        return found

    def _value(self, name: str, raw: object, at: str, context: Any) -> Any:
        key = self.keys[name]
        try:
            return key.read(raw, f"{at}{name}", context)
        except DataError as error:
            if error.hint or (shape := example(key)) is None:
                raise
            is_section = isinstance(key.read, Form) and not at
            form = f"the section [{name}]" if is_section else f"in {name} = {toml(shape)}"
            raise error.with_hint(f"Write it as {form}.") from None

    def _unknown(self, name: str, at: str) -> DataError:
        where = f" in {at.rstrip('.')}" if at else ""
        return DataError(
            f"unknown key {shown(name)}{where}{did_you_mean(name, self.keys)}",
            f"The keys are {', '.join(self.keys)}.",
        )


class Records(NamedTuple):
    """The reader of a list of tables that have one form."""

    form: Form

    def __call__(self, raw: object, what: str, context: Any = None) -> tuple[Any, ...]:
        """Read every table of the list at the path `what`."""
        return tuple(
            self.form(table, f"{what}[{number}]", context)
            for number, table in enumerate(listed(raw, what), 1)
        )


def listed(raw: object, what: str, _: Any = None) -> list[object]:
    """Return the raw list of tables; raise DataError when it is none."""
    if isinstance(raw, list):
        return raw
    key = what.rpartition(".")[2]
    hint = f"In TOML that is [[{key}]], with two brackets; in JSON it is [{{…}}, {{…}}]."
    raise wrong_type(what, "a list of tables", raw, hint)


# Readers


def text(raw: object, what: str, _: Any = None) -> str:
    """Read a text, kept as it is."""
    return as_text(raw, what)


def name(raw: object, what: str, _: Any = None) -> str:
    """Read a name or another short text, kept as it is spelt."""
    return values.name(as_text(raw, what), what)


def line(raw: object, what: str, _: Any = None) -> str:
    """Read a line of prose; line breaks in it become blanks."""
    return values.line(as_text(raw, what), what)


def email(raw: object, what: str, _: Any = None) -> str:
    """Read an addr-spec."""
    return values.addr_spec(as_text(raw, what), what)


def language(raw: object, what: str, _: Any = None) -> str:
    """Read the tag of a language."""
    return values.language(as_text(raw, what), what)


def zone_name(raw: object, what: str, _: Any = None) -> str:
    """Read the name of a time zone that this computer knows."""
    named = as_text(raw, what)
    return placed(what, lambda: moments.zone_named(named)).key


def yes_or_no(raw: object, what: str, _: Any = None) -> bool:
    """Read true or false."""
    if not isinstance(raw, bool):
        raise wrong_type(what, "true or false", raw)
    return raw


def number(least: int, most: int) -> Reader:
    """Make the reader of a whole number between two bounds, both included."""
    wanted = f"a whole number from {least} to {most}"

    def read(raw: object, what: str, _: Any) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int | float):
            raise wrong_type(what, wanted, raw)
        if isinstance(raw, float) or not least <= raw <= most:
            raise DataError(f"{what} must be {wanted}, not {shown(str(raw))}.")
        return raw

    return read


def one_of(choices: Iterable[str]) -> Reader:
    """Make the reader of one word among `choices`, which may be a StrEnum."""
    known = {str(choice): choice for choice in choices}

    def read(raw: object, what: str, _: Any) -> str:
        word = as_text(raw, what).strip().lower()
        if word not in known:
            raise not_among(word, known, what)
        return known[word]

    return read


def many(reader: Reader) -> Reader:
    """Make the reader of a list, or of one value in its place; blank ones are left out."""

    def read(raw: object, what: str, context: Any) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            return (reader(raw, what, context),)
        return tuple(
            reader(value, f"{what}[{number}]", context)
            for number, value in enumerate(raw, 1)
            if not is_blank(value)
        )

    return read


def by_name(reader: Reader, example: str) -> Reader:
    """Make the reader of a table whose keys are names, such as those of people."""

    def read(raw: object, what: str, context: Any) -> dict[str, Any]:
        if not isinstance(raw, dict):
            raise wrong_type(what, f"a table, as in {example}", raw)
        found = {}
        for key, value in raw.items():
            known_as = values.name(key, f"{what}: a name")
            if not is_blank(value):
                found[known_as] = reader(value, f"{what}.{known_as}", context)
        return found

    return read


# What readers are made of


def as_text(raw: object, what: str, wanted: str = "text") -> str:
    """Return the text; raise DataError, naming what was `wanted`, when it is none."""
    if not isinstance(raw, str):
        raise wrong_type(what, wanted, raw)
    return raw


def is_blank(raw: object) -> bool:
    """Tell whether a value stands for an absent one: null, or a text of blanks."""
    return raw is None or (isinstance(raw, str) and not raw.strip())


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the end of an error's sentence: the nearest known word, or a full stop."""
    near = values.nearest(word, known)
    return f"; did you mean {shown(near)}?" if near else "."


def not_among(word: str, known: Iterable[str], what: str) -> DataError:
    """Make the error of a word that is none of those that are known."""
    near = did_you_mean(word, known)
    return DataError(f"{what} cannot be {shown(word)}{near}", f"It is one of {', '.join(known)}.")


def wrong_type(what: str, wanted: str, raw: object, hint: str | None = None) -> DataError:
    """Make the error of a value that is not even of the right type."""
    names: dict[type, str] = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "text",
        list: "a list",
        dict: "a table",
        datetime: "a date with a time",
        date: "a date",
        time: "a time",
    }
    return DataError(f"{what} must be {wanted}, not {names.get(type(raw), 'null')}.", hint)


def placed(what: str, read: Callable[[], T]) -> T:
    """Return what `read` gives, its DataError beginning with the path `what`."""
    try:
        return read()
    except DataError as error:
        raise error.with_message(f"{what}: {error.message}") from None


def example(key: Key) -> object:
    """Return what a key may look like; None when its form does not say."""
    if key.example is None and isinstance(key.read, Form):
        return {part: example(known) for part, known in key.read.keys.items()}
    return key.default if key.example is None else key.example


def toml(value: object) -> str:
    """Write a value as it stands behind a key in TOML."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {toml(part)}' for key, part in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    import json  # few errors need it

    # Texts, numbers, true and false are written as in JSON.
    return json.dumps(value, ensure_ascii=False)
