"""The page of what is due as Chromium shows it: readable on desk and phone, and by itself.

With CORDIALLY_PICTURES set to a folder, pictures of it are kept there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import pytest

from browser import chromium
from browser.listener import Listener
from browser.picture import luminance
from browser.reading import faint, overlapping
from cordially.cli.shown import page
from cordially.letter.web_page import web_page
from cordially.model import Interview, Opportunity, Participant, Person, Reply, SentLetter
from desks import NOW, desk, of
from running import need

pytestmark = [pytest.mark.real, pytest.mark.enable_socket]

# Read before the tests' own surroundings are set up.
_PICTURES = os.environ.get("CORDIALLY_PICTURES")

SMALLEST = 12.5  # a drawing's words may be a little smaller than a letter's
COUNTS = (1, 7, 60)
WIDTHS = (320, 500, 640, 768, 1024, 1600)

LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
LONG_NAME = "Uvuvwevwevwe Onyetenyevwe Ugwemuhwem Osas " * 4
HARD = (
    LONG_WORD,
    LONG_NAME,
    "ليلى بنت عبد الرحمن الحداد",
    "ליאור כהן <script>",
    "司马相如" * 30,
    "Dana 🏳️‍🌈 & “Li” 'O' <b>",
)


@pytest.fixture(scope="module", autouse=True)
def _chromium() -> None:
    need(chromium.missing())


def hard(names: tuple[str, ...] = HARD) -> str:
    """Return the page of opportunities that are all named so, down to their notes."""
    return page.page(names[0], of([_named(number, each) for number, each in enumerate(names)]))


def _named(number: int, name: str) -> Opportunity:
    start, person = NOW - timedelta(days=1 + number), Person(name, "x@x.example", name)
    days = [start + timedelta(days=back) for back in range(-30, 1)]
    return Opportunity(
        *(name, name, f"{name}-{number}"),
        agency=name,
        people=(person,),
        interviews=(Interview(start, participants=(Participant(name, (name,)),)),),
        letters=tuple(SentLetter(name, name, each, name) for each in days),
        replies=(Reply(name, days[3]), Reply(name, days[3])),
        decision_by="2027-06",
    )


def written(what: int | str) -> str:
    return hard() if what == "hard" else page.page("What is due", desk(int(what)))


every_page = pytest.mark.parametrize("what", [*COUNTS, "hard"])


def framed(content: str, width: int) -> str:
    """Return a page with a frame of a width that no window of a browser can have."""
    style = f"figure, body {{ margin: 0 }} iframe {{ border: 0; width: {width}px; height: 900px }}"
    frame = f'<iframe sandbox srcdoc="{escape(content)}"></iframe>'
    return web_page("Frame", style, f"<figure><figcaption></figcaption>{frame}</figure>")


@cache
def measured(what: int | str, width: int, *, dark: bool = False, opened: bool = False) -> Any:
    content = written(what)
    if opened:
        content = content.replace("<details", "<details open")
    (frame,) = chromium.measured(framed(content, width), dark=dark)["frames"]
    return frame


@every_page
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_off_or_covered_at_any_width(what: int | str, width: int) -> None:
    frame = measured(what, width)
    assert frame["inside"]["width"] == width
    assert frame["content"]["width"] <= width
    for text in frame["texts"]:
        assert text["seen"], text
        assert 0 <= text["left"] <= text["right"] <= width, text
    assert overlapping(frame["texts"]) == []


@every_page
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [320, 1600])
def test_every_text_can_be_read_in_light_and_in_dark(
    what: int | str, width: int, *, dark: bool
) -> None:
    frame = measured(what, width, dark=dark, opened=True)
    assert faint(frame["texts"], SMALLEST) == []
    assert _papers(frame) == {not dark}


def _papers(frame: Any) -> set[bool]:
    """Tell whether the drawings lie on something light, or on something dark, or both."""
    return {luminance(each["background"]) > 0.5 for each in frame["texts"] if each["drawing"]}


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("width", [320, 1600])
def test_every_opportunity_has_one_drawing_with_today_on_it(count: int, width: int) -> None:
    texts = measured(count, width)["texts"]
    drawings = {each["drawing"] for each in texts if each["drawing"]}
    assert len(drawings) == count
    assert [each["text"] for each in texts if each["drawing"]].count("today") == count


def test_words_that_cover_each_other_are_found_out() -> None:
    (frame,) = chromium.measured(
        framed(
            web_page(
                "x",
                "svg text { fill: #ddd }",
                '<svg aria-labelledby="x" width="300" height="90">'
                '<text x="9" y="20">one</text><text x="20" y="24">two</text></svg>',
            ),
            320,
        )
    )["frames"]
    assert overlapping(frame["texts"]) == [("one", "two")]
    assert len(faint(frame["texts"], SMALLEST)) == 2


@pytest.mark.parametrize("what", [60, "hard"])
def test_it_can_be_read_on_paper(what: int | str) -> None:
    content = written(what)
    assert chromium.pdf(content).startswith(b"%PDF")
    (frame,) = chromium.measured(
        framed(content.replace("@media print", "@media screen"), 700), dark=True
    )["frames"]
    seen = [each for each in frame["texts"] if each["seen"]]
    ways = [each["text"] for each in frame["texts"] if not each["seen"]]
    assert set(ways[2:]) == {"In words"}  # after those to the two parts of the page
    assert faint(seen, SMALLEST) == []
    assert _papers(frame) == {True}
    assert frame["content"]["width"] <= 700
    assert overlapping(seen) == []


@pytest.fixture
def listener() -> Iterator[Listener]:
    found = Listener()
    yield found
    found.close()


def test_the_page_asks_for_nothing_and_says_nothing(listener: Listener) -> None:
    reaching = (
        f'<img src="{listener.url}">',
        f'"><script src="{listener.url}"></script>',
        f"</title></desc></svg><script>fetch('{listener.url}'); document.title = 'ran'</script>",
        f"</pre><link rel=preconnect href={listener.url}>",
        f"' onload='fetch(\"{listener.url}\")' style='background: url({listener.url})",
    )
    content = hard(reaching)
    assert chromium.console(content) == []
    assert listener.connected == 0
    broken = content.replace("</main>", '</main><img src="https://x.example/"><script>1</script>')
    assert chromium.console(broken)


@pytest.mark.skipif(not _PICTURES, reason="CORDIALLY_PICTURES names no folder")
@every_page
def test_pictures_are_kept(what: int | str) -> None:
    folder = Path(str(_PICTURES))
    folder.mkdir(parents=True, exist_ok=True)
    content = written(what)
    for dark in (False, True):
        for width in (320, 768, 1280, 1600):
            # Not in a frame, which may be painted too late; windows of 500 look the same.
            style = f"<style>body {{ width: {width}px }}</style></head>"
            shown = content.replace("</head>", style, 1)
            taken = chromium.png(shown, width=max(width, 500), height=3000, dark=dark)
            name = f"due-{what}-{width}-{'dark' if dark else 'light'}.png"
            (folder / name).write_bytes(taken)
    (folder / f"due-{what}.pdf").write_bytes(chromium.pdf(content))
