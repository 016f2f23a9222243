"""The shape of a letter: how long it is, what its subject is like, how much it asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cordially.etiquette import recipients
from cordially.model import Finding, Severity
from cordially.review import known
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.words import lowered, masked, readable, sentences


def review(passages: Sequence[Passage], occasion: Occasion) -> list[Finding]:
    """Measure a letter (LEN-01 … LEN-13), and its subject (LEN-03, 04, 16 and 17).

    What depends on phrases is found in English only, the rest in every language.
    """
    passages = readable(passages)
    body = [each for each in passages if each.part is Part.BODY]
    return [
        *_subject(passages, occasion),
        *_length(body, occasion),
        *(finding for each in body for finding in _paragraph(each)),
        *_questions(body, occasion),
        *_signature([each for each in passages if each.part is Part.SIGNATURE]),
    ]


# The words from which a letter is long, and from which it is too long, by note and variant.
_LIMITS = {
    (recipients.THANK_YOU, "single"): (160, 200),
    (recipients.THANK_YOU, "panel"): (140, 180),
    (recipients.THANK_YOU, "coordinator"): (140, 180),
    (recipients.THANK_YOU, "phone"): (110, 140),
    (recipients.THANK_YOU, "late"): (130, 160),
    (recipients.THANK_YOU, "second-round"): (170, 210),
    (recipients.CHECK_IN, "recruiter"): (100, 130),
    (recipients.CHECK_IN, None): (120, 150),
    (recipients.MOVING_ON, None): (130, 160),
    (recipients.ASK_RECRUITER, None): (120, 150),
    (recipients.RECONNECT, None): (130, 160),
    (recipients.THANK_YOU, None): (160, 200),
    ("second-check-in", None): (85, 110),
    ("withdraw", None): (110, 140),
    ("after-rejection", None): (110, 140),
    ("keep-in-touch", None): (100, 130),
}
_SHORT = 25  # words; a letter of fewer reads as a form
_SUBJECT = 60  # characters that a reader's list of messages shows
_SENTENCE, _PARAGRAPH, _PARAGRAPHS = 32, 80, 4  # words, words, paragraphs
_ASKS_ONCE = (recipients.CHECK_IN, recipients.MOVING_ON, "second-check-in")
_QUESTIONS = 3


def _subject(passages: Sequence[Passage], occasion: Occasion) -> Iterator[Finding]:
    subject = next((each for each in passages if each.part is Part.SUBJECT), None)
    if subject is None:
        if occasion.note:  # of a letter written elsewhere only the text may have been given
            message = "The letter has no subject."
            write = "Give it one of three to seven words."
            yield Finding("LEN-03", Severity.ERROR, message, suggestion=write)
        return
    whole = (0, len(subject.text))
    if len(subject.text) > _SUBJECT:
        message = (
            f"The subject has {len(subject.text)} characters, and many readers see {_SUBJECT}."
        )
        write = "Keep the role and what the letter is."
        yield subject.finding("LEN-04", Severity.WARNING, message, whole, write)
    bare = subject.plain
    if ":" in bare:
        bare = re.sub(r"(?i)^(?:(?:re|aw|sv|fwd?|wg)(?:\[\d+\])? ?: ?){1,20}", "", bare)
    marks = subject.plain[: len(subject.plain) - len(bare)]
    if marks.count(":") > 1:
        message = "The subject has more than one “Re:”."
        span = (0, len(marks.rstrip()))
        yield subject.finding("LEN-16", Severity.WARNING, message, span, "Leave one “Re:”.")
    if (
        occasion.english
        and len(bare.split()) <= _WORDS_OF_NOTHING
        and re.fullmatch(_SAYS_NOTHING, bare)
    ):
        message = "The subject does not say what the letter is about."
        write = "Name the role, and thanks or timing."
        yield subject.finding("LEN-17", Severity.WARNING, message, whole, write)


_WORDS_OF_NOTHING = 4
_SAYS_NOTHING = (
    r"(?i)(?:hello|hi|hey|greetings|(?:just )?(?:checking|touching) (?:in|base)|(?:just )?(?:a )?"
    r"follow(?:ing)?[ -]?up|question|quick question|update|news|interview|\(?no subject\)?)"
    r"(?: there| again)?[ .!?]{0,3}"
)


def _length(body: Sequence[Passage], occasion: Occasion) -> Iterator[Finding]:
    count = sum(map(_words, body))
    note = occasion.note or ""
    limits = _LIMITS.get((note, occasion.variant)) or _LIMITS.get((note, None))
    if limits and count > limits[0]:
        severity = Severity.WARNING if count > limits[1] else Severity.HINT
        message = f"The letter has {count} words, and {limits[0]} are many for one like it."
        write = "Cut the second detail first."
        yield Finding("LEN-01", severity, message, suggestion=write)
    if count < _SHORT:
        message = f"The letter has {count} words, which reads as a mere form."
        write = "Say one thing that was talked about."
        yield Finding("LEN-02", Severity.HINT, message, suggestion=write)
    if len(body) > _PARAGRAPHS:
        message = f"The letter has {len(body)} paragraphs."
        write = f"Join some, or cut to {_PARAGRAPHS}."
        yield Finding("LEN-08", Severity.HINT, message, suggestion=write)
    starts = [each.plain[begin : begin + 2] for each in body for begin, _ in sentences(each.plain)]
    about_me = sum(start in ("I ", "I'") for start in starts)
    if occasion.english and len(starts) > 2 and about_me * 2 > len(starts):
        message = f"{about_me} of {len(starts)} sentences begin with “I”."
        write = "Begin one or two with the reader or the work."
        yield Finding("LEN-12", Severity.HINT, message, suggestion=write)


def _paragraph(paragraph: Passage) -> Iterator[Finding]:
    if (count := _words(paragraph)) > _PARAGRAPH:
        message = f"The paragraph has {count} words."
        whole = (0, len(paragraph.text))
        yield paragraph.finding("LEN-07", Severity.HINT, message, whole, "Part or shorten it.")
    for begin, end in sentences(paragraph.plain):
        if (count := len(paragraph.plain[begin:end].split())) > _SENTENCE:
            message = f"The sentence has {count} words."
            span = (begin, begin + len(paragraph.plain[begin:end].rstrip()))
            write = "Make two of it."
            yield paragraph.finding("LEN-06", Severity.HINT, message, span, write)


def _words(paragraph: Passage) -> int:
    """Count words; where there are no blanks between them, two characters make one."""
    ideographs = sum(
        character >= "\u2e80"
        for character in ("" if paragraph.plain.isascii() else paragraph.plain)
    )
    return len(paragraph.plain.split()) + ideographs // 2


_MARKS = frozenset("?？؟")


def _questions(body: Sequence[Passage], occasion: Occasion) -> Iterator[Finding]:
    asked = [
        (each, span)
        for each in body
        for span in sentences(each.plain)
        if not _MARKS.isdisjoint(each.plain[slice(*span)])
        and re.search(r"[?？؟](?![\w=&])", each.plain[slice(*span)])  # and not in an address
    ]
    if occasion.note == recipients.THANK_YOU and occasion.english:
        yield from _status_questions(body, occasion)
    most = 1 if occasion.note in _ASKS_ONCE else _QUESTIONS
    if len(asked) > most:
        passage, span = asked[most]
        message = f"The letter asks {len(asked)} questions, and {most} can be answered at once."
        if most == 1:
            message = f"The letter asks {len(asked)} questions, and one gets an answer sooner."
        write = "Keep the one that matters most."
        yield passage.finding("LEN-10", Severity.WARNING, message, span, write)
    if (
        occasion.note in _ASKS_ONCE
        and occasion.english
        and not asked
        and not any(re.search(_ASKS, lowered(each.plain)) for each in body)
    ):
        message = "The letter asks nothing, so there is nothing to answer."
        write = "Ask where things stand, in one question."
        yield Finding("LEN-11", Severity.WARNING, message, suggestion=write)


def _status_questions(body: Sequence[Passage], occasion: Occasion) -> Iterator[Finding]:
    facts = [*known.places(occasion), *known.told(occasion)]
    for passage in body:
        text = lowered(masked(passage.plain, facts))
        for begin, end in sentences(text):
            sentence = text[begin:end].rstrip()
            asks = sentence.endswith("?") and re.search(_STATUS, sentence)
            tells = "know" in sentence or "tell" in sentence
            if match := asks or (tells and re.search(_TELL_ME, sentence)):
                message = "A thank-you asks nothing about the decision."
                write = "Leave the question for the check-in."
                span = begin + match.start(), begin + match.end()
                yield passage.finding("LEN-09", Severity.ERROR, message, span, write)


# What is asked for when the state of an application is.
_STATUS = (
    r"\b(?:when (?:can|may|will|might|should|do|does|would|could|is|are)\b.{0,60}"
    r"\b(?:deci\w+|hear|expect|next)|how soon|timeline|timing|next steps?|(?:the|your) decision"
    r"|my (?:application|status|chances)|where (?:do )?(?:things|we|i) stand|feedback"
    r"|any (?:news|update)|(?:made|reached|taken) a decision|decided|still (?:being )?considered"
    r"|hear (?:back )?from)\b"
)
_TELL_ME = (
    r"\b(?:let me know|tell me) (?:when|whether|if|where|how|what|about)\b.{0,60}"
    r"\b(?:deci\w+|timeline|timing|stand|next steps?|status)\b"
)
_ASKS = (
    r"\b(?:let me know|tell me|wonder(?:ed|ing)?|curious|any (?:news|update)"
    r"|(?:grateful|glad|happy|like|love|appreciate)\b[^.?!]{0,40}"
    r"\b(?:hear|know|learn|news|update|word|timing))\b"
)


def _signature(lines: Sequence[Passage]) -> Iterator[Finding]:
    links = sum(line.plain.count("://") for line in lines)
    if len(lines) > _SIGNATURE or links > 1:
        message = f"The signature has {len(lines)} lines and {links} links."
        write = f"Keep the name, a number and one link, in at most {_SIGNATURE} lines."
        yield Finding("LEN-13", Severity.HINT, message, suggestion=write)


_SIGNATURE = 6  # lines
