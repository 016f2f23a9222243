"""Which mailbox keeps the drafts, and which what was sent."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

Use = Literal["drafts", "sent"]

DRAFTS: Final = "drafts"
SENT: Final = "sent"


class Mailbox(NamedTuple):
    """A mailbox as LIST tells of it; `marks` are its attributes, in small letters."""

    name: str
    marks: frozenset[str]
    delimiter: str

    @property
    def can_be_opened(self) -> bool:
        """Whether it can hold messages at all."""
        return not self.marks & {r"\noselect", r"\nonexistent"}


# As mail programs and providers name them, in the languages that they speak.
_NAMES: dict[Use, tuple[str, ...]] = {
    "drafts": (
        *("Drafts", "Draft", "Entwürfe", "Entwurf", "Brouillons", "Brouillon", "Borradores"),
        *("Borrador", "Bozze", "Concepten", "Rascunhos", "Esborranys", "Zirriborroak"),
        *("Wersje robocze", "Szkice", "Kopie robocze", "Koncepty", "Rozepsané", "Rozpracované"),
        *("Kladder", "Kladde", "Utkast", "Luonnokset", "Drög", "Mustandid", "Melnraksti"),
        *("Juodraščiai", "Piszkozatok", "Ciorne", "Nacrti", "Skice", "Osnutki", "Taslaklar"),
        *("Черновики", "Чернетки", "Чернови", "Нацрти", "Πρόχειρα", "טיוטות", "مسودات", "المسودات"),
        *("草稿箱", "草稿", "下書き", "임시보관함", "임시 보관함", "Thư nháp", "Bản nháp"),
        *("ฉบับร่าง", "ร่างจดหมาย", "Draf", "Konsep", "ड्राफ़्ट"),
    ),
    "sent": (
        *("Sent", "Sent Items", "Sent Messages", "Sent Mail", "Sent-Mail", "Gesendet"),
        *("Gesendete Objekte", "Gesendete Elemente", "Gesendete Nachrichten", "Envoyés", "Envoyé"),
        *("Éléments envoyés", "Messages envoyés", "Objets envoyés", "Enviados", "Enviado"),
        *("Elementos enviados", "Mensajes enviados", "Itens enviados", "Inviata", "Inviati"),
        *("Posta inviata", "Posta in uscita inviata", "Verzonden", "Verzonden items", "Enviats"),
        *("Bidaliak", "Wysłane", "Elementy wysłane", "Odeslané", "Odeslaná pošta", "Odoslané"),
        *("Sendt", "Sendt post", "Sendte elementer", "Skickat", "Skickade", "Lähetetyt"),
        *("Sendir hlutir", "Saadetud", "Nosūtītās", "Išsiųsti", "Elküldött", "Elküldött elemek"),
        *("Trimise", "Elemente trimise", "Poslano", "Poslate", "Gönderilmiş Öğeler"),
        *("Gönderilmiş Postalar", "Gönderilenler", "Отправленные", "Надіслані", "Изпратени"),
        *(
            "Послато",
            "Απεσταλμένα",
            "דואר שנשלח",
            "المرسلة",
            "البريد المرسل",
            "已发送",
            "已发送邮件",
        ),
        *(
            "寄件備份",
            "送信済み",
            "送信済みメール",
            "보낸편지함",
            "보낸 편지함",
            "Thư đã gửi",
            "ส่งแล้ว",
        ),
        *("จดหมายที่ส่งแล้ว", "Terkirim", "Dihantar", "भेजे गए"),
    ),
}


def find(
    mailboxes: Sequence[Mailbox], use: Use, setting: str | None = None, known: str | None = None
) -> Mailbox | None:
    r"""Return the mailbox of that use, or None.

    What the person set decides, then the mark of RFC 6154 (\Drafts, \Sent) that servers also
    give in a plain LIST, then the name that the provider is `known` by, then names in all
    languages.  A mailbox that the person set and that is not there gives None.
    """
    there = [box for box in mailboxes if box.can_be_opened]
    if setting is not None:
        return _named(there, [setting])
    marked = next((box for box in there if rf"\{use}" in box.marks), None)
    return marked or (_named(there, [known]) if known else None) or _by_last_name(there, use)


def _named(mailboxes: Iterable[Mailbox], names: Iterable[str]) -> Mailbox | None:
    wanted = [_plain(name) for name in names]
    return next((box for box in mailboxes if _plain(box.name) in wanted), None)


def _by_last_name(mailboxes: Iterable[Mailbox], use: Use) -> Mailbox | None:
    """Prefer the commoner name, then the mailbox that lies less deep."""
    ranks = {_plain(name): rank for rank, name in enumerate(_NAMES[use])}
    found = []
    for box in mailboxes:
        parts = box.name.split(box.delimiter) if box.delimiter else [box.name]
        rank = ranks.get(_plain(parts[-1]))
        if rank is not None and (len(parts) == 1 or _is_root(parts[:-1])):
            found.append((len(parts), rank, box))
    return min(found, default=(0, 0, None), key=lambda each: each[:2])[2]


def _is_root(parents: Sequence[str]) -> bool:
    # Below INBOX, or below a root like [Gmail]; "Clients/Drafts" is somebody's own.
    return len(parents) == 1 and (parents[0].upper() == "INBOX" or parents[0].startswith("["))


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
