"""A template made of a letter that a person wrote before: facts stand where their words stood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from cordially.letter import saying
from cordially.model import Opportunity
from cordially.written import MONTHS, WEEKDAYS


class Found(NamedTuple):
    """A fact whose words stood in the letter, and how often."""

    fact: str
    words: str
    times: int


class Made(NamedTuple):
    """A template's source, and the facts that it has in place of words."""

    source: str
    found: tuple[Found, ...]


def template_of(
    text: str, *, subject: str | None = None, known: Mapping[str, str], about: str
) -> Made:
    """Make a template of a letter's text.

    `known` are the words of facts, by the facts' names; the name in the greeting, the one
    below the letter, a role, an employer and the day are found without.  `about` says in a
    line what the note is for.  The page around the letter writes name and signature, so what
    stands below the closing is left out.
    """
    letter = _parts(text)
    words = {**_guessed(f"{subject or ''}\n\n{text}"), **known}
    if letter.name:
        words.setdefault("greet_as", letter.name)
    facts = _Facts({fact: each for fact, each in words.items() if each and fact in _WRITTEN})
    blocks = {
        "subject": facts.line(subject) if subject else "{{ role or company }}",
        "greeting": facts.line(letter.greeting, {"greet_as"}) if letter.greeting else None,
        "body": "\n".join(f"<p>{facts.paragraph(each)}</p>" for each in letter.paragraphs),
        "closing": facts.line(letter.closing) if letter.closing else None,
    }
    written = [
        f"{{% block {name} %}}\n{content}\n{{% endblock %}}"
        if name == "body"
        else f"{{% block {name} %}}{content}{{% endblock %}}"
        for name, content in blocks.items()
        if content is not None
    ]
    head = f'{{# {about.replace("#}", "#")} #}}\n{{% extends "_letter.html.j2" %}}'
    return Made("\n\n".join([head, *written]) + "\n", facts.found())


def known_from(text: str, opportunities: Iterable[Opportunity]) -> dict[str, str]:
    """Return the words of the facts of the opportunity whose employer a letter names, if any."""
    for opportunity in opportunities:
        if not _stands(opportunity.company, text):
            continue
        known = {"company": opportunity.company, "role": opportunity.role, "why": opportunity.why}
        people = (person.name for person in opportunity.people if _stands(person.name, text))
        known["recipient"] = next(people, None)
        told = [(fact, words) for fact, words in _told(opportunity) if words]
        for fact, words in sorted(told, key=lambda each: not _stands(each[1], text)):
            known.setdefault(fact, words)
        return {fact: words for fact, words in known.items() if words}
    return {}


def _told(opportunity: Opportunity) -> Iterator[tuple[str, str | None]]:
    """Yield what is known of the interviews, the last first: a letter is about the latest."""
    for interview in reversed(opportunity.interviews):
        yield "example", interview.example
        yield "next_step", interview.next_step
        for part in interview.participants:
            yield from (("topic", topic) for topic in part.topics)
            yield "point", part.point


def _stands(words: str, text: str) -> bool:
    """Tell whether words stand in a text, perhaps at the beginning of a sentence."""
    return re.search(_either_case(words), text) is not None


def _either_case(words: str) -> str:
    """Return the pattern of words of which the first letter may be small or a capital."""
    first = f"[{re.escape(words[0].lower())}{re.escape(words[0].upper())}]"
    return rf"(?<!\w){first}{re.escape(words[1:])}(?!\w)"


# How each fact is written.  What may be absent has a word in its place, or, by `say`, takes
# its sentence along.
_WRITTEN = {
    "company": "{{ company }}",
    "position": "{{ position }}",
    "role": '{{ role_name or "job" }}',
    "recipient": "{{ recipient }}",
    "greet_as": "{{ greet_as }}",
    "sender": "{{ sender }}",
    "when": "{{ when }}",
    "topic": None,
    "point": None,
    "example": None,
    "next_step": None,
    "why": None,
}


class _Facts:
    """Puts facts in the place of their words, and counts them."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._counts = dict.fromkeys(words, 0)

    def found(self) -> tuple[Found, ...]:
        return tuple(
            Found(fact, self._words[fact], count) for fact, count in self._counts.items() if count
        )

    def line(self, text: str, names: set[str] | None = None) -> str:
        """Set facts into a line; by `names` those alone, else all but the greeted name."""
        always = {fact for fact, form in _WRITTEN.items() if form} - {"greet_as"}
        return self._set(text, names or always)

    def paragraph(self, text: str) -> str:
        sentences = re.split(_SENTENCE_END, text)
        return "".join(map(self._sentence, sentences)).replace("\n", "<br>\n")

    def _sentence(self, text: str) -> str:
        """Set facts into a sentence, the whole of which goes if one is absent that may be."""
        optional = [
            fact
            for fact in self._words
            if _WRITTEN[fact] is None and len(re.findall(self._pattern(fact), text)) == 1
        ]
        if len(optional) != 1 or saying.PLACE in text:
            return self.line(text)
        fact = optional[0]
        before, _, after = re.split(f"({self._pattern(fact)})", text, maxsplit=1)
        self._counts[fact] += 1
        blank = before[: len(before) - len(before.lstrip())]
        frame = f"{self.line(before.lstrip())}{saying.PLACE}{self.line(after)}"
        return f"{blank}{{% say {fact} %}}{frame}{{% endsay %}}"

    def _pattern(self, fact: str) -> str:
        return _either_case(self._words[fact])

    def _set(self, text: str, names: set[str]) -> str:
        wanted = sorted(names & self._words.keys(), key=lambda fact: -len(self._words[fact]))
        if not wanted:
            return _literal(text)
        groups = "|".join(f"(?P<{fact}>{self._exact(fact)})" for fact in wanted)
        written, last = "", 0
        for match in re.finditer(groups, text):
            fact = str(match.lastgroup)
            self._counts[fact] += 1
            written += _literal(text[last : match.start()]) + str(_WRITTEN[fact])
            last = match.end()
        return written + _literal(text[last:])

    def _exact(self, fact: str) -> str:
        return rf"(?<!\w){re.escape(self._words[fact])}(?!\w)"


def _literal(text: str) -> str:
    """Return a text as a template has it, with nothing in it that HTML or Jinja would read."""
    return re.sub(r"\{(?=[{%#])", '{{ "{" }}', escape(text, quote=False))


class _Parts(NamedTuple):
    """A letter taken apart; what it has not is empty."""

    greeting: str
    name: str
    paragraphs: Sequence[str]
    closing: str
    sender: str


_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|hallo"
    r"|sehr geehrte[rs]?|liebe[rs]?|bonjour|hola|buen[oa]s (?:días|tardes))\b"
    # A comma before a name, as in “Hi, Dana, …”, is not yet the end.
    r"(?:, (?!thank)(?-i:(?=[A-Z]\w*(?: [A-Z]\w*)?[,!:]))| *)"
    r"((?:\b(?:dr|mr|mrs|ms|prof|mx|\w)\.|[^,:!.–—-]|(?<=\w)-(?=\w))*)"
    r"(?:[,:!.–—-]+(?=\s|$)|[–—]|$)",
    re.IGNORECASE,
)
_LONGEST_GREETING = 60  # characters; what is longer begins a sentence


def _parts(text: str) -> _Parts:
    paragraphs = [
        paragraph.strip()
        for paragraph in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n"))
        if paragraph.strip()
    ]
    greeting = name = closing = sender = ""
    line, _, below = paragraphs[0].partition("\n") if paragraphs else ("", "", "")
    if (found := _GREETING.match(line)) and found.end() <= _LONGEST_GREETING:
        greeting, name = found[0].strip(), found[1].strip()
        name = name if name[:1].isupper() else ""
        rest = "\n".join(filter(None, (line[found.end() :].strip(), below.strip())))
        paragraphs[:1] = [rest] if rest else []
    # Without a greeting the first paragraph may be one that is not known, and is no closing.
    above = -1 if greeting else 0
    for number in range(len(paragraphs) - 1, max(len(paragraphs) - 5, above), -1):
        first, _, rest = (part.strip() for part in paragraphs[number].partition("\n"))
        if first.endswith(",") and len(first.split()) <= _CLOSING_WORDS:
            closing = first
            below = "\n".join([rest, *paragraphs[number + 1 :]]).strip()
            sender = below.partition("\n")[0]
            afterthoughts = [each for each in paragraphs[number + 1 :] if each[:1].upper() == "P"]
            kept = [each for each in afterthoughts if re.match(r"(?i)p\.? ?s\b", each)]
            paragraphs[number:] = kept
            break
    return _Parts(greeting, name, [_flowing(each) for each in paragraphs], closing, sender)


_CLOSING_WORDS = 5
_SENTENCE_END = r"(?<=[.!?])(?<!\b(?:St|Mt|Ft|Dr|Mr|Ms)\.)(?<!\bMrs\.)(?=\s)"


def _flowing(paragraph: str) -> str:
    """Join the lines of a paragraph, unless they are those of a list."""
    lines = [line.strip() for line in paragraph.split("\n")]
    is_list = any(re.match(r"[-*•]|\d+[.)]", line) for line in lines)
    return ("\n" if is_list else " ").join(lines)


_WORD = r"(?:(?:St|Mt|Ft|Dr)\. )?(?!I\b)[A-Z][\w&'’-]*(?:\.\w+)*"
_NAME = rf"{_WORD}(?: (?:(?:of|and|&) )?{_WORD})*"
_MONTH = "|".join(MONTHS)
_DAY = re.compile(
    rf"\b(?:on (?:(?:{'|'.join(WEEKDAYS)}),? )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTH})"
    rf"|(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?|on (?:{'|'.join(WEEKDAYS)})"
    r"|yesterday|today)\b"
)


def _guessed(text: str) -> dict[str, str]:
    """Return the facts that a letter tells by how it says them: role, employer, day, writer."""
    found: dict[str, str] = {}
    if role := re.search(rf"\bthe ({_NAME}) (?:role|position|job)\b", text):
        found |= {"position": role[0], "role": role[1]}
    days = {*WEEKDAYS, *MONTHS}
    for company in re.finditer(rf"\bat ({_NAME})(?= [a-z]|[.,;:!?]|$)", text, re.M):
        if company[1].split()[0] not in days:
            found.setdefault("company", company[1])
    if day := _DAY.search(text):
        found["when"] = day[0]
    if sender := _parts(text.partition("\n\n")[2]).sender:
        found["sender"] = sender
    return found
