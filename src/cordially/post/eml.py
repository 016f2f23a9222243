"""Drafts as `.eml` files, which mail programs open as editable drafts."""

from __future__ import annotations

import re
from datetime import datetime

from cordially import message
from cordially.model import Draft

# Names stay readable on every file system: no separators, no reserved characters.
_UNSAFE = re.compile(r"[\W_]+")
# File systems take 255 octets; some are left for the number and for a name while writing.
_NAME_OCTETS = 180


def render(draft: Draft, date: datetime) -> bytes:
    """Return the proved bytes of a draft; `X-Unsent: 1` makes them open for editing."""
    return message.compose(
        draft.letter,
        sender=draft.sender,
        recipient=draft.recipient,
        message_id=draft.message_id,
        date=date,
        attachments=draft.attachments,
        unsent=True,
    )


def filename(draft: Draft, company: str) -> str:
    """Name a draft's file so that a person finds it: number, note, recipient, company."""
    words = (draft.note, draft.recipient.display_name, company)
    readable = _UNSAFE.sub("-", "-".join(words)).encode()[:_NAME_OCTETS].decode(errors="ignore")
    return f"{draft.id:04}-{readable.strip('-')}.eml"
