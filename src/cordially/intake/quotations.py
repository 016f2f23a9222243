"""What the other side wrote, below or within an answer: told from its writer's own words.

Mail programs set it off in a dozen ways and in their user's language: marks at the lines, a
line that says who wrote when, the header of the earlier letter, a ruled line with a title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MOST_LINES, _MOST_CHARACTERS = 3, 400  # of what says who wrote when
_BLANKS = 6  # empty lines; behind so many nothing belongs to what stands above them
_BLOCK = 16  # lines in which the header of an earlier letter ends

# The verb ends the line, or the writer's name comes behind it.
_WROTE = (
    r"(?:wrote|writes|a écrit|escribió|ha escrito|ha scritto|scrive|escreveu|escrito|schreef|"
    r"geschreven|geschrieben|schrieb|"
    r"skrev(?: följande| følgende)?|napisał(?:\(a\)|a)?|pisze|kirjoitti|napsal(?:\(a\)|a)?|"
    r"napísal(?:\(a\)|a)?|írta|a scris|пишет|писал(?:\(а\)|а)?|написал(?:\(а\)|а)?|пише|"
    r"şunu yazdı|yazdı|έγραψε|va escriure|idatzi du|skrifaði|rašė|rakstīja|kirjutas|napisao|"
    r"đã viết|menulis|님이 작성|작성|写道|寫道|写到|のメール|のメッセージ|は書きました|"
    r"כתב(?:ה)?|كتب)"
)
_BEFORE_A_NAME = (
    r"(?:wrote|schrieb|schreef|skrev|kirjoitti|écrit|escribió|escreveu|scritto|scrisse|"
    r"schrijft|schreibt)"
)
# “On Monday at 9:00 you wrote:” is somebody's own sentence.
_SPOKEN_TO = (
    r"(?i)(?:\b(?:you|i|we|he|she|they|tu|vous|nous|usted|hai|você|jij|u)\s+(?:wrote|a écrit|avez)|"
    r"\b(?:schrieb|schreef|skrev)\s+(?:ich|du|er|sie|wir|ihr|ik|jij|u|je|jag|jeg|du|vi|ni)\b)"
)
_WHEN = (
    r"\d{1,2}\s?[:.h]\s?\d{2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\b(?:19|20)\d{2}\b"
    r"|(?:19|20)\d{2}[年년]"
)
_ADDRESS = r"<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>?"
_SAYS_WHO = re.compile(
    rf"(?i)(?:(?<![^\W\d_]){_WROTE}|[\u0590-\uffef]{_WROTE})\s*(?:\([^()]{{1,80}}\))?\s*[:：]\s*$"
    rf"|(?<![^\W\d_]){_WROTE}\s*$"
)
_SAYS_WHO_FIRST = re.compile(
    rf"(?i)\b{_BEFORE_A_NAME}\b[^.!?:：]{{1,120}}(?:{_ADDRESS}[^:：]{{0,20}})?[:：]\s*$"
)
_SAYS_WHO_THEN_WHEN = re.compile(
    rf"(?i)\b{_BEFORE_A_NAME}\s+(?:am|op|den|d\.|på|il|le|el|em|no|on)\b.{{4,120}}[:：]\s*$"
)
_ADDRESS_LAST = re.compile(r"<[^\s<>@]{1,64}@[^\s<>@]{1,255}>\s*\)?\s*[:：]\s*$")

# What text in Hebrew and Arabic is held together with; none of it is seen.
_UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARKED = re.compile(r">|[A-Z]{2}>+ ")  # some programs mark with the writer's initials
_FRAMED = re.compile(r">>> .{5,300} >>>\s*$")  # GroupWise, with who wrote when

_NAMED = (  # the word for a letter, in a ruled line
    r"(?i)(?:message|nachricht|mensaje|messaggio|mensagem|bericht|wiadomość|meddelande|meddelelse|"
    r"melding|besked|viesti|сообщение|письмо|повідомлення|üzenet|zpráva|správa|mesaj|ileti|μήνυμα|"
    r"e-?mail|mail|appointment|termin|邮件|郵件|信件|メッセージ|メール|메시지|메일|הודעה|رسالة|missatge)"
)
_RULED = re.compile(r"\s*[-–—_=*]{2,}\s*([^\s-][^\n]{2,70}?)\s*[-–—_=*]{2,}\s*$")
_RULE = re.compile(r"\s*(?:_{8,}|-{10,}|={10,}|\*{10,})\s*$")
_BEGUN = re.compile(
    r"(?i)\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|"
    r"début du message (?:réexpédié|transféré)|inizio (?:del )?messaggio inoltrato|"
    r"inicio del mensaje reenviado|início da mensagem (?:re)?encaminhada|"
    r"begin (?:van )?doorgestuurd bericht|początek przekazywanej wiadomości|"
    r"vidarebefordrat (?:brev|mejl)|start på videresendt (?:besked|melding)|videresendt melding|"
    r"välitetty viesti alkaa|начало переадресованного сообщения|začátek přeposlané zprávy|"
    r"továbbított levél kezdete|iletilen mesajın başlangıcı|"
    r"以下は転送されたメッセージです|开始转发的邮件|開始轉寄郵件|전달된 메시지의 시작)\s*[:：]\s*$"
)

_LABELS = {
    label: kind
    for kind, labels in {
        "from": "from|von|de|da|van|od|från|fra|lähettäjä|от|від|отправитель|发件人|寄件者|差出人|"
        "보낸 사람|gönderen|kimden|feladó|de la|από|"
        "mittente|expéditeur|remitente|afzender|nadawca|מאת|من",
        "sent": "sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|enviado|enviado el|enviada|"
        "enviada em|enviado em|fecha|data|inviato|verzonden|wysłano|wysłane|skickat|sendt|dato|"
        "lähetetty|päiväys|päivämäärä|отправлено|дата|发送时间|日期|寄件日期|送信日時|日付|"
        "보낸 날짜|날짜|"
        "tarih|gönderme tarihi|odesláno|odoslané|elküldve|dátum|trimis|στάλθηκε|נשלח|תאריך|تاريخ",
        "to": "to|an|à|a|para|aan|do|till|til|vastaanottaja|кому|收件人|收件者|"
        "宛先|받는 사람|kime|komu|"
        "címzett|către|προς|destinatario|destinataire|אל|إلى",
        "about": "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|aihe|тема|"
        "主题|主旨|件名|제목|konu|předmět|predmet|tárgy|subiect|θέμα|נושא|الموضوع",
        "other": "cc|kopie|kopia|copie|copia|cópia|kopi|kopio|копия|抄送|副本|"
        "참조|bilgi|másolat|bcc|"
        "attachments|anlagen|pièces jointes|archivos adjuntos|importance|wichtigkeit|priorität|"
        "reply-to|antwort an|répondre à|responder a",
    }.items()
    for label in labels.split("|")
}
_LABEL = re.compile(r"[\s*_>]*([^\W\d_][^\n:：]{0,24}?)[\s*_\xa0]*[:：]")


def own_words(text: str) -> str:
    """Return a text without what is quoted in it, and what follows an earlier letter's head.

    Lines that begin with `>` go wherever they stand, with what says above them whose they are.
    """
    lines = text.split("\n")
    seen = [_UNSEEN.sub("", line).strip() for line in lines]
    quoted_from = _quoted_from(lines)
    kept: list[str] = []
    number = 0
    cut = False  # right above; the empty lines about what is gone count once
    while number < len(lines):
        line = lines[number]
        if _FRAMED.match(line) and not quoted_from[number + 1]:
            break
        if _is_marked(line):
            number += 1
            cut = True
            continue
        length = _who_wrote(seen, quoted_from, number)
        if length:
            if not quoted_from[number + length]:
                break
            number += length
            cut = True
            continue
        if _begins_earlier_letter(lines, number):
            break
        number += 1
        if cut and not line.strip() and (not kept or not kept[-1].strip()):
            continue
        cut = False
        kept.append(line)
    return "\n".join(kept).rstrip() + "\n" if "".join(kept).strip() else ""


def _quoted_from(lines: Sequence[str]) -> list[bool]:
    """Tell of each line, and of the end, whether what is said next from there on is quoted."""
    told = [False] * (len(lines) + 1)
    blanks = _BLANKS  # since what is said next
    is_quoted = False
    for number in reversed(range(len(lines))):
        if lines[number].strip():
            blanks, is_quoted = 0, _is_marked(lines[number])
        else:
            blanks += 1
        told[number] = is_quoted and blanks < _BLANKS
    return told


def _is_marked(line: str) -> bool:
    return _MARKED.match(line) is not None or line.lstrip(" ").startswith(("> ", ">>"))


def _who_wrote(seen: Sequence[str], quoted_from: Sequence[bool], number: int) -> int:
    """Return in how many lines from this one on it is said who wrote when; 0 for other lines."""
    whole = ""
    for end, line in enumerate(seen[number : number + _MOST_LINES], number + 1):
        if not line or len(whole) + len(line) > _MOST_CHARACTERS:
            return 0
        whole = f"{whole} {line}" if whole else line
        if _says_who_wrote(whole, quoted=quoted_from[end]):
            return end - number
    return 0


def _says_who_wrote(line: str, *, quoted: bool) -> bool:
    """Tell whether a line says who wrote the letter below; less is asked above marked lines."""
    if not line.endswith((":", "：")) and not (quoted and _SAYS_WHO.search(line)):
        return False
    if re.search(_SPOKEN_TO, line):
        return False
    dated = re.search(_WHEN, line) is not None
    wrote = any(each.search(line) for each in (_SAYS_WHO, _SAYS_WHO_FIRST, _SAYS_WHO_THEN_WHEN))
    addressed = _ADDRESS_LAST.search(line) is not None
    if quoted:
        return wrote or addressed or (dated and len(line) < _MOST_CHARACTERS // 2)
    return (wrote and (dated or re.search(_ADDRESS, line) is not None)) or (dated and addressed)


def _begins_earlier_letter(lines: Sequence[str], number: int) -> bool:
    """Tell whether a line is the first of an earlier letter, with what parts it from the answer."""
    line = lines[number]
    if len(line) > _MOST_CHARACTERS:
        return False
    if ":" not in line and "：" not in line and line.strip(" \t")[:1] not in tuple("-–—_=*"):
        return False
    ruled = _RULED.match(line)
    if (ruled and re.search(_NAMED, ruled[1])) or _BEGUN.match(line):
        return True
    if _RULE.match(line):
        following = [
            each for each in range(number + 1, min(number + 4, len(lines))) if lines[each].strip()
        ]
        return bool(following) and _is_head(lines, following[0])
    return _is_head(lines, number)


def _is_head(lines: Sequence[str], number: int) -> bool:
    """Tell whether the header of an earlier letter begins here, as Outlook sets it above one."""
    if not _kinds(lines[number]) & {"from", "sent", "about"}:
        return False
    seen: set[str] = set()
    strange = 0
    for line in lines[number : number + _BLOCK]:
        if not line.strip():
            continue
        if kinds := _kinds(line):
            seen |= kinds
            strange = 0
        else:
            strange += 1  # a long list of people goes on in the next line
            if strange > 2:
                break
    # “From: Madrid, To: Berlin, Date: 2 December” is a journey.
    sure = "about" in seen or any("@" in line for line in lines[number : number + _BLOCK])
    return sure and "from" in seen and len(seen & {"sent", "to", "about"}) > 1


def _kinds(line: str) -> set[str]:
    found = _LABEL.match(line)
    kind = _LABELS.get(found[1].strip().lower()) if found else None
    return {kind} if kind else set()
