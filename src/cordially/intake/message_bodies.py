"""The body of a message as its reader sees it: texts in their order, files, calendars, reports."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cordially.intake import message_fields, message_html, quotations
from cordially.intake.message_parts import DEEPEST, MOST_PARTS, Part, whole

# What comes with a letter and was not put there by its writer.
_SEALS = frozenset(
    {
        *("application/pkcs7-signature", "application/x-pkcs7-signature"),
        *("application/pgp-signature", "application/pgp-keys", "application/pgp-encrypted"),
        *("application/pkcs7-mime", "application/x-pkcs7-mime"),
        *("application/ms-tnef", "application/vnd.ms-tnef", "application/applefile"),
        *("text/x-amp-html", "text/watch-html"),
    }
)
_SEAL_NAMES = re.compile(
    r"(?i)(?:smime\.p7[sm]|winmail\.dat|.*\.(?:asc|sig|gpg|pgp|p7s|p7m)|noname\.eml\.asc)$"
)
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_STATUS = frozenset(
    {
        *("message/delivery-status", "message/global-delivery-status"),
        *("message/disposition-notification", "message/global-disposition-notification"),
        *("message/feedback-report", "message/tracking-status"),
    }
)
_HEADERS_ONLY = frozenset(
    {"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"}
)
_TEXT_LIMIT = 200_000  # characters of one text; behind them no letter is read
_MOST_OCTETS = 60_000_000  # that are split at boundaries, on all levels together
_STUB = 400  # characters; a text that says it is none is not longer
_SAYS_IT_IS_NONE = r"(?i)\bhtml\b|view (?:it |this |the )?(?:\w+ )?(?:in|online)"
_UU = re.compile(
    r"(?m)^begin [0-7]{3,4} (\S[^\n]{0,254})\n((?:[!-`][ -`]{0,84}\n)+)(?:`? *\n)?end *$"
)
# Text signed in its own lines; each that begins with a hyphen got another (RFC 9580 section 7).
_SIGNED = re.compile(
    r"(?m)^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[\w-]{1,40}: [^\n]{0,200}\n){0,9}\n"
    r"((?:(?!-----)[^\n]*\n)*)-----BEGIN PGP SIGNATURE-----\n"
    r"(?:(?!-----)[^\n]*\n)*-----END PGP SIGNATURE-----[ \t]*$"
)
_SHOWN = re.compile("[^\\s\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


@dataclass(frozen=True, slots=True)
class File:
    """A file that was put to a letter; one without a name is called after its type."""

    name: str
    type: str
    size: int = 0


@dataclass(slots=True)
class Body:
    """What is found in a body; `texts` are whole, `own` are without what is quoted in them."""

    texts: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)
    statuses: list[Part] = field(default_factory=list)
    returned: list[Part] = field(default_factory=list)


def read(message: Part) -> Body:
    """Read a whole message's body."""
    return _Walk().of(message)


class _Walk:
    """One way through the parts of a message; how many there were is remembered."""

    def __init__(self) -> None:
        self.parts = self.octets = 0
        self.shown_images: set[str] = set()  # by their Content-ID

    def of(self, message: Part) -> Body:
        body = self.read(message, 0, Part([], b""))
        found = [(file, content_id) for file, content_id in body[1]]
        body[0].files[:0] = [file for file, shown in found if shown not in self.shown_images]
        return body[0]

    def read(self, part: Part, depth: int, above: Part) -> tuple[Body, list[tuple[File, str]]]:
        """Return what a part holds, its files apart, each with its Content-ID or nothing."""
        body, files = Body(), list[tuple[File, str]]()
        self.parts += 1
        if self.parts > MOST_PARTS or depth > DEEPEST:
            return body, files
        if part.type.startswith("multipart/"):
            self.octets += len(part.body)
            if self.octets > _MOST_OCTETS:
                return body, files
            if children := part.children():
                part.body = b""  # else deep parts are held once for every level
                each = [self.read(child, depth + 1, part) for child in children]
                return self.together(part, children, each)
            self.text(body, part)
        elif part.type in _CALENDARS or _name(part).lower().endswith((".ics", ".vcs", ".ifb")):
            body.calendars.append(part.content)
        elif part.type in _STATUS:
            body.statuses.append(part)
        elif above.type == "multipart/report" and (
            part.type in _HEADERS_ONLY or part.type in ("message/rfc822", "message/global")
        ):
            body.returned.append(part)
        elif part.type in _SEALS or _SEAL_NAMES.match(_name(part)) or _is_sealed(part, above):
            pass
        elif _is_text(part):
            self.text(body, part)
        elif not _is_decoration(part, above):
            file = File(_name(part) or _called(part), part.type, len(part.content))
            files.append((file, part.first("Content-ID")[:1000].strip("<> ")))
        return body, files

    def text(self, body: Body, part: Part) -> None:
        text = part.text
        if part.type != "text/html":
            text = text[:_TEXT_LIMIT]
        if part.type == "text/html" or (
            part.type != "text/plain" and "<html" in text[:2000].lower()
        ):
            self.shown_images.update(re.findall(r"(?i)\bcid:([^\s\"'<>()]{1,500})", text))
            own = message_html.text_of(text)[:_TEXT_LIMIT]
            body.texts.append(own)
        else:
            if part.type in ("text/enriched", "text/richtext"):
                text = re.sub(r"<<", "<", re.sub(r"(?i)<(?:/?[a-z-]{1,60})>", "", text))
            if part.parameter("format").lower() == "flowed":
                text = _unflowed(text, delsp=part.parameter("delsp").lower() == "yes")
            for found in _UU.finditer(text):
                body.files.append(File(found[1].strip(), "application/octet-stream", len(found[2])))
            text = _SIGNED.sub(lambda found: re.sub("(?m)^- ", "", found[1]), _UU.sub("", text))
            body.texts.append(text)
            own = text
        body.own.append(quotations.own_words(own))

    def together(
        self,
        part: Part,
        children: Sequence[Part],
        each: Sequence[tuple[Body, list[tuple[File, str]]]],
    ) -> tuple[Body, list[tuple[File, str]]]:
        """Return what the children of a multipart hold, of alternatives the text of one."""
        bodies = [body for body, _ in each]
        body = Body(
            [],
            [],
            [file for one in bodies for file in one.files],
            [calendar for one in bodies for calendar in one.calendars],
            [status for one in bodies for status in one.statuses],
            [message for one in bodies for message in one.returned],
        )
        shown = [_best(children, bodies)] if part.type == "multipart/alternative" else bodies
        for one in shown:
            for text, own in zip(one.texts, one.own, strict=True):
                if _SHOWN.search(text) and _bare(text) not in map(_bare, body.texts[-4:]):
                    body.texts.append(text)
                    body.own.append(own)
        files = dict[tuple[File, str], None]()
        for _, some in each:
            files.update(dict.fromkeys(some))
        if part.type != "multipart/alternative":  # there the same file may hang in both
            return body, [file for _, some in each for file in some]
        return body, list(files)


def _best(children: Sequence[Part], bodies: Sequence[Body]) -> Body:
    """Return the alternative to read: the plain text, unless it is blank or says it is none."""
    full = [number for number, body in enumerate(bodies) if any(map(_SHOWN.search, body.texts))]
    plain = [number for number in full if children[number].type == "text/plain"]
    if plain and not (len(full) > len(plain) and _is_stub("".join(bodies[plain[0]].texts))):
        return bodies[plain[0]]
    rest = [number for number in full if number not in plain]
    return bodies[rest[-1] if rest else full[-1]] if full else Body()


def _is_stub(text: str) -> bool:
    return len(text) < _STUB and re.search(_SAYS_IT_IS_NONE, text) is not None


def _bare(text: str) -> str:
    return "".join(text.split())


def _name(part: Part) -> str:
    name = part.parameter("filename", "Content-Disposition") or part.parameter("name")
    return message_fields.words(name).replace("\\", "/").rpartition("/")[2]


def _called(part: Part) -> str:
    """Return what a file without a name is called."""
    if part.type in ("message/rfc822", "message/global"):
        subject = message_fields.words(whole(part.content[:100_000]).first("Subject"))
        return f"{subject or 'message'}.eml"
    return f"unnamed{mimetypes.guess_extension(part.type) or ''}"


def _is_text(part: Part) -> bool:
    """Tell whether a part is to be read, and is no file that happens to be text."""
    if not part.type.startswith("text/") or part.disposition == "attachment":
        return False
    if part.type in ("text/plain", "text/html"):
        return not _name(part) or _is_body_all_the_same(part)
    return not _name(part) and part.type not in (
        "text/rtf",
        "text/csv",
        "text/vcard",
        "text/x-vcard",
    )


def _is_body_all_the_same(part: Part) -> bool:
    """Tell a body that its program names, as Lotus does (`att1.htm`, `Attachment 1`)."""
    return (
        not part.disposition
        and re.match(r"(?i)(?:att\d+|part\d*|body|mime-attachment)\b", _name(part)) is not None
    )


def _is_sealed(part: Part, above: Part) -> bool:
    """Tell a part that proves or hides another (RFC 1847)."""
    return above.type == "multipart/encrypted" or (
        above.type == "multipart/signed" and part.type.endswith(("signature", "octet-stream"))
    )


def _is_decoration(part: Part, above: Part) -> bool:
    """Tell a picture that belongs to the text's design."""
    if part.disposition == "attachment" or not part.type.startswith("image/"):
        return part.type in ("text/css", "application/x-msmetafile")
    return above.type == "multipart/related"


def _unflowed(text: str, *, delsp: bool) -> str:
    """Join the lines that belong together, and take off the blanks of format=flowed (RFC 3676)."""
    lines: list[str] = []
    flows = ""  # the marks of the quotation that goes on in the next line, with a blank
    for line in text.split("\n"):
        marks = line[: len(line) - len(line.lstrip(">"))]
        words = line[len(marks) :]
        words = words[1:] if words.startswith(" ") else words
        goes_on = words.endswith(" ") and words != "-- "
        if goes_on and delsp:
            words = words[:-1]
        if flows == f"{marks} " and words != "-- " and lines:
            lines[-1] += words
        else:
            lines.append(f"{marks} {words}" if marks else words)
        flows = f"{marks} " if goes_on else ""
    return "\n".join(line.rstrip() if line != "-- " else line for line in lines)
