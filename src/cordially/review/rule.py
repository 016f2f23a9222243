"""What a rule of tone is made of, and the words in which it says where it holds."""

from typing import NamedTuple

from cordially.model import Severity
from cordially.review.occasion import Part

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

BODY = (Part.BODY,)
SUBJECT = (Part.SUBJECT,)
GREETING = (Part.GREETING,)
CLOSING = (Part.CLOSING,)
ENDING = (Part.BODY, Part.CLOSING, Part.SIGNATURE)
NAMING = (Part.SUBJECT, Part.GREETING, Part.BODY, Part.CLOSING)
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

SAID, ASIDE, SMALL, CASED, OWN = "said", "aside", "small", "cased", "own"
"""How a phrase sees a letter: as it is said, the same but only for a hint, in small letters, as
typed, or by its owner's own pattern."""

Phrase = tuple[int, str, str, str]
"""Its number, how it sees a letter, its triggers and its text, which `phrasing` makes a pattern.

Triggers are words, a line each, of which one stands in whatever the pattern matches; there may
be several such sets, parted by form feeds.  A phrase that no index knows has the number -1.
"""


class Rule(NamedTuple):
    """One thing to look for in a letter.

    `id` begins with its category.  `why` is what the person reads, with the first of
    `better` whose names in braces are groups of the pattern that took part.  `caught` breaks
    the rule and `spared` does not.

    A phrase that is `SAID` means nothing after a “not”, and beside “you mentioned that” only
    what the writer says of themselves.  `unless` and `once` name what may be true of a letter:
    its note (`withdraw`), variant (`thank-you/late`) or language (`en-gb`), or one of this
    module's words.  Where it is, the rule is left out, or its first find forgiven.  Only a
    `universal` rule holds outside English, and only an `unmasked` one looks at stored names.
    """

    id: str
    severity: Severity
    why: str
    better: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    caught: str = ""
    spared: str = ""
    parts: tuple[Part, ...] = BODY
    unless: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    universal: bool = False
    unmasked: bool = False

    @property
    def category(self) -> str:
        """The letters before the number."""
        return self.id.partition("-")[0]
