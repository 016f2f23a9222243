"""Drafts as `.eml` files, which mail programs open as editable drafts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from unicodedata import category

from cordially.life import GONE
from cordially.mail import message
from cordially.model import Draft

# File systems take 255 octets; some are left for the number and for a name while writing.
_NAME_OCTETS = 180


def render(
    draft: Draft, date: datetime, references: Sequence[str] = (), *, marked: bool = True
) -> bytes:
    """Return the proved bytes of a draft; `X-Unsent: 1` makes them open for editing.

    A letter that left, or may have, is not marked so, lest it is sent once more; nor is one
    that is `marked` otherwise, by the flag of a mailbox.
    """
    return message.compose(
        draft.letter,
        sender=draft.sender,
        recipient=draft.recipient if draft.recipient.addr_spec else None,
        message_id=draft.message_id,
        date=date,
        references=references,
        attachments=draft.attachments,
        unsent=marked and draft.status not in GONE,
    )


def filename(draft: Draft, company: str) -> str:
    """Name a draft's file so that a person finds it: number, note, recipient, company."""
    words = "-".join((draft.note, draft.recipient.display_name, company))
    # No separators and no reserved characters, so that the name can be read on every system;
    # marks stay, for in some scripts they are the vowels.
    safe = "".join(c if c.isalnum() or category(c)[0] == "M" else "-" for c in words)
    readable = re.sub("-+", "-", safe).encode()[:_NAME_OCTETS].decode(errors="ignore")
    return f"{draft.id:04}-{readable.strip('-')}.eml"
