"""What a letter says that may not be so: files that are with it, offers, promises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from cordially.etiquette import recipients
from cordially.model import Finding, Severity, Status
from cordially.review import known, written_dates
from cordially.review.occasion import Occasion, Part, Passage
from cordially.review.words import (
    bare_company,
    fold,
    keys,
    lowered,
    occurrences,
    readable,
    sentences,
)
from cordially.written import written_promise


def review(passages: Sequence[Passage], occasion: Occasion) -> list[Finding]:
    """Compare what a letter says of its files, and of offers and promises, with what is known.

    The files in every language (ATT-20, 22, 23, 24), the rest in English (HON-01, 02, 03).
    """
    passages = readable(passages)
    found = [*_files(passages, occasion)]
    if occasion.english:
        for passage in passages:
            if passage.part is Part.BODY:
                text = lowered(passage.plain)
                found += [*_offer(passage, text, occasion), *_moving_on(passage, text, occasion)]
                found += _promise(passage, text, occasion)
    return found


def _files(passages: Sequence[Passage], occasion: Occasion) -> Iterator[Finding]:
    sender = keys([occasion.sender.display_name if occasion.sender else ""])
    said = [each.plain for each in passages if each.part in (Part.SUBJECT, Part.BODY)]
    if occasion.attachments and not _are_mentioned(occasion.attachments, said, sender):
        names = ", ".join(occasion.attachments)
        message = f"The letter says nothing of the file that comes with it, {names}."
        yield Finding("ATT-20", Severity.WARNING, message, suggestion="Say what it is, or drop it.")
    own = fold(bare_company(occasion.opportunity.company)) if occasion.opportunity else ""
    for filename in occasion.attachments:
        words = spoken(filename)
        if filename.lower().endswith(_UNWELCOME):
            message = f"Many mail servers refuse a file such as {filename}."
            write = "Send a PDF, or a link."
            yield Finding("ATT-22", Severity.ERROR, message, suggestion=write)
        if sender and not sender & set(_parts(filename)):
            message = f"The reader cannot tell from its name whose file {filename} is."
            write = "Put your name into the file's name."
            yield Finding("ATT-23", Severity.HINT, message, suggestion=write)
        for company in dict.fromkeys(bare_company(name) for name, _ in occasion.others):
            if own and fold(company) not in own and next(occurrences(words, company), None):
                message = f"The file {filename} seems to be meant for {company}."
                write = "Attach the one for this company."
                yield Finding("ATT-24", Severity.WARNING, message, suggestion=write)


_UNWELCOME = (
    *(".exe", ".js", ".bat", ".cmd", ".com", ".scr", ".msi", ".vbs", ".ps1", ".jar", ".lnk"),
    *(".iso", ".zip", ".htm", ".html"),
)


def spoken(filename: str) -> str:
    """Return the words of a file's name, as one says them."""
    return " ".join(_parts(filename))


def _parts(filename: str) -> list[str]:
    return [part for part in re.split(r"[\W_]+", fold(filename)) if part]


def _are_mentioned(filenames: Sequence[str], said: Sequence[str], sender: set[str]) -> bool:
    text = fold(" ".join(said))
    if re.search(_ATTACHED, text):
        return True
    telling = {
        part
        for filename in filenames
        for part in _parts(filename.rpartition(".")[0] or filename)
        if len(part) > 3 and not part.isdecimal() and part not in sender
    }
    return not telling.isdisjoint(re.findall(r"\w+", text))


# The beginnings of words for an attached file, or for what is mostly attached.
_ATTACHED = (
    r"\b(?:attach|enclos|resume|résumé|cvs?\b|curricul|portfolio|samples?\b|references?\b"
    r"|certificat|transcript|cover letter|pdf|documents?\b|files?\b|slides?\b"
    r"|anhang|anhäng|anlage|anbei|beigefüg|beilieg|lebenslauf|zeugnis|unterlagen"
    r"|adjunt|anex|allegat|allego|ci-joint|pi[eè]ces? jointe|joins\b|em anexo"
    r"|bijlage|bijgevoegd|bijgesloten|bilag|bifog|vedlegg|vedlagt|vedhæft|liit|příloh|załącz"
    r"|вложен|прикреп|прилага)|添付|附件|첨부"
)


def _offer(passage: Passage, text: str, occasion: Occasion) -> Iterator[Finding]:
    about = occasion.opportunity
    has_offer = about and (about.status is Status.OFFER or about.offer_by)
    if has_offer or occasion.note == _WITHDRAW or "offer" not in text:
        return
    for match in re.finditer(_OFFER, text):
        message = "The letter says that you have an offer, and none is recorded."
        write = "Record it with --offer-by if it is true, and leave it out otherwise."
        yield passage.finding("HON-01", Severity.WARNING, message, match.span(), write)


_WITHDRAW = "withdraw"
_OFFER = (
    r"\bi(?: have|'ve| now have| already have)?(?: now| just| also| already)?"
    r" (?:have|hold|received|been made|got|had|accepted) (?:an?|another|other|two|three|several"
    r"|competing|a competing|a job|a written)(?: \w+)? offers?\b"
    r"|\b(?:an?|another) (?:\w+ )?offer (?:in hand|on the table)\b"
)


def _moving_on(passage: Passage, text: str, occasion: Occasion) -> Iterator[Finding]:
    # Running moving-on says that it is true; of a letter written elsewhere nothing is known.
    if occasion.note in (None, recipients.MOVING_ON, _WITHDRAW) or "other " not in text:
        return
    for match in re.finditer(_OTHERS, text):
        message = "The letter says that you talk with others, as the note moving-on does."
        write = "Take it out, or write the note moving-on if it is true."
        yield passage.finding("HON-02", Severity.WARNING, message, match.span(), write)


_OTHERS = (
    r"\bi(?: am|'m|'ve)?\b[^.?!]{0,60}?\b(?:speak|speaking|spoken|talk|talking|interview"
    r"|interviewing|pursue|pursuing|considering|explore|exploring)(?: with| to| for| at)?"
    r" (?:several |some |a few )?other (?:compan|employers?|opportunit|firms|positions|roles)"
)


def _promise(passage: Passage, text: str, occasion: Occasion) -> Iterator[Finding]:
    """Compare the day by which the reader is said to have hoped to decide with the stored one."""
    if occasion.opportunity is None or not any(word in text for word in _HOPES):
        return
    if not re.search(_THEIRS, text):
        return
    interviews = set(known.days(occasion))
    near = occasion.on or max(interviews, default=None)
    promised = occasion.opportunity.decision_by
    for begin, end in sentences(passage.plain):
        theirs = re.search(_THEIRS, text[begin:end])
        if theirs is None or not re.search(_DECISION, text[begin:end]):
            continue
        for written in written_dates.find(passage.plain[begin:end], english=True):
            days = written.dates(near)
            at = begin + written.span[0]
            before = text[max(begin + theirs.end(), at - _BEFORE) : at]
            if not re.search(_BY, before) or not days or interviews & set(days):
                continue
            if promised and any(_keeps(day, promised) for day in days):
                continue
            message = "The letter cites a day of theirs that is not recorded."
            write = "Record it with --decision-by, or leave it out."
            if promised:
                right = written_promise(promised, near or days[0])
                message = f"They hoped to decide around {right}, as recorded."
                write = f"Write “{right}”."
            weight = Severity.ERROR if promised else Severity.WARNING
            span = begin + written.span[0], begin + written.span[1]
            yield passage.finding("HON-03", weight, message, span, write)


_HOPES = (
    *("hop", "plan", "aim", "expect", "said", "mention"),
    *("told", "promis", "want", "inten", "target"),
)
_THEIRS = (
    r"\b(?:you|they|team)(?: \w+){0,3}? (?:hoped|hoping|planned|planning|aimed|aiming|expected"
    r"|expecting|said|mentioned|told|promised|wanted|intended)\b"
    r"|\b(?:hope|plan|aim|target|intention)(?: \w+){0,2}? was\b"
)
_DECISION = r"\b(?:deci\w+|hear|answer|update|news|back to me|back in touch|let me know|reply)\b"

_BEFORE = 10  # characters, for one of these words
_BY = r"\b(?:by|around|about|before|until|of) $"  # “on” may be the day on which it was said


def _keeps(day: date, promised: str) -> bool:
    """Tell whether a day is that of a promise, or lies in its week or month."""
    if "W" in promised:
        return promised == "{}-W{:02}".format(*day.isocalendar()[:2])
    return day.isoformat().startswith(promised)
