"""What sort of answer a message is: by a person, by a program, or about a letter's fate; pure.

Header fields decide where a program says that it wrote (RFC 3834, RFC 3464); words only where
none does, and then the person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cordially.intake import absence
from cordially.intake.message_reader import ReadMessage, Report
from cordially.model import ReplyKind


@dataclass(frozen=True, slots=True)
class Answer:
    """What a message is; `kind` is None for what changes nothing and is only `told`.

    `certain` means that nobody has to be asked.  `back_on` is the day from which an absent
    person reads again, `or_on` the other reading of a day like 03/04.
    """

    kind: ReplyKind | None
    certain: bool
    told: str
    back_on: date | None = None
    or_on: date | None = None


def classed(message: ReadMessage, *, is_ours: bool, written: date) -> Answer:
    """Return what sort of answer a message is.

    `is_ours` says that it answers the id of a letter that was sent, `written` is its day where
    it was written.
    """
    return (
        _of_report(message)
        or _bounced(message, is_ours=is_ours)
        or _of_calendar(message)
        or _automatic(message, written, is_ours=is_ours)
        or _by_a_person(message, is_ours=is_ours)
    )


def _of_report(message: ReadMessage) -> Answer | None:
    """Read a report of RFC 6522: of a letter's fate (RFC 3464), or that it was read (RFC 8098)."""
    report = message.report
    if not report:
        return None
    if "disposition" in report.type:
        return Answer(None, True, "a receipt: it was shown, or deleted")
    if report.type not in ("delivery-status", ""):
        return None
    actions = {each["action"].strip().lower() for each in report.statuses if each.get("action")}
    if actions & {"failed"}:
        return _bounce(report)
    if actions & {"delayed"}:
        return Answer(None, True, "a report: it is delayed, and the server goes on trying")
    if actions:  # delivered, relayed, expanded
        return Answer(None, True, "a report: it was delivered")
    codes = {each["status"].strip()[:1] for each in report.statuses if each.get("status")}
    if codes == {"4"}:
        return Answer(None, True, "a report: it is delayed, and the server goes on trying")
    return _bounce(report) if codes & {"5"} or not codes else None


def _bounce(report: Report) -> Answer:
    why = next(
        (
            each["diagnostic-code"].partition(";")[2].strip()
            for each in report.statuses
            if each.get("diagnostic-code")
        ),
        "",
    )
    return Answer(ReplyKind.BOUNCE, True, f"it came back{f': {why[:200]}' if why else ''}")


# Half of all bounces are no reports: then who wrote and what is said decide together.
_DAEMON = r"(?:mailer-?daemon|postmaster|mail-?delivery|microsoftexchange\w*)\b"
_UNDELIVERED = (
    r"(?:undeliver|non-?deliver|not (?:be )?deliver|delivery (?:status|has )?\(?fail|failure notice"
    r"|returned mail|mail delivery failed|could(?: not|n't) be delivered|unzustellbar"
    r"|nicht zugestellt"
    r"|non remis|no se (?:ha )?(?:pudo|podido) entreg|mancata consegna|onbestelbaar"
    r"|nao (?:foi )?(?:possivel )?entreg|ej levere|kunne ikke leveres|ei voitu toimittaa"
    r"|nie dostarczon|niedoreczon)"
)
_DELAYED = r"(?:delay|warning: message .* delayed|verzoger|retard|retras|ritard|vertrag|opoznien)"


def _bounced(message: ReadMessage, *, is_ours: bool) -> Answer | None:
    marks, subject = message.marks, absence.plain(message.subject or "")
    failed = bool(marks.get("x-failed-recipients"))
    null_path = "return-path" in marks and marks["return-path"].strip() in ("", "<>")
    spec = message.sender.addr_spec.lower() if message.sender else ""
    daemon = bool(re.match(_DAEMON, spec.partition("@")[0]))
    said = bool(re.search(_UNDELIVERED, subject))
    if not failed and (daemon + null_path + said < 2 or not (daemon or said)):
        return None
    if re.search(_DELAYED, subject) and not said:
        return Answer(None, True, "a report: it is delayed, and the server goes on trying")
    return Answer(ReplyKind.BOUNCE, is_ours, "it came back")


def _of_calendar(message: ReadMessage) -> Answer | None:
    """Read what the METHOD of an invitation asks (RFC 5546); a file alone asks nothing."""
    told = {
        b"REQUEST": "an invitation",
        b"CANCEL": "an invitation was called off",
        b"REPLY": "an answer to an invitation",
        b"COUNTER": "another time is proposed",
        b"DECLINECOUNTER": "the other time was declined",
    }
    for calendar in message.calendars:
        method = re.search(rb"(?im)^METHOD(?:;[^:\r\n]*)?:\s*([A-Z]+)", calendar[:10_000])
        if method and (words := told.get(method[1].upper())):
            return Answer(ReplyKind.CALENDAR, True, words)
    return None


# As mail programs begin the subject of an answer that they give by themselves.
_AUTOMATIC = (
    r"(?:(?:re|aw|sv|vs|antw|odp|res): ?)?[\[(]?(?:automati\w+ (?:reply|response|antwort|svar"
    r"|vastaus|odpowiedz|antwoord)|auto(?:matic)?[ -]?(?:reply|response|antwort|svar)|autoreply"
    r"|out[ -]of[ -](?:the[ -])?office|ooo\b|away from (?:my|the) (?:office|desk|mail)|on vacation"
    r"|on (?:annual |parental )?leave|abwesend|abwesenheit|nicht im (?:buro|haus)|im urlaub"
    r"|reponse automatique|absence du bureau|absent|en conges?|message d'absence"
    r"|respuesta automatica|fuera de (?:la )?oficina|ausente|de vacaciones"
    r"|risposta automatica|fuori (?:sede|ufficio)|assente|in ferie|resposta automatica"
    r"|ausencia|fora do escritorio|de ferias|automatisch antwoord|afwezig|niet aanwezig"
    r"|met vakantie"
    r"|automatiskt svar|automatisk svar|autosvar|franvaro|fravaer|ikke til stede|pa semester"
    r"|automaattinen vastaus|poissaolo|poissa|lomalla|autom\w+ odpowiedz|nieobecnosc|poza biurem"
    r"|自動応答|自動返信|不在|自动回复|自動回覆|자동 회신|부재중)"
)
_PROGRAMS = r"(?:no-?reply|do-?not-?reply|donotreply|notifications?|bounce|mailer)\b"


def _automatic(message: ReadMessage, written: date, *, is_ours: bool) -> Answer | None:
    marks = message.marks
    said = marks.get("auto-submitted", "no").partition(";")[0].strip().lower()
    precedence = marks.get("precedence", "").strip().lower().replace("-", "_")
    subject = absence.plain(message.subject or "")
    marked = (
        said not in ("", "no")
        or precedence in ("auto_reply", "bulk", "junk")
        or any(_is_set(marks, name) for name in ("x-autoreply", "x-autorespond"))
        or "x-autoresponder" in marks
        or "list-id" in marks
    )
    named = re.match(_AUTOMATIC, subject) is not None
    local = message.sender.addr_spec.partition("@")[0].lower() if message.sender else ""
    if not (marked or named or re.match(_PROGRAMS, local)):
        return None
    back = absence.back_on(message.text, written)
    told = "an automatic answer"
    if back:
        told = f"an automatic answer: back on {back.on}"
        if back.other:
            told += f", or on {back.other}"
    elif absence.is_told(f"{message.subject}\n{message.text}"):
        back = absence.Return(absence.held(written))
        told = f"an automatic answer: away, no day is said; left alone until {back.on}"
    certain = is_ours and marked and not (back and back.other)
    return Answer(
        *(ReplyKind.AUTOMATIC, certain, told, back and back.on, back and back.other),
    )


def _is_set(marks: Mapping[str, str], name: str) -> bool:
    return name in marks and marks[name].strip().lower() not in ("no", "false", "0")


_SHORT = 60  # words
_DAY_OR_TIME = (
    r"\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm|uhr|h)\b|\d{1,2}[./]\d{1,2}|\d{4}-\d{2}"
    rf"|\b(?:{absence.WEEKDAY})\b|\b(?:tomorrow|today|next week|morgen|heute|demain|manana)\b"
)
# What is said to say nothing yet; in each language the words by which it is known.
_COURTESY = (
    r"(?:be in touch|get back to you|let you know|keep you (?:posted|updated|informed)|under review"
    r"|(?:received|thanks? (?:you )?for) your (?:message|e-?mail|note|letter|application)"
    r"|melden uns|in kontakt|halten sie|eingegangen|recontacter|reviendr|tiendr\w+ informe"
    r"|pondremos en contacto|contactar|faremo sapere|ricontatt"
    r"|laten (?:het )?(?:je |u |jou )?weten|neem\w* contact"
    r"|entraremos em contato|hor av|aterkomm|vender tilbage|kommer tilbake|palaamme|otamme yhteytta"
    r"|skontaktuj|damy znac)"
)


# What is said with a no, however kindly: that is news.
_DECIDED = (
    r"\b(?:unfortunately|regret|(?:another|other) candidate"
    r"|not (?:to )?(?:proceed|move|moving|offer)|cannot offer|offer you"
    r"|leider|bedauer|absage|malheureusement|regrett\w+"
    r"|lamentablemente|desgraciadamente|lamentamos|purtroppo|helaas|infelizmente|tyvarr|desvaerre"
    r"|dessverre|beklager|valitettavasti|niestety)"
)


def _by_a_person(message: ReadMessage, *, is_ours: bool) -> Answer:
    text = absence.plain(message.text)
    is_short = len(text.split()) <= _SHORT
    plain = not re.search(rf"\?|https?://|{_DAY_OR_TIME}", text)
    decided = re.search(_DECIDED, text)
    if is_short and plain and not decided and re.search(_COURTESY, text):
        return Answer(ReplyKind.COURTESY, False, "a short answer that says nothing yet")
    if is_ours:
        # Of one whose words were not found, nobody can say what it is.
        return Answer(ReplyKind.HUMAN, bool(text), "an answer")
    return Answer(ReplyKind.HUMAN, False, "a possible reply")
