"""The time line of an opportunity as an SVG.

Positions are shares of the width and texts are not scaled, so that a picture laid out for
the least width it may get is whole at every larger one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from html import escape
from typing import NamedTuple
from unicodedata import east_asian_width

from cordially.cli.shown import timeline
from cordially.etiquette.workdays import WorkCalendar

_DAY = timedelta(days=1)

# All lengths in CSS pixels; a character is as wide as in the widest usual fonts.
_CHARACTER, _LINE, _GAP, _EDGE = 8.2, 18, 10, 5
_TICK_APART = 60
_ABOVE, _BELOW = 32, 30  # of the line, for the marks that stand there


class Frame(NamedTuple):
    """How wide a picture is at least, in CSS pixels, and how many days it reaches from today."""

    name: str
    width: int
    back: int
    ahead: int


WIDE = Frame("wide", 560, 56, 56)
NARROW = Frame("narrow", 240, 21, 28)


class Span(NamedTuple):
    """The days that the pictures of one frame show, the last one included."""

    frame: Frame
    first: date
    today: date
    last: date

    @property
    def days(self) -> int:
        """How many days these are."""
        return (self.last - self.first).days + 1

    def at(self, day: date, within: float = 0.5) -> float:
        """Return where a day is, in percent of the width: its begin (0), middle or end (1)."""
        return max(0.0, min(100.0, ((day - self.first).days + within) / self.days * 100))


def span_of(stories: Sequence[timeline.Story], today: date, frame: Frame) -> Span:
    """Return the days that pictures side by side have in common: as few as show what is near."""
    earliest, latest = today - frame.back * _DAY, today + frame.ahead * _DAY
    days = [mark.day for each in stories for mark in each.marks]
    days += [day for each in stories for bar in each.bars for day in (bar.opens, bar.closes)]
    near = [each for each in days if earliest <= each <= latest]
    least = frame.back // 4 * _DAY
    first = min([today - least, *(each - 2 * _DAY for each in near)])
    last = max([today + least, *(each + 2 * _DAY for each in near)])
    return Span(frame, max(first, earliest), today, min(last, latest))


class _Label(NamedTuple):
    """A text that begins at a share of the width, and so many pixels from there."""

    at: float
    text: str
    shift: float = 0
    lane: int = 0
    leads: bool = True  # down to a mark

    def box(self, width: int) -> tuple[float, float]:
        """Return where it begins and ends in a picture of that width."""
        begin = self.at * width / 100 + self.shift
        return begin, begin + _size(self.text)


def _size(text: str) -> float:
    return _CHARACTER * (len(text) + sum(east_asian_width(each) in "WF" for each in text))


def _fitting(at: float, text: str, width: int, shift: float = 0, *, leads: bool = True) -> _Label:
    """Begin a text at its place, or so far to the left of it that it ends in the picture."""
    while _size(text) > width:
        text = f"{text.rstrip('…')[:-1]}…"
    room = width - at * width / 100 - _size(text)
    return _Label(at, text, min(shift, room), leads=leads)


def _in_lanes(labels: Iterable[_Label], width: int) -> list[_Label]:
    """Give every label the lowest lane that is free.

    From right to left: so the line from a label down to its mark passes before the begin of
    those below it.
    """
    placed: list[_Label] = []
    for label in sorted(labels, key=lambda each: -each.at):
        begin, end = label.box(width)
        taken = {
            each.lane
            for each in placed
            if each.box(width)[0] < end + _GAP and begin < each.box(width)[1] + _GAP
        }
        placed.append(label._replace(lane=min(set(range(len(placed) + 1)) - taken)))
    return placed


def drawn(key: str, name: str, words: str, story: timeline.Story, span: Span) -> str:
    """Return a time line as an SVG, with its name and its words for those who hear the page.

    Its ids begin with `key`, which no other opportunity's do.
    """
    width = span.frame.width
    near = [each for each in story.marks if span.first <= each.day <= span.last]
    labels = [
        _fitting(span.at(each.day), f"{timeline.short(each.day)} {each.what}", width, -_EDGE)
        for each in near
    ]
    labels += _beyond(story.marks, span)
    placed = _in_lanes(labels, width)
    base = _LINE * (max((each.lane for each in placed), default=-1) + 1) + _ABOVE
    lower, height = [], base + _BELOW
    for bar in story.bars:
        part, height = _drawn_bar(bar, span, height)
        lower.append(part)
    height += 14
    parts = [
        *_resting(story.calendar, span, height),
        f'<line class="base" x1="0" x2="100%" y1="{base}" y2="{base}"/>',
        *(
            _upright("leader", each.at, base - _ABOVE + 12 - each.lane * _LINE, base)
            for each in placed
            if each.leads
        ),
        _upright("today", span.at(span.today), 0, height),
        *(_drawn_mark(each, span, base) for each in near),
        *lower,
        *(_text(each, base - _ABOVE + 8 - each.lane * _LINE) for each in placed),
        *_axis(span, height + 16),
    ]
    ids = f"{key}-{span.frame.name}"
    return _SVG.format(
        kind=span.frame.name,
        title=ids,
        description=f"{ids}-words",
        height=height + 24,
        name=escape(name),
        words=escape(words),
        parts="\n".join(parts),
    )


_SVG = """\
<svg class="{kind}" role="img" aria-labelledby="{title}" aria-describedby="{description}" \
width="100%" height="{height}">
<title id="{title}">{name}</title>
<desc id="{description}">{words}</desc>
{parts}
</svg>
"""


def _beyond(marks: Sequence[timeline.Mark], span: Span) -> Iterator[_Label]:
    """Tell how much lies before and after the days that are shown."""
    if earlier := sum(each.day < span.first for each in marks):
        yield _fitting(0, f"← {earlier} earlier", span.frame.width, leads=False)
    if later := sum(each.day > span.last for each in marks):
        yield _fitting(100, f"{later} later →", span.frame.width, leads=False)


def _resting(calendar: WorkCalendar, span: Span, height: int) -> Iterator[str]:
    """Shade the days on which nobody works there."""
    day = span.first
    while day <= span.last:
        begin = day
        while day <= span.last and not calendar.works_on(day):
            day += _DAY
        if day > begin:
            yield _block("rest", span.at(begin, 0), span.at(day, 0), 0, height)
        day += _DAY


def _drawn_mark(mark: timeline.Mark, span: Span, base: int) -> str:
    """Draw what was said face to face on the line, what went out above, what came in below."""
    at = f"{span.at(mark.day):.2f}%"
    if mark.kind == "letter":
        return (
            f'<rect class="letter" x="{at}" y="{base - 18}" width="10" height="10" rx="2"'
            ' transform="translate(-5)"/>'
        )
    if mark.kind == "promised":
        return _upright("promised", span.at(mark.day), base - 12, base + 12)
    down = 13 if mark.kind == "reply" else 0
    return f'<circle class="{mark.kind}" cx="{at}" cy="{base + down}" r="5"/>'


def _drawn_bar(bar: timeline.Bar, span: Span, top: int) -> tuple[str, int]:
    """Return a bar with its words below it, and where what follows may begin."""
    begin, best, end = span.at(bar.opens, 0), span.at(bar.best, 1), span.at(bar.closes, 1)
    begin = min(begin, 99.0)  # of what lies beyond the picture a sliver is seen
    parts = [
        _block(f"{bar.state} {part}", begin, max(until, begin + 1), top, 10)
        for part, until in (("whole", end), ("best", best))
    ]
    days = f"{bar.days} →" if bar.opens > span.last else bar.days
    words = [f"{bar.what}, {days}"]
    if _size(words[0]) > span.frame.width:
        words = [bar.what, days]
    labels = [_fitting(begin, each, span.frame.width) for each in words]
    shift = min(each.shift for each in labels)
    place = top + 7
    for label in labels:
        place += _LINE
        parts.append(_text(label._replace(shift=shift), place, bar.state.value))
    return "\n".join(parts), place + 15


def _axis(span: Span, line: int) -> Iterator[str]:
    """Write today and some Mondays below the picture."""
    width, now = span.frame.width, span.at(span.today)
    yield _text(_fitting(now, "today", width, -_size("today") / 2), line, "now")
    weeks = 1
    while 7 * weeks / span.days * width < _TICK_APART:
        weeks += 1
    # Counted from one Monday of all, so that pictures of other days have the same ones.
    day = span.first + timedelta(days=-span.first.weekday() % 7)
    while day <= span.last:
        at, half = span.at(day), _size(timeline.short(day)) / 2
        middle = at * width / 100
        room = half <= middle <= width - half and abs(at - now) * width / 100 >= _TICK_APART
        if room and day.toordinal() // 7 % weeks == 0:
            yield _upright("tick", at, line - 16, line - 12)
            yield _text(_Label(at, timeline.short(day), -half), line, "tick")
        day += _DAY * 7


def _text(label: _Label, line: float, kind: str = "what") -> str:
    return (
        f'<text class="{kind}" x="{label.at:.2f}%" y="{line}" dx="{label.shift:.1f}">'
        f"{escape(label.text)}</text>"
    )


def _upright(kind: str, at: float, top: int, bottom: int) -> str:
    return f'<line class="{kind}" x1="{at:.2f}%" x2="{at:.2f}%" y1="{top}" y2="{bottom}"/>'


def _block(kind: str, begin: float, end: float, top: int, height: int) -> str:
    return (
        f'<rect class="{kind}" x="{begin:.2f}%" y="{top}" width="{end - begin:.2f}%"'
        f' height="{height}"/>'
    )


LEGEND = """\
<ul class="legend" aria-label="What the marks mean">
<li><svg aria-hidden="true"><circle class="interview" cx="6" cy="7" r="5"/></svg>an interview</li>
<li><svg aria-hidden="true"><rect class="letter" x="1" y="2" width="10" height="10" rx="2"/></svg>\
your letter</li>
<li><svg aria-hidden="true"><circle class="reply" cx="6" cy="7" r="5"/></svg>their answer</li>
<li><svg aria-hidden="true"><line class="promised" x1="6" x2="6" y1="0" y2="14"/></svg>\
a day they named</li>
<li><svg aria-hidden="true" class="long"><rect class="due whole" x="1" y="2" width="30" \
height="10"/><rect class="due best" x="1" y="2" width="14" height="10"/></svg>\
time for a letter, the best of it full</li>
<li><svg aria-hidden="true"><line class="today" x1="6" x2="6" y1="0" y2="14"/></svg>today</li>
</ul>
"""

STYLE = """\
.line > svg { display: none; overflow: visible; max-width: 100%; font-size: 13px }
.line > .narrow { display: block }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0 0 1rem; padding: 0;
  list-style: none; color: var(--quiet); font-size: .9rem }
.legend svg { width: 12px; height: 14px; margin-right: .5rem; vertical-align: -1px }
.legend .long { width: 32px }
svg text { fill: var(--ink); direction: ltr; unicode-bidi: isolate; paint-order: stroke;
  stroke: var(--sheet); stroke-width: 4px; stroke-linejoin: round }
svg text.upcoming, svg text.tick { fill: var(--quiet) }
svg text.due, svg text.overdue, svg text.now { fill: var(--link); font-weight: 600 }
.rest { fill: color-mix(in srgb, var(--desk) 60%, var(--sheet)) }
.base, line.tick { stroke: var(--quiet) }
.leader { stroke: var(--quiet); stroke-opacity: .45 }
.today { stroke: var(--link); stroke-width: 2 }
.interview, .letter { fill: var(--ink); stroke: var(--sheet); stroke-width: 1.5 }
.reply { fill: var(--sheet); stroke: var(--ink); stroke-width: 2 }
.promised { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2 }
rect.upcoming { stroke: var(--quiet) }
rect.due, rect.overdue { stroke: var(--link) }
rect.whole { fill: var(--sheet) }
rect.whole, rect.best { rx: 3px }
.upcoming.best { fill: var(--quiet) }
.due.best, .overdue.best { fill: var(--link) }
@media (min-width: 40rem) {
  .line > .wide { display: block }
  .line > .narrow { display: none }
}
"""
