"""The settings file, read as the person wrote it; every key is optional."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from cordially import files, values
from cordially.errors import DataError, SettingsError
from cordially.model import Address

TLS: Final = "tls"  # from the first byte (RFC 8314)
STARTTLS: Final = "starttls"
PASSWORD: Final = "password"  # noqa: S105 - a kind of login
XOAUTH2: Final = "xoauth2"
OAUTHBEARER: Final = "oauthbearer"

Security = Literal["tls", "starttls"]
Auth = Literal["password", "xoauth2", "oauthbearer"]


class Server(NamedTuple):
    """A mail server as the settings name it."""

    host: str
    port: int
    security: Security = TLS


class Account(NamedTuple):
    """The mail account; one without `smtp` and `sendmail` sends nothing.

    `username` is what logs in, by default the person's own address; the commands are
    argument lists that no shell reads.
    """

    smtp: Server | None = None
    username: str | None = None
    ca_file: Path | None = None
    auth: Auth = PASSWORD
    password_command: tuple[str, ...] = ()
    token_command: tuple[str, ...] = ()
    sendmail: tuple[str, ...] = ()


class Settings(NamedTuple):
    """What the person settled once; `plain` means letters without an HTML part."""

    me: Address | None = None
    phone: str | None = None
    links: tuple[str, ...] = ()
    time_zone: str | None = None
    plain: bool = False
    account: Account | None = None


def read(path: Path) -> Settings:
    """Read the settings; a file that does not exist gives the defaults.

    Raises SettingsError, with the nearest known key, for an unknown one, for a wrong
    value, and for a file that is not TOML.
    """
    text = _text(path)
    return _parsed(text, path) if text is not None else Settings()


def write(path: Path, me: Address, phone: str | None, account: Account | None) -> None:
    """Write who the person is and their mail account; all else stays as they wrote it.

    Without an `account` that section stays too.  Raises SettingsError when the file that
    is there cannot be read, StorageError when it cannot be written.
    """
    import tomlkit

    before = _text(path) or ""
    _parsed(before, path)
    document = tomlkit.parse(before)
    own = {"name": me.display_name, "email": me.addr_spec}
    _put(document, "me", {**own, "phone": phone} if phone else own)
    if account:
        _put(document, "account", _account_values(account, me))
    text = tomlkit.dumps(document)
    _parsed(text, path)  # what could not be read again is never written
    # Through a link, into the folder where the person keeps their settings.
    files.write(path.resolve(), text.encode())


def default_port(security: str) -> int:
    """Return the port of submission with that security (RFC 8314)."""
    return 587 if security == STARTTLS else 465


def implied_security(port: int | None) -> Security:
    """Return the security that a port is known for."""
    return STARTTLS if port in (25, 143, 587) else TLS


def is_host(name: str) -> bool:
    """Tell whether a text can be the name or number of a host."""
    return 0 < len(name) <= 255 and all(char.isalnum() or char in "-.:_" for char in name)


def _text(path: Path) -> str | None:
    try:
        # Line ends as they are: the same file is written again.
        return path.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise SettingsError(
            f"{path} is not UTF-8 at byte {error.start}.", "Save it as UTF-8."
        ) from error


def _parsed(text: str, path: Path) -> Settings:
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
        _check(content, _KEYS[section], f"{path}, [{section}]")
    me, drafts = found.get("me", {}), found.get("drafts", {})
    name, email = me.get("name"), me.get("email")
    if bool(name) != bool(email):
        raise SettingsError(f"{path}, [me]: “name” and “email” belong together; one is missing.")
    where = f"{path}, [me]"
    phone = me.get("phone")
    address = (
        Address(values.name(name, f"{where} name"), values.addr_spec(email, f"{where} email"))
        if name
        else None
    )
    return Settings(
        me=address,
        phone=values.line(phone, f"{where} phone", values.NAME_LIMIT) if phone else None,
        links=tuple(values.line(each, f"{where} links") for each in me.get("links", [])),
        time_zone=me.get("time_zone"),
        plain=drafts.get("format") == "plain",
        account=_account(found.get("account", {}), address, path),
    )


def _account(found: Mapping[str, Any], me: Address | None, path: Path) -> Account | None:
    where = f"{path}, [account]"
    if not found:
        return None
    if "smtp" in found and "sendmail" in found:
        raise SettingsError(
            f"{where}: “smtp” and “sendmail” exclude each other.", "Remove one of them."
        )
    if "imap" in found:
        _server(found["imap"], "imap", where)
    username, ca_file = found.get("username"), found.get("ca_file")
    return Account(
        smtp=_server(found["smtp"], "smtp", where) if "smtp" in found else None,
        username=values.line(username, f"{where} username") if username else me and me.addr_spec,
        # A relative path is meant from where it is written.
        ca_file=path.parent / files.typed(ca_file) if ca_file else None,
        auth=found.get("auth", PASSWORD),
        password_command=tuple(found.get("password_command", ())),
        token_command=tuple(found.get("token_command", ())),
        sendmail=tuple(found.get("sendmail", ())),
    )


def _server(found: Mapping[str, Any], name: str, where: str) -> Server:
    _check(found, _SERVER_KEYS, f"{where}, “{name}”")
    if "host" not in found:
        raise SettingsError(f"{where}, “{name}”: the “host” is missing.")
    security = found.get("security", implied_security(found.get("port")))
    port = found.get("port", _IMAP_PORTS[security] if name == "imap" else default_port(security))
    return Server(found["host"], port, security)


def _account_values(account: Account, me: Address) -> dict[str, Any]:
    """Return the keys of [account] with None for those that are to go."""
    return {
        "smtp": account.smtp._asdict() if account.smtp else None,
        "username": account.username if account.username != me.addr_spec else None,
        "ca_file": str(account.ca_file) if account.ca_file else None,
        "auth": account.auth if account.auth != PASSWORD else None,
        "password_command": list(account.password_command) or None,
        "token_command": list(account.token_command) or None,
        "sendmail": list(account.sendmail) or None,
    }


def _put(document: Any, section: str, content: Mapping[str, Any]) -> None:
    """Change the keys of a section that differ; None removes one."""
    import tomlkit

    if section not in document:
        if document:
            document.add(tomlkit.nl())
        document.add(section, tomlkit.table())
    table = document[section]
    for key, value in content.items():
        if value is None:
            if key in table:
                table.remove(key)
        elif isinstance(value, dict):
            if key not in table:
                table.add(key, tomlkit.inline_table())
            for inner in value:
                if table[key].get(inner) != value[inner]:
                    table[key][inner] = value[inner]
        elif table.get(key) != value:
            table[key] = value


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


def _is_port(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 65536


_IMAP_PORTS = {TLS: 993, STARTTLS: 143}

_SERVER_KEYS: dict[str, Callable[[object], bool]] = {
    "host": lambda value: isinstance(value, str) and is_host(value),
    "port": _is_port,
    "security": lambda value: value in (TLS, STARTTLS),
}

_KEYS: dict[str, dict[str, Callable[[object], bool]]] = {
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
    "drafts": {"format": lambda value: value in ("both", "plain")},
}

_A_SERVER = 'Write it as { host = "smtp.example.com", port = 465, security = "tls" }.'
_A_COMMAND = 'Write it as a list, as in ["pass", "show", "mail/alex"]; no shell reads it.'
_HINTS = {
    **dict.fromkeys(("smtp", "imap"), _A_SERVER),
    "port": "It is a number from 1 to 65535, most often 465 or 587.",
    "security": "It is “tls” (port 465) or “starttls” (port 587).",
    "auth": "It is “password”, “xoauth2” or “oauthbearer”.",
    **dict.fromkeys(("password_command", "token_command", "sendmail"), _A_COMMAND),
}


def _check(found: Mapping[str, Any], keys: Mapping[str, Callable[[object], bool]], at: str) -> None:
    for key, value in found.items():
        _known(key, keys, f"key in {at}")
        if not keys[key](value):
            shown = values.shown(str(value))
            raise SettingsError(f"{at}: “{key}” has a wrong value: {shown}.", _HINTS.get(key))


def _known(name: str, known: Mapping[str, object], what: str) -> None:
    if name in known:
        return
    near = values.nearest(name, known)
    hint = f"Did you mean “{near}”?" if near else f"Known are {', '.join(sorted(known))}."
    raise SettingsError(f"“{name}” is not a known {what}.", hint)
