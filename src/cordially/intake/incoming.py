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
    if not invitation_mail.is_message(content):
        raise DataError(
            f"{label} is no invitation, no card and no message.",
            "Save the invitation as .ics, the card as .vcf, or the mail itself as .eml.",
        )
    mail = invitation_mail.read(content, label)
    to = mail.to[0] if len(mail.to) == 1 else ""
    if not mail.calendars:
        return Incoming(label, to=to, in_words=_in_words(mail))
    events: list[Event] = []
    errors: list[DataError] = []
    for octets, charset in mail.calendars:
        try:
            events += invitation.read(octets, label, charset)
        except DataError as error:
            errors.append(error)
    if not events:
        raise errors[0]
    return Incoming(label, invitation.latest(events), to=to)


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
