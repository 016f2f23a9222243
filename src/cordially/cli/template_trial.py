"""Templates tried on made-up facts, before and after they are saved."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cordially.cli.session import Session
from cordially.errors import CordiallyError, DataError
from cordially.letter import wording
from cordially.letter.templates import Source, Templates
from cordially.store import notes, templates


def note_of(file_name: str) -> str:
    """Return the HTML template that a text part belongs to, or the name itself."""
    return re.sub(r"\.txt\.j2$", notes.SUFFIX, file_name)


def unsaved(session: Session, file_name: str, text: str, extra: Mapping[str, str]) -> None:
    """Raise what is wrong with a template that is not saved yet.

    A part of others, as _letter, is tried in all the notes that are fine without it.
    """
    own = templates.sources(session.home.templates)
    changed = Templates(lambda name: Source(text, file_name) if name == file_name else own(name))
    used = saved(session, changed, file_name, extra)
    if _is_part(file_name):
        before = Templates(own)
        for note in notes.find(session.home.templates):
            try:
                saved(session, before, f"{note}{notes.SUFFIX}", extra)
            except CordiallyError:
                continue
            used |= saved(session, changed, f"{note}{notes.SUFFIX}", extra)
        wording.from_text(changed, "A subject", "A text.", "en")
    if unused := extra.keys() - used:
        raise DataError(f"Nothing in it uses “{min(unused)}”.", "Leave that --set away.")


def saved(
    session: Session, loaded: Templates, file_name: str, extra: Mapping[str, str]
) -> set[str]:
    """Try a template, and return which of the person's own variables it uses."""
    whole = note_of(file_name)
    used = {mention.name for mention in wording.mentions(loaded, whole)} & extra.keys()
    if not _is_part(file_name):
        given = {name: extra[name] for name in used}
        wording.trial(loaded, whole, session.now.date(), given)
    return used


def _is_part(file_name: str) -> bool:
    folder, _, name = file_name.removeprefix("shipped/").rpartition("/")
    return name.startswith("_") or bool(folder and not re.fullmatch(_LANGUAGE, folder))


_LANGUAGE = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"  # the folder of a language holds notes, no parts
