"""The settings file, read as the person wrote it; every key is optional."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from cordially import values
from cordially.errors import DataError, SettingsError
from cordially.model import Address


class Settings(NamedTuple):
    """What the person settled once; `plain` means letters without an HTML part."""

    me: Address | None = None
    phone: str | None = None
    links: tuple[str, ...] = ()
    time_zone: str | None = None
    plain: bool = False


def read(path: Path) -> Settings:
    """Read the settings; a file that does not exist gives the defaults.

    Raises SettingsError, with the nearest known key, for an unknown one, for a wrong
    value, and for a file that is not TOML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise SettingsError(
            f"{path} is not UTF-8 at byte {error.start}.", "Save it as UTF-8."
        ) from error
    import tomllib

    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # the parser lets both through
        raise SettingsError(f"{path} is not correct TOML: {error}.") from error
    try:
        return _settings(found, path)
    except DataError as error:
        raise SettingsError(error.message, error.hint) from error


def _settings(found: Mapping[str, Any], path: Path) -> Settings:
    for section, content in found.items():
        _known(section, _KEYS, f"section in {path}")
        if not isinstance(content, dict):
            raise SettingsError(f"{path}: “{section}” must be a section, as [{section}].")
        for key, value in content.items():
            _known(key, _KEYS[section], f"key in {path}, [{section}]")
            if not _KEYS[section][key](value):
                raise SettingsError(
                    f"{path}, [{section}]: “{key}” has a wrong value: {values.shown(str(value))}."
                )
    me, drafts = found.get("me", {}), found.get("drafts", {})
    name, email = me.get("name"), me.get("email")
    if bool(name) != bool(email):
        raise SettingsError(f"{path}, [me]: “name” and “email” belong together; one is missing.")
    where = f"{path}, [me]"
    phone = me.get("phone")
    return Settings(
        me=Address(values.name(name, f"{where} name"), values.addr_spec(email, f"{where} email"))
        if name
        else None,
        phone=values.line(phone, f"{where} phone", values.NAME_LIMIT) if phone else None,
        links=tuple(values.line(each, f"{where} links") for each in me.get("links", [])),
        time_zone=me.get("time_zone"),
        plain=drafts.get("format") == "plain",
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


_KEYS: dict[str, dict[str, Callable[[object], bool]]] = {
    "me": {
        "name": _is_text,
        "email": _is_text,
        "phone": _is_text,
        "links": _is_texts,
        "time_zone": _is_zone,
    },
    "drafts": {"format": lambda value: value in ("both", "plain")},
}


def _known(name: str, known: Mapping[str, object], what: str) -> None:
    if name in known:
        return
    near = values.nearest(name, known)
    hint = f"Did you mean “{near}”?" if near else f"Known are {', '.join(sorted(known))}."
    raise SettingsError(f"“{name}” is not a known {what}.", hint)
