"""The page that shows letters: what is on it, and for whom; tests/browser looks at it."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.letter.preview import Sheet, page
from cordially.model import Address, Letter

ALEX, DANA = Address("Alex Kim", "alex@example.com"), Address("Dana Reyes", "dana@acme.example")
HTML = '<!doctype html><html lang="de"><p>Dear "Dana" &amp; co.,</p></html>'
LETTER = Letter("Thank you & more", "Dear Dana,\n\n1 < 2\n", HTML)
VOID = ("meta", "br")


class Read(HTMLParser):
    """Gather a page's elements with their attributes, and the text within each kind."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(markup)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self.text.setdefault(tag, []).append("")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in self._open:
            self.text[tag][-1] += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_a_letter_has_its_head_its_four_looks_and_its_text() -> None:
    read = Read(page([Sheet(ALEX, DANA, LETTER, "de", ("CV, Alex.pdf",))]))
    assert dict(zip(read.text["dt"], read.text["dd"], strict=True)) == {
        "From": "Alex Kim <alex@example.com>",
        "To": "Dana Reyes <dana@acme.example>",
        "Subject": "Thank you & more",
        "Attached": "CV, Alex.pdf",
    }
    assert read.text["figcaption"] == [
        "On a computer, light",
        "On a computer, dark",
        "On a phone, light",
        "On a phone, dark",
        "The text part",
    ]
    assert read.text["pre"] == ["Dear Dana,\n\n1 < 2\n"]
    assert read.all("pre") == [{"lang": "de"}]


def test_each_frame_holds_the_letter_as_it_is_and_lets_nothing_out() -> None:
    frames = Read(page([Sheet(ALEX, DANA, LETTER)])).all("iframe")
    assert [each["class"] for each in frames] == ["light", "dark"] * 2
    for frame in frames:
        assert frame["sandbox"] == ""
        assert frame["srcdoc"].removesuffix('<base target="_blank">') == HTML


def test_a_letter_of_text_alone_shows_its_text_alone() -> None:
    read = Read(page([Sheet(ALEX, DANA, LETTER._replace(html=None))]))
    assert read.text["figcaption"] == ["The text part"]
    assert read.all("iframe") == []


def test_what_a_reader_of_screens_needs_is_there() -> None:
    read = Read(
        page([Sheet(ALEX, DANA, LETTER), Sheet(ALEX, Address("", "li@acme.example"), LETTER)])
    )
    assert read.all("html") == [{"lang": "en"}]
    assert read.text["title"] == read.text["h1"] == ["2 letters, as they will look"]
    assert read.text["h2"] == ["To Dana Reyes", "To li@acme.example"]
    titles = [each["title"] for each in read.all("iframe")]
    assert titles[3::4] == [
        "On a phone, dark: the letter to Dana Reyes",
        "On a phone, dark: the letter to li@acme.example",
    ]
    assert len(set(titles)) == len(titles)
    ids = [attributes["id"] for _, attributes in read.tags if "id" in attributes]
    assert len(set(ids)) == len(ids)
    links = [attributes["href"] for attributes in read.all("a")]
    assert links == ["#letter-1", "#letter-2"]
    assert {link.removeprefix("#") for link in links} <= set(ids)
    assert [each["aria-labelledby"] for each in read.all("article")] == ["to-1", "to-2"]


def test_one_letter_needs_no_list_of_letters() -> None:
    read = Read(page([Sheet(ALEX, DANA, LETTER)]))
    assert read.all("nav") == []
    assert read.text["h1"] == ["A letter, as it will look"]


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    read = Read(page([Sheet(ALEX, DANA, LETTER)]))
    policies = [each["content"] for each in read.all("meta") if "http-equiv" in each]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]
    assert {name for _, attributes in read.tags for name in attributes}.isdisjoint({"src", "on"})
    assert "url(" not in read.text["style"][0]


@pytest.mark.parametrize(
    ("held", "shown"),
    [
        ("<link rel=preconnect>", "<no-link rel=preconnect>"),
        ("<LINK/rel=preconnect>", "<no-LINK/rel=preconnect>"),
        ("<iframe\nsrc=x></iframe>", "<no-iframe\nsrc=x></iframe>"),
        ("<frame src=x>", "<no-frame src=x>"),
        ("<frameset><linked>", "<frameset><linked>"),
    ],
)
def test_elements_that_connect_before_any_policy_is_asked_are_put_out_of_use(
    held: str, shown: str
) -> None:
    frames = Read(page([Sheet(ALEX, DANA, LETTER._replace(html=held))])).all("iframe")
    assert frames[0]["srcdoc"].startswith(shown)


@given(st.text(), st.text(), st.text(min_size=1), st.text())
def test_whatever_a_letter_holds_stays_in_its_place(
    name: str, subject: str, text: str, html: str
) -> None:
    someone = Address(name, "x@acme.example")
    plain = Read(page([Sheet(ALEX, DANA, LETTER)]))
    strange = Letter(subject, text, f'"><script>{html}</script></iframe>{html}')
    read = Read(page([Sheet(someone, someone, strange, "en", (name,))]))
    of_the_head = ("div", "dt", "dd", "bdi")  # which has a line for each thing there is
    here, usual = (
        [tag for tag, _ in each.tags if tag not in of_the_head] for each in (read, plain)
    )
    assert here == usual
