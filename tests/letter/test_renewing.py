"""Days that know which day they are: said anew when a letter leaves later than planned."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.letter import days, plaintext, preview, renewing, wording
from cordially.letter.renewing import SaidDay
from cordially.letter.templates import Source, Templates
from cordially.model import Address, Letter
from cordially.written import AMERICAN, BRITISH

FRIDAY = date(2026, 11, 20)
WHEN = SaidDay("on Friday", "2026-11-20")
PAGE = (
    "<title>{% block subject %}Thanks for {{ when }}{% endblock %}</title>"
    "<p>We met {{ when }}, & {{ when|capitalize }} was good.</p>"
)


def composed(when: SaidDay = WHEN, text_part: str | None = None) -> Letter:
    files = {"a.html.j2": PAGE, "a.txt.j2": text_part}

    def find(name: str) -> Source | None:
        text = files.get(name)
        return Source(text, name) if text else None

    return wording.compose(Templates(find), "a.html.j2", {"when": when}, extra={})


def test_a_day_is_marked_in_the_html_and_not_in_text_or_subject() -> None:
    letter = composed()
    assert '<time datetime="2026-11-20">on Friday</time>' in (letter.html or "")
    assert letter.text == "We met on Friday, & On Friday was good.\n"
    assert letter.subject == "Thanks for on Friday"
    assert "<time" not in (letter.html or "").partition("</title>")[0]


def test_a_text_template_has_the_words_alone() -> None:
    assert composed(text_part="We met {{ when }}.").text == "We met on Friday.\n"


@pytest.mark.parametrize(
    ("later", "leaves_now", "region", "said"),
    [
        (0, True, BRITISH, "today"),
        (1, True, BRITISH, "yesterday"),
        (1, False, BRITISH, "on Friday"),
        (6, True, BRITISH, "on Friday"),
        (7, True, BRITISH, "on 20 November"),
        (7, False, AMERICAN, "on November 20"),
        (400, False, BRITISH, "on 20 November 2026"),
        (400, False, AMERICAN, "on November 20, 2026"),
    ],
)
def test_a_day_is_said_anew(later: int, region: str, said: str, *, leaves_now: bool) -> None:
    made = renewing.renewed_letter(
        composed(), FRIDAY + timedelta(later), region, leaves_now=leaves_now
    )
    assert made.text == f"We met {said}, & {said[0].upper()}{said[1:]} was good.\n"


def test_a_letter_that_said_today_says_the_day_when_it_leaves_later() -> None:
    letter = composed(SaidDay("today", "2026-11-20"))
    assert renewing.renewed_letter(letter, FRIDAY + timedelta(3)).text == (
        "We met on Friday, & On Friday was good.\n"
    )


@pytest.mark.parametrize(
    ("of", "words", "later", "said"),
    [
        ("2026-11-27", "Friday", 0, "27 November"),
        ("2026-11-27", "27 November", 3, "Friday"),
        ("2026-W49", "the week of 30 November", 3, "the week of 30 November"),
        ("2026-12", "the end of December", 50, "the end of December 2026"),
    ],
)
def test_a_promise_is_said_anew(of: str, words: str, later: int, said: str) -> None:
    html = f"<p>around {SaidDay(words, of).__html__()}</p>"
    again = renewing.renewed(html, FRIDAY + timedelta(later))
    assert renewing.bare(again) == f"<p>around {said}</p>"


@pytest.mark.parametrize(
    "html",
    [
        "<p>on Friday</p>",
        '<time datetime="2026-11-20" class="x">on Friday</time>',
        '<time datetime="14:00">at two</time>',
        '<time datetime="2026-02-31">on Friday</time>',
        '<time datetime="2026-W99">the week of 1 May</time>',
        '<time datetime="2026-13">the end of May</time>',
        '<time datetime="2026-11-20"><b>on Friday</b></time>',
    ],
)
def test_what_is_somebody_elses_stays(html: str) -> None:
    assert renewing.renewed(html, FRIDAY + timedelta(30)) == html


def test_a_letter_of_text_alone_stays() -> None:
    letter = Letter("Thanks", "We met on Friday.\n")
    assert renewing.renewed_letter(letter, FRIDAY + timedelta(30)) == letter


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 800), st.booleans())
def test_saying_anew_is_as_saying_for_the_first_time(
    day: date,
    later: int,
    leaves_now: bool,
) -> None:
    first = SaidDay(days.on_day(day, day, leaves_now=True), day.isoformat())
    on = day + timedelta(later)
    again = renewing.renewed(first.__html__(), on, leaves_now=leaves_now)
    said = days.on_day(day, on, leaves_now=leaves_now)
    assert again == SaidDay(said, day.isoformat()).__html__()
    assert renewing.renewed(again, on, leaves_now=leaves_now) == again


def test_the_text_and_the_preview_leave_the_element_alone() -> None:
    html = f"<p>We met {WHEN.__html__()}, and that was good.</p>"
    assert plaintext.from_html(html) == "We met on Friday, and that was good.\n"
    sheet = preview.Sheet(Address("A", "a@b.c"), Address("D", "d@b.c"), Letter("S", "T", html))
    assert "time datetime=" in preview.page([sheet])
