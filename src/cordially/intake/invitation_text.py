"""What the words of an invitation say of company, role, kind and link: plainly, or perhaps.

Plain is what has a label before it, or what the text and an address's domain both say.  All
else is a proposal, and a person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from cordially import values
from cordially.intake import addresses
from cordially.intake.event_words import Words
from cordially.model import Kind

_HEAD = 300  # characters of a summary
_BODY = 5000  # and of a description, in which a name is looked for
_MOST_WORDS = 5  # of a name


class Proposal(NamedTuple):
    """What a text seems to say; `plain` where nothing had to be guessed."""

    value: str = ""
    plain: bool = False


_MARKS = r"|–—•·:;<>\uff5c\uff1a\uff0f\u3010\u3011\u300c\u300d"  # between the parts of a summary

# Labels and turns in English, German, French, Spanish, Finnish and Japanese
_ROLE_LABEL = (
    r"role|position|job(?: title)?|opening|vacancy|stelle|rolle|jobtitel|poste|intitulé du poste"
    r"|puesto|vacante|cargo|tehtävä|rooli|avoin paikka|職種|ポジション|募集職種"
)
_COMPANY_LABEL = (
    r"company|employer|unternehmen|firma|arbeitgeber|entreprise|société|empresa|compañía"
    r"|yritys|työnantaja|会社|会社名|企業名"
)
_END = r"[^\S\n]*(?=[|–—•·;\n]|\s[-/@:]\s|\s(?:with|at|bei|mit|chez|avec|en|con)\s|,|\(|$)"
_FOR_ROLE = (
    r"\b(?:for|about|regarding) (?:the |our )?(?:(?:role|position|job) (?:of|as) )?"
    r"(?P<a>[^|–—:;\n,()]{3,80}?)"
    rf"(?: (?:role|position|job))?{_END}"
    rf"|\b(?:als|für die (?:Stelle|Position)(?: als)?) (?P<b>[^|–—:;\n,]{{3,80}}?){_END}"
    rf"|\bpour le poste (?:de |d['’])(?P<c>[^|–—:;\n,()]{{3,80}}?){_END}"
    rf"|\bpara (?:el puesto|la vacante|el cargo) de (?P<d>[^|–—:;\n,()]{{3,80}}?){_END}"
)
_WITH_COMPANY = (
    r"(?:\b(?:with|at|bei|mit|chez|avec|con|en)\s+|@\s*)"
    r"(?P<name>[^|–—•·:;\n,()<>/]{2,60}?)"
    r"(?=\s*(?:[|–—•·:;\n,()<>/]|\s-\s|\sfor\b|\sregarding\b|\s(?:for|als|für|pour|para)\s|$))"
)
# A job is known by its word; that people are called so as well is why it is only a proposal.
_JOB = (
    r"(?i)\b(?:engineer|developer|manager|analyst|scientist|designer|architect|consultant|lead"
    r"|director|specialist|administrator|researcher|accountant|nurse|teacher|editor|writer"
    r"|coordinator|assistant|officer|technician|buyer|planner|officer|associate|intern"
    r"|\w*(?:ingenieur|entwickler|leiter|berater|techniker|assistent|referent|sachbearbeiter)"
    r"(?:in|[:*/_-]?in)?|ingénieure?|développeu(?:r|se)|chef(?:fe)? de projet|responsable"
    r"|ingenier[oa]|desarrollador[a]?|gerente|analista|\w*(?:insinööri|kehittäjä|päällikkö"
    r"|asiantuntija|koordinaattori))\b|エンジニア|デザイナー|マネージャー|アナリスト|開発者"
)
_INTERVIEWER = r"(?i)^(?:the )?(?:hiring manager|team lead|recruiter|engineering manager|hm)\b"
_TALK = (
    r"(?i)\b(?:(?:first|second|third|final|technical|phone|video|onsite|on-site|panel|virtual"
    r"|intro(?:ductory)?|initial|hiring manager|recruiter|1st|2nd|3rd) )*"
    r"(?:interview|screen(?:ing)?|call|chat|round|meeting|conversation|vorstellungsgespräch"
    r"|\w*gespräch|entretien|entrevista|\w*haastattelu)\b"
    r"|面接|面談|\b(?:invitation|einladung|zoom|teams|google meet|updated?|canceled?)\b:?"
)
_HOSTS = (
    r"(?:(?:[\w-]+\.)*(?:zoom\.us|zoom\.com|zoomgov\.com)/(?:j|my|w|s)/|teams\.microsoft\.com/"
    r"|teams\.live\.com/|meet\.google\.com/|(?:[\w-]+\.)*webex\.com/|whereby\.com/|meet\.jit\.si/"
    r"|(?:[\w-]+\.)*gotomeeting\.com/|chime\.aws/|bluejeans\.com/|facetime\.apple\.com/join"
    r"|calendly\.com/events/[\w-]+/google_meet|(?:[\w-]+\.)*around\.co/)"
)
_ONLINE = (
    r"(?i)\b(?:microsoft|teams|zoom|google|meet|skype|webex|online|virtual|remote|video\w*"
    r"|visio\w*|etänä|web|call|conference|konferenz|meeting|besprechung|kokous"
    r"|r[ée]uni[oó]n(?: de)?|tba|tbd|tbc)\b|会議|オンライン"
)
_PHONE = r"(?i)\b(?:phone|telephone|telefon\w*|téléphone|teléfono|puhelin|call)\b|電話"
_NUMBER = r"\+?\(?\d[\d ()./-]{6,}\d"


def link(words: Words) -> str:
    """Return the address of a video call, or nothing."""
    if re.match(rf"(?i)https://{_HOSTS}", words.link):
        return words.link
    text = f"{words.place}\n{words.description}"
    found = re.search(rf"(?i)https://{_HOSTS}[^\s<>\"\])]*", text)
    return found[0].rstrip(".,;") if found else ""


def place(words: Words) -> str:
    """Return where it is, and the link to it: one line, in which the link is whole; or nothing."""
    call = values.cleaned(link(words))
    rooms = ", ".join(dict.fromkeys(filter(None, (words.place, *words.rooms))))
    where = values.cleaned(rooms)
    if call in where:
        return where
    where = values.cleaned(rooms.replace(call, ""), values.TEXT_LIMIT - len(call) - len("; "))
    return f"{where}; {call}" if where else call


def kind(words: Words) -> Kind | None:
    """Return what sort of talk it is, where the place says it; None where it is open."""
    place = re.sub(r"https?://\S+", " ", words.place)
    offline = re.sub(r"[\W_]+", "", re.sub(_ONLINE, " ", place))
    if link(words):
        return None if offline or words.rooms else Kind.VIDEO
    if re.search(_PHONE, place) or re.fullmatch(_NUMBER, place.strip()):
        return Kind.PHONE
    if re.search(_ONLINE, place):
        return None
    return Kind.ONSITE if words.rooms or re.search(r"\w.*\d|\d.*\w", offline) else None


def named_company(words: Words) -> str:
    """Return the company that stands behind a label of its own, or nothing."""
    return _labelled(_COMPANY_LABEL, words)


def company(words: Words, hosts: Iterable[str], providers: Collection[str]) -> Proposal:
    """Return the company: by a label, by what text and the hosts' domain both say, else a guess.

    `hosts` are the addresses of those who invite, the likeliest first; `providers` the domains
    that are no company's.
    """
    if labelled := named_company(words):
        return Proposal(labelled, plain=True)
    said = (addresses.label(each, providers) for each in hosts)
    labels = list(dict.fromkeys(filter(None, said)))
    text = f"{words.summary[:_HEAD]}\n{words.description[:_BODY]}"
    for each in labels:
        if spelt := _spelt(each, text):
            return Proposal(spelt, plain=len(labels) == 1)
    if found := re.search(_WITH_COMPANY, words.summary[:_HEAD]):
        name = found["name"].strip()
        has_digit = any(map(str.isdigit, name))  # as a time or a street has
        if not _is_person(name, words) and name[:1].isupper() and not has_digit:
            return Proposal(name)
    return Proposal(labels[0].replace("-", " ").title()) if labels else Proposal()


def role(words: Words, company: str) -> Proposal:
    """Return the role: by a label or “for the role of”, else a guess by the name of a job."""
    if labelled := _labelled(_ROLE_LABEL, words):
        return Proposal(labelled, plain=True)
    summary = words.summary[:_HEAD]
    for found in re.finditer(_FOR_ROLE, summary, re.IGNORECASE):
        value = next(each for each in found.groups() if each).strip(" -")
        if re.search(_JOB, value) and not _is_person(value, words):
            return Proposal(_bare(value), plain=True)
    for part in re.split(rf"\s*[{_MARKS}]+\s*|\s[-/]\s", summary):
        rest = re.sub(_WITH_COMPANY, " ", re.sub(_TALK, " ", part))
        rest = re.sub(re.escape(company), " ", rest, flags=re.IGNORECASE) if company else rest
        value = _bare(rest)
        if (
            re.search(_JOB, value)
            and not re.match(_INTERVIEWER, value)
            and not _is_person(part, words)
        ):
            return Proposal(value)
    return Proposal()


def _labelled(labels: str, words: Words) -> str:
    """Return what stands behind a label at a line's beginning, or in the summary."""
    pattern = rf"(?im)^[\s*•-]*(?:{labels})\s*[:\uff1a]\s*(?P<value>[^\n|]{{2,100}})"
    for text in (words.description[:_BODY], words.summary[:_HEAD]):
        if found := re.search(pattern, text):
            return _bare(found["value"])
    return ""


def _bare(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip(" \t-–—|:;,.*<>/")
    return text if text.count("(") == text.count(")") else text.strip("() ")


def _spelt(label: str, text: str) -> str:
    """Return how a text writes the name in a domain: `Northwind Labs` for `northwind-labs`."""
    wanted = _key(label)
    if len(wanted) < 3:
        return ""
    for line in re.split(
        rf"[\n,()\"“”{_MARKS}]|\s[-/]\s", re.sub(r"\S*(?:@|://|www\.)\S*", " ", text)
    ):
        words = line.split()
        for begin in range(len(words)):
            for end in range(begin + 1, min(begin + _MOST_WORDS, len(words)) + 1):
                name = " ".join(words[begin:end]).strip(".,'’!?")
                if _key(name) == wanted and name != name.lower():
                    return name + _legal_form(words[end : end + 1])
    return ""


def _legal_form(words: Sequence[str]) -> str:
    forms = {
        "gmbh",
        "ag",
        "inc",
        "inc.",
        "ltd",
        "ltd.",
        "oy",
        "sa",
        "s.a.",
        "sas",
        "sl",
        "s.l.",
        "se",
    }
    return f" {words[0]}" if words and words[0].casefold() in forms else ""


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold())


def _is_person(text: str, words: Words) -> bool:
    """Tell whether a text holds the name of somebody in the invitation."""
    return any(name in _key(text) for name in _names(words) if len(name) > 1)


def _names(words: Words) -> Iterator[str]:
    for each in (words.organizer, *words.attendees):
        if each and each.name:
            yield _key(each.name)
