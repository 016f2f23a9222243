"""A letter as a mailto link (RFC 6068), which any mail program opens as a new message."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from cordially.errors import DataError
from cordially.model import Draft

LONGEST = 1_800
"""Browsers and Windows cut links at some 2,000 characters."""

# RFC 6068 section 2: what may stand in an address as it is.
_IN_ADDRESS = "@!$'*+-._~"


class Link(NamedTuple):
    """The link, and what of the letter is not in it."""

    text: str
    left_out: tuple[str, ...]


def link(draft: Draft) -> Link:
    """Return a draft as a link of its reader, subject and text.

    Raises DataError for one that is too long to be opened.  Lines end in `%0D%0A`, and `+`
    stands for itself.
    """
    to = quote(draft.recipient.addr_spec, safe=_IN_ADDRESS)
    subject = quote(draft.letter.subject, safe="")
    body = quote("\r\n".join(draft.letter.text.splitlines()), safe="")
    text = f"mailto:{to}?subject={subject}&body={body}"
    if len(text) > LONGEST:
        raise DataError(
            f"Draft {draft.id} is too long for a mailto link: {len(text)} characters, and"
            f" {LONGEST} are safe.",
            f"Open its file instead: cordially drafts open {draft.id}; or keep it with --as imap.",
        )
    left_out = [f"the attachment {each.filename}" for each in draft.attachments]
    if draft.letter.html is not None:
        left_out.append("the HTML part")
    left_out.append("the thread and the Message-ID")
    return Link(text, tuple(left_out))
