"""What has to be known of an interview before a note can be written, and how to say it."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from cordially.cli.asked.flags import Flags
from cordially.cli.note_options import EXAMPLE
from cordially.etiquette import interviews, recipients
from cordially.model import Interview, Opportunity, Relation

NO_NOTE = "add"
"""Stands for a note where none is to be written, so that nobody need be known yet."""


class Needed(Enum):
    """Something that has to be said: in words, and as options of a command."""

    COMPANY = "the company (--company)", '--company "Northwind Labs"'
    WHEN = "the day of the interview (--when)", '--when "yesterday 14:00"'
    RECRUITER = "the recruiter (--recruiter)", '--recruiter "Ana Ruiz <ana@talento.example>"'
    PEOPLE = "whom you met (--with)", '--with "Dana Reyes <dana@northwind.example>"'


def of(flags: Flags, kept: Opportunity | None, before: Interview | None, note: str) -> list[Needed]:
    """Return what neither the flags say nor is known of the opportunity and its interview."""
    needs = []
    if not flags.company and not kept:
        needs.append(Needed.COMPANY)
    if not flags.when and not before:
        needs.append(Needed.WHEN)
    if note == recipients.ASK_RECRUITER:
        known = kept and any(each.relation == Relation.RECRUITER for each in kept.people)
        if not known and not flags.recruiter and not flags.to:
            needs.append(Needed.RECRUITER)
    elif note != NO_NOTE and not _has_reader(flags, kept, before, note):
        needs.append(Needed.PEOPLE)
    return needs


def told(needs: Collection[Needed], note: str, kept: Opportunity | None) -> tuple[str, str]:
    """Return what is needed as a sentence, and a command that says it."""
    still = f"Still needed: {', '.join(each.value[0] for each in needs)}."
    if not kept:
        return still, EXAMPLE.format(note)
    options = " ".join(each.value[1] for each in needs)
    return still, f"For example: cordially {note} {kept.slug} {options}."


def _has_reader(
    flags: Flags, kept: Opportunity | None, before: Interview | None, note: str
) -> bool:
    """Tell whether somebody is named, or known, to whom the note can go."""
    if flags.met or flags.to or flags.recruiter or (before and before.participants):
        return True
    zone = kept and interviews.zone_of(kept, None)
    return bool(kept and before and recipients.recipients(note, kept, before, zone))
