"""What a letter is reviewed against, and the parts in which its words are looked at."""

import re
import unicodedata
from datetime import date, tzinfo
from enum import StrEnum
from typing import NamedTuple

from cordially.model import Address, Finding, Interview, Opportunity, Person, Severity
from cordially.values import is_english


class Occasion(NamedTuple):
    """What is known of a letter besides its words; nothing of it for one written elsewhere.

    `person` is the recipient as the opportunity knows them, `beside` who else gets the letter,
    `others` the companies and roles of the other opportunities, `on` the day on which the
    letter is to leave, on the recipient's calendar in `zone`, and `attachments` the names of
    the files with it.
    """

    note: str | None = None
    variant: str = "plain"
    lang: str = "en"
    sender: Address | None = None
    recipient: Address | None = None
    person: Person | None = None
    opportunity: Opportunity | None = None
    interview: Interview | None = None
    others: tuple[tuple[str, str | None], ...] = ()
    on: date | None = None
    zone: tzinfo | None = None
    attachments: tuple[str, ...] = ()
    beside: tuple[Address, ...] = ()

    @property
    def english(self) -> bool:
        """Whether the letter is in English, whose phrases are known."""
        return is_english(self.lang)


class Part(StrEnum):
    """A part of a letter, in which some words weigh more than in others."""

    SUBJECT = "subject"
    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"
    SIGNATURE = "signature"


class Passage(NamedTuple):
    """One line of a letter, or a paragraph as one line; in NFC.

    `plain` has the same length as `text`, its quotation marks straight and its blanks plain.
    """

    part: Part
    text: str
    plain: str

    def finding(
        self, rule: str, severity: Severity, message: str, span: tuple[int, int], suggestion: str
    ) -> Finding:
        """Make a finding of the words between two offsets."""
        begin, end = span
        return Finding(rule, severity, message, self.text[begin:end], suggestion, self.text, begin)


def passages(subject: str, text: str) -> tuple[Passage, ...]:
    """Split a letter into its subject, greeting, paragraphs, closing and signature.

    The lines of a paragraph are joined, so that a phrase is found across their ends.
    What is quoted from an earlier letter is left out.
    """
    found = [_passage(Part.SUBJECT, subject)] if subject.strip() else []
    above, _, below = _without_quotes(text).partition("\n-- \n")
    blocks = [block.split("\n") for block in re.split(r"\n\s*\n", above) if block.strip()]
    if blocks and _is_greeting(blocks[0][0]):
        found.append(_passage(Part.GREETING, blocks[0].pop(0)))
    end = _closing(blocks)
    for block in blocks[:end]:
        if any(line.strip() for line in block):
            found.append(_passage(Part.BODY, " ".join(line.strip() for line in block)))
    ending = [line for block in blocks[end:] for line in block]
    for number, line in enumerate([*ending, *below.split("\n")]):
        if line.strip():
            found.append(_passage(Part.SIGNATURE if number else Part.CLOSING, line))
    return tuple(found)


_STRAIGHT = str.maketrans("‘’ʼ“”„«»\u00a0\u202f\t", '\'\'\'"""""   ')
_GREETINGS = (
    r"(?i)(dear|hello|hi|hey|hiya|yo|good (morning|afternoon|evening|day)|greetings|to whom)\b"
)
_GREETING_WORDS = 8
_CLOSING_WORDS = 6


def _passage(part: Part, line: str) -> Passage:
    text = unicodedata.normalize("NFC", line.strip())
    return Passage(part, text, straight(text))


def straight(text: str) -> str:
    """Return a text of the same length with straight quotation marks and plain blanks."""
    return text.translate(_STRAIGHT)


def _without_quotes(text: str) -> str:
    lines = text.replace("\r\n", "\n").split("\n")
    kept = [line for line in lines if not line.startswith(">")]
    for number, line in enumerate(kept):
        if re.match(r"(?i)(-{2,} ?original message|on .{6,80} wrote:$)", line):
            kept = kept[:number]
            break
    return "\n".join(kept)


def _is_greeting(line: str) -> bool:
    words = line.split()
    return len(words) <= _GREETING_WORDS and (
        bool(re.match(_GREETINGS, line.strip())) or line.rstrip().endswith((",", "!", ":"))
    )


def _closing(blocks: list[list[str]]) -> int:
    """Return the number of the block with which the letter's end begins."""
    for number in range(len(blocks) - 1, max(len(blocks) - 4, -1), -1):
        first = (blocks[number] or [""])[0].rstrip()
        if (
            len(first.split()) <= _CLOSING_WORDS
            and (
                first.endswith(",")
                # Without its comma it is told by being short and followed by a name as short.
                or (
                    number == len(blocks) - 2 and first[-1:] not in ".!?:;" and _is_name(blocks[-1])
                )
            )
        ):
            return number
    return len(blocks)


def _is_name(block: list[str]) -> bool:
    first = (block or [""])[0].strip()
    return 0 < len(first.split()) <= _CLOSING_WORDS and first[-1:] not in ".!?:;,"
