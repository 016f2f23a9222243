"""`--open` of `due` and `show`: what stands on the page, and where it goes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordially.cli.shown import page, picture, timeline
from cordially.cli.shown.page import Desk
from cordially.model import Opportunity, StepState
from desks import NOW, desk, of, opportunity
from drawn import opportunities
from markup import Read
from running import Cordially

DANA = {"name": "Dana Reyes", "email": "dana@acme.example", "relation": "hiring-manager"}
ACME = {
    "company": "Acme",
    "role": "Engineer",
    "people": [DANA],
    "interviews": [{"when": "2026-11-20T14:00", "with": ["Dana Reyes"]}],
    "decision_by": "2026-12-04",
}
NOTHING_TO_DO = {"company": "Beta", "time_zone": "Europe/London"}
EVENING = datetime(2026, 11, 20, 20, tzinfo=UTC)
Opened = list[Path]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Return the files that the browser is given, which in truth is never started."""
    pages: list[Path] = []

    def note(url: str) -> bool:
        pages.append(Path(url.removeprefix("file://")))
        return True

    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "scratch"))
    monkeypatch.setattr("webbrowser.open", note)
    return pages


@pytest.fixture
def acme(cordially: Cordially, home: Path) -> None:
    """Record an opportunity with a letter that is due, and one with nothing to do."""
    home.mkdir(mode=0o700)
    me = '[me]\nname = "Alex Kim"\nemail = "alex@example.com"\ntime_zone = "Europe/London"\n'
    (home / "config.toml").write_text(me)
    content = json.dumps({"opportunities": [ACME, NOTHING_TO_DO]})
    assert cordially("add", "--details", "-", stdin=content).status == 0


def read(files: Iterable[Path]) -> Read:
    (file,) = files
    return Read(file.read_text(encoding="utf-8"))


def spoken(text: str) -> str:
    """Return a text without the marks that keep directions apart."""
    return re.sub("[\u2068\u2069]", "", text)


@pytest.mark.usefixtures("acme")
def test_due_opens_a_page_in_a_file_of_its_owner_alone_and_prints_its_path(
    cordially: Cordially, opened: Opened
) -> None:
    outcome = cordially("due", "--open", now=EVENING)
    assert (outcome.status, outcome.out, outcome.err) == (0, f"{opened[0]}\n", "")
    assert opened[0].stat().st_mode & 0o777 == 0o600
    found = read(opened)
    assert found.text["h1"] == ["What is due"]
    assert found.text["h3"] == ["Thank-you to Dana Reyes", "Acme", "Beta"]
    assert found.text["dd"] == ["cordially thank-you acme"]
    assert "Friday 20 November 2026" in found.text["header"][0]


@pytest.mark.usefixtures("acme")
def test_a_letter_that_is_written_stands_there_with_its_words(
    cordially: Cordially, opened: Opened
) -> None:
    (draft,) = cordially("thank-you", "acme", "--json", now=EVENING).json["drafts"]
    assert cordially("due", "--open", now=EVENING).status == 0
    found = read(opened)
    assert found.text["pre"] == [draft["text"].rstrip("\n")]
    assert found.all("pre") == [{"lang": "en"}]
    assert found.text["dd"] == ["cordially send 1", "cordially thank-you acme"]
    assert draft["subject"] in found.text["details"][0]


@pytest.mark.usefixtures("acme")
def test_another_day_is_looked_at_as_it_will_be(cordially: Cordially, opened: Opened) -> None:
    assert cordially("due", "--open", "--on", "2026-12-09", now=EVENING).status == 0
    found = read(opened)
    assert found.text["h3"][0] == "Check-in to Dana Reyes"
    assert "Wednesday 9 December 2026" in found.text["header"][0]


@pytest.mark.usefixtures("acme")
def test_show_opens_the_page_of_one_opportunity_even_when_it_is_closed(
    cordially: Cordially, opened: Opened
) -> None:
    assert cordially("close", "acme", "--because", "withdrawn").status == 0
    outcome = cordially("show", "acme", "--open", now=EVENING)
    assert (outcome.status, outcome.out) == (0, f"{opened[0]}\n")
    found = read(opened)
    assert found.text["h1"] == ["Acme, Engineer"]
    assert found.text["h3"] == ["Acme"]
    assert "Nothing is due." in found.text["section"][0]
    opened.clear()
    assert cordially("due", "--open", now=EVENING).status == 0
    assert read(opened).text["h3"] == ["Beta"]


@pytest.mark.usefixtures("acme", "opened")
@pytest.mark.parametrize("command", [("due",), ("show", "acme")])
def test_a_page_and_json_do_not_go_together(
    cordially: Cordially, tmp_path: Path, command: tuple[str, ...]
) -> None:
    outcome = cordially(*command, "--open", "--json")
    assert (outcome.status, outcome.out) == (2, "")
    assert "--open and --json" in json.loads(outcome.err)["error"]["message"]
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.usefixtures("acme")
def test_without_a_browser_the_path_is_printed_all_the_same(
    cordially: Cordially, tmp_path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda url: False)
    outcome = cordially("due", "--open")
    (file,) = (tmp_path / "scratch").iterdir()
    assert (outcome.status, outcome.out) == (0, f"{file}\n")
    assert outcome.err == "No browser could be opened; set BROWSER to one of your own.\n"


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(("named", "starts"), [(True, True), (False, False)])
def test_over_ssh_only_a_browser_that_was_named_is_started(
    cordially: Cordially,
    tmp_path: Path,
    opened: Opened,
    monkeypatch: pytest.MonkeyPatch,
    *,
    named: bool,
    starts: bool,
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 50022 192.0.2.2 22")
    if not named:
        monkeypatch.delenv("BROWSER")
    outcome = cordially("due", "--open")
    (file,) = (tmp_path / "scratch").iterdir()
    assert (outcome.status, outcome.out) == (0, f"{file}\n")
    assert opened == ([file] if starts else [])


def test_due_alone_loads_nothing_of_the_page() -> None:
    code = (
        "import sys; from cordially.cli import main; main.run(['due']);"
        " print([each for each in ('webbrowser', 'cordially.cli.browsing',"
        " 'cordially.cli.shown.page', 'cordially.letter') if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_home_with_nothing_in_it_has_a_calm_page(
    cordially: Cordially, home: Path, opened: Opened
) -> None:
    assert cordially("due", "--open").status == 0
    found = read(opened)
    assert found.text["h2"] == ["Due now", "How it stands"]
    assert "Nothing is due." in found.text["main"][0]
    assert "No opportunity is open." in found.text["main"][0]
    assert not home.exists()


def shown(about: Desk, heading: str = "What is due") -> Read:
    return Read(page.page(heading, about))


@pytest.mark.parametrize("count", [1, 7, 60])
def test_every_step_that_is_due_stands_there_with_its_command(count: int) -> None:
    about = desk(count)
    due = [each for each in about.steps if each.state != StepState.UPCOMING]
    found = shown(about)
    commands = [each for each in found.text.get("dd", []) if not each.startswith("cordially send")]
    assert commands == [each.command for each in due]
    assert found.text.get("pre", []) == [each.letter.text.rstrip("\n") for each in about.drafts]
    for number, step in enumerate(due):
        assert all(each.name in spoken(found.text["h3"][number]) for each in step.to)
        assert step.reason in found.text["article"][number]


@pytest.mark.parametrize("count", [1, 7, 60])
def test_every_opportunity_has_a_row_and_what_is_first_to_do_is_the_first(count: int) -> None:
    about = desk(count)
    found = shown(about)
    rows = [each for each in found.all("article") if each["class"] == "row"]
    assert len(rows) == count
    companies = found.text["h3"][-count:]
    assert sorted(companies) == sorted(each.company for each in about.opportunities)
    slugs = [each.lower().replace(" ", "-") for each in companies]
    firsts = list(dict.fromkeys(each.opportunity for each in about.steps))
    assert slugs[: len(firsts)] == firsts


def test_a_drawing_has_a_name_and_tells_in_words_all_that_it_shows() -> None:
    found = shown(desk(12))
    drawings = [each for each in found.all("svg") if "aria-hidden" not in each]
    ids = [each["id"] for _, each in found.tags if "id" in each]
    assert len(set(ids)) == len(ids)
    assert len(drawings) == 24
    for each in drawings:
        assert each["role"] == "img"
        assert {each["aria-labelledby"], each["aria-describedby"]} <= set(ids)
    names = [each for each in found.text["title"] if each != "What is due"]
    assert sorted(names) == sorted(f"Time line of Company {n}" for n in range(12) for _ in "12")
    for words, other, told in zip(
        found.text["desc"][::2], found.text["desc"][1::2], found.text["ol"], strict=True
    ):
        assert words == other
        for line in filter(None, told.split("\n")):
            assert spoken(line).replace(":", "") in spoken(words).replace(":", "")


def test_headings_are_in_order_and_every_part_can_be_gone_to() -> None:
    found = shown(desk(12))
    levels = [int(tag[1]) for tag, _ in found.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = {each["id"] for _, each in found.tags if "id" in each}
    assert {each["href"].removeprefix("#") for each in found.all("a")} <= ids
    labels = [each["aria-labelledby"] for tag, each in found.tags if tag in ("section", "article")]
    assert set(labels) <= ids
    assert [len(found.all(tag)) for tag in ("header", "main", "nav")] == [1, 1, 1]
    # Whatever a key can reach is a link, or opens something; nothing is taken out of the order.
    assert all("tabindex" not in each for _, each in found.tags)
    assert len(found.all("summary")) == len(found.all("details"))


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    found = shown(desk(3))
    (policy,) = (each["content"] for each in found.all("meta") if "http-equiv" in each)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert not {"script", "link", "img", "iframe", "use", "image"} & {tag for tag, _ in found.tags}
    names = {name for _, each in found.tags for name in each}
    assert not {"src", "style"} & names
    assert not [each for each in names if each.startswith("on")]
    assert "url(" not in found.text["style"][0]
    assert "@import" not in found.text["style"][0]


@pytest.mark.parametrize(
    "name",
    [
        "<script>document.title = 1</script>",
        "</title></desc></svg></pre><img src=x onerror=alert(1)>",
        "\"' onload='x' <!-- & &amp; {0} {heading} %s",
        "ליאור כהן \u202e reversed",
    ],
)
def test_whatever_a_name_is_it_stays_in_its_place(name: str) -> None:
    def named(opportunity_: Opportunity, new: str) -> Opportunity:
        people = tuple(each._replace(name=f"{new} {each.name}") for each in opportunity_.people)
        met = tuple(
            each._replace(
                participants=tuple(
                    part._replace(name=f"{new} {part.name}") for part in each.participants
                )
            )
            for each in opportunity_.interviews
        )
        return opportunity_._replace(company=new, role=new, people=people, interviews=met)

    plain = shown(of([named(opportunity(4), "X")]))
    found = shown(of([named(opportunity(4), name)]), name)
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in plain.tags]
    assert found.text["h1"] == [name]
    assert found.text["h3"][-1] == name


@settings(deadline=None, max_examples=60)
@given(st.lists(opportunities(), max_size=3))
def test_whatever_there_is_to_know_can_be_drawn(drawn: list[Opportunity]) -> None:
    """All that is drawn has its place within the width."""
    known = [each._replace(slug=f"x-{n}", region=None) for n, each in enumerate(drawn)]
    found = shown(of(known))
    assert len([each for each in found.all("article") if each["class"] == "row"]) == len(drawn)
    places = [
        float(value.rstrip("%"))
        for tag, each in found.tags
        if tag in ("rect", "circle", "text", "line")
        for name, value in each.items()
        if name in ("x", "x1", "cx") and "%" in value
    ]
    assert all(0 <= each <= 100 for each in places)


def test_days_of_all_rows_stand_under_each_other_and_hold_what_is_near() -> None:
    about = desk(60)
    stories = [timeline.story_of(each, (), NOW) for each in about.opportunities]
    for frame in (picture.WIDE, picture.NARROW):
        span = picture.span_of(stories, NOW.date(), frame)
        assert span.first <= NOW.date() <= span.last
        assert (NOW.date() - span.first).days <= frame.back
        assert (span.last - NOW.date()).days <= frame.ahead
    assert picture.span_of([], NOW.date(), picture.WIDE).days == 29


def test_what_lies_beyond_the_picture_is_counted() -> None:
    long_ago = desk(60).opportunities[55]
    story = timeline.story_of(long_ago, (), NOW)
    span = picture.span_of([story], NOW.date(), picture.NARROW)
    svg = picture.drawn("x", "Time line", "words", story, span)
    assert f"← {len(story.marks)} earlier" in svg
    assert "<circle" not in svg


def test_a_bar_tells_its_opening_its_best_and_its_closing_day() -> None:
    about = desk(1)
    (first, *_), (row,) = about.steps, about.opportunities
    bars = timeline.story_of(row, about.steps, NOW).bars
    assert [(each.what, each.days) for each in bars] == [
        ("thank-you", "30 Nov–7 Dec, best by 1 Dec"),
        ("check-in", "14–21 Dec, best 14 Dec"),
    ]
    assert (bars[0].opens, bars[0].best, bars[0].closes) == (
        first.opens.date(),
        first.due.date(),
        first.closes.date(),
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("missed", "acme"), "phone interview, did not come"),
        (("add", "acme", "--called-off"), "phone interview, was called off"),
    ],
)
def test_an_interview_that_was_not_held_says_so_on_its_line(
    cordially: Cordially, change: tuple[str, ...], told: str
) -> None:
    dana = ("--with", "Dana Reyes <dana@acme.example>", "--kind", "phone")
    cordially("add", "--company", "Acme", "--when", "2026-11-20 14:00", *dana)
    cordially(*change)
    page = Path(cordially("show", "acme", "--open").out.strip()).read_text("utf-8")
    assert f"20 Nov {told}" in page
