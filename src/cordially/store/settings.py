"""The settings file, read as the person wrote it; every key is optional."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from cordially import values
from cordially.account import PASSWORD, Account
from cordially.errors import DataError, SettingsError
from cordially.etiquette.policy import Policy
from cordially.model import Address, Register, Severity
from cordially.store import files
from cordially.store.settings_form import SETTINGS


class Tone(NamedTuple):
    """What the person thinks of the rules of tone: silenced, weighed otherwise, and their own."""

    silence: tuple[str, ...]
    severity: Mapping[str, Severity]
    rules: tuple[Mapping[str, str], ...]


class Settings(NamedTuple):
    """What the person settled once; `plain` means letters without an HTML part.

    `kept_as` says where drafts are put: eml, maildir (then it is `maildir`), or imap.
    """

    me: Address | None
    phone: str | None
    links: tuple[str, ...]
    time_zone: str | None
    plain: bool
    kept_as: str
    maildir: Path | None
    lang: str
    register: Register
    greet_by: str
    account: Account | None
    policy: Policy
    tone: Tone

    @property
    def own_addresses(self) -> frozenset[str]:
        """The person's own addr-specs that are known, case-folded."""
        account = self.account.username if self.account else None
        own = (self.me.addr_spec if self.me else "", account or "")
        return frozenset(each.casefold() for each in own if "@" in each)


def read(path: Path) -> Settings:
    """Read the settings; a file that does not exist gives the defaults.

    Raises SettingsError, with the nearest known key, for an unknown one, for a wrong
    value, and for a file that is not TOML.
    """
    text = _text(path)
    return _parsed(text, path) if text is not None else _settings({}, path)


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
        line = re.search(r"at line (\d+)", str(error))
        hint = values.backslash_hint(text, int(line[1])) if line else None
        raise SettingsError(f"{path} is not correct TOML: {error}.", hint) from error
    try:
        return _settings(found, path)
    except DataError as error:
        raise SettingsError(f"{path}: {error.message}", error.hint) from error


def _settings(raw: Mapping[str, Any], path: Path) -> Settings:
    found = SETTINGS.fields(raw, "")
    me, drafts = found["me"], found["drafts"]
    name, email = me.get("name"), me.get("email")
    if bool(name) != bool(email):
        raise DataError("me.name and me.email belong together; one is missing.")
    address = Address(name, email) if name else None
    return Settings(
        me=address,
        phone=me.get("phone"),
        links=me["links"],
        time_zone=me.get("time_zone"),
        plain=drafts["format"] == "plain",
        kept_as=drafts["as"],
        maildir=path.parent / files.typed(drafts["maildir"]) if "maildir" in drafts else None,
        lang=drafts["lang"],
        register=found["letters"]["register"],
        greet_by=found["letters"]["greet_by"],
        account=_account(found["account"], address, path)
        if raw.get("account") and "account" in found  # a blank value is none
        else None,
        policy=found["etiquette"],
        tone=Tone(**found["tone"]),
    )


def _account(found: dict[str, Any], me: Address | None, path: Path) -> Account:
    if "smtp" in found and "sendmail" in found:
        raise DataError(
            "account.smtp and account.sendmail exclude each other.", "Remove one of them."
        )
    if "ca_file" in found:
        # A relative path is meant from where it is written.
        found["ca_file"] = path.parent / files.typed(found["ca_file"])
    return Account(**{"username": me and me.addr_spec, **found})


def _account_values(account: Account, me: Address) -> dict[str, Any]:
    """Return the keys of [account] with None for those that are to go."""
    return {
        "smtp": account.smtp._asdict() if account.smtp else None,
        "username": account.username if account.username != me.addr_spec else None,
        "ca_file": str(account.ca_file) if account.ca_file else None,
        "auth": account.auth if account.auth != PASSWORD else None,
        "password_command": list(account.password_command) or None,
        "token_command": list(account.token_command) or None,
        "oauth": account.oauth._asdict() if account.oauth else None,
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
