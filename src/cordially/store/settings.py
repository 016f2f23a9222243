"""The settings file, read as the person wrote it; every key is optional."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from cordially import values
from cordially.account import (
    PASSWORD,
    STARTTLS,
    TLS,
    Account,
    Server,
    default_port,
    implied_security,
)
from cordially.errors import DataError, SettingsError
from cordially.etiquette.policy import DEFAULT_PROFILE, PROFILES, Policy
from cordially.model import Address, Register
from cordially.store import files
from cordially.store.settings_keys import SECTIONS, SERVER, check, known

_IMAP_PORTS = {TLS: 993, STARTTLS: 143}


class Tone(NamedTuple):
    """What the person thinks of the rules of tone: silenced, weighed otherwise, and their own."""

    silence: tuple[str, ...] = ()
    severity: Mapping[str, str] = MappingProxyType({})
    rules: tuple[Mapping[str, str], ...] = ()


class Settings(NamedTuple):
    """What the person settled once; `plain` means letters without an HTML part."""

    me: Address | None = None
    phone: str | None = None
    links: tuple[str, ...] = ()
    time_zone: str | None = None
    plain: bool = False
    lang: str = "en"
    register: Register = Register.WARM
    account: Account | None = None
    policy: Policy = PROFILES[DEFAULT_PROFILE]
    tone: Tone = Tone()


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
        known(section, SECTIONS, f"section in {path}")
        if not isinstance(content, dict):
            raise SettingsError(f"{path}: “{section}” must be a section, as [{section}].")
        check(content, SECTIONS[section], f"{path}, [{section}]")
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
        lang=values.language(drafts.get("lang", "en"), f"{path}, [drafts] lang"),
        register=Register(found.get("letters", {}).get("register", Register.WARM)),
        account=_account(found.get("account", {}), address, path),
        policy=_policy(found.get("etiquette", {})),
        tone=_tone(found.get("tone", {})),
    )


def _policy(found: Mapping[str, Any]) -> Policy:
    numbers = {key: value for key, value in found.items() if key != "profile"}
    return PROFILES[found.get("profile", DEFAULT_PROFILE)]._replace(**numbers)


def _tone(found: Mapping[str, Any]) -> Tone:
    return Tone(
        tuple(found.get("silence", ())),
        MappingProxyType(found.get("severity", {})),
        tuple(found.get("rules", ())),
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
    check(found, SERVER, f"{where}, “{name}”")
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
