"""What a file brings: invitations, cards, or a message that invites in words alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cordially.errors import DataError
from cordially.intake import calendar_blocks, event_words, invitation, message_reader, vcard
from cordially.intake.calendar_blocks import SIZE_LIMIT, Block
from cordially.intake.event_words import Invited, Words
from cordially.intake.invitation import Event, Invitation, Method
from cordially.intake.message_reader import ReadMessage
from cordially.intake.vcard import Card

_TEXT_LIMIT = 20_000  # characters


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
    if not message_reader.is_message(content):
        raise DataError(
            f"{label} is no invitation, no card and no message.",
            "Save the invitation as .ics, the card as .vcf, or the mail itself as .eml.",
        )
    if len(content) > SIZE_LIMIT:
        raise DataError(f"{label} is larger than {SIZE_LIMIT // 1_000_000} MB.")
    mail = message_reader.read(content, label)
    to = mail.to[0].addr_spec if len(mail.to) == 1 and not mail.cc else ""
    if not mail.calendars:
        return Incoming(label, to=to, in_words=_in_words(mail))
    events: list[Event] = []
    errors: list[DataError] = []
    for octets in mail.calendars:
        try:
            events += invitation.read(octets, label)
        except DataError as error:
            errors.append(error)
    if not events:
        raise errors[0]
    # What could not be read may be what cancels or moves the rest.
    aside = tuple(f"another calendar ({error.message.rstrip('.')})" for error in errors)
    found = [replace(each, set_aside=(*each.set_aside, *aside)) for each in events]
    return Incoming(label, invitation.latest(found), to=to)


def _in_words(mail: ReadMessage) -> Invitation:
    """Return what a message says without a calendar: who wrote it and about what, not when."""
    sender = None
    if mail.sender and (spec := mail.sender.addr_spec):
        sender = Invited(spec, event_words.name_of(mail.sender.display_name, spec))
    summary = mail.subject or ""
    words = Words(summary, mail.text[:_TEXT_LIMIT], organizer=sender)
    event = Event(
        *(Method.INVITES, "", "", 0, None, None, summary, False, ()),
        block=Block("VEVENT", ()),
        rules={},
    )
    return Invitation(event, words)
