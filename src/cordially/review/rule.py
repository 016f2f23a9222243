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


class Phrase(NamedTuple):
    """One thing to look for: how it sees a letter, its triggers and its pattern.

    Triggers are sets of texts, of each of which one stands in whatever the pattern matches.  In
    the pattern `~name~` stands for the words of a family.
    """

    way: str
    triggers: tuple[tuple[str, ...], ...]
    pattern: str


def line(phrase: Phrase) -> str:
    """Return a phrase as the line that rules keep: of two thousand few are ever parted again."""
    triggers = "\f".join(map("\v".join, phrase.triggers))
    return f"{phrase.way}\t{triggers}\t{phrase.pattern}"


def phrase(line: str) -> Phrase:
    """Return the phrase that a line keeps."""
    way, triggers, pattern = line.split("\t", 2)
    sets = tuple(tuple(texts.split("\v")) for texts in triggers.split("\f") if texts)
    return Phrase(way, sets, pattern)


class Rule(NamedTuple):
    """One thing to look for in a letter.

    `id` begins with its category.  `phrases` are lines.  `why` is what the person reads, with
    the first of `better` whose names in braces are groups of the pattern that took part.
    `caught` breaks the rule and `spared` does not.

    A phrase that is `SAID` means nothing after a “not”, and beside “you mentioned that” only
    what the writer says of themselves.  `unless` and `once` name what may be true of a letter:
    its note (`withdraw`), variant (`thank-you/late`) or language (`en-gb`), or one of this
    module's words.  Where it is, the rule is left out, or its first find forgiven.  Only a
    `universal` rule holds outside English, and only an `unmasked` one looks at stored names.  Only
    the person's `own` stand in no index.
    """

    id: str
    severity: Severity
    why: str
    better: tuple[str, ...]
    phrases: tuple[str, ...]
    caught: str = ""
    spared: str = ""
    parts: tuple[Part, ...] = BODY
    unless: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    universal: bool = False
    unmasked: bool = False
    own: bool = False

    @property
    def category(self) -> str:
        """The letters before the number."""
        return self.id.partition("-")[0]


class Hit(NamedTuple):
    """A find: in which passage and between which offsets, how grave, and a better wording."""

    passage: int
    begin: int
    end: int
    severity: Severity
    rule: Rule
    better: str
