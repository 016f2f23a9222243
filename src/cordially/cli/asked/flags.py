"""What the command line states, or the details file that it names."""

import re
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from cordially import values
from cordially.cli.note_options import pairs
from cordially.cli.session import Session
from cordially.cli.shown import screen
from cordially.desk import recording
from cordially.errors import NotFoundError, UsageError
from cordially.intake import people
from cordially.model import Address, Attachment, Opportunity, Person, Relation
from cordially.store import slugs
from cordially.store.files import typed


class Flags(NamedTuple):
    """The options that state facts, as they were typed."""

    company: str | None = None
    role: str | None = None
    when: str | None = None
    kind: str | None = None
    met: Sequence[str] = ()
    topics: Sequence[str] = ()
    points: Sequence[str] = ()
    example: str | None = None
    why: str | None = None
    next_step: str | None = None
    offer_by: str | None = None
    greet_as: Sequence[str] = ()
    recruiter: str | None = None
    agency: str | None = None
    decision_by: str | None = None
    time_zone: str | None = None
    details: str | None = None
    sender: str | None = None
    to: str | None = None

    def states_a_fact(self) -> bool:
        """Tell whether a fact is stated that a details file would state."""
        return any(self._replace(details=None, sender=None, to=None))

    def tells_what_was_said(self) -> bool:
        """Tell whether anything is stated that only the writer of the letter knows."""
        return any((self.topics, self.points, self.example, self.why, self.next_step))


class Asked(NamedTuple):
    """What the command of a note is asked for: the facts, the letter, and what becomes of it.

    `say` are the sentences of the person's own, as typed, or None when nothing is said of them.
    """

    flags: Flags
    extra: Mapping[str, str]
    say: tuple[str, ...] | None
    template: Path | None
    lang: str | None
    subject: str | None
    attachments: tuple[Attachment, ...]
    edit: bool
    browse: bool
    send: bool
    draft: bool
    dry_run: bool
    anyway: bool
    yes: bool
    kept_as: str | None = None

    @property
    def decided(self) -> bool:
        """Whether what becomes of the letter is said, so that nobody need be asked."""
        return self.draft or self.send or self.yes


def asked(options: Mapping[str, Any]) -> Asked:
    """Read the options of a note, each once.

    Raises UsageError for those that do not go together, and what the files raise that they
    name.
    """
    endings = [f"--{name.replace('_', '-')}" for name in _ENDINGS if options[name]]
    if len(endings) > 1:
        raise UsageError(f"{' and '.join(endings)} do not go together.", "Choose one of them.")
    lang, subject = options["lang"], options["subject"]
    return Asked(
        flags=Flags(**{name: options[name] for name in Flags._fields}),
        extra=pairs(options["extra"]),
        say=_said(options["say"]),
        template=_template_file(options["template"]),
        lang=values.language(lang, "--lang") if lang else None,
        subject=values.line(subject, "--subject") if subject else None,
        attachments=_attachments(options["attach"]),
        **{name: options[name] for name in (*_HOW, *_ENDINGS)},
    )


_HOW = ("edit", "browse", "anyway", "yes", "kept_as")
_ENDINGS = ("draft", "send", "dry_run")


def _said(given: Sequence[str]) -> tuple[str, ...] | None:
    """Read what --say adds; an empty one takes away what was said before."""
    said = tuple(values.line(text, "--say") for text in given if text.strip())
    return said if given else None


def _template_file(name: str | None) -> Path | None:
    if not name:
        return None
    # Absolute, so that it has another name than a template in the folders.
    path = typed(name).absolute()
    if not path.is_file():
        raise NotFoundError(f"There is no template file {path}.")
    if path.name.endswith(".txt.j2"):
        raise UsageError(
            f"{path} is a text part.", "Give the HTML template; NAME.txt.j2 beside it is used."
        )
    return path


def _attachments(names: Sequence[str]) -> tuple[Attachment, ...]:
    if not names:
        return ()
    from cordially.intake import attachment

    return tuple(attachment.read(typed(name)) for name in names)


def kept(connection: sqlite3.Connection, name: str | None, flags: Flags) -> Opportunity | None:
    """Return what is kept of the opportunity that is named, or that has the same company.

    Of a company that is new, and may be another spelling of one that is not, that is told.
    """
    if name:
        return recording.choose(connection, name)
    if not flags.company:
        return None
    named = Opportunity(values.name(flags.company, "--company"), flags.role)
    found = recording.known(connection, named)
    if found.slug:
        return found
    if alike := slugs.alike(connection, named.company):
        slug, company = alike
        screen.tell(
            f"{named.company} is new; you have {company}."
            f" If it is the same, name {slug} in place of --company."
        )
    return None


def from_file(session: Session, name: str | None, flags: Flags) -> Sequence[Opportunity]:
    """Return the opportunities of the details file that is named, or of standard input for `-`."""
    from cordially.intake import details as form

    if name or flags.states_a_fact():
        raise UsageError(
            "--details and details on the command line do not go together.",
            "Put them all into the file, or give them all as options.",
        )
    details = flags.details or "-"
    if details == "-":
        content, label = sys.stdin.buffer.read(), "standard input"
    else:
        content, label = form.read_file(typed(details)), details
    opportunities = form.parse_text(content, label=label, now=session.now)
    if not flags.sender:
        return opportunities
    own = sender(flags.sender)
    return [each._replace(sender=own) for each in opportunities]


def sender(text: str, what: str = "--from") -> Address:
    """Read who sends the letter, naming `what` in errors; an address is needed.

    The name is signed with as it is written, its title with it.
    """
    if "<" not in text and (bare := re.fullmatch(r"(.*[^\s,]),?\s+(\S+@\S+)", text.strip())):
        text = f"{bare[1]} <{bare[2]}>"
    address, title = values.person(text, what)
    if not address.addr_spec:
        raise UsageError(
            f"{what} has a name and no address: {values.shown(text)}.",
            f'Write it as "{values.shown(address.display_name)[1:-1]} <ADDRESS>".',
        )
    if title:
        raise UsageError(f'{what} must be "Name <address>", and is {values.shown(text)}.')
    return address


def reader(flags: Flags) -> str | None:
    """Return the name of the one person to write to, as --to gives it, or None."""
    to = new_reader(flags)
    return to.name if to else flags.to


def new_reader(flags: Flags) -> Person | None:
    """Return the person to write to, where --to gives their address as well."""
    given = flags.to and ("<" in flags.to or "@" in flags.to)
    return read_person(flags.to or "", "--to") if given else None


def read_person(text: str, what: str, relation: Relation | None = None) -> Person:
    """Read a person, as `Name <address>, Title`, that the option `what` names."""
    address, title = people.read(text, what)
    return Person(address.display_name, address.addr_spec or None, title, relation)
