"""Read people as they are typed, or pasted from a mail program or an address book; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cordially import values
from cordially.errors import DataError
from cordially.model import Address
from cordially.values import shown

# Words by which a title is told from a first name: `Anna Müller, CTO` and `Müller, Anna`.
_JOBS = (
    r"\b(?:"
    r"accountant|administrator|advisor|adviser|analyst|architect|assistant|"
    r"associate|attorney|board|buyer|captain|ceo|cfo|chair|chairman|chief|cio|"
    r"ciso|cmo|consultant|controller|coo|coordinator|cpo|cro|cso|cto|"
    r"dean|designer|developer|devops|director|editor|engineer|engineering|"
    r"executive|expert|finance|founder|co-founder|cofounder|general|generalist"
    r"|head|hr|human|intern|investigator|journalist|lawyer|lead|leader|"
    r"lecturer|librarian|manager|managing|marketing|md|member|nurse|officer"
    r"|operations|owner|partner|people|physician|pi|president|principal|"
    r"procurement|producer|product|professor|programme|program|project|qa|"
    r"recruiter|recruiting|recruitment|registrar|researcher|resources|sales|"
    r"scientist|secretary|security|senior|software|sourcer|specialist|staff|"
    r"strategist|superintendent|supervisor|support|surgeon|talent|teacher|team"
    r"|technician|technologist|tutor|vice|vp|ward|writer"
    r")\b"
)
_DEGREES = r"(?:ph\.? ?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|esq|jr|sr|cpa|pmp|dr)\.?"
_FIRMS = r"(?:inc|ltd|llc|llp|plc|corp|gmbh|co|pty|s\.?a|s\.?l|b\.?v|a\.?g)\.?"
_HONORIFICS = r"(?:(?:prof|dr|mr|mrs|ms|mx|ing|dipl\.-ing|herr|frau)\.? )+"
_PRONOUNS = r"\((?:she|he|they|ze|xe|any|sie|er|elle|il|ella|él)\b[^()]*\)"
_VIA = r" (?:via|from|at|through) (?:linkedin|xing|indeed|greenhouse|lever|ashby|calendly|zoom)\b.*"
_QUOTES = ("'", "‘", "“", '"')
# What is no part of a name, behind a character that it always has.
_BESIDE_NAMES = (
    ("(", rf" ?{_PRONOUNS}"),
    (" ", _VIA),
    (" ", rf",? \b{_DEGREES}$"),
    (",", rf", ?{_DEGREES}(?=,|$)"),
)

_PARTICLES = (
    *("al", "ben", "bin", "da", "de", "del", "den", "der", "di", "dos", "du"),
    *("el", "la", "le", "ten", "van", "von", "y", "zu"),
)

_BARE = r'(?:mailto:)?([^\s<>()\[\]",;]+@[^\s<>()\[\]",;?]+)(?:\?\S*)?'
_HINT = 'Write it as "Dana Reyes <dana@example.com>".'


def each(text: str) -> Iterator[str]:
    """Yield the people of one answer, which semicolons or line ends part; none in quotes."""
    for part in re.split(r'[;\n]+(?=(?:[^"]*"[^"]*")*[^"]*$)', text):
        if part.strip(" \t,"):
            yield part.strip(" \t,")


def read(text: str, what: str) -> tuple[Address, str | None]:
    """Read one person into an address and a title; without an address the addr-spec is empty.

    `Name <addr>, Title`, `Name, Title <addr>`, `Name addr`, `addr (Name)`, and the marks that
    mail programs and address books leave around them.  Raises DataError, naming `what`, for
    an address with no name, and for what cannot be read.
    """
    text = text.strip(" \t,;")
    address, around = _address(text, what)
    name, title = _parted(around, text, what)
    if not name:
        raise DataError(
            f"{what} has an address and no name: {shown(address or text)}.",
            f'Write it as "NAME <{shown(address)[1:-1]}>".' if address else _HINT,
        )
    spec = values.addr_spec(address, f"{what}: the address") if address else ""
    spelt = values.name(as_said(name), f"{what}: the name")
    if "@" in spelt and " " not in spelt:
        raise DataError(f"{what} has an address in place of the name: {shown(spelt)}.", _HINT)
    return Address(spelt, spec), values.name(title, f"{what}: the title") if title else None


def _address(text: str, what: str) -> tuple[str, tuple[str, str]]:
    """Return the address in a text, and what stands before and after it."""
    quoted = re.match(r'"(?:[^"\\]|\\.)*"', text)  # in quotes a name may hold anything
    begin = quoted.end() if quoted else 0
    found = re.compile(r"<\s*(?:mailto:)?([^<>]*)>", re.IGNORECASE).search(text, begin)
    brackets = re.search("[<>]", text[begin : found.start()] if found else text[begin:])
    if not found and not brackets:
        found = re.compile(_BARE, re.IGNORECASE).search(text, begin)
    if not found and not brackets:
        return "", (text, "")
    if brackets or not found or not found[1].strip() or re.search("[<>]", text[found.end() :]):
        raise DataError(f"{what} cannot be read: {shown(text)}.", _HINT)
    return found[1].strip(), (text[: found.start()], text[found.end() :])


def _parted(around: tuple[str, str], text: str, what: str) -> tuple[str, str]:
    """Return the name and the title that stand around an address."""
    before = around[0].strip(" \t,:-–([")
    after = around[1].strip(" \t,])") if "(" not in around[1] else around[1].strip(" \t,")
    comma = around[1].lstrip()[:1] in (",", "")
    if quoted := re.fullmatch(r'"((?:[^"\\]|\\.)*)"', before):
        before = re.sub(r"\\(.)", r"\1", quoted[1])
    if comment := re.fullmatch(r"\(([^()]*)\)", after):
        return (before, comment[1]) if before else (comment[1], "")
    if after and before and not comma:
        raise DataError(f"{what} cannot be read: {shown(text)}.", _HINT)
    if not before:
        before, after = after.strip("()"), ""
    beside = re.fullmatch(r"(.*[^\s,])\s*\(([^()]*)\)", before)
    if beside and not after and _is_job(beside[2]):  # Dana Reyes (HR)
        return beside[1], beside[2].strip()
    name, _, title = before.partition(",")
    if not is_last_name(name) and _is_job(title.partition(",")[0]):
        return name, after or title.strip()
    name, _, title = before.rpartition(",")
    if name and _is_job(title):
        return name, after or title.strip()
    return before, after


def is_last_name(words: str) -> bool:
    """Tell whether a last name stands alone before its comma, with its particles or without."""
    return len([word for word in words.split() if word.casefold() not in _PARTICLES]) < 2


def _is_job(words: str) -> bool:
    return bool(words) and re.search(_JOBS, words, re.IGNORECASE) is not None


def _is_firm(words: str) -> bool:
    return re.fullmatch(_FIRMS, words.strip(), re.IGNORECASE) is not None


def as_said(name: str) -> str:
    """Return a name as its person says it: no quotes, pronouns or degrees, the last name last."""
    name = name.strip()
    quoted = name[:1] in _QUOTES and re.fullmatch("['‘“\"]([^'‘’“”\"]*)['’”\"]", name)
    name = quoted[1] if quoted else name
    for tell, mark in _BESIDE_NAMES:
        if tell in name:  # few names have one, and to compile each pattern takes a while
            name = re.sub(mark, "", name, flags=re.IGNORECASE)
    name = name.strip()
    if name.count(" ") > 1:
        name = re.sub(rf"^{_HONORIFICS}(?=\S+ \S)", "", name, flags=re.IGNORECASE)
    last, comma, first = (part.strip() for part in name.partition(","))
    if comma and first and "," not in first and not _is_job(first) and not _is_firm(first):
        name = f"{first} {last}"
    words = name.split()
    shouted = [word for word in words if word.isupper() and sum(map(str.isalpha, word)) > 2]
    if len(words) > 1 and len(shouted) == 1:  # REYES Dana
        words.remove(shouted[0])
        name = " ".join([*words, shouted[0].title()])
    return name
