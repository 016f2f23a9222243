"""What a rule of tone is made of, and the words in which it says where it holds."""

from typing import NamedTuple

from cordially.model import Severity
from cordially.review.occasion import Part

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

BODY = (Part.BODY,)
SUBJECT = (Part.SUBJECT,)
GREETING = (Part.GREETING,)
CLOSING = (Part.CLOSING,)
TEXT = (Part.SUBJECT, Part.BODY, Part.CLOSING)
ANYWHERE = tuple(Part)

ATTACHED = "attached"
"""What is true of a letter with which a file travels."""

LINKED = "linked"
"""What is true of a letter with a link in it."""

HONORIFIC = "honorific"
"""What is true of a letter whose reader is known to be greeted with Ms, Dr or the like."""

RECRUITER = "recruiter"
"""What is true of a letter to a recruiter."""

OFFER = "offer"
"""What is true of a letter about an opportunity that has come to an offer."""

OFFERED_ELSEWHERE = "offered elsewhere"
"""What is true of a letter when another offer is recorded, with its date."""

CALM = "calm"
"""What is true of a letter in which no word stands out by its capitals, or by lacking one."""

TYPED = "typed"
"""What is true of a letter in characters that every keyboard has."""

ALWAYS = "always"
"""What is true of every letter."""


class Rule(NamedTuple):
    """One thing to look for in a letter, with its own examples.

    `id` begins with its category.  The `pattern` is looked for, in any case unless `cased`,
    where one of the `triggers` (parted by bars) is in the letter, in small
    letters unless `cased`; no triggers means always.  `why` and `suggestion` are what the
    person reads.  The examples in `caught` break the rule and those in `spared` do not; one
    that begins with `Subject:`, `Greeting:`, `Closing:` or `Signature:` stands in that part.

    A `negatable` rule means nothing after a “not”, and a `reportable` one nothing beside “you
    mentioned that”.  `unless` and `once` name what may be true of a letter: its note
    (`withdraw`), variant (`thank-you/late`) or language (`en-gb`), or one of this module's
    words.  Where it is, the rule is left out, or its first find forgiven.  Only a `universal`
    rule holds outside English, and only an `unmasked` one looks at stored names.
    """

    id: str
    severity: Severity
    triggers: str
    pattern: str
    why: str
    suggestion: str
    caught: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    parts: tuple[Part, ...] = BODY
    cased: bool = False
    negatable: bool = False
    reportable: bool = False
    unless: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    universal: bool = False
    unmasked: bool = False

    @property
    def category(self) -> str:
        """The letters before the number."""
        return self.id.partition("-")[0]
