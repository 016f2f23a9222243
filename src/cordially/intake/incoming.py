"""What a file brings: invitations, cards, or a message that invites in words alone."""

from __future__ import annotations

from dataclasses import dataclass

from cordially.errors import DataError
from cordially.intake import calendar_blocks, event_words, invitation, invitation_mail, vcard
from cordially.intake.calendar_blocks import Block
from cordially.intake.event_words import Invited, Words
from cordially.intake.invitation import Event, Invitation, Method
from cordially.intake.vcard import Card


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is in one file; `to` is the one address that a message was sent to."""

    label: str
    events: tuple[Event, ...] = ()
    cards: tuple[Card, ...] = ()
    to: str = ""
    in_words: Invitation | None = None


def read(content: bytes, label: str) -> Incoming:
    """Read a file by what it begins with, whatever it is called.

    Raises DataError, naming `label`, for one that is none of the three.
    """
    if not content.strip():
        raise DataError(f"{label} is empty.", "Save the invitation itself as a file.")
    if calendar_blocks.is_card(content):
        return Incoming(label, cards=vcard.read(content, label))
    if calendar_blocks.is_calendar(content):
        return Incoming(label, invitation.read(content, label))
    try:
        mail = invitation_mail.read(content, label)
    except DataError as error:
        raise error.with_message(f"{label} is no invitation, no card and no message.") from None
    to = mail.to[0] if len(mail.to) == 1 else ""
    events: list[Event] = []
    for octets, charset in mail.calendars:
        try:
            events += invitation.read(octets, label, charset)
        except DataError as error:
            broken = error
    if events:
        return Incoming(label, invitation.latest(events), to=to)
    if mail.calendars:
        raise broken
    return Incoming(label, to=to, in_words=_in_words(mail))


def _in_words(mail: invitation_mail.Mail) -> Invitation:
    """Return what a message says without a calendar: who wrote it and about what, not when."""
    name, spec = mail.sender
    sender = Invited(spec, event_words.name_of(name, spec)) if spec else None
    words = Words(mail.subject, mail.text[:20_000], organizer=sender)
    event = Event(
        *(Method.INVITES, "", "", 0, None, None, mail.subject, False, ()),
        block=Block("VEVENT", ()),
        rules={},
    )
    return Invitation(event, words)
