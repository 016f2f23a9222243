"""The preview as Chromium shows it: readable, nothing cut off, and cut off from the world."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from html import escape
from typing import Any

import pytest

from browser import chromium
from browser.picture import contrast, luminance
from cordially.letter import facts, preview, wording
from cordially.letter.preview import Sheet
from cordially.model import Address, Letter
from cordially.written import isolated
from running import need
from situations import everything, shipped

pytestmark = [pytest.mark.real, pytest.mark.enable_socket, pytest.mark.timeout(300)]

ALEX, DANA = Address("Alex Kim", "alex@example.com"), Address("Dana Reyes", "dana@acme.example")
CAPTIONS = [
    f"On a {device}, {scheme}" for device in ("computer", "phone") for scheme in ("light", "dark")
]
READABLE = 4.5  # WCAG 2.1, success criterion 1.4.3
SMALLEST = 14.0

LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
LONG_LINK = f"https://careers.example/{'interview-' * 20}?{'token=' + 'f' * 200}"
LONG_NAME = "Uvuvwevwevwe Onyetenyevwe Ugwemuhwem Osas " * 4
HARD = {
    "a long word": ("Alex Kim", "Dana Reyes", LONG_WORD),
    "a long link": ("Alex Kim", "Dana Reyes", LONG_LINK),
    "long names": (LONG_NAME, LONG_NAME.replace(" ", ""), "Iceberg"),
    "right to left": ("ליאור כהן", "ليلى بنت عبد الرحمن الحداد", "مستودع البيانات الجديد"),
    "wide characters": ("김민준", "司马相如" * 30, "データ基盤の移行" * 20),
    "emoji": ("Alex 👩🏽‍💻 Kim", "Dana 🏳️‍🌈", "👨‍👩‍👧‍👦" * 60),
}


@pytest.fixture(scope="module", autouse=True)
def _chromium() -> None:
    need(chromium.missing())


def sheet(html: str, text: str = "Dear Dana,\n\nThank you.\n") -> Sheet:
    return Sheet(ALEX, DANA, Letter("Thank you", text, html))


def of_the_shipped() -> list[Sheet]:
    """Return a letter with all facts and one with the necessary ones of every variant."""
    first = {(each.note, each.variant, each.known): each.drafts[0] for each in everything()[::-1]}
    return [Sheet(each.sender, each.recipient, each.letter) for each in first.values()]


def of_hard_facts() -> list[Sheet]:
    return [sheet for each in HARD.values() for sheet in (_composed(*each), _edited(*each))]


def _composed(sender: str, recipient: str, topic: str) -> Sheet:
    known = facts.sample("thank-you", date(2026, 11, 22)) | {
        "sender": sender,
        "greet_as": isolated(recipient),
        "topic": isolated(topic),
        "company": topic,
        "phone": "+44 " * 60,
        "links": [LONG_LINK],
    }
    made = wording.compose(shipped(), "thank-you.html.j2", known, extra={})
    return Sheet(Address(sender, ALEX.addr_spec), Address(recipient, DANA.addr_spec), made)


def _edited(sender: str, recipient: str, topic: str) -> Sheet:
    text = f"{recipient},\n\n{topic}\n\n{LONG_LINK}\n\n{sender}\n"
    made = wording.from_text(shipped(), f"{topic} {recipient}", text, "en")
    return Sheet(Address(sender, ALEX.addr_spec), Address(recipient, DANA.addr_spec), made)


LETTERS = {"shipped": of_the_shipped, "hard": of_hard_facts}
every_letter = pytest.mark.parametrize("letters", LETTERS)


@cache
def measured(letters: str, width: int, *, dark: bool) -> Any:
    return chromium.measured(preview.page(LETTERS[letters]()), width=width, dark=dark)


def faint(texts: Sequence[Any]) -> list[Any]:
    """Return the texts that cannot be read well."""
    return [
        each
        for each in texts
        if not each["seen"]
        or each["size"] < SMALLEST
        or not each["background"]
        or contrast(each["colour"], each["background"]) < READABLE
    ]


@every_letter
def test_each_letter_is_shown_in_four_frames(letters: str) -> None:
    frames = measured(letters, 1600, dark=False)["frames"]
    assert [each["caption"] for each in frames] == CAPTIONS * len(LETTERS[letters]())
    assert all(each["title"].startswith(f"{each['caption']}: the letter to ") for each in frames)
    assert {each["inside"]["width"] for each in frames[2::4] + frames[3::4]} == {preview.NARROW}
    assert min(each["inside"]["width"] for each in frames[::4] + frames[1::4]) >= 700


@every_letter
def test_every_text_can_be_read_in_light_and_in_dark(letters: str) -> None:
    for frame in measured(letters, 1600, dark=False)["frames"]:
        assert frame["texts"]
        assert faint(frame["texts"]) == [], frame["caption"]
        papers = {tuple(each["background"]) for each in frame["texts"]}
        assert [luminance(each) > 0.5 for each in papers] == ["light" in frame["caption"]]


@every_letter
def test_nothing_is_wider_than_its_frame(letters: str) -> None:
    for frame in measured(letters, 1600, dark=False)["frames"]:
        assert frame["content"]["width"] <= frame["inside"]["width"], frame
        for text in frame["texts"]:
            assert text["left"] >= 0, text
            assert text["right"] <= frame["inside"]["width"], text


def test_a_shipped_letter_is_seen_whole_without_scrolling() -> None:
    for frame in measured("shipped", 1600, dark=False)["frames"]:
        assert frame["content"]["height"] <= frame["inside"]["height"], frame


@pytest.mark.parametrize("width", [500, 1600])
@pytest.mark.parametrize("dark", [False, True])
def test_the_page_around_the_letters_can_be_read(width: int, *, dark: bool) -> None:
    found = measured("hard", width, dark=dark)
    assert faint(found["own"]) == []
    assert found["width"] <= width
    papers = {luminance(each["background"]) > 0.5 for each in found["own"]}
    assert papers == {not dark}


@pytest.mark.parametrize("dark", [False, True])
def test_light_and_dark_letters_are_painted_so_whatever_the_page_is(*, dark: bool) -> None:
    page = preview.page([Sheet(ALEX, DANA, wording.from_text(shipped(), "Hello", "Hello", "en"))])
    frames = chromium.measured(page, dark=dark)["frames"]
    picture = chromium.painted(page, width=1600, height=800, dark=dark)
    for frame in frames:
        box = {name: int(each) for name, each in frame["box"].items()}
        paper = picture.colour(box["x"] + box["width"] - 30, box["y"] + box["height"] - 30)
        rows = range(box["y"] + 5, box["y"] + 45)
        ink = max(
            (picture.colour(x, y) for y in rows for x in range(box["x"] + 5, box["x"] + 120)),
            key=lambda colour: contrast(colour, paper),
        )
        assert (luminance(paper) > 0.5) == ("light" in frame["caption"]), frame["caption"]
        assert contrast(ink, paper) >= READABLE, frame["caption"]


def test_a_letter_that_is_hard_to_read_is_found_out() -> None:
    bad = (
        '<p style="color: #bbb">faint',
        '<p style="visibility: hidden">hidden',
        f'<p style="width: 99px; overflow: hidden; white-space: nowrap">{"cut off " * 9}',
        '<p style="font-size: 9px">tiny',
        '<p style="width: 700px">wide',
    )
    sheets = [sheet(f"<!doctype html>{each}") for each in bad]
    frames = chromium.measured(preview.page(sheets))["frames"]
    assert [bool(faint(each["texts"])) for each in frames[::4]] == [True, True, True, True, False]
    too_wide = [each["content"]["width"] > each["inside"]["width"] for each in frames[-4:]]
    assert too_wide == [False, False, True, True]


class Listener:
    """A server on the loopback address that counts who connects, whatever they then say."""

    def __init__(self) -> None:
        self.connected = 0
        listener = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                listener.connected += 1
                self.request.settimeout(1)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), daemon=True
        )
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def listeners() -> Iterator[dict[str, Listener]]:
    """Run a server for each way of reaching out."""
    servers = {what: Listener() for what in REACHING}
    yield servers
    for each in servers.values():
        each.close()


REACHING = {
    "an image": '<img src="{url}/a.png">',
    "a style sheet": '<link rel="stylesheet" href="{url}/a.css"><style>@import "{url}/b";</style>',
    "a background": '<body style="background: url({url}/a.png)">',
    "a font": "<style>@font-face {{ font-family: x; src: url({url}) }} p {{ font: 1em x }}</style>",
    "a script": '<script src="{url}/a.js"></script><script>fetch("{url}/b")</script>',
    "a handler": """<img src="x" onerror="new Image().src = '{url}/a'">""",
    "a connection": '<LINK/rel="preconnect" href="{url}"><link rel="dns-prefetch" href="{url}">',
    "a prefetch": '<link rel=prefetch href="{url}/a"><link rel=preload as=image href="{url}/b">',
    "a refresh": '<meta http-equiv="refresh" content="0; url={url}/a">',
    "a frame": '<iframe src="{url}/a"></iframe><IFRAME\nsrc="{url}/b"></IFRAME>',
    "an object": '<object data="{url}/a"></object><embed src="{url}/b">',
    "a film": '<video src="{url}/a" poster="{url}/b" autoplay></video><audio src="{url}/c">',
    "a drawing": '<svg><image href="{url}/a"/><use href="{url}/b#c"/></svg>',
    "another base": '<base href="{url}/"><img src="a.png">',
    "frames": '<frameset><frame src="{url}"></frameset>',
    "the end of the frame": '</iframe><script>fetch("{url}/a")</script><img src="{url}/b">',
}


def test_nothing_in_a_letter_reaches_out(listeners: dict[str, Listener]) -> None:
    hostile = {
        what: f"<!doctype html>{markup.format(url=listeners[what].url)}<p>Dear Dana,</p>"
        for what, markup in REACHING.items()
    }
    free = "".join(f'<iframe srcdoc="{escape(each)}"></iframe>' for each in hostile.values())
    chromium.dom(f"<!doctype html>{free}", milliseconds=2000)
    idle = [what for what, each in listeners.items() if not each.connected]
    assert idle == [], "what reaches nothing by itself proves nothing"
    for each in listeners.values():
        each.connected = 0
    held = [sheet(html) for html in hostile.values()]
    chromium.dom(preview.page(held), milliseconds=2000)
    assert [what for what, each in listeners.items() if each.connected] == []


def test_a_link_or_form_leads_nowhere_and_the_letter_stays(listeners: dict[str, Listener]) -> None:
    listener = listeners["an image"]
    html = (
        f'<!doctype html><p>Dear Dana, <a href="{listener.url}">mine</a>'
        f' <a href="{listener.url}" target="_top">yours</a></p>'
        f'<form action="{listener.url}"><button>Send</button></form>'
    )
    found = chromium.measured(preview.page([sheet(html)]))
    assert listener.connected == 0
    assert found["stayed"]


SCRIPTS = (
    "</iframe><script>document.title = 'ran'</script>",
    "\" srcdoc='' onload=\"document.title = 'ran'\"",
    "' onload='document.title = 1' \"><script>document.title = 'ran'</script>",
    "<script>parent.document.title = top.document.title = document.title = 'ran'</script>",
    "<img src=x onerror=\"parent.document.title = 'ran'\"><svg onload='top.document.title=1'>",
    "</pre></figure><script>document.title = 'ran'</script>",
    "&lt;/iframe&gt;&quot;<script>document.title = 'ran'</script>",
    "<template><script>document.title = 'ran'</script></template><!-- <textarea>",
)


def test_no_script_runs_wherever_it_stands() -> None:
    def everywhere(script: str) -> Sheet:
        someone = Address(script, ALEX.addr_spec)
        made = Letter(script, f"{script}\n", f"<!doctype html><p>Dear Dana,</p>{script}")
        return Sheet(someone, someone, made, script, (script,))

    page = preview.page([everywhere(each) for each in SCRIPTS])
    shown = chromium.measured(page)
    assert len(shown["frames"]) == 4 * len(SCRIPTS)
    assert all(each["texts"][0]["text"] == "Dear Dana," for each in shown["frames"])
    own = [each["text"] for each in shown["own"]]
    # In the list, the heading, the four lines of the head, and as the text.
    assert [own.count(each) for each in SCRIPTS] == [7] * len(SCRIPTS)
    dumped = chromium.dom(page, milliseconds=1000)
    assert f"<title>{len(SCRIPTS)} letters, as they will look</title>" in dumped
