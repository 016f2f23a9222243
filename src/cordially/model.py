"""The nouns of the program: frozen values that every other module speaks in.

Named tuples and not frozen dataclasses: making the classes is part of every start of
the program, and takes a third of the time.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

Moment = date | datetime
"""When something happened: a day, or a wall-clock time.

A datetime without an offset is local to the opportunity's time zone, or to the
system's where the opportunity names none.
"""


class Kind(StrEnum):
    """The form an interview took."""

    PHONE = "phone"
    VIDEO = "video"
    ONSITE = "onsite"
    PANEL = "panel"
    TASK = "task"
    INFORMAL = "informal"


class InterviewState(StrEnum):
    """What became of an interview: it was held, they did not call, or it was called off."""

    HELD = "held"
    MISSED = "missed"
    CALLED_OFF = "called-off"


class Relation(StrEnum):
    """What a person is to the opportunity."""

    HIRING_MANAGER = "hiring-manager"
    INTERVIEWER = "interviewer"
    COORDINATOR = "coordinator"
    RECRUITER = "recruiter"


class Status(StrEnum):
    """How an opportunity stands."""

    OPEN = "open"
    OFFER = "offer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    SILENCE = "silence"


class ReplyKind(StrEnum):
    """What sort of inbound message a reply is."""

    HUMAN = "human"
    COURTESY = "courtesy"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    CALENDAR = "calendar"


class DraftStatus(StrEnum):
    """Where a draft is in its life."""

    DRAFT = "draft"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    DEFERRED = "deferred"
    UNKNOWN = "unknown"
    DISCARDED = "discarded"


class Severity(StrEnum):
    """How much a finding weighs: an error stops sending, a warning asks, a hint is on request."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Register(StrEnum):
    """How letters speak."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


class StepState(StrEnum):
    """Whether a step's time is yet to come, has come, or is over."""

    UPCOMING = "upcoming"
    DUE = "due"
    OVERDUE = "overdue"


class Address(NamedTuple):
    """A display name and an addr-spec (RFC 5322 section 3.4); either may be empty."""

    display_name: str
    addr_spec: str

    def __str__(self) -> str:
        """Show the address as people write it; never used to make a header."""
        name, spec = self
        return f"{name} <{spec}>" if name and spec else name or spec


class Person(NamedTuple):
    """Someone met or written to, known within one opportunity by their name.

    `lang` is the language to write to them in, as BCP 47 has it (`de`, `pt-BR`).
    """

    name: str
    email: str | None = None
    title: str | None = None
    relation: Relation | None = None
    greet_as: str | None = None
    lang: str | None = None


class Participant(NamedTuple):
    """One person's part in an interview: what was talked about, and their point."""

    name: str
    topics: tuple[str, ...] = ()
    point: str | None = None


class Interview(NamedTuple):
    """One interaction; the same company, role and start is the same interview.

    One whose `state` nobody told took place, or is to take place.  `place` is where it is,
    or the link to it; no letter tells it.
    """

    start: Moment
    until: Moment | None = None
    kind: Kind | None = None
    participants: tuple[Participant, ...] = ()
    example: str | None = None
    next_step: str | None = None
    state: InterviewState | None = None
    place: str | None = None

    @property
    def took_place(self) -> bool:
        """Whether people met in it, as far as anybody said."""
        return self.state not in (InterviewState.MISSED, InterviewState.CALLED_OFF)

    def participant(self, name: str) -> Participant | None:
        """Return the part that the person of that name had, or None."""
        return next((each for each in self.participants if each.name == name), None)


class SentLetter(NamedTuple):
    """A letter that was written, by this program or by other means.

    `about` is the start of the interview that its draft was about, where there was one.
    """

    note: str
    to: str
    sent: Moment
    subject: str | None = None
    message_id: str | None = None
    provider_id: str | None = None
    about: Moment | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids by which a message can name it, its own before the provider's."""
        return tuple(each for each in (self.message_id, self.provider_id) if each)


class Reply(NamedTuple):
    """An inbound message; `letter` is the id of the letter that a bounce names."""

    sender: str
    at: Moment
    kind: ReplyKind = ReplyKind.HUMAN
    back_on: date | None = None
    letter: str | None = None


class Opportunity(NamedTuple):
    """One employer and role being pursued, with everything known about it.

    `decision_by` keeps the precision of the promise: a day (`2026-12-04`), an
    ISO week (`2026-W49`) or a month (`2026-12`).  With an `agency`, the person
    whose relation is recruiter is the agency's, otherwise the employer's.
    `why` is what draws the person to it; by `offer_by` they have to answer another offer.
    """

    company: str
    role: str | None = None
    slug: str | None = None
    sender: Address | None = None
    agency: str | None = None
    decision_by: str | None = None
    said_on: date | None = None
    time_zone: str | None = None
    country: str | None = None
    region: str | None = None
    weekend: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    status: Status = Status.OPEN
    closed_on: Moment | None = None
    why: str | None = None
    offer_by: date | None = None
    people: tuple[Person, ...] = ()
    interviews: tuple[Interview, ...] = ()
    letters: tuple[SentLetter, ...] = ()
    replies: tuple[Reply, ...] = ()

    def person(self, name: str) -> Person | None:
        """Return the person of exactly that name, or None."""
        return next((each for each in self.people if each.name == name), None)


class Attachment(NamedTuple):
    """A file that travels with a letter, its content read when it was attached."""

    filename: str
    content_type: str
    content: bytes


class Letter(NamedTuple):
    """One rendered note for one recipient; `html` is None for a text-only letter."""

    subject: str
    text: str
    html: str | None = None


class Finding(NamedTuple):
    """Something in a letter that a reader would wince at.

    `rule` begins with its category (`FRU-01`).  `excerpt` are the words in question, which
    begin at the character `at` of `line`, one line of the letter; both are empty where the
    letter as a whole is meant.
    """

    rule: str
    severity: Severity
    message: str
    excerpt: str = ""
    suggestion: str = ""
    line: str = ""
    at: int = 0


class Step(NamedTuple):
    """What etiquette proposes next; its times are in the recipient's zone.

    `note` is a note's name, or `close`: mark it off.  `interview` is the start of the
    interview that it is about, `rules` the sentences of the article behind it, and `command`
    what to type.
    """

    opportunity: str
    note: str
    variant: str
    to: tuple[Person, ...]
    interview: Moment
    opens: datetime
    due: datetime
    closes: datetime
    suggested_at: datetime
    state: StepState
    rules: tuple[str, ...]
    reason: str
    command: str


class Draft(NamedTuple):
    """A letter kept under a number, with a Message-ID that never changes.

    `say` are the person's own sentences, set into this letter and no other.  `findings` are
    what its last review found; they are not kept with it.
    """

    id: int
    opportunity: str
    note: str
    variant: str
    interview: str
    sender: Address
    recipient: Address
    letter: Letter
    message_id: str
    status: DraftStatus = DraftStatus.DRAFT
    path: str | None = None
    edited: bool = False
    lang: str = "en"
    say: str | None = None
    attachments: tuple[Attachment, ...] = ()
    findings: tuple[Finding, ...] = ()
