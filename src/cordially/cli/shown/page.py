"""What is due and how everything stands, as a web page that needs nothing but itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape
from typing import NamedTuple

from cordially.cli.shown import picture, steps, story, timeline
from cordially.etiquette.steps import CLOSE
from cordially.etiquette.workdays import WorkCalendar
from cordially.letter.web_page import as_html, web_page
from cordially.model import Draft, Opportunity, Status, Step, StepState
from cordially.written import written_day, written_promise


class Desk(NamedTuple):
    """What lies on the desk: opportunities, their steps in order, and the drafts for these."""

    opportunities: Sequence[Opportunity]
    steps: Sequence[Step]
    drafts: Sequence[Draft]
    now: datetime


def page(heading: str, desk: Desk) -> str:
    """Return an HTML page: what is due, then a time line for each opportunity.

    It runs no script and fetches nothing, whatever names and letters hold.
    """
    rows = _in_order(desk)
    pressing = [each for each in desk.steps if each.state != StepState.UPCOMING]
    today = desk.now.date()
    body = _BODY.format(
        heading=as_html(heading),
        today=f"{written_day(today, today)} {today.year}",
        due_count=f"{len(pressing)} due",
        row_count=_count(len(rows), "opportunity", "opportunities"),
        due=_due(pressing, rows, desk) or f'<p class="calm">{as_html(_nothing(desk))}</p>\n',
        legend=picture.LEGEND if rows else "",
        rows=_rows(rows, desk) or '<p class="calm">No opportunity is open.</p>\n',
    )
    return web_page(heading, _STYLE + picture.STYLE, body)


def _in_order(desk: Desk) -> list[Opportunity]:
    """Put the opportunities in the order of what is to do about them."""
    first: dict[str, int] = {}
    for place, step in enumerate(desk.steps):
        first.setdefault(step.opportunity, place)
    return sorted(desk.opportunities, key=lambda each: first.get(each.slug or "", len(desk.steps)))


def _nothing(desk: Desk) -> str:
    if not desk.steps:
        return "Nothing is due."
    return f"Nothing is due. {steps.outlook(desk.steps[0], desk.now)}"


def _due(pressing: Sequence[Step], rows: Sequence[Opportunity], desk: Desk) -> str:
    places = {each.slug: (number, each) for number, each in enumerate(rows, 1)}
    cards = []
    for number, step in enumerate(pressing, 1):
        place, opportunity = places[step.opportunity]
        written = [each for each in desk.drafts if _is_for(each, step)]
        cards.append(
            _CARD.format(
                number=number,
                state=step.state,
                state_word=step.state.value.capitalize(),
                place=place,
                opportunity=as_html(title(opportunity)),
                step=as_html(_capitalised(steps.title(step))),
                timing=escape(_capitalised(steps.timing(step, desk.now))),
                reason=as_html(step.reason),
                commands=_commands(step, written),
                drafts=_drafts(written),
            )
        )
    return "".join(cards)


def _is_for(draft: Draft, step: Step) -> bool:
    """Tell whether a step is done, for one person, when that draft is sent."""
    return (
        (draft.opportunity, draft.note) == (step.opportunity, step.note)
        and draft.interview == step.interview.isoformat()
        and any(each.name == draft.recipient.display_name for each in step.to)
    )


def _commands(step: Step, written: Sequence[Draft]) -> str:
    commands = [("Mark it off" if step.note == CLOSE else "Write it", step.command)]
    if written:
        numbers = " ".join(str(each.id) for each in written)
        commands = [("Send it", f"cordially send {numbers}"), ("Write it anew", step.command)]
    return "".join(
        f"<div><dt>{what}</dt><dd><code>{escape(command)}</code></dd></div>\n"
        for what, command in commands
    )


def _drafts(written: Sequence[Draft]) -> str:
    if not written:
        return ""
    return f'<div class="letters">\n{"".join(map(_draft, written))}</div>\n'


def _draft(draft: Draft) -> str:
    return _DRAFT.format(
        number=draft.id,
        recipient=as_html(draft.recipient.display_name or draft.recipient.addr_spec),
        lang=escape(draft.lang),
        subject=as_html(draft.letter.subject),
        text=escape(draft.letter.text.rstrip("\n")),
    )


def _rows(rows: Sequence[Opportunity], desk: Desk) -> str:
    coming: dict[str | None, list[Step]] = defaultdict(list)
    for step in desk.steps:
        coming[step.opportunity].append(step)
    stories = [timeline.story_of(each, coming[each.slug], desk.now) for each in rows]
    frames = (picture.WIDE, picture.NARROW)
    spans = [picture.span_of(stories, desk.now.date(), each) for each in frames]
    shown = []
    for number, (opportunity, seen) in enumerate(zip(rows, stories, strict=True), 1):
        ahead = coming[opportunity.slug]
        told = list(_told(opportunity, ahead, seen.calendar, desk.now))
        name = f"Time line of {opportunity.company}"
        words = " ".join(f"{when}: {what}." for _, when, what in told)
        pictures = (picture.drawn(f"line-{number}", name, words, seen, span) for span in spans)
        shown.append(
            _ROW.format(
                number=number,
                title=as_html(opportunity.company),
                about="".join(_about(opportunity, ahead, desk.now)),
                pictures="".join(pictures),
                words="".join(
                    f'<li><time datetime="{iso}">{when}</time> {as_html(what)}</li>\n'
                    for iso, when, what in told
                ),
            )
        )
    return "".join(shown)


def _about(opportunity: Opportunity, ahead: Sequence[Step], now: datetime) -> Iterator[str]:
    if opportunity.role:
        yield f'<p class="role">{as_html(opportunity.role)}</p>\n'
    if opportunity.status != Status.OPEN:
        yield f"<p>Closed: {opportunity.status}</p>\n"
    if opportunity.decision_by:
        promise = written_promise(opportunity.decision_by, now.date())
        yield f"<p>They hope to decide around {promise}.</p>\n"
    if ahead:
        yield f"<p>{as_html(_next(ahead[0], now))}</p>\n"


def _next(step: Step, now: datetime) -> str:
    return f"{_capitalised(steps.title(step))}, {steps.timing(step, now)}."


def _told(
    opportunity: Opportunity, ahead: Sequence[Step], calendar: WorkCalendar, now: datetime
) -> Iterator[tuple[str, str, str]]:
    """Yield the story in words: each moment in ISO 8601, as one says it, and what it was."""
    for line in story.lines(opportunity, ahead, calendar):
        when = steps.day(calendar.day(line.at), now.date())
        at = f", {line.at:%H:%M}" if isinstance(line.at, datetime) else ""
        yield line.at.isoformat(), _capitalised(f"{when}{at}"), line.text


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def title(opportunity: Opportunity) -> str:
    """Name an opportunity by its company and role."""
    return ", ".join(each for each in (opportunity.company, opportunity.role) if each)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


_BODY = """\
<header>
<h1>{heading}</h1>
<p>{today}</p>
<nav aria-label="On this page"><a href="#due">{due_count}</a> \
<a href="#lines">{row_count}</a></nav>
</header>
<main>
<section id="due" aria-labelledby="due-title">
<h2 id="due-title">Due now</h2>
{due}</section>
<section id="lines" aria-labelledby="lines-title">
<h2 id="lines-title">How it stands</h2>
{legend}{rows}</section>
</main>
"""

_CARD = """\
<article class="card" aria-labelledby="step-{number}">
<div>
<p class="of"><strong class="{state}">{state_word}</strong> \
<a href="#row-{place}">{opportunity}</a></p>
<h3 id="step-{number}">{step}</h3>
<p class="timing">{timing}</p>
<p>{reason}</p>
<dl>
{commands}</dl>
</div>
{drafts}</article>
"""

_DRAFT = """\
<details open>
<summary>Draft {number} to {recipient}</summary>
<p class="subject">{subject}</p>
<pre lang="{lang}">{text}</pre>
</details>
"""

_ROW = """\
<article class="row" id="row-{number}" aria-labelledby="row-{number}-title">
<div>
<h3 id="row-{number}-title">{title}</h3>
{about}</div>
<div class="line">
{pictures}<details class="words">
<summary>In words</summary>
<ol>
{words}</ol>
</details>
</div>
</article>
"""

_STYLE = """\
header, main { max-width: 80rem; margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem) }
header { padding-bottom: 0 }
main { padding-top: .5rem }
h1 { margin: 0; font-size: 1.75rem; letter-spacing: -.01em }
h2 { margin: 2.5rem 0 1rem; font-size: 1.15rem; font-weight: 600 }
h3 { margin: 0 0 .25rem; font-size: 1.05rem; font-weight: 600 }
p { margin: 0 0 .35rem }
header p, .role, .timing, dt, .words, time, nav { color: var(--quiet) }
h2, h3, p, li, dd, summary { overflow-wrap: anywhere }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem }
section { scroll-margin-top: 1rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: .25rem }
.card, .row { display: grid; gap: 1.25rem 2.5rem; margin: 0 0 1rem; padding: 1.25rem 1.5rem;
  background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem;
  scroll-margin-top: 1rem }
.card > *, .row > * { min-width: 0 }
.card p { max-width: 42rem }
.of { font-size: .9rem }
.of strong { display: inline-block; margin-right: .5rem; padding: 0 .6rem; font-weight: 600;
  color: var(--link); border: 1px solid var(--link); border-radius: 1rem }
.of .overdue { background: var(--link); color: var(--sheet) }
dl { margin: 1rem 0 0 }
dl div { margin: 0 0 .5rem }
dt { font-size: .85rem }
dd { margin: 0 }
code { padding: .15rem .4rem; background: var(--desk); border-radius: .3rem;
  font: .9rem/1.6 ui-monospace, monospace; user-select: all; overflow-wrap: anywhere;
  box-decoration-break: clone; -webkit-box-decoration-break: clone }
summary { cursor: pointer; font-size: .9rem; color: var(--quiet) }
.subject { margin: .75rem 0 .5rem; font-weight: 600 }
pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere;
  unicode-bidi: plaintext }
.letters { max-width: 42rem }
.letters details + details { margin-top: 1.5rem }
.words { margin-top: .5rem; font-size: .9rem }
.words ol { margin: .5rem 0 0; padding: 0; list-style: none; color: var(--ink) }
.words time { display: inline-block; min-width: 13rem }
.calm { color: var(--quiet) }
@media (min-width: 60rem) {
  .card:has(.letters) { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) }
  .row { grid-template-columns: 15rem minmax(0, 1fr) }
}
@media (max-width: 39.99rem) { .card, .row { padding: 1rem } }
@media print {
  :root { color-scheme: light }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body { background: none; font-size: .9rem }
  .card, .row, .legend { break-inside: avoid }
  h2, h3, .legend { break-after: avoid }
  nav, .words { display: none }
}
"""
