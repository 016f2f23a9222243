"""Templates on disk: the person's own over the shipped ones."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from cordially.errors import DataError, StorageError
from cordially.letter.templates import Source, Sources, Templates
from cordially.store.files import staged
from cordially.store.home import Home
from cordially.store.notes import SHIPPED, SUFFIX
from cordially.values import is_english


def read(path: Path) -> str:
    """Return a template's text; raises DataError when it is not a readable UTF-8 file."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{path} is not UTF-8 at byte {error.start}.", "Save it as UTF-8."
        ) from error
    except OSError as error:
        raise DataError(f"{path} cannot be read: {os.strerror(error.errno or 0)}.") from error


def sources(own: Path, given: Path | None = None) -> Sources:
    """Return how a template is found by name.

    The person's own folder comes before the shipped one; `shipped/NAME` is the shipped
    one always.  The name of a file `given` on the command line is its path, and a text
    template beside it belongs to it.
    """
    outside = {}
    if given:
        text_part = given.with_name(given.name.removesuffix(SUFFIX) + ".txt.j2")
        outside = {str(given): given, str(text_part): text_part}

    def find(name: str) -> Source | None:
        if name in outside:
            path = outside[name]
            return Source(read(path), str(path)) if _is_file(path) else None
        parts = name.split("/")
        # Names stay inside the template folders, whatever a template includes.
        if not all(map(is_plain, parts)):
            return None
        folders = [SHIPPED] if parts[0] == "shipped" else [own, SHIPPED]
        for folder in folders:
            path = folder.joinpath(*parts[parts[0] == "shipped" :])
            if _is_file(path):
                return Source(read(path), str(path) if folder == own else name, folder == SHIPPED)
        return None

    return find


def in_language(own: Path, note: str, lang: str) -> str:
    """Return the name of a note's template in a language.

    The person's own `de/NAME`, or for `de-AT` first `de-AT/NAME`; else their own NAME, in
    whatever language they wrote it; else, for English, the shipped one.  Raises DataError
    when there is none: a letter never says that it is in a language which it is not.
    """
    name = f"{note}{SUFFIX}"
    primary = lang.partition("-")[0]
    for tag in dict.fromkeys((lang, primary)):
        if _is_file(own / tag / name):
            return f"{tag}/{name}"
    if is_english(lang) or _is_file(own / name):
        return name
    raise DataError(
        f"There is no {note} in “{lang}”: the shipped letters are in English.",
        f"“cordially template new {primary}/{note}” begins yours; --lang en writes in English.",
    )


def is_plain(part: str) -> bool:
    """Tell whether a part of a template's name stays inside the template folders."""
    # Windows has two separators, and takes C:name for a file of another folder.
    return part not in ("", ".", "..") and not set(part) & set("\\:\0")


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:
        raise DataError(f"{path} cannot be read: {os.strerror(error.errno or 0)}.") from error


def load(home: Home, cache: CacheFolder | None = None, given: Path | None = None) -> Templates:
    """Return the templates; what is compiled of them goes into the cache."""
    return Templates(sources(home.templates, given), cache or CacheFolder(home.cache))


class CacheFolder:
    """Values in memory, and in the files of a folder once they are kept.

    Losing the folder, or not being able to write it, costs only time.
    """

    def __init__(self, folder: Path) -> None:
        """Look values up in `folder`, which need not exist."""
        self._folder = folder
        self._new: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        """Return what is kept under a key, or None."""
        if key in self._new:
            return self._new[key]
        try:
            return (self._folder / key).read_bytes()
        except OSError:
            return None

    def __setitem__(self, key: str, value: bytes) -> None:
        """Remember a value for this run, and for later ones if it is kept."""
        self._new[key] = value

    def keep(self) -> None:
        """Write what is new into the folder, each file whole or not at all."""
        if not self._new:
            return
        with suppress(StorageError), staged(self._folder) as files:
            for key, value in self._new.items():
                files.put(key, value)
