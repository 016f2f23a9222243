"""Looking at letters in the browser before they are trusted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from running import Cordially

PANEL = (
    *("thank-you", "--company", "Acme", "--when", "2026-11-20 14:00", "--kind", "panel"),
    *("--with", "Dana Reyes <dana@acme.example>", "--with", "Li Wei <li@acme.example>"),
    *("--from", "Alex Kim <alex@example.com>", "--open"),
)
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


def only(pages: Opened) -> str:
    assert len(pages) == 1
    return pages[0].read_text(encoding="utf-8")


def test_a_template_is_looked_at_in_a_file_that_is_its_owners_alone(
    cordially: Cordially, home: Path, opened: Opened
) -> None:
    outcome = cordially("template", "preview", "check-in", "--open")
    assert outcome.out.startswith("Subject: ")
    assert outcome.err == f"The letter is in {opened[0]}\n"
    assert opened[0].stat().st_mode & 0o777 == 0o600
    page = only(opened)
    assert "Hi Dana" in page
    assert "dana@northwind.example" in page
    assert page.count("<iframe") == 4
    assert not home.exists()


def test_a_template_in_another_language_says_so(
    cordially: Cordially, home: Path, opened: Opened
) -> None:
    assert cordially("template", "new", "de/thank-you").status == 0
    assert cordially("template", "preview", "de/thank-you", "--open").status == 0
    assert '<pre lang="de">' in only(opened)


@pytest.mark.parametrize("ending", ["--dry-run", "--draft"])
def test_a_whole_panel_is_looked_at_on_one_page(
    cordially: Cordially, opened: Opened, ending: str
) -> None:
    outcome = cordially(*PANEL, ending)
    assert outcome.status == 0
    assert f"The letters are in {opened[0]}\n" in outcome.err
    page = only(opened)
    assert page.count("<article") == 2
    assert page.count("<iframe") == 8
    assert page.index("Hi Dana Reyes,") < page.index("Hi Li Wei,")


def test_edited_letters_are_looked_at_as_they_were_edited(
    cordially: Cordially, tmp_path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "path.write_text(path.read_text().replace('Hi ', 'Good day '))\n"
    )
    monkeypatch.setenv("VISUAL", f"{sys.executable} {script}")
    outcome = cordially(*PANEL, "--edit", "--draft", "--json")
    page = only(opened)
    for name, draft in zip(("Dana Reyes", "Li Wei"), outcome.json["drafts"], strict=True):
        assert f"Good day {name}," in page
        assert draft["text"].startswith(f"Good day {name},")
    assert "Hi " not in page


def test_what_goes_with_a_letter_is_named(
    cordially: Cordially, tmp_path: Path, opened: Opened
) -> None:
    (tmp_path / "My CV.pdf").write_bytes(b"%PDF-1.4")
    assert cordially(*PANEL, "--draft", "--attach", str(tmp_path / "My CV.pdf")).status == 0
    assert only(opened).count("<dt>Attached</dt><dd><bdi>My CV.pdf</bdi></dd>") == 2


def test_letters_of_text_alone_are_shown_as_text_alone(
    cordially: Cordially, home: Path, opened: Opened
) -> None:
    home.mkdir()
    (home / "config.toml").write_text('[drafts]\nformat = "plain"\n')
    assert cordially(*PANEL, "--draft").status == 0
    page = only(opened)
    assert "<iframe" not in page
    assert page.count("<pre") == 2


def test_a_browser_that_is_missing_is_told_and_stops_nothing(
    cordially: Cordially, home: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda url: False)
    outcome = cordially(*PANEL, "--draft")
    assert outcome.status == 0
    assert "No browser could be opened; set BROWSER" in outcome.err
    assert len(list((home / "drafts").iterdir())) == 2
