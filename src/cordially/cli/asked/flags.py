"""What the command line states, or the details file that it names."""

import sqlite3
import sys
from collections.abc import Sequence
from typing import NamedTuple

from cordially import values
from cordially.cli.session import Session
from cordially.desk import recording
from cordially.errors import UsageError
from cordially.intake import people
from cordially.model import Address, Opportunity, Person, Relation
from cordially.store.files import typed


class Flags(NamedTuple):
    """The options that state facts, as they were typed."""

    company: str | None
    role: str | None
    when: str | None
    kind: str | None
    met: Sequence[str]
    topics: Sequence[str]
    example: str | None
    next_step: str | None
    greet_as: str | None
    recruiter: str | None
    agency: str | None
    decision_by: str | None
    time_zone: str | None
    sender: str | None
    to: str | None = None

    def states_a_fact(self) -> bool:
        """Tell whether a fact is stated that a details file would state."""
        return any(
            (
                *(self.company, self.role, self.when, self.kind, self.met, self.topics),
                *(self.example, self.next_step, self.greet_as, self.recruiter, self.agency),
                *(self.decision_by, self.time_zone),
            )
        )


def kept(connection: sqlite3.Connection, name: str | None, flags: Flags) -> Opportunity | None:
    """Return what is kept of the opportunity that is named, or that has the same company."""
    if name:
        return recording.choose(connection, name)
    if not flags.company:
        return None
    asked = Opportunity(values.name(flags.company, "--company"), flags.role)
    found = recording.known(connection, asked)
    return found if found.slug else None


def from_file(
    session: Session, name: str | None, flags: Flags, details: str
) -> Sequence[Opportunity]:
    """Return the opportunities of a details file, or of standard input for `-`."""
    from cordially.intake import details as form

    if name or flags.states_a_fact():
        raise UsageError(
            "--details and details on the command line do not go together.",
            "Put them all into the file, or give them all as options.",
        )
    if details == "-":
        content, label = sys.stdin.buffer.read(), "standard input"
    else:
        content, label = form.read_file(typed(details)), details
    opportunities = form.parse_text(content, label=label, now=session.now)
    if not flags.sender:
        return opportunities
    own = sender(flags.sender)
    return [each._replace(sender=own) for each in opportunities]


def sender(text: str) -> Address:
    """Read who sends the letter; an address is needed."""
    address, title = values.person(text, "--from")
    if not address.addr_spec or title:
        raise UsageError(f'--from must be "Name <address>", and is {values.shown(text)}.')
    return address


def reader(flags: Flags) -> str | None:
    """Return the name of the one person to write to, as --to gives it, or None."""
    return read_person(flags.to, "--to").name if flags.to and "<" in flags.to else flags.to


def read_person(text: str, what: str, relation: Relation | None = None) -> Person:
    """Read a person, as `Name <address>, Title`, that the option `what` names."""
    address, title = people.read(text, what)
    return Person(address.display_name, address.addr_spec or None, title, relation)
