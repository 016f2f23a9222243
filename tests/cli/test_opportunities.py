from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cordially.model import Opportunity
from cordially.store import journal, opportunities
from running import Cordially

if TYPE_CHECKING:
    from terminals import Terminal

NOTE = (
    *("thank-you", "--company", "Acme", "--role", "Data Engineer", "--when", "2026-11-20 14:00"),
    *("--with", "Dana Reyes <dana@acme.example>", "--topic", "the move to Iceberg"),
    *("--from", "Alex Kim <alex@example.com>"),
)


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what an editor's file and a text that is kept go to."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))


def _replacing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, old: str, new: str) -> None:
    """Let the editor replace one text by another."""
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "text = path.read_text('utf-8')\n"
        f"assert {old!r} in text, text\n"
        f"path.write_text(text.replace({old!r}, {new!r}), 'utf-8')\n",
        "utf-8",
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {script}")


def test_an_empty_home_is_said_to_be_empty_and_stays_so(home: Path, cordially: Cordially) -> None:
    assert cordially("list").out == ""
    assert "cordially thank-you --help" in cordially("list").err
    assert cordially("list", "--json").json == {"opportunities": []}
    for command in ("show", "edit"):
        outcome = cordially(command, "acme")
        assert (outcome.status, outcome.out) == (66, "")
        assert outcome.err == (
            "cordially: There is no opportunity “acme”. “cordially list” shows those there are.\n"
        )
    assert not home.exists()


def test_the_list_begins_with_the_latest_interview(cordially: Cordially) -> None:
    cordially(*NOTE)
    cordially("thank-you", "--company", "Beta", *NOTE[5:6], "2026-11-21", *NOTE[7:])
    head, first, second = cordially("list").out.splitlines()
    assert head.split("  ")[0] == "OPPORTUNITY"
    assert first.split() == ["beta", "Beta", "2026-11-21", "1", "open"]
    assert second.split() == ["acme", "Acme", "Data", "Engineer", "2026-11-20", "1", "open"]
    cordially("drafts", "discard", "1")
    assert cordially("list").out.splitlines()[2].split()[-2:] == ["2026-11-20", "open"]


def test_an_interview_that_was_called_off_is_not_the_latest(cordially: Cordially) -> None:
    cordially(*NOTE)
    details = 'company = "Acme"\n[[interviews]]\nwhen = 2026-12-01\nstate = "called-off"\n'
    assert cordially("add", "--details", "-", stdin=details).status == 0
    assert cordially("list").out.splitlines()[1].split()[-3] == "2026-11-20"


def test_on_a_terminal_the_open_ones_are_listed_and_the_others_counted(
    cordially: Cordially, terminal: type[Terminal]
) -> None:
    for company in ("Acme", "Beta", "Gamma"):
        cordially("add", "--company", company, "--when", "2026-11-20")
    cordially("close", "beta", "--because", "rejected")
    shown = terminal("list")
    assert shown.end() == 0
    assert ("Beta" in shown.shown, "Acme" in shown.shown) == (False, True)
    assert "1 is closed: cordially list --all" in shown.shown
    everything = terminal("list", "--all")
    assert everything.end() == 0
    assert ("Beta" in everything.shown, "closed:" in everything.shown) == (True, False)
    assert "Beta" in cordially("list").out  # in a pipe


def test_a_thousand_opportunities_are_listed_at_once(home: Path, cordially: Cordially) -> None:
    with journal.writing(home / "journal.db") as connection:
        for number in range(1000):
            opportunities.put(connection, Opportunity(f"Company {number}"), f"company-{number}")
    begun = time.perf_counter()
    assert len(cordially("list").out.splitlines()) == 1001
    assert time.perf_counter() - begun < 1
    assert len(cordially("list", "--json").json["opportunities"]) == 1000
    outcome = cordially("show", "company-12")
    assert outcome.status == 0
    assert cordially("show", "company-12x").status == 66


def test_one_is_shown_with_its_story(home: Path, cordially: Cordially) -> None:
    home.mkdir(mode=0o700)
    (home / "config.toml").write_text('[me]\ntime_zone = "UTC"\n')
    cordially(*NOTE)
    cordially("drafts", "sent", "1")
    head, person, empty, *story = cordially("show", "acme").out.splitlines()
    assert head == "acme: Data Engineer at Acme (open)"
    assert (person, empty) == ("  Dana Reyes <dana@acme.example>", "")
    assert story == [
        "2026-11-20 14:00  interview with Dana Reyes: the move to Iceberg",
        "2026-11-22 18:00  thank-you to Dana Reyes: Thank you, Data Engineer conversation",
        "2026-12-04 09:30  → check-in to Dana Reyes (upcoming, until 2026-12-11)",
    ]
    (document,) = cordially("show", "ACME", "--json").json["opportunities"]
    assert document["slug"] == "acme"
    assert document["people"] == [{"name": "Dana Reyes", "email": "dana@acme.example"}]
    assert cordially("list", "--json").json["opportunities"] == [document]


def test_a_name_that_may_be_two_is_66_with_both(cordially: Cordially) -> None:
    cordially(*NOTE)
    cordially(*("Manager" if each == "Data Engineer" else each for each in NOTE))
    assert cordially("show", "acme").status == 0  # the very slug
    outcome = cordially("show", "Acme")
    assert outcome.status == 66
    assert "acme, acme-manager" in outcome.err
    outcome = cordially("thank-you", "--company", "Acme", "--when", "today", "--json")
    assert outcome.status == 66
    assert "acme, acme-manager" in json.loads(outcome.err)["error"]["message"]
    outcome = cordially("show", "acme-manger")
    assert "Did you mean acme-manager?" in outcome.err


def test_an_edit_replaces_the_facts(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cordially(*NOTE)
    _replacing(monkeypatch, tmp_path, "Data Engineer", "Data Wizard")
    outcome = cordially("edit", "acme")
    assert (outcome.status, outcome.err) == (0, "acme is changed.\n")
    assert cordially("show", "acme", "--json").json["opportunities"][0]["role"] == "Data Wizard"


def test_an_edit_can_take_away(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cordially(*NOTE)
    _replacing(monkeypatch, tmp_path, 'role = "Data Engineer"\n', "")
    cordially("edit", "acme")
    assert "role" not in cordially("show", "acme", "--json").json["opportunities"][0]


def test_an_edit_renames_and_drafts_follow(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cordially(*NOTE)
    _replacing(monkeypatch, tmp_path, 'slug = "acme"', 'slug = "dream"')
    assert cordially("edit", "acme").err == "dream is changed.\n"
    assert cordially("drafts", "--json").json["drafts"][0]["opportunity"] == "dream"
    assert cordially(*NOTE, "--json").json["drafts"][0]["id"] == 1


def test_drafts_follow_a_reader_whose_name_is_corrected(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cordially(*NOTE)
    _replacing(monkeypatch, tmp_path, "Dana Reyes", "Diana Reyes")
    assert cordially("edit", "acme").err == "acme is changed.\n"
    (draft,) = cordially("drafts", "--json").json["drafts"]
    assert draft["to"] == {"name": "Diana Reyes", "email": "dana@acme.example"}
    assert "To: Diana Reyes <dana@acme.example>" in Path(draft["path"]).read_text("utf-8")
    cordially("add", *NOTE[1:5], "--when", NOTE[6], "--with", "Diana Reyes <diana@acme.example>")
    assert "To: Diana Reyes <diana@acme.example>" in Path(draft["path"]).read_text("utf-8")
    assert "ok" in cordially("doctor").out


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ('slug = "acme"', 'slug = "beta"', 2),
        ('company = "Acme"', 'compny = "Acme"', 65),
        ('company = "Acme"', 'company = "Acme', 65),
        ("dana@acme.example", "dana", 65),
        ("2026-11-20T14:00", "2026-11-31T14:00", 65),
    ],
)
def test_an_edit_that_cannot_be_is_kept_in_a_file_and_changes_nothing(
    *,
    old: str,
    new: str,
    status: int,
    home: Path,
    cordially: Cordially,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    cordially(*NOTE)
    cordially(*("Beta" if each == "Acme" else each for each in NOTE))
    before = (home / "journal.db").read_bytes()
    _replacing(monkeypatch, tmp_path, old, new)
    outcome = cordially("edit", "acme")
    assert (outcome.status, outcome.out) == (status, "")
    (file,) = (tmp_path / "scratch").iterdir()
    assert str(file) in outcome.err
    assert new in file.read_text("utf-8")
    assert (home / "journal.db").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="of POSIX")
def test_unchanged_means_nothing_saved(
    home: Path, cordially: Cordially, monkeypatch: pytest.MonkeyPatch
) -> None:
    cordially(*NOTE)
    before = (home / "journal.db").stat().st_mtime_ns
    monkeypatch.setenv("EDITOR", "true")
    assert cordially("edit", "acme").err == "acme stays as it was.\n"
    assert (home / "journal.db").stat().st_mtime_ns == before


def test_how_it_ended_is_kept_when_a_later_note_is_written(
    cordially: Cordially, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cordially(*NOTE)
    ended = 'status = "rejected"\nclosed_on = "2026-11-21"\n'
    _replacing(monkeypatch, tmp_path, 'slug = "acme"\n', f'slug = "acme"\n{ended}')
    assert cordially("edit", "acme").status == 0
    assert cordially("reconnect", "acme").status == 0
    assert cordially("show", "acme", "--json").json["opportunities"][0]["status"] == "rejected"


def test_a_day_and_then_its_time_are_one_interview_and_one_draft(cordially: Cordially) -> None:
    cordially(*("2026-11-20" if each == "2026-11-20 14:00" else each for each in NOTE))
    (draft,) = cordially(*NOTE, "--json").json["drafts"]
    assert draft["id"] == 1
    (document,) = cordially("show", "acme", "--json").json["opportunities"]
    assert [each["when"] for each in document["interviews"]] == ["2026-11-20T14:00"]
    cordially(*("2026-11-20" if each == "2026-11-20 14:00" else each for each in NOTE))
    assert len(cordially("drafts", "--json").json["drafts"]) == 1


@pytest.mark.parametrize("company", ["acme", "ACME", " Acme "])
def test_a_company_in_other_case_is_the_same_and_stays_spelled(
    company: str, cordially: Cordially
) -> None:
    cordially(*NOTE)
    outcome = cordially(*(company if each == "Acme" else each for each in NOTE), "--json")
    assert outcome.json["drafts"][0]["id"] == 1
    assert cordially("show", "acme", "--json").json["opportunities"][0]["company"] == "Acme"


def test_a_note_is_about_the_interview_that_is_named_and_not_the_latest(
    cordially: Cordially,
) -> None:
    about = ("thank-you", "--company", "Acme", "--from", "Alex Kim <alex@k.example>")
    dana = ("--with", "Dana Reyes <dana@acme.example>")
    assert cordially(*about, "--when", "2026-11-20 10:00", *dana).status == 0
    li = ("--with", "Li Wei <li@acme.example>", "--to", "Li")
    done = cordially(*about, "--when", "2026-11-17 09:00", *li, "--json")
    assert done.status == 0, done.err
    (draft,) = done.json["drafts"]
    assert draft["to"]["name"] == "Li Wei"
    assert "on Tuesday" in draft["text"]
    both = cordially(*about, "--when", "2026-11-20", "--json").json["drafts"]
    assert [each["to"]["name"] for each in both] == ["Dana Reyes"]


def test_a_quoted_name_after_to_means_that_person(cordially: Cordially) -> None:
    done = cordially(
        *("thank-you", "--company", "Acme", "--when", "yesterday", "--json"),
        *("--from", "Alex Kim <alex@k.example>", "--to", '"Reyes, Dana \\"D\\"" <d@acme.example>'),
    )
    assert done.status == 0, done.err
    assert done.json["drafts"][0]["to"]["name"] == 'Dana "D" Reyes'
