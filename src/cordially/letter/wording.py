"""What to say: from a note's template and the facts to one letter with its two parts."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from markupsafe import Markup, escape

from cordially import values
from cordially.errors import DataError
from cordially.letter import facts, plaintext, renewing, roles
from cordially.letter.chain import Mention
from cordially.letter.templates import Templates
from cordially.model import Letter
from cordially.values import is_english

# Blanks that a template's own lines leave before the end of a paragraph.
_LOOSE_END = re.compile(r"\s+(</(?:p|title)>)")
# What is left of a paragraph whose block has nothing to say, or is overridden with nothing.
_EMPTY = re.compile(r"<p></p>\n?")
_TITLE = re.compile(r"(<title>)(.*?)(</title>)", re.S)


def check(templates: Templates, template: str, extra: Mapping[str, str]) -> None:
    """Refuse a template that uses an unknown name in whatever branch.

    `extra` are the person's own variables.  Raises DataError with template, line,
    name, nearest known name and how to give it; also for an extra one that nothing
    in the template uses.
    """
    found = mentions(templates, template)
    for mention in found:
        if mention.name not in facts.NAMES and mention.name not in extra:
            near = values.nearest(mention.name, facts.NAMES | extra.keys())
            given = {fact.name: fact.given_by for fact in facts.FACTS}
            known = f" The nearest known name is “{near}”" if near else ""
            if near:
                known += f", given by {given[near]}." if near in given else "."
            raise DataError(
                f"{mention.filename}, line {mention.line}: “{mention.name}” is not defined.{known}",
                f"Correct the name, or give it a value with --set {mention.name}=TEXT.",
            )
    used = {mention.name for mention in found}
    if unused := sorted(extra.keys() - used):
        near = values.nearest(unused[0], used)
        raise DataError(
            f"Nothing in {template} uses “{unused[0]}”.",
            f"Did you mean --set {near}=…?" if near else "Leave that --set away.",
        )


def mentions(templates: Templates, template: str) -> tuple[Mention, ...]:
    """Return the outside names that a letter's template and its text template use."""
    found = templates.mentions(template)
    text_template = _text_template(template)
    return found + (templates.mentions(text_template) if templates.exists(text_template) else ())


def compose(
    templates: Templates,
    template: str,
    known: Mapping[str, object],
    *,
    extra: Mapping[str, str],
    voice: int = 0,
    subject: str | None = None,
) -> Letter:
    """Render a note into a letter; call `check` before the first of a kind.

    `voice` is whose of its wordings the letter is.  The subject is the title of the HTML
    unless one is given.  A template NAME.txt.j2 beside NAME.html.j2 replaces the text part
    that is otherwise made from the HTML.
    """
    names = {**known, **extra}
    page = _EMPTY.sub("", _LOOSE_END.sub(r"\1", templates.render(template, names, voice)))
    page = _TITLE.sub(lambda found: found[1] + renewing.bare(found[2]) + found[3], page, count=1)
    if subject is not None:
        page = _TITLE.sub(lambda found: found[1] + html.escape(subject) + found[3], page, count=1)
    head, end, body = page.partition("</title>")
    page = head + end + _position_once(body, names, escape)
    text_template = _text_template(template)
    if templates.exists(text_template):
        text = templates.render(text_template, names, voice).strip("\n") + "\n"
        text = _position_once(text, names, str)
    else:
        text = plaintext.from_html(page)
    return Letter(" ".join((subject or "").split()) or _subject(page, template), text, page)


def language(template: str) -> str:
    """Return the language of a template, which is that of its folder, else English."""
    return template.removeprefix("shipped/").rpartition("/")[0] or "en"


def trial(templates: Templates, template: str, on: date, extra: Mapping[str, str]) -> Letter:
    """Try a template on made-up facts, all of them and then only the necessary ones.

    Returns the fuller letter; raises DataError as `check` and `compose` do.
    """
    check(templates, template, extra)
    note = template.rpartition("/")[2].removesuffix(".html.j2")
    for bare in (True, False):
        known = facts.sample(note, on, lang=language(template), bare=bare)
        letter = compose(templates, template, known, extra=extra)
    return letter


def from_text(
    templates: Templates,
    subject: str,
    text: str,
    lang: str,
    known: Mapping[str, object] = MappingProxyType({}),
) -> Letter:
    """Make a letter of a text edited by hand, which becomes the source of both parts.

    Lines that an editor broke at its margin are joined.
    `known` are the facts that a page of the person's own may want around it; the others
    are none.
    """
    from cordially.letter.unwrapping import unwrapped  # what is edited by hand alone

    text = unwrapped(text)
    body = Markup(plaintext.to_html_paragraphs(text))  # noqa: S704 - escaped by the callee
    own = {"subject": subject, "body": body, "lang": lang}
    page = templates.render("_edited.html.j2", {**dict.fromkeys(facts.NAMES), **known, **own})
    return Letter(subject, text, page)


def _position_once(text: str, names: Mapping[str, object], escaped: Callable[[str], str]) -> str:
    """Leave one long position in an English letter; `escaped` writes it as the text does."""
    position = str(names.get("position", ""))
    if not is_english(str(names.get("lang", "en"))) or not roles.is_long(position):
        return text
    return roles.once(text, str(escaped(position)))


def _subject(page: str, template: str) -> str:
    found = _TITLE.search(page)
    subject = " ".join(html.unescape(found[2]).split()) if found else ""
    if not subject:
        raise DataError(
            f"{template} gives no subject.",
            "The subject is the page's <title>: fill {% block subject %}, or use --subject.",
        )
    return subject


def _text_template(template: str) -> str:
    return template.removesuffix(".html.j2") + ".txt.j2"
